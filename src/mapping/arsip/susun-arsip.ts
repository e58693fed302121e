import { crc32 } from 'node:zlib';
import type { Bagian } from './buka-arsip.ts';
import { PANJANG_AKHIR, TANDA_AKHIR, TANDA_LOKAL, TANDA_PUSAT } from './format-zip.ts';

/** A plain archive, nothing compressed: what the reader gets has the sizes that were measured above. */
export function susunArsip(bagian: Bagian): Buffer {
  const isi: Buffer[] = [];
  const pusat: Buffer[] = [];
  let letak = 0;
  for (const [nama, data] of bagian) {
    const nameBytes = Buffer.from(nama);
    const ukuran = kepalaUkuran(data, nameBytes.length);
    const lokal = Buffer.concat([uint32(TANDA_LOKAL), ukuran, nameBytes]);
    pusat.push(uint32(TANDA_PUSAT), Buffer.from([20, 0]), ukuran, Buffer.alloc(10), uint32(letak), nameBytes);
    isi.push(lokal, data);
    letak += lokal.length + data.length;
  }
  const direktori = Buffer.concat(pusat);
  return Buffer.concat([...isi, direktori, penutup(bagian.size, direktori.length, letak)]);
}

/** The 26 bytes that a local and a central header share: version 2.0, UTF-8 name, stored, 1980-01-01, CRC, sizes. */
function kepalaUkuran(data: Buffer, panjangNama: number): Buffer {
  const kepala = Buffer.alloc(26);
  kepala.writeUInt16LE(20, 0);
  kepala.writeUInt16LE(0x0800, 2);
  kepala.writeUInt16LE(0x21, 8);
  kepala.writeUInt32LE(crc32(data), 10);
  kepala.writeUInt32LE(data.length, 14);
  kepala.writeUInt32LE(data.length, 18);
  kepala.writeUInt16LE(panjangNama, 22);
  return kepala;
}

function penutup(jumlah: number, panjang: number, letak: number): Buffer {
  const akhir = Buffer.alloc(PANJANG_AKHIR);
  akhir.writeUInt32LE(TANDA_AKHIR, 0);
  akhir.writeUInt16LE(jumlah, 8);
  akhir.writeUInt16LE(jumlah, 10);
  akhir.writeUInt32LE(panjang, 12);
  akhir.writeUInt32LE(letak, 16);
  return akhir;
}

function uint32(nilai: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(nilai, 0);
  return bytes;
}
