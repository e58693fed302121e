import { describe, expect, it } from 'vitest';
import { halamanFromF01, laporanTunggalFromF01 } from '../../../src/mapping/f01/halaman-from-wire.ts';
import { laporanFromF01 } from '../../../src/mapping/f01/laporan-from-wire.ts';
import type { ButirLaporan, HalamanLaporan } from '../../../src/ports/lapor-api.ts';
import { f01 } from './fixtures.ts';

type Mentah = Record<string, unknown>;
const amplop = f01('getreports.json') as { reports: [Mentah, Mentah] } & Mentah;
const [lengkap, ringkas] = amplop.reports;

function halaman(mentah: unknown): HalamanLaporan {
  const hasil = halamanFromF01(mentah, 1_234);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

function laporan(mentah: unknown) {
  const butir = laporanFromF01(mentah);
  if (butir.jenis === 'masalah') throw new Error(butir.masalah.sebab.join());
  return butir;
}

function masalah(butir: ButirLaporan) {
  if (butir.jenis === 'laporan') throw new Error('read, though it breaks the shape');
  return butir.masalah;
}

describe('a page of getreports', () => {
  it('has its rows, the remote time (WIB) and the pair that the next page begins after', () => {
    const h = halaman(amplop);
    expect(h.butir.map((b) => b.jenis)).toEqual(['laporan', 'laporan']);
    expect(h).toMatchObject({
      kursorBerikutnya: '2026-01-05 10:00:00/5501002',
      waktuServer: Date.parse('2026-01-05T10:05:00+07:00'),
      bytes: 1_234,
    });
  });

  it('is the last one where the pair is empty', () => {
    expect(halaman({ ...amplop, next_updated: '', next_id: '' }).kursorBerikutnya).toBeNull();
  });

  it('goes on past a bad row', () => {
    const h = halaman({ ...amplop, reports: [lengkap, null, 7, [], 'x', ringkas] });
    expect(h.butir.map((b) => b.jenis)).toEqual([
      'laporan',
      'masalah',
      'masalah',
      'masalah',
      'masalah',
      'laporan',
    ]);
  });

  it.each([
    ['no status', { status: undefined }],
    ['another status', { status: 'error' }],
    ['no remote time', { server_time: undefined }],
    ['an empty remote time', { server_time: '' }],
    ['a remote time as a number', { server_time: 1_767_582_300 }],
    ['half a pair', { next_id: '' }],
    ['a pair without its time', { next_updated: '' }],
    ['a pair that is no place', { next_updated: 'kemarin' }],
    ['no pair', { next_updated: undefined, next_id: undefined }],
    ['rows that are no list', { reports: {} }],
  ])('is no answer with %s', (_nama, ubah) => {
    expect(halamanFromF01({ ...amplop, ...ubah }, 1).ok).toBe(false);
  });

  it.each([null, [], 'ok', 7])('is no answer as %j', (mentah) => {
    expect(halamanFromF01(mentah, 1).ok).toBe(false);
  });
});

describe('a row of getreports', () => {
  it('is read with its times in WIB', () => {
    expect(laporan(lengkap).laporan).toMatchObject({
      trackingId: '5501001',
      judul: 'Lampu jalan padam di Gang Contohwati',
      idKategori: '22',
      rating: 4,
      anonim: false,
      rahasia: false,
      masukPada: Date.parse('2026-01-05T08:12:00+07:00'),
      disposisi: { pada: Date.parse('2026-01-05T09:30:00+07:00'), sumber: 'tanggal_disposisi' },
      diperbaruiPada: Date.parse('2026-01-05T09:45:30+07:00'),
    });
  });

  it('takes the empty string, and what is missing, for none', () => {
    const { isiAkhir, alasanTundaArsip, kelurahan } = laporan(lengkap).laporan;
    expect([isiAkhir, alasanTundaArsip, kelurahan]).toEqual([null, null, null]);
    const { masukPada, kategori, rating, provinsi } = laporan({
      ...ringkas,
      created: '',
      rating: '',
    }).laporan;
    expect([masukPada, kategori, rating, provinsi]).toEqual([null, null, null, null]);
  });

  it('carries neither identity nor file, and says so, whatever stands in it', () => {
    const butir = laporan({ ...lengkap, nama_pelapor: 'Tumi Contohwati', name: 'Tumi', attachments: ['x'] });
    expect(butir.laporan).toMatchObject({ namaPelapor: null, lampiran: [] });
    expect(butir.tidakDibawa).toEqual(['namaPelapor', 'lampiran']);
    expect(JSON.stringify(butir)).not.toContain('Tumi');
  });

  it('is kept rahasia where the remote shows one after all', () => {
    expect(laporan({ ...lengkap, rahasia: '1' }).laporan.rahasia).toBe(true);
  });

  it.each(f01('butir-rusak.json') as { ubah?: Mentah; buang?: string; sebab: string; id: string | null }[])(
    'is quarantined alone, without its values: $sebab',
    ({ ubah = {}, buang, sebab, id }) => {
      const mentah: Mentah = { ...lengkap, ...ubah };
      if (buang !== undefined) delete mentah[buang];
      const m = masalah(laporanFromF01(mentah));
      expect(m.sebab).toEqual([sebab]);
      expect(m.trackingId).toBe(id);
      expect(JSON.parse(m.mentah)).toEqual(mentah);
      expect(m.diperbaruiPada).toBe('updated' in ubah ? null : Date.parse('2026-01-05T09:45:30+07:00'));
    },
  );
});

describe('a read of one id', () => {
  it('is its one row', () => {
    expect(laporanTunggalFromF01({ ...amplop, reports: [lengkap] }, '5501001')).toMatchObject({
      ok: true,
      value: { jenis: 'laporan' },
    });
  });

  it('is a problem of the id that was asked for when another report comes', () => {
    const hasil = laporanTunggalFromF01({ ...amplop, reports: [ringkas] }, '5501001');
    expect(hasil.ok && masalah(hasil.value)).toMatchObject({
      trackingId: '5501001',
      sebab: ['trackingid: bukan yang diminta'],
    });
  });

  it.each([[[]], [[lengkap, lengkap]]])('is no answer with any other number of rows', (reports) => {
    expect(laporanTunggalFromF01({ ...amplop, reports }, '5501001').ok).toBe(false);
  });
});
