import type { BerkasDitolak } from '../../ports/berkas.ts';

/** Why a file of the officer was not kept; `nama` is the officer's own name for it. */
export const berkas: Readonly<Record<BerkasDitolak['sebab'], (nama: string) => string>> = {
  tidak_ada: (nama) => `Berkas "${nama}" tidak ditemukan. Periksa letak dan ejaannya, lalu ulangi.`,
  terlalu_besar: (nama) =>
    `Berkas "${nama}" terlalu besar: paling besar 10 MB, dan foto paling banyak 67 megapiksel. Perkecil, lalu ulangi.`,
  tipe: (nama) =>
    `Berkas "${nama}" bukan foto JPEG, PNG, atau PDF. Simpan sebagai salah satunya, lalu ulangi.`,
  heic: (nama) =>
    `Foto "${nama}" berbentuk HEIC (iPhone), yang tidak diterima. Ubah menjadi JPEG: di iPhone, Pengaturan > Kamera > Format > Paling Kompatibel lalu potret ulang, atau kirim fotonya lewat Mail; di Windows, buka dengan Foto > Simpan sebagai .jpg; di Linux, heif-convert FOTO.heic FOTO.jpg. Lalu ulangi.`,
  rusak: (nama) => `Berkas "${nama}" rusak atau terpotong. Salin lagi dari sumbernya, lalu ulangi.`,
};
