import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen, folderKerja, tulisSetelan } from './jalankan.ts';
import { penghubungPada } from './jalankan-pada.ts';

const EKSPOR = join(import.meta.dirname, '../../fixtures/ekspor/ekspor-baik.xlsx');
/** A Friday, WITA; the export is of the day before. */
const PAGI = Date.parse('2026-02-06T08:00:00+08:00');
const { folder, buang } = folderKerja();
const jalan = penghubungPada(folder, PAGI);
interface Lembar {
  readonly petugas: string;
  readonly pada: string;
  readonly terlambat: readonly { readonly nomor: string }[];
  readonly hari_ini: readonly { readonly nomor: string }[];
}
const banyak = ({ terlambat, hari_ini }: Lembar): number => terlambat.length + hari_ini.length;

beforeAll(async () => {
  tulisSetelan(folder, {
    tambahan: `  - { id: lama, nama: "Lama Contoh", peran: [penghubung], berlaku_sampai: "2026-02-05" }
  - { id: inspektur, nama: "Ina Contoh", peran: [apip] }
pagi: { ics: tidak }
`,
  });
  // Before the hour: at it, the import makes them.
  expect((await penghubungPada(folder, PAGI - 3_600_000)('import', EKSPOR)).galat).toContain('');
});
afterAll(buang);

describe('lembar-tenggat', () => {
  it('shows every officer in service their own, and nobody who has left', async () => {
    const semua = dokumen<readonly Lembar[]>(await jalan('lembar-tenggat', '--json'));
    expect(semua.map(({ petugas }) => petugas)).toEqual(['penghubung1', 'kepala', 'inspektur']);
    expect(semua.map(banyak)[0]).toBeGreaterThan(0);
    expect(semua.map(banyak)[1]).toBe(0);
    const { kode, galat } = await jalan('lembar-tenggat', '--petugas', 'lama');
    expect(kode).toBe(2);
    expect(galat).toContain('lama tidak bertugas pada Jum 6 Feb 2026');
  });

  it('fits 80 columns, and shows a day to come as of its hour', async () => {
    const { keluar } = await jalan('lembar-tenggat', '--petugas', 'penghubung1');
    for (const baris of keluar.split('\n')) expect(baris.length, baris).toBeLessThanOrEqual(80);
    const [besok] = dokumen<readonly Lembar[]>(
      await jalan('lembar-tenggat', '--json', '--pada', '2026-02-09'),
    );
    expect(besok?.pada).toBe('2026-02-09T07:30:00+08:00');
  });

  it('hides a case at APIP from all but the officer who says to be the named one', async () => {
    const [satu] = dokumen<readonly Lembar[]>(await jalan('lembar-tenggat', '--json'));
    const nomor = [...(satu?.terlambat ?? []), ...(satu?.hari_ini ?? [])][0]?.nomor ?? '';
    const isian = ['alasan=x', 'terlapor=kepala', 'petugas_apip=inspektur'];
    const { kode, galat } = await jalan(
      '--sebagai',
      'penghubung1',
      'catat',
      nomor,
      'alihkan-apip',
      '--isian',
      ...isian,
    );
    expect([kode, galat]).toEqual([0, expect.anything()]);
    const milik = async (...kata: string[]) => (await jalan(...kata)).keluar.includes(nomor);
    expect(await milik('lembar-tenggat')).toBe(false);
    expect(await milik('lembar-tenggat', '--petugas', 'inspektur')).toBe(false);
    expect(await milik('--sebagai', 'inspektur', 'lembar-tenggat')).toBe(true);
    expect(await milik('--sebagai', 'inspektur', 'lembar-tenggat', '--petugas', 'penghubung1')).toBe(false);
  });

  it('makes a calendar for its own officer alone: without the case at APIP it would cancel its events', async () => {
    const tujuan = join(folder, 'inspektur.ics');
    const ics = (...siapa: string[]) =>
      jalan('lembar-tenggat', ...siapa, '--format', 'ics', '--keluaran', tujuan, '--timpa');
    expect((await ics('--sebagai', 'inspektur')).kode).toBe(0);
    const isi = readFileSync(tujuan, 'utf8');
    expect(isi).toContain('BEGIN:VEVENT');
    for (const siapa of [[], ['--sebagai', 'penghubung1']]) {
      const hasil = await ics('--petugas', 'inspektur', ...siapa);
      expect(hasil).toMatchObject({ kode: 2, keluar: '' });
      expect(hasil.galat).toContain('--sebagai inspektur');
    }
    expect((await ics('--petugas', 'inspektur', '--sebagai', 'inspektur')).kode).toBe(0);
    expect(readFileSync(tujuan, 'utf8')).toBe(isi);
    expect(isi).not.toContain('CANCELLED');
  });

  it('writes a paper and a calendar, replaces nothing unasked, and keeps the version of each deadline', async () => {
    const tujuan = join(folder, 'tenggat.ics');
    const ics = (...lagi: string[]) =>
      jalan('--sebagai', 'penghubung1', 'lembar-tenggat', '--format', 'ics', '--keluaran', tujuan, ...lagi);
    expect((await ics()).kode).toBe(0);
    const isi = readFileSync(tujuan, 'utf8');
    expect((await ics()).kode).toBe(2);
    expect((await ics('--timpa')).kode).toBe(0);
    expect(readFileSync(tujuan, 'utf8')).toBe(isi);
    const pdf = join(folder, 'lembar.pdf');
    await jalan('lembar-tenggat', '--petugas', 'penghubung1', '--format', 'pdf', '--keluaran', pdf);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['a format that it does not know', ['--format', 'docx']],
    ['a file that is no calendar', ['--format', 'ics', '--keluaran', 'penghubung.yaml', '--timpa']],
    ['a paper of nobody in particular', ['--format', 'pdf']],
    ['an officer whom nobody knows', ['--petugas', 'siapa']],
    ['a time that is none', ['--pada', 'besok']],
  ])('refuses %s, with a word', async (_, kata) => {
    const { kode, galat } = await jalan('lembar-tenggat', ...kata);
    expect(kode).toBe(2);
    expect(galat).not.toBe('');
    expect(existsSync(join(folder, 'lembar-tenggat.pdf'))).toBe(false);
  });

  it('status and doctor say that none was made yet', async () => {
    expect((await jalan('status')).keluar).toContain('belum pernah dibuat');
    expect((await jalan('doctor')).keluar).toContain('belum pernah dibuat; dibuat sync, import');
  });

  it('the first sync after the hour makes them, the next one leaves them', async () => {
    const { kode, keluar, galat } = await jalan('sync');
    expect([kode, galat]).toEqual([0, expect.stringContaining('Lembar tenggat pagi ini: 3 disimpan.')]);
    expect(keluar).not.toContain('Lembar tenggat');
    expect((await jalan('status')).keluar).toContain('Jum 6 Feb 2026 08:00, 3 petugas');
    const berkas = join(folder, 'lembar-tenggat/penghubung1.txt');
    rmSync(berkas);
    expect((await jalan('sync')).galat).not.toContain('Lembar tenggat');
    expect(existsSync(berkas)).toBe(false);
  });

  it('doctor says once why all of them failed, and what to mend, but not to run doctor', async () => {
    const lain = folderKerja();
    tulisSetelan(lain.folder, {
      tambahan: `  - { id: p3, nama: "P3 Contoh", peran: [penghubung] }\npagi: { ics: tidak, pdf: tidak }\n`,
    });
    writeFileSync(join(lain.folder, 'lembar-tenggat'), '');
    const diSana = penghubungPada(lain.folder, PAGI);
    expect((await diSana('sync')).galat).toContain('3 gagal (sebabnya: penghubung doctor)');
    const semua = dokumen<{ readonly pemeriksaan: readonly Record<string, string>[] }>(
      await diSana('doctor', '--json'),
    );
    const [satu, ...lagi] = semua.pemeriksaan.filter(({ nama }) => nama === 'Lembar tenggat');
    expect(lagi).toEqual([]);
    expect(satu?.['keterangan']).toBe(
      'Berkas untuk kepala, p3, penghubung1 gagal: pagi.folder bukan folder, atau induknya tidak ada (EEXIST).',
    );
    expect(satu?.['saran']).toContain('Ganti pagi.folder');
    lain.buang();
  });
});
