import type { Muatan } from '../../../jejak/muatan-baris.ts';
import { muatanBaris } from '../../../jejak/muatan-baris.ts';
import type { BarisJejakTersimpan } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';

/** Under which names people's reasons are kept beside what they decided. */
const NAMA_ALASAN = [
  'alasan',
  'dasar',
  'catatan',
  'bukti',
  'alasan_terlambat',
  'alasan_tanpa_diminta',
] as const;

/** Why somebody did what a journal row says: the journal holds only a commitment to it, the sealed texts hold it. */
export function siapkanAlasanJejak(alat: Alat): (baris: BarisJejakTersimpan) => string {
  const kasusDari = alat.db.prepare<[string], { id: string; garam: Uint8Array | null }>(
    'SELECT id, garam FROM kasus WHERE id = ?',
  );
  const baDari = alat.db.prepare<[string], { garam: Uint8Array }>('SELECT garam FROM ba WHERE id = ?');
  const laciKasus = (id: string): Laci | null => {
    const kasus = kasusDari.get(id);
    return kasus === undefined ? null : alat.laci(kasus);
  };
  const laciBa = (id: string): Laci | null => {
    const ba = baDari.get(id);
    return ba === undefined ? null : alat.brankas.laci(ba.garam, id);
  };
  const milikKantor = siapkanAlasanKantor(alat);
  return (baris) => {
    const { jenis, seq } = baris;
    const muatan = muatanBaris(baris);
    const kantor = milikKantor(jenis, muatan);
    if (kantor !== null) return kantor;
    const pemilik = pemilikAlasan(jenis, seq, muatan);
    if (pemilik === null) return '';
    const laci = milikBa(jenis) ? laciBa(String(muatan['ba'])) : laciKasus(String(muatan['kasus']));
    for (const nama of NAMA_ALASAN) {
      const teks = alat.teks.satu(pemilik, nama, laci);
      if (teks !== '') return teks;
    }
    return '';
  };
}

/** What belongs to no case is kept in the row of the thing itself; null: the journal row is of no such thing. */
function siapkanAlasanKantor({ db, brankas }: Alat) {
  const baca = (kueri: string) =>
    db.prepare<[string], { garam: Uint8Array | null; alasan: Uint8Array | null }>(kueri);
  const rem = baca('SELECT garam, alasan FROM rem WHERE run = ?');
  const mulai = baca('SELECT mulai_garam AS garam, mulai_alasan AS alasan FROM pemulihan WHERE id = ?');
  const selesai = baca('SELECT garam, alasan FROM pemulihan WHERE id = ?');
  const perubahan = baca('SELECT garam, alasan FROM perubahan_setelan WHERE id = CAST(? AS INTEGER)');
  const cari = (jenis: string, m: Muatan): readonly [string, typeof rem] | null => {
    switch (jenis) {
      case 'rem.dilepas':
        return [String(m['run']), rem];
      case 'setelan.berlaku':
        return [String(m['perubahan'] ?? ''), perubahan];
      case 'pemulihan.mulai':
        return [String(m['pemulihan']), mulai];
      case 'pemulihan.selesai':
        return [String(m['pemulihan']), selesai];
      default:
        return null;
    }
  };
  return (jenis: string, muatan: Muatan): string | null => {
    const pemilik = cari(jenis, muatan);
    if (pemilik === null) return null;
    const [id, tabel] = pemilik;
    const { garam = null, alasan = null } = tabel.get(id) ?? {};
    return garam === null || alasan === null ? '' : brankas.laci(garam, id).buka(alasan);
  };
}

/** A Berita Acara of several reports has a key of its own. */
const milikBa = (jenis: string): boolean => jenis === 'ba.batal' || jenis === 'ba.disetujui';

function pemilikAlasan(jenis: string, seq: number, m: Muatan): string | null {
  switch (jenis) {
    case 'tindakan.dicatat':
      return String(m['tindakan']);
    case 'kiriman.status':
      return `${String(m['kiriman'])}#${seq}`;
    case 'kasus.pindah-sop':
    case 'kasus.dialihkan':
    case 'kasus.isi-dihapus':
    case 'kasus.tahan-hukum':
    case 'kasus.lepas-hukum':
    case 'identitas.dilihat':
    case 'identitas.masa-simpan':
      return `${String(m['kasus'])}#${seq}`;
    case 'ba.batal':
    case 'ba.disetujui':
      return `${String(m['ba'])}#${jenis}`;
    case 'ba.dikecualikan':
      return `BA-KECUALI:${String(m['kasus'])}:${String(m['putaran'])}`;
    default:
      return null;
  }
}
