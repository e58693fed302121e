import type { Katalog } from '../katalog.ts';

export const lembarTenggat: Katalog['lembarTenggat'] = {
  judul: 'Morning digest',
  surelJudul: (hari, terlambat, semua) => `Morning digest ${hari}: ${terlambat} late, ${semua} cases`,
  untuk: (nama) => `For ${nama}`,
  menurut: (waktu) => `As recorded at ${waktu}`,
  kosong: 'Nothing waits for you today.',
  kelompok: {
    terlambat: 'Late',
    hariIni: 'Today: what you can do',
    balasan: 'Replies of reporters, not yet assessed',
    menunggu: 'Waiting for others',
    kepala: 'On the desk of the head',
  },
  gagal: 'Failed: dispatches and records that are stuck',
  alarm: 'Alarms since the last digest',
  kolom: {
    nomor: 'Report no.',
    tenggat: 'Deadlines, the nearer first',
    langkah: 'Step',
    keterangan: 'Remarks',
  },
  kolomGagal: { nomor: 'Number', apa: 'What', sejak: 'Since' },
  kolomAlarm: { waktu: 'Sounded', nomor: 'Report no.', apa: 'Alarm' },
  jam: { sop: 'SOP', nasional: 'National' },
  tenggat: (jam, kapan, tinggal) => `${jam} ${kapan}, ${tinggal}`,
  tanpaTenggat: 'no deadline',
  menunggu: (siapa, lama, sejak) => `waiting for ${siapa} since ${sejak}${lama === null ? '' : `, ${lama}`}`,
  balasan: (n, terakhir) =>
    `${n === 1 ? '1 reply' : `${n} replies`}${terakhir === null ? '' : `, the last ${terakhir}`}`,
  kiriman: (jenis, status, laporan) => `${jenis} for ${laporan}: ${status}`,
  karantina: 'record of LAPOR! that cannot be read (quarantine)',
  sejak: (waktu) => `since ${waktu}`,
  lagi: (n) => `… and ${n} more: penghubung list`,
  takTerbaca: (n) => `${n} other open cases are not in it; all of them: penghubung list`,
  rinci: 'One case: penghubung show NUMBER · Its deadlines: penghubung why NUMBER',
  tanpaApip: (petugas) => `Cases at APIP are not in it. Their officer adds: --sebagai ${petugas}`,
  acara: {
    kalender: (instansi) => `LAPOR! deadlines ${instansi}`,
    judul: (jam, nomor) => `${jam} deadline ${nomor}`,
    langkah: (judul, langkah) => `${judul}: ${langkah}`,
    isi: (nomor) => `penghubung show ${nomor}`,
  },
  pilih: (format) => `--format ${format} holds one officer. Name them: --petugas OFFICER`,
  tidakBertugas: (petugas, hari) => `${petugas} is not in service on ${hari}: there is no digest.`,
  perluKeluaran: (format) => `Name the file (--keluaran lembar.${format}), or pipe it into one.`,
  tersimpan: (berkas) => `Saved: ${berkas}`,
  status: {
    label: 'Morning digest',
    belum: 'never made',
    terakhir: (hari, jam, petugas) =>
      `${hari} ${jam}, ${petugas === 1 ? '1 officer' : `${petugas} officers`}`,
    gagal: (petugas, saluran, kelas) =>
      `The digest of ${petugas} (${saluran}) failed: ${kelas}. See: penghubung doctor`,
    takPasti: (petugas) =>
      `The digest of ${petugas} may not have arrived by mail; it is not sent twice. See: penghubung lembar-tenggat --petugas ${petugas}`,
    saluran: { berkas: 'file', surel: 'mail' },
  },
  periksa: {
    nama: 'Morning digest',
    mati: 'not made by itself (setting pagi)',
    belum: 'never made; the first sync after its hour makes it',
    baik: (hari) => `the last on ${hari}, all saved or sent`,
    mungkinTls:
      'ETLS and ESOCKET: the mail server is out of reach, offers no TLS, or its certificate is not trusted.',
    saranSurel: 'Look at smtp and petugas[].surel in penghubung.yaml; for today: penghubung lembar-tenggat',
    saranBerkas: 'Look at pagi.folder in penghubung.yaml: that folder must be writable',
  },
};
