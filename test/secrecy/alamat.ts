import { subscribe } from 'node:diagnostics_channel';
import { terdengar } from './kenari.ts';

/** Addresses are kept by proxies and servers: those that we ask, and those that a process under test asks of us. */
const SALURAN: Readonly<Record<string, (request: { path?: string; url?: string }) => string | undefined>> = {
  'http.client.request.start': ({ path }) => path,
  'http.server.request.start': ({ url }) => url,
  'undici:request:create': ({ path }) => path,
};

const TEMUAN = new Set<string>();

for (const [saluran, alamat] of Object.entries(SALURAN))
  subscribe(saluran, (pesan) => {
    const { request } = pesan as { request: { path?: string; url?: string } };
    for (const kenari of terdengar(Buffer.from(alamat(request) ?? ''))) TEMUAN.add(`address: ${kenari}`);
  });

/** What was heard since the last time it was asked, as `address: Kenari (plain)`. */
export function alamatTerdengar(): readonly string[] {
  const temuan = [...TEMUAN];
  TEMUAN.clear();
  return temuan;
}
