import type { LembarRekap, RekapTercetak } from '../../ports/lembar-rekap.ts';
import { teksLembar } from '../../sop/rekap/sel-lembar.ts';
import { tanggalPada } from '../../sop/waktu/waktu.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import type { Kantor } from '../isi/sebutan-jabatan.ts';
import { blokTandaTangan, pemegangPeran } from '../isi/sebutan-jabatan.ts';
import { tanggalTandaTangan } from '../isi/waktu-kertas.ts';
import type { BagianKertas, JejakKertas, Kertas, Kop } from '../kertas.ts';
import { kolomKertas } from './tabel-lembar.ts';

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
    keterangan: [rekap.jejak.segel],
    jejak: jejakKertas(rekap),
    dibuat: pada,
    kaki: `${kata.judul} ${rekap.judul}`,
    isian: {},
  };
}

const jejakKertas = ({ judul, jejak: { seq, hash } }: RekapTercetak): JejakKertas | null =>
  seq === 0 ? null : { seq, hash, isi: null, qr: `jejak/1 rekap ${judul} ${seq} ${hash}` };

function tabel(lembar: LembarRekap): BagianKertas {
  const { nama: judul, baris } = lembar;
  if (baris.length === 0) return { judul, isi: { jenis: 'paragraf', teks: kata.tidakAda } };
  const isi = baris.map((satu) => satu.map(teksLembar));
  return { judul, isi: { jenis: 'tabel', kolom: kolomKertas(lembar), baris: isi } };
}
