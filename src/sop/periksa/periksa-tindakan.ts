import type { DefinisiSop, TindakanSop } from '../definisi/definisi.ts';
import type { Kosakata } from '../definisi/kosakata.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';
import { periksaIsian } from './periksa-isian.ts';
import { periksaPeran } from './periksa-peran.ts';
import { adalahTempat, TERBUKA, tujuan } from './tempat.ts';

export function periksaTindakan(
  sop: DefinisiSop,
  id: string,
  tindakan: TindakanSop,
  kosakata: Kosakata,
): MasalahJalur[] {
  const di = ['tindakan', id];
  const tempat = (nama: 'di' | 'kecuali') =>
    tindakan[nama]
      .filter((langkah) => !adalahTempat(sop, langkah) && !(nama === 'di' && langkah === TERBUKA))
      .map((langkah) =>
        lapor('langkah_tak_dikenal', langkah, ...di, nama, String(tindakan[nama].indexOf(langkah))),
      );
  return [
    ...tempat('di'),
    ...tempat('kecuali'),
    ...periksaPeran(sop, tindakan.pelaksana, ...di, 'pelaksana'),
    ...periksaIsian(tindakan.isian, ...di, 'isian'),
    ...periksaKata(sop, tindakan, 'syarat', kosakata.syarat, ...di),
    ...periksaKata(sop, tindakan, 'efek', kosakata.efek, ...di),
    ...periksaPindah(sop, tindakan, ...di, 'pindah'),
    ...periksaSekaligus(sop, tindakan, ...di, 'sekaligus'),
  ];
}

/** A guard or effect must be known, and find the fields it reads. */
function periksaKata(
  sop: DefinisiSop,
  tindakan: TindakanSop,
  jenis: 'syarat' | 'efek',
  dikenal: Readonly<Record<string, readonly string[]>>,
  ...path: string[]
): MasalahJalur[] {
  return tindakan[jenis].flatMap((kata, n) => {
    const di = [...path, jenis, String(n)];
    if (typeof kata !== 'string')
      return Object.entries(kata)
        .filter(([, aksi]) => !Object.hasOwn(sop.tindakan, aksi))
        .map(([bentuk, aksi]) => lapor('tindakan_tak_dikenal', aksi, ...di, bentuk));
    if (!Object.hasOwn(dikenal, kata)) return [lapor(`${jenis}_tak_dikenal`, kata, ...di)];
    const kurang = dikenal[kata]?.filter((isian) => !Object.hasOwn(tindakan.isian, isian)) ?? [];
    return kurang.map((isian) => lapor('isian_kurang', isian, ...di));
  });
}

function periksaPindah(sop: DefinisiSop, { pindah, isian }: TindakanSop, ...path: string[]): MasalahJalur[] {
  const tujuanAsing = tujuan(pindah)
    .filter(([, ke]) => !adalahTempat(sop, ke))
    .map(([pilihan, ke]) => lapor('langkah_tak_dikenal', ke, ...path, ...pilihan));
  if (pindah === null || 'ke' in pindah) return tujuanAsing;
  const penentu = Object.hasOwn(isian, pindah.menurut) ? isian[pindah.menurut] : undefined;
  if (penentu?.jenis !== 'pilihan' || !penentu.wajib) {
    return [...tujuanAsing, lapor('menurut_bukan_pilihan_wajib', pindah.menurut, ...path, 'menurut')];
  }
  const tanpaTujuan = penentu.pilihan.filter((nilai) => !Object.hasOwn(pindah.pilihan, nilai));
  const asing = Object.keys(pindah.pilihan).filter((nilai) => !penentu.pilihan.includes(nilai));
  return [
    ...tujuanAsing,
    ...tanpaTujuan.map((nilai) => lapor('pilihan_tanpa_tujuan', nilai, ...path)),
    ...asing.map((nilai) => lapor('pilihan_tak_dikenal', nilai, ...path, 'pilihan', nilai)),
  ];
}

/** Passed over at once are only steps of minutes or hours, in the document's order, up to the step of the act itself. */
function periksaSekaligus(
  sop: DefinisiSop,
  { di, sekaligus }: TindakanSop,
  ...path: string[]
): MasalahJalur[] {
  const urutan = Object.keys(sop.langkah);
  const sampai = urutan.indexOf(di[0] ?? '');
  return sekaligus.flatMap((langkah, n) => {
    const dari = urutan.indexOf(langkah);
    if (dari === -1) return [lapor('langkah_tak_dikenal', langkah, ...path, String(n))];
    const dilewati = urutan.slice(dari, Math.max(sampai, dari + 1));
    const semuaMenit = dilewati.every((id) => SATUAN_PENDEK.has(sop.langkah[id]?.batas?.satuan ?? ''));
    return semuaMenit && dari < sampai ? [] : [lapor('sekaligus_bukan_menit', langkah, ...path, String(n))];
  });
}

const SATUAN_PENDEK: ReadonlySet<string> = new Set(['menit', 'jam']);
