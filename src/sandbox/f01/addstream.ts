import type { Dunia } from '../dunia.ts';
import type { Konteks } from '../jawaban.ts';
import type { Instansi, LaporanKawat } from '../kawat.ts';
import type { Kredensial } from '../kredensial.ts';
import { isoWib } from '../waktu-wib.ts';
import { type AduanF01, bacaAddstream } from './baca-addstream.ts';

interface AlatAddstream {
  readonly dunia: Dunia;
  readonly kredensial: Kredensial;
  readonly instansi: readonly Instansi[];
}

const JUDUL_MAKS = 60;

/**
 * Takes a complaint in, as partner applications feed LAPOR!. Public: the request and the names `trackingid` and
 * `transaksiid`. INVENTED: the answer's root, its errors, and that the report is disposed to us at once.
 */
export async function addstream(
  c: Konteks,
  { dunia, kredensial, instansi }: AlatAddstream,
): Promise<Response> {
  if (!/^text\/xml\b/i.test(c.req.header('content-type') ?? '')) return ditolak('tipe isi bukan text/xml');
  const aduan = bacaAddstream(new Uint8Array(await c.req.arrayBuffer()));
  if (!aduan.ok) return ditolak(aduan.error);
  if (aduan.value.token !== kredensial.token) return ditolak('token tidak dikenal');
  const id = dunia.tambah((pada) => laporanBaru(aduan.value, instansi[0] as Instansi, pada));
  return xml(`<trackingid>${id}</trackingid><transaksiid>T${id}</transaksiid>`);
}

const ditolak = (sebab: string): Response => xml(`<status>error</status><message>${sebab}</message>`);

const xml = (isi: string): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?><lapor>${isi}</lapor>`, {
    headers: { 'content-type': 'text/xml; charset=UTF-8' },
  });

function laporanBaru(
  aduan: AduanF01,
  instansi: Instansi,
  pada: number,
): Omit<LaporanKawat, 'tracking_id' | 'diperbarui_pada'> {
  const tipe = [...(aduan.anonim ? ['Anonim'] : []), ...(aduan.rahasia ? ['Rahasia'] : [])].join(', ');
  return {
    tanggal_laporan_masuk: isoWib(pada),
    nama_pelapor: aduan.anonim ? null : aduan.nama,
    klasifikasi_laporan: 'Pengaduan',
    id_kategori: null,
    kategori: null,
    judul_laporan: aduan.isi.slice(0, JUDUL_MAKS),
    isi_laporan_awal: aduan.isi,
    isi_laporan_akhir: null,
    tipe_laporan: tipe as LaporanKawat['tipe_laporan'],
    sumber_laporan: 'Aplikasi mitra',
    instansi_induk: 'Pemerintah Kabupaten Kapuas',
    status_laporan: 'Terverifikasi',
    alasan_tunda_arsip: null,
    provinsi: null,
    kota_kabupaten: null,
    kecamatan: null,
    kelurahan: null,
    rating: null,
    lampiran: [],
    id_instansi_terdisposisi: instansi.id,
    instansi_terdisposisi: instansi.nama,
    tanggal_disposisi: isoWib(pada),
  };
}
