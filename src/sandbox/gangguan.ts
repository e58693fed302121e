import { acak, bulat, pilih } from './acak.ts';

export const FAULTS = ['none', 'mild', 'harsh'] as const;
export type Faults = (typeof FAULTS)[number];

/** When a fault strikes: before the request had any effect, or after all of it. */
type Fase = 'sebelum' | 'sesudah';

interface SifatGangguan {
  readonly fase: Fase;
  /** The mildest mode in which it comes by itself. */
  readonly mulai: 'mild' | 'harsh';
  readonly hanya?: (p: Permohonan) => boolean;
}

const bukanToken = (p: Permohonan) => p.rute !== 'POST /token';

export const GANGGUAN = {
  sibuk_503: { fase: 'sebelum', mulai: 'mild' },
  batas_429: { fase: 'sebelum', mulai: 'mild', hanya: bukanToken },
  /** The right answer, late. */
  lambat: { fase: 'sesudah', mulai: 'mild' },
  /** No answer, then a closed connection. */
  menggantung: { fase: 'sebelum', mulai: 'mild' },
  retry_after_tanggal: { fase: 'sebelum', mulai: 'harsh', hanya: bukanToken },
  html_503: { fase: 'sebelum', mulai: 'harsh' },
  html_200: { fase: 'sebelum', mulai: 'harsh' },
  dialihkan: { fase: 'sebelum', mulai: 'harsh', hanya: bukanToken },
  galat_sebelum: { fase: 'sebelum', mulai: 'harsh' },
  galat_sesudah: { fase: 'sesudah', mulai: 'harsh' },
  putus_sebelum: { fase: 'sebelum', mulai: 'harsh' },
  putus_sesudah: { fase: 'sesudah', mulai: 'harsh' },
  json_terpotong: { fase: 'sesudah', mulai: 'harsh' },
  kursor_kedaluwarsa: { fase: 'sebelum', mulai: 'harsh', hanya: (p) => p.berkursor },
  token_kedaluwarsa: { fase: 'sebelum', mulai: 'harsh', hanya: (p) => p.tokenDapatDiakhiri },
} as const satisfies Record<string, SifatGangguan>;

export type JenisGangguan = keyof typeof GANGGUAN;
export const JENIS_GANGGUAN = Object.keys(GANGGUAN) as JenisGangguan[];

/** What a fault is chosen by. */
interface Permohonan {
  /** `POST /laporan/{tracking_id}/tindak-lanjut` */
  readonly rute: string;
  readonly path: string;
  readonly berkursor: boolean;
  readonly tokenDapatDiakhiri: boolean;
}

/** A fault asked for by name; `rute` null: the next request of any route. */
interface GangguanPaksa {
  readonly jenis: JenisGangguan;
  readonly rute: string | null;
}

/** Share of requests disturbed. Reads are retried within a pass, writes by the next one. */
const LAJU = { none: { GET: 0, POST: 0 }, mild: { GET: 0.03, POST: 0.06 }, harsh: { GET: 0.06, POST: 0.13 } };
/**
 * A page repeats the last report of the page before it; a report is edited while somebody pages. Neither is an error of
 * the remote (the contract says so), but plain sums are easier to read without them, so `none` has neither.
 */
const LAJU_ULANG = { none: 0, mild: 0.05, harsh: 0.15 };
const LAJU_SUNTING = { none: 0, mild: 0.02, harsh: 0.06 };

export interface Gangguan {
  faults(): Faults;
  setel(faults: Faults): void;
  paksa(daftar: readonly GangguanPaksa[]): void;
  /** The fault of this request, drawn from (seed, route, how often it was asked); null: none. */
  pilih(p: Permohonan): JenisGangguan | null;
  mengulang(): boolean;
  /** The number of a report to edit now, below `jumlah`; null: none. */
  menyunting(jumlah: number): number | null;
}

export function buatGangguan(seed: number, awal: Faults): Gangguan {
  let faults = awal;
  let antrean: readonly GangguanPaksa[] = [];
  const ke = new Map<string, number>();
  const undi = (nama: string) => {
    const n = (ke.get(nama) ?? 0) + 1;
    ke.set(nama, n);
    return acak(seed, 'gangguan', nama, n);
  };

  function terpaksa(p: Permohonan): JenisGangguan | null {
    const satu = antrean.find((g) => (g.rute === null || g.rute === p.rute) && berlaku(g.jenis, p));
    antrean = antrean.filter((g) => g !== satu);
    return satu?.jenis ?? null;
  }

  function teracak(p: Permohonan): JenisGangguan | null {
    // Writes are counted per path, so that the order of parallel lanes changes nothing; reads per route, or the
    // counters of a million reports would stay in memory.
    const menulis = p.rute.startsWith('POST');
    const a = undi(menulis ? p.path : p.rute);
    if (a() >= LAJU[faults][menulis ? 'POST' : 'GET']) return null;
    return pilih(
      a,
      JENIS_GANGGUAN.filter(
        (jenis) => (faults === 'harsh' || GANGGUAN[jenis].mulai === 'mild') && berlaku(jenis, p),
      ),
    );
  }

  return {
    faults: () => faults,
    setel: (baru) => {
      faults = baru;
    },
    paksa: (daftar) => {
      antrean = [...antrean, ...daftar];
    },
    pilih: (p) => terpaksa(p) ?? teracak(p),
    mengulang: () => undi('mengulang')() < LAJU_ULANG[faults],
    menyunting: (jumlah) => {
      const a = undi('menyunting');
      return a() < LAJU_SUNTING[faults] && jumlah > 0 ? bulat(a, jumlah) : null;
    },
  };
}

function berlaku(jenis: JenisGangguan, p: Permohonan): boolean {
  const sifat: SifatGangguan = GANGGUAN[jenis];
  return sifat.hanya?.(p) ?? true;
}
