import { type Kalender, type SebabLibur, statusHari, type TahunLibur } from './kalender.ts';
import { type Tanggal, tahunDari, tambahHari } from './waktu.ts';

/** What replacing one year of a calendar does to its days. */
export interface BedaTahun {
  readonly menjadiLibur: readonly { readonly tanggal: Tanggal; readonly sebab: SebabLibur }[];
  readonly menjadiKerja: readonly Tanggal[];
  /** Written otherwise, and yet counted as before: on a weekend, or another kind of day off. */
  readonly tanpaAkibat: readonly Tanggal[];
}

/** Both calendars are of one office, so that only the year may differ. */
export function bedaTahun(lama: Kalender, baru: Kalender, tahun: string): BedaTahun {
  const semua = hariSetahun(tahun).map((tanggal) => ({
    tanggal,
    dahulu: statusHari(lama, tanggal),
    kini: statusHari(baru, tanggal),
  }));
  return {
    menjadiLibur: semua.flatMap(({ tanggal, dahulu, kini }) =>
      dahulu.kerja && !kini.kerja ? [{ tanggal, sebab: kini.sebab }] : [],
    ),
    menjadiKerja: semua.flatMap(({ tanggal, dahulu, kini }) =>
      !dahulu.kerja && kini.kerja ? [tanggal] : [],
    ),
    tanpaAkibat: semua.flatMap(({ tanggal, dahulu, kini }) => {
      const ditulisLain =
        jenisTertulis(lama.tahun[tahun], tanggal) !== jenisTertulis(baru.tahun[tahun], tanggal);
      return ditulisLain && dahulu.kerja === kini.kerja ? [tanggal] : [];
    }),
  };
}

export function hariSetahun(tahun: string): readonly Tanggal[] {
  const hari: Tanggal[] = [];
  for (let tanggal = `${tahun}-01-01`; tahunDari(tanggal) === tahun; tanggal = tambahHari(tanggal, 1))
    hari.push(tanggal);
  return hari;
}

function jenisTertulis(tahun: TahunLibur | undefined, tanggal: Tanggal): 'nasional' | 'cuti' | null {
  if (tahun?.nasional.includes(tanggal)) return 'nasional';
  return tahun?.cuti.includes(tanggal) ? 'cuti' : null;
}

/** The first year from this one on of which nothing is known: from its first day on deadlines are provisional. */
export function tahunBelumDikenal({ tahun }: Pick<Kalender, 'tahun'>, mulai: string): string {
  let calon = Number(mulai);
  while (tahun[String(calon)] !== undefined) calon++;
  return String(calon);
}
