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
    penutupan: 'Waiting to be closed in LAPOR!: ask the Admin Instansi to archive it',
    kepala: 'On the desk of the head',
  },
  gagal: 'Failed: dispatches and records that are stuck',
  alarm: 'Alarms since the last digest',
  alarmAwal: (hari) => `Alarms of the last ${hari} days`,
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
  kalenderSendiri: (petugas) =>
    `A calendar is made by its own officer, so that no event is missing in it. Add: --sebagai ${petugas}`,
  tidakBertugas: (petugas, hari) => `${petugas} is not in service on ${hari}: there is no digest.`,
  perluKeluaran: (format) => `Name the file (--keluaran lembar.${format}), or pipe it into one.`,
  tersimpan: (berkas) => `Saved: ${berkas}`,
  pagi: {
    kemajuan: {
      berkas: (n, dari) => `saving morning digest ${n} of ${dari} …`,
      surel: (n, dari) => `mailing morning digest ${n} of ${dari} …`,
    },
    hasil: (rincian) => `Morning digests: ${rincian}.`,
    berkas: (n) => `${n} saved`,
    surel: (n) => `${n} mailed`,
    kosong: (n) => `${n} with nothing to do, not mailed`,
    gagal: (n) => `${n} failed (see why: penghubung doctor)`,
  },
  status: {
    label: 'Morning digest',
    belum: 'never made',
    terakhir: (hari, jam, petugas, kosong) =>
      `${hari} ${jam}, ${petugas === 1 ? '1 officer' : `${petugas} officers`}${kosong === 0 ? '' : `; ${kosong} with nothing to do, not mailed`}`,
    gagal: (petugas, saluran, kelas) =>
      `The digest of ${petugas} (${saluran}) failed: ${kelas}. See: penghubung doctor`,
    takPasti: (petugas) =>
      `The digest of ${petugas} may not have arrived by mail; it is not sent twice. See: penghubung lembar-tenggat --petugas ${petugas}`,
    saluran: { berkas: 'file', surel: 'mail' },
  },
  periksa: {
    nama: 'Morning digest',
    mati: 'not made by itself (setting pagi)',
    belum: 'never made; the first sync, import or run after its hour makes it',
    baik: (hari) => `the last on ${hari}, all saved or sent`,
    gagal: (saluran, petugas, apa, kelas) => `${saluran} for ${petugas} failed: ${apa} (${kelas}).`,
    takPasti: (petugas) =>
      `The mail for ${petugas} may not have arrived: cut off before the server answered; it is not sent twice.`,
    saranTakPasti: (petugas) =>
      `Ask ${petugas}; if it did not arrive, print it: penghubung lembar-tenggat --petugas OFFICER --format pdf`,
    saluran: { berkas: 'The file', surel: 'The mail' },
    sebab: {
      sandi: ['the file of the mail password cannot be read', 'Mend smtp.sandi_file in penghubung.yaml.'],
      masuk: [
        'the mail server refused the user or the password',
        'Mend smtp.pengguna and its password in penghubung.yaml.',
      ],
      alamat: [
        'the mail server refused the address of the recipient or the sender',
        'Mend petugas[].surel and smtp.dari in penghubung.yaml.',
      ],
      jauh: [
        'the mail server is out of reach or does not answer',
        'Look at the network, and at smtp.host and smtp.port in penghubung.yaml.',
      ],
      tls: [
        'no secure connection to the mail server: out of reach, no TLS offered, or a certificate that this machine does not trust',
        "Look at smtp.host and smtp.port. For a certificate of the office's own, run the program with NODE_EXTRA_CA_CERTS=CA-FILE.pem (systemd: Environment=).",
      ],
      penuh: ['the disk is full', 'Free some of the disk.'],
      tertutup: ['pagi.folder may not be written to', 'Give leave to write, or change pagi.folder.'],
      tempat: [
        'pagi.folder is no folder, or its parent is missing',
        'Change pagi.folder in penghubung.yaml, or move the file that stands in its place.',
      ],
      lain: [
        'the cause is not known',
        'See the digest.failed lines of the log, and hand them to the administrator.',
      ],
    },
  },
};
