import type { Katalog } from '../teks/teks.ts';
import type { Perintah } from './konteks.ts';

/** One command: its form, and the module that does it, loaded only when it is asked for. */
export interface BentukPerintah {
  readonly nama: keyof Katalog['perintah'];
  readonly alias?: readonly string[];
  /** As commander writes them: `<ID>`, `[BERKAS]`, `<ID...>`. */
  readonly argumen?: readonly (readonly [bentuk: string, arti: keyof Katalog['argumen']])[];
  /** Long name → its value's form; '' for a switch. */
  readonly opsi?: Readonly<Record<string, string>>;
  readonly muat: () => Promise<{ readonly jalankan: Perintah }>;
}

const WAKTU = '<WAKTU>';
/** Of the files beside it: where they come from. */
const KETERANGAN = { sumber: '<SUMBER>', dari: '<SIAPA>', diambil: WAKTU, tempat: '<TEMPAT>' } as const;
const BATAS = '<N>';
const OPSI_KERTAS = {
  format: '<FORMAT>',
  jenis: '<JENIS>',
  templat: '<BERKAS>',
  keluaran: '<BERKAS>',
  timpa: '',
};

export type KelompokPerintah = keyof Katalog['pakai']['kelompok'];

/** Every command, in the order in which help shows them: the day's work first. */
export const daftarPerintah: Readonly<Record<KelompokPerintah, readonly BentukPerintah[]>> = {
  harian: [
    { nama: 'status', muat: () => import('./status.ts') },
    {
      nama: 'list',
      alias: ['daftar'],
      opsi: { langkah: '<LANGKAH...>', terlambat: '', milik: '<PETUGAS>', pada: WAKTU, batas: BATAS },
      muat: () => import('./list.ts'),
    },
    { nama: 'show', alias: ['lihat'], argumen: [['<ID>', 'id']], muat: () => import('./show.ts') },
    { nama: 'why', argumen: [['<ID>', 'id']], muat: () => import('./why.ts') },
    {
      nama: 'catat',
      argumen: [
        ['[ID]', 'id'],
        ['[AKSI]', 'aksi'],
      ],
      opsi: {
        isian: '<NAMA=NILAI...>',
        berkas: '<BERKAS...>',
        ...KETERANGAN,
        catatan: '<TEKS>',
        pada: WAKTU,
        from: '<BERKAS>',
      },
      muat: () => import('./catat.ts'),
    },
    {
      nama: 'register',
      argumen: [['[NOMOR]', 'register']],
      opsi: {
        kanal: '<KANAL>',
        isian: '<NAMA=NILAI...>',
        formulir: '<BERKAS>',
        berkas: '<BERKAS...>',
        pada: WAKTU,
        tautkan: '<TRACKING_ID>',
      },
      muat: () => import('./register.ts'),
    },
    {
      nama: 'cetak tanda-terima',
      argumen: [['<ID>', 'id']],
      opsi: { keluaran: '<BERKAS>', timpa: '' },
      muat: () => import('./cetak-tanda-terima.ts'),
    },
    {
      nama: 'cetak telaah',
      argumen: [['<ID>', 'id']],
      opsi: OPSI_KERTAS,
      muat: () => import('./cetak-telaah.ts'),
    },
    {
      nama: 'cetak disposisi',
      argumen: [['<ID>', 'id']],
      opsi: OPSI_KERTAS,
      muat: () => import('./cetak-disposisi.ts'),
    },
    {
      nama: 'cetak nota-dinas',
      argumen: [['<ID>', 'id']],
      opsi: OPSI_KERTAS,
      muat: () => import('./cetak-nota-dinas.ts'),
    },
    {
      nama: 'cetak formulir',
      argumen: [['<ID>', 'id']],
      opsi: OPSI_KERTAS,
      muat: () => import('./cetak-formulir.ts'),
    },
    { nama: 'rekap', opsi: { periode: '<PERIODE>', final: '' }, muat: () => import('./rekap.ts') },
    {
      nama: 'ba buat',
      argumen: [['[ID...]', 'id']],
      opsi: {
        jenis: '<JENIS>',
        isian: '<NAMA=NILAI...>',
        orang: '<ORANG...>',
        berkas: '<BERKAS...>',
        ...KETERANGAN,
        pada: WAKTU,
        ubah: '<BA>',
        'lepas-berkas': '<N...>',
        meralat: '<BA>',
      },
      muat: () => import('./ba-buat.ts'),
    },
    {
      nama: 'ba final',
      argumen: [['<BA>', 'ba']],
      opsi: { nomor: '<NOMOR>', urut: '<N>' },
      muat: () => import('./ba-final.ts'),
    },
    {
      nama: 'ba setujui',
      argumen: [['<BA>', 'ba']],
      opsi: { cara: '<CARA>', bukti: '<TEKS>', nomor: '<NOMOR>', urut: '<N>' },
      muat: () => import('./ba-setujui.ts'),
    },
    {
      nama: 'ba tanda-tangan',
      argumen: [['<BA>', 'ba']],
      opsi: {
        cara: '<CARA>',
        berkas: '<BERKAS...>',
        'penanda-tangan': '<N...>',
        nomor: '<NOMOR>',
        urut: '<N>',
      },
      muat: () => import('./ba-tanda-tangan.ts'),
    },
    {
      nama: 'ba kecualikan',
      argumen: [['<ID>', 'id']],
      opsi: { alasan: '<TEKS>' },
      muat: () => import('./ba-kecualikan.ts'),
    },
    {
      nama: 'ba batal',
      argumen: [['<BA>', 'ba']],
      opsi: { alasan: '<TEKS>' },
      muat: () => import('./ba-batal.ts'),
    },
    { nama: 'ba list', alias: ['daftar'], opsi: { batas: BATAS }, muat: () => import('./ba-list.ts') },
    {
      nama: 'ba cetak',
      argumen: [['<BA>', 'ba']],
      opsi: { format: '<FORMAT>', templat: '<BERKAS>', keluaran: '<BERKAS>', timpa: '' },
      muat: () => import('./ba-cetak.ts'),
    },
    { nama: 'ba show', alias: ['lihat'], argumen: [['<BA>', 'ba']], muat: () => import('./ba-show.ts') },
    {
      nama: 'ba export',
      alias: ['ekspor'],
      opsi: {
        dari: '<TANGGAL>',
        sampai: '<TANGGAL>',
        keluaran: '<FOLDER>',
        format: '<FORMAT>',
        menurut: '<DASAR>',
        untuk: '<PEMBACA>',
        pemisah: '<TANDA>',
        bom: '',
        bukti: '',
      },
      muat: () => import('./ba-export.ts'),
    },
    {
      nama: 'kiriman list',
      alias: ['daftar'],
      opsi: { status: '<KEADAAN...>', batas: BATAS },
      muat: () => import('./kiriman-list.ts'),
    },
    {
      nama: 'kiriman show',
      alias: ['lihat'],
      argumen: [['<ID>', 'kiriman']],
      muat: () => import('./kiriman-show.ts'),
    },
    {
      nama: 'kiriman salin',
      argumen: [['<ID>', 'kiriman']],
      opsi: { keluaran: '<FOLDER>' },
      muat: () => import('./kiriman-salin.ts'),
    },
    {
      nama: 'kiriman hold',
      alias: ['tahan'],
      argumen: [['<ID>', 'kiriman']],
      opsi: { catatan: '<TEKS>', sampai: WAKTU },
      muat: () => import('./kiriman-hold.ts'),
    },
    {
      nama: 'kiriman release',
      alias: ['lepas'],
      argumen: [['<ID>', 'kiriman']],
      opsi: { catatan: '<TEKS>' },
      muat: () => import('./kiriman-release.ts'),
    },
    {
      nama: 'kiriman cancel',
      alias: ['batalkan'],
      argumen: [['<ID>', 'kiriman']],
      opsi: { alasan: '<TEKS>' },
      muat: () => import('./kiriman-cancel.ts'),
    },
    {
      nama: 'kiriman mark-sent',
      alias: ['tandai-terkirim'],
      argumen: [['<ID>', 'kiriman']],
      opsi: { bukti: '<TEKS>', berkas: '<BERKAS...>', pada: WAKTU },
      muat: () => import('./kiriman-mark-sent.ts'),
    },
    {
      nama: 'identitas lihat',
      argumen: [['<ID>', 'id']],
      opsi: { alasan: '<TEKS>' },
      muat: () => import('./identitas-lihat.ts'),
    },
    {
      nama: 'identitas hapus',
      argumen: [['<ID>', 'id']],
      opsi: { dasar: '<TEKS>', ya: '' },
      muat: () => import('./identitas-hapus.ts'),
    },
    {
      nama: 'identitas retensi',
      opsi: { tahun: BATAS, dasar: '<TEKS>', ya: '' },
      muat: () => import('./identitas-retensi.ts'),
    },
    {
      nama: 'identitas tahan',
      argumen: [['<ID>', 'id']],
      opsi: { alasan: '<TEKS>' },
      muat: () => import('./identitas-tahan.ts'),
    },
    {
      nama: 'identitas lepas',
      argumen: [['<ID>', 'id']],
      opsi: { alasan: '<TEKS>' },
      muat: () => import('./identitas-lepas.ts'),
    },
  ],
  lapor: [
    {
      nama: 'sync',
      opsi: { only: '<ARAH>', full: '', 'accept-run': '<ID>' },
      muat: () => import('./sync.ts'),
    },
    { nama: 'run', muat: () => import('./run.ts') },
    {
      nama: 'import',
      argumen: [['<BERKAS>', 'ekspor']],
      opsi: { disposisi: '<KOLOM|WAKTU>' },
      muat: () => import('./import.ts'),
    },
    { nama: 'banding', argumen: [['<BERKAS>', 'ekspor']], muat: () => import('./banding.ts') },
    {
      nama: 'replay',
      alias: ['ulang'],
      opsi: {
        id: '<ID...>',
        laporan: '<ID...>',
        kelas: '<KELAS...>',
        sejak: WAKTU,
        'semua-gagal': '',
        alasan: '<TEKS>',
        ya: '',
      },
      muat: () => import('./replay.ts'),
    },
    {
      nama: 'karantina list',
      alias: ['daftar'],
      opsi: { semua: '', batas: BATAS },
      muat: () => import('./karantina-list.ts'),
    },
    {
      nama: 'karantina show',
      alias: ['lihat'],
      argumen: [['<ID>', 'karantina']],
      muat: () => import('./karantina-show.ts'),
    },
    {
      nama: 'karantina retry',
      alias: ['ulang'],
      argumen: [['[ID]', 'karantina']],
      muat: () => import('./karantina-retry.ts'),
    },
  ],
  siap: [
    { nama: 'demo', muat: () => import('./demo.ts') },
    {
      nama: 'init',
      opsi: {
        id: '<ID>',
        nama: '<NAMA>',
        zona: '<ZONA>',
        sambungan: '<JENIS>',
        url: '<URL>',
        'token-env': '<VARIABEL>',
        sop: '<SOP>',
        'hitungan-hari': '<CARA>',
        petugas: '<PETUGAS...>',
      },
      muat: () => import('./init.ts'),
    },
    {
      nama: 'sandbox',
      opsi: {
        port: BATAS,
        reports: BATAS,
        faults: '<TINGKAT>',
        seed: BATAS,
        'max-late': '<DURASI>',
        'vis-lag': '<DURASI>',
      },
      muat: () => import('./sandbox.ts'),
    },
    {
      nama: 'kalender periksa',
      argumen: [['[BERKAS]', 'libur']],
      muat: () => import('./kalender-periksa.ts'),
    },
    {
      nama: 'kalender impor',
      argumen: [['[BERKAS]', 'libur']],
      opsi: { hapus: '<TAHUN>', ya: '' },
      muat: () => import('./kalender-impor.ts'),
    },
    { nama: 'doctor', alias: ['periksa'], opsi: { lengkap: '' }, muat: () => import('./doctor.ts') },
    {
      nama: 'backup',
      alias: ['cadangkan'],
      opsi: { keluaran: '<FOLDER>', 'tanpa-kunci': '' },
      muat: () => import('./backup.ts'),
    },
    {
      nama: 'restore',
      alias: ['pulihkan'],
      argumen: [['[FOLDER]', 'cadangan']],
      opsi: { ya: '', kunci: '<BERKAS>', selesai: '', alasan: '<TEKS>' },
      muat: () => import('./restore.ts'),
    },
    { nama: 'sop periksa', argumen: [['<SOP>', 'sop']], muat: () => import('./sop-periksa.ts') },
    {
      nama: 'sop gambar',
      argumen: [['<SOP>', 'sop']],
      opsi: { keluaran: '<BERKAS>' },
      muat: () => import('./sop-gambar.ts'),
    },
    {
      nama: 'sop simulate',
      alias: ['coba'],
      argumen: [['<SOP>', 'sop']],
      opsi: { sejak: WAKTU, kalender: '<BERKAS>' },
      muat: () => import('./sop-simulate.ts'),
    },
    {
      nama: 'sop migrate',
      alias: ['pindahkan'],
      opsi: {
        id: '<ID...>',
        dari: '<HASH>',
        ke: '<SOP>',
        padanan: '<LAMA=BARU...>',
        alasan: '<TEKS>',
        ya: '',
      },
      muat: () => import('./sop-migrate.ts'),
    },
    {
      nama: 'jejak verify',
      alias: ['periksa'],
      argumen: [['[BUNDEL]', 'bundel']],
      opsi: { checkpoint: '<BERKAS...>' },
      muat: () => import('./jejak-verify.ts'),
    },
    {
      nama: 'jejak checkpoint',
      alias: ['segel'],
      opsi: { disimpan: BATAS, 'ganti-kunci': '' },
      muat: () => import('./jejak-checkpoint.ts'),
    },
  ],
};
