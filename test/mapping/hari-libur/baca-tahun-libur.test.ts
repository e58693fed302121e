import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaTahunLibur } from '../../../src/mapping/hari-libur/baca-tahun-libur.ts';
import type { MasalahLibur } from '../../../src/mapping/hari-libur/masalah.ts';
import { tulisTahunLibur } from '../../../src/mapping/hari-libur/tulis-tahun-libur.ts';
import { tambahHari } from '../../../src/sop/waktu/waktu.ts';

const BAIK = `{
  "tahun": "2026",
  "sumber": "SKB uji",
  "nasional": [
    "2026-01-01"
  ],
  "cuti": [
    "2026-12-24"
  ]
}
`;

const baca = (teks: string) => bacaTahunLibur(Buffer.from(teks));

const di = ({ baris, path, masalah }: MasalahLibur): string => `${baris} ${path}: ${masalah.kode}`;

const masalah = (teks: string | Uint8Array): readonly string[] => {
  const hasil = bacaTahunLibur(Buffer.from(teks));
  return hasil.ok ? [] : hasil.error.map(di);
};

/** The sound file with one line written otherwise. */
const ubah = (dari: string, ke: string): string => {
  expect(BAIK).toContain(dari);
  return BAIK.replace(dari, ke);
};

const bawaan = (tahun: string) =>
  bacaTahunLibur(readFileSync(new URL(`../../../data/hari-libur/${tahun}.json`, import.meta.url)));

describe('the shipped years', () => {
  it.each([
    ['2025', 17, 11],
    ['2026', 17, 8],
    ['2027', 18, 8],
  ])('%s is readable, with %i national holidays and %i days of cuti bersama', (tahun, nasional, cuti) => {
    const hasil = bawaan(tahun);
    expect(hasil.ok && hasil.value.tahun).toBe(tahun);
    expect(hasil.ok && hasil.value.libur.nasional).toHaveLength(nasional);
    expect(hasil.ok && hasil.value.libur.cuti).toHaveLength(cuti);
  });

  it('only 2027 is from secondary sources, and says which', () => {
    const sekunder = ['2025', '2026', '2027'].map((tahun) => {
      const hasil = bawaan(tahun);
      return hasil.ok && hasil.value.libur.sekunder === true;
    });
    expect(sekunder).toEqual([false, false, true]);
    const hasil = bawaan('2027');
    expect(hasil.ok && hasil.value.libur.sumber).toMatch(/lewat dua berkas .*bukan naskah SKB/);
  });
});

describe('bacaTahunLibur', () => {
  it('reads a year', () => {
    expect(baca(BAIK)).toEqual({
      ok: true,
      value: {
        tahun: '2026',
        libur: { sumber: 'SKB uji', nasional: ['2026-01-01'], cuti: ['2026-12-24'] },
        peringatan: [],
      },
    });
  });

  it('puts the days in their order, so that two files that differ only in it say the same', () => {
    const hasil = baca(ubah('"2026-01-01"', '"2026-05-01", "2026-01-01"'));
    expect(hasil.ok && hasil.value.libur.nasional).toEqual(['2026-01-01', '2026-05-01']);
  });

  it('refuses a date of another year, a double one and one that does not exist, all at once, each at its line', () => {
    const salah = BAIK.replace('"2026-01-01"', '"2026-01-01",\n    "2025-12-31",\n    "2026-02-30"').replace(
      '"2026-12-24"',
      '"2026-01-01",\n    "besok"',
    );
    expect(masalah(salah)).toEqual([
      '6 nasional.1: tahun_lain',
      '7 nasional.2: bukan_tanggal',
      '10 cuti.0: dua_jenis',
      '11 cuti.1: bukan_tanggal',
    ]);
  });

  it('knows the year also where its quotes are missing, so that a date of another one is told at once', () => {
    const tanpaKutip = ubah('"tahun": "2026"', '"tahun": 2026').replace('2026-12-24', '2027-12-24');
    expect(masalah(tanpaKutip)).toEqual(['2 tahun: harus_dikutip', '8 cuti.0: tahun_lain']);
  });

  it('tells faults of the form and of the days in one go', () => {
    const salah = ubah('"SKB uji"', '" "').replace('"2026-12-24"', '"2026-12-24", "2026-12-24"');
    expect(masalah(salah)).toEqual(['3 sumber: tanpa_sumber', '8 cuti.1: ganda']);
  });

  it('says where a double day stands first', () => {
    const hasil = baca(ubah('"2026-12-24"', '"2026-12-24",\n    "2026-12-24"'));
    expect(hasil.ok ? null : hasil.error[0]?.masalah).toEqual({
      kode: 'ganda',
      nilai: '2026-12-24',
      barisLain: 8,
    });
  });

  it.each([
    ['no source', ubah('  "sumber": "SKB uji",\n', ''), ['1 sumber: tanpa_sumber']],
    ['a blank source', ubah('"SKB uji"', '"  "'), ['3 sumber: tanpa_sumber']],
    ['a source as long as a decree', ubah('SKB uji', 'x'.repeat(301)), ['3 sumber: di_luar_batas']],
    ['no year', ubah('  "tahun": "2026",\n', ''), ['1 tahun: wajib']],
    ['a year as a number', ubah('"2026",', '2026,'), ['2 tahun: harus_dikutip']],
    ['a year of two digits', ubah('"2026",', '"26",'), ['2 tahun: bukan_tahun']],
    [
      'a missing list',
      ubah('"cuti"', '"cuti_bersama"'),
      ['1 cuti: wajib', '7 cuti_bersama: kunci_tak_dikenal'],
    ],
    ['a date as a number', ubah('"2026-12-24"', '20261224'), ['8 cuti.0: harus_dikutip']],
    ['days instead of a list', ubah('[\n    "2026-12-24"\n  ]', '"2026-12-24"'), ['7 cuti: jenis']],
    ['unknown keys', ubah('"cuti"', '"x": 1,\n  "cuti"'), ['7 x: kunci_tak_dikenal']],
    ['a key written twice', ubah('"cuti"', '"tahun": "2026",\n  "cuti"'), ['7 : yaml']],
    [
      'no days at all',
      ubah('\n    "2026-01-01"\n  ', '').replace('\n    "2026-12-24"\n  ', ''),
      ['4 nasional: tanpa_hari'],
    ],
    ['no object', '"libur"', ['1 : jenis']],
    ['nothing', '', ['1 : kosong']],
    ['a comma that is missing', ubah('"2026-01-01"', '"2026-01-01"\n    "2026-03-21"'), ['6 : yaml']],
    ['an end that is missing', BAIK.slice(0, 100), ['8 : yaml']],
    ['UTF-16, as an old editor saves it', Buffer.from(`\ufeff${BAIK}`, 'utf16le'), ['1 : bukan_utf8']],
    ['Windows-1252 in its third line', Buffer.from(ubah('uji', 'uj\u00ed'), 'latin1'), ['3 : bukan_utf8']],
    ['more than 256 KiB', `${BAIK}${' '.repeat(256 * 1024)}`, ['1 : terlalu_besar']],
  ])('refuses %s', (_nama, teks, harap) => {
    expect(masalah(teks)).toEqual(harap);
  });

  it('refuses more days than a year has, and looks at no more of them', () => {
    const hasil = masalah(ubah('"2026-12-24"', Array(9_000).fill('"besok"').join(',')));
    expect(hasil[0]).toBe('7 cuti: di_luar_batas');
    expect(hasil).toHaveLength(1 + 366);
  });

  it('tells line and column of what is no JSON', () => {
    const hasil = baca(ubah('"2026-01-01"', '"2026-01-01" x'));
    expect(hasil.ok ? null : [hasil.error[0]?.baris, hasil.error[0]?.kolom]).toEqual([5, 18]);
  });

  it('guesses which key was meant', () => {
    const hasil = baca(ubah('"sumber"', '"sumbr"'));
    expect(hasil.ok ? [] : hasil.error.map((m) => m.masalah)).toContainEqual({
      kode: 'kunci_tak_dikenal',
      nilai: 'sumbr',
      mirip: 'sumber',
    });
  });

  it('takes what editors add: a byte order mark, tabs, Windows line ends, a $schema', () => {
    const teks = `\ufeff${ubah('{\n', '{\n\t"$schema": "../docs/skema/hari-libur.schema.json",\n')}`;
    expect(baca(teks.replaceAll('\n', '\r\n')).ok).toBe(true);
  });

  it('warns of a day that is off anyhow, and refuses nothing for it', () => {
    const hasil = baca(ubah('"2026-12-24"', '"2026-12-24",\n    "2026-12-26",\n    "2026-12-27"'));
    expect(
      hasil.ok && hasil.value.peringatan.map(({ baris, masalah: m }) => [baris, m.nilai, m.hari]),
    ).toEqual([
      [9, '2026-12-26', 6],
      [10, '2026-12-27', 0],
    ]);
  });

  it('makes one well-formed line of a source, which stands in the journal', () => {
    const hasil = baca(ubah('SKB uji', 'SKB\\n\\t1497\\ud83d \\u001b[2J'));
    expect(hasil.ok && hasil.value.libur.sumber).toBe('SKB 1497\ufffd [2J');
  });
});

describe('tulisTahunLibur', () => {
  it('writes what is read back as it was', () => {
    const hari = fc.uniqueArray(
      fc.integer({ min: 0, max: 364 }).map((n) => tambahHari('2026-01-01', n)),
      { minLength: 2, maxLength: 40 },
    );
    const tahun = fc.tuple(
      hari,
      fc.nat(),
      fc.boolean(),
      fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(tahun, ([semua, n, sekunder, sumber]) => {
        const potong = n % semua.length;
        const rapi = sumber.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        fc.pre(rapi !== '');
        const libur = {
          sumber: rapi,
          ...(sekunder ? { sekunder: true as const } : {}),
          nasional: semua.slice(0, potong).toSorted(),
          cuti: semua.slice(potong).toSorted(),
        };
        const hasil = baca(tulisTahunLibur('2026', libur));
        expect(hasil.ok && hasil.value.libur).toEqual(libur);
      }),
    );
  });
});
