import type { Aturan } from '../aturan.ts';
import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Penugasan, Petugas } from '../petugas.ts';
import { dalamMasa } from '../petugas.ts';
import type { Zona } from '../waktu/waktu.ts';
import { tanggalPada } from '../waktu/waktu.ts';
import type { Kasus } from './kasus.ts';
import { adalahTerlapor } from './terlapor.ts';

/** To whom a case at APIP is open, and whose work it is (docs/decisions/0023-terlapor.md). */

export interface KantorHariIni {
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
  /** ms UTC. */
  readonly sekarang: number;
  readonly zona: Zona;
}

/**
 * The named officer while in service, and who stands in for that officer on this day; never the person concerned, nor while
 * that person only types for them (`pengetik`).
 */
export function dibukaBagi(
  { apip }: Pick<Kasus, 'apip'>,
  petugas: string | null,
  kantor: KantorHariIni,
  pengetik: string | null = petugas,
): boolean {
  if (apip === null) return true;
  if (petugas === null || adalahTerlapor({ apip }, [petugas, pengetik ?? petugas], kantor.petugas))
    return false;
  return diwakili(petugas, kantor).includes(apip.petugas);
}

/** Officers for whom somebody acts on this day: themselves, and those they replace as Plt. or Plh.; none out of service. */
function diwakili(id: string, { petugas, penugasan, sekarang, zona }: KantorHariIni): readonly string[] {
  const hari = tanggalPada(sekarang, zona);
  const orang = petugas.find((p) => p.id === id);
  if (orang === undefined || !dalamMasa(hari, orang.berlakuDari, orang.berlakuSampai)) return [];
  const diganti = penugasan
    .filter((t) => t.petugas === id && (t.jenis === 'plt' || t.jenis === 'plh'))
    .filter((t) => dalamMasa(hari, t.dari, t.sampai));
  return [id, ...diganti.map(({ sebagai }) => sebagai)];
}

interface KonteksPeran {
  readonly aturan: Pick<Aturan, 'sop' | 'tenggat'>;
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
  readonly sekarang: number;
}

/** Roles that work on cases of this office's desk, which may pass one to APIP; not those that approve. */
function peranMeja({ tindakan, jawaban, ba }: Pick<DefinisiSop, 'tindakan' | 'jawaban' | 'ba'>) {
  const penyetuju = new Set([
    ...(jawaban?.penyetuju ?? []),
    ...Object.values(ba).flatMap((jenis) => jenis.penyetuju),
  ]);
  return Object.values(tindakan)
    .filter(({ efek }) => efek.includes('alihkan-apip'))
    .flatMap(({ pelaksana }) => pelaksana)
    .filter((peran) => !penyetuju.has(peran));
}

/**
 * Of cases at APIP the work of the desk is the named officer's alone: who it is open to holds the desk's roles there, and
 * nobody else does. What the SOP reserves to another role (approval, disposition) stays with that role.
 */
export function peranPadaApip(
  kasus: readonly Pick<Kasus, 'apip'>[],
  petugas: string,
  peran: readonly string[],
  konteks: KonteksPeran,
): readonly string[] {
  if (kasus.every(({ apip }) => apip === null)) return peran;
  const meja = peranMeja(konteks.aturan.sop);
  const kantor = { ...konteks, zona: konteks.aturan.tenggat.zona };
  if (kasus.every((satu) => dibukaBagi(satu, petugas, kantor))) return [...new Set([...peran, ...meja])];
  return peran.filter((satu) => !meja.includes(satu));
}
