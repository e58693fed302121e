/** Files in which a canary may stand, and why. Everything else that a run leaves in its temporary folder is searched. */
const PENGECUALIAN: readonly { readonly pola: RegExp; readonly sebab: string }[] = [];

export const dikecualikan = (path: string): boolean => PENGECUALIAN.some(({ pola }) => pola.test(path));

/** Commands whose purpose is to show a report to its officer. The stdout of every other one is searched. */
const MENAMPILKAN = /(?:^| )(?:(?:(?<!kiriman |karantina )(?:list|daftar))|(?:show|lihat))(?: |$)/;

export const menampilkanLaporan = (argumen: readonly string[]): boolean =>
  MENAMPILKAN.test(argumen.join(' '));
