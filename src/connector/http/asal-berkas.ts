const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether a reporter's file may be fetched from this address. */
export type BolehDituju = (url: URL) => boolean;

/** The API's own origin, or a host of `lapor.asal_berkas`; in the clear on this machine only. */
export function asalBerkas(dasar: string, hosts: readonly string[]): BolehDituju {
  const { origin } = new URL(dasar);
  return (url) => {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) return false;
    // Read as an address of the same scheme, so that `host` and `host:443` are one.
    return url.origin === origin || hosts.some((h) => URL.parse(`${url.protocol}//${h}`)?.host === url.host);
  };
}
