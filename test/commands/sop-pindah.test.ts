import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
const KAPUAS = readFileSync(join(AKAR, 'data/sop/kapuas-2018.yaml'), 'utf8');
const SIAPA = ['--sebagai', 'kepala', '--dicatat-oleh', 'penghubung1'] as const;
/** The first limit of the file is that of telaah. */
const TIGA = 'batas: 3 hari';
const versiDua = (batas: string): string =>
  KAPUAS.replace(/^versi: 1$/m, 'versi: 2').replace(TIGA, `batas: ${batas}`);

afterAll(buang);
beforeAll(async () => {
  writeFileSync(join(folder, 'kami.yaml'), KAPUAS);
  writeFileSync(join(folder, 'longgar.yaml'), versiDua('1830 hari'));
  writeFileSync(join(folder, 'rusak.yaml'), versiDua('3 pekan'));
  const setelan = tulisSetelan(folder);
  writeFileSync(setelan, readFileSync(setelan, 'utf8').replace('sop: kapuas-2018', 'sop: ./kami.yaml'));
  expect(await jalan('import', EKSPOR, '--disposisi', '2025-08-14 08:00')).toMatchObject({ kode: 0 });
});

/** Every byte of the database, the journal file beside it included. */
function sidik(): string {
  const data = join(folder, 'data');
  const hash = createHash('sha256');
  for (const nama of readdirSync(data)
    .filter((n) => n.startsWith('penghubung.sqlite'))
    .sort())
    hash.update(nama).update(readFileSync(join(data, nama)));
  return hash.digest('hex');
}

const lebar = (teks: string): number => Math.max(...teks.split('\n').map((b) => b.length));

interface Simulasi {
  readonly jumlah: Readonly<Record<string, number>>;
  readonly langkah: readonly { readonly langkah: string; readonly terlambat_lama: number }[];
  readonly terlambat: readonly { readonly langkah: string; readonly terlambat_baru: boolean }[];
}

interface Pindahan {
  readonly dikerjakan: boolean;
  readonly dipindahkan: number | null;
  readonly naskah: readonly { readonly dari: { readonly hash: string; readonly versi: number } }[];
  readonly jumlah: { readonly kasus: number; readonly dapat: number };
}

describe('sop simulate', () => {
  it('counts what would no longer be late, names it, and does not change a byte', async () => {
    const sebelum = sidik();
    const hasil = await jalan('sop', 'simulate', 'longgar.yaml', '--sejak', '2025-01-01');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toContain('Tidak lagi terlambat');
    expect(hasil.keluar).toContain('Penyaluran dan telaah');
    expect(lebar(hasil.keluar)).toBeLessThanOrEqual(80);
    const json = dokumen<Simulasi>(
      await jalan('sop', 'simulate', 'longgar.yaml', '--sejak', '2025-01-01', '--json'),
    );
    expect(json.jumlah['tidak_lagi_terlambat']).toBeGreaterThan(0);
    expect(json.jumlah['menjadi_terlambat']).toBe(0);
    const telaah = json.terlambat.filter((j) => j.langkah === 'telaah');
    expect(telaah).toHaveLength(json.jumlah['tidak_lagi_terlambat'] ?? 0);
    expect(telaah.some((j) => j.terlambat_baru)).toBe(false);
    expect(sidik()).toBe(sebelum);
  });

  it('a changed calendar year moves the clocks; without a case since then there is nothing', async () => {
    const bawaan = JSON.parse(readFileSync(join(AKAR, 'data/hari-libur/2025.json'), 'utf8'));
    writeFileSync(join(folder, 'libur.json'), JSON.stringify({ ...bawaan, sumber: 'SKB rekaan' }));
    const hasil = await jalan(
      ...['sop', 'simulate', 'kami.yaml', '--sejak', '2025-01-01', '--kalender', 'libur.json'],
    );
    expect(hasil.keluar).toContain('Dengan kalender 2025: SKB rekaan');
    const kosong = await jalan('sop', 'simulate', 'kami.yaml', '--sejak', '2099-01-01');
    expect(kosong).toMatchObject({ kode: 0 });
    expect(kosong.keluar).toContain('Tidak ada kasus');
  });

  it('a bad file is refused with its line, a missing or unreadable date before anything', async () => {
    const rusak = await jalan('sop', 'simulate', 'rusak.yaml', '--sejak', '2025-01-01');
    expect(rusak).toMatchObject({ kode: 2, keluar: '' });
    expect(rusak.galat).toMatch(/rusak\.yaml:\d+:\d+: langkah\.telaah\.batas: "3 pekan"/);
    writeFileSync(join(folder, 'libur-rusak.json'), '{ "tahun": "2025" }');
    const libur = await jalan(
      ...['sop', 'simulate', 'kami.yaml', '--sejak', '2025-01-01', '--kalender', 'libur-rusak.json'],
    );
    expect(libur.kode).toBe(2);
    expect(libur.galat).toContain('libur-rusak.json:1');
    expect((await jalan('sop', 'simulate', 'kami.yaml')).galat).toContain('--sejak');
    expect((await jalan('sop', 'simulate', 'kami.yaml', '--sejak', 'kemarin')).kode).toBe(2);
  });
});

describe('sop migrate', () => {
  const rencana = async (...lain: readonly string[]) =>
    dokumen<Pindahan>(await jalan('sop', 'migrate', '--json', ...lain));

  it('with nothing older in use it says so', async () => {
    const hasil = await jalan('sop', 'migrate');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toContain('Tidak ada kasus terbuka');
  });

  it('shows what would move and writes nothing; what names nothing is refused', async () => {
    writeFileSync(join(folder, 'kami.yaml'), versiDua('5 hari'));
    const sebelum = sidik();
    const hasil = await jalan('sop', 'migrate');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toMatch(/kapuas-2018 versi 1 \([0-9a-f]{12}\) → kapuas-2018\s+versi 2/);
    expect(hasil.keluar).toContain('Belum ada yang dipindahkan');
    expect(lebar(hasil.keluar)).toBeLessThanOrEqual(80);
    const { naskah, jumlah } = await rencana();
    expect(jumlah.dapat).toBeGreaterThan(0);
    const hash = naskah[0]?.dari.hash ?? '';
    expect((await rencana('--dari', hash.slice(0, 12))).jumlah).toEqual(jumlah);
    for (const [argumen, sebab] of [
      [['--dari', 'abc'], 'abc'],
      [['--id', '9999999'], '9999999'],
      [['--ke', 'palaran-2025'], 'tidak sedang berlaku'],
      [['--padanan', 'telaah=entah'], '"entah" bukan langkah'],
    ] as const) {
      const ditolak = await jalan('sop', 'migrate', ...argumen);
      expect(ditolak.kode).toBe(2);
      expect(ditolak.galat).toContain(sebab);
    }
    expect(sidik()).toBe(sebelum);
  });

  it('does it only with an officer and a reason; one case, then the rest, then nothing is left', async () => {
    expect((await jalan('sop', 'pindahkan', '--ya', ...SIAPA)).galat).toContain('--alasan');
    expect((await jalan('sop', 'pindahkan', '--ya', '--alasan', 'x')).kode).toBe(2);
    const { jumlah } = await rencana();
    const [satu] = dokumen<{ tracking_id: string }[]>(await jalan('list', '--json', '--batas', '1'));
    const id = satu?.tracking_id ?? '';
    const pindah = ['sop', 'pindahkan', '--ya', ...SIAPA, '--alasan', 'SOP baru berlaku'] as const;
    const pertama = await jalan(...pindah, '--id', id, '--json');
    expect(dokumen<Pindahan>(pertama)).toMatchObject({ dikerjakan: true, dipindahkan: 1 });
    const sisa = await jalan(...pindah);
    expect(sisa.kode, sisa.galat).toBe(0);
    expect(sisa.keluar).toContain(`${jumlah.dapat - 1} kasus dipindahkan`);
    expect((await rencana()).jumlah.kasus).toBe(0);
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
    expect((await jalan('doctor', '--lengkap')).keluar).toMatch(/baik {2}Jejak = tabel {5}utuh/);
    expect((await jalan('why', id)).keluar).toContain('5 hari');
    const { keluar } = await jalan('show', id);
    expect(keluar).toMatch(/Naskah SOP\n[\s\S]*kapuas-2018 versi 1 \([0-9a-f]{12}\)[\s\S]*versi 2/);
    expect(keluar).toContain('    SOP baru berlaku');
    expect(dokumen<{ pindah_sop: object[] }>(await jalan('show', id, '--json')).pindah_sop).toMatchObject([
      { oleh: 'kepala', dicatat_oleh: 'penghubung1', alasan: 'SOP baru berlaku' },
    ]);
  });
});
