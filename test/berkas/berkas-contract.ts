import { beforeEach, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/ports/berkas.ts';

/** A store of files and the officer's disk it takes them from. */
export interface TempatUji {
  readonly berkas: Berkas;
  /** Puts a file on the disk and answers its path. */
  letakkan(nama: string, isi: Uint8Array): string;
  /** A path on the disk where nothing is. */
  readonly kosong: string;
  /** Loses every kept copy of this hash. */
  hilangkan(sha256: string): void;
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

export function berkasContract(
  nama: string,
  buat: () => Promise<TempatUji> | TempatUji,
  jpeg: () => Promise<Uint8Array>,
): void {
  describe(`${nama} keeps files as the port says`, () => {
    let tempat: TempatUji;
    beforeEach(async () => {
      tempat = await buat();
    });

    it('publishes a PDF as it is', async () => {
      const hasil = await tempat.berkas.simpan(tempat.letakkan('Surat Tugas.pdf', PDF));
      expect(hasil).toMatchObject({
        ok: true,
        value: { tipeMedia: 'application/pdf', ukuran: PDF.length, nama: 'Surat Tugas.pdf' },
      });
      if (!hasil.ok) return;
      expect(hasil.value.terbit).toBe(hasil.value.asli);
      expect(PDF.equals(await tempat.berkas.baca(hasil.value.asli))).toBe(true);
    });

    it('keeps a picture as it came, and publishes another', async () => {
      const foto = await jpeg();
      const hasil = await tempat.berkas.simpan(tempat.letakkan('foto.jpg', foto));
      if (!hasil.ok) throw new Error(hasil.error.sebab);
      expect(hasil.value.terbit).not.toBe(hasil.value.asli);
      expect(Buffer.from(foto).equals(await tempat.berkas.baca(hasil.value.asli))).toBe(true);
      expect(await tempat.berkas.baca(hasil.value.terbit)).toHaveLength(hasil.value.ukuran);
    });

    it('changes nothing when a file is kept twice, under whatever name', async () => {
      const foto = await jpeg();
      const satu = await tempat.berkas.simpan(tempat.letakkan('foto.jpg', foto));
      const dua = await tempat.berkas.simpan(tempat.letakkan('foto (1).JPEG', foto));
      if (!satu.ok || !dua.ok) throw new Error('ditolak');
      expect(dua.value).toEqual({ ...satu.value, nama: 'foto (1).JPEG' });
    });

    it.each([
      ['a HEIC photo', 'IMG_0001.HEIC', HEIC, 'heic'],
      ['a HEIC photo that calls itself a JPEG', 'foto.jpg', HEIC, 'heic'],
      ['a text that calls itself a PDF', 'surat.pdf', Buffer.from('Kepada Yth.'), 'tipe'],
      ['a web page', 'a.png', Buffer.from('<svg onload="x"/>'), 'tipe'],
      ['an empty file', 'kosong.png', Buffer.alloc(0), 'tipe'],
      [
        'a file over 10 MiB',
        'besar.pdf',
        Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]),
        'terlalu_besar',
      ],
    ])('refuses %s', async (_nama, namaBerkas, isi, sebab) => {
      const hasil = await tempat.berkas.simpan(tempat.letakkan(namaBerkas, isi));
      expect(hasil).toEqual({ ok: false, error: { sebab, nama: namaBerkas } });
    });

    it('refuses a file that is not there', async () => {
      const hasil = await tempat.berkas.simpan(tempat.kosong);
      expect(hasil).toMatchObject({ ok: false, error: { sebab: 'tidak_ada' } });
    });

    it('keeps a reporter’s file as it came, where no sending finds it', async () => {
      const foto = await jpeg();
      const hasil = await tempat.berkas.simpanPelapor(foto);
      expect(hasil).toMatchObject({ ok: true, value: { tipeMedia: 'image/jpeg', ukuran: foto.length } });
      if (!hasil.ok) return;
      expect(await tempat.berkas.simpanPelapor(foto)).toEqual(hasil);
      await expect(tempat.berkas.baca(hasil.value.sha256)).rejects.toThrow('hilang');
    });

    it.each([
      ['a HEIC photo', HEIC, 'tipe'],
      ['a web page', Buffer.from('<html>'), 'tipe'],
      ['nothing', Buffer.alloc(0), 'tipe'],
      ['over 10 MiB', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]), 'terlalu_besar'],
    ])('refuses %s from a reporter', async (_nama, isi, sebab) => {
      expect(await tempat.berkas.simpanPelapor(isi)).toEqual({ ok: false, error: sebab });
    });

    it('throws for a file that it never kept, or has lost', async () => {
      await expect(tempat.berkas.baca('0'.repeat(64))).rejects.toThrow('hilang');
      const hasil = await tempat.berkas.simpan(tempat.letakkan('surat.pdf', PDF));
      if (!hasil.ok) throw new Error(hasil.error.sebab);
      tempat.hilangkan(hasil.value.asli);
      await expect(tempat.berkas.baca(hasil.value.asli)).rejects.toThrow('hilang');
    });
  });
}
