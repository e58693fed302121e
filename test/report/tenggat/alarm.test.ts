import { describe, expect, it } from 'vitest';
import { daftarTeks } from '../../../src/report/daftar/daftar.ts';
import { daftarJson } from '../../../src/report/daftar/daftar-json.ts';
import { kasusTeks } from '../../../src/report/kasus/kasus.ts';
import { kasusJson } from '../../../src/report/kasus/kasus-json.ts';
import { whyTeks } from '../../../src/report/tenggat/tenggat.ts';
import { whyJson } from '../../../src/report/tenggat/tenggat-json.ts';
import type { Alarm } from '../../../src/sop/tenggat/alarm.ts';
import { aturanBawaan } from '../../sop/kalender-uji.ts';
import { baris, kasus, pembaca, rinci, saat, sop, terlebar } from '../contoh.ts';

const LIMA_PULUH: Alarm = {
  putaran: 1,
  langkah: 'telaah',
  jam: 'sop',
  tingkat: '50',
  jatuh: saat('2026-11-20T23:59:59+07:00'),
  pada: saat('2026-11-19T12:15:00+07:00'),
};
const LEWAT: Alarm = {
  ...LIMA_PULUH,
  langkah: 'tindak-lanjut-pertama',
  jam: 'nasional',
  tingkat: 'lewat-3',
  jatuh: saat('2026-11-16T16:00:00+07:00'),
};

const bahan = (alarm: readonly Alarm[]) => ({
  rinci: rinci({ kasus: kasus({ alarm }) }),
  petugas: [],
  boleh: [],
  tutup: false,
  letakBerkas: () => '',
  aturan: aturanBawaan,
});

describe('alarms', () => {
  it('stand in the list as the level that has been reached, in words and as data', () => {
    const layar = { ...pembaca(), tinggi: null, jumlah: null };
    expect(daftarTeks([baris({ alarm: '80' })], layar).join('\n')).toContain('alarm 80 %');
    expect(daftarTeks([baris()], layar).join('\n')).not.toContain('alarm');
    for (const alarm of [null, '50', '80', 'jatuh', 'lewat'] as const)
      expect(daftarJson(baris({ alarm }), pembaca()).alarm).toBe(alarm);
  });

  it('are told by show with their time, clock and level', () => {
    const hasil = kasusTeks(bahan([LIMA_PULUH, LEWAT]), pembaca()).join('\n');
    expect(hasil).toContain('19 Nov 12:15  SOP, Penyaluran dan telaah: 50 % waktunya terpakai');
    expect(hasil).toContain('19 Nov 12:15  Nasional, tindak lanjut pertama: lewat 3 hari kerja');
    expect(kasusTeks(bahan([]), pembaca())).not.toContain('Alarm');
    expect(kasusJson(bahan([LEWAT]), pembaca()).alarm_berbunyi).toEqual([
      {
        putaran: 1,
        langkah: 'tindak-lanjut-pertama',
        jam: 'nasional',
        tingkat: 'lewat-3',
        jatuh: '2026-11-16T16:00:00+07:00',
        pada: '2026-11-19T12:15:00+07:00',
      },
    ]);
  });

  it('are told by why, with the next of each clock', () => {
    const isi = {
      kasus: kasus({ alarm: [LIMA_PULUH] }),
      sop,
      aturan: aturanBawaan,
      pergeseran: [],
      petugas: [],
    };
    const hasil = whyTeks(isi, pembaca()).join('\n');
    expect(hasil).toContain('19 Nov 12:15  SOP, Penyaluran dan telaah: 50 % waktunya terpakai\n');
    expect(hasil).toContain('20 Nov 09:36  SOP, Penyaluran dan telaah: 80 % waktunya terpakai (berikutnya)');
    expect(hasil).toContain('20 Nov 12:00  Nasional, tindak lanjut pertama: 50 %');
    expect(whyJson(isi, pembaca()).alarm_berikut).toEqual([
      { jam: 'sop', langkah: 'telaah', tingkat: '80', pada: '2026-11-20T09:36:00+07:00' },
      {
        jam: 'nasional',
        langkah: 'tindak-lanjut-pertama',
        tingkat: '50',
        pada: '2026-11-20T12:00:00+07:00',
      },
    ]);
  });

  it('keep to 80 columns in both languages', () => {
    for (const bahasa of ['id', 'en'] as const) {
      const t = pembaca({ bahasa });
      expect(terlebar(kasusTeks(bahan([LIMA_PULUH, LEWAT]), t))).toBeLessThanOrEqual(80);
      const isi = {
        kasus: kasus({ alarm: [LIMA_PULUH, LEWAT] }),
        sop,
        aturan: aturanBawaan,
        pergeseran: [],
        petugas: [],
      };
      expect(terlebar(whyTeks(isi, t))).toBeLessThanOrEqual(80);
    }
  });
});
