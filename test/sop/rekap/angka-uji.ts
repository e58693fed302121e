import type { KasusPeriode } from '../../../src/sop/rekap/kasus-periode.ts';
import type { Kalender } from '../../../src/sop/waktu/kalender.ts';
import { parseIso } from '../../../src/sop/waktu/waktu.ts';

export const WITA = 'Asia/Makassar';

/** ms UTC of a time in WITA. */
export const wita = (waktu: string): number => parseIso(`${waktu}:00+08:00`)!;

/** 17 August is off; 2028 is not known. */
export const KALENDER: Kalender = {
  versi: 'uji',
  tahun: {
    '2023': { sumber: 'SKB 2023', nasional: [], cuti: [] },
    '2024': { sumber: 'SKB 2024', nasional: [], cuti: [] },
    '2026': { sumber: 'SKB 2026', nasional: ['2026-08-17'], cuti: [] },
    '2027': { sumber: 'SKB 2027', nasional: ['2027-01-01'], cuti: [] },
  },
  hariKerja: 5,
  cutiBersama: 'libur',
  liburSendiri: [],
};

let nomor = 0;

/** A report of LAPOR! disposed at that time, open since. */
export const kasusPada = (disposisi: string, ubah: Partial<KasusPeriode> = {}): KasusPeriode => {
  const pada = wita(disposisi);
  return {
    kasus: `K-${++nomor}`,
    kanal: 'LAPOR!',
    kelas: 'tanpa-pemeriksaan-lapangan',
    diLapor: true,
    kategori: null,
    rating: null,
    terlihat: pada,
    langkah: 'telaah',
    sejak: pada,
    berakhir: false,
    disposisi: { pada, sumber: 'tanggal_disposisi' },
    pertamaTerkirim: null,
    akhirTerkirim: null,
    diselesaikan: null,
    ...ubah,
  };
};
