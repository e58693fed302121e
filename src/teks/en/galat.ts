import type { Katalog } from '../katalog.ts';

export const galat: Katalog['galat'] = {
  lintasanLain: 'Another pass is running; this command wrote nothing. Wait a moment and try again.',
  segelDitolak: (kalimat) =>
    `${kalimat} No new checkpoint was made. Change nothing; copy the data folder as evidence, then: penghubung jejak verify`,
  tanpaSetelan: (berkas) => `Settings file ${berkas} was not found. Make it first: penghubung init`,
  sudahAda: (berkas) =>
    `${berkas} exists and is not overwritten. Edit it, or choose another name: penghubung init --config NAME.yaml`,
  sopTidakAda: (berkas, dikenal) =>
    `There is no SOP "${berkas}". Name a shipped one (${dikenal}), or the path of an SOP file. Its setting in penghubung.yaml: sop.`,
  rahasia: {
    tidak_terbaca: (letak) =>
      `${letak} cannot be read. Check where it is and its permissions: penghubung doctor`,
    kosong: (letak) => `${letak} is empty. Put the LAPOR! token there, then check: penghubung doctor`,
    tidak_layak: (letak) =>
      `${letak} holds what no token can be (several lines, or unusual characters). Copy the token again, then check: penghubung doctor`,
  },
  tanpaSambungan: (sambungan) =>
    `Connection ${sambungan} cannot reach LAPOR!. Reports come in by: penghubung import FILE.xlsx`,
  setelanSalah: (n) => `The settings are not right yet: ${n} things to correct.`,
  sopSalah: (n) => `The SOP is refused: ${n} ${n === 1 ? 'thing' : 'things'} to correct.`,
  sopPeriksaLagi: 'Once corrected, check it: penghubung sop periksa FILE',
  liburSalah: (n) => `The calendar is refused: ${n} things to correct.`,
  liburPeriksaLagi: 'Once corrected, check: penghubung kalender periksa FILE',
  periksaLagi: 'Once corrected, check: penghubung doctor',
  perluPetugas: 'Say on whose decision: --sebagai OFFICER',
  diurungkan: 'Left; nothing was recorded.',
  pilihanPerintah: (perintah) => `The command is not complete. Help: penghubung ${perintah} --help`,
  isiTakTerbuka:
    'Encrypted content cannot be opened with this key. Restore key and database from the same backup.',
  cacat: 'This program made a mistake of its own. What was stored is safe. Check: penghubung doctor',
};
