import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { KELUAR } from '../../src/commands/kerangka/kode-keluar.ts';
import { Alur } from './alur-uji.ts';

const SOP = join(import.meta.dirname, '../fixtures/sop/desa-contoh-2026.yaml');

/** LAPOR!'s admin export with one report, as the office downloads it; its times are WIB, two hours behind the office's. */
const EKSPOR = [
  ['Judul Laporan', 'Rekapitulasi Laporan Terdisposisi'],
  ['Tanggal Generate', '10 Sep 2026 09:40:00'],
  [],
  [
    ...['Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Nama Pelapor'],
    ...['Klasifikasi Laporan', 'Judul Laporan', 'Isi Laporan Awal', 'Tipe Laporan', 'Status Laporan'],
    ...['ID Instansi Terdisposisi', 'Instansi Terdisposisi'],
  ],
  [
    ...['7300001', '10 Sep 2026', '09:30', 'Nina Rekaan', 'Pengaduan'],
    ...['Jembatan dusun timur lapuk', 'Papan jembatan lepas di dua tempat.', '', 'Belum Ditindaklanjuti'],
    ...['9114', 'Pemerintah Desa Contoh'],
  ],
];

it('desa-contoh: an SOP written only as a file, from the export to the door', async () => {
  const alur = new Alur({
    judul: 'Alur: SOP sendiri, ditulis hanya sebagai berkas',
    pengantar: `Sebuah desa rekaan menulis [SOP-nya sendiri](../../test/fixtures/sop/desa-contoh-2026.yaml); tidak satu baris
program pun mengenalnya. Satu laporan LAPOR! yang datang dengan ekspor Excel, dari buku aduan sampai jawaban yang
disalin ke LAPOR! dan diantar ke rumah pelapor.`,
    zona: 'Asia/Jayapura',
    mulai: '2026-09-10 09:00',
  });
  copyFileSync(SOP, join(alur.folder, 'sop-desa.yaml'));
  const ekspor = await writeXlsxFile(EKSPOR, { sheet: 'Laporan' }).toBuffer();
  writeFileSync(join(alur.folder, 'ekspor-september.xlsx'), ekspor);
  alur.setelan(`
instansi: { id: "9114", nama: "Pemerintah Desa Contoh", zona_waktu: Asia/Jayapura }
lapor: { sambungan: ekspor-xlsx }
sop: ./sop-desa.yaml
petugas:
  - { id: kaur, nama: "Ayu Contoh", jabatan: "Kaur Umum", peran: [kaur] }
  - { id: kadus, nama: "Oki Contoh", jabatan: "Kepala Dusun Timur", peran: [kadus] }
  - { id: kades, nama: "Putri Contoh", jabatan: "Kepala Desa", peran: [kades] }
`);

  alur.babak('SOP diperiksa, laporan dimuat');
  alur.pada('2026-09-10 11:45');
  await alur.ketik('sop periksa sop-desa.yaml');
  await alur.ketik('import ekspor-september.xlsx');
  await alur.ketik('list');

  alur.babak('§1: buku aduan');
  await alur.ketik('why 7300001');
  alur.pada('2026-09-10 13:00');
  await alur.ketik('catat 7300001 catat --sebagai kaur');

  alur.babak('§2: tinjauan ke dusun dan musyawarah');
  await alur.ketik('why 7300001');
  alur.pada('2026-09-14 10:00');
  await alur.ketik('catat 7300001 musyawarah --sebagai kadus --isian tanggal=2026-09-13');
  await alur.ketik(
    'catat 7300001 tinjau --sebagai kadus',
    '--isian hasil="Jembatan lapuk" perlu_musyawarah=ya',
  );

  alur.babak('§3: jawaban, dan Berita Acara sebelum direstui');
  await alur.ketik('why 7300001');
  alur.pada('2026-09-15 09:00');
  await alur.ketik('catat 7300001 tulis --sebagai kaur --isian isi="Jembatan diganti bulan ini."');
  await alur.ketikDengan(KELUAR.menunggu, 'catat 7300001 restui --sebagai kades');
  await alur.ketik(
    'ba buat 7300001 --sebagai kadus',
    '--isian tempat="Balai dusun timur" kesepakatan="Papan diganti bersama"',
  );
  await alur.ketik('ba final BA-000001 --sebagai kadus');
  await alur.ketik('ba setujui BA-000001 --sebagai kades --cara paraf');
  await alur.ketik('catat 7300001 restui --sebagai kades');

  alur.babak('Jawaban disalin ke LAPOR!');
  await alur.ketik('kiriman list');
  await alur.ketik('kiriman salin TL-2026-000001');
  alur.pada('2026-09-15 09:20');
  await alur.ketik('kiriman mark-sent TL-2026-000001 --sebagai kaur', '--bukti "Tampil pukul 09.18"');

  alur.babak('§4: diantar');
  await alur.ketik('why 7300001');
  alur.pada('2026-09-15 11:00');
  await alur.ketik('catat 7300001 antar --sebagai kadus --isian penerima="Keluarga pelapor"');
  await alur.ketik('show 7300001');

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/desa-contoh.md');
});
