import type { LembarRekap } from '../../ports/lembar-rekap.ts';
import type { BarisBukuRekap, BarisTerlambat, BukuRekap, IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import type { Ketepatan } from '../../sop/rekap/ketepatan.ts';
import type { SelLembar } from '../../sop/rekap/sel-lembar.ts';
import { hariPendek, selHari, selPersen } from '../../sop/rekap/sel-lembar.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import { bersih } from '../tampilan/lebar.ts';

/** How an office reads: names of steps and ends of an SOP (by its hash), its zone, its own name. */
export interface PembacaLembar {
  readonly zona: Zona;
  readonly instansi: string;
  readonly namaLangkah: (sop: string | null, langkah: string) => string;
}

/** characters of an answer in the monthly table; the whole of it stands in LAPOR!. */
const TANGGAPAN_MAKS = 2_000;

const kolom = (judul: readonly string[], lebar: readonly number[]): LembarRekap['kolom'] =>
  judul.map((satu, i) => ({ judul: satu, lebar: lebar[i] ?? 12 }));

export const namaJam = (
  { jam, langkah }: Pick<Ketepatan, 'jam' | 'langkah'>,
  sop: string | null,
  p: PembacaLembar,
): string => (jam === 'nasional' ? (kata.menuju[langkah] ?? langkah) : p.namaLangkah(sop, langkah));

export function lembarLangkah({ angka, sebelum }: IsiRekap, p: PembacaLembar): LembarRekap {
  const lalu = (k: Ketepatan): SelLembar => {
    const ada = sebelum?.angka.ketepatan.find((s) => s.jam === k.jam && s.langkah === k.langkah);
    return ada === undefined ? '' : selPersen(ada.tepat, ada.tepat + ada.terlambat);
  };
  return {
    nama: kata.lembar.langkah,
    kolom: kolom(kata.kolomLangkah, [12, 32, 10, 9, 14, 12, 10, 10, 10, 10]),
    baris: angka.ketepatan.map((k) => [
      kata.jam[k.jam],
      namaJam(k, null, p),
      k.jatuh,
      k.tepat,
      k.terlambat,
      k.berjalan,
      selPersen(k.tepat, k.tepat + k.terlambat),
      k.tepatTanpaJeda,
      selPersen(k.tepatTanpaJeda, k.tepat + k.terlambat),
      lalu(k),
    ]),
  };
}

export const lembarTerlambat = (semua: readonly BarisTerlambat[], p: PembacaLembar): LembarRekap => ({
  nama: kata.lembar.terlambat,
  kolom: kolom(kata.kolomTerlambat, [5, 18, 11, 30, 14, 15, 10, 44]),
  baris: semua.map((t, i) => [
    i + 1,
    bersih(t.nomor),
    kata.jam[t.jam],
    namaJam(t, t.sop, p),
    selHari(t.jatuh, p.zona),
    dilakukan(t, p.zona),
    t.hari,
    t.jam === 'nasional' ? '' : bersih(t.alasan) || kata.tanpaAlasan,
  ]),
});

function dilakukan({ selesai, berakhir }: BarisTerlambat, zona: Zona): SelLembar {
  if (selesai !== null) return selHari(selesai, zona);
  return berakhir === null ? kata.belumDilakukan : kata.takDilakukan(hariPendek(berakhir, zona));
}

type Buku = Pick<BukuRekap, 'buku' | 'selebihnya'>;

export const lembarBuku = ({ buku, selebihnya }: Buku, p: PembacaLembar): LembarRekap => ({
  nama: kata.lembar.buku,
  selebihnya,
  kolom: kolom(kata.kolomBuku, [5, 18, 14, 14, 13, 17, 18, 14, 38, 20, 20]),
  baris: buku.map((b, i) => [
    i + 1,
    bersih(b.nomor),
    selHari(b.tanggal, p.zona),
    b.disposisi === null ? '' : selHari(b.disposisi, p.zona),
    bersih(b.kanal),
    bersih(b.kategori),
    kata.kelas[b.kelas] ?? b.kelas,
    kata.pelapor[b.pelapor],
    judul(b),
    b.bidang.map(bersih).join('; '),
    p.namaLangkah(b.sop, b.langkah),
  ]),
});

/** The table that offices made by hand. */
export const lembarBulanan = ({ buku, selebihnya }: Buku, p: PembacaLembar): LembarRekap => ({
  nama: kata.lembar.bulanan,
  selebihnya,
  kolom: kolom(kata.kolomBulanan, [5, 14, 18, 14, 36, 22, 58, 28]),
  baris: buku.map((b, i) => [
    i + 1,
    selHari(b.tanggal, p.zona),
    bersih(b.nomor),
    kata.pelapor[b.pelapor],
    judul(b),
    b.bidang.map(bersih).join('; ') || p.instansi,
    tanggapan(b),
    kata.keterangan(
      p.namaLangkah(b.sop, b.langkah),
      b.tanggapan === null ? null : hariPendek(b.tanggapan.pada, p.zona),
    ),
  ]),
});

export const lembarDefinisi = (): LembarRekap => ({
  nama: kata.lembar.definisi,
  kolom: kolom(kata.kolomDefinisi, [24, 100]),
  baris: kata.definisi,
});

function judul({ pelapor, dihapus, judul: isi }: BarisBukuRekap): string {
  if (pelapor === 'rahasia') return kata.judulRahasia;
  if (dihapus) return kata.dihapus;
  return bersih(isi ?? '') || kata.tanpaJudul;
}

function tanggapan({ pelapor, tanggapan: t }: BarisBukuRekap): string {
  if (t === null) return kata.tanpaTanggapan;
  if (pelapor === 'rahasia') return kata.tanggapanRahasia;
  const isi = bersih(t.isi);
  if (isi === '') return kata.dihapus;
  const pendek = isi.length > TANGGAPAN_MAKS ? `${isi.slice(0, TANGGAPAN_MAKS).toWellFormed()}…` : isi;
  return kata.tanggapan[t.jenis](pendek);
}
