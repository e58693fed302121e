import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/ports/store.ts';
import type { Aturan, AturanTenggat } from '../../../src/sop/aturan.ts';
import type { PeristiwaJenis } from '../../../src/sop/kasus/peristiwa.ts';
import type { Kalender } from '../../../src/sop/waktu/kalender.ts';
import { kalenderBawaan } from '../../sop/kalender-uji.ts';
import { aturanKapuas, HARI, laporanUji, SENIN, wib } from '../../sop/kapuas-uji.ts';
import { HASH_SOP, jejakBaru, KantorUji, mesinUji, type RumahStore, setelanUji } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

type Berubah = PeristiwaJenis<'tenggat.berubah'>;

const dengan = (ubahan: Partial<AturanTenggat>): Aturan => ({
  ...aturanKapuas,
  tenggat: { ...aturanKapuas.tenggat, ...ubahan },
});

/** Plain "hari" read as working days: every SOP deadline over a weekend moves. */
const HARI_KERJA = dengan({ hitunganHari: 'kerja' });
const LIMA = ['1', '2', '3', '4', '5'].map((n) => `700000${n}`);
const DISPOSISI_KAMIS = { pada: SENIN + 3 * HARI, sumber: 'tanggal_disposisi' } as const;

const ubahTahun = (tahun: string, nasional: readonly string[], cuti: readonly string[]): Kalender => {
  const lama = kalenderBawaan.tahun[tahun]!;
  return { ...kalenderBawaan, tahun: { ...kalenderBawaan.tahun, [tahun]: { ...lama, nasional, cuti } } };
};
const { nasional: nasional2026, cuti: cuti2026 } = kalenderBawaan.tahun['2026']!;
const { nasional: nasional2025, cuti: cuti2025 } = kalenderBawaan.tahun['2025']!;
const LIBUR_11_SEPTEMBER = ubahTahun('2026', [...nasional2026, '2026-09-11'], cuti2026);
const TANPA_18_AGUSTUS = ubahTahun(
  '2025',
  nasional2025,
  cuti2025.filter((hari) => hari !== '2025-08-18'),
);

/**
 * Disposed on Monday, 7 September 2026: one at telaah, one taken to klarifikasi on Tuesday, one that is answered and has
 * no deadline any more; and one of Wednesday the 2nd that nobody has touched.
 */
async function empatKasus(kantor: KantorUji): Promise<void> {
  const rabu = { pada: wib('09-02T09:00'), sumber: 'tanggal_disposisi' } as const;
  await kantor.siapKirim({ trackingId: '7000003' });
  await kantor.kirimSemua();
  await kantor.tarik([
    laporanUji(),
    laporanUji({ trackingId: '7000002' }),
    laporanUji({ trackingId: '7000004', disposisi: rabu }),
  ]);
  await kantor.pada(SENIN + HARI).catat('telaah', { kesimpulan: 'Layak' }, {}, '7000002');
}

const setelan = (kasus: string, angka: Partial<Berubah>) => ({
  kasus,
  sebab: 'setelan',
  sopLama: undefined,
  sopBaru: undefined,
  nasionalLama: undefined,
  nasionalBaru: undefined,
  ...angka,
});

/** Telaah ends on Thursday the 10th, klarifikasi on Friday the 11th, the national clock on Monday the 14th. */
const TELAAH = { sopLama: wib('09-10T23:59:59'), nasionalLama: wib('09-14T16:00') };
const SEJAK_RABU = { sopLama: wib('09-05T23:59:59'), nasionalLama: wib('09-09T16:00') };
const KLARIFIKASI = { sopLama: wib('09-11T23:59:59'), nasionalLama: wib('09-14T16:00') };
const PUKUL_TIGA = aturanKapuas.tenggat.jamKerja.mingguan.map((hari) =>
  hari.map(([buka]) => [buka, 15 * 60] as const),
);

const PERUBAHAN = [
  {
    nama: 'a holiday more in the calendar of a year',
    penentu: 'libur_2026',
    aturan: dengan({ kalender: LIBUR_11_SEPTEMBER }),
    harap: [
      setelan('7000001', { ...TELAAH, sopBaru: TELAAH.sopLama, nasionalBaru: wib('09-15T16:00') }),
      setelan('7000002', { ...KLARIFIKASI, sopBaru: KLARIFIKASI.sopLama, nasionalBaru: wib('09-15T16:00') }),
    ],
  },
  {
    nama: 'office hours until 15:00',
    penentu: 'jam_kerja',
    aturan: dengan({ jamKerja: { mingguan: PUKUL_TIGA, khusus: [] } }),
    harap: [
      setelan('7000001', { ...TELAAH, sopBaru: TELAAH.sopLama, nasionalBaru: wib('09-14T15:00') }),
      setelan('7000002', { ...KLARIFIKASI, sopBaru: KLARIFIKASI.sopLama, nasionalBaru: wib('09-14T15:00') }),
      setelan('7000004', { ...SEJAK_RABU, sopBaru: SEJAK_RABU.sopLama, nasionalBaru: wib('09-09T15:00') }),
    ],
  },
  {
    // Only the 5th is a Saturday; Monday, then, and three working days from Wednesday on, are the same day.
    nama: 'ends moved off days off',
    penentu: 'geser_bila_libur',
    aturan: dengan({ geserBilaLibur: true }),
    harap: [
      setelan('7000004', { ...SEJAK_RABU, sopBaru: wib('09-07T23:59:59'), nasionalBaru: wib('09-09T16:00') }),
    ],
  },
  {
    nama: 'hari counted as hari kerja',
    penentu: 'hitungan_hari',
    aturan: HARI_KERJA,
    harap: [
      setelan('7000004', { ...SEJAK_RABU, sopBaru: wib('09-07T23:59:59'), nasionalBaru: wib('09-09T16:00') }),
    ],
  },
  {
    // Telaah has no limit of its own then, and klarifikasi runs from the disposition on Monday.
    nama: 'the other reading of Kapuas row 1',
    penentu: 'baca_baris_1',
    aturan: dengan({ bacaBaris1: 'penyaluran-unit-pengelola' }),
    harap: [
      setelan('7000001', { ...TELAAH, nasionalBaru: TELAAH.nasionalLama }),
      setelan('7000002', {
        ...KLARIFIKASI,
        sopBaru: wib('09-10T23:59:59'),
        nasionalBaru: TELAAH.nasionalLama,
      }),
      setelan('7000004', { ...SEJAK_RABU, nasionalBaru: SEJAK_RABU.nasionalLama }),
    ],
  },
];

export function kontrakSetelan(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const kamis = SENIN + 3 * HARI;

  async function berubah() {
    const lain = await p.rumah.buka(mesinUji(HARI_KERJA));
    await p.kantor.tarik(LIMA.map((trackingId) => laporanUji({ trackingId, disposisi: DISPOSISI_KAMIS })));
    await lain.terapkanSetelan(setelanUji('tenggat-2'), kamis);
    return lain;
  }

  describe('settings', () => {
    it('are journalled when they differ from the last ones, and only then', async () => {
      const terapkan = (tenggat: string) => () => p.kantor.store.terapkanSetelan(setelanUji(tenggat), kamis);
      expect(await jejakBaru(p.kantor.store, terapkan('tenggat-1'))).toEqual([]);
      expect(await jejakBaru(p.kantor.store, terapkan('tenggat-2'))).toEqual(['setelan.berlaku']);
      expect(await jejakBaru(p.kantor.store, terapkan('tenggat-2'))).toEqual([]);
    });

    it('that deadlines depend on move them in batches, resumed where they stopped, each told once', async () => {
      const lain = await berubah();
      const jejak = await jejakBaru(lain, async () => {
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 2, selesai: false });
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 2, selesai: false });
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 1, selesai: true });
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 0, selesai: true });
      });
      expect(jejak).toEqual(LIMA.map(() => 'tenggat.berubah'));
      const terakhir = [...lain.jejak()].at(-1)!;
      const isi = JSON.parse(Buffer.from(terakhir.payload).toString());
      const { kasus, jadwal } = (await lain.kasus('7000005'))!;
      expect(isi).toMatchObject({ sebab: 'setelan', kasus: kasus.id, sopBaru: jadwal.tenggatSop });
      expect(isi.sopBaru).toBeGreaterThan(isi.sopLama);
    });

    it('tell a moved deadline even where an act comes before the batch', async () => {
      const lain = await berubah();
      const perintah = {
        aksi: 'tandai-mendesak',
        isian: { alasan: 'x' },
        berkas: [],
        petugas: 'hubung',
        dicatatOleh: 'hubung',
        catatan: null,
        pada: null,
      };
      const tindakan = {
        sasaran: '7000001',
        perintah,
        idLuar: null,
        sekarang: kamis + HARI,
        akun: 'a',
        host: 'h',
      };
      const jejak = await jejakBaru(lain, () => lain.catat(tindakan));
      expect(jejak).toEqual(['tenggat.berubah', 'tindakan.dicatat', 'kasus.mendesak']);
      expect(await lain.hitungUlang(kamis + HARI, 10)).toEqual({ berubah: 4, selesai: true });
    });

    it('are recomputed from the start when they change again meanwhile', async () => {
      const lain = await berubah();
      await lain.hitungUlang(kamis, 3);
      await p.kantor.store.terapkanSetelan(setelanUji('tenggat-1'), kamis);
      expect(await p.kantor.store.hitungUlang(kamis, 10)).toEqual({ berubah: 3, selesai: true });
    });

    it('move the time at which a case closes by itself', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      const nasional = { ...aturanKapuas.tenggat.nasional, penutupan: 2 };
      const lain = await p.rumah.buka(
        mesinUji({ ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, nasional } }),
      );
      await lain.terapkanSetelan(setelanUji('tenggat-2'), kamis);
      expect(await lain.hitungUlang(kamis, 10)).toEqual({ berubah: 0, selesai: true });
      expect(await lain.majukanWaktu(kamis, 10)).toBe(1);
    });
  });

  describe('a changed setting', () => {
    it.each(PERUBAHAN)(
      '($nama) is told once for each case that it moves, with old, new and why, and for no other',
      async ({ penentu, aturan, harap }) => {
        await empatKasus(p.kantor);
        const lain = await p.rumah.buka(mesinUji(aturan));
        await lain.terapkanSetelan(setelanUji('tenggat-2', { sop: HASH_SOP, [penentu]: 'baru' }), kamis);
        while (!(await lain.hitungUlang(kamis, 2)).selesai);
        expect(menurutKasus(peristiwaTenggat(lain))).toEqual(
          harap.map((satu) => ({ ...satu, karena: [penentu] })),
        );
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 0, selesai: true });
        await lain.terapkanSetelan(setelanUji('tenggat-2', { sop: HASH_SOP, [penentu]: 'baru' }), kamis);
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 0, selesai: true });
        expect(peristiwaTenggat(lain)).toHaveLength(harap.length);
      },
    );

    it('goes on where the last process stopped, and tells nobody twice', async () => {
      await p.kantor.tarik(LIMA.map((trackingId) => laporanUji({ trackingId, disposisi: DISPOSISI_KAMIS })));
      const baru = setelanUji('tenggat-2', { sop: HASH_SOP, hitungan_hari: 'kerja' });
      for (let n = 0; n < LIMA.length + 1; n++) {
        const penerus = await p.rumah.buka(mesinUji(HARI_KERJA));
        await penerus.terapkanSetelan(baru, kamis);
        await penerus.hitungUlang(kamis, 1);
      }
      const hasil = peristiwaTenggat(p.kantor.store);
      expect(hasil.map(({ kasus }) => kasus).sort()).toEqual(LIMA);
      expect(hasil.every(({ karena }) => karena?.join() === 'hitungan_hari')).toBe(true);
    });

    it('that comes while another is still being carried out is named beside it', async () => {
      await p.kantor.tarik(LIMA.map((trackingId) => laporanUji({ trackingId, disposisi: DISPOSISI_KAMIS })));
      const satu = await p.rumah.buka(mesinUji(HARI_KERJA));
      await satu.terapkanSetelan(setelanUji('tenggat-2', { sop: HASH_SOP, hitungan_hari: 'kerja' }), kamis);
      await satu.hitungUlang(kamis, 2);
      const dua = await p.rumah.buka(
        mesinUji(dengan({ hitunganHari: 'kerja', kalender: LIBUR_11_SEPTEMBER })),
      );
      const keduanya = { sop: HASH_SOP, hitungan_hari: 'kerja', libur_2026: 'baru' };
      await dua.terapkanSetelan(setelanUji('tenggat-3', keduanya), kamis);
      while (!(await dua.hitungUlang(kamis, 2)).selesai);
      const karena = peristiwaTenggat(dua).map((t) => t.karena);
      expect(karena.slice(0, 2)).toEqual([['hitungan_hari'], ['hitungan_hari']]);
      expect(karena.slice(2)).toEqual(LIMA.map(() => ['hitungan_hari', 'libur_2026']));
    });

    it('that has been carried to all is not named for the next one', async () => {
      await p.kantor.tarik([laporanUji({ disposisi: DISPOSISI_KAMIS })]);
      const satu = await p.rumah.buka(mesinUji(HARI_KERJA));
      await satu.terapkanSetelan(setelanUji('tenggat-2', { sop: HASH_SOP, hitungan_hari: 'kerja' }), kamis);
      expect(await satu.hitungUlang(kamis, 10)).toEqual({ berubah: 1, selesai: true });
      await p.kantor.store.terapkanSetelan(
        setelanUji('tenggat-3', { sop: HASH_SOP, hitungan_hari: 'kerja', jam_kerja: 'baru' }),
        kamis,
      );
      await p.kantor.store.hitungUlang(kamis, 10);
      const karena = peristiwaTenggat(p.kantor.store).map((t) => t.karena);
      expect(karena).toEqual([['hitungan_hari'], ['jam_kerja']]);
    });

    it('(18 August 2025, decreed on the 7th) moves what was counted over that day', async () => {
      const jumat = { pada: Date.parse('2025-08-15T10:00+07:00'), sumber: 'tanggal_disposisi' } as const;
      const dulu = await p.rumah.buka(mesinUji(dengan({ kalender: TANPA_18_AGUSTUS })));
      const kantor = new KantorUji(dulu, jumat.pada);
      await kantor.tarik([laporanUji({ disposisi: jumat, diperbaruiPada: jumat.pada })]);
      const kini = await p.rumah.buka(mesinUji());
      await kini.terapkanSetelan(setelanUji('tenggat-2', { sop: HASH_SOP, libur_2025: 'baru' }), jumat.pada);
      await kini.hitungUlang(jumat.pada, 10);
      expect(peristiwaTenggat(kini)).toEqual([
        {
          kasus: '7000001',
          sebab: 'setelan',
          karena: ['libur_2025'],
          // Calendar days: 16, 17, 18 August either way.
          sopLama: Date.parse('2025-08-18T23:59:59+07:00'),
          sopBaru: Date.parse('2025-08-18T23:59:59+07:00'),
          // 18, 19, 20, 21, 22 August; then 19, 20, 21, 22, 25.
          nasionalLama: Date.parse('2025-08-22T16:00+07:00'),
          nasionalBaru: Date.parse('2025-08-25T16:00+07:00'),
        },
      ]);
    });
  });
}

/** What the journal says of moved deadlines, in its order. */
const peristiwaTenggat = (store: Store) =>
  [...store.jejak()]
    .filter(({ jenis }) => jenis === 'tenggat.berubah')
    .map(({ payload, trackingId }) => {
      const { sebab, karena, ...isi } = JSON.parse(Buffer.from(payload).toString()) as Berubah;
      const { sopLama, sopBaru, nasionalLama, nasionalBaru } = isi;
      return { kasus: trackingId, sebab, karena, sopLama, sopBaru, nasionalLama, nasionalBaru };
    });

/** Cases come in the order of their own ids, which is none to a reader. */
const menurutKasus = <T extends { readonly kasus: string | null }>(daftar: readonly T[]): readonly T[] =>
  daftar.toSorted((a, b) => ((a.kasus ?? '') < (b.kasus ?? '') ? -1 : 1));
