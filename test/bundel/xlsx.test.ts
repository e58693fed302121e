import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buatBundel } from '../../src/bundel/buat-bundel.ts';
import { XlsxTerlaluBesar } from '../../src/bundel/log-ba.ts';
import { BARIS_XLSX_MAKS } from '../../src/bundel/xlsx.ts';
import type { PembacaEkspor } from '../../src/ports/store/ekspor.ts';
import { KantorUji, nilaiDari } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import { csv, isiBerkas, RakBundel } from './bundel-uji.ts';

let rumah: RumahSqlite;
let rak: RakBundel;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  rak = new RakBundel();
  kantor = await KantorUji.buka(rumah);
  nilaiDari(await kantor.buatBa([await kantor.diperiksa()]));
});
afterEach(async () => {
  await rumah.bersihkan();
  rak.buang();
});

/** The same office, whose one Berita Acara is read again and again. */
function* berulang<T>([satu]: readonly T[], kali: number): Generator<T> {
  for (let i = 0; i < kali; i++) yield satu!;
}

async function denganBa(kali: number, format: 'xlsx' | null) {
  using baca = await kantor.store.bukaEkspor();
  const banyak: PembacaEkspor = {
    ...baca,
    ba: (cakupan, menurut) => berulang([...baca.ba(cakupan, menurut)], kali),
  };
  return await buatBundel(rak.permintaan(kantor, { format }), banyak);
}

describe('more Berita Acara than a sheet holds', () => {
  it('are in the other logs, and the page says why there is no sheet', async () => {
    const bundel = await denganBa(BARIS_XLSX_MAKS + 1, null);
    expect(bundel.tanpaXlsx).toBe(BARIS_XLSX_MAKS);
    expect(csv(bundel, 'ba-log.csv')).toHaveLength(BARIS_XLSX_MAKS + 1);
    expect(readdirSync(bundel.folder)).not.toContain('ba-log.xlsx');
    expect(isiBerkas(bundel, 'LAPORAN.html')).toContain('ba-log.xlsx tidak dibuat');
    expect(isiBerkas(bundel, 'LAPORAN.html')).toContain(`Yang ditampilkan 500 dari ${BARIS_XLSX_MAKS + 1}`);
  });

  it('are refused where only a sheet was asked for, and nothing is left behind', async () => {
    await expect(denganBa(BARIS_XLSX_MAKS + 1, 'xlsx')).rejects.toBeInstanceOf(XlsxTerlaluBesar);
    expect(readdirSync(rak.akar)).toEqual([]);
  });
});
