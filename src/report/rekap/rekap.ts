import type { KasusRekap, KasusRinci, RekapDibaca } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { Petugas } from '../../sop/petugas.ts';
import type { HitunganKanal } from '../../sop/rekap/hitungan.ts';
import type { IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import { kewajibanSelama } from '../../sop/rekap/kewajiban.ts';
import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import { rentangPeriode } from '../../sop/rekap/periode.ts';
import { nomorKasus } from '../daftar/daftar.ts';
import { bersih, lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import { kodePeriodeTeks, periodeTeks, rentangTeks } from '../tampilan/periode-terbaca.ts';
import type { Pasangan, Tampilan, TampilanBanyakSop } from '../tampilan/tampilan.ts';
import {
  judulBagian,
  kalimatBaris,
  namaLangkah,
  namaLangkahKasus,
  namaPetugas,
  pasanganBaris,
} from '../tampilan/tampilan.ts';
import { waktuPendek, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { namaBersama } from './nama-bersama.ts';
import { rekapAngkaTeks } from './rekap-angka.ts';

export interface BahanRekap extends Pick<RekapDibaca, 'hitungan' | 'dataSejak' | 'apip' | 'final'> {
  readonly periode: PeriodeRekap;
  /** Figures beside those of the register; left out where nobody asked. */
  readonly isi?: IsiRekap;
  /** All that went into it but those with APIP, or the first of them. */
  readonly kasus: readonly KasusRekap[];
  /** SOPs in force: whose duties it may close. */
  readonly berlaku: readonly DefinisiSop[];
  /** SOPs whose cases it counts. */
  readonly sop: readonly DefinisiSop[];
  readonly petugas: readonly Petugas[];
}

const APA = ['masuk', 'selesai', 'terbuka', 'terlambat'] as const satisfies readonly (keyof HitunganKanal)[];

/** A recap from top to bottom: what it is of and whether it is closed, its figures, the cases that went into it. */
export function rekapTeks(b: BahanRekap, t: TampilanBanyakSop): readonly string[] {
  const { rekap } = t.katalog;
  return [
    t.gaya.tebal(rekap.judul(periodeTeks(b.periode, t), rentangTeks(b.periode, t))),
    ...pasanganBaris(kepala(b, t), t, 0),
    '',
    ...tabelKanal(b, t),
    ...rincian(rekap.selesai, namaiAkhir(b, t), t),
    ...rincian(rekap.lewat, namaiLewat(b, t), t),
    ...rincian(rekap.terkirim, namaiTerkirim(b, t), t),
    ...(b.isi === undefined ? [] : rekapAngkaTeks(b.isi, b.sop, t)),
    ...catatanBeku(b, t),
    '',
    ...daftarKasus(b, t),
  ];
}

function catatanBeku({ final, isi }: BahanRekap, t: Tampilan): readonly string[] {
  const { dibekukan, terlambatBeda } = t.katalog.rekapAngka;
  const beda = isi?.terlambatBeda ?? null;
  if (final === null) return [];
  return [
    '',
    ...kalimatBaris(dibekukan, t.lebar),
    ...(beda === null ? [] : kalimatBaris(terlambatBeda(beda.daftar, beda.dibekukan), t.lebar)),
  ];
}

function kepala(
  { periode, berlaku, sop, final, petugas, dataSejak }: BahanRekap,
  t: TampilanBanyakSop,
): readonly Pasangan[] {
  const { rekap } = t.katalog;
  const kewajiban = kewajibanSelama(berlaku, periode.bulan);
  const sebagian = berlaku.some(({ id }) => !sop.some((satu) => satu.id === id));
  const tertutup =
    final === null ? null : rekap.final(namaPetugas(petugas, final.oleh), waktuTeks(final.pada, t));
  const terbuka = kewajiban.length === 0 ? rekap.terbuka : rekap.belumFinal(periode.kode);
  const { dari, sampai } = rentangPeriode(periode, t.zona);
  const berakhir = sampai <= t.sekarang;
  const sebelumData = dataSejak !== null && sampai <= dataSejak;
  const dataMulai = dataSejak === null || dataSejak <= dari ? null : waktuTeks(dataSejak, t);
  return [
    [rekap.sop, sop.map(({ id }) => id).join(', ')],
    [t.katalog.rekapAngka.hanyaSop, sebagian ? t.katalog.rekapAngka.artiHanyaSop : null],
    [
      rekap.kewajiban,
      kewajiban.length === 0
        ? rekap.tanpaKewajiban
        : kewajiban.map((k) => `${k.nama} (${k.klausul})`).join(', '),
    ],
    [rekap.keadaan, tertutup ?? (sebelumData ? rekap.tanpaData : berakhir ? terbuka : rekap.belumBerakhir)],
    [rekap.data, dataMulai === null ? null : rekap.dataSejak(dataMulai)],
    [rekap.sidik, final === null ? null : final.sidik],
  ];
}

function tabelKanal({ hitungan }: BahanRekap, t: TampilanBanyakSop): readonly string[] {
  const { kolom, jumlah } = t.katalog.rekap;
  const isi: readonly (readonly [string, HitunganKanal])[] = [
    ...Object.entries(hitungan.kanal).map(([nama, n]) => [bersih(nama), n] as const),
    [jumlah, hitungan],
  ];
  const lebarAngka = Math.max(...APA.map((apa) => lebarTeks(kolom[apa]))) + 2;
  const lebarKanal = Math.min(
    t.lebar - 2 - APA.length * lebarAngka,
    Math.max(lebarTeks(kolom.kanal), ...isi.map(([nama]) => lebarTeks(nama))),
  );
  const angka = (teks: string): string => teks.padStart(lebarAngka);
  return [
    t.gaya.redup(`  ${rata(kolom.kanal, lebarKanal)}${APA.map((apa) => angka(kolom[apa])).join('')}`),
    ...isi.map(
      ([nama, n]) =>
        `  ${rata(potong(nama, lebarKanal), lebarKanal)}${APA.map((apa) => angka(String(n[apa]))).join('')}`,
    ),
  ];
}

type Terhitung = readonly (readonly [nama: string, n: number])[];

/** Left out where there is nothing to count. */
function rincian(judul: string, isi: Terhitung, t: Tampilan): readonly string[] {
  const ada = isi.filter(([, n]) => n > 0);
  if (ada.length === 0) return [];
  return [
    '',
    judulBagian(judul, t),
    ...pasanganBaris(
      ada.map(([nama, n]) => [potong(nama, t.lebar - 12), String(n)]),
      t,
    ),
  ];
}

const namaiAkhir = ({ hitungan, sop }: BahanRekap, t: TampilanBanyakSop): Terhitung =>
  Object.entries(hitungan.akhir).map(([id, n]) => [namaDi(id, sop, t), n]);

function namaiLewat({ hitungan, sop }: BahanRekap, t: TampilanBanyakSop): Terhitung {
  const { rekap, alarm } = t.katalog;
  return [
    ...Object.entries(hitungan.lewat.sop).map(([id, n]) => [rekap.lewatSop(namaDi(id, sop, t)), n] as const),
    ...Object.entries(hitungan.lewat.nasional).map(
      ([id, n]) => [rekap.lewatNasional(alarm.menuju[id] ?? id), n] as const,
    ),
  ];
}

const namaiTerkirim = ({ hitungan }: BahanRekap, { katalog }: TampilanBanyakSop): Terhitung =>
  (['jawaban-server', 'terbaca-kembali', 'pernyataan-petugas'] as const).map((dasar) => [
    katalog.kiriman.dasar[dasar],
    hitungan.terkirim[dasar],
  ]);

const namaDi = (id: string, sop: readonly DefinisiSop[], t: TampilanBanyakSop): string =>
  namaBersama(sop, id) ?? namaLangkah(t.sop, id);

function daftarKasus(
  { periode, kasus, hitungan, apip, final }: BahanRekap,
  t: TampilanBanyakSop,
): readonly string[] {
  const { rekap, daftar } = t.katalog;
  const jumlah = final?.jumlah ?? hitungan.masuk;
  const sisa = jumlah - apip.length - kasus.length;
  const baris = kasus.map((k) => [
    nomorKasus(k),
    bersih(k.kanal),
    waktuPendek(k.terlihat, t),
    namaLangkahKasus(t, k),
  ]);
  const { nomor, kanal, masuk, kini } = rekap.kasusKolom;
  const semua = [[nomor, kanal, masuk, kini], ...baris];
  const lebar = [0, 1, 2].map((i) => Math.min(20, Math.max(...semua.map((b) => lebarTeks(b[i] ?? '')))));
  const susun = (b: readonly string[]): string =>
    potong(
      `  ${b.map((isi, i) => (i < 3 ? rata(potong(isi, lebar[i] ?? 0), lebar[i] ?? 0) : isi)).join('  ')}`,
      t.lebar,
    );
  if (jumlah === 0) return [judulBagian(rekap.kasus(0), t), `  ${rekap.tidakAda}`];
  return [
    judulBagian(rekap.kasus(jumlah), t),
    t.gaya.redup(susun(semua[0] ?? [])),
    ...baris.map(susun),
    ...(sisa > 0 ? [`  ${daftar.lagi(sisa)}`, `  ${rekap.semua(periode.kode)}`] : []),
  ];
}

/** In which final recaps a case went. */
export const rekapKasusBaris = (semua: KasusRinci['rekap'], t: Tampilan): readonly string[] =>
  semua.map(
    ({ periode, pada }) =>
      `  ${periode.padEnd(7)}  ${t.katalog.rekap.milikKasus(kodePeriodeTeks(periode, t), waktuPendek(pada, t))}`,
  );
