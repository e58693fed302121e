import { describe, expect, it } from 'vitest';
import { hitungTenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { aturanDari, KANTOR_ENAM, KANTOR_LIMA, KANTOR_RAMADAN, KANTOR_TERUS } from '../aturan-dari-kantor.ts';
import {
  type BatasLambat,
  jatuhPadaLibur,
  type KantorLambat,
  SEMUA_TANGGAL,
  tenggatLambat,
  type ZonaLambat,
} from './tenggat-lambat.ts';

/** Every start is tried: no sample stands between a mistake and a red line. */
const TANGGAL = SEMUA_TANGGAL.filter((tanggal) => tanggal >= '2025-01-01' && tanggal <= '2027-12-31');
const ZONA = [
  ['Asia/Jakarta', '+07:00'],
  ['Asia/Makassar', '+08:00'],
  ['Asia/Jayapura', '+09:00'],
] as const;
const KANTOR = Object.entries({
  'five days': KANTOR_LIMA,
  'Ramadan and moved ends': KANTOR_RAMADAN,
  'six days counted': KANTOR_ENAM,
  'day and night': KANTOR_TERUS,
});

const BERHARI: readonly BatasLambat[] = [
  { jumlah: 1, satuan: 'hari' },
  { jumlah: 3, satuan: 'hari' },
  { jumlah: 10, satuan: 'hari' },
  { jumlah: 1, satuan: 'hari_kerja' },
  { jumlah: 2, satuan: 'hari_kerja' },
  { jumlah: 5, satuan: 'hari_kerja' },
  { jumlah: 10, satuan: 'hari_kerja' },
  { jumlah: 14, satuan: 'hari_kerja' },
  { jumlah: 60, satuan: 'hari_kerja' },
  { jumlah: 1, satuan: 'bulan' },
  { jumlah: 3, satuan: 'bulan' },
];
const BERJAM: readonly BatasLambat[] = [
  { jumlah: 5, satuan: 'menit' },
  { jumlah: 30, satuan: 'menit' },
  { jumlah: 1, satuan: 'jam' },
  { jumlah: 20, satuan: 'jam' },
];

/** What changes the outcome within a day: its edges, and those of the office hours. Each date is tried at some of them. */
const JAM_HARI = ['00:00:00', '16:00:01', '23:59:59'];
const JAM_MENIT = ['05:00', '08:00', '11:50', '12:10', '15:59', '16:00', '16:01'];
const DICOBA_SEHARI = 2;

const mulaiSetiapHari = (jamSehari: readonly string[], selisih: string, dicoba: number): readonly number[] =>
  TANGGAL.flatMap((tanggal, n) =>
    jamSehari
      .filter((_, i) => (i + n) % jamSehari.length < dicoba)
      .map((jam) => Date.parse(`${tanggal}T${jam}${selisih}`)),
  );

const tidakPadaLibur = (batas: BatasLambat, kantor: KantorLambat): boolean =>
  batas.satuan === 'hari_kerja' || kantor.geser || (batas.satuan === 'hari' && kantor.hitunganKerja);

/** What is wrong with the deadlines of one limit, from every start in order. */
function salah(
  batas: BatasLambat,
  kantor: KantorLambat,
  zona: ZonaLambat,
  mulaiSemua: readonly number[],
): readonly string[] {
  const aturan = aturanDari(kantor, zona);
  let sebelumnya = 0;
  return mulaiSemua.flatMap((mulai) => {
    const { uraian, ...hasil } = hitungTenggat({ mulai, batas, jeda: [] }, aturan);
    const harap = tenggatLambat(mulai, batas, zona, kantor);
    const jatuh = hasil.jatuh ?? 0;
    const masalah = [
      jatuh === harap.jatuh ? '' : `seharusnya ${new Date(harap.jatuh ?? 0).toISOString()}`,
      hasil.sementara === harap.sementara ? '' : 'sementara',
      hasil.hariKerjaSebelumnya === harap.hariKerjaSebelumnya ? '' : 'hari kerja sebelumnya',
      jatuh < sebelumnya ? 'mundur' : '',
      jatuh <= mulai ? 'sebelum mulai' : '',
      tidakPadaLibur(batas, kantor) && jatuhPadaLibur(jatuh, zona, kantor) ? 'pada hari libur' : '',
    ].filter((teks) => teks !== '');
    sebelumnya = jatuh;
    return masalah.map((teks) => `${new Date(mulai).toISOString()} ${batas.jumlah} ${batas.satuan}: ${teks}`);
  });
}

describe.each(KANTOR)('every start of 2025 to 2027 in an office with %s', (_, kantor) => {
  it.each(ZONA)('in %s: days, working days and months as counted slowly', (zona, selisih) => {
    const mulai = mulaiSetiapHari(JAM_HARI, selisih, 1);
    expect(mulai).toHaveLength(1095);
    expect(BERHARI.flatMap((batas) => salah(batas, kantor, zona, mulai))).toEqual([]);
  });

  it.each(ZONA)('in %s: minutes and hours as tried one by one', (zona, selisih) => {
    const mulai = mulaiSetiapHari(JAM_MENIT, selisih, DICOBA_SEHARI);
    expect(BERJAM.flatMap((batas) => salah(batas, kantor, zona, mulai))).toEqual([]);
  });
});
