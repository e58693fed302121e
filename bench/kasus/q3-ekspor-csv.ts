import { join } from 'node:path';
import type { App } from '../../src/app.ts';
import { FolderBundel } from '../../src/bundel/folder-bundel.ts';
import { tulisLogBiasa } from '../../src/bundel/log-biasa.ts';
import { RuangTulis } from '../../src/bundel/ruang-tulis.ts';
import { tabelLaporan } from '../../src/bundel/tabel-log.ts';
import type { CakupanEkspor, PembacaEkspor } from '../../src/ports/store/ekspor.ts';
import { bukaApp } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { nisbah, palingBesar } from '../alat/sasaran.ts';
import { bulat, msSekali } from '../alat/statistik.ts';
import { tabelLaju } from '../alat/tabel-laju.ts';
import { diFolder } from '../alat/tarikan.ts';

const REPORTS = 100_000;
const KALI_MAKS = 1.8;
const LANTAI = 'membaca barisnya (lantai)';
const SETAHUN_MS = 365 * 86_400_000;

/** The log of `ba export` that holds every report of the period (laporan-log.csv), beside reading its rows. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const n = reports ?? REPORTS;
  await using app = await bukaApp(await basisBesar(n), 'http://127.0.0.1:9/api/v1', 'token');
  using baca = await app.store.bukaEkspor();
  const sekarang = app.clock.now();
  const cakupan = { dari: sekarang - SETAHUN_MS, sampai: sekarang + SETAHUN_MS, sekarang };
  let baris = 0;
  const ms = await berselang(rounds, {
    'laporan-log.csv': () =>
      diFolder(async (folder) => msSekali(() => tulis(app, baca, cakupan, join(folder, 'bundel')))),
    [LANTAI]: () =>
      msSekali(() => {
        baris = 0;
        for (const _ of baca.laporan(cakupan)) baris++;
      }),
  });
  return {
    judul: `ekspor ${bulat(baris)} baris laporan ke CSV`,
    tabel: tabelLaju('baris', baris, ms),
    sasaran: [palingBesar('waktu ÷ lantai', nisbah(ms['laporan-log.csv'], ms[LANTAI]), KALI_MAKS)],
  };
}

function tulis({ config, mesin }: App, baca: PembacaEkspor, cakupan: CakupanEkspor, tujuan: string): void {
  const { nama: instansi, zona } = config.instansi;
  using folder = new FolderBundel(tujuan);
  const ruang = new RuangTulis(
    {
      ...{ dari: '2026-01-01', sampai: '2026-12-31', tujuan, cakupan, format: 'csv', menurut: 'ba' },
      ...{ untuk: 'umum', csv: { pemisah: ',', bom: false }, dibuka: () => false, kemajuan: () => undefined },
      ...{ cetakBa: null, bukti: null, segel: null, diriRusak: [] },
      kantor: { ...config, instansi, zona, tenggat: mesin.aturanBaru.tenggat },
      namaSop: (hash) => mesin.semuaSop.get(hash)?.id ?? hash,
      namaLangkah: (_, langkah) => langkah,
    },
    baca,
    folder,
  );
  const tabel = tabelLaporan(ruang.edisi, zona, ruang.p.namaSop);
  const rows = baca.laporan(cakupan);
  tulisLogBiasa(ruang, ['laporan', 'laporan-log.csv', tabel], rows, () => false, ruang.samaran.laporan);
}
