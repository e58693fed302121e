import type { Sharp, SharpOptions } from 'sharp';
import { err, ok, type Result } from '../sop/result.ts';

const SISI_MAKS = 1600;
/** 67 megapixels: more than phones store, and at most 256 MB once decoded. 450 kB of PNG can hold 144. */
const PIKSEL_MAKS = 8192 * 8192;

const MUTU_JPEG = 85;

/**
 * The copy of a picture that may leave: upright by its EXIF, within 1600 px, and by sharp's defaults in sRGB and with
 * no metadata at all. The same bytes in give the same bytes out, within one version of sharp.
 */
export async function gambarTerbit(
  asli: Uint8Array,
  tipe: 'image/jpeg' | 'image/png',
): Promise<Result<Uint8Array, 'terlalu_besar' | 'rusak'>> {
  const buka = await muatSharp();
  try {
    // The size stands in the header: nothing is decoded to read it.
    const { width, height } = await buka(asli, { limitInputPixels: false }).metadata();
    if (width * height > PIKSEL_MAKS) return err('terlalu_besar');
    return ok(await tegakDanKecil(buka(asli, BATAS_BACA), tipe).toBuffer());
  } catch {
    return err('rusak');
  }
}

/** Not at 'warning', sharp's default: that refuses sound photos of some phones. */
const BATAS_BACA: SharpOptions = { limitInputPixels: PIKSEL_MAKS, failOn: 'error' };

/** Only who keeps a picture pays for loading it. */
async function muatSharp(): Promise<(asli: Uint8Array, opsi: SharpOptions) => Sharp> {
  const { default: sharp } = await import('sharp');
  // Its cache would keep decoded photos in memory for the life of the daemon.
  sharp.cache(false);
  return sharp;
}

function tegakDanKecil(gambar: Sharp, tipe: 'image/jpeg' | 'image/png'): Sharp {
  const jadi = gambar
    .autoOrient()
    .resize({ width: SISI_MAKS, height: SISI_MAKS, fit: 'inside', withoutEnlargement: true });
  return tipe === 'image/jpeg' ? jadi.jpeg({ quality: MUTU_JPEG }) : jadi.png();
}
