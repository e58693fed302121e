import { describe, expect, it } from 'vitest';
import { adalahTerlapor, tanpaMandatTerlapor } from '../../../src/sop/kasus/terlapor.ts';
import type { Penugasan } from '../../../src/sop/petugas.ts';
import { orang } from '../perkara-uji.ts';

const NIP = '198001012005012001';
const petugas = [
  { ...orang('kepala', ['kepala_opd']), nip: NIP },
  { ...orang('plt-sekda', ['bidang']), nip: NIP },
  orang('sekretaris', ['bidang']),
  orang('staf', ['bidang']),
];
const apip = { terlapor: 'kepala', petugas: 'staf' };

describe('the person a report at APIP is about', () => {
  it('is known by any of the ids that person is listed under, and by no missing NIP', () => {
    expect(adalahTerlapor({ apip }, ['kepala'], petugas)).toBe(true);
    expect(adalahTerlapor({ apip }, ['staf', 'plt-sekda'], petugas)).toBe(true);
    expect(adalahTerlapor({ apip }, ['sekretaris', 'staf'], petugas)).toBe(false);
    expect(adalahTerlapor({ apip: { ...apip, terlapor: 'sekretaris' } }, ['staf'], petugas)).toBe(false);
    expect(adalahTerlapor({ apip: null }, ['kepala'], petugas)).toBe(false);
  });

  it('lends nobody a mandate: a.n. and u.b. fall away, plt and plh stand', () => {
    const penugasan = (['plt', 'plh', 'an', 'ub'] as const).flatMap((jenis): Penugasan[] =>
      ['kepala', 'kepala_opd', 'sekretaris'].map((sebagai) => ({
        ...{ petugas: 'staf', sebagai, jenis, nomor: '1' },
        ...{ dari: '2026-09-01', sampai: '2026-09-30' },
      })),
    );
    const tinggal = tanpaMandatTerlapor([{ apip }], { petugas, penugasan }).penugasan;
    expect(tinggal.map(({ jenis, sebagai }) => `${jenis} ${sebagai}`)).toEqual([
      ...['plt', 'plh'].flatMap((jenis) =>
        ['kepala', 'kepala_opd', 'sekretaris'].map((s) => `${jenis} ${s}`),
      ),
      'an sekretaris',
      'ub sekretaris',
    ]);
    expect(tanpaMandatTerlapor([{ apip: null }], { petugas, penugasan }).penugasan).toBe(penugasan);
  });
});
