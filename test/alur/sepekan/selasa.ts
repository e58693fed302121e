import type { KantorSepekan } from './kantor.ts';
import { NOMOR } from './laporan.ts';
import { cukupDijawab, dariBidang, disetujui, konsep, perluDiperiksa } from './tindakan.ts';

const TANPA_BIDANG = { tanpa_bidang: 'Data ada pada kami' };
const SATKER = 'UPT Menara';

/** The head's leave begins: the examination of the urgent report, and the first answers that the Plh. approves. */
export async function selasa(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Selasa: Kepala cuti, menara diperiksa');
  alur.pada('2026-09-08 08:00');
  await alur.ketik('sync');
  await alur.ketikSingkat({ awal: 11 }, 'lembar-tenggat --petugas ayu');
  await diperiksa(kantor);
  await dijawab(kantor);
}

async function diperiksa(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  const id = NOMOR.mendesak;
  kantor.tulisTindakan(
    'menara.jsonl',
    'ayu',
    [
      perluDiperiksa(id, 'Harus dilihat hari ini', { tanpa_bidang: 'Mendesak' }),
      [id, 'konfirmasi-satker', { satker: SATKER, hasil: 'Membenarkan' }],
      [id, 'panggil-satker', { satker: SATKER, hadir: 'ya, Kepala UPT' }],
      [id, 'cek-kelengkapan', { hasil: 'Foto dan titik lokasi lengkap' }],
    ],
    1,
  );
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from menara.jsonl');
  alur.pada('2026-09-08 10:30');
  await alur.ketikSingkat(
    { awal: 8, akhir: 2 },
    `ba buat ${id} --sebagai ayu --berkas lapangan.jpg --sumber kamera`,
    '--isian tempat="Jalan Contoh, dekat sekolah" uraian="Tiang miring 10 derajat"',
    'kesimpulan="Angkur lepas" solusi="Diberi penyangga hari ini, diganti pekan depan"',
  );
  await alur.ketikSingkat({ awal: 4 }, 'ba final BA-000001 --sebagai ayu');
  await alur.ketik(
    `catat ${id} verifikasi-lapangan --sebagai ayu`,
    '--isian kesimpulan="Angkur lepas" solusi="Disangga hari ini"',
  );
  alur.teks('Sekretaris menjabat Plh. sampai Kamis; namanya tercetak demikian pada Berita Acara.');
  await alur.ketikSingkat(
    { awal: 10 },
    'ba setujui BA-000001 --sebagai sekretaris --dicatat-oleh ayu --cara paraf',
  );
  await alur.ketik('ba cetak BA-000001');
  await alur.ketik(`cetak telaah ${id}`);
}

async function dijawab(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Selasa: jawaban');
  alur.pada('2026-09-08 13:00');
  const nota = 'ND 041/IX/2026';
  kantor.tulisTindakan('jawaban-selasa.jsonl', 'ayu', [
    konsep(NOMOR.mendesak, 'Terima kasih. Tiang sudah kami sangga hari ini dan diganti pekan depan.'),
    disetujui(NOMOR.mendesak, 'sekretaris', nota),
    ...NOMOR.informasi.flatMap((id, i) => [
      cukupDijawab(id, 'Dapat dijawab', TANPA_BIDANG),
      konsep(id, `Terima kasih. Data yang Saudara minta ada di laman layanan kami, bagian ${i + 1}.`),
      disetujui(id, 'sekretaris', nota),
    ]),
    ...NOMOR.terlambat.flatMap((id) => [
      dariBidang(id, 'Bidang E-Government', 'Sudah diperbaiki hari ini'),
      cukupDijawab(id, 'Sudah diperbaiki'),
      konsep(id, 'Terima kasih. Layanan itu sudah kami perbaiki hari ini; mohon dicoba lagi.'),
      disetujui(id, 'sekretaris', nota),
    ]),
  ]);
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from jawaban-selasa.jsonl');
  await kantor.salinSemua('ayu');
}
