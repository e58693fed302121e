export const naskah = {
  naskah: {
    ringkas: 'naskah baku: kalimat yang sering dipakai, dengan isiannya',
    opsi: {},
    contoh: ['penghubung naskah list', 'penghubung naskah periksa naskah-kami.yaml'],
  },
  'naskah list': {
    ringkas: 'naskah baku yang berlaku, menurut jenisnya',
    opsi: {},
    contoh: ['penghubung naskah list', 'penghubung naskah list --json'],
  },
  'naskah show': {
    ringkas: 'satu naskah baku: isinya, isiannya, dan cara memakainya',
    opsi: {},
    contoh: ['penghubung naskah show sementara-ditelaah', 'penghubung naskah show bukan-wewenang --json'],
  },
  'naskah periksa': {
    ringkas: 'memeriksa berkas naskah baku instansi: yang harus diperbaiki, dengan barisnya',
    opsi: {},
    contoh: ['penghubung naskah periksa naskah-kami.yaml', 'penghubung naskah periksa'],
  },
};
