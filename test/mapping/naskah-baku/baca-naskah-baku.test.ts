import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaNaskahBaku } from '../../../src/mapping/naskah-baku/baca-naskah-baku.ts';
import { naskahMintaKelengkapan } from '../../../src/sop/kiriman/naskah.ts';
import { isiNaskah, JENIS_NASKAH } from '../../../src/sop/naskah-baku/naskah-baku.ts';

const salah = (yaml: string): readonly (readonly [number, string])[] => {
  const hasil = bacaNaskahBaku(yaml);
  return hasil.ok ? [] : hasil.error.map((m) => [m.baris, m.masalah.kode]);
};
const satu = (isi: string, jenis = 'sementara', lain = ''): string =>
  `naskah:\n  a:\n    nama: A\n    jenis: ${jenis}\n    isi: ${JSON.stringify(isi)}\n${lain}`;

describe('the standard texts that we ship', () => {
  const hasil = bacaNaskahBaku(
    readFileSync(new URL('../../../data/naskah-baku.yaml', import.meta.url), 'utf8'),
  );
  const semua = hasil.ok ? hasil.value : [];

  it('can be read, of every kind at least one', () => {
    expect(new Set(semua.map((n) => n.jenis))).toEqual(new Set(JENIS_NASKAH));
  });

  it('cite no law and no number of a decree', () => {
    for (const { isi } of semua) expect(isi).not.toMatch(/undang|peraturan|permen|pasal|\bUU\b|nomor|\d/i);
  });

  it('ask for completeness as the act itself does', () => {
    const isi = semua.find((n) => n.jenis === 'minta-kelengkapan')?.isi ?? '';
    expect(isiNaskah(isi, { yang_kurang: 'foto' })).toBe(naskahMintaKelengkapan('foto'));
  });
});

describe('a file of standard texts', () => {
  it('that is sound gives each with its fields', () => {
    const hasil = bacaNaskahBaku(satu('Kabar {kapan}.', 'sementara', '    isian: { kapan: Hari }\n'));
    expect(hasil.ok && hasil.value).toEqual([
      { id: 'a', nama: 'A', jenis: 'sementara', isi: 'Kabar {kapan}.', isian: { kapan: 'Hari' } },
    ]);
  });

  it.each([
    ['a brace without its partner', satu('Kabar {kapan.'), [[5, 'kurung_naskah']]],
    [
      'a field that the text has not',
      satu('Kabar.', 'penutup', '    isian: { kapan: Hari }\n'),
      [[6, 'isian_tak_dipakai']],
    ],
    ['a field that asks who reported', satu('Yth. {nama_pelapor}'), [[5, 'isian_naskah_pengenal']]],
    [
      'a field for a number of theirs',
      satu('{nik} {no_hp}'),
      [
        [5, 'isian_naskah_pengenal'],
        [5, 'isian_naskah_pengenal'],
      ],
    ],
    ['a field that means something else', satu('{alasan_identitas}'), [[5, 'isian_naskah_dicadangkan']]],
    [
      'a reason longer than LAPOR! takes',
      satu('x'.repeat(2001), 'bukan-wewenang'),
      [[5, 'naskah_terlalu_panjang']],
    ],
    ['a text longer than LAPOR! takes', satu('x'.repeat(10_001)), [[5, 'di_luar_batas']]],
    ['words that turn the direction of writing', satu('a\u202eb'), [[5, 'naskah_berkendali']]],
    ['an unknown kind', satu('x', 'laporan'), [[4, 'pilihan']]],
    [
      'an id with blanks',
      'naskah:\n  a b:\n    nama: A\n    jenis: penutup\n    isi: x\n',
      [[2, 'bukan_id']],
    ],
    ['an unknown key', satu('x', 'penutup', '    judul: x\n'), [[6, 'kunci_tak_dikenal']]],
    ['nothing in it', '# hanya komentar\n', [[1, 'kosong']]],
    ['a tab', 'naskah:\n\ta: x\n', [[2, 'yaml']]],
  ])('with %s is refused at its line', (_, yaml, kode) => {
    expect(salah(yaml)).toEqual(kode);
  });

  it('with a bad id, an unknown kind, a lone brace and an unused field is told of all of them in one go', () => {
    const isi = "  a b:\n    nama: A\n    jenis: laporan\n    isi: '{x'\n    isian: { y: Hari }\n";
    const kembar = '  c:\n    nama: C\n    jenis: penutup\n    isi: x\n    nama: C lagi\n';
    expect(salah(`naskah:\n${isi}${kembar}`)).toEqual([
      [2, 'bukan_id'],
      [4, 'pilihan'],
      [5, 'kurung_naskah'],
      [6, 'isian_tak_dipakai'],
      [11, 'yaml'],
    ]);
  });

  it('may have fields for the office and its places', () => {
    expect(salah(satu('{alamat_kantor} {nama_bidang} {laporan_pelapor}'))).toEqual([]);
  });

  it('is refused with all its problems at once', () => {
    const dua = `${satu('{a')}  b:\n    nama: B\n    jenis: penutup\n    isi: 'b}'\n`;
    expect(salah(dua)).toEqual([
      [5, 'kurung_naskah'],
      [9, 'kurung_naskah'],
    ]);
  });
});
