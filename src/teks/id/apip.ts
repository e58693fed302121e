export const apip = {
  label: 'Di APIP',
  jumlah: (n: number) => `${n} kasus, dikerjakan petugas yang ditunjuk`,
  /** Nobody can open them: told by their number alone. */
  tanpaPetugas: (n: number) =>
    `${n} kasus di APIP tidak dapat dikerjakan siapa pun: petugas yang ditunjuk tidak bertugas dan tidak ada Plt.-nya.`,
  saranTanpaPetugas:
    'Tugaskan Plt. dengan suratnya: penugasan di penghubung.yaml, jenis: plt, sebagai: id petugas yang ditunjuk.',
  untukDisetujui: 'Yang menunggu persetujuan Anda terbuka bagi Anda:',
};
