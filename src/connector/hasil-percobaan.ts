import type { HasilKirim } from '../ports/lapor-api.ts';
import type { KirimanDiklaim, PercobaanSelesai } from '../ports/store.ts';
import type { KelasKiriman } from '../sop/kiriman.ts';

/** How a try ended, in the outbox's words (delivery.md, Classes). Pure. */
export type Putusan = Omit<PercobaanSelesai, 'kiriman' | 'n' | 'sekarang'>;

/** Time of the next try after this one, or null where none is left. */
export type WaktuBerikut = number | null;

export function putuskanPercobaan(
  kiriman: Pick<KirimanDiklaim, 'pernahBelumPasti'>,
  hasil: HasilKirim,
  saat: { readonly sekarang: number; readonly berikut: WaktuBerikut },
): Putusan {
  const dasar = { ...KOSONG, berikut: saat.berikut ?? saat.sekarang };
  // What was ever uncertain stays so until it is resolved: a failed connection proves nothing about an earlier try.
  const tetap = kiriman.pernahBelumPasti ? 'belum_pasti' : 'antre';
  switch (hasil.jenis) {
    case 'terkirim':
      return { ...dasar, ke: 'terkirim', dasar: 'jawaban-server', ...hasilTerkirim(hasil, saat.sekarang) };
    case 'ditolak':
    case 'tidak_ada':
    case 'tertutup':
      return { ...dasar, ke: 'gagal', kelas: hasil.jenis, http: hasil.http, cuplikan: hasil.cuplikan };
    case 'kredensial':
      return {
        ...dasar,
        ke: tetap,
        kelas: 'kredensial',
        dihitung: false,
        berikut: saat.sekarang,
        http: hasil.http,
        cuplikan: hasil.cuplikan,
      };
    case 'tunggu':
      return {
        ...dasar,
        ke: tetap,
        kelas: 'tunggu',
        dihitung: false,
        berikut: hasil.sampai,
        http: hasil.http,
        cuplikan: hasil.cuplikan,
      };
    case 'tak_terjangkau': {
      const habis = kiriman.pernahBelumPasti ? 'unknown_outcome' : 'percobaan_habis';
      const sisa = atauHabis(dasar, saat.berikut, tetap, 'tak_terjangkau', habis);
      return { ...sisa, fase: 'not_sent', cuplikan: hasil.sebab };
    }
    case 'tak_pasti': {
      const sisa = atauHabis(dasar, saat.berikut, 'belum_pasti', 'tak_pasti', 'unknown_outcome');
      return { ...sisa, http: hasil.http, cuplikan: `${hasil.sebab} ${hasil.cuplikan}`.trim() };
    }
  }
}

const KOSONG: Omit<Putusan, 'ke' | 'berikut'> = {
  kelas: null,
  dasar: null,
  pada: null,
  idJauh: null,
  dihitung: true,
  fase: 'done',
  http: null,
  cuplikan: null,
};

const hasilTerkirim = (hasil: Extract<HasilKirim, { jenis: 'terkirim' }>, sekarang: number) => ({
  pada: hasil.pada ?? sekarang,
  idJauh: hasil.idJauh,
  http: hasil.http,
});

function atauHabis(
  dasar: Omit<Putusan, 'ke'>,
  berikut: WaktuBerikut,
  ke: 'antre' | 'belum_pasti',
  kelas: KelasKiriman,
  habis: KelasKiriman,
): Putusan {
  return berikut === null ? { ...dasar, ke: 'gagal', kelas: habis } : { ...dasar, ke, kelas };
}

/** Failures that count for the breaker: the remote did not do its part, and did not ask for a wait. */
export const sementara = (hasil: HasilKirim): boolean =>
  hasil.jenis === 'tak_terjangkau' || hasil.jenis === 'tak_pasti';
