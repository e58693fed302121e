/** Cases that were not responded to, until LAPOR! shows them closed. */
export const penutupan = {
  judul: (n: number) => `Tidak ditanggapi, menunggu penutupan oleh Admin Instansi (${n})`,
  tanda: 'menunggu penutupan oleh Admin Instansi',
  tenggat: (sisa: string) => `tenggat nasional ${sisa}`,
  caranya:
    'Mintalah Admin Instansi mengarsipkannya di LAPOR!. Jamnya berhenti setelah sync atau import menunjukkannya tertutup.',
};
