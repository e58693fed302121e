import type { Masalah, Penolakan } from '../../sop/penolakan.ts';
import type { GagalCatat, SaatTolak } from '../tampilan/penolakan.ts';
import { masalahTeks, penolakanJson, penolakanTeks } from '../tampilan/penolakan.ts';
import { KOLOM_AKSI, kolomGagal, kolomMasalah } from './kolom-penolakan.ts';

/** Column → cell, of one row of a worksheet. */
export type SelBaris = ReadonlyMap<string, string>;

/** Why a row was refused, each problem with the cell that it is about: `F7: …`. */
export function penolakanSel(p: GagalCatat, sel: SelBaris, saat: SaatTolak): readonly string[] {
  if (p.jenis === 'sel_ditolak') return penolakanTeks(p, saat);
  if (p.jenis !== 'ditolak') return [`${selKolom(kolomGagal(p.jenis), sel)}: ${kalimatGagal(p, saat)}`];
  return p.penolakan.masalah.map((m) => `${selMasalah(m, sel)}: ${kalimatSel(m, p.penolakan, saat)}`);
}

/** The same for programs. */
export function penolakanSelJson(p: GagalCatat, sel: SelBaris, saat: SaatTolak) {
  const { masalah, boleh } = penolakanJson(p, saat);
  if (p.jenis === 'sel_ditolak')
    return { masalah: masalah.map((m, i) => ({ ...m, sel: p.sel[i]?.sel ?? '' })), boleh };
  if (p.jenis !== 'ditolak') {
    const [diSel, teks] = [selKolom(kolomGagal(p.jenis), sel), kalimatGagal(p, saat)];
    return { masalah: masalah.map((m) => ({ ...m, teks, sel: diSel })), boleh };
  }
  const { penolakan } = p;
  return {
    masalah: penolakan.masalah.map((m) => ({
      kode: m.kode,
      data: m.data,
      teks: kalimatSel(m, penolakan, saat),
      sel: selMasalah(m, sel),
    })),
    boleh,
  };
}

/** Whether no cell of the row can mend it: its case, or the row itself, is no longer what the sheet was made from. */
export const perluLembarBaru = (p: GagalCatat): boolean =>
  (p.jenis === 'ditolak' && p.penolakan.masalah.some(({ kode }) => LEMBAR_BARU.has(kode))) ||
  (p.jenis === 'sel_ditolak' && p.sel.some(({ sebab }) => LEMBAR_BARU.has(sebab)));

const LEMBAR_BARU: ReadonlySet<string> = new Set([
  'kasus_berubah',
  'baris_sudah_dicatat',
  'tanda_rusak',
  'nomor_tak_cocok',
  'baris_ganda',
]);

const selKolom = (kolom: string, sel: SelBaris): string => sel.get(kolom) ?? sel.get(KOLOM_AKSI) ?? '';

const selMasalah = (m: Masalah, sel: SelBaris): string =>
  sel.get(String(m.data['isian'] ?? '')) ?? selKolom(kolomMasalah(m), sel);

const kalimatGagal = (p: GagalCatat, saat: SaatTolak): string =>
  p.jenis === 'tanpa_petugas' ? saat.katalog.lembarKerja.tanpaPetugas : (penolakanTeks(p, saat)[0] ?? '');

/** On a sheet there are columns, and no options of a command. What is allowed now is told where the action is wrong. */
export function kalimatSel(
  { kode, data }: Masalah,
  { boleh }: Pick<Penolakan, 'boleh'>,
  saat: Pick<SaatTolak, 'katalog' | 'zona' | 'kasus'>,
): string {
  const { masalah, kolom, isiKolom } = saat.katalog.lembarKerja;
  const sendiri = masalah[kode]?.({ ...data, boleh: boleh.join(', ') });
  if (sendiri !== undefined) return sendiri;
  return masalahTeks({ kode, data }, saat)
    .replace(OPSI_ISIAN, (_, nama: string, nilai: string) => isiKolom(nama, nilai.replaceAll('…', '')))
    .replace(OPSI, (_, opsi: string) => kolom(KOLOM_OPSI[opsi] ?? opsi));
}

/** `--isian jenis=akhir`, but not where a whole command is shown, which is another act. */
const OPSI_ISIAN = /(?<!penghubung [^.]*)--isian ([a-z_]+)="?(\([^)]*\)|[^\s.,;"]*)"?/g;
/** `--sebagai PETUGAS`, `--pada`. */
const OPSI = /(?<!penghubung [^.]*)--(pada|sebagai|induk|naskah)(?: [A-Z]{2,}\b)?/g;
const KOLOM_OPSI: Readonly<Record<string, string>> = { sebagai: 'petugas' };
