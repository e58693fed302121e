import { hash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { periksaJejak } from '../../src/jejak/periksa-jejak.ts';
import type { PembacaEkspor } from '../../src/ports/store/ekspor.ts';
import type { BarisJejakTersimpan } from '../../src/ports/store.ts';
import { bukaApp } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { nisbah, palingBesar } from '../alat/sasaran.ts';
import { bulat, msSekali } from '../alat/statistik.ts';
import { tabelLaju } from '../alat/tabel-laju.ts';

/** A pull writes a row for each report, and more. */
const REPORTS = 1_000_000;
const KALI_MAKS = 2;
const LANTAI = 'membaca dan SHA-256 (lantai)';

/** `jejak verify`, beside reading the same rows and hashing their bytes, a row at a time as the chain asks. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const folder = await basisBesar(reports ?? REPORTS);
  await using app = await bukaApp(folder, 'http://127.0.0.1:9/api/v1', 'token');
  using baca = await app.store.bukaEkspor();
  const db = new Database(join(folder, 'data-penghubung', 'penghubung.sqlite'), { readonly: true });
  const ms = await berselang(rounds, {
    'jejak verify': () => msSekali(() => periksa(baca)),
    [LANTAI]: () => msSekali(() => sidikSemua(db)),
  });
  db.close();
  const baris = baca.ujung().seq;
  return {
    judul: `memeriksa jejak ${bulat(baris)} baris`,
    tabel: tabelLaju('baris', baris, ms),
    sasaran: [palingBesar('waktu ÷ lantai', nisbah(ms['jejak verify'], ms[LANTAI]), KALI_MAKS)],
  };
}

function periksa(baca: PembacaEkspor): void {
  const segel = baca.segel();
  const kunciAwal = segel[0]?.kunci ?? null;
  if (!periksaJejak({ rows: baca.jejak(), segel, kunciAwal, luar: [] }).utuh) throw new Error('jejak rusak');
}

function sidikSemua(db: Database.Database): void {
  const semua = db.prepare<[], BarisJejakTersimpan>('SELECT * FROM jejak ORDER BY seq');
  for (const { prev, oleh, jenis, payload } of semua.iterate())
    hash('sha256', Buffer.concat([prev, Buffer.from(oleh + jenis), payload]), 'buffer');
}
