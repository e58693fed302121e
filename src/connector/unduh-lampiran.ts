import type { Berkas } from '../ports/berkas.ts';
import type { Clock } from '../ports/clock.ts';
import type { HasilUnduh, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { HasilLampiran, LampiranAntre, Store } from '../ports/store.ts';
import type { SebabLampiran } from '../sop/kasus/lampiran.ts';
import type { LampiranPelapor } from '../sop/laporan/laporan.ts';

interface AlatUnduh {
  readonly api: LaporApi;
  readonly store: Store;
  readonly berkas: Berkas;
  readonly clock: Clock;
  readonly log: Log;
}

/** Files, bytes and seconds of one pass; the others stay in line for the next. */
const BERKAS_MAKS = 50;
const BYTES_MAKS = 100 * 1024 * 1024;
const DETIK_MAKS = 120;
/** Failures in one pass: one alone holds up no other, many mean that the remote or the line is ill. */
const GAGAL_MAKS = 5;

const JAM = 3_600_000;
/** The n-th entry is the wait after try n; after the last the file is given up. */
export const JADWAL_UNDUH_MS = [JAM / 4, JAM, 6 * JAM, 24 * JAM, 72 * JAM] as const;
/** A host that is not allowed is looked at again daily, without a request: `lapor.asal_berkas` may name it by then. */
const LIHAT_LAGI_MS = 24 * JAM;

/** Fetches reporters' files into the evidence folder. A file that cannot be had is its own row, never an outage. */
export async function unduhLampiran(alat: AlatUnduh, signal?: AbortSignal): Promise<void> {
  const { api, store, clock } = alat;
  if (api.unduh === undefined) return;
  const sampai = clock.now() + DETIK_MAKS * 1_000;
  let sisaBytes = BYTES_MAKS;
  let gagal = 0;
  for (const antre of await store.antreanLampiran(BERKAS_MAKS, clock.now())) {
    if (signal?.aborted || sisaBytes <= 0 || clock.now() > sampai) return;
    const hasil = await satu(alat, antre, signal);
    if (hasil === 'berhenti') return;
    if (hasil.status === 'tersimpan') sisaBytes -= hasil.berkas.ukuran;
    else if (hasil.sebab === 'terputus' && ++gagal >= GAGAL_MAKS) return;
  }
}

/** `berhenti`: our process is ending, the disk takes nothing, or the remote asked us to wait. */
async function satu(
  alat: AlatUnduh,
  antre: LampiranAntre,
  signal?: AbortSignal,
): Promise<HasilLampiran | 'berhenti'> {
  const { store, clock } = alat;
  const jeda = JADWAL_UNDUH_MS[antre.percobaan];
  // Its last try died with its process.
  if (jeda === undefined) return catat(alat, antre, menyerah('terputus', antre.percobaan));
  await store.mulaiLampiran(antre.id, clock.now() + jeda);
  const unduhan = await unduh(alat, antre, signal);
  const hasil = unduhan === null ? null : await hasilDari(alat, antre, unduhan);
  if (unduhan === null || hasil === null) return 'berhenti';
  await catat(alat, antre, hasil);
  return unduhan.jenis === 'tunggu' ? 'berhenti' : hasil;
}

/** null: our own process is ending. The try is charged, and another one due in a while. */
async function unduh(
  { api }: AlatUnduh,
  antre: LampiranAntre,
  signal?: AbortSignal,
): Promise<HasilUnduh | null> {
  try {
    const lampiran = antre.percobaan === 0 ? antre.lampiran : await alamatBaru(api, antre, signal);
    return (await api.unduh?.(lampiran, signal)) ?? null;
  } catch (galat) {
    if (signal?.aborted) return null;
    throw galat;
  }
}

/** Signed addresses expire: after a try that failed, the report is asked where its file lies now. */
async function alamatBaru(
  api: LaporApi,
  { trackingId, lampiran }: LampiranAntre,
  signal?: AbortSignal,
): Promise<LampiranPelapor> {
  const jawaban = await api.bacaLaporan(trackingId, signal);
  if (jawaban.jenis !== 'ok' || jawaban.isi.jenis !== 'laporan') return lampiran;
  return jawaban.isi.laporan.lampiran.find(({ id }) => id === lampiran.id) ?? lampiran;
}

/** null: it could not be written down, which says nothing about the file. */
async function hasilDari(
  alat: AlatUnduh,
  { percobaan }: LampiranAntre,
  unduhan: HasilUnduh,
): Promise<HasilLampiran | null> {
  const { clock } = alat;
  const ditolak = (sebab: SebabLampiran, berikut: number | null = null) =>
    ({ status: 'ditolak', sebab, percobaan: percobaan + 1, berikut }) as const;
  switch (unduhan.jenis) {
    case 'ok': {
      const tersimpan = await simpan(alat, unduhan.isi);
      if (tersimpan === null) return null;
      return tersimpan.ok ? { status: 'tersimpan', berkas: tersimpan.value } : ditolak(tersimpan.error);
    }
    case 'ditolak':
      // Nothing left this machine: no try.
      if (unduhan.sebab === 'alamat') return { ...ditolak('alamat', clock.now() + LIHAT_LAGI_MS), percobaan };
      return unduhan.sebab === 'dialihkan' ? nanti('dialihkan', percobaan, clock) : ditolak(unduhan.sebab);
    case 'tunggu':
      return { status: 'antre', sebab: 'terputus', percobaan, berikut: unduhan.sampai };
    case 'tidak_ada':
      return nanti('tidak_ada', percobaan, clock);
    case 'kredensial':
      return nanti('tanpa_izin', percobaan, clock);
    case 'gangguan':
      return nanti('terputus', percobaan, clock);
  }
}

async function simpan(
  { berkas, log }: AlatUnduh,
  isi: Uint8Array,
): Promise<Awaited<ReturnType<Berkas['simpanPelapor']>> | null> {
  try {
    return await berkas.simpanPelapor(isi);
  } catch (galat) {
    const kode = galat instanceof Error && 'code' in galat ? String(galat.code) : 'unknown';
    log.error('attachment.unwritable', { reason: kode });
    return null;
  }
}

/** After another failed try: later again, or given up. */
function nanti(sebab: SebabLampiran, percobaan: number, clock: Clock): HasilLampiran {
  const jeda = JADWAL_UNDUH_MS[percobaan];
  const habis = jeda === undefined || percobaan + 1 >= JADWAL_UNDUH_MS.length;
  if (habis) return menyerah(sebab, percobaan + 1);
  return { status: 'antre', sebab, percobaan: percobaan + 1, berikut: clock.now() + jeda };
}

const menyerah = (sebab: SebabLampiran, percobaan: number): HasilLampiran => ({
  status: 'gagal',
  sebab,
  percobaan,
  berikut: null,
});

async function catat(
  { store, clock, log }: AlatUnduh,
  { id, trackingId }: LampiranAntre,
  hasil: HasilLampiran,
): Promise<HasilLampiran> {
  if (hasil.status !== 'tersimpan')
    log.info('attachment.not_stored', { tracking_id: trackingId, status: hasil.status, reason: hasil.sebab });
  await store.catatLampiran(id, hasil, clock.now());
  return hasil;
}
