import type { Berkas } from '../ports/berkas.ts';
import type { Clock } from '../ports/clock.ts';
import type { HasilKirim, HasilUnggah, Jawaban, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { KirimanDiklaim, Store } from '../ports/store.ts';
import type { EntriRiwayat } from '../sop/laporan.ts';
import { entriKiriman } from './baca-kembali.ts';
import type { AkhirPercobaan } from './hasil-percobaan.ts';

export interface AlatCoba {
  readonly api: LaporApi;
  readonly store: Store;
  readonly berkas: Berkas;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpsiCoba {
  readonly instansi: readonly string[];
  readonly namaInstansi: string;
  readonly signal?: AbortSignal;
}

export interface HasilCoba {
  readonly akhir: AkhirPercobaan;
  /** `not_sent`: this process saw that no byte of the answer left. */
  readonly fase: 'done' | 'not_sent';
}

/** The contract keeps idempotency keys for at least 30 days: an older uncertain row is looked up before it is sent again. */
const UMUR_KUNCI_MS = 30 * 24 * 60 * 60 * 1000;

/** One try, from what is on disk to how it ended. Nothing is retried in here. */
export async function cobaKirim(alat: AlatCoba, opsi: OpsiCoba, kiriman: KirimanDiklaim): Promise<HasilCoba> {
  if (kunciMungkinTerlupa(kiriman, alat.clock.now())) {
    const terlihat = await lihat(alat, opsi, kiriman);
    if (terlihat !== null) return { akhir: terlihat, fase: 'not_sent' };
  }
  const badan = kiriman.badan ?? (await siapkanBadan(alat, opsi, kiriman));
  if (!(badan instanceof Uint8Array)) return { akhir: badan, fase: 'not_sent' };
  const { trackingId, jenis, kunci } = kiriman;
  const hasil = await alat.api.kirim({ trackingId, jenis, kunci, badan });
  if (hasil.jenis === 'tak_terjangkau') return { akhir: hasil, fase: 'not_sent' };
  const akhir =
    kiriman.pernahBelumPasti && DITOLAK.has(hasil.jenis) ? await lihat(alat, opsi, kiriman) : null;
  return { akhir: akhir ?? hasil, fase: 'done' };
}

/** A refusal of these bytes says nothing about an earlier try of them, which may have taken effect. */
const DITOLAK: ReadonlySet<HasilKirim['jenis']> = new Set(['ditolak', 'tidak_ada', 'tertutup']);

const kunciMungkinTerlupa = (kiriman: KirimanDiklaim, sekarang: number): boolean =>
  kiriman.pernahBelumPasti && sekarang - kiriman.dibuat > UMUR_KUNCI_MS;

/** Looks in the public history whether it arrived: that it did, or that nobody could look; null: it is not there. */
async function lihat(
  { api, store }: AlatCoba,
  opsi: OpsiCoba,
  kiriman: KirimanDiklaim,
): Promise<AkhirPercobaan | null> {
  const jawaban = await api.bacaRiwayat(kiriman.trackingId);
  if (jawaban.jenis === 'tidak_ada') return null;
  if (jawaban.jenis !== 'ok') return takTerlihat(jawaban);
  const { isi } = kiriman.bahan;
  const namaKita = await semuaNamaKita(store, opsi, kiriman.trackingId);
  const entri = entriKiriman(jawaban.isi, { isi, dibuat: kiriman.dibuat, namaKita });
  return entri === null ? null : { jenis: 'terbaca_kembali', pada: entri.pada };
}

/** The agency's own name, and the one under which LAPOR! shows this report with us. */
async function semuaNamaKita(
  store: Store,
  { instansi, namaInstansi }: OpsiCoba,
  trackingId: string,
): Promise<readonly string[]> {
  const laporan = (await store.kasus(trackingId))?.laporan ?? null;
  return laporan !== null && instansi.includes(laporan.idInstansi)
    ? [namaInstansi, laporan.namaInstansi]
    : [namaInstansi];
}

function takTerlihat(
  jawaban: Exclude<Jawaban<readonly EntriRiwayat[]>, { jenis: 'ok' | 'tidak_ada' }>,
): AkhirPercobaan {
  if (jawaban.jenis === 'kredensial' || jawaban.jenis === 'tunggu') return { ...jawaban, cuplikan: '' };
  const { sebab, http } =
    jawaban.jenis === 'gangguan' ? jawaban : { sebab: 'jawaban tidak terbaca', http: null };
  return { jenis: 'tak_pasti', sebab: `riwayat: ${sebab}`, http, cuplikan: '' };
}

/** Uploads what is not yet there, then freezes the bytes; until they are sent, nothing of the answer has left. */
async function siapkanBadan(
  { api, store, berkas, log }: AlatCoba,
  { signal }: OpsiCoba,
  kiriman: KirimanDiklaim,
): Promise<Uint8Array | AkhirPercobaan> {
  const lampiran: Record<string, string> = { ...kiriman.lampiranJauh };
  for (const sha256 of kiriman.berkas) {
    if (lampiran[sha256] !== undefined) continue;
    if (signal?.aborted) return { jenis: 'dihentikan' };
    const isi = await berkas.baca(sha256).catch(() => null);
    if (isi === null) {
      log.error('push.file_missing', { sha256 });
      return { jenis: 'berkas_hilang' };
    }
    const hasil = await api.unggah({ sha256, isi, ...tandaBerkas(sha256, isi) });
    if (hasil.jenis !== 'tersimpan') return unggahanGagal(hasil);
    lampiran[sha256] = hasil.idJauh;
    await store.bekukanBadan(kiriman.id, lampiran, null);
  }
  const ids = kiriman.berkas.map((sha256) => lampiran[sha256] ?? '');
  const badan = api.rakit({ ...kiriman.bahan, lampiran: ids });
  await store.bekukanBadan(kiriman.id, lampiran, badan);
  return badan;
}

/** An upload shows nothing to the public: whatever became of it, the answer has not left. */
const unggahanGagal = (hasil: Exclude<HasilUnggah, { jenis: 'tersimpan' }>): AkhirPercobaan =>
  hasil.jenis === 'tak_pasti' ? { jenis: 'tak_terjangkau', sebab: `unggah: ${hasil.sebab}` } : hasil;

/** Published files are of three kinds only, told by their first bytes; named by us, never by the officer. */
function tandaBerkas(sha256: string, isi: Uint8Array): { tipeMedia: string; nama: string } {
  const [tipeMedia, ekstensi] =
    isi[0] === 0xff
      ? ['image/jpeg', 'jpg']
      : isi[0] === 0x89
        ? ['image/png', 'png']
        : ['application/pdf', 'pdf'];
  return { tipeMedia: tipeMedia ?? '', nama: `${sha256.slice(0, 12)}.${ekstensi}` };
}
