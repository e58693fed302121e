export const jejak = {
  identitas: {
    ringkas: "the reporter's identity: shown, erased, or held for the law; each is journalled",
    opsi: {},
    contoh: ['penghubung identitas lihat 5489201 --alasan "To call the reporter" --sebagai penghubung1'],
  },
  'identitas lihat': {
    ringkas: "shows the reporter's identity; who looked, and why, is journalled",
    opsi: { alasan: 'what it is looked at for' },
    contoh: ['penghubung identitas lihat 5489201 --alasan "To call the reporter" --sebagai penghubung1'],
  },
  'identitas hapus': {
    ringkas: 'erases identity and texts of an ended case for ever; without --ya only the plan',
    opsi: { dasar: 'legal basis, or the request that is met', ya: 'really erase; cannot be undone' },
    contoh: [
      'penghubung identitas hapus 5489201 --sebagai penghubung1',
      'penghubung identitas hapus 5489201 --dasar "Request of the reporter, UU 27/2022 art. 8" --ya --sebagai penghubung1',
    ],
  },
  'identitas retensi': {
    ringkas: 'proposes data past their retention, class by class; with --ya they are erased',
    opsi: {
      kelas: 'only this class: kasus, lampiran, cuplikan, karantina; may be several',
      tahun: 'how many years after their end (default: privasi.masa_simpan)',
      dasar: 'legal basis of the erasure',
      ya: 'really erase; cannot be undone',
    },
    contoh: [
      'penghubung identitas retensi',
      'penghubung identitas retensi --kelas lampiran --tahun 2',
      'penghubung identitas retensi --ya --dasar "JRA 2026 no. 3" --sebagai kepala',
    ],
  },
  'identitas tahan': {
    ringkas: 'puts a legal hold on a case: while it stands nothing is erased',
    opsi: { alasan: 'the lawsuit or inquiry that needs it' },
    contoh: ['penghubung identitas tahan 5489201 --alasan "Inspectorate inquiry 7/2026" --sebagai kepala'],
  },
  'identitas lepas': {
    ringkas: 'ends a legal hold',
    opsi: { alasan: 'why the hold ends' },
    contoh: ['penghubung identitas lepas 5489201 --alasan "Inquiry closed" --sebagai kepala'],
  },
  jejak: {
    ringkas: 'the journal: a chained record of every change',
    opsi: {},
    contoh: ['penghubung jejak verify'],
  },
  'jejak verify': {
    ringkas: 'checks that the journal is whole and unchanged, in the database or in a bundle',
    opsi: { checkpoint: 'a checkpoint that was held outside; may be several' },
    contoh: [
      'penghubung jejak verify',
      'penghubung jejak verify --checkpoint segel-dari-inspektorat.txt',
      'penghubung jejak verify bundel-2026 --json',
    ],
  },
  'jejak checkpoint': {
    ringkas: 'seals the journal and prints the lines to print or send out',
    opsi: {
      disimpan: 'the checkpoint of this number is held outside the office now',
      'ganti-kunci': 'another key signs from here on; the old one signs too, then is destroyed',
      sebab:
        "with --ganti-kunci: berkala (its time is up), bocor (it may be known), petugas-berganti (its keeper left); or kunci-hilang (it is lost, in no backup either: without the old key's signature)",
      ya: 'with --sebab kunci-hilang: really change it; without this it is only explained',
    },
    contoh: [
      'penghubung jejak checkpoint',
      'penghubung jejak checkpoint --disimpan 12 --sebagai penghubung1',
      'penghubung jejak checkpoint --ganti-kunci --sebab berkala --sebagai kepala',
    ],
  },
};
