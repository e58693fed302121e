import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, type Hasil, mulai } from './jalankan.ts';
import { penghubungPada } from './jalankan-pada.ts';

type Tindakan = readonly [aksi: string, ...isian: readonly string[]];

let kerja: ReturnType<typeof folderKerja>;
/** WITA, a Monday. */
let sekarang: number;
beforeEach(() => {
  kerja = folderKerja();
  sekarang = wita('09-07 09:00');
});
afterEach(() => kerja.buang());

const wita = (waktu: string): number => Date.parse(`2026-${waktu.replace(' ', 'T')}+08:00`);
const jalan = (...argumen: readonly string[]) => penghubungPada(kerja.folder, sekarang)(...argumen);

/** One officer in every role: who may do what is told elsewhere. */
function kantor(sop: string, peran: readonly string[]): void {
  writeFileSync(
    join(kerja.folder, 'penghubung.yaml'),
    `instansi: { id: "5501", nama: "Dinas Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: ${sop}
data: ./data
petugas:
  - { id: semua, nama: "Ayu Contoh", jabatan: "Petugas", peran: [${peran.join(', ')}] }
`,
  );
}

const daftarkan = async (kanal: string, ...isian: readonly string[]) => {
  const masuk = ['register', '--sebagai', 'semua', '--kanal', kanal, '--isian', ...isian, '--json'];
  return dokumen<{ nomor_registrasi: string }>(beres(await jalan(...masuk))).nomor_registrasi;
};
const beres = (hasil: Hasil): Hasil => {
  if (hasil.kode !== 0) throw new Error(`${hasil.keluar}${hasil.galat}`);
  return hasil;
};
const catat = async (nomor: string, ...semua: readonly Tindakan[]) => {
  for (const [aksi, ...isian] of semua) {
    const opsi = isian.length === 0 ? [] : ['--isian', ...isian];
    beres(await jalan('catat', nomor, aksi, '--sebagai', 'semua', ...opsi));
  }
};
const kaitkan = (anak: string, induk: string) =>
  jalan('kaitkan', anak, '--induk', induk, '--sebagai', 'semua');
const rinci = async (nomor: string) =>
  dokumen<{ langkah: string; tenggat_sop: string | null; aksi_boleh: readonly string[] }>(
    await jalan('show', nomor, '--json', '--sebagai', 'semua'),
  );

const ADUAN = ['nama=Sari Rekaan', 'isi=Lampu padam.'];

interface Jalannya {
  readonly sop: string;
  readonly peran: readonly string[];
  readonly kanal: string;
  readonly formulir: readonly string[];
  /** To where a report may be linked, and from there to where the linked ones go on. */
  readonly awal: readonly Tindakan[];
  readonly sampai: readonly Tindakan[];
  readonly lanjut: string;
  /** What a linked report does there by itself. */
  readonly sendiri: Tindakan;
}

const JALAN: readonly Jalannya[] = [
  {
    sop: 'kukar-langsung-2022',
    peran: ['petugas', 'ketua_tim', 'bidang'],
    kanal: 'langsung',
    formulir: ADUAN,
    awal: [['terima'], ['catat']],
    sampai: [['teruskan-ketua'], ['disposisi', 'bidang=x'], ['tindak-lanjut', 'penyelesaian=Diganti']],
    lanjut: 'pelaporan',
    sendiri: ['laporkan', 'laporan=Laporan 1'],
  },
  {
    sop: 'kukar-online-2022',
    peran: ['admin', 'ketua_tim', 'bidang'],
    kanal: 'media sosial',
    formulir: ['media=Instagram', 'akun=@warga.rekaan', 'isi=Lampu padam.'],
    awal: [['balas-penerimaan', 'isi=Kami terima.']],
    sampai: [['teruskan-ketua'], ['disposisi', 'bidang=x'], ['tindak-lanjut', 'hasil=Diganti']],
    lanjut: 'balasan',
    sendiri: ['beri-balasan', 'isi=Lampu sudah diganti.'],
  },
  {
    sop: 'palaran-2025',
    peran: ['staf', 'sekretaris', 'camat', 'kasi'],
    kanal: 'langsung',
    formulir: ADUAN,
    awal: [['terima']],
    sampai: [
      ['identifikasi', 'hasil=Padam', 'tanpa_bidang=Jelas'],
      ['putuskan', 'keputusan=Diganti'],
    ],
    lanjut: 'jawaban',
    sendiri: ['buat-jawaban', 'keputusan=Diganti', 'isi=Lampu sudah diganti.'],
  },
  {
    sop: 'malang-2023',
    peran: ['petugas', 'kepala_dinas', 'bidang'],
    kanal: 'langsung',
    formulir: ADUAN,
    awal: [['terima']],
    sampai: [['disposisi', 'bidang=x']],
    lanjut: 'penanganan',
    sendiri: ['asesmen', 'hasil=Padam'],
  },
];

describe.each(JALAN)('one problem, many reporters: $sop', ({ sop, peran, kanal, formulir, ...j }) => {
  it('has the linked report wait from its first open step to the parent’s, and go on by itself', async () => {
    kantor(sop, peran);
    const induk = await daftarkan(kanal, ...formulir);
    const anak = await daftarkan(kanal, ...formulir);
    expect((await kaitkan(anak, induk)).galat + (await kaitkan(anak, induk)).keluar).toContain('ditolak');
    await catat(induk, ...j.awal);
    await catat(anak, ...j.awal);
    beres(await kaitkan(anak, induk));
    expect(await rinci(anak)).toMatchObject({ langkah: 'menunggu-induk', tenggat_sop: null });
    await catat(induk, ...j.sampai);
    expect((await rinci(induk)).langkah).toBe(j.lanjut);
    expect((await rinci(anak)).langkah).toBe(j.lanjut);
    await catat(anak, j.sendiri);
    expect((await rinci(induk)).langkah).toBe(j.lanjut);
  });
});

it('two procedures of one office: a report of one may share the examination of the other’s, each by its own steps', async () => {
  kantor('[kukar-langsung-2022, kukar-online-2022]', ['petugas', 'ketua_tim', 'bidang', 'admin']);
  const [loket, daring] = [JALAN[0], JALAN[1]];
  const induk = await daftarkan('langsung', ...ADUAN);
  const anak = await daftarkan('media sosial', ...(daring?.formulir ?? []));
  await catat(induk, ...(loket?.awal ?? []));
  await catat(anak, ...(daring?.awal ?? []));
  beres(await kaitkan(anak, induk));
  await catat(induk, ...(loket?.sampai ?? []));
  expect([(await rinci(induk)).langkah, (await rinci(anak)).langkah]).toEqual(['pelaporan', 'balasan']);
  await catat(anak, ['beri-balasan', 'isi=Lampu sudah diganti.']);
});

it('an SOP of the agency’s own without the step: the refusal says what to add, where to see it, and how to go on', async () => {
  kantor(join(AKAR, 'test/fixtures/sop/desa-contoh-2026.yaml'), ['kaur', 'kadus', 'kades']);
  const aduan = ['nama=Sari Rekaan', 'dusun=timur', 'isi=Lampu padam.'];
  const [induk, anak] = [await daftarkan('balai desa', ...aduan), await daftarkan('balai desa', ...aduan)];
  const hasil = await kaitkan(anak, induk);
  expect(hasil.kode).toBe(3);
  const kalimat = hasil.keluar.replace(/\s+/g, ' ');
  for (const kata of ['desa-contoh-2026', 'menunggu-induk', 'kaitan: { lanjut: LANGKAH }', 'sop migrate'])
    expect(kalimat).toContain(kata);
});

describe('a late link', () => {
  it('is refused with the option that this command has, and made with it', async () => {
    kantor('palaran-2025', ['staf', 'sekretaris', 'camat', 'kasi']);
    const [induk, anak] = [await daftarkan('langsung', ...ADUAN), await daftarkan('langsung', ...ADUAN)];
    await catat(anak, ['terima']);
    sekarang = wita('09-08 09:00');
    const ditolak = await kaitkan(anak, induk);
    expect(ditolak.keluar.replace(/\s+/g, ' ')).toContain('--alasan-terlambat "…"');
    expect(ditolak.keluar).not.toContain('--isian');
    const opsi = ['--induk', induk, '--sebagai', 'semua', '--alasan-terlambat', 'Antrean'];
    expect((await jalan('kaitkan', anak, ...opsi)).kode).toBe(0);
  });
});

describe('in an office on WITA', () => {
  it('a link over its midnight is a pause of one day, one that ends before it is none', async () => {
    kantor('palaran-2025', ['staf', 'sekretaris', 'camat', 'kasi']);
    const [induk, anak] = [await daftarkan('langsung', ...ADUAN), await daftarkan('langsung', ...ADUAN)];
    await catat(anak, ['terima'], ['identifikasi', 'hasil=Padam', 'tanpa_bidang=Jelas']);
    expect((await rinci(anak)).tenggat_sop).toBe('2026-09-17T23:59:59+08:00');
    const lepas = () => jalan('lepas-kaitan', anak, '--alasan', 'Lampu lain', '--sebagai', 'semua');
    sekarang = wita('09-09 23:59');
    beres(await kaitkan(anak, induk));
    sekarang = wita('09-10 00:01');
    beres(await lepas());
    expect(await rinci(anak)).toMatchObject({
      langkah: 'keputusan',
      tenggat_sop: '2026-09-18T23:59:59+08:00',
    });
    sekarang = wita('09-10 22:59');
    beres(await kaitkan(anak, induk));
    sekarang = wita('09-10 23:58');
    beres(await lepas());
    expect((await rinci(anak)).tenggat_sop).toBe('2026-09-18T23:59:59+08:00');
  });
});

describe('sop simulate', () => {
  it('counts a report that was linked and let go once, with its pause, and calls the wait what it is', async () => {
    kantor('palaran-2025', ['staf', 'sekretaris', 'camat', 'kasi']);
    const [induk, anak] = [await daftarkan('langsung', ...ADUAN), await daftarkan('langsung', ...ADUAN)];
    await catat(anak, ['terima'], ['identifikasi', 'hasil=Padam', 'tanpa_bidang=Jelas']);
    beres(await kaitkan(anak, induk));
    sekarang = wita('09-12 09:00');
    beres(await jalan('lepas-kaitan', anak, '--alasan', 'Lampu lain', '--sebagai', 'semua'));
    sekarang = wita('09-20 09:00');
    const sop = readFileSync(join(AKAR, 'data/sop/palaran-2025.yaml'), 'utf8');
    writeFileSync(join(kerja.folder, 'kini.yaml'), sop);
    const simulasi = await jalan(
      'sop',
      'simulate',
      join(kerja.folder, 'kini.yaml'),
      '--sejak',
      '2026-09-01',
      '--json',
    );
    const hasil = dokumen<{ langkah: readonly object[] }>(beres(simulasi));
    expect(hasil).toMatchObject({ jumlah: { kasus: 2 }, tidak_terbanding: [] });
    for (const langkah of ['keputusan', 'menunggu-induk'])
      expect(hasil.langkah).toContainEqual(
        expect.objectContaining({ langkah, dijalani: 1, terlambat_lama: 0, terlambat_baru: 0 }),
      );
  });
});

it('ringkas of a parent masks who reported the same problem, once it is known to be the same', async () => {
  kantor('palaran-2025', ['staf', 'sekretaris', 'camat', 'kasi']);
  const induk = await daftarkan('langsung', 'nama=Sari Rekaan', 'isi=Padam, kata Bunga Rekawati juga.');
  const anak = await daftarkan('langsung', 'nama=Bunga Rekawati', 'isi=Lampu padam.');
  expect((await jalan('ringkas', induk)).keluar).toContain('Rekawati');
  await catat(anak, ['terima']);
  beres(await kaitkan(anak, induk));
  const { keluar } = beres(await jalan('ringkas', induk));
  expect(keluar).toContain('Padam, kata');
  expect(keluar).not.toContain('Rekawati');
});

it('two processes that link two reports to each other leave one link, not a circle', async () => {
  kantor('palaran-2025', ['staf', 'sekretaris', 'camat', 'kasi']);
  sekarang = Date.now();
  const nomor = [await daftarkan('langsung', ...ADUAN), await daftarkan('langsung', ...ADUAN)] as const;
  for (const satu of nomor) await catat(satu, ['terima']);
  const proses = ([anak, induk]: readonly [string, string]) =>
    new Promise<number | null>((selesai) => {
      const opsi = ['--induk', induk, '--sebagai', 'semua', '--alasan-terlambat', 'x'];
      const p = mulai(kerja.folder, ['kaitkan', anak, ...opsi]);
      p.stdin.end();
      p.stdout.resume();
      p.stderr.resume();
      p.on('close', selesai);
    });
  const kode = await Promise.all([proses([nomor[0], nomor[1]]), proses([nomor[1], nomor[0]])]);
  expect(kode.toSorted()).toEqual([0, 3]);
  const langkah = await Promise.all(nomor.map(async (satu) => (await rinci(satu)).langkah));
  expect(langkah.toSorted()).toEqual(['identifikasi', 'menunggu-induk']);
});
