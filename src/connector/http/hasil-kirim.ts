import type { HasilKirim } from '../../ports/lapor-api.ts';
import type { Result } from '../../sop/result.ts';
import type { Respons } from './balasan.ts';
import { cuplikan } from './cuplikan.ts';
import { isiJson, penolakanApi } from './isi-json.ts';
import type { Jawab } from './panggilan.ts';
import { tungguSampai } from './retry-after.ts';
import type { TanpaToken } from './token.ts';

/** A send that the remote did not confirm. */
export type Gagal = Exclude<HasilKirim, { readonly jenis: 'terkirim' }>;
type Final = 'ditolak' | 'tidak_ada' | 'tertutup';

const FINAL: Readonly<Partial<Record<number, Final>>> = {
  400: 'ditolak',
  404: 'tidak_ada',
  409: 'tertutup',
  410: 'tidak_ada',
  413: 'ditolak',
  415: 'ditolak',
  422: 'ditolak',
};

/** How one POST ended: whatever is not proven may have taken effect. */
export function hasilKirim<T>(
  jawab: Jawab,
  tandaTerima: (nilai: unknown) => Result<T, string>,
  now: number,
  rahasia: readonly string[],
): (T & { readonly http: number }) | Gagal {
  if (jawab.jenis === 'tanpa_token') return tanpaToken(jawab.alasan);
  if (jawab.jenis === 'putus') {
    return jawab.tersambung
      ? { jenis: 'tak_pasti', sebab: jawab.sebab, http: null, cuplikan: '' }
      : { jenis: 'tak_terjangkau', sebab: jawab.sebab };
  }
  const sah = tandaSah(jawab, tandaTerima);
  return sah.ok
    ? { ...sah.value, http: jawab.status }
    : gagal(jawab, sah.error, now, cuplikan(jawab, rahasia));
}

function tandaSah<T>(jawab: Respons, tandaTerima: (nilai: unknown) => Result<T, string>): Result<T, string> {
  if (jawab.status < 200 || jawab.status >= 300) return { ok: false, error: `HTTP ${jawab.status}` };
  const json = isiJson(jawab);
  if (json.jenis === 'json') return tandaTerima(json.nilai);
  return { ok: false, error: json.jenis === 'bukan_json' ? json.sebab : 'jawaban terlalu besar' };
}

function gagal(jawab: Respons, sebab: string, now: number, cuplikan: string): Gagal {
  const http = jawab.status;
  if (http === 401 || http === 403) return { jenis: 'kredensial', http, cuplikan };
  const sampai = tungguSampai(http, jawab.retryAfter, now);
  if (sampai !== null) return { jenis: 'tunggu', sampai, http, cuplikan };
  const final = FINAL[http];
  // 413 also from a gateway: it turned the body away before the API saw it.
  if (final && (http === 413 || penolakanApi(jawab))) return { jenis: final, http, cuplikan };
  return { jenis: 'tak_pasti', sebab, http, cuplikan };
}

/** Without a token the POST itself never left. */
function tanpaToken(alasan: TanpaToken): Gagal {
  if (alasan.jenis === 'gangguan') return { jenis: 'tak_terjangkau', sebab: alasan.sebab };
  return { ...alasan, cuplikan: '' };
}
