export const doctor = {
  keadaan: { baik: 'baik', peringatan: 'perhatian', gagal: 'gagal' },
  saran: (perintah: string) => `→ ${perintah}`,
  semuaBaik: 'Semua baik.',
  jumlah: (gagal: number, peringatan: number) => `${gagal} gagal, ${peringatan} perlu diperhatikan.`,
};
