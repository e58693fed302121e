import { barisJsonl, barisTertutupJsonl, LETAK } from '../jejak/bundel/bentuk-bundel.ts';
import type { Muatan } from '../jejak/muatan-baris.ts';
import { muatanBaris } from '../jejak/muatan-baris.ts';
import type { BarisJejakTersimpan } from '../ports/store.ts';
import type { Pengecualian } from './pengecualian.ts';
import { pencariPengecualian } from './pengecualian.ts';
import type { RuangTulis } from './ruang-tulis.ts';
import { RINCI_MAKS } from './ruang-tulis.ts';
import { barisCsv } from './tabel.ts';
import { tabelPengecualian } from './tabel-log.ts';

export interface LogJejak {
  readonly baris: number;
  /** Hash of the last row, hex. */
  readonly hash: string;
  /** Rows that this edition covers. */
  readonly tertutup: number;
  /** Among them those whose words name the reporter. */
  readonly menyebut: number;
  readonly pengecualian: number;
  readonly perGolongan: ReadonlyMap<string, number>;
  readonly banding: BandingDimuat;
  /** Register numbers that were skipped. */
  readonly lompatan: readonly Pengecualian[];
}

/** A comparison with somebody else's list. */
export interface BandingTercatat {
  readonly seq: number;
  readonly at: number;
  readonly isi: Muatan;
}

export interface BandingDimuat {
  /** Of the period, newest first, no more than the page shows. */
  readonly dalamMasa: readonly BandingTercatat[];
  readonly selebihnya: number;
  /** The newest of all, where none is of the period; null: none ever was. */
  readonly terakhir: BandingTercatat | null;
}

/** A page holds them all of a year of monthly ones; a bad one must not hide behind the newest. */
const BANDING_MAKS = 20;

/** The journal from row 1, whatever the period, and what of the period is an exception. */
export function tulisLogJejak(ruang: RuangTulis): LogJejak {
  const { cakupan, kantor, csv } = ruang.p;
  const tabel = tabelPengecualian(ruang.edisi, kantor.zona);
  const { penugasan, tenggat } = kantor;
  const cari = pencariPengecualian({ penugasan, tenggat, alasan: (baris) => ruang.baca.alasan(baris) });
  const keJejak = ruang.folder.buka(LETAK.jejak);
  const keCsv = ruang.csv('pengecualian.csv', tabel);
  const hasil = {
    baris: 0,
    hash: '',
    tertutup: 0,
    menyebut: 0,
    pengecualian: 0,
    perGolongan: new Map<string, number>(),
    banding: { dalamMasa: [] as BandingTercatat[], selebihnya: 0, terakhir: null as BandingTercatat | null },
    lompatan: [] as Pengecualian[],
  };
  for (const baris of ruang.dihitung('pengecualian', ruang.baca.jejak())) {
    const rahasia = menyebut(baris, ruang.tertutup);
    const milik = pemilikBaris(baris);
    const terbuka = ruang.edisi.bukaJejak && !rahasia;
    const dikenali = terbuka && ruang.samaran.menyebut(milik.id, milik.kata);
    if (dikenali) hasil.menyebut++;
    const terlihat = terbuka && !dikenali;
    if (!terlihat) hasil.tertutup++;
    hasil.baris++;
    hasil.hash = Buffer.from(baris.hash).toString('hex');
    keJejak.tulis(terlihat ? barisJsonl(baris) : barisTertutupJsonl(baris));
    if (baris.jenis === 'banding.dibuat') muatBanding(hasil.banding, baris, ruang);
    const pengecualian = cari(baris);
    if (rahasia || baris.at < cakupan.dari || baris.at >= cakupan.sampai) continue;
    for (const asli of pengecualian) {
      const satu = ruang.samaran.pengecualian(asli, milik.id);
      hasil.pengecualian++;
      hasil.perGolongan.set(satu.golongan, (hasil.perGolongan.get(satu.golongan) ?? 0) + 1);
      if (satu.golongan === 'nomor-dilompati' && hasil.lompatan.length < RINCI_MAKS)
        hasil.lompatan.push(satu);
      keCsv.tulis(barisCsv(tabel, satu, csv));
    }
  }
  keJejak.tutup();
  keCsv.tutup();
  return hasil;
}

function muatBanding(
  banding: { dalamMasa: BandingTercatat[]; selebihnya: number; terakhir: BandingTercatat | null },
  baris: BarisJejakTersimpan,
  { p: { cakupan } }: RuangTulis,
): void {
  const satu = { seq: baris.seq, at: baris.at, isi: muatanBaris(baris) };
  banding.terakhir = satu;
  if (satu.at < cakupan.dari || satu.at >= cakupan.sampai) return;
  banding.dalamMasa.unshift(satu);
  if (banding.dalamMasa.length > BANDING_MAKS) {
    banding.dalamMasa.pop();
    banding.selebihnya++;
  }
}

/** Fields of a row that an officer typed: a letter's number may hold a name. */
const DIKETIK = ['nomorNaskah', 'nomorBa', 'idJauh'] as const;

/** Of which case or Berita Acara a row tells, and what in it are people's words. */
function pemilikBaris(baris: BarisJejakTersimpan): { readonly id: string; readonly kata: readonly string[] } {
  const isi = muatanBaris(baris);
  const { ba, kasus } = isi;
  const id = typeof ba === 'string' ? ba : typeof kasus === 'string' ? kasus : '';
  const kata = [...DIKETIK.map((nama) => isi[nama]), ...nilaiIsian(isi['nilai'])];
  return { id, kata: kata.filter((satu) => typeof satu === 'string') };
}

const nilaiIsian = (nilai: unknown): readonly unknown[] =>
  typeof nilai === 'object' && nilai !== null ? Object.values(nilai) : [];

/** Whether a row speaks of one of these ids. */
function menyebut(baris: BarisJejakTersimpan, id: ReadonlySet<string>): boolean {
  if (id.size === 0) return false;
  if (baris.trackingId !== null && id.has(baris.trackingId)) return true;
  const teks = Buffer.from(baris.payload).toString('utf8');
  // Ids are the only strings of that form; a parsed payload would have to be walked to any depth.
  for (const [, satu = ''] of teks.matchAll(/"([^"\\]+)"/g)) if (id.has(satu)) return true;
  return false;
}
