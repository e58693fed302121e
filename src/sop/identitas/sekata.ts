import { tampak } from './identitas.ts';

/** Letters of a word by which two texts may speak of the same. */
const KATA_MIN = 3;

/** Whether a text may hold what identifies somebody: a first look, before patterns are made for thousands of people. */
export function sekata(teks: string, identitas: string): boolean {
  const kata = rapi(identitas).split(' ');
  // Of everybody's names, a single word is a word.
  if (kata.length === 1 && !/[\d@]/.test(identitas)) return false;
  const rapat = rapi(teks).replaceAll(' ', '');
  return kata.some((satu) => satu.length >= KATA_MIN && rapat.includes(satu));
}

const rapi = (teks: string): string =>
  tampak(teks)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
