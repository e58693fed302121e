import { KELUAR } from '../../../src/commands/kerangka/kode-keluar.ts';
import type { KantorSepekan } from './kantor.ts';
import { NOMOR } from './laporan.ts';
import type { Tindakan } from './tindakan.ts';
import { dariBidang, disetujui, konsep, perluDiperiksa } from './tindakan.ts';

const [INDUK = ''] = NOMOR.satuMasalah;
const SATKER = 'UPT Jaringan';
const BIDANG = 'Bidang E-Government';

/** One examination for the five, and the last day of an officer. */
export async function rabu(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Rabu: satu masalah, lima pelapor');
  alur.pada('2026-09-09 08:30');
  await diperiksaBersama(kantor);
  alur.pada('2026-09-09 13:00');
  await dijawabSendiriSendiri(kantor);
  alur.babak('Rabu: hari terakhir Ayu');
  alur.pada('2026-09-09 15:30');
  await alur.ketikSingkat({ awal: 8, akhir: 3 }, 'serah-terima --dari ayu --kepada dimas');
  await alur.ketik('serah-terima --dari ayu --kepada dimas --alasan "Mutasi" --sebagai ayu --ya');
}

async function diperiksaBersama(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  kantor.tulisTindakan('kabel.jsonl', 'ayu', [
    dariBidang(INDUK, BIDANG, 'Kabel serat optik putus di satu titik'),
    perluDiperiksa(INDUK, 'Titik putusnya harus dilihat'),
    [INDUK, 'konfirmasi-satker', { satker: SATKER, hasil: 'Membenarkan' }],
    [INDUK, 'panggil-satker', { satker: SATKER, hadir: 'ya, dua teknisi' }],
    [INDUK, 'cek-kelengkapan', { hasil: 'Lengkap' }],
  ]);
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from kabel.jsonl');
  alur.teks('Satu Berita Acara atas nama induknya mencakup kelimanya:');
  await alur.ketikSingkat(
    { awal: 4, akhir: 2 },
    `ba buat ${INDUK} --sebagai ayu --berkas lapangan.jpg --sumber wa --dari "Kepala UPT"`,
    '--isian tempat="Desa Contoh Hulu" uraian="Kabel putus di tepi jalan"',
    'kesimpulan="Terputus alat berat" solusi="Disambung hari ini"',
  );
  await alur.diam('ba final BA-000002 --sebagai ayu');
  await alur.ketikSingkat(
    { awal: 4 },
    'ba setujui BA-000002 --sebagai sekretaris --dicatat-oleh ayu --cara paraf',
  );
  await alur.ketik('ba cetak BA-000002');
  alur.teks('Dengan kesimpulan induknya, keempat laporan yang dikaitkan ikut sampai di tanggapan:');
  await alur.ketik(
    `catat ${INDUK} verifikasi-lapangan --sebagai ayu`,
    '--isian kesimpulan="Kabel putus" solusi="Disambung hari ini"',
  );
}

async function dijawabSendiriSendiri(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  kantor.tulisTindakan(
    'jawaban-rabu.jsonl',
    'ayu',
    NOMOR.satuMasalah.flatMap((id): readonly Tindakan[] => [
      konsep(id, 'Terima kasih. Kabel di Desa Contoh Hulu sudah kami sambung dan internet menyala kembali.'),
      disetujui(id, 'sekretaris', 'ND 042/IX/2026'),
    ]),
  );
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from jawaban-rabu.jsonl');
  await kantor.salinSemua('ayu');
}

export const ayuSudahPergi = ({ alur }: KantorSepekan): Promise<void> =>
  alur.ketikDengan(
    KELUAR.menunggu,
    `catat ${NOMOR.takJelas} klarifikasi --sebagai ayu`,
    '--isian hasil="Tidak jelas" perlu_pemeriksaan=tidak tanpa_bidang="Tidak jelas"',
  );
