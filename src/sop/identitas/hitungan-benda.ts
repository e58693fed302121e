/** Behind a number: what is measured or counted, or a month. */
const UKURAN = new Set(
  [
    'm km cm mm dm meter kilometer sentimeter milimeter inci ha hektar hektare are kubik persen % watt volt',
    'kg kilogram gram kuintal ton liter rupiah ribu juta miliar',
    'detik menit jam hari pekan minggu bulan tahun kali tahap wib wita wit',
    'jan januari feb februari mar maret apr april mei jun juni jul juli agu agt agustus agst sep sept september',
    'okt oktober nov november nop nopember des desember',
    'orang jiwa kk keluarga warga penduduk personel personil petugas pekerja tukang anggota siswa pelanggan tim regu',
    'rumah bangunan gedung kios lapak ruko toko warung sekolah kamar ruang petak',
    'buah biji butir batang tiang ruas paket titik lubang lampu unit set pasang lembar keping potong rol roll utas',
    'kantong karung sak dus kardus kotak bungkus botol tabung kaleng ember drum galon tangki keranjang bak tong',
    'kontainer gerobak truk dump mobil motor kendaraan sepeda rit alat mesin pompa sumur kran keran pipa saluran',
    'gorong kabel panel bohlam pju rambu papan spanduk kamera tenda perahu jembatan bata batu paving ubin genteng seng',
    'pohon bibit ekor lokasi tempat ruas segmen laporan aduan pengaduan kasus surat berkas foto gambar dokumen halaman',
    'kegiatan usulan permohonan sambungan gangguan kerusakan kebocoran keluhan item poin',
  ]
    .join(' ')
    .split(' '),
);
/** Between the two ends of a count or of a date: "17 s.d. 20 Agustus", "17 x 3 meter". */
const PENGHUBUNG =
  /^\s*(?:(?:dan|sampai(?: dengan)?|sd|s\.? ?d\.?|s\/d|hingga|atau|x|kali|&|×|[-–—~/])\s*)$/i;
/** Between days, months and years in digits. */
const TANDA_TANGGAL = /^[/-]$/;

export interface KataBerjeda {
  readonly isi: string;
  /** What stands between the word before and this one. */
  readonly jeda: string;
}

/** Words of a span are few: three numbers with "sampai dengan" between them. */
const RENTANG_MAKS = 4;

/** Whether the number at `i` counts or measures something, or is a date: "17 hari", "17 dan 18 Agustus", "17/8/2026". */
export function terhitung(kata: readonly KataBerjeda[], i: number): boolean {
  const [satu, dua] = [kata[i + 1], kata[i + 2]];
  if (satu === undefined) return false;
  if (angka(satu.isi) && angka(dua?.isi) && [satu, dua].every((k) => TANDA_TANGGAL.test(k?.jeda ?? '')))
    return true;
  if (/^\s*$/.test(satu.jeda) && UKURAN.has(satu.isi)) return true;
  const ujung = ujungRentang(kata, i);
  return ujung !== null && terhitung(kata, ujung);
}

/** The number at the other end of a span that begins at `i`; null: it begins none. */
function ujungRentang(kata: readonly KataBerjeda[], i: number): number | null {
  let antara = '';
  for (let n = i + 1; n <= i + RENTANG_MAKS; n++) {
    const k = kata[n];
    if (k === undefined) return null;
    if (angka(k.isi)) return PENGHUBUNG.test(antara + k.jeda) ? n : null;
    antara += k.jeda + k.isi;
  }
  return null;
}

const angka = (kata: string | undefined): boolean => kata !== undefined && /^\d+$/.test(kata);
