import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder, { LAPOR_TOKEN: 'x' });
const EKSPOR = join(AKAR, 'fixtures/ekspor');
afterAll(buang);

describe('a command that cannot be read', () => {
  it.each([
    { kata: ['lst'], galat: ['"lst" tidak dikenal', 'list', 'penghubung --help'] },
    {
      kata: ['list', '--terlamba'],
      galat: ['"--terlamba" tidak dikenal', '--terlambat', 'penghubung list --help'],
    },
    { kata: ['ba', 'fnal'], galat: ['"fnal" tidak dikenal', 'final', 'penghubung ba --help'] },
    { kata: ['show'], galat: ['ID belum disebut', 'penghubung show --help'] },
    { kata: ['list', '--batas'], galat: ['--batas', 'belum disebut'] },
    {
      kata: ['catat', '1', 'telaah', 'salah'],
      galat: ['Terlalu banyak kata', 'tanda kutip', 'penghubung catat --help'],
    },
    { kata: ['--bahasa', 'fr', 'list'], galat: ['--bahasa', 'id, en'] },
    { kata: ['--bahasa', 'en', 'lst'], galat: ['Perhaps you meant: list'] },
    { kata: ['kiriman'], galat: ['penghubung kiriman <perintah>'] },
  ])('exits 2 and says what is wrong and where help is: $kata', async ({ kata, galat }) => {
    const hasil = await jalan(...kata);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    for (const kalimat of galat) expect(hasil.galat).toContain(kalimat);
  });
});

describe('without a settings file', () => {
  it('names the file and the command that writes one', async () => {
    const hasil = await jalan('--json', 'list');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('penghubung init');
  });

  it('init writes one that the other commands accept, and never overwrites it', async () => {
    const berkas = join(folder, 'dibuat.yaml');
    expect((await jalan('init', '--config', berkas, '--zona', 'Asia/Jayapura')).kode).toBe(0);
    const isi = readFileSync(berkas, 'utf8');
    expect(await jalan('--config', berkas, 'list')).toMatchObject({ kode: 0, galat: '' });
    expect((await jalan('--config', berkas, 'init')).kode).toBe(2);
    expect(readFileSync(berkas, 'utf8')).toBe(isi);
  });

  it.each(['malang-2023', 'palaran-2025', 'kukar-online-2022', 'kukar-langsung-2022'])(
    'init --sop %s names officers, an agency and a zone that fit it',
    async (sop) => {
      const berkas = join(folder, `${sop}.yaml`);
      expect((await jalan('init', '--config', berkas, '--sop', sop)).kode).toBe(0);
      expect(readFileSync(berkas, 'utf8')).toMatch(sop === 'malang-2023' ? 'Asia/Jakarta' : 'Asia/Makassar');
      const doctor = await jalan('--config', berkas, 'doctor', '--json');
      const keterangan = dokumen<{ pemeriksaan: { keterangan: string }[] }>(doctor).pemeriksaan.map(
        (p) => p.keterangan,
      );
      expect(keterangan.filter((satu) => satu.includes('peran'))).toEqual([
        'setiap peran petugas ada dalam SOP',
      ]);
    },
  );

  it('init tells of a role that the SOP does not know, with those that it does; one without a role is fine', async () => {
    const orang = ['hubung:penghubung:Ayu Contoh', 'sek:sekretaris:Bima Contoh', 'wakil::Citra Contoh'];
    const berkas = join(folder, 'peran-init.yaml');
    const petugas = orang.flatMap((satu) => ['--petugas', satu]);
    const { kode, galat } = await jalan('init', '--config', berkas, ...petugas);
    expect([kode, galat.trim().split('\n').length]).toEqual([0, 1]);
    expect(galat).toMatch(/"sekretaris" milik sek .*penghubung, kepala_opd/);
    expect(readFileSync(berkas, 'utf8')).toContain('nama: "Citra Contoh", peran: []');
    expect((await jalan('--config', berkas, 'doctor')).galat).toBe('');
  });

  it('init refuses an SOP that is not there, and writes nothing', async () => {
    const berkas = join(folder, 'tanpa-sop.yaml');
    const hasil = await jalan('init', '--config', berkas, '--sop', 'malang');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('malang-2023');
    expect(existsSync(berkas)).toBe(false);
  });

  it.each(['--help', '--version'])('%s answers', async (opsi) => {
    expect(await jalan(opsi)).toMatchObject({ kode: 0, galat: '' });
  });
});

describe('settings that are wrong', () => {
  it('are told all at once, each with its line', async () => {
    const berkas = join(folder, 'salah.yaml');
    writeFileSync(
      berkas,
      'instansi: { id: "1", nama: "A", zona_waktu: Asia/Tokyo }\nlapor: { sambungan: rest, url: "http://lapor.example/api" }\nsopp: x\ndata: ./d\npetugas: []\n',
    );
    const { kode, galat } = await jalan('--config', berkas, 'status');
    expect(kode).toBe(2);
    for (const baris of [':1: instansi.zona_waktu', ':2: lapor.url', ':2: lapor:', ':3: sopp'])
      expect(galat).toContain(`${berkas}${baris}`);
  });

  it.each([
    { apa: 'YAML that is broken', isi: 'a: [1\nb: }', kata: 'YAML' },
    { apa: 'an empty file', isi: '', kata: ':1: ' },
  ])('name the line of $apa', async ({ isi, kata }) => {
    const berkas = join(folder, 'rusak.yaml');
    writeFileSync(berkas, isi);
    const hasil = await jalan('--config', berkas, 'status');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain(kata);
    expect(hasil.galat).not.toContain('kesalahan pada program');
  });

  it('say of a folder in the file’s place that it cannot be read, not that it is missing', async () => {
    mkdirSync(join(folder, 'folder.yaml'));
    const { kode, galat } = await jalan('--config', 'folder.yaml', 'list');
    expect(kode).toBe(2);
    expect(galat).toContain('tidak dapat dibaca');
  });

  it.each([
    { sop: 'kapuas', kata: 'kapuas-2018' },
    { sop: './tidak-ada.yaml', kata: 'tidak-ada.yaml' },
    { sop: './sop-rusak.yaml', kata: 'sop-rusak.yaml:1' },
    { sop: './folder.yaml', kata: 'tidak dapat dibaca' },
  ])('refuse the SOP $sop', async ({ sop, kata }) => {
    writeFileSync(join(folder, 'sop-rusak.yaml'), 'id: x\nversi: 1\nlangkah: {}\n');
    const berkas = tulisSetelan(folder, {}, 'sop.yaml');
    writeFileSync(berkas, readFileSync(berkas, 'utf8').replace('sop: kapuas-2018', `sop: ${sop}`));
    const hasil = await jalan('--config', berkas, 'list');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain(kata);
  });

  it('tell of a role that the SOP does not know, where something is decided and in doctor', async () => {
    const berkas = tulisSetelan(folder, { data: './data-peran' }, 'peran.yaml');
    writeFileSync(berkas, readFileSync(berkas, 'utf8').replace('[kepala_opd]', '[kepala_odp]'));
    const doctor = await jalan('--config', berkas, 'doctor', '--json');
    const peran = dokumen<{ pemeriksaan: { keadaan: string; keterangan: string }[] }>(
      doctor,
    ).pemeriksaan.find((p) => p.keterangan.includes('kepala_odp'));
    expect(peran?.keadaan).toBe('peringatan');
    const catat = (siapa: string) =>
      jalan('--config', berkas, 'catat', '1', 'telaah', '--sebagai', siapa).then(({ galat }) => galat);
    const [sebab = '', peringatan = ''] = (await catat('kepala')).trim().split('\n');
    expect([sebab, peringatan]).toEqual([
      expect.stringContaining('"1" tidak ditemukan'),
      expect.stringContaining('kepala_odp'),
    ]);
    expect(await catat('penghubung1')).not.toContain('kepala_odp');
  });

  it('a token variable that is empty stops only what needs it', async () => {
    const kosong = penghubung(folder, { LAPOR_TOKEN: '' });
    tulisSetelan(folder, { url: 'https://lapor.example/api', data: './data-token' }, 'token.yaml');
    const sync = await kosong('--config', 'token.yaml', 'sync');
    expect(sync.kode).toBe(2);
    expect(sync.galat).toContain('LAPOR_TOKEN');
    expect(await kosong('--config', 'token.yaml', 'list')).toMatchObject({ kode: 0, galat: '' });
  });
});

describe('import', () => {
  beforeAll(() => tulisSetelan(folder));

  it.each([
    { apa: 'a renamed .csv', berkas: join(EKSPOR, 'csv-berganti-nama.xlsx'), kata: 'bukan ekspor' },
    { apa: 'an encrypted file', berkas: join(EKSPOR, 'ekspor-terenkripsi.xlsx'), kata: 'kata sandi' },
    {
      apa: 'a sheet without the header',
      berkas: join(EKSPOR, 'ekspor-tanpa-kepala.xlsx'),
      kata: 'Tracking ID',
    },
    {
      apa: 'a sheet without required columns',
      berkas: join(EKSPOR, 'ekspor-kolom-kurang.xlsx'),
      kata: 'Judul Laporan',
    },
    { apa: 'a missing file', berkas: 'tidak-ada.xlsx', kata: 'tidak ditemukan' },
    { apa: 'a folder', berkas: '.', kata: 'tidak dapat dibaca' },
    { apa: 'a pipe that nobody writes to', berkas: 'pipa.xlsx', kata: 'tidak dapat dibaca' },
    { apa: 'a file of 50 MB', berkas: 'besar.xlsx', kata: 'terlalu besar' },
  ])('refuses $apa with exit 2', async ({ berkas, kata }) => {
    if (berkas === 'pipa.xlsx') execFileSync('mkfifo', [join(folder, berkas)]);
    if (berkas === 'besar.xlsx') writeFileSync(join(folder, berkas), Buffer.alloc(50 * 1024 * 1024, 'PK'));
    const hasil = await jalan('import', berkas, '--json');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(kata);
  });

  it('has written nothing after all of these', async () => {
    expect((await jalan('list', '--json')).keluar).toBe('[]\n');
  });

  it('takes the good rows of an export with bad ones, and exits 3 now and later', async () => {
    const hasil = await jalan('import', join(EKSPOR, 'ekspor-baris-buruk.xlsx'), '--json');
    expect(hasil.kode).toBe(3);
    const { new: baru, quarantined } = dokumen<{ new: number; quarantined: number }>(hasil);
    expect([baru > 0, quarantined > 0]).toEqual([true, true]);
    expect(dokumen<unknown[]>(await jalan('karantina', 'list', '--json'))).toHaveLength(quarantined);
    expect((await jalan('karantina', 'retry', '--json')).kode).toBe(3);
    expect((await jalan('doctor')).kode).toBe(3);
    expect((await jalan('status')).kode).toBe(0);
  });
});

describe('import --disposisi', () => {
  const [SAAT, BAIK] = ['2026-02-02T08:00', join(EKSPOR, 'ekspor-baik.xlsx')];
  const impor = (...kata: readonly string[]) => jalan('--config', 'disposisi.yaml', ...kata);
  beforeAll(() => tulisSetelan(folder, { data: './data-disposisi' }, 'disposisi.yaml'));

  it.each([
    { apa: 'a time to come', nilai: '2099-01-01T08:00', kata: '--disposisi' },
    { apa: 'a column that is not there', nilai: 'Tgl Disp', kata: 'Tgl Disp' },
  ])('refuses $apa with exit 2', async ({ nilai, kata }) => {
    const hasil = await impor('import', BAIK, '--disposisi', nilai);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(kata);
  });

  it('starts the clocks of all rows at a time, or each at what its column says', async () => {
    expect((await impor('import', BAIK)).kode).toBe(0);
    const putaran = async () =>
      dokumen<{ putaran_dibuka: { mulai: string; sumber: string }[] }>(
        await impor('show', '7100001', '--json'),
      ).putaran_dibuka[0];
    expect(await putaran()).toMatchObject({ sumber: 'tanggal_masuk' });
    expect((await impor('import', BAIK, '--disposisi', SAAT)).kode).toBe(0);
    expect(await putaran()).toMatchObject({ sumber: 'waktu', mulai: `${SAAT}:00+08:00` });
    expect((await impor('import', BAIK, '--disposisi', 'Tanggal Laporan Masuk')).kode).toBe(0);
    expect(await putaran()).toMatchObject({ sumber: 'kolom' });
  });
});

describe('catat --from', () => {
  let ids: readonly string[];
  beforeAll(async () => {
    tulisSetelan(folder, { data: './data-catat' }, 'catat.yaml');
    await jalan('--config', 'catat.yaml', 'import', join(EKSPOR, 'ekspor-baik.xlsx'));
    const rows = dokumen<{ tracking_id: string; langkah: string }[]>(
      await jalan('--config', 'catat.yaml', 'list', '--json'),
    );
    ids = rows.filter((r) => r.langkah === 'telaah').map((r) => r.tracking_id);
  });

  const tindakan = (tracking_id: string | undefined, lain: object = {}) =>
    JSON.stringify({
      tracking_id,
      aksi: 'tandai-mendesak',
      isian: { alasan: 'Warga menunggu' },
      petugas: 'penghubung1',
      ...lain,
    });

  it('records the good lines, tells each refusal with its line, and exits 3; the file again is all "sama"', async () => {
    const baris = [
      `\uFEFF${tindakan(ids[0])}`,
      'bukan json',
      '',
      tindakan(ids[1], { petugas: 'budi' }),
      tindakan(ids[1], { petugas: undefined }),
      tindakan('404'),
      tindakan(ids[1], { berkas: ['C:\\foto\\a.jpg'] }),
      tindakan(ids[1], { pada: 'kemarin' }),
      tindakan(ids[1], { dicatat_oleh: 'pnghubung1' }),
      tindakan(ids[1], { aksi: 'klarifikasi' }),
      `${'x'.repeat(1_500_000)}`,
      tindakan(ids[1], { id: 'surat-1' }),
      tindakan(ids[1], { id: 'surat-1' }),
    ];
    writeFileSync(join(folder, 'acts.jsonl'), baris.join('\r\n'));
    type Jawab = {
      dicatat: number;
      sama: number;
      ditolak: number;
      baris: { baris: number; hasil: string; masalah?: { kode: string }[]; boleh?: string[] }[];
    };
    const pertama = await jalan('--config', 'catat.yaml', 'catat', '--from', 'acts.jsonl', '--json');
    expect(pertama.kode).toBe(3);
    const jawab = dokumen<Jawab>(pertama);
    expect(jawab).toMatchObject({ dicatat: 2, sama: 1, ditolak: 9 });
    const sebab = Object.fromEntries(jawab.baris.map((b) => [b.baris, b.masalah?.[0]?.kode ?? b.hasil]));
    expect(sebab).toEqual({
      1: 'dicatat',
      2: 'baris_rusak',
      4: 'petugas_tak_dikenal',
      5: 'tanpa_petugas',
      6: 'tidak_ada',
      7: 'berkas_ditolak',
      8: 'waktu_salah',
      9: 'petugas_tak_dikenal',
      10: 'tidak_di_langkah_ini',
      11: 'baris_rusak',
      12: 'dicatat',
      13: 'sama',
    });
    expect(jawab.baris.find((b) => b.baris === 10)?.boleh).toContain('telaah');
    const lagi = dokumen<Jawab>(
      await jalan('--config', 'catat.yaml', 'catat', '--from', 'acts.jsonl', '--json'),
    );
    expect(lagi).toMatchObject({ dicatat: 0, sama: 3, ditolak: 9 });
  });

  it.each([
    { kata: ['--from', 'tidak-ada.jsonl'], galat: 'tidak ditemukan' },
    { kata: ['--from', '.'], galat: 'tidak dapat dibaca' },
    { kata: ['--from', 'acts.xlsx'], galat: 'tidak ditemukan' },
    { kata: ['--from', 'acts.jsonl', '--pada', '2026-01-05'], galat: '--pada' },
    { kata: [], galat: 'penghubung catat --help' },
    { kata: ['1', 'telaah'], galat: '--sebagai' },
    { kata: ['1', 'telaah', '--sebagai', 'penghubung1', '--isian', 'kesimpulan'], galat: 'nama=nilai' },
  ])('exits 2 for $kata', async ({ kata, galat }) => {
    const hasil = await jalan('--config', 'catat.yaml', 'catat', ...kata);
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(galat);
  });

  it('a refused act says what is allowed now, and exits 3 with its one document', async () => {
    const [id = ''] = ids;
    const hasil = await jalan(
      'catat',
      id,
      'verifikasi-lapangan',
      '--json',
      '--sebagai',
      'penghubung1',
      '--config',
      'catat.yaml',
    );
    expect(hasil.kode).toBe(3);
    expect(dokumen<{ ditolak: number }>(hasil).ditolak).toBe(1);
    expect(hasil.galat).toContain('Yang boleh sekarang');
    expect(hasil.galat).toContain('teruskan-bidang');
  });
});
