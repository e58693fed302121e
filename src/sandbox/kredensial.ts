import type { Clock } from '../ports/clock.ts';
import { acak, bulat } from './acak.ts';

const UMUR_TOKEN_DETIK = 3600;
/** A token that has just been issued is honoured a few times, or a caller could never tell 401 from refused. */
const PAKAI_MIN = 5;

/** Static token and client credentials, both from the seed: a restarted sandbox knows its callers again. */
export interface Kredensial {
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  terbitkan(): { readonly access_token: string; readonly token_type: 'Bearer'; readonly expires_in: number };
  sah(bearer: string | null): boolean;
  /** Whether this token came from POST /token and has been used a while: only such a one may end early. */
  dapatDiakhiri(bearer: string | null): boolean;
  akhiri(bearer: string | null): void;
}

interface TokenTerbit {
  readonly sampai: number;
  pakai: number;
}

/** `tunggal`: a new token ends the one before it, as the contract allows. */
export function buatKredensial(seed: number, clock: Clock, tunggal: () => boolean): Kredensial {
  const a = acak(seed, 'kredensial');
  const token = `statis-${heksa(a)}`;
  const terbit = new Map<string, TokenTerbit>();
  const hidup = (bearer: string | null) => {
    const satu = bearer === null ? undefined : terbit.get(bearer);
    return satu !== undefined && clock.now() < satu.sampai ? satu : null;
  };
  return {
    token,
    clientId: 'penghubung-uji',
    clientSecret: `rahasia-${heksa(a)}`,
    terbitkan: () => {
      if (tunggal()) terbit.clear();
      const access_token = `terbit-${heksa(a)}`;
      terbit.set(access_token, { sampai: clock.now() + UMUR_TOKEN_DETIK * 1000, pakai: 0 });
      return { access_token, token_type: 'Bearer', expires_in: UMUR_TOKEN_DETIK };
    },
    sah: (bearer) => {
      if (bearer === token) return true;
      const satu = hidup(bearer);
      if (satu) satu.pakai += 1;
      return satu !== null;
    },
    dapatDiakhiri: (bearer) => (hidup(bearer)?.pakai ?? 0) >= PAKAI_MIN,
    akhiri: (bearer) => {
      if (bearer !== null) terbit.delete(bearer);
    },
  };
}

const heksa = (a: () => number): string =>
  Array.from({ length: 32 }, () => bulat(a, 16).toString(16)).join('');
