import type { BarisKarantina } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { judulBagian, kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { waktuPendek, waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** Causes shown in the list; `show` tells all. */
const SEBAB_DAFTAR = 2;

export function karantinaDaftarTeks(
  rows: readonly BarisKarantina[],
  semua: number,
  t: Tampilan,
): readonly string[] {
  const { karantina: kata } = t.katalog;
  if (rows.length === 0) return [kata.kosong];
  const { kolom } = kata;
  const isi = rows.map((k) => [
    k.id,
    k.trackingId ?? kata.tanpaNomor,
    kata.kali(k.kali),
    waktuPendek(k.terakhir, t),
  ]);
  const kepala = [kolom.id, kolom.laporan, kolom.kali, kolom.terakhir];
  const lebar = [0, 1, 2, 3].map((i) => Math.max(...[kepala, ...isi].map((b) => lebarTeks(b[i] ?? ''))));
  const baris = (b: readonly string[]): string =>
    lebar
      .map((n, i) => rata(b[i] ?? '', n))
      .join('  ')
      .trimEnd();
  return [
    t.gaya.redup(baris(kepala)),
    ...rows.flatMap((k, i) => [baris(isi[i] ?? []), ...sebabBaris(k, SEBAB_DAFTAR, t)]),
    ...(semua > rows.length ? [t.gaya.redup(kata.lagi(semua - rows.length, semua))] : []),
    '',
    ...kalimatBaris(kata.lanjut, t.lebar, 0),
  ];
}

function sebabBaris(k: BarisKarantina, maks: number, t: Tampilan): readonly string[] {
  const lebih = k.sebab.length - maks;
  return [
    ...k.sebab.slice(0, maks).flatMap((s) => kalimatBaris(bersih(s), t.lebar, 4)),
    ...(lebih > 0 ? [`    ${t.katalog.karantina.sebabLagi(lebih)}`] : []),
  ];
}

/** One record: paths and kinds, never a value of it. */
export function karantinaTeks(k: BarisKarantina, t: Tampilan): readonly string[] {
  const { karantina: kata } = t.katalog;
  return [
    judulBagian(k.id, t),
    ...pasanganBaris(
      [
        [kata.laporan, k.trackingId ?? kata.tanpaNomor],
        [kata.asal, k.asal],
        [kata.terlihat, kata.kali(k.kali)],
        [kata.pertama, waktuTeks(k.pertama, t)],
        [kata.terakhir, waktuTeks(k.terakhir, t)],
        [kata.ditutup, k.ditutup === null ? kata.terbuka : waktuTeks(k.ditutup, t)],
      ],
      t,
    ),
    '',
    judulBagian(kata.sebab, t),
    ...sebabBaris(k, k.sebab.length, t),
    ...(k.ditutup === null ? ['', ...kalimatBaris(kata.lanjut, t.lebar, 0)] : []),
  ];
}

export const karantinaJson = (k: BarisKarantina, zona: Zona) => ({
  id: k.id,
  tracking_id: k.trackingId,
  asal: k.asal,
  kali: k.kali,
  sebab: k.sebab,
  pertama: isoDenganOffset(k.pertama, zona),
  terakhir: isoDenganOffset(k.terakhir, zona),
  ditutup: k.ditutup === null ? null : isoDenganOffset(k.ditutup, zona),
});
