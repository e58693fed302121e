import { WAKTU } from './waktu.ts';

export const sop = {
  sop: {
    ringkas: 'SOPs: check, draw and try them, and move cases',
    opsi: {},
    contoh: ['penghubung sop periksa our-sop.yaml', 'penghubung sop gambar kapuas-2018 --keluaran sop.svg'],
  },
  'sop periksa': {
    ringkas: 'check an SOP file: all that must be corrected, with its line',
    opsi: {},
    contoh: ['penghubung sop periksa our-sop.yaml', 'penghubung sop periksa kapuas-2018 --json'],
  },
  'sop gambar': {
    ringkas: 'draw the steps of an SOP as SVG, on one A4 page',
    opsi: { keluaran: 'file of the drawing (.svg); default: to stdout' },
    contoh: [
      'penghubung sop gambar kapuas-2018 --keluaran kapuas.svg',
      'penghubung sop gambar our-sop.yaml --keluaran our-sop.svg',
    ],
  },
  'sop simulate': {
    ringkas: 'try a changed SOP on past cases: what would have been late',
    opsi: {
      sejak: `cases that began at or after this time; ${WAKTU}`,
      kalender: 'a file of one year of days off, tried with it',
    },
    contoh: [
      'penghubung sop simulate our-sop.yaml --sejak 2026-01-01',
      'penghubung sop simulate kapuas-2018 --kalender hari-libur-2027.json --sejak 2026-11-01',
    ],
  },
  'sop migrate': {
    ringkas: 'move cases to the SOP in force; without --ya only show what that changes',
    opsi: {
      id: 'only these cases',
      dari: 'only cases pinned to this SOP text: the beginning of its hash, 12 letters',
      ke: 'the SOP to move to, of those in force; default: the one with the same id',
      padanan: 'a step that is no longer there, and the one in its place in the SOP to move to',
      alasan: 'why they are moved, kept with each case',
      ya: 'really do it, each case by itself',
    },
    contoh: [
      'penghubung sop migrate',
      'penghubung sop migrate --id 5489201 5489202',
      'penghubung --sebagai kepala sop migrate --ya --alasan "new SOP in force"',
    ],
  },
  kalender: {
    ringkas: 'days off: those in force, and a year with its decree',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender impor hari-libur-2028.json'],
  },
  'kalender periksa': {
    ringkas: 'shows the calendar in force, or checks a file of one year',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender periksa hari-libur-2028.json'],
  },
  'kalender impor': {
    ringkas: 'puts a year of days off in force; without --ya it only shows what changes',
    opsi: {
      hapus: "no longer use the agency's file of this year; back to the shipped one",
      ya: 'do it; the old file is kept, deadlines are computed again',
    },
    contoh: [
      'penghubung kalender impor hari-libur-2028.json',
      'penghubung kalender impor hari-libur-2028.json --ya --sebagai kepala',
      'penghubung kalender impor --hapus 2027 --ya',
    ],
  },
};
