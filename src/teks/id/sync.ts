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
    withdrawn: (n: number) => `${n} ditarik ke instansi lain`,
    quarantined: (n: number) => `${n} tidak terbaca`,
  },
  hitunganKirim: {
    sent: (n: number) => `${n} terkirim`,
    failed: (n: number) => `${n} gagal`,
    waiting: (n: number) => `${n} antre`,
    unknown: (n: number) => `${n} belum pasti`,
  },
  tidakAdaKiriman: 'tidak ada yang perlu dikirim',
  rem: (sebab: string) => `REM: ${sebab}`,
  jenis: { sync: 'sync', import: 'impor' } as Readonly<Record<string, string>>,
};
