import type { RencanaPindahSop } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { isoDenganOffset, type Zona } from '../../sop/waktu/waktu.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import { gantungBaris, judulBagian, kalimatBaris, namaLangkah, type Tampilan } from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';
import { namaNaskah } from './naskah-sop.ts';

/** What moving cases would do, or has done. */
export interface PindahanSop {
  readonly rencana: readonly RencanaPindahSop[];
  /** Every stored SOP text by its hash. */
  readonly sop: ReadonlyMap<string, DefinisiSop>;
  /** Cases that were moved; null: nothing was to be done yet. */
  readonly dipindahkan: number | null;
}

/** Cases that people are shown; --json gives all. */
const KASUS_TAMPIL = 20;

export function pindahSopTeks({ rencana, sop, dipindahkan }: PindahanSop, t: Tampilan): readonly string[] {
  const kata = t.katalog.pindahSop;
  if (rencana.length === 0) return [kata.kosong];
  const dapat = rencana.filter((r) => r.tetap === null);
  const tetap = rencana.filter((r) => r.tetap !== null);
  const akhir = dipindahkan === null ? kata.belum : kata.sudah(dipindahkan);
  return [
    judulBagian(kata.judul, t),
    ...naskahBaris(rencana, sop, t),
    '',
    judulBagian(kata.dapat(dapat.length, dapat.filter(bergeser).length), t),
    ...terbatas(dapat, (r) => dapatBaris(r, sop, t), t),
    ...(tetap.length === 0 ? [] : ['', judulBagian(kata.tetap(tetap.length), t)]),
    ...terbatas(tetap, (r) => tetapBaris(r, sop, t), t),
    ...(tetap.some((r) => r.tetap === 'langkah_tidak_ada') ? kalimatBaris(kata.caraPadanan, t.lebar) : []),
    '',
    ...kalimatBaris(akhir, t.lebar, 0),
  ];
}

const bergeser = (r: RencanaPindahSop): boolean =>
  r.sopLama !== r.sopBaru || r.nasionalLama !== r.nasionalBaru;

function terbatas(
  semua: readonly RencanaPindahSop[],
  baris: (r: RencanaPindahSop) => readonly string[],
  t: Tampilan,
): readonly string[] {
  const sisa = semua.length - KASUS_TAMPIL;
  return [
    ...semua.slice(0, KASUS_TAMPIL).flatMap(baris),
    ...(sisa > 0 ? [`  ${t.katalog.pindahSop.lagi(sisa)}`] : []),
  ];
}

/** Each pair of texts once, with how many cases it concerns. */
const pasanganNaskah = (rencana: readonly RencanaPindahSop[]) => {
  const pasangan = new Map<string, { dari: string; ke: string | null; kasus: number }>();
  for (const { dari, ke } of rencana) {
    const kunci = `${dari} ${ke}`;
    pasangan.set(kunci, { dari, ke, kasus: (pasangan.get(kunci)?.kasus ?? 0) + 1 });
  }
  return [...pasangan.values()];
};

function naskahBaris(
  rencana: readonly RencanaPindahSop[],
  sop: PindahanSop['sop'],
  t: Tampilan,
): readonly string[] {
  const kata = t.katalog.pindahSop;
  const nama = (hash: string): string => namaNaskah(hash, { semuaSop: sop, katalog: t.katalog });
  return pasanganNaskah(rencana).flatMap(({ dari, ke, kasus }) => {
    const naskah = kata.naskah(nama(dari), ke === null ? kata.tanpaPengganti : nama(ke));
    return gantungBaris('  ', `${naskah}: ${kata.kasus(kasus)}`, t.lebar);
  });
}

const nomor = ({ trackingId, nomorRegistrasi }: RencanaPindahSop): string =>
  bersih(trackingId ?? nomorRegistrasi ?? '');

/** The step by the name that each SOP gives it, once where both give it the same; then each clock that moves. */
function dapatBaris(r: RencanaPindahSop, sop: PindahanSop['sop'], t: Tampilan): readonly string[] {
  const kata = t.katalog.pindahSop;
  const nama = (hash: string | null, id: string): string => {
    const satu = hash === null ? undefined : sop.get(hash);
    return satu === undefined ? id : namaLangkah(satu, id);
  };
  const [kini, nanti] = [nama(r.dari, r.langkah), nama(r.ke, r.langkahBaru)];
  const langkah = kini === nanti ? kini : `${kini} → ${nanti}`;
  const jam = [
    { nama: kata.sop, lama: r.sopLama, baru: r.sopBaru },
    { nama: kata.nasional, lama: r.nasionalLama, baru: r.nasionalBaru },
  ].filter(({ lama, baru }) => lama !== baru);
  const lebarJam = Math.max(...jam.map((j) => lebarTeks(j.nama)), 0);
  return [
    ...gantungBaris(
      `  ${nomor(r)}  `,
      jam.length === 0 ? `${langkah} (${kata.tenggatSama})` : langkah,
      t.lebar,
    ),
    ...jam.flatMap((j) => {
      const terlambat = j.baru !== null && j.baru < t.sekarang ? ` (${kata.terlambat})` : '';
      const lewat = j.lama !== null && j.lama < t.sekarang ? ` (${kata.sudahLewat})` : '';
      const isi = `${saatTeks(j.lama, t)}${lewat} → ${saatTeks(j.baru, t)}${terlambat}`;
      return gantungBaris(`    ${rata(j.nama, lebarJam)}  `, isi, t.lebar);
    }),
  ];
}

function tetapBaris(r: RencanaPindahSop, sop: PindahanSop['sop'], t: Tampilan): readonly string[] {
  const satu = sop.get(r.dari);
  const langkah = satu === undefined ? r.langkah : namaLangkah(satu, r.langkah);
  const sebab = r.tetap === null ? '' : t.katalog.pindahSop.sebab[r.tetap];
  return gantungBaris(`  ${nomor(r)}  `, `${langkah}: ${sebab}`, t.lebar);
}

const saatTeks = (ms: number | null, t: Tampilan): string =>
  ms === null ? t.katalog.pindahSop.tanpa : waktuPendek(ms, t);

export const pindahSopJson = ({ rencana, sop, dipindahkan }: PindahanSop, zona: Zona) => ({
  dikerjakan: dipindahkan !== null,
  dipindahkan,
  naskah: pasanganNaskah(rencana).map(({ dari, ke, kasus }) => ({
    dari: naskahJson(dari, sop),
    ke: ke === null ? null : naskahJson(ke, sop),
    kasus,
  })),
  jumlah: {
    kasus: rencana.length,
    dapat: rencana.filter((r) => r.tetap === null).length,
    tetap: rencana.filter((r) => r.tetap !== null).length,
    tenggat_berubah: rencana.filter((r) => r.tetap === null && bergeser(r)).length,
  },
  kasus: rencana.map((r) => ({
    tracking_id: r.trackingId,
    nomor_registrasi: r.nomorRegistrasi,
    langkah: r.langkah,
    langkah_baru: r.langkahBaru,
    dari: r.dari,
    ke: r.ke,
    tetap: r.tetap,
    tenggat_sop_lama: saatJson(r.sopLama, zona),
    tenggat_sop_baru: saatJson(r.sopBaru, zona),
    tenggat_nasional_lama: saatJson(r.nasionalLama, zona),
    tenggat_nasional_baru: saatJson(r.nasionalBaru, zona),
  })),
});

const naskahJson = (hash: string, sop: PindahanSop['sop']) => ({
  hash,
  id: sop.get(hash)?.id ?? null,
  versi: sop.get(hash)?.versi ?? null,
});

const saatJson = (ms: number | null, zona: Zona): string | null =>
  ms === null ? null : isoDenganOffset(ms, zona);
