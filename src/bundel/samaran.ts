import type {
  BaDiekspor,
  KaitanDiekspor,
  KoordinasiDiekspor,
  LaporanDiekspor,
  NomorDiekspor,
  PelaporDiekspor,
  PembacaEkspor,
  TenggatDiekspor,
} from '../ports/store/ekspor.ts';
import { identitasDalam } from '../sop/identitas/identitas.ts';
import type { Pengganti } from '../sop/identitas/samarkan-identitas.ts';
import { samarkanIdentitas } from '../sop/identitas/samarkan-identitas.ts';
import type { Untuk } from './edisi.ts';
import type { GolonganPengecualian } from './golongan-pengecualian.ts';
import type { Pengecualian } from './pengecualian.ts';

/** What stands where the reporter was named, whatever told it. */
const DISAMARKAN = '[identitas disamarkan]';
const GANTI: Pengganti = {
  nama: DISAMARKAN,
  nik: DISAMARKAN,
  telepon: DISAMARKAN,
  surel: DISAMARKAN,
  alamat: DISAMARKAN,
};

/** One reason may stand for many cases: whichever reporter it names. */
const BERSAMA: ReadonlySet<GolonganPengecualian> = new Set(['pindah-sop', 'replay', 'identitas', 'setelan']);

/**
 * Officers' own words may name who reported ("menunggu Pak Agus"): no edition but that of APIP tells it. Each cell is looked
 * at once, before it is written anywhere, so that what is counted is cells and not copies.
 */
export class Samaran {
  /** Cells changed. */
  jumlah = 0;
  /** Papers left out, because they name the reporter and could not be printed otherwise. */
  naskah = 0;
  /** Contents left out, whose bytes were hashed: what is taken out of them makes another hash. */
  isi = 0;
  readonly #baca: Pick<PembacaEkspor, 'pelapor' | 'pelaporDisebut'>;
  readonly berlaku: boolean;
  /** Reasons that stand for many cases: also where this edition masks nothing else, for one of those may be covered in it. */
  readonly #berlakuBersama: boolean;

  constructor(baca: Pick<PembacaEkspor, 'pelapor' | 'pelaporDisebut'>, untuk: Untuk, adaTertutup: boolean) {
    this.#baca = baca;
    this.berlaku = untuk !== 'apip';
    this.#berlakuBersama = this.berlaku || adaTertutup;
  }

  /** Of a report whose reporter asked not to be known, or in an edition that anybody may read. */
  tersembunyi(id: string): boolean {
    return this.berlaku && this.#baca.pelapor(id).tersembunyi;
  }

  /** Whether the content of a Berita Acara, as it was hashed (docs/bundel.md), names the reporter. */
  isiMenyebut(id: string, isi: string): boolean {
    if (!this.berlaku) return false;
    const { identitas } = this.#baca.pelapor(id);
    return kataDalam(isi).some((satu) => identitasDalam(satu, identitas).length > 0);
  }

  ba(ba: BaDiekspor): BaDiekspor {
    const { id } = ba;
    return {
      ...ba,
      nomorNaskah: ba.nomorNaskah === null ? null : this.#sel(id, ba.nomorNaskah),
      satker: ba.satker.map((satu) => this.#sel(id, satu)),
      alasanBatal: this.#sel(id, ba.alasanBatal),
      berkas: ba.berkas.map(({ keterangan, ...satu }) => ({
        ...satu,
        ...(keterangan === undefined
          ? {}
          : {
              keterangan: {
                ...keterangan,
                dari: keterangan.dari === null ? null : this.#sel(id, keterangan.dari),
                tempat: keterangan.tempat === null ? null : this.#sel(id, keterangan.tempat),
              },
            }),
      })),
    };
  }

  laporan = (l: LaporanDiekspor): LaporanDiekspor =>
    l.persetujuan === null
      ? l
      : { ...l, persetujuan: { ...l.persetujuan, bukti: this.#sel(l.kasus, l.persetujuan.bukti) } };

  tenggat = (t: TenggatDiekspor): TenggatDiekspor => ({ ...t, alasan: this.#sel(t.kasus, t.alasan) });

  kaitan = (k: KaitanDiekspor): KaitanDiekspor => ({ ...k, alasan: this.#sel(k.kasus, k.alasan) });

  koordinasi = (k: KoordinasiDiekspor): KoordinasiDiekspor => ({
    ...k,
    instansi: this.#sel(k.kasus, k.instansi),
    hasil: this.#sel(k.kasus, k.hasil),
  });

  nomor = (n: NomorDiekspor): NomorDiekspor => ({ ...n, alasanBatal: this.#sel(n.ba, n.alasanBatal) });

  /** @param id the case or the Berita Acara that the row is about; '': none */
  pengecualian = (p: Pengecualian, id: string): Pengecualian => ({
    ...p,
    alasan: id === '' || BERSAMA.has(p.golongan) ? this.#selBersama(id, p.alasan) : this.#sel(id, p.alasan),
    rincian: this.#milik(id, p.rincian),
  });

  /** A row of the journal cannot be changed without breaking the chain: one whose words name the reporter is covered whole. */
  menyebut(id: string, kata: readonly string[]): boolean {
    if (!this.berlaku || kata.length === 0) return false;
    return this.#terungkap(kata.join('\n'), this.#baca.pelapor(id));
  }

  #sel(id: string, teks: string): string {
    return this.berlaku ? this.#tanpa(teks, () => this.#baca.pelapor(id).identitas) : teks;
  }

  #selBersama(id: string, teks: string): string {
    if (!this.#berlakuBersama) return teks;
    return this.#tanpa(teks, () => [...this.#baca.pelapor(id).identitas, ...this.#baca.pelaporDisebut(teks)]);
  }

  #tanpa(teks: string, siapa: () => readonly string[]): string {
    if (teks === '') return teks;
    const identitas = siapa();
    const hasil = samarkanIdentitas(teks, identitas, GANTI);
    // What cannot be taken out word by word is taken out whole.
    const aman = identitasDalam(hasil, identitas).length === 0 ? hasil : DISAMARKAN;
    if (aman !== teks) this.jumlah++;
    return aman;
  }

  /** Numbers and hashes: only what is the reporter's own counts, a run of digits is nobody's NIK. */
  #milik(id: string, teks: string): string {
    if (!this.berlaku || teks === '') return teks;
    return this.#terungkap(teks, this.#baca.pelapor(id)) ? this.#sel(id, teks) : teks;
  }

  #terungkap(teks: string, { identitas }: PelaporDiekspor): boolean {
    return identitasDalam(teks, identitas).some(
      (jenis) => jenis === 'nama' || jenis === 'alamat' || jenis === 'surel',
    );
  }
}

const HASH = /^[0-9a-f]{64}$/;

/** Every text of a JSON document, also of those that stand in it as text: their escapes would hide a name. */
function kataDalam(json: string): readonly string[] {
  let isi: unknown;
  try {
    isi = JSON.parse(json);
  } catch {
    return HASH.test(json) ? [] : [json];
  }
  return typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(kataNilai) : [json];
}

function kataNilai(nilai: unknown): readonly string[] {
  if (typeof nilai === 'string') return kataDalam(nilai);
  return typeof nilai === 'object' && nilai !== null ? Object.values(nilai).flatMap(kataNilai) : [];
}
