import type { App } from '../app.ts';
import {
  kunciBaris,
  kunciPem,
  LETAK,
  segelJsonl,
  teksManifes,
  untukOpenssl,
} from '../jejak/bundel/bentuk-bundel.ts';
import { bacaKunciPublik } from '../jejak/kunci-publik.ts';
import { bacaNaskah, tulisNaskah } from '../jejak/naskah-bertanda.ts';
import type { JejakTakUtuh } from '../jejak/periksa-jejak.ts';
import { periksaJejak } from '../jejak/periksa-jejak.ts';
import { periksaRangkaian } from '../jejak/periksa-segel.ts';
import { tiada } from '../jejak/segel-disebut.ts';
import type { Random } from '../ports/random.ts';
import type { OlehPetugas, PenandaSegel, PenolakanCatat, SebabGantiKunci, Segel } from '../ports/store.ts';
import type { Result } from '../sop/result.ts';
import { bacaTanda, pasangTanda, tolakBilaHanyaBaca } from './cadangan/hanya-baca.ts';
import { ambilKunci } from './kunci.ts';

const JAM_MS = 60 * 60_000;

/**
 * The one that a person asks for: every row and checkpoint is read before it, not only what has come since the last.
 * null: the journal is empty. @throws KunciDitolak, SegelDitolak, HanyaBaca
 */
export async function segelDiminta(app: App, random: Random): Promise<Segel | null> {
  await tolakBilaTakUtuh(app);
  return buatSegel(app, random);
}

/** The newest checkpoint, made now where the journal has grown since. */
async function buatSegel(app: App, random: Random): Promise<Segel | null> {
  tolakBilaHanyaBaca(app.config.data);
  await tolakBilaSegelHilang(app);
  return app.store.buatSegel(app.clock.now(), await penanda(app, random));
}

/** Before the key is looked at, which may well be the one of a checkpoint that is gone, and no lost one. @throws SegelDitolak */
async function tolakBilaSegelHilang(app: App): Promise<void> {
  const hilang = await app.store.segelHilang();
  if (hilang === null) return;
  const { SegelDitolak } = await import('../store/sqlite/segel-ditolak.ts');
  throw new SegelDitolak({ jenis: 'segel', rusak: tiada(hilang.nomor, hilang.seq) });
}

/**
 * After a pass: at most one an hour, and mailed where one is due. A key that cannot be had is told and stops no pass; a
 * journal on which its last checkpoint does not stand stops all writing, as the self-check of the night would. @throws HanyaBaca
 */
export async function segelLintasan(app: App, random: Random): Promise<void> {
  try {
    const lalu = await app.store.segelTerakhir();
    if (lalu === null || app.clock.now() >= lalu.dibuat + JAM_MS) await buatSegel(app, random);
    const { surelkanSegel } = await import('./surel-segel.ts');
    await surelkanSegel(app);
  } catch (galat) {
    const reason = sebabDari(galat);
    if (bernama(galat, 'KunciDitolak')) return app.log.warn('checkpoint.key', { reason });
    if (!bernama(galat, 'SegelDitolak')) throw galat;
    app.log.error('checkpoint.refused', { reason });
    pasangTanda(app.config.data, { pada: app.clock.now(), sebab: ['segel'] });
    tolakBilaHanyaBaca(app.config.data);
  }
}

/** Told by name: the store's own modules are not loaded for it. */
const bernama = (galat: unknown, nama: string): boolean => galat instanceof Error && galat.name === nama;

/**
 * From the checkpoint that this makes on, another key signs; the old one is destroyed. One that is lost cannot sign: for
 * that cause the new key stands alone. @throws SedangBerjalan, SegelDitolak, KunciDitolak
 */
export async function gantiKunciSegel(
  app: App,
  random: Random,
  sebab: SebabGantiKunci,
  oleh: Required<OlehPetugas>,
): Promise<Result<Segel | null, PenolakanCatat>> {
  // Two at once would each throw the other's next key away, one of which the journal has announced by then.
  using _kunci = await ambilKunci(app.config.data);
  await tolakBilaTakUtuh(app);
  const { calonKunciSegel, sisihkanKunciSegel, tetapkanCalon } = await import(
    '../store/sqlite/brankas/kunci-segel.ts'
  );
  const hilang = sebab === 'kunci-hilang' && (await kunciSegelHilang(app, random));
  if (!hilang) await buatSegel(app, random);
  else sisihkanKunciSegel(app.config.data);
  const lama = hilang ? null : await penanda(app, random);
  const baru = calonKunciSegel(app.config.data, lama?.asal ?? (await asalBerlaku(app)), random);
  const { petugas, dicatatOleh } = oleh;
  const pencatat = { ...app.pencatat, petugas, dicatatOleh, sekarang: app.clock.now() };
  const segel = await app.store.gantiKunciSegel({ lama, baru }, sebab, pencatat);
  if (segel.ok && segel.value !== null) tetapkanCalon(app.config.data, baru);
  return segel;
}

/** Whether checkpoints are there and the key that signed the last is not. @throws KunciDitolak where it cannot be read */
export async function kunciSegelHilang(app: App, random: Random): Promise<boolean> {
  try {
    await penanda(app, random);
    return false;
  } catch (galat) {
    if (bernama(galat, 'KunciDitolak') && HILANG.has(sebabDari(galat))) return true;
    throw galat;
  }
}

/** One that this account may not read is not lost. */
const HILANG: ReadonlySet<string> = new Set(['hilang', 'cacat', 'lain']);

/**
 * What a bundle holds of checkpoints (docs/bundel.md): path in the bundle → content. The newest is made now, unless the
 * journal or one of them is not whole, or nothing may be written: then they go out as they are, and the bundle tells.
 */
export async function berkasSegel(
  app: App,
  random: Random,
  dibaca: PembacaJejak,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  await buatSegelBila(app, random, dibaca);
  const semua = await semuaSegel(app);
  const { kunci } = periksaRangkaian(semua, kunciAwal(semua));
  const [terakhir, kunciAkhir] = [semua.at(-1), kunci.at(-1)];
  const naskah = terakhir === undefined ? null : bacaNaskah(terakhir.naskah);
  const isi = new Map<string, string | Uint8Array>([
    [LETAK.segel, semua.map(segelJsonl).join('')],
    [LETAK.kunci, kunciBaris(kunci)],
  ]);
  if (terakhir === undefined || naskah === null || kunciAkhir === undefined) return isi;
  const { teks, tanda } = untukOpenssl(naskah, kunciAkhir);
  return isi
    .set(LETAK.segelTerakhir, terakhir.naskah)
    .set(LETAK.segelTeks, teks)
    .set(LETAK.segelTanda, tanda)
    .set(LETAK.kunciPem, kunciPem(kunciAkhir));
}

/** Passes the rows on, and may tell of each. */
export type PembacaJejak = <T>(rows: Iterable<T>) => Iterable<T>;

async function buatSegelBila(app: App, random: Random, dibaca: PembacaJejak): Promise<void> {
  if (bacaTanda(app.config.data) !== null) return;
  if ((await takUtuh(app, dibaca)) !== null) return;
  try {
    await buatSegel(app, random);
  } catch (galat) {
    if (!bernama(galat, 'SegelDitolak')) throw galat;
  }
}

/** @throws SegelDitolak, HanyaBaca */
async function tolakBilaTakUtuh(app: App): Promise<void> {
  tolakBilaHanyaBaca(app.config.data);
  const temuan = await takUtuh(app, (rows) => rows);
  if (temuan === null) return;
  const { SegelDitolak } = await import('../store/sqlite/segel-ditolak.ts');
  throw new SegelDitolak(temuan);
}

async function takUtuh(app: App, dibaca: PembacaJejak): Promise<JejakTakUtuh | null> {
  using baca = await app.store.bukaEkspor();
  const semua = baca.segel();
  const bahan = { rows: dibaca(baca.jejak()), segel: semua, kunciAwal: kunciAwal(semua), luar: [] };
  const { rantai, segel } = periksaJejak(bahan);
  if (rantai.rusak !== null) return { jenis: 'rantai', rusak: rantai.rusak };
  return segel.rusak === null ? null : { jenis: 'segel', rusak: segel.rusak };
}

async function semuaSegel(app: App): Promise<readonly Segel[]> {
  const semua: Segel[] = [];
  for await (const satu of app.store.segel()) semua.push(satu);
  return semua;
}

/** The first checkpoint is believed by the key in its own row: who changes both needs a checkpoint held outside to be found. */
const kunciAwal = (semua: readonly Segel[]): string | null => semua[0]?.kunci ?? null;

/** The content of `manifest.segel`. @param sha256 of manifest.json, 64 hexadecimal digits */
export async function tandaiManifes(app: App, random: Random, sha256: string): Promise<string> {
  const { kunci, tandai } = await penanda(app, random);
  const publik = bacaKunciPublik(kunci);
  const teks = teksManifes(sha256);
  const { nama = '', id = new Uint8Array(0) } = publik ?? {};
  return tulisNaskah({ teks, tanda: [{ nama, id, tanda: tandai(teks) }] });
}

async function penanda(app: App, random: Random): Promise<PenandaSegel> {
  const { kunciSegel } = await import('../store/sqlite/brankas/kunci-segel.ts');
  const berlaku = (await app.store.segelTerakhir())?.kunci ?? null;
  const { data, instansi } = app.config;
  return kunciSegel({ folder: data, asal: asalJejak(instansi.id[0] ?? ''), berlaku, random });
}

const sebabDari = (galat: unknown): string =>
  galat instanceof Error && 'sebab' in galat ? String(galat.sebab) : '';

/** As the key in force names the journal. */
const asalBerlaku = async (app: App): Promise<string> =>
  bacaKunciPublik((await app.store.segelTerakhir())?.kunci ?? '')?.nama ??
  asalJejak(app.config.instansi.id[0] ?? '');

/** A key name holds neither spaces nor a plus; it stays what it was when the key was made. */
const asalJejak = (instansi: string): string => `penghubung/jejak/${encodeURIComponent(instansi)}`;
