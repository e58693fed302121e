import type { KasusRinci } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { sebutan } from '../../sop/kasus/kasus.ts';
import { sisaKerja } from '../../sop/kasus/sisa-kerja.ts';
import { judulPengaduan } from '../../sop/laporan/pengaduan-baru.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { labelZona } from '../../sop/waktu/waktu.ts';
import { kertas as umum } from '../../teks/kertas/kertas.ts';
import { serahTerima as kata } from '../../teks/kertas/serah-terima.ts';
import { tanggalJamKertas, tanggalKertas } from './waktu-kertas.ts';

/** One case of a handover, as its row says it. */
export interface BarisSerah {
  readonly laporan: string;
  readonly sop: string;
  readonly nasional: string;
  readonly sisa: string;
  /** The earlier of the two deadlines (ms UTC). */
  readonly terdekat: number | null;
  readonly terlambat: boolean;
}

interface Saat {
  readonly sekarang: number;
  readonly kantor: { readonly zona: Zona };
  readonly sop: (kasus: KasusRinci['kasus']) => DefinisiSop;
  readonly samarkan: (teks: string) => string;
}

/** Without who reported: what was typed is looked through, a title of an anonim or rahasia report is left out. */
export function barisSerah(rinci: KasusRinci, saat: Saat): BarisSerah {
  const { kasus, jadwal } = rinci;
  const { zona } = saat.kantor;
  const { langkah, akhir } = saat.sop(kasus);
  const tenggat = [jadwal.tenggatSop, jadwal.tenggatNasional].filter((t) => t !== null);
  const terdekat = tenggat.length === 0 ? null : Math.min(...tenggat);
  const nama = langkah[kasus.langkah]?.nama ?? akhir[kasus.langkah]?.nama ?? kasus.langkah;
  return {
    laporan: [
      kasus.mendesak ? `${sebutan(kasus)} (${kata.mendesak})` : sebutan(kasus),
      ringkas(judul(rinci, saat)),
      kata.langkah(nama),
    ].join('\n'),
    sop: jatuh(jadwal.tenggatSop, saat.sekarang, zona),
    nasional: jatuh(jadwal.tenggatNasional, saat.sekarang, zona),
    sisa: saat.samarkan(sisa(rinci, zona).join('\n') || kata.tidakAda),
    terdekat,
    terlambat: terdekat !== null && terdekat < saat.sekarang,
  };
}

function judul(rinci: KasusRinci, { sop, samarkan }: Saat): string {
  const { laporan, dihapus, formulir, kasus } = rinci;
  if (laporan?.rahasia === true || laporan?.anonim === true) return kata.rahasia;
  if (dihapus) return umum.terhapus;
  return samarkan(laporan?.judul ?? judulPengaduan(formulir, sop(kasus)) ?? kata.tanpaJudul);
}

/** characters of a title: a row of a list, not the report. */
const JUDUL_MAKS = 120;
const ringkas = (teks: string): string =>
  [...teks].length <= JUDUL_MAKS ? teks : `${[...teks].slice(0, JUDUL_MAKS).join('')}…`;

function jatuh(ms: number | null, sekarang: number, zona: Zona): string {
  if (ms === null) return kata.tanpaTenggat;
  return [tanggalJamKertas(ms, zona), ...(ms < sekarang ? [kata.lewat] : [])].join('\n');
}

function sisa({ kasus, namaBidang, ba }: KasusRinci, zona: Zona): readonly string[] {
  const { bidang, konsep, kiriman, balasan } = sisaKerja(kasus);
  return [
    ...bidang.map((b) => {
      const nama = namaBidang.get(b.n) || kata.tanpaNamaBidang;
      const sebelum =
        b.sebelum === null ? '' : kata.bidangSebelum(tanggalJamKertas(b.sebelum, zona), labelZona(zona));
      return `${kata.bidangSejak(nama, tanggalKertas(b.diminta, zona))}${sebelum}`;
    }),
    ...konsep.map((k) => kata.konsepSejak(kata.jenisKonsep[k.jenis], k.id, tanggalKertas(k.disusun, zona))),
    ...kiriman.map((k) => kata.kirimanKe(k.id, kata.jenisKiriman[k.jenis], kata.status[k.status])),
    ...(balasan > 0 ? [kata.balasanKe(balasan)] : []),
    ...ba.filter(({ status }) => status === 'konsep').map(({ id }) => kata.baKonsep(id)),
  ];
}
