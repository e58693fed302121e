export const jejak = {
  identitas: {
    ringkas: 'identitas pelapor: dilihat, dihapus, atau ditahan untuk hukum; semuanya tercatat',
    opsi: {},
    contoh: ['penghubung identitas lihat 5489201 --alasan "Menghubungi pelapor" --sebagai penghubung1'],
  },
  'identitas lihat': {
    ringkas: 'menampilkan identitas pelapor; yang melihat dan alasannya tercatat di jejak',
    opsi: { alasan: 'untuk apa identitas itu dilihat' },
    contoh: ['penghubung identitas lihat 5489201 --alasan "Menghubungi pelapor" --sebagai penghubung1'],
  },
  'identitas hapus': {
    ringkas: 'menghapus selamanya identitas dan isi kasus yang berakhir; tanpa --ya rencananya',
    opsi: {
      dasar: 'dasar hukum atau permintaan yang dipenuhi',
      ya: 'sungguh dihapus; tidak dapat dibatalkan',
    },
    contoh: [
      'penghubung identitas hapus 5489201 --sebagai penghubung1',
      'penghubung identitas hapus 5489201 --dasar "Permintaan pelapor, UU 27/2022 Pasal 8" --ya --sebagai penghubung1',
    ],
  },
  'identitas retensi': {
    ringkas: 'mengusulkan data yang lewat masa simpannya, per kelas; dengan --ya dihapus',
    opsi: {
      kelas: 'hanya kelas ini: kasus, lampiran, cuplikan, karantina; boleh beberapa',
      tahun: 'lewat berapa tahun sesudah berakhir (bawaan: privasi.masa_simpan)',
      dasar: 'dasar hukum penghapusan',
      ya: 'sungguh dihapus; tidak dapat dibatalkan',
    },
    contoh: [
      'penghubung identitas retensi',
      'penghubung identitas retensi --kelas lampiran --tahun 2',
      'penghubung identitas retensi --ya --dasar "JRA 2026 nomor 3" --sebagai kepala',
    ],
  },
  'identitas tahan': {
    ringkas: 'menahan kasus untuk keperluan hukum: selama ditahan tidak ada yang dihapus',
    opsi: { alasan: 'perkara atau pemeriksaan yang memerlukannya' },
    contoh: ['penghubung identitas tahan 5489201 --alasan "Pemeriksaan Inspektorat 7/2026" --sebagai kepala'],
  },
  'identitas lepas': {
    ringkas: 'mengakhiri penahanan untuk keperluan hukum',
    opsi: { alasan: 'mengapa penahanan berakhir' },
    contoh: ['penghubung identitas lepas 5489201 --alasan "Pemeriksaan selesai" --sebagai kepala'],
  },
  jejak: {
    ringkas: 'jejak: catatan berantai semua perubahan',
    opsi: {},
    contoh: ['penghubung jejak verify'],
  },
  'jejak verify': {
    ringkas: 'memeriksa bahwa jejak utuh dan tidak diubah, di basis data atau dalam bundel',
    opsi: { checkpoint: 'segel yang disimpan di luar; boleh beberapa' },
    contoh: [
      'penghubung jejak verify',
      'penghubung jejak verify --checkpoint segel-dari-inspektorat.txt',
      'penghubung jejak verify bundel-2026 --json',
    ],
  },
  'jejak checkpoint': {
    ringkas: 'menyegel jejak dan menampilkan baris untuk dicetak atau dikirim ke luar',
    opsi: {
      disimpan: 'segel bernomor ini sudah disimpan di luar kantor',
      'ganti-kunci': 'mengganti kunci segel; kunci lama ikut menandatangani lalu dimusnahkan',
      sebab:
        'dengan --ganti-kunci: berkala, bocor, petugas-berganti; atau kunci-hilang (tanpa tanda tangan kunci lama, bila tidak ada cadangannya)',
      ya: 'dengan --sebab kunci-hilang: sungguh diganti; tanpa ini hanya penjelasannya',
    },
    contoh: [
      'penghubung jejak checkpoint',
      'penghubung jejak checkpoint --disimpan 12 --sebagai penghubung1',
      'penghubung jejak checkpoint --ganti-kunci --sebab berkala --sebagai kepala',
    ],
  },
};
