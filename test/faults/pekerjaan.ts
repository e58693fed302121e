import { join } from 'node:path';
import { AKAR } from '../commands/jalankan.ts';

const FOTO = join(AKAR, 'data/contoh/foto-lapangan.jpg');

/** One line of an acts file. */
export interface Tindakan {
  /** The office's own number for it: the same line again is "sama". */
  readonly id: string;
  readonly tracking_id: string;
  readonly aksi: string;
  readonly isian: Readonly<Record<string, string>>;
  readonly petugas: string;
  readonly berkas: readonly string[];
}

/** What an office does with one report, and what the remote must have taken in the end: `7000001 akhir`. */
export interface Pekerjaan {
  readonly tindakan: readonly Tindakan[];
  readonly harap: readonly string[];
}

type Jenis = 'sementara' | 'akhir';

class Penyusun {
  readonly #id: string;
  readonly #tindakan: Tindakan[] = [];
  readonly #harap: string[] = [];

  constructor(id: string) {
    this.#id = id;
  }

  catat(aksi: string, isian: Tindakan['isian'], lain: Partial<Tindakan> = {}): this {
    this.#tindakan.push({
      id: `${this.#id}-${this.#tindakan.length + 1}`,
      tracking_id: this.#id,
      aksi,
      isian: { ...isian, alasan_terlambat: 'antrean panjang' },
      petugas: 'hubung',
      berkas: [],
      ...lain,
    });
    return this;
  }

  telaah(): this {
    return this.catat('telaah', { kesimpulan: 'Layak' });
  }

  jawab(jenis: Jenis, berkas: readonly string[] = []): this {
    this.#harap.push(`${this.#id} ${jenis}`);
    return this.catat(
      'susun-tanggapan',
      { jenis, isi: `Tanggapan ${jenis} atas ${this.#id}.` },
      { berkas },
    ).catat('setujui-tanggapan', { jenis }, { petugas: jenis === 'akhir' ? 'kepala' : 'hubung' });
  }

  klarifikasi(): this {
    const isian = { hasil: 'Benar', tanpa_bidang: 'Ditangani sendiri', perlu_pemeriksaan: 'tidak' };
    return this.catat('klarifikasi', isian);
  }

  kembalikan(): this {
    this.#harap.push(`${this.#id} kembalikan`);
    const alasan = `Bukan kewenangan kami (${this.#id}).`;
    return this.catat('bukan-wewenang', { alasan, instansi_yang_tepat: 'Dinas lain' });
  }

  selesai(): Pekerjaan {
    return { tindakan: this.#tindakan, harap: this.#harap };
  }
}

/** Every way of an answer in turn: both answers, an interim one alone, one with a photo, a return. */
const RAGAM: readonly ((p: Penyusun) => Penyusun)[] = [
  (p) => p.telaah().jawab('sementara').klarifikasi().jawab('akhir'),
  (p) => p.telaah().jawab('sementara'),
  (p) => p.telaah().klarifikasi().jawab('akhir', [FOTO]),
  (p) => p.kembalikan(),
];
/** f01 takes no files and no returns. */
const RAGAM_F01 = RAGAM.slice(0, 2);

/** `ke` chooses the kind of work. */
export function pekerjaan(trackingId: string, ke: number, dialek: 'rest' | 'f01' = 'rest'): Pekerjaan {
  const ragam = dialek === 'rest' ? RAGAM : RAGAM_F01;
  const susun = ragam[ke % ragam.length] as (typeof RAGAM)[number];
  return susun(new Penyusun(trackingId)).selesai();
}

export const berkasTindakan = (semua: readonly Tindakan[]): string =>
  semua.map((t) => JSON.stringify(t)).join('\n');
