import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deadlines by the slow way: every day looked at in a list, every minute tried. Written from the rules, with its own
 * reading of the holiday files and its own zones; it imports nothing of the code under test.
 */

const FOLDER = join(import.meta.dirname, '../../../data/hari-libur');
const SEHARI_MS = 86_400_000;
const TANGGAL_AWAL = '2024-11-01';
const JUMLAH_HARI = 1700;

export type ZonaLambat = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura';
const SELISIH: Readonly<Record<ZonaLambat, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Pontianak': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** An office as a person would describe it. */
export interface KantorLambat {
  readonly enamHari: boolean;
  readonly cutiBersamaLibur: boolean;
  readonly liburSendiri: readonly string[];
  readonly hitunganKerja: boolean;
  readonly geser: boolean;
  /** Seven texts from Sunday on, as '08:00-12:00,13:00-16:00'; '' is closed. */
  readonly jam: readonly string[];
  readonly khusus: readonly {
    readonly dari: string;
    readonly sampai: string;
    readonly jam: readonly string[];
  }[];
}

export interface JedaLambat {
  readonly mulai: number;
  readonly selesai: number | null;
}

export interface BatasLambat {
  readonly jumlah: number;
  readonly satuan: 'menit' | 'jam' | 'hari' | 'hari_kerja' | 'bulan';
}

export interface HasilLambat {
  readonly jatuh: number | null;
  readonly sementara: boolean;
  readonly hariKerjaSebelumnya: string | null;
}

const KANTOR_BIASA: KantorLambat = {
  enamHari: false,
  cutiBersamaLibur: true,
  liburSendiri: [],
  hitunganKerja: false,
  geser: false,
  jam: ['', '08:00-16:00', '08:00-16:00', '08:00-16:00', '08:00-16:00', '08:00-16:00', ''],
  khusus: [],
};

const berkas = readdirSync(FOLDER)
  .filter((nama) => nama.endsWith('.json'))
  .map((nama) => JSON.parse(readFileSync(join(FOLDER, nama), 'utf8')) as Record<string, string[]>);
const NASIONAL = new Set(berkas.flatMap((isi) => isi['nasional'] ?? []));
const CUTI = new Set(berkas.flatMap((isi) => isi['cuti'] ?? []));
const TAHUN = new Set(berkas.map((isi) => String(isi['tahun'])));

export const SEMUA_TANGGAL: readonly string[] = Array.from({ length: JUMLAH_HARI }, (_, n) =>
  new Date(Date.parse(`${TANGGAL_AWAL}T12:00:00Z`) + n * SEHARI_MS).toISOString().slice(0, 10),
);
/** 1 November 2024 was a Friday. */
const hariKe = (urut: number): number => (urut + 5) % 7;
const dikenal = (urut: number): boolean => TAHUN.has(SEMUA_TANGGAL[urut]!.slice(0, 4));

const saat = (urut: number, jam: string, zona: ZonaLambat): number =>
  Date.parse(`${SEMUA_TANGGAL[urut]}T${jam}${SELISIH[zona]}`);

/** Place in the list of the local day of an instant. */
function urutPada(ms: number, zona: ZonaLambat): number {
  const tanggal = new Date(ms + Number(SELISIH[zona].slice(1, 3)) * 3_600_000).toISOString().slice(0, 10);
  const urut = Math.round((Date.parse(tanggal) - Date.parse(TANGGAL_AWAL)) / SEHARI_MS);
  if (SEMUA_TANGGAL[urut] !== tanggal) throw new Error(`${tanggal} di luar daftar`);
  return urut;
}

/** Every day of the list: true where the office rests. */
const hariLibur = new WeakMap<KantorLambat, readonly boolean[]>();

function libur(urut: number, kantor: KantorLambat): boolean {
  let semua = hariLibur.get(kantor);
  if (semua === undefined) {
    semua = SEMUA_TANGGAL.map((tanggal, n) => beristirahat(tanggal, hariKe(n), kantor));
    hariLibur.set(kantor, semua);
  }
  return semua[urut]!;
}

function beristirahat(tanggal: string, hari: number, kantor: KantorLambat): boolean {
  if (hari === 0 || (hari === 6 && !kantor.enamHari)) return true;
  if (NASIONAL.has(tanggal) || (CUTI.has(tanggal) && kantor.cutiBersamaLibur)) return true;
  return kantor.liburSendiri.includes(tanggal);
}

/** The texts of a day's hours, the one that counts first: an override's (the later wins), then the week's. */
function jamTertulis(urut: number, kantor: KantorLambat): readonly string[] {
  const tanggal = SEMUA_TANGGAL[urut]!;
  const khusus = kantor.khusus.filter(({ dari, sampai }) => tanggal >= dari && tanggal <= sampai);
  const mingguan = kantor.jam[hariKe(urut)] ?? '';
  return khusus.length === 0 ? [mingguan] : [khusus[khusus.length - 1]!.jam[hariKe(urut)] ?? '', mingguan];
}

function tutup(urut: number, kantor: KantorLambat): string {
  const jam =
    jamTertulis(urut, kantor)
      .find((teks) => teks !== '')
      ?.slice(-5) ?? '16:00';
  return jam === '24:00' ? '23:59:59' : `${jam}:00`;
}

export function tenggatLambat(
  mulai: number,
  batas: BatasLambat,
  zona: ZonaLambat,
  kantor: KantorLambat = KANTOR_BIASA,
  jeda: readonly JedaLambat[] = [],
): HasilLambat {
  if (batas.satuan === 'menit' || batas.satuan === 'jam')
    return dalamMenit(mulai, batas.satuan === 'jam' ? batas.jumlah * 60 : batas.jumlah, zona, kantor, jeda);
  return dalamHari(mulai, batas, zona, kantor, jeda);
}

function dalamHari(
  mulai: number,
  batas: BatasLambat,
  zona: ZonaLambat,
  kantor: KantorLambat,
  semuaJeda: readonly JedaLambat[],
): HasilLambat {
  const { satuan } = batas;
  const hanyaKerja = satuan === 'hari_kerja' || (satuan === 'hari' && kantor.hitunganKerja);
  const akhir = (urut: number): number =>
    saat(urut, satuan === 'hari_kerja' ? tutup(urut, kantor) : '23:59:59', zona);
  const awal = urutPada(mulai, zona);
  const jeda = semuaJeda.map(({ mulai: a, selesai: z }) => ({
    a,
    z: z ?? Number.MAX_SAFE_INTEGER,
    dari: urutPada(a, zona),
    sampai: z === null ? JUMLAH_HARI : urutPada(z, zona),
  }));
  const perlu = satuan === 'bulan' ? hariDalamBulan(awal, batas.jumlah) : batas.jumlah;
  let sementara = false;
  let urut = awal;
  for (let terhitung = 0; terhitung < perlu; ) {
    urut++;
    if (urut >= JUMLAH_HARI) return { jatuh: null, sementara, hariKerjaSebelumnya: null };
    if (hanyaKerja && libur(urut, kantor)) continue;
    if (jeda.some(({ dari, sampai }) => dari < urut && urut <= sampai)) continue;
    terhitung++;
    sementara ||= !dikenal(urut);
  }
  const bolehJatuh = (n: number): boolean =>
    !((hanyaKerja || kantor.geser) && libur(n, kantor)) &&
    !jeda.some(({ a, z }) => a < akhir(n) && akhir(n) < z);
  for (; !bolehJatuh(urut); urut++)
    if (urut + 1 >= JUMLAH_HARI) return { jatuh: null, sementara, hariKerjaSebelumnya: null };
  sementara ||= !dikenal(urut);
  if (!libur(urut, kantor)) return { jatuh: akhir(urut), sementara, hariKerjaSebelumnya: null };
  let sebelum = urut;
  while (libur(sebelum, kantor)) sebelum--;
  sementara ||= !dikenal(sebelum);
  return { jatuh: akhir(urut), sementara, hariKerjaSebelumnya: SEMUA_TANGGAL[sebelum]! };
}

/** From a day to the same day of the month, `n` months on, or that month's last. */
function hariDalamBulan(awal: number, n: number): number {
  const [tahun = 0, bulan = 0, hari = 0] = SEMUA_TANGGAL[awal]!.split('-').map(Number);
  const ke = tahun * 12 + bulan - 1 + n;
  const tujuan = `${Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, '0')}`;
  let urut = awal;
  while (SEMUA_TANGGAL[urut]!.slice(0, 7) < tujuan) urut++;
  while (SEMUA_TANGGAL[urut + 1]!.startsWith(tujuan) && Number(SEMUA_TANGGAL[urut]!.slice(8)) < hari) urut++;
  return urut - awal;
}

/** Every minute of the whole list: 1 where the office is open. */
const menitBuka = new WeakMap<KantorLambat, Uint8Array>();

function semuaMenit(kantor: KantorLambat): Uint8Array {
  const ada = menitBuka.get(kantor);
  if (ada !== undefined) return ada;
  const menit = new Uint8Array(JUMLAH_HARI * 1440);
  for (let urut = 0; urut < JUMLAH_HARI; urut++) {
    if (libur(urut, kantor)) continue;
    for (const [, j1, m1, j2, m2] of jamTertulis(urut, kantor)[0]!.matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g))
      for (let m = Number(j1) * 60 + Number(m1); m < Number(j2) * 60 + Number(m2); m++)
        menit[urut * 1440 + m] = 1;
  }
  menitBuka.set(kantor, menit);
  return menit;
}

const DETIK_MS = 1000;

/** Minute by minute; second by second where the start or a pause is not on a whole minute. */
function dalamMenit(
  mulai: number,
  jumlah: number,
  zona: ZonaLambat,
  kantor: KantorLambat,
  jeda: readonly JedaLambat[],
): HasilLambat {
  const bulat = [mulai, ...jeda.flatMap((j) => [j.mulai, j.selesai ?? 0])].every((ms) => ms % 60_000 === 0);
  const butir = bulat ? 60_000 : DETIK_MS;
  const menit = semuaMenit(kantor);
  const awal = saat(0, '00:00:00', zona);
  const habis = awal + JUMLAH_HARI * SEHARI_MS;
  const berhenti = (t: number): boolean =>
    jeda.some((j) => j.mulai <= t && (j.selesai === null || t < j.selesai));
  let sementara = false;
  let sisa = (jumlah * 60_000) / butir;
  for (let t = mulai; t < habis; t += butir) {
    if (menit[Math.floor((t - awal) / 60_000)] !== 1 || berhenti(t)) continue;
    sementara ||= !dikenal(Math.floor((t - awal) / SEHARI_MS));
    if (--sisa === 0) return { jatuh: t + butir, sementara, hariKerjaSebelumnya: null };
  }
  return { jatuh: null, sementara, hariKerjaSebelumnya: null };
}

/** Whether an instant lies on a day off of this office. */
export const jatuhPadaLibur = (ms: number, zona: ZonaLambat, kantor: KantorLambat): boolean =>
  libur(urutPada(ms, zona), kantor);
