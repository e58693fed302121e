import { describe, expect, it } from 'vitest';
import type { BarisPembanding, BarisRegister } from '../../../src/sop/laporan/banding.ts';
import { bandingkan } from '../../../src/sop/laporan/banding.ts';
import { HARI_MS } from '../../../src/sop/waktu/waktu.ts';

const hari = (n: number): number => Date.UTC(2026, 0, n);

/** A report of ours that was entered, and disposed to us, on a day of January. */
const punya = (
  trackingId: string,
  tanggal: number,
  { masuk = hari(tanggal), ...ubah }: { masuk?: number | null } & Partial<Omit<BarisRegister, 'masuk'>> = {},
): BarisRegister => ({
  trackingId,
  statusLapor: 'Proses',
  versi: hari(20),
  disposisi: hari(tanggal),
  pergi: false,
  ...ubah,
  masuk: () => masuk,
});
const mereka = (trackingId: string, tanggal: number, statusLapor = 'Proses'): BarisPembanding => ({
  trackingId,
  statusLapor,
  masuk: hari(tanggal),
});

const banding = (
  kita: readonly BarisRegister[],
  ekspor: readonly BarisPembanding[],
  { karantina = [], takTerbaca = [] }: Partial<Record<'karantina' | 'takTerbaca', readonly string[]>> = {},
) =>
  bandingkan({
    kita,
    mereka: ekspor,
    karantina: new Set(karantina),
    takTerbaca: new Set(takTerbaca),
    waktuVersi: hari(25),
  });

describe('our register beside their export', () => {
  it('tells what is same, only theirs, only ours and of another status, whatever the spelling', () => {
    const kita = [punya('1', 5), punya('2', 6), punya('3', 7)];
    const hasil = banding(kita, [mereka('1', 5, ' PROSES '), mereka('2', 6, 'Selesai'), mereka('4', 9)]);
    expect(hasil).toMatchObject({ sama: 1, hanyaMereka: ['4'], hanyaKita: ['3'], luarMasa: [] });
    expect(hasil.bedaStatus).toEqual([
      { trackingId: '2', kita: 'Proses', mereka: 'Selesai', kitaLebihBaru: false },
    ]);
  });

  it('sets apart what was entered outside the period of the export', () => {
    const kita = [
      punya('1', 5),
      punya('2', 1),
      punya('3', 15),
      punya('4', 6),
      punya('5', 6, { masuk: null }),
    ];
    const hasil = banding(kita, [mereka('1', 5), mereka('9', 10)]);
    expect(hasil.masa).toEqual({ dari: hari(5), sampai: hari(10) });
    expect(hasil.luarMasa).toEqual(['2', '3']);
    expect(hasil.hanyaKita).toEqual(['4', '5']);
  });

  it('expects of an export neither what was disposed to us after it nor what has left us', () => {
    const kita = [punya('1', 5), punya('2', 26, { masuk: hari(5) }), punya('3', 5, { pergi: true })];
    expect(banding(kita, [mereka('1', 5)]).hanyaKita).toEqual([]);
  });

  it('calls nothing missing that stands in a row which cannot be read', () => {
    expect(banding([punya('1', 5)], [mereka('2', 5)], { takTerbaca: ['1'] }).hanyaKita).toEqual([]);
  });

  it('sets apart theirs that wait in our quarantine', () => {
    const hasil = banding([], [mereka('1', 5), mereka('2', 5)], { karantina: ['2'] });
    expect(hasil).toMatchObject({ hanyaMereka: ['1'], karantina: ['2'], sama: 0 });
  });

  it('of an empty export finds all of ours, and no period', () => {
    expect(banding([punya('1', 5)], [])).toMatchObject({ hanyaKita: ['1'], masa: null, sama: 0 });
  });

  it('says where ours is the newer record', () => {
    const [beda] = banding([punya('1', 5, { versi: hari(25) + HARI_MS })], [mereka('1', 5, 'x')]).bedaStatus;
    expect(beda?.kitaLebihBaru).toBe(true);
  });

  it('takes a region’s export of 200,000 rows', () => {
    const banyak = Array.from({ length: 200_000 }, (_, i) => mereka(String(i), (i % 20) + 1));
    expect(banding([punya('7', 5)], banyak).hanyaMereka).toHaveLength(199_999);
  });
});
