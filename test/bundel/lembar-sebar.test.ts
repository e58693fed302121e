import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HasilBundel } from '../../src/bundel/buat-bundel.ts';
import { bukaArsip } from '../../src/mapping/arsip/buka-arsip.ts';
import { laporanUji } from '../sop/kapuas-uji.ts';
import { KantorUji, nilaiDari } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import { isiBerkas, RakBundel } from './bundel-uji.ts';
import { bacaFods, type SelFods } from './fods.ts';

const jalankan = promisify(execFile);
const CSV = 'Text - txt - csv (StarCalc)';
/** Starting LibreOffice alone takes seconds. */
const SABAR_MS = 60_000;

const ada = await jalankan('soffice', ['--version']).then(
  () => true,
  () => false,
);
if (!ada) console.warn('skipped: soffice (LibreOffice) is not installed, so no spreadsheet opened the logs');

/** What officers may type as the number of a paper and as a unit: each is one Berita Acara. */
const NILAI: readonly (readonly [nomor: string, satker: string])[] = [
  ['555/03/IKP/XII/2026', 'UPT Jalan'],
  ['=HYPERLINK("http://rekaan.invalid","x")', '=1+1'],
  ['+62811', '-5'],
  ['@SUM(A1)', '\t=1'],
  ['＝1+1', '\r\n=1'],
  ['198001012005012001', '0081234'],
  ['03/12/2026', '12E4'],
  ['03/2026', '1.000'],
  ['a,b;c "d"', 'baris satu\nbaris dua; "kutip"'],
  ['{=1}', "'sudah berpetik"],
  ['-', 'Ñandú – naïve, 日本'],
];

const PEMISAH = [
  ['koma', ','],
  ['titik-koma', ';'],
] as const;

const sampaiDiperiksa = (
  satker: string,
): readonly (readonly [string, Readonly<Record<string, string>>])[] => [
  ['telaah', { kesimpulan: 'Layak' }],
  ['klarifikasi', { hasil: 'Perlu', tanpa_bidang: '-', perlu_pemeriksaan: 'ya' }],
  ['konfirmasi-satker', { satker, hasil: 'Ya' }],
  ['panggil-satker', { tidak_diperlukan: 'Hadir sendiri' }],
  ['cek-kelengkapan', { hasil: 'Lengkap' }],
];

describe.skipIf(!ada)('LibreOffice', () => {
  let rumah: RumahSqlite;
  let rak: RakBundel;
  let akar: string;
  let bundel: HasilBundel;

  beforeAll(async () => {
    akar = mkdtempSync(join(tmpdir(), 'lembar-'));
    [rumah, rak] = [new RumahSqlite(), new RakBundel()];
    const kantor = await KantorUji.buka(rumah);
    for (const [i, [nomor, satker]] of NILAI.entries()) {
      const id = `${7_000_001 + i}`;
      await kantor.tarik([laporanUji({ trackingId: id, diperbaruiPada: kantor.sekarang })]);
      for (const [aksi, isian] of sampaiDiperiksa(satker)) await kantor.catat(aksi, isian, {}, id);
      const ba = nilaiDari(await kantor.buatBa([id])).id;
      nilaiDari(await kantor.ubahBa(ba, { jenis: 'final' }, { nomor }));
    }
    for (const [nama, pemisah] of PEMISAH)
      for (const bom of [false, true]) {
        bundel = await rak.buat(kantor, { csv: { pemisah, bom } });
        copyFileSync(join(bundel.folder, 'ba-log.csv'), join(akar, `${nama}${bom ? '-bom' : ''}.csv`));
      }
    copyFileSync(join(bundel.folder, 'ba-log.xlsx'), join(akar, 'lembar.xlsx'));
  });
  afterAll(async () => {
    await rumah.bersihkan();
    rak.buang();
    rmSync(akar, { recursive: true, force: true });
  });

  /** As the program opens them: every cell with its type. */
  async function buka(saring: readonly string[], ...nama: readonly string[]) {
    await jalankan('soffice', [
      ...['--headless', `-env:UserInstallation=file://${akar}/profil`, ...saring],
      ...['--convert-to', 'fods', '--outdir', akar, ...nama.map((satu) => join(akar, satu))],
    ]);
    return nama.map((satu) => bacaFods(readFileSync(join(akar, satu.replace(/\.\w+$/, '.fods')), 'utf8')));
  }

  it.each(PEMISAH)(
    'reads ba-log.csv (%s, with and without BOM) with each value in its column, and no cell is a formula',
    async (nama, pemisah) => {
      const saring = [`--infilter=${CSV}:${pemisah.charCodeAt(0)},34,76,1`];
      for (const rows of await buka(saring, `${nama}.csv`, `${nama}-bom.csv`)) samaDenganJsonl(rows, bundel);
    },
    SABAR_MS,
  );

  it('has columns in which a time stands whole', () => {
    const arsip = bukaArsip(readFileSync(join(akar, 'lembar.xlsx')), {
      bagian: /sheet1/,
      byteTerurai: 2 ** 24,
    });
    if (!arsip.ok) throw new Error(arsip.error.sebab);
    const lebar = [
      ...String(arsip.value.get('xl/worksheets/sheet1.xml')).matchAll(/<col [^>]*width="(\d+)"/g),
    ];
    const kolom = Object.keys(JSON.parse(isiBerkas(bundel, 'ba-log.jsonl').split('\n')[0]!));
    expect(lebar).toHaveLength(kolom.length);
    expect(Number(lebar[kolom.indexOf('disposisi_pada')]![1])).toBeGreaterThanOrEqual(25);
  });

  it(
    'reads ba-log.xlsx as the same, all of it text or whole numbers',
    async () => {
      const [rows = []] = await buka([], 'lembar.xlsx');
      samaDenganJsonl(rows, bundel);
      for (const sel of rows.slice(1).flat()) expect(['string', 'float', '']).toContain(sel.jenis);
    },
    SABAR_MS,
  );
});

/** Cell by cell against the log that no spreadsheet reads. */
function samaDenganJsonl(rows: readonly (readonly SelFods[])[], bundel: HasilBundel): void {
  const jsonl = isiBerkas(bundel, 'ba-log.jsonl')
    .trim()
    .split('\n')
    .map((baris) => JSON.parse(baris) as Record<string, unknown>);
  expect(jsonl).toHaveLength(NILAI.length);
  const [kepala = [], ...isi] = rows;
  const kolom = Object.keys(jsonl[0]!);
  expect(kepala.map((sel) => sel.teks)).toEqual(kolom);
  expect(isi).toHaveLength(jsonl.length);
  for (const [n, baris] of isi.entries())
    for (const [k, nama] of kolom.entries()) {
      const sel = baris[k] ?? { jenis: '', teks: '', rumus: false };
      expect([nama, sel.rumus]).toEqual([nama, false]);
      // The mark of a text in front belongs to the sheet.
      expect([nama, sel.teks.replace(/^'(?=[\s=+\-@＝0-9])/, '')]).toEqual([nama, tertulis(jsonl[n]![nama])]);
    }
}

const tertulis = (nilai: unknown): string => {
  if (nilai === null) return '';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  return String(nilai);
};
