import type { BaganRekap } from '../../ports/lembar-rekap.ts';
import type { Gelombang } from '../../sop/rekap/gelombang.ts';
import type { IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import { bulan } from '../../teks/kertas/tanggal.ts';
import type { PembacaLembar } from './lembar-daftar.ts';
import { namaJam } from './lembar-daftar.ts';

/** First working day of each bar, the last without an end: 5, 14 and 60 are the national limits. */
const LAMA = [0, 1, 3, 6, 15, 31, 61] as const;

export const baganRekap = ({ angka, periode }: IsiRekap, p: PembacaLembar): BaganRekap => ({
  masuk: angka.gelombang.map((g) => ({
    label: periode.bulan === 1 ? pekan(g) : bulanPendek(g),
    selesai: g.selesai,
    terbuka: g.terbuka,
    pergi: g.pergi,
  })),
  ketepatan: angka.ketepatan.map((k) => ({
    label: `${kata.jam[k.jam]}: ${namaJam(k, null, p)}`,
    tepat: k.tepat,
    terlambat: k.terlambat,
    berjalan: k.berjalan,
  })),
  lama: batangLama(angka.kinerja.lama),
});

/** `1–7` */
const pekan = ({ awal, akhir }: Gelombang): string =>
  kata.bagan.hari(Number(awal.slice(8)), Number(akhir.slice(8)));

const bulanPendek = ({ awal }: Gelombang): string => (bulan[Number(awal.slice(5, 7)) - 1] ?? '').slice(0, 3);

function batangLama(lama: Readonly<Record<string, number>>): BaganRekap['lama'] {
  return LAMA.map((dari, i) => {
    const sesudah = LAMA[i + 1] ?? null;
    const laporan = Object.entries(lama)
      .filter(([hari]) => Number(hari) >= dari && (sesudah === null || Number(hari) < sesudah))
      .reduce((n, [, satu]) => n + satu, 0);
    return { label: kata.bagan.hari(dari, sesudah === null ? null : sesudah - 1), laporan };
  });
}
