import type { SebabRem } from '../../sop/laporan/rem.ts';
import { isoDenganOffset, type Zona } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';

/** The brake that stands: what stopped the pull, in which run, since when. */
export interface RemDilihat {
  readonly run: string;
  readonly sebab: SebabRem;
  readonly pada: number;
}

/** `braked` of `sync --json`, and `rem` of `status --json`. */
export function remJson({ run, sebab, pada }: RemDilihat, zona: Zona) {
  const { jenis, ...angka } = sebab;
  return { rem: jenis, run, sejak: isoDenganOffset(pada, zona), angka };
}

/** What happened, what it may mean, what to look at, and the command that goes on: a sentence each. */
export function remTeks({ run, sebab }: RemDilihat, { rem }: Katalog): readonly string[] {
  const kata = rem[sebab.jenis];
  return [`${rem.judul}: ${apa(sebab, rem)}`, kata.arti, kata.periksa, kata.lanjut, `  ${rem.perintah(run)}`];
}

/** For one line: what happened only. */
export const remRingkas = ({ sebab }: RemDilihat, { rem }: Katalog): string => apa(sebab, rem);

function apa(sebab: SebabRem, rem: Katalog['rem']): string {
  switch (sebab.jenis) {
    case 'kosong':
      return rem.kosong.apa(sebab.terbuka);
    case 'pergi':
      return rem.pergi.apa(sebab.pergi, sebab.terbuka);
    case 'semua-berubah':
      return rem['semua-berubah'].apa(sebab.berubah);
    case 'tempat':
      return rem.tempat.apa;
    case 'alamat': {
      const { dari, ke } = sebab;
      return dari.sambungan === ke.sambungan
        ? rem.alamat.instansi(dari.instansi, ke.instansi)
        : rem.alamat.sambungan(dari.sambungan, ke.sambungan);
    }
  }
}
