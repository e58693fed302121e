import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Whether a request may have left: true from the moment its connection (with TLS: its handshake) stands. */
export interface JejakSambungan {
  tersambung: boolean;
}

/**
 * The transport of one request, noting whether its connection ever came about. A byte can only leave after that:
 * Node holds a request back until TCP stands, and a TLS handshake that fails (certificate, name, protocol) delivered
 * none of it to the server (tried with TLS 1.2 and 1.3). A reused keep-alive socket stands from the start.
 */
export function transportTerjejak(aman: boolean, jejak: JejakSambungan) {
  return {
    request(opsi: http.RequestOptions, jawab: (res: http.IncomingMessage) => void): http.ClientRequest {
      const permintaan = (aman ? https : http).request(opsi, jawab);
      return permintaan.once('socket', (soket) => amati(soket, jejak));
    },
  };
}

function amati(soket: Socket, jejak: JejakSambungan): void {
  const tersambung = () => {
    jejak.tersambung = true;
  };
  if (soket instanceof TLSSocket) {
    if (!sedangJabatTangan(soket)) tersambung();
    else soket.once('secureConnect', tersambung);
  } else if (soket.connecting) soket.once('connect', tersambung);
  else tersambung();
}

// Undocumented but stable since Node 0.11; where it is missing the socket counts as connected, the careful answer.
const sedangJabatTangan = (soket: TLSSocket): boolean =>
  'secureConnecting' in soket && soket.secureConnecting === true;
