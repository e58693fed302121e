import type { z } from 'zod';
import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import * as b from './bentuk.ts';
import { waktuFromF01 } from './waktu-f01.ts';

/** A row of getreports. INVENTED: the list call of f01 is not public (docs/decisions/0010). */
const laporanWire = b.objek({
  trackingid: b.trackingId,
  title: b.teksBerisi,
  content: b.teksBerisi,
  content_edited: b.teksAtauKosong,
  type: b.teksBerisi,
  topic_id: b.teksAtauKosong,
  topic_name: b.teksAtauKosong,
  anonim: b.tanda,
  rahasia: b.tanda,
  source: b.teksAtauKosong,
  status: b.teksBerisi,
  archive_reason: b.teksAtauKosong,
  institution_id: b.teksBerisi,
  institution_name: b.teksBerisi,
  institution_parent: b.teksAtauKosong,
  province: b.teksAtauKosong,
  city: b.teksAtauKosong,
  district: b.teksAtauKosong,
  village: b.teksAtauKosong,
  rating: b.rating,
  created: b.waktuAtauKosong,
  disposed: b.waktu,
  updated: b.waktu,
});

/** Identities and files are stripped from f01: what an export brought of them stays. */
const TIDAK_DIBAWA = ['namaPelapor', 'lampiran'] as const;

/** One listed record: read, or a problem with its reasons and its JSON as it came. */
export function laporanFromF01(mentah: unknown): ButirLaporan {
  const hasil = laporanWire.safeParse(mentah);
  if (hasil.success) return { jenis: 'laporan', laporan: keLaporan(hasil.data), tidakDibawa: TIDAK_DIBAWA };
  return bermasalah(mentah, trackingIdSebisanya(mentah), b.sebabDari(hasil.error));
}

/** The record that was asked for by its id: another report's is a problem of that id. */
export function laporanDimintaFromF01(mentah: unknown, diminta: string): ButirLaporan {
  const butir = laporanFromF01(mentah);
  if (butir.jenis === 'masalah') return bermasalah(mentah, diminta, butir.masalah.sebab);
  return butir.laporan.trackingId === diminta
    ? butir
    : bermasalah(mentah, diminta, ['trackingid: bukan yang diminta']);
}

function bermasalah(mentah: unknown, trackingId: string | null, sebab: readonly string[]): ButirLaporan {
  const updated = milik(mentah, 'updated');
  const diperbaruiPada = typeof updated === 'string' ? waktuFromF01(updated) : null;
  return { jenis: 'masalah', masalah: { trackingId, diperbaruiPada, sebab, mentah: JSON.stringify(mentah) } };
}

const keLaporan = (w: z.infer<typeof laporanWire>): Laporan => ({
  trackingId: w.trackingid,
  judul: w.title,
  isiAwal: w.content,
  isiAkhir: w.content_edited,
  namaPelapor: null,
  klasifikasi: w.type,
  anonim: w.anonim,
  rahasia: w.rahasia,
  statusLapor: w.status,
  idInstansi: w.institution_id,
  namaInstansi: w.institution_name,
  disposisi: { pada: w.disposed, sumber: 'tanggal_disposisi' },
  diperbaruiPada: w.updated,
  masukPada: w.created,
  idKategori: w.topic_id,
  kategori: w.topic_name,
  sumber: w.source,
  instansiInduk: w.institution_parent,
  alasanTundaArsip: w.archive_reason,
  provinsi: w.province,
  kotaKabupaten: w.city,
  kecamatan: w.district,
  kelurahan: w.village,
  rating: w.rating,
  lampiran: [],
});

/** Longest digit string taken for an id of a record that broke the shape. */
const ANGKA_ID = /^[0-9]{1,32}$/;

function trackingIdSebisanya(mentah: unknown): string | null {
  const id = milik(mentah, 'trackingid');
  if (typeof id === 'string') return ANGKA_ID.test(id) ? id : null;
  return Number.isSafeInteger(id) && Number(id) >= 0 ? String(id) : null;
}

function milik(mentah: unknown, kunci: string): unknown {
  if (typeof mentah !== 'object' || mentah === null) return undefined;
  return Object.getOwnPropertyDescriptor(mentah, kunci)?.value;
}
