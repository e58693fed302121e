import type { Isian } from '../../sop/definisi/definisi.ts';
import type { Petugas } from '../../sop/petugas.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { parseWaktu } from '../../sop/waktu/waktu.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import { tanggalKertas, waktuKertas } from './waktu-kertas.ts';

export interface PembacaIsian {
  readonly zona: Zona;
  readonly petugas: readonly Petugas[];
}

type Jenis = Isian['jenis'];

/** A field's value as a paper shows it. A time is a number (ms UTC) where it was read already. */
function nilaiTertulis(isi: string | number, jenis: Jenis, { zona, petugas }: PembacaIsian): string {
  switch (jenis) {
    case 'teks':
      return String(isi);
    case 'pilihan':
      return sebutan(kata.cara[isi] ?? String(isi));
    case 'petugas':
      return petugas.find((p) => p.id === isi)?.nama ?? String(isi);
    case 'tanggal':
    case 'waktu': {
      const pada = typeof isi === 'number' ? isi : parseWaktu(isi, zona);
      if (pada === null) return String(isi);
      return jenis === 'tanggal' ? tanggalKertas(pada, zona) : waktuKertas(pada, zona);
    }
  }
}

/** In the order of the SOP's form; what is empty is left out. */
export const isianTertulis = (
  nilai: Readonly<Record<string, string | number>>,
  bentuk: Readonly<Record<string, Isian>>,
  pembaca: PembacaIsian,
): readonly (readonly [nama: string, isi: string])[] =>
  Object.entries(bentuk).flatMap(([nama, { jenis }]) => {
    const isi = nilai[nama] ?? '';
    return isi === '' ? [] : [[nama, nilaiTertulis(isi, jenis, pembaca)] as const];
  });

/** `tidak-langsung` → `Tidak langsung` */
export const sebutan = (nama: string): string => awalBesar(nama.replace(/[-_]/g, ' '));

export const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
