import { WAKTU } from './waktu.ts';

export const laporan = {
  status: {
    ringkas: 'today: cases per step, nearest deadlines, dispatches, quarantine',
    opsi: {},
    contoh: ['penghubung status', 'penghubung status --json'],
  },
  list: {
    ringkas: 'open cases, nearest deadline first',
    opsi: {
      langkah: 'only at this step; may be several',
      terlambat: 'only late ones',
      milik: 'only those of this officer',
      pada: `judged at this time (${WAKTU})`,
      batas: 'this many cases at most',
    },
    contoh: [
      'penghubung list',
      'penghubung list --terlambat',
      'penghubung list --milik penghubung1 --langkah telaah',
    ],
  },
  show: {
    ringkas: 'one case in full, with the actions allowed now',
    opsi: {},
    contoh: ['penghubung show 5489201', 'penghubung show 5489201 --sebagai kepala'],
  },
  ringkas: {
    ringkas: 'a short text to paste into WhatsApp, without the reporter, with its deadlines',
    opsi: { untuk: 'the division that it goes to; default: the one that is waited for' },
    contoh: ['penghubung ringkas 5489201', 'penghubung ringkas 5489201 --untuk "Bidang Bina Marga"'],
  },
  why: {
    ringkas: 'explain both deadlines of a case, day by day',
    opsi: {},
    contoh: ['penghubung why 5489201', 'penghubung why 5489201 --json'],
  },
  catat: {
    ringkas: 'record one act of the SOP, or many from a file',
    opsi: {
      isian: 'fields of the act: name=value; may be several',
      berkas:
        'photos or documents (JPEG, PNG, PDF); may be several, each may be "foto.jpg;sumber=wa;dari=Pak RT"',
      sumber: 'origin of the files: kamera, wa (a WhatsApp copy), dinas, or pelapor',
      dari: 'from whom the files were received',
      diambil: `when the photos were taken (${WAKTU})`,
      tempat: 'where the photos were taken',
      naskah: 'standard text to be used, and its closing; its fields by --isian',
      catatan: 'a note',
      pada: `when it was done, if not now (${WAKTU})`,
      from: 'file of many acts: one a line (.jsonl), or a filled-in worksheet (.xlsx)',
    },
    contoh: [
      'penghubung catat 5489201 telaah --sebagai penghubung1 --isian kesimpulan="Jalan kabupaten, perlu ditanyakan"',
      'penghubung catat --from tindakan-hari-ini.jsonl',
      'penghubung catat --from lembar-kerja-penghubung1-2026-11-23.xlsx --sebagai penghubung1',
    ],
  },
  'lembar-kerja': {
    ringkas: 'open cases as an Excel sheet to fill in; read back by catat --from',
    opsi: {
      langkah: 'only at this step; several may be given',
      milik: "only those of this officer; actions by this officer's roles (or those of --sebagai)",
      'meja-kepala': 'only what waits for the approval of the head, at whatever step; corrections too',
      keluaran: 'name of the .xlsx file; default lembar-kerja-OFFICER-DATE.xlsx',
      timpa: 'overwrite a file that is there; what was filled in and not recorded is lost',
    },
    contoh: [
      'penghubung lembar-kerja --sebagai penghubung1',
      'penghubung lembar-kerja --milik penghubung1',
      'penghubung lembar-kerja --sebagai kepala --meja-kepala --keluaran meja-kepala.xlsx',
    ],
  },
  register: {
    ringkas: 'enter a complaint made in person or online, or link it to a report of LAPOR!',
    opsi: {
      kanal: 'how the complaint came, by the SOP (for instance langsung)',
      isian:
        'fields of the SOP’s form: name=value; may be several. At a terminal, what is not given is asked for',
      formulir:
        'JSON file with the fields, or - for a pipe: then the reporter’s name is not on the command line',
      berkas: 'documents handed in (JPEG, PNG, PDF); may be several, each may be "surat.pdf;sumber=pelapor"',
      sumber: 'origin of the files: kamera, wa (a WhatsApp copy), dinas, or pelapor',
      dari: 'from whom the files were received',
      diambil: `when the photos were taken (${WAKTU})`,
      tempat: 'where the photos were taken',
      pada: `when the complaint was made, if not now (${WAKTU})`,
      tautkan: 'tracking id of LAPOR! for a complaint that has its number',
    },
    contoh: [
      'penghubung register --sebagai petugas1 --kanal langsung',
      'penghubung register --sebagai petugas1 --kanal langsung --isian nama="Warga Contoh" isi="Bantuan belum diterima"',
      'penghubung register REG-2026-000001 --sebagai petugas1 --tautkan 5489201',
    ],
  },
  rekap: {
    ringkas: 'recap of a period: figures and cases; --final closes the duty of the SOP',
    opsi: {
      periode: 'month, quarter, half or whole year: 2026-08, 2026-Q3, 2026-S2, 2026',
      final: 'close a period that has ended, once',
      format: 'pdf for the head and the Inspektorat, or xlsx with the register and the monthly table',
      keluaran: 'file to write, or - for a pipe; default: rekap-PERIOD.pdf in this folder',
      timpa: 'replace a file that is there',
    },
    contoh: [
      'penghubung rekap --periode 2026-09 --format pdf',
      'penghubung rekap --periode 2026-Q3',
      'penghubung rekap --periode 2026-Q3 --final --sebagai penghubung1',
    ],
  },
};
