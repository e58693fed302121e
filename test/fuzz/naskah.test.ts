import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/mapping/kawat/json.ts';
import { identitasDalam } from '../../src/sop/identitas/identitas.ts';
import { nfkc } from '../../src/sop/identitas/nfkc.ts';
import { barisRujukan, denganRujukan, rapikan } from '../../src/sop/kiriman/naskah.ts';
import { fuzz, WAKTU_MS } from './fuzz.ts';
import { terganggu } from './nilai-aneh.ts';
import { teksAneh, teksBerulang, teksUji } from './teks-aneh.ts';

const kalimat = fc.constantFrom(
  'Lampu sudah kami ganti pada hari Senin.',
  'Terima kasih,  laporan\r\nSaudara\tsudah\u00a0selesai.',
  'Jl. Merdeka No. 5 RT 03/02; tagihan Rp1.250.000,00',
  'ＬＡＭＰＵ ﬁnal e\u0301',
);
const naskah = teksUji(kalimat, ['Ref. TL-2026-', '08', '62']);

describe('one spelling for comparing', () => {
  it('is stable, and blind to what a web form does', { timeout: WAKTU_MS }, async () => {
    await fuzz('normalisation', naskah, (teks) => {
      const rapi = rapikan(teks);
      expect(rapi).toBe(rapi.trim());
      expect(rapi).not.toMatch(/\s\s|[\n\t\u00a0]/);
      expect(rapikan(` ${teks.replace(/\r?\n/g, '\r\n')}\n`)).toBe(rapi);
      if (!/\p{M}{15}|[\uff9e\uff9f]/u.test(teks)) expect(rapikan(nfkc(teks))).toBe(rapi);
      expect(rapi.length).toBeLessThanOrEqual(teks.length * 19 + 1);
      return rapi !== '';
    });
  });

  it('a reference line is found again at the end of any text', { timeout: WAKTU_MS }, async () => {
    const nomor = fc.nat(999_999).map((n) => `TL-2026-${String(n).padStart(6, '0')}`);
    await fuzz('reference line', fc.tuple(naskah, nomor, nomor), ([teks, satu, dua]) => {
      const pertama = denganRujukan(teks, satu);
      expect(barisRujukan(pertama)).toBe(satu);
      expect(barisRujukan(rapikan(pertama))).toBe(satu);
      expect(barisRujukan(denganRujukan(pertama, dua))).toBe(dua);
      return true;
    });
  });
});

describe('the identity check', () => {
  const NAMA = 'Rina Contohwati, S.Pd.';
  const nik = fc.stringMatching(/^[1-9][0-9]{15}$/);
  const telepon = fc.stringMatching(/^8[1-9][0-9]{8,9}$/);
  const sela = fc.constantFrom('', '-', '.', ' ', '\u00a0');

  it('finds name, NIK and telephone wherever they stand', { timeout: WAKTU_MS }, async () => {
    const tulisan = fc.record({
      naskah: kalimat,
      nik,
      telepon,
      sela,
      apa: fc.constantFrom('nama', 'nik', 'telepon'),
    });
    await fuzz('identity in a text', tulisan, ({ naskah: teks, nik: n, telepon: t, sela: s, apa }) => {
      const bersela = (angka: string): string => angka.replace(/(\d{4})(?=\d)/g, `$1${s}`);
      const isi = { nama: 'RINA   contohwati', nik: bersela(n), telepon: `+62${s}${bersela(t)}` }[apa];
      const ketemu = (di: string): boolean => identitasDalam(di, [NAMA]).some((jenis) => jenis === apa);
      const lebar = isi.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
      for (const satu of [isi, lebar]) expect(ketemu(`${teks} (${satu}) ${teks}`), satu).toBe(true);
      return true;
    });
  });

  it('reads any text and any name, and invents no person', { timeout: WAKTU_MS }, async () => {
    const nama = fc.array(fc.oneof(teksAneh, teksBerulang([], 3_000), fc.constant(NAMA)), { maxLength: 3 });
    await fuzz('identity check', fc.tuple(naskah, nama), ([teks, semua]) => {
      const ketemu = identitasDalam(teks, semua);
      expect(new Set(ketemu).size).toBe(ketemu.length);
      if (semua.length === 0) expect(ketemu).not.toContain('nama');
      expect(identitasDalam('', semua)).toEqual([]);
      return true;
    });
  });
});

describe('the JSON reader', () => {
  const teksJson = fc.oneof(
    {
      weight: 6,
      arbitrary: terganggu({ a: [1, 'x', { b: null }], c: 'y"\\', d: 12.5 }, 4).map((n) => JSON.stringify(n)),
    },
    { weight: 3, arbitrary: teksUji(fc.json()) },
    { weight: 1, arbitrary: teksBerulang(['"', '{"a":"', '[', '{"a":1', ']]]]']) },
    { weight: 1, arbitrary: fc.integer({ min: 50, max: 80 }).map((n) => '['.repeat(n) + ']'.repeat(n)) },
  );

  it('reads what the platform reads, to 64 levels, and nothing else', { timeout: WAKTU_MS }, async () => {
    await fuzz('JSON', teksJson, (teks) => {
      const hasil = parseJson(teks);
      const platform = bacaPlatform(teks);
      if (!hasil.ok) {
        if (hasil.error === 'bukan_json') expect(platform).toBeNull();
        else expect(teks.split(/[[{]/).length).toBeGreaterThan(64);
        return false;
      }
      expect(platform).not.toBeNull();
      // Spelled again it is the same, but for halves of surrogate pairs and digits that a double would lose.
      if (!/\\u[dD]|\d{16}|[\d.eE+-]{16}/.test(teks)) expect(hasil.value).toEqual(platform?.nilai);
      const lagi = parseJson(JSON.stringify(hasil.value));
      expect(lagi.ok && JSON.stringify(lagi.value)).toBe(JSON.stringify(hasil.value));
      return true;
    });
  });
});

function bacaPlatform(teks: string): { readonly nilai: unknown } | null {
  try {
    return { nilai: JSON.parse(teks) };
  } catch {
    return null;
  }
}
