import type { SebabTetap } from '../../sop/definisi/pindah-sop.ts';

/** Moving cases to the SOP in force. */
export const pindahSop = {
  kosong: 'Tidak ada kasus terbuka yang dipaku pada naskah SOP lama.',
  judul: 'Naskah SOP',
  naskah: (dari: string, ke: string) => `${dari} → ${ke}`,
  nama: (id: string, versi: number, hash: string) => `${id} versi ${versi} (${hash})`,
  tanpaPengganti: 'tidak ada penggantinya',
  kasus: (n: number) => `${n} kasus`,
  dapat: (n: number, bergeser: number) =>
    `${n} kasus dapat dipindahkan; tenggat ${bergeser} di antaranya berubah`,
  tetap: (n: number) => `${n} kasus tetap pada naskahnya`,
  sop: 'SOP',
  nasional: 'nasional',
  tanpa: '–',
  tenggatSama: 'tenggat tidak berubah',
  sudahLewat: 'sudah lewat, tetap tercatat',
  caraPadanan:
    'Kasus yang tetap diselesaikan menurut naskah lamanya; atau sebut langkah yang menggantikan: --padanan LAMA=BARU',
  padananAsing: (langkah: string, ke: string) =>
    `--padanan: "${langkah}" bukan langkah ${ke}. Tulis: --padanan LAMA=BARU`,
  terlambat: 'terlambat',
  lagi: (n: number) => `… dan ${n} kasus lagi. Semuanya: tambahkan --json`,
  belum: 'Belum ada yang dipindahkan. Kerjakan dengan: --ya --sebagai PETUGAS --alasan TEKS',
  sudah: (n: number) => `${n} kasus dipindahkan; masing-masing tercatat di jejak.`,
  terhenti: (n: number) => `Berhenti sesudah ${n} kasus. Ulangi perintah yang sama untuk sisanya.`,
  kemajuan: (n: number, dari: number) => `Memindahkan: ${n} dari ${dari} kasus…`,
  tidakBerlaku: (ke: string, berlaku: string) =>
    `"${ke}" tidak sedang berlaku di kantor ini. Yang berlaku: ${berlaku}. Ubah dahulu sop di setelan.`,
  dariAsing: (dari: string, ada: string) =>
    `Tidak ada naskah SOP dengan hash "${dari}". Yang tersimpan: ${ada}`,
  sebab: {
    sudah: 'sudah pada naskah itu',
    berakhir: 'sudah berakhir: tetap pada naskah yang dijalaninya',
    langkah_tidak_ada: 'langkahnya tidak ada di SOP baru',
    langkah_akhir: 'langkahnya akhir perkara di SOP baru',
    tanpa_pengganti: 'SOP-nya tidak berlaku lagi: sebut penggantinya dengan --ke',
    isi_dihapus: 'isinya telah dihapus',
    berubah: 'dipindahkan orang lain sejak dilihat',
  } satisfies Readonly<Record<SebabTetap, string>>,
};
