import type { Katalog } from '../katalog.ts';

export const apip: Katalog['apip'] = {
  label: 'With APIP',
  jumlah: (n) =>
    n === 1
      ? '1 case, the work of the officer named there'
      : `${n} cases, the work of the officers named there`,
  untukDisetujui: 'What waits for your approval is open to you:',
};
