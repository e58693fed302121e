import type { AturanTenggat } from '../aturan.ts';
import { jamTutup } from '../waktu/jam-kerja.ts';
import { HARI_MAKS, hariKerjaSebelumnya, statusHari } from '../waktu/kalender.ts';
import {
  akhirHari,
  padaMenit,
  selisihHari,
  type Tanggal,
  tambahBulan,
  tambahHari,
  tanggalPada,
} from '../waktu/waktu.ts';
import { jedaPadaHari, jedaPadaSaat } from './jeda.ts';
import {
  type BarisHalangan,
  type CatatanTenggat,
  catatanTenggat,
  type MasukanTenggat,
  type Tenggat,
} from './uraian-tenggat.ts';

interface Hitungan {
  readonly masukan: MasukanTenggat;
  readonly aturan: AturanTenggat;
  readonly catatan: CatatanTenggat;
}

/** A deadline in hari, hari_kerja or bulan: count days, then see on which of them the clock can end. */
export function tenggatHari(masukan: MasukanTenggat, aturan: AturanTenggat): Tenggat {
  const catatan = catatanTenggat(masukan.mulai, aturan.kalender);
  const hitungan = { masukan, aturan, catatan };
  const terakhir = hariKeN(hitungan);
  const akhir = terakhir === null ? null : hariJatuh(hitungan, terakhir);
  if (akhir === null) return catatan.selesai(null);
  return catatan.selesai(saatJatuh(masukan, aturan, akhir), hariKerjaTerakhir(hitungan, akhir));
}

/** The day on which the count is full; null where a pause without an end comes first. */
function hariKeN({ masukan, aturan, catatan }: Hitungan): Tanggal | null {
  const awal = tanggalPada(masukan.mulai, aturan.zona);
  const perlu = jumlahHari(awal, masukan);
  let hari = awal;
  let ke = 0;
  for (let n = 0; ke < perlu; n++) {
    if (n === HARI_MAKS) throw new RangeError(`no deadline within ${HARI_MAKS} days`);
    hari = tambahHari(hari, 1);
    const status = statusHari(aturan.kalender, hari);
    const jeda = jedaPadaHari(masukan.jeda, hari, aturan.zona);
    if (!status.kerja && menghitungHariKerja(masukan, aturan)) {
      catatan.baris.push({ jenis: 'dilewati', tanggal: hari, sebab: status.sebab, sumber: status.sumber });
    } else if (jeda) {
      catatan.baris.push({ jenis: 'dijeda', tanggal: hari, sebab: jeda.sebab });
      if (jeda.selesai === null) return null;
    } else {
      ke++;
      catatan.andalkan(hari);
      // Thirty days of a month are no reasoning: only what interrupts them is told.
      if (masukan.batas.satuan !== 'bulan') catatan.baris.push({ jenis: 'dihitung', tanggal: hari, ke });
    }
  }
  return hari;
}

const jumlahHari = (awal: Tanggal, { batas }: MasukanTenggat): number =>
  batas.satuan === 'bulan' ? selisihHari(awal, tambahBulan(awal, batas.jumlah)) : batas.jumlah;

/** The first day from the full count on which the clock can end; null where a pause without an end prevents it. */
function hariJatuh(hitungan: Hitungan, terakhir: Tanggal): Tanggal | null {
  const { baris, andalkan } = hitungan.catatan;
  const pertama = halanganPada(hitungan, terakhir);
  let halangan = pertama;
  let hari = terakhir;
  for (let n = 0; halangan !== null; n++) {
    if (n === HARI_MAKS) throw new RangeError(`no deadline within ${HARI_MAKS} days`);
    if (n > 0 || halangan.tanpaAkhir) baris.push(halangan.baris);
    if (halangan.tanpaAkhir) return null;
    hari = tambahHari(hari, 1);
    halangan = halanganPada(hitungan, hari);
  }
  if (pertama === null) return terakhir;
  andalkan(hari);
  baris.push({ jenis: 'digeser', dari: terakhir, ke: hari, karena: pertama.baris });
  return hari;
}

/**
 * Why the clock cannot end on a day: a day off, where such a day does not count or moves the end; or a pause that
 * stands at the day's end, else the reply to a question asked on the last day would find the deadline gone.
 */
function halanganPada(
  { masukan, aturan }: Hitungan,
  tanggal: Tanggal,
): { readonly baris: BarisHalangan; readonly tanpaAkhir: boolean } | null {
  const status = statusHari(aturan.kalender, tanggal);
  if (!status.kerja && (aturan.geserBilaLibur || menghitungHariKerja(masukan, aturan))) {
    const { sebab, sumber } = status;
    return { baris: { jenis: 'dilewati', tanggal, sebab, sumber }, tanpaAkhir: false };
  }
  const jeda = jedaPadaSaat(masukan.jeda, saatJatuh(masukan, aturan, tanggal));
  if (!jeda) return null;
  return { baris: { jenis: 'dijeda', tanggal, sebab: jeda.sebab }, tanpaAkhir: jeda.selesai === null };
}

const menghitungHariKerja = ({ batas }: MasukanTenggat, aturan: AturanTenggat): boolean =>
  batas.satuan === 'hari_kerja' || (batas.satuan === 'hari' && aturan.hitunganHari === 'kerja');

/** hari_kerja ends with the office, hari and bulan with the day; an office open until 24:00 ends with its own day. */
const saatJatuh = ({ batas }: MasukanTenggat, { zona, jamKerja }: AturanTenggat, tanggal: Tanggal): number =>
  batas.satuan === 'hari_kerja'
    ? Math.min(padaMenit(tanggal, jamTutup(jamKerja, tanggal), zona), akhirHari(tanggal, zona))
    : akhirHari(tanggal, zona);

function hariKerjaTerakhir({ aturan, catatan }: Hitungan, akhir: Tanggal): Tanggal | null {
  if (statusHari(aturan.kalender, akhir).kerja) return null;
  const sebelumnya = hariKerjaSebelumnya(aturan.kalender, akhir);
  catatan.andalkan(sebelumnya);
  return sebelumnya;
}
