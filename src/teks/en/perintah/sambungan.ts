import { WAKTU } from './waktu.ts';

export const sambungan = {
  demo: {
    ringkas: 'try the whole way on invented data, without settings or network',
    opsi: {},
    contoh: ['penghubung demo', 'penghubung --bahasa en demo'],
  },
  init: {
    ringkas: 'write a commented penghubung.yaml; never overwrites one',
    opsi: {
      id: 'agency id in LAPOR!; several with commas',
      nama: 'name of the agency',
      zona: 'time zone: Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura',
      sambungan: 'connection: rest, f01 or ekspor-xlsx',
      url: 'address of the LAPOR! API (rest, f01)',
      'token-env': 'name of the environment variable that holds the token',
      sop: 'a shipped SOP, or the path of an SOP file',
      'hitungan-hari': '"hari" in the SOP are: kalender or kerja days',
      petugas:
        'officer: id:role:name; may be repeated; several roles (by commas), or none (who may become Plh.)',
    },
    contoh: [
      'penghubung init',
      'penghubung init --sambungan ekspor-xlsx --id 5501 --nama "Diskominfo Kab. Kapuas" --zona Asia/Pontianak',
    ],
  },
  sandbox: {
    ringkas: 'run a LAPOR!-style server on this computer, to practise',
    opsi: {
      port: 'port (default 8731)',
      reports: 'number of invented reports',
      faults: 'faults: none, mild or harsh',
      seed: 'seed, so that data and faults can be repeated',
      'max-late': 'latest time at which a cut-off request still takes effect (default 15m)',
      'vis-lag': 'answers show in the history so much later (default 0s; harsh: 5m)',
    },
    contoh: ['penghubung sandbox', 'penghubung sandbox --reports 200 --faults mild'],
  },
  sync: {
    ringkas: 'one pass: pull reports and push what is approved',
    opsi: {
      only: 'one direction only: pull or push',
      full: 'pull all reports from the beginning',
      'accept-run': 'go on with the pull that this pass’s brake holds back, once; better with --alasan',
      alasan: 'why that brake is let through; goes into the journal',
    },
    contoh: ['penghubung sync', 'penghubung sync --only push', 'penghubung sync --full'],
  },
  run: {
    ringkas: 'run sync on the schedule until stopped (Ctrl+C)',
    opsi: {},
    contoh: ['penghubung run', 'penghubung run --config /etc/penghubung/penghubung.yaml'],
  },
  import: {
    ringkas: 'read the LAPOR! admin Excel export',
    opsi: { disposisi: `start of the clocks: a column of the file, or one time (${WAKTU})` },
    contoh: [
      'penghubung import ekspor-november.xlsx',
      'penghubung import ekspor-november.xlsx --disposisi "Tanggal Disposisi"',
      'penghubung import ekspor-november.xlsx --disposisi "2026-11-20 08:00"',
    ],
  },
  banding: {
    ringkas: "compares our register with the Admin Instansi's export; changes nothing",
    opsi: {},
    contoh: ['penghubung banding ekspor-november.xlsx', 'penghubung banding ekspor-november.xlsx --json'],
  },
};
