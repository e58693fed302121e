import { z } from 'zod';
import { teksBerkode } from '../yaml/bentuk.ts';

/** One list holds no more days than a year has. */
export const HARI_SETAHUN = 366;
/** The decree, with its amendments; the longest we ship has 102. */
const SUMBER_MAKS = 300;

/** Whether a date exists, and in which year, is looked at beside the shape: so that both are told at once. */
const daftarHari = z.array(z.string().meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })).max(HARI_SETAHUN);

/** One line that may stand in the journal and on a terminal. */
const sebaris = (teks: string): string => teks.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ');

export const skemaTahunLibur = z.strictObject({
  /** Where an editor finds docs/skema/hari-libur.schema.json. */
  $schema: z.string().optional(),
  tahun: teksBerkode('bukan_tahun', (tahun) => /^\d{4}$/.test(tahun)).meta({ pattern: '^\\d{4}$' }),
  sumber: z.string().trim().min(1).max(SUMBER_MAKS).transform(sebaris),
  /** Not read in the decree itself. */
  sekunder: z.boolean().default(false),
  nasional: daftarHari,
  cuti: daftarHari,
});
