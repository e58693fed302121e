import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dokumen, folderKerja, penghubung } from './jalankan.ts';
import { penghubungPada } from './jalankan-pada.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const SIAPA = ['--sebagai', 'admin1'] as const;
const LALU = '2024-Q3';

/** Kukar asks for a report every 3 and 6 months; its counter's procedure asks for none. */
beforeAll(async () => {
  writeFileSync(
    join(folder, 'penghubung.yaml'),
    `instansi: { id: "5501", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: [kukar-langsung-2022, kukar-online-2022]
data: ./data
petugas:
  - { id: admin1, nama: "Ayu Contoh", peran: [petugas, admin] }
`,
  );
  const langsung = ['--kanal', 'langsung', '--isian', 'nama=Sari Rekaan', 'isi=Bantuan belum diterima.'];
  const daring = ['--kanal', 'media sosial', '--isian', 'media=Facebook', 'akun=@rekaan', 'isi=Kapan cair?'];
  for (const pengaduan of [langsung, daring]) await jalan('register', ...SIAPA, ...pengaduan);
});
afterAll(buang);

/** The quarter of the machine's clock in the agency's zone. */
const triwulanIni = (): string => {
  const [tahun = '', bulan = ''] = new Date(Date.now() + 8 * 3_600_000).toISOString().split('-');
  return `${tahun}-Q${Math.ceil(Number(bulan) / 3)}`;
};

interface Rekap {
  readonly hitungan: object;
  readonly per_kanal: object;
  readonly kasus: readonly Readonly<Record<string, unknown>>[];
  readonly final: { readonly oleh: string; readonly kasus: number } | null;
}

describe('rekap', () => {
  it('shows the cases of the SOP that asks for it, without a word of a reporter', async () => {
    const hasil = await jalan('rekap', '--periode', triwulanIni());
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toContain('kukar-online §9');
    expect(hasil.keluar).toContain('media sosial');
    expect(hasil.keluar).not.toMatch(/langsung|Sari|rekaan|cair/);
    for (const baris of hasil.keluar.split('\n')) expect(baris.length).toBeLessThanOrEqual(80);
  });

  it('says of a quarter that only one of the SOPs asks for why its months may add up to more', async () => {
    const rapi = async (periode: string) =>
      (await jalan('rekap', '--periode', periode)).keluar.replace(/\s+/g, ' ');
    expect(await rapi(triwulanIni())).toContain(
      'hanya SOP yang meminta periode ini. Rekap bulanan menghitung semua',
    );
    const bulanIni = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    expect(await rapi(bulanIni)).not.toContain('hanya SOP');
    const masuk = async (periode: string) =>
      dokumen<{ hitungan: { masuk: number } }>(await jalan('rekap', '--periode', periode, '--json')).hitungan
        .masuk;
    // What came in over the counter is counted in the month alone.
    expect([await masuk(bulanIni), await masuk(triwulanIni())]).toEqual([2, 1]);
  });

  it('names a step as the SOPs call it that are counted: of the quarter one, of the month both', async () => {
    const lembar = async (periode: string): Promise<string> => {
      const berkas = join(folder, `${periode}.xlsx`);
      const opsi = ['--format', 'xlsx', '--keluaran', berkas, '--timpa'];
      expect(await jalan('rekap', '--periode', periode, ...opsi)).toMatchObject({ kode: 0 });
      const perLangkah = (await readXlsxFile(berkas)).find(({ sheet }) => sheet === 'Per langkah');
      return JSON.stringify(perLangkah?.data);
    };
    const triwulan = await lembar(triwulanIni());
    expect(triwulan).toContain('"Menerima pengaduan"');
    expect(triwulan).not.toContain('secara langsung');
    const bulan = await lembar(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7));
    expect(bulan).toContain('"Pengaduan masyarakat secara langsung / Menerima pengaduan"');
  });

  it('with --json is one document', async () => {
    const isi = dokumen<Rekap>(await jalan('rekap', '--periode', triwulanIni(), '--json'));
    expect(isi).toMatchObject({
      sop: ['kukar-online-2022'],
      berakhir: false,
      final: null,
      hitungan: { masuk: 1, selesai: 0, terbuka: 1 },
    });
    expect(isi.kasus).toMatchObject([{ tracking_id: null, kanal: 'media sosial', langkah: 'penerimaan' }]);
    expect(JSON.stringify(isi)).not.toMatch(/Sari|rekaan|cair/);
  });

  it('of a length that no SOP asks for is shown for all cases', async () => {
    const bulan = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const isi = dokumen<Rekap>(await jalan('rekap', '--periode', bulan, '--json'));
    expect(Object.keys(isi.per_kanal).sort()).toEqual(['langsung', 'media sosial']);
  });

  it('does not close a period before the office began to record: its nil would be a false report', async () => {
    const hasil = await jalan('rekap', '--periode', LALU, '--final', ...SIAPA);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('sebelum kantor ini mulai mencatat');
    const lihat = await jalan('rekap', '--periode', LALU);
    expect(lihat).toMatchObject({ kode: 0 });
    expect(lihat.keluar).toContain('tidak dapat ditutup');
    expect(lihat.keluar).not.toContain('--final');
  });

  it.each([
    ['no period', [], '--periode'],
    ['what is no period', ['--periode', '2026-Q5'], '2026-Q5'],
    ['a final one that nobody decides', ['--periode', LALU, '--final'], '--sebagai'],
    [
      'a final one of a period that runs',
      ['--periode', triwulanIni(), '--final', ...SIAPA],
      'belum berakhir',
    ],
    ['a final one that no SOP asks for', ['--periode', '2024-05', '--final', ...SIAPA], 'Tidak ada SOP'],
  ] as const)('refuses with exit 2: %s', async (_, argumen, kata) => {
    const { kode, galat } = await jalan('rekap', ...argumen);
    expect(kode).toBe(2);
    expect(galat).toContain(kata);
  });
});

describe('a final recap', () => {
  it('closes a period that has ended, once, and says from when its figures are', async () => {
    const kantor = folderKerja();
    onTestFinished(kantor.buang);
    copyFileSync(join(folder, 'penghubung.yaml'), join(kantor.folder, 'penghubung.yaml'));
    const pada = (waktu: string) => penghubungPada(kantor.folder, Date.parse(waktu));
    const masuk = ['--kanal', 'media sosial', '--isian', 'media=Facebook', 'akun=@rekaan', 'isi=Kapan?'];
    await pada('2026-08-10T09:00+08:00')('register', ...SIAPA, ...masuk);
    const final = ['rekap', '--periode', '2026-Q3', '--final', ...SIAPA] as const;
    expect(await pada('2026-09-30T23:59+08:00')(...final)).toMatchObject({ kode: 2, keluar: '' });
    const pertama = await pada('2026-10-01T00:00+08:00')(...final, '--json');
    expect(dokumen<Rekap>(pertama).final).toMatchObject({ oleh: 'admin1', kasus: 1 });
    const kedua = await pada('2026-10-01T08:00+08:00')(...final);
    expect(kedua).toMatchObject({ kode: 2, keluar: '' });
    expect(kedua.galat).toMatch(/sudah ditutup admin1 pada .* WITA/);
    const { keluar } = await pada('2026-10-01T08:00+08:00')('rekap', '--periode', '2026-Q3');
    expect(keluar).toContain('ditutup Ayu Contoh');
    expect(keluar).toContain('baru sejak Sen 10 Agu 2026 09:00 WITA');
  });
});

describe('a complaint of the register in what people see', () => {
  it('is found by the steps of its own SOP, and named by it', async () => {
    const daring = await jalan('list', '--langkah', 'respon');
    expect(daring.kode).toBe(0);
    const hasil = await jalan('list', '--langkah', 'penerimaan');
    expect(hasil.keluar).toContain('Menerima pengaduan');
    expect(hasil.keluar).toContain('Pengaduan masyarakat');
    expect(hasil.keluar).toContain('Kapan cair?');
    expect(hasil.keluar).not.toContain('dihapus');
    expect((await jalan('list', '--langkah', 'entah')).kode).toBe(2);
  });

  it('shows its form, and no deadline that only LAPOR! has', async () => {
    const { nomor_registrasi: nomor = '' } =
      dokumen<{ nomor_registrasi: string; judul: string }[]>(await jalan('list', '--json')).find(
        (b) => b.judul === 'Kapan cair?',
      ) ?? {};
    const { keluar } = await jalan('show', nomor);
    expect(keluar).toMatch(/Media +Facebook\n +Akun +@rekaan/);
    expect(keluar).toMatch(/Disampaikan/);
    expect(keluar).toContain('hanya laporan LAPOR! yang bertenggat nasional');
    expect(keluar).not.toMatch(/dihapus|Didisposisikan|Pertama terlihat/);
    expect(dokumen<object>(await jalan('show', nomor, '--json'))).toMatchObject({
      judul: 'Kapan cair?',
      kanal: 'media sosial',
      formulir: { media: 'Facebook', akun: '@rekaan' },
      isi_dihapus: false,
    });
    expect((await jalan('why', nomor)).keluar).toContain('dicatat di register');
  });

  it('is counted by status under the name of its SOP', async () => {
    const { keluar } = await jalan('status');
    expect(keluar).toContain('kukar-langsung-2022');
    expect(keluar).toMatch(/Menerima pengaduan +1\n/);
    const isi = dokumen<{ langkah_per_sop: object }>(await jalan('status', '--json'));
    expect(isi.langkah_per_sop).toEqual({
      'kukar-langsung-2022': { penerimaan: 1 },
      'kukar-online-2022': { penerimaan: 1 },
    });
  });
});
