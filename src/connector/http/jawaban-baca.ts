import type { Jawaban } from '../../ports/lapor-api.ts';
import type { Result } from '../../sop/result.ts';
import type { Respons } from './balasan.ts';
import { isiJson, penolakanApi } from './isi-json.ts';
import type { Jawab } from './panggilan.ts';
import { tungguSampai } from './retry-after.ts';

/** How one resource is read: its body, and what its 404 and 410 say. */
export interface Bacaan<T> {
  readonly isi: (nilai: unknown, bytes: number) => Result<T, string>;
  readonly hilang: Readonly<Partial<Record<number, Jawaban<T>>>>;
}

/** What one GET came to. */
export function jawabanBaca<T>(jawab: Jawab, bacaan: Bacaan<T>, now: number): Jawaban<T> {
  if (jawab.jenis === 'tanpa_token') return jawab.alasan;
  if (jawab.jenis === 'putus')
    return { jenis: 'gangguan', sebab: jawab.sebab, http: null, terjangkau: jawab.tersambung };
  const { status } = jawab;
  if (status >= 200 && status < 300) return jawabanIsi(jawab, bacaan);
  if (status === 401 || status === 403) return { jenis: 'kredensial', http: status };
  const sampai = tungguSampai(status, jawab.retryAfter, now);
  if (sampai !== null) return { jenis: 'tunggu', sampai, http: status };
  const hilang = penolakanApi(jawab) ? bacaan.hilang[status] : undefined;
  return hilang ?? gangguan(status, `HTTP ${status}`);
}

function jawabanIsi<T>(respons: Respons, bacaan: Bacaan<T>): Jawaban<T> {
  const json = isiJson(respons);
  if (json.jenis === 'terlalu_besar') return json;
  if (json.jenis === 'bukan_json') return gangguan(respons.status, json.sebab);
  const hasil = bacaan.isi(json.nilai, json.bytes);
  return hasil.ok ? { jenis: 'ok', isi: hasil.value } : gangguan(respons.status, hasil.error);
}

const gangguan = (http: number, sebab: string): Jawaban<never> => ({
  jenis: 'gangguan',
  sebab,
  http,
  terjangkau: true,
});
