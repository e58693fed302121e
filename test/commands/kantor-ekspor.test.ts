import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KantorEkspor } from './kantor-ekspor.ts';

const NOMOR = ['7100001', '7100002', '7100003'] as const;
const SEMUA = Object.fromEntries(NOMOR.map((nomor) => [nomor, {}]));

let kantor: KantorEkspor;

beforeEach(async () => {
  kantor = await KantorEkspor.buka('2026-09-08 07:00');
  appendFileSync(join(kantor.folder, 'penghubung.yaml'), 'pagi: { pdf: tidak }\n');
  await kantor.impor('8 Sep 2026 06:55', SEMUA);
});
afterEach(() => kantor[Symbol.asyncDispose]());

const satuBaris = (teks: string): string => teks.replace(/\s+/g, ' ');
const daftar = async (): Promise<string> => (await kantor.jalan('list')).keluar;
const lembar = () => join(kantor.folder, 'lembar-tenggat/hubung.txt');

interface BarisJson {
  readonly tracking_id: string;
  readonly siap_disalin: readonly string[];
  readonly menunggu: string | null;
  readonly bidang_ditunggu: readonly unknown[];
}
const baris = async (nomor: string): Promise<BarisJson | undefined> =>
  (await kantor.json<readonly BarisJson[]>('list')).find((b) => b.tracking_id === nomor);

describe('the morning of an office that never syncs', () => {
  it('is made by the first import after the hour, once a day for each officer', async () => {
    expect(existsSync(lembar())).toBe(false);
    kantor.pada('2026-09-08 08:00');
    const pertama = await kantor.impor('8 Sep 2026 07:55', SEMUA);
    expect(pertama.galat).toContain('Lembar tenggat pagi ini');
    expect(pertama.keluar).not.toContain('Lembar tenggat');
    expect(readFileSync(lembar(), 'utf8')).toContain('Lembar tenggat Sel 8 Sep 2026');
    kantor.pada('2026-09-08 09:00');
    expect((await kantor.impor('8 Sep 2026 08:55', SEMUA)).galat).not.toContain('Lembar tenggat');
    kantor.pada('2026-09-09 08:00');
    expect((await kantor.impor('9 Sep 2026 07:55', SEMUA, '--json')).galat).toContain('Lembar tenggat');
    expect(readFileSync(lembar(), 'utf8')).toContain('Lembar tenggat Rab 9 Sep 2026');
  });

  it('begins with a list that says to import', async () => {
    const baru = await KantorEkspor.buka('2026-09-08 09:00');
    expect((await baru.jalan('list')).keluar).toContain('penghubung import');
    await baru[Symbol.asyncDispose]();
  });
});

describe('an approved answer that no connection sends', () => {
  it('stands in a lane of its own with its number, until it is marked sent', async () => {
    await kantor.dijawab('7100001');
    const [kiriman] = await kantor.kiriman();
    const id = kiriman?.id ?? '';
    expect(satuBaris(await daftar())).toMatch(
      new RegExp(`Siap disalin ke LAPOR! \\(1\\) 7100001.* · siap disalin: ${id}`),
    );
    expect((await baris('7100001'))?.siap_disalin).toEqual([id]);
    expect((await baris('7100002'))?.siap_disalin).toEqual([]);
    await kantor.jalan('kiriman', 'mark-sent', id, '--sebagai', 'hubung', '--bukti', 'Tampil 09.00');
    expect(await daftar()).not.toContain('isalin');
  });

  it('is told in the digest of whoever holds the case, beside the case too', async () => {
    await kantor.dijawab('7100001');
    const { keluar } = await kantor.jalan('lembar-tenggat', '--petugas', 'hubung');
    const [kiriman] = await kantor.kiriman();
    expect(satuBaris(keluar)).toContain(`${kiriman?.id} tanggapan akhir untuk 7100001 · sejak`);
    expect(satuBaris(keluar)).toContain('Tanggapan · siap disalin');
    const [lain] = await kantor.json<readonly { readonly siap_disalin: readonly unknown[] }[]>(
      'lembar-tenggat',
      '--petugas',
      'kepala',
    );
    expect(lain?.siap_disalin).toEqual([]);
  });

  it('is found although it is a correction of a case that waits for its reporter, or has ended', async () => {
    await kantor.dijawab('7100001');
    const [akhir] = await kantor.kiriman();
    const sampai = ['--sebagai', 'hubung', '--bukti', 'Tampil 09.00'];
    await kantor.jalan('kiriman', 'mark-sent', akhir?.id ?? '', ...sampai);
    const ralat = [`merujuk=${akhir?.id}`, 'isi=Lampunya dua.', 'alasan=Jumlahnya keliru'];
    await kantor.catat('7100001', 'ralat-tanggapan', 'hubung', ...ralat);
    await kantor.catat('7100001', 'setujui-tanggapan', 'kepala', 'jenis=ralat');
    expect((await baris('7100001'))?.siap_disalin).toHaveLength(1);
    expect(await daftar()).toContain('Siap disalin ke LAPOR! (1)');
    kantor.pada('2026-10-08 09:00');
    await kantor.impor('8 Okt 2026 08:55', { ...SEMUA, '7100001': { status: 'Selesai' } });
    expect(await kantor.langkah('7100001')).toBe('selesai');
    expect((await baris('7100001'))?.siap_disalin).toHaveLength(1);
    const { keluar } = await kantor.jalan('lembar-tenggat', '--petugas', 'hubung');
    expect(keluar).toContain('Siap disalin ke LAPOR!');
  });
});

describe('the worksheet for the desk of the head', () => {
  it('has a correction that waits there although its case stands at another step, and says so', async () => {
    await kantor.dijawab('7100001');
    const [akhir] = await kantor.kiriman();
    const sampai = ['--sebagai', 'hubung', '--bukti', 'Tampil 09.00'];
    await kantor.jalan('kiriman', 'mark-sent', akhir?.id ?? '', ...sampai);
    const ralat = [`merujuk=${akhir?.id}`, 'isi=Lampunya dua.', 'alasan=Jumlahnya keliru'];
    await kantor.catat('7100001', 'ralat-tanggapan', 'hubung', ...ralat);
    const langkah = await kantor.jalan('lembar-kerja', '--sebagai', 'kepala', '--langkah', 'tanggapan');
    expect(satuBaris(langkah.keluar)).toContain('ganti --langkah dengan --meja-kepala');
    const meja = await kantor.jalan('lembar-kerja', '--sebagai', 'kepala', '--meja-kepala');
    expect(meja.keluar).toContain('(1 kasus)');
  });
});

describe('a bidang that never answered', () => {
  beforeEach(() => kantor.catat('7100001', 'teruskan-bidang', 'hubung', 'bidang=Bidang Jalan'));

  it('is told where the clarification is concluded without it', async () => {
    await kantor.catat('7100001', 'telaah', 'hubung', 'kesimpulan=Layak');
    const simpulan = [
      'klarifikasi',
      '--sebagai',
      'hubung',
      '--isian',
      'hasil=Cukup',
      'perlu_pemeriksaan=tidak',
    ];
    const { kode, keluar, galat } = await kantor.jalan('catat', '7100001', ...simpulan, '--json');
    expect([kode, galat]).toEqual([0, expect.stringContaining('1 bidang yang ditanya belum menjawab')]);
    expect(keluar).toContain('"kode":"bidang_belum_menjawab"');
  });

  it('is waited for no more once the answer is approved, and again once that is withdrawn', async () => {
    expect(await baris('7100001')).toMatchObject({ menunggu: 'Bidang Jalan, 0 hari' });
    await kantor.dijawab('7100001');
    expect(await baris('7100001')).toMatchObject({ menunggu: null, bidang_ditunggu: [] });
    expect((await kantor.jalan('status')).keluar).not.toContain('Bidang Jalan');
    expect((await kantor.jalan('show', '7100001')).keluar).toContain('Bidang Jalan');
    await kantor.catat('7100001', 'tarik-tanggapan', 'hubung', 'alasan=Bidang menjawab');
    expect((await baris('7100001'))?.bidang_ditunggu).toHaveLength(1);
    expect((await kantor.jalan('status')).keluar).toContain('Bidang Jalan');
  });
});

describe('an import', () => {
  it('names what was closed in LAPOR! since, and what its reporter replied to', async () => {
    await kantor.dijawab('7100001');
    const [akhir] = await kantor.kiriman();
    const sampai = ['--sebagai', 'hubung', '--bukti', 'Tampil 09.00'];
    await kantor.jalan('kiriman', 'mark-sent', akhir?.id ?? '', ...sampai);
    kantor.pada('2026-09-09 09:00');
    const kini = {
      '7100001': { status: 'Ditanggapi oleh Pelapor' },
      '7100002': { status: 'Ditutup oleh Admin' },
      '7100003': { status: 'Proses' },
    };
    const { keluar } = await kantor.impor('9 Sep 2026 08:55', kini);
    expect(keluar).toContain('3 berubah');
    expect(keluar).toContain('  1 kini tertutup di LAPOR!: 7100002\n');
    expect(keluar).toContain('  1 ditanggapi pelapornya: 7100001\n');
    kantor.pada('2026-09-09 10:00');
    const lagi = await kantor.impor('9 Sep 2026 09:55', kini, '--json');
    expect(JSON.parse(lagi.keluar)).toMatchObject({ ditutup: [], balasan: [] });
  });
});
