import { err, ok, type Result } from '../sop/result.ts';

export type KodeAlamat = 'bukan_url' | 'url_berkredensial' | 'url_tak_aman';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** A base URL without a slash at its end. Plain http would carry the token in the clear: loopback only. */
export function bacaAlamat(teks: string): Result<string, KodeAlamat> {
  const url = URL.parse(teks);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    return err('bukan_url');
  if (url.username !== '' || url.password !== '') return err('url_berkredensial');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return err('url_tak_aman');
  return ok(url.href.replace(/\/+$/, ''));
}
