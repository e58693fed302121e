import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderKerja } from './jalankan.ts';
import { BERSIH, KANARI, KantorBernama, RAHASIA } from './kantor-bernama.ts';
import { type KantorBersejarah, MASA, PELAPOR } from './kantor-bersejarah.ts';

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
beforeAll(async () => {
  kantor = (await KantorBernama.berjalan(folder)).kantor;
  for (const untuk of ['umum', 'apip', 'publik']) {
    const edisi = untuk === 'umum' ? [] : ['--untuk', untuk, '--sebagai', 'hubung'];
    await kantor.ketik('ba', 'export', ...MASA, '--keluaran', untuk, '--bukti', ...edisi);
  }
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

const isi = (untuk: string, nama: string): string => readFileSync(join(folder, untuk, nama), 'utf8');

const bacaPdf = (path: string) => spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' });
const pdfTerbaca = bacaPdf('-').error === undefined;
if (!pdfTerbaca) console.warn('pdftotext (poppler-utils) tidak ada: isi PDF dalam bundel tidak diperiksa');

/** A file as text, also as it hides in base64 and in a URL: what its format packs is unpacked. */
async function teks(path: string): Promise<string> {
  if (path.endsWith('.pdf')) return pdfTerbaca ? bacaPdf(path).stdout.replace(/\s+/g, ' ') : '';
  const semua = path.endsWith('.xlsx') ? JSON.stringify(await readSheet(path)) : readFileSync(path, 'utf8');
  const url = semua.replaceAll(/(?:%[0-9a-f]{2})+/gi, (satu) => unescape(satu));
  const base64 = semua.match(/[\w+/]{24,}={0,2}/g)?.map((satu) => Buffer.from(satu, 'base64').toString());
  return [semua, url, ...(base64 ?? [])].join('\n');
}

/** Files of an edition in which, or in whose name, the reporter stands. */
async function menyebut(untuk: string): Promise<readonly string[]> {
  const semua = readdirSync(join(folder, untuk), { recursive: true, withFileTypes: true });
  const temuan: string[] = [];
  for (const satu of semua.filter((s) => s.isFile())) {
    const letak = join(satu.parentPath, satu.name);
    const [ketemu] = KANARI.exec(`${satu.name}\n${await teks(letak)}`) ?? [];
    if (ketemu !== undefined) temuan.push(`${satu.name}: ${ketemu}`);
  }
  return temuan;
}

describe.each(['umum', 'publik'])('the edition %s', (untuk) => {
  it('tells name, NIK, telephone, e-mail and address of no reporter in officers\u2019 own words, in no file', async () => {
    expect(await menyebut(untuk)).toEqual([]);
  });

  it('is still accepted', async () => {
    expect((await kantor.jalan('jejak', 'verify', join(folder, untuk))).kode).toBe(0);
  });
});

it('that of APIP changes nothing, and says so', async () => {
  const nama = (await menyebut('apip')).map((satu) => satu.split(': ')[0]);
  expect(nama).toEqual(expect.arrayContaining(['pengecualian.csv', 'tenggat-log.csv', 'ba-log.xlsx']));
  expect(nama).toEqual(expect.arrayContaining(['BA-REG-2026-000001.isi.json']));
  expect(isi('apip', 'LAPORAN.html')).toContain('tidak menyamarkan apa pun');
});

it('the ordinary edition keeps the other words, and tells how many cells were changed', () => {
  expect(isi('umum', 'tenggat-log.csv')).toContain('menunggu [identitas disamarkan]');
  const { disamarkan } = JSON.parse(isi('umum', 'manifest.json')) as { disamarkan: number };
  expect(disamarkan).toBeGreaterThan(40);
  expect(isi('umum', 'LAPORAN.html')).toContain(`${disamarkan} sel memuatnya`);
});

it('a Berita Acara that names the reporter leaves as a redacted copy, without the content that was hashed', () => {
  const naskah = readdirSync(join(folder, 'umum/ba'));
  expect(naskah.filter((nama) => nama.endsWith('.pdf'))).toHaveLength(5);
  // Of five only that which names nobody.
  expect(naskah.filter((nama) => nama.endsWith('.isi.json'))).toHaveLength(1);
  expect(isi('umum', 'LAPORAN.html')).toContain('4 isi Berita Acara');
  expect(readdirSync(join(folder, 'apip/ba'))).toHaveLength(10);
  if (pdfTerbaca) expect(bacaPdf(join(folder, 'umum/ba', naskah[0]!)).stdout).toContain('[nama]');
});

it('neither its scan nor an original photo leaves with it, but to APIP', () => {
  const bukti = (untuk: string) => readdirSync(join(folder, untuk, 'bukti')).sort();
  expect(bukti('apip').map((nama) => nama.slice(64))).toEqual(['.jpg', '.pdf']);
  expect(bukti('umum').map((nama) => nama.slice(64))).toEqual(['.jpg']);
  expect(bukti('umum')).not.toContain(bukti('apip')[0]);
  expect(isi('umum', 'bukti.csv')).toContain('.jpg');
});

it('of the case that is at APIP every row is covered', () => {
  const { tertutup } = JSON.parse(isi('umum', 'manifest.json')) as { tertutup: number };
  expect(tertutup).toBeGreaterThan(0);
});

it('a letter number that names a reporter is refused: the journal would keep it for ever', async () => {
  const ba = await kantor.ba(BERSIH);
  const nomor = ['--nomor', `5/${PELAPOR}/2026`];
  expect((await kantor.jalan('ba', 'final', ba, '--sebagai', 'hubung', ...nomor)).kode).toBe(2);
});

describe('on the screen', () => {
  const layar = async (...perintah: readonly (string | number)[]): Promise<string> => {
    const argumen = perintah.map((satu) => (typeof satu === 'number' ? kantor.id(satu) : satu));
    const hasil = await kantor.jalan(...argumen);
    return hasil.keluar + hasil.galat;
  };

  it.each([
    ['why', RAHASIA],
    ['why', RAHASIA, '--json'],
    ['doctor'],
    ['kiriman', 'list', '--json'],
    ['ba', 'list'],
    ['ba', 'list', '--json'],
    ['replay', '--semua-gagal', '--alasan', 'uji'],
    ['sync'],
  ])('%s %s %s tells of no reporter', async (...perintah) => {
    expect(await layar(...perintah)).not.toMatch(KANARI);
  });

  it.each([['status'], ['list']])(
    '%s shows no title of the report whose reporter asked for it',
    async (perintah) => {
      const baris = (await layar(perintah)).split('\n').filter((satu) => satu.includes(kantor.id(RAHASIA)));
      expect(baris.join('\n')).not.toMatch(KANARI);
    },
  );

  it.each([
    ['show', RAHASIA],
    ['ba', 'show', 'BA-000002'],
  ])('%s calls files as they leave, not as the officer\u2019s disk did', async (...perintah) => {
    for (const json of [[], ['--json']]) {
      const isi = await layar(...perintah, ...json);
      expect(isi).toMatch(/(?:T-\d+|BA-000002|REG-2026-\d+)-1\.(?:pdf|jpg)/);
      expect(isi).not.toMatch(/KTP Wulan|Surat Wulan/);
    }
  });
});
