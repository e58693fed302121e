import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpsiRestApi } from '../../../src/connector/http/rest-api.ts';
import { teksDari } from '../../../src/connector/http/utf8.ts';
import { parseJson } from '../../../src/mapping/kawat/json.ts';
import { laporanFromWire } from '../../../src/mapping/rest/laporan-from-wire.ts';
import type { ButirLaporan, HalamanLaporan, Jawaban } from '../../../src/ports/lapor-api.ts';
import { wire } from '../../mapping/rest/fixtures.ts';
import { apiUji, daftar, kiriman, peladen } from './alat.ts';

// delivery.md Pull rules 7 and 8, byte by byte over real servers.

const [LAPORAN] = (wire('halaman.json') as { data: Record<string, unknown>[] }).data;
const HALAMAN = { data: [LAPORAN], kursor_berikutnya: null, waktu_server: '2026-01-05T03:00:00Z' };
const TEKS = JSON.stringify(HALAMAN);

/** A page in which the first title is these bytes. */
const berjudul = (...bita: readonly number[]): Buffer => {
  const [awal = '', akhir = ''] = JSON.stringify({
    ...HALAMAN,
    data: [
      { ...LAPORAN, judul_laporan: 'JUDUL' },
      { ...LAPORAN, tracking_id: '7' },
    ],
  }).split('JUDUL');
  return Buffer.concat([Buffer.from(awal), Buffer.from(bita), Buffer.from(akhir)]);
};

/** Exactly these bytes on the wire, then what a test says. */
async function mentah(
  kepala: string,
  isi: Buffer | string,
  opsi: Partial<OpsiRestApi> = {},
  tutup = true,
): Promise<Jawaban<HalamanLaporan>> {
  const server = createServer((soket) => {
    soket
      .on('error', () => {})
      .once('data', () => {
        soket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${kepala}\r\n`);
        soket.write(isi);
        if (tutup) soket.end();
      });
    onTestFinished(() => void soket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  return apiUji(url, { bolehTunggu: () => false, ...opsi }).api.listLaporan(daftar);
}

const baca = (isi: Buffer | string) => mentah('Connection: close\r\n', isi);
const isi = (j: Jawaban<HalamanLaporan>): readonly ButirLaporan[] => {
  if (j.jenis !== 'ok') throw new Error(JSON.stringify(j));
  return j.isi.butir;
};
const ubah = (bagian: Record<string, unknown>) =>
  JSON.stringify({ ...HALAMAN, data: [{ ...LAPORAN, ...bagian }] });
const satu = async (teks: Buffer | string) => isi(await baca(teks))[0]!;

describe('bytes that are no UTF-8', () => {
  it.each([
    ['a Latin-1 letter', [0xe9]],
    ['half a character at the end of a text', [0x41, 0xf0, 0x9f, 0x98]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0xbd]],
    ['a character past Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])(
    '(%s) quarantine their record, are never stored as U+FFFD, and the page goes on',
    async (_nama, bita) => {
      const [rusak, baik] = isi(await baca(berjudul(...bita)));
      expect(rusak).toMatchObject({
        jenis: 'masalah',
        masalah: { trackingId: LAPORAN!['tracking_id'], sebab: ['judul_laporan: bukan UTF-8'] },
      });
      expect(baik?.jenis).toBe('laporan');
      const teks = rusak?.jenis === 'masalah' ? rusak.masalah.mentah : '';
      expect(teks).not.toContain('\ufffd');
      // Read again from quarantine it is still no text.
      const ulang = parseJson(teks);
      expect(ulang.ok && laporanFromWire(ulang.value).jenis).toBe('masalah');
    },
  );

  it('in the envelope make the page no answer', async () => {
    const rusak = Buffer.from(
      TEKS.replace('"kursor_berikutnya":null', '"kursor_berikutnya":"\xe9"'),
      'latin1',
    );
    expect(await baca(rusak)).toMatchObject({ jenis: 'gangguan' });
  });

  it('in UTF-16 make the page no answer', async () => {
    expect(await baca(Buffer.from(TEKS, 'utf16le'))).toMatchObject({ jenis: 'gangguan' });
  });

  it('leave every whole character as it is, BOM aside', () => {
    const teks = 'aé€😀\ufffd\u0000\u07ff\uffff';
    const bom = Buffer.from([0xef, 0xbb, 0xbf]);
    expect(teksDari(Buffer.concat([bom, Buffer.from(teks)]))).toBe(teks);
    const rusak = Buffer.concat([bom, Buffer.from(teks), Buffer.of(0xff), Buffer.from(teks)]);
    expect(teksDari(rusak)).toBe(`${teks}\udcff${teks}`);
  });

  it('cost linear time', () => {
    const mulai = process.hrtime.bigint();
    teksDari(Buffer.alloc(8 * 1024 * 1024, 0xff));
    expect(Number(process.hrtime.bigint() - mulai) / 1e6).toBeLessThan(15_000);
  });
});

describe('JSON at its edges', () => {
  it('with a BOM is read', async () => {
    expect((await satu(`\ufeff${TEKS}`)).jenis).toBe('laporan');
  });

  it.each(['9007199254740993', '1e400', '-1e400', '123456789012345678901234567890', '7000001', '1.5'])(
    'with an id %s that is a number quarantines the record with its true digits',
    async (angka) => {
      const butir = await satu(ubah({ tracking_id: 'ANGKA' }).replace('"ANGKA"', angka));
      expect(butir.jenis === 'masalah' && butir.masalah.mentah).toContain(`"tracking_id":${angka}`);
    },
  );

  it('takes the last of two equal keys, as every parser here does', async () => {
    const butir = await satu(TEKS.replace('"tracking_id":', '"tracking_id":"999","tracking_id":'));
    expect(butir).toMatchObject({ laporan: { trackingId: LAPORAN!['tracking_id'] } });
  });

  it('with a __proto__ or constructor key changes nothing but the record it stands in', async () => {
    const butir = await satu(
      TEKS.replace('{"tracking_id"', '{"__proto__":{"anonim":true},"constructor":1,"tracking_id"'),
    );
    expect(butir.jenis).toBe('laporan');
    expect(Object.hasOwn(butir.jenis === 'laporan' ? butir.laporan : {}, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>)['anonim']).toBeUndefined();
  });

  it('keeps a NUL, and puts half a pair that a cut left into U+FFFD', async () => {
    const butir = await satu(ubah({ judul_laporan: 'a\u0000b' }).replace('a\\u0000b', 'a\\u0000b\\ud83d'));
    expect(butir).toMatchObject({ laporan: { judul: 'a\u0000b\ufffd' } });
  });

  it('over 64 levels asks for a smaller page', async () => {
    expect(await baca(`{"data":${'['.repeat(80)}${']'.repeat(80)}}`)).toEqual({ jenis: 'terlalu_besar' });
  });
});

describe('bodies that lie about their length', () => {
  it('shorter than declared are no answer', async () => {
    const jawaban = await mentah(`Content-Length: ${TEKS.length + 10}\r\n`, TEKS);
    expect(jawaban).toMatchObject({ jenis: 'gangguan', http: 200 });
  });

  it('longer than declared are cut there: half a JSON is no answer', async () => {
    expect(await mentah('Content-Length: 20\r\nConnection: close\r\n', TEKS)).toMatchObject({
      jenis: 'gangguan',
    });
  });

  it('in chunks that stall are no answer once the time is up', async () => {
    const potong = `10\r\n${TEKS.slice(0, 16)}\r\n`;
    const jawaban = await mentah('Transfer-Encoding: chunked\r\n', potong, { batasWaktuMs: 150 }, false);
    expect(jawaban).toMatchObject({ jenis: 'gangguan', sebab: 'tidak selesai dalam 150 ms', http: 200 });
  });

  it('in chunks that end too early are no answer', async () => {
    const potong = `10\r\n${TEKS.slice(0, 16)}\r\n`;
    expect(await mentah('Transfer-Encoding: chunked\r\n', potong)).toMatchObject({ jenis: 'gangguan' });
  });

  it('with two lengths, or both a length and chunks, are no answer', async () => {
    const dua = `Content-Length: ${TEKS.length}\r\nContent-Length: 5\r\n`;
    expect(await mentah(dua, TEKS)).toMatchObject({ jenis: 'gangguan' });
    const campur = `Content-Length: ${TEKS.length}\r\nTransfer-Encoding: chunked\r\n`;
    expect(await mentah(campur, TEKS)).toMatchObject({ jenis: 'gangguan' });
  });
});

describe('compression', () => {
  const gzip = 'Content-Encoding: gzip\r\nConnection: close\r\n';
  it('that is cut off is no answer', async () => {
    const utuh = gzipSync(TEKS);
    // axios unpacks what is there: where only the checksum is missing, the whole JSON is its own proof.
    for (const n of [1, 11, utuh.length >> 1, utuh.length - 20])
      expect(await mentah(gzip, utuh.subarray(0, n)), String(n)).toMatchObject({ jenis: 'gangguan' });
  });

  it('with a wrong checksum, or that is none, is no answer', async () => {
    const rusak = gzipSync(TEKS);
    rusak.writeUInt32LE(1, rusak.length - 8);
    expect(await mentah(gzip, rusak)).toMatchObject({ jenis: 'gangguan' });
    expect(await mentah(gzip, TEKS)).toMatchObject({ jenis: 'gangguan' });
  });

  it('within compression is not unpacked twice', async () => {
    const dua = gzipSync(gzipSync(TEKS));
    expect(await mentah(gzip, dua)).toMatchObject({ jenis: 'gangguan' });
  });
});

describe('headers', () => {
  it('that are too long are no answer', async () => {
    expect(await mentah(`X: ${'a'.repeat(100_000)}\r\n`, TEKS)).toMatchObject({ jenis: 'gangguan' });
  });

  it('that redirect a POST move nothing, even within the origin', async () => {
    let diminta = 0;
    const { url } = await peladen((_p, j) => {
      diminta++;
      j.writeHead(307, { Location: '/api/v1/laporan/5501001/tindak-lanjut' }).end();
    });
    expect((await apiUji(url).api.kirim(kiriman)).jenis).toBe('tak_pasti');
    expect(diminta).toBe(1);
  });
});
