import { generateKeyPairSync, sign } from 'node:crypto';

/** A fresh key and a self-signed certificate for 127.0.0.1, so that no key is ever committed. */
export function sertifikatUji(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const nama = seq(set(seq(ECDSA.cn, der(0x0c, Buffer.from('Peladen uji')))));
  const ipLokal = der(0x30, der(0x87, Buffer.from([127, 0, 0, 1])));
  const tbs = seq(
    der(0xa0, bilangan(2)),
    bilangan(1),
    ECDSA.sha256,
    nama,
    seq(utcTime('250101000000Z'), utcTime('491231235959Z')),
    nama,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, seq(seq(ECDSA.subjectAltName, der(0x04, ipLokal)))),
  );
  const tanda = sign('sha256', tbs, privateKey);
  const cert = seq(tbs, ECDSA.sha256, der(0x03, Buffer.from([0]), tanda));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(cert) };
}

const der = (tag: number, ...isi: Uint8Array[]): Buffer => {
  const badan = Buffer.concat(isi);
  const n = badan.length;
  const panjang = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return Buffer.concat([Buffer.from([tag, ...panjang]), badan]);
};
const seq = (...isi: Uint8Array[]) => der(0x30, ...isi);
const set = (...isi: Uint8Array[]) => der(0x31, ...isi);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const bilangan = (n: number) => der(0x02, Buffer.from([n]));
const utcTime = (teks: string) => der(0x17, Buffer.from(teks));
const pem = (isi: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${isi.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

const ECDSA = { sha256: seq(oid('2a8648ce3d040302')), cn: oid('550403'), subjectAltName: oid('551d11') };
