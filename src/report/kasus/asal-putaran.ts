import type { Kasus, Putaran } from '../../sop/kasus/kasus.ts';
import { putaranIni } from '../../sop/kasus/kasus.ts';
import type { Pasangan, Tampilan } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** Where the round's start comes from, and when we first had the case: a complaint of our own is made, not disposed. */
/** A round that a reply opened was disposed to us with an earlier one. */
const disposisiTerakhir = ({ putaran }: Kasus): Putaran | null =>
  putaran.findLast(({ sebab }) => sebab !== 'balasan') ?? null;

export function asalBaris(kasus: Kasus, t: Tampilan): readonly Pasangan[] {
  const { kasus: kata } = t.katalog;
  const putaran = putaranIni(kasus);
  const sendiri = putaran?.sumber === 'register';
  const awal = putaran?.sebab === 'balasan' ? disposisiTerakhir(kasus) : putaran;
  return [
    [
      sendiri ? kata.disampaikan : kata.disposisi,
      awal === null ? null : `${waktuTeks(awal.mulai, t)}${sendiri ? '' : ` (${kata.sumber[awal.sumber]})`}`,
    ],
    ...(putaran === null || putaran === awal
      ? []
      : [[t.katalog.balasan.putaranMulai(putaran.n), waktuTeks(putaran.mulai, t)] as const]),
    [kasus.nomorRegistrasi === null ? kata.terlihat : kata.dicatat, waktuTeks(kasus.terlihat, t)],
  ];
}
