import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HasilBundel } from '../../src/bundel/buat-bundel.ts';
import { buatBundel } from '../../src/bundel/buat-bundel.ts';
import type { PermintaanBundel } from '../../src/bundel/permintaan-bundel.ts';
import type { Zona } from '../../src/sop/waktu/waktu.ts';
import { awalHari, tambahHari } from '../../src/sop/waktu/waktu.ts';
import { aturanKapuas, PETUGAS, sopKapuas } from '../sop/kapuas-uji.ts';
import type { KantorUji } from '../store/kantor-uji.ts';

export type Opsi = Partial<Omit<PermintaanBundel, 'kantor'>> & { readonly zona?: Zona };

/** Bundles of one test, gone afterwards. */
export class RakBundel {
  readonly akar = mkdtempSync(join(tmpdir(), 'bundel-'));
  #n = 0;

  async buat(kantor: KantorUji, opsi: Opsi = {}): Promise<HasilBundel> {
    using baca = await kantor.store.bukaEkspor();
    return await buatBundel(this.permintaan(kantor, opsi), baca);
  }

  permintaan({ sekarang }: KantorUji, opsi: Opsi = {}): PermintaanBundel {
    const { dari = '2000-01-01', sampai = '2100-12-31', zona = 'Asia/Pontianak' } = opsi;
    return {
      tujuan: join(this.akar, `bundel-${this.#n++}`),
      dari,
      sampai,
      cakupan: { dari: awalHari(dari, zona), sampai: awalHari(tambahHari(sampai, 1), zona), sekarang },
      format: null,
      menurut: 'ba',
      untuk: 'umum',
      dibuka: () => true,
      diriRusak: [],
      csv: { pemisah: ',', bom: false },
      kantor: {
        ...{ instansi: 'Dinas Contoh', zona, petugas: PETUGAS, penugasan: [] },
        tenggat: { ...aturanKapuas.tenggat, zona },
      },
      namaSop: () => 'kapuas-2018',
      namaLangkah: (_, langkah) => sopKapuas.langkah[langkah]?.nama ?? langkah,
      cetakBa: null,
      bukti: null,
      segel: null,
      kemajuan: () => {},
      ...opsi,
    };
  }

  buang(): void {
    rmSync(this.akar, { recursive: true, force: true });
  }
}

export const isiBerkas = ({ folder }: HasilBundel, nama: string): string =>
  readFileSync(join(folder, nama), 'utf8');

export type Baris = Readonly<Record<string, string>>;

/** RFC 4180, read by somebody else's rules: quotes are doubled, lines end in CRLF. */
export function bacaCsv(teks: string, pemisah = ','): readonly Baris[] {
  const rows: string[][] = [[]];
  let sel = '';
  let kutip = false;
  const isi = teks.replace(/^\uFEFF/, '');
  for (let i = 0; i < isi.length; i++) {
    const huruf = isi[i]!;
    if (kutip) {
      if (huruf !== '"') sel += huruf;
      else if (isi[i + 1] === '"') sel += isi[++i]!;
      else kutip = false;
    } else if (huruf === '"') kutip = true;
    else if (huruf === pemisah || huruf === '\r') {
      rows.at(-1)!.push(sel);
      sel = '';
      if (huruf === '\r') {
        i++;
        rows.push([]);
      }
    } else sel += huruf;
  }
  const [kepala = [], ...lain] = rows.slice(0, -1);
  return lain.map((baris) => {
    if (baris.length !== kepala.length) throw new Error(`baris ${baris.length} sel, kepala ${kepala.length}`);
    return Object.fromEntries(baris.map((satu, i) => [kepala[i]!, satu]));
  });
}

export const csv = (bundel: HasilBundel, nama: string): readonly Baris[] => bacaCsv(isiBerkas(bundel, nama));
