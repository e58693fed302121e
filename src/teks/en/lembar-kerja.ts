import type { Katalog } from '../katalog.ts';

const MAKE_NEW = 'Make a new worksheet: penghubung lembar-kerja';

const sel: Katalog['lembarKerja']['sel'] = {
  rumus: (kolom) => `${kolom} holds a formula. Type its value, without an equals sign.`,
  gabungan: (kolom, daerah) =>
    `${kolom} is one of merged cells (${daerah}). Unmerge them, then fill in each row.`,
  huruf_tersembunyi: (kolom) =>
    `${kolom} holds letters that are not seen. Empty the cell and type it again; do not paste.`,
  terlalu_panjang: (kolom) => `${kolom} is too long for one cell. Shorten it, then try again.`,
  angka_tak_utuh: (kolom) =>
    `${kolom} holds a number that Excel may change (a fraction, or more than 15 digits). Type it as text: an apostrophe in front.`,
  tanggal_bukan_teks: (kolom) =>
    `${kolom} is text, but Excel made a date of it. Type it again with an apostrophe in front.`,
  bukan_waktu: (kolom) =>
    `${kolom} is no time that can be read. Write 2026-11-20 14:30 or 20 Nov 2026 14:30, by the office's clock.`,
  tanda_hilang: () =>
    'this row was not made by the program: its hidden mark is empty. Use the row of the case; if the sheet has none, record it with penghubung catat.',
  tanda_rusak: () => `the hidden mark of this row was changed, for instance by filling it down. ${MAKE_NEW}`,
  nomor_tak_cocok: (_, nomor) =>
    `the number in this row is not that of its case (${nomor}): columns were shifted or only some of them sorted. ${MAKE_NEW}`,
  baris_ganda: (_, lain) =>
    `this row is a copy of ${lain}. One row is for one act; the next one needs a new worksheet.`,
};

const ditolak: Katalog['lembarKerja']['ditolak'] = {
  bukan_xlsx: () => 'This is no Excel .xlsx file. Save it as an Excel Workbook (.xlsx), then try again.',
  terenkripsi: () => 'This Excel file has a password. Save it without one, then try again.',
  terlalu_besar: (rincian) =>
    `The file is too large (${rincian}). Delete the rows and columns that you added, or make a new worksheet.`,
  rusak: (rincian) =>
    `This Excel file is broken (${rincian}). Save it once more in Excel, or make a new worksheet.`,
  bukan_lembar: () =>
    'This file is no worksheet of penghubung, or its hidden sheets were deleted. Make one with: penghubung lembar-kerja. A LAPOR! export is read by: penghubung import',
  tanpa_lembar_kasus: (nama) =>
    `There is no sheet "${nama}". Sheets must keep their names: give it back its own, or make a new worksheet.`,
  kolom_hilang: (kolom) =>
    `These columns are missing or were renamed: ${kolom}. Put their names back into the first row (columns may be moved), or make a new worksheet. Nothing was recorded.`,
  kolom_ganda: (kolom) => `Two columns have the same name: ${kolom}. Delete one. Nothing was recorded.`,
  terlalu_banyak_baris: (maks) =>
    `This sheet has more than ${maks} rows, more than the program ever makes. Delete the added ones. Nothing was recorded.`,
};

const allowedNow = (boleh: string | number = ''): string =>
  boleh === '' ? 'No action is allowed now.' : `Allowed now: ${boleh}.`;

/** In place of what the command line says: on a sheet nothing is added by options. `boleh`: actions allowed now. */
const masalah: Katalog['lembarKerja']['masalah'] = {
  aksi_tak_dikenal: (d) => `the SOP has no action "${d['aksi']}". ${allowedNow(d['boleh'])}`,
  tidak_di_langkah_ini: (d) =>
    `action "${d['aksi']}" cannot be recorded at step "${d['langkah']}". ${allowedNow(d['boleh'])}`,
  naskah_tanpa_tempat: (d) => `action "${d['aksi']}" uses no standard text. Empty the cell.`,
  bukti_perlu: () => "the agency's settings require evidence of the approval: fill column bukti.",
  anak_adalah_induk: (d) =>
    `this report is the parent of ${d['anak']}, so it cannot be linked to another one: links have one level. Choose another action, or link the other report to this one.`,
  terlapor_tidak_boleh: () =>
    'this officer is the subject of this report: they decide and record nothing on it. Ask the plt or plh whom their superior assigned (penugasan in penghubung.yaml), and write them in column petugas.',
  isian_kurang: (d) => `${d['isian']} is not filled in${d['pilihan'] ? `: ${d['pilihan']}` : ''}.`,
  isian_tak_dikenal: (d) =>
    `${d['isian']} is not used by this action. Empty the cell, or choose another action.`,
  alasan_terlambat_perlu: () =>
    'alasan_terlambat: the deadline of this step has passed: write the reason here.',
};

export const lembarKerja: Katalog['lembarKerja'] = {
  sel,
  ditolak,
  masalah,
  kolom: (kolom) => `column ${kolom}`,
  tanpaPetugas: 'petugas is not filled in: write on whose decision it was.',
  isiKolom: (kolom, nilai) => `fill column ${kolom}${nilai === '' ? '' : `: ${nilai}`}`,
  kolomLain: (kolom) => `Columns that you added are not read: ${kolom}.`,
  tanpaAksi: (baris) => `Filled in, but without an action, so not recorded: row ${baris}.`,
  tanpaTindakan: 'No row has an action. Nothing was recorded.',
  kosong: 'There is no open case for this worksheet. No file was written.',
  tanpaMilik: (petugas) =>
    `No open case for this worksheet is held by ${petugas} yet; who first acts on a case holds it. No file was written. All open cases: penghubung lembar-kerja --sebagai ${petugas} (some of them: add --langkah STEP)`,
  mejaKepala:
    'What waits for the approval of the head may stand at another step (a correction): use --meja-kepala instead of --langkah.',
  terlaluBanyak: (maks) =>
    `More than ${maks} open cases. Divide them by officer or step: --milik PETUGAS, --langkah LANGKAH`,
  bukanXlsx: (berkas) => `--keluaran "${berkas}" must end in .xlsx, so that no other file is overwritten.`,
  tersimpan: (berkas, kasus) => `Saved: ${berkas} (${kasus} ${kasus === 1 ? 'case' : 'cases'})`,
  sesudahnya: (berkas) =>
    `Choose actions and fill in their columns in Excel, save, then record: penghubung catat --from "${berkas}"`,
  ulangi: 'Mend the cells named, save, then run the same file again; what is recorded is not recorded twice.',
  lembarBaru: (baris) =>
    `Cannot be mended in this file: row ${baris}. Look at the case, then fill in a new worksheet: penghubung lembar-kerja`,
  pesan: {
    aksi: 'Choose from the list: the actions allowed now for this case. Empty: nothing is recorded.',
    pilihan: 'Choose one from the list.',
    pada: "By the office's clock, for instance 2026-11-20 14:30. Empty: when this file is recorded.",
    berkas: 'Names of files in the folder of this worksheet, one a line (Alt+Enter): foto.jpg',
  },
  judul: 'How to fill in the worksheet',
  kalimat: [
    'One row is one case, and one act. Grey columns are what the program tells: leave them. A row without an action is passed over.',
    'Choose an action from the list in its cell. Then yellow cells must be filled in, green ones may be, and grey ones are not used by that action.',
    "petugas: on whose decision (an officer's id). catatan: a free note. pada: when it was done, if not now; by the office's clock. berkas: photos or documents in the folder of this worksheet, one a line.",
    'alasan_terlambat is needed (yellow) where the deadline of the step has passed and the act moves the case; a deadline that has passed turns red. Both by the clock of this computer when the sheet is opened, not when it was made. alasan_identitas: why a name or number of somebody may stand in an answer. samarkan_identitas: ya, to have what identifies the reporter replaced in the text that is drafted.',
    'You may sort, filter, move columns, add columns of your own (not read). Do not rename columns, merge cells, write formulas, copy rows.',
    'Save as .xlsx, then record with: penghubung catat --from BERKAS.xlsx. What is refused is named by its cell; mend it and run the same file again, unless it asks for a new worksheet. What is recorded is not recorded twice.',
    'A case that somebody else has worked on, or was given, since this worksheet was made is refused, with who and when. For the next act make a new worksheet.',
  ],
  kepala: ['aksi', 'meaning', 'after', 'required', 'may be given', 'notes'],
  bentuk: { teks: '', pilihan: '', waktu: 'date and time', tanggal: 'date', petugas: "officer's id" },
  kecuali: (isian) => `unless ${isian} is given`,
};
