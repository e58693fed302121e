import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { App } from '../../src/app.ts';
import { Brankas } from '../../src/store/sqlite/brankas/brankas.ts';
import { kunciInduk } from '../../src/store/sqlite/brankas/kunci-induk.ts';
import type { BarisKasus } from '../../src/store/sqlite/gudang/baris-kasus.ts';
import { systemRandom } from '../../src/system/random.ts';
import { bukaApp } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import {
  berOffset,
  type KueriTerlacak,
  lacakKueri,
  membacaSeluruhTabel,
  rencana,
} from '../alat/lacak-kueri.ts';
import { nisbah, palingBesar } from '../alat/sasaran.ts';
import { bulat, desimal, median, rentang } from '../alat/statistik.ts';

const REPORTS = 1_000_000;
/** What one screen shows. */
const LAYAR = 50;
/** Readings of one screen that may cost no more than so many point reads. */
const BERSASARAN = ['list', 'kiriman list --status gagal'] as const;
const NISBAH_MAKS = 1;
/** Times that a reading is repeated: one takes less than the clock tells well. */
const KALI = 20;
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
  using langsung = bukaLangsung(join(folder, 'data-penghubung'));
  const bacaan = semuaBacaan(app, langsung, app.clock.now());
  const tabel = [['bacaan', 'baris', 'milidetik', '÷ lantai']];
  const ms = await berselang(
    rounds,
    Object.fromEntries(bacaan.map(({ nama, baca }) => [nama, () => msBerkali(baca)])),
  );
  const lantai = ms[bacaan[0]?.nama ?? ''] ?? [];
  const rencanaKueri = new Map<string, Terencana>();
  for (const { nama, baca } of bacaan) {
    const semuanya = ms[nama] ?? [];
    tabel.push([nama, bulat(await baca()), rentang(semuanya, 2), rentang(nisbah(semuanya, lantai), 2)]);
    for (const kueri of await lacakKueri(async () => void (await baca())))
      catat(rencanaKueri, nama, kueri, langsung.db);
  }
  const dalam = await makinDalam(app);
  const semua = [...rencanaKueri.values()];
  const penuh = semua.filter(({ kueri, langkah }) => membacaSeluruhTabel(kueri, langkah));
  return {
    judul: `membaca basis berisi ${bulat(n)} laporan`,
    tabel,
    catatan: [`${semua.length} kueri diperiksa rencananya (EXPLAIN QUERY PLAN).`, ...penuh.flatMap(uraian)],
    sasaran: [
      ...BERSASARAN.map((nama) =>
        palingBesar(`${nama} ÷ lantai`, nisbah(ms[nama] ?? [], lantai), NISBAH_MAKS),
      ),
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

function semuaBacaan({ store }: App, { db, brankas }: Langsung, sekarang: number): readonly Bacaan[] {
  const layar = { batas: LAYAR };
  const kiriman = (status: 'gagal' | 'terkirim') => hitung(store.kiriman({ status: [status], ...layar }));
  return [
    { nama: `${LAYAR} kasus menurut id, judulnya dibuka (lantai)`, baca: bacaanTitik(db, brankas) },
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

/** As many cases, by key, in no order, and of each what a list shows: its title, unsealed. Less no list can do. */
function bacaanTitik(db: Database.Database, brankas: Brankas): Bacaan['baca'] {
  const ids = db
    .prepare(
      `SELECT id FROM kasus WHERE isi IS NOT NULL AND rowid IN
         (SELECT abs(random()) % (SELECT max(rowid) FROM kasus) + 1 FROM kasus LIMIT ?)`,
    )
    .pluck()
    .all(LAYAR) as string[];
  const satu = db.prepare<[string], Pick<BarisKasus, 'id' | 'garam' | 'isi'>>(
    'SELECT * FROM kasus WHERE id = ?',
  );
  const judul = (id: string) => {
    const { garam = null, isi = null } = satu.get(id) ?? {};
    return garam === null || isi === null ? null : JSON.parse(brankas.laci(garam, id).buka(isi)).judul;
  };
  return async () => ids.filter((id) => judul(id) !== null).length;
}

async function msBerkali(baca: Bacaan['baca']): Promise<number> {
  const mulai = performance.now();
  for (let i = 0; i < KALI; i++) await baca();
  return (performance.now() - mulai) / KALI;
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
  const kali = median(jendela.slice(-PEMBANDING)) / median(jendela.slice(1, 1 + PEMBANDING));
  const teks = `${bulat(JENDELA)} baris sampai baris ke-${bulat(baris)}: ${desimal(kali, 2)} kali yang pertama, paling besar ${desimal(NISBAH_DALAM_MAKS)}`;
  return [{ teks, tercapai: kali <= NISBAH_DALAM_MAKS }];
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

interface Langsung {
  readonly db: Database.Database;
  readonly brankas: Brankas;
}

function bukaLangsung(folder: string): Langsung & Disposable {
  const db = new Database(join(folder, 'penghubung.sqlite'), { readonly: true });
  const induk = kunciInduk({ folder, basisAda: true, random: systemRandom });
  return { db, brankas: new Brankas(induk, systemRandom), [Symbol.dispose]: () => db.close() };
}
