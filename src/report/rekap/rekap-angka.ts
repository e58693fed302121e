import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { persen, rata } from '../../sop/rekap/angka-terbaca.ts';
import type { BarisTerlambat, IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import type { Ketepatan } from '../../sop/rekap/ketepatan.ts';
import type { RataHari } from '../../sop/rekap/kinerja.ts';
import { bersih, potong, rata as rataKolom } from '../tampilan/lebar.ts';
import { periodeTeks } from '../tampilan/periode-terbaca.ts';
import type { Pasangan, TampilanBanyakSop } from '../tampilan/tampilan.ts';
import {
  gantungBaris,
  judulBagian,
  kalimatBaris,
  namaLangkah,
  namaLangkahKasus,
  pasanganBaris,
} from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';
import { namaBersama } from './nama-bersama.ts';

/** Rows that a screen shows at most. */
const TERLAMBAT_DITAMPILKAN = 20;
const KATEGORI_DITAMPILKAN = 15;

/** Figures beside those of the register, and what was late with why. */
export function rekapAngkaTeks(
  isi: IsiRekap,
  sop: readonly DefinisiSop[],
  t: TampilanBanyakSop,
): readonly string[] {
  const { angka, kategori, tersembunyi } = isi;
  const { rekapAngka: kata, kasus } = t.katalog;
  return [
    ...jumlah(
      kata.kelas,
      namai(angka.kelas, (k) => kasus.kelas[k as keyof typeof kasus.kelas] ?? k),
      t,
    ),
    ...jumlah(
      kata.kategori,
      namai(kategori, (k) => k || kata.tanpaKategori),
      t,
    ),
    ...tabelKetepatan(angka.ketepatan, sop, t),
    ...kinerja(isi, t),
    ...sebelumnya(isi, t),
    ...lain(isi, t),
    ...terlambat(isi, t),
    ...(tersembunyi === 0 ? [] : ['', ...kalimatBaris(kata.tersembunyi(tersembunyi), t.lebar)]),
  ];
}

const namai = (
  semua: Readonly<Record<string, number>>,
  nama: (kunci: string) => string,
): readonly (readonly [string, number])[] =>
  Object.entries(semua)
    .map(([kunci, n]) => [bersih(nama(kunci)), n] as const)
    .sort(([, a], [, b]) => b - a);

function jumlah(
  judul: string,
  isi: readonly (readonly [string, number])[],
  t: TampilanBanyakSop,
): readonly string[] {
  if (isi.length === 0) return [];
  const tampil = isi.slice(0, KATEGORI_DITAMPILKAN);
  const sisa = isi.length - tampil.length;
  return [
    '',
    judulBagian(judul, t),
    ...pasanganBaris(
      tampil.map(([nama, n]) => [potong(nama, t.lebar - 12), String(n)]),
      t,
    ),
    ...(sisa === 0 ? [] : [`  ${t.katalog.daftar.lagi(sisa)}`]),
  ];
}

const KOLOM = ['jatuh', 'tepat', 'terlambat', 'berjalan', 'persen', 'tanpaJeda'] as const;
const LEBAR_KOLOM = { jatuh: 6, tepat: 6, terlambat: 10, berjalan: 9, persen: 8, tanpaJeda: 11 } as const;

function tabelKetepatan(
  semua: readonly Ketepatan[],
  sop: readonly DefinisiSop[],
  t: TampilanBanyakSop,
): readonly string[] {
  if (semua.length === 0) return [];
  const { rekapAngka: kata } = t.katalog;
  const lebar = t.lebar - 2 - KOLOM.reduce((n, k) => n + LEBAR_KOLOM[k], 0);
  const susun = (nama: string, isi: Readonly<Record<(typeof KOLOM)[number], string>>): string =>
    `  ${rataKolom(potong(nama, lebar), lebar)}${KOLOM.map((k) => isi[k].padStart(LEBAR_KOLOM[k])).join('')}`;
  return [
    '',
    judulBagian(kata.ketepatan, t),
    t.gaya.redup(susun(kata.kolom.jam, kata.kolom)),
    ...semua.map((k) =>
      susun(namaJam(k, sop, t), {
        jatuh: String(k.jatuh),
        tepat: String(k.tepat),
        terlambat: String(k.terlambat),
        berjalan: String(k.berjalan),
        persen: persen(k.tepat, k.tepat + k.terlambat, kata.koma),
        tanpaJeda: persen(k.tepatTanpaJeda, k.tepat + k.terlambat, kata.koma),
      }),
    ),
    ...kalimatBaris(kata.artiKetepatan, t.lebar).map(t.gaya.redup),
  ];
}

function namaJam(
  { jam, langkah }: Pick<Ketepatan, 'jam' | 'langkah'>,
  sop: readonly DefinisiSop[],
  t: TampilanBanyakSop,
): string {
  const { rekapAngka: kata, alarm } = t.katalog;
  return jam === 'nasional'
    ? kata.nasional(alarm.menuju[langkah] ?? langkah)
    : kata.sop(namaBersama(sop, langkah) ?? namaLangkah(t.sop, langkah));
}

function kinerja({ angka: { kinerja: k } }: IsiRekap, t: TampilanBanyakSop): readonly string[] {
  const { rekapAngka: kata } = t.katalog;
  const hari = (r: RataHari): string => kata.hari(rata(r, kata.koma), r.hari, r.laporan);
  const tl = persen(k.ditindaklanjuti, k.laporan, kata.koma);
  const pasangan: readonly Pasangan[] = [
    [kata.tl, k.laporan === 0 ? tl : `${tl} (${kata.bagian(k.ditindaklanjuti, k.laporan)})`],
    [kata.rtlPertama, hari(k.rtlPertama)],
    [kata.rtlSubstantif, hari(k.rtlSubstantif)],
    [kata.rhp, hari(k.rhp)],
  ];
  const catatan = [
    kata.artiKinerja,
    ...(k.tanpaWaktuDisposisi === 0 ? [] : [kata.tanpaWaktuDisposisi(k.tanpaWaktuDisposisi)]),
    ...(k.sementara ? [kata.sementara] : []),
  ];
  return [
    '',
    judulBagian(kata.kinerja(k.laporan), t),
    ...pasanganBaris(pasangan, t),
    ...catatan.flatMap((satu) => kalimatBaris(satu, t.lebar)).map(t.gaya.redup),
  ];
}

function sebelumnya({ hitungan, angka, sebelum }: IsiRekap, t: TampilanBanyakSop): readonly string[] {
  if (sebelum === null) return [];
  const { rekapAngka: kata } = t.katalog;
  const { kinerja: kini } = angka;
  const { kinerja: lalu } = sebelum.angka;
  const hitung = (apa: 'masuk' | 'selesai' | 'terbuka' | 'terlambat'): Pasangan => [
    kata[apa],
    kata.dariKe(String(sebelum.hitungan[apa]), String(hitungan[apa])),
  ];
  const hari = (apa: 'rtlPertama' | 'rtlSubstantif' | 'rhp'): Pasangan => [
    kata[apa],
    kata.dariKe(rata(lalu[apa], kata.koma), rata(kini[apa], kata.koma)),
  ];
  const tl = (k: typeof kini): string => persen(k.ditindaklanjuti, k.laporan, kata.koma);
  return [
    '',
    judulBagian(kata.sebelum(periodeTeks(sebelum.periode, t)), t),
    ...pasanganBaris(
      [
        hitung('masuk'),
        hitung('selesai'),
        hitung('terbuka'),
        hitung('terlambat'),
        [kata.tl, kata.dariKe(tl(lalu), tl(kini))],
        hari('rtlPertama'),
        hari('rtlSubstantif'),
        hari('rhp'),
      ],
      t,
    ),
  ];
}

/** Units, replies, stars: each where there are any. */
function lain({ bidang, angka: { balasan: b, rating } }: IsiRekap, t: TampilanBanyakSop): readonly string[] {
  const { rekapAngka: kata } = t.katalog;
  const bintang = rata({ hari: rating.jumlah, laporan: rating.laporan }, kata.koma);
  const satu: readonly Pasangan[] = [
    [
      kata.balasan,
      Object.values(b).some((n) => n > 0)
        ? kata.balasanBaris(b.masuk, b.keberatan, b['data-baru'], b['terima-kasih'])
        : null,
    ],
    [kata.rating, rating.laporan === 0 ? null : kata.ratingBaris(bintang, rating.laporan)],
  ];
  const baris = pasanganBaris(satu, t);
  return [
    ...(bidang.length === 0
      ? []
      : [
          '',
          judulBagian(kata.bidang, t),
          ...pasanganBaris(
            bidang.map((x) => [
              potong(bersih(x.nama), LEBAR_BIDANG),
              kata.bidangBaris(x.diminta, x.dijawab.laporan, x.menunggu, x.terlama),
            ]),
            t,
          ),
        ]),
    ...(baris.length === 0 ? [] : ['', ...baris]),
  ];
}

const LEBAR_BIDANG = 28;

function terlambat({ terlambat: semua, periode }: IsiRekap, t: TampilanBanyakSop): readonly string[] {
  if (semua.length === 0) return [];
  const { rekapAngka: kata } = t.katalog;
  const sisa = semua.length - TERLAMBAT_DITAMPILKAN;
  return [
    '',
    judulBagian(kata.daftarTerlambat(semua.length), t),
    ...semua.slice(0, TERLAMBAT_DITAMPILKAN).flatMap((satu) => barisTerlambat(satu, t)),
    ...(sisa <= 0 ? [] : kalimatBaris(kata.lagi(sisa, periode.kode), t.lebar)),
  ];
}

function barisTerlambat(satu: BarisTerlambat, t: TampilanBanyakSop): readonly string[] {
  const { rekapAngka: kata, alarm } = t.katalog;
  const jam =
    satu.jam === 'nasional'
      ? kata.nasional(alarm.menuju[satu.langkah] ?? satu.langkah)
      : kata.sop(namaLangkahKasus(t, satu));
  const isi = [
    jam,
    kata.jatuh(waktuPendek(satu.jatuh, t)),
    ...(satu.selesai === null
      ? [satu.berakhir === null ? kata.belum : kata.takDilakukan(waktuPendek(satu.berakhir, t))]
      : []),
    kata.lewatHari(satu.hari),
    ...(satu.jam === 'nasional' ? [] : [bersih(satu.alasan) || kata.tanpaAlasan]),
  ];
  return gantungBaris(`  ${bersih(satu.nomor)}  `, isi.join('; '), t.lebar);
}
