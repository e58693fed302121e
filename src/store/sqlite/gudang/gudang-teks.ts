import type { SumberBerkas } from '../../../sop/tindakan/keterangan-berkas.ts';
import type { BerkasPerintah } from '../../../sop/tindakan/perintah.ts';
import type { Basis } from '../basis/buka.ts';
import type { Laci } from '../brankas/brankas.ts';

export type Teks = Readonly<Record<string, string>>;

interface BarisBerkas {
  readonly urut: number;
  readonly asli: string;
  readonly terbit: string;
  readonly tipe_media: string;
  readonly ukuran: number;
  readonly sumber: SumberBerkas | null;
  readonly diambil_at: number | null;
}

/** File names are texts too: an officer's disk may call a photo by the reporter's name. */
const namaBerkas = (urut: number): string => `berkas:${urut}`;
/** No field of an SOP is called so: what belongs to files, or is a part of a Berita Acara. */
const bukanIsian = (nama: string): boolean => nama.includes(':');

/** From whom a file is and where it was taken, as texts of its owner. */
export const teksKeterangan = (berkas: readonly BerkasPerintah[]): Teks =>
  Object.fromEntries(
    berkas.flatMap(({ keterangan }, urut) =>
      (['dari', 'tempat'] as const).flatMap((nama) => {
        const isi = keterangan?.[nama] ?? null;
        return isi === null ? [] : [[`${namaBerkas(urut)}:${nama}`, isi] as const];
      }),
    ),
  );

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
  readonly #hapusTeks;
  readonly #hapusBerkas;

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
    this.#sisipBerkas = db.prepare<[BarisBerkas & { pemilik: string }]>(
      `INSERT INTO berkas (pemilik, urut, asli, terbit, tipe_media, ukuran, sumber, diambil_at)
       VALUES (@pemilik, @urut, @asli, @terbit, @tipe_media, @ukuran, @sumber, @diambil_at)`,
    );
    this.#bacaBerkas = db.prepare<[string], BarisBerkas>(
      'SELECT * FROM berkas WHERE pemilik = ? ORDER BY urut',
    );
    this.#hapusTeks = db.prepare<[string]>('DELETE FROM teks WHERE pemilik = ?');
    this.#hapusBerkas = db.prepare<[string]>('DELETE FROM berkas WHERE pemilik = ?');
  }

  simpan(pemilik: string, teks: Teks, laci: Laci): void {
    for (const [nama, isi] of Object.entries(teks)) this.#sisip.run(pemilik, nama, laci.tutup(isi));
  }

  baca(pemilik: string, laci: Laci | null): Teks {
    if (laci === null) return {};
    const rows = this.#baca.all(pemilik).filter((b) => !bukanIsian(b.nama));
    return Object.fromEntries(rows.map((b) => [b.nama, laci.buka(b.isi)]));
  }

  /** '' where there is none. */
  satu(pemilik: string, nama: string, laci: Laci | null): string {
    const baris = laci === null ? undefined : this.#satu.get(pemilik, nama);
    return baris === undefined || laci === null ? '' : laci.buka(baris.isi);
  }

  /** Takes away what a draft said, so that its new wording may be put in its place. */
  hapus(pemilik: string): void {
    this.#hapusTeks.run(pemilik);
    this.#hapusBerkas.run(pemilik);
  }

  simpanBerkas(pemilik: string, berkas: readonly BerkasPerintah[], laci: Laci): void {
    for (const [urut, b] of berkas.entries()) {
      const { asli, terbit, tipeMedia: tipe_media, ukuran, keterangan } = b;
      const asal = { sumber: keterangan?.sumber ?? null, diambil_at: keterangan?.diambil ?? null };
      this.#sisipBerkas.run({ pemilik, urut, asli, terbit, tipe_media, ukuran, ...asal });
      this.simpan(pemilik, { [namaBerkas(urut)]: b.nama }, laci);
    }
    this.simpan(pemilik, teksKeterangan(berkas), laci);
  }

  bacaBerkas(pemilik: string, laci: Laci | null): readonly BerkasPerintah[] {
    return this.#bacaBerkas.all(pemilik).map((b) => {
      const nama = namaBerkas(b.urut);
      const dari = this.satu(pemilik, `${nama}:dari`, laci) || null;
      const tempat = this.satu(pemilik, `${nama}:tempat`, laci) || null;
      const keterangan = { sumber: b.sumber, dari, diambil: b.diambil_at, tempat };
      return {
        asli: b.asli,
        terbit: b.terbit,
        tipeMedia: b.tipe_media,
        ukuran: b.ukuran,
        nama: this.satu(pemilik, nama, laci),
        ...(Object.values(keterangan).every((nilai) => nilai === null) ? {} : { keterangan }),
      };
    });
  }
}
