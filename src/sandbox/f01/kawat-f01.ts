import type { EntriRiwayatKawat, LaporanKawat } from '../kawat.ts';
import { msRiwayat, wibF01 } from '../waktu-wib.ts';

/** Neither listed nor told by its id: rahasia reports are stripped from f01 (public material). */
export const tampakDiF01 = (laporan: LaporanKawat): boolean => !laporan.tipe_laporan.endsWith('Rahasia');

/** A row of getreports, INVENTED: every scalar a string, the empty one for none; no identity, no file. */
export function laporanF01(l: LaporanKawat): Record<string, string> {
  return {
    trackingid: l.tracking_id,
    title: l.judul_laporan,
    content: l.isi_laporan_awal,
    content_edited: l.isi_laporan_akhir ?? '',
    type: l.klasifikasi_laporan,
    topic_id: l.id_kategori ?? '',
    topic_name: l.kategori ?? '',
    anonim: l.tipe_laporan.startsWith('Anonim') ? '1' : '0',
    rahasia: '0',
    source: l.sumber_laporan ?? '',
    status: l.status_laporan,
    archive_reason: l.alasan_tunda_arsip ?? '',
    institution_id: l.id_instansi_terdisposisi,
    institution_name: l.instansi_terdisposisi,
    institution_parent: l.instansi_induk ?? '',
    province: l.provinsi ?? '',
    city: l.kota_kabupaten ?? '',
    district: l.kecamatan ?? '',
    village: l.kelurahan ?? '',
    rating: String(l.rating ?? ''),
    created: wibF01(Date.parse(l.tanggal_laporan_masuk)),
    disposed: wibF01(Date.parse(l.tanggal_disposisi)),
    updated: wibF01(Date.parse(l.diperbarui_pada)),
  };
}

/** A line of getfollowups, INVENTED. The reporter has no name here either. */
export function entriF01(
  { tanggal, responder, keterangan }: EntriRiwayatKawat,
  pelapor: string | null,
): Record<string, string> {
  const oleh = responder === null || responder === pelapor ? 'Pelapor' : responder;
  return { date: wibF01(msRiwayat(tanggal)), responder: oleh, content: keterangan };
}
