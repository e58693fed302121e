import type { Riwayat } from '../ports/lapor-api.ts';
import { barisRujukan, rapikan } from '../sop/kiriman/naskah.ts';
import type { EntriRiwayat } from '../sop/laporan/laporan.ts';
import { dariPelapor } from '../sop/laporan/riwayat-dibaca.ts';

/** What an answer of ours would look like in the public history. */
export interface JejakKiriman {
  readonly id: string;
  readonly isi: string;
  /** Approved then (ms UTC): the same words of an earlier answer are not this one. */
  readonly dibuat: number;
  /** Names under which this agency speaks. */
  readonly namaKita: readonly string[];
  readonly namaPelapor: string | null;
  /** The other answers of this report. */
  readonly lain: readonly JawabanLain[];
}

export interface JawabanLain {
  readonly isi: string;
  /** When it appeared, where a machine saw it; null: it may stand there, or not. */
  readonly tampak: number | null;
}

/** `ragu`: something stands there that may be this answer, or another, or a part of it. */
export type HasilBacaKembali =
  | { readonly jenis: 'ada'; readonly pada: number }
  | { readonly jenis: 'tidak_ada' | 'ragu' };

const MENIT_MS = 60_000;
/** Our clock and the remote's may differ by so much. */
const SELISIH_JAM_MS = 5 * MENIT_MS;
/** The history tells minutes only. */
const KIRA_KIRA_MS = SELISIH_JAM_MS + MENIT_MS;
/** characters: a shorter beginning of a text may be anybody's. */
const AWALAN_TERPENDEK = 30;

/** Looks for one answer by its reference line, else by its text under our own name. */
export function bacaKembali({ entri, dilewati }: Riwayat, jejak: JejakKiriman): HasilBacaKembali {
  const rujukan = entri.find((e) => merujuk(e, jejak));
  if (rujukan !== undefined) return { jenis: 'ada', pada: rujukan.pada };
  const punyaKita = entri.filter((e) => atasNamaKita(e, jejak));
  const hasil = menurutNaskah(punyaKita, jejak);
  if (hasil.jenis !== 'tidak_ada') return hasil;
  // A line that could not be read may be the one: "not there" would send it a second time.
  const mungkin =
    dilewati > 0 ||
    punyaKita.some((e) => terpotongDari(e, jejak)) ||
    entri.some((e) => serupa(e, jejak)) ||
    jejak.lain.some((l) => hilangDari(entri, l));
  return { jenis: mungkin ? 'ragu' : 'tidak_ada' };
}

/** The number is given out once, so neither name nor time matters; only a reporter may have quoted it. */
const merujuk = (e: EntriRiwayat, { id, isi, namaPelapor }: JejakKiriman): boolean =>
  barisRujukan(isi) === id &&
  barisRujukan(e.keterangan) === id &&
  (e.responder === null || !dariPelapor(e.responder, namaPelapor));

const atasNamaKita = ({ responder }: EntriRiwayat, { namaKita }: JejakKiriman): boolean =>
  responder !== null && namaKita.map(rapikan).includes(rapikan(responder));

/** Entries in these words, less those that other answers in the same words account for. */
function menurutNaskah(
  punyaKita: readonly EntriRiwayat[],
  { isi, dibuat, lain }: JejakKiriman,
): HasilBacaKembali {
  const naskah = rapikan(isi);
  const sisa = punyaKita.filter((e) => rapikan(e.keterangan) === naskah);
  let mungkinLain = 0;
  for (const { tampak } of lain.filter((l) => rapikan(l.isi) === naskah)) {
    const milik = tampak === null ? -1 : terdekat(sisa, tampak);
    if (milik === -1) mungkinLain++;
    else sisa.splice(milik, 1);
  }
  const baru = sisa.filter((e) => e.pada >= dibuat - KIRA_KIRA_MS);
  const [pertama] = baru;
  if (pertama !== undefined && baru.length > mungkinLain) return { jenis: 'ada', pada: pertama.pada };
  // Dated before the approval and nobody's: one of the two clocks may have been wrong.
  return { jenis: sisa.length > 0 ? 'ragu' : 'tidak_ada' };
}

/** Index of the entry nearest to that time, within what clocks and minutes leave open; -1: none. */
function terdekat(entri: readonly EntriRiwayat[], pada: number): number {
  const jarak = entri.map((e) => Math.abs(e.pada - pada));
  const terkecil = Math.min(...jarak);
  return terkecil <= KIRA_KIRA_MS ? jarak.indexOf(terkecil) : -1;
}

/** Its number wrapped in something else, or its words under a name that we do not know: not the reporter, who may quote. */
function serupa(e: EntriRiwayat, { id, isi, dibuat, namaPelapor, lain }: JejakKiriman): boolean {
  if (e.responder !== null && dariPelapor(e.responder, namaPelapor)) return false;
  const rujukan = barisRujukan(e.keterangan);
  const menyebut = barisRujukan(isi) === id && rapikan(e.keterangan).includes(id.toLowerCase());
  if (menyebut && (rujukan === null || rujukan === id)) return true;
  const naskah = rapikan(e.keterangan);
  const milikLain = lain.some((l) => rapikan(l.isi) === naskah);
  return naskah === rapikan(isi) && e.pada >= dibuat - KIRA_KIRA_MS && !milikLain;
}

/** A history without an answer that a machine saw there is cut short, or edited: it does not show what is absent. */
function hilangDari(entri: readonly EntriRiwayat[], { isi, tampak }: JawabanLain): boolean {
  if (tampak === null || isi === '') return false;
  const rujukan = barisRujukan(isi);
  return !entri.some((e) => {
    if (rujukan !== null && barisRujukan(e.keterangan) === rujukan) return true;
    return rapikan(e.keterangan) === rapikan(isi) || terpotong(e, isi);
  });
}

/** A history that cuts long texts, or drops the last line, shows the beginning of what may be this answer. */
function terpotongDari(e: EntriRiwayat, { isi, dibuat, lain }: JejakKiriman): boolean {
  const milikLain = lain.some((l) => rapikan(l.isi) === rapikan(e.keterangan));
  const baru = e.pada >= dibuat - KIRA_KIRA_MS;
  return baru && !milikLain && terpotong(e, isi);
}

function terpotong({ keterangan }: EntriRiwayat, isi: string): boolean {
  const tampak = rapikan(keterangan).replace(/(\.{3}|…)$/, '');
  return tampak.length >= AWALAN_TERPENDEK && rapikan(isi).startsWith(tampak);
}
