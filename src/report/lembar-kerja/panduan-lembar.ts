import type { Panduan } from '../../mapping/lembar-kerja/bentuk.ts';
import type { Isian } from '../../sop/definisi/definisi.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { AksiLembar } from './isi-lembar.ts';

/** What each action of the sheet needs: its fields, what may stand in them, and what the SOP says of them. */
export const panduanLembar = (aksi: readonly AksiLembar[], { lembarKerja }: Katalog): Panduan => ({
  judul: lembarKerja.judul,
  kalimat: lembarKerja.kalimat,
  kepala: lembarKerja.kepala,
  tabel: aksi.map((satu) => barisAksi(satu, lembarKerja)),
});

function barisAksi({ aksi, bentuk }: AksiLembar, kata: Katalog['lembarKerja']): readonly string[] {
  const isian = [...new Map(bentuk.flatMap((b) => Object.entries(b.isian))).entries()];
  const bersama = (ambil: (b: AksiLembar['bentuk'][number]) => string): string =>
    [...new Set(bentuk.map(ambil))].join('; ');
  return [
    aksi,
    bersama((b) => b.nama),
    bersama((b) => b.klausul),
    isian
      .filter(([, i]) => i.wajib)
      .map(([nama, i]) => namaIsian(nama, i, kata))
      .join('\n'),
    isian
      .filter(([, i]) => !i.wajib)
      .map(([nama, i]) => namaIsian(nama, i, kata))
      .join('\n'),
    isian
      .flatMap(([nama, { keterangan }]) => (keterangan === null ? [] : `${nama}: ${keterangan}`))
      .join('\n'),
  ];
}

/** `perlu_pemeriksaan (ya | tidak)` */
function namaIsian(nama: string, isian: Isian, { bentuk, kecuali }: Katalog['lembarKerja']): string {
  const isi = isian.jenis === 'pilihan' ? isian.pilihan.join(' | ') : bentuk[isian.jenis];
  const syarat = isian.wajibKecuali === null ? '' : kecuali(isian.wajibKecuali);
  const rinci = [isi, syarat].filter((s) => s !== '').join(', ');
  return rinci === '' ? nama : `${nama} (${rinci})`;
}
