import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ambilKunciSinkron } from '../../src/store/sqlite/basis/kunci-sinkron.ts';
import { AKAR, dokumen, folderKerja, mulai, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const BAWAAN_2025 = join(AKAR, 'data/hari-libur/2025.json');
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');

interface Rencana {
  readonly dikerjakan: boolean;
  readonly berubah: boolean;
  readonly hari: { readonly menjadi_libur: readonly { readonly tanggal: string }[] };
  readonly tenggat: { readonly kasus: number; readonly nasional: number };
  readonly kasus: readonly { readonly tracking_id: string; readonly tenggat_nasional_baru: string }[];
  readonly disimpan: string | null;
  readonly salinan_lama: string | null;
  readonly dihitung_ulang: number | null;
}

type Tahun = { tahun: string; sumber: string; nasional: string[]; cuti: string[] };

const bawaan = (): Tahun => JSON.parse(readFileSync(BAWAAN_2025, 'utf8'));

/** 2025 before 18 August was added. */
function tulisLama(letak: string): string {
  const { cuti, ...lain } = bawaan();
  const isi = { ...lain, sumber: 'SKB 1017/2024', cuti: cuti.filter((hari) => hari !== '2025-08-18') };
  writeFileSync(letak, JSON.stringify(isi, null, 2));
  return letak;
}

beforeAll(async () => {
  tulisSetelan(folder);
  const lama = tulisLama(join(folder, 'lama.json'));
  expect((await jalan('kalender', 'impor', lama, '--ya')).kode).toBe(0);
  expect((await jalan('import', EKSPOR, '--disposisi', '2025-08-14 08:00')).kode).toBe(0);
});
afterAll(buang);

/** An office of its own in which a test may change things. */
function kantor(nama: string) {
  cpSync(join(folder, 'data'), join(folder, nama), { recursive: true });
  const setelan = tulisSetelan(folder, { data: `./${nama}` }, `${nama}.yaml`);
  const data = join(folder, nama);
  return {
    data,
    libur: join(data, 'hari-libur'),
    argumen: (...argumen: readonly string[]) => ['--config', setelan, ...argumen],
    jalan: (...argumen: readonly string[]) => jalan('--config', setelan, ...argumen),
  };
}

type Kantor = ReturnType<typeof kantor>;

const tenggat = async ({ jalan: j }: Kantor): Promise<readonly (string | null)[]> =>
  dokumen<{ tenggat_nasional: string | null }[]>(await j('list', '--json')).map((k) => k.tenggat_nasional);

const impor = async ({ jalan: j }: Kantor, ...argumen: readonly string[]): Promise<Rencana> => {
  const hasil = await j('kalender', 'impor', BAWAAN_2025, '--json', ...argumen);
  expect(hasil.kode, hasil.galat).toBe(0);
  return dokumen<Rencana>(hasil);
};

describe('kalender periksa', () => {
  it('shows the years in force, the agency’s own in the place of the shipped', async () => {
    const hasil = await jalan('kalender', 'periksa');
    expect(hasil.kode).toBe(0);
    expect(hasil.keluar).toContain('SKB 1017/2024');
    expect(hasil.keluar).toContain(join(folder, 'data/hari-libur/2025.json'));
    expect(hasil.keluar).toContain('Sumber sekunder: 2027');
    expect(hasil.keluar).toContain('2028 belum ada');
    expect(Math.max(...hasil.keluar.split('\n').map((baris) => baris.length))).toBeLessThanOrEqual(120);
    const json = dokumen<{ tahun: { tahun: string; asal: string }[] }>(
      await jalan('kalender', 'periksa', '--json'),
    );
    expect(json.tahun.map((t) => `${t.tahun} ${t.asal}`)).toEqual([
      '2025 instansi',
      '2026 bawaan',
      '2027 bawaan',
    ]);
  });

  it('a table of another program is told how such a file is written', async () => {
    writeFileSync(join(folder, 'libur.csv'), 'tanggal,jenis\n2028-01-01,nasional\n');
    const hasil = await jalan('kalender', 'periksa', 'libur.csv');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat.replace(/\s+/g, ' ')).toContain('Tulis seperti { "tahun": "2028", "sumber": "SKB …"');
  });

  it('a sound file needs no settings and no data', async () => {
    const lain = folderKerja();
    try {
      const hasil = await penghubung(lain.folder)('kalender', 'periksa', BAWAAN_2025);
      expect(hasil.kode).toBe(0);
      expect(hasil.keluar).toContain('dapat dipakai');
      expect(hasil.keluar).toContain('Sen 18*');
      expect(hasil.galat).toContain('2025.json:16: nasional.11: 2025-06-01 hari Minggu');
      expect(readdirSync(lain.folder)).toEqual([]);
    } finally {
      lain.buang();
    }
  });

  it('every problem with its line, and exit 2; the same for programs', async () => {
    const berkas = join(folder, 'rusak.json');
    const baris = [
      '{',
      '  "tahun": "2025",',
      '  "sumber": "",',
      '  "libur": [],',
      '  "nasional": [',
      '    "2025-01-01",',
      '    "2026-01-01",',
      '    "2025-02-30"',
      '  ],',
      '  "cuti": ["2025-01-01", "2025-12-26", "2025-12-26"]',
      '}',
    ];
    writeFileSync(berkas, baris.join('\n'));
    const hasil = await jalan('kalender', 'periksa', berkas);
    expect(hasil.kode).toBe(2);
    expect(hasil.keluar).toBe('');
    const letak = hasil.galat.split('\n').flatMap((satu) => /rusak\.json:(\d+: \S+):/.exec(satu)?.[1] ?? []);
    expect(letak).toEqual([
      '3: sumber',
      '4: libur',
      '7: nasional.1',
      '8: nasional.2',
      '10: cuti.0',
      '10: cuti.2',
    ]);
    const json = await jalan('kalender', 'periksa', berkas, '--json');
    expect(json.kode).toBe(2);
    const { sah, masalah } = dokumen<{ sah: boolean; masalah: { baris: number; kode: string }[] }>(json);
    expect([sah, ...masalah.map((m) => `${m.baris} ${m.kode}`)]).toEqual([
      false,
      '3 tanpa_sumber',
      '4 kunci_tak_dikenal',
      '7 tahun_lain',
      '8 bukan_tanggal',
      '10 dua_jenis',
      '10 ganda',
    ]);
  });

  it.each([
    ['no file', () => 'tidak-ada.json'],
    ['a folder', () => folder],
    ['a device without an end', () => '/dev/zero'],
  ])('refuses %s', async (_apa, berkas) => {
    for (const perintah of ['periksa', 'impor']) {
      const hasil = await jalan('kalender', perintah, berkas());
      expect([hasil.kode, hasil.keluar]).toEqual([2, '']);
      expect(hasil.galat).toMatch(/tidak (dapat dibaca|ditemukan)/);
    }
  });

  it('refuses a file that is too large without reading it to its end', async () => {
    const berkas = join(folder, 'besar.json');
    writeFileSync(berkas, ' '.repeat(5_000_000));
    const hasil = await jalan('kalender', 'periksa', berkas);
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('lebih besar dari 256 KiB');
  });

  it('an agency’s own file that was spoiled stops every command, with its line', async () => {
    const k = kantor('rusak');
    writeFileSync(join(k.libur, '2025.json'), '{\n  "tahun": "2025",\n');
    for (const perintah of [['kalender', 'periksa'], ['list'], ['kalender', 'impor', BAWAAN_2025, '--ya']]) {
      const hasil = await k.jalan(...perintah);
      expect(hasil.kode).toBe(2);
      expect(hasil.galat).toMatch(/2025\.json:3: Tulisan JSON tidak terbaca/);
    }
  });
});

describe('kalender impor', () => {
  it('without --ya shows days and deadlines, says so, and writes nothing', async () => {
    const k = kantor('tinjau');
    const sebelum = await tenggat(k);
    const hasil = await k.jalan('kalender', 'impor', BAWAAN_2025);
    expect(hasil.kode).toBe(0);
    expect(hasil.keluar).toContain('Sen 18 Agu 2025  cuti bersama');
    expect(hasil.keluar).toMatch(/Tenggat \d+ kasus berpindah/);
    expect(hasil.keluar).toContain('Kerjakan dengan: --ya');
    expect(await impor(k)).toMatchObject({ dikerjakan: false, berubah: true, disimpan: null });
    expect(await tenggat(k)).toEqual(sebelum);
    expect(readdirSync(k.libur)).toEqual(['2025.json']);
    expect((await k.jalan('--bahasa', 'en', 'kalender', 'impor', BAWAAN_2025)).keluar).toContain(
      'Mon 18 Aug 2025  collective leave',
    );
  });

  it('with --ya does what it had shown, keeps the former file, and says that a second time changes nothing', async () => {
    const k = kantor('ganti');
    const rencana = await impor(k);
    expect(rencana.hari.menjadi_libur.map(({ tanggal }) => tanggal)).toEqual(['2025-08-18']);
    const selesai = await impor(k, '--ya');
    expect(selesai).toMatchObject({ dikerjakan: true, dihitung_ulang: rencana.tenggat.kasus });
    expect(selesai.kasus).toEqual(rencana.kasus);
    expect(JSON.parse(readFileSync(selesai.salinan_lama ?? '', 'utf8'))).toMatchObject({
      sumber: 'SKB 1017/2024',
    });
    for (const { tracking_id, tenggat_nasional_baru } of selesai.kasus.slice(0, 2))
      expect((await k.jalan('show', tracking_id, '--json')).keluar).toContain(tenggat_nasional_baru);
    const kini = await tenggat(k);
    const lagi = await k.jalan('kalender', 'impor', BAWAAN_2025, '--ya');
    expect(lagi.keluar.trim()).toBe('Tidak ada yang berubah: isinya sudah berlaku.');
    expect(await impor(k, '--ya')).toMatchObject({ berubah: false, dihitung_ulang: 0, salinan_lama: null });
    expect(await tenggat(k)).toEqual(kini);
    expect((await k.jalan('doctor', '--lengkap')).kode).toBe(0);
  });

  it('is journalled with the officer of --sebagai; one whom the settings do not know is refused before anything', async () => {
    const k = kantor('sebagai');
    const asing = await k.jalan('--sebagai', 'siapa', 'kalender', 'impor', BAWAAN_2025, '--ya');
    expect([asing.kode, readdirSync(k.libur)]).toEqual([2, ['2025.json']]);
    expect(asing.galat).toContain('"siapa" tidak terdaftar');
    expect(JSON.parse(readFileSync(join(k.libur, '2025.json'), 'utf8'))).toMatchObject({
      sumber: 'SKB 1017/2024',
    });
    expect((await k.jalan('--sebagai', 'kepala', 'kalender', 'impor', BAWAAN_2025, '--ya')).kode).toBe(0);
    const jejak = new Database(join(k.data, 'penghubung.sqlite'), { readonly: true })
      .prepare(
        `SELECT oleh, CAST(payload AS TEXT) AS isi FROM jejak WHERE jenis = 'setelan.berlaku' ORDER BY seq DESC LIMIT 1`,
      )
      .get() as { oleh: string; isi: string };
    expect(jejak.oleh).toBe('kepala');
    expect(JSON.parse(jejak.isi)).toMatchObject({ dicatat_oleh: 'kepala', akun: expect.any(String) });
  });

  it('--hapus goes back to the shipped year, and has nothing to do a second time', async () => {
    const k = kantor('hapus');
    const hasil = await k.jalan('kalender', 'impor', '--hapus', '2025', '--ya');
    expect(hasil.kode).toBe(0);
    expect(hasil.keluar).toContain('bawaan program ini');
    expect(existsSync(join(k.libur, '2025.json'))).toBe(false);
    expect((await k.jalan('kalender', 'impor', '--hapus', '2025', '--ya')).kode).toBe(2);
  });

  it.each([
    ['neither file nor year', []],
    ['both', ['lama.json', '--hapus', '2025']],
    ['a year that is a path', ['--hapus', '../..']],
  ])('refuses %s', async (_apa, argumen) => {
    const hasil = await jalan('kalender', 'impor', ...argumen, '--ya');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('--hapus TAHUN');
  });

  it('while a pass runs: exit 4, and no file is touched', async () => {
    const k = kantor('terkunci');
    const kunci = ambilKunciSinkron(join(k.data, 'sinkron.kunci'));
    try {
      expect((await k.jalan('kalender', 'impor', BAWAAN_2025, '--ya')).kode).toBe(4);
      expect((await k.jalan('kalender', 'impor', BAWAAN_2025)).kode).toBe(0);
    } finally {
      kunci?.lepas();
    }
    expect(readdirSync(k.libur)).toEqual(['2025.json']);
  });

  it('in read-only mode: seen with exit 0, done with exit 8', async () => {
    const k = kantor('hanya-baca');
    writeFileSync(join(k.data, 'hanya-baca.json'), '{"pada":0,"sebab":["jejak"]}');
    expect((await k.jalan('kalender', 'impor', BAWAAN_2025)).kode).toBe(0);
    expect((await k.jalan('kalender', 'impor', BAWAAN_2025, '--ya')).kode).toBe(8);
    expect(readdirSync(k.libur)).toEqual(['2025.json']);
  });

  it('killed at any moment: the year is whole, and the next pass ends what was begun', async () => {
    const acuan = kantor('acuan');
    await impor(acuan, '--ya');
    const harap = await tenggat(acuan);
    const lama = await tenggat(kantor('awal'));
    expect(lama).not.toEqual(harap);
    for (const [n, isiPenuh] of [false, true].entries()) {
      const k = kantor(`mati-${n}`);
      const anak = mulai(folder, k.argumen('kalender', 'impor', BAWAAN_2025, '--ya'));
      const berhenti = once(anak, 'exit');
      const letak = join(k.libur, '2025.json');
      // Killed as soon as the copy is there, or as soon as the new year is.
      const sampai = (): boolean =>
        isiPenuh
          ? readFileSync(letak, 'utf8').includes('2025-08-18')
          : readdirSync(k.libur).some((nama) => nama.includes('diganti'));
      while (!sampai() && anak.exitCode === null) await new Promise((lanjut) => setImmediate(lanjut));
      anak.kill('SIGKILL');
      await berhenti;
      const ada = JSON.parse(readFileSync(letak, 'utf8')) as Tahun;
      expect((await k.jalan('sync')).kode).toBe(0);
      expect(await tenggat(k)).toEqual(ada.cuti.includes('2025-08-18') ? harap : lama);
      await impor(k, '--ya');
      expect(await tenggat(k)).toEqual(harap);
    }
  });

  it('an agency without a folder of its own gets one', async () => {
    const k = kantor('tanpa-folder');
    rmSync(k.libur, { recursive: true });
    await k.jalan('sync');
    mkdirSync(join(folder, 'sementara'), { recursive: true });
    const lama = tulisLama(join(folder, 'sementara/lama.json'));
    expect((await k.jalan('kalender', 'impor', lama, '--ya')).kode).toBe(0);
    expect(readdirSync(k.libur)).toEqual(['2025.json']);
  });
});
