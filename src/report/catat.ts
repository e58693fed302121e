import type { HasilCatat } from '../ports/store.ts';
import { sebutan } from '../sop/kasus.ts';
import type { Result } from '../sop/result.ts';
import { isoDenganOffset } from '../sop/waktu.ts';
import type { GagalCatat, SaatTolak } from './penolakan.ts';
import { penolakanJson, penolakanTeks } from './penolakan.ts';
import { namaLangkah } from './tampilan.ts';

export interface HasilBaris {
  /** From 1. */
  readonly nomor: number;
  readonly hasil: Result<HasilCatat, GagalCatat>;
}

/** One recorded act: where the case stands now, and what went to the outbox. */
export function satuTeks(hasil: HasilCatat, { katalog, sop }: SaatTolak): readonly string[] {
  const { catat } = katalog;
  if (hasil.jenis === 'sama') return [`${hasil.tindakan} ${catat.sama}`];
  const kini = catat.kini(namaLangkah(sop, hasil.kasus.langkah));
  const antre = hasil.kiriman.map((k) => catat.keAntrean(k));
  return [[`${sebutan(hasil.kasus)} ${hasil.tindakan} ${catat.dicatat}`, kini, ...antre].join(' · ')];
}

/** Many acts: a line each, refusals with their line and reason, the sums last. */
export function catatTeks(semua: readonly HasilBaris[], saat: SaatTolak): readonly string[] {
  const { catat } = saat.katalog;
  if (semua.length === 0) return [catat.tidakAdaBaris];
  const { dicatat, sama, ditolak } = hitungCatat(semua);
  const baris = semua.flatMap(({ nomor, hasil }) => {
    if (hasil.ok) return satuTeks(hasil.value, saat).map((b) => `${catat.baris(nomor)}: ${b}`);
    const [sebab = '', ...lain] = penolakanTeks(hasil.error, saat);
    return [`${catat.baris(nomor)}: ${catat.ditolak}: ${sebab}`, ...lain.map((b) => `  ${b}`)];
  });
  return [...baris, catat.jumlah(dicatat, sama, ditolak), ...(ditolak > 0 ? [catat.ulangi] : [])];
}

function hitungCatat(semua: readonly HasilBaris[]) {
  const dicatat = semua.filter(({ hasil }) => hasil.ok && hasil.value.jenis === 'dicatat').length;
  const sama = semua.filter(({ hasil }) => hasil.ok && hasil.value.jenis === 'sama').length;
  return { dicatat, sama, ditolak: semua.length - dicatat - sama };
}

export function catatJson(semua: readonly HasilBaris[], saat: SaatTolak) {
  return {
    ...hitungCatat(semua),
    baris: semua.map(({ nomor, hasil }) => ({
      baris: nomor,
      ...(hasil.ok
        ? berhasilJson(hasil.value, saat)
        : { hasil: 'ditolak', ...penolakanJson(hasil.error, saat) }),
    })),
  };
}

function berhasilJson(hasil: HasilCatat, { zona }: SaatTolak) {
  if (hasil.jenis === 'sama') return { hasil: 'sama', tindakan: hasil.tindakan };
  const { kasus, jadwal } = hasil;
  const iso = (ms: number | null) => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    hasil: 'dicatat',
    tindakan: hasil.tindakan,
    tracking_id: kasus.trackingId,
    nomor_registrasi: kasus.nomorRegistrasi,
    langkah: kasus.langkah,
    tenggat_sop: iso(jadwal.tenggatSop),
    tenggat_nasional: iso(jadwal.tenggatNasional),
    kiriman: hasil.kiriman,
  };
}
