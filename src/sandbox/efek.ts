import { createHash } from 'node:crypto';
import { isoWib } from './waktu-wib.ts';

export type JenisEfek = 'sementara' | 'akhir' | 'kembalikan';

/** One effect as it really took place, whatever the caller got to hear of it. */
export interface EfekTercatat {
  readonly urut: number;
  readonly tracking_id: string;
  readonly jenis: JenisEfek;
  /** Empty where the dialect knows no keys. */
  readonly kunci: string;
  /** SHA-256 (hex) of the request's body, byte for byte; f01: without the KEYTOKEN field. */
  readonly sha256: string;
  readonly pada: string;
}

interface Kelipatan {
  readonly tracking_id: string;
  readonly jenis: JenisEfek;
  readonly jumlah: number;
}

/** Answer of GET /sandbox/efek. */
export interface EfekSandbox {
  readonly tindak_lanjut: { readonly total: number; readonly per_laporan_dan_jenis: readonly Kelipatan[] };
  readonly kembalikan: { readonly total: number; readonly per_laporan_dan_jenis: readonly Kelipatan[] };
  /** Report, kind and body that took effect more than once: empty, or somebody sent twice. */
  readonly ganda: readonly (Kelipatan & { readonly sha256: string; readonly kunci: readonly string[] })[];
  /** Different files stored. */
  readonly unggahan: number;
  /** Requests that were cut off and have yet to take effect. */
  readonly tertunda: number;
  readonly permintaan: number;
  readonly per_rute: Readonly<Record<string, number>>;
  /** Faults that fired, by kind. */
  readonly gangguan: Readonly<Record<string, number>>;
}

export interface BukuEfek {
  catat(efek: {
    trackingId: string;
    jenis: JenisEfek;
    kunci: string;
    badan: Uint8Array;
    pada: number;
    /** By which repeats are told where the body does not tell them: f01 knows no keys, and forms have no fixed order. */
    naskah?: string;
  }): void;
  catatUnggahan(): void;
  catatPermintaan(rute: string): void;
  catatGangguan(jenis: string): void;
  ringkas(): EfekSandbox;
  laporan(trackingId: string): readonly EfekTercatat[];
}

export const sha256 = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');

/** `tertunda`: how many requests have yet to take effect. */
export function buatBukuEfek(tertunda: () => number): BukuEfek {
  const semua: EfekTercatat[] = [];
  const sidik = new Map<EfekTercatat, string>();
  const perRute: Record<string, number> = {};
  const gangguan: Record<string, number> = {};
  let unggahan = 0;
  return {
    catat: ({ trackingId, jenis, kunci, badan, pada, naskah }) => {
      const efek = { tracking_id: trackingId, jenis, kunci, sha256: sha256(badan), pada: isoWib(pada) };
      const satu = { urut: semua.length + 1, ...efek };
      semua.push(satu);
      sidik.set(satu, `${trackingId} ${jenis} ${naskah ?? satu.sha256}`);
    },
    catatUnggahan: () => {
      unggahan += 1;
    },
    catatPermintaan: (rute) => tambah(perRute, rute),
    catatGangguan: (jenis) => tambah(gangguan, jenis),
    ringkas: () => ({
      ...ringkasEfek(semua, (e) => sidik.get(e) ?? ''),
      unggahan,
      tertunda: tertunda(),
      permintaan: Object.values(perRute).reduce((jumlah, n) => jumlah + n, 0),
      per_rute: { ...perRute },
      gangguan: { ...gangguan },
    }),
    laporan: (trackingId) => semua.filter((e) => e.tracking_id === trackingId),
  };
}

function ringkasEfek(semua: readonly EfekTercatat[], sidik: (e: EfekTercatat) => string) {
  const [kembalikan, tindakLanjut] = [true, false].map((ya) =>
    semua.filter((e) => (e.jenis === 'kembalikan') === ya),
  );
  return {
    tindak_lanjut: hitung(tindakLanjut ?? []),
    kembalikan: hitung(kembalikan ?? []),
    ganda: berulang(semua, sidik).map((sama) => ({
      ...kelipatan(sama),
      sha256: sama[0].sha256,
      kunci: sama.map((e) => e.kunci),
    })),
  };
}

const hitung = (efek: readonly EfekTercatat[]) => ({
  total: efek.length,
  per_laporan_dan_jenis: berulang(efek, (e) => `${e.tracking_id} ${e.jenis}`).map(kelipatan),
});

type Sama = readonly [EfekTercatat, ...EfekTercatat[]];
const kelipatan = (sama: Sama): Kelipatan => ({
  tracking_id: sama[0].tracking_id,
  jenis: sama[0].jenis,
  jumlah: sama.length,
});

function berulang(efek: readonly EfekTercatat[], menurut: (e: EfekTercatat) => string): Sama[] {
  const kelompok = Map.groupBy(efek, menurut).values();
  return [...kelompok].filter((k) => k.length > 1) as unknown as Sama[];
}

function tambah(pada: Record<string, number>, nama: string): void {
  pada[nama] = (pada[nama] ?? 0) + 1;
}
