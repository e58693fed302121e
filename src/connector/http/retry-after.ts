const DETIK_MS = 1_000;
const PALING_SEBENTAR_MS = DETIK_MS;
const PALING_LAMA_MS = 6 * 3_600 * DETIK_MS;
/** A 429 that names no time. */
const TANPA_WAKTU_MS = 60 * DETIK_MS;

/** ms to wait by a Retry-After (RFC 9110 §10.2.3: seconds or a date), clamped to [1 s, 6 h]; null where it says nothing readable. */
function retryAfterMs(nilai: string | null, now: number): number | null {
  if (nilai === null) return null;
  const ms = /^\s*\d+\s*$/.test(nilai) ? Number(nilai) * DETIK_MS : tanggalHttp(nilai) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, PALING_SEBENTAR_MS), PALING_LAMA_MS);
}

/** ms UTC at which a 429, or a 503 with Retry-After, may be asked again; null: this status asks for no wait. */
export function tungguSampai(status: number, retryAfter: string | null, now: number): number | null {
  if (status !== 429 && status !== 503) return null;
  const ms = retryAfterMs(retryAfter, now) ?? (status === 429 ? TANPA_WAKTU_MS : null);
  return ms === null ? null : now + ms;
}

// HTTP dates are GMT; asctime's form does not say so, and Date.parse would take it for the machine's zone.
const tanggalHttp = (teks: string): number => Date.parse(/GMT\s*$/.test(teks) ? teks : `${teks} GMT`);
