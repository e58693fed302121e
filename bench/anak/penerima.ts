import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampaiStdinTutup } from './stdin.ts';

// A remote that takes every answer: it reads it whole and says 201, as the contract asks. Argument: ms before that.

const tundaMs = Number(process.argv[2]);
let nomor = 0;
const server = createServer((minta, jawab) => {
  const trackingId = /\/laporan\/([^/]+)\/tindak-lanjut$/.exec(minta.url ?? '')?.[1] ?? '';
  const kirim = () => {
    const isi = JSON.stringify({
      id_tindak_lanjut: `TL-${++nomor}`,
      tracking_id: trackingId,
      diterima_pada: new Date().toISOString(),
      status_laporan: 'Proses',
    });
    const kepala = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(isi) };
    jawab.writeHead(201, kepala).end(isi);
  };
  minta.resume().on('end', () => (tundaMs === 0 ? kirim() : setTimeout(kirim, tundaMs)));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/api/v1` }));
});
await sampaiStdinTutup();
server.close();
server.closeAllConnections();
