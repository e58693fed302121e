import type { TindakanSop } from '../definisi/definisi.ts';
import { periksaHurufKendali } from '../identitas/huruf-kendali.ts';
import { naskahMintaKelengkapan } from '../kiriman/naskah.ts';
import type { JenisNaskah, NaskahBaku } from '../naskah-baku/naskah-baku.ts';
import { isianNaskah, isiNaskah, sebutNaskah } from '../naskah-baku/naskah-baku.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Perintah } from './perintah.ts';

/** The words that standard texts gave an act. */
export interface NaskahDipakai {
  readonly teks: string;
  /** Which of them, by id and version. */
  readonly sebut: string;
}

interface Terisi {
  readonly isian: Perintah['isian'];
  /** null: the officer used none. */
  readonly naskah: NaskahDipakai | null;
  readonly masalah: readonly Masalah[];
}

/** Where the words of an effect go, and which standard texts may be them; `null`: only closing lines. */
interface Tempat {
  readonly isian: string;
  readonly jenis: JenisNaskah | null;
}

const TEMPAT: Readonly<Record<string, (isian: Perintah['isian']) => Tempat>> = {
  'susun-konsep': ({ jenis }) => ({ isian: 'isi', jenis: jenis?.trim() === 'akhir' ? null : 'sementara' }),
  'susun-jawaban': () => ({ isian: 'isi', jenis: null }),
  jawab: () => ({ isian: 'isi', jenis: null }),
  'jawab-sementara': () => ({ isian: 'isi', jenis: 'sementara' }),
  'susun-ralat': () => ({ isian: 'isi', jenis: null }),
  'minta-kelengkapan': () => ({ isian: YANG_KURANG, jenis: 'minta-kelengkapan' }),
  kembalikan: () => ({ isian: 'alasan', jenis: 'bukan-wewenang' }),
};
/** What the officer asks for stays a field of the act: the draft has words around it. */
const YANG_KURANG = 'yang_kurang';
/** Between a text and its closing lines. */
const JARAK = '\n\n';

/**
 * The fields of an act with the standard texts filled in; every field that is missing is told by name. Of texts that cannot
 * be used here that alone is told: their fields are no fields of the act.
 */
export function pakaiNaskah(
  tindakan: TindakanSop,
  { aksi, isian, naskah = [] }: Perintah,
): Result<Terisi, readonly Masalah[]> {
  if (naskah.length === 0) return ok({ isian, naskah: null, masalah: [] });
  const tempat = tindakan.efek.flatMap((efek) => TEMPAT[efek]?.(isian) ?? [])[0];
  if (tempat === undefined) return err([masalah('naskah_tanpa_tempat', { aksi })]);
  const salah = salahPilih(naskah, tempat, aksi);
  if (salah.length > 0) return err(salah);
  const perlu = [...new Set(naskah.flatMap((n) => isianNaskah(n.isi)))];
  const sendiri = perlu.filter((nama) => !Object.hasOwn(tindakan.isian, nama));
  const teks = susun(naskah, tempat, isian);
  const sisa = Object.fromEntries(Object.entries(isian).filter(([nama]) => !sendiri.includes(nama)));
  return ok({
    isian: tempat.isian === YANG_KURANG ? sisa : { ...sisa, [tempat.isian]: teks },
    naskah: { teks, sebut: sebutNaskah(naskah) },
    masalah: [...periksaIsi(perlu, isian), ...sudahDitulis(naskah, tempat, isian)],
  });
}

const utama = (naskah: readonly NaskahBaku[]): NaskahBaku | undefined =>
  naskah.find((n) => n.jenis !== 'penutup');

/** One text of the act's kind, and at most one to close it. */
function salahPilih(naskah: readonly NaskahBaku[], tempat: Tempat, aksi: string): readonly Masalah[] {
  const asing = naskah.filter((n) => n.jenis !== 'penutup' && n.jenis !== tempat.jenis);
  const penutup = naskah.filter((n) => n.jenis === 'penutup').length;
  const ganda = naskah.length - penutup > 1 || penutup > 1;
  return [
    ...asing.map(({ id, jenis }) => masalah('naskah_bukan_untuk', { naskah: id, jenis, aksi })),
    ...(ganda ? [masalah('naskah_ganda', { naskah: naskah.map((n) => n.id).join(', ') })] : []),
  ];
}

/** '' where there is nothing to close. */
function susun(naskah: readonly NaskahBaku[], { isian: nama }: Tempat, isian: Perintah['isian']): string {
  const ini = utama(naskah);
  const ditulis = isian[nama] ?? '';
  const sendiri = nama === YANG_KURANG ? naskahMintaKelengkapan(ditulis) : ditulis;
  const badan = ini === undefined ? sendiri : isiNaskah(ini.isi, isian);
  if (badan.trim() === '') return '';
  const penutup = naskah.filter((n) => n.jenis === 'penutup').map((n) => isiNaskah(n.isi, isian));
  return [badan, ...penutup].map((satu) => satu.trim()).join(JARAK);
}

const periksaIsi = (perlu: readonly string[], isian: Perintah['isian']): readonly Masalah[] =>
  perlu.flatMap((nama) =>
    (isian[nama] ?? '').trim() === ''
      ? [masalah('isian_naskah_kurang', { isian: nama })]
      : periksaHurufKendali(nama, isian[nama] ?? ''),
  );

/** Words typed beside a text that has no place for them would vanish unseen. */
function sudahDitulis(
  naskah: readonly NaskahBaku[],
  { isian: nama }: Tempat,
  isian: Perintah['isian'],
): readonly Masalah[] {
  const ini = utama(naskah);
  const hilang = nama !== YANG_KURANG && ini !== undefined && !isianNaskah(ini.isi).includes(nama);
  return hilang && (isian[nama] ?? '').trim() !== ''
    ? [masalah('naskah_dan_isian', { naskah: ini.id, isian: nama })]
    : [];
}
