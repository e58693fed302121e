import type { SebabBundel } from '../../jejak/bundel/periksa-bundel.ts';
import type { SebabRusak } from '../../jejak/periksa-rantai.ts';
import type { SebabSegel } from '../../jejak/periksa-segel.ts';

const rusak: Readonly<Record<SebabRusak, (seq: number) => string>> = {
  bentuk: (seq) => `baris ${seq} tidak terbaca sebagai baris jejak`,
  urutan: (seq) => `baris ${seq} hilang, berulang, atau bertukar tempat`,
  prev: (seq) => `baris ${seq} tidak menyambung pada baris sebelumnya`,
  hash: (seq) => `isi baris ${seq} tidak sama dengan saat ditulis`,
  waktu: (seq) => `waktu baris ${seq} mendahului baris sebelumnya`,
  payload: (seq) => `isi baris ${seq} tidak berbentuk semestinya`,
  tracking_id: (seq) => `nomor laporan pada baris ${seq} tidak sah`,
  beda_dari_dikenal: (seq) => `baris ${seq} berbeda dari yang tercetak atau disimpan di luar`,
  terpotong: (seq) => `jejak berakhir sebelum baris ${seq}, padahal baris sesudahnya dikenal dari luar`,
};

/** The bundle's page says them too. */
export const sebabSegel: Readonly<Record<SebabSegel, string>> = {
  bentuk: 'tidak terbaca sebagai segel',
  urutan: 'hilang, berulang, atau lebih tua daripada sebelumnya',
  asal: 'milik jejak lain',
  tanda_tangan: 'tanda tangannya tidak cocok',
  kunci: 'ditandatangani kunci yang tidak dikenal jejak ini',
  kolom: 'catatan di sampingnya berbeda dari naskahnya',
  akar: 'isinya tidak sama dengan jejak ini',
  terpotong: 'jejak ini lebih pendek daripada saat disegel',
  tiada: 'disebut jejak, tetapi tidak ada lagi',
  rantai_putus: 'tidak dapat dibandingkan, karena rantai putus sebelum baris terakhirnya',
};

const sebabBundel: Readonly<Record<SebabBundel, string>> = {
  hilang: 'hilang',
  berubah: 'isinya berubah',
  tak_terdaftar: 'tidak disebut dalam manifes',
  bukan_berkas: 'bukan berkas biasa',
  bentuk: 'hilang atau tidak terbaca',
  tanda_tangan: 'tanda tangannya tidak cocok',
  tanpa_segel:
    'tanpa segel: tidak ada yang ditandatangani, baik jejak maupun manifes. Bundel ini tidak membuktikan siapa pembuatnya, dan siapa pun dapat membuat yang serupa. Mintalah bundel yang bersegel.',
  tidak_sesuai: 'tidak sesuai dengan isi bundel',
  terlalu_banyak: 'terlalu banyak atau terlalu dalam; tidak diperiksa',
};

export const jejak = {
  rusak,
  tertutup: (n: number) =>
    `${n} di antaranya tertutup dalam edisi ini: letaknya terbukti, isinya tidak dapat diperiksa.`,
  utuh: (n: number) => `Jejak utuh: ${n} baris menyambung dari awal sampai akhir.`,
  kosong: 'Jejak masih kosong.',
  tidakUtuh: 'JEJAK TIDAK UTUH',
  yangUtuh: (n: number) => `${n} baris sebelumnya utuh.`,
  ujung: 'Baris terakhir',
  sidik: 'Sidik (hash)',
  tanpaSegel:
    'Tanpa segel yang disimpan di luar, pemotongan atau penulisan ulang seluruh jejak tidak dapat dibuktikan. Simpan nomor baris dan sidik ini di luar komputer ini, misalnya di Inspektorat.',
  lanjut: 'Jangan mengubah apa pun. Salin folder data sebagai bukti, lalu bandingkan dengan cadangan.',
  sebabSegel,
  sebabBundel,
  segelCocok: (n: number) => `${n} segel cocok dengan barisnya dan tanda tangannya.`,
  segelRusak: (nomor: number, sebab: string, letak: string) => `SEGEL ${nomor}: ${sebab}${letak}.`,
  luarCocok: (n: number, saat: string) =>
    `Cocok dengan segel dari luar (${saat}): ${n} baris pertama terbukti.`,
  luarBeda: (saat: string, sebab: string, letak: string) =>
    `SEGEL DARI LUAR${saat === '' ? '' : ` (${saat})`}: ${sebab}${letak}.`,
  diAntara: ({ dari, sampai }: { readonly dari: number; readonly sampai: number }) =>
    `; yang berbeda ada di antara baris ${dari} dan ${sampai}`,
  hilang: ({ dari, sampai }: { readonly dari: number; readonly sampai: number }) =>
    dari === sampai ? `; baris ${dari} hilang` : `; baris ${dari} sampai ${sampai} hilang`,
  disebut: ({ dari }: { readonly dari: number }) => `; yang menyebutnya baris ${dari}`,
  takTerbukti: ({ dari, sampai }: { readonly dari: number; readonly sampai: number }) =>
    `; baris ${dari} sampai ${sampai} tidak terbukti`,
  berkasUtuh: (n: number) => `${n} berkas bundel sesuai dengan manifes yang ditandatangani.`,
  berkasSesuai: (n: number) => `${n} berkas bundel sesuai dengan manifes, tetapi:`,
  temuanLain: (n: number) => `dan ${n} temuan lain (--json memuat semuanya)`,
  bukanBundel: (path: string) => `${path} bukan bundel: tidak ada jejak.jsonl di dalamnya.`,
  simpanSegel: (nomor: number) =>
    `Cetak atau kirimkan baris di atas ke luar kantor ini, misalnya ke Inspektorat. Sesudah disimpan di sana: penghubung jejak checkpoint --disimpan ${nomor} --sebagai PETUGAS`,
  disimpan: (nomor: number) => `Segel ${nomor} tercatat disimpan di luar.`,
  tanpaSegelNomor: (nomor: string) => `Tidak ada segel ${nomor}. Yang terakhir: penghubung jejak checkpoint`,
  kunciDiganti:
    'Kunci segel diganti. Segel berikut ini ditandatangani kunci lama dan kunci baru: simpan di luar.',
  /** A reader must not pass over it: whoever writes the journal without the key can do the same. */
  kunciTanpaLama: (nomor: number, seq: number) =>
    `SEGEL ${nomor}: KUNCI BARU TANPA TANDA TANGAN KUNCI LAMA (baris ${seq}: kunci lama hilang). Dari sini kepercayaan bergantung pada salinan kunci di luar: pemalsu tanpa kunci lama dapat menulis hal yang sama.`,
  rencanaKunciHilang: [
    'Kunci segel akan diganti TANPA tanda tangan kunci lama.',
    'Setiap pemeriksa menyebutnya untuk selamanya: dari sini kepercayaan bergantung pada salinan kunci di luar, karena pemalsu pun dapat berbuat demikian.',
    'Bila ada cadangan yang memuat kunci-segel, salin berkas itu saja ke folder data; kunci tidak perlu diganti.',
    'Bila sungguh tidak ada: ulangi dengan --ya, lalu serahkan segel dan kuncinya ke luar kantor dengan surat.',
  ],
  kunciMasihAda:
    'Kunci segel tidak hilang; tidak ada yang diganti. Untuk menggantinya dengan tanda tangan keduanya: --sebab berkala, bocor, atau petugas-berganti',
  kunciDimulai: (kunci: string) =>
    `Kunci segel diganti tanpa tanda tangan kunci lama. Serahkan segel ini dan kunci publik di bawah ke luar kantor, misalnya ke Inspektorat dengan surat: tanpa salinan itu kunci ini tidak dapat dibedakan dari kunci pemalsu. ${kunci}`,
  surelJudul: (instansi: string, baris: number) => `Segel jejak ${instansi}: ${baris} baris`,
  surelIsi: (naskah: string) =>
    `Simpan surat ini. Dengan baris di bawah, siapa pun dapat membuktikan kelak bahwa jejak sampai saat ini tidak diubah, dipotong, atau ditulis ulang.\n\nCara memeriksa: simpan sebagai berkas segel.txt, lalu jalankan\n  penghubung jejak verify BUNDEL --checkpoint segel.txt\n\n${naskah}`,
};
