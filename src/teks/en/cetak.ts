import type { Katalog } from '../katalog.ts';

export const cetak: Katalog['cetak'] = {
  bukanRegister: (nomor) =>
    `${nomor} came from LAPOR! and has no register number: its reporter has the report's number from LAPOR!. A receipt is for complaints recorded with register only.`,
  bukanAkhiran: (berkas, format) =>
    `--keluaran "${berkas}" must end in .${format}, so that no other file is replaced.`,
  formatAsing: (dikenal) => `--format knows: ${dikenal}.`,
  bukanKertas: (nama, sop, dikenal) =>
    `SOP ${sop} names no paper "${nama}". ${dikenal === '' ? 'It names none at all.' : `It names: ${dikenal}.`}`,
  belumTercatat: (nama, aksi) =>
    `${nama} cannot be printed yet: none of the acts ${aksi} is recorded in this round.`,
  untukAsing: '--untuk knows: publik. --samarkan goes with --untuk publik only.',
  beridentitas: (ba, jenis) =>
    `${ba} has what identifies the reporter (${jenis}) and was not printed for the public. Add --samarkan to have it replaced.`,
  tanpaKasus: (ba) => `The cases of ${ba} were not found.`,
  apip: (id) =>
    `${id} holds a case that was passed to APIP: only the APIP officer named there can print it (--sebagai).`,
  logo: {
    tidak_ada: (berkas) => `The logo "${berkas}" (setting ba.logo) cannot be read.`,
    terlalu_besar: (berkas) => `The logo "${berkas}" (setting ba.logo) is too large.`,
    tipe: (berkas) => `The logo "${berkas}" (setting ba.logo) is neither PNG nor JPEG.`,
    rusak: (berkas) => `The logo "${berkas}" (setting ba.logo) is damaged.`,
  },
  templat: {
    tidak_terbaca: (berkas) => `The template "${berkas}" cannot be read.`,
    isian_tak_dikenal: (berkas, nama) =>
      `The template "${berkas}" has unknown fields: ${nama}. The known ones: docs/templat-word.md. No file was written.`,
    kurung: (berkas) =>
      `The template "${berkas}" has incomplete fields: each { needs its }, and each {#list} its {/list} at a place of the same kind.`,
    bukan_docx: (berkas) => `The template "${berkas}" is no Word file (.docx).`,
    makro: (berkas) =>
      `The template "${berkas}" has macros, controls, or embedded objects. Save it in Word as .docx without macros, then repeat. No file was written.`,
    tautan_luar: (berkas) =>
      `The template "${berkas}" takes content from outside its file (a linked picture, template, or data). Embed it in Word, then repeat. No file was written.`,
    rusak: (berkas) => `The template "${berkas}" is damaged, or no Word file (.docx).`,
    terenkripsi: (berkas) => `The template "${berkas}" is locked by a password.`,
    terlalu_besar: (berkas) => `The template "${berkas}" is too large.`,
  },
  bukanPipa:
    '--keluaran - writes the PDF into a pipe, for example: penghubung cetak … --keluaran - | lp. For a terminal or --json, name a file.',
  sudahAda: (berkas) =>
    `"${berkas}" is there already and was not replaced. Add --timpa, or --keluaran with another name.`,
  tidakTertulis: (berkas) =>
    `"${berkas}" cannot be written. Check its folder and your rights there, then try again.`,
  tersimpan: (berkas) => `Saved: ${berkas}`,
  sesudahnya:
    "Print it and hand it over; the file holds the reporter's data, delete it when it is no longer needed.",
};
