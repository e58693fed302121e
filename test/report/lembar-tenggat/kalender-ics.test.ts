import { describe, expect, it } from 'vitest';
import { kalenderIcs } from '../../../src/report/lembar-tenggat/kalender-ics.ts';
import type { Acara } from '../../../src/sop/lembar-tenggat/acara.ts';
import type { Zona } from '../../../src/sop/waktu/waktu.ts';
import { teks } from '../../../src/teks/teks.ts';
import { SENIN, sopKapuas } from '../../sop/kapuas-uji.ts';

const acara = (isi: Partial<Acara> = {}): Acara => ({
  kasus: 'K-1',
  nomor: '5489201',
  jam: 'sop',
  judul: 'Tenggat SOP 5489201: Penyaluran dan telaah',
  jatuh: Date.parse('2026-12-31T23:59:59+08:00'),
  urut: 0,
  diubah: SENIN,
  batal: false,
  ...isi,
});
const ics = (semua: readonly Acara[], zona: Zona = 'Asia/Makassar', sekarang = SENIN) =>
  kalenderIcs(
    {
      acara: semua,
      pengenal: ({ jam, kasus }) => `${jam}-${kasus}`,
      instansi: '5501',
      namaInstansi: 'Dinas Contoh, Kab. Ångström; \\',
    },
    { katalog: teks('id'), zona, sekarang, semuaSop: new Map([['sop', sopKapuas]]) },
  );
const terbuka = (isi: string) => isi.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the calendar file', () => {
  it('keeps RFC 5545: CRLF, lines of 75 octets at most, one event for each deadline with what it must have', () => {
    const isi = ics([acara({ nomor: 'é'.repeat(32) }), acara({ jam: 'nasional' })]);
    expect(isi.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const baris of isi.split('\r\n')) expect(Buffer.byteLength(baris), baris).toBeLessThanOrEqual(75);
    expect(isi.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const baris = terbuka(isi);
    for (const nama of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'LAST-MODIFIED', 'SUMMARY'])
      expect(
        baris.filter((b) => b.startsWith(`${nama}:`)),
        nama,
      ).toHaveLength(2);
    expect(baris.find((b) => b.startsWith('NAME:'))).not.toMatch(/[,;\\]/);
  });

  it('tells the moment of a deadline, at the end of a year too, the same in every zone', () => {
    for (const zona of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const)
      expect(terbuka(ics([acara()], zona))).toContain('DTSTART:20261231T155959Z');
  });

  it('has the same UID for every version of a deadline, and the same bytes while nothing changed', () => {
    const uid = (isi: string) => terbuka(isi).find((b) => b.startsWith('UID:'));
    const lama = ics([acara()]);
    expect(ics([acara()], 'Asia/Makassar', SENIN + 86_400_000)).toBe(lama);
    const baru = ics([acara({ jatuh: SENIN, urut: 1, diubah: SENIN + 5_000 })]);
    expect(uid(baru)).toBe(uid(lama));
    expect(terbuka(baru)).toContain('SEQUENCE:1');
    expect(terbuka(baru)).toContain('LAST-MODIFIED:20260907T020005Z');
    expect(uid(ics([acara({ jam: 'nasional' })]))).not.toBe(uid(lama));
  });

  it('cancels without an alarm what is no more', () => {
    const baris = terbuka(ics([acara({ batal: true, urut: 1 })]));
    expect(baris).toContain('STATUS:CANCELLED');
    expect(baris).not.toContain('BEGIN:VALARM');
    expect(terbuka(ics([acara()]))).toContain('TRIGGER:-P1D');
  });

  it('without a deadline is an empty calendar', () => {
    expect(terbuka(ics([]))).toContain('END:VCALENDAR');
    expect(ics([])).not.toContain('VEVENT');
  });

  it('takes no line break out of a number that came from outside', () => {
    const jahat = '1\r\nATTACH:http://jahat.contoh';
    expect(terbuka(ics([acara({ nomor: jahat, judul: jahat })])).join('\n')).not.toMatch(/^ATTACH/m);
  });
});
