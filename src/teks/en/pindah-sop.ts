import type { Katalog } from '../katalog.ts';

const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`);

export const pindahSop: Katalog['pindahSop'] = {
  kosong: 'No open case is pinned to an older SOP text.',
  judul: 'SOP texts',
  naskah: (dari, ke) => `${dari} → ${ke}`,
  nama: (id, versi, hash) => `${id} version ${versi} (${hash})`,
  tanpaPengganti: 'nothing in its place',
  kasus: cases,
  dapat: (n, bergeser) => `${cases(n)} can move; with another deadline: ${bergeser}`,
  tetap: (n) => `${cases(n)} left where they are`,
  sop: 'SOP',
  nasional: 'national',
  tanpa: '–',
  tenggatSama: 'same deadlines',
  sudahLewat: 'has passed, stays on record',
  caraPadanan:
    'A case that stays is finished by its own text; or name the step in its place: --padanan OLD=NEW',
  padananAsing: (langkah, ke) => `--padanan: "${langkah}" is no step of ${ke}. Write: --padanan OLD=NEW`,
  terlambat: 'late',
  lagi: (n) => `… and ${n} more. All of them: add --json`,
  belum: 'Nothing has been moved. Do it with: --ya --sebagai OFFICER --alasan TEXT',
  sudah: (n) => `${cases(n)} moved; each stands in the journal.`,
  terhenti: (n) => `Stopped after ${cases(n)}. Repeat the same command for the rest.`,
  kemajuan: (n, dari) => `Moving: ${n} of ${dari} cases…`,
  tidakBerlaku: (ke, berlaku) =>
    `"${ke}" is not in force in this office. In force: ${berlaku}. Change sop in the settings first.`,
  dariAsing: (dari, ada) => `There is no SOP text with the hash "${dari}". Stored: ${ada}`,
  sebab: {
    sudah: 'is there already',
    berakhir: 'has ended: it stays with the text that it went by',
    langkah_tidak_ada: 'its step does not exist in the new SOP',
    langkah_akhir: 'its step is an end in the new SOP',
    tanpa_pengganti: 'its SOP is no longer in force: name another with --ke',
    isi_dihapus: 'its content was erased',
    berubah: 'was moved by somebody else since it was looked at',
  },
};
