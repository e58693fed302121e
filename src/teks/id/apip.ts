export const apip = {
  label: 'Di APIP',
  jumlah: (n: number) => `${n} kasus, dikerjakan petugas yang ditunjuk`,
  untukDisetujui: 'Yang menunggu persetujuan Anda terbuka bagi Anda:',
};
