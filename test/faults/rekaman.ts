/** What a process did to the files of one folder, in the order in which it was done. Paths are absolute. */
export type Operasi =
  | { readonly jenis: 'buat'; readonly path: string; readonly kosongkan: boolean }
  | { readonly jenis: 'folder'; readonly path: string }
  | { readonly jenis: 'tulis'; readonly path: string; readonly offset: number | null; readonly isi: Buffer }
  | { readonly jenis: 'potong'; readonly path: string; readonly ukuran: number }
  | { readonly jenis: 'tautkan' | 'pindahkan'; readonly dari: string; readonly ke: string }
  | { readonly jenis: 'hapus'; readonly path: string }
  | { readonly jenis: 'fsync'; readonly path: string }
  /** The program said something on stdout. */
  | { readonly jenis: 'diakui' };

/** The calls by which files change; better-sqlite3 and Node make no others. */
const PANGGILAN =
  'openat,pwrite64,write,writev,fsync,fdatasync,ftruncate,link,linkat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat';

/** Full data, everything in hexadecimal, every descriptor with its path. */
export const PILIHAN_REKAM = ['-y', '-xx', '-s', '1000000', '-e', `trace=${PANGGILAN}`];

/** Reads strace's lines; a call that another thread interrupted is put together again where it returned. */
export function* bacaRekaman(log: Iterable<string>): Generator<Operasi> {
  const terputus = new Map<string, string>();
  for (const baris of log) {
    const [, pid = '', isi = ''] = /^(\d+)\s+(.*)$/.exec(baris) ?? [];
    if (isi.endsWith('<unfinished ...>')) {
      // The blank before the mark would stand behind the last argument.
      terputus.set(pid, isi.slice(0, -'<unfinished ...>'.length).trimEnd());
      continue;
    }
    const sambungan = /^<\.\.\. \w+ resumed>(.*)$/.exec(isi)?.[1];
    const utuh = sambungan === undefined ? isi : `${terputus.get(pid) ?? ''}${sambungan}`;
    const panggilan = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(utuh);
    if (panggilan === null || Number(panggilan[3]) < 0) continue;
    const operasi = keOperasi(panggilan[1] ?? '', panggilan[2] ?? '', Number(panggilan[3]));
    if (operasi !== null) yield operasi;
  }
}

function keOperasi(nama: string, argumen: string, hasil: number): Operasi | null {
  const teks = [...argumen.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((m) => bita(m[1] ?? ''));
  const [satu = Buffer.alloc(0), dua = Buffer.alloc(0)] = teks;
  const fd = /^(\d+)<([^>]*)>/.exec(argumen);
  const path = bita(fd?.[2] ?? '').toString();
  switch (nama) {
    case 'openat':
      return /O_CREAT/.test(argumen) && !/O_TMPFILE/.test(argumen)
        ? { jenis: 'buat', path: satu.toString(), kosongkan: /O_TRUNC/.test(argumen) }
        : null;
    case 'mkdir':
    case 'mkdirat':
      return { jenis: 'folder', path: satu.toString() };
    case 'write':
    case 'writev':
      if (fd?.[1] === '1') return { jenis: 'diakui' };
      return { jenis: 'tulis', path, offset: null, isi: Buffer.concat(teks).subarray(0, hasil) };
    case 'pwrite64':
      return {
        jenis: 'tulis',
        path,
        offset: Number(/, (\d+)$/.exec(argumen)?.[1]),
        isi: satu.subarray(0, hasil),
      };
    case 'ftruncate':
      return { jenis: 'potong', path, ukuran: Number(/, (\d+)$/.exec(argumen)?.[1]) };
    case 'link':
    case 'linkat':
      return { jenis: 'tautkan', dari: satu.toString(), ke: dua.toString() };
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return { jenis: 'pindahkan', dari: satu.toString(), ke: dua.toString() };
    case 'unlink':
    case 'unlinkat':
      return { jenis: 'hapus', path: satu.toString() };
    default:
      return { jenis: 'fsync', path };
  }
}

/** `\x41\x42`, as -xx writes every string; a path behind a descriptor may stand in plain letters. */
const bita = (teks: string): Buffer =>
  teks.includes('\\x') ? Buffer.from(teks.replaceAll('\\x', ''), 'hex') : Buffer.from(teks, 'latin1');
