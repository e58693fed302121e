/** Body lines of a checkpoint after its root; more is none of ours. */
const TAMBAHAN_MAKS = 64;

/** Origin, size, root, more lines, a blank one, signatures (C2SP signed-note). */
const SEGEL = new RegExp(
  `^[^\\n]+\\n[1-9][0-9]{0,15}\\n[A-Za-z0-9+/]{43}=\\n(?:[^\\n]+\\n){0,${TAMBAHAN_MAKS}}\\n(?:\u2014 [^\\n]+\\n)+`,
  'gmu',
);

/**
 * The checkpoints in a file that someone kept: a whole letter, or lines copied out of one. A mail program or an editor
 * changes ends of lines, begins with a BOM, leaves the last line without its end; none of that is signed, and the
 * signature judges what is taken out. A file without one is given back as it is, to be found no checkpoint.
 */
export function segelDalamSurat(surat: string): readonly string[] {
  const rows = surat.replace(/^\ufeff/, '').split('\n');
  return `${rows.map((satu) => satu.trimEnd()).join('\n')}\n`.match(SEGEL) ?? [surat];
}
