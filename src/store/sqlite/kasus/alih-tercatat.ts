import type { AlihTercatat, SerahTerimaTercatat } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';

interface BarisAlih {
  readonly seq: number;
  readonly at: number;
  readonly oleh: string;
  readonly isi: string;
}

interface Muatan {
  readonly kasus: string;
  readonly petugasLama?: string;
  readonly petugasBaru: string;
  readonly serahTerima?: string;
  readonly dicatat_oleh?: string;
}

const PILIH = `SELECT seq, at, oleh, CAST(payload AS TEXT) AS isi FROM jejak WHERE jenis = 'kasus.dialihkan'
  AND CAST(payload AS TEXT) ->> `;

/** Who answered for a case before, and why it went to somebody else: the sealed texts know why. */
export function siapkanAlih({ db, teks }: Pick<Alat, 'db' | 'teks'>) {
  const cari = db.prepare<[string], BarisAlih>(`${PILIH} '$.kasus' = ? ORDER BY seq`);
  return (kasus: string, laci: Laci | null): readonly AlihTercatat[] =>
    cari.all(kasus).map(({ seq, at, oleh, isi }) => {
      const m = JSON.parse(isi) as Muatan;
      return {
        dari: m.petugasLama ?? null,
        kepada: m.petugasBaru,
        oleh,
        dicatatOleh: m.dicatat_oleh ?? oleh,
        pada: at,
        alasan: teks.satu(`${kasus}#${seq}`, 'alasan', laci),
        serahTerima: m.serahTerima ?? null,
      };
    });
}

/** A handover by its number: its cases in the order in which they were journalled. */
export function siapkanSerahTerima(alat: Alat): (nomor: string) => SerahTerimaTercatat | null {
  const cari = alat.db.prepare<[string], BarisAlih>(`${PILIH} '$.serahTerima' = ? ORDER BY seq`);
  return (nomor) => {
    const rows = cari.all(nomor).map((b) => ({ ...b, muatan: JSON.parse(b.isi) as Muatan }));
    const [pertama] = rows;
    if (pertama === undefined) return null;
    const milik = rows.map(({ seq, muatan: { kasus } }) => ({ seq, baris: alat.kasus.baris(kasus) }));
    const alasan = milik.map(({ seq, baris }) =>
      alat.teks.satu(`${baris.id}#${seq}`, 'alasan', alat.laci(baris)),
    );
    const { muatan, oleh, at } = pertama;
    return {
      nomor,
      dari: muatan.petugasLama ?? '',
      kepada: muatan.petugasBaru,
      oleh,
      dicatatOleh: muatan.dicatat_oleh ?? oleh,
      pada: at,
      alasan: alasan.find((satu) => satu !== '') ?? '',
      kasus: milik.map(({ baris: b }) => b.tracking_id ?? b.nomor_registrasi ?? b.id),
    };
  };
}
