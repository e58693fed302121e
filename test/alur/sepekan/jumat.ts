import { KELUAR } from '../../../src/commands/kerangka/kode-keluar.ts';
import type { KantorSepekan } from './kantor.ts';
import { NOMOR } from './laporan.ts';
import { cukupDijawab, disetujui, konsep } from './tindakan.ts';

/** The head is back; what is open is told, and the week is counted. */
export async function jumat(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Jumat: Kepala kembali');
  alur.pada('2026-09-11 08:00');
  await alur.ketik('sync');
  const tolak = [
    `catat ${NOMOR.takJelas} tidak-ditanggapi --sebagai kepala --dicatat-oleh dimas`,
    '--isian tidak_lengkap=ya tidak_jelas=ya',
    'alasan_tanpa_diminta="Pelapor tidak terhubungi"',
  ];
  await alur.ketikDengan(KELUAR.menunggu, ...tolak);
  await alur.ketik(...tolak, 'alasan_terlambat="Menunggu Kepala kembali"');
  await dijawab(kantor);
  await menungguBidang(kantor);
  await kantor.salinSemua('dimas');
  await rekap(kantor);
}

async function dijawab(kantor: KantorSepekan): Promise<void> {
  const nota = 'ND 045/IX/2026';
  kantor.tulisTindakan('jawaban-jumat.jsonl', 'dimas', [
    konsep(NOMOR.keberatan, 'Terima kasih. Titik akses kedua sudah kami pasang; malam ini kami ukur lagi.'),
    disetujui(NOMOR.keberatan, 'kepala', nota),
    ...NOMOR.kamisDijawab.flatMap((id) => [
      cukupDijawab(id, 'Dapat dijawab', { tanpa_bidang: 'Data ada pada kami' }),
      konsep(id, 'Terima kasih. Jadwal dan kontaknya ada di laman layanan kami.'),
      disetujui(id, 'kepala', nota),
    ]),
  ]);
  await kantor.alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from jawaban-jumat.jsonl');
}

async function menungguBidang({ alur }: KantorSepekan): Promise<void> {
  alur.teks(
    'Satu laporan masih menunggu bidang, dan tenggat nasionalnya jatuh sore ini: kabar kemajuan dikirim, dengan naskah baku.',
  );
  await alur.ketik(
    `catat ${NOMOR.menungguBidang} susun-tanggapan --sebagai dimas`,
    '--naskah sementara-bidang penutup-balasan',
    '--isian jenis=sementara bidang="Bidang E-Government" kabar_berikutnya="Rabu, 16 September 2026"',
  );
  await alur.ketik(`catat ${NOMOR.menungguBidang} setujui-tanggapan --sebagai dimas`);
}

async function rekap({ alur }: KantorSepekan): Promise<void> {
  alur.babak('Jumat sore: rekap');
  alur.pada('2026-09-11 16:30');
  await alur.ketikSingkat({ awal: 20 }, 'list');
  await alur.diam('sync');
  await alur.ketikSingkat({ awal: 42 }, 'rekap --periode 2026-09');
  await alur.ketik('rekap --periode 2026-09 --format pdf');
  await alur.ketik('rekap --periode 2026-09 --format xlsx');
  await alur.ketikSingkat({ awal: 1, akhir: 7 }, 'status');
}
