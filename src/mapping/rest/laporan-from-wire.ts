import type { z } from 'zod';
import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { LampiranPelapor, Laporan } from '../../sop/laporan/laporan.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';
import { waktuFromWire } from './waktu-wire.ts';

const lampiranWire = b.objek({
  id: b.teks,
  nama_berkas: b.teks,
  tipe_media: b.teks,
  ukuran: b.bilanganBulat,
  url: b.alamat,
});

const laporanWire = b.objek({
  tracking_id: b.trackingId,
  tanggal_laporan_masuk: b.waktu.optional(),
  nama_pelapor: b.teksAtauKosong,
  klasifikasi_laporan: b.teks,
  id_kategori: b.teksAtauKosong,
  kategori: b.teksAtauKosong,
  judul_laporan: b.teks,
  isi_laporan_awal: b.teks,
  isi_laporan_akhir: b.teksAtauKosong,
  tipe_laporan: b.tipeLaporan,
  sumber_laporan: b.teksAtauKosong,
  instansi_induk: b.teksAtauKosong,
  id_instansi_terdisposisi: b.teks,
  instansi_terdisposisi: b.teks,
  tanggal_disposisi: b.waktu,
  status_laporan: b.teks,
  alasan_tunda_arsip: b.teksAtauKosong,
  provinsi: b.teksAtauKosong,
  kota_kabupaten: b.teksAtauKosong,
  kecamatan: b.teksAtauKosong,
  kelurahan: b.teksAtauKosong,
  rating: b.rating,
  lampiran: b.daftar(lampiranWire).optional(),
  diperbarui_pada: b.waktu,
});

/** One listed record: read, or a problem with its reasons and its JSON as it came. */
export function laporanFromWire(mentah: unknown): ButirLaporan {
  const hasil = laporanWire.safeParse(mentah);
  if (hasil.success) return { jenis: 'laporan', laporan: keLaporan(hasil.data) };
  return butirBermasalah(mentah, trackingIdSebisanya(mentah), b.sebabDari(hasil.error));
}

/** The answer to a read of one id. Another report's record is a problem of that id; what is no object is no answer. */
export function laporanTunggalFromWire(mentah: unknown, diminta: string): Result<ButirLaporan, string> {
  if (typeof mentah !== 'object' || mentah === null || Array.isArray(mentah))
    return err('butir: bukan objek');
  const butir = laporanFromWire(mentah);
  if (butir.jenis === 'masalah') return ok(butirBermasalah(mentah, diminta, butir.masalah.sebab));
  const sama = butir.laporan.trackingId === diminta;
  return ok(sama ? butir : butirBermasalah(mentah, diminta, ['tracking_id: bukan yang diminta']));
}

function butirBermasalah(mentah: unknown, trackingId: string | null, sebab: readonly string[]): ButirLaporan {
  const diperbaruiPada = waktuSebisanya(mentah);
  return { jenis: 'masalah', masalah: { trackingId, diperbaruiPada, sebab, mentah: JSON.stringify(mentah) } };
}

const KOSONG = [] as const;

function keLaporan(w: z.infer<typeof laporanWire>): Laporan {
  const anonim = w.tipe_laporan.startsWith('Anonim');
  return {
    trackingId: w.tracking_id,
    judul: w.judul_laporan,
    isiAwal: w.isi_laporan_awal,
    isiAkhir: w.isi_laporan_akhir ?? null,
    // Whatever the wire says: an anonymous reporter's identity is never kept.
    namaPelapor: anonim ? null : w.nama_pelapor || null,
    klasifikasi: w.klasifikasi_laporan,
    anonim,
    rahasia: w.tipe_laporan.endsWith('Rahasia'),
    statusLapor: w.status_laporan,
    idInstansi: w.id_instansi_terdisposisi,
    namaInstansi: w.instansi_terdisposisi,
    disposisi: { pada: w.tanggal_disposisi, sumber: 'tanggal_disposisi' },
    diperbaruiPada: w.diperbarui_pada,
    masukPada: w.tanggal_laporan_masuk ?? null,
    idKategori: w.id_kategori ?? null,
    kategori: w.kategori ?? null,
    sumber: w.sumber_laporan ?? null,
    instansiInduk: w.instansi_induk ?? null,
    alasanTundaArsip: w.alasan_tunda_arsip ?? null,
    provinsi: w.provinsi ?? null,
    kotaKabupaten: w.kota_kabupaten ?? null,
    kecamatan: w.kecamatan ?? null,
    kelurahan: w.kelurahan ?? null,
    rating: w.rating ?? null,
    lampiran: w.lampiran?.map(keLampiran) ?? KOSONG,
  };
}

const keLampiran = (w: z.infer<typeof lampiranWire>): LampiranPelapor => ({
  id: w.id,
  namaBerkas: w.nama_berkas,
  tipeMedia: w.tipe_media,
  ukuran: w.ukuran,
  url: w.url,
});

/** Longest digit string taken for an id of a record that broke the contract. */
const ANGKA_ID = /^[0-9]{1,32}$/;

function trackingIdSebisanya(mentah: unknown): string | null {
  const id = milik(mentah, 'tracking_id');
  if (typeof id === 'string') return ANGKA_ID.test(id) ? id : null;
  return Number.isSafeInteger(id) && Number(id) >= 0 ? String(id) : null;
}

function waktuSebisanya(mentah: unknown): number | null {
  const waktu = milik(mentah, 'diperbarui_pada');
  return typeof waktu === 'string' ? waktuFromWire(waktu) : null;
}

function milik(mentah: unknown, kunci: string): unknown {
  if (typeof mentah !== 'object' || mentah === null) return undefined;
  return Object.getOwnPropertyDescriptor(mentah, kunci)?.value;
}
