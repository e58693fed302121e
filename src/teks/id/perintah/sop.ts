import { WAKTU } from './waktu.ts';

export const sop = {
  sop: {
    ringkas: 'SOP: memeriksa, menggambar, mencoba, dan memindahkan kasus',
    opsi: {},
    contoh: ['penghubung sop periksa sop-kami.yaml', 'penghubung sop gambar kapuas-2018 --keluaran sop.svg'],
  },
  'sop periksa': {
    ringkas: 'memeriksa berkas SOP: semua yang harus diperbaiki, dengan barisnya',
    opsi: {},
    contoh: ['penghubung sop periksa sop-kami.yaml', 'penghubung sop periksa kapuas-2018 --json'],
  },
  'sop gambar': {
    ringkas: 'menggambar langkah-langkah SOP sebagai SVG satu halaman A4',
    opsi: { keluaran: 'berkas gambar (.svg); bawaan: ke layar' },
    contoh: [
      'penghubung sop gambar kapuas-2018 --keluaran kapuas.svg',
      'penghubung sop gambar sop-kami.yaml --keluaran sop-kami.svg',
    ],
  },
  'sop simulate': {
    ringkas: 'mencoba SOP yang diubah pada kasus yang lalu: apa yang akan terlambat',
    opsi: {
      sejak: `kasus yang dimulai sejak waktu ini; ${WAKTU}`,
      kalender: 'berkas hari libur satu tahun yang ikut dicoba',
    },
    contoh: [
      'penghubung sop simulate sop-kami.yaml --sejak 2026-01-01',
      'penghubung sop simulate kapuas-2018 --kalender hari-libur-2027.json --sejak 2026-11-01',
    ],
  },
  'sop migrate': {
    ringkas: 'memindahkan kasus ke SOP yang berlaku; tanpa --ya hanya menampilkan akibatnya',
    opsi: {
      id: 'hanya kasus ini',
      dari: 'hanya kasus yang dipaku pada naskah SOP ini: awal hash-nya, 12 huruf',
      ke: 'SOP yang dituju, di antara yang berlaku; bawaan: yang ber-id sama',
      padanan: 'langkah yang tidak ada lagi, dan penggantinya di SOP yang dituju',
      alasan: 'alasan pemindahan, tersimpan bersama tiap kasus',
      ya: 'sungguh dikerjakan, setiap kasus tersendiri',
    },
    contoh: [
      'penghubung sop migrate',
      'penghubung sop migrate --id 5489201 5489202',
      'penghubung --sebagai kepala sop migrate --ya --alasan "SOP baru berlaku"',
    ],
  },
  kalender: {
    ringkas: 'hari libur: yang berlaku, dan tahun dengan SKB-nya',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender impor hari-libur-2028.json'],
  },
  'kalender periksa': {
    ringkas: 'menampilkan kalender yang berlaku, atau memeriksa berkas hari libur satu tahun',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender periksa hari-libur-2028.json'],
  },
  'kalender impor': {
    ringkas: 'memasang hari libur satu tahun; tanpa --ya hanya menampilkan akibatnya',
    opsi: {
      hapus: 'berhenti memakai berkas instansi tahun ini; kembali ke bawaan program',
      ya: 'sungguh dikerjakan; berkas lama disimpan, tenggat dihitung ulang',
    },
    contoh: [
      'penghubung kalender impor hari-libur-2028.json',
      'penghubung kalender impor hari-libur-2028.json --ya --sebagai kepala',
      'penghubung kalender impor --hapus 2027 --ya',
    ],
  },
};
