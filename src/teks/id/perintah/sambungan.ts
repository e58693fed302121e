import { WAKTU } from './waktu.ts';

export const sambungan = {
  demo: {
    ringkas: 'mencoba seluruh alur dengan data rekaan, tanpa setelan dan tanpa jaringan',
    opsi: {},
    contoh: ['penghubung demo', 'penghubung --bahasa en demo'],
  },
  init: {
    ringkas: 'membuat penghubung.yaml yang berpenjelasan; berkas yang ada tidak ditimpa',
    opsi: {
      id: 'id instansi di LAPOR!; boleh beberapa, dipisah koma',
      nama: 'nama instansi',
      zona: 'zona waktu: Asia/Jakarta, Asia/Pontianak, Asia/Makassar, atau Asia/Jayapura',
      sambungan: 'cara terhubung: rest, f01, atau ekspor-xlsx',
      url: 'alamat API LAPOR! (rest, f01)',
      'token-env': 'nama variabel lingkungan yang berisi token',
      sop: 'SOP bawaan atau letak berkas SOP',
      'hitungan-hari': '"hari" dalam SOP dihitung: kalender atau kerja',
      petugas:
        'petugas: id:peran:nama; boleh diulang; peran boleh beberapa (dipisah koma) atau kosong (calon Plh.)',
    },
    contoh: [
      'penghubung init',
      'penghubung init --sambungan ekspor-xlsx --id 5501 --nama "Diskominfo Kab. Kapuas" --zona Asia/Pontianak',
    ],
  },
  sandbox: {
    ringkas: 'menjalankan LAPOR! tiruan di komputer ini untuk berlatih',
    opsi: {
      port: 'nomor port (bawaan 8731)',
      reports: 'banyaknya laporan rekaan',
      faults: 'gangguan tiruan: none, mild, atau harsh',
      seed: 'angka awal, supaya data dan gangguan dapat diulang',
      'max-late': 'efek paling lambat menyusul sesudah ini bila sambungan diputus (bawaan 15m)',
      'vis-lag': 'jawaban baru tampak di riwayat sesudah ini (bawaan 0s; harsh: 5m)',
    },
    contoh: ['penghubung sandbox', 'penghubung sandbox --reports 200 --faults mild'],
  },
  sync: {
    ringkas: 'satu lintasan: menarik laporan dan mengirim yang sudah disetujui',
    opsi: {
      only: 'satu arah saja: pull (tarik) atau push (kirim)',
      full: 'menarik semua laporan dari awal',
      'accept-run': 'meneruskan tarikan yang ditahan rem lintasan ini, sekali; sebaiknya dengan --alasan',
      alasan: 'mengapa rem itu dilepas; masuk jejak',
    },
    contoh: ['penghubung sync', 'penghubung sync --only push', 'penghubung sync --full'],
  },
  run: {
    ringkas: 'menjalankan sync menurut jadwal, sampai dihentikan (Ctrl+C)',
    opsi: {},
    contoh: ['penghubung run', 'penghubung run --config /etc/penghubung/penghubung.yaml'],
  },
  import: {
    ringkas: 'memasukkan ekspor Excel admin LAPOR!',
    opsi: { disposisi: `awal hitungan: nama kolom di berkas, atau satu waktu (${WAKTU})` },
    contoh: [
      'penghubung import ekspor-november.xlsx',
      'penghubung import ekspor-november.xlsx --disposisi "Tanggal Disposisi"',
      'penghubung import ekspor-november.xlsx --disposisi "2026-11-20 08:00"',
    ],
  },
  banding: {
    ringkas: 'membandingkan register kita dengan ekspor Admin Instansi; tidak mengubah apa pun',
    opsi: {},
    contoh: ['penghubung banding ekspor-november.xlsx', 'penghubung banding ekspor-november.xlsx --json'],
  },
};
