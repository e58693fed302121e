/** Operational log, in English with stable event names. Never a reporter's name or words, never a token. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

type Isian = string | number | boolean | null;

/** Every field that a line may carry: ids, counts and classes of things. A name that is not here is not written. */
export interface LogFields {
  readonly alarm?: Isian;
  readonly attempt?: Isian;
  readonly brake?: Isian;
  readonly channel?: Isian;
  readonly checks?: Isian;
  readonly class?: Isian;
  readonly clock?: Isian;
  readonly desk?: Isian;
  readonly error?: Isian;
  readonly failed?: Isian;
  readonly http?: Isian;
  readonly kiriman?: Isian;
  readonly late?: Isian;
  readonly lines?: Isian;
  /** An officer's id, as the settings have it. */
  readonly officer?: Isian;
  readonly outcome?: Isian;
  readonly reason?: Isian;
  readonly remote?: Isian;
  readonly replies?: Isian;
  readonly rows?: Isian;
  readonly sha256?: Isian;
  readonly status?: Isian;
  readonly tracking_id?: Isian;
  readonly wait_ms?: Isian;
  readonly waiting?: Isian;
}
