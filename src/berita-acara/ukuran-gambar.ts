/** Width and height (pixels) of a PNG or JPEG, from its header; null: neither, or cut off. */
export function ukuranGambar(isi: Uint8Array): { readonly lebar: number; readonly tinggi: number } | null {
  const b = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  if (b.length >= 24 && b.readUInt32BE(0) === 0x89504e47)
    return { lebar: b.readUInt32BE(16), tinggi: b.readUInt32BE(20) };
  return b.length >= 4 && b.readUInt16BE(0) === 0xffd8 ? ukuranJpeg(b) : null;
}

/** ITU-T T.81 B.1.1.4: segments one after another; a frame header (SOF) holds the size. */
function ukuranJpeg(b: Buffer): { readonly lebar: number; readonly tinggi: number } | null {
  let letak = 2;
  while (letak + 9 <= b.length && b[letak] === 0xff) {
    const tanda = b[letak + 1] ?? 0;
    const rangka = tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);
    if (rangka) return { tinggi: b.readUInt16BE(letak + 5), lebar: b.readUInt16BE(letak + 7) };
    letak += 2 + b.readUInt16BE(letak + 2);
  }
  return null;
}
