import type { Store } from '../ports/store.ts';
import { dimintaMenunggu, sedangDitunda, sesudahBerhasil, sesudahGagal } from './pemutus.ts';
import type { HasilPull, HitunganPull, OpsiPull } from './pull.ts';
import { dialek, pull } from './pull.ts';
import type { AlatPush, HasilPush, OpsiPush } from './push.ts';
import { push } from './push.ts';

export interface OpsiLintasan {
  readonly run: string;
  readonly only: 'pull' | 'push' | null;
  readonly penuh: boolean;
  readonly pull: Pick<OpsiPull, 'instansi' | 'batas' | 'kemajuan'>;
  readonly push: Pick<OpsiPush, 'setelan' | 'namaInstansi'>;
  readonly signal?: AbortSignal;
}

/** The shape of `sync --json` (cli.md): keys may be added, none removed. */
export interface HasilLintasan {
  readonly pull: HitunganPull;
  readonly push: {
    readonly sent: number;
    readonly failed: number;
    /** Standing at the end: antre and mengirim; belum_pasti. */
    readonly waiting: number;
    readonly unknown: number;
  };
  readonly remote: 'ok' | 'unavailable' | 'refused';
  readonly braked: null;
  /** Something waits for a person, from this pass or before. */
  readonly perluOrang: boolean;
  readonly tersangkut: string | null;
}

/** Cases that time alone moves, per transaction and pass. */
const WAKTU_MAKS = 10_000;
/** Cases recomputed in one transaction after a change of settings. */
const HITUNG_ULANG_PER_TRANSAKSI = 500;
/** Histories read in one pass; the others stay in line for the next. */
const RIWAYAT_MAKS = 200;
/** Reports read again in one pass because a push found them gone. */
const BACA_ULANG_MAKS = 50;

/** One bounded pass, under the syncer lock: recover, let time pass, pull, push, read replies. */
export async function lintasan(alat: AlatPush, opsi: OpsiLintasan): Promise<HasilLintasan> {
  const { store, clock } = alat;
  const id = await store.mulaiLintasan('sync', clock.now());
  const pulih = await store.recoverKiriman(opsi.run, clock.now());
  if (pulih > 0) alat.log.warn('push.recovered', { rows: pulih });
  await majukan(store, clock.now());
  const hasilPull = opsi.only === 'push' ? null : await tarik(alat, opsi);
  const boleh = opsi.only !== 'pull' && hasilPull?.remote !== 'refused';
  const hasilPush = boleh ? await kirim(alat, opsi) : null;
  if (hasilPull?.remote === 'ok') await bacaRiwayat(alat, opsi.signal);
  if (hasilPush !== null) await bacaUlang(alat, hasilPush.perluDibaca);
  const hasil = await rangkum(store, clock.now(), hasilPull, hasilPush);
  await store.tutupLintasan(id, clock.now(), {
    ...hasil,
    bytes: hasilPull?.bytes ?? 0,
    selisih_jam_ms: hasilPull?.selisihJamMs ?? null,
  });
  return hasil;
}

/** What needs no remote: deadlines under changed settings, and moves that time alone makes. */
export async function majukan(store: Store, sekarang: number): Promise<void> {
  let selesai = false;
  while (!selesai) selesai = (await store.hitungUlang(sekarang, HITUNG_ULANG_PER_TRANSAKSI)).selesai;
  await store.majukanWaktu(sekarang, WAKTU_MAKS);
}

/** The pull, unless its direction pauses; how it went is remembered for the next pass. */
async function tarik(alat: AlatPush, opsi: OpsiLintasan): Promise<HasilPull> {
  const { store, clock } = alat;
  const arah = await store.readArah('tarik');
  if (sedangDitunda(arah, clock.now())) return DITUNDA;
  const hasil = await pull(alat, { ...opsi.pull, penuh: opsi.penuh, ...sinyal(opsi) });
  const sekarang = clock.now();
  const sesudah =
    hasil.tunda !== null
      ? dimintaMenunggu(arah, hasil.tunda)
      : hasil.remote === 'unavailable' && hasil.tersangkut === null
        ? sesudahGagal(arah, 'tarik', { ...opsi.push.setelan.pemutus, laporan: 1 }, sekarang)
        : sesudahBerhasil(arah);
  if (sesudah !== arah) await store.writeArah(sesudah);
  return hasil;
}

const DITUNDA: HasilPull = {
  hitungan: { pages: 0, listed: 0, new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 },
  remote: 'unavailable',
  bytes: 0,
  selisihJamMs: null,
  tunda: null,
  tersangkut: null,
};

const kirim = (alat: AlatPush, opsi: OpsiLintasan): Promise<HasilPush> =>
  push(alat, { ...opsi.push, run: opsi.run, pemicu: 'auto', ...sinyal(opsi) });

const sinyal = ({ signal }: OpsiLintasan): { signal?: AbortSignal } =>
  signal === undefined ? {} : { signal };

/** Replies of reporters stand in the public history of reports that changed. */
async function bacaRiwayat(alat: AlatPush, signal?: AbortSignal): Promise<void> {
  const { store, api, clock, log } = alat;
  for (const trackingId of await store.antreanRiwayat(RIWAYAT_MAKS)) {
    if (signal?.aborted) return;
    const jawaban = await api.bacaRiwayat(trackingId);
    if (jawaban.jenis === 'ok') await store.applyRiwayat(trackingId, jawaban.isi, clock.now());
    else if (jawaban.jenis === 'tidak_ada') await store.applyRiwayat(trackingId, [], clock.now());
    else {
      log.warn('history.stopped', { reason: jawaban.jenis });
      return;
    }
  }
}

async function bacaUlang(alat: AlatPush, ids: readonly string[]): Promise<void> {
  const { store, api, clock } = alat;
  for (const trackingId of [...new Set(ids)].slice(0, BACA_ULANG_MAKS)) {
    const jawaban = await api.bacaLaporan(trackingId);
    if (jawaban.jenis === 'ok') await store.applySatu(jawaban.isi, dialek(api), clock.now());
  }
}

async function rangkum(
  store: Store,
  sekarang: number,
  tarikan: HasilPull | null,
  kiriman: HasilPush | null,
): Promise<HasilLintasan> {
  const { kiriman: status, karantina } = await store.ringkasan(sekarang);
  const remote = [tarikan?.remote, kiriman?.remote];
  return {
    pull: (tarikan ?? DITUNDA).hitungan,
    push: {
      sent: kiriman?.sent ?? 0,
      failed: kiriman?.failed ?? 0,
      waiting: status.antre + status.mengirim,
      unknown: status.belum_pasti,
    },
    remote: remote.includes('refused') ? 'refused' : remote.includes('unavailable') ? 'unavailable' : 'ok',
    braked: null,
    perluOrang: karantina > 0 || status.gagal > 0 || status.belum_pasti > 0 || tarikan?.tersangkut != null,
    tersangkut: tarikan?.tersangkut ?? null,
  };
}

/** With the Excel export there is nothing to pull or push: clocks go on, and answers wait to be copied by hand. */
export async function lintasanTanpaSambungan(
  store: Store,
  clock: Pick<AlatPush['clock'], 'now'>,
): Promise<HasilLintasan> {
  const id = await store.mulaiLintasan('sync', clock.now());
  await majukan(store, clock.now());
  const hasil = { ...(await rangkum(store, clock.now(), null, null)), remote: 'ok' as const };
  await store.tutupLintasan(id, clock.now(), hasil);
  return hasil;
}
