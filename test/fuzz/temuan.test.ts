import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bacaTindakan } from '../../src/commands/masukan/berkas-tindakan.ts';
import { adalahCron } from '../../src/config/cron.ts';
import { berbentukKanonik } from '../../src/jejak/periksa-kanonik.ts';
import { susunArsip } from '../../src/mapping/arsip/susun-arsip.ts';
import { bacaEkspor } from '../../src/mapping/ekspor-xlsx/baca-ekspor.ts';
import { bacaUlang } from '../../src/mapping/ekspor-xlsx/baca-ulang.ts';
import { halamanFromWire } from '../../src/mapping/rest/halaman-from-wire.ts';
import { laporanFromWire } from '../../src/mapping/rest/laporan-from-wire.ts';
import { tokenFromWire } from '../../src/mapping/rest/token-from-wire.ts';
import { waktuFromRiwayat } from '../../src/mapping/rest/waktu-riwayat.ts';
import { ratakan } from '../../src/mapping/xlsx/sel.ts';
import { identitasDalam } from '../../src/sop/identitas/identitas.ts';
import { denganRujukan, rapikan } from '../../src/sop/kiriman/naskah.ts';
import { configDari, ENV, MINIMAL, masalahDari, ringkas } from '../config/setelan.ts';
import { DIUBAH_PADA, KEPALA, opsi } from '../mapping/ekspor-xlsx/berkas-uji.ts';

/** ms of CPU that `kerja` takes. */
function cpuMs(kerja: () => unknown): number {
  const mulai = process.cpuUsage();
  kerja();
  const { user, system } = process.cpuUsage(mulai);
  return (user + system) / 1_000;
}

describe('found by fuzzing: texts', () => {
  it('80,000 combining marks (a name, a reply) took 2.2 s to normalise, twice as many four times that', () => {
    const tanda = `a${'\u0301\u0323'.repeat(500_000)}${'\u0301\uff9e'.repeat(500_000)}`;
    expect(cpuMs(() => rapikan(tanda))).toBeLessThan(3_000);
    expect(cpuMs(() => identitasDalam('Halo', [tanda]))).toBeLessThan(3_000);
    expect(cpuMs(() => ratakan(tanda.slice(0, 30_000)))).toBeLessThan(1_000);
  });

  it('20,000 blanks before a reference line took quadratic time', () => {
    expect(cpuMs(() => denganRujukan(`${' '.repeat(100_000)}x`, 'TL-2026-000001'))).toBeLessThan(1_000);
  });

  it('a history date of the year 0023 was read as 1923, one of 9999 as a time no calendar has', () => {
    expect(waktuFromRiwayat('Kamis, 23 Februari 0023, 11:11')).toBeNull();
    expect(waktuFromRiwayat('Kamis, 23 Februari 9999, 11:11')).toBeNull();
  });

  it('20 MB of text in a journal row overflowed the verifier instead of being judged', () => {
    expect(berbentukKanonik(Buffer.from(`{"a":"${'x'.repeat(20_000_000)}"}`))).toBe(true);
    expect(berbentukKanonik(Buffer.from(`{"a":"${'\\n'.repeat(5_000_000)}"}`))).toBe(true);
  });
});

describe('found by fuzzing: the wire', () => {
  it('300,000 empty attachments took 3 s and a gigabyte to describe', () => {
    const butir = laporanFromWire({ lampiran: Array(300_000).fill({}) });
    expect(butir.jenis === 'masalah' && butir.masalah.sebab).toContain('lampiran: lebih dari 5000 butir');
  });

  it('a page of millions of records was described one by one', () => {
    const data = Array(300_000).fill(0);
    const hasil = halamanFromWire({ data, kursor_berikutnya: null, waktu_server: '2026-01-01T00:00:00Z' }, 1);
    expect(hasil).toEqual({ ok: false, error: 'data: lebih dari 5000 butir' });
  });

  it('a token of 50,000 letters went into a header', () => {
    const token = { access_token: 'x'.repeat(50_000), token_type: 'Bearer', expires_in: 60 };
    expect(tokenFromWire(token)).toEqual({ ok: false, error: 'access_token: bukan token' });
  });
});

describe('found by fuzzing: settings', () => {
  const dengan = (lapor: string): string => MINIMAL.replace(/^lapor: .*$/m, lapor);

  it('the name of an environment variable that every object has crashed the program', () => {
    const teks = dengan('lapor: { sambungan: rest, url: "http://127.0.0.1/", token_env: constructor }');
    expect(ringkas(masalahDari(teks, { ...ENV }))).toEqual(['2 lapor.token_env env_kosong']);
  });

  it('a map with a key called toString where a text belongs crashed the program', () => {
    const teks = dengan('lapor: { sambungan: { toString: "" }, url: "http://127.0.0.1/" }');
    expect(ringkas(masalahDari(teks))).toEqual(['2 lapor.sambungan pilihan']);
  });

  it('a token written where its variable belongs was shown in the error', () => {
    const teks = dengan('lapor: { sambungan: rest, url: "http://127.0.0.1/", token_env: "ey.rahasia" }');
    expect(
      JSON.stringify(masalahDari(teks).filter((m) => m.masalah.kode === 'bukan_nama_env')),
    ).not.toContain('rahasia');
  });

  it('each unknown key, however many there were, took 0.6 ms and a line of the screen', () => {
    const kunci = Array.from({ length: 4_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(cpuMs(() => expect(masalahDari(MINIMAL + kunci)).toHaveLength(100))).toBeLessThan(10_000);
  });

  it('a schedule that node-cron refuses was taken, and stopped `run` at its start', () => {
    expect(adalahCron('5/15 * * * *')).toBe(false);
    const { jadwal } = configDari(`${MINIMAL}jadwal: { sync: "  */15   * * * * " }`);
    expect(jadwal.sync).toBe('*/15 * * * *');
  });
});

describe('found by fuzzing: files of officers', () => {
  it('an act lost its field called __proto__, and half a surrogate pair reached the journal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'temuan-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'tindakan.jsonl');
    writeFileSync(
      path,
      '{"tracking_id":"7","aksi":"a\\ud83d","isian":{"__proto__":"x"},"berkas":["\\ud83d"]}',
    );
    for await (const { isi } of bacaTindakan(path)) {
      expect(isi?.aksi).toBe('a\ufffd');
      expect(Object.entries(isi?.isian ?? {})).toEqual([['__proto__', 'x']]);
      expect(isi?.berkas.map(({ path }) => path)).toEqual(['\ufffd']);
    }
  });

  it('a quarantined row of an export with a column called 2026 could never be read again', () => {
    const isi = {
      ...Object.fromEntries(KEPALA.map((k) => [k, 'x'])),
      'Tracking ID': '7300001',
      2026: 'lama',
    };
    const butir = bacaUlang(JSON.stringify(isi), DIUBAH_PADA, opsi());
    expect(butir?.jenis === 'masalah' && butir.masalah.trackingId).toBe('7300001');
  });

  it('a part of a workbook with a name of 60,000 bytes that are no UTF-8 crashed the import', async () => {
    const nama = `${'x'.repeat(60_000)}.xml`;
    const zip = susunArsip(
      new Map([
        ['xl/workbook.xml', Buffer.from('<a/>')],
        [nama, Buffer.from('<a/>')],
      ]),
    );
    // Each such byte becomes three: the name no longer fits its length field.
    const bytes = Buffer.from(
      zip.toString('latin1').replaceAll('x'.repeat(60_000), 'ÿ'.repeat(60_000)),
      'latin1',
    );
    const hasil = await bacaEkspor({ bytes, diubahPada: DIUBAH_PADA }, opsi());
    expect(hasil).toEqual({ ok: false, error: { sebab: 'rusak', rincian: ['zip'] } });
  });

  it('a cell of 60 MB could be normalised to more than a string can hold', () => {
    const sel = '\ufdfa'.repeat(31_000_000);
    expect(ratakan(sel)).toBe(sel);
  });
});
