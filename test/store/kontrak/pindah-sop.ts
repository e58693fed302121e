import { describe, expect, it } from 'vitest';
import type { CakupanPindahSop, RencanaPindahSop, Store } from '../../../src/ports/store.ts';
import type { Aturan } from '../../../src/sop/aturan.ts';
import { Mesin } from '../../../src/sop/mesin.ts';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import { aturanKapuas, HARI, INSTANSI, laporanUji, PETUGAS, SENIN, wib } from '../../sop/kapuas-uji.ts';
import {
  HASH_SOP,
  jejakBaru,
  KantorUji,
  nilaiDari,
  type RumahStore,
  semua,
  setelanUji,
} from '../kantor-uji.ts';
import { lipat } from '../lipat-jejak.ts';
import { panggung } from './panggung.ts';

const BARU = 'sop-kapuas-uji-2';
const LAIN = 'sop-lain-uji';
const SIAPA = { petugas: 'kepala', dicatatOleh: 'hubung', akun: 'akun-uji', host: 'mesin-uji' };
const { klarifikasi: _, telaah, ...langkahLain } = aturanKapuas.sop.langkah;
/** Telaah has five days and there is no klarifikasi. */
const ATURAN_BARU: Aturan = {
  ...aturanKapuas,
  sop: {
    ...aturanKapuas.sop,
    versi: 2,
    langkah: { ...langkahLain, telaah: { ...telaah!, batas: { jumlah: 5, satuan: 'hari' }, varian: {} } },
  },
};

const mesin = (berlaku: readonly string[], aturanLama: Aturan = aturanKapuas): Mesin =>
  new Mesin(
    { instansi: INSTANSI, namaInstansi: 'Dinas Contoh', petugas: PETUGAS, penugasan: [] },
    berlaku[0] ?? BARU,
    new Map([
      [HASH_SOP, aturanLama],
      [BARU, ATURAN_BARU],
      [LAIN, { ...ATURAN_BARU, sop: { ...ATURAN_BARU.sop, id: 'sop-lain' } }],
    ]),
    berlaku,
  );

export function kontrakPindahSop(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const tarik = (...id: readonly string[]) =>
    p.kantor.tarik(id.map((trackingId) => laporanUji({ trackingId })));

  async function kantorBaru(berlaku = mesin([BARU])): Promise<Store> {
    const store = await p.rumah.buka(berlaku);
    const sop = berlaku.sopBerlaku.map((hash) => ({
      hash,
      id: 'kapuas-2018',
      versi: 2,
      teks: `id: ${hash}`,
    }));
    await store.terapkanSetelan({ ...setelanUji('tenggat-2', { sop: BARU }), sop }, SENIN + HARI);
    return store;
  }
  const rencana = async (store: Store, cakupan: Partial<CakupanPindahSop> = {}) =>
    (await semua(store.tinjauPindahSop({ ke: null, ...cakupan }, SENIN + HARI))).flat();
  const pindah = (store: Store, { kasus, dari, ke }: RencanaPindahSop, sekarang = SENIN + HARI) =>
    store.pindahSop({ kasus, dari, ke: ke ?? '', ...SIAPA, alasan: 'Rahasia Sari Rekaan', sekarang });
  const sop = async (store: Store, sasaran: string) => (await store.kasus(sasaran))?.kasus.sop;

  describe('moving cases to the SOP in force', () => {
    it('the preview says which, from what to what, with their deadlines, and writes nothing', async () => {
      await tarik('7000001', '7000002');
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, '7000002');
      const store = await kantorBaru();
      let rows: readonly RencanaPindahSop[] = [];
      const jejak = await jejakBaru(store, async () => {
        rows = await rencana(store);
      });
      expect(jejak).toEqual([]);
      expect(rows).toMatchObject([
        {
          trackingId: '7000001',
          langkah: 'telaah',
          dari: HASH_SOP,
          ke: BARU,
          tetap: null,
          sopLama: wib('09-10T23:59:59'),
          sopBaru: wib('09-12T23:59:59'),
        },
        { trackingId: '7000002', langkah: 'klarifikasi', tetap: 'langkah_tidak_ada', sopBaru: null },
      ]);
    });

    it('each is one transaction of one event and its deadline; the journal folds to what the tables hold', async () => {
      await tarik('7000001');
      const store = await kantorBaru();
      const [satu] = await rencana(store);
      let hasil: unknown;
      const jejak = await jejakBaru(store, async () => {
        hasil = nilaiDari(await pindah(store, satu!));
      });
      expect(hasil).toEqual({ jenis: 'dipindahkan' });
      expect(jejak).toEqual(['kasus.pindah-sop', 'tenggat.berubah']);
      const rinci = await store.kasus('7000001');
      expect(rinci?.kasus.sop).toBe(BARU);
      expect(rinci?.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
      expect(lipat(store.jejak()).kasus.get(satu!.kasus)).toEqual(rinci?.kasus);
      const periksa = await store.periksaDiri({ lengkap: true, acak: 0 });
      expect(periksa.filter((h) => !h.baik)).toEqual([]);
      expect(await rencana(store)).toEqual([]);
    });

    it('keeps the reason sealed: the journal holds who moved it and a commitment, never the words', async () => {
      await tarik('7000001');
      const store = await kantorBaru();
      nilaiDari(await pindah(store, (await rencana(store))[0]!));
      const semuaJejak = [...store.jejak()];
      const baris = semuaJejak.find((b) => b.jenis === 'kasus.pindah-sop');
      const isi = JSON.parse(Buffer.from(baris!.payload).toString());
      expect(baris?.oleh).toBe('kepala');
      expect(isi).toMatchObject({ dari: HASH_SOP, ke: BARU, dicatat_oleh: 'hubung', akun: 'akun-uji' });
      expect(isi.komitmen).toHaveProperty('alasan');
      expect(semuaJejak.map((b) => Buffer.from(b.payload).toString()).join()).not.toContain('Rekaan');
    });

    it('is shown with the case: when, by whom, from which text to which, and why', async () => {
      await tarik('7000001');
      const store = await kantorBaru();
      nilaiDari(await pindah(store, (await rencana(store))[0]!));
      expect((await store.kasus('7000001'))?.pindahSop).toEqual([
        {
          dari: HASH_SOP,
          ke: BARU,
          oleh: 'kepala',
          dicatatOleh: 'hubung',
          pada: SENIN + HARI,
          alasan: 'Rahasia Sari Rekaan',
        },
      ]);
    });

    it('does not take away that the step was late: the recap counts it still', async () => {
      await tarik('7000001', '7000002');
      const store = await kantorBaru();
      const [lewat, belum] = await rencana(store);
      const terlambat = SENIN + 4 * HARI;
      nilaiDari(await pindah(store, belum!));
      nilaiDari(await pindah(store, lewat!, terlambat));
      const { hitungan } = await store.rekap(bacaPeriode('2026-09')!, terlambat + 1);
      expect(hitungan).toMatchObject({ terbuka: 2, terlambat: 1, lewat: { sop: { telaah: 1 } } });
    });

    it('keeps what was approved: the answer that waits leaves as it was, and moves the case on', async () => {
      const kiriman = await p.kantor.siapKirim();
      const sebelum = await p.kantor.store.isiKiriman(kiriman);
      const store = await kantorBaru();
      nilaiDari(await pindah(store, (await rencana(store))[0]!));
      const kantor = new KantorUji(store, SENIN + HARI);
      expect(await store.isiKiriman(kiriman)).toEqual(sebelum);
      expect(await kantor.kirimSemua()).toEqual([kiriman]);
      expect((await kantor.kasus()).kasus).toMatchObject({ sop: BARU, langkah: 'menunggu-pelapor' });
    });

    it('goes by the step named in the place of one that is gone, and the journal folds to it', async () => {
      await tarik('7000002');
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, '7000002');
      const store = await kantorBaru();
      const padanan = { klarifikasi: 'verifikasi-lapangan' };
      const [satu] = await rencana(store, { padanan });
      expect(satu).toMatchObject({ langkah: 'klarifikasi', langkahBaru: 'verifikasi-lapangan', tetap: null });
      const { kasus, dari, ke } = satu!;
      const sekarang = SENIN + HARI;
      nilaiDari(await store.pindahSop({ kasus, dari, ke: ke!, ...SIAPA, alasan: 'x', sekarang, padanan }));
      const rinci = await store.kasus('7000002');
      expect(rinci?.kasus).toMatchObject({ sop: BARU, langkah: 'verifikasi-lapangan' });
      expect(lipat(store.jejak()).kasus.get(kasus)).toEqual(rinci?.kasus);
      expect((await store.periksaDiri({ lengkap: true, acak: 0 })).filter((h) => !h.baik)).toEqual([]);
    });

    it('said twice, or moved elsewhere meanwhile, it writes nothing', async () => {
      await tarik('7000001');
      const store = await kantorBaru();
      const [satu] = await rencana(store);
      nilaiDari(await pindah(store, satu!));
      const lagi = await jejakBaru(store, async () => {
        expect(nilaiDari(await pindah(store, satu!))).toEqual({ jenis: 'tetap', sebab: 'sudah' });
        expect(nilaiDari(await pindah(store, { ...satu!, ke: LAIN }))).toEqual({
          jenis: 'tetap',
          sebab: 'berubah',
        });
      });
      expect(lagi).toEqual([]);
    });

    it('a case that an act brought on since the preview is decided again', async () => {
      await tarik('7000001');
      const store = await kantorBaru();
      const [satu] = await rencana(store);
      await p.kantor.pada(SENIN + HARI).catat('telaah', { kesimpulan: 'Layak' });
      expect(nilaiDari(await pindah(store, satu!, SENIN + 2 * HARI))).toEqual({
        jenis: 'tetap',
        sebab: 'langkah_tidak_ada',
      });
      expect(await sop(store, '7000001')).toBe(HASH_SOP);
    });

    it('is refused while our clock stands before the journal', async () => {
      await tarik('7000001');
      const store = await kantorBaru();
      const hasil = await pindah(store, (await rencana(store))[0]!, SENIN - HARI);
      expect(hasil).toMatchObject({ ok: false, error: { jenis: 'jam_mundur' } });
      expect(await sop(store, '7000001')).toBe(HASH_SOP);
    });

    it('by name also a case of a text in force; an ended one stays, named or not', async () => {
      await tarik('7000001', '7000002');
      await p.kantor.tarik([laporanUji({ trackingId: '7000003', statusLapor: 'Ditutup oleh Sistem' })]);
      const store = await kantorBaru(mesin([LAIN, HASH_SOP]));
      expect(await rencana(store)).toEqual([]);
      const bernama = await rencana(store, { sasaran: ['7000002', '7000003'], ke: LAIN });
      expect(bernama.map((r) => [r.trackingId, r.tetap])).toEqual([
        ['7000002', null],
        ['7000003', 'berakhir'],
      ]);
      const dariSitu = await rencana(store, { dari: [HASH_SOP], ke: LAIN });
      expect(dariSitu.map((r) => r.trackingId)).toEqual(['7000001', '7000002']);
    });

    it('without an SOP of its id in force a case waits for one to be named', async () => {
      await tarik('7000001');
      const store = await kantorBaru(mesin([LAIN]));
      expect(await rencana(store)).toMatchObject([{ ke: null, tetap: 'tanpa_pengganti' }]);
      expect(await rencana(store, { ke: LAIN })).toMatchObject([{ ke: LAIN, tetap: null }]);
    });
  });

  describe('the cases since a time', () => {
    it('are those whose first round began then, ended ones too', async () => {
      const kemarin = { pada: SENIN - HARI, sumber: 'tanggal_disposisi' } as const;
      await p.kantor.tarik([laporanUji({ trackingId: '7000009', disposisi: kemarin })]);
      await p.kantor.siapKirim({ trackingId: '7000001' });
      await p.kantor.kirimSemua();
      const sejak = async (ms: number) =>
        (await semua(p.kantor.store.kasusSejak(ms))).flat().map((k) => k.kasus.trackingId);
      expect(await sejak(SENIN - HARI)).toEqual(['7000009', '7000001']);
      expect(await sejak(SENIN - HARI + 1)).toEqual(['7000001']);
      expect(await sejak(SENIN + HARI)).toEqual([]);
    });
  });
}
