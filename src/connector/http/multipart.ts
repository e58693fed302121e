import type { BerkasUnggah } from '../../ports/lapor-api.ts';
import type { Random } from '../../ports/random.ts';

const PEMBATAS_BYTES = 24;

/** One file as multipart/form-data (RFC 7578), field `berkas`, with a length known beforehand. */
export function multipartBerkas({ nama, tipeMedia, isi }: BerkasUnggah, random: Random) {
  const pembatas = Buffer.from(random.bytes(PEMBATAS_BYTES)).toString('hex');
  const kepala =
    `--${pembatas}\r\nContent-Disposition: form-data; name="berkas"; filename="${namaAman(nama)}"\r\n` +
    `Content-Type: ${tipeMedia}\r\n\r\n`;
  return {
    tipeIsi: `multipart/form-data; boundary=${pembatas}`,
    badan: Buffer.concat([Buffer.from(kepala), isi, Buffer.from(`\r\n--${pembatas}--\r\n`)]),
  };
}

const namaAman = (nama: string): string => nama.replace(/[^\w.-]/g, '_');
