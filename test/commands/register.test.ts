import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, penghubung } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
const SIAPA = ['--sebagai', 'loket1'] as const;
const DARING = [
  '--kanal',
  'media sosial',
  '--isian',
  'media=Instagram',
  'akun=@warga.rekaan',
  'isi=Belum diterima.',
] as const;
const FORMULIR = ['--isian', 'nama=Sari Rekaan', 'isi=Bantuan belum diterima.'] as const;

/** The two procedures of one decree: the counter's own, and the one that LAPOR! comes under. */
beforeAll(() =>
  writeFileSync(
    join(folder, 'penghubung.yaml'),
    `instansi: { id: "5501", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: [kukar-langsung-2022, kukar-online-2022]
data: ./data
petugas:
  - { id: loket1, nama: "Ayu Contoh", jabatan: "Petugas Loket", peran: [petugas] }
`,
  ),
);
afterAll(buang);

const kode = async (...argumen: readonly string[]) => {
  const { kode: satu, galat } = await jalan('register', ...argumen);
  return [satu, galat] as const;
};

describe('register', () => {
  it('gives a number, the step and its deadline, and says how to print the receipt', async () => {
    const hasil = await jalan('register', ...SIAPA, '--kanal', 'langsung', ...FORMULIR);
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toMatch(/^REG-\d{4}-000001 tercatat · kini: Pengaduan masyarakat secara langsung/);
    expect(hasil.keluar).toContain('penghubung cetak tanda-terima REG-');
  });

  it('with --json is one document; the procedure is that of its channel', async () => {
    const hasil = await jalan('register', ...SIAPA, '--kanal', 'langsung', ...FORMULIR, '--json');
    expect(dokumen(hasil)).toMatchObject({
      nomor_registrasi: expect.stringMatching(/^REG-\d{4}-000002$/),
      tracking_id: null,
      langkah: 'penerimaan',
      tenggat_nasional: null,
    });
    const daftar = dokumen<{ tracking_id: string | null; nomor_registrasi: string }[]>(
      await jalan('list', '--json'),
    );
    expect(daftar.map((b) => b.tracking_id)).toEqual([null, null]);
    const { nomor_registrasi: nomor = '' } = daftar[0] ?? {};
    expect((await jalan('show', nomor)).keluar).toContain('Pengaduan masyarakat secara langsung');
    expect((await jalan('why', nomor)).kode).toBe(0);
  });

  it('says every field that is missing, and writes nothing', async () => {
    const [keluar, galat] = await kode(...SIAPA, '--kanal', 'langsung');
    expect(keluar).toBe(2);
    expect(galat).toContain('nama');
    expect(galat).toContain('isi');
    expect(dokumen<object[]>(await jalan('list', '--json'))).toHaveLength(2);
  });

  it.each([
    ['nobody decides', ['--kanal', 'langsung', ...FORMULIR], '--sebagai'],
    ['an unknown channel', [...SIAPA, '--kanal', 'surat', ...FORMULIR], 'langsung'],
    ['a number without what it is linked to', ['REG-2026-000001', ...SIAPA], 'register'],
    ['a link that brings fields', ['REG-2026-000001', ...SIAPA, '--tautkan', '77', ...FORMULIR], '--isian'],
    [
      'a time that cannot be read',
      [...SIAPA, '--kanal', 'langsung', '--pada', 'kemarin', ...FORMULIR],
      'kemarin',
    ],
  ] as const)('refuses with exit 2: %s', async (_, argumen, kata) => {
    const [keluar, galat] = await kode(...argumen);
    expect(keluar).toBe(2);
    expect(galat).toContain(kata);
  });

  it('links once to a report of LAPOR!, never to one that is a case already, nor where the SOP knows no LAPOR!', async () => {
    const baru = async (...kanal: readonly string[]) =>
      dokumen<{ nomor_registrasi: string }>(await jalan('register', ...SIAPA, ...kanal, '--json'))
        .nomor_registrasi;
    const nomor = await baru(...DARING);
    expect((await jalan('register', nomor, ...SIAPA, '--tautkan', '5489999')).kode).toBe(0);
    expect(await kode(nomor, ...SIAPA, '--tautkan', '5489998')).toMatchObject([
      2,
      expect.stringContaining('5489999'),
    ]);
    expect((await jalan('import', EKSPOR)).kode).toBe(0);
    const semua = dokumen<{ tracking_id: string | null; nomor_registrasi: string | null }[]>(
      await jalan('list', '--json'),
    );
    const dariLapor = semua.find((b) => b.nomor_registrasi === null)?.tracking_id ?? '';
    const lain = await baru(...DARING);
    expect(await kode(lain, ...SIAPA, '--tautkan', dariLapor)).toMatchObject([
      2,
      expect.stringContaining(dariLapor),
    ]);
    const diLoket = await baru('--kanal', 'langsung', ...FORMULIR);
    expect(await kode(diLoket, ...SIAPA, '--tautkan', '5489997')).toMatchObject([
      2,
      expect.stringContaining('tidak mengenal kanal LAPOR!'),
    ]);
  });
});
