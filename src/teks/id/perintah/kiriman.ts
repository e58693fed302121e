import { WAKTU } from './waktu.ts';

export const kiriman = {
  kiriman: {
    ringkas: 'antrean ke LAPOR!: melihat, menahan, membatalkan, menyalin',
    opsi: {},
    contoh: ['penghubung kiriman list', 'penghubung kiriman salin TL-2026-000123'],
  },
  'kiriman list': {
    ringkas: 'daftar kiriman',
    opsi: { status: 'hanya yang berkeadaan ini; boleh beberapa', batas: 'paling banyak sekian baris' },
    contoh: ['penghubung kiriman list', 'penghubung kiriman list --status gagal belum_pasti'],
  },
  'kiriman show': {
    ringkas: 'satu kiriman dengan naskah dan semua percobaannya',
    opsi: {},
    contoh: ['penghubung kiriman show TL-2026-000123', 'penghubung kiriman show TL-2026-000123 --json'],
  },
  'kiriman hold': {
    ringkas: 'menahan kiriman yang belum berangkat',
    opsi: { catatan: 'alasan menahan', sampai: `dilepas sendiri pada waktu ini (${WAKTU})` },
    contoh: [
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu data terbaru"',
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu rapat" --sampai "2026-11-23 08:00"',
    ],
  },
  'kiriman release': {
    ringkas: 'melepas kiriman yang ditahan',
    opsi: { catatan: 'catatan' },
    contoh: ['penghubung kiriman release TL-2026-000123 --sebagai penghubung1 --catatan "Data sudah benar"'],
  },
  'kiriman cancel': {
    ringkas: 'membatalkan kiriman; barisnya tetap tercatat',
    opsi: { alasan: 'alasan pembatalan' },
    contoh: [
      'penghubung kiriman cancel TL-2026-000123 --sebagai penghubung1 --alasan "Disampaikan lewat surat"',
    ],
  },
  'kiriman mark-sent': {
    ringkas: 'mencatat bahwa tanggapan sudah tampil di LAPOR!, dengan buktinya',
    opsi: {
      bukti: 'bukti bahwa sudah tampil di LAPOR!',
      berkas: 'tangkapan layar; boleh beberapa, masing-masing boleh "layar.png;sumber=dinas"',
      sumber: 'asal berkas: kamera, wa (salinan WhatsApp), dinas, atau pelapor',
      dari: 'berkas diterima dari siapa',
      diambil: `kapan layarnya diambil (${WAKTU})`,
      tempat: 'di mana layarnya diambil',
      pada: `kapan dipasang, bila bukan sekarang (${WAKTU}); bersama --from: harinya saja`,
      from: 'tampil.csv dari kiriman salin --semua, yang kolom pukulnya sudah diisi; tanpa --ya hanya rencananya',
      ya: 'sungguh dicatat (bersama --from)',
    },
    contoh: [
      'penghubung kiriman mark-sent --from salin-2026-09-11-1630/tampil.csv --sebagai penghubung1 --bukti "Tampil di LAPOR!" --ya',
      'penghubung kiriman mark-sent TL-2026-000123 --sebagai penghubung1 --bukti "Tampil di LAPOR! pukul 14.20" --berkas layar.png',
    ],
  },
  'kiriman salin': {
    ringkas: 'menyiapkan teks dan foto untuk disalin sendiri ke LAPOR!',
    opsi: {
      semua: 'semua yang siap disalin: satu halaman, fotonya, dan daftar jam untuk mark-sent --from',
      keluaran:
        'folder naskah dan foto tanpa metadata; bila ada foto, bawaannya salin-ID di sini; dengan --semua: salin-TANGGAL-JAM',
    },
    contoh: [
      'penghubung kiriman salin --semua',
      'penghubung kiriman salin TL-2026-000123 --keluaran salin-123',
      'penghubung kiriman salin TL-2026-000123',
    ],
  },
  replay: {
    ringkas: 'mengirim ulang yang gagal; tanpa --ya hanya menampilkan rencananya',
    opsi: {
      id: 'kiriman ini; boleh beberapa',
      laporan: 'semua kiriman gagal laporan ini; boleh beberapa',
      kelas: 'hanya yang gagal karena sebab ini',
      sejak: `hanya yang dibuat sejak waktu ini (${WAKTU})`,
      'semua-gagal': 'semua yang gagal',
      alasan: 'alasan mengirim ulang',
      ya: 'sungguh dikerjakan',
    },
    contoh: [
      'penghubung replay --semua-gagal --alasan "LAPOR! sudah pulih"',
      'penghubung replay --id TL-2026-000123 --alasan "Laporan sudah dibuka lagi" --ya',
    ],
  },
  karantina: {
    ringkas: 'catatan LAPOR! yang tidak terbaca',
    opsi: {},
    contoh: ['penghubung karantina list', 'penghubung karantina retry'],
  },
  'karantina list': {
    ringkas: 'daftar karantina',
    opsi: { semua: 'juga yang sudah selesai', batas: 'paling banyak sekian baris' },
    contoh: ['penghubung karantina list', 'penghubung karantina list --semua'],
  },
  'karantina show': {
    ringkas: 'satu catatan karantina dan sebabnya',
    opsi: {},
    contoh: ['penghubung karantina show KR-000003', 'penghubung karantina show KR-000003 --json'],
  },
  'karantina retry': {
    ringkas: 'membaca lagi isi karantina, setelah program diperbarui',
    opsi: {},
    contoh: ['penghubung karantina retry', 'penghubung karantina retry --json'],
  },
};
