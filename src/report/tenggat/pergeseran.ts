import type { HalamanPergeseran, Pergeseran } from '../../ports/store.ts';

/** All deadlines that other rules would move, and what that means today. */
export interface RingkasanPergeseran {
  /** Cases with a running clock. */
  readonly diperiksa: number;
  readonly sop: number;
  readonly nasional: number;
  readonly tunggu: number;
  readonly menjadiTerlambat: number;
  readonly tidakLagiTerlambat: number;
  /** The nearest new deadline first. */
  readonly kasus: readonly Pergeseran[];
}

export async function ringkasPergeseran(
  halaman: AsyncIterable<HalamanPergeseran>,
  sekarang: number,
  kemajuan: (diperiksa: number) => void,
): Promise<RingkasanPergeseran> {
  const kasus: Pergeseran[] = [];
  let diperiksa = 0;
  for await (const satu of halaman) {
    diperiksa += satu.diperiksa;
    kasus.push(...satu.bergeser);
    kemajuan(diperiksa);
  }
  const jumlah = (uji: (p: Pergeseran) => boolean): number => kasus.filter(uji).length;
  const terlambat = (p: Pergeseran) => ({
    lama: terdekatLama(p) < sekarang,
    baru: terdekatBaru(p) < sekarang,
  });
  return {
    diperiksa,
    sop: jumlah((p) => p.sopLama !== p.sopBaru),
    nasional: jumlah((p) => p.nasionalLama !== p.nasionalBaru),
    tunggu: jumlah((p) => p.tungguLama !== p.tungguBaru),
    menjadiTerlambat: jumlah((p) => !terlambat(p).lama && terlambat(p).baru),
    tidakLagiTerlambat: jumlah((p) => terlambat(p).lama && !terlambat(p).baru),
    kasus: kasus.sort((a, b) => terdekatBaru(a) - terdekatBaru(b)),
  };
}

const terdekatLama = ({ sopLama, nasionalLama }: Pergeseran): number => terdekat(sopLama, nasionalLama);
const terdekatBaru = ({ sopBaru, nasionalBaru }: Pergeseran): number => terdekat(sopBaru, nasionalBaru);

const terdekat = (sop: number | null, nasional: number | null): number =>
  Math.min(sop ?? Number.MAX_SAFE_INTEGER, nasional ?? Number.MAX_SAFE_INTEGER);
