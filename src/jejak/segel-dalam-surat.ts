import { teksDalamSurat } from './surat-mime.ts';

/** A letter with whatever a mail program puts beside its text; a checkpoint itself is far smaller. */
export const SURAT_MAKS = 8 * 1024 * 1024;

/** Body lines of a checkpoint after its root; more is none of ours. */
const TAMBAHAN_MAKS = 64;

/** Origin, size, root, more lines, a blank one, signatures (C2SP signed-note). */
const SEGEL = new RegExp(
  `^[^\\n]+\\n[1-9][0-9]{0,15}\\n[A-Za-z0-9+/]{43}=\\n(?:[^\\n]+\\n){0,${TAMBAHAN_MAKS}}\\n(?:\u2014 [^\\n]+\\n)+`,
  'gmu',
);

/**
 * The checkpoints in a file that someone kept: a letter as a mail program saves it (.eml), its text, or lines copied out
 * of it; each once. A mail program or an editor changes ends of lines, begins with a BOM, leaves the last line without its
 * end; none of that is signed, and the signature judges what is taken out. A file without one is given back as it is, to
 * be found no checkpoint.
 */
export function segelDalamSurat(bita: Uint8Array): readonly string[] {
  const apaAdanya = Buffer.from(bita).toString('utf8');
  const semua = [apaAdanya, ...teksDalamSurat(bita)].flatMap(segelDalamTeks);
  return semua.length === 0 ? [apaAdanya] : [...new Set(semua)];
}

function segelDalamTeks(teks: string): readonly string[] {
  const rows = teks.replace(/^\ufeff/, '').split('\n');
  return `${rows.map((satu) => satu.trimEnd()).join('\n')}\n`.match(SEGEL) ?? [];
}
