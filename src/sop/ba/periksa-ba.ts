import { adaHurufKendali } from '../identitas/huruf-kendali.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { sebutan } from '../kasus/kasus.ts';
import { peranPadaApip } from '../kasus/petugas-apip.ts';
import { adalahTerlapor } from '../kasus/terlapor.ts';
import { PANJANG_NOMOR_BA_MAKS } from '../kiriman/naskah.ts';
import type { Masalah, Penolakan } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { peranPada } from '../petugas.ts';
import type { Result } from '../result.ts';
import { err } from '../result.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import type { BeritaAcara } from './berita-acara.ts';

/** What the decisions on a Berita Acara ask in common. */

export type Putusan<T> = Result<T, Penolakan>;
export const tolak = (...salah: readonly Masalah[]) => err({ masalah: salah, boleh: [] });

export function periksaPeran(
  petugas: string,
  perlu: readonly string[],
  konteks: KonteksBoleh,
  kasus: readonly Kasus[],
): readonly Masalah[] {
  const { sekarang, penugasan, aturan } = konteks;
  if (!konteks.petugas.some((p) => p.id === petugas))
    return [
      masalah('petugas_tak_dikenal', { petugas, dikenal: konteks.petugas.map((p) => p.id).join(', ') }),
    ];
  const punya = peranPada(petugas, sekarang, konteks.petugas, penugasan, aturan.tenggat.zona);
  const peran = peranPadaApip(kasus, petugas, punya, konteks);
  if (perlu.some((p) => peran.includes(p))) return [];
  const tertutup = kasus.filter(({ apip }) => apip !== null);
  return perlu.some((p) => punya.includes(p))
    ? [masalah('apip_bukan_petugasnya', { kasus: tertutup.map(sebutan).join(', ') })]
    : [masalah('peran_tidak_berhak', { peran: perlu.join(' | '), petugas })];
}

export const periksaStatus = (
  ba: BeritaAcara,
  perlu: readonly BeritaAcara['status'][],
): readonly Masalah[] =>
  perlu.includes(ba.status)
    ? []
    : [masalah('ba_status', { ba: ba.id, status: ba.status, perlu: perlu.join(' | ') })];

/** The person a report is about decides nothing on it. */
export const periksaTerlapor = (
  kasus: readonly Kasus[],
  orang: readonly string[],
  { petugas }: Pick<KonteksBoleh, 'petugas'>,
): readonly Masalah[] =>
  kasus.some((k) => adalahTerlapor(k, orang, petugas)) ? [masalah('terlapor_tidak_boleh')] : [];

/** A number once given stays: it stands on paper. */
export function periksaNomor(ba: BeritaAcara, nomor: string | null): readonly Masalah[] {
  if (nomor === null) return [];
  if (nomor.trim() === '') return [masalah('isian_kurang', { isian: 'nomor', pilihan: '' })];
  if (nomor.length > PANJANG_NOMOR_BA_MAKS)
    return [masalah('nomor_ba_terlalu_panjang', { maks: PANJANG_NOMOR_BA_MAKS })];
  if (adaHurufKendali(nomor)) return [masalah('isian_huruf_kendali', { isian: 'nomor' })];
  return ba.nomorNaskah !== null && ba.nomorNaskah !== nomor
    ? [masalah('ba_sudah_bernomor', { ba: ba.id, nomor: ba.nomorNaskah })]
    : [];
}
