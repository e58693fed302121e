import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, penghubung } from './jalankan.ts';

/** A folder without settings: these commands need none. */
const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const CONTOH = readFileSync(join(AKAR, 'test/fixtures/sop/contoh.yaml'), 'utf8');
afterAll(buang);

interface Hasil {
  readonly sah: boolean;
  readonly berkas: string;
  readonly dikenal: readonly string[];
  readonly masalah: readonly {
    readonly baris: number;
    readonly kolom: number | null;
    readonly path: string;
    readonly kode: string;
    readonly kalimat: string;
  }[];
}

beforeAll(() => {
  writeFileSync(join(folder, 'kami.yaml'), CONTOH);
  writeFileSync(
    join(folder, 'salah.yaml'),
    CONTOH.replace('batas: 2 hari kerja', 'batas: 2 pekan').replace('buruk: terima', 'buruk: trima'),
  );
  writeFileSync(join(folder, 'utf16.yaml'), Buffer.from(`\uFEFF${CONTOH}`, 'utf16le'));
  writeFileSync(join(folder, 'besar.yaml'), `${CONTOH}#${'x'.repeat(256 * 1024)}`);
  writeFileSync(join(folder, 'ganda.yaml'), `${CONTOH}zona: WIB\n`);
  writeFileSync(join(folder, 'bom.yaml'), 'a: &a [x, x]\nb: &b [*a, *a]\nid: *b\n');
  writeFileSync(join(folder, 'raksasa.yaml'), Buffer.alloc(20_000_000, 97));
  writeFileSync(join(folder, 'biner.yaml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]));
  writeFileSync(join(folder, 'nul.yaml'), 'id: a\nnama: \0\n');
  writeFileSync(join(folder, 'kosong.yaml'), '# nanti\n');
  writeFileSync(join(folder, 'kalimat.yaml'), 'SOP kami menyusul\n');
  writeFileSync(join(folder, 'tab.yaml'), CONTOH.replace('    batas', '\tbatas'));
  writeFileSync(join(folder, 'tanpa-beku.yaml'), CONTOH.replace('efek: jawab', 'efek: tandai-mendesak'));
  mkdirSync(join(folder, 'map.yaml'));
  execFileSync('mkfifo', [join(folder, 'pipa.yaml')]);
});

describe('sop periksa', () => {
  it('tells of a sound SOP, ours by its id or a file, what it says', async () => {
    for (const nama of ['kapuas-2018', 'kami.yaml', join(folder, 'kami.yaml')]) {
      const hasil = await jalan('sop', 'periksa', nama);
      expect(hasil).toMatchObject({ kode: 0, galat: '' });
      expect(hasil.keluar).toContain('SOP ini dapat dipakai');
    }
  });

  it('tells every problem at its line and column, and ends with 2', async () => {
    const hasil = await jalan('sop', 'periksa', 'salah.yaml');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('salah.yaml:16:5: langkah.terima.batas: "2 pekan"');
    expect(hasil.galat).toContain(
      'salah.yaml:39:20: tindakan.periksa.pindah.buruk: Langkah "trima" tidak ada.',
    );
    expect((await jalan('--bahasa', 'en', 'sop', 'periksa', 'salah.yaml')).galat).toContain(
      '2 things to correct',
    );
  });

  it('tells them to programs too', async () => {
    const hasil = await jalan('sop', 'periksa', 'salah.yaml', '--json');
    expect(hasil.kode).toBe(2);
    const { sah, masalah } = dokumen<Hasil>(hasil);
    expect(sah).toBe(false);
    expect(masalah.map(({ baris, kolom, kode }) => [baris, kolom, kode])).toEqual([
      [16, 5, 'bukan_satuan'],
      [39, 20, 'langkah_tak_dikenal'],
    ]);
    expect(masalah[0]?.kalimat).toContain('satuan: menit, jam, hari');
  });

  it.each([
    { apa: 'UTF-16', nama: 'utf16.yaml', kata: 'utf16.yaml:1: Berkas ini bukan teks UTF-8' },
    { apa: 'a file over 256 KiB', nama: 'besar.yaml', kata: 'besar.yaml:1: Berkas lebih besar dari 256 KiB' },
    { apa: 'a key that stands twice', nama: 'ganda.yaml', kata: 'ditulis dua kali' },
    { apa: 'a bomb of aliases', nama: 'bom.yaml', kata: 'bom.yaml:2:8: Alias YAML' },
    { apa: 'a file of 20 MB', nama: 'raksasa.yaml', kata: 'raksasa.yaml:1: Berkas lebih besar dari 256 KiB' },
    { apa: 'a picture', nama: 'biner.yaml', kata: 'biner.yaml:1: Berkas ini bukan teks UTF-8' },
    { apa: 'a NUL', nama: 'nul.yaml', kata: 'nul.yaml:2: Berkas ini bukan teks UTF-8' },
    { apa: 'only comments', nama: 'kosong.yaml', kata: 'Berkas ini kosong' },
    { apa: 'a sentence', nama: 'kalimat.yaml', kata: 'seharusnya baris-baris "nama: nilai"' },
    {
      apa: 'a tab',
      nama: 'tab.yaml',
      kata: 'tab.yaml:16:1: Tulisan YAML tidak terbaca: awal baris memakai Tab',
    },
    {
      apa: 'an answer that is never frozen',
      nama: 'tanpa-beku.yaml',
      kata: 'tanpa-beku.yaml:41:33: jawaban.membekukan: Tindakan "periksa" tidak membekukan teks jawaban akhir',
    },
    { apa: 'a folder', nama: 'map.yaml', kata: 'tidak dapat dibaca' },
    { apa: 'a pipe that nobody writes to', nama: 'pipa.yaml', kata: 'tidak dapat dibaca' },
    { apa: 'a missing file', nama: 'hilang.yaml', kata: 'SOP "hilang.yaml" tidak ada' },
    { apa: 'an id that is not ours', nama: 'kapuas', kata: 'kapuas-2018' },
  ])('refuses $apa, and says why', async ({ nama, kata }) => {
    const hasil = await jalan('sop', 'periksa', nama);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(kata);
    expect(hasil.galat).not.toContain('kesalahan pada program');
    expect(dokumen<Hasil>(await jalan('--json', 'sop', 'periksa', nama)).sah).toBe(false);
  });
});

describe('sop gambar', () => {
  it('writes the drawing to stdout, the same that lies in docs', async () => {
    const hasil = await jalan('sop', 'gambar', 'kapuas-2018');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toBe(readFileSync(join(AKAR, 'docs/sop/kapuas-2018.svg'), 'utf8'));
  });

  it('writes a file, and replaces an older drawing', async () => {
    writeFileSync(join(folder, 'kami.svg'), 'older');
    const hasil = await jalan('sop', 'gambar', 'kami.yaml', '--keluaran', 'kami.svg', '--json');
    expect(hasil.kode).toBe(0);
    expect(dokumen<{ berkas: string }>(hasil).berkas).toBe(join(folder, 'kami.svg'));
    expect(readFileSync(join(folder, 'kami.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  it('never writes over what is no drawing', async () => {
    const hasil = await jalan('sop', 'gambar', 'kami.yaml', '--keluaran', 'kami.yaml');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('.svg');
    expect(readFileSync(join(folder, 'kami.yaml'), 'utf8')).toBe(CONTOH);
  });

  it.each(['tidak-ada/a.svg', 'kami.yaml/a.svg'])('says that %s cannot be written', async (berkas) => {
    const hasil = await jalan('sop', 'gambar', 'kami.yaml', '--keluaran', berkas);
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('tidak dapat ditulis');
  });

  it('draws nothing of an SOP that is refused', async () => {
    const hasil = await jalan('sop', 'gambar', 'salah.yaml', '--keluaran', 'salah.svg');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('salah.yaml:16:5');
    expect(existsSync(join(folder, 'salah.svg'))).toBe(false);
  });
});

describe('sop periksa, of an SOP with a counter', () => {
  const KAPUAS = readFileSync(join(AKAR, 'data/sop/kapuas-2018.yaml'), 'utf8');
  const diLoket = (sop: string) =>
    sop.replace('kanal: [LAPOR!]\n', 'kanal: [LAPOR!, langsung]\nformulir:\n  isi: { wajib: ya }\n');

  it('warns where no act ends what LAPOR! does not know, and refuses nothing for it', async () => {
    writeFileSync(join(folder, 'loket.yaml'), diLoket(KAPUAS));
    const hasil = await jalan('sop', 'periksa', 'loket.yaml', '--json');
    expect([hasil.kode, dokumen<object>(hasil)]).toMatchObject([
      0,
      { tanpa_akhir_register: { kanal: ['langsung'], langkah: 'tanggapan' } },
    ]);
    expect((await jalan('sop', 'periksa', 'loket.yaml')).galat).toContain('jawaban-sampai');
  });

  it('is content with an act that does', async () => {
    const sampaikan =
      '  sampaikan:\n    nama: Menyampaikan\n    klausul: kebijakan\n    di: tanggapan\n    syarat: jawaban-sampai\n    pindah: selesai\n';
    writeFileSync(
      join(folder, 'loket-berakhir.yaml'),
      diLoket(KAPUAS).replace('  lepas-kaitan:\n', `${sampaikan}\n  lepas-kaitan:\n`),
    );
    const hasil = await jalan('sop', 'periksa', 'loket-berakhir.yaml');
    expect([hasil.kode, hasil.galat]).toEqual([0, '']);
  });

  it.each(['kapuas-2018', 'kukar-online-2022', 'kukar-langsung-2022', 'palaran-2025', 'malang-2023'])(
    'has nothing to warn of in %s',
    async (sop) => {
      expect((await jalan('sop', 'periksa', sop)).galat).toBe('');
    },
  );
});
