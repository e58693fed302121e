import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KELUAR } from '../../../src/commands/kerangka/kode-keluar.ts';
import { isiBaris } from '../../mapping/lembar-kerja/isi-sel.ts';
import type { KantorSepekan } from './kantor.ts';
import { LAPORAN, NOMOR } from './laporan.ts';
import { ayuSudahPergi } from './rabu.ts';
import { cukupDijawab, dariBidang, disetujui, konsep } from './tindakan.ts';

const BIDANG = 'Bidang E-Government';

/** A second export: what moved in LAPOR!, three reporters who wrote again, six new reports. */
export async function kamis(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Kamis: ekspor kedua');
  alur.pada('2026-09-10 07:45');
  for (const id of [NOMOR.terimaKasih, NOMOR.keberatan, NOMOR.dataBaru])
    kantor.diLapor(id, { status: 'Ditanggapi oleh Pelapor' });
  kantor.diLapor(NOMOR.ditutup, { status: 'Ditutup oleh Admin' });
  await kantor.unduhEkspor('ekspor-kamis.xlsx', '10 Sep 2026 07:30:00', LAPORAN.kamis);
  await alur.ketik('import ekspor-kamis.xlsx');
  await alur.ketikSingkat({ awal: 12 }, 'list');
  await alur.ketik('lembar-tenggat --petugas dimas --format pdf');
  await ayuSudahPergi(kantor);
  await balasan(kantor);
  await apip(kantor);
  await biasaDijawab(kantor);
  await lembarKerja(kantor);
}

async function balasan({ alur }: KantorSepekan): Promise<void> {
  alur.babak('Kamis: tiga balasan pelapor');
  alur.teks(
    'Ekspor hanya menyebut bahwa pelapor menanggapi. Dimas membacanya di LAPOR!, menyalinnya, lalu menilainya.',
  );
  await alur.ketik(
    `catat ${NOMOR.terimaKasih} catat-balasan --sebagai dimas`,
    '--isian isi="Terima kasih, sudah benar" waktu="2026-09-09 19:10"',
  );
  await alur.ketik(`catat ${NOMOR.terimaKasih} nilai-balasan --sebagai dimas --isian nilai=terima-kasih`);
  await alur.diam(
    `catat ${NOMOR.keberatan} catat-balasan --sebagai dimas`,
    '--isian isi="Masih lambat pada malam hari" waktu="2026-09-09 20:40"',
  );
  await alur.ketik(`catat ${NOMOR.keberatan} nilai-balasan --sebagai dimas --isian nilai=keberatan`);
  await alur.diam(
    `catat ${NOMOR.dataBaru} catat-balasan --sebagai dimas`,
    '--isian isi="Dua desa lain juga tidak bisa" waktu="2026-09-09 21:15"',
  );
  await alur.ketik(`catat ${NOMOR.dataBaru} nilai-balasan --sebagai dimas --isian nilai=data-baru`);
}

async function apip(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  const id = NOMOR.kepala;
  alur.babak('Kamis: laporan yang menyangkut Kepala');
  alur.pada('2026-09-10 10:00');
  await alur.ketik(
    `catat ${id} klarifikasi --sebagai irban`,
    '--isian hasil="Ditelusuri Inspektorat" perlu_pemeriksaan=tidak tanpa_bidang="Ditangani APIP"',
  );
  await alur.ketik(
    `catat ${id} susun-tanggapan --sebagai irban`,
    '--isian jenis=akhir isi="Laporan Saudara ditangani Inspektorat. Terima kasih."',
  );
  alur.teks(
    'Kepala adalah terlapor: persetujuannya ditolak. Plh. menyetujui, dan Inspektur Pembantu sendiri menyalinnya.',
  );
  await alur.ketikDengan(KELUAR.menunggu, `catat ${id} setujui-tanggapan --sebagai kepala`);
  await alur.ketik(
    `catat ${id} setujui-tanggapan --sebagai sekretaris --dicatat-oleh irban`,
    '--isian cara=nota-dinas bukti="ND 043/IX/2026"',
  );
  await kantor.salinSemua('irban');
}

async function biasaDijawab(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Kamis: sepuluh jawaban bidang');
  alur.pada('2026-09-10 13:00');
  kantor.tulisTindakan('kamis.jsonl', 'dimas', [
    ...NOMOR.biasa.flatMap((id, i) => [
      dariBidang(id, BIDANG, `Sudah diperiksa, butir ${i + 1}`),
      cukupDijawab(id, 'Sudah ditangani bidang'),
      konsep(id, `Terima kasih. Yang Saudara laporkan sudah kami tangani, catatan ${i + 1}.`),
      disetujui(id, 'sekretaris', 'ND 044/IX/2026'),
    ]),
  ]);
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from kamis.jsonl');
  await kantor.salinSemua('dimas');
}

/** Somebody who lives in Excel: four of the six new reports, one of them at first without its conclusion. */
async function lembarKerja({ alur }: KantorSepekan): Promise<void> {
  alur.babak('Kamis: enam laporan baru dalam lembar kerja');
  alur.pada('2026-09-10 15:00');
  await alur.ketik('lembar-kerja --langkah telaah --sebagai dimas --keluaran kerja.xlsx');
  const kosong = readFileSync(join(alur.folder, 'kerja.xlsx'));
  const ditelaah = [...NOMOR.kamisDijawab, ...NOMOR.kamisDitelaah];
  const terisi = ditelaah.map((id) => [id, { aksi: 'telaah', kesimpulan: 'Wewenang kami' }] as const);
  const lupa = [ditelaah.at(-1), { aksi: 'telaah' }] as const;
  alur.teks('Dimas memilih aksi di Excel dan mengisi kolomnya; pada satu baris ia lupa kesimpulannya.');
  alur.berkas('kerja.xlsx', await isiBaris(kosong, Object.fromEntries([...terisi, lupa])));
  await alur.ketikSingkat(
    { kode: KELUAR.menunggu, awal: 3, akhir: 5 },
    'catat --from kerja.xlsx --sebagai dimas',
  );
  alur.teks('Sel itu diisi, dan lembar yang sama dibaca lagi:');
  alur.berkas('kerja.xlsx', await isiBaris(kosong, Object.fromEntries(terisi)));
  await alur.ketik('catat --from kerja.xlsx --sebagai dimas');
}
