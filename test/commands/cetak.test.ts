import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bacaPdf, popplerAda, TANPA_POPPLER } from '../berita-acara/poppler.ts';
import { AKAR, dokumen, folderKerja, penghubung } from './jalankan.ts';

const { folder, buang } = folderKerja();
afterAll(buang);
/** A machine far from the office. */
const jalan = penghubung(folder, { TZ: 'America/New_York' });

const ADUAN = 'Bantuan sosial belum diterima sejak Agustus';
const ORANG_LAIN = 'Kenanga Rekaan';
const RUPA_PDF = /^%PDF-1\.\d[\s\S]*%%EOF\s*$/;

async function register(nama: string, isi: string): Promise<string> {
  const isian = [`nama=${nama}`, `isi=${isi}`];
  const pada = ['--pada', '2025-01-06T09:15'];
  const hasil = await jalan('--json', '--sebagai', 'loket', 'register', '--isian', ...isian, ...pada);
  return dokumen<{ nomor_registrasi: string }>(hasil).nomor_registrasi;
}
/** The register counts by the year in which it is recorded. */
let nomor: string;
let nomorApip: string;
let namaBerkas: string;
const cetak = (...argumen: readonly string[]) => jalan('cetak', 'tanda-terima', ...argumen);
const pdfDi = (nama: string) => readFileSync(join(folder, nama));

beforeAll(async () => {
  writeFileSync(
    join(folder, 'penghubung.yaml'),
    `instansi: { id: "5501", nama: "Dinas Sosial Kabupaten Misal", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: [kapuas-2018, kukar-langsung-2022]
data: ./data
petugas:
  - { id: loket, nama: "Rina Rekaan", jabatan: "Petugas Loket", peran: [petugas, penghubung] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_opd, ketua_tim] }
`,
  );
  nomor = await register('Sari Rekaan', ADUAN);
  namaBerkas = `tanda-terima-${nomor}.pdf`;
  await register(ORANG_LAIN, 'Kartu hilang');
  nomorApip = await register('Melati Rekaan', 'Pungutan oleh pegawai');
});

beforeEach(() => {
  for (const nama of readdirSync(folder)) if (nama.endsWith('.pdf')) rmSync(join(folder, nama));
});

describe.skipIf(!popplerAda())('cetak disposisi of a complaint of our register', () => {
  it('tells what it is about, and not who complained', async () => {
    const isi = `Bantuan untuk Sari Rekaan tertahan ${'di kantor desa '.repeat(40)}`;
    const id = await register('Sari Rekaan', isi);
    const catat = (...argumen: readonly string[]) =>
      jalan('catat', id, ...argumen, '--pada', '2025-01-06T09:30');
    expect((await catat('teruskan-ketua', '--sebagai', 'loket', '--isian', 'alasan_terlambat=x')).kode).toBe(
      0,
    );
    const isian = ['bidang=Rehabilitasi Sosial', 'arahan=Periksa', 'alasan_terlambat=x'];
    expect((await catat('disposisi', '--sebagai', 'kepala', '--isian', ...isian)).kode).toBe(0);
    expect((await jalan('cetak', 'disposisi', id, '--keluaran', 'disposisi.pdf')).galat).toBe('');
    const { teks } = bacaPdf(pdfDi('disposisi.pdf'));
    expect(teks).toMatch(/Perihal : Bantuan untuk \[nama\] tertahan di kantor .* … /);
    expect(teks).not.toContain('Sari');
  });
});

describe('cetak tanda-terima', () => {
  it('writes a PDF named by the register number, for its owner’s eyes only', async () => {
    const hasil = await cetak(nomor);
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toContain(namaBerkas);
    expect(pdfDi(namaBerkas).toString('latin1')).toMatch(RUPA_PDF);
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'penghubung.yaml', namaBerkas]);
    if (process.platform !== 'win32') expect(statSync(join(folder, namaBerkas)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(!popplerAda())(
    popplerAda() ? 'is one page in Indonesian and in the agency’s zone' : `reads the page (${TANPA_POPPLER})`,
    async () => {
      expect((await jalan('--bahasa', 'en', 'cetak', 'tanda-terima', nomor)).keluar).toContain('Saved');
      const { halaman, keterangan, teks } = bacaPdf(pdfDi(namaBerkas));
      expect(halaman).toBe(1);
      for (const kata of [
        'Dinas Sosial Kabupaten Misal',
        'TANDA TERIMA PENGADUAN',
        nomor,
        'Diadukan Senin, 6 Januari 2025, pukul 09.15 WITA',
        'Kanal Langsung',
        'Diterima oleh Rina Rekaan, Petugas Loket',
        'Sari Rekaan',
        ADUAN,
        '1167/DINSOS/SET.1/337/12/2022',
        'Menindaklanjuti pengaduan Anggota Pengaduan/Kepala Bidang 2 hari kerja',
        'SOP ini tidak memuat langkah yang menjawab pelapor.',
        'Tindak Lanjut segera dilaksanakan.',
      ])
        expect(teks).toContain(kata);
      expect(teks).not.toContain(ORANG_LAIN);
      expect(keterangan).not.toMatch(/Sari|Bantuan/);
    },
  );

  it.skipIf(!popplerAda())(
    popplerAda() ? 'shows nothing of a case that was passed to APIP' : `hides (${TANPA_POPPLER})`,
    async () => {
      const isian = ['alasan=x', 'terlapor=kepala', 'petugas_apip=loket'];
      const alih = await jalan('--sebagai', 'loket', 'catat', nomorApip, 'alihkan-apip', '--isian', ...isian);
      expect(alih.kode).toBe(0);
      expect((await jalan('--sebagai', 'loket', 'cetak', 'tanda-terima', nomorApip)).kode).toBe(0);
      const { teks } = bacaPdf(pdfDi(`tanda-terima-${nomorApip}.pdf`));
      expect(teks).toContain('tidak dicantumkan');
      expect(teks).not.toMatch(/Melati|Pungutan/);
    },
  );

  it('never replaces a file that is there, unless it is told to', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'milik orang');
    const hasil = await cetak(nomor, '--keluaran', 'a.pdf');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('--timpa');
    expect(pdfDi('a.pdf').toString()).toBe('milik orang');
    expect((await cetak(nomor, '--keluaran', 'a.pdf', '--timpa')).kode).toBe(0);
    expect(pdfDi('a.pdf').toString('latin1')).toMatch(RUPA_PDF);
  });

  it('is written by one of two processes at once, and refused to the other', async () => {
    const hasil = await Promise.all([cetak(nomor), cetak(nomor)]);
    expect(hasil.map((h) => h.kode).toSorted()).toEqual([0, 2]);
    expect(pdfDi(namaBerkas).toString('latin1')).toMatch(RUPA_PDF);
    expect(readdirSync(folder).filter((nama) => nama.includes('tanda-terima'))).toHaveLength(1);
  });

  it('goes into a pipe, and then leaves no file', async () => {
    const hasil = await cetak(nomor, '--keluaran', '-');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar.startsWith('%PDF-')).toBe(true);
    expect(hasil.keluar.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(existsSync(join(folder, namaBerkas))).toBe(false);
  });

  it('names its file with --json', async () => {
    const hasil = await jalan('--json', 'cetak', 'tanda-terima', nomor);
    expect(dokumen(hasil)).toEqual({ berkas: join(folder, namaBerkas) });
  });

  it.each([
    ['a name that is no PDF’s', ['--keluaran', 'penghubung.yaml', '--timpa'], '.pdf'],
    ['a pipe that is to be JSON', ['--json', '--keluaran', '-'], '--keluaran -'],
    ['a folder that is not there', ['--keluaran', 'tidak-ada/a.pdf'], 'tidak dapat ditulis'],
  ])('refuses %s, and tells nothing of the reporter', async (_, pilihan, kata) => {
    const hasil = await cetak(nomor, ...pilihan);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(kata);
    expect(hasil.galat).not.toMatch(/Sari|Bantuan/);
    expect(readFileSync(join(folder, 'penghubung.yaml'), 'utf8')).toContain('instansi');
  });

  it('leaves nothing where a folder has the name, told to replace or not', async () => {
    mkdirSync(join(folder, 'map.pdf'));
    for (const pilihan of [[], ['--timpa']])
      expect((await cetak(nomor, '--keluaran', 'map.pdf', ...pilihan)).kode).toBe(2);
    expect(readdirSync(folder).filter((nama) => nama.startsWith('map'))).toEqual(['map.pdf']);
    rmSync(join(folder, 'map.pdf'), { recursive: true });
  });

  it('is refused for a number that nobody has', async () => {
    const hasil = await cetak('REG-1999-000001');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('REG-1999-000001');
  });

  it('is refused for a report from LAPOR!, whose reporter has its number already', async () => {
    expect((await jalan('import', join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx'))).kode).toBe(0);
    const [laporan] = dokumen<{ tracking_id: string; nomor_registrasi: string | null }[]>(
      await jalan('--json', 'list'),
    ).filter((b) => b.nomor_registrasi === null);
    const hasil = await cetak(laporan?.tracking_id ?? '');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('register');
    expect(hasil.galat).toContain(laporan?.tracking_id);
  });

  it('knows no paper of another name, and says which it knows', async () => {
    const hasil = await jalan('cetak', 'tanda-trima', nomor);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('tanda-terima');
  });
});
