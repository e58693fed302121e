/** Files whose bytes may hold a canary, and why. All others in the run's folder are searched, and every name. */
const BERKAS: readonly { readonly pola: RegExp; readonly sebab: string }[] = [
  {
    pola: /\/(asli|pelapor)\/[0-9a-f]{2}\//,
    sebab: 'originals are evidence, kept as they came; `terbit` is what leaves',
  },
  {
    pola: /^berkas-\w+\/foto[^/]*$/,
    sebab: 'the photo that a test of test/berkas hands in, with a name in its EXIF',
  },
  {
    pola: /^kantor-alur-\w+\/ekspor-\w+\.xlsx$/,
    sebab: "LAPOR!'s export, as an officer of test/alur downloads it",
  },
];

export const dikecualikan = (path: string): boolean => BERKAS.some(({ pola }) => pola.test(path));

/** Commands that show reports to their officer. The stdout of every other is searched, and every stderr. */
const MENAMPILKAN: readonly { readonly pola: RegExp; readonly sebab: string }[] = [
  { pola: / (show|lihat)\b/, sebab: 'shows one report, answer or quarantined record' },
  { pola: /(?<! ba| kiriman| karantina) (list|daftar)\b/, sebab: 'names each report by its title' },
  { pola: / status\b/, sebab: 'names the reports that fall due next by their titles' },
  { pola: / demo\b/, sebab: 'shows one report of the sandbox and its own status' },
];

export const menampilkanLaporan = (argumen: readonly string[]): boolean =>
  MENAMPILKAN.some(({ pola }) => pola.test(argumen.slice(1).join(' ')));
