import type { LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { KELOMPOK_LEMBAR, kasusLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import type { Gaya } from '../tampilan/gaya.ts';
import { bersih, bungkus, lebarTeks, rata } from '../tampilan/lebar.ts';
import { gantungBaris, kalimatBaris } from '../tampilan/tampilan.ts';
import { tanggalTeks, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import type { BarisGagal, BarisLembar, SaatLembarTerbaca } from './baris-lembar.ts';
import { barisAlarm, barisDisalin, barisGagal, barisLembar, judulAlarm } from './baris-lembar.ts';

export interface TampilanLembar extends SaatLembarTerbaca {
  readonly lebar: number;
  readonly gaya: Gaya;
  /** Whose it is, as the settings name them. */
  readonly nama: string;
}

/** Rows of one part: a page that nobody reads to its end is not read at all. */
export const BARIS_BAGIAN_MAKS = 200;
const JOROK = 4;

export const kosong = (l: LembarTenggat): boolean =>
  kasusLembar(l).length + l.kiriman.length + l.disalin.length + l.karantina.length === 0;

/** For a terminal, a text file and the body of a mail. */
export function lembarTeks(l: LembarTenggat, t: TampilanLembar): readonly string[] {
  const { lembarTenggat: kata } = t.katalog;
  const kepala = [
    t.gaya.tebal(`${kata.judul} ${tanggalTeks(l.hari, t.katalog)}`),
    kata.untuk(bersih(t.nama)),
    t.gaya.redup(kata.menurut(waktuTeks(l.pada, t))),
  ];
  if (kosong(l)) return [...kepala, '', kata.kosong];
  return [
    ...kepala,
    ...KELOMPOK_LEMBAR.flatMap((nama) =>
      bagian(
        kata.kelompok[nama],
        l.kelompok[nama].map((k) => barisLembar(k, t)),
        t,
        satuKasus,
      ),
    ),
    ...bagian(t.katalog.tanpaSambungan.lembar, barisDisalin(l, t), t, satuKiriman),
    ...bagian(kata.gagal, barisGagal(l, t), t, satuKiriman),
    ...bagianAlarm(l, t),
    ...(l.takTerbaca > 0 ? ['', ...kalimatBaris(kata.takTerbaca(l.takTerbaca), t.lebar, 0)] : []),
    '',
    t.gaya.redup(kata.rinci),
  ];
}

function bagian<T>(
  judul: string,
  isi: readonly T[],
  t: TampilanLembar,
  baris: (satu: T, t: TampilanLembar) => readonly string[],
): readonly string[] {
  if (isi.length === 0) return [];
  const lebih = isi.length - BARIS_BAGIAN_MAKS;
  return [
    '',
    t.gaya.tebal(`${judul} (${isi.length})`),
    ...isi.slice(0, BARIS_BAGIAN_MAKS).flatMap((satu) => baris(satu, t)),
    ...(lebih > 0 ? [t.gaya.redup(`  ${t.katalog.lembarTenggat.lagi(lebih)}`)] : []),
  ];
}

/** The number with both deadlines beneath each other; then the step and what else is to be said. */
function satuKasus(b: BarisLembar, t: TampilanLembar): readonly string[] {
  if (b.tenggat.length === 0) return [`  ${b.nomor}`];
  return [
    ...b.tenggat.map((satu, i) => `  ${i === 0 ? b.nomor : ' '.repeat(lebarTeks(b.nomor))}  ${satu}`),
    ...bungkus([b.langkah, ...b.keterangan].join(' · '), t.lebar - JOROK).map(
      (s) => `${' '.repeat(JOROK)}${s}`,
    ),
  ];
}

const satuKiriman = ([nomor, apa, sejak]: BarisGagal, t: TampilanLembar): readonly string[] =>
  gantungBaris(`  ${nomor}  `, `${apa} · ${t.katalog.lembarTenggat.sejak(sejak)}`, t.lebar);

function bagianAlarm(l: LembarTenggat, t: TampilanLembar): readonly string[] {
  const kasus = new Map(kasusLembar(l).map((k) => [k.nomor, k]));
  const isi = l.alarm.map((a) => barisAlarm(a, kasus.get(a.nomor), t));
  const lebar = Math.max(0, ...isi.map(([waktu]) => lebarTeks(waktu)));
  return bagian(judulAlarm(l, t), isi, t, ([waktu, nomor, apa]) =>
    gantungBaris(`  ${rata(waktu, lebar)}  ${nomor}  `, apa, t.lebar),
  );
}
