import type { z } from 'zod';
import type { Konteks } from '../jawaban.ts';

const FORMULIR = /^application\/x-www-form-urlencoded\b/i;

/** The fields of a form, each at most once; null: no form. */
export async function bacaFormulir(c: Konteks): Promise<Record<string, string> | null> {
  if (!FORMULIR.test(c.req.header('content-type') ?? '')) return null;
  const isian = new URLSearchParams(await c.req.text());
  return new Set(isian.keys()).size === isian.size ? Object.fromEntries(isian) : null;
}

/** The body byte for byte but for its KEYTOKEN field: what a caller may have stored of it. */
export async function badanTanpaToken(c: Konteks): Promise<Uint8Array> {
  const isian = (await c.req.text()).split('&').filter((bidang) => !bidang.startsWith('KEYTOKEN='));
  return new TextEncoder().encode(isian.join('&'));
}

/** The form in its shape, or the name of the first field that is wrong. */
export async function isianSah<T>(c: Konteks, skema: z.ZodType<T>): Promise<T | string> {
  const hasil = skema.safeParse((await bacaFormulir(c)) ?? {});
  return hasil.success ? hasil.data : String(hasil.error.issues[0]?.path[0] ?? 'KEYTOKEN');
}
