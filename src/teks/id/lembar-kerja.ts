import type { LembarDitolak, SebabSel } from '../../mapping/lembar-kerja/terbaca.ts';
import type { KodeMasalah, Masalah } from '../../sop/penolakan.ts';

type DuaTeks = (kolom: string, rincian: string) => string;

const BUAT_LAGI = 'Buat lembar baru: penghubung lembar-kerja';

/** Why one cell of a worksheet is refused. */
const sel: Readonly<Record<SebabSel, DuaTeks>> = {
  rumus: (kolom) => `${kolom} berisi rumus. Ketik nilainya, tanpa tanda sama dengan.`,
  gabungan: (kolom, daerah) =>
    `${kolom} termasuk sel yang digabung (${daerah}). Pisahkan (Unmerge Cells), lalu isi setiap barisnya.`,
  huruf_tersembunyi: (kolom) =>
    `${kolom} memuat huruf yang tidak tampak. Hapus isi selnya, lalu ketik lagi; jangan menempel.`,
  terlalu_panjang: (kolom) => `${kolom} terlalu panjang untuk sebuah sel. Ringkas, lalu ulangi.`,
  angka_tak_utuh: (kolom) =>
    `${kolom} berisi angka yang dapat berubah oleh Excel (pecahan, atau lebih dari 15 angka). Ketik sebagai teks: awali dengan tanda petik tunggal.`,
  tanggal_bukan_teks: (kolom) =>
    `${kolom} berupa teks, tetapi Excel menjadikannya tanggal. Ketik lagi dengan awalan tanda petik tunggal.`,
  bukan_waktu: (kolom) =>
    `${kolom} bukan waktu yang terbaca. Tulis seperti 2026-11-20 14:30 atau 20 Nov 2026 14:30, menurut jam kantor.`,
  tanda_hilang: () =>
    `baris ini tidak dibuat oleh program: tanda tersembunyinya kosong. Isi baris milik kasusnya; bila kasusnya tidak ada di lembar ini, catat dengan penghubung catat.`,
  tanda_rusak: () => `tanda tersembunyi baris ini berubah, misalnya karena disalin ke bawah. ${BUAT_LAGI}`,
  nomor_tak_cocok: (_, nomor) =>
    `nomor di baris ini bukan nomor kasusnya (${nomor}): kolomnya tergeser atau diurutkan sebagian. ${BUAT_LAGI}`,
  baris_ganda: (_, lain) =>
    `baris ini salinan dari ${lain}. Satu baris hanya untuk satu tindakan; yang berikutnya dari lembar baru.`,
};

const ditolak: Readonly<Record<LembarDitolak['sebab'], (rincian: string) => string>> = {
  bukan_xlsx: () =>
    'Berkas ini bukan berkas Excel .xlsx. Simpan sebagai Excel Workbook (.xlsx), lalu ulangi.',
  terenkripsi: () => 'Berkas Excel ini memakai kata sandi. Simpan tanpa kata sandi, lalu ulangi.',
  terlalu_besar: (rincian) =>
    `Berkas terlalu besar (${rincian}). Hapus baris dan kolom yang Anda tambahkan sendiri, atau buat lembar baru.`,
  rusak: (rincian) =>
    `Berkas Excel ini rusak (${rincian}). Simpan sekali lagi dari Excel, atau buat lembar baru.`,
  bukan_lembar: () =>
    'Berkas ini bukan lembar kerja dari penghubung, atau lembar tersembunyinya dihapus. Buat dengan: penghubung lembar-kerja. Ekspor LAPOR! dibaca dengan: penghubung import',
  tanpa_lembar_kasus: (nama) =>
    `Lembar "${nama}" tidak ada. Jangan mengganti nama lembarnya; kembalikan namanya, atau buat lembar baru.`,
  kolom_hilang: (kolom) =>
    `Kolom ini hilang atau berganti nama: ${kolom}. Kembalikan judul kolomnya di baris pertama (kolom boleh dipindah), atau buat lembar baru. Tidak ada yang dicatat.`,
  kolom_ganda: (kolom) =>
    `Ada dua kolom bernama sama: ${kolom}. Hapus salah satunya. Tidak ada yang dicatat.`,
  terlalu_banyak_baris: (maks) =>
    `Lembar ini lebih dari ${maks} baris, lebih dari yang pernah dibuat program. Hapus baris tambahannya. Tidak ada yang dicatat.`,
};

const bolehSekarang = (boleh: Masalah['data'][string] = ''): string =>
  boleh === '' ? 'Tidak ada tindakan yang boleh sekarang.' : `Yang boleh sekarang: ${boleh}.`;

/** In place of what the command line says: on a sheet nothing is added by options. `boleh`: actions allowed now. */
const masalah: Readonly<Partial<Record<KodeMasalah, (data: Masalah['data']) => string>>> = {
  aksi_tak_dikenal: (d) => `tindakan "${d['aksi']}" tidak ada dalam SOP. ${bolehSekarang(d['boleh'])}`,
  tidak_di_langkah_ini: (d) =>
    `tindakan "${d['aksi']}" tidak dapat dicatat pada langkah "${d['langkah']}". ${bolehSekarang(d['boleh'])}`,
  naskah_tanpa_tempat: (d) => `tindakan "${d['aksi']}" tidak memakai naskah baku. Kosongkan selnya.`,
  bukti_perlu: () => 'setelan kantor mewajibkan bukti persetujuan: isi kolom bukti.',
  anak_adalah_induk: (d) =>
    `laporan ini induk dari ${d['anak']}, jadi tidak dapat dikaitkan pada laporan lain: kaitan hanya satu tingkat. Pilih aksi lain, atau kaitkan laporan yang lain pada laporan ini.`,
  terlapor_tidak_boleh: () =>
    'petugas ini adalah terlapor dalam laporan ini: ia tidak memutuskan dan tidak mencatat apa pun atasnya. Mintalah keputusan Plt. atau Plh. yang ditugaskan atasannya (bagian penugasan di penghubung.yaml), lalu tulis ia di kolom petugas.',
  isian_kurang: (d) => `${d['isian']} belum diisi${d['pilihan'] ? `: ${d['pilihan']}` : ''}.`,
  isian_tak_dikenal: (d) =>
    `${d['isian']} tidak dipakai oleh aksi ini. Kosongkan selnya, atau pilih aksi lain.`,
  alasan_terlambat_perlu: () => 'alasan_terlambat: tenggat langkah ini sudah lewat: tulis alasannya di sini.',
};

export const lembarKerja = {
  sel,
  ditolak,
  masalah,
  kolom: (kolom: string) => `kolom ${kolom}`,
  tanpaPetugas: 'petugas belum diisi: tulis atas keputusan siapa.',
  isiKolom: (kolom: string, nilai: string) => `isi kolom ${kolom}${nilai === '' ? '' : `: ${nilai}`}`,
  kolomLain: (kolom: string) => `Kolom tambahan Anda tidak dibaca: ${kolom}.`,
  tanpaAksi: (baris: string) => `Terisi, tetapi aksinya kosong, jadi tidak dicatat: baris ${baris}.`,
  tanpaTindakan: 'Tidak ada baris yang aksinya dipilih. Tidak ada yang dicatat.',
  kosong: 'Tidak ada kasus terbuka untuk lembar ini. Tidak ada berkas yang ditulis.',
  tanpaMilik: (petugas: string) =>
    `Belum ada kasus terbuka yang dipegang ${petugas} untuk lembar ini; pemegangnya ialah yang pertama menindaknya. Tidak ada berkas yang ditulis. Semua kasus terbuka: penghubung lembar-kerja --sebagai ${petugas} (sebagian: tambahkan --langkah LANGKAH)`,
  mejaKepala:
    'Yang menunggu persetujuan Kepala dapat berada di langkah lain (ralat): ganti --langkah dengan --meja-kepala.',
  terlaluBanyak: (maks: number) =>
    `Lebih dari ${maks} kasus terbuka. Bagi menurut petugas atau langkah: --milik PETUGAS, --langkah LANGKAH`,
  bukanXlsx: (berkas: string) =>
    `--keluaran "${berkas}" harus berakhiran .xlsx, supaya tidak menimpa berkas lain.`,
  tersimpan: (berkas: string, kasus: number) => `Disimpan: ${berkas} (${kasus} kasus)`,
  sesudahnya: (berkas: string) =>
    `Pilih aksi dan isi kolomnya di Excel, simpan, lalu catat: penghubung catat --from "${berkas}"`,
  ulangi:
    'Perbaiki sel yang disebut, simpan, lalu jalankan lagi berkas yang sama; yang sudah dicatat tidak dicatat dua kali.',
  lembarBaru: (baris: string) =>
    `Tidak dapat diperbaiki di berkas ini: baris ${baris}. Lihat kasusnya, lalu isi di lembar baru: penghubung lembar-kerja`,
  pesan: {
    aksi: 'Pilih dari daftar: tindakan yang boleh sekarang untuk kasus ini. Kosong: tidak ada yang dicatat.',
    pilihan: 'Pilih salah satu dari daftar.',
    pada: 'Menurut jam kantor, misalnya 2026-11-20 14:30. Kosong: saat berkas ini dicatat.',
    berkas: 'Nama berkas di folder yang sama dengan lembar ini, satu sebaris (Alt+Enter): foto.jpg',
  },
  judul: 'Cara mengisi lembar kerja',
  kalimat: [
    'Satu baris adalah satu kasus, dan satu tindakan. Kolom abu-abu keterangan dari program: jangan diubah. Baris yang aksinya kosong dilewati.',
    'Pilih aksi dari daftar di selnya. Sesudah itu sel yang kuning wajib diisi, yang hijau boleh diisi, dan yang abu-abu tidak dipakai oleh aksi itu.',
    'petugas: atas keputusan siapa (id petugas). catatan: bebas. pada: kapan dilakukan, bila bukan sekarang; menurut jam kantor. berkas: foto atau dokumen di folder yang sama dengan lembar ini, satu sebaris.',
    'alasan_terlambat wajib (kuning) bila tenggat langkahnya sudah lewat dan aksinya memindahkan kasus; tenggat yang lewat menjadi merah. Keduanya menurut jam komputer ini saat lembar dibuka, bukan saat dibuat. alasan_identitas: mengapa nama atau nomor seseorang boleh tampil dalam jawaban. samarkan_identitas: ya, supaya tanda pengenal pelapor diganti dalam naskah yang disusun.',
    'Boleh: mengurutkan, menyaring, memindahkan kolom, menambah kolom sendiri (tidak dibaca). Jangan: mengganti judul kolom, menggabungkan sel, menulis rumus, menyalin baris.',
    'Simpan sebagai .xlsx, lalu catat dengan: penghubung catat --from BERKAS.xlsx. Yang ditolak disebut selnya; perbaiki lalu jalankan lagi berkas yang sama, kecuali yang meminta lembar baru. Yang sudah dicatat tidak dicatat dua kali.',
    'Kasus yang sejak lembar ini dibuat sudah dikerjakan atau diserahkan kepada orang lain ditolak, dengan nama dan waktunya. Untuk tindakan berikutnya buat lembar baru.',
  ],
  kepala: ['aksi', 'artinya', 'menurut', 'wajib diisi', 'boleh diisi', 'keterangan'],
  bentuk: { teks: '', pilihan: '', waktu: 'tanggal dan jam', tanggal: 'tanggal', petugas: 'id petugas' },
  kecuali: (isian: string) => `kecuali ${isian} diisi`,
};
