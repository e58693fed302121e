import type { Muatan } from '../jejak/muatan-baris.ts';
import { muatanBaris } from '../jejak/muatan-baris.ts';
import type { BarisJejakTersimpan } from '../ports/store.ts';
import type { AturanTenggat } from '../sop/aturan.ts';
import type { Penugasan } from '../sop/petugas.ts';
import { dicatatBelakangan } from '../sop/tenggat/dicatat-belakangan.ts';
import { tanggalPada } from '../sop/waktu/waktu.ts';
import type { GolonganPengecualian } from './golongan-pengecualian.ts';
import { golongan } from './golongan-pengecualian.ts';
import { berganti, rincian } from './muatan-jejak.ts';

export interface Pengecualian {
  readonly seq: number;
  readonly at: number;
  readonly terjadi: number | null;
  readonly golongan: GolonganPengecualian;
  readonly jenis: string;
  readonly trackingId: string | null;
  readonly oleh: string;
  readonly dicatatOleh: string | null;
  /** Account and machine; null: the program's own work. */
  readonly akun: string | null;
  /** Enumerated fields of the row. */
  readonly rincian: string;
  readonly alasan: string;
}

export interface BahanPengecualian {
  readonly penugasan: readonly Penugasan[];
  /** The zone and the working days by which something was recorded late. */
  readonly tenggat: Pick<AturanTenggat, 'kalender' | 'zona'>;
  readonly alasan: (baris: BarisJejakTersimpan) => string;
}

interface Dibaca {
  readonly baris: BarisJejakTersimpan;
  readonly isi: Muatan;
}

/** What the rows of a journal mean as exceptions, one after another from the first; a late recording by a plt is two. */
export function pencariPengecualian(
  bahan: BahanPengecualian,
): (baris: BarisJejakTersimpan) => Iterable<Pengecualian> {
  let setelan: Muatan = {};
  let tindakan: Dibaca | null = null;
  return (baris) => {
    const kini = { baris, isi: muatanBaris(baris) };
    const lalu = setelan;
    if (baris.jenis === 'setelan.berlaku') setelan = kini.isi;
    if (baris.jenis === 'tindakan.dicatat') tindakan = kini;
    const uraian =
      baris.jenis === 'setelan.berlaku' ? berganti(lalu, kini.isi) : rincian(kini.isi, bahan.tenggat.zona);
    return pengecualianDari(kini, uraian, bahan, tindakan);
  };
}

function* pengecualianDari(
  kini: Dibaca,
  uraian: string,
  bahan: BahanPengecualian,
  tindakan: Dibaca | null,
): Generator<Pengecualian> {
  const { baris, isi } = kini;
  const { seq, at, jenis, trackingId, oleh } = baris;
  const terjadi = waktuTerjadi(jenis, isi);
  const tanda = [...golongan(jenis, oleh, isi), ...belakangan(kini, terjadi, bahan)];
  const tugas = pengganti(kini, terjadi ?? at, bahan);
  if (tanda.length === 0 && tugas.length === 0) return;
  const dicatatOleh = typeof isi['dicatat_oleh'] === 'string' ? isi['dicatat_oleh'] : null;
  const alasan = bahan.alasan(baris) || alasanTindakan(kini, tindakan, bahan);
  const bersama = { seq, at, terjadi, jenis, trackingId, oleh, dicatatOleh, akun: akun(isi), alasan };
  for (const satu of tanda) yield { ...bersama, golongan: satu, rincian: uraian };
  for (const satu of tugas) yield { ...bersama, golongan: 'plt-plh', rincian: satu };
}

const akun = ({ akun: siapa, host }: Muatan): string | null =>
  typeof siapa === 'string' && typeof host === 'string' ? `${siapa}@${host}` : null;

/** When an officer says that it happened; null: the row tells of nothing but its own moment. */
function waktuTerjadi(jenis: string, isi: Muatan): number | null {
  const dinyatakan = jenis === 'ba.dibuat' || isi['dasar'] === 'pernyataan-petugas';
  const waktu = dinyatakan ? isi['pada'] : isi['terjadi'];
  return typeof waktu === 'number' ? waktu : null;
}

/** Acts carry the mark themselves; of an examination and of a proof the row holds only both times. */
function belakangan(
  { baris: { jenis, at } }: Dibaca,
  terjadi: number | null,
  { tenggat }: BahanPengecualian,
): readonly GolonganPengecualian[] {
  if (terjadi === null || jenis === 'tindakan.dicatat') return [];
  return dicatatBelakangan(tenggat, { terjadi, dicatat: at }) ? ['dicatat-belakangan'] : [];
}

/** Whose office a decision was made in, as the assignments say; of an approval as the row itself says. */
function pengganti(
  { baris: { jenis, oleh }, isi }: Dibaca,
  pada: number,
  { penugasan, tenggat }: BahanPengecualian,
): readonly string[] {
  if (jenis !== 'tindakan.dicatat' && !jenis.startsWith('ba.')) return [];
  const hari = tanggalPada(pada, tenggat.zona);
  const tugas = penugasan.filter((t) => t.petugas === oleh && t.dari <= hari && hari <= t.sampai);
  const { selaku } = isi;
  if (tugas.length === 0 && typeof selaku === 'string') return [selaku];
  return tugas.map((t) => `${t.jenis}; nomor=${t.nomor}; ${t.dari}..${t.sampai}`);
}

/** What an act brought about has its reason in the act: the row before it, of the same transaction. */
function alasanTindakan(
  { baris, isi }: Dibaca,
  tindakan: Dibaca | null,
  { alasan }: BahanPengecualian,
): string {
  if (tindakan === null || tindakan.baris.at !== baris.at || tindakan.baris.oleh !== baris.oleh) return '';
  return tindakan.isi['kasus'] === isi['kasus'] ? alasan(tindakan.baris) : '';
}
