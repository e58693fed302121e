import type { HasilPeriksa } from '../jejak/periksa-rantai.ts';
import type { Zona } from '../sop/waktu.ts';
import { isoDenganOffset } from '../sop/waktu.ts';
import type { Tampilan } from './tampilan.ts';
import { kalimatBaris, pasanganBaris } from './tampilan.ts';
import { waktuTeks } from './waktu-terbaca.ts';

export interface BahanJejak {
  readonly hasil: HasilPeriksa;
  /** Rows known from outside that the chain was compared with. */
  readonly dikenal: number;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Whether the chain is whole, where it breaks if not, and what can and cannot be proven by that. */
export function jejakTeks({ hasil, dikenal }: BahanJejak, t: Tampilan): readonly string[] {
  const { jejak } = t.katalog;
  if (hasil.rusak !== null)
    return [
      t.gaya.merah(`${jejak.tidakUtuh}: ${jejak.rusak[hasil.rusak.sebab](hasil.rusak.seq)}.`),
      jejak.yangUtuh(hasil.jumlah),
      ...kalimatBaris(jejak.lanjut, t.lebar, 0),
    ];
  if (hasil.jumlah === 0) return [jejak.kosong];
  return [
    t.gaya.hijau(jejak.utuh(hasil.jumlah)),
    ...pasanganBaris(
      [
        [jejak.ujung, `${hasil.ujung.seq} (${waktuTeks(hasil.ujung.at, t)})`],
        [jejak.sidik, hex(hasil.ujung.hash)],
      ],
      t,
    ),
    ...(dikenal > 0 ? [jejak.dicocokkan(dikenal)] : kalimatBaris(jejak.tanpaSegel, t.lebar, 0)),
  ];
}

export const jejakJson = ({ hasil, dikenal }: BahanJejak, zona: Zona) => ({
  utuh: hasil.utuh,
  baris: hasil.jumlah,
  ujung:
    hasil.ujung.seq === 0
      ? null
      : {
          seq: hasil.ujung.seq,
          at: isoDenganOffset(hasil.ujung.at, zona),
          hash: hex(hasil.ujung.hash),
        },
  rusak: hasil.rusak,
  dicocokkan_dari_luar: dikenal,
});
