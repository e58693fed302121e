import type { Balasan } from './balasan.ts';
import type { Klien, Permintaan } from './klien.ts';
import type { PemegangToken, TanpaToken, Token } from './token.ts';

/** One exchange with our token, or why there was none to send it with. */
export type Jawab = Balasan | { readonly jenis: 'tanpa_token'; readonly alasan: TanpaToken };
export type Panggilan = (permintaan: Permintaan, signal?: AbortSignal) => Promise<Jawab>;

/** The first for an old token, the second where another lane's renewal has ended ours meanwhile. */
const GANTI_MAKS = 2;

/** Sends with the shared token and, after a 401 (which proves that nothing took effect), again with a new one. */
export function createPanggilan(klien: Klien, pemegang: PemegangToken): Panggilan {
  return async (permintaan, signal) => {
    let token = await atauBatal(pemegang.ambil(), signal);
    for (let n = 0; ; n++) {
      if (token.jenis !== 'token') return { jenis: 'tanpa_token', alasan: token };
      const balasan = await klien(bertoken(permintaan, token), signal);
      if (balasan.jenis === 'putus') return balasan;
      if (balasan.status !== 401) {
        token.diterima = true;
        return balasan;
      }
      const baru: Token | TanpaToken | null =
        n < GANTI_MAKS ? await atauBatal(pemegang.ganti(token), signal) : null;
      if (baru === null) return balasan;
      token = baru;
    }
  };
}

const bertoken = (permintaan: Permintaan, { nilai }: Token): Permintaan => ({
  ...permintaan,
  kepala: { ...permintaan.kepala, Authorization: `Bearer ${nilai}` },
});

const DIBATALKAN: TanpaToken = { jenis: 'gangguan', sebab: 'dibatalkan', http: null, terjangkau: false };

/** The token is fetched for all lanes, so one lane's abort ends only its own waiting. */
function atauBatal<T>(janji: Promise<T>, signal?: AbortSignal): Promise<T | TanpaToken> {
  if (!signal) return janji;
  return new Promise((resolve, reject) => {
    const batal = () => resolve(DIBATALKAN);
    signal.addEventListener('abort', batal, { once: true });
    if (signal.aborted) batal();
    janji.then(resolve, reject).finally(() => signal.removeEventListener('abort', batal));
  });
}
