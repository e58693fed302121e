import type { BeritaAcara } from '../berita-acara.ts';

/** What may happen to a Berita Acara: journal rows, so ids, numbers, times and hashes only. */
export type PeristiwaBa =
  | {
      readonly jenis: 'ba.dibuat';
      readonly ba: string;
      readonly jenisBa: string;
      readonly kasus: readonly { readonly id: string; readonly putaran: number }[];
      readonly pada: number;
      readonly foto: number;
      readonly berkas: readonly string[];
    }
  | {
      readonly jenis: 'ba.final';
      readonly ba: string;
      readonly nomorRegister: string;
      readonly isiHash: string;
      readonly nomorNaskah?: string;
    }
  | {
      readonly jenis: 'ba.disetujui';
      readonly ba: string;
      readonly cara: string;
      readonly nomorNaskah?: string;
    }
  | { readonly jenis: 'ba.batal'; readonly ba: string }
  | { readonly jenis: 'ba.dikecualikan'; readonly kasus: string; readonly putaran: number };

export function terapkanBa(
  ba: BeritaAcara | null,
  p: Exclude<PeristiwaBa, { jenis: 'ba.dikecualikan' }>,
): BeritaAcara {
  if (p.jenis === 'ba.dibuat')
    return {
      id: p.ba,
      jenis: p.jenisBa,
      status: 'konsep',
      kasus: p.kasus,
      nomorRegister: null,
      nomorNaskah: null,
      foto: p.foto,
    };
  if (ba === null) throw new Error(`peristiwa ${p.jenis} sebelum ba.dibuat`);
  switch (p.jenis) {
    case 'ba.final':
      return {
        ...ba,
        status: 'final',
        nomorRegister: p.nomorRegister,
        nomorNaskah: p.nomorNaskah ?? ba.nomorNaskah,
      };
    case 'ba.disetujui':
      return { ...ba, status: 'disetujui', nomorNaskah: p.nomorNaskah ?? ba.nomorNaskah };
    case 'ba.batal':
      return { ...ba, status: 'batal' };
  }
}
