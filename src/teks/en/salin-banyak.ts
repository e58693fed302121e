import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';
import { kiriman } from './kiriman.ts';

export const salinBanyak: Katalog['salinBanyak'] = {
  lang: 'en',
  judul: (n) => `${banyak(n, 'answer')} to copy into LAPOR!`,
  petunjuk:
    'Click the text in a box: all of it is selected. Copy (Ctrl+C), paste it into LAPOR! without changing it, then write the time in tampil.csv.',
  diLapor: (kembali) =>
    `In LAPOR!: find this number, then choose ${kembali ? 'Kembalikan' : 'Tindak Lanjut'}.`,
  lampirkan: 'Attach, in this order, from the same folder:',
  tampilPukul: 'Shown at:',
  kosong: 'No answer waits to be copied.',
  tertutup: (n) =>
    `${banyak(n, 'answer at APIP is', 'answers at APIP are')} left out; the officer named there adds --sebagai with their own id.`,
  sisa: (n, maks) =>
    `${n} more answers are left out: at most ${maks} in a folder. Record these first, then run it again.`,
  langkah1: (n, halaman) =>
    `1. Open ${halaman}: ${banyak(n, 'answer')}, in order. Paste them into LAPOR! one by one.`,
  langkahBerkas: (n) =>
    `   ${banyak(n, 'file to attach lies', 'files to attach lie')} in that folder; the page names them.`,
  langkah2: (daftar) =>
    `2. When one shows, write its time (13.02) in the column pukul of ${daftar}. Empty ones are not recorded.`,
  langkah3: '3. Look at the plan, then add --ya:',
  perintah: (daftar) =>
    `   penghubung kiriman mark-sent --from ${daftar} --sebagai OFFICER --bukti "Shows in LAPOR!"`,
  rencana: (n) => `Plan: record ${banyak(n, 'answer')} as shown in LAPOR!`,
  buktinya: (bukti) => `proof: ${bukti}`,
  belumAda: (n) =>
    `${n.siap} will be recorded, ${n.sama} the same, ${n.kosong} not filled in, ${n.ditolak} refused. Nothing has been recorded yet. If this is right, repeat the command with --ya`,
  jumlah: (n) => `${n.dicatat} recorded, ${n.sama} the same, ${n.kosong} not filled in, ${n.ditolak} refused`,
  baris: (n) => `line ${n}`,
  dicatat: 'recorded',
  ditolak: 'refused',
  sebab: {
    bukanBaris: 'Its dispatch number cannot be read.',
    tidakAda: 'There is no such dispatch. See: penghubung kiriman list',
    laporanLain: (milik) => `This dispatch belongs to report ${milik}, not to the number written.`,
    disebutLagi: (baris) => `This dispatch stands on line ${baris} already.`,
    jam: (tertulis) => `The time "${tertulis}" cannot be read. Write 13.02 or 2026-09-11 13.02.`,
    belumTiba: (waktu) => `${waktu} is yet to come. Another day? Name it: --pada 2026-09-11`,
    tanpaBukti: 'Its proof is not told: fill in the column bukti, or give --bukti for all.',
    status: (status) => `It is ${kiriman.status[status]} and does not wait to be copied.`,
  },
  berkasTolak: {
    tanpaKepala: (kolom) =>
      `This is no tampil.csv: its first line must have the columns ${kolom}. Make it again: penghubung kiriman salin --semua`,
    terlaluBesar: (baris) => `This file is too large: at most ${baris} lines.`,
  },
  keduanya: 'Name one: a dispatch number, or --from.',
  berkasDiDaftar:
    'With --from, write the file that proves each answer into the list, column berkas; not --berkas.',
  satuAtauSemua: 'Name one: a dispatch number, or --semua.',
  hari: (tertulis) => `--pada "${tertulis}" is no date. With --from write the day alone: 2026-09-11`,
};
