import type { HalamanTarik, Posisi } from '../../ports/store.ts';
import type { Basis } from './buka.ts';

interface BarisPosisi {
  readonly watermark_at: number | null;
  readonly kursor: string | null;
  readonly sejak_at: number | null;
  readonly penuh: number;
  readonly tanda_at: number | null;
  readonly versi: number;
}

/** Another pass moved the position meanwhile: this page is not applied. */
export class PosisiBerubah extends Error {
  override readonly name = 'PosisiBerubah';
}

/** Where each pull stands: the remote's time and cursor, moved only with the page that they belong to. */
export function gudangPosisi(db: Basis) {
  const baca = db.prepare<[string, string], BarisPosisi>(
    'SELECT * FROM posisi WHERE sambungan = ? AND instansi = ?',
  );
  const simpan = db.prepare(
    `INSERT INTO posisi (sambungan, instansi, watermark_at, kursor, sejak_at, penuh, tanda_at, versi)
     VALUES (@sambungan, @instansi, @watermark, @kursor, @sejak, @penuh, @tanda, @versi)
     ON CONFLICT (sambungan, instansi) DO UPDATE SET watermark_at = @watermark, kursor = @kursor, sejak_at = @sejak,
       penuh = @penuh, tanda_at = @tanda, versi = @versi WHERE versi = @versi - 1`,
  );

  function tulis(posisi: Posisi): Posisi {
    const baru = { ...posisi, versi: posisi.versi + 1 };
    const { changes } = simpan.run({ ...baru, penuh: baru.penuh ? 1 : 0 });
    if (changes !== 1) throw new PosisiBerubah('posisi tarikan telah diubah proses lain');
    return baru;
  }

  return {
    baca(sambungan: string, instansi: string): Posisi {
      const b = baca.get(sambungan, instansi);
      if (b === undefined)
        return {
          sambungan,
          instansi,
          watermark: null,
          kursor: null,
          sejak: null,
          penuh: false,
          tanda: null,
          versi: 0,
        };
      return {
        sambungan,
        instansi,
        watermark: b.watermark_at,
        kursor: b.kursor,
        sejak: b.sejak_at,
        penuh: b.penuh === 1,
        tanda: b.tanda_at,
        versi: b.versi,
      };
    },

    /** Never back, never past the remote's own clock, never past an item that is neither stored nor quarantined. */
    majukan(h: HalamanTarik, terbesar: number | null): Posisi {
      const lama = h.posisi;
      const dicapai = terbesar === null ? null : Math.min(terbesar, h.waktuServer);
      const watermark = besar(lama.watermark, dicapai);
      const selesai = h.kursorBerikutnya === null;
      const baru = {
        ...lama,
        watermark,
        kursor: h.kursorBerikutnya,
        sejak: selesai ? null : lama.sejak,
        penuh: selesai ? false : lama.penuh,
        tanda: selesai ? null : besar(lama.tanda, dicapai),
      };
      // A finished pass that brought nothing new moves nothing: the same sync twice writes no row.
      return samaPosisi(baru, lama) ? lama : tulis(baru);
    },
  };
}

const besar = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

const samaPosisi = (a: Posisi, b: Posisi): boolean =>
  a.watermark === b.watermark &&
  a.kursor === b.kursor &&
  a.sejak === b.sejak &&
  a.penuh === b.penuh &&
  a.tanda === b.tanda;

export type GudangPosisi = ReturnType<typeof gudangPosisi>;
