import type { Katalog } from '../katalog.ts';

export const apip: Katalog['apip'] = {
  label: 'With APIP',
  jumlah: (n) =>
    n === 1
      ? '1 case, the work of the officer named there'
      : `${n} cases, the work of the officers named there`,
  tanpaPetugas: (n) =>
    n === 1
      ? '1 case with APIP can be worked on by nobody: the officer named there is not in service and nobody acts for them.'
      : `${n} cases with APIP can be worked on by nobody: the officers named there are not in service and nobody acts for them.`,
  saranTanpaPetugas:
    'Assign an acting officer by letter: penugasan in penghubung.yaml, jenis: plt, sebagai: the id of the officer named there.',
  untukDisetujui: 'What waits for your approval is open to you:',
};
