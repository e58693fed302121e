import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

type Berketerangan = Pick<BerkasPerintah, 'keterangan'>;

/** Where a file comes from, as the officer said. */
export function asalTeks({ keterangan }: Berketerangan, t: Tampilan): string {
  const { ba: kata } = t.katalog;
  if (keterangan === undefined) return kata.asalTakDisebut;
  const { sumber, dari, diambil, tempat } = keterangan;
  return [
    sumber === null ? kata.asalTakDisebut : kata.sumber[sumber],
    ...(dari === null ? [] : [kata.dariSiapa(bersih(dari))]),
    ...(diambil === null ? [] : [kata.diambil(waktuTeks(diambil, t))]),
    ...(tempat === null ? [] : [kata.diTempat(bersih(tempat))]),
  ].join(', ');
}

/** The same for programs. */
export const asalJson = ({ keterangan }: Berketerangan, zona: Zona) => ({
  sumber: keterangan?.sumber ?? null,
  dari: keterangan?.dari ?? null,
  diambil: keterangan?.diambil == null ? null : isoDenganOffset(keterangan.diambil, zona),
  tempat: keterangan?.tempat ?? null,
});
