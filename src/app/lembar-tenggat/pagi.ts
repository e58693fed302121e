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

/** Letters on their way at once: a server that hangs takes a minute of each. */
const SURAT_SERENTAK = 4;

export interface OpsiPagi {
  /** The turns under way end, no other begins: what is left is made up for. */
  readonly signal?: AbortSignal;
  /** @param sudah turns of this way that have ended */
  readonly kemajuan?: (saluran: SaluranLembar, sudah: number, dari: number) => void;
}

/** Turns that ended, by their way and how: of one that is not this caller's nothing is told. */
export type HasilPagi = Readonly<Record<SaluranLembar, readonly HasilLembar['hasil'][]>>;

/** At the hour, and every hour after it: for what failed, and for a clock that was put right. What went is not made again. */
export const cronPagi = (jam: number): string => `${jam % 60} ${Math.floor(jam / 60)}-23 * * *`;

/**
 * What is due this morning and has not gone yet: everybody's into the folder first, then by mail. What fails for one stops
 * neither the others nor a pass; it is told in the log and by `status`, and tried again. Needs no lock: each turn is taken
 * in a transaction of its own.
 */
export async function lembarPagi(app: App, opsi: OpsiPagi = {}): Promise<HasilPagi> {
  const { pagi, instansi, jamKerja } = app.config;
  const sekarang = app.clock.now();
  const aturan = { ...pagi, zona: instansi.zona, kalender: app.tenggat.kalender, jamKerja };
  const hari = hariLembar(sekarang, aturan);
  if (hari === null || bacaTanda(app.config.data) !== null) return { berkas: [], surel: [] };
  const semua = await lembarKantor(app, { hari, pada: sekarang });
  const simpan = semua.map((l) => () => giliran(app, l, 'berkas', () => simpanLembar(app, l)));
  const surat = semua.flatMap((l) => {
    const alamat = pagi.surel[l.petugas];
    return alamat === undefined ? [] : [() => giliran(app, l, 'surel', () => surelkanLembar(app, l, alamat))];
  });
  return {
    berkas: await bergiliran('berkas', simpan, 1, opsi),
    surel: await bergiliran('surel', surat, SURAT_SERENTAK, opsi),
  };
}

type Giliran = () => Promise<HasilLembar['hasil'] | null>;

/** So many at once, in their order; how those ended that were taken. */
async function bergiliran(
  saluran: SaluranLembar,
  semua: readonly Giliran[],
  serentak: number,
  { signal, kemajuan }: OpsiPagi,
): Promise<HasilPagi[SaluranLembar]> {
  const hasil: HasilLembar['hasil'][] = [];
  const antre = semua.values();
  let sudah = 0;
  const lajur = async (): Promise<void> => {
    for (const satu of antre) {
      if (signal?.aborted) return;
      kemajuan?.(saluran, sudah, semua.length);
      const akhir = await satu();
      if (akhir !== null) hasil.push(akhir);
      sudah += 1;
    }
  };
  await Promise.all(Array.from({ length: serentak }, lajur));
  return hasil;
}

/** null: it is not this caller's. */
async function giliran(
  app: App,
  lembar: LembarTenggat,
  saluran: SaluranLembar,
  kerja: () => Promise<HasilLembar>,
): Promise<HasilLembar['hasil'] | null> {
  const { hari, petugas } = lembar;
  const kunci: GiliranLembar = { hari, petugas, saluran };
  const mulai = app.clock.now();
  const percobaan = await app.store.mulaiLembar(kunci, mulai, mulai + SEWA_MS);
  if (percobaan === null) return null;
  const hasil = await kerja().catch(gagalKarena);
  const kini = app.clock.now();
  const tunggu = Math.min(ULANG_MS * 2 ** (percobaan - 1), ULANG_MAKS_MS);
  await app.store.selesaiLembar(kunci, hasil, kini, kini + tunggu);
  catat(app, lembar, saluran, hasil, percobaan);
  return hasil.hasil;
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
  if (hasil === 'gagal' || hasil === 'tak-pasti') {
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
