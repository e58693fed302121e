import type { CommanderError } from 'commander';
import type { Katalog } from '../../teks/teks.ts';
import type { Keluaran } from './keluaran.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';

/** What commander could not read, and the whole name of the command it was about. */
export class SalahPakai extends Error {
  override readonly name = 'SalahPakai';
  readonly perintah: string;
  readonly galat: CommanderError;

  constructor(perintah: string, galat: CommanderError) {
    super(galat.message, { cause: galat });
    this.perintah = perintah;
    this.galat = galat;
  }
}

/** Asking for help or the version is no error; anything else says what was wrong and where help is. */
export function salahPakai({ galat, perintah }: SalahPakai, katalog: Katalog, keluar: Keluaran): KodeKeluar {
  if (galat.exitCode === 0) return KELUAR.baik;
  // A parent without its subcommand has shown its help already.
  if (galat.code === 'commander.help') return KELUAR.pemakaian;
  const mirip = /\(Did you mean (?:one of )?(.*)\?\)/.exec(galat.message)?.[1];
  keluar.warta(kalimat(galat, katalog));
  if (mirip !== undefined) keluar.warta(katalog.pakai.mungkin(mirip));
  keluar.warta(katalog.umum.bantuan(perintah.split(' ').slice(1).join(' ')));
  return KELUAR.pemakaian;
}

/** commander's own sentences are English; the word they are about stands in quotes. */
function kalimat(galat: CommanderError, { umum, pakai }: Katalog): string {
  const kata = /'([^']*)'/.exec(galat.message)?.[1] ?? '';
  switch (galat.code) {
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      return umum.argumenKurang(kata);
    case 'commander.invalidArgument':
      return umum.nilaiSalah(kata, /choices are (.*)\./.exec(galat.message)?.[1] ?? '');
    case 'commander.excessArguments':
      return pakai.terlaluBanyak;
    default:
      return umum.takDikenal(kata);
  }
}
