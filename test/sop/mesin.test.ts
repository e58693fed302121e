import { describe, expect, it } from 'vitest';
import type { Aturan } from '../../src/sop/aturan.ts';
import { Mesin } from '../../src/sop/mesin.ts';
import { aturanKapuas, INSTANSI, laporanUji, PETUGAS, Perkara, SENIN, wib } from './kapuas-uji.ts';

const kantor = { instansi: INSTANSI, namaInstansi: 'Dinas Contoh', petugas: PETUGAS, penugasan: [] };
const LIMA = { jumlah: 5, satuan: 'hari' } as const;
const telaahLima = { ...aturanKapuas.sop.langkah.telaah!, batas: LIMA };
const aturanBaru: Aturan = {
  ...aturanKapuas,
  sop: { ...aturanKapuas.sop, langkah: { ...aturanKapuas.sop.langkah, telaah: telaahLima } },
};
const mesin = new Mesin(
  kantor,
  'sop-2',
  new Map([
    ['sop-1', aturanKapuas],
    ['sop-2', aturanBaru],
  ]),
);

describe('the engine', () => {
  it('decides an older case by the SOP it is pinned to, a new one by the SOP in force', () => {
    expect(mesin.jadwal(new Perkara().kasus).tenggatSop).toBe(wib('09-10T23:59:59'));
    const tiba = { baru: laporanUji(), asal: 'rest', terlihat: SENIN };
    const [diterima] = mesin.laporanBaru(tiba, Perkara.ID);
    expect(diterima?.peristiwa).toMatchObject({ jenis: 'kasus.diterima', sop: 'sop-2' });
    expect(mesin.jadwal({ ...new Perkara().kasus, sop: 'sop-2' }).tenggatSop).toBe(wib('09-12T23:59:59'));
  });

  it('does not guess at an SOP it was not given', () => {
    expect(() => mesin.jadwal({ ...new Perkara().kasus, sop: 'sop-0' })).toThrow('sop-0 tidak dimuat');
  });

  it('knows all ids of the agency as its own', () => {
    const p = new Perkara();
    const pindah = (idInstansi: string) =>
      mesin
        .laporanBerubah(p.kasus, p.laporan, {
          baru: laporanUji({ idInstansi }),
          asal: 'rest',
          terlihat: SENIN,
        })
        .map((x) => x.peristiwa.jenis);
    expect(pindah('5501-upt')).toEqual(['laporan.berubah']);
    expect(pindah('9901')).toEqual(['laporan.berubah', 'langkah.pindah']);
  });
});
