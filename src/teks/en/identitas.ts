import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';

export const identitas: Katalog['identitas'] = {
  judul: (laporan) => `Identity of the reporter of ${laporan}`,
  nama: 'Name',
  tercatat: 'That this identity was looked at is journalled.',
  rencana: (laporan) => `What will be erased of case ${laporan}`,
  dihapus: (laporan) => `Case ${laporan}: identity and texts erased`,
  sudah: (pada) => `Erased already on ${pada}; what may be left is cleaned again.`,
  bagian: {
    isi: 'the report, its identity, and their key',
    teks: (n) => `${n} texts (acts, drafts, answers, notes, form fields)`,
    lampiran: (n) => `${n} attachments of the reporter`,
    berkas: (n) => `${banyak(n, 'file')} of acts`,
    berkasTetap: (n) =>
      `${banyak(n, 'file stays', 'files stay')}, because a Berita Acara or another case uses them`,
    riwayat: (n) => `${banyak(n, 'entry', 'entries')} of LAPOR!'s history`,
    karantina: (n) => `${n} quarantined bodies`,
    kiriman: (n) => `the text of ${n} kiriman; number, times and proof of sending stay`,
  },
  tetap:
    'What stays: steps, times, deadlines, numbers, the journal (which still verifies), and Berita Acara. LAPOR! itself is not changed; its text is not taken in from there again.',
  cadangan:
    'Backups, copies of the folder and old databases that a restore moved aside still hold it: remove or replace them yourself.',
  belum: 'Nothing has been erased. Do it with: --ya --dasar TEXT',
  tertunda:
    'The database file is not compacted yet, because another process is reading it. Repeat the same command afterwards.',
  tetapArsip:
    'Not proposed, because they are records: journal, Berita Acara, recaps, numbers and times. Backups are out of reach.',
  retensi: {
    kelas: {
      kasus: 'Identity, texts and files of cases',
      lampiran: "Reporters' attachments",
      cuplikan: "LAPOR!'s answers to tries",
      karantina: 'Quarantined bodies that were readable in the end',
    },
    judul: (kelas, n, tahun) => `${kelas}: ${n} past ${tahun} years`,
    dasar: (dasar) => `Basis of the retention: ${dasar}.`,
    baris: (laporan, pada, ditahan) =>
      `${laporan}  ended ${pada}${ditahan ? '  (legal hold: not erased)' : ''}`,
    sudah: (n, tolak) => `${n} erased; ${tolak} refused or held.`,
  },
  ditahan: (laporan) => `A legal hold stands on case ${laporan}; nothing of it may be erased.`,
  dilepas: (laporan) => `The legal hold on case ${laporan} has ended.`,
};
