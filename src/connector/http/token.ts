import { tokenFromWire } from '../../mapping/rest/token-from-wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Balasan } from './balasan.ts';
import { isiJson } from './isi-json.ts';
import type { Klien } from './klien.ts';
import { tungguSampai } from './retry-after.ts';

export type Kredensial =
  | { readonly jenis: 'token'; readonly token: string }
  | { readonly jenis: 'client'; readonly clientId: string; readonly clientSecret: string };

/** Why there is no token: the request that needed it never left. */
export type TanpaToken =
  | { readonly jenis: 'kredensial'; readonly http: number }
  | { readonly jenis: 'tunggu'; readonly sampai: number; readonly http: number }
  | {
      readonly jenis: 'gangguan';
      readonly sebab: string;
      readonly http: number | null;
      readonly terjangkau: boolean;
    };

export interface Token {
  readonly jenis: 'token';
  readonly nilai: string;
  /** ms UTC; renewed before it. */
  readonly berlakuSampai: number;
  /** Whether the remote ever took it: one that it never took was refused fresh. */
  diterima: boolean;
}

/** Holds the one token that all lanes share, in memory only. */
export interface PemegangToken {
  ambil(): Promise<Token | TanpaToken>;
  /** After a 401: the token that others got meanwhile, or one new one for all lanes; null: `lama` was new itself. */
  ganti(lama: Token): Promise<Token | TanpaToken | null>;
  /** Values that must never be shown. */
  rahasia(): readonly string[];
}

export function createPemegangToken(
  kredensial: Kredensial,
  url: string,
  klien: Klien,
  clock: Clock,
): PemegangToken {
  if (kredensial.jenis === 'token') return pemegangTetap(kredensial.token);
  const minta = () => mintaToken(kredensial, url, klien, clock);
  let kini: Token | null = null;
  let sedang: Promise<Token | TanpaToken> | null = null;

  const terbitkan = async () => {
    try {
      const hasil = await minta();
      kini = hasil.jenis === 'token' ? hasil : null;
      return hasil;
    } finally {
      sedang = null;
    }
  };
  const baru = () => {
    sedang = terbitkan();
    return sedang;
  };

  return {
    ambil: async () => sedang ?? (kini && clock.now() < kini.berlakuSampai ? kini : baru()),
    async ganti(lama) {
      if (sedang) return sedang;
      if (kini && kini !== lama) return kini;
      if (lama.diterima) return baru();
      kini = null;
      return null;
    },
    rahasia: () => (kini ? [kredensial.clientSecret, kini.nilai] : [kredensial.clientSecret]),
  };
}

function pemegangTetap(nilai: string): PemegangToken {
  const token: Token = { jenis: 'token', nilai, berlakuSampai: Number.POSITIVE_INFINITY, diterima: true };
  return { ambil: async () => token, ganti: async () => null, rahasia: () => [nilai] };
}

async function mintaToken(
  { clientId, clientSecret }: Extract<Kredensial, { jenis: 'client' }>,
  url: string,
  klien: Klien,
  clock: Clock,
): Promise<Token | TanpaToken> {
  const badan = Buffer.from(JSON.stringify({ client_id: clientId, client_secret: clientSecret }));
  const balasan = await klien({ metode: 'POST', url, kepala: { 'Content-Type': 'application/json' }, badan });
  return bacaToken(balasan, clock.now());
}

function bacaToken(balasan: Balasan, now: number): Token | TanpaToken {
  if (balasan.jenis === 'putus') {
    return {
      jenis: 'gangguan',
      sebab: `token: ${balasan.sebab}`,
      http: null,
      terjangkau: balasan.tersambung,
    };
  }
  const { status } = balasan;
  const sampai = tungguSampai(status, balasan.retryAfter, now);
  if (sampai !== null) return { jenis: 'tunggu', sampai, http: status };
  if (DITOLAK.has(status)) return { jenis: 'kredensial', http: status };
  const isi = isiJson(balasan);
  const token = berhasil(status) && isi.jenis === 'json' ? tokenFromWire(isi.nilai) : null;
  if (!token?.ok)
    return { jenis: 'gangguan', sebab: 'token: jawaban tidak sah', http: status, terjangkau: true };
  const { nilai, berlakuDetik } = token.value;
  return { jenis: 'token', nilai, berlakuSampai: now + masaPakaiMs(berlakuDetik * 1_000), diterima: false };
}

// RFC 6749 §5.2 answers a wrong client with 400 or 401.
const DITOLAK: ReadonlySet<number> = new Set([400, 401, 403]);
const berhasil = (status: number): boolean => status >= 200 && status < 300;

/** Renewed this long before its end, so that it does not end on the way. */
const CADANGAN_MS = 30_000;
const masaPakaiMs = (umurMs: number): number => Math.max(umurMs - CADANGAN_MS, umurMs / 2);
