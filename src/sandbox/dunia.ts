import type { Clock } from '../ports/clock.ts';
import type { Benih } from './data.ts';
import type { EntriRiwayatKawat, Instansi, LaporanKawat } from './kawat.ts';
import { riwayatAwal } from './riwayat.ts';
import { isoWib, tanggalRiwayat } from './waktu-wib.ts';

/** A place in the order of the list: after the report `indeks` as it stood at `pada` (ms UTC). */
export interface Posisi {
  readonly pada: number;
  readonly indeks: number;
}

export interface Ubahan {
  readonly timpa?: Partial<Omit<LaporanKawat, 'tracking_id' | 'diperbarui_pada'>>;
  readonly riwayat?: {
    readonly responder: string | null;
    readonly keterangan: string;
    /** ms after the change at which it is shown. */
    readonly tampakSesudah?: number;
  };
  /** Heals a record that breaks the contract, or breaks it again. */
  readonly rusak?: boolean;
  /** ms UTC, where it happened before anybody asked again; default: now. */
  readonly pada?: number;
}

type LaporanBaru = Omit<LaporanKawat, 'tracking_id' | 'diperbarui_pada'>;

/** LAPOR!'s reports as they stand now: the seed, and over it only what has changed (a restart loses it). */
export interface Dunia {
  baca(trackingId: string): LaporanKawat | null;
  rusak(trackingId: string): boolean;
  riwayat(trackingId: string): readonly EntriRiwayatKawat[];
  /** Moves `diperbarui_pada`. Unknown ids change nothing. @returns the time of the change (ms UTC) */
  ubah(trackingId: string, ubahan: Ubahan): number | null;
  /** A report that comes in now. @returns its tracking id */
  tambah(laporan: (pada: number) => LaporanBaru): string;
  /** Reports that are or have been disposed to this agency, after the position, by (diperbarui_pada, tracking_id). */
  urutan(
    instansi: string,
    sesudah: Posisi,
  ): Iterable<{ readonly posisi: Posisi; readonly trackingId: string }>;
  /** ms UTC, never before the last change. */
  waktu(): number;
}

interface Catatan {
  readonly pada: number;
  readonly timpa: Partial<LaporanKawat>;
  readonly pernah: ReadonlySet<string>;
  readonly riwayat: readonly { readonly tampak: number; readonly entri: EntriRiwayatKawat }[];
  readonly rusak: boolean;
}

export function buatDunia(benih: Benih, clock: Clock, mulai: number): Dunia {
  const catatan = new Map<number, Catatan>();
  /** Every change in order of time; an entry whose report has changed since is passed over. */
  const urutanUbah: Posisi[] = [];
  /** Reports that came in since the start, numbered on from the seed's. */
  const baru: LaporanKawat[] = [];
  const indeksBaru = new Map<string, number>();
  let terakhir = mulai;

  // Strictly later than the change before: with equal times a report could slip behind a cursor of that moment.
  const detak = (pada = clock.now()) => {
    terakhir = Math.max(pada, terakhir + 1);
    return terakhir;
  };
  const waktu = () => Math.max(clock.now(), terakhir);
  const kini = (i: number): Catatan =>
    catatan.get(i) ?? {
      pada: benih.diperbarui(i),
      timpa: {},
      pernah: new Set([benih.pemilik(i)]),
      riwayat: [],
      rusak: benih.rusak(i),
    };
  const awal = (i: number): LaporanKawat => baru[i - benih.jumlah] ?? benih.laporan(i);
  const baca = (i: number): LaporanKawat => ({ ...awal(i), ...catatan.get(i)?.timpa });
  const denganIndeks = <T>(trackingId: string, lain: T, lakukan: (i: number) => T): T => {
    const i = benih.indeks(trackingId) ?? indeksBaru.get(trackingId) ?? null;
    return i === null ? lain : lakukan(i);
  };

  function ubah(i: number, ubahan: Ubahan): number {
    const lama = kini(i);
    const pada = detak(ubahan.pada);
    const { tampakSesudah = 0, ...entri } = ubahan.riwayat ?? { responder: null, keterangan: '' };
    const instansi = ubahan.timpa?.id_instansi_terdisposisi;
    catatan.set(i, {
      pada,
      timpa: { ...lama.timpa, ...ubahan.timpa, diperbarui_pada: isoWib(pada) },
      pernah: instansi === undefined ? lama.pernah : new Set([...lama.pernah, instansi]),
      riwayat: ubahan.riwayat
        ? [
            ...lama.riwayat,
            { tampak: pada + tampakSesudah, entri: { tanggal: tanggalRiwayat(pada), ...entri } },
          ]
        : lama.riwayat,
      rusak: ubahan.rusak ?? lama.rusak,
    });
    urutanUbah.push({ pada, indeks: i });
    return pada;
  }

  function tambah(laporan: (pada: number) => LaporanBaru): string {
    const i = benih.jumlah + baru.length;
    const pada = detak();
    const trackingId = benih.trackingId(i);
    const isi = { ...laporan(pada), tracking_id: trackingId, diperbarui_pada: isoWib(pada) };
    baru.push(isi);
    indeksBaru.set(trackingId, i);
    const pernah = new Set([isi.id_instansi_terdisposisi]);
    catatan.set(i, { pada, timpa: {}, pernah, riwayat: [], rusak: false });
    urutanUbah.push({ pada, indeks: i });
    return trackingId;
  }

  return {
    baca: (id) => denganIndeks(id, null, baca),
    rusak: (id) => denganIndeks(id, false, (i) => kini(i).rusak),
    riwayat: (id) =>
      denganIndeks<readonly EntriRiwayatKawat[]>(id, [], (i) => [
        ...(i < benih.jumlah ? riwayatAwal(awal(i), benih.disposisi(i), benih.diperbarui(i)) : []),
        ...kini(i).riwayat.flatMap(({ tampak, entri }) => (tampak <= waktu() ? [entri] : [])),
      ]),
    ubah: (id, ubahan) => denganIndeks<number | null>(id, null, (i) => ubah(i, ubahan)),
    tambah,
    urutan: (instansi, sesudah) => urutkan({ benih, catatan, urutanUbah }, instansi, sesudah),
    waktu,
  };
}

interface IsiDunia {
  readonly benih: Benih;
  readonly catatan: ReadonlyMap<number, Catatan>;
  readonly urutanUbah: readonly Posisi[];
}

function* urutkan({ benih, catatan, urutanUbah }: IsiDunia, instansi: string, sesudah: Posisi) {
  const awal = cari(benih.jumlah, (i) => lewat({ pada: benih.diperbarui(i), indeks: i }, sesudah));
  for (let i = awal; i < benih.jumlah; i++) {
    if (catatan.has(i) || benih.pemilik(i) !== instansi) continue;
    yield { posisi: { pada: benih.diperbarui(i), indeks: i }, trackingId: benih.trackingId(i) };
  }
  const awalUbah = cari(urutanUbah.length, (k) => lewat(urutanUbah[k] as Posisi, sesudah));
  for (let k = awalUbah; k < urutanUbah.length; k++) {
    const posisi = urutanUbah[k] as Posisi;
    const c = catatan.get(posisi.indeks);
    if (c?.pada !== posisi.pada || !c.pernah.has(instansi)) continue;
    yield { posisi, trackingId: benih.trackingId(posisi.indeks) };
  }
}

/** To another agency, by its id: the disposition time starts anew. */
export function disposisiKe(instansi: Instansi, pada: number): NonNullable<Ubahan['timpa']> {
  return {
    id_instansi_terdisposisi: instansi.id,
    instansi_terdisposisi: instansi.nama,
    tanggal_disposisi: isoWib(pada),
  };
}

const lewat = (a: Posisi, b: Posisi) => a.pada > b.pada || (a.pada === b.pada && a.indeks > b.indeks);

/** The first index for which `ya` holds, where it holds for all after it. */
function cari(panjang: number, ya: (i: number) => boolean): number {
  let [kiri, kanan] = [0, panjang];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >>> 1;
    if (ya(tengah)) kanan = tengah;
    else kiri = tengah + 1;
  }
  return kiri;
}
