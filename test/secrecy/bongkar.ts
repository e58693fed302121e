import { gunzipSync, inflateRawSync } from 'node:zlib';

const BESAR_MAKS = 64 * 1024 * 1024;
const DEFLATE = 8;

/** The bytes as they are, and what lies compressed in them: parts of a workbook (a zip), a gzip file. */
export function* bongkar(bita: Buffer): Generator<Buffer> {
  yield bita;
  if (bita.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b))) yield coba(() => gunzipSync(bita, BATAS));
  if (bita.subarray(0, 4).toString('latin1') === 'PK\x03\x04') yield* isiZip(bita);
}

const BATAS = { maxOutputLength: BESAR_MAKS };

function* isiZip(zip: Buffer): Generator<Buffer> {
  for (let di = zip.indexOf('PK\x01\x02'); di >= 0; di = zip.indexOf('PK\x01\x02', di + 4)) {
    if (di + 46 > zip.length || zip.readUInt16LE(di + 10) !== DEFLATE) continue;
    const lokal = zip.readUInt32LE(di + 42);
    if (lokal + 30 > zip.length) continue;
    const mulai = lokal + 30 + zip.readUInt16LE(lokal + 26) + zip.readUInt16LE(lokal + 28);
    yield coba(() => inflateRawSync(zip.subarray(mulai, mulai + zip.readUInt32LE(di + 20)), BATAS));
  }
}

/** Tests write broken ones too. */
function coba(buka: () => Buffer): Buffer {
  try {
    return buka();
  } catch {
    return Buffer.alloc(0);
  }
}
