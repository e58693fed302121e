import { z } from 'zod';
import { FAULTS, JENIS_GANGGUAN } from './gangguan.ts';

const BATAS_BAWAAN = 100;
const BATAS_MAKS = 500;
/** A day: no remote that is later than this can be read back. */
const KETERLAMBATAN_MAKS_MS = 24 * 3_600_000;

/** JSON Schema counts characters (RFC 8259 code points), zod's min and max UTF-16 units. */
const panjang = (min: number, maks: number) =>
  z.string().refine((teks) => {
    const n = [...teks].length;
    return n >= min && n <= maks;
  }, `panjangnya harus ${min} sampai ${maks} karakter`);

export const kueriDaftar = z.object({
  instansi_id: z.string(),
  diperbarui_sejak: z.iso.datetime({ offset: true }).optional(),
  kursor: z.string().optional(),
  batas: z
    .string()
    .regex(/^[0-9]{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(BATAS_MAKS))
    .default(BATAS_BAWAAN),
});

export const kunciIdempotensi = panjang(16, 128);

export const naskahTanggapan = panjang(1, 10_000);

export const badanTindakLanjut = z.object({
  jenis: z.enum(['sementara', 'akhir']),
  isi: naskahTanggapan,
  lampiran: z.array(z.string()).max(5).optional(),
  nomor_ba: z.string().optional(),
});

export const badanKembalikan = z.object({ alasan: panjang(1, 2000) });

export const badanToken = z.object({ client_id: z.string(), client_secret: z.string() });

const keterlambatan = z.number().int().min(1).max(KETERLAMBATAN_MAKS_MS);

export const badanGangguan = z.strictObject({
  faults: z.enum(FAULTS).optional(),
  max_late_ms: keterlambatan.optional(),
  vis_lag_ms: keterlambatan.or(z.literal(0)).optional(),
  paksa: z
    .array(z.strictObject({ jenis: z.enum(JENIS_GANGGUAN), rute: z.string().nullable().default(null) }))
    .max(1000)
    .optional(),
});

/** The remote's side of a trial; names as on the wire. */
export const badanUbahLaporan = z.strictObject({
  judul_laporan: z.string().optional(),
  isi_laporan_akhir: z.string().nullable().optional(),
  status_laporan: z.string().optional(),
  /** To another agency, or back: `tanggal_disposisi` becomes now unless given. */
  id_instansi_terdisposisi: z.string().optional(),
  instansi_terdisposisi: z.string().optional(),
  tanggal_disposisi: z.iso.datetime({ offset: true }).optional(),
  tipe_laporan: z.enum(['', 'Anonim', 'Rahasia', 'Anonim, Rahasia']).optional(),
  rating: z.number().int().min(1).max(5).nullable().optional(),
  /** Responder null or "Pelapor": a reply. */
  riwayat: z.strictObject({ responder: z.string().nullable(), keterangan: z.string().min(1) }).optional(),
  rusak: z.boolean().optional(),
});

/** The first thing wrong, by its path: never the value. */
export function salahnya(galat: z.ZodError): string {
  const [pertama] = galat.issues;
  return `${pertama?.path.join('.') || 'badan'}: ${pertama?.message ?? 'tidak sesuai kontrak'}`;
}
