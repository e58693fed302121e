import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { kirimSurel } from '../../../src/connector/smtp/kirim-surel.ts';

const BATAS = { sambungMs: 150, diamMs: 150, semuaMs: 500 };

let server: Server;
let sambungan: Socket[] = [];
afterEach(async () => {
  for (const satu of sambungan) satu.destroy();
  sambungan = [];
  server.close();
  await once(server, 'close');
});

/** A server by hand, so that it may hang where no real one would. */
async function loket(layani: (soket: Socket) => void): Promise<number> {
  server = createServer((soket) => {
    sambungan.push(soket);
    soket.on('error', () => {});
    layani(soket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const kirim = (port: number) =>
  kirimSurel(
    { host: '127.0.0.1', port, masuk: null },
    {
      dari: 'dinas@contoh.go.id',
      kepada: ['inspektorat@contoh.go.id'],
      judul: 'Segel',
      teks: 'baris',
      id: '<segel-1-1@contoh.go.id>',
      pada: 0,
    },
    BATAS,
  );

/** Answers each command; `isi` is what it does once the letter has ended. */
const sopan =
  (isi: (soket: Socket) => void, penerima = '250 ok') =>
  (soket: Socket): void => {
    let dalamSurat = false;
    soket.write('220 siap\r\n');
    soket.on('data', (data) => {
      const teks = data.toString();
      if (dalamSurat) {
        if (teks.endsWith('\r\n.\r\n')) isi(soket);
        return;
      }
      dalamSurat = teks.startsWith('DATA');
      if (dalamSurat) soket.write('354 lanjut\r\n');
      else soket.write(`${teks.startsWith('RCPT') ? penerima : '250 ok'}\r\n`);
    });
  };

describe('a mail server', () => {
  it('that takes the letter has it', async () => {
    const port = await loket(sopan((soket) => soket.write('250 diterima\r\n')));
    expect(await kirim(port)).toEqual({ hasil: 'terkirim', kelas: 'ok', ditolak: 0 });
  });

  it('that says nothing at all has no letter', async () => {
    expect(await kirim(await loket(() => {}))).toMatchObject({ hasil: 'gagal', kelas: 'ETIMEDOUT' });
  });

  it('that falls silent after the letter may have it', async () => {
    const port = await loket(sopan(() => {}));
    expect(await kirim(port)).toMatchObject({ hasil: 'tak-pasti', kelas: 'ETIMEDOUT' });
  });

  it('that hangs up after the letter may have it', async () => {
    const port = await loket(sopan((soket) => soket.destroy()));
    expect(await kirim(port)).toMatchObject({ hasil: 'tak-pasti' });
  });

  it('that keeps talking without coming to an end is left after a bounded time', async () => {
    let detik: NodeJS.Timeout | undefined;
    const port = await loket(
      sopan((soket) => {
        detik = setInterval(() => soket.write('250-sebentar\r\n'), 30);
      }),
    );
    expect(await kirim(port)).toMatchObject({ hasil: 'tak-pasti', kelas: 'EABORT' });
    clearInterval(detik);
  });

  it.each([
    ['the letter', sopan((soket) => soket.write('554 ditolak\r\n')), 'EMESSAGE'],
    ['its recipient', sopan(() => {}, '550 tidak ada'), 'EENVELOPE'],
    ['everybody', (soket: Socket) => soket.write('554 tutup\r\n'), 'EPROTOCOL'],
  ])('that refuses %s has none', async (_, layani, kelas) => {
    expect(await kirim(await loket(layani))).toMatchObject({ hasil: 'gagal', kelas });
  });
});
