import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { LaporanRekaan } from './laporan.ts';

/** As LAPOR! writes it (fixtures/ekspor): lines above, then the header that begins with the tracking id. */
const KOLOM = [
  ...['Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Nama Pelapor', 'Klasifikasi Laporan'],
  ...['ID Kategori', 'Kategori', 'Judul Laporan', 'Isi Laporan Awal', 'Isi Laporan Akhir', 'Tipe Laporan'],
  ...['Sumber Laporan', 'Instansi Induk', 'ID Instansi Terdisposisi', 'Instansi Terdisposisi'],
  ...[
    'Status Laporan',
    'Alasan Tunda/Arsip',
    'Provinsi',
    'Kota/Kabupaten',
    'Kecamatan',
    'Kelurahan',
    'Rating',
  ],
];
const INDUK = 'Pemerintah Kabupaten Kapuas';

const INSTANSI = {
  kami: ['5501', 'Dinas Komunikasi dan Informatika Kabupaten Kapuas'],
  pupr: ['5507', 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kapuas'],
  dishub: ['5509', 'Dinas Perhubungan Kabupaten Kapuas'],
} as const;

/** What LAPOR! shows of a report beside its words. */
export interface KeadaanDiLapor {
  readonly status?: string;
  readonly instansi?: keyof typeof INSTANSI;
}

const barisEkspor = (l: LaporanRekaan, { status, instansi = 'kami' }: KeadaanDiLapor): Row => [
  ...[l.id, `${l.masuk} Sep 2026`, l.pukul, l.tipe === 'Anonim' ? 'Anonim' : l.namaPelapor, l.klasifikasi],
  ...['310', 'Komunikasi dan Informatika', l.judul, l.isi, null, l.tipe],
  ...['Website', INDUK, ...INSTANSI[instansi]],
  ...[
    status ?? 'Belum Ditindaklanjuti',
    null,
    'Kalimantan Tengah',
    'Kabupaten Kapuas',
    'Selat',
    l.kelurahan,
    null,
  ],
];

/** The admin's export of that moment. `keadaan`: what differs from a report that nobody has touched. */
export function ekspor(
  dibuat: string,
  laporan: readonly LaporanRekaan[],
  keadaan: ReadonlyMap<string, KeadaanDiLapor> = new Map(),
): Promise<Buffer> {
  const baris: Row[] = [
    ['Judul Laporan', null, 'Rekapitulasi Laporan Terdisposisi'],
    ['Nama Instansi', null, INDUK],
    ['Tanggal Generate', null, dibuat],
    [],
    KOLOM,
    ...laporan.map((l) => barisEkspor(l, keadaan.get(l.id) ?? {})),
    ['Total', laporan.length],
  ];
  return writeXlsxFile(baris, { sheet: 'Laporan' }).toBuffer();
}
