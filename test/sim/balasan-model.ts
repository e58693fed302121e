import type { Balasan, Respons } from '../../src/connector/http/balasan.ts';

/** Answers as they leave the wire. */
export const putus = (sebab: string, tersambung: boolean): Balasan => ({ jenis: 'putus', sebab, tersambung });

export const HABIS_WAKTU = putus('tidak selesai dalam 30000 ms', true);

const respons = (status: number, tipeIsi: string, teks: string): Respons => ({
  jenis: 'respons',
  status,
  tipeIsi,
  retryAfter: null,
  lokasi: null,
  isi: { jenis: 'utuh', teks, bytes: Buffer.byteLength(teks) },
});

export const json = (status: number, isi: unknown): Respons =>
  respons(status, 'application/json', JSON.stringify(isi));

/** A picture, as far as anybody looks. */
export const foto = (nama: string): Buffer =>
  Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), Buffer.from(nama)]);

export const berkas = (data: Uint8Array): Respons => ({
  ...respons(200, 'image/jpeg', ''),
  isi: { jenis: 'berkas', data },
});

export const HTML = respons(200, 'text/html; charset=utf-8', '<html>Sedang dalam pemeliharaan</html>');

export function terpotong(utuh: Respons): Respons {
  const teks = utuh.isi.jenis === 'utuh' ? utuh.isi.teks : '';
  return respons(utuh.status, utuh.tipeIsi ?? '', teks.slice(0, Math.max(1, teks.length - 3)));
}

export const ringkas = (b: Balasan): string => (b.jenis === 'putus' ? `putus ${b.sebab}` : `${b.status}`);
