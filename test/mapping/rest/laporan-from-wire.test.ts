import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/mapping/kawat/json.ts';
import { halamanFromWire } from '../../../src/mapping/rest/halaman-from-wire.ts';
import { laporanFromWire, laporanTunggalFromWire } from '../../../src/mapping/rest/laporan-from-wire.ts';
import type { HalamanLaporan, MasalahButir } from '../../../src/ports/lapor-api.ts';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { wire } from './fixtures.ts';

type Mentah = Record<string, unknown>;
interface ButirRusak {
  readonly alasan: string;
  readonly id: string | null;
  readonly ubah?: Mentah;
  readonly buang?: string;
}

const amplop = wire('halaman.json') as { data: [Mentah, Mentah] } & Mentah;

function halaman(mentah: unknown): HalamanLaporan {
  const hasil = halamanFromWire(mentah, 1_234);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

function laporan(mentah: unknown): Laporan {
  const butir = laporanFromWire(mentah);
  if (butir.jenis === 'masalah') throw new Error(butir.masalah.sebab.join());
  return butir.laporan;
}

function masalah(mentah: unknown): MasalahButir {
  const butir = laporanFromWire(mentah);
  if (butir.jenis === 'laporan') throw new Error('read, though it breaks the contract');
  return butir.masalah;
}

describe('halamanFromWire', () => {
  it('reads a page with its cursor, the remote clock and its size', () => {
    const h = halaman(amplop);
    expect(h.butir.map((b) => b.jenis)).toEqual(['laporan', 'laporan']);
    expect(h).toMatchObject({
      kursorBerikutnya: 'abc/+=',
      waktuServer: Date.parse('2026-01-05T03:05:00Z'),
      bytes: 1_234,
    });
  });

  it('goes on past a bad item', () => {
    const h = halaman({ ...amplop, data: [amplop.data[0], null, 7, [], amplop.data[1]] });
    expect(h.butir.map((b) => b.jenis)).toEqual(['laporan', 'masalah', 'masalah', 'masalah', 'laporan']);
  });

  it.each([
    ['waktu_server missing', { ...amplop, waktu_server: undefined }, 'waktu_server: tidak ada'],
    [
      'kursor_berikutnya missing',
      { ...amplop, kursor_berikutnya: undefined },
      'kursor_berikutnya: tidak ada',
    ],
    ['data no list', { ...amplop, data: {} }, 'data: bukan daftar'],
    ['a bare list', [], 'butir: bukan objek'],
    ['nothing', null, 'butir: bukan objek'],
  ])('is no answer with %s', (_nama, mentah, sebab) => {
    expect(halamanFromWire(mentah, 0)).toEqual({ ok: false, error: sebab });
  });
});

describe('laporanFromWire', () => {
  it('reads times as UTC, names as data and open lists as they came', () => {
    const l = laporan(amplop.data[0]);
    expect(l.disposisi).toEqual({ pada: Date.parse('2026-01-05T02:30:00Z'), sumber: 'tanggal_disposisi' });
    expect(l.masukPada).toBe(Date.parse('2026-01-05T01:12:00Z'));
    expect(l.diperbaruiPada).toBe(Date.parse('2026-01-05T02:30:00.250Z'));
    expect(l.lampiran[0]?.namaBerkas).toBe('../../etc/foto lampu Contohwati.jpg');
    expect(l).toMatchObject({
      trackingId: '5501001',
      namaPelapor: 'Tumi Contohwati',
      anonim: false,
      rahasia: false,
      rating: 4,
    });
    const baru = laporan(amplop.data[1]);
    expect(baru.statusLapor).toBe('Status Yang Belum Pernah Ada');
    expect(baru.klasifikasi).toBe('Jenis Baru 2027');
  });

  it('reads a record without its optional fields', () => {
    const l = laporan(amplop.data[1]);
    expect([l.masukPada, l.isiAkhir, l.kategori, l.kelurahan, l.rating, l.lampiran]).toEqual([
      null,
      null,
      null,
      null,
      null,
      [],
    ]);
  });

  it.each([
    ['', false, false, 'Tumi Contohwati'],
    ['Anonim', true, false, null],
    ['Rahasia', false, true, 'Tumi Contohwati'],
    ['Anonim, Rahasia', true, true, null],
  ])(
    'reads the privacy flags "%s" and keeps no anonymous identity',
    (tipe_laporan, anonim, rahasia, namaPelapor) => {
      expect(laporan({ ...amplop.data[0], tipe_laporan })).toMatchObject({ anonim, rahasia, namaPelapor });
    },
  );

  it.each(wire('butir-rusak.json') as ButirRusak[])(
    'quarantines a record with $alasan',
    ({ alasan, id, ubah, buang }) => {
      const mentah: Mentah = { ...amplop.data[0], ...ubah };
      if (buang) delete mentah[buang];
      const m = masalah(mentah);
      expect(m.sebab).toEqual([alasan]);
      expect(m.trackingId).toBe(id);
      expect(m.diperbaruiPada).toBe(Date.parse('2026-01-05T02:30:00.250Z'));
      expect(JSON.parse(m.mentah)).toEqual(mentah);
    },
  );

  it('names every broken field at once, and no value', () => {
    const m = masalah({
      ...amplop.data[0],
      judul_laporan: 5,
      nama_pelapor: 81234567,
      diperbarui_pada: 'Tumi Contohwati',
    });
    expect(m.sebab).toEqual([
      'nama_pelapor: bukan teks atau null',
      'judul_laporan: bukan teks',
      'diperbarui_pada: bukan waktu ISO 8601',
    ]);
    expect(m.diperbaruiPada).toBeNull();
  });

  it('keeps the digits of a numeric id past 2^53 and takes no rounded id from it', () => {
    const teks = JSON.stringify(amplop.data[0]).replace('"5501001"', '9007199254740993');
    const json = parseJson(teks);
    const m = masalah(json.ok ? json.value : null);
    expect(m.trackingId).toBeNull();
    expect(m.mentah).toContain('"tracking_id":9007199254740993,');
  });

  it('bounds the reasons of a hostile record', () => {
    const m = masalah({ ...amplop.data[0], lampiran: Array(5_000).fill(null) });
    expect(m.sebab).toHaveLength(21);
    expect(m.sebab.at(-1)).toBe('dan 4980 lainnya');
  });
});

describe('laporanTunggalFromWire', () => {
  const tunggal = (mentah: unknown, diminta: string) => {
    const hasil = laporanTunggalFromWire(mentah, diminta);
    return hasil.ok ? hasil.value : hasil.error;
  };

  it('reads the report that was asked for', () => {
    expect(tunggal(amplop.data[0], '5501001')).toMatchObject({ jenis: 'laporan' });
  });

  it('quarantines another report, and one without an id, under the id that was asked for', () => {
    const lain = { trackingId: '5501009', sebab: ['tracking_id: bukan yang diminta'] };
    expect(tunggal(amplop.data[0], '5501009')).toMatchObject({ jenis: 'masalah', masalah: lain });
    expect(tunggal({}, '5501009')).toMatchObject({ jenis: 'masalah', masalah: { trackingId: '5501009' } });
  });

  it.each([[null], [[]], ['Tumi']])('takes %j for no answer', (mentah) => {
    expect(tunggal(mentah, '5501009')).toBe('butir: bukan objek');
  });
});
