import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALAT, TANPA_PYTHON } from '../jejak/bundel/putusan-uji.ts';
import { dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const kunci = join(folder, 'data/kunci-segel');
const ganti = (...opsi: string[]) =>
  jalan('jejak', 'checkpoint', '--ganti-kunci', '--sebab', 'kunci-hilang', '--sebagai', 'kepala', ...opsi);
const satuBaris = (teks: string): string => teks.replace(/\s+/g, ' ');

interface SegelJson {
  readonly nomor: number;
  readonly naskah: string;
}
let lama: SegelJson;
let baru: SegelJson;

beforeAll(async () => {
  tulisSetelan(folder);
  lama = dokumen<SegelJson>(await jalan('jejak', 'checkpoint', '--json'));
});
afterAll(buang);

describe('a key that is lost, and in no backup', () => {
  it('is not given up while it is at hand', async () => {
    const hasil = await ganti('--ya');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('tidak hilang');
  });

  it('is named with the way on, which asks for no restore', async () => {
    writeFileSync(kunci, 'terpotong');
    await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'kepala');
    const { kode, galat } = await jalan('jejak', 'checkpoint');
    expect(kode).toBe(8);
    expect(galat).toContain('--sebab kunci-hilang');
    expect(galat).not.toContain('restore');
  });

  it('is explained first, and nothing is changed without --ya', async () => {
    const { kode, galat } = await ganti();
    expect(kode).toBe(0);
    expect(galat).toContain('pemalsu');
    expect(readFileSync(kunci, 'utf8')).toBe('terpotong');
    expect((await jalan('jejak', 'checkpoint')).kode).toBe(8);
  });

  it('gives way to another that signs alone, which the journal says; what lay in its place is kept', async () => {
    const hasil = await ganti('--ya', '--json');
    expect(hasil.galat).toContain('Inspektorat');
    baru = dokumen<SegelJson>(hasil);
    expect(baru.naskah.match(/^— /gm)).toHaveLength(1);
    expect(readFileSync(`${kunci}.disisihkan`, 'utf8')).toBe('terpotong');
    expect(existsSync(`${kunci}.calon`)).toBe(false);
    await jalan('jejak', 'checkpoint', '--disimpan', String(baru.nomor), '--sebagai', 'kepala');
    expect(dokumen(await jalan('jejak', 'checkpoint', '--json'))).toMatchObject({ nomor: baru.nomor + 1 });
  });

  it('is told by verify, which finds nothing wrong, and by the bundle', async () => {
    const hasil = await jalan('jejak', 'verify', '--json');
    expect(hasil.kode).toBe(0);
    expect(dokumen(hasil)).toMatchObject({ kunci_tanpa_lama: [{ nomor: baru.nomor }] });
    const masa = ['--dari', '2026-01-01', '--sampai', '2026-12-31', '--keluaran', 'audit'];
    const ekspor = await jalan('ba', 'export', ...masa);
    expect(ekspor.kode).toBe(0);
    expect(ekspor.galat).toContain('KUNCI BARU TANPA TANDA TANGAN KUNCI LAMA');
    const laporan = readFileSync(join(folder, 'audit/LAPORAN.html'), 'utf8');
    expect(laporan).toContain('salinan kunci di luar');
    expect(readFileSync(join(folder, 'audit/jejak.jsonl'), 'utf8')).toContain(
      '\\"sebab\\":\\"kunci-hilang\\"',
    );
    expect(readFileSync(join(folder, 'audit/pengecualian.csv'), 'utf8')).toContain('sebab=kunci-hilang');
  });

  it('leaves what was held outside before it true', async () => {
    writeFileSync(join(folder, 'lama.txt'), lama.naskah);
    const { kode, keluar } = await jalan('jejak', 'verify', 'audit', '--checkpoint', 'lama.txt');
    expect(kode).toBe(0);
    expect(satuBaris(keluar)).toContain('salinan kunci di luar');
    expect(keluar).toContain('Cocok dengan segel dari luar');
  });

  it.skipIf(TANPA_PYTHON)('is told by the second verifier', () => {
    const { status, stdout } = spawnSync('python3', [ALAT, join(folder, 'audit')], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(satuBaris(stdout)).toContain('kepercayaan bergantung pada salinan kunci di luar');
  });

  it('is lost again without a word where the new one is deleted: another has to be announced', async () => {
    rmSync(kunci);
    expect((await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'penghubung1')).kode).toBe(0);
    expect((await ganti('--ya')).kode).toBe(0);
    const hasil = dokumen<{ kunci_tanpa_lama: unknown[] }>(await jalan('jejak', 'verify', '--json'));
    expect(hasil.kunci_tanpa_lama).toHaveLength(2);
  });
});
