import type { Katalog } from '../katalog.ts';

export const cetak: Katalog['cetak'] = {
  bukanRegister: (nomor) =>
    `${nomor} came from LAPOR! and has no register number: its reporter has the report's number from LAPOR!. A receipt is for complaints recorded with register only.`,
  bukanPdf: (berkas) => `--keluaran "${berkas}" must end in .pdf, so that no other file is replaced.`,
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
