import { WAKTU } from './waktu.ts';

export const kiriman = {
  kiriman: {
    ringkas: 'the outbox: look, hold, cancel, copy',
    opsi: {},
    contoh: ['penghubung kiriman list', 'penghubung kiriman salin TL-2026-000123'],
  },
  'kiriman list': {
    ringkas: 'list of dispatches',
    opsi: { status: 'only in this state; may be several', batas: 'this many rows at most' },
    contoh: ['penghubung kiriman list', 'penghubung kiriman list --status gagal belum_pasti'],
  },
  'kiriman show': {
    ringkas: 'one dispatch with its text and all its tries',
    opsi: {},
    contoh: ['penghubung kiriman show TL-2026-000123', 'penghubung kiriman show TL-2026-000123 --json'],
  },
  'kiriman hold': {
    ringkas: 'hold a dispatch that has not left',
    opsi: { catatan: 'why it is held', sampai: `released by itself at this time (${WAKTU})` },
    contoh: [
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu data terbaru"',
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu rapat" --sampai "2026-11-23 08:00"',
    ],
  },
  'kiriman release': {
    ringkas: 'release a held dispatch',
    opsi: { catatan: 'a note' },
    contoh: ['penghubung kiriman release TL-2026-000123 --sebagai penghubung1 --catatan "Data sudah benar"'],
  },
  'kiriman cancel': {
    ringkas: 'cancel a dispatch; its row stays on record',
    opsi: { alasan: 'reason' },
    contoh: [
      'penghubung kiriman cancel TL-2026-000123 --sebagai penghubung1 --alasan "Disampaikan lewat surat"',
    ],
  },
  'kiriman mark-sent': {
    ringkas: 'record that the answer shows in LAPOR!, with proof',
    opsi: {
      bukti: 'proof that it shows in LAPOR!',
      berkas: 'screenshots; may be several, each may be "layar.png;sumber=dinas"',
      sumber: 'origin of the files: kamera, wa (a WhatsApp copy), dinas, or pelapor',
      dari: 'from whom the files were received',
      diambil: `when the screenshots were taken (${WAKTU})`,
      tempat: 'where the screenshots were taken',
      pada: `when it was posted, if not now (${WAKTU}); with --from: the day alone`,
      from: 'tampil.csv of kiriman salin --semua, with the times filled in; without --ya only the plan',
      ya: 'really record it (with --from)',
    },
    contoh: [
      'penghubung kiriman mark-sent --from salin-2026-09-11-1630/tampil.csv --sebagai penghubung1 --bukti "Tampil di LAPOR!" --ya',
      'penghubung kiriman mark-sent TL-2026-000123 --sebagai penghubung1 --bukti "Tampil di LAPOR! pukul 14.20" --berkas layar.png',
    ],
  },
  'kiriman salin': {
    ringkas: 'text and photos, ready to be pasted into LAPOR!',
    opsi: {
      semua: 'all that are ready to copy: one page, the photos, and the list of times for mark-sent --from',
      keluaran:
        'folder for the text and the photos without metadata; with photos by default salin-ID here; with --semua: salin-DATE-TIME',
    },
    contoh: [
      'penghubung kiriman salin --semua',
      'penghubung kiriman salin TL-2026-000123 --keluaran salin-123',
      'penghubung kiriman salin TL-2026-000123',
    ],
  },
  replay: {
    ringkas: 'send failed ones again; without --ya it only shows the plan',
    opsi: {
      id: 'this dispatch; may be several',
      laporan: 'all failed ones of this report; may be several',
      kelas: 'only those that failed for this cause',
      sejak: `only those made since this time (${WAKTU})`,
      'semua-gagal': 'all that failed',
      alasan: 'why they are sent again',
      ya: 'really do it',
    },
    contoh: [
      'penghubung replay --semua-gagal --alasan "LAPOR! sudah pulih"',
      'penghubung replay --id TL-2026-000123 --alasan "Laporan sudah dibuka lagi" --ya',
    ],
  },
  karantina: {
    ringkas: 'LAPOR! records that could not be read',
    opsi: {},
    contoh: ['penghubung karantina list', 'penghubung karantina retry'],
  },
  'karantina list': {
    ringkas: 'list of the quarantine',
    opsi: { semua: 'closed ones too', batas: 'this many rows at most' },
    contoh: ['penghubung karantina list', 'penghubung karantina list --semua'],
  },
  'karantina show': {
    ringkas: 'one record and its causes',
    opsi: {},
    contoh: ['penghubung karantina show KR-000003', 'penghubung karantina show KR-000003 --json'],
  },
  'karantina retry': {
    ringkas: 'read the quarantine again, after an update',
    opsi: {},
    contoh: ['penghubung karantina retry', 'penghubung karantina retry --json'],
  },
};
