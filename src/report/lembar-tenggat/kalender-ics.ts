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
  /**
   * Of one officer's event, the same for all its versions: two officers' files in one calendar are two events, of which
   * the one may be cancelled while the other stands. Tells nothing of the case (RFC 7986 §5.3).
   */
  readonly pengenal: (acara: Acara) => string;
  /** Id of the agency: what makes a UID ours alone. */
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
  for (const acara of b.acara) tambah(kalender, acara, `${b.pengenal(acara)}@${b.instansi}.penghubung`, t);
  return `${kalender.toString()}\r\n`;
}

/** How a deadline that stands is called in a calendar. */
export function judulAcara(kasus: KasusLembar, jam: Acara['jam'], t: SaatLembarTerbaca): string {
  const { acara: kata, jam: namaJam } = t.katalog.lembarTenggat;
  return kata.langkah(kata.judul(namaJam[jam], nomorTeks(kasus.nomor)), langkahTeks(kasus, t));
}

/** The package escapes texts of events (RFC 5545 §3.3.11), but not this one. */
const namaKalender = (nama: string): string => nama.replace(/[\s,;\\]+/g, ' ').trim();

function tambah(kalender: ICalCalendar, a: Acara, uid: string, t: SaatLembarTerbaca): void {
  const diubah = new Date(a.diubah);
  const acara = kalender.createEvent({
    id: uid,
    sequence: a.urut,
    stamp: diubah,
    lastModified: diubah,
    start: new Date(a.jatuh),
    summary: a.judul,
    description: t.katalog.lembarTenggat.acara.isi(nomorTeks(a.nomor)),
    status: a.batal ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    // A deadline takes no time of the day.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (!a.batal)
    acara.createAlarm({ type: ICalAlarmType.display, triggerBefore: INGAT_DETIK, description: a.judul });
}
