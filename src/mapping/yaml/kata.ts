import { z } from 'zod';
import { teksBerkode } from './bentuk.ts';

/** The small words that people's YAML files share. */
export const teks = z.string().trim().min(1).max(2000);

const NAMA = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

/** With its pattern, which editors check as one types. */
export const nama = teksBerkode('bukan_id', (id) => id.length <= 64 && NAMA.test(id)).meta({
  pattern: NAMA.source,
  maxLength: 64,
});

/** YAML 1.2 knows true and false only; people write ya and tidak. */
export const yaTidak = z
  .union([z.boolean(), z.enum(['ya', 'tidak'])])
  .transform((nilai) => nilai === true || nilai === 'ya');

export const daftar = <S extends z.ZodType<string>>(butir: S) => z.array(butir).default([]);

/** One word, or a list of at least `min`. */
export const satuAtauDaftar = <S extends z.ZodType<string>>(butir: S, min = 0) =>
  z
    .union([butir, z.array(butir).min(min)])
    .transform((nilai): readonly string[] => (typeof nilai === 'string' ? [nilai] : nilai));
