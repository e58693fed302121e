import type { RekapTercetak } from '../../ports/lembar-rekap.ts';
import { tanggalPada } from '../../sop/waktu/waktu.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import type { Kantor } from '../isi/sebutan-jabatan.ts';
import { blokTandaTangan, pemegangPeran } from '../isi/sebutan-jabatan.ts';
import { tanggalTandaTangan } from '../isi/waktu-kertas.ts';
import type { BagianKertas, Kertas, Kop } from '../kertas.ts';

export interface BahanKertasRekap {
  readonly rekap: RekapTercetak;
  readonly kop: Kop;
  readonly kantor: Kantor;
  /** The role that signs, and what the SOP calls it; null: no SOP names one. */
  readonly pimpinan: { readonly peran: string; readonly sebutan: string } | null;
  /** ms UTC. */
  readonly pada: number;
}

/** The page that is signed: figures, clocks, and what they stand on. Lists and charts follow as appendices. */
export function isiKertasRekap({ rekap, kop, kantor, pimpinan, pada }: BahanKertasRekap): Kertas {
  const hari = tanggalPada(pada, kantor.zona);
  const siapa = pimpinan === null ? null : pemegangPeran(pimpinan.peran, hari, null, kantor);
  return {
    kop,
    cap: null,
    judul: kata.judul,
    nomor: [[kata.labelPeriode, `${rekap.judul} (${rekap.rentang})`]],
    pembuka: rekap.keadaan,
    orang: [],
    lanjutan: null,
    bagian: [
      tabel(rekap.ringkasan),
      tabel(rekap.langkah),
      { judul: '', isi: { jenis: 'paragraf', teks: rekap.catatan.join('\n') } },
    ],
    judulFoto: '',
    foto: [],
    penutup: null,
    hadirin: [],
    tanggal: tanggalTandaTangan(pada, kantor),
    tandaTangan: [blokTandaTangan('', siapa, pimpinan?.sebutan ?? kata.pimpinan)],
    mengetahui: null,
    keterangan: [],
    jejak: null,
    dibuat: pada,
    kaki: `${kata.judul} ${rekap.judul}`,
    isian: {},
  };
}

const tabel = ({ nama, kolom, baris }: RekapTercetak['ringkasan']): BagianKertas =>
  baris.length === 0
    ? { judul: nama, isi: { jenis: 'paragraf', teks: kata.tidakAda } }
    : { judul: nama, isi: { jenis: 'tabel', kolom, baris: baris.map((satu) => satu.map(String)) } };
