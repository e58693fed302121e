/** Times are ms UTC; dates are local, in the agency's zone, never the machine's. */
export type Tanggal = string; // YYYY-MM-DD
export const ZONA = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type Zona = (typeof ZONA)[number];

export const MENIT_MS = 60_000;
export const JAM_MS = 60 * MENIT_MS;
export const HARI_MS = 24 * JAM_MS;

/** Indonesia keeps no summer time and has not moved a zone since 1988: constants (a test compares them with Intl). */
const OFFSET_JAM: Readonly<Record<Zona, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

const LABEL = { 7: 'WIB', 8: 'WITA', 9: 'WIT' } as const;
export type LabelZona = (typeof LABEL)[keyof typeof LABEL];

export const offsetMs = (zona: Zona): number => OFFSET_JAM[zona] * JAM_MS;

export const labelZona = (zona: Zona): LabelZona => LABEL[OFFSET_JAM[zona] as keyof typeof LABEL];

export const tanggalPada = (ms: number, zona: Zona): Tanggal => tanggalDari(ms + offsetMs(zona));

export const awalHari = (tanggal: Tanggal, zona: Zona): number => utcDari(tanggal) - offsetMs(zona);

/** 23:59:59.000: the last second in which an officer is still in time. */
export const akhirHari = (tanggal: Tanggal, zona: Zona): number => awalHari(tanggal, zona) + HARI_MS - 1000;

/** The instant that is `menit` minutes after local midnight. */
export const padaMenit = (tanggal: Tanggal, menit: number, zona: Zona): number =>
  awalHari(tanggal, zona) + menit * MENIT_MS;

export const menitDalamHari = (ms: number, zona: Zona): number =>
  Math.floor((ms - awalHari(tanggalPada(ms, zona), zona)) / MENIT_MS);

export const tambahHari = (tanggal: Tanggal, n: number): Tanggal =>
  tanggalDari(utcDari(tanggal) + n * HARI_MS);

/** Days from `dari` to `sampai`; negative when `sampai` is earlier. */
export const selisihHari = (dari: Tanggal, sampai: Tanggal): number =>
  (utcDari(sampai) - utcDari(dari)) / HARI_MS;

/** The same day of the month, or the month's last where it has none: 31 January + 1 = 28 February. */
export function tambahBulan(tanggal: Tanggal, n: number): Tanggal {
  const asal = new Date(utcDari(tanggal));
  const bulan = asal.getUTCMonth() + n;
  const hariTerakhir = new Date(Date.UTC(asal.getUTCFullYear(), bulan + 1, 0)).getUTCDate();
  const hari = Math.min(asal.getUTCDate(), hariTerakhir);
  return tanggalDari(Date.UTC(asal.getUTCFullYear(), bulan, hari));
}

/** 0 = Minggu … 6 = Sabtu. */
export const hariDalamMinggu = (tanggal: Tanggal): number => new Date(utcDari(tanggal)).getUTCDay();

export const tahunDari = (tanggal: Tanggal): string => tanggal.slice(0, 4);

/** A remote's 0001-01-01 or 9999-12-31 is no day of a report: unreadable, before a count of days runs out of years. */
const TAHUN_TERBACA = { awal: '1900', akhir: '2999' };

/** True for a day that exists, from 1900 to 2999: 2026-02-30 does not. */
export const adalahTanggal = (teks: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(teks) &&
  tahunDari(teks) >= TAHUN_TERBACA.awal &&
  tahunDari(teks) <= TAHUN_TERBACA.akhir &&
  utcTanggal(teks) !== null;

/** '2026-11-22T09:15:00+07:00'; milliseconds only when there are any. */
export function isoDenganOffset(ms: number, zona: Zona): string {
  const lokal = new Date(ms + offsetMs(zona)).toISOString().replace('.000Z', '').replace('Z', '');
  return `${lokal}+0${OFFSET_JAM[zona]}:00`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** ISO 8601 with `Z` or an offset, as ms UTC; null for anything else, impossible dates and hours included. */
export function parseIso(teks: string): number | null {
  const m = ISO.exec(teks);
  if (m === null) return null;
  const [, tanggal = '', jam, menit, detik, pecahan, tanda, offsetJam, offsetMenit] = m;
  const lokal = gabung(tanggal, jam, menit, detik, pecahan);
  const offset = msDalamHari(offsetJam, offsetMenit);
  if (lokal === null || offset === null) return null;
  return tanda === '-' ? lokal + offset : lokal - offset;
}

const LOKAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** As `parseIso`; a time without an offset is the agency's own, a bare date its midnight. */
export function parseWaktu(teks: string, zona: Zona): number | null {
  const m = LOKAL.exec(teks);
  if (m === null) return parseIso(teks);
  const lokal = gabung(m[1] ?? '', m[2], m[3], m[4]);
  return lokal === null ? null : lokal - offsetMs(zona);
}

function gabung(tanggal: string, jam?: string, menit?: string, detik?: string, pecahan = ''): number | null {
  const jamMs = msDalamHari(jam, menit, detik);
  if (!adalahTanggal(tanggal) || jamMs === null) return null;
  return utcDari(tanggal) + jamMs + Number(pecahan.slice(0, 3).padEnd(3, '0'));
}

function msDalamHari(jam = '0', menit = '0', detik = '0'): number | null {
  if (Number(jam) > 23 || Number(menit) > 59 || Number(detik) > 59) return null;
  return Number(jam) * JAM_MS + Number(menit) * MENIT_MS + Number(detik) * 1000;
}

/** Midnight UTC of a date; null where the day does not exist (Date.UTC would roll over into the next month). */
function utcTanggal(tanggal: Tanggal): number | null {
  const tahun = Number(tanggal.slice(0, 4));
  const bulan = Number(tanggal.slice(5, 7)) - 1;
  const hari = Number(tanggal.slice(8));
  const ms = Date.UTC(tahun, bulan, hari);
  const jadi = new Date(ms);
  const ada = jadi.getUTCDate() === hari && jadi.getUTCMonth() === bulan && jadi.getUTCFullYear() === tahun;
  return ada ? ms : null;
}

function utcDari(tanggal: Tanggal): number {
  const ms = utcTanggal(tanggal);
  if (ms === null) throw new RangeError('not a date: YYYY-MM-DD expected');
  return ms;
}

const tanggalDari = (msUtc: number): Tanggal => new Date(msUtc).toISOString().slice(0, 10);
