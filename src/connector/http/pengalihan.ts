import type { Respons } from './balasan.ts';
import type { Jawab } from './panggilan.ts';

const PENGALIHAN_MAKS = 3;
const PENGALIHAN: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Follows redirects of a GET, at most three and, unless said otherwise, within its origin. */
export async function ikutiPengalihan(
  url: string,
  ambil: (url: string) => Promise<Jawab>,
  boleh: (tujuan: URL) => boolean = seasal(url),
): Promise<Jawab> {
  let kini = url;
  let balasan = await ambil(kini);
  for (let n = 0; n < PENGALIHAN_MAKS && balasan.jenis === 'respons'; n++) {
    const tujuan = tujuanBoleh(balasan, kini, boleh);
    if (tujuan === null) return balasan;
    kini = tujuan;
    balasan = await ambil(kini);
  }
  return balasan;
}

const seasal = (url: string) => {
  const { origin } = new URL(url);
  return (tujuan: URL): boolean => tujuan.origin === origin;
};

function tujuanBoleh(
  { status, lokasi }: Respons,
  kini: string,
  boleh: (tujuan: URL) => boolean,
): string | null {
  if (!PENGALIHAN.has(status) || lokasi === null) return null;
  const tujuan = URL.parse(lokasi, kini);
  if (tujuan === null || !boleh(tujuan)) return null;
  // A user name in the target would replace our Authorization.
  return `${tujuan.origin}${tujuan.pathname}${tujuan.search}`;
}
