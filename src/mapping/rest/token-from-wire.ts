import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';

/** characters: a server takes 8 to 16 KiB of headers in all. */
const PANJANG_TOKEN_MAKS = 8_192;

const tokenWire = b.objek({
  // RFC 6750 b64token; anything else could not stand in a header.
  access_token: b.teks.max(PANJANG_TOKEN_MAKS, 'bukan token').regex(/^[\w.~+/-]+=*$/, 'bukan token'),
  token_type: b.teks.regex(/^bearer$/i, 'bukan Bearer'),
  expires_in: b.bilanganBulat,
});

export interface TokenWire {
  readonly nilai: string;
  readonly berlakuDetik: number;
}

export function tokenFromWire(mentah: unknown): Result<TokenWire, string> {
  const hasil = tokenWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  return ok({ nilai: hasil.data.access_token, berlakuDetik: hasil.data.expires_in });
}
