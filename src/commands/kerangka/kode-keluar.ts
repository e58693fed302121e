/** Exit codes. Precedence: 8, 1, 2, 4, 5, 6, 7, 3. */
export const KELUAR = {
  baik: 0,
  /** A defect of ours. */
  cacat: 1,
  /** Usage, configuration, or a file that is refused. */
  pemakaian: 2,
  /**
   * Done, but something waits for a person. Only from sync, run, import, catat, mark-sent --from, replay, karantina
   * retry and doctor: what else `ba` and `kiriman` refuse is told as usage.
   */
  menunggu: 3,
  /** Another pass is running. */
  terkunci: 4,
  /** A brake stopped this pass. To `doctor`, which stops nothing, a standing one is something that waits: 3. */
  rem: 5,
  ditolak: 6,
  takTerjangkau: 7,
  /** An integrity check failed. */
  tidakUtuh: 8,
} as const;

export type KodeKeluar = (typeof KELUAR)[keyof typeof KELUAR];
