import type { KasusRinci } from '../../ports/store.ts';
import type { DefinisiSop, Isian } from '../../sop/definisi/definisi.ts';
import { judulPengaduan } from '../../sop/laporan/pengaduan-baru.ts';
import type { Petugas } from '../../sop/petugas.ts';
import { parseWaktu } from '../../sop/waktu/waktu.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { namaPetugas, naskahBaris, nilaiWaktu, pasanganBaris } from '../tampilan/tampilan.ts';

/** The title of a case: LAPOR!'s, else that of its form; null: neither has words of its own. */
export const judulKasus = (
  { laporan, formulir }: KasusRinci,
  sop: Pick<DefinisiSop, 'formulir'>,
): string | null => laporan?.judul ?? judulPengaduan(formulir, sop);

/** The filled-in form, in its own order; who wrote is left out where LAPOR! has the report as anonim or rahasia. */
export function formulirTampil(
  { formulir, laporan }: Pick<KasusRinci, 'formulir' | 'laporan'>,
  sop: Pick<DefinisiSop, 'formulir'>,
): readonly (readonly [nama: string, isi: string])[] {
  // A field that only an older text of the SOP knows may be one of the reporter's own.
  const rahasiakan = (nama: string): boolean =>
    (laporan?.anonim === true || laporan?.rahasia === true) && (sop.formulir[nama]?.identitas ?? true);
  const nama = [...new Set([...Object.keys(sop.formulir), ...Object.keys(formulir)])];
  return nama.flatMap((satu) => {
    const isi = formulir[satu];
    return isi === undefined || rahasiakan(satu) ? [] : [[satu, isi] as const];
  });
}

/** In the order of the form; what somebody wrote in several lines keeps them, beneath its label. */
export const formulirBaris = (
  rinci: Pick<KasusRinci, 'formulir' | 'laporan'>,
  petugas: readonly Petugas[],
  t: TampilanSop,
): readonly string[] => {
  const semua = formulirTampil(rinci, t.sop).map(
    ([nama, isi]) =>
      [awalBesar(nama.replace(/[-_]/g, ' ')), nilai(isi, t.sop.formulir[nama], petugas, t)] as const,
  );
  const lebarLabel = Math.max(
    0,
    ...semua.filter(([, isi]) => !isi.includes('\n')).map(([l]) => lebarTeks(l)),
  );
  return semua.flatMap(([label, isi]) =>
    isi.includes('\n')
      ? [`  ${t.gaya.redup(label)}`, ...naskahBaris(isi, t.lebar, 4)]
      : pasanganBaris([[rata(label, lebarLabel), bersih(isi)]], t),
  );
};

function nilai(isi: string, isian: Isian | undefined, petugas: readonly Petugas[], t: TampilanSop): string {
  if (isian?.jenis === 'petugas') return namaPetugas(petugas, isi);
  const pada = isian?.jenis === 'waktu' || isian?.jenis === 'tanggal' ? parseWaktu(isi, t.zona) : null;
  return pada === null ? isi : nilaiWaktu(pada, isian, t);
}

const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
