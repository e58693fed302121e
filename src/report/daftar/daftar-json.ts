import type { BarisDaftar } from '../../ports/store.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { hariSejak } from '../tampilan/waktu-terbaca.ts';
import { bidangJson } from './bidang.ts';
import type { BarisTampil } from './daftar.ts';

/** What stands in place of a title that a list must not show. */
const RAHASIA = '(rahasia)';
const APIP = '(apip)';

const MENUNGGU: Readonly<Record<string, string>> = {
  kepala: 'Kepala',
  bidang: 'Bidang',
  pelapor: 'Pelapor',
  lapor: 'LAPOR!',
  induk: 'Induk',
};

export type SaatData = Pick<TampilanSop, 'zona' | 'sekarang'>;
/** With the calendar by which the days of a wait are counted. */
export type SaatDaftar = Pick<TampilanSop, 'zona' | 'sekarang' | 'kalender'>;

/** One case of `list --json`: its values are data, so they are the same in every language. */
export function daftarJson(baris: BarisTampil, saat: SaatDaftar) {
  const { zona, sekarang } = saat;
  const iso = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    tracking_id: baris.trackingId,
    judul: judulDaftar(baris, RAHASIA, APIP),
    langkah: baris.langkah,
    tenggat_sop: iso(baris.tenggatSop),
    tenggat_nasional: iso(baris.tenggatNasional),
    terdekat: iso(baris.terdekat),
    terlambat: terlambat(baris, sekarang),
    status_lapor: baris.statusLapor,
    tipe_laporan: tipeLaporan(baris),
    putaran: baris.putaran,
    menunggu: menungguData(baris.menunggu, saat),
    nomor_registrasi: baris.nomorRegistrasi,
    mendesak: baris.mendesak,
    balasan_belum_dinilai: baris.balasanBelumDinilai,
    balasan_sejak: iso(baris.balasanSejak),
    balasan_tanpa_teks: baris.balasanTanpaTeks,
    konsep_dikembalikan: dikembalikanData(baris),
    alarm: baris.alarm,
    sop: baris.sop,
    isi_dihapus: baris.dihapus,
    penanggung_jawab: baris.penanggungJawab,
    induk: baris.induk,
    induk_berakhir: baris.indukBerakhir,
    siap_disalin: baris.siapDisalin ?? [],
    bidang_ditunggu: baris.bidang.map((b) => bidangJson(b, saat)),
  };
}

const terlambat = ({ terdekat }: Pick<BarisDaftar, 'terdekat'>, sekarang: number): boolean =>
  terdekat !== null && terdekat < sekarang;

/** The title, unless the case hides it. */
export const judulDaftar = (
  { judul, rahasia, apip }: Pick<BarisDaftar, 'judul' | 'rahasia' | 'apip'>,
  tandaRahasia: string,
  tandaApip: string,
): string | null => (apip ? tandaApip : rahasia ? tandaRahasia : judul);

/** The note may speak of the reporter: hidden with the title. */
const dikembalikanData = ({ dikembalikan, rahasia, apip }: BarisDaftar) =>
  dikembalikan === null ? null : { catatan: rahasia || apip ? null : dikembalikan };

/** As LAPOR! writes it: '', 'Anonim', 'Rahasia', 'Anonim, Rahasia'. */
export const tipeLaporan = ({ anonim, rahasia }: Pick<BarisDaftar, 'anonim' | 'rahasia'>): string =>
  [anonim ? 'Anonim' : '', rahasia ? 'Rahasia' : ''].filter((t) => t !== '').join(', ');

/** "Bidang Jalan, 2 hari" */
function menungguData(menunggu: BarisDaftar['menunggu'], saat: SaatData): string | null {
  if (menunggu === null) return null;
  const siapa = menunggu.nama ?? MENUNGGU[menunggu.siapa] ?? menunggu.siapa;
  return `${siapa}, ${hariSejak(menunggu.sejak, saat)} hari`;
}
