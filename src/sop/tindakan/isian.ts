import type { Isian, TindakanSop } from '../definisi/definisi.ts';
import { periksaHurufKendali } from '../identitas/huruf-kendali.ts';
import type { NilaiIsian } from '../kasus/kasus.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Petugas } from '../petugas.ts';
import type { Zona } from '../waktu/waktu.ts';
import { parseWaktu } from '../waktu/waktu.ts';

/** Which every act may carry, whether or not the SOP lists it. */
export const ALASAN_TERLAMBAT = 'alasan_terlambat';
/** The officer looked at the name or number found in the text, and says why it may stand there. */
export const ALASAN_IDENTITAS = 'alasan_identitas';
/** What identifies the reporter is taken out of the text that is drafted. */
export const SAMARKAN_IDENTITAS = 'samarkan_identitas';
/** Number of the draft that was read: another that took its place meanwhile is not approved or sent back in its stead. */
export const KONSEP = 'konsep';
/** Standard texts that an act was worded by: named beside its fields, never typed as one. */
export const NASKAH = 'naskah';
/** Who was standing in for the approver as Plt. or Plh. on that day: noted beside its fields, never typed. */
export const PENGGANTI = 'pengganti_bertugas';
/** Effects that are about a draft. */
const TENTANG_KONSEP = ['setujui-konsep', 'kembalikan-konsep', 'setujui-jawaban', 'kembalikan-jawaban'];
/** Effects that write a draft. */
const MENYUSUN = [
  'minta-kelengkapan',
  'susun-konsep',
  'susun-jawaban',
  'susun-ralat',
  'jawab',
  'jawab-sementara',
];
/** characters of one field. */
const PANJANG_ISIAN_MAKS = 20_000;

export const YA: Isian = {
  jenis: 'pilihan',
  wajib: false,
  wajibKecuali: null,
  pilihan: ['ya'],
  keterangan: null,
};
const UMUM: Isian = { jenis: 'teks', wajib: false, wajibKecuali: null, pilihan: [], keterangan: null };

/** Whatever has fields: an act, a Berita Acara, the intake form. `hanyaIni`: none but its own. */
type Berisian = Pick<TindakanSop, 'isian'> &
  Partial<Pick<TindakanSop, 'efek'>> & { readonly hanyaIni?: boolean };

export interface IsianTerbaca {
  /** Enumerated values and times: may be journalled. */
  readonly nilai: NilaiIsian;
  /** Free text: encrypted. */
  readonly teks: Readonly<Record<string, string>>;
}

/** Reads the fields of an act, or tells every problem at once. */
export function bacaIsian(
  tindakan: Berisian,
  isian: Readonly<Record<string, string>>,
  petugas: readonly Petugas[],
  zona: Zona,
): { readonly masalah: readonly Masalah[]; readonly terbaca: IsianTerbaca } {
  const masalahnya: Masalah[] = [...kurang(tindakan, isian)];
  const nilai: Record<string, string | number> = {};
  const teks: Record<string, string> = {};
  for (const [nama, isi] of Object.entries(isian)) {
    const bentuk = bentukIsian(tindakan, nama);
    if (bentuk === null) {
      masalahnya.push(masalah('isian_tak_dikenal', { isian: nama, dikenal: dikenal(tindakan) }));
      continue;
    }
    if (isi.trim() === '') continue;
    const tersembunyi = periksaHurufKendali(nama, isi);
    masalahnya.push(...tersembunyi);
    if (tersembunyi.length > 0) continue;
    const salah = bacaSatu(nama, isi, bentuk, petugas, zona, nilai, teks);
    if (salah !== null) masalahnya.push(salah);
  }
  return { masalah: masalahnya, terbaca: { nilai, teks } };
}

const bentukIsian = (tindakan: Berisian, nama: string): Isian | null => {
  if (Object.hasOwn(tindakan.isian, nama)) return tindakan.isian[nama] ?? null;
  if (tindakan.hanyaIni) return null;
  if (nama === SAMARKAN_IDENTITAS) return YA;
  if (nama === KONSEP) return tentangKonsep(tindakan) ? UMUM : null;
  return nama === ALASAN_TERLAMBAT || nama === ALASAN_IDENTITAS ? UMUM : null;
};

const tentangKonsep = ({ efek = [] }: Berisian): boolean =>
  efek.some((satu) => TENTANG_KONSEP.includes(satu));

/** Of which a reporter's name can be taken out while it is written. */
export const menyusunNaskah = ({ efek }: Pick<TindakanSop, 'efek'>): boolean =>
  efek.some((satu) => MENYUSUN.includes(satu));

function dikenal(tindakan: Berisian): string {
  const umum = tindakan.hanyaIni ? [] : [ALASAN_TERLAMBAT];
  return [...Object.keys(tindakan.isian), ...(tentangKonsep(tindakan) ? [KONSEP] : []), ...umum].join(', ');
}

const ada = (isian: Readonly<Record<string, string>>, nama: string): boolean =>
  (isian[nama] ?? '').trim() !== '';

const kurang = (tindakan: Berisian, isian: Readonly<Record<string, string>>): Masalah[] =>
  Object.entries(tindakan.isian)
    .filter(([nama, bentuk]) => bentuk.wajib && !ada(isian, nama))
    .filter(([, bentuk]) => bentuk.wajibKecuali === null || !ada(isian, bentuk.wajibKecuali))
    .map(([nama, bentuk]) => masalah('isian_kurang', { isian: nama, pilihan: bentuk.pilihan.join(' | ') }));

function bacaSatu(
  nama: string,
  isi: string,
  bentuk: Isian,
  petugas: readonly Petugas[],
  zona: Zona,
  nilai: Record<string, string | number>,
  teks: Record<string, string>,
): Masalah | null {
  switch (bentuk.jenis) {
    case 'teks':
      if (isi.length > PANJANG_ISIAN_MAKS)
        return masalah('isian_terlalu_panjang', { isian: nama, maks: PANJANG_ISIAN_MAKS });
      teks[nama] = isi;
      return null;
    case 'pilihan':
      if (!bentuk.pilihan.includes(isi.trim()))
        return masalah('isian_pilihan', { isian: nama, pilihan: bentuk.pilihan.join(' | ') });
      nilai[nama] = isi.trim();
      return null;
    case 'petugas':
      if (!petugas.some((p) => p.id === isi.trim())) return masalah('isian_petugas', { isian: nama });
      nilai[nama] = isi.trim();
      return null;
    case 'waktu':
    case 'tanggal': {
      const pada = parseWaktu(isi.trim(), zona);
      if (pada === null) return masalah('isian_waktu', { isian: nama });
      nilai[nama] = pada;
      return null;
    }
  }
}
