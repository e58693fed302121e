import { readFileSync } from 'node:fs';
import { bacaTahunLibur } from '../../src/mapping/hari-libur/baca-tahun-libur.ts';
import type { AturanTenggat } from '../../src/sop/aturan.ts';
import { JAM_KERJA_BAWAAN } from '../../src/sop/waktu/jam-kerja.ts';
import type { Kalender, TahunLibur } from '../../src/sop/waktu/kalender.ts';

const TAHUN = ['2025', '2026', '2027'] as const;

function bacaTahun(tahun: string): TahunLibur {
  const berkas = new URL(`../../data/hari-libur/${tahun}.json`, import.meta.url);
  const hasil = bacaTahunLibur(readFileSync(berkas));
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value.libur;
}

/** The shipped calendar, five days, cuti bersama off. */
export const kalenderBawaan: Kalender = {
  versi: 'uji',
  tahun: Object.fromEntries(TAHUN.map((tahun) => [tahun, bacaTahun(tahun)])),
  hariKerja: 5,
  cutiBersama: 'libur',
  liburSendiri: [],
};

export const aturanBawaan: AturanTenggat = {
  zona: 'Asia/Pontianak',
  kalender: kalenderBawaan,
  jamKerja: JAM_KERJA_BAWAAN,
  hitunganHari: 'kalender',
  geserBilaLibur: false,
  batasTunggu: 10,
  bacaBaris1: 'telaah-penghubung',
  nasional: {
    dasar: 'Permen PANRB 62/2018',
    tindakLanjutPertama: 5,
    informasi: 5,
    tanpaPemeriksaan: 14,
    denganPemeriksaan: 60,
    penutupan: 10,
    dasarJeda: null,
  },
};
