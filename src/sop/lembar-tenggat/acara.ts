import type { JamTenggat } from '../tenggat/alarm.ts';
import { HARI_MS } from '../waktu/waktu.ts';
import type { KasusLembar } from './lembar-tenggat.ts';

/** A deadline in an officer's own calendar: the same one for as long as the case is with them (RFC 5545 §3.8.4.7). */
export interface Acara {
  /** Of the case, by our own id. */
  readonly kasus: string;
  readonly nomor: string;
  readonly jam: JamTenggat['jam'];
  /** What it is called there, step included: a step that changed changes it. */
  readonly judul: string;
  /** ms UTC; of a cancelled one this and the words are the last that were told. */
  readonly jatuh: number;
  /** SEQUENCE: one more with every change (RFC 5545 §3.8.7.4). */
  readonly urut: number;
  /** When it was last another (ms UTC). */
  readonly diubah: number;
  readonly batal: boolean;
}

/** How long a cancelled one is told: a calendar imported once a month has then seen it. */
const BATAL_DICERITAKAN_MS = 60 * HARI_MS;

/** All that a calendar is told of a deadline that stands: whatever of it changes makes another version. */
export type IsiAcara = Omit<Acara, 'urut' | 'diubah' | 'batal'>;

/** Both deadlines of what is an officer's own, as they stand. */
export const tenggatAcara = (
  kasus: readonly KasusLembar[],
  judul: (kasus: KasusLembar, jam: Acara['jam']) => string,
): readonly IsiAcara[] =>
  kasus.flatMap((k) =>
    (['sop', 'nasional'] as const).flatMap((jam) => {
      const jatuh = jam === 'sop' ? k.tenggatSop : k.tenggatNasional;
      return jatuh === null ? [] : [{ kasus: k.id, nomor: k.nomor, jam, judul: judul(k, jam), jatuh }];
    }),
  );

/** Those that a calendar still needs to be told of; the others stay known, so that a case which comes back counts on. */
export const diceritakan = (semua: readonly Acara[], sekarang: number): readonly Acara[] =>
  semua.filter(({ batal, diubah }) => !batal || sekarang - diubah < BATAL_DICERITAKAN_MS);

/**
 * All events, from those that were told and the deadlines as they stand: one that moved, is called otherwise, came back,
 * or is no more is another version of the same event, so that a calendar updates it and never shows it twice.
 */
export function perbaruiAcara(
  lama: readonly Acara[],
  kini: readonly IsiAcara[],
  sekarang: number,
): readonly Acara[] {
  const dahulu = new Map(lama.map((a) => [kunci(a), a]));
  const berdiri = kini.map((a) => versi(dahulu.get(kunci(a)), { ...a, batal: false }, sekarang));
  const ada = new Set(kini.map(kunci));
  const pergi = lama.filter((a) => !ada.has(kunci(a))).map((a) => versi(a, { ...a, batal: true }, sekarang));
  return [...berdiri, ...pergi];
}

const kunci = ({ kasus, jam }: Pick<Acara, 'kasus' | 'jam'>): string => `${jam} ${kasus}`;

/** What is printed of an event beside its version. */
const TERTULIS = ['nomor', 'judul', 'jatuh', 'batal'] as const;

function versi(lama: Acara | undefined, isi: Omit<Acara, 'urut' | 'diubah'>, sekarang: number): Acara {
  if (lama === undefined) return { ...isi, urut: 0, diubah: sekarang };
  if (TERTULIS.every((nama) => lama[nama] === isi[nama])) return lama;
  // Never before the version that it follows, whatever the clock says.
  return { ...isi, urut: lama.urut + 1, diubah: Math.max(sekarang, lama.diubah) };
}
