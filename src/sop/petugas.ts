import type { Tanggal, Zona } from './waktu/waktu.ts';
import { tanggalPada } from './waktu/waktu.ts';

export interface Petugas {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string | null;
  readonly nip: string | null;
  readonly pangkat: string | null;
  readonly peran: readonly string[];
  readonly berlakuDari: Tanggal | null;
  readonly berlakuSampai: Tanggal | null;
}

/** plt, plh, a.n., u.b.: somebody holds another's role for a time. `sebagai` is an officer's id or a role. */
export interface Penugasan {
  readonly petugas: string;
  readonly sebagai: string;
  readonly jenis: 'plt' | 'plh' | 'an' | 'ub';
  readonly nomor: string;
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
}

/** Roles that an officer holds at the time of an act: their own while in service, and those assigned on that day. */
export function peranPada(
  id: string,
  pada: number,
  petugas: readonly Petugas[],
  penugasan: readonly Penugasan[],
  zona: Zona,
): readonly string[] {
  const hari = tanggalPada(pada, zona);
  const orang = petugas.find((p) => p.id === id);
  if (orang === undefined || !dalamMasa(hari, orang.berlakuDari, orang.berlakuSampai)) return [];
  const dipinjam = penugasan
    .filter((t) => t.petugas === id && dalamMasa(hari, t.dari, t.sampai))
    .flatMap((t) => petugas.find((p) => p.id === t.sebagai)?.peran ?? [t.sebagai]);
  return [...new Set([...orang.peran, ...dipinjam])];
}

export const dalamMasa = (hari: Tanggal, dari: Tanggal | null, sampai: Tanggal | null): boolean =>
  (dari === null || dari <= hari) && (sampai === null || hari <= sampai);
