import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';

export const cadangan: Katalog['cadangan'] = {
  tahap: {
    basis: (n) => `Copying the database (${n} MB)…`,
    berkas: (n) => `Copying evidence files: ${n}…`,
    periksa: (n) => `Checking the copy (${banyak(n, 'file')})…`,
  },
  selesai: (folder) => `The backup is made and checked: ${folder}`,
  isi: (kasus, kiriman, berkas) =>
    `${banyak(kasus, 'case')}, ${banyak(kiriman, 'dispatch', 'dispatches')}, ${banyak(berkas, 'evidence file')}`,
  jejak: (seq, hash) => `Journal up to row ${seq}, hash ${hash}…`,
  denganKunci:
    'The key is in it: whoever holds this folder can read the names and texts of reports. Keep it locked, and away from this computer.',
  tanpaKunci: (letak) =>
    `The key is not in it. Without ${letak} this backup cannot be read: keep that key somewhere else, by itself.`,
  hilang: (n) =>
    `${n} evidence files are missing or damaged in the data folder, so the backup lacks them. Check: penghubung doctor`,
  ditolak: {
    bukan_cadangan: (letak) => `${letak} is no finished backup (no cadangan.json). Nothing was changed.`,
    lebih_baru: (letak) =>
      `${letak} was made by a newer version of this program. Update it and try again. Nothing was changed.`,
    rusak: (letak) =>
      `The backup is damaged or was changed: ${letak}. Take another one. Nothing was changed.`,
    tanpa_kunci: (letak) =>
      `There is no key (${letak}). Say where it is: penghubung restore FOLDER --kunci FILE`,
    kunci_lain: (letak) => `${letak} is not the key of this database. Name the right one with --kunci.`,
    sudah_ada: (letak) => `${letak} exists and is not overwritten. Choose another name: --keluaran FOLDER`,
    belum_ada_data: (letak) => `There is no database in ${letak} yet; nothing to back up.`,
  },
  rencana: {
    judul: 'Plan of the restore (nothing has been changed)',
    cadangan: (kapan, umur) => `Backup: made ${kapan} (${umur})`,
    kiniKosong: 'Now: no database',
    kiniTakTerbaca: 'Now: a database that cannot be read',
    kini: (seq, kapan) => `Now: journal up to row ${seq}, last ${kapan}`,
    hilang: (n) => `${n} journal rows after the backup will no longer be in force`,
    bukanLanjutan: 'The present database did not grow out of this backup',
    disingkirkan: 'What stands now is moved aside, not deleted.',
    sesudah:
      'Afterwards nothing is sent until LAPOR! has been read again and every dispatch looked up there. New numbers skip ahead, so that none is used twice.',
    segel:
      'The restored journal is shorter than checkpoints or notes held outside that were made after the backup: keep the reason of this restore with them.',
    ya: 'Do it with: --ya',
  },
  dipulihkan: 'The backup is restored. Go on: penghubung sync',
  lama: (folder) => `The data from before are in ${folder}.`,
  tanpaFolder: 'Name the folder of the backup: penghubung restore FOLDER',
  tanpaPemulihan: 'No restore is running.',
  belumBolehSelesai: (n) =>
    `The restore cannot end yet: LAPOR! has not been read in full, or ${n} dispatches have not been looked up. Run: penghubung sync`,
  tuntas: 'The restore is complete: every dispatch was looked up at LAPOR!, and sending goes on.',
  diakhiri: 'The restore is ended; sending goes on.',
  berjalan: {
    nama: 'Restore',
    judul: (dari, sampai) =>
      `RESTORE: nothing is sent. What happened between ${dari} and ${sampai} is being looked up at LAPOR!.`,
    menungguSampai: (kapan) => `LAPOR! is read in full by a sync after ${kapan}.`,
    belumDilihat: (n) => `${n} dispatches not yet looked up at LAPOR!.`,
    riwayat: (n) => `${n} histories of reports not yet read.`,
    takTerlihat: (n) =>
      `Waits for you: ${n} dispatches do not show at LAPOR! and go out when the restore is ended. Cancel what should not: penghubung kiriman list --status antre`,
    takTercatat: (n, laporan) =>
      `Waits for you: ${n} entries at LAPOR! under our name (or none) have no record here: ${laporan}. Read: penghubung show NUMBER. If it is our answer, draft and approve the same text now, then: penghubung kiriman mark-sent ID`,
    akhiri: 'When all is right: penghubung restore --selesai --alasan "…"',
  },
  terputus: (folder) =>
    `A restore was cut off; nothing is lost. Do it again: penghubung restore ${folder} --ya`,
};

export const hanyaBaca: Katalog['hanyaBaca'] = {
  tulis: (sejak, sebab) =>
    `Read-only since ${sejak}: a self-check failed (${sebab}). Nothing is recorded or sent. Check: penghubung doctor. If it still fails, restore: penghubung restore FOLDER`,
  status: (sebab) =>
    `READ-ONLY: a self-check failed (${sebab}). Nothing is recorded or sent. Check: penghubung doctor`,
  cadangan:
    'A self-check has failed: this backup holds the same damage. Keep it as evidence; restore an older one.',
  nama: 'Read-only',
  berlaku: 'nothing is written until every check below passes',
  lepas: 'every check passes; writing is allowed again',
};

export const periksaDiri: Katalog['periksaDiri'] = {
  nama: {
    'berkas-basis': 'Database',
    rujukan: 'References',
    jejak: 'Journal',
    segel: 'Checkpoints = journal',
    lipatan: 'Journal = tables',
    persetujuan: 'Approvals',
    nomor: 'Numbers',
    rekap: 'Final recaps',
    kunci: 'Key',
  },
  baik: 'sound',
  sebagian: (n, dari) => `${n} of ${dari} checked; all: penghubung doctor --lengkap`,
  jejak: (n) => `sound, ${banyak(n, 'row')}`,
  rusak: (nama, rincian) =>
    nama === 'jejak'
      ? `the chain is broken (row ${rincian}): something was changed outside this program`
      : `${nama === 'berkas-basis' ? 'is damaged' : 'does not match'} (${rincian})`,
  saran: 'Restore the last good backup: penghubung restore FOLDER',
};
