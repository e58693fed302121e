import { parseJson } from '../../mapping/kawat/json.ts';
import type { Respons } from './balasan.ts';

/** The body as a JSON value, or why it is no answer. */
export type IsiJson =
  | { readonly jenis: 'json'; readonly nilai: unknown; readonly bytes: number }
  | { readonly jenis: 'terlalu_besar' }
  | { readonly jenis: 'bukan_json'; readonly sebab: string };

export function isiJson({ isi, tipeIsi }: Respons): IsiJson {
  if (isi.jenis === 'terputus') return { jenis: 'bukan_json', sebab: isi.sebab };
  // Maintenance comes as HTML with 200: the content type decides, not the status.
  if (!bertipeJson(tipeIsi)) return { jenis: 'bukan_json', sebab: 'tipe isi bukan JSON' };
  if (isi.jenis === 'terlalu_besar') return isi;
  if (isi.jenis === 'berkas') return { jenis: 'bukan_json', sebab: 'berkas' };
  const hasil = parseJson(isi.teks);
  if (hasil.ok) return { jenis: 'json', nilai: hasil.value, bytes: isi.bytes };
  return hasil.error === 'terlalu_dalam'
    ? { jenis: 'terlalu_besar' }
    : { jenis: 'bukan_json', sebab: 'isi bukan JSON yang utuh' };
}

/** A refusal that the API itself made: JSON, or no body at all. A gateway's HTML page is no refusal. */
export const penolakanApi = ({ isi, tipeIsi }: Respons): boolean =>
  isi.jenis === 'utuh' && (isi.bytes === 0 || bertipeJson(tipeIsi));

const bertipeJson = (tipe: string | null): boolean =>
  /^\s*application\/(problem\+)?json\s*(;|$)/i.test(tipe ?? '');
