import type { PeringatanLibur } from '../../mapping/hari-libur/masalah.ts';
import type { TahunKalender } from '../../mapping/hari-libur/tahun-kalender.ts';
import { hariSetahun } from '../../sop/waktu/beda-kalender.ts';
import { type Kalender, statusHari } from '../../sop/waktu/kalender.ts';
import { hariDalamMinggu, type Tanggal } from '../../sop/waktu/waktu.ts';
import { kalimat } from '../../teks/kalimat.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import {
  gantungBaris,
  judulBagian,
  kalimatBaris,
  pasanganBaris,
  type Tampilan,
} from '../tampilan/tampilan.ts';
import { tanggalTeks } from '../tampilan/waktu-terbaca.ts';

export interface KalenderTampil {
  readonly semua: readonly TahunKalender[];
  readonly kalender: Kalender;
  /** The first year that is missing; null: not asked for. */
  readonly belumAda: string | null;
}

/** A calendar knows no hour. */
export type TampilanTanggal = Omit<Tampilan, 'zona' | 'sekarang'>;

/** Year by year and month by month what is off and why, and from when on deadlines would be provisional. */
export function kalenderTeks(
  { semua, kalender, belumAda }: KalenderTampil,
  t: TampilanTanggal,
): readonly string[] {
  const { kalender: kata } = t.katalog;
  const lain = kalender.liburSendiri.filter((tanggal) => !(tanggal.slice(0, 4) in kalender.tahun));
  return [
    ...semua.flatMap((satu) => [...tahunBaris(satu, kalender, t), '']),
    ...artiBaris(semua, kalender, t),
    ...(lain.length === 0 ? [] : kalimatBaris(kata.liburLain(daftarTanggal(lain, t.katalog)), t.lebar, 0)),
    ...(belumAda === null
      ? []
      : kalimatBaris(kata.belumAda(belumAda, tanggalTeks(`${belumAda}-01-01`, t.katalog)), t.lebar, 0).map(
          t.gaya.kuning,
        )),
  ];
}

export const daftarTanggal = (semua: readonly Tanggal[], katalog: Katalog): string =>
  semua.map((tanggal) => tanggalTeks(tanggal, katalog)).join(', ');

function tahunBaris(
  { tahun, libur, asal, berkas }: TahunKalender,
  kalender: Kalender,
  t: TampilanTanggal,
): readonly string[] {
  const { kalender: kata } = t.katalog;
  const kerja = hariSetahun(tahun).filter((tanggal) => statusHari(kalender, tanggal).kerja).length;
  return [
    judulBagian(tahun, t),
    ...pasanganBaris(
      [
        [kata.label.keputusan, bersih(libur.sumber)],
        [kata.label.isi, kata.isi(libur.nasional.length, libur.cuti.length, kerja)],
        [kata.label.berkas, asal === 'bawaan' ? kata.bawaan : bersih(berkas)],
      ],
      t,
    ),
    ...(libur.sekunder ? kalimatBaris(kata.sekunder(tahun), t.lebar).map(t.gaya.kuning) : []),
    ...bulanBaris(tahun, kalender, t),
  ];
}

function bulanBaris(tahun: string, kalender: Kalender, t: TampilanTanggal): readonly string[] {
  const { kolom, tanpaLibur } = t.katalog.kalender;
  const [lebarBulan, lebarKerja] = [lebarTeks(kolom.bulan), lebarTeks(kolom.kerja)];
  const awal = (bulan: string, kerja: string): string =>
    `  ${rata(bulan, lebarBulan)}  ${kerja.padStart(lebarKerja)}  `;
  const kepala = t.gaya.redup(`${awal(kolom.bulan, kolom.kerja)}${kolom.libur}`);
  const baris = t.katalog.waktu.bulanPendek.flatMap((bulan, i) => {
    const hari = hariSetahun(tahun).filter((tanggal) => Number(tanggal.slice(5, 7)) === i + 1);
    const kerja = hari.filter((tanggal) => statusHari(kalender, tanggal).kerja).length;
    const libur = hari.flatMap((tanggal) => hariTeks(tanggal, kalender, t.katalog) ?? []);
    const isi = libur.length === 0 ? tanpaLibur : libur.join(', ');
    return gantungBaris(awal(bulan, String(kerja)), isi, t.lebar).map(tanpaPaku);
  });
  return [kepala, ...baris];
}

/** Day and date stand on one line, and on paper with an ordinary blank: people search for it. */
const PAKU = '\u00a0';
const tanpaPaku = (baris: string): string => baris.replaceAll(PAKU, ' ');

/** `Sen 18*`; null: neither a decree nor the agency says anything of this day. */
function hariTeks(tanggal: Tanggal, kalender: Kalender, { waktu }: Katalog): string | null {
  const tanda = tandaHari(tanggal, kalender);
  if (tanda === null) return null;
  const isi = `${waktu.hariPendek[hariDalamMinggu(tanggal)] ?? ''}${PAKU}${Number(tanggal.slice(8))}${tanda}`;
  return akhirPekan(tanggal, kalender) ? `(${isi})` : isi;
}

function tandaHari(tanggal: Tanggal, { tahun, liburSendiri }: Kalender): '' | '*' | '+' | null {
  const libur = tahun[tanggal.slice(0, 4)];
  if (libur?.nasional.includes(tanggal)) return '';
  if (libur?.cuti.includes(tanggal)) return '*';
  return liburSendiri.includes(tanggal) ? '+' : null;
}

const akhirPekan = (tanggal: Tanggal, { hariKerja }: Kalender): boolean => {
  const hari = hariDalamMinggu(tanggal);
  return hari === 0 || (hari === 6 && hariKerja === 5);
};

/** Only the marks that are used. */
function artiBaris(
  semua: readonly TahunKalender[],
  kalender: Kalender,
  t: TampilanTanggal,
): readonly string[] {
  const { arti } = t.katalog.kalender;
  const hari = semua.flatMap(({ tahun }) =>
    hariSetahun(tahun).filter((h) => tandaHari(h, kalender) !== null),
  );
  const ada = (tanda: '*' | '+'): boolean => hari.some((h) => tandaHari(h, kalender) === tanda);
  const isi = [
    ...(ada('*') ? [kalender.cutiBersama === 'libur' ? arti.cuti : arti.cutiKerja] : []),
    ...(ada('+') ? [arti.sendiri] : []),
    ...(hari.some((h) => akhirPekan(h, kalender)) ? [arti.akhirPekan] : []),
  ];
  return isi.length === 0 ? [] : [...kalimatBaris(isi.join('   '), t.lebar, 2).map(t.gaya.redup), ''];
}

/** `2025.json:12: nasional.3: …` */
export const peringatanBaris = (
  berkas: string,
  semua: readonly PeringatanLibur[],
  { peringatanLibur }: Katalog,
): readonly string[] =>
  semua.map((p) => `${berkas}:${p.baris}: ${p.path}: ${kalimat(peringatanLibur, p.masalah)}`);
