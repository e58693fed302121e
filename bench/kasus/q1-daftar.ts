import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { App } from '../../src/app.ts';
import { bukaApp } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import {
  berOffset,
  type KueriTerlacak,
  lacakKueri,
  membacaSeluruhTabel,
  rencana,
} from '../alat/lacak-kueri.ts';
import { bulat, desimal, median, rentang } from '../alat/statistik.ts';

const REPORTS = 1_000_000;
/** What one screen shows. */
const LAYAR = 50;
/** How deep a whole list (`--json`) is followed, and the rows that are timed together. */
const DALAM = 50_000;
const JENDELA = 1_000;
/** Windows at the beginning (after one that warms up) and at the end whose medians are compared. */
const PEMBANDING = 3;
/** A page at the end of a list may cost this much of one at its beginning; OFFSET would cost it 10 times and more. */
const NISBAH_DALAM_MAKS = 2;

/** `list`, `kiriman list` and `status` over a million reports, with the plans of the statements they ran. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const n = reports ?? REPORTS;
  const folder = await basisBesar(n);
  await using app = await bukaApp(folder, 'http://127.0.0.1:9/api/v1', 'token');
  using langsung = bukaLangsung(join(folder, 'data-penghubung', 'penghubung.sqlite'));
  const bacaan = semuaBacaan(app, langsung.db, app.clock.now());
  const tabel = [['bacaan', 'baris', 'milidetik']];
  const rencanaKueri = new Map<string, Terencana>();
  for (const { nama, baca } of bacaan) {
    const ms: number[] = [];
    let baris = 0;
    for (let ronde = 0; ronde < rounds; ronde++) {
      const mulai = performance.now();
      baris = await baca();
      ms.push(performance.now() - mulai);
    }
    tabel.push([nama, bulat(baris), rentang(ms, 2)]);
    for (const kueri of await lacakKueri(async () => void (await baca())))
      catat(rencanaKueri, nama, kueri, langsung.db);
  }
  const dalam = await makinDalam(app);
  const semua = [...rencanaKueri.values()];
  const penuh = semua.filter(({ kueri, langkah }) => membacaSeluruhTabel(kueri, langkah));
  return {
    judul: `membaca basis berisi ${bulat(n)} laporan`,
    tabel,
    catatan: [
      'Rencana kueri yang dijalankan (EXPLAIN QUERY PLAN; ms sekali jalan):',
      '',
      ...semua.flatMap(uraian),
    ],
    sasaran: [
      {
        teks: `tidak ada tabel yang dibaca seluruhnya${penuh.map((p) => ` · ${p.dari}`).join('')}`,
        tercapai: penuh.length === 0,
      },
      { teks: 'tidak ada OFFSET', tercapai: semua.every(({ kueri }) => !berOffset(kueri)) },
      ...dalam,
    ],
  };
}

interface Bacaan {
  readonly nama: string;
  /** Answers how many rows it saw. */
  readonly baca: () => Promise<number>;
}

function semuaBacaan({ store }: App, db: Database.Database, sekarang: number): readonly Bacaan[] {
  const layar = { batas: LAYAR };
  const kiriman = (status: 'gagal' | 'terkirim') => hitung(store.kiriman({ status: [status], ...layar }));
  return [
    { nama: `${LAYAR} kasus menurut id (lantai)`, baca: bacaanTitik(db) },
    { nama: 'list', baca: () => hitung(store.daftar(layar)) },
    { nama: 'list --terlambat', baca: () => hitung(store.daftar({ terlambatPada: sekarang, ...layar })) },
    {
      nama: 'list --langkah tanggapan',
      baca: () => hitung(store.daftar({ langkah: ['tanggapan'], ...layar })),
    },
    {
      nama: 'list --langkah verifikasi-lapangan (jarang)',
      baca: () => hitung(store.daftar({ langkah: ['verifikasi-lapangan'], ...layar })),
    },
    { nama: 'list --milik (jarang)', baca: () => hitung(store.daftar({ milik: 'penghubung1', ...layar })) },
    { nama: 'kiriman list --status gagal', baca: () => kiriman('gagal') },
    { nama: 'kiriman list --status terkirim', baca: () => kiriman('terkirim') },
    { nama: 'karantina list', baca: () => hitung(store.karantina({ terbuka: true, ...layar })) },
    { nama: 'status', baca: async () => Object.keys(await store.ringkasan(sekarang)).length },
  ];
}

/** The same number of cases, by key, in no order: less no list can do. */
function bacaanTitik(db: Database.Database): Bacaan['baca'] {
  const ids = db
    .prepare(
      'SELECT id FROM kasus WHERE rowid IN (SELECT abs(random()) % (SELECT max(rowid) FROM kasus) + 1 FROM kasus LIMIT ?)',
    )
    .pluck()
    .all(LAYAR) as string[];
  const satu = db.prepare<[string]>('SELECT * FROM kasus WHERE id = ?');
  return async () => ids.filter((id) => satu.get(id) !== undefined).length;
}

async function hitung(baris: AsyncIterable<unknown>): Promise<number> {
  let n = 0;
  for await (const _ of baris) n++;
  return n;
}

/** Whether a list gets dearer as it goes on, as it would with OFFSET. */
async function makinDalam({ store }: App): Promise<Hasil['sasaran']> {
  const jendela: number[] = [];
  let baris = 0;
  let mulai = performance.now();
  for await (const _ of store.daftar({ batas: DALAM })) {
    if (++baris % JENDELA !== 0) continue;
    jendela.push(performance.now() - mulai);
    mulai = performance.now();
  }
  if (jendela.length <= 2 * PEMBANDING) return [];
  const nisbah = median(jendela.slice(-PEMBANDING)) / median(jendela.slice(1, 1 + PEMBANDING));
  const teks = `${bulat(JENDELA)} baris sampai baris ke-${bulat(baris)}: ${desimal(nisbah, 2)} kali yang pertama, paling besar ${desimal(NISBAH_DALAM_MAKS)}`;
  return [{ teks, tercapai: nisbah <= NISBAH_DALAM_MAKS }];
}

interface Terencana {
  readonly dari: string;
  readonly kueri: KueriTerlacak;
  readonly langkah: readonly string[];
}

/** Each statement once, under the reading that ran it first; with other parameters it may have another plan. */
function catat(
  semua: Map<string, Terencana>,
  dari: string,
  kueri: KueriTerlacak,
  db: Database.Database,
): void {
  const langkah = rencana(db, kueri);
  const kunci = `${kueri.sql}\n${langkah.join('\n')}`;
  if (!semua.has(kunci)) semua.set(kunci, { dari, kueri, langkah });
}

const uraian = ({ dari, kueri, langkah }: Terencana): readonly string[] => [
  `${dari} · ${desimal(kueri.ms, 2)} ms · ${kueri.sql.replaceAll(/\s+/g, ' ')}`,
  ...langkah.map((satu) => `    ${satu}`),
];

function bukaLangsung(path: string): { readonly db: Database.Database } & Disposable {
  const db = new Database(path, { readonly: true });
  return { db, [Symbol.dispose]: () => db.close() };
}
