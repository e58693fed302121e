import type { App } from '../../app.ts';
import type { GiliranLembar, HasilLembar, SaluranLembar } from '../../ports/store.ts';
import type { LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { kasusLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { hariLembar } from '../../sop/lembar-tenggat/saat-lembar.ts';
import { JAM_MS, MENIT_MS } from '../../sop/waktu/waktu.ts';
import { bacaTanda } from '../cadangan/hanya-baca.ts';
import { lembarKantor } from './lembar-kantor.ts';
import { simpanLembar } from './simpan-lembar.ts';
import { surelkanLembar } from './surel-lembar.ts';

/** How long one officer's may be on its way: a letter takes a minute at most. After it its process is taken for dead. */
const SEWA_MS = 15 * MENIT_MS;
/** The wait after a failure, doubling up to. */
const ULANG_MS = 30 * MENIT_MS;
const ULANG_MAKS_MS = 2 * JAM_MS;

/** At the hour, and every hour after it: for what failed, and for a clock that was put right. What went is not made again. */
export const cronPagi = (jam: number): string => `${jam % 60} ${Math.floor(jam / 60)}-23 * * *`;

/**
 * What is due this morning and has not gone yet, officer by officer: into the folder, into the log, and by mail. What fails
 * for one stops neither the others nor a pass; it is told in the log and by `status`, and tried again. Needs no lock: each
 * turn is taken in a transaction of its own.
 */
export async function lembarPagi(app: App): Promise<void> {
  const { pagi, instansi, jamKerja } = app.config;
  const sekarang = app.clock.now();
  const aturan = { ...pagi, zona: instansi.zona, kalender: app.tenggat.kalender, jamKerja };
  const hari = hariLembar(sekarang, aturan);
  if (hari === null || bacaTanda(app.config.data) !== null) return;
  for (const lembar of await lembarKantor(app, { hari, pada: sekarang })) {
    await giliran(app, lembar, 'berkas', () => simpanLembar(app, lembar));
    const alamat = pagi.surel[lembar.petugas];
    if (alamat !== undefined) await giliran(app, lembar, 'surel', () => surelkanLembar(app, lembar, alamat));
  }
}

async function giliran(
  app: App,
  lembar: LembarTenggat,
  saluran: SaluranLembar,
  kerja: () => Promise<HasilLembar>,
): Promise<void> {
  const { hari, petugas } = lembar;
  const kunci: GiliranLembar = { hari, petugas, saluran };
  const mulai = app.clock.now();
  const percobaan = await app.store.mulaiLembar(kunci, mulai, mulai + SEWA_MS);
  if (percobaan === null) return;
  const hasil = await kerja().catch(gagalKarena);
  const kini = app.clock.now();
  const tunggu = Math.min(ULANG_MS * 2 ** (percobaan - 1), ULANG_MAKS_MS);
  await app.store.selesaiLembar(kunci, hasil, kini, kini + tunggu);
  catat(app, lembar, saluran, hasil, percobaan);
}

/** By its code alone: what an error says may name what it is about. */
const gagalKarena = (galat: unknown): HasilLembar => ({
  hasil: 'gagal',
  kelas: galat instanceof Error && 'code' in galat ? String(galat.code) : 'EOTHER',
});

/** Counts and ids: no number of a case stands beside what is said of it. */
function catat(
  { log }: App,
  lembar: LembarTenggat,
  channel: SaluranLembar,
  { hasil, kelas }: HasilLembar,
  attempt: number,
): void {
  const { kelompok, kiriman, karantina, alarm, petugas } = lembar;
  const dasar = { officer: petugas, channel, outcome: hasil, attempt };
  if (hasil !== 'terkirim') {
    log.warn('digest.failed', { ...dasar, class: kelas });
    return;
  }
  log.info('digest.done', {
    ...dasar,
    rows: kasusLembar(lembar).length,
    late: kelompok.terlambat.length,
    waiting: kelompok.menunggu.length,
    desk: kelompok.kepala.length,
    replies: kelompok.balasan.length,
    failed: kiriman.length + karantina.length,
    alarm: alarm.length,
  });
}
