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
      catatan: 'a note',
      pada: `when it was done, if not now (${WAKTU})`,
      from: 'file of many acts, one a line (.jsonl)',
    },
    contoh: [
      'penghubung catat 5489201 telaah --sebagai penghubung1 --isian kesimpulan="Jalan kabupaten, perlu ditanyakan"',
      'penghubung catat 5489201 teruskan-bidang --sebagai penghubung1 --isian bidang="Bidang Bina Marga" lewat="nota dinas"',
      'penghubung catat --from tindakan-hari-ini.jsonl',
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
    },
    contoh: [
      'penghubung rekap --periode 2026-Q3',
      'penghubung rekap --periode 2026-Q3 --final --sebagai penghubung1',
    ],
  },
};
