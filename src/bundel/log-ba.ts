import type { BaDiekspor, BerkasDiekspor, PerjalananDiekspor } from '../ports/store/ekspor.ts';
import type { FormatBa } from './permintaan-bundel.ts';
import type { RuangTulis } from './ruang-tulis.ts';
import { RINCI_MAKS } from './ruang-tulis.ts';
import { namaBerkas } from './sel.ts';
import { barisCsv, barisJsonl } from './tabel.ts';
import type { BuktiBa } from './tabel-log.ts';
import { tabelBa, tabelBukti } from './tabel-log.ts';
import { BARIS_XLSX_MAKS, tulisXlsx } from './xlsx.ts';

export class XlsxTerlaluBesar extends Error {
  override readonly name = 'XlsxTerlaluBesar';
  readonly maks = BARIS_XLSX_MAKS;
}

/** One Berita Acara as the page tells it. */
export interface RincianBa {
  readonly ba: BaDiekspor;
  /** Where the bundle holds its paper; null: it holds none. */
  readonly naskah: string | null;
  /** Where it holds the text whose hash the paper shows; null: nowhere. */
  readonly isi: string | null;
  readonly perjalanan: readonly PerjalananDiekspor[];
}

export interface LogBa {
  readonly jumlah: number;
  readonly tersembunyi: number;
  readonly bukti: number;
  readonly perStatus: ReadonlyMap<string, number>;
  readonly rinci: readonly RincianBa[];
  readonly tanpaXlsx: boolean;
}

/** The log of Berita Acara in the formats asked for, with their papers and evidence. @throws XlsxTerlaluBesar */
export async function tulisLogBa(ruang: RuangTulis): Promise<LogBa> {
  const { format, cakupan, menurut } = ruang.p;
  const log = bukaLog(ruang);
  const bukti = tabelBukti(ruang.edisi, ruang.p.kantor.zona);
  const keBukti = ruang.csv('bukti.csv', bukti);
  const hasil = {
    jumlah: 0,
    tersembunyi: 0,
    bukti: 0,
    perStatus: new Map<string, number>(),
    rinci: [] as RincianBa[],
  };
  for (const asli of ruang.dihitung('ba', ruang.baca.ba(cakupan, menurut))) {
    if (!ruang.edisi.tampil(asli.id)) {
      hasil.tersembunyi++;
      continue;
    }
    const ba = ruang.samaran.ba(asli);
    hasil.jumlah++;
    hasil.perStatus.set(ba.status, (hasil.perStatus.get(ba.status) ?? 0) + 1);
    log.tulis(ba, format === 'xlsx');
    const naskah = await salinNaskah(ruang, ba);
    const { letak: isi, menyebut } = salinIsi(ruang, ba);
    for (const satu of await salinBukti(ruang, ba, menyebut)) {
      hasil.bukti++;
      keBukti.tulis(barisCsv(bukti, satu, ruang.p.csv));
    }
    if (hasil.rinci.length < RINCI_MAKS)
      hasil.rinci.push({ ba, naskah, isi, perjalanan: ruang.baca.perjalanan(ba.id) });
  }
  keBukti.tutup();
  return { ...hasil, tanpaXlsx: await log.tutup() };
}

/** ba-log in every format asked for. */
function bukaLog(ruang: RuangTulis) {
  const { format, kantor, csv } = ruang.p;
  const tabel = tabelBa(ruang.edisi, kantor.zona);
  const diminta = (satu: FormatBa): boolean => format === null || format === satu;
  const keCsv = diminta('csv') ? ruang.csv('ba-log.csv', tabel) : null;
  const keJsonl = diminta('jsonl') ? ruang.folder.buka('ba-log.jsonl') : null;
  let xlsx: BaDiekspor[] | null = diminta('xlsx') ? [] : null;
  return {
    tulis(ba: BaDiekspor, wajibXlsx: boolean): void {
      keCsv?.tulis(barisCsv(tabel, ba, csv));
      keJsonl?.tulis(barisJsonl(tabel, ba));
      xlsx = tampung(xlsx, ba, wajibXlsx);
    },
    /** true: xlsx was asked for, and there are too many rows for it. */
    async tutup(): Promise<boolean> {
      keCsv?.tutup();
      keJsonl?.tutup();
      if (xlsx !== null) ruang.folder.tulis('ba-log.xlsx', await tulisXlsx(tabel, xlsx, 'ba-log'));
      return diminta('xlsx') && xlsx === null;
    },
  };
}

/** null: more than a sheet holds. */
function tampung(rows: BaDiekspor[] | null, ba: BaDiekspor, wajib: boolean): BaDiekspor[] | null {
  if (rows === null) return null;
  if (rows.length >= BARIS_XLSX_MAKS) {
    if (wajib) throw new XlsxTerlaluBesar('too many rows for xlsx');
    return null;
  }
  rows.push(ba);
  return rows;
}

async function salinNaskah({ p, folder, samaran }: RuangTulis, ba: BaDiekspor): Promise<string | null> {
  // A paper names people; a draft is none yet.
  if (p.cetakBa === null || ba.status === 'konsep' || p.untuk === 'publik') return null;
  const pdf = await p.cetakBa(ba.id, samaran.berlaku);
  if (pdf === 'menyebut-pelapor') samaran.naskah++;
  if (pdf === null || pdf === 'menyebut-pelapor') return null;
  const letak = `ba/${namaBerkas(ba.nomorRegister ?? ba.id)}.pdf`;
  folder.tulis(letak, pdf);
  return letak;
}

interface IsiTersalin {
  /** null: the bundle holds it not. */
  readonly letak: string | null;
  /** Because it names the reporter. */
  readonly menyebut: boolean;
}

/** Byte for byte what was hashed at `final`, so that anyone with sha256sum finds the hash of the paper again. */
function salinIsi({ p, baca, folder, samaran }: RuangTulis, ba: BaDiekspor): IsiTersalin {
  // As the paper: it names people.
  const isi = p.untuk === 'publik' ? null : baca.isiBa(ba.id);
  if (isi === null) return { letak: null, menyebut: false };
  if (samaran.isiMenyebut(ba.id, isi)) {
    samaran.isi++;
    return { letak: null, menyebut: true };
  }
  const letak = `ba/${namaBerkas(ba.nomorRegister ?? ba.id)}.isi.json`;
  folder.tulis(letak, isi);
  return { letak, menyebut: false };
}

const AKHIRAN: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

/** @param menyebut its own words name the reporter: so does the scan of its signed paper */
async function salinBukti(ruang: RuangTulis, ba: BaDiekspor, menyebut: boolean): Promise<readonly BuktiBa[]> {
  const semua: BuktiBa[] = [];
  const { untuk } = ruang.p;
  const tertutup = untuk === 'publik' || menyebut || ruang.samaran.tersembunyi(ba.id);
  for (const [i, satu] of ba.berkas.entries()) {
    // EXIF tells who took a photo, and where: of it a copy without them leaves, to all but APIP (delivery.md, "Privacy").
    const sha256 = untuk === 'apip' || !foto(satu) ? satu.asli : satu.terbit;
    const letak =
      !tertutup || fotoPemeriksaan(satu)
        ? await salinSatu(ruang, sha256, `bukti/${sha256}${AKHIRAN[satu.tipeMedia] ?? ''}`)
        : '';
    semua.push({ ba: ba.nomorRegister ?? ba.id, urut: i + 1, satu, letak });
  }
  return semua;
}

const foto = ({ tipeMedia }: BerkasDiekspor): boolean => tipeMedia.startsWith('image/');

/**
 * A letter or a signed paper names people, and nobody reads it before it leaves: the public, and of a secret
 * report every auditor but APIP, gets photos of the examination, and the hashes of the rest.
 */
const fotoPemeriksaan = (satu: BerkasDiekspor): boolean =>
  satu.milik === 'isi' && foto(satu) && satu.keterangan?.sumber !== 'pelapor';

/** Where the bundle holds it; '' where only its hash is told. */
async function salinSatu({ p, folder }: RuangTulis, sha256: string, letak: string): Promise<string> {
  if (p.bukti === null) return '';
  if (folder.berkas.has(letak)) return letak;
  const isi = await p.bukti(sha256);
  if (isi !== null) folder.tulis(letak, isi);
  return isi === null ? '' : letak;
}
