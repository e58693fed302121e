import type { BarisJejakTersimpan } from '../ports/store.ts';
import type { Penugasan } from '../sop/petugas.ts';
import type { Zona } from '../sop/waktu.ts';
import { tanggalPada } from '../sop/waktu.ts';

/** Why an auditor looks at a row of the journal. */
export type GolonganPengecualian =
  | 'dikecualikan-dari-ba'
  | 'ba-batal'
  | 'jeda'
  | 'tidak-ditanggapi'
  | 'bukan-wewenang'
  | 'kelas-berubah'
  | 'dicatat-belakangan'
  | 'pernyataan-petugas'
  | 'kiriman-diubah-orang'
  | 'replay'
  | 'rem-dilepas'
  | 'setelan'
  | 'tenggat-digeser'
  | 'pindah-sop'
  | 'apip'
  | 'plt-plh'
  | 'identitas'
  | 'pemulihan'
  | 'nomor-dilompati'
  | 'segel';

export interface Pengecualian {
  readonly seq: number;
  readonly at: number;
  readonly terjadi: number | null;
  readonly golongan: GolonganPengecualian;
  readonly jenis: string;
  readonly trackingId: string | null;
  readonly oleh: string;
  readonly dicatatOleh: string | null;
  /** Enumerated fields of the row. */
  readonly rincian: string;
  readonly alasan: string;
}

type Muatan = Readonly<Record<string, unknown>>;

/** The row's own words; {} where somebody damaged them: such a row is exported, and told where the chain breaks. */
function muatan({ payload }: Pick<BarisJejakTersimpan, 'payload'>): Muatan {
  try {
    const isi: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
    return typeof isi === 'object' && isi !== null && !Array.isArray(isi) ? (isi as Muatan) : {};
  } catch {
    return {};
  }
}

export interface BahanPengecualian {
  readonly penugasan: readonly Penugasan[];
  readonly zona: Zona;
  readonly alasan: (baris: BarisJejakTersimpan) => string;
}

/** What the rows of a journal mean as exceptions, one after another from the first; a late recording by a plt is two. */
export function pencariPengecualian(
  bahan: BahanPengecualian,
): (baris: BarisJejakTersimpan) => Iterable<Pengecualian> {
  let setelan: Muatan = {};
  return (baris) => {
    const isi = muatan(baris);
    const lalu = setelan;
    if (baris.jenis === 'setelan.berlaku') setelan = isi;
    return pengecualianDari(
      baris,
      isi,
      baris.jenis === 'setelan.berlaku' ? berganti(lalu, isi) : rincian(isi),
      bahan,
    );
  };
}

function* pengecualianDari(
  baris: BarisJejakTersimpan,
  isi: Muatan,
  uraian: string,
  { penugasan, zona, alasan }: BahanPengecualian,
): Generator<Pengecualian> {
  const tanda = golongan(baris.jenis, baris.oleh, isi);
  const terjadi = typeof isi['terjadi'] === 'number' ? isi['terjadi'] : null;
  const tugas = keputusan(baris.jenis)
    ? penugasan.filter((t) => t.petugas === baris.oleh && dalam(t, tanggalPada(terjadi ?? baris.at, zona)))
    : [];
  if (tanda.length === 0 && tugas.length === 0) return;
  const { seq, at, jenis, trackingId, oleh } = baris;
  const dicatatOleh = typeof isi['dicatat_oleh'] === 'string' ? isi['dicatat_oleh'] : null;
  const bersama = {
    seq,
    at,
    terjadi,
    jenis,
    trackingId,
    oleh,
    dicatatOleh,
    rincian: uraian,
    alasan: alasan(baris),
  };
  for (const satu of tanda) yield { ...bersama, golongan: satu };
  for (const t of tugas)
    yield {
      ...bersama,
      golongan: 'plt-plh',
      rincian: `${t.jenis}; nomor=${t.nomor}; ${t.dari}..${t.sampai}`,
    };
}

/** Which settings became others: the journal names forty, most of them by a hash. */
function berganti(lalu: Muatan, kini: Muatan): string {
  const nama = [...new Set([...Object.keys(lalu), ...Object.keys(kini)])];
  const beda = nama.filter((n) => !SUDAH.has(n) && n !== 'tenggat' && lalu[n] !== kini[n]).sort();
  return Object.keys(lalu).length === 0 ? SETELAN_PERTAMA : `berganti: ${beda.join(', ')}`;
}

const SETELAN_PERTAMA = 'setelan pertama';

const keputusan = (jenis: string): boolean => jenis === 'tindakan.dicatat' || jenis.startsWith('ba.');

const dalam = ({ dari, sampai }: Penugasan, hari: string): boolean => dari <= hari && hari <= sampai;

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
  'nomor.dilompati': 'nomor-dilompati',
};

/** Rows of a whole family. */
const AWALAN: readonly (readonly [string, GolonganPengecualian])[] = [
  ['identitas.', 'identitas'],
  ['pemulihan.', 'pemulihan'],
  ['segel.kunci', 'segel'],
];

function golongan(jenis: string, oleh: string, isi: Muatan): readonly GolonganPengecualian[] {
  if (jenis === 'tindakan.dicatat')
    return [
      ...(isi['belakangan'] === true ? (['dicatat-belakangan'] as const) : []),
      ...(AKSI[String(isi['aksi'])] === undefined ? [] : [AKSI[String(isi['aksi'])]!]),
    ];
  if (jenis === 'kiriman.status') return kiriman(oleh, isi);
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

/** Told in columns of their own, or the name of a person: an edition decides whether officers are named. */
const SUDAH = new Set(['terjadi', 'dicatat_oleh', 'akun', 'host', 'kasus', 'tindakan']);
const ORANG = new Set(['petugas', 'terlapor', 'petugas_apip', 'sebagai']);

/** Numbers, words and ids; what is nested (hashes of files, commitments) stands in the journal itself. */
const rincian = (isi: Muatan): string =>
  Object.entries(isi)
    .flatMap(([nama, nilai]) =>
      SUDAH.has(nama) || ORANG.has(nama) || typeof nilai === 'object' ? [] : [`${nama}=${String(nilai)}`],
    )
    .join('; ');
