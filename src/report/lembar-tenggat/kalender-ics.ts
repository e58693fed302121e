import type { ICalCalendar } from 'ical-generator';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Acara } from '../../sop/lembar-tenggat/acara.ts';
import type { KasusLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import type { SaatLembarTerbaca } from './baris-lembar.ts';
import { langkahTeks, nomorTeks } from './baris-lembar.ts';

/** Seconds before a deadline at which a calendar reminds: a day, so that there is still something to do. */
const INGAT_DETIK = 24 * 60 * 60;

export interface BahanKalender {
  readonly acara: readonly Acara[];
  /** Open ones: they name the step. */
  readonly kasus: readonly KasusLembar[];
  /** Id of the agency: what makes a UID ours alone (RFC 7986 §5.3). */
  readonly instansi: string;
  readonly namaInstansi: string;
}

/**
 * An officer's deadlines for a calendar (RFC 5545). Times stand in UTC, which every calendar shows in its own zone, so that
 * no VTIMEZONE can be wrong; DTSTAMP is that of the event's version, so that the same deadlines are the same bytes.
 */
export function kalenderIcs(b: BahanKalender, t: SaatLembarTerbaca): string {
  const kalender = ical({
    prodId: { company: 'Penghubung', product: 'lembar tenggat', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
    name: namaKalender(t.katalog.lembarTenggat.acara.kalender(b.namaInstansi)),
  });
  const kasus = new Map(b.kasus.map((k) => [k.id, k]));
  for (const acara of b.acara) tambah(kalender, acara, kasus.get(acara.kasus), b.instansi, t);
  return `${kalender.toString()}\r\n`;
}

/** The package escapes texts of events (RFC 5545 §3.3.11), but not this one. */
const namaKalender = (nama: string): string => nama.replace(/[\s,;\\]+/g, ' ').trim();

function tambah(
  kalender: ICalCalendar,
  a: Acara,
  kasus: KasusLembar | undefined,
  instansi: string,
  t: SaatLembarTerbaca,
): void {
  const { acara: kata, jam } = t.katalog.lembarTenggat;
  const judul = kata.judul(jam[a.jam], nomorTeks(a.nomor));
  const diubah = new Date(a.diubah);
  const acara = kalender.createEvent({
    id: `${a.jam}-${a.kasus}@${instansi}.penghubung`,
    sequence: a.urut,
    stamp: diubah,
    lastModified: diubah,
    start: new Date(a.jatuh),
    summary: kasus === undefined || a.batal ? judul : kata.langkah(judul, langkahTeks(kasus, t)),
    description: kata.isi(nomorTeks(a.nomor)),
    status: a.batal ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    // A deadline takes no time of the day.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (!a.batal)
    acara.createAlarm({ type: ICalAlarmType.display, triggerBefore: INGAT_DETIK, description: judul });
}
