import { describe, expect, it } from 'vitest';
import type { BeritaAcara } from '../../../src/sop/ba/berita-acara.ts';
import type { PerkaraUji } from '../perkara-uji.ts';
import { Prosedur } from './prosedur-uji.ts';

/** An SOP that nobody wrote code for. */
const desa = new Prosedur('test/fixtures/sop/desa-contoh-2026.yaml', 'kaur');
const saat = desa.saat.bind(desa);

const KADUS = { oleh: 'kadus' };
const KADES = { oleh: 'kades' };
const BA: BeritaAcara = {
  id: 'BA1',
  jenis: 'musyawarah',
  status: 'final',
  kasus: [{ id: 'K1', putaran: 1 }],
  nomorRegister: 'BA-REG-2026-000001',
  nomorNaskah: null,
  foto: 0,
  meralat: null,
};

const ditinjau = (p: PerkaraUji): PerkaraUji =>
  p
    .pada(saat('09-10 14:00'))
    .catat('catat')
    .pada(saat('09-11 10:00'))
    .catat('tinjau', { hasil: 'Jembatan lapuk', perlu_musyawarah: 'ya' }, KADUS);

describe("an agency's own SOP, written only as a file", () => {
  it('goes from the book to the door, in hours, working days and days', () => {
    const p = desa.aduan('09-10 11:30');
    expect([p.langkah, ...desa.tenggat(p)]).toEqual([
      'catat',
      'mulai 09-10 11:30',
      '09-10 120 menit',
      'jatuh 09-10 14:30',
    ]);
    p.pada(saat('09-10 14:00')).catat('catat');
    expect([p.langkah, ...desa.tenggat(p)]).toEqual([
      'tinjau',
      'mulai 09-10 14:00',
      '09-11 ke-1',
      '09-12 sabtu',
      '09-13 minggu',
      '09-14 ke-2',
      '09-15 ke-3',
      'jatuh 09-15 16:00',
    ]);
    const hasil = { hasil: 'Jembatan lapuk', perlu_musyawarah: 'tidak' };
    expect(p.ditolak('tinjau', hasil)).toEqual(['peran_tidak_berhak']);
    p.pada(saat('09-15 16:01'));
    expect(p.ditolak('tinjau', hasil, KADUS)).toEqual(['alasan_terlambat_perlu']);
    p.pada(saat('09-15 16:00')).catat('tinjau', hasil, KADUS);
    expect([p.langkah, ...desa.tenggat(p)]).toEqual([
      'jawab',
      'mulai 09-15 16:00',
      '09-16 ke-1',
      '09-17 ke-2',
      'jatuh 09-17 23:59:59',
    ]);
    p.catat('tulis', { isi: 'Jembatan diganti.' }).pada(saat('09-17 15:00')).catat('restui', {}, KADES);
    expect([p.langkah, ...desa.tenggat(p)]).toEqual([
      'antar',
      'mulai 09-17 15:00',
      '09-17 60 menit',
      '09-18 180 menit',
      'jatuh 09-18 11:00',
    ]);
    p.pada(saat('09-18 11:00')).catat('antar', { penerima: 'Keluarga' }, KADUS);
    expect([p.langkah, p.kasus.kiriman]).toEqual(['selesai', []]);
  });

  it('has its answer wait for its own Berita Acara, once there was a musyawarah', () => {
    const p = ditinjau(desa.aduan('09-10 11:30')).catat('tulis', { isi: 'Diganti.' });
    expect(p.ditolak('restui', {}, KADES)).toEqual([]);
    p.catat('musyawarah', { tanggal: '2026-09-11' }, KADUS);
    expect(p.ditolak('restui', {}, KADES)).toEqual(['ba_belum_disetujui']);
    p.ba = [BA];
    expect(p.ditolak('restui', {}, KADES)).toEqual(['ba_belum_disetujui']);
    p.ba = [{ ...BA, status: 'disetujui' }];
    expect(p.catat('restui', {}, KADES).langkah).toBe('antar');
  });

  it('sends the answer of a report of LAPOR!, and still has it carried to the door', () => {
    const p = ditinjau(desa.laporan('09-10 11:30'))
      .catat('tulis', { isi: 'Diganti.' })
      .catat('restui', {}, KADES);
    expect(p.kiriman('akhir').status).toBe('antre');
    expect(p.ditolak('antar', { penerima: 'x' }, KADUS)).toEqual(['jawaban_belum_sampai']);
    p.terkirim('akhir');
    expect(p.catat('antar', { penerima: 'x' }, KADUS).langkah).toBe('selesai');
    // Without a step that waits for the reporter a reply does not open it again; LAPOR! taking it up again does.
    expect(p.balas(saat('09-12 10:00')).langkah).toBe('selesai');
  });

  it('is taken away by LAPOR! as any other', () => {
    expect(desa.laporan('09-10 11:30').tiba({ idInstansi: '9901' }).langkah).toBe('ditarik');
  });

  it('owes what it says it owes', () => {
    expect(desa.sop.kewajiban.map((k) => k.tiapBulan)).toEqual([[6, 12]]);
  });
});
