import { identitasDalam } from '../identitas/identitas.ts';

/** What a standard text is for; `penutup`: the closing lines of any of them. */
export const JENIS_NASKAH = ['sementara', 'minta-kelengkapan', 'bukan-wewenang', 'penutup'] as const;
export type JenisNaskah = (typeof JENIS_NASKAH)[number];

/** A sentence that an office writes often, with the fields in braces that an officer fills in. */
export interface NaskahBaku {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisNaskah;
  readonly isi: string;
  /** Field → what is to be written there; fields of the act itself need none. */
  readonly isian: Readonly<Record<string, string>>;
  /** Hash of kind and words: which of them was used can be told although it was edited since. */
  readonly versi: string;
}

const ISIAN = /\{([a-z0-9]+(?:_[a-z0-9]+)*)\}/g;

/** Names in braces, each once, in their order. */
export const isianNaskah = (isi: string): readonly string[] => [
  ...new Set([...isi.matchAll(ISIAN)].map((m) => m[1] ?? '')),
];

/** Every brace belongs to a field. */
export const kurungUtuh = (isi: string): boolean => !/[{}]/.test(isi.replace(ISIAN, ''));

/** Names by which a field would ask for what identifies the reporter: no text that goes out may. */
const PENGENAL =
  /^(?:(?:nama|alamat|surel|email|telepon|telp|hp|wa|nomor|kontak|identitas|nik|ktp)_)?pelapor$|^nama_lengkap$|^(?:no_|nomor_)?(?:nik|ktp|kk|telepon|telp|hp|wa|whatsapp)$/;

export const isianPengenal = (nama: string): boolean => PENGENAL.test(nama);

/** What in its own words looks like somebody's number; an office's own may, which only a person can tell. */
export const angkaDalamNaskah = ({ isi }: Pick<NaskahBaku, 'isi'>): readonly ('nik' | 'telepon')[] => {
  const ada = identitasDalam(isi, []);
  return (['nik', 'telepon'] as const).filter((jenis) => ada.includes(jenis));
};

/** In one pass: what is filled in is never read as a field. */
export const isiNaskah = (isi: string, nilai: Readonly<Record<string, string>>): string =>
  isi.replace(ISIAN, (tertulis, nama: string) =>
    Object.hasOwn(nilai, nama) ? (nilai[nama] ?? '').trim() : tertulis,
  );

/** As it stands in the journal: "sementara-ditelaah@3f2a1c0d9b8e7f61". */
export const sebutNaskah = (semua: readonly Pick<NaskahBaku, 'id' | 'versi'>[]): string =>
  semua.map(({ id, versi }) => `${id}@${versi}`).join(' ');
