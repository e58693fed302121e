import type { Katalog } from '../katalog.ts';

export const masalahKaitan: Pick<
  Katalog['masalah'],
  | 'kaitan_tanpa_langkah'
  | 'kaitan_lewat'
  | 'kaitan_terjawab'
  | 'kaitan_terkirim'
  | 'kaitan_berakhir'
  | 'tidak_dikaitkan'
  | 'sudah_dikaitkan'
  | 'induk_tidak_ada'
  | 'induk_sendiri'
  | 'induk_berakhir'
  | 'induk_adalah_anak'
  | 'anak_adalah_induk'
  | 'ba_tidak_meliputi'
> = {
  kaitan_tanpa_langkah: (d) =>
    `SOP ${d.sop} does not know linked reports yet. Add to its file: the step menunggu-induk, actions with the effects kaitkan and lepas-kaitan, and "kaitan: { lanjut: STEP }" (see data/sop/kapuas-2018.yaml), check it with penghubung sop periksa FILE, then move the cases: penghubung sop migrate`,
  kaitan_lewat: (d) =>
    `A report at step "${d.langkah}" cannot be linked any more; it can at ${d.boleh}. Go on with this report by itself.`,
  kaitan_terjawab: (d) =>
    `Its final answer (${d.jawaban}) was approved on the parent's examination, so the link stays. If the answer is still queued, withdraw it first: penghubung catat ${d.kasus ?? 'ID'} tarik-tanggapan; if it is held, cancel it: penghubung kiriman cancel ${d.jawaban}`,
  kaitan_terkirim: (d) =>
    `Its final answer (${d.jawaban}) reached LAPOR! on the parent's examination, so the link can no longer be undone. If the answer is wrong, correct it: penghubung catat ${d.kasus ?? 'ID'} ralat-tanggapan`,
  kaitan_berakhir: (d) =>
    `This report has ended (${d.langkah}), so it cannot be linked any more. See: penghubung show ${d.kasus ?? 'ID'}`,
  tidak_dikaitkan: (d) =>
    `This report is not linked to another one, so there is nothing to undo. Check its number: penghubung show ${d.kasus ?? 'ID'}`,
  sudah_dikaitkan: (d) =>
    `This report is linked to ${d.induk} already. If that is wrong: penghubung lepas-kaitan ${d.kasus ?? 'ID'} --alasan "…", then link it again.`,
  induk_tidak_ada: (d) => `The parent report "${d.induk}" was not found. See what there is: penghubung list`,
  induk_sendiri: () => 'A report cannot be linked to itself. Name another one: --induk ID',
  induk_berakhir: (d) =>
    `Report ${d.induk} has ended (${d.langkah}), so it cannot be a parent. Go on with this report by itself, or choose an open parent.`,
  induk_adalah_anak: (d) =>
    `Report ${d.induk} is itself linked to ${d.milik}; links have one level and go in no circle. Link to ${d.milik}, or undo that link first: penghubung lepas-kaitan ${d.induk} --alasan "…"`,
  anak_adalah_induk: (d) =>
    `Report ${d.kasus} is the parent of ${d.anak}, so it cannot be linked to another one: links have one level. Make it the --induk, or undo the links to it first.`,
  ba_tidak_meliputi: (d) =>
    `This report was examined together with ${d.induk}, but its Berita Acara does not cover it yet. Add it: to a draft with penghubung ba buat ${d.induk} ${d.kasus} --ubah BA; to a final one with penghubung ba buat ${d.induk} ${d.kasus} --meralat BA; or ask the head to except it: penghubung ba kecualikan ${d.kasus} --alasan "…"`,
};

export const kaitan: Katalog['kaitan'] = {
  induk: 'Parent',
  indukLepas: (induk) => `${induk}, ended; this report walks on its own again`,
  anak: 'Linked reports',
  kembali: (n) =>
    n === 1
      ? '1 report walks on its own again, because its parent ended. See: penghubung list'
      : `${n} reports walk on their own again, because their parent ended. See: penghubung list`,
  tanda: 'parent ended',
  ditolak: (anak) => `${anak}: refused`,
  ikut: (n) => (n === 1 ? '1 linked report moved with it' : `${n} linked reports moved with it`),
  gugur: (konsep, nomor) =>
    `The draft of its final answer (${konsep}) ended, as it rested on the parent's examination. Draft it again when the case comes to its answer: penghubung catat ${nomor} susun-tanggapan`,
  perluInduk:
    'Name the reports to link and their parent: penghubung kaitkan CHILD… --induk PARENT. Proposals: penghubung kaitkan --usul',
  usul: {
    judul: (n) =>
      n === 1
        ? 'One group of reports that may be about one problem'
        : `${n} groups of reports that may be about one problem`,
    kosong: 'No open reports seem to be about the same problem.',
    jangan:
      'Proposed by likeness of words only; nothing is linked by itself. Read them with penghubung show first, then run the command below each.',
    petugas: 'OFFICER',
    skor: (persen) => `${persen}% alike`,
    kecamatan: 'same kecamatan',
    kelurahan: 'same kelurahan',
    register: (nomor, tracking) =>
      `${nomor} came to the office and ${tracking} through LAPOR!: both are cases by now, so link them, also where the person is the same. Register NUMBER --tautkan is only for a LAPOR! report that has not been pulled yet.`,
    terbatas: (dilihat, semua) => `The newest ${dilihat} of ${semua} open reports were compared.`,
  },
};
