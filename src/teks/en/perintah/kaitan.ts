import type { Katalog } from '../../katalog.ts';

export const kaitan: Pick<Katalog['perintah'], 'kaitkan' | 'lepas-kaitan'> = {
  kaitkan: {
    ringkas: 'link reports to their parent: one telaah, examination and BA; an answer for each',
    opsi: {
      induk: 'the report that is examined for all of them',
      alasan: 'why they are linked (may be left out)',
      'alasan-terlambat': 'where the step that is left is past its deadline',
      pada: 'if it was done before now',
      usul: 'show open reports that may be about one problem; links nothing',
    },
    contoh: [
      'penghubung kaitkan --usul',
      'penghubung kaitkan 5489202 5489203 --induk 5489201 --sebagai penghubung1',
    ],
  },
  'lepas-kaitan': {
    ringkas: 'undo a link: back to the step it left, whose count goes on',
    opsi: { alasan: 'why it is undone' },
    contoh: ['penghubung lepas-kaitan 5489203 --alasan "Another lamp, in RT 9" --sebagai penghubung1'],
  },
};
