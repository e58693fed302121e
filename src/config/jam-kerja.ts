import { JAM_KERJA_BAWAAN, type JamKerja } from '../sop/waktu/jam-kerja.ts';
import type { Setelan } from './skema.ts';

/** As `JamKerja` counts them: 0 = Minggu. */
const HARI = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const;

type Tertulis = Pick<Setelan['jam_kerja'], (typeof HARI)[number]>;

/** A day that is not written keeps its hours: the default's in a week, the week's in a dated override. */
export function jamKerjaDari({ khusus, ...seminggu }: Setelan['jam_kerja']): JamKerja {
  const mingguan = isi(seminggu, JAM_KERJA_BAWAAN.mingguan);
  return {
    mingguan,
    khusus: khusus.map(({ dari, sampai, ...hari }) => ({ dari, sampai, mingguan: isi(hari, mingguan) })),
  };
}

const isi = (tertulis: Tertulis, asal: JamKerja['mingguan']): JamKerja['mingguan'] =>
  HARI.map((hari, n) => tertulis[hari] ?? asal[n] ?? []);
