import { type EntriRiwayatKawat, type LaporanKawat, tertutup } from './kawat.ts';
import { tanggalRiwayat } from './waktu-wib.ts';

const ADMIN = 'Admin Pemerintah Kabupaten Kapuas';

/** What the public history shows of a report that nobody has touched since the start, oldest first. */
export function riwayatAwal(
  laporan: LaporanKawat,
  disposisi: number,
  diperbarui: number,
): EntriRiwayatKawat[] {
  const pada = (bagian: number) => tanggalRiwayat(disposisi + (diperbarui - disposisi) * bagian);
  const { status_laporan: status, instansi_terdisposisi: instansi } = laporan;
  const entri = [
    { tanggal: pada(0), responder: ADMIN, keterangan: `Laporan didisposisikan ke ${instansi}.` },
  ];
  if (status === 'Belum Terverifikasi' || status === 'Terverifikasi' || status === 'Ditunda') return entri;
  entri.push({
    tanggal: pada(0.4),
    responder: instansi,
    keterangan: 'Laporan Saudara kami terima dan sedang kami pelajari.',
  });
  if (status === 'Ditanggapi oleh Pelapor') {
    const responder = laporan.nama_pelapor ?? 'Pelapor';
    entri.push({ tanggal: pada(1), responder, keterangan: 'Terima kasih, mohon dikabari hasilnya.' });
  }
  if (tertutup(status)) entri.push({ tanggal: pada(1), responder: ADMIN, keterangan: `${status}.` });
  return entri;
}
