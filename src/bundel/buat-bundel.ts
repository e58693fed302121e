import { barisJsonl as barisJejak } from '../jejak/bundel/bentuk-bundel.ts';
import type { HasilPeriksa } from '../jejak/periksa-rantai.ts';
import { periksaRantai } from '../jejak/periksa-rantai.ts';
import type { BaDiekspor, CakupanEkspor, MenurutEkspor, PembacaEkspor } from '../ports/store/ekspor.ts';
import type { Penugasan, Petugas } from '../sop/petugas.ts';
import type { Tanggal, Zona } from '../sop/waktu.ts';
import { isoDenganOffset, tahunDari } from '../sop/waktu.ts';
import { bacaSaya } from './baca-saya.ts';
import { barisTertutup, menyebut } from './baris-jejak.ts';
import type { Edisi, Untuk } from './edisi.ts';
import { edisi } from './edisi.ts';
import type { PenulisBerkas } from './folder-bundel.ts';
import { FolderBundel } from './folder-bundel.ts';
import type { IsiLaporan } from './laporan-html.ts';
import { laporanHtml } from './laporan-html.ts';
import { jalannyaNomor } from './nomor-register.ts';
import type { Pengecualian } from './pengecualian.ts';
import { pencariPengecualian } from './pengecualian.ts';
import { namaBerkas } from './sel.ts';
import type { BentukCsv, Tabel } from './tabel.ts';
import { barisCsv, barisJsonl, kepalaCsv } from './tabel.ts';
import type { BuktiBa } from './tabel-log.ts';
import { tabelBa, tabelBukti, tabelLaporan, tabelPengecualian, tabelTenggat } from './tabel-log.ts';
import { BARIS_XLSX_MAKS, tulisXlsx } from './xlsx.ts';

export const FORMAT_BA = ['csv', 'jsonl', 'xlsx'] as const;
export type FormatBa = (typeof FORMAT_BA)[number];

export interface PermintaanBundel {
  readonly tujuan: string;
  /** First and last day, both within. */
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
  readonly cakupan: CakupanEkspor;
  /** null: all, and no xlsx where there are too many rows for it. */
  readonly format: FormatBa | null;
  readonly menurut: MenurutEkspor;
  readonly untuk: Untuk;
  readonly csv: BentukCsv;
  readonly kantor: {
    readonly instansi: string;
    readonly zona: Zona;
    readonly petugas: readonly Petugas[];
    readonly penugasan: readonly Penugasan[];
  };
  readonly namaSop: (hash: string) => string;
  readonly namaLangkah: (sop: string, langkah: string) => string;
  /** The printed paper of one Berita Acara; null: this program cannot print it. */
  readonly cetakBa: ((ba: string) => Promise<Uint8Array | null>) | null;
  /** Bytes of a kept file, by its hash, or null where it is lost; null: only hashes go into the bundle. */
  readonly bukti: ((sha256: string) => Promise<Uint8Array | null>) | null;
  readonly segel: SegelBundel | null;
  readonly kemajuan: (tahap: TahapBundel, jumlah: number) => void;
}

export type TahapBundel = 'jejak' | 'laporan' | 'tenggat' | 'ba' | 'pengecualian';

/** The checkpoints that go with the journal, and who signs the manifest (docs/bundel.md). */
export interface SegelBundel {
  readonly nomor: number | null;
  /** Path in the bundle → content. */
  readonly berkas: ReadonlyMap<string, string | Uint8Array>;
  /** manifest.segel for the SHA-256 (hex) of manifest.json. */
  readonly tandaiManifes: (sha256: string) => Promise<string>;
}

export class XlsxTerlaluBesar extends Error {
  override readonly name = 'XlsxTerlaluBesar';
}

export interface HasilBundel {
  readonly folder: string;
  readonly jumlah: IsiLaporan['jumlah'];
  readonly rantai: HasilPeriksa;
  /** The most that a sheet holds, where there were more rows; else null. */
  readonly tanpaXlsx: number | null;
  readonly tertutup: number;
}

/**
 * Writes the auditor's bundle; the manifest last. A broken chain is exported too, and told.
 * @throws FolderBundelDitolak, XlsxTerlaluBesar
 */
export async function buatBundel(p: PermintaanBundel, baca: PembacaEkspor): Promise<HasilBundel> {
  using folder = new FolderBundel(p.tujuan);
  return await new PenulisBundel(p, baca, folder).tulis();
}

/** Rows between two words of progress. */
const KABAR_SETIAP = 500;
/** Shown one by one in the page; the logs have all. */
const RINCI_MAKS = 500;

class PenulisBundel {
  readonly #p: PermintaanBundel;
  readonly #baca: PembacaEkspor;
  readonly #folder: FolderBundel;
  readonly #edisi: Edisi;
  readonly #apip: ReadonlySet<string>;

  constructor(p: PermintaanBundel, baca: PembacaEkspor, folder: FolderBundel) {
    this.#p = p;
    this.#baca = baca;
    this.#folder = folder;
    this.#edisi = edisi(p.untuk, p.kantor.petugas);
    this.#apip = baca.rahasiaApip();
  }

  async tulis(): Promise<HasilBundel> {
    const { kantor, namaSop, cakupan, untuk } = this.#p;
    const { zona } = kantor;
    const rantai = periksaRantai(this.#dihitung('jejak', this.#baca.jejak()));
    const laporan = this.#log(
      'laporan',
      'laporan-log.csv',
      tabelLaporan(zona, namaSop),
      this.#baca.laporan(cakupan),
    );
    const tenggat = this.#log(
      'tenggat',
      'tenggat-log.csv',
      tabelTenggat(this.#edisi, zona),
      this.#baca.tenggat(cakupan),
      (t) => t.terlambat,
    );
    const ba = await this.#ba();
    const jejak = this.#jejak();
    for (const [letak, isi] of this.#p.segel?.berkas ?? []) this.#folder.tulis(letak, isi);
    const jumlah = {
      laporan: laporan.jumlah,
      laporanTersembunyi: laporan.tersembunyi,
      tenggat: tenggat.jumlah,
      terlambat: tenggat.dipilih,
      ba: ba.jumlah,
      baTersembunyi: ba.tersembunyi,
      pengecualian: jejak.jumlah,
    };
    const isi: IsiLaporan = {
      ...this.#p,
      edisi: this.#edisi,
      jumlah,
      rantai,
      perGolongan: jejak.perGolongan,
      baPerStatus: ba.perStatus,
      ba: ba.rinci,
      terlambat: tenggat.contoh,
      nomor: [...jalannyaNomor(this.#baca, this.#tahun(), this.#edisi)],
      lompatan: jejak.lompatan,
      tertutup: jejak.tertutup,
      tanpaXlsx: ba.tanpaXlsx,
      bukti: ba.bukti,
      berkas: this.#folder.berkas,
    };
    this.#folder.tulis('LAPORAN.html', laporanHtml(isi));
    this.#folder.tulis('BACA-SAYA.txt', bacaSaya(untuk, this.#p.segel !== null));
    await this.#manifes(rantai, jejak);
    this.#folder.terbitkan();
    const { tujuan } = this.#p;
    return {
      folder: tujuan,
      jumlah,
      rantai,
      tanpaXlsx: ba.tanpaXlsx ? BARIS_XLSX_MAKS : null,
      tertutup: jejak.tertutup,
    };
  }

  #tahun(): readonly string[] {
    const awal = Number(tahunDari(this.#p.dari));
    const akhir = Number(tahunDari(this.#p.sampai));
    return Array.from({ length: akhir - awal + 1 }, (_, i) => String(awal + i));
  }

  *#dihitung<T>(tahap: TahapBundel, rows: Iterable<T>): Generator<T> {
    let n = 0;
    for (const baris of rows) {
      if (++n % KABAR_SETIAP === 0) this.#p.kemajuan(tahap, n);
      yield baris;
    }
  }

  /** One CSV; `pilih` says which rows the page may show as examples. */
  #log<T extends { readonly apip: boolean }>(
    tahap: TahapBundel,
    nama: string,
    tabel: Tabel<T>,
    rows: Iterable<T>,
    pilih: (baris: T) => boolean = () => false,
  ) {
    const hasil = { jumlah: 0, tersembunyi: 0, dipilih: 0, contoh: [] as T[] };
    const berkas = this.#csv(nama, tabel);
    for (const baris of this.#dihitung(tahap, rows)) {
      if (!this.#edisi.tampil(baris.apip)) {
        hasil.tersembunyi++;
        continue;
      }
      hasil.jumlah++;
      if (pilih(baris) && hasil.dipilih++ < RINCI_MAKS) hasil.contoh.push(baris);
      berkas.tulis(barisCsv(tabel, baris, this.#p.csv));
    }
    berkas.tutup();
    return hasil;
  }

  #csv<T>(nama: string, tabel: Tabel<T>): PenulisBerkas {
    const berkas = this.#folder.buka(nama);
    berkas.tulis(kepalaCsv(tabel, this.#p.csv));
    return berkas;
  }

  async #ba() {
    const { format, kantor, csv, cakupan, menurut } = this.#p;
    const tabel = tabelBa(this.#edisi, kantor.zona);
    const diminta = (satu: FormatBa): boolean => format === null || format === satu;
    const keCsv = diminta('csv') ? this.#csv('ba-log.csv', tabel) : null;
    const keJsonl = diminta('jsonl') ? this.#folder.buka('ba-log.jsonl') : null;
    const keBukti = this.#csv('bukti.csv', tabelBukti);
    const hasil = {
      jumlah: 0,
      tersembunyi: 0,
      bukti: 0,
      perStatus: new Map<string, number>(),
      rinci: [] as IsiLaporan['ba'][number][],
    };
    let xlsx: BaDiekspor[] | null = diminta('xlsx') ? [] : null;
    for (const ba of this.#dihitung('ba', this.#baca.ba(cakupan, menurut))) {
      if (!this.#edisi.tampil(ba.apip)) {
        hasil.tersembunyi++;
        continue;
      }
      hasil.jumlah++;
      hasil.perStatus.set(ba.status, (hasil.perStatus.get(ba.status) ?? 0) + 1);
      keCsv?.tulis(barisCsv(tabel, ba, csv));
      keJsonl?.tulis(barisJsonl(tabel, ba));
      xlsx = tampung(xlsx, ba, format === 'xlsx');
      const naskah = await this.#naskah(ba);
      for (const bukti of await this.#bukti(ba)) {
        hasil.bukti++;
        keBukti.tulis(barisCsv(tabelBukti, bukti, csv));
      }
      if (hasil.rinci.length < RINCI_MAKS)
        hasil.rinci.push({ ba, naskah, perjalanan: this.#baca.perjalanan(ba.id) });
    }
    keCsv?.tutup();
    keJsonl?.tutup();
    keBukti.tutup();
    if (xlsx !== null) this.#folder.tulis('ba-log.xlsx', await tulisXlsx(tabel, xlsx, 'ba-log'));
    return { ...hasil, tanpaXlsx: diminta('xlsx') && xlsx === null };
  }

  /** Where the bundle holds the paper; null: it holds none. */
  async #naskah(ba: BaDiekspor): Promise<string | null> {
    // A paper names people; a draft is none yet.
    if (this.#p.cetakBa === null || ba.status === 'konsep' || this.#p.untuk === 'publik') return null;
    const pdf = await this.#p.cetakBa(ba.id);
    if (pdf === null) return null;
    const letak = `ba/${namaBerkas(ba.nomorRegister ?? ba.id)}.pdf`;
    this.#folder.tulis(letak, pdf);
    return letak;
  }

  async #bukti(ba: BaDiekspor): Promise<readonly BuktiBa[]> {
    const semua: BuktiBa[] = [];
    for (const [i, { asli, terbit, tipeMedia, ukuran }] of ba.berkas.entries()) {
      // Only copies without EXIF and GPS leave to the public.
      const sha256 = this.#p.untuk === 'publik' ? terbit : asli;
      const letak = await this.#salinBukti(sha256, `bukti/${sha256}${AKHIRAN[tipeMedia] ?? ''}`);
      semua.push({ ba: ba.nomorRegister ?? ba.id, urut: i + 1, asli, terbit, tipeMedia, ukuran, letak });
    }
    return semua;
  }

  /** Where the bundle holds it; '' where only its hash is told. */
  async #salinBukti(sha256: string, letak: string): Promise<string> {
    if (this.#p.bukti === null || this.#folder.berkas.has(letak)) return this.#p.bukti === null ? '' : letak;
    const isi = await this.#p.bukti(sha256);
    if (isi !== null) this.#folder.tulis(letak, isi);
    return isi === null ? '' : letak;
  }

  /** The journal from row 1, whatever the period, and what of the period is an exception. */
  #jejak() {
    const { cakupan, kantor, csv } = this.#p;
    const tabel = tabelPengecualian(this.#edisi, kantor.zona);
    const bahan = {
      ...kantor,
      alasan: (baris: Parameters<PembacaEkspor['alasan']>[0]) => this.#baca.alasan(baris),
    };
    const cari = pencariPengecualian(bahan);
    const keJejak = this.#folder.buka('jejak.jsonl');
    const keCsv = this.#csv('pengecualian.csv', tabel);
    const hasil = {
      jumlah: 0,
      tertutup: 0,
      baris: 0,
      hash: '',
      perGolongan: new Map<string, number>(),
      lompatan: [] as Pengecualian[],
    };
    for (const baris of this.#dihitung('pengecualian', this.#baca.jejak())) {
      const apip = menyebut(baris, this.#apip);
      const terlihat = this.#edisi.barisJejak(apip);
      if (!terlihat) hasil.tertutup++;
      hasil.baris++;
      hasil.hash = Buffer.from(baris.hash).toString('hex');
      keJejak.tulis(terlihat ? barisJejak(baris) : barisTertutup(baris));
      const pengecualian = cari(baris);
      if (!this.#edisi.tampil(apip) || baris.at < cakupan.dari || baris.at >= cakupan.sampai) continue;
      for (const satu of pengecualian) {
        hasil.jumlah++;
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

  async #manifes(
    { rusak }: HasilPeriksa,
    { baris, hash, tertutup }: { baris: number; hash: string; tertutup: number },
  ): Promise<void> {
    const { dari, sampai, cakupan, kantor, untuk, menurut, segel } = this.#p;
    const isi = {
      format: 1,
      dibuat: isoDenganOffset(cakupan.sekarang, kantor.zona),
      instansi: kantor.instansi,
      masa: { dari, sampai, menurut },
      untuk,
      jejak: { baris, hash, utuh: rusak === null, ...(rusak === null ? {} : { rusak }) },
      ...(tertutup === 0 ? {} : { tertutup }),
      ...(segel?.nomor == null ? {} : { segel: { nomor: segel.nomor } }),
      berkas: Object.fromEntries([...this.#folder.berkas].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    const { sha256 } = this.#folder.tulis('manifest.json', `${JSON.stringify(isi, null, 2)}\n`);
    if (segel !== null) this.#folder.tulis('manifest.segel', await segel.tandaiManifes(sha256));
  }
}

const AKHIRAN: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

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
