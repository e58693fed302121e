import type { HasilKirim } from '../ports/lapor-api.ts';
import type { KirimanDiklaim, PercobaanSelesai } from '../ports/store.ts';
import type { KelasKiriman } from '../sop/kiriman.ts';

/** How a try ended: by the remote's answer, by what the public history shows, or on our own side. */
export type AkhirPercobaan =
  | HasilKirim
  | { readonly jenis: 'terbaca_kembali'; readonly pada: number }
  | { readonly jenis: 'berkas_hilang' }
  /** This process is ending and has begun nothing. */
  | { readonly jenis: 'dihentikan' };

/** The same in the outbox's words. */
export type Putusan = Omit<PercobaanSelesai, 'kiriman' | 'n' | 'sekarang' | 'fase'>;

/** Time of the try after this one; null: none is left. */
type WaktuBerikut = number | null;

export function putuskanPercobaan(
  { pernahBelumPasti }: Pick<KirimanDiklaim, 'pernahBelumPasti'>,
  akhir: AkhirPercobaan,
  { sekarang, berikut }: { readonly sekarang: number; readonly berikut: WaktuBerikut },
): Putusan {
  const dasar = { ...KOSONG, berikut: berikut ?? sekarang };
  // What was ever uncertain stays so until it is resolved: a failed connection proves nothing about an earlier try.
  const tetap = pernahBelumPasti ? 'belum_pasti' : 'antre';
  switch (akhir.jenis) {
    case 'terkirim': {
      const { idJauh, http } = akhir;
      return {
        ...dasar,
        ke: 'terkirim',
        dasar: 'jawaban-server',
        pada: akhir.pada ?? sekarang,
        idJauh,
        http,
      };
    }
    case 'terbaca_kembali':
      return { ...dasar, ke: 'terkirim', dasar: 'terbaca-kembali', pada: akhir.pada };
    case 'ditolak':
    case 'tidak_ada':
    case 'tertutup':
      return { ...dasar, ke: 'gagal', ...kabar(akhir) };
    case 'berkas_hilang':
      return { ...dasar, ke: 'gagal', kelas: 'berkas_hilang' };
    case 'kredensial':
      return { ...dasar, ke: tetap, ...kabar(akhir), dihitung: false, berikut: sekarang };
    case 'tunggu':
      return { ...dasar, ke: tetap, ...kabar(akhir), dihitung: false, berikut: akhir.sampai };
    case 'dihentikan':
      return { ...dasar, ke: tetap, dihitung: false, berikut: sekarang };
    case 'tak_terjangkau': {
      const habis = pernahBelumPasti ? 'unknown_outcome' : 'percobaan_habis';
      return { ...dasar, ...atauHabis(berikut, tetap, 'tak_terjangkau', habis), cuplikan: akhir.sebab };
    }
    case 'tak_pasti': {
      const cuplikan = `${akhir.sebab} ${akhir.cuplikan}`.trim();
      const ke = atauHabis(berikut, 'belum_pasti', 'tak_pasti', 'unknown_outcome');
      return { ...dasar, ...ke, http: akhir.http, cuplikan };
    }
  }
}

const KOSONG: Omit<Putusan, 'ke' | 'berikut'> = {
  kelas: null,
  dasar: null,
  pada: null,
  idJauh: null,
  dihitung: true,
  http: null,
  cuplikan: null,
};

type Berkabar = Extract<HasilKirim, { readonly http: number; readonly cuplikan: string }>;

const kabar = ({ jenis, http, cuplikan }: Berkabar) => ({ kelas: jenis, http, cuplikan });

const atauHabis = (
  berikut: WaktuBerikut,
  ke: 'antre' | 'belum_pasti',
  kelas: KelasKiriman,
  habis: KelasKiriman,
): Pick<Putusan, 'ke' | 'kelas'> => (berikut === null ? { ke: 'gagal', kelas: habis } : { ke, kelas });

/** Failures that count for the breaker: the remote did not do its part, and did not ask for a wait. */
export const sementara = ({ jenis }: AkhirPercobaan): boolean =>
  jenis === 'tak_terjangkau' || jenis === 'tak_pasti';

/** What shows that the remote does its part. */
export const berjalan = ({ jenis }: AkhirPercobaan): boolean => TERJAWAB.has(jenis);

const TERJAWAB: ReadonlySet<AkhirPercobaan['jenis']> = new Set([
  'terkirim',
  'terbaca_kembali',
  'ditolak',
  'tidak_ada',
  'tertutup',
]);
