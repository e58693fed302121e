import { describe, expect, it } from 'vitest';
import { halanganKiriman } from '../../../src/sop/kiriman/halangan-kiriman.ts';
import { parseWaktu } from '../../../src/sop/waktu/waktu.ts';
import { Perkara } from '../kapuas-uji.ts';
import { orang } from '../perkara-uji.ts';

const zona = 'Asia/Pontianak';
const pada = (waktu: string): number => parseWaktu(waktu, zona)!;
const petugas = [
  { ...orang('lama', ['penghubung']), berlakuSampai: '2026-09-09' },
  { ...orang('baru', ['penghubung']), berlakuDari: '2026-09-10' },
  orang('irban', ['apip']),
  orang('pengganti', ['apip']),
  orang('kepala', ['kepala_opd']),
];
const plt = { petugas: 'pengganti', sebagai: 'irban', jenis: 'plt', nomor: '1' } as const;
const penugasan = [{ ...plt, dari: '2026-09-09', sampai: '2026-09-09' }];
const { kasus } = new Perkara();
const diApip = { ...kasus, apip: { terlapor: 'kepala', petugas: 'irban' } };

const halangan = (siapa: string | null, waktu: string, dinyatakan = waktu, milik = kasus) =>
  halanganKiriman(
    milik,
    { petugas: siapa, dicatatOleh: siapa },
    { petugas, penugasan, zona, sekarang: pada(waktu) },
    pada(dinyatakan),
  )?.kode ?? null;

describe('who decides on a kiriman', () => {
  it('is in service, to the midnight of the agency`s zone', () => {
    expect(halangan('lama', '2026-09-09 23:59')).toBe(null);
    expect(halangan('lama', '2026-09-10 00:00')).toBe('petugas_tidak_bertugas');
    expect(halangan('baru', '2026-09-09 23:59')).toBe('petugas_tidak_bertugas');
    expect(halangan('baru', '2026-09-10 00:00')).toBe(null);
  });

  it('is named afterwards for the day on which it was done, and states today what stood there before', () => {
    expect(halangan('lama', '2026-09-11 08:00', '2026-09-09 10:00')).toBe(null);
    expect(halangan('baru', '2026-09-11 08:00', '2026-09-09 10:00')).toBe(null);
  });

  it('may be nobody in particular on an ordinary case, not on one at APIP', () => {
    expect(halangan(null, '2026-09-09 10:00')).toBe(null);
    expect(halangan(null, '2026-09-09 10:00', '2026-09-09 10:00', diApip)).toBe('apip_bukan_petugasnya');
  });

  it('is at APIP the named officer, or their Plt. on that day', () => {
    const apip = (siapa: string, waktu: string) => halangan(siapa, waktu, waktu, diApip);
    expect(apip('irban', '2026-09-09 10:00')).toBe(null);
    expect(apip('pengganti', '2026-09-09 10:00')).toBe(null);
    expect(apip('pengganti', '2026-09-10 00:00')).toBe('apip_bukan_petugasnya');
    expect(apip('kepala', '2026-09-09 10:00')).toBe('terlapor_tidak_boleh');
  });
});
