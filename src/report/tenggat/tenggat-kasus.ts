import {
  kirimanPutaranIni,
  konsepHidup,
  langkahIni,
  putaranIni,
  SELESAI,
  sebutan,
} from '../../sop/kasus/kasus.ts';
import { batasJeda, masukanSop, penutupan, tenggatNasional, tenggatSop } from '../../sop/tenggat/jadwal.ts';
import type { Tenggat } from '../../sop/tenggat/tenggat.ts';
import { asalBaris } from '../kasus/asal-putaran.ts';
import type { BahanKasus } from '../kasus/kasus.ts';
import type { Pasangan, TampilanSop } from '../tampilan/tampilan.ts';
import { kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { tanggalTeks, tinggalTeks, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { type BahanTenggat, jedaTeks, nasionalLebihDulu } from './tenggat.ts';

/** Until when: both clocks, the nearer first, with what makes either of them less than sure. */
export function tenggatKasusBaris({ rinci, aturan, boleh }: BahanKasus, t: TampilanSop): readonly string[] {
  const { kasus } = rinci;
  const { kasus: kata } = t.katalog;
  const b: BahanTenggat = { kasus, sop: t.sop, aturan };
  const sop: Pasangan = [kata.tenggatSop, sopTeks(b, t)];
  const nasional: Pasangan = [kata.tenggatNasional, nasionalTeks(b, t)];
  const dahulu = nasionalLebihDulu(b);
  return [
    ...pasanganBaris(
      [
        ...(dahulu ? [nasional, sop] : [sop, nasional]),
        [kata.penutupan, penutupanTeks(b, t)],
        ...asalBaris(kasus, t),
        ['', kata.kenapa(sebutan(kasus))],
      ],
      t,
    ),
    ...(dahulu && sementaraDapat(b, boleh) ? kalimatBaris(kata.tawarSementara(sebutan(kasus)), t.lebar) : []),
  ];
}

function sopTeks(b: BahanTenggat, t: TampilanSop): string {
  const { kasus, sop, aturan } = b;
  const hasil = tenggatSop(kasus, sop, aturan);
  if (hasil?.jatuh != null) return saatTeks(hasil, hasil.jatuh, t);
  const { kasus: kata, tenggat } = t.katalog;
  const jeda = langkahIni(kasus)?.jeda.find(({ selesai }) => selesai === null);
  if (jeda === undefined || masukanSop(kasus, sop, aturan) === null) return kata.tanpaTenggatSop;
  return tenggat.uraian.dijeda(jedaTeks(jeda, batasJeda(kasus, aturan), t));
}

function nasionalTeks({ kasus, sop, aturan }: BahanTenggat, t: TampilanSop): string {
  const { kasus: kata, tenggat } = t.katalog;
  const hasil = tenggatNasional(kasus, sop, aturan);
  if (hasil === null) return kasus.trackingId === null ? kata.bukanLapor : kata.tanpaTenggatNasional;
  return hasil.jatuh === null ? tenggat.berhenti : saatTeks(hasil, hasil.jatuh, t);
}

/** Without a reply the case ends by itself; one that nobody has assessed stops that. */
function penutupanTeks({ kasus, sop, aturan }: BahanTenggat, t: TampilanSop): string | null {
  const jatuh = SELESAI in sop.akhir ? penutupan(kasus, aturan) : null;
  return jatuh === null ? null : t.katalog.kasus.bilaTanpaBalasan(waktuTeks(jatuh, t), tinggalTeks(jatuh, t));
}

/** `Sen 8 Mar 2027 23:59 WIB (3 hari lagi; hari libur, hari kerja terakhir sebelumnya Jum 5 Mar 2027)` */
function saatTeks({ sementara, hariKerjaSebelumnya: hari }: Tenggat, jatuh: number, t: TampilanSop): string {
  const { kasus: kata } = t.katalog;
  const sisa = tinggalTeks(jatuh, t);
  const catatan = [
    jatuh < t.sekarang ? t.gaya.merah(sisa) : sisa,
    ...(sementara ? [t.gaya.kuning(kata.sementara)] : []),
    ...(hari === null ? [] : [kata.padaLibur(tanggalTeks(hari, t.katalog))]),
  ];
  return `${waktuTeks(jatuh, t)} (${catatan.join('; ')})`;
}

/** The first follow-up is still owed, none is drafted or on its way, and this reader may draft one. */
function sementaraDapat({ kasus, sop }: BahanTenggat, boleh: readonly string[]): boolean {
  const susun = sop.tindakan['susun-tanggapan']?.isian['jenis'];
  const ada =
    konsepHidup(kasus).some(({ jenis }) => jenis === 'sementara') ||
    kirimanPutaranIni(kasus).some(
      ({ jenis, status }) => jenis !== 'kembalikan' && status !== 'dibatalkan' && status !== 'diganti',
    );
  const bisa = susun?.jenis === 'pilihan' && susun.pilihan.includes('sementara');
  return bisa && boleh.includes('susun-tanggapan') && !ada && putaranIni(kasus)?.pertamaTerkirim === null;
}
