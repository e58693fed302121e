import type { HasilKirim } from '../ports/lapor-api.ts';
import type { KirimanDiklaim, PercobaanSelesai } from '../ports/store.ts';
import type { KelasKiriman } from '../sop/kiriman/kiriman.ts';
import type { HasilTengok } from './tengok.ts';

/** How a try ended: by the remote's answer, by what the public history shows, or on our own side. */
export type AkhirPercobaan =
  | HasilKirim
  | Exclude<HasilTengok, { readonly jenis: 'tidak_terlihat' }>
  | { readonly jenis: 'berkas_hilang' }
  /** Refused for good, and the remote does not show what an earlier try did. */
  | { readonly jenis: 'ditolak_tak_pasti'; readonly http: number; readonly cuplikan: string }
  /** This process is ending and has begun nothing. */
  | { readonly jenis: 'dihentikan' };

/** The end of a try, or of a look. */
export type AkhirMana = AkhirPercobaan | HasilTengok;

/** The same in the outbox's words. */
export type Putusan = Omit<PercobaanSelesai, 'kiriman' | 'n' | 'sekarang' | 'fase'>;

/** Time of the try after this one; null: none is left. */
type WaktuBerikut = number | null;

export function putuskanPercobaan(
  { dari: tetap }: Pick<KirimanDiklaim, 'dari'>,
  akhir: AkhirPercobaan,
  { sekarang, berikut }: { readonly sekarang: number; readonly berikut: WaktuBerikut },
): Putusan {
  const dasar = { ...KOSONG, berikut: berikut ?? sekarang };
  // What was uncertain stays so until it is resolved: a failed connection proves nothing about an earlier try.
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
    case 'ditolak_tak_pasti':
      return {
        ...dasar,
        ke: 'gagal',
        kelas: 'unknown_outcome',
        http: akhir.http,
        cuplikan: akhir.cuplikan,
      };
    case 'berkas_hilang':
      return { ...dasar, ke: 'gagal', kelas: 'berkas_hilang' };
    case 'kredensial':
      return { ...dasar, ke: tetap, ...kabar(akhir), dihitung: false, berikut: sekarang };
    case 'tunggu':
      return { ...dasar, ke: tetap, ...kabar(akhir), dihitung: false, berikut: akhir.sampai };
    case 'dihentikan':
      return { ...dasar, ke: tetap, dihitung: false, berikut: sekarang };
    case 'tak_terjangkau': {
      const habis = tetap === 'belum_pasti' ? 'unknown_outcome' : 'percobaan_habis';
      return { ...dasar, ...atauHabis(berikut, tetap, 'tak_terjangkau', habis), cuplikan: akhir.sebab };
    }
    case 'ragu':
    case 'tak_pasti': {
      const cuplikan = `${akhir.sebab} ${akhir.cuplikan}`.trim();
      const ke = atauHabis(berikut, 'belum_pasti', 'tak_pasti', 'unknown_outcome');
      return { ...dasar, ...ke, http: akhir.http, cuplikan };
    }
  }
}

/**
 * A remote that knows no keys: an uncertain end says nothing yet, it will be looked at. `tampak`: when an effect of this
 * try would show (ms UTC).
 */
export const menungguTampak = (putusan: Putusan, akhir: AkhirPercobaan, tampak: number): Putusan =>
  akhir.jenis === 'tak_pasti' || akhir.jenis === 'ragu'
    ? { ...putusan, ke: 'belum_pasti', kelas: 'tak_pasti', berikut: tampak }
    : putusan;

/**
 * What a look means: there: sent. Not there: it may be sent, if a try is left. Nobody can tell: it stays, until the last
 * look. `berikut`: time of the next look; null: none is left.
 */
export function putuskanTengokan(
  akhir: HasilTengok,
  saat: { readonly sekarang: number; readonly berikut: WaktuBerikut; readonly adaPercobaan: boolean },
): Putusan {
  const { sekarang, berikut, adaPercobaan } = saat;
  const dasar = { ...KOSONG, berikut: berikut ?? sekarang };
  switch (akhir.jenis) {
    case 'terbaca_kembali':
      return { ...dasar, ke: 'terkirim', dasar: 'terbaca-kembali', pada: akhir.pada };
    case 'tidak_terlihat':
      return adaPercobaan
        ? { ...dasar, ke: 'antre', berikut: sekarang }
        : { ...dasar, ke: 'gagal', kelas: 'percobaan_habis' };
    case 'kredensial':
      return { ...dasar, ke: 'belum_pasti', ...kabar(akhir), dihitung: false, berikut: sekarang };
    case 'tunggu':
      return { ...dasar, ke: 'belum_pasti', ...kabar(akhir), dihitung: false, berikut: akhir.sampai };
    case 'ragu':
    case 'tak_pasti': {
      const ke = atauHabis(berikut, 'belum_pasti', 'tak_pasti', 'unknown_outcome');
      return { ...dasar, ...ke, http: akhir.http, cuplikan: akhir.sebab };
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

type Berkabar = Extract<HasilKirim | HasilTengok, { readonly http: number; readonly cuplikan: string }>;

const kabar = ({ jenis, http, cuplikan }: Exclude<Berkabar, { jenis: 'tak_pasti' | 'terkirim' }>) => ({
  kelas: jenis,
  http,
  cuplikan,
});

const atauHabis = (
  berikut: WaktuBerikut,
  ke: 'antre' | 'belum_pasti',
  kelas: KelasKiriman,
  habis: KelasKiriman,
): Pick<Putusan, 'ke' | 'kelas'> => (berikut === null ? { ke: 'gagal', kelas: habis } : { ke, kelas });

/** Failures that count for the breaker: the remote did not do its part, and did not ask for a wait. (A doubt is ours.) */
export const sementara = ({ jenis }: AkhirMana): boolean =>
  jenis === 'tak_terjangkau' || jenis === 'tak_pasti';

/** What shows that the remote does its part. */
export const berjalan = ({ jenis }: AkhirMana): boolean => TERJAWAB.has(jenis);

const TERJAWAB: ReadonlySet<AkhirMana['jenis']> = new Set([
  'tidak_terlihat',
  'terkirim',
  'terbaca_kembali',
  'ditolak',
  'tidak_ada',
  'tertutup',
  'ditolak_tak_pasti',
]);
