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
import { periksaRangkaian } from '../jejak/periksa-segel.ts';
import type { Random } from '../ports/random.ts';
import type { OlehPetugas, PenandaSegel, PenolakanCatat, SebabGantiKunci, Segel } from '../ports/store.ts';
import type { Result } from '../sop/result.ts';
import { pasangTanda, tolakBilaHanyaBaca } from './hanya-baca.ts';
import { ambilKunci } from './kunci.ts';

const JAM_MS = 60 * 60_000;

/** The newest checkpoint, made now where the journal has grown since; null: the journal is empty. @throws KunciDitolak, SegelDitolak, HanyaBaca */
export async function buatSegel(app: App, random: Random): Promise<Segel | null> {
  tolakBilaHanyaBaca(app.config.data);
  return app.store.buatSegel(app.clock.now(), await penanda(app, random));
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
    const reason = galat instanceof Error && 'sebab' in galat ? String(galat.sebab) : '';
    if (bernama(galat, 'KunciDitolak')) return app.log.warn('checkpoint.key', { reason });
    if (!bernama(galat, 'SegelDitolak')) throw galat;
    app.log.error('checkpoint.refused', { reason });
    pasangTanda(app.config.data, { pada: app.clock.now(), sebab: ['segel'] });
    tolakBilaHanyaBaca(app.config.data);
  }
}

/** Told by name: the store's own modules are not loaded for it. */
const bernama = (galat: unknown, nama: string): boolean => galat instanceof Error && galat.name === nama;

/** From the checkpoint that this makes on, another key signs; the old one is destroyed. @throws SedangBerjalan */
export async function gantiKunciSegel(
  app: App,
  random: Random,
  sebab: SebabGantiKunci,
  oleh: Required<OlehPetugas>,
): Promise<Result<Segel | null, PenolakanCatat>> {
  // Two at once would each throw the other's next key away, one of which the journal has announced by then.
  using _kunci = await ambilKunci(app.config.data);
  await buatSegel(app, random);
  const { calonKunciSegel, tetapkanCalon } = await import('../store/sqlite/brankas/kunci-segel.ts');
  const lama = await penanda(app, random);
  const baru = calonKunciSegel(app.config.data, lama, random);
  const { petugas, dicatatOleh } = oleh;
  const pencatat = { ...app.pencatat, petugas, dicatatOleh, sekarang: app.clock.now() };
  const segel = await app.store.gantiKunciSegel(lama, baru, sebab, pencatat);
  if (segel.ok && segel.value !== null) tetapkanCalon(app.config.data, baru);
  return segel;
}

/**
 * What a bundle holds of checkpoints (docs/bundel.md): path in the bundle → content. The newest is made now, unless one
 * of them is damaged or the last does not stand on the journal: then they go out as they are, and the bundle tells.
 */
export async function berkasSegel(
  app: App,
  random: Random,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  await buatSegelBila(app, random);
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

async function buatSegelBila(app: App, random: Random): Promise<void> {
  tolakBilaHanyaBaca(app.config.data);
  const semua = await semuaSegel(app);
  if (semua.length > 0 && periksaRangkaian(semua, kunciAwal(semua)).rusak !== null) return;
  try {
    await buatSegel(app, random);
  } catch (galat) {
    if (!bernama(galat, 'SegelDitolak')) throw galat;
  }
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

/** A key name holds neither spaces nor a plus; it stays what it was when the key was made. */
const asalJejak = (instansi: string): string => `penghubung/jejak/${encodeURIComponent(instansi)}`;
