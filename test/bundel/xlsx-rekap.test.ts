import { describe, expect, it } from 'vitest';
import { tulisXlsxRekap } from '../../src/bundel/xlsx-rekap.ts';
import type { LembarRekap } from '../../src/ports/lembar-rekap.ts';
import { bongkar } from '../secrecy/bongkar.ts';

const lembar = (nama: string): LembarRekap => ({
  nama,
  kolom: [
    { judul: 'No', lebar: 5 },
    { judul: 'Alasan', lebar: 200 },
  ],
  baris: [[1, 'x']],
});

describe('the workbook of a recap', () => {
  it('prints each of its sheets as wide as the page, however many pages long', async () => {
    const buku = await tulisXlsxRekap(
      {
        ...{ judul: 'September 2026', rentang: '1 sampai 30', keadaan: 'Belum final', catatan: [] },
        ...{ ringkasan: lembar('a'), langkah: lembar('b'), buku: lembar('c') },
        ...{ bulanan: lembar('d'), terlambat: lembar('e'), definisi: lembar('f') },
        jejak: { seq: 1, hash: 'ab', segel: 'Belum bersegel.' },
        bagan: { masuk: [], ketepatan: [], lama: [] },
      },
      'Rekap',
    );
    const semua = [...bongkar(Buffer.from(buku))].map(String);
    const kepala = semua.find((xml) => xml.includes('<definedNames>'));
    // Below title, period, state and journal, and an empty row; the other sheets begin with their heading.
    expect(kepala).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'a'!$6:$6<`);
    expect(kepala).toContain(`name="_xlnm.Print_Titles" localSheetId="5">'f'!$1:$1<`);
    const isi = semua.filter((xml) => xml.includes('<worksheet'));
    const lembarnya = [...new Set(isi)].filter((xml) => xml.includes('</worksheet>'));
    expect(lembarnya.length).toBeGreaterThan(0);
    for (const xml of lembarnya) {
      // First child of the sheet (ECMA-376 part 1 §18.3.1.99): Excel refuses it elsewhere.
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    }
  });
});
