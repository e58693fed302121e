import { expect, it } from 'vitest';
import { kirimanToWire } from '../../../src/mapping/rest/kiriman-to-wire.ts';
import type { BahanKiriman } from '../../../src/ports/lapor-api.ts';

const bahan: BahanKiriman = {
  nomorBa: '555 / 03 / IKP / I / 2026',
  lampiran: ['l-2', 'l-1'],
  isi: 'Lampu "sudah"\nmenyala — terima kasih 💡',
  jenis: 'akhir',
  trackingId: '5501001',
};
const teks = (kiriman: BahanKiriman) => new TextDecoder().decode(kirimanToWire(kiriman));

it('writes the keys in the contract order, whatever the order of the material', () => {
  expect(teks(bahan)).toBe(
    '{"jenis":"akhir","isi":"Lampu \\"sudah\\"\\nmenyala — terima kasih 💡","lampiran":["l-2","l-1"],"nomor_ba":"555 / 03 / IKP / I / 2026"}',
  );
});

it('leaves out what is not there', () => {
  expect(teks({ ...bahan, jenis: 'sementara', isi: 'x', lampiran: [], nomorBa: null })).toBe(
    '{"jenis":"sementara","isi":"x"}',
  );
});

it('sends a correction as another final answer', () => {
  expect(teks({ ...bahan, jenis: 'ralat' })).toBe(teks(bahan));
});

it('returns a report with its reason alone, byte for byte', () => {
  expect(teks({ ...bahan, jenis: 'kembalikan', isi: ' Bukan wewenang kami. ' })).toBe(
    '{"alasan":" Bukan wewenang kami. "}',
  );
});
