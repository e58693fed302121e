import type { LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { KELOMPOK_LEMBAR, kasusLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { tanggalTeks, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import type { SaatLembarTerbaca } from './baris-lembar.ts';
import { barisAlarm, barisDisalin, barisGagal, barisLembar, judulAlarm } from './baris-lembar.ts';
import { BARIS_BAGIAN_MAKS, kosong } from './lembar-teks.ts';

/** The paper as words in tables: how they are set is src/berita-acara/lembar-tenggat.ts. */
export function lembarCetak(l: LembarTenggat, t: SaatLembarTerbaca & { readonly nama: string }) {
  const { lembarTenggat: kata } = t.katalog;
  const hari = tanggalTeks(l.hari, t.katalog);
  return {
    judul: `${kata.judul} ${hari}`,
    untuk: kata.untuk(t.nama),
    menurut: kata.menurut(waktuTeks(l.pada, t)),
    dibuat: l.pada,
    kosong: kosong(l) ? kata.kosong : null,
    tabel: [...tabelKasus(l, t), ...tabelDisalin(l, t), ...tabelGagal(l, t), ...tabelAlarm(l, t)],
    catatan: l.takTerbaca > 0 ? kata.takTerbaca(l.takTerbaca) : null,
  };
}

/** A table with the share of the width that each of its columns takes. */
interface TabelLembar {
  readonly judul: string;
  readonly lebar: readonly number[];
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
  /** What is left out. */
  readonly lebih: string | null;
}

function tabelKasus({ kelompok }: LembarTenggat, t: SaatLembarTerbaca): readonly TabelLembar[] {
  const { kelompok: judul, kolom } = t.katalog.lembarTenggat;
  return KELOMPOK_LEMBAR.flatMap((nama) => {
    const baris = kelompok[nama].map((k) => barisLembar(k, t));
    const isi = baris.map((b) => [b.nomor, b.tenggat.join('\n'), b.langkah, b.keterangan.join('; ')]);
    const kepala = [kolom.nomor, kolom.tenggat, kolom.langkah, kolom.keterangan];
    return tabel(judul[nama], [0.15, 0.33, 0.22, 0.3], kepala, isi, t);
  });
}

function tabelDisalin(l: LembarTenggat, t: SaatLembarTerbaca): readonly TabelLembar[] {
  const { lembarTenggat, tanpaSambungan } = t.katalog;
  const { nomor, apa, sejak } = lembarTenggat.kolomGagal;
  return tabel(tanpaSambungan.lembar, [0.2, 0.6, 0.2], [nomor, apa, sejak], barisDisalin(l, t), t);
}

function tabelGagal(l: LembarTenggat, t: SaatLembarTerbaca): readonly TabelLembar[] {
  const { gagal, kolomGagal: kolom } = t.katalog.lembarTenggat;
  const kepala = [kolom.nomor, kolom.apa, kolom.sejak];
  return tabel(gagal, [0.2, 0.6, 0.2], kepala, barisGagal(l, t), t);
}

function tabelAlarm(l: LembarTenggat, t: SaatLembarTerbaca): readonly TabelLembar[] {
  const { kolomAlarm: kolom } = t.katalog.lembarTenggat;
  const kasus = new Map(kasusLembar(l).map((k) => [k.nomor, k]));
  const baris = l.alarm.map((a) => barisAlarm(a, kasus.get(a.nomor), t));
  return tabel(judulAlarm(l, t), [0.2, 0.2, 0.6], [kolom.waktu, kolom.nomor, kolom.apa], baris, t);
}

function tabel(
  judul: string,
  lebar: readonly number[],
  kepala: readonly string[],
  semua: readonly (readonly string[])[],
  { katalog }: SaatLembarTerbaca,
): readonly TabelLembar[] {
  if (semua.length === 0) return [];
  const lebih = semua.length - BARIS_BAGIAN_MAKS;
  return [
    {
      judul: `${judul} (${semua.length})`,
      lebar,
      kepala,
      baris: semua.slice(0, BARIS_BAGIAN_MAKS),
      lebih: lebih > 0 ? katalog.lembarTenggat.lagi(lebih) : null,
    },
  ];
}
