import type { PembacaEkspor } from '../../../ports/store/ekspor.ts';
import { Alat } from '../alat.ts';
import { bukaBasis } from '../basis/buka.ts';
import { MIGRASI } from '../basis/letak-migrasi.ts';
import { versiTerbaru } from '../basis/migrasi.ts';
import { GudangSegel } from '../gudang/gudang-segel.ts';
import { PembacaBukuRekap } from '../rekap/buku-rekap.ts';
import { PengelolaRekap } from '../rekap/rekap.ts';
import { siapkanAlasanJejak } from './alasan-jejak.ts';
import { PembacaBaDiekspor } from './ba-diekspor.ts';
import { siapkanKaitan } from './kaitan-diekspor.ts';
import { siapkanKoordinasi } from './koordinasi-diekspor.ts';
import { siapkanLaporan } from './laporan-diekspor.ts';
import { siapkanPelapor, siapkanPelaporDisebut } from './pelapor-diekspor.ts';
import { siapkanTenggat } from './tenggat-diekspor.ts';
import { tertutupApip } from './tertutup-apip.ts';

/**
 * Another connection, whose read transaction stands for as long as the export takes: all its files show one moment.
 * Writers go on in the WAL meanwhile, which is not moved into the database until this is closed.
 */
export function bukaPembacaEkspor({ db: asal, brankas, mesin }: Alat): PembacaEkspor {
  const db = bukaBasis(asal.name, { versi: versiTerbaru(MIGRASI) });
  try {
    db.pragma('query_only = ON');
    db.exec('BEGIN');
    const alat = new Alat(db, brankas, mesin);
    // A deferred transaction begins with its first read.
    alat.jejak.ujung();
    const ba = new PembacaBaDiekspor(alat);
    const rekap = new PengelolaRekap(alat);
    const buku = new PembacaBukuRekap(alat);
    return {
      laporan: siapkanLaporan(alat),
      kaitan: siapkanKaitan(alat),
      koordinasi: siapkanKoordinasi(alat),
      tenggat: siapkanTenggat(alat),
      ba: (cakupan, menurut) => ba.semua(cakupan, menurut),
      isiBa: (id) => ba.isi(id),
      perjalanan: (id) => ba.perjalanan(id),
      nomorRegister: (tahun) => ba.nomor(tahun),
      jejak: () => alat.jejak.semua(),
      ujung: () => ujung(alat),
      segel: () => new GudangSegel(db).semua(),
      tertutupApip: (dibuka) => tertutupApip(alat, dibuka),
      pelapor: siapkanPelapor(alat),
      pelaporDisebut: siapkanPelaporDisebut(alat),
      alasan: siapkanAlasanJejak(alat),
      rekap: (periode, sekarang) => rekap.baca(periode, sekarang),
      bukuRekap: (periode, sekarang) => buku.buku(periode, sekarang),
      terlambatRekap: (periode, sekarang) => rekap.terlambat(periode, sekarang),
      bidangRekap: (periode) => buku.bidang(periode),
      [Symbol.dispose]: () => db.close(),
    };
  } catch (galat) {
    db.close();
    throw galat;
  }
}

const ujung = ({ jejak }: Alat) => {
  const { seq, hash } = jejak.ujung();
  return { seq, hash: Buffer.from(hash).toString('hex') };
};
