import type { MasalahSop } from '../../mapping/sop-yaml/baca-sop.ts';
import type { DefinisiSop, Langkah } from '../../sop/definisi/definisi.ts';
import { tanpaAkhirRegister } from '../../sop/periksa/akhir-register.ts';
import { kalimat } from '../../teks/kalimat.ts';
import type { Katalog } from '../../teks/teks.ts';

/** What is wrong and what to do about it, of form or of meaning. */
export const kalimatSop = (masalah: MasalahSop['masalah'], { naskah, definisi }: Katalog): string =>
  kalimat({ ...naskah, ...definisi }, masalah);

interface Penolakan {
  readonly berkas: string;
  /** Empty: there is no such file, or it cannot be read. */
  readonly masalah: readonly MasalahSop[];
  readonly dikenal: readonly string[];
}

export const sopDitolakJson = ({ berkas, masalah: semua, dikenal }: Penolakan, katalog: Katalog) => ({
  sah: false,
  berkas,
  dikenal,
  masalah: semua.map(({ baris, kolom, path, masalah }) => ({
    baris,
    kolom,
    path,
    kode: masalah.kode,
    kalimat: kalimatSop(masalah, katalog),
  })),
});

/** A sound SOP: what its document says and what was read into it. */
export const sopJson = (sop: DefinisiSop) => ({
  sah: true,
  id: sop.id,
  versi: sop.versi,
  nama: sop.nama,
  dokumen: sop.dokumen,
  zona: sop.zona,
  kanal: sop.kanal,
  langkah: Object.entries(sop.langkah).map(([id, langkah]) => langkahJson(sop, id, langkah)),
  akhir: Object.entries(sop.akhir).map(([id, { nama }]) => ({ id, nama })),
  membekukan: sop.jawaban?.membekukan ?? null,
  ba: Object.entries(sop.ba).map(([id, { nama, klausul }]) => ({ id, nama, klausul })),
  kewajiban: sop.kewajiban.map(({ tiapBulan, ...satu }) => ({ ...satu, tiap_bulan: tiapBulan })),
  dasar_hukum: sop.dasarHukum,
  peringatan: sop.peringatan,
  catatan: sop.catatan,
  tanpa_akhir_register: tanpaAkhirRegister(sop),
});

const langkahJson = (sop: DefinisiSop, id: string, langkah: Langkah) => ({
  id,
  nama: langkah.nama,
  klausul: langkah.klausul,
  pelaksana: { peran: langkah.pelaksana, sebutan: sop.peran[langkah.pelaksana] ?? langkah.pelaksana },
  disimpulkan: langkah.disimpulkan,
  batas: langkah.batas,
  mulai: langkah.mulai,
  masukan: langkah.masukan,
  kelengkapan: langkah.kelengkapan,
  luaran: langkah.luaran,
  bacaan: langkah.bacaan,
  varian: Object.keys(langkah.varian),
});
