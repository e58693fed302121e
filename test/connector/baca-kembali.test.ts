import { describe, expect, it } from 'vitest';
import { bacaKembali, type JawabanLain } from '../../src/connector/baca-kembali.ts';
import type { EntriRiwayat } from '../../src/sop/laporan/laporan.ts';

const MENIT = 60_000;
const DIBUAT = Date.parse('2026-09-07T09:00:42+07:00');
const kiriman = {
  id: 'TL-2026-000123',
  isi: 'Lampu sudah  diganti.',
  dibuat: DIBUAT,
  namaKita: ['Dinas Contoh', 'Dinas Contoh Kab.'],
  namaPelapor: 'Budi Contohwati',
  lain: [] as readonly JawabanLain[],
};
const entri = (isi: Partial<EntriRiwayat> = {}) => ({
  pada: DIBUAT + 3 * MENIT,
  responder: 'Dinas Contoh',
  keterangan: 'Lampu sudah diganti.',
  ...isi,
});
const hasil = (isi: readonly Parameters<typeof entri>[0][], ubah: Partial<typeof kiriman> = {}) =>
  bacaKembali({ entri: isi.map(entri), dilewati: 0 }, { ...kiriman, ...ubah }).jenis;
const ketemu = (isi: Parameters<typeof entri>[0]) => hasil([isi]) === 'ada';

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

  it('or may be, where a line of the history could not be read: it is never taken for absent', () => {
    expect(bacaKembali({ entri: [], dilewati: 1 }, kiriman).jenis).toBe('ragu');
    expect(bacaKembali({ entri: [entri()], dilewati: 1 }, kiriman).jenis).toBe('ada');
  });

  it.each([
    ['under a name that we do not know', { responder: 'Admin Kabupaten' }],
    ['under no name', { responder: null }],
  ])('or may be, where its very words stand %s', (_, isi) => {
    expect(hasil([isi])).toBe('ragu');
    expect(hasil([{ ...isi, pada: DIBUAT - 20 * MENIT }])).toBe('tidak_ada');
  });

  it('or may be, where the history lacks another answer that a machine saw there: it is cut short', () => {
    const lain = (isi: string) => ({ lain: [{ isi, tampak: DIBUAT - 60 * MENIT }] });
    expect(hasil([], lain('Laporan kami terima.'))).toBe('ragu');
    expect(hasil([{ keterangan: 'Laporan kami  TERIMA.' }], lain('Laporan kami terima.'))).toBe('tidak_ada');
    const panjang = 'Laporan kami terima dan sedang kami periksa di lapangan.';
    expect(hasil([{ keterangan: 'Laporan kami terima dan sedang kami…' }], lain(panjang))).toBe('tidak_ada');
    const berujuk = `${panjang}\n\nRef. TL-2026-000100`;
    expect(hasil([{ keterangan: 'Disunting admin. Ref. TL-2026-000100' }], lain(berujuk))).toBe('tidak_ada');
    expect(hasil([], lain(''))).toBe('tidak_ada');
  });

  it('when our clock stands a few minutes before the remote’s', () => {
    expect(ketemu({ pada: DIBUAT - 5 * MENIT })).toBe(true);
  });
});

describe('an answer with a reference line', () => {
  const isi = 'Lampu sudah diganti, terima kasih atas laporannya.\n\nRef. TL-2026-000123';
  const lihat = (...entri: readonly Parameters<typeof ketemu>[0][]) => hasil(entri, { isi });

  it('is known by it, whatever became of its lines, its clock or our name', () => {
    expect(lihat({ keterangan: isi })).toBe('ada');
    const diubah = 'LAMPU sudah diganti … ref. tl-2026-000123';
    expect(lihat({ keterangan: diubah, pada: DIBUAT - 90 * MENIT, responder: 'Admin Kab.' })).toBe('ada');
  });

  it('is not another whose number it quotes, nor known by a reporter who quotes it', () => {
    const ralat = 'Ralat atas jawaban kami (Ref. TL-2026-000123 ).\n\nRef. TL-2026-000124';
    expect(lihat({ keterangan: ralat })).toBe('tidak_ada');
    expect(lihat({ keterangan: 'Apa maksud Ref. TL-2026-000123', responder: 'budi contohwati' })).toBe(
      'tidak_ada',
    );
    expect(lihat({ keterangan: isi, responder: 'Pelapor' })).toBe('tidak_ada');
  });

  it('is doubtful where its number is wrapped in something else', () => {
    expect(lihat({ keterangan: '<p>Lampu &amp; tiang diganti.</p><p>Ref. TL-2026-000123</p>' })).toBe('ragu');
    expect(lihat({ keterangan: 'Sudah diganti (Ref. TL-2026-000123).', responder: null })).toBe('ragu');
    expect(lihat({ keterangan: '<p>Ref. TL-2026-000124</p>' })).toBe('tidak_ada');
  });

  it('is doubtful where its beginning stands without its end', () => {
    expect(lihat({ keterangan: 'Lampu sudah diganti, terima kasih atas…' })).toBe('ragu');
    expect(lihat({ keterangan: 'Lampu sudah…' })).toBe('tidak_ada');
    expect(lihat({ keterangan: 'Lampu sudah diganti, terima kasih atas…', responder: 'Dinas Lain' })).toBe(
      'tidak_ada',
    );
  });
});

describe('two answers of a report in the same words', () => {
  const lain = (...tampak: readonly (number | null)[]) => ({
    lain: tampak.map((pada) => ({ isi: 'LAMPU sudah diganti.', tampak: pada })),
  });

  it('each need an entry of their own', () => {
    expect(hasil([{}], lain(DIBUAT + 3 * MENIT))).toBe('tidak_ada');
    expect(hasil([{}, {}], lain(DIBUAT + 3 * MENIT))).toBe('ada');
  });

  it('are doubtful where the other may or may not stand there', () => {
    expect(hasil([{}], lain(null))).toBe('ragu');
    expect(hasil([{}, {}], lain(null))).toBe('ada');
    expect(hasil([], lain(null))).toBe('tidak_ada');
    expect(hasil([{}], lain(DIBUAT - 60 * MENIT))).toBe('ragu');
  });

  it('are doubtful where an entry is older than the approval and nobody’s: a clock may have been wrong', () => {
    expect(hasil([{ pada: DIBUAT - 30 * MENIT }])).toBe('ragu');
    expect(hasil([{ pada: DIBUAT - 30 * MENIT }], lain(DIBUAT - 30 * MENIT))).toBe('tidak_ada');
  });
});
