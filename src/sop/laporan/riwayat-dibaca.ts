import type { Aturan } from '../aturan.ts';
import { pindah } from '../kasus/gerak.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { langkahIni, MENUNGGU_PELAPOR, SELESAI } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import { barisRujukan, rapikan } from '../kiriman/naskah.ts';
import { awalMenit } from './balasan-dicatat.ts';
import type { EntriRiwayat } from './laporan.ts';

/** What an entry of the public history is to us. */
export type ArtiEntri =
  | 'kita'
  | 'balasan'
  | 'catatan'
  /** Ours, or nobody's by name, from a time that a restored database does not know: no reply, and no record of it here. */
  | 'tak-tercatat';

export interface BahanRiwayat {
  /** Bodies of this case that we sent or may have sent. */
  readonly naskahKita: readonly string[];
  /** Bodies that, as far as we know, never left: a person may have copied one by hand, or a lost day sent it. */
  readonly naskahTakPergi?: readonly string[];
  readonly namaPelapor: string | null;
  /** Names under which this agency speaks. */
  readonly namaKita?: readonly string[];
  /** Times that a restored database does not know (ms UTC). */
  readonly jendelaHilang?: readonly { readonly dari: number; readonly sampai: number }[];
}

/**
 * A reply is an entry that is not ours, dated (to the minute) at or after our first terkirim, whose responder is
 * nobody, "Pelapor" or the reporter's name; anything else is a note.
 */
export function artiEntri(kasus: Kasus, entri: EntriRiwayat, bahan: BahanRiwayat): ArtiEntri {
  const salahSatu = (semua: readonly string[]): boolean =>
    semua.some((naskah) => naskahSama(entri, naskah, bahan.namaPelapor));
  if (salahSatu(bahan.naskahKita)) return 'kita';
  if (mungkinKita(entri, bahan)) return 'tak-tercatat';
  if (salahSatu(bahan.naskahTakPergi ?? [])) return 'kita';
  const pertama = terkirimPertama(kasus);
  if (pertama === null || entri.pada < awalMenit(pertama)) return 'catatan';
  return dariPelapor(entri.responder, bahan.namaPelapor) ? 'balasan' : 'catatan';
}

/** The whole text, or its reference line: which a reporter's reply may quote, so not under the reporter's own name. */
function naskahSama(entri: EntriRiwayat, naskah: string, namaPelapor: string | null): boolean {
  if (rapikan(naskah) === rapikan(entri.keterangan)) return true;
  const rujukan = barisRujukan(naskah);
  if (rujukan === null || rujukan !== barisRujukan(entri.keterangan)) return false;
  return entri.responder === null || !dariPelapor(entri.responder, namaPelapor);
}

/** In the lost days we may have spoken ourselves: under our name, with our reference line, or where no name is shown. */
function mungkinKita(
  entri: EntriRiwayat,
  { jendelaHilang = [], namaKita = [], namaPelapor }: BahanRiwayat,
): boolean {
  if (!jendelaHilang.some(({ dari, sampai }) => entri.pada >= dari && entri.pada <= sampai)) return false;
  const nama = rapikan(entri.responder ?? '');
  if (nama === '' || namaKita.map(rapikan).includes(nama)) return true;
  return barisRujukan(entri.keterangan) !== null && !dariPelapor(entri.responder, namaPelapor);
}

function terkirimPertama(kasus: Kasus): number | null {
  const waktu = kasus.kiriman.flatMap((k) =>
    k.status === 'terkirim' && k.jenis !== 'kembalikan' && k.terkirimPada !== null ? [k.terkirimPada] : [],
  );
  return waktu.length === 0 ? null : Math.min(...waktu);
}

/** Nobody, "Pelapor" or the reporter's name. */
export function dariPelapor(responder: string | null, namaPelapor: string | null): boolean {
  const nama = rapikan(responder ?? '');
  return nama === '' || nama === 'pelapor' || (namaPelapor !== null && nama === rapikan(namaPelapor));
}

/** New replies in the history; or none, where the status said there is one (`teks tidak terbaca`). */
export function riwayatDibaca(
  kasus: Kasus,
  dibaca: {
    readonly balasan: readonly number[];
    readonly statusBerkataAda: boolean;
    readonly sekarang: number;
  },
  aturan: Aturan,
): readonly Perubahan[] {
  const sudahTerbuka = (kasus.balasan?.belumDinilai ?? 0) > 0;
  const r = rancang(kasus);
  if (dibaca.balasan.length > 0)
    return dibaca.balasan
      .toSorted((a, b) => a - b)
      .reduce((hasil, pada) => balasanMasuk(hasil, pada, 'riwayat', aturan), r).perubahan;
  // The record's own time, not the pass's: no clock may depend on when a sync ran.
  if (dibaca.statusBerkataAda && !sudahTerbuka)
    return balasanMasuk(r, Math.min(kasus.versi, dibaca.sekarang), 'status', aturan).perubahan;
  return [];
}

/**
 * A reply ends the wait for completeness, opens the lane, and brings a finished case back to it. One written before the
 * request went out does not answer it, however late we read it.
 */
export function balasanMasuk(
  r: Rancangan,
  pada: number,
  cara: 'riwayat' | 'dicatat' | 'status',
  aturan: Aturan,
): Rancangan {
  const masuk = tambah(r, { jenis: 'balasan.masuk', pada, cara });
  const jeda = langkahIni(r.kasus)?.jeda.find((j) => j.selesai === null && j.sebab === 'minta-kelengkapan');
  if (jeda !== undefined && pada >= awalMenit(jeda.mulai)) {
    const selesai = Math.max(pada, jeda.mulai);
    return tambah(masuk, { jenis: 'jeda.selesai', sebab: jeda.sebab, pada: selesai, karena: 'balasan' });
  }
  const kembali = r.kasus.langkah === SELESAI && MENUNGGU_PELAPOR in aturan.sop.langkah;
  return kembali ? pindah(masuk, MENUNGGU_PELAPOR, pada) : masuk;
}
