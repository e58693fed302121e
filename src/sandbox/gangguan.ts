import { acak, bulat, pilih } from './acak.ts';
import { AWALAN_F01 } from './jawaban.ts';

export const FAULTS = ['none', 'mild', 'harsh'] as const;
export type Faults = (typeof FAULTS)[number];

/** When a fault strikes: before the request had any effect, after all of it, or so that it takes effect only later. */
type Fase = 'sebelum' | 'sesudah' | 'terlambat';

interface SifatGangguan {
  readonly fase: Fase;
  /** The mildest mode in which it comes by itself. */
  readonly mulai: 'mild' | 'harsh';
  readonly hanya?: (p: Permohonan) => boolean;
}

const bukanToken = (p: Permohonan) => p.rute !== 'POST /token';
const diF01 = (p: Permohonan) => p.rute.includes(AWALAN_F01);
const menjawab = (p: Permohonan) => MENJAWAB.has(p.rute);

const MENJAWAB: ReadonlySet<string> = new Set([
  'POST /laporan/{tracking_id}/tindak-lanjut',
  'POST /laporan/{tracking_id}/kembalikan',
  `POST ${AWALAN_F01}addfollowup`,
]);

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
  /** No answer; the effect follows, up to `max_late` after the caller has given up. */
  efek_terlambat: { fase: 'terlambat', mulai: 'harsh', hanya: menjawab },
  /** f01 tells its errors with 200. */
  galat_200_sebelum: { fase: 'sebelum', mulai: 'harsh', hanya: diF01 },
  galat_200_sesudah: { fase: 'sesudah', mulai: 'harsh', hanya: diF01 },
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

/** How late the remote may be, in ms. */
export interface Keterlambatan {
  /** An effect follows its request by at most so much. */
  readonly maxLateMs: number;
  /** An answer in effect is shown in the history so much later. */
  readonly visLagMs: number;
}

const MENIT = 60_000;
/** As the connector assumes them (`push.max_late`, `push.vis_lag`). */
const TERLAMBAT: Readonly<Record<Faults, Keterlambatan>> = {
  none: { maxLateMs: 15 * MENIT, visLagMs: 0 },
  mild: { maxLateMs: 15 * MENIT, visLagMs: 0 },
  harsh: { maxLateMs: 15 * MENIT, visLagMs: 5 * MENIT },
};

export interface Gangguan {
  faults(): Faults;
  setel(faults: Faults): void;
  /** What is given here holds whatever the faults are. */
  setelKeterlambatan(baru: Partial<Keterlambatan>): void;
  keterlambatan(): Keterlambatan;
  /** ms by which this request takes effect late: at least 1, at most `max_late`. */
  terlambatMs(path: string): number;
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
  let disetel: Partial<Keterlambatan> = {};
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
    const menulis = p.rute.startsWith('POST') && (!diF01(p) || menjawab(p));
    const a = undi(menulis ? p.path : p.rute);
    if (a() >= LAJU[faults][menulis ? 'POST' : 'GET']) return null;
    return pilih(
      a,
      JENIS_GANGGUAN.filter(
        (jenis) => (faults === 'harsh' || GANGGUAN[jenis].mulai === 'mild') && berlaku(jenis, p),
      ),
    );
  }

  const keterlambatan = () => ({ ...TERLAMBAT[faults], ...disetel });

  return {
    faults: () => faults,
    setel: (baru) => {
      faults = baru;
    },
    setelKeterlambatan: (baru) => {
      disetel = { ...disetel, ...baru };
    },
    keterlambatan,
    terlambatMs: (path) => 1 + bulat(undi(`terlambat ${path}`), keterlambatan().maxLateMs),
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
