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

  it('takes the form from a file, which keeps the name off the command line', async () => {
    const berkas = join(folder, 'formulir.json');
    writeFileSync(
      berkas,
      JSON.stringify({ nama: 'Sari Rekaan', isi: 'Baris satu\nbaris dua', telepon: 811 }),
    );
    const formulir = ['--kanal', 'Langsung', '--formulir', berkas];
    const hasil = await jalan('register', ...SIAPA, ...formulir, '--isian', 'dokumen=Fotokopi KTP', '--json');
    const { nomor_registrasi: nomor } = dokumen<{ nomor_registrasi: string }>(hasil);
    const { keluar } = await jalan('show', nomor);
    // In the order of the SOP's form, though one of its fields has lines of its own.
    expect(keluar.match(/^ {2}(Nama|Telepon|Isi|Dokumen)\b/gm)?.map((b) => b.trim())).toEqual([
      'Nama',
      'Telepon',
      'Isi',
      'Dokumen',
    ]);
    writeFileSync(berkas, '["Sari Rekaan"]');
    expect(await kode(...SIAPA, ...formulir)).toMatchObject([2, expect.stringContaining('JSON')]);
    expect(await kode(...SIAPA, '--kanal', 'langsung', '--formulir', '/tidak/ada.json')).toMatchObject([
      2,
      {},
    ]);
  });

  it.each([
    ['a field given twice', ['nama=A', 'nama=B', 'isi=x'], '"nama" disebut dua kali'],
    [
      'a field that only acts have',
      ['nama=A', 'isi=x', 'alasan_terlambat=x'],
      '"alasan_terlambat" tidak dikenal',
    ],
  ] as const)('refuses %s', async (_, isian, kata) => {
    const [keluar, galat] = await kode(...SIAPA, '--kanal', 'langsung', '--isian', ...isian);
    expect(keluar).toBe(2);
    expect(galat).toContain(kata);
  });

  it('asks for the channel where there are several, and refuses a link by somebody unknown', async () => {
    expect(await kode(...SIAPA)).toMatchObject([
      2,
      expect.stringMatching(/belum disebut.*--kanal "langsung" atau --kanal "media sosial"/),
    ]);
    expect(await kode('REG-2026-000001', '--sebagai', 'siapa', '--tautkan', '77')).toMatchObject([
      2,
      expect.stringContaining('loket1'),
    ]);
  });
});

describe('a complaint answered and finished at the counter, then linked to LAPOR!', () => {
  const { folder: kantor, buang: buangKantor } = folderKerja();
  const di = penghubung(kantor);
  afterAll(buangKantor);

  it('gets its answer into the outbox, held, and keeps a national deadline until LAPOR! has it', async () => {
    writeFileSync(
      join(kantor, 'penghubung.yaml'),
      `instansi: { id: "6472", nama: "Kecamatan Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: palaran-2025
data: ./data
petugas:
  - { id: semua, nama: "Ayu Contoh", peran: [staf, sekretaris, camat] }
`,
    );
    const sebagai = ['--sebagai', 'semua'];
    const { nomor_registrasi: nomor } = dokumen<{ nomor_registrasi: string }>(
      await di('register', ...sebagai, '--kanal', 'langsung', ...FORMULIR, '--json'),
    );
    const catat = (...isian: readonly string[]) => di('catat', nomor, ...isian, ...sebagai);
    await catat('terima');
    await catat('identifikasi', '--isian', 'hasil=x', 'tanpa_bidang=y');
    await catat('putuskan', '--isian', 'keputusan=x');
    await catat('buat-jawaban', '--isian', 'keputusan=x', 'isi=Sudah diperbaiki.');
    await catat('sampaikan', '--isian', 'cara=Langsung', 'dokumentasi=x');
    const tertaut = await di('register', nomor, ...sebagai, '--tautkan', '7100001');
    expect(tertaut.keluar + tertaut.galat).toMatch(/TL-\d{4}-000001\s+dan\s+DITAHAN/);
    expect((await di('status')).keluar).toContain('1 kiriman ditahan, menunggu keputusan Anda');
    const kasus = () => di('show', '7100001', '--json').then((h) => dokumen<Record<string, unknown>>(h));
    expect(await kasus()).toMatchObject({ langkah: 'selesai', tenggat_nasional: expect.any(String) });
    const kiriman = nomor.replace('REG', 'TL');
    expect((await di('kiriman', 'mark-sent', kiriman, ...sebagai, '--bukti', 'Tampil')).kode).toBe(0);
    expect(await kasus()).toMatchObject({ langkah: 'selesai', tenggat_nasional: null });
  });
});
