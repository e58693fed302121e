import type { Gaya } from '../tampilan/gaya.ts';
import { bungkus, lebarTeks, rata } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';

export interface Pemeriksaan {
  readonly nama: string;
  readonly keadaan: 'baik' | 'peringatan' | 'gagal';
  readonly keterangan: string;
  /** What to run or do; null where all is well. */
  readonly saran: string | null;
}

const WARNA: Readonly<Record<Pemeriksaan['keadaan'], keyof Gaya>> = {
  baik: 'hijau',
  peringatan: 'kuning',
  gagal: 'merah',
};

/** One line a check, what to do beneath it, the sum last. */
export function doctorTeks(semua: readonly Pemeriksaan[], t: Tampilan): readonly string[] {
  const { doctor } = t.katalog;
  const lebarKeadaan = Math.max(0, ...semua.map((p) => lebarTeks(doctor.keadaan[p.keadaan])));
  const lebarNama = Math.max(0, ...semua.map((p) => lebarTeks(p.nama)));
  const jorok = lebarKeadaan + lebarNama + 4;
  const baris = semua.flatMap((p) => {
    const keadaan = t.gaya[WARNA[p.keadaan]](rata(doctor.keadaan[p.keadaan], lebarKeadaan));
    const isi = [
      ...bungkus(p.keterangan, t.lebar - jorok),
      ...(p.saran === null ? [] : bungkus(doctor.saran(p.saran), t.lebar - jorok)),
    ];
    return isi.map((kata, i) =>
      i === 0 ? `${keadaan}  ${rata(p.nama, lebarNama)}  ${kata}` : `${' '.repeat(jorok)}${kata}`,
    );
  });
  const jumlah = (keadaan: Pemeriksaan['keadaan']): number =>
    semua.filter((p) => p.keadaan === keadaan).length;
  const [gagal, peringatan] = [jumlah('gagal'), jumlah('peringatan')];
  return [...baris, '', gagal + peringatan === 0 ? doctor.semuaBaik : doctor.jumlah(gagal, peringatan)];
}

export const doctorJson = (semua: readonly Pemeriksaan[]) => ({
  baik: semua.every((p) => p.keadaan !== 'gagal'),
  pemeriksaan: semua.map(({ nama, keadaan, keterangan, saran }) => ({ nama, keadaan, keterangan, saran })),
});
