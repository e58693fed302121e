import type { PergeseranTercatat } from '../../ports/store.ts';
import type { AturanTenggat } from '../../sop/aturan.ts';
import type { DefinisiSop, Langkah } from '../../sop/definisi/definisi.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import { putaranIni, SELESAI, sebutan } from '../../sop/kasus/kasus.ts';
import type { Petugas } from '../../sop/petugas.ts';
import {
  batasJeda,
  kelasBerlaku,
  langkahBerlaku,
  masukanNasional,
  masukanPenutupan,
  masukanSop,
  tenggatNasional,
  tenggatSop,
  terbuka,
} from '../../sop/tenggat/jadwal.ts';
import type { Jeda } from '../../sop/tenggat/jeda.ts';
import type { BarisUraian, MasukanTenggat, Tenggat } from '../../sop/tenggat/tenggat.ts';
import { berjamKerja, hitungTenggat } from '../../sop/tenggat/tenggat.ts';
import { pilihanSekaligus } from '../../sop/tindakan/sekaligus.ts';
import { tahunDari, tanggalPada } from '../../sop/waktu/waktu.ts';
import { asalBaris } from '../kasus/asal-putaran.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Pasangan, Tampilan } from '../tampilan/tampilan.ts';
import { judulBagian, kalimatBaris, namaLangkah, pasanganBaris } from '../tampilan/tampilan.ts';
import { tinggalTeks, waktuPendek, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { alarmBaris, alarmBerikutBaris } from './alarm.ts';
import { pergeseranBaris } from './tenggat-berubah.ts';
import { uraianBaris } from './uraian-tenggat.ts';

/** A case with the rules its deadlines are counted by. */
export interface BahanTenggat {
  readonly kasus: Kasus;
  readonly sop: DefinisiSop;
  readonly aturan: AturanTenggat;
}

/** With how its deadlines were moved, and those who moved them. */
export interface BahanWhy extends BahanTenggat {
  readonly pergeseran: readonly PergeseranTercatat[];
  readonly petugas: readonly Petugas[];
}

/** Both deadlines, the nearer first, line by line: start, each day counted or passed over and why, and what the count rests on. */
export function whyTeks(b: BahanWhy, t: Tampilan): readonly string[] {
  const { tenggat } = t.katalog;
  const sebut = b.kasus.trackingId === null ? tenggat.judulPengaduan : tenggat.judul;
  const judul = judulBagian(sebut(sebutan(b.kasus)), t);
  if (putaranIni(b.kasus) === null) return [judul, ...kalimatBaris(tenggat.tanpaPutaran, t.lebar)];
  return [
    judul,
    ...pasanganBaris(sumberMulai(b, t), t),
    '',
    ...bagianHitungan(b, t),
    ...bagian(tenggat.berubah.judul, pergeseranBaris(b.pergeseran, b.petugas, t), t),
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

function bagianHitungan(b: BahanTenggat, t: Tampilan): readonly string[] {
  const sop = [...bagianSop(b, t), ''];
  const nasional = [...bagianNasional(b, t), ''];
  const berjalan = nasionalLebihDulu(b) ? [...nasional, ...sop] : [...sop, ...nasional];
  return [...berjalan, ...bagianPenutupan(b, t)];
}

/** Three times 3 days may be more than 5 hari kerja. */
export function nasionalLebihDulu({ kasus, sop, aturan }: BahanTenggat): boolean {
  const nasional = tenggatNasional(kasus, sop, aturan)?.jatuh ?? Number.POSITIVE_INFINITY;
  return nasional < (tenggatSop(kasus, sop, aturan)?.jatuh ?? Number.POSITIVE_INFINITY);
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
        ...jedaPasangan(masukan, b, t),
        ...sekaligusPasangan(b, t),
      ],
      t,
    ),
    ...uraianBaris(masukan, hasil, t),
  ];
}

/** From when to when the clock stands still, and how long it may. */
const jedaPasangan = (
  { jeda }: MasukanTenggat,
  { kasus, aturan }: BahanTenggat,
  t: Tampilan,
): readonly Pasangan[] =>
  jeda.map((satu, i) => [
    i === 0 ? t.katalog.tenggat.jedanya : '',
    jedaTeks(satu, batasJeda(kasus, aturan), t),
  ]);

export function jedaTeks({ mulai, selesai, sebab }: Jeda, batas: number | null, t: Tampilan): string {
  const { tenggat, kasus: kata } = t.katalog;
  if (selesai !== null)
    return `${kata.sampai(waktuPendek(mulai, t), waktuPendek(selesai, t))}, ${tenggat.jeda[sebab]}`;
  const akhir =
    batas === null || sebab !== 'minta-kelengkapan' ? '' : `; ${tenggat.palingLama(waktuTeks(batas, t))}`;
  return `${kata.sejak(waktuPendek(mulai, t))}, ${tenggat.jeda[sebab]}${akhir}`;
}

/** Recorded together with later steps, the running one is judged by the joint limit (src/sop/tindakan/sekaligus.ts). */
const sekaligusPasangan = (b: BahanTenggat, t: Tampilan): readonly Pasangan[] =>
  pilihanSekaligus(b.kasus, { sop: b.sop, tenggat: b.aturan }).map(({ aksi, sampai, jatuh }, i) => [
    i === 0 ? t.katalog.tenggat.sekaligus.label : '',
    t.katalog.tenggat.sekaligus.teks(namaLangkah(b.sop, sampai), aksi, waktuTeks(jatuh, t)),
  ]);

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
  const { dasar, dasarJeda } = b.aturan.nasional;
  const landasan: readonly Pasangan[] = [
    [tenggat.dasar, bersih(dasar)],
    [tenggat.dasarJeda, dasarJeda === null ? null : tenggat.berhentiMenurut(bersih(dasarJeda))],
  ];
  if (hasil === null || masukan === null)
    return [judul, ...kalimatBaris(tanpaNasional(b, t), t.lebar), ...pasanganBaris(landasan, t)];
  const pertama = putaranIni(b.kasus)?.pertamaTerkirim === null;
  const sampai = pertama
    ? tenggat.tindakLanjutPertama
    : tenggat.sampaiAkhir(kata.kelas[kelasBerlaku(b.kasus)]);
  return [
    judul,
    ...pasanganBaris(
      [
        [tenggat.batasnya, `${tenggat.batas(masukan.batas)} ${sampai}`],
        ...landasan,
        ...jedaPasangan(masukan, b, t),
      ],
      t,
    ),
    ...uraianBaris(masukan, hasil, t),
  ];
}

/** When the case ends by itself; nothing where it does not wait for the reporter. */
function bagianPenutupan({ kasus, sop, aturan }: BahanTenggat, t: Tampilan): readonly string[] {
  const { tenggat } = t.katalog;
  const masukan = SELESAI in sop.akhir ? masukanPenutupan(kasus, aturan) : null;
  if (masukan === null) return [];
  const hasil = hitungTenggat(masukan, aturan);
  const batas = `${tenggat.batas(masukan.batas)} ${tenggat.tanpaBalasan}`;
  const pasangan: readonly Pasangan[] = [
    [tenggat.batasnya, batas],
    [tenggat.dasar, bersih(aturan.nasional.dasar)],
  ];
  return [
    judulTenggat(tenggat.judulPenutupan, hasil, t),
    ...pasanganBaris(pasangan, t),
    ...uraianBaris(masukan, hasil, t),
    '',
  ];
}

const tanpaNasional = ({ kasus }: BahanTenggat, { katalog: { tenggat } }: Tampilan): string =>
  kasus.trackingId === null ? tenggat.bukanLapor : tenggat.tanpaNasional;

/** What has sounded, and what sounds next; nothing where no clock runs and none ever sounded. */
function bagianAlarm(b: BahanTenggat, t: Tampilan): readonly string[] {
  const saat = { ...t, sop: b.sop, kalender: b.aturan.kalender };
  return bagian(
    t.katalog.alarm.judul,
    [...alarmBaris(b.kasus.alarm, saat), ...alarmBerikutBaris(b, saat)],
    t,
  );
}

const bagian = (judul: string, baris: readonly string[], t: Tampilan): readonly string[] =>
  baris.length === 0 ? [] : [judulBagian(judul, t), ...baris, ''];

function judulTenggat(judul: string, hasil: Tenggat | null, t: Tampilan): string {
  if (hasil?.jatuh == null) return judulBagian(judul, t);
  const sisa = tinggalTeks(hasil.jatuh, t);
  const warna = hasil.jatuh < t.sekarang ? t.gaya.merah(sisa) : sisa;
  return `${judulBagian(`${judul}: ${waktuTeks(hasil.jatuh, t)}`, t)} (${warna})`;
}

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
  const penutupan = masukanPenutupan(kasus, aturan);
  const semua = [
    tenggatSop(kasus, sop, aturan),
    tenggatNasional(kasus, sop, aturan),
    penutupan === null ? null : hitungTenggat(penutupan, aturan),
  ];
  const tahun = semua.flatMap((hasil) => (hasil?.uraian ?? []).flatMap((b) => tahunBaris(b, zona)));
  return [...new Set(tahun)].sort();
}

function tahunBaris(b: BarisUraian, zona: Tampilan['zona']): readonly string[] {
  if (b.jenis === 'tahun_tak_dikenal') return [b.tahun];
  if (b.jenis === 'digeser') return [tahunDari(b.dari), tahunDari(b.ke)];
  return [tahunDari('pada' in b ? tanggalPada(b.pada, zona) : b.tanggal)];
}
