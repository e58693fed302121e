import type { DefinisiSop } from '../definisi/definisi.ts';
import { KANAL_LAPOR } from '../definisi/definisi.ts';
import { ubahStatus } from '../kasus/gerak.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { SELESAI, TIDAK_DITANGGAPI } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import type { Masalah, Penolakan } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import { masukAntrean } from '../tindakan/efek-tanggapan.ts';
import { ALASAN_IDENTITAS } from '../tindakan/isian.ts';
import { jawabanBeku } from '../tindakan/jawaban.ts';
import type { Konteks } from '../tindakan/konteks.ts';
import { ASAL_REGISTER } from './pengaduan-baru.ts';

/** characters; LAPOR!'s own ids are short numbers. */
const PANJANG_TRACKING_ID_MAKS = 64;

export interface Tautan {
  readonly trackingId: string;
  /** What the case is called that already has this id. */
  readonly pemilik: string | null;
  /** Why a name found in its answer may stand in LAPOR!. */
  readonly alasanIdentitas: string;
}

export type KonteksTautan = Pick<Konteks, 'aturan' | 'bahan' | 'nomorBaru'>;

/**
 * A complaint of our register that was entered in LAPOR! too: from now on it is that report, and what was answered
 * before has to get there.
 */
export function tautkanLapor(
  kasus: Kasus,
  tautan: Tautan,
  konteks: KonteksTautan,
): Result<readonly Perubahan[], Penolakan> {
  const salah = bolehTertaut(kasus, tautan, konteks.aturan.sop);
  if (salah !== null) return err({ masalah: [salah], boleh: [] });
  const { trackingId, alasanIdentitas } = tautan;
  const alasan = alasanIdentitas === '' ? undefined : { [ALASAN_IDENTITAS]: alasanIdentitas };
  const tertaut = tambah(rancang(kasus), { jenis: 'kasus.tertaut', trackingId }, alasan);
  const hasil = jawabanMenyusul(tertaut, alasan ?? {}, konteks);
  return hasil.ok ? ok(hasil.value.perubahan) : err({ masalah: [hasil.error], boleh: [] });
}

function bolehTertaut(kasus: Kasus, { trackingId, pemilik }: Tautan, sop: DefinisiSop): Masalah | null {
  if (trackingId === '' || trackingId.length > PANJANG_TRACKING_ID_MAKS || /\s/.test(trackingId))
    return masalah('tracking_id_salah', { nilai: trackingId.slice(0, PANJANG_TRACKING_ID_MAKS) });
  if (pemilik !== null) return masalah('tracking_id_dipakai', { trackingId, kasus: pemilik });
  if (kasus.trackingId !== null) return masalah('sudah_tertaut', { trackingId: kasus.trackingId });
  if (kasus.asal !== ASAL_REGISTER) return masalah('bukan_dari_register');
  if (!sop.kanal.includes(KANAL_LAPOR)) return masalah('sop_tanpa_lapor');
  // Sent elsewhere, it has no answer of ours: a report that LAPOR! gives us needs clocks of its own.
  const bermakna = terbuka(kasus, sop) || kasus.langkah === SELESAI || kasus.langkah === TIDAK_DITANGGAPI;
  return bermakna ? null : masalah('pengaduan_berakhir', { langkah: sop.akhir[kasus.langkah]?.nama ?? '' });
}

/**
 * The answer that the reporter has been given, for LAPOR! too: without it nobody would answer there. Held, because only
 * a person knows that the id was typed rightly, and that nobody has posted it there by hand.
 */
function jawabanMenyusul(
  r: Rancangan,
  teks: Readonly<Record<string, string>>,
  { aturan, bahan, nomorBaru }: KonteksTautan,
): Result<Rancangan, Masalah> {
  const konsep = r.kasus.konsep.find((k) => k.id === jawabanBeku(r.kasus));
  const isi = bahan.isiKonsep.get(konsep?.id ?? '') ?? '';
  if (konsep === undefined || isi === '') return ok(r);
  const beku = r.kasus.tindakan.findLast((t) => t.aksi === aturan.sop.jawaban?.membekukan);
  const pembuat = { konteks: { bahan, nomorBaru }, isian: { nilai: beku?.nilai ?? {}, teks } };
  const dibuat = masukAntrean(r, pembuat, konsep, isi);
  if (!dibuat.ok) return err(sebabTautan(dibuat.error));
  const kiriman = dibuat.value.kasus.kiriman.at(-1);
  return kiriman === undefined ? dibuat : ok(ubahStatus(dibuat.value, kiriman, 'ditahan'));
}

/** Nothing of a frozen text can be deleted any more: what to do is another thing than for a draft. */
const sebabTautan = (salah: Masalah): Masalah =>
  salah.kode === 'identitas_dalam_naskah' ? masalah('jawaban_beridentitas', salah.data) : salah;
