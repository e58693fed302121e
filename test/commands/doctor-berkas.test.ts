import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
afterAll(() => buang());
const jalan = penghubung(folder);

const setelan = (templat: string, logo: string, sandi: string): string =>
  `ba: { templat: ${templat}, logo: ${logo} }\nsmtp: { host: surat.contoh, dari: a@surat.contoh, pengguna: a, sandi_file: ${sandi} }\n`;
const doctor = async (templat: string, logo: string, sandi: string) => {
  tulisSetelan(folder, { tambahan: setelan(templat, logo, sandi) });
  const hasil = await jalan('doctor', '--json');
  const { pemeriksaan } = dokumen<{
    pemeriksaan: { nama: string; keadaan: string; keterangan: string; saran: string | null }[];
  }>(hasil);
  const satu = (nama: string) => pemeriksaan.find((p) => p.nama === nama);
  return {
    kode: hasil.kode,
    templat: satu('Templat Word'),
    logo: satu('Logo kop'),
    sandi: satu('Sandi surel'),
  };
};

beforeEach(() => {
  copyFileSync(join(AKAR, 'data/templat/berita-acara.docx'), join(folder, 'baik.docx'));
  copyFileSync(join(AKAR, 'data/contoh/foto-lapangan.jpg'), join(folder, 'baik.jpg'));
  writeFileSync(join(folder, 'sandi.txt'), 'rekaan-123\n');
  writeFileSync(join(folder, 'catatan.txt'), 'bukan gambar, bukan Word');
});

it('finds nothing wrong with a template, a logo and a password that can be used', async () => {
  const baik = { keadaan: 'baik', saran: null };
  expect(await doctor('baik.docx', 'baik.jpg', 'sandi.txt')).toMatchObject({
    kode: 0,
    templat: baik,
    logo: baik,
    sandi: baik,
  });
});

it.each([
  ['that are not there', 'tiada.docx', 'tiada.png', 'tiada.txt'],
  ['of another kind', 'catatan.txt', 'catatan.txt', 'catatan.txt'],
])('names files %s, with what to do, and exits 2', async (_, templat, logo, sandi) => {
  const gagal = (nama: string, kunci: string): unknown => ({
    keadaan: 'gagal',
    keterangan: expect.stringContaining(nama) as unknown,
    saran: expect.stringContaining(kunci) as unknown,
  });
  expect(await doctor(templat, logo, sandi)).toMatchObject({
    kode: 2,
    templat: gagal(templat, 'ba.templat'),
    logo: gagal(logo, 'ba.logo'),
    sandi: gagal(sandi, 'smtp.sandi_file'),
  });
});

async function tulisSalah(cari: string, ganti: string): Promise<void> {
  const { bukaArsip } = await import('../../src/mapping/arsip/buka-arsip.ts');
  const { susunArsip } = await import('../../src/mapping/arsip/susun-arsip.ts');
  const { readFileSync } = await import('node:fs');
  const batas = { bagian: /[^/]$/, byteTerurai: 1 << 25 };
  const arsip = bukaArsip(readFileSync(join(folder, 'baik.docx')), batas);
  if (!arsip.ok) throw new Error('templat bawaan tidak terbuka');
  const naskah = arsip.value.get('word/document.xml')!.toString().replace(cari, ganti);
  const salah = new Map([...arsip.value, ['word/document.xml', Buffer.from(naskah)]]);
  writeFileSync(join(folder, 'salah.docx'), susunArsip(salah));
}

it.each([
  ['a field that no Berita Acara knows', '{judul}', '{judull}', '{judull}'],
  ['a list that never ends', '{/orang}', '', '{/daftar}'],
])('refuses a template as printing would: %s', async (_, cari, ganti, kata) => {
  await tulisSalah(cari, ganti);
  const { kode, templat } = await doctor('salah.docx', 'baik.jpg', 'sandi.txt');
  expect(kode).toBe(2);
  expect(templat?.keterangan).toContain(kata);
});
