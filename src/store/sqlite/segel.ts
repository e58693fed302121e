import type { BarisJejak, Ujung } from '../../jejak/baris.ts';
import { UJUNG_AWAL } from '../../jejak/baris.ts';
import type { PayloadJejak } from '../../jejak/kanonik.ts';
import { bacaKunciPublik } from '../../jejak/kunci-publik.ts';
import { PohonMerkle } from '../../jejak/merkle.ts';
import { ditandai, tulisNaskah } from '../../jejak/naskah-bertanda.ts';
import type { SegelRusak } from '../../jejak/periksa-jejak.ts';
import { periksaRantai } from '../../jejak/periksa-rantai.ts';
import type { SebabSegel } from '../../jejak/periksa-segel.ts';
import { bacaSegel, teksSegel } from '../../jejak/segel.ts';
import { segelHilangSesudah, tiada } from '../../jejak/segel-disebut.ts';
import { sama } from '../../jejak/sha256.ts';
import type {
  HasilSurel,
  PenandaSegel,
  PencatatSegel,
  PenolakanCatat,
  PergantianKunci,
  SebabGantiKunci,
  Segel,
  SegelDiLuar,
  SegelHilang,
  SurelSegel,
} from '../../ports/store.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import type { Alat } from './alat.ts';
import { tindak } from './ditolak.ts';
import type { BarisSegel } from './gudang/gudang-segel.ts';
import { GudangSegel } from './gudang/gudang-segel.ts';
import { SegelDitolak } from './segel-ditolak.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';

/** Makes checkpoints and remembers which are held outside. */
export class PengelolaSegel {
  readonly #alat: Alat;
  readonly #gudang: GudangSegel;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#gudang = new GudangSegel(alat.db);
  }

  semua(): readonly Segel[] {
    return this.#gudang.semua();
  }

  terakhir(): Segel | null {
    return this.#gudang.terakhir() ?? null;
  }

  diLuar(): SegelDiLuar | null {
    return this.#gudang.diLuar() ?? null;
  }

  /** One that the journal speaks of since the last that is there; without any: since the beginning. */
  hilang(): SegelHilang | null {
    const lalu = this.#gudang.terakhir();
    return segelHilangSesudah(lalu?.nomor ?? 0, this.#gudang.menyebut(lalu?.seq ?? 0));
  }

  /** @throws SegelDitolak */
  buat(sekarang: number, penanda: PenandaSegel): Segel | null {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const lalu = this.#terakhirBerdiri(tx);
      if (tx.ujung.seq === 0) return null;
      if (lalu !== undefined && lalu.seq === tx.ujung.seq) return lalu;
      if (lalu === undefined) tx.jejak('segel.kunci', null, { kunci: penanda.kunci });
      return this.#simpan(tx, lalu, [penanda], null);
    });
  }

  /** @throws SegelDitolak */
  gantiKunci(
    { lama, baru }: PergantianKunci,
    sebab: SebabGantiKunci,
    pencatat: PencatatSegel,
  ): Result<Segel | null, PenolakanCatat> {
    return tindak(this.#alat, pencatat, (tx) => {
      const lalu = this.#terakhirBerdiri(tx);
      if (tx.ujung.seq === 0 || lalu === undefined) return ok(null);
      tx.jejak('segel.kunci-diganti', null, { lama: lalu.kunci, baru: baru.kunci, sebab, ...tx.tanda });
      return ok(this.#simpan(tx, lalu, lama === null ? [baru] : [lama, baru], baru.kunci));
    });
  }

  /** false: there is no such checkpoint. */
  catatDiLuar(nomor: number, pencatat: PencatatSegel): Result<boolean, PenolakanCatat> {
    return tindak(this.#alat, pencatat, (tx) => {
      if (!this.#gudang.ada(nomor)) return ok(false);
      this.#diLuar(tx, nomor, 'petugas', tx.tanda);
      return ok(true);
    });
  }

  mulaiSurel(sekarang: number, berikut: number): SurelSegel | null {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const lalu = this.#gudang.surelTerakhir();
      if (lalu !== undefined && lalu.berikut > sekarang) return null;
      for (const { n } of this.#gudang.surelTergantung()) this.#tutupSurel(tx, n, 'tak-pasti', sekarang);
      const segel = this.#gudang.belumBersurel();
      if (segel === undefined) return null;
      const n = this.#gudang.mulaiSurel(segel.nomor, sekarang, berikut);
      return { n, segel, gagal: this.#gudang.gagalBeruntun() - 1 };
    });
  }

  selesaiSurel(n: number, hasil: HasilSurel, sekarang: number, berikut: number): void {
    transaksi(this.#alat, sekarang, SISTEM, (tx) => this.#tutupSurel(tx, n, hasil, berikut));
  }

  /**
   * The last checkpoint, which stands on this journal: its note is as it was signed, and its last row is there with the
   * hash that it names. Rows before that one hang on it by the chain, which the self-check of each night and every export
   * read. None that the journal speaks of since then may be gone: what is made now would take its number. @throws SegelDitolak
   */
  #terakhirBerdiri({ ujung }: Transaksi): BarisSegel | undefined {
    const lalu = this.#gudang.terakhir();
    const hilang = this.hilang();
    if (hilang !== null) throw new SegelDitolak({ jenis: 'segel', rusak: tiada(hilang.nomor, hilang.seq) });
    if (lalu === undefined) return undefined;
    const sebab = sebabTakBerdiri(lalu, ujung, this.#gudang.satuBaris(lalu.seq)?.hash);
    if (sebab !== null) throw new SegelDitolak({ jenis: 'segel', rusak: segelRusak(lalu, sebab, ujung) });
    return lalu;
  }

  /** Also where another process has given it up meanwhile: what went out is held outside. */
  #tutupSurel(tx: Transaksi, n: number, hasil: HasilSurel, berikut: number): void {
    const surel = this.#gudang.surel(n);
    if (surel === undefined) return;
    if (surel.hasil === null) this.#gudang.selesaiSurel(n, hasil, tx.sekarang, berikut);
    if (hasil === 'tak-pasti') tx.jejak('segel.surel-tak-pasti', null, { segel: surel.nomor });
    if (hasil === 'terkirim') this.#diLuar(tx, surel.nomor, 'surel', {});
  }

  #diLuar(tx: Transaksi, segel: number, cara: SegelDiLuar['cara'], tanda: PayloadJejak): void {
    if (this.#gudang.simpanLuar(segel, cara, tx.sekarang, tx.pelaku.oleh))
      tx.jejak('segel.di-luar', null, { segel, cara, ...tanda });
  }

  #simpan(
    tx: Transaksi,
    lalu: BarisSegel | undefined,
    penanda: readonly PenandaSegel[],
    kunciBaru: string | null,
  ): Segel {
    const { seq, at, hash } = tx.ujung;
    const pohon = this.#pohonUtuh(lalu, seq);
    // The clock may have fallen back: a checkpoint is never older than what it stands over.
    const dibuat = Math.max(tx.sekarang, at, lalu?.dibuat ?? 0);
    const asal = penanda[0]?.asal ?? '';
    const isi = { asal, ukuran: seq, akar: pohon.akar(), kepala: hash, dibuat };
    const teks = teksSegel(kunciBaru === null ? isi : { ...isi, kunciBaru });
    const naskah = tulisNaskah({ teks, tanda: penanda.map((satu) => tandaDari(satu, teks)) });
    const kunci = kunciBaru ?? penanda[0]?.kunci ?? '';
    const baris = { nomor: (lalu?.nomor ?? 0) + 1, seq, dibuat, naskah, kunci, puncak: pohon.puncak };
    this.#gudang.simpan(baris);
    return baris;
  }

  /** The tree over all rows; those that it had not yet are read for it, and their chain is checked on the way. @throws SegelDitolak */
  #pohonUtuh(lalu: BarisSegel | undefined, sampai: number): PohonMerkle {
    const pohon = pohonSampai(lalu);
    const dari = this.#gudang.satuBaris(pohon.ukuran) ?? UJUNG_AWAL;
    const { rusak } = periksaRantai(ditanam(pohon, this.#gudang.baris(dari.seq, sampai)), { dari });
    if (rusak !== null) throw new SegelDitolak({ jenis: 'rantai', rusak });
    return pohon;
  }
}

/** Where the end is cut, all rows up to the last that a checkpoint knows are gone. */
const segelRusak = ({ nomor, seq }: BarisSegel, sebab: SebabSegel, ujung: Ujung): SegelRusak => ({
  nomor,
  sebab,
  baris: sebab === 'terpotong' ? { dari: ujung.seq + 1, sampai: seq } : null,
});

function* ditanam(pohon: PohonMerkle, rows: Iterable<BarisJejak>): Generator<BarisJejak> {
  for (const baris of rows) {
    pohon.tambah(baris.hash);
    yield baris;
  }
}

/** @param kepala hash of the row that stands where its last one was */
function sebabTakBerdiri(lalu: BarisSegel, ujung: Ujung, kepala: Uint8Array | undefined): SebabSegel | null {
  const terbaca = bacaSegel(lalu.naskah);
  const kunci = bacaKunciPublik(lalu.kunci);
  if (terbaca === null) return 'bentuk';
  if (kunci === null || terbaca.ukuran !== lalu.seq || terbaca.dibuat !== lalu.dibuat) return 'kolom';
  if (!ditandai(terbaca.naskah, kunci)) return 'tanda_tangan';
  if (ujung.seq < lalu.seq) return 'terpotong';
  return kepala !== undefined && sama(kepala, terbaca.kepala) ? null : 'akar';
}

/** The tree as the last checkpoint left it, where its peaks still give the root that was signed; else from row 1. */
function pohonSampai(lalu: BarisSegel | undefined): PohonMerkle {
  if (lalu === undefined) return new PohonMerkle();
  const pohon = PohonMerkle.dari(lalu.seq, lalu.puncak);
  const akar = bacaSegel(lalu.naskah)?.akar;
  const benar = pohon !== null && akar !== undefined && sama(pohon.akar(), akar);
  return benar ? pohon : new PohonMerkle();
}

function tandaDari({ kunci, tandai }: PenandaSegel, teks: string) {
  const publik = bacaKunciPublik(kunci);
  if (publik === null) throw new TypeError('Kunci publik segel cacat');
  return { nama: publik.nama, id: publik.id, tanda: tandai(teks) };
}
