import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { daftarPerintah } from '../../src/commands/kerangka/daftar-perintah.ts';
import { pasangPerintah } from '../../src/commands/kerangka/pasang-perintah.ts';
import { BAHASA, teks } from '../../src/teks/teks.ts';

/** What officers and their scripts call, with the aliases. */
const PERINTAH = [
  'demo',
  'init',
  'sandbox',
  'sync',
  'run',
  'import',
  'status',
  'list|daftar',
  'show|lihat',
  'why',
  'catat',
  'register',
  'cetak tanda-terima',
  'ba buat',
  'ba final',
  'ba setujui',
  'ba kecualikan',
  'ba batal',
  'ba list|daftar',
  'ba show|lihat',
  'kiriman list|daftar',
  'kiriman show|lihat',
  'kiriman hold|tahan',
  'kiriman release|lepas',
  'kiriman cancel|batalkan',
  'kiriman mark-sent|tandai-terkirim',
  'kiriman salin',
  'identitas lihat',
  'identitas hapus',
  'identitas retensi',
  'identitas tahan',
  'identitas lepas',
  'banding',
  'replay|ulang',
  'karantina list|daftar',
  'karantina show|lihat',
  'karantina retry|ulang',
  'sop periksa',
  'sop gambar',
  'sop simulate|coba',
  'sop migrate|pindahkan',
  'jejak verify|periksa',
  'kalender periksa',
  'kalender impor',
  'doctor',
  'backup|cadangkan',
  'restore|pulihkan',
];

const program = (bahasa: (typeof BAHASA)[number]): Command =>
  pasangPerintah(new Command('penghubung'), daftarPerintah, teks(bahasa), async () => {});

const semua = (induk: Command): readonly Command[] => [induk, ...induk.commands.flatMap(semua)];

const namaPenuh = (ini: Command): string =>
  ini.parent === null ? '' : `${namaPenuh(ini.parent)} ${ini.name()}`.trim();

/** Help as it is printed, with what commander adds behind it. */
function bantuan(perintah: Command): string {
  let isi = '';
  perintah.configureOutput({ writeOut: (potong) => (isi += potong), getOutHelpWidth: () => 80 });
  perintah.outputHelp();
  return isi;
}

describe('the commands', () => {
  it.each(PERINTAH)('hold %s', (nama) => {
    const [utama = '', ...alias] = nama.split('|');
    const perintah = semua(program('id')).find((p) => namaPenuh(p) === utama);
    expect(perintah?.aliases()).toEqual(expect.arrayContaining(alias));
  });

  it('are shown in groups, the day’s work first', () => {
    const isi = bantuan(program('id'));
    const letak = [
      'Sehari-hari:',
      '\n  list',
      '\n  kiriman',
      'LAPOR!:',
      '\n  sync',
      '\n  demo',
      '\n  doctor',
    ].map((kata) => isi.indexOf(kata));
    expect(letak).not.toContain(-1);
    expect(letak).toEqual(letak.toSorted((a, b) => a - b));
  });
});

describe.each(BAHASA)('the help in %s', (bahasa) => {
  /** A command to copy is not broken. */
  const bukanContoh = (baris: string): boolean => !baris.startsWith('  penghubung ');

  it('fits 80 columns, command by command', () => {
    const lebar = semua(program(bahasa)).flatMap((p) =>
      bantuan(p)
        .split('\n')
        .filter((baris) => bukanContoh(baris) && baris.length > 80),
    );
    expect(lebar).toEqual([]);
  });

  it('says of every option and argument what it means', () => {
    for (const perintah of semua(program(bahasa))) {
      const bisu = [...perintah.options, ...perintah.registeredArguments].filter((o) => o.description === '');
      expect({ perintah: namaPenuh(perintah), bisu: bisu.map((o) => String(o)) }).toMatchObject({ bisu: [] });
    }
  });
});

describe('the help in English', () => {
  it('names values in English, as the Indonesian one does in Indonesian', () => {
    const nama = (bahasa: (typeof BAHASA)[number]) =>
      new Set(
        semua(program(bahasa)).flatMap((p) => [
          ...p.options.flatMap(({ flags }) => flags.match(/(?<=<)[A-Z=]+/g) ?? []),
          ...p.registeredArguments.map((a) => a.name()),
        ]),
      );
    expect([...nama('id')]).toEqual(expect.arrayContaining(['BERKAS', 'NAMA=NILAI', 'AKSI']));
    expect([...nama('en')]).toEqual(expect.arrayContaining(['FILE', 'NAME=VALUE', 'ACTION']));
    // What both languages write alike: letters, abbreviations, and words that are the same.
    const samaSaja = ['A', 'B', 'N', 'ID', 'BA', 'SOP', 'URL', 'HASH', 'FORMAT', 'FOLDER', 'TRACKING'];
    const bersama = [...nama('en')].filter((satu) => nama('id').has(satu));
    expect(bersama.filter((satu) => !samaSaja.includes(satu))).toEqual([]);
  });
});
