import type { BlokTandaTangan, Kertas } from './kertas.ts';

export interface BlokBerhari extends BlokTandaTangan {
  /** The day above it; '' where another block in its row says it. */
  readonly saat: string;
}

export interface TataBlok {
  /** Beside each other; a single one stands at the right. */
  readonly berdua: readonly (readonly [kiri: BlokBerhari | null, kanan: BlokBerhari])[];
  /** Beneath them all. */
  readonly tengah: BlokBerhari | null;
}

/** Who knows of it at the left of the only maker; beneath them all where there are more. The day stands once. */
export function tataBlok({ tandaTangan, mengetahui, tanggal }: Kertas): TataBlok {
  const [pembuat, ...lain] = tandaTangan;
  if (pembuat !== undefined && lain.length === 0 && mengetahui !== null)
    return { berdua: [[berhari(mengetahui, ''), berhari(pembuat, tanggal)]], tengah: null };
  const berdua = Array.from({ length: Math.ceil(tandaTangan.length / 2) }, (_, i) =>
    sebaris(tandaTangan.slice(2 * i, 2 * i + 2), i === 0 ? tanggal : ''),
  ).flat();
  const saat = berdua.length === 0 ? tanggal : '';
  return { berdua, tengah: mengetahui === null ? null : berhari(mengetahui, saat) };
}

const berhari = (blok: BlokTandaTangan, saat: string): BlokBerhari => ({ ...blok, saat });

function sebaris([kiri, kanan]: readonly BlokTandaTangan[], saat: string): TataBlok['berdua'] {
  if (kiri === undefined) return [];
  return [kanan === undefined ? [null, berhari(kiri, saat)] : [berhari(kiri, ''), berhari(kanan, saat)]];
}
