import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALAT, TANPA_PYTHON } from '../jejak/bundel/putusan-uji.ts';
import { dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const ekspor = (nama: string) =>
  jalan('ba', 'export', '--dari', '2026-01-01', '--sampai', '2026-12-31', '--keluaran', nama);
const satuBaris = (teks: string): string => teks.replace(/\s+/g, ' ');

beforeAll(async () => {
  tulisSetelan(folder);
  await jalan('sync');
  expect((await ekspor('bersegel')).kode).toBe(0);
  cpSync(join(folder, 'bersegel'), join(folder, 'dibuang'), { recursive: true });
  buangSegel(join(folder, 'dibuang'));
  const db = new Database(join(folder, 'data/penghubung.sqlite'));
  db.exec("INSERT INTO nomor (jenis, tahun, terakhir) VALUES ('K', '2026', 7)");
  db.close();
  expect((await jalan('doctor')).kode).toBe(8);
  // It goes out all the same, and says what the self-check has found.
  expect((await ekspor('hanya-baca')).kode).toBe(8);
  rmSync(join(folder, 'data/kunci-segel'));
  expect((await ekspor('kunci-hilang')).kode).toBe(8);
});
afterAll(buang);

/** What a forger does who wants the bundle to look like one that was never sealed. */
function buangSegel(bundel: string): void {
  rmSync(join(bundel, 'segel'), { recursive: true });
  rmSync(join(bundel, 'manifest.segel'));
  const { segel: _, ...manifes } = JSON.parse(readFileSync(join(bundel, 'manifest.json'), 'utf8')) as {
    readonly segel: unknown;
    readonly berkas: Readonly<Record<string, unknown>>;
  };
  const berkas = Object.entries(manifes.berkas).filter(([letak]) => !letak.startsWith('segel/'));
  const isi = { ...manifes, berkas: Object.fromEntries(berkas) };
  writeFileSync(join(bundel, 'manifest.json'), `${JSON.stringify(isi, null, 2)}\n`);
}

describe('a bundle of an office that is read-only', () => {
  it('holds the checkpoints that are there, and no new one', async () => {
    const segel = (nama: string) => readFileSync(join(folder, nama, 'segel/segel.jsonl'), 'utf8');
    expect(segel('hanya-baca')).toBe(segel('bersegel'));
    const hasil = await jalan('jejak', 'verify', 'hanya-baca', '--json');
    expect(hasil.kode).toBe(0);
    expect(dokumen(hasil)).toMatchObject({ utuh: true, tanpa_segel: false });
  });
});

describe('a bundle of an office whose key is lost', () => {
  it('holds nothing signed', () => {
    expect(existsSync(join(folder, 'kunci-hilang/segel'))).toBe(false);
    expect(existsSync(join(folder, 'kunci-hilang/manifest.segel'))).toBe(false);
  });
});

describe.each(['kunci-hilang', 'dibuang'])('the bundle without a seal: %s', (nama) => {
  it('is told to agree with its manifest, and to prove nothing of who made it; exit 8', async () => {
    const { kode, keluar } = await jalan('jejak', 'verify', nama);
    expect(kode).toBe(8);
    const teks = satuBaris(keluar);
    expect(teks).toMatch(
      /Jejak utuh: .* berkas bundel sesuai dengan manifes, tetapi: tanpa segel: tidak ada yang/,
    );
    expect(teks).toContain('tidak membuktikan siapa pembuatnya');
    expect(teks).not.toMatch(/hilang|tidak terbaca|yang ditandatangani\./);
    const { keluar: inggris } = await jalan('--bahasa', 'en', 'jejak', 'verify', nama);
    expect(satuBaris(inggris)).toContain('agree with the manifest, but: without a seal: nothing is signed');
  });

  it('is told to programs', async () => {
    expect(dokumen(await jalan('jejak', 'verify', nama, '--json'))).toMatchObject({
      utuh: false,
      tanpa_segel: true,
      rusak: null,
      temuan: [{ letak: 'manifest.segel', sebab: 'tanpa_segel' }],
    });
  });

  it.skipIf(TANPA_PYTHON)('is told the same by the second verifier', () => {
    const { status, stdout } = spawnSync('python3', [ALAT, join(folder, nama)], { encoding: 'utf8' });
    expect(status).toBe(8);
    expect(satuBaris(stdout)).toMatch(
      /sesuai dengan manifes, tetapi: tanpa segel: tidak ada yang ditandatangani/,
    );
    expect(stdout).not.toMatch(/TEMUAN|TIDAK SESUAI/);
  });
});

it('a sealed bundle is not told to be without', async () => {
  const hasil = await jalan('jejak', 'verify', 'bersegel', '--json');
  expect(hasil.kode).toBe(0);
  expect(dokumen(hasil)).toMatchObject({ utuh: true, tanpa_segel: false, temuan: [] });
});
