import type { MasalahLibur, PeringatanLibur } from '../../mapping/hari-libur/masalah.ts';
import type { MasalahRentang } from '../../sop/waktu/jam-kerja.ts';
import type { Kalimat } from '../kalimat.ts';
import { naskah, SALAH_TULIS } from './naskah.ts';

const HARI = { 0: 'Minggu', 6: 'Sabtu' } as const;

/** Problems of a file of days off. */
export const libur: Kalimat<MasalahLibur['masalah']> = {
  ...naskah,
  yaml: (m) => `Tulisan JSON tidak terbaca: ${SALAH_TULIS[m.rincian] ?? m.rincian}. Perbaiki baris ini.`,
  jenis: (m) =>
    m.harap === 'object'
      ? 'Ini bukan berkas hari libur. Tulis seperti { "tahun": "2028", "sumber": "SKB …", "nasional": ["2028-01-01"], "cuti": [] }.'
      : naskah.jenis(m),
  bukan_tanggal: (m) => `"${m.nilai}" bukan tanggal. Tulis seperti "2026-03-21".`,
  tanpa_sumber: () => 'Keputusannya belum disebut. Tulis nomor SKB yang menetapkan hari libur ini.',
  tanpa_hari: () => 'Tidak ada satu hari pun di dalamnya. Tulis hari libur tahun ini.',
  tahun_lain: (m) => `${m.nilai} bukan tanggal tahun ${m.tahun}. Pindahkan ke berkas tahunnya.`,
  ganda: (m) => `${m.nilai} sudah tertulis di baris ${m.barisLain}. Hapus salah satu.`,
  dua_jenis: (m) =>
    `${m.nilai} sudah tertulis di baris ${m.barisLain}: libur nasional atau cuti bersama, tidak keduanya. Hapus salah satu.`,
  nama_lain: (m) => `Berkas ini harus bernama ${m.harap}, atau pindahkan dari folder hari-libur.`,
};

/** What is worth a look in one that is sound. */
export const peringatanLibur: Kalimat<PeringatanLibur['masalah']> = {
  akhir_pekan: (m) =>
    `${m.nilai} hari ${HARI[m.hari]}, libur dengan sendirinya${m.hari === 6 ? ' di kantor lima hari kerja' : ''}. Periksa bila bukan itu maksudnya.`,
};

/** Problems of written office hours. */
export const rentang: Kalimat<MasalahRentang> = {
  bukan_rentang: (m) => `"${m.nilai}" bukan jam kerja. Tulis seperti 08:00-12:00.`,
  terbalik: (m) => `"${m.nilai}": jam tutup mendahului jam buka. Tukar keduanya.`,
  bertumpuk: (m) => `"${m.nilai}" bertumpuk dengan jam sebelumnya. Perbaiki salah satu.`,
  terlalu_banyak: (m) => `"${m.nilai}": terlalu banyak bagian dalam sehari. Gabungkan.`,
};
