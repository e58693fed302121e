import type { Aturan } from '../aturan.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { putaranIni } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import { masukanNasional, masukanSop } from './jadwal.ts';
import type { MasukanTenggat } from './tenggat.ts';
import { berjamKerja } from './tenggat.ts';
import type { TingkatAlarm } from './titik-alarm.ts';
import { peringkat, saatTingkat, TINGKAT_ALARM } from './titik-alarm.ts';

/** One clock of a case, as its alarms know it: each level sounds once for it. */
export interface JamTenggat {
  readonly putaran: number;
  /** The step whose clock it is; for the national clock, which crosses the steps, what it runs to. */
  readonly langkah: string;
  readonly jam: 'sop' | 'nasional';
}

/** An alarm that has sounded. */
export interface Alarm extends JamTenggat {
  readonly tingkat: TingkatAlarm;
  /** The deadline of which it spoke (ms UTC). */
  readonly jatuh: number;
  /** When it sounded (ms UTC); a pass may come later than its moment. */
  readonly pada: number;
}

/** What of the rules alarms depend on. */
export type AturanAlarm = Pick<Aturan, 'sop' | 'tenggat'>;

export interface JamBerjalan extends JamTenggat {
  readonly masukan: MasukanTenggat;
}

/** What the national clock runs to: its two limits are two clocks, or the second could never be late. */
export const TINDAK_LANJUT_PERTAMA = 'tindak-lanjut-pertama';
export const TANGGAPAN_AKHIR = 'tanggapan-akhir';

/** Clocks that run now and raise alarms: no step of minutes or hours, not the national verification or closing. */
export function jamBerjalan(kasus: Kasus, { sop, tenggat }: AturanAlarm): readonly JamBerjalan[] {
  const putaran = putaranIni(kasus);
  if (putaran === null) return [];
  const milikSop = masukanSop(kasus, sop, tenggat);
  const nasional = masukanNasional(kasus, sop, tenggat);
  const menuju = putaran.pertamaTerkirim === null ? TINDAK_LANJUT_PERTAMA : TANGGAPAN_AKHIR;
  const { n } = putaran;
  return [
    ...(milikSop === null || berjamKerja(milikSop.batas)
      ? []
      : [{ putaran: n, langkah: kasus.langkah, jam: 'sop', masukan: milikSop } as const]),
    ...(nasional === null
      ? []
      : [{ putaran: n, langkah: menuju, jam: 'nasional', masukan: nasional } as const]),
  ];
}

/**
 * What sounds now, the SOP's clock first. Of the levels that a machine switched off has missed only the newest
 * sounds; that a deadline has passed is told in any case.
 */
export function alarmTiba(kasus: Kasus, sekarang: number, aturan: AturanAlarm): readonly Perubahan[] {
  return jamBerjalan(kasus, aturan).flatMap((jam) => alarmJam(kasus, jam, sekarang, aturan));
}

function alarmJam(
  kasus: Kasus,
  jam: JamBerjalan,
  sekarang: number,
  { tenggat }: AturanAlarm,
): readonly Perubahan[] {
  const { masukan, ...milik } = jam;
  const saat = (tingkat: TingkatAlarm): number => saatTingkat(tingkat, masukan, tenggat) ?? Infinity;
  const tingkat = belumBerbunyi(kasus, jam).findLast((t) => saat(t) <= sekarang);
  if (tingkat === undefined) return [];
  const isi = { ...milik, jatuh: saat('jatuh') - 1, pada: sekarang };
  const terlampaui: Perubahan = { peristiwa: { jenis: 'tenggat.terlampaui', ...isi } };
  if (tingkat === 'jatuh') return [terlampaui];
  const berbunyi: Perubahan = { peristiwa: { jenis: 'alarm.berbunyi', ...isi, tingkat } };
  const perluDikatakan = peringkat(tingkat) > peringkat('jatuh') && !sudahTerlampaui(kasus, jam);
  return perluDikatakan ? [terlampaui, berbunyi] : [berbunyi];
}

/** Levels after the highest that has sounded: a deadline that moves repeats none. */
function belumBerbunyi(kasus: Kasus, jam: JamTenggat): readonly TingkatAlarm[] {
  const sudah = alarmMilik(kasus, jam).map((a) => peringkat(a.tingkat));
  return TINGKAT_ALARM.slice(Math.max(-1, ...sudah) + 1);
}

const alarmMilik = (kasus: Kasus, jam: JamTenggat): readonly Alarm[] =>
  kasus.alarm.filter((a) => a.putaran === jam.putaran && a.langkah === jam.langkah && a.jam === jam.jam);

export const sudahTerlampaui = (kasus: Kasus, jam: JamTenggat): boolean =>
  alarmMilik(kasus, jam).some((a) => a.tingkat === 'jatuh');

/** The next level of a clock; null: none is left, or a pause stands. */
export function tingkatBerikut(
  kasus: Kasus,
  jam: JamBerjalan,
  { tenggat }: AturanAlarm,
): { readonly tingkat: TingkatAlarm; readonly pada: number } | null {
  const tingkat = belumBerbunyi(kasus, jam)[0];
  const pada = tingkat === undefined ? null : saatTingkat(tingkat, jam.masukan, tenggat);
  return tingkat === undefined || pada === null ? null : { tingkat, pada };
}

/** When the passing of time alone makes this case sound (ms UTC). */
export function alarmBerikut(kasus: Kasus, aturan: AturanAlarm): number | null {
  const saat = jamBerjalan(kasus, aturan).flatMap((jam) => tingkatBerikut(kasus, jam, aturan)?.pada ?? []);
  return saat.length === 0 ? null : Math.min(...saat);
}

export const TINGKAT_RINGKAS = ['50', '80', 'jatuh', 'lewat'] as const;
/** As lists show it: the days after a deadline are one level. */
export type TingkatRingkas = (typeof TINGKAT_RINGKAS)[number];

export const ringkas = (tingkat: TingkatAlarm): TingkatRingkas =>
  TINGKAT_RINGKAS[peringkat(tingkat)] ?? 'lewat';

/**
 * The highest level of the clocks that run now; null: all is calm. That an earlier deadline passed says nothing of one
 * that has moved away since.
 */
export function tingkatTercapai(kasus: Kasus, aturan: AturanAlarm): TingkatRingkas | null {
  if (kasus.alarm.length === 0) return null;
  const berlaku = jamBerjalan(kasus, aturan).flatMap((jam) => {
    const jatuh = (saatTingkat('jatuh', jam.masukan, aturan.tenggat) ?? Infinity) - 1;
    const sebelumJatuh = (a: Alarm): boolean => peringkat(a.tingkat) < peringkat('jatuh');
    return alarmMilik(kasus, jam).filter((a) => sebelumJatuh(a) || jatuh <= a.jatuh);
  });
  const tingkat = berlaku.map((a) => ringkas(a.tingkat));
  return TINGKAT_RINGKAS.findLast((t) => tingkat.includes(t)) ?? null;
}
