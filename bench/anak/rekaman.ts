import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '../../src/sandbox/server.ts';
import { systemClock } from '../../src/system/clock.ts';
import { INSTANSI } from '../alat/app.ts';
import { sampaiStdinTutup } from './stdin.ts';

// The sandbox's pages, made once and played back: what is measured is the puller, not the maker of reports.
// Arguments: reports, reports per page, ms before each answer.

const [, , reports = '', batas = '', tundaMs = '0'] = process.argv;
const sandbox = await startSandbox({
  port: 0,
  reports: Number(reports),
  faults: 'none',
  seed: 7,
  clock: systemClock,
});
const halaman = await rekam();
await sandbox.close();

const server = createServer((minta, jawab) => {
  const { pathname, searchParams } = new URL(minta.url ?? '', 'http://sandbox');
  const isi = pathname === '/api/v1/laporan' ? halaman.get(searchParams.get('kursor') ?? '') : undefined;
  const kirim = () => {
    if (isi === undefined) jawab.writeHead(404).end();
    else jawab.writeHead(200, { 'content-type': 'application/json', 'content-length': isi.length }).end(isi);
  };
  if (tundaMs === '0') kirim();
  else setTimeout(kirim, Number(tundaMs));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const bytes = [...halaman.values()].reduce((jumlah, isi) => jumlah + isi.length, 0);
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/api/v1`, token: sandbox.token, bytes }));
});
await sampaiStdinTutup();
server.close();
server.closeAllConnections();

/** Cursor → body. */
async function rekam(): Promise<ReadonlyMap<string, Buffer>> {
  const hasil = new Map<string, Buffer>();
  for (let kursor: string | null = ''; kursor !== null; ) {
    const kueri = new URLSearchParams({
      instansi_id: INSTANSI.id,
      batas,
      ...(kursor === '' ? {} : { kursor }),
    });
    const jawaban = await fetch(`${sandbox.url}/laporan?${kueri}`, {
      headers: { authorization: `Bearer ${sandbox.token}` },
    });
    const isi = Buffer.from(await jawaban.arrayBuffer());
    hasil.set(kursor, isi);
    kursor = (JSON.parse(isi.toString()) as { kursor_berikutnya: string | null }).kursor_berikutnya;
  }
  return hasil;
}
