import { describe, expect, it } from 'vitest';
import { ejaanNomor, nomorDariTemplat, urutTertinggi } from '../../../src/sop/ba/nomor-naskah.ts';
import { tanggalPada } from '../../../src/sop/waktu/waktu.ts';

const TEMPLAT = {
  nomor: '{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}',
  klasifikasi: '555',
  unit: 'IKP',
};

describe('the letter number from the template', () => {
  it('is written as letter registers write it', () => {
    expect(nomorDariTemplat(TEMPLAT, '3', '2018-12-28')).toEqual({ ok: true, value: '555/03/IKP/XII/2018' });
    expect(nomorDariTemplat(TEMPLAT, '1204', '2018-04-01')).toMatchObject({ value: '555/1204/IKP/IV/2018' });
  });

  it('is of the agency`s day: in WITA the year ends an hour before it does in WIB', () => {
    const saat = Date.parse('2026-12-31T23:30:00+07:00');
    expect(nomorDariTemplat(TEMPLAT, '1', tanggalPada(saat, 'Asia/Makassar'))).toMatchObject({
      value: '555/01/IKP/I/2027',
    });
    expect(nomorDariTemplat(TEMPLAT, '1', tanggalPada(saat, 'Asia/Pontianak'))).toMatchObject({
      value: '555/01/IKP/XII/2026',
    });
  });

  it('tells the settings that it lacks', () => {
    expect(nomorDariTemplat({ ...TEMPLAT, klasifikasi: null, unit: ' ' }, '1', '2026-01-01')).toEqual({
      ok: false,
      error: ['ba.klasifikasi', 'ba.unit'],
    });
  });

  it('goes on behind the highest of its year, whatever gaps there are', () => {
    const semua = [
      '555/01/IKP/I/2026',
      '555 / 12 / ikp / II / 2026',
      '555/90/IKP/XII/2025',
      '556/77/IKP/I/2026',
    ];
    expect(urutTertinggi(TEMPLAT, '2026', semua.map(ejaanNomor))).toBe(12);
    expect(urutTertinggi(TEMPLAT, '2027', semua)).toBe(0);
    expect(urutTertinggi({ ...TEMPLAT, nomor: '{klasifikasi}/{urut}.02' }, '2027', ['555/0957.02'])).toBe(
      957,
    );
  });

  it('has one spelling', () => {
    expect(ejaanNomor('555 / 03 / ikp')).toBe(ejaanNomor('555/03/IKP'));
    expect(ejaanNomor('000.8/3/IKP')).toBe(ejaanNomor('0.8/03/IKP'));
    expect(ejaanNomor('555/30/IKP')).not.toBe(ejaanNomor('555/3/IKP'));
    expect(ejaanNomor('555/0/IKP')).not.toBe(ejaanNomor('555//IKP'));
  });
});
