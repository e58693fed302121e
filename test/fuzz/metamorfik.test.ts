import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impor } from '../../src/connector/impor.ts';
import type { ButirLaporan, LaporApi } from '../../src/ports/lapor-api.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { MejaUji } from '../connector/meja-uji.ts';
import { GANGGUAN, type LaporTiruan } from '../kembaran/lapor-api.ts';
import { HARI, laporanUji, MENIT, SENIN } from '../sop/kapuas-uji.ts';
import { jumlahJejak, KantorUji, semua } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import { fuzz, KASUS, WAKTU_MS } from './fuzz.ts';
import { teksAneh } from './teks-aneh.ts';

/** Each case fills two databases on the disk. */
const PASANG = Math.ceil(KASUS / 400);

const teks = teksAneh.map((t) => t.toWellFormed());
const laporan = (nomor: number): fc.Arbitrary<Laporan> =>
  fc
    .record({
      judul: teks,
      isiAwal: teks,
      isiAkhir: fc.option(teks),
      klasifikasi: fc.constantFrom('Pengaduan', 'Aspirasi', 'Jenis Baru'),
      rahasia: fc.boolean(),
      anonim: fc.boolean(),
      statusLapor: fc.constantFrom('Belum Ditindaklanjuti', 'Proses', 'Selesai', 'Status Baru', 'Ditutup'),
      idInstansi: fc.constantFrom('5501', '5501', '5501', '9901'),
      diperbaruiPada: fc.nat(3).map((n) => SENIN - n * MENIT),
      kecamatan: fc.option(teks),
    })
    .map((isi) =>
      laporanUji({ ...isi, trackingId: String(7_000_000 + nomor), namaPelapor: isi.anonim ? null : 'Rina' }),
    );

/** What LAPOR! holds, and what has changed there an hour later. */
const dunia = fc.integer({ min: 1, max: 12 }).chain((n) =>
  fc.record({
    awal: fc.tuple(...Array.from({ length: n }, (_, i) => laporan(i))),
    nanti: fc.array(fc.nat(n - 1).chain(laporan), { maxLength: 5 }),
  }),
);
type Dunia = { readonly awal: readonly Laporan[]; readonly nanti: readonly Laporan[] };

const isiDunia = (api: LaporTiruan, { awal }: Dunia): void => {
  // The model lists by agency; what it never showed us is not ours to lose.
  for (const satu of awal) api.taruh(satu);
};
const ubahDunia = (meja: MejaUji, { nanti }: Dunia): void => {
  meja.maju(60 * MENIT);
  for (const satu of nanti) meja.api.taruh({ ...satu, diperbaruiPada: meja.jam.now() - 5 * MENIT });
};

async function diMeja<T>(kerja: (meja: MejaUji) => Promise<T>): Promise<T> {
  const rumah = new RumahSqlite();
  try {
    return await kerja(new MejaUji(rumah, await KantorUji.buka(rumah), {}));
  } finally {
    await rumah.bersihkan();
  }
}

/** Of the passes themselves and of where the pull stands: these may differ. */
const TABEL_LINTASAN = /^(lintasan|posisi|arah|sqlite_.*)$/;

/** Every row of every other table, ciphertexts and hashes of the journal included. */
function isiBasis(rumah: RumahSqlite): Readonly<Record<string, readonly unknown[]>> {
  return rumah.mentah((db) => {
    const tabel = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all();
    const isi = tabel
      .map(({ name }) => name)
      .filter((nama) => !TABEL_LINTASAN.test(nama))
      .map((nama) => [nama, db.prepare(`SELECT * FROM "${nama}"`).all()] as const);
    return Object.fromEntries(isi);
  });
}

/** What officers see of every case, by its Tracking id: numbers of our own left out, which follow the order of arrival. */
async function kasusMenurutId(meja: MejaUji): Promise<Readonly<Record<string, unknown>>> {
  const hasil: Record<string, unknown> = {};
  for (const { trackingId } of await semua(meja.store.daftar({}))) {
    const rinci = await meja.kantor.kasus(trackingId ?? '');
    const tulis = JSON.stringify(rinci, (kunci, nilai: unknown) => (kunci === 'id' ? 'K' : nilai));
    hasil[trackingId ?? ''] = JSON.parse(tulis);
  }
  return hasil;
}

const duaLintas = async (
  meja: MejaUji,
  d: Dunia,
  opsi: Parameters<MejaUji['lintas']>[0] = {},
): Promise<void> => {
  isiDunia(meja.api, d);
  await meja.lintas({ only: 'pull', ...opsi });
  ubahDunia(meja, d);
  await meja.lintas({ only: 'pull', ...opsi });
};

/** The same remote, but every page in another order, and some records twice. */
const dikocok = (
  api: LaporTiruan,
  kocok: (butir: readonly ButirLaporan[]) => readonly ButirLaporan[],
): LaporApi =>
  Object.assign(Object.create(api) as LaporTiruan, {
    listLaporan: async (...minta: Parameters<LaporApi['listLaporan']>) => {
      const jawaban = await api.listLaporan(...minta);
      if (jawaban.jenis !== 'ok') return jawaban;
      return { ...jawaban, isi: { ...jawaban.isi, butir: kocok(jawaban.isi.butir) } };
    },
  });

const RUSAK: ButirLaporan = {
  jenis: 'masalah',
  masalah: {
    trackingId: '6999999',
    diperbaruiPada: SENIN - MENIT,
    sebab: ['judul_laporan: tidak ada'],
    mentah: '{}',
  },
};

describe('the database after a pull', () => {
  it('is the same whatever the size of a page', { timeout: WAKTU_MS }, async () => {
    const isi = (d: Dunia, batas: number) =>
      diMeja(async (meja) => {
        await duaLintas(meja, d, { batas });
        return isiBasis(meja.rumah);
      });
    await fuzz(
      'page size',
      fc.tuple(dunia, fc.integer({ min: 1, max: 6 })),
      async ([d, batas]) => {
        expect(await isi(d, batas)).toEqual(await isi(d, 100));
        return true;
      },
      { kasus: PASANG },
    );
  });

  it('is the same after the same passes again, and after a full one', { timeout: WAKTU_MS }, async () => {
    await fuzz(
      'repeated passes',
      fc.tuple(dunia, fc.integer({ min: 1, max: 6 })),
      async ([d, batas]) =>
        diMeja(async (meja) => {
          await duaLintas(meja, d, { batas });
          const sekali = isiBasis(meja.rumah);
          await meja.lintas({ only: 'pull' });
          await meja.lintas({ only: 'pull', batas, penuh: true });
          expect(isiBasis(meja.rumah)).toEqual(sekali);
          return true;
        }),
      { kasus: PASANG },
    );
  });

  it('is the same when a page fails and is asked for again', { timeout: WAKTU_MS }, async () => {
    await fuzz(
      'fault and retry',
      fc.tuple(dunia, fc.integer({ min: 1, max: 3 }), fc.nat(4)),
      async ([d, batas, ke]) => {
        const mulus = await diMeja(async (meja) => {
          await duaLintas(meja, d, { batas });
          return isiBasis(meja.rumah);
        });
        const terganggu = await diMeja(async (meja) => {
          const wajar = Array.from(
            { length: ke },
            () => (jalan: () => ReturnType<LaporApi['listLaporan']>) => jalan(),
          );
          meja.api.naskah('listLaporan', [...wajar, GANGGUAN]);
          isiDunia(meja.api, d);
          await meja.lintas({ only: 'pull', batas });
          await meja.lintas({ only: 'pull', batas });
          ubahDunia(meja, d);
          await meja.lintas({ only: 'pull', batas });
          await meja.lintas({ only: 'pull', batas });
          return isiBasis(meja.rumah);
        });
        expect(terganggu).toEqual(mulus);
        return true;
      },
      { kasus: PASANG },
    );
  });

  it('holds the same cases whatever the order within a page, and with records sent twice', {
    timeout: WAKTU_MS,
  }, async () => {
    await fuzz(
      'page order',
      fc.tuple(dunia, fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }), fc.boolean()),
      async ([d, kunci, ganda]) => {
        const kocok = (butir: readonly ButirLaporan[]): readonly ButirLaporan[] =>
          [...butir, ...(ganda ? butir.slice(0, 3) : [])]
            .map((b, i) => [kunci[i % kunci.length] ?? 0, b] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, b]) => b);
        const kasus = (dengan: typeof kocok) =>
          diMeja(async (meja) => {
            await duaLintas(meja, d, { api: dikocok(meja.api, dengan) });
            return kasusMenurutId(meja);
          });
        expect(await kasus(kocok)).toEqual(await kasus((butir) => butir));
        return true;
      },
      { kasus: PASANG },
    );
  });

  it('holds one quarantined row more, and nothing else, for a bad record among good ones', {
    timeout: WAKTU_MS,
  }, async () => {
    await fuzz(
      'a bad record',
      fc.tuple(dunia, fc.nat(12)),
      async ([d, letak]) => {
        const hasil = (rusak: readonly ButirLaporan[]) =>
          diMeja(async (meja) => {
            const sisip = (butir: readonly ButirLaporan[]) =>
              butir.toSpliced(letak % (butir.length + 1), 0, ...rusak);
            await duaLintas(meja, d, { api: dikocok(meja.api, sisip) });
            const karantina = await semua(meja.store.karantina({ terbuka: true }));
            return { kasus: await kasusMenurutId(meja), karantina, jejak: jumlahJejak(meja.store) };
          });
        const [bersih, kotor] = [await hasil([]), await hasil([RUSAK])];
        expect(kotor.kasus).toEqual(bersih.kasus);
        expect([bersih.karantina.length, kotor.karantina.length]).toEqual([0, 1]);
        expect(kotor.jejak).toBe(bersih.jejak + 1);
        return true;
      },
      { kasus: PASANG },
    );
  });
});

describe('the database after an import', () => {
  it('is the same after a second one, and holds the same cases in any order of rows', {
    timeout: WAKTU_MS,
  }, async () => {
    const keButir = (semuanya: readonly Laporan[]): readonly ButirLaporan[] =>
      semuanya.map((satu) => ({
        jenis: 'laporan',
        laporan: { ...satu, diperbaruiPada: SENIN },
        tidakDibawa: ['lampiran'],
      }));
    const bahan = fc.tuple(dunia, fc.infiniteStream(fc.nat(99)));
    await fuzz(
      'import',
      bahan,
      async ([{ awal }, acak]) => {
        const kocok = awal.map((l) => [acak.next().value, l] as const).toSorted(([a], [b]) => a - b);
        const urut = await diMeja(async (meja) => {
          await impor(meja.store, keButir(awal), SENIN + HARI);
          const sekali = isiBasis(meja.rumah);
          await impor(meja.store, keButir(awal), SENIN + 2 * HARI);
          expect(isiBasis(meja.rumah)).toEqual(sekali);
          return kasusMenurutId(meja);
        });
        const teracak = await diMeja(async (meja) => {
          await impor(meja.store, keButir(kocok.map(([, l]) => l)), SENIN + HARI);
          return kasusMenurutId(meja);
        });
        expect(teracak).toEqual(urut);
        return true;
      },
      { kasus: PASANG },
    );
  });
});
