import type { Katalog } from '../katalog.ts';

export const rem: Katalog['rem'] = {
  judul: 'BRAKE',
  perintah: (run) => `penghubung sync --accept-run ${run} --sebagai OFFICER --alasan "..."`,
  tanpaAlasan:
    'Brake let through without --alasan "...": the exceptions that auditors read will show it empty.',
  kosong: {
    apa: (terbuka) =>
      `LAPOR! shows not one report, while ${terbuka} of our cases are open. Nothing was changed.`,
    arti: 'Our token may belong to another agency, or LAPOR! is being emptied or restored.',
    periksa:
      'Look in LAPOR! with the agency’s admin account: are our reports still there? Check the token: penghubung doctor',
    lanjut: 'When LAPOR! recovers, the next sync takes the brake off. If it is right, go on with:',
  },
  pergi: {
    apa: (pergi, terbuka) =>
      `${pergi} of ${terbuka} open cases went to another agency or were closed in LAPOR! at once. Nothing was changed yet.`,
    arti: 'Our token or agency id may be wrong, LAPOR! is being rearranged, or many reports were in fact closed together.',
    periksa: 'Open some cases in LAPOR! and compare: penghubung list. Ask the LAPOR! admin when in doubt.',
    lanjut:
      'When the reports come back, the next sync or import takes the brake off. If they did leave, go on with:',
  },
  'semua-berubah': {
    apa: (berubah) =>
      `All ${berubah} reports that we know come with other contents. Nothing was overwritten.`,
    arti: 'This may be another LAPOR! (a trial?), one restored from a backup, or its data have another form.',
    periksa: 'Compare one report in LAPOR! with what we hold: penghubung show ID',
    lanjut:
      'When LAPOR! recovers, the next sync takes the brake off. If the new contents are right, go on with:',
  },
  alamat: {
    sambungan: (dari, ke) =>
      `These data belong to ${dari}, the settings say ${ke}. Nothing is pulled or pushed.`,
    instansi: (dari, ke) =>
      `These data belong to agency ${dari}, the settings say ${ke}. Nothing is pulled or pushed.`,
    arti: 'penghubung.yaml may be wrong, or this data folder is another agency’s or a trial’s.',
    periksa: 'Check lapor.url, instansi.id and data in penghubung.yaml; mend them if they are wrong.',
    lanjut: 'If the address or the agency has in fact moved, go on with:',
  },
  tempat: {
    apa: 'This data folder is a copy, or was moved from another disk. Nothing is pulled or pushed.',
    arti: 'If the program still runs on the computer it came from, the same answer may appear twice in LAPOR!.',
    periksa: 'Stop the program there first, its schedule too, and do not start it again.',
    lanjut: 'Then go on here with this command; what waits to be sent is looked up in LAPOR! first.',
  },
  tidakTepat: {
    tidak_ada: () => 'No brake is on; there is nothing to let through. Run: penghubung sync',
    lain: (berdiri) =>
      berdiri === null
        ? 'That brake has come off by itself. Run: penghubung sync'
        : `That is not the brake that is on now. Read first: penghubung status. Then: penghubung sync --accept-run ${berdiri} --alasan "..."`,
    terpakai: (berdiri) =>
      berdiri === null
        ? 'That brake was let through before. Run: penghubung sync'
        : `That brake was let through before; there is a new one. Read first: penghubung status. Then: penghubung sync --accept-run ${berdiri} --alasan "..."`,
  },
};
