import { describe, expect, it } from 'vitest';
import { isiBeritaAcara } from '../../src/berita-acara/isi/isi-berita-acara.ts';
import { kertasPublik } from '../../src/berita-acara/isi/kertas-publik.ts';
import { bahanUji, fotoUji, orangUji, rinciUji } from './berita-acara-uji.ts';

const PELAPOR = ['Sari Rekaan Wulandari', '0513-000-111'];
const kertas = (isi: Parameters<typeof rinciUji>[0] = {}) =>
  isiBeritaAcara(bahanUji({ rinci: rinciUji(isi) }));
const keterangan = {
  sumber: 'pelapor',
  dari: 'Bu Sari Rekaan Wulandari',
  diambil: null,
  tempat: null,
} as const;

describe('a copy for the public', () => {
  it('is the same paper, marked, where nothing tells who reported', () => {
    const hasil = kertasPublik(kertas(), PELAPOR, false);
    expect(hasil).toEqual({
      ok: true,
      value: { ...kertas(), keterangan: [...kertas().keterangan, 'Salinan untuk publik.'] },
    });
  });

  it.each([
    ['a field', { teks: { ...rinciUji().teks, uraian: 'SARI  REKAAN Wulandari hadir' } }, 'nama'],
    ['who was there', { orang: [orangUji({ nama: 'Sari Rekaan Wulandari, S.Pd.' })] }, 'nama'],
    ['who gave a photo', { berkas: [fotoUji(1, { keterangan })] }, 'nama'],
    ['the place', { teks: { ...rinciUji().teks, tempat: 'Kios, 0513 000 111' } }, 'telepon'],
    ['any NIK', { teks: { ...rinciUji().teks, temuan: '6203.0112.3456.0001' } }, 'nik'],
  ])('is refused with what was found in %s, or has it replaced', (_, isi, jenis) => {
    expect(kertasPublik(kertas(isi), PELAPOR, false)).toEqual({ ok: false, error: [jenis] });
    const hasil = kertasPublik(kertas(isi), PELAPOR, true);
    if (!hasil.ok) return expect.fail('refused');
    expect(JSON.stringify(hasil.value)).not.toMatch(/Sari|SARI|000.111|6203/);
    expect(hasil.value.keterangan.at(-1)).toContain('disamarkan');
  });

  it('keeps the office’s own telephone, officers and hash, and the bytes of its pictures', () => {
    const bahan = bahanUji();
    const gambar = { isi: Uint8Array.of(1, 2), tipeMedia: 'image/png', lebar: 1, tinggi: 1 } as const;
    const satu = isiBeritaAcara({
      ...bahan,
      kop: { baris: ['Dinas', 'WhatsApp 0812-3456-7890'], logo: gambar },
      jejak: { seq: 1, hash: `${'1'.repeat(16)}${'c'.repeat(48)}` },
    });
    const hasil = kertasPublik(satu, PELAPOR, true);
    expect(hasil).toMatchObject({ ok: true, value: { kop: satu.kop, jejak: satu.jejak } });
  });

  it('keeps the town in which the office signs, even where the reporter lives in it', () => {
    const kantor = { ...bahanUji().kantor, kota: 'Kuala Rekaan' };
    const satu = isiBeritaAcara(bahanUji({ kantor }));
    const hasil = kertasPublik(satu, ['Kuala Rekaan'], true);
    expect(hasil).toMatchObject({ ok: true, value: { tanggal: 'Kuala Rekaan, 23 November 2026' } });
  });
});
