type Isian = Readonly<Record<string, string>>;

/** One act; `oleh` where another than the writer of the file decides. */
export type Tindakan = readonly [id: string, aksi: string, isian: Isian, oleh?: string];

/** An acts file as an officer writes it: a line each. */
export const barisTindakan = (petugas: string, semua: readonly Tindakan[]): string =>
  semua
    .map(([tracking_id, aksi, isian, oleh = petugas]) => ({
      ...{ tracking_id, aksi, petugas: oleh, isian },
      ...(oleh === petugas ? {} : { dicatat_oleh: petugas }),
    }))
    .map((satu) => `${JSON.stringify(satu)}\n`)
    .join('');

export const telaah = (id: string, kesimpulan: string, lain: Isian = {}): Tindakan => [
  id,
  'telaah',
  { kesimpulan, ...lain },
];

export const kepadaBidang = (id: string, bidang: string): Tindakan => [
  id,
  'teruskan-bidang',
  { bidang, lewat: 'WhatsApp' },
];

export const dariBidang = (id: string, bidang: string, isi: string): Tindakan => [
  id,
  'jawaban-bidang',
  { bidang, isi },
];

/** No examination is needed. `tanpa_bidang`: no bidang was asked, why. */
export const cukupDijawab = (id: string, hasil: string, lain: Isian = {}): Tindakan => [
  id,
  'klarifikasi',
  { hasil, perlu_pemeriksaan: 'tidak', ...lain },
];

export const perluDiperiksa = (id: string, hasil: string, lain: Isian = {}): Tindakan => [
  id,
  'klarifikasi',
  { hasil, perlu_pemeriksaan: 'ya', ...lain },
];

export const konsep = (id: string, isi: string, lain: Isian = {}): Tindakan => [
  id,
  'susun-tanggapan',
  { jenis: 'akhir', isi, ...lain },
];

export const disetujui = (id: string, oleh: string, bukti: string): Tindakan => [
  id,
  'setujui-tanggapan',
  { cara: 'nota-dinas', bukti },
  oleh,
];
