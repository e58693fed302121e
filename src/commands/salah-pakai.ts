import type { CommanderError } from 'commander';
import type { Katalog } from '../teks/teks.ts';
import type { Keluaran } from './keluaran.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';

/** Asking for help or the version is no error; anything else says what was wrong and where help is. */
export function salahPakai(galat: CommanderError, { umum }: Katalog, keluar: Keluaran): KodeKeluar {
  if (galat.exitCode === 0 || galat.code === 'commander.help')
    return galat.exitCode === 0 ? KELUAR.baik : KELUAR.pemakaian;
  const kata = /['"]([^'"]*)['"]/.exec(galat.message)?.[1] ?? '';
  keluar.warta(kalimat(galat, kata, umum));
  keluar.warta(umum.bantuan(''));
  return KELUAR.pemakaian;
}

function kalimat(galat: CommanderError, kata: string, umum: Katalog['umum']): string {
  switch (galat.code) {
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      return umum.argumenKurang(kata);
    case 'commander.invalidArgument':
      return umum.nilaiSalah(kata, /choices are (.*)\./.exec(galat.message)?.[1] ?? '');
    case 'commander.excessArguments':
      return galat.message.replace(/^error: /, '');
    default:
      return umum.takDikenal(kata);
  }
}
