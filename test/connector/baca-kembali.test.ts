import { describe, expect, it } from 'vitest';
import { entriKiriman } from '../../src/connector/baca-kembali.ts';

const MENIT = 60_000;
const DIBUAT = Date.parse('2026-09-07T09:00:42+07:00');
const kiriman = {
  isi: 'Lampu sudah  diganti.',
  dibuat: DIBUAT,
  namaKita: ['Dinas Contoh', 'Dinas Contoh Kab.'],
};
const entri = (isi: Partial<Parameters<typeof entriKiriman>[0][number]> = {}) => ({
  pada: DIBUAT + 3 * MENIT,
  responder: 'Dinas Contoh',
  keterangan: 'Lampu sudah diganti.',
  ...isi,
});
const ketemu = (isi: Parameters<typeof entri>[0]) => entriKiriman([entri(isi)], kiriman) !== null;

describe('an entry of the history is our answer', () => {
  it('when its text is the same but for spaces and case, under one of our names', () => {
    expect(ketemu({})).toBe(true);
    expect(ketemu({ keterangan: '  LAMPU sudah\r\ndiganti. ', responder: 'dinas contoh KAB.' })).toBe(true);
  });

  it.each([
    ['another text', { keterangan: 'Lampu belum diganti.' }],
    ['a longer text', { keterangan: 'Lampu sudah diganti. Terima kasih.' }],
    ['the reporter, who quotes it', { responder: 'Pelapor' }],
    ['nobody', { responder: null }],
    ['another agency', { responder: 'Dinas Lain' }],
    ['a time before it was approved: an earlier answer in the same words', { pada: DIBUAT - 20 * MENIT }],
  ])('and not with %s', (_, isi) => {
    expect(ketemu(isi)).toBe(false);
  });

  it('when it was written in the minute of its approval, which the history rounds down', () => {
    expect(ketemu({ pada: DIBUAT - (DIBUAT % MENIT) })).toBe(true);
  });

  it('when our clock stands a few minutes before the remote’s', () => {
    expect(ketemu({ pada: DIBUAT - 5 * MENIT })).toBe(true);
  });
});
