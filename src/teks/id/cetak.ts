/** Papers on their way to a printer; what stands on them is in src/teks/kertas. */
export const cetak = {
  bukanRegister: (nomor: string) =>
    `${nomor} datang dari LAPOR! dan tidak bernomor registrasi: pelapornya sudah mendapat nomor laporan dari LAPOR!. Tanda terima hanya untuk pengaduan yang dicatat dengan register.`,
  bukanPdf: (berkas: string) =>
    `--keluaran "${berkas}" harus berakhiran .pdf, supaya tidak menimpa berkas lain.`,
  bukanPipa:
    '--keluaran - menulis PDF ke pipa, misalnya: penghubung cetak … --keluaran - | lp. Untuk layar atau --json, sebut nama berkas.',
  sudahAda: (berkas: string) =>
    `"${berkas}" sudah ada dan tidak ditimpa. Tambahkan --timpa, atau --keluaran dengan nama lain.`,
  tidakTertulis: (berkas: string) =>
    `"${berkas}" tidak dapat ditulis. Periksa foldernya dan hak aksesnya, lalu ulangi.`,
  tersimpan: (berkas: string) => `Disimpan: ${berkas}`,
  sesudahnya: 'Cetak dan serahkan; berkas ini memuat data pelapor, hapus bila tidak diperlukan lagi.',
};
