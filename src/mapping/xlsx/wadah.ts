/** What kind of file this is, told from its bytes and never from its name. */
export type Wadah = 'zip' | 'cfb_terenkripsi' | 'xls' | 'html' | 'csv' | 'kosong' | 'tidak_dikenal';

const ZIP = Buffer.from('PK');
/** [MS-CFB] §2.2, the container of .xls and of encrypted workbooks. */
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** [MS-OFFCRYPTO] §2.3.4: the stream that holds an encrypted package; directory names are UTF-16LE. */
const PAKET_TERENKRIPSI = Buffer.from('EncryptedPackage', 'utf16le');
/** Enough to tell text from binary. */
const BYTE_CONTOH = 4096;

export function kenaliWadah(bytes: Uint8Array): Wadah {
  const isi = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isi.length === 0) return 'kosong';
  if (isi.indexOf(ZIP) === 0) return 'zip';
  if (isi.indexOf(CFB) === 0) return isi.includes(PAKET_TERENKRIPSI) ? 'cfb_terenkripsi' : 'xls';
  return kenaliTeks(isi.subarray(0, BYTE_CONTOH));
}

/** Web applications often hand out an HTML table, or CSV, under an Excel name. */
function kenaliTeks(contoh: Buffer): Wadah {
  if (contoh.includes(0)) return 'tidak_dikenal';
  const teks = contoh.toString('utf8').trimStart();
  if (/^<(?:!doctype|html|table|meta|\?xml)/i.test(teks)) return 'html';
  return /[,;\t]/.test(teks) && !teks.includes('\ufffd') ? 'csv' : 'tidak_dikenal';
}
