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

/** Whether the settings have that officer in service on that day. */
export function bertugasPada(id: string, pada: number, petugas: readonly Petugas[], zona: Zona): boolean {
  const orang = petugas.find((p) => p.id === id);
  return orang !== undefined && dalamMasa(tanggalPada(pada, zona), orang.berlakuDari, orang.berlakuSampai);
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
  if (orang === undefined || !bertugasPada(id, pada, petugas, zona)) return [];
  const dipinjam = penugasan
    .filter((t) => t.petugas === id && dalamMasa(hari, t.dari, t.sampai))
    .flatMap((t) => petugas.find((p) => p.id === t.sebagai)?.peran ?? [t.sebagai]);
  return [...new Set([...orang.peran, ...dipinjam])];
}

/**
 * Who stands in for an officer on that day as Plt. or Plh.; null: nobody. A role that others hold too is replaced for one of
 * them, nobody knows whom.
 */
export function penggantiPada(
  id: string,
  pada: number,
  { petugas, penugasan }: { readonly petugas: readonly Petugas[]; readonly penugasan: readonly Penugasan[] },
  zona: Zona,
): Penugasan | null {
  const hari = tanggalPada(pada, zona);
  const peran = petugas.find((p) => p.id === id)?.peran ?? [];
  const sendirian = (satu: string): boolean =>
    peran.includes(satu) && petugas.every((p) => p.id === id || !p.peran.includes(satu));
  return (
    penugasan.find(
      (t) =>
        (t.jenis === 'plt' || t.jenis === 'plh') &&
        t.petugas !== id &&
        dalamMasa(hari, t.dari, t.sampai) &&
        (t.sebagai === id || sendirian(t.sebagai)),
    ) ?? null
  );
}

/** The same as people read it. */
export interface PenggantiBertugas {
  readonly jenis: Penugasan['jenis'];
  readonly nama: string;
  readonly sampai: Tanggal;
}

export const denganNama = (
  { jenis, petugas, sampai }: Penugasan,
  semua: readonly Petugas[],
): PenggantiBertugas => ({ jenis, nama: semua.find(({ id }) => id === petugas)?.nama ?? petugas, sampai });

/** For the record: "plh sekretaris 2026-09-25". */
export const sebutPengganti = ({ jenis, petugas, sampai }: Penugasan): string =>
  `${jenis} ${petugas} ${sampai}`;

export const dalamMasa = (hari: Tanggal, dari: Tanggal | null, sampai: Tanggal | null): boolean =>
  (dari === null || dari <= hari) && (sampai === null || hari <= sampai);
