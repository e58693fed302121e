import * as b from './bentuk.ts';

/** f01 answers errors with 200 and this shape. INVENTED, as its codes are (docs/decisions/0010). */
const galatWire = b.objek({ status: b.teks.regex(/^error$/), code: b.teks, message: b.teks });

/** What each code would be as an HTTP status; any other code says nothing about what took effect. */
const STATUS: Readonly<Record<string, number>> = { token: 401, parameter: 400, report: 404, closed: 409 };

/** The HTTP status that an f01 error stands for; null: no error, or one that settles nothing. */
export function statusGalatF01(mentah: unknown): number | null {
  const hasil = galatWire.safeParse(mentah);
  if (!hasil.success || !Object.hasOwn(STATUS, hasil.data.code)) return null;
  return STATUS[hasil.data.code] ?? null;
}
