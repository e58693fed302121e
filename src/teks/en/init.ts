import type { init as bentuk } from '../id/init.ts';

export const init: typeof bentuk = {
  pertanyaan: {
    nama: 'Name of the agency',
    id: "The agency's id at LAPOR! (several: separate by commas)",
    zona: (boleh) => `Time zone (${boleh})`,
    sambungan:
      "Connection: ekspor-xlsx (Excel export, nobody's permission needed), rest (API) or f01 (legacy API)",
    url: 'Address of the LAPOR! API',
    tokenEnv: 'Environment variable that holds the token',
    sop: "SOP: one of ours by name, or the path of the agency's own file",
    hitunganHari: '"hari" in the SOP means calendar days or working days (kalender/kerja)',
  },
  bawaan: {
    nama: 'Dinas Komunikasi dan Informatika Kabupaten Kapuas',
    petugas: [
      { id: 'penghubung1', nama: 'Pejabat Penghubung', jabatan: 'Pejabat Penghubung', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Kepala Dinas', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
    ],
  },
  selesai: (berkas, ekspor) => [
    `Settings written: ${berkas}`,
    "Open that file and fill in your office's own officers. Then:",
    '  penghubung doctor                  checks the settings',
    ekspor
      ? '  penghubung import EXPORT.xlsx      takes in the Excel export of LAPOR!'
      : '  penghubung sync                    pulls the reports from LAPOR!',
    '  penghubung list                    shows cases and their deadlines',
  ],
};
