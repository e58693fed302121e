import type { KasusTerdaftar } from '../../ports/store.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { namaLangkah } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** A complaint that has its number: where it stands, by when, and what to do next. */
export function registerTeks({ kasus, jadwal }: KasusTerdaftar, saat: TampilanSop): readonly string[] {
  const { register, catat } = saat.katalog;
  const nomor = kasus.nomorRegistrasi ?? '';
  const kini = catat.kini(namaLangkah(saat.sop, kasus.langkah));
  const tenggat =
    jadwal.tenggatSop === null ? [] : [catat.tenggatLangkah(waktuTeks(jadwal.tenggatSop, saat))];
  if (kasus.trackingId !== null)
    return [
      [register.tertaut(nomor, kasus.trackingId), kini].join(' · '),
      ...kasus.kiriman.map((k) => register.jawabanMenyusul(k.id)),
    ];
  return [[register.tercatat(nomor), kini, ...tenggat].join(' · '), register.lanjut(nomor)];
}

export function registerJson({ kasus, jadwal }: KasusTerdaftar, { zona }: Pick<TampilanSop, 'zona'>) {
  const iso = (ms: number | null) => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    nomor_registrasi: kasus.nomorRegistrasi,
    tracking_id: kasus.trackingId,
    langkah: kasus.langkah,
    kiriman: kasus.kiriman.map((k) => k.id),
    diterima: iso(kasus.putaran.at(-1)?.mulai ?? null),
    tenggat_sop: iso(jadwal.tenggatSop),
    tenggat_nasional: iso(jadwal.tenggatNasional),
  };
}
