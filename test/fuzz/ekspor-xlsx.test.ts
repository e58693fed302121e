import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { susunArsip } from '../../src/mapping/arsip/susun-arsip.ts';
import { bacaEkspor } from '../../src/mapping/ekspor-xlsx/baca-ekspor.ts';
import { bacaUlang } from '../../src/mapping/ekspor-xlsx/baca-ulang.ts';
import { barisTabel } from '../../src/mapping/ekspor-xlsx/baris-tabel.ts';
import { butirDariBaris } from '../../src/mapping/ekspor-xlsx/butir-dari-baris.ts';
import { temukanKepala } from '../../src/mapping/ekspor-xlsx/kepala.ts';
import { KOLOM, type Kolom, kunciKolom } from '../../src/mapping/ekspor-xlsx/kolom.ts';
import { bacaTipeLaporan } from '../../src/mapping/ekspor-xlsx/tipe-laporan.ts';
import type { Sel } from '../../src/mapping/xlsx/sel.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { DIUBAH_PADA, opsi } from '../mapping/ekspor-xlsx/berkas-uji.ts';
import { fuzz, KANARI, KASUS, tanpaNilai, WAKTU_MS } from './fuzz.ts';
import { teksAneh, teksBerulang, teksTerganggu, teksUji } from './teks-aneh.ts';

const BAIK: Readonly<Record<Kolom, Sel>> = {
  'Tracking ID': 7300001,
  'Tanggal Laporan Masuk': 'Sabtu, 3 Jan 2026',
  'Waktu Laporan Masuk': '10:15',
  'Nama Pelapor': 'Rina Contohwati',
  'Klasifikasi Laporan': 'Pengaduan',
  'ID Kategori': '42',
  Kategori: 'Jalan',
  'Judul Laporan': 'Lampu padam',
  'Isi Laporan Awal': 'Sudah dua minggu.',
  'Isi Laporan Akhir': null,
  'Tipe Laporan': '',
  'Sumber Laporan': 'Website',
  'Instansi Induk': 'Pemerintah Contoh',
  'ID Instansi Terdisposisi': '5501',
  'Instansi Terdisposisi': 'Dinas Contoh',
  'Status Laporan': 'Proses',
  'Alasan Tunda/Arsip': null,
  Provinsi: 'Kalimantan Tengah',
  'Kota/Kabupaten': 'Kapuas',
  Kecamatan: 'Selat',
  Kelurahan: null,
  Rating: 4,
};
const TAMBAHAN = ['2026', '__proto__', 'Catatan kami'] as const;
const KEPALA = [...KOLOM, ...TAMBAHAN];

const selAneh: fc.Arbitrary<Sel> = fc.oneof(
  { weight: 6, arbitrary: teksAneh },
  { weight: 1, arbitrary: teksBerulang(['Kamis, 1 Jan 2026 ', '7300001']) },
  {
    weight: 3,
    arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined)),
  },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Anonim', 'Rahasia, Anonim', 'anonim&rahasia', '5501', '9901', '７３', '5'),
  },
);
const ganti = fc.array(fc.tuple(fc.nat(KEPALA.length - 1), selAneh), { maxLength: 4 });

const isiBaris = (semua: readonly (readonly [number, Sel])[]): readonly Sel[] =>
  KEPALA.map(
    (kolom, i) =>
      semua.findLast(([n]) => n === i)?.[1] ?? (Object.hasOwn(BAIK, kolom) ? BAIK[kolom as Kolom] : null),
  );

const rapi = (sel: Sel): string | null => {
  if (sel instanceof Date || sel === null || sel === undefined) return null;
  const teks =
    typeof sel === 'boolean' ? String(sel).toUpperCase() : String(sel).replace(/\r\n?/g, '\n').trim();
  return teks === '' ? null : teks;
};

const APA_ADANYA: readonly (readonly [keyof Laporan, Kolom])[] = [
  ['judul', 'Judul Laporan'],
  ['isiAwal', 'Isi Laporan Awal'],
  ['isiAkhir', 'Isi Laporan Akhir'],
  ['statusLapor', 'Status Laporan'],
  ['idKategori', 'ID Kategori'],
  ['kategori', 'Kategori'],
  ['sumber', 'Sumber Laporan'],
  ['alasanTundaArsip', 'Alasan Tunda/Arsip'],
  ['provinsi', 'Provinsi'],
  ['kelurahan', 'Kelurahan'],
];

describe('one row of an export', () => {
  it('arrives as it stands, or is a problem without values that reads the same again', {
    timeout: WAKTU_MS,
  }, async () => {
    const kepala = temukanKepala([[KEPALA]], null);
    if (!kepala.ok) throw new Error(kepala.error.sebab);
    const konteks = { kepala: kepala.value, waktuVersi: DIUBAH_PADA, opsi: opsi() };
    await fuzz('export row', ganti, (semua) => {
      const isi = isiBaris(semua);
      const { butir } = butirDariBaris(barisTabel(kepala.value, isi, 2), konteks);
      const sel = (kolom: Kolom): Sel => isi[KEPALA.indexOf(kolom)];
      if (butir.jenis === 'masalah') {
        tanpaNilai(butir.masalah.sebab);
        if (isi.some((s) => s instanceof Date || (typeof s === 'number' && !Number.isFinite(s))))
          return false;
        const lagi = bacaUlang(butir.masalah.mentah, DIUBAH_PADA, konteks.opsi);
        expect(lagi).toMatchObject({ jenis: 'masalah', masalah: { sebab: butir.masalah.sebab } });
        return false;
      }
      const { laporan } = butir;
      expect(laporan.trackingId).toMatch(/^[0-9]{1,12}$/);
      for (const [bidang, kolom] of APA_ADANYA)
        if (!(sel(kolom) instanceof Date)) expect(laporan[bidang], kolom).toBe(rapi(sel(kolom)));
      if (laporan.anonim) expect(laporan.namaPelapor).toBeNull();
      return true;
    });
  });

  it('privacy is read, or taken as the strictest', { timeout: WAKTU_MS }, async () => {
    const baik = fc.constantFrom(
      '',
      'Anonim',
      'Rahasia',
      'Anonim, Rahasia',
      'rahasia & ANONIM',
      'Anonim dan Rahasia',
    );
    await fuzz('report type', teksUji(baik, ['Anonim,']), (teks) => {
      const { anonim, rahasia, dikenal } = bacaTipeLaporan(teks);
      if (!dikenal) expect([anonim, rahasia]).toEqual([true, true]);
      if (/anonim/i.test(teks)) expect(anonim).toBe(true);
      if (/rahasia/i.test(teks)) expect(rahasia).toBe(true);
      return dikenal;
    });
  });

  it('a column name is known whatever blanks and case it is written with', {
    timeout: WAKTU_MS,
  }, async () => {
    const kunci = new Set(KOLOM.map(kunciKolom));
    await fuzz('column name', teksUji(fc.constantFrom(...KOLOM), ['Tracking']), (nama) => {
      expect(kunciKolom(`\u00a0 ${nama}\u200b\n`)).toBe(kunciKolom(nama));
      return kunci.has(kunciKolom(nama));
    });
  });
});

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const M = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const luput = (teks: string): string => teks.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
const alamat = (kolom: number, baris: number): string =>
  `${kolom >= 26 ? 'A' : ''}${String.fromCharCode(65 + (kolom % 26))}${baris}`;
const sel = (isi: Sel, letak: string): string =>
  typeof isi === 'number'
    ? `<c r="${letak}"><v>${isi}</v></c>`
    : `<c r="${letak}" t="inlineStr"><is><t xml:space="preserve">${luput(String(isi ?? ''))}</t></is></c>`;

function lembarXml(semua: readonly (readonly Sel[])[]): string {
  const baris = semua.map((isi, i) => {
    const berisi = isi.flatMap((satu, k) =>
      satu === null || satu === undefined ? [] : [sel(satu, alamat(k, i + 1))],
    );
    return `<row r="${i + 1}">${berisi.join('')}</row>`;
  });
  return `${XML}<worksheet ${M}><sheetData>${baris.join('')}</sheetData></worksheet>`;
}

const BUKU: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'xl/workbook.xml': `${XML}<workbook ${M} xmlns:r="${R}"><sheets><sheet name="L" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships ${P}><Relationship Id="r1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};
const LEMBAR = 'xl/worksheets/sheet1.xml';

const arsip = (bagian: Readonly<Record<string, string>>): Buffer =>
  susunArsip(new Map(Object.entries(bagian).map(([nama, isi]) => [nama, Buffer.from(isi)])));

const buku = (semua: readonly (readonly Sel[])[], lain: Readonly<Record<string, string>> = {}): Buffer =>
  arsip({ ...BUKU, [LEMBAR]: lembarXml(semua), ...lain });

const baca = (bytes: Uint8Array) => bacaEkspor({ bytes, diubahPada: DIUBAH_PADA }, opsi());

const selBerkas = selAneh.map((s) => (s instanceof Date ? 46_000.5 : typeof s === 'boolean' ? 'ya' : s));
const gantiBerkas = fc.array(fc.tuple(fc.nat(KEPALA.length - 1), selBerkas), { maxLength: 4 });

/** 10,000 in all: each is unpacked and parsed whole. */
const SEPERTIGA = { kasus: Math.ceil(KASUS / 3) };

describe('a whole workbook', () => {
  it('a bad row leaves the others as they are', { timeout: WAKTU_MS }, async () => {
    const bahan = fc.tuple(gantiBerkas, fc.constantFrom(0, 1, 2));
    await fuzz(
      'workbook rows',
      bahan,
      async ([semua, letak]) => {
        const baik = [7300011, 7300012].map((id) => isiBaris([[0, id]]));
        const isi = baik.toSpliced(letak, 0, isiBaris(semua));
        const hasil = await baca(buku([KEPALA, ...isi]));
        if (!hasil.ok) {
          tanpaNilai(hasil.error);
          return false;
        }
        const ids = hasil.value.baris.flatMap(({ butir }) =>
          butir.jenis === 'laporan' ? [butir.laporan.trackingId] : [],
        );
        expect(ids).toEqual(expect.arrayContaining(['7300011', '7300012']));
        const { instansiLain, ringkasan, ganda } = hasil.value.diabaikan;
        expect(hasil.value.baris.length + instansiLain + ringkasan + ganda).toBe(3);
        for (const { butir } of hasil.value.baris)
          if (butir.jenis === 'masalah') tanpaNilai(butir.masalah.sebab);
        tanpaNilai(hasil.value.peringatan);
        return true;
      },
      SEPERTIGA,
    );
  });

  it('with damaged XML is read or refused', { timeout: WAKTU_MS }, async () => {
    const lembar = lembarXml([['Nama Instansi: x'], KEPALA, isiBaris([])]);
    const rusak = teksTerganggu(teksTerganggu(fc.constant(lembar)));
    const berulang = teksBerulang(['<c r="', '<row ', '<c t="d" ', '<c r="A1" t="', '<is><t>'], 3_000).map(
      (teks) => lembar.replace('<sheetData>', `<sheetData>${teks}`),
    );
    const bagian = fc.oneof(
      { weight: 8, arbitrary: rusak.map((xml) => ({ [LEMBAR]: xml })) },
      { weight: 1, arbitrary: berulang.map((xml) => ({ [LEMBAR]: xml })) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...Object.keys(BUKU)),
            teksTerganggu(fc.constant(BUKU['xl/workbook.xml'] ?? '')),
          )
          .map(([nama, xml]) => ({ [nama]: xml })),
      },
    );
    await fuzz(
      'workbook XML',
      bagian,
      async (lain) => {
        const hasil = await baca(buku([], lain));
        if (!hasil.ok) expect(JSON.stringify(hasil.error)).not.toContain(KANARI);
        return hasil.ok || hasil.error.sebab !== 'rusak';
      },
      SEPERTIGA,
    );
  });

  it('with damaged bytes is read as it was or refused', { timeout: WAKTU_MS }, async () => {
    const utuh = buku([KEPALA, isiBaris([])]);
    const padat = Buffer.concat([utuh, deflateRawSync(utuh)]);
    const bita = fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 255, 0x50, 0x7f)));
    const bahan = fc.record({
      ubah: fc.array(bita, { maxLength: 3 }),
      potong: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.nat(padat.length) },
      ),
      akhir: fc.boolean(),
    });
    const asli = await baca(utuh);
    await fuzz(
      'workbook bytes',
      bahan,
      async ({ ubah, potong, akhir }) => {
        const bytes = Buffer.from(utuh);
        // In the directory at the end lie the sizes and places; in the front the parts, which a checksum guards.
        const dari = akhir ? bytes.length - 320 : 0;
        for (const [letak, nilai] of ubah) bytes[dari + (letak % (bytes.length - dari))] = nilai;
        const hasil = await baca(potong === null ? bytes : bytes.subarray(0, potong));
        if (hasil.ok) expect(hasil).toEqual(asli);
        return hasil.ok || hasil.error.sebab !== 'bukan_xlsx';
      },
      SEPERTIGA,
    );
  });
});
