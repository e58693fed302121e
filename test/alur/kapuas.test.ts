import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { KELUAR } from '../../src/commands/kerangka/kode-keluar.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { Alur } from './alur-uji.ts';

const FOTO = join(import.meta.dirname, '../../data/contoh/foto-lapangan.jpg');

/** One report, which the sandbox of this seed disposes on Monday evening; its words are ours. */
const LAPORAN = {
  tanggal_laporan_masuk: '2026-09-07T19:40:00+07:00',
  nama_pelapor: 'Maya Rekaan',
  klasifikasi_laporan: 'Pengaduan',
  kategori: 'Infrastruktur',
  judul_laporan: 'Jalan Rekaan berlubang di depan sekolah',
  isi_laporan_awal: 'Lubangnya dalam dan tergenang; dua pengendara jatuh pekan ini.',
  isi_laporan_akhir: null,
  tipe_laporan: '',
  status_laporan: 'Terverifikasi',
  id_instansi_terdisposisi: '5501',
  instansi_terdisposisi: 'Diskominfo Kabupaten Contoh',
  kecamatan: 'Selat',
  kelurahan: 'Selat Hilir',
  rating: null,
  lampiran: [],
} as const;

it('kapuas: from the disposition to the answer in LAPOR! and the quiet end', async () => {
  const alur = new Alur({
    judul: 'Alur: laporan LAPOR! (Kapuas)',
    pengantar: `Satu laporan LAPOR! menurut [SOP Tindak Lanjut Aduan pada Pejabat Penghubung](../sop/kapuas.md), dari disposisi
sampai jawaban yang terkirim dan masa tunggu pelapor yang lewat. LAPOR! di sini sandbox di komputer sendiri. Di
jalan: pemeriksaan lapangan dengan Berita Acara dan foto, dan tenggat nasional di samping tenggat SOP.`,
    zona: 'Asia/Pontianak',
    mulai: '2026-09-08 08:00',
  });
  const sandbox = await startSandbox({
    ...{ port: 0, reports: 1, faults: 'none', seed: 719, clock: alur.jam },
    laporan: () => LAPORAN,
  });
  onTestFinished(() => sandbox.close());
  alur.rahasia('LAPOR_TOKEN', sandbox.token);
  alur.setelan(
    `
instansi: { id: "5501", nama: "Diskominfo Kabupaten Contoh", zona_waktu: Asia/Pontianak }
lapor: { sambungan: rest, url: "${sandbox.url}", token_env: LAPOR_TOKEN }
sop: kapuas-2018
petugas:
  - { id: hubung, nama: "Ayu Contoh", jabatan: "Pejabat Penghubung", peran: [penghubung] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_opd] }
`,
    [[`:${sandbox.port}/`, ':8080/']],
  );
  const id = sandbox.trackingId(0);

  alur.babak('Laporan masuk');
  alur.pada('2026-09-08 08:00');
  await alur.ketik('sync');
  await alur.ketik('list');

  alur.babak('§1: telaah');
  alur.teks('SOP menulis "3 hari"; hari dihitung kalender, sejak disposisi kemarin malam.');
  await alur.ketik(`why ${id}`);
  alur.pada('2026-09-10 10:00');
  await alur.ketik(
    `catat ${id} telaah --sebagai hubung`,
    '--isian kesimpulan="Jalan kabupaten, kewenangan kami"',
  );

  alur.babak('§2: klarifikasi');
  await alur.ketik(`why ${id}`);
  await alur.ketik(
    `catat ${id} teruskan-bidang --sebagai hubung`,
    '--isian bidang="Bina Marga" lewat="nota dinas"',
    'diminta_sebelum="2026-09-11 12:00"',
  );
  alur.pada('2026-09-11 11:00');
  alur.teks('`sync` berjalan menurut jadwal, dan membunyikan alarm yang sudah waktunya.');
  await alur.ketik('sync');
  await alur.ketik(
    `catat ${id} jawaban-bidang --sebagai hubung`,
    '--isian bidang="Bina Marga" isi="Ruas itu perlu dilihat."',
  );
  await alur.ketik(
    `catat ${id} klarifikasi --sebagai hubung`,
    '--isian hasil="Perlu dilihat di tempat" perlu_pemeriksaan=ya',
  );

  alur.babak('§3: verifikasi lapangan dan Berita Acara');
  await alur.ketik(`why ${id}`);
  alur.pada('2026-09-14 09:00');
  await alur.ketik('sync');
  await alur.ketik(
    `catat ${id} konfirmasi-satker --sebagai hubung`,
    '--isian satker="UPT Jalan" hasil="Membenarkan"',
  );
  await alur.ketik(
    `catat ${id} panggil-satker --sebagai hubung`,
    '--isian tidak_diperlukan="Sudah di tempat"',
  );
  await alur.ketik(
    `catat ${id} cek-kelengkapan --sebagai hubung`,
    '--isian hasil="Foto dan titik lokasi lengkap"',
  );
  alur.pada('2026-09-14 10:30');
  copyFileSync(FOTO, join(alur.folder, 'lapangan.jpg'));
  await alur.ketik(
    `ba buat ${id} --sebagai hubung --berkas lapangan.jpg`,
    '--isian tempat="Jalan Rekaan" uraian="Diperiksa bersama UPT Jalan."',
    'kesimpulan="Lubang 40 meter" solusi="Ditambal pekan ini"',
  );
  const simpulan = [
    `catat ${id} verifikasi-lapangan --sebagai hubung`,
    '--isian kesimpulan="Lubang 40 meter" solusi="Ditambal pekan ini"',
  ];
  alur.teks('Tanpa Berita Acara yang final, langkah ini tidak dapat ditutup:');
  await alur.ketikDengan(KELUAR.menunggu, ...simpulan);
  await alur.ketik('ba final BA-000001 --sebagai hubung');
  await alur.ketik(...simpulan);

  alur.babak('Tanggapan');
  await alur.ketik(`why ${id}`);
  await alur.ketik(
    `catat ${id} susun-tanggapan --sebagai hubung`,
    '--isian jenis=akhir isi="Jalan Rekaan kami tambal pekan ini."',
  );
  alur.pada('2026-09-14 13:00');
  alur.teks('Kepala menyetujui jawaban dan Berita Acaranya, dan jawaban itu berangkat:');
  await alur.ketik('ba setujui BA-000001 --sebagai kepala --cara paraf');
  await alur.ketik(`catat ${id} setujui-tanggapan --sebagai kepala --isian cara=paraf`);
  alur.pada('2026-09-14 13:15');
  await alur.ketik('sync');
  await alur.ketik('kiriman list');

  alur.babak('Menunggu pelapor, lalu selesai');
  await alur.ketik(`why ${id}`);
  alur.pada('2026-09-28 16:00');
  alur.teks('Sepuluh hari kerja tanpa balasan:');
  await alur.ketik('sync');
  await alur.ketik(`show ${id}`);

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/kapuas.md');
});
