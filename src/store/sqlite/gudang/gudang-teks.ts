import type { BerkasPerintah } from '../../../sop/perintah.ts';
import type { Basis } from '../basis/buka.ts';
import type { Laci } from '../brankas/brankas.ts';

export type Teks = Readonly<Record<string, string>>;

interface BarisBerkas {
  readonly urut: number;
  readonly asli: string;
  readonly terbit: string;
  readonly tipe_media: string;
  readonly ukuran: number;
}

/** File names are texts too: an officer's disk may call a photo by the reporter's name. */
const namaBerkas = (urut: number): string => `berkas:${urut}`;
const adalahNamaBerkas = (nama: string): boolean => nama.startsWith('berkas:');

/**
 * Free texts and the files beside them, by owner (an act, a draft, a kiriman, a Berita Acara). With no drawer, because
 * the owner's key was erased, there are none.
 */
export class GudangTeks {
  readonly #sisip;
  readonly #baca;
  readonly #satu;
  readonly #sisipBerkas;
  readonly #bacaBerkas;

  constructor(db: Basis) {
    this.#sisip = db.prepare<[string, string, Uint8Array]>(
      'INSERT INTO teks (pemilik, nama, isi) VALUES (?, ?, ?)',
    );
    this.#baca = db.prepare<[string], { nama: string; isi: Uint8Array }>(
      'SELECT nama, isi FROM teks WHERE pemilik = ?',
    );
    this.#satu = db.prepare<[string, string], { isi: Uint8Array }>(
      'SELECT isi FROM teks WHERE pemilik = ? AND nama = ?',
    );
    this.#sisipBerkas = db.prepare<[string, number, string, string, string, number]>(
      'INSERT INTO berkas (pemilik, urut, asli, terbit, tipe_media, ukuran) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#bacaBerkas = db.prepare<[string], BarisBerkas>(
      'SELECT * FROM berkas WHERE pemilik = ? ORDER BY urut',
    );
  }

  simpan(pemilik: string, teks: Teks, laci: Laci): void {
    for (const [nama, isi] of Object.entries(teks)) this.#sisip.run(pemilik, nama, laci.tutup(isi));
  }

  baca(pemilik: string, laci: Laci | null): Teks {
    if (laci === null) return {};
    const rows = this.#baca.all(pemilik).filter((b) => !adalahNamaBerkas(b.nama));
    return Object.fromEntries(rows.map((b) => [b.nama, laci.buka(b.isi)]));
  }

  /** '' where there is none. */
  satu(pemilik: string, nama: string, laci: Laci | null): string {
    const baris = laci === null ? undefined : this.#satu.get(pemilik, nama);
    return baris === undefined || laci === null ? '' : laci.buka(baris.isi);
  }

  simpanBerkas(pemilik: string, berkas: readonly BerkasPerintah[], laci: Laci): void {
    for (const [urut, b] of berkas.entries()) {
      this.#sisipBerkas.run(pemilik, urut, b.asli, b.terbit, b.tipeMedia, b.ukuran);
      this.simpan(pemilik, { [namaBerkas(urut)]: b.nama }, laci);
    }
  }

  bacaBerkas(pemilik: string, laci: Laci | null): readonly BerkasPerintah[] {
    return this.#bacaBerkas.all(pemilik).map((b) => ({
      asli: b.asli,
      terbit: b.terbit,
      tipeMedia: b.tipe_media,
      ukuran: b.ukuran,
      nama: this.satu(pemilik, namaBerkas(b.urut), laci),
    }));
  }
}
