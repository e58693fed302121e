import type { SebabLampiran, StatusLampiran } from '../../sop/kasus/lampiran.ts';

const status: Readonly<Record<StatusLampiran, string>> = {
  antre: 'belum diunduh',
  tersimpan: 'tersimpan',
  ditolak: 'tidak diunduh',
  gagal: 'gagal diunduh, tidak dicoba lagi',
};

const sebab: Readonly<Record<SebabLampiran, (host: string) => string>> = {
  terlalu_besar: () => 'lebih dari 10 MiB',
  tipe: () => 'bukan JPEG, PNG, atau PDF',
  alamat: (host) => `alamatnya (${host}) tidak termasuk lapor.asal_berkas, atau bukan https`,
  dialihkan: () => 'dialihkan ke alamat yang tidak diizinkan',
  tidak_ada: () => 'berkasnya tidak ada',
  tanpa_izin: () => 'servernya menolak',
  terputus: () => 'servernya tidak menjawab dengan utuh',
  masa_simpan: () => 'sudah dihapus, karena lewat masa simpannya',
};

/** Files of reporters: evidence that the pass fetches. */
export const lampiran = {
  nama: 'Lampiran pelapor',
  status,
  sebab,
  lagi: (kapan: string) => `Dilihat lagi ${kapan}`,
  gagal: (n: number) => `${n} lampiran pelapor gagal diunduh.`,
  ditolak: (n: number) => `${n} lampiran pelapor tidak diunduh karena ukuran, jenis, atau alamatnya.`,
  lengkap: 'tidak ada yang gagal diunduh',
  saran: 'Sebabnya tampak pada laporannya (penghubung show ID); buka berkasnya di LAPOR! bila perlu',
};
