import type { UsulDibaca } from '../../../ports/store.ts';
import type { BahanUsul } from '../../../sop/kaitan/usul-kaitan.ts';
import { usulKaitan } from '../../../sop/kaitan/usul-kaitan.ts';
import { isianJudul } from '../../../sop/laporan/pengaduan-baru.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { PembacaDaftar } from './daftar.ts';

/** Open cases that are compared, the newest: 2,000 texts of 60 words take 0.4 s, the worst that can be written 2 s; reading them comes to it. */
const KASUS_DIBANDINGKAN_MAKS = 2000;

/** Reads what the proposals compare. A case at APIP is left out: even what it is like is its content. */
export class PengusulKaitan {
  readonly #alat: Alat;
  readonly #daftar: PembacaDaftar;
  readonly #s;

  constructor(alat: Alat, daftar: PembacaDaftar) {
    this.#alat = alat;
    this.#daftar = daftar;
    this.#s = {
      terbuka: alat.db.prepare<[], { n: number }>('SELECT count(*) AS n FROM kasus WHERE terbuka = 1'),
      terbaru: alat.db.prepare<[number], BarisUsul>(
        `SELECT k.*, EXISTS (SELECT 1 FROM kasus a WHERE a.induk = k.id AND a.kaitan_status = 'berlaku' AND a.terbuka = 1
             AND a.kaitan_putaran = a.putaran) AS beranak,
           (SELECT mulai_at FROM putaran WHERE kasus_id = k.id AND n = k.putaran) AS mulai_at
         FROM kasus k WHERE k.terbuka = 1 AND k.apip IS NULL ORDER BY k.id DESC LIMIT ?`,
      ),
    };
  }

  baca(): UsulDibaca {
    const rows = this.#s.terbaru.all(KASUS_DIBANDINGKAN_MAKS);
    const usul = usulKaitan(rows.flatMap((baris) => this.#bahan(baris)));
    const disebut = new Set(usul.flatMap(({ induk, anak }) => [induk, ...anak.map(({ id }) => id)]));
    return {
      usul,
      kasus: new Map(
        rows
          .filter(({ id }) => disebut.has(id))
          .map((baris) => [baris.id, this.#daftar.sebutan(baris)] as const),
      ),
      dibandingkan: rows.length,
      terbuka: this.#s.terbuka.get()?.n ?? 0,
    };
  }

  /** A linked case has its parent; without words nothing can be compared. */
  #bahan(baris: BarisUsul): readonly BahanUsul[] {
    const terkait = baris.kaitan_status === 'berlaku' && baris.kaitan_putaran === baris.putaran;
    const laci = this.#alat.laci(baris);
    if (terkait || laci === null) return [];
    const { sop } = this.#alat.mesin.aturan(baris);
    const laporan = this.#alat.laporan(baris, laci);
    const teks =
      laporan === null
        ? isianJudul(sop).map((nama) => this.#alat.teks.satu(baris.id, nama, laci))
        : [laporan.judul, laporan.isiAkhir ?? laporan.isiAwal];
    const mengaitkan = Object.values(sop.tindakan).filter(({ efek }) => efek.includes('kaitkan'));
    return [
      {
        id: baris.id,
        mulai: baris.mulai_at ?? baris.terlihat_at,
        teks: teks.join('\n'),
        kecamatan: laporan?.kecamatan ?? null,
        kelurahan: laporan?.kelurahan ?? null,
        dapatDikaitkan: mengaitkan.some(({ di }) => di.includes(baris.langkah)),
        beranak: baris.beranak === 1,
      },
    ];
  }
}

interface BarisUsul extends BarisKasus {
  readonly beranak: number;
  readonly mulai_at: number | null;
}
