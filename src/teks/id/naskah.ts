import type { MasalahBentuk } from '../../mapping/yaml/masalah.ts';
import type { Kalimat } from '../kalimat.ts';

const mungkin = (mirip: string | null): string => (mirip === null ? '' : ` Mungkin maksudnya "${mirip}".`);

/** What the parser says. */
export const SALAH_TULIS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'jorokan (spasi di awal baris) tidak rata',
  TAB_AS_INDENT: 'awal baris memakai Tab; pakai spasi',
  DUPLICATE_KEY: 'kata yang sama ditulis dua kali',
  MISSING_CHAR: 'ada tanda yang kurang, misalnya kutip, koma, kurung, atau titik dua',
  UNEXPECTED_TOKEN: 'ada tanda yang tidak pada tempatnya',
  BLOCK_AS_IMPLICIT_KEY: 'nilai ini perlu tanda kutip',
  MULTILINE_IMPLICIT_KEY: 'titik dua di sini membuat baris sebelumnya bagian dari namanya',
  BLOCK_IN_FLOW: 'daftar bertanda - tidak boleh di dalam kurung',
  BAD_SCALAR_START: 'nilai yang diawali @ atau ` perlu tanda kutip',
  BAD_DQ_ESCAPE: 'tanda \\ di dalam kutip ganda; pakai kutip tunggal',
  MULTIPLE_DOCS: 'berkas memuat lebih dari satu dokumen (baris ---)',
};

/** How people call what a value may be. */
const JENIS: Readonly<Record<string, string>> = {
  object: 'baris-baris "nama: nilai"',
  record: 'baris-baris "nama: nilai"',
  array: 'daftar',
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'ya atau tidak',
};

const jenisTerbaca = (harap: string): string =>
  [...new Set(harap.split(' | ').map((satu) => JENIS[satu] ?? satu))].join(', atau ');

const contoh = (bentuk: string) => (m: { readonly nilai: string }) =>
  `"${m.nilai}" tidak terbaca. Tulis seperti: ${bentuk}`;

/** Problems in the form of a YAML file that people write. */
export const naskah: Kalimat<MasalahBentuk> = {
  yaml: (m) =>
    `Tulisan YAML tidak terbaca: ${SALAH_TULIS[m.rincian] ?? `tulisannya keliru (${m.rincian})`}. Perbaiki baris ini.`,
  terlalu_besar: (m) => `Berkas lebih besar dari ${Math.round(m.maks / 1024)} KiB. Ringkas isinya.`,
  bukan_utf8: () => 'Berkas ini bukan teks UTF-8 mulai baris ini. Simpan ulang dengan pengodean UTF-8.',
  alias: () => 'Alias YAML (*nama) tidak dipakai di sini. Tulis nilainya langsung.',
  kosong: () => 'Berkas ini kosong, atau hanya komentar. Isi dahulu.',
  wajib: () => 'Harus diisi. Tambahkan nilainya.',
  jenis: (m) => `Bentuk nilainya keliru; seharusnya ${jenisTerbaca(m.harap)}. Perbaiki baris ini.`,
  harus_dikutip: () => 'Tulis di dalam tanda kutip, misalnya "0055", supaya angkanya tidak berubah.',
  kunci_tak_dikenal: (m) =>
    `"${m.nilai}" tidak dikenal.${mungkin(m.mirip)} Perbaiki namanya atau hapus barisnya.`,
  pilihan: (m) => `"${m.nilai}" bukan pilihan.${mungkin(m.mirip)} Pilih salah satu: ${m.boleh.join(', ')}.`,
  di_luar_batas: (m) =>
    `Nilai ${m.arah === 'min' ? 'paling sedikit' : 'paling banyak'} ${m.batas}. Perbaiki.`,
  bukan_batas: contoh('3 hari, 2 hari kerja, 30 menit, tanpa batas'),
  bukan_cron: contoh('"*/15 * * * *" (menit jam tanggal bulan hari)'),
  bukan_durasi: contoh('30s, 15m, 2h'),
  bukan_host: contoh('lapor.go.id (nama host saja, tanpa https://)'),
  bukan_id: contoh('penghubung1 atau gawat-darurat (huruf kecil, angka, tanda hubung; tanpa spasi)'),
  bukan_isian: contoh('teks, teks wajib, waktu wajib, pilihan'),
  bukan_jam_kerja: contoh('"08:00-12:00,13:00-16:00", atau "tutup"'),
  bukan_klausul: contoh('kapuas §2.1, atau kebijakan'),
  bukan_nama_env: contoh('LAPOR_TOKEN (nama variabel lingkungan, bukan isinya)'),
  bukan_satuan: contoh('3 hari; satuan: menit, jam, hari, hari kerja, bulan'),
  bukan_jam: contoh('"07:30"'),
  bukan_surel: contoh('nama@instansi.go.id'),
  bukan_tahun: contoh('"2026" (empat angka, dalam tanda kutip)'),
  bukan_tanggal: contoh('"2026-11-20" (tahun-bulan-hari)'),
  bukan_templat_nomor: contoh('"{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}"; {urut} harus ada'),
  bukan_url: () => 'Alamat tidak terbaca. Tulis seperti: "https://lapor.go.id/api/v1"',
  huruf_kendali: () =>
    'Ada huruf kendali yang tidak tampak (pembalik arah, NUL, atau baris baru). Hapus baris ini, lalu ketik ulang.',
  id_dicadangkan: (m) => `"${m.nilai}" dipakai program ini sendiri. Pilih id lain.`,
  url_berkredensial: () =>
    'Alamat memuat nama atau sandi. Hapus; kredensial ditulis lewat token_env atau token_file.',
  url_tak_aman: () => 'Alamat http hanya boleh ke komputer ini sendiri (127.0.0.1). Pakai https.',
};
