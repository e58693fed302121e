import type { PayloadJejak } from '../../../jejak/kanonik.ts';
import type { PelepasRem, PenolakanRem, Rem } from '../../../ports/store.ts';
import type { AlamatLapor, SebabRem } from '../../../sop/laporan/rem.ts';
import type { Result } from '../../../sop/result.ts';
import { err, ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import { tulis } from '../basis/tulis.ts';
import type { Transaksi } from '../transaksi.ts';
import { pelakuDari, SISTEM, transaksi } from '../transaksi.ts';
import type { GudangKepergian } from './gudang-kepergian.ts';

interface BarisRem {
  readonly run: string;
  readonly sebab: string;
  readonly pada_at: number;
  readonly diterima_at: number | null;
  readonly selesai_at: number | null;
}

/** Brakes: one stands at a time, until a pull passes it or a person lets it through. */
export class GudangRem {
  readonly #alat: Alat;
  readonly #kepergian: GudangKepergian;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat, kepergian: GudangKepergian) {
    this.#alat = alat;
    this.#kepergian = kepergian;
    this.#s = siapkan(alat.db);
  }

  berdiri(): Rem | null {
    const baris = this.#s.berdiri.get();
    return baris === undefined ? null : remDari(baris);
  }

  pasang(run: string, sebab: SebabRem, sekarang: number): Rem {
    return tulis(this.#alat.db, () => this.pasangDalam(run, sebab, sekarang));
  }

  /** Inside a transaction. The same again keeps the brake that stands, and the id that a person may have copied. */
  pasangDalam(run: string, sebab: SebabRem, sekarang: number, sama = true): Rem {
    const ada = this.#s.berdiri.get();
    const tetap = sama && ada?.diterima_at === null && ada.sebab === JSON.stringify(sebab);
    if (tetap) return remDari(ada);
    this.selesaiDalam(sekarang);
    this.#s.sisip.run(run, JSON.stringify(sebab), sekarang);
    return { run, sebab, pada: sekarang, diterima: false };
  }

  /** Inside a transaction: whatever stood has been passed. */
  selesaiDalam(sekarang: number): void {
    this.#s.selesai.run(sekarang);
  }

  sahkanAlamat(alamat: AlamatLapor, run: string, sekarang: number): Rem | null {
    const { setelan, db } = this.#alat;
    const tersimpan = setelan.baca('alamat');
    const berdiri = this.berdiri();
    if (tersimpan === ejaan(alamat) && berdiri?.sebab.jenis !== 'alamat') return null;
    return tulis(db, () => {
      if (tersimpan !== null && tersimpan !== ejaan(alamat)) {
        const dari = JSON.parse(tersimpan) as AlamatLapor;
        return this.pasangDalam(run, { jenis: 'alamat', dari, ke: alamat }, sekarang);
      }
      if (berdiri?.sebab.jenis === 'alamat') this.selesaiDalam(sekarang);
      setelan.simpan('alamat', ejaan(alamat));
      return null;
    });
  }

  terima(run: string, { petugas, alasan, ...pencatat }: PelepasRem): Result<Rem, PenolakanRem> {
    const baris = this.#s.satu.get(run);
    if (baris === undefined || baris.selesai_at !== null) return err(this.#penolakan(baris));
    if (baris.diterima_at !== null) return ok(remDari(baris));
    const { akun, host, sekarang } = pencatat;
    const pelaku = petugas === undefined ? { ...SISTEM, akun, host } : pelakuDari({ ...pencatat, petugas });
    return transaksi(this.#alat, sekarang, pelaku, (tx) => {
      const rem = { ...remDari(baris), diterima: true };
      const beralasan: PayloadJejak = alasan === '' ? {} : { komitmen: this.#simpanAlasan(run, alasan) };
      tx.jejak('rem.dilepas', null, { run, ...muatan(rem.sebab), ...tx.tanda, ...beralasan });
      this.#berlakukan(tx, rem);
      return ok(rem);
    });
  }

  /** It belongs to no case: sealed under a key of its own. Returned: what the journal holds of it. */
  #simpanAlasan(run: string, alasan: string): PayloadJejak {
    const { brankas } = this.#alat;
    const garam = brankas.garamBaru();
    const laci = brankas.laci(garam, run);
    this.#s.beralasan.run(garam, laci.tutup(alasan), run);
    return laci.semuaKomitmen({ alasan });
  }

  /** An address is taken over at once; what a pass has to pass stays until one has. */
  #berlakukan(tx: Transaksi, { run, sebab }: Rem): void {
    this.#s.terima.run(tx.sekarang, run);
    if (sebab.jenis === 'pergi') this.#kepergian.terima(run);
    if (sebab.jenis !== 'alamat') return;
    this.#alat.setelan.simpan('alamat', ejaan(sebab.ke));
    this.#alat.setelan.simpan('alamat_sejak', String(tx.sekarang));
    this.selesaiDalam(tx.sekarang);
  }

  #penolakan(baris: BarisRem | undefined): PenolakanRem {
    const berdiri = this.berdiri();
    const sebab = baris === undefined ? (berdiri === null ? 'tidak_ada' : 'lain') : lampau(baris);
    return { sebab, berdiri: berdiri === null ? null : { run: berdiri.run, jenis: berdiri.sebab.jenis } };
  }
}

const lampau = ({ diterima_at }: BarisRem): PenolakanRem['sebab'] =>
  diterima_at === null ? 'lain' : 'terpakai';

const remDari = (b: BarisRem): Rem => ({
  run: b.run,
  sebab: JSON.parse(b.sebab) as SebabRem,
  pada: b.pada_at,
  diterima: b.diterima_at !== null,
});

const ejaan = ({ sambungan, instansi }: AlamatLapor): string => JSON.stringify({ sambungan, instansi });

/** Kind and figures: the journal's payload names nothing of a case. */
function muatan(sebab: SebabRem): PayloadJejak {
  if (sebab.jenis !== 'alamat') {
    const { jenis, ...angka } = sebab;
    return { rem: jenis, ...angka };
  }
  return { rem: sebab.jenis, dari: { ...sebab.dari }, ke: { ...sebab.ke } };
}

const siapkan = (db: Basis) => ({
  satu: db.prepare<[string], BarisRem>('SELECT * FROM rem WHERE run = ?'),
  berdiri: db.prepare<[], BarisRem>('SELECT * FROM rem WHERE selesai_at IS NULL'),
  sisip: db.prepare<[string, string, number]>(
    `INSERT INTO rem (run, sebab, pada_at) VALUES (?, ?, ?)
     ON CONFLICT (run) DO UPDATE SET sebab = excluded.sebab, diterima_at = NULL, selesai_at = NULL`,
  ),
  terima: db.prepare<[number, string]>('UPDATE rem SET diterima_at = ? WHERE run = ?'),
  beralasan: db.prepare<[Uint8Array, Uint8Array, string]>(
    'UPDATE rem SET garam = ?, alasan = ? WHERE run = ?',
  ),
  selesai: db.prepare<[number]>('UPDATE rem SET selesai_at = ? WHERE selesai_at IS NULL'),
});
