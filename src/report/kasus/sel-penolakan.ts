import type { Masalah } from '../../sop/penolakan.ts';
import type { GagalCatat, SaatTolak } from '../tampilan/penolakan.ts';
import { masalahTeks, penolakanJson, penolakanTeks } from '../tampilan/penolakan.ts';

/** Column → cell, of one row of a worksheet. */
export type SelBaris = ReadonlyMap<string, string>;

/** Columns that a problem is about where it names no field itself; every other is about the action chosen. */
const KOLOM: Readonly<Record<string, string>> = {
  alasan_terlambat_perlu: 'alasan_terlambat',
  bidang_belum_ditanya: 'tanpa_bidang',
  bidang_tidak_menunggu: 'bidang',
  belum_diminta_kelengkapan: 'alasan_tanpa_diminta',
  bukti_perlu: 'bukti',
  identitas_dalam_naskah: 'isi',
  naskah_terlalu_panjang: 'isi',
  rujukan_tidak_terkirim: 'merujuk',
  kasus_berubah: 'nomor',
  tidak_ada: 'nomor',
  petugas_tak_dikenal: 'petugas',
  peran_tidak_berhak: 'petugas',
  terlapor_tidak_boleh: 'petugas',
  tanpa_petugas: 'petugas',
  terlalu_banyak_berkas: 'berkas',
  berkas_ditolak: 'berkas',
  waktu_di_depan: 'pada',
  waktu_sebelum_langkah: 'pada',
  waktu_sebelum_konsep: 'pada',
  waktu_salah: 'pada',
};

/** Why a row was refused, each problem with the cell that it is about: `F7: …`. */
export function penolakanSel(p: GagalCatat, sel: SelBaris, saat: SaatTolak): readonly string[] {
  if (p.jenis === 'sel_ditolak') return penolakanTeks(p, saat);
  if (p.jenis !== 'ditolak') return penolakanTeks(p, saat).map((teks) => `${selDari(p.jenis, sel)}: ${teks}`);
  // What is allowed now stands in the drop-down list of a new sheet.
  return p.penolakan.masalah.map((m) => `${selMasalah(m, sel)}: ${kalimatSel(m, saat)}`);
}

/** The same for programs. */
export function penolakanSelJson(p: GagalCatat, sel: SelBaris, saat: SaatTolak) {
  const { masalah, boleh } = penolakanJson(p, saat);
  const asal = p.jenis === 'ditolak' ? p.penolakan.masalah : [];
  const letak = p.jenis === 'sel_ditolak' ? p.sel.map((s) => s.sel) : [];
  return {
    masalah: masalah.map((m, i) => {
      const sendiri = asal[i];
      const diSel = sendiri === undefined ? (letak[i] ?? selDari(p.jenis, sel)) : selMasalah(sendiri, sel);
      return { ...m, ...(sendiri === undefined ? {} : { teks: kalimatSel(sendiri, saat) }), sel: diSel };
    }),
    boleh,
  };
}

const selDari = (kode: string, sel: SelBaris): string =>
  sel.get(KOLOM[kode] ?? 'aksi') ?? sel.get('aksi') ?? '';

const selMasalah = ({ kode, data }: Masalah, sel: SelBaris): string =>
  sel.get(String(data['isian'] ?? '')) ?? selDari(kode, sel);

/** On a sheet nothing is added by `--isian`. */
function kalimatSel(m: Masalah, saat: SaatTolak): string {
  const sendiri = saat.katalog.lembarKerja.masalah[m.kode];
  if (sendiri !== undefined) return sendiri(m.data);
  const { isiKolom } = saat.katalog.lembarKerja;
  return masalahTeks(m, saat).replace(OPSI_ISIAN, (_, nama: string, nilai: string) =>
    isiKolom(nama, nilai.replaceAll('…', '')),
  );
}

/** `--isian jenis=akhir`, but not where a whole command is shown, which is another act. */
const OPSI_ISIAN = /(?<!penghubung [^.]*)--isian ([a-z_]+)="?(\([^)]*\)|[^\s.,;"]*)"?/g;
