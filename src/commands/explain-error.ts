import { basename } from 'node:path';
import {
  CadanganDitolak,
  Diurungkan,
  HanyaBaca,
  KalenderDitolak,
  KonfigurasiDitolak,
  KonfigurasiTidakAda,
  NaskahBakuDitolak,
  PemulihanTerputus,
  RahasiaTidakAda,
  RemLain,
  SedangBerjalan,
  SopDitolak,
  TanpaSambungan,
} from '../galat.ts';
import type { JejakTakUtuh } from '../jejak/periksa-jejak.ts';
import { kalimatTakUtuh } from '../report/jejak/kalimat-segel.ts';
import { kalimatSop } from '../report/sop/sop-json.ts';
import { kalimat } from '../teks/kalimat.ts';
import type { Katalog } from '../teks/teks.ts';
import type { Keluaran } from './kerangka/keluaran.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';

interface Penjelasan {
  readonly kode: KodeKeluar;
  readonly baris: readonly string[];
}

/** The one place that turns an error into advice: what happened, what to run next, and the exit code. */
export function jelaskan(galat: unknown, katalog: Katalog, keluar: Keluaran): KodeKeluar {
  const { kode, baris } =
    berkasKantor(galat, katalog) ??
    cadangan(galat, katalog) ??
    penyimpanan(galat, katalog) ??
    cacat(galat, katalog);
  for (const satu of baris) keluar.warta(satu);
  return kode;
}

/** What an office has to mend: its settings, its SOP, its calendar, its secrets. */
function berkasKantor(galat: unknown, katalog: Katalog): Penjelasan | null {
  const kata = katalog.galat;
  if (galat instanceof KonfigurasiTidakAda)
    return pemakaian(
      kodeDari(galat.cause) === 'ENOENT'
        ? kata.tanpaSetelan(galat.berkas)
        : katalog.pakai.takTerbaca(galat.berkas),
    );
  if (galat instanceof KonfigurasiDitolak) {
    const { naskah, setelan } = katalog;
    const semua = { ...naskah, ...setelan };
    const baris = galat.masalah.map((m) => `${letak(galat.berkas, m)} ${kalimat(semua, m.masalah)}`);
    return pemakaian(kata.setelanSalah(baris.length), ...baris, kata.periksaLagi);
  }
  if (galat instanceof Diurungkan) return pemakaian(kata.diurungkan);
  if (galat instanceof SopDitolak) return sopDitolak(galat, katalog);
  if (galat instanceof NaskahBakuDitolak) return naskahBakuDitolak(galat, katalog);
  if (galat instanceof KalenderDitolak) return kalenderDitolak(galat, katalog);
  if (galat instanceof RahasiaTidakAda) return pemakaian(kata.rahasia[galat.sebab](galat.letak));
  if (galat instanceof TanpaSambungan) return pemakaian(kata.tanpaSambungan(galat.sambungan));
  if (galat instanceof RemLain) return pemakaian(katalog.rem.tidakTepat[galat.sebab](galat.berdiri));
  return galat instanceof SedangBerjalan ? { kode: KELUAR.terkunci, baris: [kata.lintasanLain] } : null;
}

/** Copies, and what a failed self-check or a restore leaves behind. */
function cadangan(galat: unknown, katalog: Katalog): Penjelasan | null {
  const { cadangan: kata, hanyaBaca, periksaDiri } = katalog;
  if (galat instanceof CadanganDitolak) {
    const kode = TIDAK_UTUH.has(galat.sebab) ? KELUAR.tidakUtuh : KELUAR.pemakaian;
    return { kode, baris: [kata.ditolak[galat.sebab](galat.rincian)] };
  }
  if (galat instanceof PemulihanTerputus)
    return { kode: KELUAR.tidakUtuh, baris: [kata.terputus(galat.cadangan)] };
  if (!(galat instanceof HanyaBaca)) return null;
  const nama: Readonly<Record<string, string>> = periksaDiri.nama;
  const sebab = galat.sebab.map((satu) => nama[satu] ?? satu).join(', ');
  // By this computer's clock: the settings that name the agency's zone may be what is broken.
  const sejak = new Date(galat.pada).toLocaleString('sv-SE').slice(0, 16);
  return { kode: KELUAR.tidakUtuh, baris: [hanyaBaca.tulis(sejak, sebab)] };
}

const TIDAK_UTUH: ReadonlySet<CadanganDitolak['sebab']> = new Set(['rusak', 'kunci_lain']);

const pemakaian = (...baris: readonly string[]): Penjelasan => ({ kode: KELUAR.pemakaian, baris });

const letak = (berkas: string, m: Letak, kolom: number | null = null): string => {
  const angka = [m.baris, kolom].filter((n) => n !== null).map((n) => `:${n}`);
  return `${berkas}${angka.join('')}:${m.path === '' ? '' : ` ${m.path}:`}`;
};

interface Letak {
  readonly baris: number | null;
  readonly path: string;
}

function sopDitolak(galat: SopDitolak, katalog: Katalog): Penjelasan {
  const { galat: kata } = katalog;
  if (galat.cause !== undefined) return pemakaian(katalog.pakai.takTerbaca(galat.berkas));
  if (galat.masalah.length === 0) return pemakaian(kata.sopTidakAda(galat.berkas, galat.dikenal.join(', ')));
  const baris = galat.masalah.map(
    (m) => `${letak(galat.berkas, m, m.kolom)} ${kalimatSop(m.masalah, katalog)}`,
  );
  return pemakaian(kata.sopSalah(baris.length), ...baris, kata.sopPeriksaLagi);
}

function naskahBakuDitolak({ berkas, masalah }: NaskahBakuDitolak, katalog: Katalog): Penjelasan {
  const { naskah, naskahBaku: kata } = katalog;
  if (masalah.length === 0) return pemakaian(katalog.pakai.takTerbaca(berkas));
  const baris = masalah.map(
    (m) => `${letak(berkas, m, m.kolom)} ${kalimat({ ...naskah, ...kata.salah }, m.masalah)}`,
  );
  return pemakaian(kata.ditolak(baris.length), ...baris, kata.periksaLagi);
}

function kalenderDitolak({ masalah, takTerbaca }: KalenderDitolak, katalog: Katalog): Penjelasan {
  if (takTerbaca !== null) return pemakaian(katalog.pakai.takTerbaca(takTerbaca));
  const baris = masalah.map((m) => `${letak(m.berkas, m)} ${kalimat(katalog.libur, m.masalah)}`);
  return pemakaian(katalog.galat.liburSalah(baris.length), ...baris, katalog.galat.liburPeriksaLagi);
}

/** Errors of the data folder, told by name: its modules are not loaded for commands that do not use them. */
function penyimpanan(galat: unknown, katalog: Katalog): Penjelasan | null {
  if (!(galat instanceof Error)) return null;
  const sebab = 'sebab' in galat ? String(galat.sebab) : '';
  const path = 'path' in galat ? String(galat.path) : '';
  switch (galat.name) {
    case 'BasisDitolak':
      return { kode: kodeBasis(sebab), baris: [katalog.basis[sebab as keyof Katalog['basis']](path)] };
    case 'KunciDitolak':
      return {
        kode: sebab === 'hilang' || sebab === 'cacat' ? KELUAR.tidakUtuh : KELUAR.pemakaian,
        baris: [kunciDitolak(sebab, path, katalog)],
      };
    case 'SegelDitolak':
      return { kode: KELUAR.tidakUtuh, baris: [segelDitolak(galat, katalog)] };
    case 'MigrasiGagal':
      // A full disk stops a migration like any other write; only what is left is ours.
      return (
        (galat.cause instanceof Error ? kodeDisk(galat.cause, path, katalog) : null) ?? {
          kode: KELUAR.cacat,
          baris: [katalog.migrasi('berkas' in galat ? String(galat.berkas) : '')],
        }
      );
    case 'IsiTakTerbuka':
      return { kode: KELUAR.tidakUtuh, baris: [katalog.galat.isiTakTerbuka] };
    default:
      return kodeDisk(galat, path, katalog);
  }
}

/** The key of checkpoints can be lost without losing anything else: no restore of the database is needed. */
const kunciDitolak = (sebab: string, path: string, { kunci, kunciSegel }: Katalog): string =>
  basename(path) === 'kunci-segel'
    ? kunciSegel[sebab as keyof Katalog['kunciSegel']](path)
    : kunci[sebab as keyof Katalog['kunci']](path);

const segelDitolak = (galat: Error, katalog: Katalog): string =>
  katalog.galat.segelDitolak(kalimatTakUtuh((galat as Error & { temuan: JejakTakUtuh }).temuan, katalog));

/** A damaged file is an integrity failure; the others are for the office to mend. */
const kodeBasis = (sebab: string): KodeKeluar => (sebab === 'rusak' ? KELUAR.tidakUtuh : KELUAR.pemakaian);

const DISK: readonly (readonly [RegExp, Exclude<keyof Katalog['basis'], 'setelan'>])[] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT|EFBIG)$/, 'penuh'],
  [/^(SQLITE_READONLY.*|EROFS)$/, 'hanya_baca'],
  [/^SQLITE_BUSY/, 'terkunci'],
  [/^SQLITE_CORRUPT|^SQLITE_IOERR_(SHORT_READ|CORRUPTFS)$/, 'rusak'],
  [/^(SQLITE_CANTOPEN.*|EACCES|EPERM)$/, 'tanpa_izin'],
  [/^ENOENT$/, 'tidak_ada'],
];

/** What the disk said of a file, wherever it said so. */
function kodeDisk(galat: Error, path: string, katalog: Katalog): Penjelasan | null {
  const kode = kodeDari(galat);
  const arti = DISK.find(([pola]) => pola.test(kode))?.[1];
  const letak = path === '' ? 'penghubung.sqlite' : path;
  if (arti !== undefined) return { kode: kodeBasis(arti), baris: [katalog.basis[arti](letak)] };
  if (/^(EEXIST|ENOTDIR)$/.test(kode)) return pemakaian(katalog.pakai.bukanFolder(letak));
  return /^(SQLITE_IOERR|EIO$|EISDIR$)/.test(kode) ? pemakaian(katalog.pakai.diskGagal(kode)) : null;
}

const kodeDari = (galat: unknown): string =>
  galat instanceof Error && 'code' in galat ? String(galat.code) : '';

/** A defect: its stack helps us and holds no data of a case. */
function cacat(galat: unknown, katalog: Katalog): Penjelasan {
  const jejak = galat instanceof Error ? (galat.stack ?? galat.message) : String(galat);
  return { kode: KELUAR.cacat, baris: [katalog.galat.cacat, jejak] };
}
