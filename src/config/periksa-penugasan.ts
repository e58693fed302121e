/** An assignment as the settings write it; what is not well formed is told elsewhere and passed by here. */
interface Tugas {
  readonly n: number;
  readonly petugas: string;
  readonly sebagai: string;
  readonly jenis: string;
  readonly dari: string;
  readonly sampai: string;
}

interface Orang {
  readonly id: string;
  readonly peran: readonly string[];
  readonly nip: string | null;
  readonly dari: string | null;
  readonly sampai: string | null;
}

export type MasalahTugas =
  /** `nilai`: the other assignment's officer. */
  | { readonly kode: 'penugasan_bertumpuk'; readonly nilai: string; readonly sebagai: string }
  | { readonly kode: 'penugasan_ganda'; readonly nilai: string; readonly sebagai: string }
  | { readonly kode: 'penugasan_di_luar_masa'; readonly nilai: string; readonly masa: string }
  | { readonly kode: 'penugasan_diri'; readonly nilai: string };

export interface TugasKeliru {
  /** Which assignment, and which of its fields. */
  readonly n: number;
  readonly bidang: 'petugas' | 'sebagai' | 'dari' | 'sampai';
  readonly masalah: MasalahTugas;
}

/** An office has one stand-in at a time; who signs a.n. or u.b. may be several. */
const PENGGANTI = new Set(['plt', 'plh']);

/** Assignments that contradict each other, or the dates of service of who holds them. */
export function periksaTugas(
  penugasan: readonly unknown[],
  petugas: readonly unknown[],
): readonly TugasKeliru[] {
  const orang = petugas.flatMap(bacaOrang);
  const tugas = penugasan.flatMap(bacaTugas);
  return tugas.flatMap((satu, i) => [
    ...periksaDiri(satu, orang),
    ...periksaMasa(satu, orang),
    ...periksaTumpuk(satu, tugas.slice(0, i), orang),
  ]);
}

/** By their own id, by a role that they hold themselves, or by another id of the same person (the NIP tells). */
function periksaDiri({ n, petugas, sebagai }: Tugas, orang: readonly Orang[]): readonly TugasKeliru[] {
  const siapa = orang.find(({ id }) => id === petugas);
  const digantikan = orang.find(({ id }) => id === sebagai);
  const nipSama = siapa?.nip != null && siapa.nip === digantikan?.nip;
  const memegang = digantikan === undefined && siapa?.peran.includes(sebagai) === true;
  if (petugas !== sebagai && !memegang && !nipSama) return [];
  return [{ n, bidang: 'sebagai', masalah: { kode: 'penugasan_diri', nilai: petugas } }];
}

function periksaMasa(t: Tugas, orang: readonly Orang[]): readonly TugasKeliru[] {
  const siapa = orang.find(({ id }) => id === t.petugas);
  if (siapa === undefined) return [];
  const { dari, sampai } = siapa;
  const masalah = {
    kode: 'penugasan_di_luar_masa',
    nilai: t.petugas,
    masa: `${dari ?? '…'} – ${sampai ?? '…'}`,
  } as const;
  if (dari !== null && t.dari < dari) return [{ n: t.n, bidang: 'dari', masalah }];
  return sampai !== null && sampai < t.sampai ? [{ n: t.n, bidang: 'sampai', masalah }] : [];
}

/** Each pair is told once, at the later of the two. */
function periksaTumpuk(
  t: Tugas,
  sebelumnya: readonly Tugas[],
  orang: readonly Orang[],
): readonly TugasKeliru[] {
  const bersamaan = sebelumnya.filter(
    (lain) => lain.dari <= t.sampai && t.dari <= lain.sampai && jabatanSama(t.sebagai, lain.sebagai, orang),
  );
  const ganda = bersamaan.find((lain) => lain.petugas === t.petugas);
  const { n, sebagai } = t;
  if (ganda !== undefined)
    return [{ n, bidang: 'dari', masalah: { kode: 'penugasan_ganda', nilai: t.petugas, sebagai } }];
  const tumpuk = PENGGANTI.has(t.jenis) ? bersamaan.find((lain) => PENGGANTI.has(lain.jenis)) : undefined;
  if (tumpuk === undefined) return [];
  return [{ n, bidang: 'dari', masalah: { kode: 'penugasan_bertumpuk', nilai: tumpuk.petugas, sebagai } }];
}

/** One may name the role, the other the officer who holds it. */
function jabatanSama(satu: string, lain: string, orang: readonly Orang[]): boolean {
  if (satu === lain) return true;
  const memegang = (id: string, peran: string): boolean =>
    orang.some((o) => o.id === id && o.peran.includes(peran));
  return memegang(satu, lain) || memegang(lain, satu);
}

const ambil = (isi: unknown, nama: string): unknown =>
  typeof isi === 'object' && isi !== null ? Reflect.get(isi, nama) : undefined;

const teksAtau = <T>(isi: unknown, nama: string, tanpa: T): string | T => {
  const nilai = ambil(isi, nama);
  return typeof nilai === 'string' ? nilai : tanpa;
};

function bacaOrang(isi: unknown): readonly Orang[] {
  const id = teksAtau(isi, 'id', null);
  const peran = ambil(isi, 'peran');
  if (id === null) return [];
  return [
    {
      id,
      peran: Array.isArray(peran) ? peran.filter((satu) => typeof satu === 'string') : [],
      nip: teksAtau(isi, 'nip', null),
      dari: teksAtau(isi, 'berlaku_dari', null),
      sampai: teksAtau(isi, 'berlaku_sampai', null),
    },
  ];
}

/** Reversed dates are told by themselves; of those nothing overlaps. */
function bacaTugas(isi: unknown, n: number): readonly Tugas[] {
  const [petugas, sebagai, jenis, dari, sampai] = ['petugas', 'sebagai', 'jenis', 'dari', 'sampai'].map(
    (nama) => teksAtau(isi, nama, ''),
  );
  if (!petugas || !sebagai || !jenis || !dari || !sampai || sampai < dari) return [];
  return [{ n, petugas, sebagai, jenis, dari, sampai }];
}
