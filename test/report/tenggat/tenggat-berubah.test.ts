import { describe, expect, it } from 'vitest';
import type { PergeseranTercatat } from '../../../src/ports/store.ts';
import { pergeseranBaris, pergeseranJson } from '../../../src/report/tenggat/tenggat-berubah.ts';
import { orang } from '../../sop/perkara-uji.ts';
import { pembaca, saat, terlebar } from '../contoh.ts';

const MULAI = saat('2026-11-17T18:30:00+07:00');

const pindah = (ubah: Partial<PergeseranTercatat> = {}): PergeseranTercatat => ({
  pada: saat('2026-11-19T09:00:00+07:00'),
  oleh: 'sistem',
  sebab: 'setelan',
  putaran: 1,
  mulaiLama: MULAI,
  mulaiBaru: MULAI,
  sumber: 'tanggal_disposisi',
  ...ubah,
});
const petugas = [{ ...orang('hubung', []), nama: 'Dewi Contoh' }];
const baris = (p: PergeseranTercatat, t = pembaca()) => pergeseranBaris([p], petugas, t);

describe('a deadline that moved', () => {
  it('is told with the setting that moved it, and only the clock that is another one now', () => {
    const libur = {
      karena: ['hitungan_hari', 'libur_2027'],
      sopLama: MULAI,
      sopBaru: MULAI,
      nasionalLama: saat('2026-11-24T16:00:00+07:00'),
      nasionalBaru: saat('2027-01-04T16:00:00+07:00'),
    };
    expect(baris(pindah(libur))).toEqual([
      '  19 Nov 09:00  setelan berubah: hitungan_hari, hari libur 2027',
      '    Nasional  24 Nov 16:00 → 4 Jan 2027 16:00',
    ]);
  });

  it('names the officer who corrected the disposition, and tells the start too', () => {
    const betul = {
      sebab: 'betulkan-disposisi',
      oleh: 'hubung',
      mulaiBaru: saat('2026-11-16T08:00:00+07:00'),
    } as const;
    expect(baris(pindah(betul))).toEqual([
      '  19 Nov 09:00  waktu disposisi dibetulkan oleh Dewi Contoh',
      '    Mulai  17 Nov 18:30 → 16 Nov 08:00',
    ]);
  });

  it('that no pass has written down yet is told as such', () => {
    const hasil = baris(pindah({ pada: null, sopLama: MULAI }));
    expect(hasil.join(' ').replace(/\s+/g, ' ')).toContain(
      'belum dicatat setelan berubah; sync atau import berikut mencatatnya',
    );
    expect(hasil.at(-1)).toBe('    SOP  17 Nov 18:30 → tidak berjalan');
    expect(pergeseranJson([pindah({ pada: null })], pembaca())[0]).toMatchObject({
      pada: null,
      sebab: 'setelan',
      karena: [],
      mulai_lama: '2026-11-17T18:30:00+07:00',
      tenggat_sop_lama: null,
    });
  });

  it('keeps to 80 columns in both languages', () => {
    const karena = [
      'batas_tunggu',
      'cuti_bersama',
      'hari_kerja',
      'jam_kerja',
      'libur_2026',
      'libur_2027',
      'nasional',
    ];
    for (const bahasa of ['id', 'en'] as const)
      expect(terlebar(baris(pindah({ karena }), pembaca({ bahasa })))).toBeLessThanOrEqual(80);
  });
});
