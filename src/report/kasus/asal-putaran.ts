import type { Kasus } from '../../sop/kasus/kasus.ts';
import { putaranIni } from '../../sop/kasus/kasus.ts';
import type { Pasangan, Tampilan } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** Where the round's start comes from, and when we first had the case: a complaint of our own is made, not disposed. */
export function asalBaris(kasus: Kasus, t: Tampilan): readonly Pasangan[] {
  const { kasus: kata } = t.katalog;
  const putaran = putaranIni(kasus);
  const sendiri = putaran?.sumber === 'register';
  const asal =
    putaran?.sebab === 'balasan' ? kata.sebabPutaran.balasan : kata.sumber[putaran?.sumber ?? 'register'];
  return [
    [
      sendiri ? kata.disampaikan : kata.disposisi,
      putaran === null ? null : `${waktuTeks(putaran.mulai, t)}${sendiri ? '' : ` (${asal})`}`,
    ],
    [kasus.nomorRegistrasi === null ? kata.terlihat : kata.dicatat, waktuTeks(kasus.terlihat, t)],
  ];
}
