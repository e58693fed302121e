import type { HasilAlih, KasusRinci } from '../../ports/store.ts';
import { sebutan } from '../../sop/kasus/kasus.ts';
import { sisaKerja } from '../../sop/kasus/sisa-kerja.ts';
import type { Petugas } from '../../sop/petugas.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { SaatTolak } from '../tampilan/penolakan.ts';
import type { TampilanBanyakSop } from '../tampilan/tampilan.ts';
import {
  gantungBaris,
  judulBagian,
  kalimatBaris,
  namaLangkahKasus,
  namaPetugas,
} from '../tampilan/tampilan.ts';
import { hariSejak, sisaTeks } from '../tampilan/waktu-terbaca.ts';
import { alihJson, tetapTeks } from './alih.ts';
import { judulKasus } from './formulir.ts';

export interface RencanaSerahTerima {
  readonly dari: string;
  readonly kepada: string;
  readonly hasil: HasilAlih;
  /** Those that would go. */
  readonly kasus: readonly KasusRinci[];
  readonly petugas: readonly Petugas[];
}

/** Cases that people are shown; --json gives all. */
const KASUS_TAMPIL = 20;

type T = TampilanBanyakSop & SaatTolak;

/** What would be handed over, before it is. */
export function rencanaSerahTeks(r: RencanaSerahTerima, t: T): readonly string[] {
  const { alih } = t.katalog;
  const nama = (id: string): string => bersih(namaPetugas(r.petugas, id));
  const urut = r.kasus.toSorted((a, b) => (terdekat(a) ?? Infinity) - (terdekat(b) ?? Infinity));
  const terlambat = r.kasus.filter((satu) => (terdekat(satu) ?? Infinity) < t.sekarang).length;
  const sisa = urut.length - KASUS_TAMPIL;
  return [
    ...kalimatBaris(alih.rencana.judul(nama(r.dari), nama(r.kepada)), t.lebar, 0).map(t.gaya.tebal),
    ...(urut.length === 0
      ? kalimatBaris(alih.kosong(nama(r.dari)), t.lebar, 0)
      : [judulBagian(alih.rencana.kasus(urut.length, terlambat), t)]),
    ...urut.slice(0, KASUS_TAMPIL).flatMap((satu) => kasusBaris(satu, t)),
    ...(sisa > 0 ? [`  ${alih.lagi(sisa)}`] : []),
    ...tetapTeks(r.hasil, t),
    '',
    ...kalimatBaris(alih.rencana.belum, t.lebar, 0),
  ];
}

/** The earlier of the two deadlines (ms UTC). */
function terdekat({ jadwal, kasus }: KasusRinci): number | null {
  const ada = [jadwal.tenggatSop, jadwal.tenggatNasional].filter((satu) => satu !== null);
  return kasus.apip !== null || ada.length === 0 ? null : Math.min(...ada);
}

/** Of a case at APIP its number alone. */
function kasusBaris(rinci: KasusRinci, t: T): readonly string[] {
  const { daftar, alih } = t.katalog;
  const { kasus, jadwal, laporan } = rinci;
  const nomor = bersih(sebutan(kasus));
  if (kasus.apip !== null) return [`  ${nomor}  ${daftar.apip}`];
  const sisa = (ms: number | null): string => (ms === null ? daftar.tanpaTenggat : sisaTeks(ms, t));
  const sop = t.semuaSop.get(kasus.sop) ?? t.sop;
  const kosong = rinci.dihapus ? daftar.isiDihapus : daftar.tanpaJudul;
  const judul = laporan?.rahasia === true ? daftar.rahasia : (judulKasus(rinci, sop) ?? kosong);
  return [
    ...gantungBaris(
      `  ${nomor}  `,
      alih.rencana.tenggat(sisa(jadwal.tenggatSop), sisa(jadwal.tenggatNasional)),
      t.lebar,
    ),
    ...kalimatBaris(`${namaLangkahKasus(t, kasus)} · ${bersih(judul)}`, t.lebar, 4),
    ...sisaBaris(rinci, t).flatMap((satu) => kalimatBaris(t.gaya.kuning(satu), t.lebar, 4)),
  ];
}

function sisaBaris({ kasus, namaBidang, ba }: KasusRinci, t: T): readonly string[] {
  const { alih, daftar, kiriman: kata, kasus: kasusKata, waktu } = t.katalog;
  const { bidang, konsep, kiriman, balasan } = sisaKerja(kasus);
  return [
    ...bidang.map((b) =>
      alih.rencana.bidang(
        bersih(namaBidang.get(b.n) || daftar.menunggu.bidang),
        waktu.selama(hariSejak(b.diminta, t)),
      ),
    ),
    ...konsep.map((k) => alih.rencana.konsep(kasusKata.jenisKonsep[k.jenis], k.id)),
    ...kiriman.map((k) => alih.rencana.kiriman(k.id, kata.status[k.status])),
    ...(balasan > 0 ? [daftar.balasan(balasan)] : []),
    ...ba.filter(({ status }) => status === 'konsep').map(({ id }) => alih.rencana.ba(id)),
  ];
}

export const rencanaSerahJson = (r: RencanaSerahTerima, t: T) => ({
  dari: r.dari,
  ...alihJson(r, t),
  dikerjakan: false,
  kasus: r.kasus.map((rinci) => sisaJson(rinci, t)),
});

/** Of a case at APIP its number alone. */
function sisaJson({ kasus, jadwal, ba }: KasusRinci, { zona }: T) {
  const tutup = kasus.apip !== null;
  const iso = (ms: number | null): string | null => (ms === null || tutup ? null : isoDenganOffset(ms, zona));
  const { bidang, konsep, kiriman, balasan } = sisaKerja(kasus);
  return {
    id: sebutan(kasus),
    apip: tutup,
    langkah: tutup ? null : kasus.langkah,
    tenggat_sop: iso(jadwal.tenggatSop),
    tenggat_nasional: iso(jadwal.tenggatNasional),
    bidang: tutup ? null : bidang.length,
    konsep: tutup ? [] : konsep.map(({ id }) => id),
    kiriman: tutup ? [] : kiriman.map(({ id, status }) => ({ id, status })),
    balasan_belum_dinilai: tutup ? null : balasan,
    ba_konsep: tutup ? [] : ba.filter(({ status }) => status === 'konsep').map(({ id }) => id),
  };
}
