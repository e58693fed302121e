import type { Jawaban, LaporApi } from '../ports/lapor-api.ts';
import type { KasusRinci, KirimanDiklaim, Store } from '../ports/store.ts';
import type { Kiriman } from '../sop/kiriman/kiriman.ts';
import type { JawabanLain } from './baca-kembali.ts';
import { bacaKembali } from './baca-kembali.ts';

export interface AlatTengok {
  readonly api: LaporApi;
  readonly store: Store;
}

export interface OpsiTengok {
  readonly instansi: readonly string[];
}

/** What a look at the remote shows of a kiriman whose outcome we do not know. */
export type HasilTengok =
  | { readonly jenis: 'terbaca_kembali'; readonly pada: number }
  /** Read, and not there. */
  | { readonly jenis: 'tidak_terlihat' }
  | { readonly jenis: 'kredensial'; readonly http: number; readonly cuplikan: string }
  | { readonly jenis: 'tunggu'; readonly sampai: number; readonly http: number; readonly cuplikan: string }
  /** LAPOR! did its part, and nobody can tell; `http` 404: the report is gone. */
  | {
      readonly jenis: 'ragu';
      readonly sebab: string;
      readonly http: number | null;
      readonly cuplikan: string;
    }
  /** LAPOR! did not answer. */
  | {
      readonly jenis: 'tak_pasti';
      readonly sebab: string;
      readonly http: number | null;
      readonly cuplikan: string;
    };

type Ditengok = Pick<KirimanDiklaim, 'id' | 'trackingId' | 'jenis' | 'bahan' | 'dibuat'>;

/** Looks where it would stand, and sends nothing: an answer in the public history, a return in the report itself. */
export const tengok = (alat: AlatTengok, opsi: OpsiTengok, kiriman: Ditengok): Promise<HasilTengok> =>
  kiriman.jenis === 'kembalikan' ? tengokLaporan(alat, opsi, kiriman) : tengokRiwayat(alat, kiriman);

async function tengokRiwayat(
  { api, store }: AlatTengok,
  { id, trackingId, bahan, dibuat }: Ditengok,
): Promise<HasilTengok> {
  const jawaban = await api.bacaRiwayat(trackingId);
  if (jawaban.jenis !== 'ok') return takTerbaca('riwayat', jawaban);
  const rinci = await store.kasus(trackingId);
  const hasil = bacaKembali(jawaban.isi, {
    id,
    isi: bahan.isi,
    dibuat,
    namaKita: await store.namaKita(),
    namaPelapor: rinci?.laporan?.namaPelapor ?? null,
    lain: await jawabanLain(store, rinci, id),
  });
  if (hasil.jenis === 'ada') return { jenis: 'terbaca_kembali', pada: hasil.pada };
  return hasil.jenis === 'ragu' ? ragu('riwayat') : { jenis: 'tidak_terlihat' };
}

/** What else of ours stands there, or may. */
export async function jawabanLain(
  store: Store,
  rinci: KasusRinci | null,
  id: string,
): Promise<readonly JawabanLain[]> {
  const lain = (rinci?.kasus.kiriman ?? []).filter(
    (k) => k.id !== id && k.jenis !== 'kembalikan' && mungkinTampak(k),
  );
  return Promise.all(
    lain.map(async (k) => ({ isi: (await store.isiKiriman(k.id))?.isi ?? '', tampak: tampakPada(k) })),
  );
}

const mungkinTampak = (k: Kiriman): boolean =>
  k.status === 'terkirim' || k.status === 'mengirim' || k.pernahBelumPasti;

/** A person's word for the time is not to the minute. */
const tampakPada = (k: Kiriman): number | null =>
  k.status === 'terkirim' && k.dasarTerkirim !== 'pernyataan-petugas' ? k.terkirimPada : null;

/** With another agency now: the return has arrived. Given to us anew since it was decided: nobody can tell. */
async function tengokLaporan(
  { api }: AlatTengok,
  { instansi }: OpsiTengok,
  { trackingId, dibuat }: Ditengok,
): Promise<HasilTengok> {
  const jawaban = await api.bacaLaporan(trackingId);
  if (jawaban.jenis !== 'ok') return takTerbaca('laporan', jawaban);
  if (jawaban.isi.jenis === 'masalah') return ragu('laporan');
  const { idInstansi, diperbaruiPada, disposisi } = jawaban.isi.laporan;
  if (!instansi.includes(idInstansi)) return { jenis: 'terbaca_kembali', pada: diperbaruiPada };
  return disposisi.pada > dibuat ? ragu('laporan') : { jenis: 'tidak_terlihat' };
}

const ragu = (apa: string, sebab = 'tidak dapat dipastikan', http: number | null = null): HasilTengok => ({
  jenis: 'ragu',
  sebab: `${apa}: ${sebab}`,
  http,
  cuplikan: '',
});

/** A report that is gone shows nothing, neither that it arrived nor that it did not. */
function takTerbaca(apa: string, jawaban: Exclude<Jawaban<unknown>, { jenis: 'ok' }>): HasilTengok {
  if (jawaban.jenis === 'kredensial' || jawaban.jenis === 'tunggu') return { ...jawaban, cuplikan: '' };
  if (jawaban.jenis === 'gangguan')
    return { jenis: 'tak_pasti', sebab: `${apa}: ${jawaban.sebab}`, http: jawaban.http, cuplikan: '' };
  return ragu(apa, 'jawaban tidak terbaca', jawaban.jenis === 'tidak_ada' ? 404 : null);
}
