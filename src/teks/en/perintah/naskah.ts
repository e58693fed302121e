import type { Katalog } from '../../katalog.ts';

export const naskah: Pick<Katalog['perintah'], 'naskah' | 'naskah list' | 'naskah show' | 'naskah periksa'> =
  {
    naskah: {
      ringkas: 'standard texts: sentences that are often used, with their fields',
      opsi: {},
      contoh: ['penghubung naskah list', 'penghubung naskah periksa our-texts.yaml'],
    },
    'naskah list': {
      ringkas: 'the standard texts in force, by kind',
      opsi: {},
      contoh: ['penghubung naskah list', 'penghubung naskah list --json'],
    },
    'naskah show': {
      ringkas: 'one standard text: its words, its fields and how it is used',
      opsi: {},
      contoh: ['penghubung naskah show sementara-ditelaah', 'penghubung naskah show bukan-wewenang --json'],
    },
    'naskah periksa': {
      ringkas: "checks the agency's file of standard texts: what must be mended, with its line",
      opsi: {},
      contoh: ['penghubung naskah periksa our-texts.yaml', 'penghubung naskah periksa'],
    },
  };
