import { z } from 'zod';
import type { Posisi } from '../dunia.ts';
import type { Konteks } from '../jawaban.ts';
import { type AlatBaca, ambil } from '../rute-baca.ts';
import { msF01, wibF01 } from '../waktu-wib.ts';
import { isianSah } from './formulir.ts';
import { galatF01, tidakAdaF01 } from './jawaban-f01.ts';
import { laporanF01, tampakDiF01 } from './kawat-f01.ts';
import { rusakkanF01 } from './rusak-f01.ts';

const BATAS_BAWAAN = 100;
const BATAS_MAKS = 500;
const DETIK_MS = 1000;

const waktuAtauKosong = z
  .string()
  .refine((t) => t === '' || msF01(t) !== null)
  .default('');
const isianDaftar = z.object({
  /** One report by its id; the other fields are then not looked at. */
  trackingid: z.string().default(''),
  institution_id: z.string().default(''),
  since: waktuAtauKosong,
  /** The pair of the last row seen. */
  after_updated: waktuAtauKosong,
  after_id: z
    .string()
    .regex(/^[0-9]*$/)
    .default(''),
  limit: z
    .string()
    .regex(/^[0-9]{0,4}$/)
    .transform((t) => Number(t || BATAS_BAWAAN))
    .pipe(z.number().min(1).max(BATAS_MAKS))
    .default(BATAS_BAWAAN),
});

/** A row's place in the list: whole seconds, then the id. */
interface Kunci {
  readonly detik: number;
  readonly id: string;
}

/** getreports, INVENTED: keyset paging, so that a report that changes while somebody pages moves to the end and is lost nowhere. */
export async function getreports(c: Konteks, alat: AlatBaca): Promise<Response> {
  const isian = await isianSah(c, isianDaftar);
  if (typeof isian === 'string') return galatF01('parameter', isian);
  if (isian.trackingid !== '') return satu(alat, isian.trackingid);
  if (!alat.milik.has(isian.institution_id)) return galatF01('token', 'Bukan instansi pemilik KEYTOKEN ini.');
  const sesudah: Kunci = isian.after_updated
    ? { detik: msF01(isian.after_updated) ?? 0, id: isian.after_id }
    : { detik: msF01(isian.since) ?? 0, id: '' };
  const jawaban = halaman(alat, isian.institution_id, sesudah, isian.limit);
  alat.sunting();
  return jawaban;
}

function satu(alat: AlatBaca, trackingId: string): Response {
  const baris = tampil(alat, trackingId);
  return baris === null ? tidakAdaF01() : amplop(alat, [baris], null);
}

function halaman(alat: AlatBaca, instansi: string, sesudah: Kunci, limit: number): Response {
  const calon = ambil(urut(alat, instansi, sesudah), limit + 1);
  const isi = calon.slice(0, limit);
  // A page of one never makes its successor repeat it: a caller that halves its limit down to 1 gets on.
  const akhir = isi.length > 1 && alat.gangguan.mengulang() ? isi.at(-2) : isi.at(-1);
  const baris = isi.map(({ id }) => tampil(alat, id));
  return amplop(alat, baris, calon.length > limit && akhir ? akhir : null);
}

function amplop({ dunia }: AlatBaca, reports: readonly unknown[], lanjut: Kunci | null): Response {
  return Response.json({
    status: 'ok',
    server_time: wibF01(dunia.waktu()),
    next_updated: lanjut === null ? '' : wibF01(lanjut.detik),
    next_id: lanjut?.id ?? '',
    reports,
  });
}

/** The world keeps milliseconds, f01 tells seconds: within each second the rows stand by their ids. */
function* urut({ dunia }: AlatBaca, instansi: string, sesudah: Kunci): Iterable<Kunci> {
  let sedetik: Kunci[] = [];
  const mulai: Posisi = { pada: sesudah.detik, indeks: -1 };
  for (const { posisi, trackingId: id } of dunia.urutan(instansi, mulai)) {
    const laporan = dunia.baca(id);
    if (laporan === null || !tampakDiF01(laporan)) continue;
    const kunci = { detik: Math.floor(posisi.pada / DETIK_MS) * DETIK_MS, id };
    if (sedetik[0] !== undefined && sedetik[0].detik !== kunci.detik) {
      yield* sedetik.sort((a, b) => bandingId(a.id, b.id));
      sedetik = [];
    }
    if (kunci.detik > sesudah.detik || bandingId(id, sesudah.id) > 0) sedetik.push(kunci);
  }
  yield* sedetik.sort((a, b) => bandingId(a.id, b.id));
}

/** As numbers, without making them any. */
const bandingId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

function tampil({ seed, dunia, gangguan }: AlatBaca, trackingId: string): Record<string, unknown> | null {
  const laporan = dunia.baca(trackingId);
  if (laporan === null || !tampakDiF01(laporan)) return null;
  const baris = laporanF01(laporan);
  return gangguan.faults() !== 'none' && dunia.rusak(trackingId) ? rusakkanF01(seed, baris) : baris;
}
