export const sync = {
  jauh: {
    ok: 'LAPOR! terhubung',
    unavailable: 'LAPOR! tidak terjangkau; yang belum selesai diteruskan pada lintasan berikut',
    refused: 'LAPOR! menolak token kita; minta token baru, lalu periksa: penghubung doctor',
  },
  tarik: 'Ditarik',
  kirim: 'Dikirim',
  hitunganTarik: {
    listed: (n: number) => `${n} catatan`,
    new: (n: number) => `${n} baru`,
    changed: (n: number) => `${n} berubah`,
    same: (n: number) => `${n} sama`,
    withdrawn: (n: number) => `${n} pindah ke instansi lain`,
    quarantined: (n: number) => `${n} tidak terbaca`,
  },
  hitunganKirim: {
    sent: (n: number) => `${n} terkirim`,
    failed: (n: number) => `${n} gagal`,
    waiting: (n: number) => `${n} antre`,
    unknown: (n: number) => `${n} belum pasti`,
  },
  tidakAdaKiriman: 'tidak ada yang perlu dikirim',
  tanpaSambungan: 'Memakai ekspor Excel: tidak ada yang ditarik atau dikirim; tenggat dihitung ulang.',
  siapDisalin: (n: number) => `${n} kiriman siap disalin ke LAPOR!: penghubung kiriman list`,
  menungguOrang: {
    karantina: (n: number) => `Menunggu Anda: ${n} catatan di karantina: penghubung karantina list`,
    gagal: (n: number) => `Menunggu Anda: ${n} kiriman gagal: penghubung kiriman list --status gagal`,
    belumPasti: (n: number) => `${n} kiriman belum pasti; dicari lagi pada lintasan berikut.`,
    tersangkut: (letak: string) =>
      `Menunggu Anda: satu catatan LAPOR! terlalu besar untuk ditarik (${letak}). Sampaikan kepada pengelola LAPOR!.`,
  },
  alarm: {
    jumlah: (n: number, rinci: string) => `${n} alarm: ${rinci}. Lihat: penghubung list`,
    tingkat: {
      '50': (n: number) => `${n} pada 50 %`,
      '80': (n: number) => `${n} pada 80 %`,
      jatuh: (n: number) => `${n} baru terlambat`,
      lewat: (n: number) => `${n} masih terlambat`,
    },
  },
  jenis: { sync: 'sync', import: 'impor' } as Readonly<Record<string, string>>,
};
