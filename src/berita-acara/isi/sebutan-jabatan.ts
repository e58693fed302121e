import type { OrangBa, Selaku } from '../../sop/ba/orang-ba.ts';
import type { Penugasan, Petugas } from '../../sop/petugas.ts';
import { peranPada } from '../../sop/petugas.ts';
import type { Tanggal, Zona } from '../../sop/waktu/waktu.ts';
import { awalHari, JAM_MS } from '../../sop/waktu/waktu.ts';
import { kertas as kata } from '../../teks/kertas/kertas.ts';
import type { BlokTandaTangan } from '../kertas.ts';
import type { TempatTanggal } from './waktu-kertas.ts';

export interface Kantor extends TempatTanggal {
  readonly instansi: string;
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
}

/** Who may sign: an officer of the settings, or somebody as a Berita Acara has frozen them. */
export type Penandatangan = Pick<OrangBa, 'nama' | 'nip' | 'pangkat' | 'jabatan' | 'selaku'>;

/** `Plh. Kepala Dinas`; a.n. and u.b. are followed by the own office. */
export function sebutanJabatan({ jabatan, selaku }: Pick<OrangBa, 'jabatan' | 'selaku'>): readonly string[] {
  if (selaku === null) return jabatan === null ? [] : [jabatan];
  const dipegang = `${kata.kepala[selaku.jenis]} ${selaku.jabatan}`;
  const sendiri = selaku.jenis === 'an' || selaku.jenis === 'ub' ? jabatan : null;
  return sendiri === null ? [dipegang] : [`${dipegang},`, sendiri];
}

/** In one line: `a.n. Kepala Dinas, Sekretaris`. */
export const jabatanSebaris = (siapa: Pick<OrangBa, 'jabatan' | 'selaku'>): string =>
  sebutanJabatan(siapa)
    .map((satu) => satu.replace(/,$/, ''))
    .join(', ');

/** Their block; `sebutanPeran` stands where no office of theirs is known, or nobody is. */
export function blokTandaTangan(
  sebutan: string,
  siapa: Penandatangan | null,
  sebutanPeran: string,
): BlokTandaTangan {
  const jabatan = siapa === null ? [] : sebutanJabatan(siapa);
  return {
    sebutan,
    jabatan: jabatan.length === 0 ? [sebutanPeran] : jabatan,
    nama: siapa?.nama ?? null,
    pangkat: siapa?.pangkat ?? null,
    nip: siapa?.nip ?? null,
  };
}

/** Of the settings, with their id. */
export type Pemegang = Penandatangan & { readonly id: string };

/**
 * Who held a role on a day: `utama` if they did, else who stood in for its holder (plt., plh.: the holder was away), else
 * who was charged to sign on their behalf (a.n., u.b.), else the only holder. Null: nobody, or not clear who.
 */
export function pemegangPeran(
  peran: string,
  hari: Tanggal,
  utama: string | null,
  kantor: Kantor,
): Pemegang | null {
  const pemegang = kantor.petugas
    .filter(({ id }) => memegang(id, peran, hari, kantor))
    .map((p) => ({ ...p, selaku: selakuPada(p.id, peran, hari, kantor) }));
  const selaku = (...jenis: readonly (Selaku['jenis'] | undefined)[]) =>
    pemegang.filter((satu) => jenis.includes(satu.selaku?.jenis));
  const pengganti = selaku('plt', 'plh');
  const adaDiTempat = () => tunggal(selaku('an', 'ub')) ?? tunggal(selaku(undefined));
  return (
    pemegang.find(({ id }) => id === utama) ?? (pengganti.length > 0 ? tunggal(pengganti) : adaDiTempat())
  );
}

const tunggal = <T>(semua: readonly T[]): T | null => (semua.length === 1 ? (semua[0] ?? null) : null);

const memegang = (id: string, peran: string, hari: Tanggal, k: Kantor): boolean =>
  peranPada(id, tengahHari(hari, k.zona), k.petugas, k.penugasan, k.zona).includes(peran);

const tengahHari = (hari: Tanggal, zona: Zona): number => awalHari(hari, zona) + 12 * JAM_MS;

/** null: the role is their own. */
function selakuPada(id: string, peran: string, hari: Tanggal, kantor: Kantor): Selaku | null {
  const { petugas, penugasan } = kantor;
  if (petugas.find((p) => p.id === id)?.peran.includes(peran)) return null;
  for (const tugas of penugasan) {
    if (tugas.petugas !== id || hari < tugas.dari || tugas.sampai < hari) continue;
    const digantikan = petugas.find((p) => p.id === tugas.sebagai);
    if (!(digantikan?.peran ?? [tugas.sebagai]).includes(peran)) continue;
    const tetap = digantikan ?? petugas.find((p) => p.peran.includes(peran));
    return { jenis: tugas.jenis, jabatan: tetap?.jabatan ?? tugas.sebagai, nomor: tugas.nomor };
  }
  return null;
}
