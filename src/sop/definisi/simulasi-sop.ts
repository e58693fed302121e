import type { Kasus, Putaran } from '../kasus/kasus.ts';
import { TIDAK_DITANGGAPI } from '../kasus/kasus.ts';
import type { AturanAlarm, JamTenggat } from '../tenggat/alarm.ts';
import { TANGGAPAN_AKHIR, TINDAK_LANJUT_PERTAMA } from '../tenggat/alarm.ts';
import { masukanNasional, masukanSop, terbuka } from '../tenggat/jadwal.ts';
import { jatuhTenggat } from '../tenggat/jatuh-tenggat.ts';
import { saatLangkah } from '../tenggat/saat-langkah.ts';
import type { MasukanTenggat } from '../tenggat/tenggat.ts';
import { jatuhSekaligus, tindakanSekaligus } from '../tindakan/sekaligus.ts';

/** One clock that a case has had, under the rules in force and under changed ones. */
export interface JamDibandingkan extends JamTenggat {
  /** When it began (ms UTC). */
  readonly mulai: number;
  /** When its step was left or its answer reached LAPOR! (ms UTC); null: it still runs. */
  readonly selesai: number | null;
  readonly tenggatLama: number | null;
  readonly tenggatBaru: number | null;
  readonly terlambatLama: boolean;
  readonly terlambatBaru: boolean;
}

export interface HasilSimulasi {
  readonly jam: readonly JamDibandingkan[];
  /** Walked steps that the changed SOP does not have. */
  readonly takTerbanding: readonly string[];
}

/** The rules a case was under. */
export interface AturanDahulu extends AturanAlarm {
  /**
   * When each walked step fell due (ms UTC) as it was recorded when the step was left, by its place in `jalan`: settings
   * and holidays may have changed since. Left out: as these rules count it.
   */
  readonly tenggatLangkah?: readonly (number | null)[];
}

/** What has happened to a case, judged by the rules it was under and by changed ones. Pure: nothing of it changes. */
export function simulasikan(
  kasus: Kasus,
  lama: AturanDahulu,
  baru: AturanAlarm,
  sekarang: number,
): HasilSimulasi {
  const langkah = langkahDijalani(kasus, lama);
  return {
    jam: [
      ...langkah
        .filter((l) => l.langkah in baru.sop.langkah)
        .map((l) => jamSop(kasus, l, lama, baru, sekarang)),
      ...jamNasional(kasus, lama).map((j) => bandingNasional(kasus, j, lama, baru, sekarang)),
    ],
    takTerbanding: langkah.map((l) => l.langkah).filter((id) => !(id in baru.sop.langkah)),
  };
}

type JamDilalui = Omit<JamDibandingkan, 'tenggatLama' | 'tenggatBaru' | 'terlambatLama' | 'terlambatBaru'>;
type LangkahDilalui = JamDilalui & { readonly urut: number };

/** Ends have no clock. A step that the case left for a return and came back to is one walk: its last part holds it all. */
function langkahDijalani(kasus: Kasus, { sop }: AturanAlarm): readonly LangkahDilalui[] {
  const semua = kasus.jalan.flatMap((l, urut): readonly LangkahDilalui[] =>
    l.langkah in sop.akhir ? [] : [{ ...l, jam: 'sop', urut }],
  );
  const samaJalan = (a: LangkahDilalui, b: LangkahDilalui): boolean =>
    a.putaran === b.putaran && a.langkah === b.langkah && a.mulai === b.mulai;
  return semua.filter((l, i) => !semua.slice(i + 1).some((lain) => samaJalan(l, lain)));
}

function jamSop(
  kasus: Kasus,
  { urut, ...jalan }: LangkahDilalui,
  lama: AturanDahulu,
  baru: AturanAlarm,
  sekarang: number,
): JamDibandingkan {
  const tercatat = jalan.selesai === null ? undefined : lama.tenggatLangkah?.[urut];
  const tenggatLama = tercatat === undefined ? tenggatJalan(kasus, urut, lama) : tercatat;
  return nilai(dilalui(jalan), tenggatLama, tenggatJalan(kasus, urut, baru), sekarang);
}

/** Passed by a joint act, a step is judged by the joint limit. */
function tenggatJalan(kasus: Kasus, urut: number, aturan: AturanAlarm): number | null {
  const saat = saatLangkah(kasus, urut) ?? kasus;
  const sekaligus = tindakanSekaligus(kasus, urut, aturan.sop);
  if (sekaligus !== null) return jatuhSekaligus(saat, sekaligus, aturan);
  return jatuh(masukanSop(saat, aturan.sop, aturan.tenggat), aturan.tenggat);
}

const dilalui = ({ putaran, langkah, jam, mulai, selesai }: JamDilalui): JamDilalui => ({
  putaran,
  langkah,
  jam,
  mulai,
  selesai,
});

/** The two national clocks of each round; one answer that is both ends the first before the second began. */
function jamNasional(kasus: Kasus, aturan: AturanAlarm): readonly JamDilalui[] {
  if (kasus.trackingId === null) return [];
  return kasus.putaran.flatMap((p, i): readonly JamDilalui[] => {
    const akhir = kasus.putaran[i + 1]?.mulai ?? akhirKasus(kasus, aturan);
    const bersama = { putaran: p.n, jam: 'nasional', mulai: p.mulai } as const;
    const pertama = { ...bersama, langkah: TINDAK_LANJUT_PERTAMA, selesai: p.pertamaTerkirim ?? akhir };
    if (p.pertamaTerkirim === null || p.pertamaTerkirim === p.akhirTerkirim) return [pertama];
    return [pertama, { ...bersama, langkah: TANGGAPAN_AKHIR, selesai: p.akhirTerkirim ?? akhir }];
  });
}

/** When the case left us unanswered; null: it has not. */
function akhirKasus(kasus: Kasus, { sop }: AturanAlarm): number | null {
  const berjalan = terbuka(kasus, sop) || (kasus.langkah === TIDAK_DITANGGAPI && !kasus.tutupHulu);
  return berjalan ? null : (kasus.jalan.at(-1)?.mulai ?? kasus.versi);
}

function bandingNasional(
  kasus: Kasus,
  jam: JamDilalui,
  lama: AturanDahulu,
  baru: AturanAlarm,
  sekarang: number,
): JamDibandingkan {
  const tenggat = ({ sop, tenggat: aturan }: AturanAlarm): number | null => {
    const saat = saatBerjalan(kasus, jam, Object.keys(sop.langkah)[0] ?? '');
    return jatuh(masukanNasional(saat, sop, aturan), aturan);
  };
  return nilai(jam, terlampauiDahulu(kasus, jam) ?? tenggat(lama), tenggat(baru), sekarang);
}

/** The deadline of which a breach was told then; null: none was. */
const terlampauiDahulu = (kasus: Kasus, { putaran, langkah, jam }: JamDilalui): number | null =>
  kasus.alarm.find(
    (a) => a.tingkat === 'jatuh' && a.putaran === putaran && a.langkah === langkah && a.jam === jam,
  )?.jatuh ?? null;

/** The case while that clock ran; at which step it stood says nothing of it, if only it was open. */
function saatBerjalan(kasus: Kasus, { putaran, langkah }: JamDilalui, terbukaDi: string): Kasus {
  const belum = langkah === TINDAK_LANJUT_PERTAMA ? { pertamaTerkirim: null } : {};
  const ubah = (p: Putaran): Putaran => (p.n === putaran ? { ...p, ...belum, akhirTerkirim: null } : p);
  const sampaiItu = kasus.putaran.filter((p) => p.n <= putaran).map(ubah);
  return { ...kasus, langkah: terbukaDi, putaran: sampaiItu };
}

function nilai(
  jam: JamDilalui,
  tenggatLama: number | null,
  tenggatBaru: number | null,
  sekarang: number,
): JamDibandingkan {
  const sampai = jam.selesai ?? sekarang;
  const terlambat = (tenggat: number | null): boolean => tenggat !== null && sampai > tenggat;
  return {
    ...jam,
    tenggatLama,
    tenggatBaru,
    terlambatLama: terlambat(tenggatLama),
    terlambatBaru: terlambat(tenggatBaru),
  };
}

const jatuh = (masukan: MasukanTenggat | null, aturan: AturanAlarm['tenggat']): number | null =>
  masukan === null ? null : jatuhTenggat(masukan, aturan);
