import type { BahanKiriman, PermintaanDaftar } from '../../ports/lapor-api.ts';
import type { JenisKiriman } from '../../sop/kiriman/kiriman.ts';
import { kunciDariKursor } from './kursor.ts';
import { waktuToF01 } from './waktu-f01.ts';

/** The kinds that addfollowup takes: f01 has no call that returns a report. */
export const JENIS_F01 = ['sementara', 'akhir', 'ralat'] as const satisfies readonly JenisKiriman[];

const KUNCI_TOKEN = 'KEYTOKEN';

/** A form as bytes (application/x-www-form-urlencoded), WITHOUT the token. */
const formulir = (isian: Readonly<Record<string, string>>): Uint8Array =>
  new TextEncoder().encode(new URLSearchParams(isian).toString());

/**
 * The form as it leaves. The token is joined only here: it must be stored nowhere, so the bytes of an answer that are
 * frozen before its first send, and never rebuilt, are all of the request but this one field.
 */
export const denganToken = (isian: Uint8Array, token: string): Uint8Array =>
  Buffer.concat([isian, Buffer.from(`&${new URLSearchParams({ [KUNCI_TOKEN]: token })}`)]);

/** null: the cursor is none of this dialect. */
export function daftarToF01({ idInstansi, sejak, kursor, batas }: PermintaanDaftar): Uint8Array | null {
  const kunci = kursor === null ? null : kunciDariKursor(kursor);
  if (kursor !== null && kunci === null) return null;
  return formulir({
    institution_id: idInstansi,
    since: sejak === null ? '' : waktuToF01(sejak),
    after_updated: kunci?.updated ?? '',
    after_id: kunci?.id ?? '',
    limit: String(batas),
  });
}

/** For getreports of one id, and for getfollowups. */
export const satuToF01 = (trackingId: string): Uint8Array => formulir({ trackingid: trackingId });

/** The frozen bytes of an answer: the same material always gives the same ones. @throws on a kind f01 has no call for */
export function kirimanToF01({ trackingId, jenis, isi, nomorBa }: BahanKiriman): Uint8Array {
  if (jenis === 'kembalikan') throw new RangeError('f01 has no call that returns a report');
  return formulir({
    trackingid: trackingId,
    // f01 knows no correction: it goes as another final answer.
    kind: jenis === 'ralat' ? 'akhir' : jenis,
    content: isi,
    ba_number: nomorBa ?? '',
  });
}
