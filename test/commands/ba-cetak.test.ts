import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaPdf, popplerAda, TANPA_POPPLER } from '../berita-acara/poppler.ts';
import { alineaWord, arsipWord } from '../berita-acara/templat-bawaan.ts';
import { dokumen, folderKerja, penghubung } from './jalankan.ts';

const { folder, buang } = folderKerja();
afterAll(buang);
const jalan = penghubung(folder, { TZ: 'America/New_York' });
const diTempatLain = penghubung(folder, { TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8' });
const baca = (nama: string) => readFileSync(join(folder, nama));

const SETELAN = `instansi: { id: "3573", nama: "Dinas Sosial Misal", zona_waktu: Asia/Jayapura }
lapor: { sambungan: ekspor-xlsx }
sop: malang-2023
data: ./data
petugas:
  - { id: petugas, nama: "Rina Rekaan", jabatan: "Petugas Pengaduan", peran: [petugas] }
  - { id: bidang, nama: "Indah Contoh", jabatan: "Kepala Bidang", peran: [bidang] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_dinas] }
`;
const setelan = (ba = '') => writeFileSync(join(folder, 'penghubung.yaml'), `${SETELAN}${ba}`);
/** Some five processes of two seconds each, on a machine with other work. */
const PROSES_MS = 60_000;
let nomor: string;

async function catat(aksi: string, petugas: string, ...isian: readonly string[]): Promise<void> {
  const pilihan = isian.length === 0 ? [] : ['--isian', ...isian];
  expect((await jalan('--sebagai', petugas, 'catat', nomor, aksi, ...pilihan)).kode).not.toBe(2);
}

beforeAll(async () => {
  setelan();
  const warna = { r: 90, g: 120, b: 90 };
  const foto = sharp({ create: { width: 300, height: 200, channels: 3, background: warna } });
  await foto.jpeg().toFile(join(folder, 'foto Sari.jpg'));
  const isian = ['nama=Sari Rekaan', 'isi=Bantuan belum diterima'];
  const hasil = await jalan(
    '--json',
    '--sebagai',
    'petugas',
    'register',
    '--kanal',
    'langsung',
    '--isian',
    ...isian,
  );
  nomor = dokumen<{ nomor_registrasi: string }>(hasil).nomor_registrasi;
  await catat('terima', 'petugas');
  const isi = ['tempat=Ruang pengaduan', 'uraian=Bantuan tertahan', 'penyelesaian=Sudah disalurkan'];
  await jalan('--sebagai', 'petugas', 'ba', 'buat', nomor, '--isian', ...isi, '--berkas', 'foto Sari.jpg');
}, 60_000);

describe('ba cetak', () => {
  it(
    'writes a PDF and a Word file, the same bytes at another time and in another zone',
    async () => {
      for (const format of ['pdf', 'docx']) {
        expect(await jalan('ba', 'cetak', 'BA-000001', '--format', format)).toMatchObject({
          kode: 0,
          galat: '',
        });
        const lagi = ['--format', format, '--keluaran', `lagi.${format}`];
        expect((await diTempatLain('ba', 'cetak', 'BA-000001', ...lagi)).kode).toBe(0);
        expect(baca(`BA-000001.${format}`).equals(baca(`lagi.${format}`))).toBe(true);
      }
    },
    PROSES_MS,
  );

  it.skipIf(!popplerAda())(
    popplerAda() ? 'says what was recorded, and nothing of the reporter' : `reads (${TANPA_POPPLER})`,
    async () => {
      const { teks } = bacaPdf(baca('BA-000001.pdf'));
      for (const kata of [
        'Dinas Sosial Misal',
        'BERITA ACARA PENYELESAIAN',
        'bertempat di Ruang pengaduan',
        'Sudah disalurkan',
        `Pengaduan nomor registrasi ${nomor}`,
        'Foto 1.',
        'Bima Contoh',
        'SHA-256',
      ])
        expect(teks).toContain(kata);
      expect(teks).not.toMatch(/Sari/);
    },
  );

  it(
    'prints for the public what tells nothing of the reporter, and refuses or replaces what does',
    async () => {
      const publik = ['ba', 'cetak', 'BA-000001', '--untuk', 'publik'];
      expect(await jalan(...publik)).toMatchObject({ kode: 0, galat: '' });
      expect(baca('BA-000001-publik.pdf').equals(baca('BA-000001.pdf'))).toBe(false);
      const uraian = 'uraian=Ibu SARI Rekaan menelepon';
      await jalan('--sebagai', 'petugas', 'ba', 'buat', '--ubah', 'BA-000001', '--isian', uraian);
      const ditolak = await jalan(...publik, '--keluaran', 'gagal.pdf');
      expect(ditolak).toMatchObject({ kode: 2, keluar: '' });
      expect(ditolak.galat).toContain('nama');
      expect(ditolak.galat).not.toMatch(/sari/i);
      expect(existsSync(join(folder, 'gagal.pdf'))).toBe(false);
      const disamarkan = ['--samarkan', '--format', 'docx', '--keluaran', 'samar.docx'];
      expect((await jalan(...publik, ...disamarkan)).kode).toBe(0);
      expect(baca('samar.docx').toString()).toContain('[nama] menelepon');
      expect(baca('samar.docx').toString()).not.toMatch(/sari/i);
      const semula = 'uraian=Bantuan tertahan';
      await jalan('--sebagai', 'petugas', 'ba', 'buat', '--ubah', 'BA-000001', '--isian', semula);
    },
    PROSES_MS,
  );

  it('tells an unknown field of a template by its name, and writes no file', async () => {
    writeFileSync(join(folder, 'lain.docx'), arsipWord(alineaWord('{judul} {nomor_ktp}')));
    const pilihan = ['--format', 'docx', '--templat', 'lain.docx', '--keluaran', 'gagal.docx'];
    const hasil = await jalan('ba', 'cetak', 'BA-000001', ...pilihan);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('{nomor_ktp}');
    expect(existsSync(join(folder, 'gagal.docx'))).toBe(false);
  });

  it('takes letterhead, logo and template from the settings, and refuses a logo that is none', async () => {
    writeFileSync(join(folder, 'kami.docx'), arsipWord(alineaWord('Milik kami: {uraian}')));
    writeFileSync(join(folder, 'logo.png'), 'bukan gambar');
    setelan('ba: { kop: [PEMERINTAH MISAL], kota: Kuala Misal }\n');
    expect((await jalan('ba', 'cetak', 'BA-000001', '--format', 'docx', '--timpa')).kode).toBe(0);
    expect(baca('BA-000001.docx').toString('latin1')).toMatch(/Kuala Misal, \d+ /);
    setelan('ba: { kop: [PEMERINTAH MISAL], templat: kami.docx }\n');
    expect((await jalan('ba', 'cetak', 'BA-000001', '--format', 'docx', '--timpa')).kode).toBe(0);
    expect(baca('BA-000001.docx').toString()).toContain('Bantuan tertahan');
    setelan('ba: { logo: logo.png }\n');
    const hasil = await jalan('ba', 'cetak', 'BA-000001', '--keluaran', 'gagal.pdf');
    setelan();
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('ba.logo');
    expect(existsSync(join(folder, 'gagal.pdf'))).toBe(false);
  });

  it.each([
    ['another format', ['BA-000001', '--format', 'odt'], 'pdf, docx'],
    ['a name of the other format', ['BA-000001', '--format', 'docx', '--keluaran', 'a.pdf'], '.docx'],
    ['a copy for others', ['BA-000001', '--untuk', 'pers'], 'publik'],
    ['to replace in what stays in the office', ['BA-000001', '--samarkan'], '--untuk publik'],
    ['a number that nobody has', ['BA-000099'], 'BA-000099'],
  ])('refuses %s', async (_, argumen, kata) => {
    const hasil = await jalan('ba', 'cetak', ...argumen);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(kata);
  });
});

describe('the other papers of an SOP', () => {
  it('are printed once their act is recorded, and refused with it before', async () => {
    const awal = await jalan('cetak', 'disposisi', nomor);
    expect(awal).toMatchObject({ kode: 2, keluar: '' });
    expect(awal.galat).toContain('disposisi');
    await catat('disposisi', 'kepala', 'bidang=Bansos', 'arahan=Periksa datanya');
    await catat('asesmen', 'bidang', 'hasil=Layak dibantu');
    await catat('susun-nota-dinas', 'bidang', 'isi=Sudah disalurkan');
    for (const kertas of ['formulir', 'disposisi', 'telaah', 'nota-dinas'])
      expect((await jalan('cetak', kertas, nomor)).kode).toBe(0);
    expect(readdirSync(folder)).toContain(`nota-dinas-${nomor}.pdf`);
  });

  it.skipIf(!popplerAda())(
    popplerAda() ? 'name the reporter on the form alone' : `reads (${TANPA_POPPLER})`,
    () => {
      const teks = (kertas: string) => bacaPdf(baca(`${kertas}-${nomor}.pdf`)).teks;
      expect(teks('formulir')).toContain('Sari Rekaan');
      for (const kertas of ['disposisi', 'telaah', 'nota-dinas']) expect(teks(kertas)).not.toContain('Sari');
      expect(teks('disposisi')).toMatch(/Arahan : Periksa datanya[\s\S]*Kepala Dinas Bima Contoh/);
      expect(teks('nota-dinas')).toContain('Indah Contoh');
    },
  );

  it(
    'are marked as drafts until the act that freezes their text, and again once it was sent back',
    async () => {
      const bertanda = async () => {
        expect((await jalan('cetak', 'nota-dinas', nomor, '--format', 'docx', '--timpa')).kode).toBe(0);
        return baca(`nota-dinas-${nomor}.docx`).toString().includes('KONSEP');
      };
      expect(await bertanda()).toBe(true);
      await catat('kembalikan-nota-dinas', 'kepala', 'catatan=Sebutkan tanggalnya');
      expect(await bertanda()).toBe(true);
      await catat('susun-nota-dinas', 'bidang', 'isi=Sudah disalurkan 5 Januari');
      expect(await bertanda()).toBe(true);
      await catat('setujui-nota-dinas', 'kepala');
      expect(await bertanda()).toBe(false);
      await jalan('cetak', 'telaah', nomor, '--format', 'docx', '--timpa');
      expect(baca(`telaah-${nomor}.docx`).toString()).not.toContain('KONSEP');
    },
    PROSES_MS,
  );

  it('share the office’s template with the Berita Acara: a field that they do not have stays empty', async () => {
    const templat = arsipWord(`${alineaWord('{judul}')}${alineaWord('[{uraian}{nomor_naskah}]')}`);
    writeFileSync(join(folder, 'kantor.docx'), templat);
    const perintah = ['telaah', nomor, '--format', 'docx', '--templat', 'kantor.docx', '--timpa'];
    expect(await jalan('cetak', ...perintah)).toMatchObject({ kode: 0, galat: '' });
    expect(
      baca(`telaah-${nomor}.docx`)
        .toString()
        .replaceAll(/<[^>]*>/g, ''),
    ).toContain('[]');
  });

  it('are refused where the SOP names none, with those that it names', async () => {
    const hasil = await jalan('cetak', 'formulir', nomor, '--jenis', 'penyelesaian');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('formulir, disposisi, telaah, nota-dinas');
  });

  it('are kept from all but the named officer once a case went to APIP', async () => {
    await catat('alihkan-apip', 'petugas', 'alasan=x', 'terlapor=kepala', 'petugas_apip=bidang');
    for (const perintah of [
      ['cetak', 'telaah', nomor],
      ['ba', 'cetak', 'BA-000001'],
    ]) {
      expect((await jalan('--sebagai', 'petugas', ...perintah, '--timpa')).galat).toContain('APIP');
      expect((await jalan('--sebagai', 'bidang', ...perintah, '--timpa')).kode).toBe(0);
    }
  });
});
