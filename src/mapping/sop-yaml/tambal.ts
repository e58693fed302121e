import type { MasalahDefinisi } from '../../sop/periksa/periksa-definisi.ts';
import type { MasalahBaris } from '../yaml/masalah.ts';

/**
 * A file whose form is faulty has a meaning all the same: its faults are patched over and the rest is looked at, so that
 * an officer mends a file once and not in rounds. What may come from a patch is not told.
 */

/** No officer writes it, so that a problem which names it comes from a patch. */
const WAKIL = 'x-tambalan';

/** What stands in for a required value that is missing, by its key; any other is a word. */
const PENGGANTI: Readonly<Record<string, unknown>> = {
  versi: 1,
  zona: 'WIB',
  klausul: 'kebijakan',
  di: 'terbuka',
  dokumen: {},
  peran: {},
  langkah: {},
  akhir: {},
  tindakan: {},
  jawaban: 'tidak ada',
};

/** The contents with each fault removed, or filled in where something is required. */
export function tambal(isi: unknown, masalah: readonly MasalahBaris[]): unknown {
  const salinan: unknown = structuredClone(isi);
  for (const { path, masalah: satu } of masalah) {
    const ruas = path.split('.');
    const kunci = ruas.pop() ?? '';
    const induk = ruas.reduce<unknown>((simpul, nama) => anak(simpul, nama), salinan);
    if (typeof induk !== 'object' || induk === null) continue;
    const baru =
      satu.kode === 'wajib' ? (Object.hasOwn(PENGGANTI, kunci) ? PENGGANTI[kunci] : WAKIL) : undefined;
    Object.defineProperty(induk, kunci, {
      value: baru,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return tanpaLubang(salinan);
}

const anak = (simpul: unknown, nama: string): unknown =>
  typeof simpul === 'object' && simpul !== null && Object.hasOwn(simpul, nama)
    ? (simpul as Readonly<Record<string, unknown>>)[nama]
    : undefined;

/** An item taken out of a list leaves no gap; a key taken out of a map is gone. */
function tanpaLubang(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.filter((satu) => satu !== undefined).map(tanpaLubang);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  const isi = Object.entries(nilai).filter(([, satu]) => satu !== undefined);
  return Object.fromEntries(isi.map(([kunci, satu]) => [kunci, tanpaLubang(satu)]));
}

type Makna = MasalahBaris<MasalahDefinisi>;

/** Whether a problem of meaning stands whatever was patched. */
export const berdiriSendiri = (
  { path, masalah: { kode, nilai } }: Makna,
  rusak: readonly string[],
): boolean =>
  nilai !== WAKIL &&
  !rusak.some(
    (di) =>
      path === di ||
      path.startsWith(`${di}.`) ||
      // What had this name was taken out.
      di.split('.').at(-1) === nilai ||
      TERGANTUNG_PADA[kode]?.test(di) === true ||
      (TENTANG_ISIAN.has(kode) && di.startsWith(`${path.split('.', 2).join('.')}.isian`)),
  );

const TENTANG_ISIAN: ReadonlySet<MasalahDefinisi['kode']> = new Set([
  'isian_kurang',
  'isian_tak_dikenal',
  'menurut_bukan_pilihan_wajib',
  'pilihan_kosong',
  'pilihan_tak_dikenal',
  'pilihan_tanpa_tujuan',
]);

/** A patched move, step or end opens and closes ways elsewhere. */
const JALAN =
  /^(tindakan(\.[^.]+(\.(di|kecuali|pindah)\b.*)?)?|langkah(\.[^.]+)?|(akhir|jawaban|balasan|kaitan)\b.*)$/;

/** So does a patched effect, guard, field or role, to whether an answer is frozen. */
const JAWABAN =
  /^(tindakan(\.[^.]+(\.(di|kecuali|pindah|efek|syarat|isian|pelaksana)\b.*)?)?|langkah(\.[^.]+(\.awal)?)?|(akhir|jawaban|balasan|kaitan|pelaksana)\b.*)$/;

const TERGANTUNG_PADA: Readonly<Partial<Record<MasalahDefinisi['kode'], RegExp>>> = {
  tanpa_awal: /^langkah(\.[^.]+(\.awal)?)?$/,
  buntu: JALAN,
  langkah_tak_terjangkau: JALAN,
  akhir_tak_terjangkau: JALAN,
  tanpa_jalan_ke_akhir: JALAN,
  jawaban_tak_tersusun: JAWABAN,
  pembeku_bukan_penyetuju: JAWABAN,
  pembeku_lain: JAWABAN,
  pembeku_tak_membekukan: JAWABAN,
  pembeku_tak_terjangkau: JAWABAN,
  selesai_tanpa_jawaban: JAWABAN,
};
