import type { NilaiIsian } from '../kasus/kasus.ts';
import type { AsalBerkas } from '../tindakan/keterangan-berkas.ts';
import type { BeritaAcara } from './berita-acara.ts';
import type { Selaku } from './orang-ba.ts';
import type { CaraTandaTangan } from './perintah-ba.ts';

/** What may happen to a Berita Acara: journal rows, so ids, numbers, times and hashes only. */
export type PeristiwaBa =
  | ({ readonly jenis: 'ba.dibuat'; readonly jenisBa: string; readonly meralat?: string } & SusunanBa)
  | ({ readonly jenis: 'ba.diubah' } & SusunanBa)
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
      /** In another's place. */
      readonly selaku?: Selaku['jenis'];
      /** Who was standing in for the approver that day, as Plt. or Plh. */
      readonly pengganti?: string;
      readonly nomorNaskah?: string;
    }
  | {
      readonly jenis: 'ba.ditandatangani';
      readonly ba: string;
      readonly cara: CaraTandaTangan;
      /** Hashes of the signed paper. */
      readonly berkas: readonly string[];
      /** Who signed, by their place; 0: who approved it. */
      readonly penandaTangan: readonly number[];
      readonly nomorNaskah?: string;
    }
  | { readonly jenis: 'ba.batal'; readonly ba: string }
  | { readonly jenis: 'ba.dikecualikan'; readonly kasus: string; readonly putaran: number };

/** What a draft holds, as far as the journal may tell. */
export interface SusunanBa {
  readonly ba: string;
  readonly kasus: readonly { readonly id: string; readonly putaran: number }[];
  readonly pada: number;
  readonly foto: number;
  readonly nilai: NilaiIsian;
  readonly berkas: readonly string[];
  readonly asalBerkas?: readonly AsalBerkas[];
  /** In the order of the paper. */
  readonly orang: readonly { readonly petugas?: string; readonly hadir: string }[];
}

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
      meralat: p.meralat ?? null,
    };
  if (ba === null) throw new Error(`peristiwa ${p.jenis} sebelum ba.dibuat`);
  switch (p.jenis) {
    case 'ba.diubah':
      return { ...ba, kasus: p.kasus, foto: p.foto };
    case 'ba.final':
      return { ...bernomor(ba, p), status: 'final', nomorRegister: p.nomorRegister };
    case 'ba.disetujui':
      return { ...bernomor(ba, p), status: 'disetujui' };
    case 'ba.ditandatangani':
      return { ...bernomor(ba, p), status: 'ditandatangani' };
    case 'ba.batal':
      return { ...ba, status: 'batal' };
  }
}

const bernomor = (ba: BeritaAcara, { nomorNaskah }: { readonly nomorNaskah?: string }): BeritaAcara => ({
  ...ba,
  nomorNaskah: nomorNaskah ?? ba.nomorNaskah,
});
