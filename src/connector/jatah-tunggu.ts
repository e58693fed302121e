/** Longest single wait, and all waits of one pass together; a longer one is stored and the next pass's. */
const SEKALI_MAKS_MS = 5_000;
const SEMUA_MAKS_MS = 60_000;

/** What one pass may still spend on waiting, shared by its reads and its pushes. */
export class JatahTunggu {
  #sisaMs = SEMUA_MAKS_MS;

  isiUlang(): void {
    this.#sisaMs = SEMUA_MAKS_MS;
  }

  /** Whether this wait may be taken now; if so it is charged. */
  ambil(ms: number): boolean {
    if (ms > SEKALI_MAKS_MS || ms > this.#sisaMs) return false;
    this.#sisaMs -= ms;
    return true;
  }
}
