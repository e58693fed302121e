import type { BarisJejak, BarisTertutup } from './baris.ts';
import type { KunciPublik } from './kunci-publik.ts';
import { PohonMerkle } from './merkle.ts';
import { PengumumanKunci } from './pengumuman-kunci.ts';
import type { HasilPeriksa } from './periksa-rantai.ts';
import { periksaRantai } from './periksa-rantai.ts';
import type { SebabSegel, SegelDikenal, SegelTersimpan } from './periksa-segel.ts';
import { periksaDariLuar, periksaRangkaian } from './periksa-segel.ts';
import type { SegelTerbaca } from './segel.ts';
import { SegelDisebut } from './segel-disebut.ts';
import { sama } from './sha256.ts';

export interface BahanPeriksaJejak {
  /** null: something stands there that is no row. */
  readonly rows: Iterable<BarisJejak | BarisTertutup | null>;
  readonly segel: Iterable<SegelTersimpan>;
  /** The key that the first checkpoint is believed by; null: none is known. */
  readonly kunciAwal: string | null;
  /** Signed notes that were held outside. */
  readonly luar: readonly string[];
  /** Nothing signed came along with the rows, which is told elsewhere: rows that speak of checkpoints are no finding. */
  readonly tanpaSegel?: boolean;
}

export interface HasilPeriksaJejak {
  readonly utuh: boolean;
  readonly rantai: HasilPeriksa;
  readonly segel: {
    /** Found true, rows and signature. */
    readonly cocok: number;
    readonly rusak: SegelRusak | null;
  };
  /** In the order in which they were given. */
  readonly luar: readonly SegelLuar[];
  /** Every key that has signed, oldest first. */
  readonly kunci: readonly KunciPublik[];
  /** Checkpoints from which on a key signs that the one before it has not signed. No finding, and told all the same. */
  readonly kunciTanpaLama: readonly KunciTanpaLama[];
}

export interface KunciTanpaLama {
  /** Of the checkpoint. */
  readonly nomor: number;
  /** The row that says so. */
  readonly seq: number;
}

export interface SegelRusak {
  readonly nomor: number;
  readonly sebab: SebabSegel;
  /** Where the rows under it are others: among these, both included. Where the end is cut: all that are known to be gone. Where it is not there: the row that speaks of it. */
  readonly baris: { readonly dari: number; readonly sampai: number } | null;
}

/** Why no checkpoint is made: the last does not stand on this journal, or the rows since it do not hold together. */
export type JejakTakUtuh =
  | { readonly jenis: 'segel'; readonly rusak: SegelRusak }
  | { readonly jenis: 'rantai'; readonly rusak: NonNullable<HasilPeriksa['rusak']> };

export interface SegelLuar {
  /** Rows under it, and when it was made (ms UTC); 0 where it could not be read. */
  readonly ukuran: number;
  readonly dibuat: number;
  /** null: it agrees. */
  readonly sebab: SebabSegel | null;
  readonly baris: SegelRusak['baris'];
}

/**
 * Chain, roots and signatures in one reading, which ends where the chain breaks. A checkpoint of ours beyond that is
 * neither found true nor false: the break is the finding. One from outside is said to prove nothing, since somebody asks.
 */
export function periksaJejak({
  rows,
  segel,
  kunciAwal,
  luar,
  tanpaSegel,
}: BahanPeriksaJejak): HasilPeriksaJejak {
  const rangkaian = periksaRangkaian(segel, kunciAwal);
  const dariLuar = luar.map((teks) => periksaDariLuar(teks, rangkaian.kunci));
  const saksi = new SaksiAkar([...rangkaian.segel, ...dariLuar.flatMap(({ terbaca }) => terbaca ?? [])]);
  const pengumuman = new PengumumanKunci(rangkaian.segel);
  const disebut = new SegelDisebut(rangkaian);
  const rantai = periksaRantai(saksi.melihat(disebut.melihat(pengumuman.melihat(rows))));
  const akhir = rangkaian.segel.at(-1)?.ukuran ?? 0;
  const rusak =
    rangkaian.segel
      .map((satu) => saksiRusak(saksi, satu, akhir) ?? kunciRusak(saksi, pengumuman, satu))
      .find((satu) => satu !== null) ?? null;
  const takTerbaca = rangkaian.rusak === null ? null : { ...rangkaian.rusak, baris: null };
  const temuan = rusak ?? takTerbaca ?? (tanpaSegel === true ? null : disebut.rusak);
  const hasilLuar = dariLuar.map(({ terbaca, sebab }) => luarDari(saksi, terbaca, sebab));
  return {
    utuh: rantai.utuh && temuan === null && hasilLuar.every((satu) => satu.sebab === null),
    rantai,
    segel: {
      cocok: rangkaian.segel.filter((satu) => saksi.cocok(satu) === true).length,
      rusak: temuan,
    },
    luar: hasilLuar,
    kunci: rangkaian.kunci,
    kunciTanpaLama: rangkaian.segel
      .filter(({ tanpaLama }) => tanpaLama !== null)
      .map(({ nomor, ukuran }) => ({ nomor, seq: ukuran })),
  };
}

/** @param akhir the last row that any checkpoint of ours knows of */
function saksiRusak(saksi: SaksiAkar, satu: SegelDikenal, akhir: number): SegelRusak | null {
  const sebab = saksi.sebab(satu);
  if (sebab === null) return null;
  const baris = saksi.baris(satu);
  return { nomor: satu.nomor, sebab, baris: sebab === 'terpotong' ? { ...baris, sampai: akhir } : baris };
}

function kunciRusak(saksi: SaksiAkar, pengumuman: PengumumanKunci, satu: SegelDikenal): SegelRusak | null {
  const tanpaKata = saksi.cocok(satu) === true && pengumuman.disangkal(satu);
  return tanpaKata ? { nomor: satu.nomor, sebab: 'kunci', baris: null } : null;
}

function luarDari(saksi: SaksiAkar, terbaca: SegelTerbaca | null, sebab: SebabSegel | null): SegelLuar {
  if (terbaca === null) return { ukuran: 0, dibuat: 0, sebab, baris: null };
  const { ukuran, dibuat } = terbaca;
  const beda = saksi.sebab(terbaca);
  const putus = saksi.cocok(terbaca) === undefined && beda === null;
  const baris = beda !== null || putus ? saksi.baris(terbaca) : null;
  return { ukuran, dibuat, sebab: beda ?? sebab ?? (putus ? 'rantai_putus' : null), baris };
}

/** Builds the tree while somebody else reads the rows, and holds each checkpoint against it as its size comes by. */
class SaksiAkar {
  readonly #pohon = new PohonMerkle();
  readonly #menurutUkuran = new Map<number, SegelTerbaca[]>();
  readonly #cocok = new Map<SegelTerbaca, boolean>();
  /** The largest size at which all agreed before one did not. */
  #terakhirCocok = 0;
  #semuaCocok = true;
  #habis = false;

  constructor(segel: readonly SegelTerbaca[]) {
    for (const satu of segel) {
      const lain = this.#menurutUkuran.get(satu.ukuran);
      if (lain === undefined) this.#menurutUkuran.set(satu.ukuran, [satu]);
      else lain.push(satu);
    }
  }

  /** A row is taken once the reader asks for the next: then it was sound. */
  *melihat(rows: Iterable<BarisJejak | BarisTertutup | null>): Generator<BarisJejak | BarisTertutup | null> {
    for (const baris of rows) {
      yield baris;
      if (baris === null) return;
      this.#pohon.tambah(baris.hash);
      this.#cocokkan(baris);
    }
    this.#habis = true;
  }

  #cocokkan({ seq, hash }: Pick<BarisJejak, 'seq' | 'hash'>): void {
    const segel = this.#menurutUkuran.get(seq);
    if (segel === undefined) return;
    const akar = this.#pohon.akar();
    for (const satu of segel) {
      const cocok = sama(akar, satu.akar) && sama(hash, satu.kepala);
      this.#cocok.set(satu, cocok);
      this.#semuaCocok &&= cocok;
    }
    if (this.#semuaCocok) this.#terakhirCocok = seq;
  }

  /** undefined: the reading did not get there. */
  cocok(segel: SegelTerbaca): boolean | undefined {
    return this.#cocok.get(segel);
  }

  sebab(segel: SegelTerbaca): SebabSegel | null {
    const cocok = this.#cocok.get(segel);
    if (cocok === undefined) return this.#habis ? 'terpotong' : null;
    return cocok ? null : 'akar';
  }

  baris(segel: SegelTerbaca): NonNullable<SegelRusak['baris']> {
    const dari = this.#cocok.has(segel) ? this.#terakhirCocok + 1 : this.#pohon.ukuran + 1;
    return { dari, sampai: segel.ukuran };
  }
}
