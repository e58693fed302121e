import type { Respons } from './balasan.ts';
import type { Jawab } from './panggilan.ts';

const PENGALIHAN_MAKS = 3;
const PENGALIHAN: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Follows redirects of a GET, at most three and within its origin: the token goes nowhere else. */
export async function ikutiPengalihan(url: string, ambil: (url: string) => Promise<Jawab>): Promise<Jawab> {
  let kini = url;
  let balasan = await ambil(kini);
  for (let n = 0; n < PENGALIHAN_MAKS && balasan.jenis === 'respons'; n++) {
    const tujuan = tujuanSeasal(balasan, kini);
    if (tujuan === null) return balasan;
    kini = tujuan;
    balasan = await ambil(kini);
  }
  return balasan;
}

function tujuanSeasal({ status, lokasi }: Respons, kini: string): string | null {
  if (!PENGALIHAN.has(status) || lokasi === null) return null;
  const tujuan = URL.parse(lokasi, kini);
  if (tujuan === null || tujuan.origin !== new URL(kini).origin) return null;
  // A user name in the target would replace our Authorization.
  return `${tujuan.origin}${tujuan.pathname}${tujuan.search}`;
}
