import { describe, expect, it } from 'vitest';
import type { NaskahBaku } from '../../../src/sop/naskah-baku/naskah-baku.ts';
import { isianNaskah, isiNaskah, kurungUtuh } from '../../../src/sop/naskah-baku/naskah-baku.ts';
import { Perkara } from '../kapuas-uji.ts';

const naskah = (jenis: NaskahBaku['jenis'], isi: string): NaskahBaku => ({
  id: `n-${jenis}`,
  nama: jenis,
  jenis,
  isi,
  isian: {},
  versi: '0123456789abcdef',
});
const KABAR = naskah('sementara', 'Kabar berikutnya {kabar_berikutnya}.');
const PENUTUP = naskah('penutup', 'Terima kasih, {siapa}.');
const KURANG = naskah('minta-kelengkapan', 'Mohon {yang_kurang} sebelum {tanggal}.');
const BUKAN = naskah('bukan-wewenang', 'Karena {sebab}, ke {instansi_yang_tepat}.');

const susun = 'susun-tanggapan';

describe('the fields of a standard text', () => {
  it('are its names in braces, each once', () => {
    expect(isianNaskah('{a} dan {b_1}, lalu {a}')).toEqual(['a', 'b_1']);
  });

  it.each(['{a', 'a}', '{A}', '{}', '{a b}', '{{a}}', '{a-b}'])('%s is no field', (isi) => {
    expect(kurungUtuh(isi)).toBe(false);
  });

  it('are filled once: braces that a person typed are no field', () => {
    expect(isiNaskah('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });

  it('named like something of every object is a field like any other', () => {
    expect(isiNaskah('{constructor}', {})).toBe('{constructor}');
  });
});

describe('an act worded by a standard text', () => {
  it('drafts what it says, and names it with its version in both rows', () => {
    const p = new Perkara().catat(
      susun,
      { jenis: 'sementara', kabar_berikutnya: ' Jumat ' },
      { naskah: [KABAR] },
    );
    expect(p.naskah.get('konsep-000001')).toBe('Kabar berikutnya Jumat.');
    const sebut = 'n-sementara@0123456789abcdef';
    expect(p.kasus.tindakan.at(-1)?.nilai).toEqual({ jenis: 'sementara', naskah: sebut });
    expect(p.jurnal.find((e) => e.jenis === 'konsep.disusun')).toMatchObject({ naskah: sebut });
  });

  it('typed by hand names none', () => {
    const p = new Perkara().catat(susun, { jenis: 'sementara', isi: 'x' });
    expect(p.jurnal.find((e) => e.jenis === 'konsep.disusun')).not.toHaveProperty('naskah');
    expect(p.kasus.tindakan.at(-1)?.nilai).toEqual({ jenis: 'sementara' });
  });

  it('is refused by the name of every field that is missing or unknown', () => {
    const hasil = new Perkara().putuskan(
      susun,
      { jenis: 'sementara', kabar: 'x' },
      { naskah: [KABAR, PENUTUP] },
    );
    expect(hasil.ok ? [] : hasil.error.masalah.map((m) => [m.kode, m.data['isian']])).toEqual([
      ['isian_naskah_kurang', 'kabar_berikutnya'],
      ['isian_naskah_kurang', 'siapa'],
      ['isian_tak_dikenal', 'kabar'],
    ]);
  });

  it('asks for completeness in its words, the clock`s pause and all', () => {
    const isian = { yang_kurang: 'foto', tanggal: 'Jumat' };
    const p = new Perkara().catat('minta-kelengkapan', isian, { naskah: [KURANG] });
    expect(p.naskah.get('konsep-000001')).toBe('Mohon foto sebelum Jumat.');
    expect(p.kasus.konsep[0]?.mintaKelengkapan).toBe(true);
  });

  it('returns a report in its words', () => {
    const isian = { sebab: 'itu jalan nasional', instansi_yang_tepat: 'BPJN' };
    const hasil = new Perkara().putuskan('bukan-wewenang', isian, { naskah: [BUKAN] });
    const teks = hasil.ok ? hasil.value.find((u) => u.peristiwa.jenis === 'kiriman.dibuat')?.teks : null;
    expect(teks?.['isi']).toBe('Karena itu jalan nasional, ke BPJN.');
  });

  it('closes what an officer typed, of any kind', () => {
    const p = new Perkara().catat(
      susun,
      { jenis: 'sementara', isi: 'Diproses.', siapa: 'Ibu' },
      { naskah: [PENUTUP] },
    );
    expect(p.naskah.get('konsep-000001')).toBe('Diproses.\n\nTerima kasih, Ibu.');
    p.catat('minta-kelengkapan', { yang_kurang: 'foto', siapa: 'Bapak' }, { naskah: [PENUTUP] });
    expect(p.naskah.get('konsep-000002')).toMatch(/mohon lengkapi: foto\.[\s\S]*\n\nTerima kasih, Bapak\.$/);
  });

  it('closing lines alone are no answer', () => {
    expect(new Perkara().ditolak(susun, { jenis: 'sementara', siapa: 'Ibu' }, { naskah: [PENUTUP] })).toEqual(
      ['isian_kurang'],
    );
  });

  it.each([
    ['of another kind', 'naskah_bukan_untuk', susun, { jenis: 'sementara' }, [KURANG]],
    ['an interim one for the final answer', 'naskah_bukan_untuk', susun, { jenis: 'akhir' }, [KABAR]],
    ['two at once', 'naskah_ganda', susun, { jenis: 'sementara', kabar_berikutnya: 'x' }, [KABAR, KABAR]],
    ['for an act without words', 'naskah_tanpa_tempat', 'tandai-mendesak', { alasan: 'x' }, [KABAR]],
    [
      'beside words of one`s own',
      'naskah_dan_isian',
      susun,
      { jenis: 'sementara', isi: 'x', kabar_berikutnya: 'y' },
      [KABAR],
    ],
    [
      'filled with what cannot be seen',
      'isian_huruf_kendali',
      susun,
      { jenis: 'sementara', kabar_berikutnya: 'a\u202eb' },
      [KABAR],
    ],
  ] as const)('is refused %s', (_, kode, aksi, isian, dipakai) => {
    expect(new Perkara().ditolak(aksi, isian, { naskah: dipakai })).toContain(kode);
  });

  it.each([
    ['naskah_bukan_untuk', susun, { jenis: 'akhir', kabar_berikutnya: 'x' }, [KABAR]],
    ['naskah_tanpa_tempat', 'tandai-mendesak', { alasan: 'x', kabar_berikutnya: 'y' }, [KABAR]],
  ] as const)(
    'that cannot be used here is told as %s, and nothing of its fields',
    (kode, aksi, isian, naskah) => {
      expect(new Perkara().ditolak(aksi, isian, { naskah })).toEqual([kode]);
    },
  );

  it('that names the reporter is stopped at the approval like a typed one', () => {
    const p = new Perkara().catat(
      susun,
      { jenis: 'sementara', kabar_berikutnya: 'kepada Rina Contohwati' },
      { naskah: [KABAR] },
    );
    expect(p.ditolak('setujui-tanggapan')).toEqual(['identitas_dalam_naskah']);
  });

  it('has the reporter taken out on request', () => {
    const isian = { jenis: 'sementara', kabar_berikutnya: 'untuk Rina Contohwati', samarkan_identitas: 'ya' };
    const p = new Perkara().catat(susun, isian, { naskah: [KABAR] });
    expect(p.naskah.get('konsep-000001')).toBe('Kabar berikutnya untuk [nama].');
  });
});
