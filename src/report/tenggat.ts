import type { AturanTenggat } from '../sop/aturan.ts';
import type { DefinisiSop, Langkah } from '../sop/definisi.ts';
import {
  kelasBerlaku,
  langkahBerlaku,
  masukanNasional,
  masukanSop,
  tenggatNasional,
  tenggatSop,
  terbuka,
} from '../sop/jadwal.ts';
import type { Kasus } from '../sop/kasus.ts';
import { putaranIni, sebutan } from '../sop/kasus.ts';
import type { BarisUraian, MasukanTenggat, Tenggat } from '../sop/tenggat.ts';
import { berjamKerja } from '../sop/tenggat.ts';
import { labelZona, tahunDari, tanggalPada } from '../sop/waktu.ts';
import { alarmBaris, alarmBerikutBaris } from './alarm.ts';
import { asalBaris } from './asal-putaran.ts';
import { bersih } from './lebar.ts';
import type { Pasangan, Tampilan } from './tampilan.ts';
import { judulBagian, kalimatBaris, pasanganBaris } from './tampilan.ts';
import { jamTeks, tanggalTeks, tinggalTeks, waktuTeks } from './waktu-terbaca.ts';

/** A case with the rules its deadlines are counted by. */
export interface BahanTenggat {
  readonly kasus: Kasus;
  readonly sop: DefinisiSop;
  readonly aturan: AturanTenggat;
}

/** Both deadlines, line by line: start, each day counted or passed over and why, and what the count rests on. */
export function whyTeks(b: BahanTenggat, t: Tampilan): readonly string[] {
  const { tenggat } = t.katalog;
  const sebut = b.kasus.trackingId === null ? tenggat.judulPengaduan : tenggat.judul;
  const judul = judulBagian(sebut(sebutan(b.kasus)), t);
  if (putaranIni(b.kasus) === null) return [judul, ...kalimatBaris(tenggat.tanpaPutaran, t.lebar)];
  return [
    judul,
    ...pasanganBaris(sumberMulai(b, t), t),
    '',
    ...bagianSop(b, t),
    '',
    ...bagianNasional(b, t),
    '',
    ...bagianAlarm(b, t),
    ...pasanganBaris(dasarHitungan(b, t), t, 0),
  ];
}

/** Where the round's start comes from, and when this program first saw the report. */
function sumberMulai({ kasus }: BahanTenggat, t: Tampilan): readonly Pasangan[] {
  const { kasus: kata } = t.katalog;
  const putaran = putaranIni(kasus);
  if (putaran === null) return [];
  return [
    ...asalBaris(kasus, t),
    [kata.putaran, putaran.n > 1 ? `${putaran.n}, ${kata.sebabPutaran[putaran.sebab]}` : null],
  ];
}

function bagianSop(b: BahanTenggat, t: Tampilan): readonly string[] {
  const { tenggat } = t.katalog;
  const langkah = langkahBerlaku(b.sop, b.kasus.langkah, b.aturan);
  const hasil = tenggatSop(b.kasus, b.sop, b.aturan);
  const masukan = masukanSop(b.kasus, b.sop, b.aturan);
  const judul = judulTenggat(tenggat.judulSop, hasil, t);
  if (langkah === null || !terbuka(b.kasus, b.sop))
    return [judul, ...kalimatBaris(tenggat.tanpaSopAkhir, t.lebar)];
  const kepala: Pasangan[] = [
    [tenggat.langkah, langkah.nama],
    [tenggat.klausul, langkah.klausul === 'kebijakan' ? tenggat.kebijakan : langkah.klausul],
  ];
  if (hasil === null || masukan === null)
    return [
      judul,
      ...pasanganBaris([...kepala, [tenggat.bacaan, langkah.bacaan]], t),
      ...kalimatBaris(tenggat.tanpaSop, t.lebar),
    ];
  const hari = masukan.batas.satuan === 'hari' ? `; ${tenggat.hitunganHari[b.aturan.hitunganHari]}` : '';
  return [
    judul,
    ...pasanganBaris(
      [
        ...kepala,
        [tenggat.batasnya, `${tenggat.batas(masukan.batas)}${hari}`],
        [tenggat.mulaiDari, mulaiDari(langkah, masukan, b, t)],
        [tenggat.bacaan, langkah.bacaan],
      ],
      t,
    ),
    ...uraianBaris(masukan, hasil, t),
  ];
}

function mulaiDari(langkah: Langkah, masukan: MasukanTenggat, { kasus }: BahanTenggat, t: Tampilan): string {
  const { tenggat } = t.katalog;
  const sendiri = putaranIni(kasus)?.sumber === 'register';
  if (berjamKerja(masukan.batas) && masukan.mulai === kasus.terlihat)
    return sendiri ? tenggat.mulaiDicatat : tenggat.mulaiTerlihat;
  if (langkah.mulai !== 'disposisi') return tenggat.mulaiTindakan;
  return sendiri ? tenggat.mulaiDisampaikan : tenggat.mulaiDisposisi;
}

function bagianNasional(b: BahanTenggat, t: Tampilan): readonly string[] {
  const { tenggat, kasus: kata } = t.katalog;
  const hasil = tenggatNasional(b.kasus, b.sop, b.aturan);
  const masukan = masukanNasional(b.kasus, b.sop, b.aturan);
  const judul = judulTenggat(tenggat.judulNasional, hasil, t);
  const dasar: Pasangan = [tenggat.dasar, bersih(b.aturan.nasional.dasar)];
  if (hasil === null || masukan === null)
    return [judul, ...kalimatBaris(tanpaNasional(b, t), t.lebar), ...pasanganBaris([dasar], t)];
  const pertama = putaranIni(b.kasus)?.pertamaTerkirim === null;
  const sampai = pertama
    ? tenggat.tindakLanjutPertama
    : tenggat.sampaiAkhir(kata.kelas[kelasBerlaku(b.kasus)]);
  return [
    judul,
    ...pasanganBaris([[tenggat.batasnya, `${tenggat.batas(masukan.batas)} ${sampai}`], dasar], t),
    ...uraianBaris(masukan, hasil, t),
  ];
}

const tanpaNasional = ({ kasus }: BahanTenggat, { katalog: { tenggat } }: Tampilan): string =>
  kasus.trackingId === null ? tenggat.bukanLapor : tenggat.tanpaNasional;

/** What has sounded, and what sounds next; nothing where no clock runs and none ever sounded. */
function bagianAlarm(b: BahanTenggat, t: Tampilan): readonly string[] {
  const saat = { ...t, sop: b.sop };
  const baris = [...alarmBaris(b.kasus.alarm, saat), ...alarmBerikutBaris(b, saat)];
  return baris.length === 0 ? [] : [judulBagian(t.katalog.alarm.judul, t), ...baris, ''];
}

function judulTenggat(judul: string, hasil: Tenggat | null, t: Tampilan): string {
  if (hasil?.jatuh == null) return judulBagian(judul, t);
  const sisa = tinggalTeks(hasil.jatuh, t);
  const warna = hasil.jatuh < t.sekarang ? t.gaya.merah(sisa) : sisa;
  return `${judulBagian(`${judul}: ${waktuTeks(hasil.jatuh, t)}`, t)} (${warna})`;
}

function uraianBaris(masukan: MasukanTenggat, hasil: Tenggat, t: Tampilan): readonly string[] {
  const { tenggat } = t.katalog;
  const jam = berjamKerja(masukan.batas);
  return [
    ...hasil.uraian.flatMap((baris) => satuUraian(baris, jam, t)),
    ...(hasil.jatuh === null ? kalimatBaris(tenggat.berhenti, t.lebar) : []),
    ...(hasil.sementara ? kalimatBaris(tenggat.sementara, t.lebar).map(t.gaya.kuning) : []),
    ...(hasil.hariKerjaSebelumnya === null
      ? []
      : kalimatBaris(
          tenggat.hariKerjaSebelumnya(tanggalTeks(hasil.hariKerjaSebelumnya, t.katalog)),
          t.lebar,
        )),
  ];
}

/** Columns of `Jum 20 Nov 2026`, the longest date. */
const LEBAR_TANGGAL = 15;

function satuUraian(b: BarisUraian, jam: boolean, t: Tampilan): readonly string[] {
  if (b.jenis === 'tahun_tak_dikenal')
    return kalimatBaris(t.katalog.tenggat.uraian.tahunTakDikenal(b.tahun), t.lebar, 4).map(t.gaya.kuning);
  return [`    ${barisTanggal(b, jam, t)}`];
}

function barisTanggal(
  b: Exclude<BarisUraian, { jenis: 'tahun_tak_dikenal' }>,
  jam: boolean,
  t: Tampilan,
): string {
  const { uraian } = t.katalog.tenggat;
  const pada = (tanggal: string, kata: string): string =>
    `${tanggalTeks(tanggal, t.katalog).padEnd(LEBAR_TANGGAL)}  ${kata}`;
  switch (b.jenis) {
    case 'mulai':
      return pada(tanggalPada(b.pada, t.zona), (jam ? uraian.mulaiJam : uraian.mulai)(jamZona(b.pada, t)));
    case 'dihitung':
      return pada(b.tanggal, uraian.dihitung(b.ke));
    case 'dilewati':
    case 'dijeda':
      return t.gaya.redup(pada(b.tanggal, halanganTeks(b, t)));
    case 'digeser': {
      const ke = tanggalTeks(b.ke, t.katalog);
      const kata =
        b.karena === undefined ? uraian.digeser(ke) : uraian.digeserKarena(ke, sebabHalangan(b.karena, t));
      return pada(b.dari, kata);
    }
    case 'menit':
      return pada(b.tanggal, uraian.menit(b.menit));
    case 'jatuh':
      return t.gaya.tebal(pada(tanggalPada(b.pada, t.zona), uraian.jatuh(jamZona(b.pada, t))));
  }
}

type Halangan = Extract<BarisUraian, { jenis: 'dilewati' | 'dijeda' }>;

function halanganTeks(b: Halangan, t: Tampilan): string {
  const { uraian } = t.katalog.tenggat;
  const sebab = sebabHalangan(b, t);
  return b.jenis === 'dijeda' ? uraian.dijeda(sebab) : uraian.dilewati(sebab);
}

/** The decree of a year is named once, beneath. */
const sebabHalangan = (b: Halangan, { katalog }: Tampilan): string =>
  b.jenis === 'dijeda' ? katalog.tenggat.jeda[b.sebab] : katalog.tenggat.libur[b.sebab];

const jamZona = (ms: number, { zona }: Tampilan): string => `${jamTeks(ms, zona)} ${labelZona(zona)}`;

/** What the count rests on: the SOP's document, the calendar, and the decree of each year it passes. */
function dasarHitungan(b: BahanTenggat, t: Tampilan): readonly Pasangan[] {
  const { tenggat } = t.katalog;
  const { kalender } = b.aturan;
  return [
    [tenggat.sop, `${b.sop.id}, ${tenggat.versi(b.sop.versi)}: ${bersih(b.sop.dokumen.nomor.join('; '))}`],
    [tenggat.kalender, bersih(kalender.versi)],
    ...tahunDilalui(b, t).map(
      (tahun): Pasangan => [
        tenggat.keputusan(tahun),
        bersih(kalender.tahun[tahun]?.sumber ?? tenggat.belumAda),
      ],
    ),
  ];
}

export function tahunDilalui(
  { kasus, sop, aturan }: BahanTenggat,
  { zona }: Pick<Tampilan, 'zona'>,
): readonly string[] {
  const semua = [tenggatSop(kasus, sop, aturan), tenggatNasional(kasus, sop, aturan)];
  const tahun = semua.flatMap((hasil) => (hasil?.uraian ?? []).flatMap((b) => tahunBaris(b, zona)));
  return [...new Set(tahun)].sort();
}

function tahunBaris(b: BarisUraian, zona: Tampilan['zona']): readonly string[] {
  if (b.jenis === 'tahun_tak_dikenal') return [b.tahun];
  if (b.jenis === 'digeser') return [tahunDari(b.dari), tahunDari(b.ke)];
  return [tahunDari('pada' in b ? tanggalPada(b.pada, zona) : b.tanggal)];
}
