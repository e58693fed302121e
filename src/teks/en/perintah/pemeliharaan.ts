export const pemeliharaan = {
  doctor: {
    ringkas: 'checks settings, clock, token, disk, calendar, journal and database',
    opsi: { lengkap: 'all of it, not a sample' },
    contoh: ['penghubung doctor', 'penghubung doctor --lengkap'],
  },
  backup: {
    ringkas: 'makes a checked copy, also while the program runs',
    opsi: {
      keluaran: 'a new folder (default: cadangan-TIME in this folder)',
      'tanpa-kunci': 'without the key; keep it somewhere else yourself',
    },
    contoh: ['penghubung backup', 'penghubung backup --keluaran /media/usb/cadangan-senin'],
  },
  restore: {
    ringkas: 'puts a backup back; without --ya it only shows the plan',
    opsi: {
      ya: 'do it; the present data are moved aside, not deleted',
      kunci: 'where the key is, if the backup lacks it',
      selesai: 'end the restore, after a look at LAPOR!',
      alasan: 'why it is restored, or why it may end',
    },
    contoh: [
      'penghubung restore cadangan-senin',
      'penghubung restore cadangan-senin --ya --sebagai kepala --alasan "Disk broke"',
      'penghubung restore --selesai --alasan "Every answer was compared"',
    ],
  },
};
