import type { DefinisiSop, JenisBa } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { sebutan } from '../kasus/kasus.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { berlakuDi } from '../tindakan/berlaku-di.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { awalHari, MENIT_MS, tanggalPada } from '../waktu/waktu.ts';

/** What a Berita Acara may not come before: the disposition of a report, or the step whose acts it records. */
interface Mulai {
  readonly kasus: string;
  /** null: the disposition. */
  readonly langkah: string | null;
  readonly mulai: number;
}

/**
 * Never before its step (the journal's rule for every act), of each report that it covers. Whole days of the agency's
 * zone are compared: its paper bears a day; an hour only where somebody gave one. Now is always allowed, though the
 * remote's clock be ahead.
 */
export function periksaHariBa(
  saat: SaatBa,
  kasus: readonly { readonly kasus: Kasus; readonly putaran: number }[],
  jenis: JenisBa,
  { aturan: { sop, tenggat }, sekarang }: KonteksBoleh,
): readonly Masalah[] {
  const mulai = kasus.flatMap((satu) => [...dariDisposisi(satu), ...dariLangkah(satu, jenis, sop)]);
  const [akhir] = mulai.toSorted((a, b) => b.mulai - a.mulai);
  if (akhir === undefined || !mendahului(saat, Math.min(akhir.mulai, sekarang), tenggat.zona)) return [];
  const langkah = akhir.langkah === null ? '' : (sop.langkah[akhir.langkah]?.nama ?? akhir.langkah);
  const sebelum = { kasus: akhir.kasus, langkah, mulai: akhir.mulai };
  if (!berjam(saat, tenggat.zona)) return [masalah('ba_sebelum_mulai', { hari: saat.hari, ...sebelum })];
  return [masalah('ba_sebelum_mulai', { pada: saat.jam, ...sebelum })];
}

/** The day it bears; `jam`: the moment that was given (ms UTC), midnight where only a day was. */
interface SaatBa {
  readonly hari: Tanggal;
  readonly jam: number | null;
}

function mendahului(saat: SaatBa, mulai: number, zona: Zona): boolean {
  const hariMulai = tanggalPada(mulai, zona);
  if (saat.hari !== hariMulai || !berjam(saat, zona)) return saat.hari < hariMulai;
  return saat.jam < mulai - (mulai % MENIT_MS);
}

const berjam = (saat: SaatBa, zona: Zona): saat is SaatBa & { readonly jam: number } =>
  saat.jam !== null && saat.jam !== awalHari(saat.hari, zona);

type KasusBa = Parameters<typeof periksaHariBa>[1][number];

const dariDisposisi = ({ kasus, putaran }: KasusBa): readonly Mulai[] =>
  kasus.putaran
    .filter((p) => p.n === putaran)
    .map(({ mulai }) => ({ kasus: sebutan(kasus), langkah: null, mulai }));

/** The first time that the round came to the step of the acts that must have been done before. */
function dariLangkah({ kasus, putaran }: KasusBa, jenis: JenisBa, sop: DefinisiSop): readonly Mulai[] {
  const tindakan = jenis.sesudah.flatMap((aksi) => sop.tindakan[aksi] ?? []);
  const langkah = kasus.jalan.find(
    (l) => l.putaran === putaran && tindakan.some((t) => berlakuDi(sop, t, l.langkah)),
  );
  return langkah === undefined
    ? []
    : [{ kasus: sebutan(kasus), langkah: langkah.langkah, mulai: langkah.mulai }];
}
