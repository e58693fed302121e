import type { BerkasPerintah } from '../../sop/perintah.ts';
import type { Laci } from './brankas.ts';
import type { Basis } from './buka.ts';

/** Free texts and the files beside them, by owner (an act, a draft, a kiriman, a Berita Acara). */
export function gudangTeks(db: Basis) {
  const sisip = db.prepare('INSERT INTO teks (pemilik, nama, isi) VALUES (?, ?, ?)');
  const baca = db.prepare<[string], { nama: string; isi: Uint8Array }>(
    'SELECT nama, isi FROM teks WHERE pemilik = ?',
  );
  const sisipBerkas = db.prepare(
    'INSERT INTO berkas (pemilik, urut, asli, terbit, tipe_media, ukuran) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const bacaBerkas = db.prepare<[string], BarisBerkas>(
    'SELECT * FROM berkas WHERE pemilik = ? ORDER BY urut',
  );

  return {
    simpan(pemilik: string, teks: Readonly<Record<string, string>>, laci: Laci): void {
      for (const [nama, isi] of Object.entries(teks)) sisip.run(pemilik, nama, laci.tutup(isi));
    },
    baca(pemilik: string, laci: Laci): Readonly<Record<string, string>> {
      return Object.fromEntries(
        baca
          .all(pemilik)
          .filter((b) => !b.nama.startsWith(NAMA_BERKAS))
          .map((b) => [b.nama, laci.buka(b.isi)]),
      );
    },
    simpanBerkas(pemilik: string, berkas: readonly BerkasPerintah[], laci: Laci): void {
      berkas.forEach((b, urut) => {
        sisipBerkas.run(pemilik, urut, b.asli, b.terbit, b.tipeMedia, b.ukuran);
        sisip.run(pemilik, `${NAMA_BERKAS}${urut}`, laci.tutup(b.nama));
      });
    },
    bacaBerkas(pemilik: string, laci: Laci): readonly BerkasPerintah[] {
      const nama = new Map(baca.all(pemilik).map((b) => [b.nama, b.isi]));
      return bacaBerkas.all(pemilik).map((b) => {
        const isi = nama.get(`${NAMA_BERKAS}${b.urut}`);
        return {
          asli: b.asli,
          terbit: b.terbit,
          tipeMedia: b.tipe_media,
          ukuran: b.ukuran,
          nama: isi === undefined ? '' : laci.buka(isi),
        };
      });
    },
  };
}

/** File names are texts too: an officer's disk may call a photo by the reporter's name. */
const NAMA_BERKAS = 'berkas:';

interface BarisBerkas {
  readonly urut: number;
  readonly asli: string;
  readonly terbit: string;
  readonly tipe_media: string;
  readonly ukuran: number;
}

export type GudangTeks = ReturnType<typeof gudangTeks>;
