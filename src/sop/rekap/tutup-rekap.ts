import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Masalah, Penolakan } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { peranPada } from '../petugas.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import type { AngkaRekap } from './angka-rekap.ts';
import type { HitunganRekap } from './hitungan.ts';
import { kewajibanSelama } from './kewajiban.ts';
import type { PeriodeRekap } from './periode.ts';
import { rentangPeriode } from './periode.ts';

/**
 * A period was closed. Which cases went into it follows from the journal (`terlihat` and `sop` of each), so the row
 * holds their number and a hash of their ids, and stays small however many they are.
 */
export interface PeristiwaRekap {
  readonly jenis: 'rekap.final';
  readonly periode: string;
  readonly bulan: number;
  /** ms UTC, `sampai` exclusive. */
  readonly dari: number;
  readonly sampai: number;
  /** Hashes of the SOP texts whose cases it counts. */
  readonly sop: readonly string[];
  /** Clauses that asked for it. */
  readonly kewajiban: readonly string[];
  readonly hitungan: HitunganRekap;
  readonly angka: AngkaRekap;
  /** SHA-256 (hex) of the figures by category. */
  readonly sidikKategori: string;
  readonly jumlah: number;
  /** SHA-256 (hex) of the case ids, sorted, a line each. */
  readonly sidik: string;
}

export interface RekapDitutup {
  readonly oleh: string;
  readonly pada: number;
}

export interface BahanTutup {
  readonly sop: readonly DefinisiSop[];
  readonly sudah: RekapDitutup | null;
  /** When the office began to record here (ms UTC): a report of nil on what lies before would be false. */
  readonly dataSejak: number;
}

/**
 * May this officer close the period now? Whoever has a role in an SOP that asks for it: the document names nobody
 * (kukar-online §9). The clauses that it closes, or every problem at once.
 */
export function bolehTutup(
  periode: PeriodeRekap,
  petugas: string,
  { sop, sudah, dataSejak }: BahanTutup,
  konteks: KonteksBoleh,
): Result<readonly string[], Penolakan> {
  const { zona } = konteks.aturan.tenggat;
  const kewajiban = kewajibanSelama(sop, periode.bulan);
  const { sampai } = rentangPeriode(periode, zona);
  const { kode } = periode;
  const salah: readonly Masalah[] = [
    ...(kewajiban.length === 0 ? [masalah('rekap_tanpa_kewajiban', { periode: kode })] : []),
    ...(konteks.sekarang < sampai
      ? [masalah('rekap_belum_berakhir', { periode: kode, berakhir: sampai - 1 })]
      : []),
    ...(sampai <= dataSejak ? [masalah('rekap_sebelum_dipakai', { periode: kode, mulai: dataSejak })] : []),
    ...(sudah === null
      ? []
      : [masalah('rekap_sudah_final', { periode: kode, oleh: sudah.oleh, ditutup: sudah.pada })]),
    ...periksaPeran(
      petugas,
      sop.filter((s) => kewajiban.some((k) => k.sop === s.id)),
      konteks,
    ),
  ];
  return salah.length > 0 ? err({ masalah: salah, boleh: [] }) : ok(kewajiban.map((k) => k.klausul));
}

function periksaPeran(
  petugas: string,
  sop: readonly DefinisiSop[],
  { sekarang, petugas: semua, penugasan, aturan }: KonteksBoleh,
): readonly Masalah[] {
  if (!semua.some((p) => p.id === petugas))
    return [masalah('petugas_tak_dikenal', { petugas, dikenal: semua.map((p) => p.id).join(', ') })];
  const perlu = [...new Set(sop.flatMap((s) => Object.keys(s.peran)))];
  const peran = peranPada(petugas, sekarang, semua, penugasan, aturan.tenggat.zona);
  if (perlu.length === 0 || perlu.some((p) => peran.includes(p))) return [];
  return [masalah('peran_tidak_berhak', { peran: perlu.join(' | '), petugas })];
}
