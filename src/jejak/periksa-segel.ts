import type { KunciPublik } from './kunci-publik.ts';
import { bacaKunciPublik, kunciTeks } from './kunci-publik.ts';
import { ditandai } from './naskah-bertanda.ts';
import type { SegelTerbaca } from './segel.ts';
import { bacaSegel } from './segel.ts';

/** A checkpoint as it was kept. The columns beside its note, where there are any, must say what the note says. */
export interface SegelTersimpan {
  readonly nomor: number;
  readonly naskah: string;
  readonly seq?: number;
  readonly dibuat?: number;
  readonly kunci?: string;
}

export type SebabSegel =
  | 'bentuk'
  /** A checkpoint is missing, out of order, or older than the one before it. */
  | 'urutan'
  /** Of another journal. */
  | 'asal'
  | 'tanda_tangan'
  /** By a key that no known key has announced. */
  | 'kunci'
  /** The columns beside the note say something else. */
  | 'kolom'
  /** The rows under it are not the ones that it was made of. */
  | 'akar'
  /** The journal ends before it. */
  | 'terpotong'
  /** The journal speaks of it, and it is not there. */
  | 'tiada'
  /** One from outside stands beyond the row where the chain breaks: nothing there can be held against it. */
  | 'rantai_putus';

export interface SegelDikenal extends SegelTerbaca {
  readonly nomor: number;
  /** The key that should have announced the new one and did not sign: lost, or so it is said. null: nothing is missing. */
  readonly tanpaLama: KunciPublik | null;
}

export interface RangkaianSegel {
  /** Up to the first one that is not sound. */
  readonly segel: readonly SegelDikenal[];
  /** Every key that has signed here, oldest first. */
  readonly kunci: readonly KunciPublik[];
  readonly rusak: { readonly nomor: number; readonly sebab: SebabSegel } | null;
}

/**
 * Each is signed by the key in force then; a new key is announced by a checkpoint that both have signed, or by the new
 * one alone where the old is lost: anybody can make such a key, so the reader is told.
 */
export function periksaRangkaian(
  tersimpan: Iterable<SegelTersimpan>,
  kunciAwal: string | null,
): RangkaianSegel {
  const pertama = kunciAwal === null ? null : bacaKunciPublik(kunciAwal);
  const kunci = pertama === null ? [] : [pertama];
  const segel: SegelDikenal[] = [];
  for (const satu of tersimpan) {
    const lalu = segel.at(-1);
    const terbaca = satu.nomor === segel.length + 1 ? bacaSegel(satu.naskah) : null;
    if (terbaca === null) {
      const sebab = satu.nomor === segel.length + 1 ? 'bentuk' : 'urutan';
      return { segel, kunci, rusak: { nomor: segel.length + 1, sebab } };
    }
    const berlaku = kunci.at(-1);
    const sebab = sebabSegel(satu, terbaca, lalu, berlaku);
    if (sebab !== null) return { segel, kunci, rusak: { nomor: satu.nomor, sebab } };
    const tanpaLama = berlaku !== undefined && tanpaTandaLama(terbaca, berlaku) ? berlaku : null;
    if (terbaca.kunciBaru !== null) kunci.push(terbaca.kunciBaru);
    segel.push({ ...terbaca, nomor: satu.nomor, tanpaLama });
  }
  return { segel, kunci, rusak: null };
}

function sebabSegel(
  satu: SegelTersimpan,
  terbaca: SegelTerbaca,
  lalu: SegelDikenal | undefined,
  kunci: KunciPublik | undefined,
): SebabSegel | null {
  if (kunci === undefined) return 'kunci';
  if (terbaca.asal !== kunci.nama || (terbaca.kunciBaru?.nama ?? kunci.nama) !== kunci.nama) return 'asal';
  if (!ditandai(terbaca.naskah, kunci) && !tanpaTandaLama(terbaca, kunci)) return sebabTanda(terbaca, kunci);
  if (terbaca.kunciBaru !== null && !ditandai(terbaca.naskah, terbaca.kunciBaru)) return 'tanda_tangan';
  if (lalu !== undefined && (terbaca.ukuran < lalu.ukuran || terbaca.dibuat < lalu.dibuat)) return 'urutan';
  return kolomSesuai(satu, terbaca, kunci) ? null : 'kolom';
}

/** A new key, and not even an attempt at a signature of the old one: a false one is no loss. */
const tanpaTandaLama = (terbaca: SegelTerbaca, lama: KunciPublik): boolean =>
  terbaca.kunciBaru !== null && sebabTanda(terbaca, lama) === 'kunci';

function sebabTanda({ naskah }: SegelTerbaca, { id }: KunciPublik): SebabSegel {
  return naskah.tanda.some((satu) => Buffer.compare(satu.id, id) === 0) ? 'tanda_tangan' : 'kunci';
}

function kolomSesuai(satu: SegelTersimpan, terbaca: SegelTerbaca, kunci: KunciPublik): boolean {
  return (
    (satu.seq ?? terbaca.ukuran) === terbaca.ukuran &&
    (satu.dibuat ?? terbaca.dibuat) === terbaca.dibuat &&
    (satu.kunci === undefined || satu.kunci === kunciTeks(terbaca.kunciBaru ?? kunci))
  );
}

/** One that comes from outside: by any key of this journal, in or out of force. */
export function periksaDariLuar(
  teks: string,
  kunci: readonly KunciPublik[],
): { readonly terbaca: SegelTerbaca | null; readonly sebab: SebabSegel | null } {
  const terbaca = bacaSegel(teks);
  if (terbaca === null) return { terbaca, sebab: 'bentuk' };
  const bernama = kunci.filter(({ nama }) => nama === terbaca.asal);
  if (kunci.length > 0 && bernama.length === 0) return { terbaca, sebab: 'asal' };
  if (bernama.some((satu) => ditandai(terbaca.naskah, satu))) return { terbaca, sebab: null };
  const dikenal = bernama.some((satu) => sebabTanda(terbaca, satu) === 'tanda_tangan');
  return { terbaca, sebab: dikenal ? 'tanda_tangan' : 'kunci' };
}
