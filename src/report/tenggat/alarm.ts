import type { Alarm, JamTenggat } from '../../sop/tenggat/alarm.ts';
import { jamBerjalan, tingkatBerikut } from '../../sop/tenggat/alarm.ts';
import { peringkat } from '../../sop/tenggat/titik-alarm.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import { rata } from '../tampilan/lebar.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { gantungBaris, namaLangkah } from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';
import type { BahanTenggat } from './tenggat.ts';

/** `20 Nov 14:30`; a day of the month may have one digit. */
const LEBAR_WAKTU = 12;

/** Alarms that have sounded, one a line: when, of which clock, what. */
export const alarmBaris = (semua: readonly Alarm[], t: TampilanSop): readonly string[] =>
  semua.flatMap((a) => satuBaris(a, tingkatTeks(a.tingkat, t), t));

/** The next one of each clock that runs. */
export const alarmBerikutBaris = (b: BahanTenggat, t: TampilanSop): readonly string[] =>
  alarmBerikut(b).flatMap((a) =>
    satuBaris(a, `${tingkatTeks(a.tingkat, t)} (${t.katalog.alarm.berikutnya})`, t).map(t.gaya.redup),
  );

function satuBaris(
  a: JamTenggat & { readonly pada: number },
  isi: string,
  t: TampilanSop,
): readonly string[] {
  const { jam, menuju } = t.katalog.alarm;
  const tempat = a.jam === 'sop' ? namaLangkah(t.sop, a.langkah) : (menuju[a.langkah] ?? a.langkah);
  return gantungBaris(
    `  ${rata(waktuPendek(a.pada, t), LEBAR_WAKTU)}  `,
    `${jam[a.jam]}, ${tempat}: ${isi}`,
    t.lebar,
  );
}

function tingkatTeks(tingkat: Alarm['tingkat'], { katalog }: TampilanSop): string {
  const kata = katalog.alarm.tingkat;
  if (tingkat === '50' || tingkat === '80' || tingkat === 'jatuh') return kata[tingkat];
  return kata.lewat(peringkat(tingkat) - peringkat('jatuh'));
}

/** Nearest first. */
function alarmBerikut({ kasus, sop, aturan }: BahanTenggat) {
  const dasar = { sop, tenggat: aturan };
  const semua = jamBerjalan(kasus, dasar).flatMap((jam) => {
    const berikut = tingkatBerikut(kasus, jam, dasar);
    return berikut === null ? [] : [{ jam: jam.jam, langkah: jam.langkah, putaran: jam.putaran, ...berikut }];
  });
  return semua.toSorted((a, b) => a.pada - b.pada);
}

export const alarmJson = (semua: readonly Alarm[], { zona }: SaatData) =>
  semua.map((a) => ({
    putaran: a.putaran,
    langkah: a.langkah,
    jam: a.jam,
    tingkat: a.tingkat,
    jatuh: isoDenganOffset(a.jatuh, zona),
    pada: isoDenganOffset(a.pada, zona),
  }));

export const alarmBerikutJson = (b: BahanTenggat, { zona }: SaatData) =>
  alarmBerikut(b).map(({ jam, langkah, tingkat, pada }) => ({
    jam,
    langkah,
    tingkat,
    pada: isoDenganOffset(pada, zona),
  }));
