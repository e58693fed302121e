import type { Muatan } from '../jejak/muatan-baris.ts';

/** Why an auditor looks at a row of the journal. */
export const GOLONGAN = [
  'dikecualikan-dari-ba',
  'ba-batal',
  'jeda',
  'tidak-ditanggapi',
  'bukan-wewenang',
  'kelas-berubah',
  'dicatat-belakangan',
  'pernyataan-petugas',
  'kiriman-diubah-orang',
  'replay',
  'rem-dilepas',
  'setelan',
  'tenggat-digeser',
  'pindah-sop',
  'apip',
  'plt-plh',
  'identitas',
  'pemulihan',
  'nomor-dilompati',
  'segel',
] as const;
export type GolonganPengecualian = (typeof GOLONGAN)[number];

const AKSI: Readonly<Record<string, GolonganPengecualian>> = {
  'tidak-ditanggapi': 'tidak-ditanggapi',
  'bukan-wewenang': 'bukan-wewenang',
  'batal-pengembalian': 'bukan-wewenang',
  'betulkan-disposisi': 'tenggat-digeser',
};

const JENIS: Readonly<Record<string, GolonganPengecualian>> = {
  'ba.dikecualikan': 'dikecualikan-dari-ba',
  'ba.batal': 'ba-batal',
  'jeda.mulai': 'jeda',
  'jeda.selesai': 'jeda',
  'kelas.ditetapkan': 'kelas-berubah',
  'rem.dilepas': 'rem-dilepas',
  'setelan.berlaku': 'setelan',
  'tenggat.berubah': 'tenggat-digeser',
  'kasus.pindah-sop': 'pindah-sop',
  'kasus.ke-apip': 'apip',
  'kasus.isi-dihapus': 'identitas',
  'kasus.tahan-hukum': 'identitas',
  'kasus.lepas-hukum': 'identitas',
  'nomor.dilompati': 'nomor-dilompati',
};

/** Rows of a whole family. */
const AWALAN: readonly (readonly [string, GolonganPengecualian])[] = [
  ['identitas.', 'identitas'],
  ['pemulihan.', 'pemulihan'],
  ['segel.kunci', 'segel'],
];

/** Who stood in for whom is told by assignments, not by the row alone. */
export function golongan(jenis: string, oleh: string, isi: Muatan): readonly GolonganPengecualian[] {
  if (jenis === 'tindakan.dicatat') {
    const aksi = AKSI[String(isi['aksi'])];
    const belakangan = isi['belakangan'] === true ? (['dicatat-belakangan'] as const) : [];
    return aksi === undefined ? belakangan : [...belakangan, aksi];
  }
  if (jenis === 'kiriman.status') return kiriman(oleh, isi);
  // A step that was left for a return and goes on: the time between is a pause.
  if (jenis === 'langkah.pindah') return isi['lanjut'] === true ? ['jeda'] : [];
  const satu = JENIS[jenis] ?? AWALAN.find(([awalan]) => jenis.startsWith(awalan))?.[1];
  return satu === undefined ? [] : [satu];
}

/** What the machine does by itself is the rule; a person's hand on the outbox is the exception. */
function kiriman(oleh: string, { dari, ke, dasar }: Muatan): readonly GolonganPengecualian[] {
  if (dasar === 'pernyataan-petugas') return ['pernyataan-petugas'];
  if (oleh === 'sistem') return [];
  if (dari === 'gagal' && (ke === 'antre' || ke === 'belum_pasti')) return ['replay'];
  return ['kiriman-diubah-orang'];
}
