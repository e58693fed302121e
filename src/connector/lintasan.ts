import type { Log } from '../ports/log.ts';
import type { Arah, Pemulihan, Rem, Store } from '../ports/store.ts';
import { menghentikanSemua } from '../sop/laporan/rem.ts';
import { atauDihentikan } from './atau-dihentikan.ts';
import { bacaRiwayat, balasanMenurutStatus } from './baca-riwayat.ts';
import type { HitunganAlarm } from './bunyikan-alarm.ts';
import { bunyikanAlarm } from './bunyikan-alarm.ts';
import { hitungUlangSemua } from './hitung-ulang.ts';
import { dimintaMenunggu, sedangDitunda, sesudahBerhasil, sesudahGagal, tundaWajar } from './pemutus.ts';
import type { HasilPull, HitunganPull, OpsiPull } from './pull.ts';
import { dialek, PULL_KOSONG, pull } from './pull.ts';
import type { AlatPush, HasilPush, OpsiPush } from './push.ts';
import { push, tampakMs, tungguTerlamaMs } from './push.ts';
import { perluTarikPenuh, rekonsiliasi } from './rekonsiliasi.ts';
import { sapu } from './sapuan.ts';
import { unduhLampiran } from './unduh-lampiran.ts';

export interface OpsiLintasan {
  readonly run: string;
  /** Where the data folder lies; empty: its file system does not tell. */
  readonly tempat: string;
  readonly only: 'pull' | 'push' | null;
  readonly penuh: boolean;
  readonly pull: Pick<OpsiPull, 'instansi' | 'batas' | 'zona' | 'kemajuan'>;
  readonly push: Pick<OpsiPush, 'setelan'>;
  readonly signal?: AbortSignal;
}

/** The shape of `sync --json`: keys may be added, none removed. */
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
  /** Alarms that sounded in this pass. */
  readonly alarm: HitunganAlarm;
  /** The brake that stands at the end of the pass; only an address's or a place's stops the push. */
  readonly braked: Rem | null;
  /** Something waits for a person, from this pass or before. */
  readonly perluOrang: boolean;
  /** What it is, standing at the end. */
  readonly menunggu: { readonly karantina: number; readonly gagal: number; readonly belumPasti: number };
  /** Cases that walk on their own again since their parent ended, standing at the end. */
  readonly indukBerakhir: number;
  /** false: there is no network to LAPOR!; answers wait to be pasted by hand. */
  readonly bersambungan: boolean;
  /** Where the pull stands before a record that is too large even alone. */
  readonly tersangkut: string | null;
  /** A restored backup that is not yet reconciled: nothing is sent. */
  readonly pemulihan: Pemulihan | null;
}

/** Cases that time alone moves in one pass. */
const WAKTU_MAKS = 10_000;
/** Reports read again in one pass because a push found them gone. */
const BACA_ULANG_MAKS = 50;

/** One bounded pass, under the syncer lock: recover, let time pass, pull, push, read replies. */
export async function lintasan(alat: AlatPush, opsi: OpsiLintasan): Promise<HasilLintasan> {
  const { store, clock } = alat;
  const id = await store.mulaiLintasan('sync', clock.now());
  const pulih = await store.recoverKiriman(opsi.run, clock.now(), tungguTerlamaMs(opsi.push.setelan));
  if (pulih > 0) alat.log.warn('push.recovered', { rows: pulih });
  await majukan(store, clock.now());
  const dikerjakan = (await dataKita(alat, opsi)) ? await duaArah(alat, opsi) : DIAM;
  const { tarikan, kiriman, dibaca, remote } = dikerjakan;
  // Last, whether or not LAPOR! was reached: what has just come may be late, what was just answered is not.
  const alarm = await bunyikanAlarm(store, clock.now(), alat.log);
  const hasil = { ...(await rangkum(store, clock.now(), tarikan, kiriman)), remote, alarm };
  await store.tutupLintasan(id, clock.now(), {
    ...hasil,
    run: opsi.run,
    bytes: tarikan?.bytes ?? 0,
    selisih_jam_ms: tarikan?.selisihJamMs ?? null,
    dibaca,
  });
  return hasil;
}

/** Whether these data are ours to work with: this folder is the one that was at work, and belongs to this address. */
async function dataKita({ store, clock, api }: AlatPush, opsi: OpsiLintasan): Promise<boolean> {
  const { run, tempat } = opsi;
  const sekarang = clock.now();
  const siap = sekarang + tampakMs(opsi.push.setelan);
  if ((await store.sahkanTempat({ tempat, run, sekarang, siap })) !== null) return false;
  const alamat = { sambungan: api.sambungan, instansi: [...opsi.pull.instansi].sort().join(',') };
  return (await store.sahkanAlamat(alamat, run, clock.now())) === null;
}

/** What both directions did. */
interface Dikerjakan {
  readonly tarikan: HasilPull | null;
  readonly kiriman: HasilPush | null;
  /** Reports read by id for the weekly sweep. */
  readonly dibaca: number;
  readonly remote: HasilLintasan['remote'];
}

const DIAM: Dikerjakan = { tarikan: null, kiriman: null, dibaca: 0, remote: 'ok' };

async function duaArah(alat: AlatPush, opsi: OpsiLintasan): Promise<Dikerjakan> {
  const { store, clock } = alat;
  const pemulihan = await store.pemulihan();
  const dariAwal = pemulihan !== null && perluTarikPenuh(pemulihan, clock.now());
  const penuh = pemulihan === null ? opsi.penuh : dariAwal;
  const tarikan = opsi.only === 'push' ? null : await tarik(alat, { ...opsi, penuh });
  const tuntas = tarikan?.tuntas === true && !opsi.signal?.aborted;
  const sapuan = tuntas ? await sapu(alat, opsi.signal) : null;
  const rem = tuntas ? await store.selesaikanTarik(opsi.run, clock.now()) : null;
  const bolehKirim = opsi.only !== 'pull' && tarikan?.remote !== 'refused' && pemulihan === null;
  const kiriman = bolehKirim ? await kirim(alat, opsi, tarikan?.selisihJamMs ?? null) : null;
  const riwayat = tarikan?.remote === 'ok' ? await bacaRiwayat(alat, opsi.signal) : 'ok';
  if (pemulihan !== null && tarikan?.remote === 'ok')
    await rekonsiliasi(alat, dariAwal && tuntas && rem === null, opsi.signal);
  const dibacaUlang = kiriman === null ? 0 : await bacaUlang(alat, kiriman.perluDibaca, opsi.signal);
  if (tuntas && dibacaUlang > 0) await store.selesaikanTarik(opsi.run, clock.now());
  if (tarikan?.remote === 'ok') await unduhLampiran(alat, opsi.signal);
  const remote = terburuk([tarikan?.remote, sapuan?.remote, kiriman?.remote, riwayat]);
  return { tarikan, kiriman, dibaca: sapuan?.dibaca ?? 0, remote };
}

/** What needs no remote: deadlines under changed settings, and moves that time alone makes. */
export async function majukan(store: Store, sekarang: number): Promise<void> {
  await hitungUlangSemua(store, sekarang);
  await store.majukanWaktu(sekarang, WAKTU_MAKS);
}

/** The pull, unless its direction pauses; how it went is remembered for the next pass. */
async function tarik(alat: AlatPush, opsi: OpsiLintasan): Promise<HasilPull> {
  const { store, clock } = alat;
  const arah = tundaWajar(await store.readArah('tarik'), opsi.push.setelan.pemutus, clock.now());
  if (sedangDitunda(arah, clock.now())) return { ...PULL_KOSONG, remote: 'unavailable' };
  const berdiri = await store.remBerdiri();
  // What stopped a full pass is judged again by a full one, until it no longer stops it or a person lets it through.
  const penuh = opsi.penuh || berdiri?.sebab.jenis === 'kosong' || berdiri?.sebab.jenis === 'semua-berubah';
  const lewati = berdiri?.diterima ? berdiri.sebab.jenis : null;
  const hasil = await pull(alat, { ...opsi.pull, penuh, lewati, ...sinyal(opsi) });
  if (hasil.rem !== null) await store.pasangRem(opsi.run, hasil.rem, clock.now());
  // Cut short by ourselves: says nothing about the remote.
  if (opsi.signal?.aborted) return hasil;
  const sesudah = arahSesudah(arah, hasil, opsi, clock.now());
  if (sesudah !== arah) await store.writeArah(sesudah);
  return hasil;
}

function arahSesudah(arah: Arah, hasil: HasilPull, opsi: OpsiLintasan, sekarang: number): Arah {
  if (hasil.tunda !== null) return dimintaMenunggu(arah, hasil.tunda);
  // A pull concerns no single report: its failures count as they come.
  const pemutus = { ...opsi.push.setelan.pemutus, laporan: 1 };
  return hasil.remote === 'unavailable'
    ? sesudahGagal(arah, 'tarik', pemutus, sekarang)
    : sesudahBerhasil(arah, sekarang);
}

const kirim = (alat: AlatPush, opsi: OpsiLintasan, selisihJamMs: number | null): Promise<HasilPush> => {
  const { instansi } = opsi.pull;
  return push(alat, { ...opsi.push, instansi, run: opsi.run, selisihJamMs, ...sinyal(opsi) });
};

const sinyal = ({ signal }: OpsiLintasan): { signal?: AbortSignal } =>
  signal === undefined ? {} : { signal };

/** What a push found gone: LAPOR! may say where it went. */
async function bacaUlang(alat: AlatPush, ids: readonly string[], signal?: AbortSignal): Promise<number> {
  const { store, api, clock } = alat;
  let terbaca = 0;
  for (const trackingId of [...new Set(ids)].slice(0, BACA_ULANG_MAKS)) {
    const jawaban = await atauDihentikan(api.bacaLaporan(trackingId, signal), signal);
    if (jawaban.jenis === 'ok') {
      await store.applySatu(jawaban.isi, dialek(api), clock.now());
      terbaca++;
    } else if (jawaban.jenis !== 'tidak_ada') break;
  }
  return terbaca;
}

const terburuk = (semua: readonly (HasilLintasan['remote'] | undefined)[]): HasilLintasan['remote'] =>
  semua.includes('refused') ? 'refused' : semua.includes('unavailable') ? 'unavailable' : 'ok';

async function rangkum(
  store: Store,
  sekarang: number,
  tarikan: HasilPull | null,
  kiriman: HasilPush | null,
): Promise<Omit<HasilLintasan, 'remote' | 'alarm'>> {
  const { kiriman: status, karantina, rem, indukBerakhir } = await store.ringkasan(sekarang);
  const tersangkut = tarikan?.tersangkut ?? null;
  return {
    pull: (tarikan ?? PULL_KOSONG).hitungan,
    push: {
      sent: kiriman?.sent ?? 0,
      failed: kiriman?.failed ?? 0,
      waiting: status.antre + status.mengirim,
      unknown: status.belum_pasti,
    },
    braked: rem === null || rem.diterima || !menghentikan(rem, tarikan, kiriman) ? null : rem,
    menunggu: { karantina, gagal: status.gagal, belumPasti: status.belum_pasti },
    indukBerakhir,
    bersambungan: true,
    perluOrang: karantina + status.gagal + status.belum_pasti > 0 || tersangkut !== null,
    tersangkut,
    pemulihan: await store.pemulihan(),
  };
}

/** A pass that only pushes is stopped by none but those that stop all. */
const menghentikan = ({ sebab }: Rem, tarikan: HasilPull | null, kiriman: HasilPush | null): boolean =>
  menghentikanSemua(sebab) ? tarikan === null && kiriman === null : tarikan !== null;

/** With the Excel export there is nothing to pull or push: clocks go on, and answers wait to be copied by hand. */
export async function lintasanTanpaSambungan(
  store: Store,
  clock: Pick<AlatPush['clock'], 'now'>,
  log?: Log,
): Promise<HasilLintasan> {
  const id = await store.mulaiLintasan('sync', clock.now());
  await majukan(store, clock.now());
  await balasanMenurutStatus(store, clock.now());
  const rem = await store.remBerdiri();
  // Let through by a person: what the export said of departures holds now, without another import.
  if (rem?.diterima) await store.selesaikanTarik(rem.run, clock.now());
  const alarm = await bunyikanAlarm(store, clock.now(), log);
  const berdiri = await store.remBerdiri();
  const hasil = {
    ...(await rangkum(store, clock.now(), null, null)),
    // An import put it on: nothing else would say so again.
    braked: berdiri === null || berdiri.diterima ? null : berdiri,
    remote: 'ok' as const,
    alarm,
    bersambungan: false,
  };
  await store.tutupLintasan(id, clock.now(), hasil);
  return hasil;
}
