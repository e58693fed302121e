import type { Katalog } from '../katalog.ts';

export const catat: Katalog['catat'] = {
  tidakAda: (sasaran) => `"${sasaran}" was not found. See what there is: penghubung list`,
  jamMundur: (terakhir) =>
    `The clock of this computer stands before the last record (${terakhir}). Nothing was recorded. Set it right, then check: penghubung doctor`,
  boleh: 'Allowed now',
  tidakAdaYangBoleh: 'No action is allowed now.',
  dicatat: 'recorded',
  sama: 'same, already recorded',
  ditolak: 'refused',
  baris: (n) => `line ${n}`,
  kini: (langkah) => `now: ${langkah}`,
  tenggatLangkah: (waktu) => `this step is due ${waktu}`,
  tenggatNasional: (waktu) => `national deadline ${waktu}`,
  berhenti: 'the count of this step is paused',
  keAntrean: (kiriman) => `queued: ${kiriman}`,
  jumlah: (dicatat, sama, ditolak) => `${dicatat} recorded, ${sama} same, ${ditolak} refused`,
  tidakAdaBaris: 'The file holds no acts.',
  beridentitas: {
    jenis: {
      nama: 'the name of the reporter',
      nik: 'digits that look like a NIK',
      telepon: 'a telephone number',
      surel: 'the e-mail address of the reporter',
      alamat: 'the address of the reporter',
    },
    satu: (jenis, isian) => `${jenis} (field ${isian})`,
    peringatan: (rincian) =>
      `Warning: this draft holds ${rincian}. Its approval will be refused. Draft it again without, or with --isian samarkan_identitas=ya (on a worksheet: its column).`,
  },
  barisRusak: 'This line cannot be read. Write one JSON object a line, with tracking_id and aksi.',
  tanpaPetugas: 'It does not say on whose decision. Add "petugas" to the line, or --sebagai OFFICER.',
  waktuSalah: (nilai) => `"${nilai}" is not a readable time. Write it like "2026-11-20 14:30".`,
  ulangi: 'Correct the refused lines and run the same file again; what is recorded is not recorded twice.',
};
