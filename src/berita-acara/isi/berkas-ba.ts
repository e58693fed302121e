import type { BaRinci } from '../../ports/store.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import type { BagianKertas, FotoKertas } from '../kertas.ts';
import type { BahanBa } from './bahan-ba.ts';
import { waktuKertas } from './waktu-kertas.ts';

const bergambar = ({ tipeMedia }: BerkasPerintah): boolean => tipeMedia.startsWith('image/');

export function fotoBa({ rinci, kantor, gambar }: BahanBa): readonly FotoKertas[] {
  return rinci.berkas.filter(bergambar).map((berkas, i) => {
    const { keterangan } = berkas;
    const asal = [
      keterangan?.sumber == null ? kata.tanpaSumber : kata.sumber[keterangan.sumber],
      keterangan?.dari == null ? null : kata.dari(keterangan.dari),
      keterangan?.diambil == null ? null : waktuKertas(keterangan.diambil, kantor.zona),
      keterangan?.tempat ?? null,
    ].filter((s) => s !== null);
    const satu = gambar.get(berkas.terbit) ?? null;
    return {
      gambar: satu,
      keterangan: [
        `${kata.fotoKe(i + 1)} ${awalKalimat(asal.join(', '))}.`,
        ...(satu === null ? [kata.fotoTakTerbaca] : []),
        kata.asli(`${berkas.asli.slice(0, PANJANG_SIDIK)}…`),
      ].join('\n'),
    };
  });
}

/** Hex digits of a photo's hash beneath it: 64 bits tell it from every other of the office. */
const PANJANG_SIDIK = 16;

const awalKalimat = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** By number and hash: a file's name comes from outside and may tell whose it is. */
export function lampiranLain({ berkas }: BaRinci): readonly BagianKertas[] {
  const lain = berkas.filter((b) => !bergambar(b));
  if (lain.length === 0) return [];
  const teks = lain.map(
    (b, i) => `${kata.berkas(i + 1, b.tipeMedia)}: ${kata.asli(`${b.asli.slice(0, PANJANG_SIDIK)}…`)}`,
  );
  return [{ judul: kata.lampiran, isi: { jenis: 'butir', teks } }];
}
