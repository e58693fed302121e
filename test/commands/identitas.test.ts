import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baris, KEPALA, xlsx } from '../mapping/ekspor-xlsx/berkas-uji.ts';
import { AKAR, dokumen, folderKerja, type Hasil, penghubung } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const DATA = join(folder, 'data');
const SIAPA = ['--sebagai', 'loket1'] as const;
/** Words of one invented reporter, which may not be found anywhere once they are erased. */
const KATA = ['Wulan Rekawati', 'Gang Rekaan Sunyi', 'atas nama Rekawati'] as const;
const surat = (kata: string): Buffer => Buffer.from(`%PDF-1.4\n${kata}\n%%EOF\n`);

beforeAll(() => {
  writeFileSync(join(folder, 'ktp.pdf'), surat(`KTP ${KATA[2]}`));
  writeFileSync(join(folder, 'hasil.pdf'), surat(`hasil ${KATA[2]}`));
  writeFileSync(
    join(folder, 'penghubung.yaml'),
    `instansi: { id: "5501", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: [kukar-langsung-2022, kukar-online-2022]
data: ./data
petugas:
  - { id: loket1, nama: "Ayu Contoh", jabatan: "Petugas Loket", peran: [petugas, ketua_tim, bidang] }
  - { id: lama, nama: "Cici Contoh", jabatan: "Petugas Loket", peran: [petugas], berlaku_sampai: "2020-01-01" }
`,
  );
});
afterAll(buang);

async function terdaftar(): Promise<string> {
  const isian = [`nama=${KATA[0]}`, `alamat=${KATA[1]} 7`, 'telepon=0812-1111-2222', 'isi=Belum diterima.'];
  const hasil = await jalan(
    'register',
    ...SIAPA,
    '--kanal',
    'langsung',
    '--isian',
    ...isian,
    '--berkas',
    'ktp.pdf',
    '--json',
  );
  return dokumen<{ nomor_registrasi: string }>(hasil).nomor_registrasi;
}

async function selesai(): Promise<string> {
  const nomor = await terdaftar();
  const tindakan = [
    ['teruskan-ketua'],
    ['disposisi', '--isian', 'bidang=Rehabilitasi Sosial'],
    ['tindak-lanjut', '--isian', `penyelesaian=${KATA[0]} sudah menerima`, '--berkas', 'hasil.pdf'],
    ['laporkan', '--isian', 'laporan=Nomor 7'],
  ];
  for (const satu of tindakan) {
    const hasil = await jalan('catat', nomor, ...satu, ...SIAPA);
    if (hasil.kode !== 0) throw new Error(hasil.galat);
  }
  return nomor;
}

const semuaBerkas = (): readonly string[] =>
  readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((b) => b.isFile())
    .map((b) => join(b.parentPath, b.name));

/** Files of the data folder in which one of the words stands in plain. */
const terbaca = (): readonly string[] =>
  semuaBerkas().filter((path) => KATA.some((kata) => readFileSync(path).includes(kata)));

const hapus = (nomor: string, ...lain: readonly string[]): Promise<Hasil> =>
  jalan('identitas', 'hapus', nomor, ...SIAPA, ...lain);
const YA = ['--ya', '--dasar', 'Permintaan pelapor'] as const;

describe('identitas lihat', () => {
  it('shows the form’s identity to an officer who says why, and journals it without a word of it', async () => {
    const nomor = await terdaftar();
    const hasil = await jalan('identitas', 'lihat', nomor, '--alasan', 'Menghubungi', ...SIAPA);
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toMatch(/Wulan Rekawati/);
    expect(hasil.keluar).toMatch(/0812-1111-2222/);
    const db = new Database(join(DATA, 'penghubung.sqlite'), { readonly: true });
    const baris = db.prepare("SELECT oleh, payload FROM jejak WHERE jenis = 'identitas.dilihat'").all() as {
      oleh: string;
      payload: Buffer;
    }[];
    db.close();
    expect(baris.map((b) => b.oleh)).toEqual(['loket1']);
    expect(baris.some((b) => /Wulan|Rekaan|0812|Menghubungi/.test(b.payload.toString()))).toBe(false);
  });

  it('asks for a reason and for an officer in service', async () => {
    const nomor = await terdaftar();
    expect((await jalan('identitas', 'lihat', nomor, ...SIAPA)).galat).toContain('--alasan');
    expect((await jalan('identitas', 'lihat', nomor, '--alasan', 'x')).kode).toBe(2);
    expect((await jalan('identitas', 'lihat', nomor, '--alasan', 'x', '--sebagai', 'asing')).kode).toBe(2);
    const lama = await jalan('identitas', 'lihat', nomor, '--alasan', 'x', '--sebagai', 'lama');
    expect(lama).toMatchObject({ kode: 2, keluar: '' });
    expect(lama.galat).toContain('tidak sedang bertugas');
  });
});

// Each of its commands is a process: a test of twenty takes 5 s alone, and four times that beside others.
describe('identitas hapus', { timeout: 60_000 }, () => {
  it('prints a plan, and does nothing without --ya', async () => {
    const nomor = await selesai();
    const hasil = await hapus(nomor);
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toContain('Belum ada yang dihapus');
    expect(hasil.keluar).toContain('Cadangan');
    expect((await jalan('identitas', 'lihat', nomor, '--alasan', 'x', ...SIAPA)).keluar).toContain('Wulan');
    expect((await hapus(nomor, '--ya')).galat).toContain('--dasar');
  });

  it('is refused while the case is open, and while a legal hold stands', async () => {
    const nomor = await selesai();
    const alasan = ['--alasan', 'Inspektorat', ...SIAPA] as const;
    expect((await hapus(await terdaftar(), ...YA)).galat).toContain('masih terbuka');
    expect((await jalan('identitas', 'tahan', nomor, ...alasan)).kode).toBe(0);
    expect(await hapus(nomor, ...YA)).toMatchObject({ kode: 2, galat: expect.stringContaining('ditahan') });
    expect((await jalan('identitas', 'lepas', nomor, ...alasan)).kode).toBe(0);
    expect((await hapus(nomor, ...YA)).kode).toBe(0);
  });

  it('leaves no word in any file of the data folder; again it changes nothing; the journal verifies', async () => {
    for (const { nomor_registrasi } of dokumen<{ nomor_registrasi: string }[]>(await jalan('list', '--json')))
      for (const aksi of [['bukan-wewenang', '--isian', 'alasan=x', 'instansi_yang_tepat=y']])
        await jalan('catat', nomor_registrasi, ...aksi, ...SIAPA);
    await selesai();
    expect(terbaca().length).toBeGreaterThan(0);
    const tahun = new Date().getFullYear();
    for (let n = 1; ; n++) {
      const hasil = await hapus(`REG-${tahun}-${String(n).padStart(6, '0')}`, ...YA, '--json');
      if (hasil.galat.includes('REG-')) break;
      expect(dokumen(hasil)).toMatchObject({ dikerjakan: true, tuntas: true });
    }
    expect(terbaca()).toEqual([]);
    const sebelum = readFileSync(join(DATA, 'penghubung.sqlite'));
    const lagi = await hapus(`REG-${tahun}-000001`, ...YA, '--json');
    expect(dokumen(lagi)).toMatchObject({ tuntas: true, teks: 0 });
    expect(sebelum.length).toBeGreaterThan(0);
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
    expect((await jalan('show', `REG-${tahun}-000001`)).keluar).toContain('sudah dihapus');
    expect((await jalan('doctor', '--lengkap')).kode).toBe(0);
  }, 120_000);
});

describe('identitas retensi', () => {
  it('proposes nothing of this year, and refuses what is no number of years', async () => {
    const hasil = await jalan('identitas', 'retensi', '--json');
    expect(dokumen(hasil)).toMatchObject({ tahun: 5, usul: [], dihapus: null });
    expect((await jalan('identitas', 'retensi', '--tahun', '0')).kode).toBe(2);
    expect((await jalan('identitas', 'retensi', '--ya', ...SIAPA)).kode).toBe(2);
  });
});

describe('banding', () => {
  const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
  const banding = async () => dokumen<Record<string, unknown>>(await jalan('banding', EKSPOR, '--json'));

  it('tells what is only theirs, changes nothing but the journal, and finds all the same after the import', async () => {
    const sebelum = await banding();
    expect((sebelum['hanya_mereka'] as string[]).length).toBeGreaterThan(0);
    expect((await jalan('import', EKSPOR)).kode).not.toBe(2);
    const sesudah = await banding();
    expect(sesudah).toMatchObject({ hanya_mereka: [], beda_status: [], hanya_kita: [] });
    expect(sesudah['sama']).toBe((sebelum['hanya_mereka'] as string[]).length);
    const teks = await jalan('banding', EKSPOR);
    expect(teks).toMatchObject({ kode: 0, galat: '' });
    expect(teks.keluar).toContain(String(sesudah['berkas_sha256']));
    const masa = ['--dari', '2025-01-01', '--sampai', '2026-12-31'];
    expect((await jalan('ba', 'export', ...masa, '--keluaran', 'bundel')).kode).toBe(0);
    const halaman = readFileSync(join(folder, 'bundel/LAPORAN.html'), 'utf8');
    expect(halaman).toMatch(
      new RegExp(
        `Perbandingan dengan ekspor Admin Instansi.*sama ${String(sesudah['sama'])}, hanya di ekspor 0`,
      ),
    );
  });

  it('of an older file names what is only here, by the day it was disposed to us, not the day it was taken in', async () => {
    const hasil = dokumen<Record<string, string[]>>(
      await jalan('banding', join(AKAR, 'fixtures/ekspor/ekspor-lama.xlsx'), '--json'),
    );
    expect([hasil['hanya_kita']?.length, hasil['luar_masa']?.length]).toEqual([5, 3]);
  });

  const halaman = async (nama: string): Promise<string> => {
    const masa = ['--dari', '2025-01-01', '--sampai', '2026-12-31'];
    expect((await jalan('ba', 'export', ...masa, '--keluaran', nama)).kode).toBe(0);
    return readFileSync(join(folder, nama, 'LAPORAN.html'), 'utf8');
  };
  const banyak = (teks: string): number => teks.split('banding.dibuat').length - 1;

  it('refuses an export without a row, says what to do and journals nothing: no earlier one is covered by it', async () => {
    const sebelum = banyak(readFileSync(join(folder, 'bundel/jejak.jsonl'), 'utf8'));
    writeFileSync(join(folder, 'kosong.xlsx'), await xlsx([KEPALA]));
    const hasil = await jalan('banding', 'kosong.xlsx');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toMatch(/tidak memuat satu baris.*ekspor lagi/s);
    // After those of the first bundle one more was made, of the older file.
    const teks = await halaman('bundel-2');
    expect(banyak(readFileSync(join(folder, 'bundel-2/jejak.jsonl'), 'utf8'))).toBe(sebelum + 1);
    expect(teks.match(/ekspor per/g)).toHaveLength(sebelum + 1);
    expect(teks).toMatch(/hanya di sini 5[\s\S]*hanya di sini 0/);
  });

  it('names the rows that it cannot read, and why, and counts none of their ids as only ours', async () => {
    const isi = [baris({ 'Tracking ID': '7100001', 'Status Laporan': null }), baris({ 'Tracking ID': 'x' })];
    writeFileSync(join(folder, 'buruk.xlsx'), await xlsx([KEPALA, ...isi]));
    const { keluar } = await jalan('banding', 'buruk.xlsx');
    expect(keluar).toContain('baris 2 (7100001): Status Laporan: kosong');
    expect(keluar).toContain('baris 3: Tracking ID: bukan 1 sampai 12 angka');
    const json = dokumen<Record<string, unknown>>(await jalan('banding', 'buruk.xlsx', '--json'));
    expect(json['baris_tak_terbaca']).toEqual([
      { baris: 2, tracking_id: '7100001', sebab: ['Status Laporan: kosong'] },
      { baris: 3, tracking_id: null, sebab: ['Tracking ID: bukan 1 sampai 12 angka (teks)'] },
    ]);
    expect(json['hanya_kita']).not.toContain('7100001');
    expect(json['hanya_kita']).toContain('7100002');
  });

  it('compares nothing with the export of another agency, and writes nothing', async () => {
    const setelan = readFileSync(join(folder, 'penghubung.yaml'), 'utf8').replace('"5501"', '"9999"');
    writeFileSync(join(folder, 'lain.yaml'), setelan.replace('./data', './data-lain'));
    const hasil = await jalan('banding', EKSPOR, '--config', 'lain.yaml');
    expect(hasil).toMatchObject({
      kode: 2,
      keluar: '',
      galat: expect.stringContaining('milik instansi lain'),
    });
  });

  it('exits 2 for what is no export, and for a file that is not there', async () => {
    const salah = await jalan('banding', 'ktp.pdf');
    expect(salah.kode).toBe(2);
    expect(salah.galat).toMatch(/Admin Instansi.*penghubung banding BERKAS.*kolom: Tracking ID, /s);
    expect(salah.galat).not.toContain('import');
    expect((await jalan('import', 'ktp.pdf')).galat).toContain('penghubung import BERKAS');
    expect((await jalan('banding', 'tiada.xlsx')).kode).toBe(2);
  });
});
