import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { type Dunia, disposisiKe } from './dunia.ts';
import { type BukuEfek, type JenisEfek, sha256 } from './efek.ts';
import type { EfekTertunda } from './efek-tertunda.ts';
import type { Gangguan } from './gangguan.ts';
import { type Konteks, type Lingkungan, masalah, tidakAda } from './jawaban.ts';
import { type Instansi, type LaporanKawat, tertutup } from './kawat.ts';
import { badanKembalikan, badanTindakLanjut, kunciIdempotensi, salahnya } from './permintaan.ts';
import { tanggapi } from './tanggapi.ts';
import { isoWib } from './waktu-wib.ts';

/** 10,000 characters of four bytes, escaped at worst sixfold, and some attachments' ids. */
const BADAN_MAKS_BYTE = 256 * 1024;

export interface AlatTulis {
  readonly dunia: Dunia;
  readonly efek: BukuEfek;
  readonly milik: ReadonlySet<string>;
  /** Where a returned report goes. */
  readonly instansiLain: Instansi;
  readonly adaBerkas: (id: string) => boolean;
  readonly gangguan: Gangguan;
  readonly tertunda: EfekTertunda;
}

/** One kind of write: what its body must be, and what it does. */
interface Tindakan<T> {
  readonly nama: string;
  readonly skema: z.ZodType<T>;
  readonly statusBaru: 200 | 201;
  readonly jenis: (isi: T) => JenisEfek;
  /** A reason to refuse the body, beyond its shape. */
  readonly tolak: (isi: T) => string | null;
  /** `pada`: when it takes effect (ms UTC), where that is not now. */
  readonly lakukan: (
    laporan: LaporanKawat,
    isi: T,
    pada: number | undefined,
  ) => { readonly pada: number; readonly jawaban: object };
}

interface KunciTerpakai {
  /** Request and body the key was first used with. */
  readonly sidik: string;
  readonly jawaban: object;
}

export function pasangRuteTulis(app: Hono<Lingkungan>, alat: AlatTulis): void {
  const terpakai = new Map<string, KunciTerpakai>();
  const pasang = <T>(tindakan: Tindakan<T>) =>
    app.post(
      `/laporan/:tracking_id/${tindakan.nama}`,
      bodyLimit({ maxSize: BADAN_MAKS_BYTE, onError: () => tidakSesuai('badan: terlalu besar') }),
      (c) => sekali(c, alat, terpakai, tindakan),
    );
  pasang(tindakLanjut(alat));
  pasang(kembalikan(alat));
}

/**
 * Takes effect once per key. A known key is answered before the report is looked at: the contract answers it even when
 * the report has closed since. From reading the key to noting it nothing waits, so two requests at once make one effect.
 */
async function sekali<T>(
  c: Konteks,
  alat: AlatTulis,
  terpakai: Map<string, KunciTerpakai>,
  tindakan: Tindakan<T>,
): Promise<Response> {
  const badan = new Uint8Array(await c.req.arrayBuffer());
  return alat.tertunda.kiniAtauNanti(c, (pada) => proses(c, alat, terpakai, tindakan, badan, pada));
}

function proses<T>(
  c: Konteks,
  alat: AlatTulis,
  terpakai: Map<string, KunciTerpakai>,
  tindakan: Tindakan<T>,
  badan: Uint8Array<ArrayBuffer>,
  saat: number | undefined,
): Response {
  const trackingId = c.req.param('tracking_id') ?? '';
  const laporan = alat.dunia.baca(trackingId);
  if (laporan === null) return tidakAda();
  const kunci = kunciIdempotensi.safeParse(c.req.header('idempotency-key'));
  if (!kunci.success) return tidakSesuai('Idempotency-Key: wajib, 16 sampai 128 karakter');
  const isi = tindakan.skema.safeParse(bacaJson(c, badan));
  if (!isi.success) return tidakSesuai(salahnya(isi.error));
  const sidik = `${tindakan.nama} ${trackingId} ${sha256(badan)}`;
  const lama = terpakai.get(kunci.data);
  if (lama)
    return lama.sidik === sidik
      ? c.json(lama.jawaban)
      : tidakSesuai('Idempotency-Key: sudah dipakai badan lain');
  const penolakan = tindakan.tolak(isi.data);
  if (penolakan !== null) return tidakSesuai(penolakan);
  if (tertutup(laporan.status_laporan) || !alat.milik.has(laporan.id_instansi_terdisposisi)) {
    return masalah(
      409,
      'Tidak dapat lagi',
      'Laporan sudah ditutup, diarsipkan, atau bukan lagi pada instansi ini.',
    );
  }
  const { pada, jawaban } = tindakan.lakukan(laporan, isi.data, saat);
  terpakai.set(kunci.data, { sidik, jawaban });
  alat.efek.catat({ trackingId, jenis: tindakan.jenis(isi.data), kunci: kunci.data, badan, pada });
  return c.json(jawaban, tindakan.statusBaru);
}

function tindakLanjut({
  dunia,
  gangguan,
  adaBerkas,
}: AlatTulis): Tindakan<z.infer<typeof badanTindakLanjut>> {
  let nomor = 0;
  return {
    nama: 'tindak-lanjut',
    skema: badanTindakLanjut,
    statusBaru: 201,
    jenis: (isi) => isi.jenis,
    tolak: (isi) => (isi.lampiran?.every(adaBerkas) === false ? 'lampiran: id tidak dikenal' : null),
    lakukan: (laporan, { isi }, saat) => {
      const { tracking_id } = laporan;
      const { pada, ...timpa } = tanggapi({ dunia, gangguan }, laporan, isi, saat);
      nomor += 1;
      const id_tindak_lanjut = `TL-${String(nomor).padStart(6, '0')}`;
      return { pada, jawaban: { id_tindak_lanjut, tracking_id, diterima_pada: isoWib(pada), ...timpa } };
    },
  };
}

function kembalikan({ dunia, instansiLain }: AlatTulis): Tindakan<z.infer<typeof badanKembalikan>> {
  return {
    nama: 'kembalikan',
    skema: badanKembalikan,
    statusBaru: 200,
    jenis: () => 'kembalikan',
    tolak: () => null,
    lakukan: ({ tracking_id, instansi_terdisposisi: responder }, { alasan }, saat) => {
      const timpa = disposisiKe(instansiLain, saat ?? dunia.waktu());
      const pada =
        dunia.ubah(tracking_id, {
          timpa,
          riwayat: { responder, keterangan: alasan },
          ...(saat && { pada: saat }),
        }) ?? dunia.waktu();
      return { pada, jawaban: { tracking_id } };
    },
  };
}

const tidakSesuai = (detail: string): Response => masalah(422, 'Tidak sesuai kontrak', detail);

/** undefined: no JSON, which no schema takes. */
function bacaJson(c: Konteks, badan: Uint8Array): unknown {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(badan));
  } catch {
    return undefined;
  }
}
