import type { Katalog } from '../katalog.ts';

const perhaps = (mirip: string | null): string => (mirip === null ? '' : ` Perhaps "${mirip}" is meant.`);

export const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation is uneven',
  TAB_AS_INDENT: 'a line begins with a tab; use spaces',
  DUPLICATE_KEY: 'the same word stands twice',
  MISSING_CHAR: 'a character is missing, such as a quote, a comma, a bracket or a colon',
  UNEXPECTED_TOKEN: 'a character is out of place',
  BLOCK_AS_IMPLICIT_KEY: 'this value needs quotes',
  MULTILINE_IMPLICIT_KEY: 'this colon makes the line before it part of its name',
  BLOCK_IN_FLOW: 'a list with dashes may not stand in brackets',
  BAD_SCALAR_START: 'a value that begins with @ or ` needs quotes',
  BAD_DQ_ESCAPE: 'a \\ in double quotes; use single quotes',
  MULTIPLE_DOCS: 'the file holds more than one document (a line ---)',
};

const KIND: Readonly<Record<string, string>> = {
  object: 'lines of "name: value"',
  record: 'lines of "name: value"',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'ya or tidak',
};

const kindRead = (harap: string): string =>
  [...new Set(harap.split(' | ').map((one) => KIND[one] ?? one))].join(', or ');

const like = (form: string) => (m: { readonly nilai: string }) =>
  `"${m.nilai}" cannot be read. Write it like: ${form}`;

export const naskah: Katalog['naskah'] = {
  yaml: (m) =>
    `The YAML cannot be read: ${SYNTAX[m.rincian] ?? `it is written wrongly (${m.rincian})`}. Correct this line.`,
  terlalu_besar: (m) => `The file is larger than ${Math.round(m.maks / 1024)} KiB. Shorten it.`,
  bukan_utf8: () => 'From this line on the file is no UTF-8 text. Save it again as UTF-8.',
  alias: () => 'YAML aliases (*name) are not used here. Write the value itself.',
  kosong: () => 'The file is empty, or only comments. Write it first.',
  wajib: () => 'This is required. Add a value.',
  jenis: (m) => `The value has the wrong form; ${kindRead(m.harap)} is expected. Correct this line.`,
  harus_dikutip: () => 'Write it in quotes, for example "0055", so that its digits stay.',
  kunci_tak_dikenal: (m) =>
    `"${m.nilai}" is not known.${perhaps(m.mirip)} Correct the name or delete the line.`,
  pilihan: (m) => `"${m.nilai}" is no option.${perhaps(m.mirip)} Choose one of: ${m.boleh.join(', ')}.`,
  di_luar_batas: (m) =>
    `The value must be ${m.arah === 'min' ? 'at least' : 'at most'} ${m.batas}. Correct it.`,
  bukan_batas: like('3 hari, 2 hari kerja, 30 menit, tanpa batas'),
  bukan_cron: like('"*/15 * * * *" (minute hour day month weekday)'),
  bukan_durasi: like('30s, 15m, 2h'),
  bukan_host: like('lapor.go.id (the host only, without https://)'),
  bukan_id: like('penghubung1 or gawat-darurat (small letters, digits, hyphens; no spaces)'),
  bukan_isian: like('teks, teks wajib, waktu wajib, pilihan'),
  bukan_jam_kerja: like('"08:00-12:00,13:00-16:00", or "tutup"'),
  bukan_klausul: like('kapuas §2.1, or kebijakan'),
  bukan_nama_env: like('LAPOR_TOKEN (the name of the environment variable, not its content)'),
  bukan_satuan: like('3 hari; units: menit, jam, hari, hari kerja, bulan'),
  bukan_jam: like('"07:30"'),
  bukan_surel: like('name@agency.go.id'),
  bukan_tahun: like('"2026" (four digits, in quotes)'),
  bukan_tanggal: like('"2026-11-20" (year-month-day)'),
  bukan_templat_nomor: like('"{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}"; {urut} is required'),
  bukan_url: () => 'The address cannot be read. Write it like: "https://lapor.go.id/api/v1"',
  huruf_kendali: () =>
    'It holds a control character that does not show (direction mark, NUL or line break). Delete this line and type it again.',
  id_dicadangkan: (m) => `"${m.nilai}" is used by the program itself. Choose another id.`,
  url_berkredensial: () => 'The address holds a name or password. Remove it; use token_env or token_file.',
  url_tak_aman: () => 'Plain http is allowed only to this computer itself (127.0.0.1). Use https.',
};
