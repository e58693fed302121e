import { identitasDalam } from '../identitas/identitas.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { putaranIni } from '../kasus/kasus.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { tambah } from '../kasus/rancangan.ts';
import type { JenisKiriman } from '../kiriman/kiriman.ts';
import {
  BERKAS_MAKS,
  PANJANG_ALASAN_MAKS,
  PANJANG_NOMOR_BA_MAKS,
  PANJANG_TANGGAPAN_MAKS,
} from '../kiriman/naskah.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Ajuan } from './ajuan.ts';
import { teks } from './ajuan.ts';
import { ALASAN_IDENTITAS } from './isian.ts';

/** What a kiriman is made with beside its case: numbers, neighbours, and the fields given. */
export type Pembuat = Pick<Ajuan, 'isian'> & {
  readonly konteks: Pick<Ajuan['konteks'], 'bahan' | 'nomorBaru'>;
};

export interface NaskahKiriman {
  readonly jenis: JenisKiriman;
  readonly isi: string;
  readonly konsep?: string;
  /** Reserved with the draft, whose text names it. */
  readonly nomorKiriman?: string | null;
  readonly berkas?: readonly string[];
  readonly nomorBa?: string | null;
  readonly cara?: string;
}

/** Puts an approved text into the outbox; from here on its bytes never change. */
export function buatKiriman(
  r: Rancangan,
  ajuan: Pembuat,
  naskah: NaskahKiriman,
): Result<{ rancangan: Rancangan; id: string }, Masalah> {
  const { kasus } = r;
  if (kasus.trackingId === null) return err(masalah('tanpa_tracking_id'));
  const salah = periksaNaskah(naskah, ajuan);
  if (salah !== null) return err(salah);
  const putaran = putaranIni(kasus)?.n ?? 1;
  const nomor = nomorBerikut(kasus, naskah.jenis, putaran);
  const id = naskah.nomorKiriman ?? ajuan.konteks.nomorBaru('kiriman');
  const rancangan = tambah(
    r,
    {
      jenis: 'kiriman.dibuat',
      kiriman: id,
      jenisKiriman: naskah.jenis,
      putaran,
      nomor,
      kunci: kunciKiriman(kasus, naskah.jenis, putaran, nomor) + sesudahPemulihan(ajuan),
      berkas: naskah.berkas ?? [],
      ...(naskah.konsep === undefined ? {} : { konsep: naskah.konsep }),
      ...(naskah.nomorBa ? { nomorBa: naskah.nomorBa } : {}),
      ...(naskah.cara === undefined ? {} : { cara: naskah.cara }),
    },
    { isi: naskah.isi },
  );
  return ok({ rancangan, id });
}

/**
 * Derived from report, kind, round and number, so that a replay, a restored backup and a second machine all make the
 * same one; with the agency's id, because a report may be answered by one agency after another.
 */
const kunciKiriman = (kasus: Kasus, jenis: JenisKiriman, putaran: number, nomor: number): string =>
  `phb-${kasus.instansi}-${kasus.trackingId}-${jenis}-p${putaran}-n${nomor}`;

/** What was approved after the copy and forgotten with it has used up its key, perhaps with another text. */
const sesudahPemulihan = ({ konteks }: Pembuat): string => {
  const pemulihan = konteks.bahan.pemulihan ?? null;
  return pemulihan === null ? '' : `-${pemulihan}`;
};

const nomorBerikut = (kasus: Kasus, jenis: JenisKiriman, putaran: number): number =>
  kasus.kiriman.filter((k) => k.jenis === jenis && k.putaran === putaran).length + 1;

/** Checked here, before anything is frozen: afterwards only a correction could mend it. */
function periksaNaskah(naskah: NaskahKiriman, ajuan: Pembuat): Masalah | null {
  const salah = ukuranSalah(naskah);
  if (salah !== null) return salah;
  if ((naskah.nomorBa?.length ?? 0) > PANJANG_NOMOR_BA_MAKS)
    return masalah('nomor_ba_terlalu_panjang', { maks: PANJANG_NOMOR_BA_MAKS });
  const ketemu = identitasDalam(`${naskah.isi}\n${naskah.nomorBa ?? ''}`, ajuan.konteks.bahan.identitas);
  if (ketemu.length > 0 && teks(ajuan, ALASAN_IDENTITAS) === '')
    return masalah('identitas_dalam_naskah', { jenis: ketemu.join(', ') });
  return null;
}

/** What LAPOR! would refuse for its size; told to who drafts it, not only to the head. */
export function ukuranSalah({ jenis, isi, berkas = [] }: NaskahKiriman): Masalah | null {
  const maks = jenis === 'kembalikan' ? PANJANG_ALASAN_MAKS : PANJANG_TANGGAPAN_MAKS;
  const panjang = [...isi].length;
  if (panjang > maks) return masalah('naskah_terlalu_panjang', { panjang, maks });
  return berkas.length > BERKAS_MAKS ? masalah('terlalu_banyak_berkas', { maks: BERKAS_MAKS }) : null;
}
