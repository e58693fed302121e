import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusGalatF01 } from '../../src/mapping/f01/galat-from-wire.ts';
import { halamanFromF01 } from '../../src/mapping/f01/halaman-from-wire.ts';
import { kunciDariKursor, kursorDariKunci } from '../../src/mapping/f01/kursor.ts';
import { laporanFromF01 } from '../../src/mapping/f01/laporan-from-wire.ts';
import { riwayatFromF01 } from '../../src/mapping/f01/riwayat-from-wire.ts';
import { tandaTerimaFromF01 } from '../../src/mapping/f01/tanda-terima-from-wire.ts';
import { waktuFromF01, waktuToF01 } from '../../src/mapping/f01/waktu-f01.ts';
import { parseJson } from '../../src/mapping/kawat/json.ts';
import type { ButirLaporan } from '../../src/ports/lapor-api.ts';
import { bacaAddstream } from '../../src/sandbox/f01/baca-addstream.ts';
import { f01, f01Teks } from '../mapping/f01/fixtures.ts';
import { periksaButirCacat } from './butir-cacat.ts';
import { fuzz, tanpaNilai, WAKTU_MS } from './fuzz.ts';
import { terganggu } from './nilai-aneh.ts';

type Objek = Readonly<Record<string, unknown>>;

const halaman = f01('getreports.json') as Objek & { readonly reports: readonly Objek[] };
const [lengkap = {}, ringkas = {}] = halaman.reports;
const baris = fc.constantFrom(lengkap, ringkas).chain((baik) => terganggu(baik));

const lewatTeks = (nilai: unknown): unknown => {
  const hasil = parseJson(JSON.stringify(nilai) ?? 'null');
  return hasil.ok ? hasil.value : null;
};

/** Whether it was read; what was read is what came, and what was not names no value. */
function periksaButir(butir: ButirLaporan, mentah: unknown): boolean {
  if (butir.jenis === 'laporan') {
    const w = mentah as Objek;
    const { trackingId, judul, isiAwal, statusLapor, diperbaruiPada, namaPelapor, anonim, kecamatan } =
      butir.laporan;
    expect([trackingId, judul, isiAwal, statusLapor]).toEqual([
      w['trackingid'],
      w['title'],
      w['content'],
      w['status'],
    ]);
    expect(waktuToF01(diperbaruiPada)).toBe(w['updated']);
    expect([namaPelapor, anonim ? '1' : '0', kecamatan ?? '']).toEqual([
      null,
      w['anonim'],
      w['district'] ?? '',
    ]);
    return true;
  }
  periksaButirCacat(butir, mentah, laporanFromF01);
  return false;
}

describe('the f01 dialect', () => {
  it('a row arrives as it is, or is a problem without values', { timeout: WAKTU_MS }, async () => {
    await fuzz('f01 row', baris, (isi) => {
      const mentah = lewatTeks(isi);
      return periksaButir(laporanFromF01(mentah), mentah);
    });
  });

  it('a page is whole or no answer, and its cursor comes back as it went', {
    timeout: WAKTU_MS,
  }, async () => {
    await fuzz('f01 page', terganggu(halaman, 2), (isi) => {
      const mentah = lewatTeks(isi) as Objek;
      const hasil = halamanFromF01(mentah, 7);
      if (!hasil.ok) {
        tanpaNilai(hasil.error);
        return false;
      }
      const { butir, waktuServer, kursorBerikutnya: kursor } = hasil.value;
      const datang = mentah['reports'] as readonly unknown[];
      expect(butir.length).toBe(datang.length);
      for (const [i, satu] of butir.entries()) periksaButir(satu, datang[i]);
      expect(waktuFromF01(String(mentah['server_time']))).toBe(waktuServer);
      const kunci = kursor === null ? null : kunciDariKursor(kursor);
      expect(kunci === null ? null : kursorDariKunci(kunci)).toBe(kursor);
      return true;
    });
  });

  it('a history leaves out what it cannot read, and counts it', { timeout: WAKTU_MS }, async () => {
    await fuzz('f01 history', terganggu(f01('getfollowups.json'), 2), (isi) => {
      const mentah = lewatTeks(isi) as Objek;
      const hasil = riwayatFromF01(mentah);
      if (!hasil.ok) tanpaNilai(hasil.error);
      else
        expect(hasil.value.entri.length + hasil.value.dilewati).toBe(
          (mentah['followups'] as unknown[]).length,
        );
      return hasil.ok;
    });
  });

  it('a receipt names the report and an id, or is none', { timeout: WAKTU_MS }, async () => {
    await fuzz('f01 receipt', terganggu(f01('addfollowup.json'), 2), (isi) => {
      const mentah = lewatTeks(isi) as Objek;
      const hasil = tandaTerimaFromF01(mentah, '5501001');
      if (hasil.ok) expect([mentah['trackingid'], mentah['status']]).toEqual(['5501001', 'ok']);
      if (hasil.ok) expect(hasil.value.idJauh).not.toBe('');
      // The same answer is never a receipt and an error.
      expect(hasil.ok && statusGalatF01(mentah) !== null).toBe(false);
      return hasil.ok;
    });
  });
});

it('addstream: any change of the XML is refused or read within the bounds', {
  timeout: WAKTU_MS,
}, async () => {
  const utuh = f01Teks('addstream.xml');
  const potongan = fc.constantFrom(
    '<',
    '>',
    '&',
    '&lt;',
    '"',
    '/',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE',
    ' ',
    'a',
    '<isi>',
    '\u0000',
  );
  const sunting = fc.record({ di: fc.nat(utuh.length), buang: fc.nat(3), sisip: potongan });
  await fuzz(
    'addstream',
    fc.array(sunting, { maxLength: 2 }),
    (semua) => {
      const teks = semua.reduce(
        (t, { di, buang, sisip }) => t.slice(0, di) + sisip + t.slice(di + buang),
        utuh,
      );
      const hasil = bacaAddstream(new TextEncoder().encode(teks));
      if (hasil.ok) expect(hasil.value.isi.length).toBeGreaterThan(0);
      if (hasil.ok) expect(/<!|\p{Cc}/u.test(teks.replaceAll('\n', ''))).toBe(false);
      return hasil.ok;
    },
    { lewatMin: 0.2 },
  );
});
