import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { susunArsip } from '../../../src/mapping/arsip/susun-arsip.ts';
import { bacaEkspor } from '../../../src/mapping/ekspor-xlsx/baca-ekspor.ts';
import { MAKS_BYTE_BERKAS, MAKS_BYTE_TERURAI } from '../../../src/mapping/xlsx/batas.ts';
import {
  baris,
  DIUBAH_PADA,
  ditolak,
  fixture,
  KEPALA,
  LEMBAR_1,
  opsi,
  ubahBagian,
  xlsx,
} from './berkas-uji.ts';

const teks = (isi: string) => Buffer.from(isi);

/** A zip of one deflated entry; `ukuran` is what it claims to hold. */
function zipPadat(nama: string, isi: Buffer, ukuran: number): Buffer {
  const padat = deflateRawSync(isi);
  const kepala = Buffer.alloc(26);
  for (const [letak, nilai] of [
    [0, 20],
    [4, 8],
    [22, nama.length],
  ] as const)
    kepala.writeUInt16LE(nilai, letak);
  for (const [letak, nilai] of [
    [10, crc32(isi)],
    [14, padat.length],
    [18, ukuran],
  ] as const) {
    kepala.writeUInt32LE(nilai, letak);
  }
  const lokal = Buffer.concat([teks('PK\x03\x04'), kepala, teks(nama), padat]);
  const pusat = Buffer.concat([teks('PK\x01\x02\x14\x00'), kepala, Buffer.alloc(14), teks(nama)]);
  const akhir = Buffer.alloc(22);
  akhir.write('PK\x05\x06', 'latin1');
  akhir.writeUInt16LE(1, 10);
  akhir.writeUInt32LE(lokal.length, 16);
  return Buffer.concat([lokal, pusat, akhir]);
}

describe('a file that is no workbook', () => {
  it.each([
    ['csv', teks('Tracking ID;Judul Laporan\n1;Contoh\n')],
    ['html', teks('\n<html><table><tr><td>Tracking ID</td></tr></table>')],
    ['kosong', teks('')],
    ['xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)])],
    ['tidak_dikenal', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ])('is told to be %s', async (jenis, bytes) => {
    expect(await ditolak(bytes)).toEqual({ sebab: 'bukan_xlsx', rincian: [jenis] });
  });

  it('is a csv under another name', async () => {
    expect(await ditolak(await fixture('csv-berganti-nama.xlsx'))).toEqual({
      sebab: 'bukan_xlsx',
      rincian: ['csv'],
    });
  });

  it('is a zip of something else', async () => {
    const docx = susunArsip(new Map([['word/document.xml', teks('<w/>')]]));
    expect((await ditolak(docx)).sebab).toBe('bukan_xlsx');
  });

  it('is told apart when its workbook is encrypted', async () => {
    expect((await ditolak(await fixture('ekspor-terenkripsi.xlsx'))).sebab).toBe('terenkripsi');
  });

  it('is told apart when its zip entries are encrypted', async () => {
    const zip = susunArsip(new Map([['xl/workbook.xml', teks('<x/>')]]));
    zip.writeUInt16LE(1, zip.indexOf('PK\x01\x02') + 8);
    expect((await ditolak(zip)).sebab).toBe('terenkripsi');
  });

  it('has no header row', async () => {
    expect((await ditolak(await fixture('ekspor-tanpa-kepala.xlsx'))).sebab).toBe('tanpa_kepala');
  });
});

describe('a broken workbook', () => {
  it('is refused wherever it was cut off', async () => {
    const utuh = await fixture('ekspor-baik.xlsx');
    for (const bagian of [0.1, 0.5, 0.9, 0.999]) {
      const potong = utuh.subarray(0, Math.floor(utuh.length * bagian));
      expect((await ditolak(potong)).sebab).toBe('rusak');
    }
  });

  it('is refused when a byte inside it has changed', async () => {
    const zip = Buffer.from(await fixture('ekspor-baik.xlsx'));
    const letak = zip.indexOf('sheet1.xml') + 100;
    zip.writeUInt8(zip.readUInt8(letak) ^ 0xff, letak);
    expect(await ditolak(zip)).toEqual({ sebab: 'rusak', rincian: ['xl/worksheets/sheet1.xml'] });
  });

  it('never throws, whatever byte is wrong', { timeout: 30_000 }, async () => {
    const utuh = await fixture('ekspor-minimal.xlsx');
    for (let letak = 0; letak < utuh.length; letak += 37) {
      const zip = Buffer.from(utuh);
      zip.writeUInt8(zip.readUInt8(letak) ^ 0x55, letak);
      await expect(bacaEkspor({ bytes: zip, diubahPada: DIUBAH_PADA }, opsi())).resolves.toHaveProperty('ok');
    }
  });

  it('is refused when its XML is cut off or a shared text is missing', async () => {
    const utuh = await xlsx([KEPALA, baris()]);
    const putus = ubahBagian(utuh, LEMBAR_1, (xml) => xml.slice(0, xml.length / 2));
    const hilang = ubahBagian(utuh, 'xl/sharedStrings.xml', () => '<sst/>');
    expect((await ditolak(putus)).sebab).toBe('rusak');
    expect((await ditolak(hilang)).sebab).toBe('rusak');
  });

  it('tells of no cell value in its details', async () => {
    const utuh = await xlsx([KEPALA, baris({ 'Judul Laporan': 'Kata pelapor' })]);
    const hilang = ubahBagian(utuh, LEMBAR_1, (xml) => xml.replace(/<v>\d+<\/v>/, '<v>Kata pelapor</v>'));
    expect(JSON.stringify(await ditolak(hilang))).not.toContain('Kata pelapor');
  });
});

describe('a file made to exhaust us', () => {
  it('is refused by its compressed size before anything is read', async () => {
    expect(await ditolak(Buffer.alloc(MAKS_BYTE_BERKAS + 1, 'PK'))).toEqual({
      sebab: 'terlalu_besar',
      rincian: ['berkas'],
    });
  });

  it('is refused by the size it declares', async () => {
    const bom = zipPadat('xl/workbook.xml', teks('kecil'), MAKS_BYTE_TERURAI + 1);
    expect(await ditolak(bom)).toEqual({ sebab: 'terlalu_besar', rincian: ['isi'] });
  });

  it('is refused by its real size when it lies about it', async () => {
    const bom = zipPadat('xl/workbook.xml', Buffer.alloc(MAKS_BYTE_TERURAI + 1, ' '), 10);
    expect(bom.length).toBeLessThan(1024 * 1024);
    expect(await ditolak(bom)).toEqual({ sebab: 'terlalu_besar', rincian: ['isi'] });
  });

  const berlembar = (sel: string) =>
    susunArsip(
      new Map([
        ['xl/workbook.xml', teks('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>')],
        [
          'xl/_rels/workbook.xml.rels',
          teks(
            '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          ),
        ],
        [LEMBAR_1, teks(`<worksheet><sheetData>${sel}</sheetData></worksheet>`)],
      ]),
    );

  it.each([
    ['a column far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'terlalu_besar'],
    ['a column that no sheet has', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', 'rusak'],
    ['an address hidden in an entity', '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>', 'rusak'],
    [
      'an address behind a namespace',
      "<x:row r='1'><x:c s='1' x:r='XFD1'><x:v>1</x:v></x:c></x:row>",
      'terlalu_besar',
    ],
    ['a row far below', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'terlalu_besar'],
    ['a row that no sheet has', '<row r="9999999"><c r="A1"><v>1</v></c></row>', 'rusak'],
  ])('is refused for %s', async (_, sel, sebab) => {
    expect((await ditolak(berlembar(sel))).sebab).toBe(sebab);
  });

  it('is not suspected for cells that hold only a format', async () => {
    expect((await ditolak(berlembar('<row r="1"><c r="XFD1" s="0"/></row>'))).sebab).toBe('tanpa_kepala');
  });
});
