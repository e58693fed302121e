import { alarmTiba } from './alarm.ts';
import type { Aturan } from './aturan.ts';
import type { Jadwal } from './jadwal.ts';
import { jadwalKasus, terbuka } from './jadwal.ts';
import type { Kasus } from './kasus.ts';
import { putaranIni } from './kasus.ts';
import type { Perubahan } from './peristiwa.ts';
import type { Result } from './result.ts';
import { err, ok } from './result.ts';

/** Why a case stays with the SOP text it is pinned to. */
export type SebabTetap =
  /** It is there already. */
  | 'sudah'
  /** It has come to its end. */
  | 'berakhir'
  /** The other SOP has no such step. */
  | 'langkah_tidak_ada'
  /** There it would be at its end without anybody having ended it. */
  | 'langkah_akhir'
  /** No SOP in force has the id of its own. */
  | 'tanpa_pengganti'
  /** Its texts were erased: no reason could be kept. */
  | 'isi_dihapus'
  /** It was moved elsewhere since it was looked at. */
  | 'berubah';

export interface PindahSop {
  readonly perubahan: readonly Perubahan[];
  readonly lama: Jadwal;
  readonly baru: Jadwal;
}

/** One of the texts that a case may be pinned to. */
export interface NaskahBerlaku {
  readonly hash: string;
  readonly aturan: Aturan;
}

/**
 * Pins an open case to another SOP text: it stays at its step, whose clock then runs as that text says. A deadline that
 * has passed by then is told first, or moving a case would hide that it was late.
 */
export function pindahSop(
  kasus: Kasus,
  { aturan: dari }: Pick<NaskahBerlaku, 'aturan'>,
  ke: NaskahBerlaku,
  { alasan, sekarang }: { readonly alasan: string; readonly sekarang: number },
): Result<PindahSop, SebabTetap> {
  const tetap = sebabTetap(kasus, dari, ke);
  if (tetap !== null) return err(tetap);
  const lama = jadwalKasus(kasus, dari.sop, dari.tenggat);
  const baru = jadwalKasus(kasus, ke.aturan.sop, ke.aturan.tenggat);
  const pindah: Perubahan = {
    peristiwa: { jenis: 'kasus.pindah-sop', dari: kasus.sop, ke: ke.hash },
    teks: { alasan },
  };
  const terlampaui = alarmTiba(kasus, sekarang, dari).filter(
    ({ peristiwa }) => peristiwa.jenis === 'tenggat.terlampaui',
  );
  return ok({ perubahan: [...terlampaui, pindah, ...tenggatPindah(kasus, lama, baru)], lama, baru });
}

function sebabTetap(kasus: Kasus, dari: Aturan, ke: NaskahBerlaku): SebabTetap | null {
  if (kasus.sop === ke.hash) return 'sudah';
  if (!terbuka(kasus, dari.sop)) return 'berakhir';
  if (kasus.langkah in ke.aturan.sop.akhir) return 'langkah_akhir';
  return kasus.langkah in ke.aturan.sop.langkah ? null : 'langkah_tidak_ada';
}

function tenggatPindah(kasus: Kasus, lama: Jadwal, baru: Jadwal): readonly Perubahan[] {
  const putaran = putaranIni(kasus);
  const sama = lama.tenggatSop === baru.tenggatSop && lama.tenggatNasional === baru.tenggatNasional;
  if (sama || putaran === null) return [];
  return [
    {
      peristiwa: {
        jenis: 'tenggat.berubah',
        sebab: 'sop',
        putaran: putaran.n,
        mulaiLama: putaran.mulai,
        mulaiBaru: putaran.mulai,
        sumber: putaran.sumber,
        ...(lama.tenggatSop === null ? {} : { sopLama: lama.tenggatSop }),
        ...(baru.tenggatSop === null ? {} : { sopBaru: baru.tenggatSop }),
        ...(lama.tenggatNasional === null ? {} : { nasionalLama: lama.tenggatNasional }),
        ...(baru.tenggatNasional === null ? {} : { nasionalBaru: baru.tenggatNasional }),
      },
    },
  ];
}
