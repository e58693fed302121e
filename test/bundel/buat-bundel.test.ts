import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HasilBundel } from '../../src/bundel/buat-bundel.ts';
import { aturanKapuas, foto, HARI, laporanUji, SENIN } from '../sop/kapuas-uji.ts';
import { KantorUji, nilaiDari, semua } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import { bacaCsv, csv, isiBerkas, RakBundel } from './bundel-uji.ts';

let rumah: RumahSqlite;
let rak: RakBundel;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  rak = new RakBundel();
  kantor = await KantorUji.buka(rumah);
});
afterEach(async () => {
  await rumah.bersihkan();
  rak.buang();
});

/** Examined, with an approved Berita Acara, answered and received. */
async function selesai(ubah: Parameters<KantorUji['diperiksa']>[0] = {}): Promise<string> {
  const id = await kantor.diperiksa(ubah);
  const ba = nilaiDari(await kantor.buatBa([id])).id;
  nilaiDari(await kantor.ubahBa(ba, { jenis: 'final' }));
  nilaiDari(await kantor.ubahBa(ba, { jenis: 'setujui', cara: 'paraf', bukti: 'ND 1' }));
  await kantor.catat('verifikasi-lapangan', { kesimpulan: 'Benar', solusi: 'Diganti' }, {}, id);
  await kantor.setujui('akhir', 'Sudah diganti.', {}, id);
  await kantor.kirimSemua();
  return ba;
}

const semuaBerkas = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((b) => b.isFile())
    .map((b) => relative(folder, join(b.parentPath, b.name)).replaceAll('\\', '/'));

const KOLOM_BA =
  'nomor_register,nomor_naskah,jenis,status,tanggal,tracking_id,disposisi_pada,satker,petugas,disetujui_oleh,disetujui_pada,akun_sama,kiriman,dasar_terkirim,id_tindak_lanjut,diterima_pada,jejak_seq,hash,induk';

describe('ba-log', () => {
  it('has the columns of the auditor, in their order', async () => {
    await selesai();
    const bundel = await rak.buat(kantor);
    expect(isiBerkas(bundel, 'ba-log.csv').split('\r\n')[0]).toBe(KOLOM_BA);
  });

  it('leads from the disposition to the receipt, and to the row of the journal', async () => {
    await selesai();
    const [baris] = csv(await rak.buat(kantor), 'ba-log.csv');
    const jejak = [...kantor.store.jejak()].findLast((b) => b.jenis.startsWith('ba.'))!;
    expect(baris).toMatchObject({
      nomor_register: 'BA-REG-2026-000001',
      status: 'disetujui',
      tracking_id: '7000001',
      satker: 'UPT',
      petugas: 'hubung',
      disetujui_oleh: 'kepala',
      akun_sama: 'ya',
      kiriman: 'TL-2026-000001',
      dasar_terkirim: 'jawaban-server',
      id_tindak_lanjut: 'jauh-TL-2026-000001',
      jejak_seq: String(jejak.seq),
      hash: Buffer.from(jejak.hash).toString('hex'),
    });
    expect(baris!['disposisi_pada']).toMatch(/\+07:00$/);
  });

  it('tells of each report on whose decision its answer left, who typed that, how, and by what evidence', async () => {
    await kantor.tarik([laporanUji()]);
    await kantor.diTanggapan();
    await kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah diganti' });
    const ketik = { oleh: 'kepala', dicatatOleh: 'hubung' };
    await kantor.catat('setujui-tanggapan', { jenis: 'akhir', cara: 'nota-dinas', bukti: 'ND 046' }, ketik);
    const [baris] = csv(await rak.buat(kantor), 'laporan-log.csv');
    expect(baris).toMatchObject({
      jawaban: 'TL-2026-000001',
      jawaban_disetujui_oleh: 'kepala',
      jawaban_dicatat_oleh: 'hubung',
      jawaban_cara: 'nota-dinas',
      jawaban_bukti: 'ND 046',
    });
    const [publik] = csv(await rak.buat(kantor, { untuk: 'publik' }), 'laporan-log.csv');
    expect(publik).toMatchObject({ jawaban_disetujui_oleh: 'kepala_opd', jawaban_bukti: '' });
  });

  it('tells of each correction on whose decision it left', async () => {
    await selesai();
    const [semula] = csv(await rak.buat(kantor), 'laporan-log.csv');
    expect(semula).toMatchObject({ jawaban: 'TL-2026-000001', ralat: '', ralat_disetujui_oleh: '' });
    const ralat = { merujuk: 'TL-2026-000001', isi: 'Ralat: tanggal 9', alasan: 'Keliru' };
    await kantor.catat('ralat-tanggapan', ralat);
    await kantor.catat('setujui-tanggapan', { jenis: 'ralat' }, { oleh: 'kepala' });
    const [baris] = csv(await rak.buat(kantor), 'laporan-log.csv');
    expect(baris).toMatchObject({
      ...{ jawaban: 'TL-2026-000001', ralat: 'TL-2026-000002', ralat_disetujui_oleh: 'kepala' },
    });
  });

  it('says the same in all three formats', async () => {
    await selesai();
    const bundel = await rak.buat(kantor);
    const [dariCsv] = csv(bundel, 'ba-log.csv');
    const dariJsonl = JSON.parse(isiBerkas(bundel, 'ba-log.jsonl')) as Record<string, unknown>;
    const [kepala, isi] = await readSheet(join(bundel.folder, 'ba-log.xlsx'));
    expect(kepala?.join(',')).toBe(KOLOM_BA);
    expect(Object.keys(dariJsonl).join(',')).toBe(KOLOM_BA);
    expect(isi?.map((sel) => String(sel ?? ''))).toEqual(Object.values(dariCsv!));
    expect(dariJsonl).toMatchObject({ akun_sama: true, jejak_seq: Number(dariCsv!['jejak_seq']) });
  });

  it.each(['csv', 'jsonl', 'xlsx'] as const)('is only %s where only that is asked for', async (format) => {
    await selesai();
    const bundel = await rak.buat(kantor, { format });
    expect(readdirSync(bundel.folder).filter((n) => n.startsWith('ba-log'))).toEqual([`ba-log.${format}`]);
  });

  it('holds no formula, whatever an officer has typed', async () => {
    const id = await kantor.diperiksa();
    const ba = nilaiDari(await kantor.buatBa([id])).id;
    nilaiDari(await kantor.ubahBa(ba, { jenis: 'final' }, { nomor: '=HYPERLINK("http://x","y")' }));
    nilaiDari(await kantor.ubahBa(ba, { jenis: 'batal', alasan: '+62 salah; "tempat"' }));
    const bundel = await rak.buat(kantor);
    expect(csv(bundel, 'ba-log.csv')[0]!['nomor_naskah']).toBe(`'=HYPERLINK("http://x","y")`);
    const [, isi] = await readSheet(join(bundel.folder, 'ba-log.xlsx'));
    expect(isi?.[1]).toBe(`'=HYPERLINK("http://x","y")`);
    expect(isiBerkas(bundel, 'LAPORAN.html')).toContain('+62 salah');
  });

  it('belongs to the period of its own day, or of the disposition', async () => {
    await selesai({ disposisi: { pada: SENIN - HARI, sumber: 'tanggal_disposisi' } });
    const tanggal = new Date(SENIN - HARI + 7 * 3_600_000).toISOString().slice(0, 10);
    const hari = { dari: tanggal, sampai: tanggal };
    expect(csv(await rak.buat(kantor, hari), 'ba-log.csv')).toHaveLength(0);
    expect(csv(await rak.buat(kantor, { ...hari, menurut: 'disposisi' }), 'ba-log.csv')).toHaveLength(1);
  });
});

describe('the days of a bundle', () => {
  it.each([
    ['Asia/Makassar', '2026-12-31', 1],
    ['Asia/Makassar', '2027-01-01', 0],
    ['Asia/Pontianak', '2026-12-31', 1],
    ['Asia/Jayapura', '2026-12-31', 0],
    ['Asia/Jayapura', '2027-01-01', 1],
  ] as const)('end at midnight of the agency: %s %s', async (zona, hari, jumlah) => {
    // 23:59:59.999 WITA on the last day of the year.
    const tanggalDisposisi = Date.UTC(2026, 11, 31, 15, 59, 59, 999);
    kantor = await KantorUji.buka(rumah, { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, zona } });
    kantor.pada(Date.UTC(2027, 5, 1));
    await kantor.tarik([
      laporanUji({
        disposisi: { pada: tanggalDisposisi, sumber: 'tanggal_disposisi' },
        diperbaruiPada: kantor.sekarang,
      }),
    ]);
    const bundel = await rak.buat(kantor, { dari: hari, sampai: hari, zona });
    expect(csv(bundel, 'laporan-log.csv')).toHaveLength(jumlah);
  });

  it('may be empty: the bundle is sound all the same', async () => {
    await selesai();
    const bundel = await rak.buat(kantor, { dari: '2001-01-01', sampai: '2001-01-31' });
    expect(bundel.jumlah).toMatchObject({ laporan: 0, ba: 0, tenggat: 0, pengecualian: 0 });
    expect(isiBerkas(bundel, 'ba-log.csv')).toBe(`${KOLOM_BA}\r\n`);
    expect(bundel.rantai.utuh).toBe(true);
    // The chain is checked from its first row, whatever the period.
    expect(isiBerkas(bundel, 'jejak.jsonl').trim().split('\n')).toHaveLength(
      [...kantor.store.jejak()].length,
    );
  });
});

describe('the manifest', () => {
  it('names every other file with its hash, and is written last', async () => {
    await selesai();
    const bundel = await rak.buat(kantor);
    const manifes = JSON.parse(isiBerkas(bundel, 'manifest.json')) as {
      berkas: Record<string, { sha256: string; byte: number }>;
      jejak: { baris: number; hash: string };
    };
    expect(Object.keys(manifes.berkas)).toEqual(
      semuaBerkas(bundel.folder)
        .filter((n) => n !== 'manifest.json')
        .sort(),
    );
    for (const [nama, { sha256, byte }] of Object.entries(manifes.berkas)) {
      const isi = readFileSync(join(bundel.folder, nama));
      expect([sha256, byte]).toEqual([createHash('sha256').update(isi).digest('hex'), isi.length]);
    }
    const waktu = semuaBerkas(bundel.folder).map((n) => statSync(join(bundel.folder, n)).mtimeMs);
    expect(statSync(join(bundel.folder, 'manifest.json')).mtimeMs).toBe(Math.max(...waktu));
    const ujung = [...kantor.store.jejak()].at(-1)!;
    expect(manifes.jejak).toMatchObject({ baris: ujung.seq, hash: Buffer.from(ujung.hash).toString('hex') });
  });

  it('begins with a page that names every file of it, and prints on numbered A4 with no time broken in two', async () => {
    await selesai();
    const bundel = await rak.buat(kantor, {
      segel: { nomor: 1, berkas: new Map(), tandaiManifes: async () => 'tanda' },
    });
    const halaman = isiBerkas(bundel, 'LAPORAN.html');
    const diAkar = semuaBerkas(bundel.folder).filter((n) => !n.includes('/') && n !== 'LAPORAN.html');
    expect(diAkar).toContain('manifest.segel');
    for (const nama of diAkar) expect(halaman).toMatch(new RegExp(`<td>${nama}</td><td>[^<]{10}`));
    expect(halaman).toContain('@page{size:A4;');
    expect(halaman).toContain('"halaman " counter(page)');
    expect(halaman).not.toMatch(/<ul><\/ul>|… – …/);
    expect(halaman).toMatch(/\.waktu\{white-space:nowrap\}/);
    expect(halaman).not.toMatch(/(?<!<span class="waktu">)\d{4}-\d\d-\d\d \d\d:\d\d W/);
  });

  it('is the same for the same moment but for nothing: two exports are equal byte for byte', async () => {
    await selesai();
    const [satu, dua] = [
      await rak.buat(kantor, { format: 'csv' }),
      await rak.buat(kantor, { format: 'csv' }),
    ];
    expect(isiBerkas(satu, 'manifest.json')).toBe(isiBerkas(dua, 'manifest.json'));
  });
});

describe('an edition', () => {
  const rahasia = async (): Promise<void> => {
    await selesai();
    await kantor.tarik([laporanUji({ trackingId: '7000002', rahasia: true, judul: 'Judul rahasia' })]);
    await kantor.tarik([laporanUji({ trackingId: '7000003', judul: 'Judul tersembunyi' })]);
    const isian = { alasan: 'berkadar pengawasan', terlapor: 'kepala', petugas_apip: 'hubung' };
    await kantor.catat('alihkan-apip', isian, {}, '7000003');
  };
  const semuaTeks = (b: HasilBundel): string =>
    semuaBerkas(b.folder)
      .filter((n) => !n.endsWith('.xlsx'))
      .map((n) => isiBerkas(b, n))
      .join('\n');

  it('for APIP alone holds the cases that were passed to it', async () => {
    await rahasia();
    const apip = await rak.buat(kantor, { untuk: 'apip' });
    expect(semuaTeks(apip)).toContain('7000003');
    expect(apip.tertutup).toBe(0);
    for (const untuk of ['umum', 'publik'] as const) {
      const bundel = await rak.buat(kantor, { untuk });
      expect(semuaTeks(bundel)).not.toContain('7000003');
      expect(bundel.jumlah.laporanTersembunyi).toBe(1);
      expect(bundel.tertutup).toBeGreaterThan(0);
    }
  });

  it('keeps the place in the chain of a row that it does not show', async () => {
    await rahasia();
    const baris = isiBerkas(await rak.buat(kantor), 'jejak.jsonl')
      .trim()
      .split('\n');
    const isi = baris.map(
      (b) => JSON.parse(b) as { seq: number; prev: string; hash: string; payload?: string },
    );
    expect(isi.map((b) => b.seq)).toEqual(isi.map((_, i) => i + 1));
    for (const [i, b] of isi.slice(1).entries()) expect(b.prev).toBe(isi[i]!.hash);
    expect(isi.some((b) => b.payload === undefined)).toBe(true);
    expect(isi.some((b) => b.payload !== undefined)).toBe(true);
  });

  it('for the public names roles and no officer, account, or words', async () => {
    await rahasia();
    const teks = semuaTeks(await rak.buat(kantor, { untuk: 'publik' }));
    for (const bocor of [
      /\bhubung\b/,
      /,kepala,/,
      /akun-uji/,
      /mesin-uji/,
      /UPT/,
      /Judul (rahasia|ter)/,
      /ND 1/,
    ])
      expect(teks).not.toMatch(bocor);
    expect(teks).toContain('kepala_opd');
  });

  it('never shows the title of a report, whose words are not ours', async () => {
    await rahasia();
    for (const untuk of ['umum', 'apip', 'publik'] as const)
      expect(semuaTeks(await rak.buat(kantor, { untuk }))).not.toMatch(/Judul (rahasia|tersembunyi)/);
  });
});

describe('pengecualian.csv', () => {
  it('tells of waivers, class changes, marks by hand, replays and late recordings, with their reasons', async () => {
    const id = await kantor.diperiksa();
    nilaiDari(await kantor.kecualikanBa(id));
    await kantor.catat('tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: 'Perlu dilihat' }, {}, id);
    const kiriman = await kantor.siapKirim({ trackingId: '7000009' });
    const bukti = { jenis: 'tandai-terkirim', pada: kantor.sekarang } as const;
    nilaiDari(await kantor.ubahKiriman(kiriman, bukti, { teks: 'tangkapan layar' }));
    const rows = csv(await rak.buat(kantor), 'pengecualian.csv');
    const golongan = (nama: string) => rows.filter((r) => r['golongan'] === nama);
    expect(golongan('dikecualikan-dari-ba')).toMatchObject([
      { oleh: 'kepala', alasan: 'Lokasi tidak terjangkau' },
    ]);
    expect(golongan('kelas-berubah').length).toBe(1);
    expect(golongan('pernyataan-petugas')).toMatchObject([
      { tracking_id: '7000009', alasan: 'tangkapan layar' },
    ]);
    expect(golongan('setelan')).toMatchObject([{ rincian: 'setelan pertama' }]);
  });

  it('marks what a stand-in has decided', async () => {
    await selesai();
    const penugasan = [
      {
        petugas: 'kepala',
        sebagai: 'kepala_opd',
        jenis: 'plh',
        nomor: '800/1',
        dari: '2026-01-01',
        sampai: '2026-12-31',
      },
    ] as const;
    using baca = await kantor.store.bukaEkspor();
    const { pencariPengecualian } = await import('../../src/bundel/pengecualian.ts');
    const { tenggat } = aturanKapuas;
    const cari = pencariPengecualian({ penugasan, tenggat, alasan: (b) => baca.alasan(b) });
    const plh = [...baca.jejak()].flatMap((b) => [...cari(b)]).filter((p) => p.golongan === 'plt-plh');
    expect(plh.map((p) => p.jenis)).toEqual(['ba.disetujui', 'tindakan.dicatat']);
    expect(plh[0]!.rincian).toContain('plh; nomor=800/1');
  });
});

describe('tenggat-log.csv', () => {
  it('gives the reason of a step that was left too late', async () => {
    await kantor.tarik([laporanUji()]);
    kantor.sekarang += 10 * HARI;
    await kantor.catat('telaah', { kesimpulan: 'Layak', alasan_terlambat: 'Banjir; jalan putus' });
    const bundel = await rak.buat(kantor);
    expect(csv(bundel, 'tenggat-log.csv').filter((t) => t['langkah'] === 'telaah')).toMatchObject([
      { jam: 'sop', terlambat: 'ya', alasan_terlambat: 'Banjir; jalan putus' },
    ]);
    expect(isiBerkas(bundel, 'LAPORAN.html')).toContain('Banjir; jalan putus');
  });
});

describe('evidence', () => {
  it('is told by its hashes, or given with them', async () => {
    await selesai();
    const { asli } = foto(1);
    expect(csv(await rak.buat(kantor), 'bukti.csv')).toMatchObject([{ sha256_asli: asli, berkas: '' }]);
    const dengan = await rak.buat(kantor, { bukti: async () => Buffer.from('foto') });
    const [{ berkas } = { berkas: '' }] = csv(dengan, 'bukti.csv');
    expect(isiBerkas(dengan, berkas!)).toBe('foto');
    const hilang = await rak.buat(kantor, { bukti: async () => null });
    expect(csv(hilang, 'bukti.csv')).toMatchObject([{ sha256_asli: asli, berkas: '' }]);
  });
});

describe('register numbers', () => {
  it('are told with their voids and gaps', async () => {
    const ba = await selesai();
    const id = await kantor.diperiksa({ trackingId: '7000005' });
    const kedua = nilaiDari(await kantor.buatBa([id])).id;
    nilaiDari(await kantor.ubahBa(kedua, { jenis: 'final' }));
    nilaiDari(await kantor.ubahBa(kedua, { jenis: 'batal', alasan: 'Salah tempat' }));
    const halaman = { dari: '2026-01-01', sampai: '2026-12-31' };
    const utuh = isiBerkas(await rak.buat(kantor, halaman), 'LAPORAN.html');
    expect(utuh).toContain('BA-REG-2026-000002: Salah tempat');
    expect(utuh).toContain('Tidak ada nomor yang terlewat');
    rumah.mentah((db) =>
      db.prepare(`UPDATE ba SET nomor_register = 'BA-REG-2026-000004' WHERE id = ?`).run(ba),
    );
    const celah = isiBerkas(await rak.buat(kantor, halaman), 'LAPORAN.html');
    expect(celah).toContain('Nomor urut 1 terlewat');
    expect(celah).toContain('TANPA SEBAB YANG TERCATAT');
  });
});

describe('a broken chain', () => {
  const rusakkan = (sql: string): void =>
    rumah.mentah((db) => {
      db.exec('DROP TRIGGER jejak_tetap; DROP TRIGGER jejak_utuh');
      db.exec(sql);
    });

  it.each([
    ['a changed row', `UPDATE jejak SET oleh = 'lain' WHERE seq = 2`, 2],
    ['a row that is gone', 'DELETE FROM jejak WHERE seq = 2', 2],
    [
      'a payload that is no JSON',
      `UPDATE jejak SET payload = CAST('{rusak' AS BLOB) WHERE seq = 2 AND jenis NOT GLOB 'ba.*'`,
      2,
    ],
  ])('is exported and told: %s', async (_, sql, seq) => {
    await kantor.tarik([laporanUji()]);
    rusakkan(sql);
    const bundel = await rak.buat(kantor);
    expect(bundel.rantai.rusak?.seq).toBe(seq);
    expect(isiBerkas(bundel, 'LAPORAN.html')).toContain(`RUSAK pada baris ${seq}`);
    expect(JSON.parse(isiBerkas(bundel, 'manifest.json'))).toMatchObject({
      jejak: { utuh: false, rusak: { seq } },
    });
    expect(isiBerkas(bundel, 'jejak.jsonl').trim().split('\n')).toHaveLength(
      [...kantor.store.jejak()].length,
    );
  });
});

describe('one moment', () => {
  it('is what all files show, though others write meanwhile', async () => {
    await selesai();
    using baca = await kantor.store.bukaEkspor();
    const sebelum = [...baca.jejak()].length;
    await kantor.tarik([laporanUji({ trackingId: '7000008' })]);
    expect([...baca.jejak()].length).toBe(sebelum);
    const cakupan = { dari: 0, sampai: kantor.sekarang + HARI, sekarang: kantor.sekarang };
    expect([...baca.laporan(cakupan)].map((l) => l.trackingId)).toEqual(['7000001']);
  });

  it('leaves nothing that looks whole when the work is cut off', async () => {
    await selesai();
    const tujuan = join(rak.akar, 'putus');
    const putus = rak.buat(kantor, {
      tujuan,
      bukti: () => Promise.reject(new Error('listrik padam')),
    });
    await expect(putus).rejects.toThrow('listrik padam');
    expect(existsSync(tujuan)).toBe(false);
    expect(readdirSync(rak.akar)).toEqual([]);
    expect((await rak.buat(kantor, { tujuan })).folder).toBe(tujuan);
  });
});

describe('the page', () => {
  it('runs nothing, asks nothing of a network, and shows what officers typed as text', async () => {
    await kantor.tarik([laporanUji()]);
    kantor.sekarang += 10 * HARI;
    const alasan = '<script>alert(1)</script><img src=x onerror=y>';
    await kantor.catat('telaah', { kesimpulan: 'Layak', alasan_terlambat: alasan });
    const halaman = isiBerkas(await rak.buat(kantor), 'LAPORAN.html');
    expect(halaman).not.toMatch(/<script|<img|onerror=["']|https?:/i);
    expect(halaman).toContain('alert(1)');
    expect(halaman).toContain("default-src 'none'");
  });
});

it('reads its own CSV back with the other separator and the BOM', async () => {
  await selesai();
  const bundel = await rak.buat(kantor, { csv: { pemisah: ';', bom: true } });
  const isi = isiBerkas(bundel, 'ba-log.csv');
  expect(isi.startsWith('\uFEFFnomor_register;nomor_naskah')).toBe(true);
  expect(bacaCsv(isi, ';')).toHaveLength(1);
  expect(await semua(kantor.store.ba({}))).toHaveLength(1);
});
