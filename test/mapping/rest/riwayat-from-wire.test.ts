import { expect, it } from 'vitest';
import { riwayatFromWire } from '../../../src/mapping/rest/riwayat-from-wire.ts';
import { wire } from './fixtures.ts';

it('reads the history in its order and counts the lines it had to leave out', () => {
  const hasil = riwayatFromWire(wire('riwayat.json'));
  if (!hasil.ok) throw new Error(hasil.error);
  expect(hasil.value.dilewati).toBe(2);
  expect(hasil.value.entri.map((e) => [new Date(e.pada).toISOString(), e.responder, e.keterangan])).toEqual([
    ['2023-02-23T04:11:00.000Z', 'Admin Contoh', 'Laporan diterima.'],
    ['2023-02-23T17:05:00.000Z', null, 'Terima kasih.'],
    ['2023-12-31T16:59:00.000Z', null, 'Ditutup.'],
  ]);
});

it('takes no object for a history', () => {
  expect(riwayatFromWire({ data: [] })).toEqual({ ok: false, error: 'butir: bukan daftar' });
});
