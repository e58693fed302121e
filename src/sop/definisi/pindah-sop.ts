import type { Aturan } from '../aturan.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { putaranIni } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import { terapkan } from '../kasus/terapkan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { alarmTiba, sudahTerlampaui } from '../tenggat/alarm.ts';
import type { Jadwal } from '../tenggat/jadwal.ts';
import { jadwalKasus, masukanSop, terbuka } from '../tenggat/jadwal.ts';
import { jatuhTenggat } from '../tenggat/jatuh-tenggat.ts';
import { berjamKerja } from '../tenggat/tenggat.ts';

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
  /** Where it stands there. */
  readonly langkah: string;
  readonly lama: Jadwal;
  readonly baru: Jadwal;
}

/** One of the texts that a case may be pinned to. */
export interface NaskahBerlaku {
  readonly hash: string;
  readonly aturan: Aturan;
}

/** Why, when (ms UTC), and which step of the other SOP takes the place of one that it does not have. */
export interface PermintaanPindah {
  readonly alasan: string;
  readonly sekarang: number;
  readonly padanan?: Readonly<Record<string, string>>;
}

/**
 * Pins an open case to another SOP text. It stays at its step, whose clock then runs as that text says; where that text
 * has no such step it goes to the one named in its place, which begins now. A deadline that has passed by then is told
 * first, or moving a case would hide that it was late.
 */
export function pindahSop(
  kasus: Kasus,
  { aturan: dari }: Pick<NaskahBerlaku, 'aturan'>,
  ke: NaskahBerlaku,
  { alasan, sekarang, padanan = {} }: PermintaanPindah,
): Result<PindahSop, SebabTetap> {
  const langkah = langkahDituju(kasus, ke, padanan);
  const tetap = sebabTetap(kasus, dari, ke, langkah);
  if (tetap !== null) return err(tetap);
  const pindah: Perubahan = {
    peristiwa: { jenis: 'kasus.pindah-sop', dari: kasus.sop, ke: ke.hash },
    teks: { alasan },
  };
  const berpindah: readonly Perubahan[] =
    langkah === kasus.langkah ? [] : [keLangkah(kasus, langkah, sekarang)];
  const dipaku = [pindah, ...berpindah].reduce((k, { peristiwa }) => terapkan(k, peristiwa, kasus), kasus);
  const lama = jadwalKasus(kasus, dari.sop, dari.tenggat);
  const baru = jadwalKasus(dipaku, ke.aturan.sop, ke.aturan.tenggat);
  const lewat = terlampaui(kasus, dari, sekarang);
  return ok({
    perubahan: [...lewat, pindah, ...berpindah, ...tenggatPindah(kasus, lama, baru)],
    langkah,
    lama,
    baru,
  });
}

const langkahDituju = (
  { langkah }: Kasus,
  { aturan: { sop } }: NaskahBerlaku,
  padanan: Readonly<Record<string, string>>,
): string => (langkah in sop.langkah ? langkah : (padanan[langkah] ?? langkah));

const keLangkah = ({ langkah }: Kasus, ke: string, pada: number): Perubahan => ({
  peristiwa: { jenis: 'langkah.pindah', dari: langkah, ke, pada, lanjut: false },
});

function sebabTetap(kasus: Kasus, dari: Aturan, ke: NaskahBerlaku, langkah: string): SebabTetap | null {
  if (kasus.sop === ke.hash) return 'sudah';
  if (!terbuka(kasus, dari.sop)) return 'berakhir';
  if (langkah in ke.aturan.sop.akhir) return 'langkah_akhir';
  return langkah in ke.aturan.sop.langkah ? null : 'langkah_tidak_ada';
}

/** A step of minutes or hours raises no alarm, but the move would take its breach away all the same. */
function terlampaui(kasus: Kasus, aturan: Aturan, sekarang: number): readonly Perubahan[] {
  const berbunyi = alarmTiba(kasus, sekarang, aturan).filter(
    ({ peristiwa }) => peristiwa.jenis === 'tenggat.terlampaui',
  );
  const masukan = masukanSop(kasus, aturan.sop, aturan.tenggat);
  const putaran = putaranIni(kasus);
  if (masukan === null || putaran === null || !berjamKerja(masukan.batas)) return berbunyi;
  const jatuh = jatuhTenggat(masukan, aturan.tenggat);
  const jam = { putaran: putaran.n, langkah: kasus.langkah, jam: 'sop' } as const;
  if (jatuh === null || jatuh >= sekarang || sudahTerlampaui(kasus, jam)) return berbunyi;
  return [...berbunyi, { peristiwa: { jenis: 'tenggat.terlampaui', ...jam, jatuh, pada: sekarang } }];
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
