import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { NAMA_BASIS } from '../../src/store/sqlite/buka-data.ts';
import type { KantorProses } from './kantor-proses.ts';

export interface Adili {
  readonly diakui: number;
  /** `7000001 akhir` that took effect more than once. */
  readonly ganda: readonly string[];
  /** Acknowledged, and without effect. */
  readonly hilang: readonly string[];
  /** Effects that nobody approved. */
  readonly asing: readonly string[];
  /** Listed reports that are neither stored nor quarantined. */
  readonly laporanHilang: number;
  /** Rows of the outbox that healing did not move to an end (I13). */
  readonly macet: number;
  /** Tries that ended with the death of their run: the kills hit what they were for. */
  readonly percobaanMati: number;
  readonly jejakUtuh: boolean;
  /** Where a reporter's words or the token were found (I9). */
  readonly bocor: readonly string[];
  readonly integritas: string;
  /** What the sandbox did to requests. */
  readonly gangguan: Readonly<Record<string, number>>;
}

interface Perkara {
  readonly harap: readonly string[];
  /** null: the remote does not show all that it has (f01 hides rahasia reports); what it lists counts. */
  readonly laporan: number | null;
  /** The replay of all that failed. */
  readonly ulang: readonly string[];
}

const LINTASAN_MAKS = 60;
const JEDA_MS = 500;

/** Heals, drains, and lets the remote's own count decide. */
export async function adili(kantor: KantorProses, { harap, laporan, ulang }: Perkara): Promise<Adili> {
  await kantor.setelGangguan('none');
  await sampaiBeres(kantor, ulang);
  const { pull } = await kantor.json<{ pull: { listed: number } }>('sync', '--full');
  const ids = [...new Set(harap.map((h) => h.split(' ')[0] ?? ''))];
  const efek = await efekSemua(kantor, ids);
  const { tindak_lanjut, kembalikan, gangguan } = await kantor.efek();
  const lebih = tindak_lanjut.total + kembalikan.total - efek.length;
  return {
    diakui: harap.length,
    ganda: [...new Set(efek.filter((e, i) => efek.indexOf(e) !== i))],
    hilang: harap.filter((h) => !efek.includes(h)),
    asing: [...efek.filter((e) => !harap.includes(e)), ...Array<string>(lebih).fill('another report')],
    ...periksaBasis(kantor, laporan ?? pull.listed),
    jejakUtuh: (await kantor.jalankan('jejak', 'verify')).kode === 0,
    bocor: kantor.bocor(),
    gangguan,
  };
}

async function sampaiBeres(kantor: KantorProses, ulang: readonly string[]): Promise<void> {
  for (let ke = 0; ke < LINTASAN_MAKS; ke++) {
    await kantor.json('sync');
    if (belumBerakhir(kantor) === 0) return;
    await kantor.jalankan(...ulang);
    await setTimeout(JEDA_MS);
  }
}

async function efekSemua(kantor: KantorProses, ids: readonly string[]): Promise<readonly string[]> {
  const semua: string[] = [];
  for (const id of ids) for (const { jenis } of await kantor.efekLaporan(id)) semua.push(`${id} ${jenis}`);
  return semua;
}

const BELUM_BERAKHIR = `SELECT count(*) FROM kiriman WHERE status IN ('antre', 'mengirim', 'belum_pasti', 'gagal')`;

const belumBerakhir = (kantor: KantorProses): number => denganBasis(kantor, (angka) => angka(BELUM_BERAKHIR));

function denganBasis<T>(
  kantor: KantorProses,
  kerja: (angka: (sql: string) => number, db: Database.Database) => T,
): T {
  const db = new Database(join(kantor.data, NAMA_BASIS), { readonly: true });
  try {
    return kerja((sql) => Number(db.prepare(sql).pluck().get()), db);
  } finally {
    db.close();
  }
}

const periksaBasis = (kantor: KantorProses, laporan: number) =>
  denganBasis(kantor, (angka, db) => ({
    laporanHilang:
      laporan -
      angka(`SELECT count(*) FROM (SELECT tracking_id FROM kasus
        UNION SELECT tracking_id FROM karantina WHERE ditutup_at IS NULL)`),
    macet: angka(BELUM_BERAKHIR),
    percobaanMati: angka("SELECT count(*) FROM percobaan WHERE fase = 'died'"),
    integritas: String(db.pragma('integrity_check', { simple: true })),
  }));
