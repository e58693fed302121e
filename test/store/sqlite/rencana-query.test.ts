import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Alat } from '../../../src/store/sqlite/alat.ts';
import type { Basis } from '../../../src/store/sqlite/basis/buka.ts';
import { bukaData } from '../../../src/store/sqlite/buka-data.ts';
import { siapkanPelapor } from '../../../src/store/sqlite/ekspor/pelapor-diekspor.ts';
import { PembacaBukuRekap } from '../../../src/store/sqlite/rekap/buku-rekap.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { randomBerbenih } from '../../kembaran/random.ts';
import { KantorUji, mesinUji, semua } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

/** Every SELECT that a piece of work prepares or runs, with the plan that SQLite makes for it. */
async function rencana(kerja: (kantor: KantorUji) => Promise<unknown>): Promise<ReadonlyMap<string, string>> {
  const terbuka = bukaData(rumah.folder, randomBerbenih(1));
  const dijalankan = new Set<string>();
  const store = sqliteStore({ ...terbuka, db: pencatatSql(terbuka.db, dijalankan) }, mesinUji());
  const kantor = new KantorUji(store, 0);
  dijalankan.clear();
  await kerja(kantor);
  const hasil = new Map([...dijalankan].map((sql) => [sql, rencanaSatu(terbuka.db, sql)]));
  terbuka.db.close();
  return hasil;
}

const rencanaSatu = (db: Basis, sql: string): string => {
  const tanya = [...sql.matchAll(/\?/g)].map(() => 0);
  const stmt = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  const nama = [...sql.matchAll(/@(\w+)/g)].map((m) => [m[1], 0]);
  const rows = nama.length > 0 ? stmt.all(Object.fromEntries(nama)) : stmt.all(...tanya);
  return rows.map((r) => r.detail).join('\n');
};

/** The connection itself, telling which statements are run. */
function pencatatSql(db: Basis, dijalankan: Set<string>): Basis {
  return new Proxy(db, {
    get(target, nama) {
      const isi = Reflect.get(target, nama, target) as unknown;
      if (nama !== 'prepare') return typeof isi === 'function' ? isi.bind(target) : isi;
      return (sql: string) => {
        const stmt = target.prepare(sql);
        return new Proxy(stmt, {
          get(s, metode) {
            const f = Reflect.get(s, metode, s) as unknown;
            if (typeof f !== 'function') return f;
            return (...isian: unknown[]) => {
              if (/^\s*(SELECT|UPDATE|WITH)/.test(sql)) dijalankan.add(sql);
              return (f as (...x: unknown[]) => unknown).apply(s, isian);
            };
          },
        });
      };
    },
  });
}

const SCAN = /^SCAN (?!json_each|.* USING (COVERING )?INDEX )/m;
const URUT = /TEMP B-TREE FOR (ORDER BY|GROUP BY)/;

describe('what an office asks all day', () => {
  beforeEach(async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.siapKirim();
    await rumah.tutup();
  });

  it.each<[string, string, (k: KantorUji) => Promise<unknown>]>([
    ['the list', 'kasus_terdekat', (k) => semua(k.store.daftar({ batas: 50 }))],
    [
      'the list of what is late',
      'kasus_terdekat',
      (k) => semua(k.store.daftar({ terlambatPada: 1, batas: 50 })),
    ],
    ['the list of a step', 'kasus_terdekat', (k) => semua(k.store.daftar({ langkah: ['telaah'] }))],
    ['the summary', 'kasus_langkah', (k) => k.store.ringkasan(0)],
    ['what time moves', 'kasus_pemicu', (k) => k.store.majukanWaktu(0, 10)],
    ['alarms to sound', 'kasus_alarm', (k) => k.store.bunyikanAlarm(0, 10)],
    ['alarms that sounded', 'alarm_pada', (k) => semua(k.store.alarm({ sejak: 0 }))],
    ['histories to read', 'kasus_riwayat', (k) => k.store.antreanRiwayat(10)],
    [
      'a claim',
      'kiriman_siap',
      (k) => k.store.settleAndClaim([], { ...k.permintaanKlaim(), sekarang: 9e12 }),
    ],
    ['a recovery', 'kiriman_status', (k) => k.store.recoverKiriman('lain', 9e12, 9e9)],
    ['one case', 'kasus', (k) => k.store.kasus('7000001')],
    ['how its deadlines moved', 'jejak_tenggat_berubah', (k) => k.store.kasus('7000001')],
  ])('%s is answered from an index, without a scan or a sort', async (_nama, indeks, kerja) => {
    const semuaRencana = await rencana(kerja);
    expect(semuaRencana.size).toBeGreaterThan(0);
    for (const [sql, isi] of semuaRencana) {
      // The newest row of a table ordered by its key.
      if (/DESC LIMIT 1$/.test(sql)) continue;
      expect(isi, sql).not.toMatch(SCAN);
      expect(isi, sql).not.toMatch(URUT);
    }
    expect([...semuaRencana.values()].join('\n')).toContain(indeks);
  });

  it('a recap walks what happened in its period, not all cases', async () => {
    const q3 = { kode: '2026-Q3', bulan: 3, awal: '2026-07-01' } as const;
    const isi = [...(await rencana((k) => k.store.rekap(q3, 9e12))).values()].join('\n');
    for (const indeks of [
      'kasus_terlihat',
      'langkah_akhir',
      'langkah_tenggat',
      'kasus_pemicu',
      'alarm_jatuh',
      'jejak_tenggat_berubah',
      'kiriman_dasar',
    ])
      expect(isi).toMatch(new RegExp(`SEARCH .*${indeks} \\(`));
    // `sop`: a row for each SOP text that the office ever had.
    expect(isi).not.toMatch(/^SCAN (?!json_each|calon|sop$|.* USING (COVERING )?INDEX kasus_terbuka)/m);
  });

  it('the register of a recap looks for an answer among those of its case, not among all that were ever sent', () => {
    const tahunIni = { kode: '2026', bulan: 12, awal: '2026-01-01' } as const;
    const { db, brankas } = bukaData(rumah.folder, randomBerbenih(1));
    const dijalankan = new Set<string>();
    const alat = new Alat(pencatatSql(db, dijalankan), brankas, mesinUji());
    const pelapor = siapkanPelapor(alat);
    for (const { kasus } of new PembacaBukuRekap(alat).buku(tahunIni, 9e12)) pelapor(kasus);
    const semuaRencana = new Map([...dijalankan].map((sql) => [sql, rencanaSatu(db, sql)]));
    db.close();
    const tanggapan = [...semuaRencana].filter(([sql]) => /FROM kiriman/.test(sql));
    expect(tanggapan).toHaveLength(1);
    for (const [sql, isi] of tanggapan) expect(isi, sql).toContain('kiriman_kasus (kasus_id=?)');
    expect([...semuaRencana.values()].join('\n')).not.toMatch(SCAN);
  });
});
