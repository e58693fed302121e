import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Katalog } from '../../teks/teks.ts';
import { BAHASA } from '../../teks/teks.ts';
import type { BentukPerintah, KelompokPerintah } from './bentuk-perintah.ts';
import type { Masukan } from './konteks.ts';
import { SalahPakai } from './salah-pakai.ts';

type Kerjakan = (perintah: BentukPerintah, masukan: Masukan) => Promise<void>;

/** Builds the program from the list of commands and the words of the catalogue. */
export function pasangPerintah(
  program: Command,
  daftar: Readonly<Record<KelompokPerintah, readonly BentukPerintah[]>>,
  katalog: Katalog,
  kerjakan: Kerjakan,
): Command {
  pasangUmum(program, katalog);
  for (const [kelompok, semua] of Object.entries(daftar)) {
    program.commandsGroup(`${katalog.pakai.kelompok[kelompok as KelompokPerintah]}:`);
    const induk = new Map<string, Command>();
    for (const bentuk of semua) {
      const [awal = '', anak] = bentuk.nama.split(' ');
      const tempat =
        anak === undefined ? program.command(awal) : indukUntuk(program, induk, awal, katalog).command(anak);
      pasangSatu(tempat, bentuk, katalog, kerjakan);
    }
  }
  return program;
}

function pasangUmum(program: Command, katalog: Katalog): void {
  const { umum } = katalog;
  bantuan(program, katalog)
    .description(umum.ringkas)
    .option(`--config ${bernama('<BERKAS>', katalog)}`, umum.opsi.config)
    .addOption(new Option(`--bahasa ${bernama('<BAHASA>', katalog)}`, umum.opsi.bahasa).choices([...BAHASA]))
    .option('--json', umum.opsi.json)
    .option(`--sebagai ${bernama('<PETUGAS>', katalog)}`, umum.opsi.sebagai)
    .option(`--dicatat-oleh ${bernama('<PETUGAS>', katalog)}`, umum.opsi['dicatat-oleh'])
    .version(versi(), '-V, --version', umum.opsi.version)
    .addHelpText('after', contoh(['penghubung demo', 'penghubung list', 'penghubung show 5489201'], katalog));
}

/** "<BERKAS>" is "<FILE>" to who reads English: no name that is typed. */
const bernama = (bentuk: string, { umum }: Katalog): string =>
  bentuk.replace(/[A-Z]+/g, (kata) => umum.namaNilai[kata] ?? kata);

function pasangSatu(perintah: Command, bentuk: BentukPerintah, katalog: Katalog, kerjakan: Kerjakan): void {
  const kata = katalog.perintah[bentuk.nama];
  bantuan(perintah, katalog)
    .description(kata.ringkas)
    .aliases([...(bentuk.alias ?? [])]);
  for (const [bentukArgumen, arti] of bentuk.argumen ?? [])
    perintah.argument(bernama(bentukArgumen, katalog), katalog.argumen[arti]);
  const arti: Readonly<Record<string, string | undefined>> = kata.opsi;
  for (const [nama, nilai] of Object.entries(bentuk.opsi ?? {}))
    perintah.option(`--${nama}${nilai === '' ? '' : ` ${bernama(nilai, katalog)}`}`, arti[nama] ?? '');
  perintah.addHelpText('after', contoh(kata.contoh, katalog));
  perintah.action(async () => {
    await kerjakan(bentuk, { argumen: perintah.args, opsi: perintah.opts() });
  });
}

function indukUntuk(program: Command, ada: Map<string, Command>, nama: string, katalog: Katalog): Command {
  const lama = ada.get(nama);
  if (lama !== undefined) return lama;
  const kata = katalog.perintah[nama as keyof Katalog['perintah']];
  const baru = bantuan(program.command(nama), katalog)
    .description(kata.ringkas)
    .addHelpText('after', contoh(kata.contoh, katalog));
  ada.set(nama, baru);
  return baru;
}

/** Help in the reader's language; commander's own headings are few. */
function bantuan(perintah: Command, { umum }: Katalog): Command {
  const judul: Readonly<Record<string, string>> = {
    'Usage:': `${umum.pemakaian}:`,
    'Arguments:': `${umum.argumen}:`,
    'Options:': `${umum.daftarOpsi}:`,
    'Global Options:': `${umum.opsiUmum}:`,
    'Commands:': `${umum.daftarPerintah}:`,
  };
  return perintah
    .exitOverride((galat) => {
      throw new SalahPakai(namaPenuh(perintah), galat);
    })
    .helpCommand(false)
    .helpOption('-h, --help', umum.opsi.help)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (teks) => judul[teks] ?? teks,
      optionDescription: (opsi) => opsi.description,
      subcommandTerm: (anak) => [anak.name(), ...anak.aliases()].join('|') + argumenDari(anak),
      commandUsage: (ini) =>
        `${namaPenuh(ini)}${ini.commands.length > 0 ? ` <${umum.kataPerintah}>` : ''}${argumenDari(ini)} [${umum.kataPilihan}]`,
    })
    .configureOutput({ outputError: () => {} });
}

const argumenDari = (perintah: Command): string =>
  perintah.registeredArguments
    .map((a) => ` ${a.required ? '<' : '['}${a.name()}${a.variadic ? '...' : ''}${a.required ? '>' : ']'}`)
    .join('');

const namaPenuh = (perintah: Command): string =>
  perintah.parent === null ? perintah.name() : `${namaPenuh(perintah.parent)} ${perintah.name()}`;

const contoh = (baris: readonly string[], { umum }: Katalog): string =>
  `\n${umum.contoh}:\n${baris.map((b) => `  ${b}`).join('\n')}`;

function versi(): string {
  const isi: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  return typeof isi === 'object' && isi !== null && 'version' in isi ? String(isi.version) : '';
}
