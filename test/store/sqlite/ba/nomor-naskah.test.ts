import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Mesin } from '../../../../src/sop/mesin.ts';
import { aturanKapuas } from '../../../sop/kapuas-uji.ts';
import { HASH_SOP, KantorUji, mesinUji, nilaiDari, setelanUji } from '../../kantor-uji.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const SENIN = Date.parse('2026-09-07T09:00:00+07:00');

async function kantorBertemplat(unit: string | null): Promise<KantorUji> {
  const nomorNaskah = {
    nomor: '{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}',
    klasifikasi: '555',
    unit,
  };
  const kantor = { ...mesinUji().kantor, nomorNaskah };
  const store = await rumah.buka(new Mesin(kantor, HASH_SOP, new Map([[HASH_SOP, aturanKapuas]])));
  await store.terapkanSetelan(setelanUji(), SENIN);
  return new KantorUji(store, SENIN);
}

describe('the letter number of a Berita Acara', () => {
  it('comes from the template at final, goes on from the highest that is used or typed', async () => {
    const kantor = await kantorBertemplat('IKP');
    await kantor.diperiksa();
    const final = async (opsi: { nomor?: string; urut?: string } = {}) => {
      const { id } = nilaiDari(await kantor.buatBa());
      return nilaiDari(await kantor.ubahBa(id, { jenis: 'final' }, opsi)).nomorNaskah;
    };
    expect(await final({ nomor: '555 / 01 / IKP / IX / 2026' })).toBe('555 / 01 / IKP / IX / 2026');
    expect(await final()).toBe('555/02/IKP/IX/2026');
    expect(await final({ urut: '40' })).toBe('555/40/IKP/IX/2026');
    expect(await final()).toBe('555/41/IKP/IX/2026');
  });

  it('waits where the template cannot be filled, and a running number then is refused', async () => {
    const kantor = await kantorBertemplat(null);
    await kantor.diperiksa();
    const { id } = nilaiDari(await kantor.buatBa());
    expect(await kantor.ubahBa(id, { jenis: 'final' }, { urut: '3' })).toMatchObject({
      error: { penolakan: { masalah: [{ kode: 'ba_templat_kurang', data: { kurang: 'ba.unit' } }] } },
    });
    expect(nilaiDari(await kantor.ubahBa(id, { jenis: 'final' })).nomorNaskah).toBeNull();
  });
});
