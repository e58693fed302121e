import type { BarisDaftar } from '../../ports/store.ts';
import { MENUNGGU_PELAPOR } from '../../sop/kasus/kasus.ts';
import { HARI_MS } from '../../sop/waktu/waktu.ts';
import { bersih, lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import type { TampilanBanyakSop, TampilanSop } from '../tampilan/tampilan.ts';
import { gantungBaris, namaLangkahKasus } from '../tampilan/tampilan.ts';
import { hariSejak, sisaTeks } from '../tampilan/waktu-terbaca.ts';
import { bidangSingkat, bidangTeks } from './bidang.ts';
import { judulDaftar } from './daftar-json.ts';

/** Lanes first, then the three desks: what an officer sees from top to bottom. */
const KELOMPOK = ['balasan', 'mendesak', 'disalin', 'hariIni', 'menunggu', 'kepala', 'apip'] as const;
type Kelompok = (typeof KELOMPOK)[number];

/** With the numbers of its approved answers that no connection sends. */
export interface BarisTampil extends BarisDaftar {
  readonly siapDisalin?: readonly string[];
  /** Waits for the approval of who looks: at APIP that is open to them, be the rest hidden. */
  readonly disetujuiPembaca?: boolean;
}

/** A case stands in one group only: where somebody has to look at it first. */
export function kelompokDari(b: BarisTampil): Kelompok {
  if (b.apip && b.disetujuiPembaca !== true) return 'apip';
  // A correction waits for the reader beside them: others assess replies.
  if (perluDinilai(b)) return b.disetujuiPembaca === true ? 'kepala' : 'balasan';
  // Once it is answered nobody of ours has to hurry.
  if (b.mendesak && b.menunggu?.siapa !== 'pelapor') return 'mendesak';
  // Before whom it waits for: nothing reaches them until somebody has pasted it.
  if (b.siapDisalin !== undefined && b.disetujuiPembaca !== true) return 'disalin';
  if (b.menunggu === null) return 'hariIni';
  return b.menunggu.siapa === 'kepala' ? 'kepala' : 'menunggu';
}

/** Where it waits for the reporter only: in a running round the answer answers the reply too. */
const perluDinilai = ({ balasanBelumDinilai, langkah }: BarisDaftar): boolean =>
  balasanBelumDinilai > 0 && langkah === MENUNGGU_PELAPOR;

export interface TampilanDaftar extends TampilanBanyakSop {
  /** Lines of the screen; null where nothing is cut (a pipe, or `--batas`). */
  readonly tinggi: number | null;
  /** How many there are, where more than those given; null: those given are all. */
  readonly jumlah: number | null;
  /** Nothing is pulled: cases come by `import` alone. */
  readonly tanpaSambungan?: boolean;
}

/** Lines beside the cases: the first and the last one, and for each group a blank one, its title and what is left out. */
const BARIS_TETAP = 4;
const BARIS_KELOMPOK = 3;
const BARIS_KASUS = 2;

/** Open cases in groups, nearest deadline first within each, cut to the screen. */
export function daftarTeks(semua: readonly BarisTampil[], t: TampilanDaftar): readonly string[] {
  const { daftar } = t.katalog;
  if (semua.length === 0) return [daftar.kosong(t.tanpaSambungan ?? false)];
  const kelompok = KELOMPOK.map((nama) => ({
    nama,
    isi: semua.filter((b) => kelompokDari(b) === nama),
  })).filter(({ isi }) => isi.length > 0);
  const jatah = bagiJatah(
    kelompok.map(({ isi }) => isi.length),
    t.tinggi,
  );
  const tampil = kelompok.map(({ nama, isi }, i) => ({
    nama,
    jumlah: isi.length,
    isi: isi.slice(0, jatah[i]),
  }));
  const kolom = lebarKolom(
    tampil.flatMap(({ isi }) => isi),
    t,
  );
  return [
    t.gaya.tebal(daftar.judul(t.jumlah ?? semua.length)),
    t.gaya.redup(kepala(kolom, t)),
    ...tampil.flatMap(({ nama, jumlah, isi }) => [
      '',
      t.gaya.tebal(`${daftar.kelompok[nama]} (${jumlah})`),
      ...isi.flatMap((b) => barisKasus(b, kolom, t)),
      ...(jumlah > isi.length ? [t.gaya.redup(`  ${daftar.lagi(jumlah - isi.length)}`)] : []),
    ]),
    '',
    ...(tampil.some(({ jumlah, isi }) => jumlah > isi.length) ? [daftar.semua(semua.length)] : []),
    t.gaya.redup(daftar.rinci),
  ];
}

/** How many cases of each group are shown: a few of every group, the rest from the top. */
function bagiJatah(jumlah: readonly number[], tinggi: number | null): readonly number[] {
  if (tinggi === null) return jumlah;
  const ruang = tinggi - BARIS_TETAP - jumlah.length * BARIS_KELOMPOK;
  let sisa = Math.max(jumlah.length, Math.floor(ruang / BARIS_KASUS));
  const jatah = jumlah.map(() => 0);
  while (sisa > 0 && jatah.some((n, i) => n < (jumlah[i] ?? 0)))
    for (const [i, n] of jumlah.entries()) {
      const terpakai = jatah[i] ?? 0;
      if (sisa === 0 || terpakai >= n) continue;
      jatah[i] = terpakai + 1;
      sisa--;
    }
  return jatah;
}

interface Kolom {
  readonly nomor: number;
  readonly tenggat: number;
  readonly langkah: number;
}

const JOROK = 2;
const JOROK_JUDUL = 4;
const JOROK_BIDANG = '      ';
/** Columns that a title keeps, however much else is to be said of its case. */
const JUDUL_MIN = 16;
const NOMOR_MAKS = 18;

function lebarKolom(semua: readonly BarisTampil[], t: TampilanDaftar): Kolom {
  const { kolom } = t.katalog.daftar;
  const paling = (teks: readonly string[]): number => Math.max(0, ...teks.map(lebarTeks));
  const nomor = Math.min(NOMOR_MAKS, paling([kolom.nomor, ...semua.map(nomorKasus)]));
  const sisa = semua.flatMap((b) => [tenggat(b.tenggatSop, t), tenggat(b.tenggatNasional, t)]);
  const lebarTenggat = paling([kolom.sop, kolom.nasional, ...sisa]);
  return {
    nomor,
    tenggat: lebarTenggat,
    langkah: Math.max(8, t.lebar - JOROK - nomor - 2 * lebarTenggat - 6),
  };
}

const kepala = (k: Kolom, { katalog }: TampilanDaftar): string => {
  const { nomor, sop, nasional, langkah } = katalog.daftar.kolom;
  return `  ${rata(nomor, k.nomor)}  ${rata(sop, k.tenggat)}  ${rata(nasional, k.tenggat)}  ${langkah}`;
};

export const nomorKasus = (b: Pick<BarisDaftar, 'trackingId' | 'nomorRegistrasi'>): string =>
  b.trackingId ?? b.nomorRegistrasi ?? '';

const tenggat = (jatuh: number | null, t: TampilanDaftar): string =>
  jatuh === null ? t.katalog.daftar.tanpaTenggat : sisaTeks(jatuh, t);

/** The title, or why none is shown. */
export function judulTampil(b: BarisDaftar, { katalog }: Pick<TampilanSop, 'katalog'>): string {
  const { rahasia, apip, tanpaJudul, isiDihapus } = katalog.daftar;
  return bersih(judulDaftar(b, rahasia, apip) ?? (b.dihapus ? isiDihapus : tanpaJudul));
}

/** Two lines: number, both clocks and step; beneath, the title and what else matters. */
function barisKasus(b: BarisTampil, k: Kolom, t: TampilanDaftar): readonly string[] {
  const jam = (jatuh: number | null): string => warnai(jatuh, rata(tenggat(jatuh, t), k.tenggat), t);
  const atas = [
    rata(nomorKasus(b), k.nomor),
    jam(b.tenggatSop),
    jam(b.tenggatNasional),
    potong(namaLangkahKasus(t, b), k.langkah),
  ];
  // Of a case that is somebody else's, hidden too, the number and the clocks are all there is to tell.
  if (kelompokDari(b) === 'apip') return [`  ${atas.join('  ')}`.trimEnd()];
  const judul = judulTampil(b, t);
  const tanda = tandaMuat(b, t.lebar - JOROK_JUDUL - JUDUL_MIN - 3, t);
  const ruang = t.lebar - JOROK_JUDUL - (tanda === '' ? 0 : lebarTeks(tanda) + 3);
  const bawah = `${' '.repeat(JOROK_JUDUL)}${potong(judul, ruang)}`;
  return [
    `  ${atas.join('  ')}`.trimEnd(),
    tanda === '' ? bawah : `${bawah} · ${t.gaya.kuning(tanda)}`,
    ...bidangLain(b).flatMap((satu) => gantungBaris(JOROK_BIDANG, bidangTeks(satu, t), t.lebar)),
  ];
}

/** Those that the line above has no room for: one alone is named there. */
const bidangLain = ({ bidang, menunggu }: BarisDaftar): BarisDaftar['bidang'] =>
  bidang.length === 1 && menunggu?.siapa === 'bidang' ? [] : bidang;

function warnai(jatuh: number | null, teks: string, { gaya, sekarang }: TampilanDaftar): string {
  if (jatuh === null) return gaya.redup(teks);
  if (jatuh < sekarang) return gaya.merah(teks);
  return jatuh - sekarang < HARI_MS ? gaya.kuning(teks) : teks;
}

/** The most important first: where they do not fit, the working days go, then from the last, and nothing breaks off within one. */
function tandaMuat(b: BarisTampil, lebar: number, t: TampilanDaftar): string {
  const penuh = tandaKasus(b, t).join(' · ');
  if (lebarTeks(penuh) <= lebar) return penuh;
  const singkat = tandaKasus(b, t, true);
  while (singkat.length > 1 && lebarTeks(singkat.join(' · ')) > lebar) singkat.pop();
  return potong(singkat.join(' · '), lebar);
}

function tandaKasus(b: BarisTampil, t: TampilanDaftar, singkat = false): string[] {
  const { daftar } = t.katalog;
  const tanda: string[] = [];
  if (b.alarm !== null) tanda.push(t.katalog.alarm.tanda[b.alarm]);
  if (b.balasanBelumDinilai > 0) tanda.push(balasanTeks(b, t));
  if (b.siapDisalin !== undefined) tanda.push(t.katalog.tanpaSambungan.siap(b.siapDisalin));
  if (b.dikembalikan !== null) tanda.push(dikembalikanTeks(b, t));
  if (b.mendesak && kelompokDari(b) !== 'mendesak') tanda.push(daftar.mendesak);
  if (b.indukBerakhir) tanda.push(t.katalog.kaitan.tanda);
  if (b.menunggu !== null) tanda.push(menungguTeks(b.menunggu, b.bidang, t, singkat));
  if (b.putaran > 1) tanda.push(daftar.putaran(b.putaran));
  return tanda;
}

/** "1 balasan belum dinilai, 2 hari, teks tidak terbaca" */
function balasanTeks(b: BarisDaftar, t: TampilanSop): string {
  const { balasan: kata, daftar, waktu } = t.katalog;
  // Beneath the lane's own title there is room for the words that matter.
  const diJalur = b.balasanTanpaTeks ? kata.jumlah : daftar.balasan;
  const berapa = (perluDinilai(b) ? diJalur : kata.dalamPutaran)(b.balasanBelumDinilai);
  const lama = b.balasanSejak === null ? '' : waktu.selama(hariSejak(b.balasanSejak, t));
  const sejak = lama === '' ? berapa : kata.sejak(berapa, lama);
  return b.balasanTanpaTeks ? `${sejak}, ${kata.tanpaTeks}` : sejak;
}

/** The head's note, unless the case hides its words. */
function dikembalikanTeks({ dikembalikan, rahasia, apip }: BarisDaftar, { katalog }: TampilanSop): string {
  const catatan =
    rahasia || apip
      ? ''
      : bersih(dikembalikan ?? '')
          .replace(/\s+/g, ' ')
          .trim();
  return catatan === '' ? katalog.balasan.dikembalikan : katalog.balasan.dikembalikanKarena(catatan);
}

/** "menunggu Bidang Jalan, 2 hari (1 hari kerja)", "menunggu 3 bidang, terlama …" where there are several. */
export function menungguTeks(
  m: NonNullable<BarisDaftar['menunggu']>,
  bidang: BarisDaftar['bidang'],
  t: TampilanSop,
  singkat = false,
): string {
  const { daftar, waktu, bidang: kata } = t.katalog;
  const [pertama] = bidang;
  if (m.siapa === 'bidang' && pertama !== undefined)
    return kata.menunggu(
      bidang.length === 1 ? bidangSingkat(pertama, t, singkat) : kata.beberapa(bidang.length),
    );
  const siapa =
    m.nama === null ? (daftar.menunggu[m.siapa as keyof typeof daftar.menunggu] ?? m.siapa) : bersih(m.nama);
  return daftar.menungguSiapa(siapa, waktu.selama(hariSejak(m.sejak, t)));
}
