import { pasanganMirip } from './kemiripan.ts';

/** An open case as the proposals look at it; its words are read here and shown nowhere. */
export interface BahanUsul {
  readonly id: string;
  /** Start of its round (ms UTC): the older of two is proposed as the parent. */
  readonly mulai: number;
  readonly teks: string;
  readonly kecamatan: string | null;
  readonly kelurahan: string | null;
  /** Whether it may be linked where it stands. */
  readonly dapatDikaitkan: boolean;
  /** Whether it is a parent by now. */
  readonly beranak: boolean;
}

export interface UsulKaitan {
  readonly induk: string;
  readonly anak: readonly AnakDiusulkan[];
}

export interface AnakDiusulkan {
  readonly id: string;
  /** 0 to 1. */
  readonly skor: number;
  readonly samaKecamatan: boolean;
  readonly samaKelurahan: boolean;
}

/** Less alike than this, two reports are more often about two things: measured in test/sop/kaitan (docs/decisions/0020). */
const SKOR_MIN = 0.25;
/** The place speaks for one problem, or against it; never by itself. */
const TEMPAT = { kelurahan: 0.1, kecamatan: 0.05, lain: -0.15 } as const;

/** Which reports may be about one problem, the most alike first. One level: who is a parent is nobody's child. */
export function usulKaitan(bahan: readonly BahanUsul[]): readonly UsulKaitan[] {
  const urut = bahan.toSorted((x, y) => Number(y.beranak) - Number(x.beranak) || x.mulai - y.mulai);
  const calon = pasanganMirip(
    urut.map((b) => b.teks),
    SKOR_MIN - TEMPAT.kelurahan,
  )
    .flatMap(({ a, b, skor }) => calonDari(urut[a], urut[b], skor))
    .filter(({ anak }) => anak.skor >= SKOR_MIN)
    .toSorted((x, y) => y.anak.skor - x.anak.skor);
  const anakDari = new Map<string, string>();
  const kelompok = new Map<string, AnakDiusulkan[]>();
  for (const { induk, anak } of calon) {
    if (anakDari.has(anak.id) || anakDari.has(induk) || kelompok.has(anak.id)) continue;
    anakDari.set(anak.id, induk);
    kelompok.set(induk, [...(kelompok.get(induk) ?? []), anak]);
  }
  return [...kelompok].map(([induk, anak]) => ({ induk, anak }));
}

/** The first stands before the second: it is a parent by now, or the older one. */
function calonDari(
  induk: BahanUsul | undefined,
  anak: BahanUsul | undefined,
  skor: number,
): readonly { readonly induk: string; readonly anak: AnakDiusulkan }[] {
  if (induk === undefined || anak === undefined || !anak.dapatDikaitkan || anak.beranak) return [];
  const samaKecamatan = samaTempat(induk.kecamatan, anak.kecamatan);
  const samaKelurahan = samaTempat(induk.kelurahan, anak.kelurahan);
  const tempat = samaKelurahan
    ? TEMPAT.kelurahan
    : samaKecamatan
      ? TEMPAT.kecamatan
      : induk.kecamatan !== null && anak.kecamatan !== null
        ? TEMPAT.lain
        : 0;
  const jumlah = Math.max(0, Math.min(1, skor + tempat));
  return [{ induk: induk.id, anak: { id: anak.id, skor: jumlah, samaKecamatan, samaKelurahan } }];
}

const samaTempat = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
