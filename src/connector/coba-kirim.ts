import type { Berkas } from '../ports/berkas.ts';
import type { Clock } from '../ports/clock.ts';
import type { HasilKirim, HasilUnggah } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { KirimanDiklaim } from '../ports/store.ts';
import type { AkhirPercobaan } from './hasil-percobaan.ts';
import type { AlatTengok, OpsiTengok } from './tengok.ts';
import { tengok } from './tengok.ts';

export interface AlatCoba extends AlatTengok {
  readonly berkas: Berkas;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpsiCoba extends OpsiTengok {
  readonly signal?: AbortSignal;
  /** From the end of an uncertain try until its effect, if it has any, can be seen. */
  readonly tampakMs: number;
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
  if (kunciMungkinTakDikenal(kiriman, alat.clock.now())) {
    if (belumTampak(kiriman, opsi, alat.clock.now())) return { akhir: BELUM_TAMPAK, fase: 'not_sent' };
    const terlihat = await tengok(alat, opsi, kiriman);
    if (terlihat.jenis !== 'tidak_terlihat') return { akhir: terlihat, fase: 'not_sent' };
  }
  const badan = kiriman.badan ?? (await siapkanBadan(alat, opsi, kiriman));
  if (!(badan instanceof Uint8Array)) return { akhir: badan, fase: 'not_sent' };
  const { trackingId, jenis, kunci } = kiriman;
  const hasil = await alat.api.kirim({ trackingId, jenis, kunci, badan });
  if (hasil.jenis === 'tak_terjangkau') return { akhir: hasil, fase: 'not_sent' };
  return { akhir: await akhirnya(alat, opsi, kiriman, hasil), fase: 'done' };
}

/**
 * A final refusal stands only once the remote has been looked at, and shows no earlier try although it had the time to.
 * Where the look tells nothing either, more tries would not: a person has to look.
 */
async function akhirnya(
  alat: AlatCoba,
  opsi: OpsiCoba,
  kiriman: KirimanDiklaim,
  hasil: HasilKirim,
): Promise<AkhirPercobaan> {
  if (!kiriman.pernahBelumPasti || !ditolak(hasil)) return hasil;
  const terlihat = await tengok(alat, opsi, kiriman);
  const meragukan = terlihat.jenis === 'ragu';
  if (terlihat.jenis !== 'tidak_terlihat' && !meragukan) return terlihat;
  if (belumTampak(kiriman, opsi, alat.clock.now()))
    return { ...BELUM_TAMPAK, http: hasil.http, cuplikan: hasil.cuplikan };
  return meragukan ? { ...hasil, jenis: 'ditolak_tak_pasti' } : hasil;
}

/** What an earlier try did may still be coming, or not be shown yet: nobody can tell today's "not there" from it. */
const belumTampak = ({ raguTerakhir }: KirimanDiklaim, { tampakMs }: OpsiCoba, sekarang: number): boolean =>
  raguTerakhir !== null && sekarang < raguTerakhir + tampakMs;

const BELUM_TAMPAK = {
  jenis: 'ragu',
  sebab: 'percobaan sebelumnya mungkin belum tampak',
  http: null,
  cuplikan: '',
} as const;

/** A refusal of these bytes says nothing about an earlier try of them, which may have taken effect. */
const ditolak = (hasil: HasilKirim): hasil is Penolakan => DITOLAK.has(hasil.jenis);

type Penolakan = Extract<HasilKirim, { readonly jenis: 'ditolak' | 'tidak_ada' | 'tertutup' }>;

const DITOLAK: ReadonlySet<HasilKirim['jenis']> = new Set(['ditolak', 'tidak_ada', 'tertutup']);

/** Forgotten for its age, or given to another remote. */
const kunciMungkinTakDikenal = (kiriman: KirimanDiklaim, sekarang: number): boolean =>
  kiriman.pernahBelumPasti && (kiriman.alamatLain || sekarang - kiriman.dibuat > UMUR_KUNCI_MS);

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
