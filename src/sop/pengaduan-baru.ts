import type { DefinisiSop } from './definisi.ts';
import { bukaPutaran, langkahAwal } from './gerak.ts';
import type { Perubahan } from './peristiwa.ts';
import { rancang } from './rancangan.ts';
import type { IdKasus } from './terapkan.ts';
import { terapkan } from './terapkan.ts';

/** `kasus.asal` of a case that the office took in itself. */
export const ASAL_REGISTER = 'register';

/** A complaint that did not come through LAPOR!. */
export interface PengaduanBaru {
  /** When it was made (ms UTC): starts the SOP's clock. */
  readonly pada: number;
  /** When it was recorded (ms UTC). */
  readonly terlihat: number;
  /** The agency id that took it in. */
  readonly instansi: string;
  /** Hash of the SOP text that it is pinned to. */
  readonly sop: string;
}

/** A case of our own register: its first step begins when the complaint was made. */
export function pengaduanBaru(baru: PengaduanBaru, id: IdKasus, sop: DefinisiSop): readonly Perubahan[] {
  const langkah = langkahAwal(sop);
  const diterima = {
    jenis: 'kasus.diterima',
    asal: ASAL_REGISTER,
    instansi: baru.instansi,
    versi: baru.pada,
    terlihat: baru.terlihat,
    tutup: false,
    kelasAwal: 'tanpa-pemeriksaan-lapangan',
    langkah,
    sop: baru.sop,
  } as const;
  const kasus = terapkan(null, diterima, id);
  return [
    { peristiwa: diterima },
    ...bukaPutaran(rancang(kasus), langkah, baru.pada, 'register', 'register').perubahan,
  ];
}
