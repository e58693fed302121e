import type { periksa as bentuk } from '../id/periksa.ts';

export const periksa: typeof bentuk = {
  rem: { nama: 'Brake', lepas: 'nothing holds the pull back' },
  setelan: { nama: 'Settings' },
  berkas: {
    templat: {
      nama: 'Word template',
      saran: 'Mend that file, or the setting ba.templat; without that setting our own template is used',
    },
    naskahBaku: { nama: 'Standard texts', saran: 'Mend the file: penghubung naskah periksa' },
    logo: {
      nama: 'Letterhead logo',
      saran: 'Mend that file, or the setting ba.logo; papers print without a logo too',
    },
    sandiSurel: { nama: 'Mail password', saran: 'Mend that file, or the setting smtp.sandi_file' },
  },
  kalender: {
    nama: 'Calendar',
    lengkap: (tahun) => `holidays at hand: ${tahun}`,
    kurang: (tahun) => `no holidays of ${tahun} yet; deadlines in that year are provisional`,
    saran: 'Update this program, or put that year in force: penghubung kalender impor FILE',
  },
  disk: {
    nama: 'Disk',
    bebas: (mb) => `${mb} MB free`,
    saran: 'Free some space on the disk of the data folder',
  },
  izin: {
    nama: 'Access',
    tertutup: 'only this account can open the data folder and the key',
    terbuka: (letak) => `other accounts can open: ${letak}`,
    windows: 'Windows: file permissions cannot be checked from here',
    saranWindows: (folder) => `Restrict the folder ${folder} to this account (Properties, Security)`,
  },
  tempat: {
    nama: 'Place',
    dijaga: 'this data folder is told from its copies',
    takDijaga: 'this file system gives no inode numbers; a copy of the data folder will not be recognised',
    saran: 'Move to another computer only with penghubung backup and penghubung restore',
  },
  jauh: {
    nama: 'LAPOR!',
    ekspor: 'uses the Excel export; there is no connection to check',
    terhubung: (detik) => `connected; this computer's clock is ${detik} s off LAPOR!'s`,
    ditolak: 'refuses our token',
    takTerjangkau: 'cannot be reached, or its answer is not valid',
    saranJam: "Set the computer's clock (synchronise it with the internet)",
    saranToken: 'Ask the LAPOR! administrator for a new token and install it',
    saranAlamat: 'Check the address (lapor.url) and the network, then try again',
  },
};
