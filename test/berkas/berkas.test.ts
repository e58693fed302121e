import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bukaBerkas } from '../../src/berkas/buka.ts';
import { kenaliTipe } from '../../src/berkas/tipe.ts';
import type { Berkas, BerkasTersimpan } from '../../src/ports/berkas.ts';
import { berkasMemori } from '../kembaran/berkas.ts';
import { berkasContract, PDF } from './berkas-contract.ts';

let disk: string;
let gudang: string;
let berkas: Berkas;

beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), 'berkas-'));
  gudang = join(disk, 'data', 'berkas');
  berkas = bukaBerkas(gudang);
});

afterEach(() => rmSync(disk, { recursive: true }));

function letakkan(nama: string, isi: Uint8Array): string {
  writeFileSync(join(disk, nama), isi);
  return join(disk, nama);
}

async function simpan(path: string): Promise<BerkasTersimpan> {
  const hasil = await berkas.simpan(path);
  if (!hasil.ok) throw new Error(hasil.error.sebab);
  return hasil.value;
}

async function sebabDitolak(path: string): Promise<string> {
  const hasil = await berkas.simpan(path);
  return hasil.ok ? 'diterima' : hasil.error.sebab;
}

const rak = (nama: 'asli' | 'terbit', hash: string): string => join(gudang, nama, hash.slice(0, 2), hash);
const terbit = async (isi: Uint8Array): Promise<Buffer> => {
  const { terbit: hash } = await simpan(letakkan('foto', isi));
  return Buffer.from(await berkas.baca(hash));
};

interface OpsiFoto {
  readonly lebar?: number;
  readonly tinggi?: number;
  readonly orientasi?: number;
}

/** Red above, blue below, with everything a phone writes beside the picture. */
async function fotoPonsel(
  format: 'jpeg' | 'png',
  { lebar = 400, tinggi = 300, orientasi = 1 }: OpsiFoto = {},
): Promise<Buffer> {
  const warna = (background: string) => ({
    create: { width: lebar, height: tinggi / 2, channels: 3 as const, background },
  });
  const gambar = await sharp({ create: { width: lebar, height: tinggi, channels: 3, background: 'red' } })
    .composite([{ input: warna('blue'), gravity: 'south' }])
    .png()
    .toBuffer();
  return sharp(gambar)
    .withExif({
      IFD0: { Make: 'KameraRekaan', Artist: 'Budi Contohwati' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '3/1 0/1 36/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '114/1 23/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">XmpRekaan</x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: orientasi })
    .toFormat(format)
    .toBuffer();
}

async function warnaDi(gambar: Buffer, x: number, y: number): Promise<readonly number[]> {
  return [
    ...(await sharp(gambar).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
  ];
}

berkasContract(
  'The evidence folder',
  () => ({
    berkas,
    letakkan,
    kosong: join(disk, 'tidak-ada.jpg'),
    hilangkan: (hash) => {
      for (const nama of ['asli', 'terbit'] as const) rmSync(rak(nama, hash), { force: true });
    },
  }),
  () => fotoPonsel('jpeg'),
);

berkasContract(
  'Its twin in memory',
  () => {
    const memori = berkasMemori();
    return {
      berkas: memori,
      letakkan: (nama, isi) => {
        memori.letakkan(`/meja/${nama}`, isi);
        return `/meja/${nama}`;
      },
      kosong: '/meja/tidak-ada.jpg',
      hilangkan: (hash) => memori.rusakkan(hash),
    };
  },
  () => fotoPonsel('jpeg'),
);

describe('the copy of a picture that may leave', () => {
  it.each(['jpeg', 'png'] as const)(
    'holds no place, no name, no device and no profile (%s)',
    async (format) => {
      const foto = await fotoPonsel(format, { orientasi: 6 });
      const sebelum = await sharp(foto).metadata();
      expect([sebelum.exif, sebelum.xmp, sebelum.icc]).not.toContain(undefined);
      const jadi = await terbit(foto);
      const sesudah = await sharp(jadi).metadata();
      expect([
        sesudah.exif,
        sesudah.xmp,
        sesudah.icc,
        sesudah.iptc,
        sesudah.orientation,
        sesudah.comments,
      ]).toEqual(Array(6).fill(undefined));
      for (const jejak of [
        'Exif',
        'eXIf',
        'GPS',
        'KameraRekaan',
        'Budi Contohwati',
        'XmpRekaan',
        'xmpmeta',
        'ICC_PROFILE',
        'iCCP',
      ])
        expect(jadi.includes(jejak), jejak).toBe(false);
      expect(sesudah.format).toBe(format);
    },
  );

  it('has no application segment but JFIF, and nothing behind its end', async () => {
    const foto = Buffer.concat([await fotoPonsel('jpeg'), Buffer.from('tersembunyi di belakang')]);
    const jadi = await terbit(foto);
    expect(segmenAplikasi(jadi)).toEqual([]);
    expect(jadi.includes('tersembunyi')).toBe(false);
    expect(jadi.subarray(-2).toString('hex')).toBe('ffd9');
  });

  it('stands upright, whichever way the phone was held', async () => {
    const jadi = await terbit(await fotoPonsel('jpeg', { orientasi: 6 }));
    expect(await sharp(jadi).metadata()).toMatchObject({ width: 300, height: 400 });
    // Orientation 6: what was above is now at the right.
    expect((await warnaDi(jadi, 290, 200))[0]).toBeGreaterThan(200);
    expect((await warnaDi(jadi, 10, 200))[2]).toBeGreaterThan(200);
  });

  it('keeps its colours when its profile is taken away', async () => {
    const [merah, hijau, biru] = await warnaDi(await terbit(await fotoPonsel('png')), 10, 10);
    expect(merah).toBeGreaterThan(250);
    expect(hijau).toBeLessThan(10);
    expect(biru).toBeLessThan(10);
  });

  it('is sRGB even where the original was made for print', async () => {
    const cetak = await sharp(await fotoPonsel('png'))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect((await sharp(cetak).metadata()).space).toBe('cmyk');
    expect(await sharp(await terbit(cetak)).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  it.each([
    ['a wide one', 3200, 1000, 1600, 500],
    ['a high one', 1000, 3200, 500, 1600],
    ['a small one, which stays small', 120, 80, 120, 80],
  ])('is at most 1600 px: %s', async (_nama, lebar, tinggi, lebarJadi, tinggiJadi) => {
    const jadi = await terbit(await fotoPonsel('jpeg', { lebar, tinggi }));
    expect(await sharp(jadi).metadata()).toMatchObject({ width: lebarJadi, height: tinggiJadi });
  });

  it('keeps what is transparent in a PNG', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const tembus = await sharp({ create: { width: 8, height: 8, channels: 4, background } })
      .png()
      .toBuffer();
    expect((await sharp(await terbit(tembus)).metadata()).hasAlpha).toBe(true);
  });

  it('has the same bytes every time', async () => {
    const foto = await fotoPonsel('jpeg', { lebar: 2000, tinggi: 1500 });
    const pertama = await terbit(foto);
    gudang = join(disk, 'lain');
    berkas = bukaBerkas(gudang);
    expect(pertama.equals(await terbit(foto))).toBe(true);
  });
});

describe('a file that is refused', () => {
  it('is a small file that unpacks to more than memory should hold', async () => {
    const bom = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: 'white' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    expect(bom.length).toBeLessThan(1_000_000);
    expect(await sebabDitolak(letakkan('bom.png', bom))).toBe('terlalu_besar');
    expect(existsSync(gudang)).toBe(false);
  });

  it.each(['jpeg', 'png'] as const)('is a %s that was cut off', async (format) => {
    const foto = await fotoPonsel(format);
    expect(await sebabDitolak(letakkan('foto', foto.subarray(0, foto.length / 2)))).toBe('rusak');
    expect(await sebabDitolak(letakkan('foto', foto.subarray(0, 16)))).toBe('rusak');
  });

  it('is a PDF that was cut off', async () => {
    expect(await sebabDitolak(letakkan('surat.pdf', PDF.subarray(0, -8)))).toBe('rusak');
  });

  it('is a link, a folder, a device or a pipe, and nobody waits for a pipe', async () => {
    letakkan('surat.pdf', PDF);
    symlinkSync(join(disk, 'surat.pdf'), join(disk, 'tautan.pdf'));
    mkdirSync(join(disk, 'folder.pdf'));
    execFileSync('mkfifo', [join(disk, 'pipa.pdf')]);
    expect(await sebabDitolak(join(disk, 'tautan.pdf'))).toBe('tipe');
    expect(await sebabDitolak(join(disk, 'folder.pdf'))).toBe('tipe');
    expect(await sebabDitolak(join(disk, 'pipa.pdf'))).toBe('tipe');
    expect(await sebabDitolak('/dev/zero')).toBe('tipe');
  });

  it('lies below a file, not a folder', async () => {
    expect(await sebabDitolak(join(letakkan('surat.pdf', PDF), 'x.pdf'))).toBe('tidak_ada');
  });
});

describe('the evidence folder', () => {
  it('holds each file under its hash, for its owner only, and no leftovers', async () => {
    const { asli, terbit: hashTerbit } = await simpan(letakkan('foto.jpg', await fotoPonsel('jpeg')));
    for (const path of [rak('asli', asli), rak('terbit', hashTerbit)]) {
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(path.slice(-64));
      expect(readdirSync(join(path, '..'))).toHaveLength(1);
    }
    for (const folder of ['', 'asli', 'terbit', join('asli', asli.slice(0, 2))])
      expect(statSync(join(gudang, folder)).mode & 0o777).toBe(0o700);
  });

  it('takes ten copies of one file at once', async () => {
    const path = letakkan('surat.pdf', PDF);
    const hasil = await Promise.all(Array.from({ length: 10 }, () => simpan(path)));
    expect(new Set(hasil.map(({ asli }) => asli)).size).toBe(1);
    expect(readdirSync(join(rak('asli', hasil[0]!.asli), '..'))).toHaveLength(1);
  });

  it('does not hand out a picture that changed on the disk, and heals when it is kept again', async () => {
    const foto = letakkan('foto.jpg', await fotoPonsel('jpeg'));
    const { terbit: hash } = await simpan(foto);
    appendFileSync(rak('terbit', hash), 'x');
    await expect(berkas.baca(hash)).rejects.toThrow('hilang atau berubah');
    await simpan(foto);
    expect(await berkas.baca(hash)).not.toHaveLength(0);
  });

  it('has a second copy of a PDF to read from', async () => {
    const { asli } = await simpan(letakkan('surat.pdf', PDF));
    rmSync(rak('terbit', asli));
    expect(PDF.equals(await berkas.baca(asli))).toBe(true);
  });

  it.each(['', '../../kunci', `..${'/..'.repeat(20)}/etc/passwd`, 'A'.repeat(64), `${'a'.repeat(64)}\n`])(
    'reads nothing under the name %j',
    async (nama) => {
      await expect(berkas.baca(nama)).rejects.toThrow('Bukan SHA-256');
    },
  );
});

describe('the type of a file', () => {
  it.each(['heic', 'heix', 'hevc', 'heim', 'mif1', 'msf1'])('is HEIC for the brand %s', (merek) => {
    expect(kenaliTipe(Buffer.from(`\0\0\n\x18ftyp${merek}`, 'latin1'))).toBe('heic');
  });

  it.each([
    'GIF89a',
    'RIFF\0\0\0\0WEBP',
    '\0\0\0\x18ftypavif',
    '\0\0\0\x18ftypmp42',
    '\xff\xd8',
    ' %PDF-1.4',
  ])('is unknown for %j', (awal) => {
    expect(kenaliTipe(Buffer.from(awal, 'latin1'))).toBeNull();
  });
});

/** Markers APP1 to APP15 and COM of a JPEG, up to where its picture begins. */
function segmenAplikasi(jpeg: Buffer): number[] {
  const ketemu: number[] = [];
  for (let i = 2; jpeg[i] === 0xff && jpeg[i + 1] !== 0xda; i += 2 + jpeg.readUInt16BE(i + 2)) {
    const penanda = jpeg[i + 1]!;
    if ((penanda > 0xe0 && penanda <= 0xef) || penanda === 0xfe) ketemu.push(penanda);
  }
  return ketemu;
}
