import type { ButirLaporan } from '../../../ports/lapor-api.ts';
import type { HalamanTarik, Posisi } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';
import { bit } from '../basis/sql.ts';

interface BarisPosisi {
  readonly watermark_at: number | null;
  readonly kursor: string | null;
  readonly mulai_at: number | null;
  readonly sejak_at: number | null;
  readonly penuh: number;
  readonly tanda_at: number | null;
  readonly malam_at: number | null;
  readonly versi: number;
}

/**
 * Another pass moved the position meanwhile, so that this page is not applied: the syncer lock has failed. A defect,
 * not an outcome.
 */
class PosisiBerubah extends Error {
  override readonly name = 'PosisiBerubah';
}

/** Where each pull stands: the remote's time and cursor, moved only with the page that they belong to. */
export class GudangPosisi {
  readonly #baca;
  readonly #simpan;

  constructor(db: Basis) {
    this.#baca = db.prepare<[string, string], BarisPosisi>(
      'SELECT * FROM posisi WHERE sambungan = ? AND instansi = ?',
    );
    this.#simpan = db.prepare<[Omit<Posisi, 'penuh'> & { penuh: 0 | 1 }]>(
      `INSERT INTO posisi (sambungan, instansi, watermark_at, kursor, mulai_at, sejak_at, penuh, tanda_at,
         malam_at, versi)
       VALUES (@sambungan, @instansi, @watermark, @kursor, @mulai, @sejak, @penuh, @tanda, @malam, @versi)
       ON CONFLICT (sambungan, instansi) DO UPDATE SET watermark_at = @watermark, kursor = @kursor, mulai_at = @mulai,
         sejak_at = @sejak, penuh = @penuh, tanda_at = @tanda, malam_at = @malam, versi = @versi`,
    );
  }

  baca(sambungan: string, instansi: string): Posisi {
    const b = this.#baca.get(sambungan, instansi);
    return {
      sambungan,
      instansi,
      watermark: b?.watermark_at ?? null,
      kursor: b?.kursor ?? null,
      mulai: b?.mulai_at ?? null,
      sejak: b?.sejak_at ?? null,
      penuh: b?.penuh === 1,
      tanda: b?.tanda_at ?? null,
      malam: b?.malam_at ?? null,
      versi: b?.versi ?? 0,
    };
  }

  /** Only from the position that the page was asked from; writes nothing when the page moves nothing. */
  majukan(h: HalamanTarik): Posisi {
    const tersimpan = this.baca(h.posisi.sambungan, h.posisi.instansi);
    if (tersimpan.versi !== h.posisi.versi)
      throw new PosisiBerubah('posisi tarikan telah diubah proses lain');
    const baru = posisiSesudah(h);
    if (sama(baru, tersimpan)) return tersimpan;
    const naik = { ...baru, versi: baru.versi + 1 };
    this.#simpan.run({ ...naik, penuh: bit(naik.penuh) });
    return naik;
  }
}

/**
 * Never back, never past an item that is neither stored nor quarantined, never past the remote's clock at the pass's
 * first page: a pass may be continued hours later, and what showed late behind its cursor is found by the next one only
 * when that one begins before it (docs/decisions/0012).
 */
function posisiSesudah(h: HalamanTarik): Posisi {
  const { posisi, kursorBerikutnya: kursor } = h;
  const mulai = Math.min(posisi.mulai ?? h.waktuServer, h.waktuServer);
  const dicapai = h.butir.map(waktuButir).filter((t) => t !== null);
  const maju = (lama: number | null): number | null => {
    const waktu = dicapai.map((t) => Math.min(t, mulai)).concat(lama ?? []);
    return waktu.length === 0 ? null : Math.max(...waktu);
  };
  const watermark = maju(posisi.watermark);
  return kursor === null
    ? { ...posisi, watermark, kursor, mulai: null, sejak: null, penuh: false, tanda: null }
    : { ...posisi, watermark, kursor, mulai, tanda: maju(posisi.tanda) };
}

const waktuButir = (butir: ButirLaporan): number | null =>
  butir.jenis === 'laporan' ? butir.laporan.diperbaruiPada : butir.masalah.diperbaruiPada;

const sama = (a: Posisi, b: Posisi): boolean =>
  a.watermark === b.watermark &&
  a.kursor === b.kursor &&
  a.mulai === b.mulai &&
  a.sejak === b.sejak &&
  a.penuh === b.penuh &&
  a.tanda === b.tanda &&
  a.malam === b.malam;
