import type { BarisDaftar } from '../../ports/store.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatBaca } from '../tampilan/waktu-terbaca.ts';
import { hariSejak } from '../tampilan/waktu-terbaca.ts';

/** What stands in place of a title that a list must not show. */
const RAHASIA = '(rahasia)';
const APIP = '(apip)';

const MENUNGGU: Readonly<Record<string, string>> = {
  kepala: 'Kepala',
  bidang: 'Bidang',
  pelapor: 'Pelapor',
  lapor: 'LAPOR!',
};

export type SaatData = Pick<SaatBaca, 'zona' | 'sekarang'>;

/** One case of `list --json`: its values are data, so they are the same in every language. */
export function daftarJson(baris: BarisDaftar, { zona, sekarang }: SaatData) {
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
    menunggu: menungguData(baris.menunggu, { zona, sekarang }),
    nomor_registrasi: baris.nomorRegistrasi,
    mendesak: baris.mendesak,
    balasan_belum_dinilai: baris.balasanBelumDinilai,
    alarm: baris.alarm,
    sop: baris.sop,
    isi_dihapus: baris.dihapus,
  };
}

const terlambat = ({ terdekat }: Pick<BarisDaftar, 'terdekat'>, sekarang: number): boolean =>
  terdekat !== null && terdekat < sekarang;

/** The title, unless the case hides it. */
export const judulDaftar = (
  { judul, rahasia, apip }: BarisDaftar,
  tandaRahasia: string,
  tandaApip: string,
): string | null => (apip ? tandaApip : rahasia ? tandaRahasia : judul);

/** As LAPOR! writes it: '', 'Anonim', 'Rahasia', 'Anonim, Rahasia'. */
export const tipeLaporan = ({ anonim, rahasia }: Pick<BarisDaftar, 'anonim' | 'rahasia'>): string =>
  [anonim ? 'Anonim' : '', rahasia ? 'Rahasia' : ''].filter((t) => t !== '').join(', ');

/** "Bidang Jalan, 2 hari" */
function menungguData(menunggu: BarisDaftar['menunggu'], saat: SaatData): string | null {
  if (menunggu === null) return null;
  const siapa = menunggu.nama ?? MENUNGGU[menunggu.siapa] ?? menunggu.siapa;
  return `${siapa}, ${hariSejak(menunggu.sejak, saat)} hari`;
}
