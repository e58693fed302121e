import { z } from 'zod';
import type { TahunLibur } from '../../sop/kalender.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import { adalahTanggal, type Tanggal, tahunDari } from '../../sop/waktu.ts';

/** Where in the file (in dots: `nasional.3`) and what; codes and values only: src/teks tells them in two languages. */
export interface MasalahLibur {
  readonly path: string;
  readonly masalah:
    | { readonly kode: 'bentuk' | 'bukan_tahun' | 'tanpa_sumber' | 'terlalu_banyak' }
    | { readonly kode: 'bukan_tanggal' | 'tahun_lain' | 'ganda'; readonly nilai: string };
}

export interface TahunLiburTerbaca {
  readonly tahun: string;
  readonly libur: TahunLibur;
}

/** One list holds no more days than a year has. */
const HARI_SETAHUN = 366;
const CUPLIKAN_MAKS = 20;

const daftarHari = z.array(z.string()).max(HARI_SETAHUN);
const bentuk = z.strictObject({
  tahun: z.string().regex(/^\d{4}$/),
  sumber: z.string().trim().min(1),
  nasional: daftarHari,
  cuti: daftarHari,
});
type Bentuk = z.infer<typeof bentuk>;

/** The days off of one year as data/hari-libur holds them, or every problem at once. */
export function bacaTahunLibur(json: unknown): Result<TahunLiburTerbaca, readonly MasalahLibur[]> {
  const hasil = bentuk.safeParse(json);
  if (!hasil.success) return err(hasil.error.issues.flatMap(masalahBentuk));
  const masalah = masalahHari(hasil.data);
  if (masalah.length > 0) return err(masalah);
  const { tahun, ...libur } = hasil.data;
  return ok({ tahun, libur });
}

function masalahBentuk(isu: z.core.$ZodIssue): MasalahLibur[] {
  if (isu.code === 'unrecognized_keys')
    return isu.keys.map((path) => ({ path, masalah: { kode: 'bentuk' } }));
  const path = isu.path.join('.');
  if (path === 'sumber') return [{ path, masalah: { kode: 'tanpa_sumber' } }];
  if (path === 'tahun') return [{ path, masalah: { kode: 'bukan_tahun' } }];
  return [{ path, masalah: { kode: isu.code === 'too_big' ? 'terlalu_banyak' : 'bentuk' } }];
}

function masalahHari({ tahun, nasional, cuti }: Bentuk): MasalahLibur[] {
  const terlihat = new Set<Tanggal>();
  const periksa = (daftar: string, hari: readonly string[]): MasalahLibur[] =>
    hari.flatMap((tanggal, i) => {
      const kode = kodeHari(tanggal, tahun, terlihat);
      terlihat.add(tanggal);
      if (kode === null) return [];
      return [{ path: `${daftar}.${i}`, masalah: { kode, nilai: tanggal.slice(0, CUPLIKAN_MAKS) } }];
    });
  return [...periksa('nasional', nasional), ...periksa('cuti', cuti)];
}

function kodeHari(tanggal: string, tahun: string, terlihat: ReadonlySet<Tanggal>) {
  if (!adalahTanggal(tanggal)) return 'bukan_tanggal';
  if (tahunDari(tanggal) !== tahun) return 'tahun_lain';
  return terlihat.has(tanggal) ? 'ganda' : null;
}
