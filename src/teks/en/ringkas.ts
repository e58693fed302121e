import type { Katalog } from '../katalog.ts';

export const ringkas: Katalog['ringkas'] = {
  laporan: (nomor) => `LAPOR! report ${nomor}`,
  pengaduan: (nomor) => `Complaint ${nomor}`,
  dari: 'From',
  untuk: 'To',
  judul: 'Title',
  lokasi: 'Place',
  isi: 'Text',
  diminta: (siapa) => (siapa === null ? 'Asked for' : `Asked of ${siapa}`),
  mohon: (siapa) =>
    siapa === null
      ? 'Please give us data and an answer on this report.'
      : `Data and an answer of ${siapa} on this report, please.`,
  batas: (siapa) => (siapa === null ? 'Answer' : `Answer of ${siapa}`),
  sebelum: (waktu) => `before ${waktu}`,
  tenggatSop: 'SOP deadline',
  tenggatNasional: 'National deadline',
  lewat: (waktu) => `${waktu} (PASSED)`,
  tanpaIsi: {
    rahasia: 'This report is confidential: title and text are told in person, not by a message.',
    dihapus: 'The content of this report was erased.',
  },
  tanpaIdentitas: 'The reporter is left out on purpose.',
  belumDiminta: (nomor) =>
    `It is not on record that this division was asked. Record it: penghubung catat ${nomor} teruskan-bidang --isian bidang="…"`,
  samaran: {
    nama: '[name]',
    nik: '[NIK]',
    telepon: '[telephone number]',
    surel: '[e-mail]',
    alamat: '[address]',
  },
  takTampil: '(not shown: it holds an identity that cannot be masked)',
  bacaDahulu: (anonim) =>
    anonim
      ? 'Read it before you send it: the name of an anonymous reporter is not kept here, so one that they wrote themselves is not masked.'
      : 'Read it before you send it: names of other people in the text are not masked.',
};
