import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaSop } from '../../../src/mapping/sop-yaml/baca-sop.ts';

const hasil = bacaSop(
  readFileSync(new URL('../../../data/sop/kapuas-2018.yaml', import.meta.url), 'utf8'),
  'kapuas-2018.yaml',
);
if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
const sop = hasil.value;

const OLEH_KEPALA = ['kepala_opd'];
const OLEH_PENGHUBUNG = ['penghubung'];

/** Every action of kapuas-2018: where, by whom, with which fields (those that must be filled), where to. */
const TABEL: readonly [
  aksi: string,
  di: string,
  pelaksana: readonly string[],
  wajib: string,
  boleh: string,
][] = [
  ['telaah', 'telaah', OLEH_PENGHUBUNG, 'kesimpulan', ''],
  ['teruskan-bidang', 'terbuka', OLEH_PENGHUBUNG, 'bidang', 'lewat diminta_sebelum'],
  ['jawaban-bidang', 'terbuka', OLEH_PENGHUBUNG, 'bidang isi', ''],
  ['klarifikasi', 'klarifikasi', OLEH_PENGHUBUNG, 'hasil perlu_pemeriksaan', 'tanpa_bidang'],
  ['tetapkan-kelas', 'terbuka', OLEH_PENGHUBUNG, 'kelas alasan', ''],
  ['minta-kelengkapan', 'telaah klarifikasi', OLEH_PENGHUBUNG, 'yang_kurang', ''],
  ['tidak-ditanggapi', 'klarifikasi', OLEH_KEPALA, 'tidak_lengkap tidak_jelas', 'alasan_tanpa_diminta'],
  ['bukan-wewenang', 'terbuka', OLEH_PENGHUBUNG, 'alasan instansi_yang_tepat', ''],
  ['batal-pengembalian', 'menunggu-pengembalian', OLEH_PENGHUBUNG, 'alasan', ''],
  ['konfirmasi-satker', 'verifikasi-lapangan', OLEH_PENGHUBUNG, 'satker hasil', 'tidak_diperlukan'],
  ['panggil-satker', 'verifikasi-lapangan', OLEH_PENGHUBUNG, 'satker hadir', 'nomor_surat tidak_diperlukan'],
  ['cek-kelengkapan', 'verifikasi-lapangan', OLEH_PENGHUBUNG, 'hasil', 'tidak_diperlukan'],
  ['verifikasi-lapangan', 'verifikasi-lapangan', OLEH_PENGHUBUNG, 'kesimpulan solusi', ''],
  ['susun-tanggapan', 'terbuka', OLEH_PENGHUBUNG, 'jenis isi', ''],
  ['setujui-tanggapan', 'terbuka selesai', ['kepala_opd', 'penghubung'], '', 'jenis cara bukti nomor_ba'],
  ['kembalikan-konsep', 'terbuka selesai', OLEH_KEPALA, 'catatan', 'jenis'],
  ['tarik-tanggapan', 'terbuka selesai', OLEH_PENGHUBUNG, 'alasan', 'jenis'],
  ['catat-balasan', 'terbuka selesai', OLEH_PENGHUBUNG, 'isi waktu', 'bukti'],
  ['nilai-balasan', 'menunggu-pelapor', OLEH_PENGHUBUNG, 'nilai', ''],
  ['ralat-tanggapan', 'menunggu-pelapor selesai', OLEH_PENGHUBUNG, 'merujuk isi alasan', ''],
  ['koordinasi-instansi', 'terbuka', OLEH_PENGHUBUNG, 'instansi', 'hasil'],
  ['alihkan-apip', 'terbuka', OLEH_PENGHUBUNG, 'alasan terlapor petugas_apip', ''],
  ['kaitkan', 'telaah klarifikasi verifikasi-lapangan', OLEH_PENGHUBUNG, 'induk', 'alasan'],
  ['lepas-kaitan', 'menunggu-induk tanggapan', OLEH_PENGHUBUNG, 'alasan', ''],
  ['tandai-mendesak', 'terbuka', OLEH_PENGHUBUNG, 'alasan', ''],
  ['cabut-mendesak', 'terbuka', OLEH_PENGHUBUNG, 'alasan', ''],
  ['betulkan-disposisi', 'terbuka', OLEH_PENGHUBUNG, 'waktu bukti', ''],
];

const kata = (teks: string): readonly string[] =>
  teks
    .split(' ')
    .filter((satu) => satu !== '')
    .sort();

describe('kapuas-2018', () => {
  it('has the actions of the table and no other', () => {
    expect(Object.keys(sop.tindakan).sort()).toEqual(TABEL.map(([aksi]) => aksi).sort());
  });

  it.each(TABEL)(
    '%s: at its place, by its performer, with its fields',
    (aksi, di, pelaksana, wajib, boleh) => {
      const tindakan = sop.tindakan[aksi];
      const isian = Object.entries(tindakan?.isian ?? {});
      const nama = (perlu: boolean) =>
        isian
          .filter(([, satu]) => satu.wajib === perlu)
          .map(([satu]) => satu)
          .sort();
      expect(tindakan?.di).toEqual(di.split(' '));
      expect(tindakan?.pelaksana).toEqual(pelaksana);
      expect(nama(true)).toEqual(kata(wajib));
      expect(nama(false)).toEqual(kata(boleh));
    },
  );

  it('moves by an act only where the table has an arrow', () => {
    const pindah = Object.entries(sop.tindakan).filter(([, { pindah: arah }]) => arah !== null);
    expect(Object.fromEntries(pindah.map(([aksi, { pindah: arah }]) => [aksi, arah]))).toEqual({
      telaah: { ke: 'klarifikasi' },
      klarifikasi: {
        menurut: 'perlu_pemeriksaan',
        pilihan: { ya: 'verifikasi-lapangan', tidak: 'tanggapan' },
      },
      'tidak-ditanggapi': { ke: 'tidak-ditanggapi' },
      'verifikasi-lapangan': { ke: 'tanggapan' },
      'bukan-wewenang': { ke: 'menunggu-pengembalian' },
      kaitkan: { ke: 'menunggu-induk' },
    });
  });

  it('lets an examination step be left out only with a reason', () => {
    for (const aksi of ['konfirmasi-satker', 'panggil-satker', 'cek-kelengkapan']) {
      const wajib = Object.values(sop.tindakan[aksi]?.isian ?? {}).filter((isian) => isian.wajib);
      expect(wajib.map(({ wajibKecuali }) => wajibKecuali)).toEqual(wajib.map(() => 'tidak_diperlukan'));
    }
  });

  it('returns no report twice', () => {
    expect(sop.tindakan['bukan-wewenang']?.kecuali).toEqual(['menunggu-pengembalian']);
  });

  it('limits the three steps of the document to 3 hari, and none of ours', () => {
    const batas = Object.fromEntries(Object.entries(sop.langkah).map(([id, langkah]) => [id, langkah.batas]));
    const tigaHari = { jumlah: 3, satuan: 'hari' };
    expect(batas).toEqual({
      telaah: tigaHari,
      klarifikasi: tigaHari,
      'verifikasi-lapangan': tigaHari,
      tanggapan: null,
      'menunggu-pelapor': null,
      'menunggu-pengembalian': null,
      'menunggu-induk': null,
    });
    expect(Object.keys(sop.akhir)).toEqual([
      'selesai',
      'dikembalikan',
      'ditarik',
      'ditutup-hulu',
      'tidak-ditanggapi',
    ]);
  });

  it('starts the clock of row 1 at the disposition, or of row 2 under the other reading', () => {
    const lain = 'penyaluran-unit-pengelola';
    const { telaah, klarifikasi } = sop.langkah;
    expect([telaah?.mulai, klarifikasi?.mulai]).toEqual(['disposisi', 'tindakan']);
    expect(telaah?.varian[lain]).toMatchObject({ batas: null });
    expect(klarifikasi?.varian[lain]).toMatchObject({ mulai: 'disposisi' });
  });

  it('marks the performers that the document does not name', () => {
    const disimpulkan = Object.entries(sop.langkah).filter(([, langkah]) => langkah.disimpulkan);
    expect(disimpulkan.map(([id]) => id)).toEqual(['telaah', 'klarifikasi', 'verifikasi-lapangan']);
  });
});
