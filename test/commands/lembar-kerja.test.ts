import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { baris, KEPALA, xlsx } from '../mapping/ekspor-xlsx/berkas-uji.ts';
import { denah, isiBaris, type Ketikan } from '../mapping/lembar-kerja/isi-sel.ts';
import { AKAR, dokumen, kantorTiapUji } from './jalankan.ts';

const SABAR_MS = 60_000;
const adaSoffice = await promisify(execFile)('soffice', ['--version']).then(
  () => true,
  () => false,
);
if (!adaSoffice)
  console.warn('skipped: soffice (LibreOffice) is not installed, so no other program saved the worksheet');

interface Catatan {
  readonly dicatat: number;
  readonly sama: number;
  readonly ditolak: number;
  readonly baris: readonly {
    readonly hasil: string;
    readonly masalah?: readonly { readonly kode: string; readonly sel: string; readonly teks: string }[];
  }[];
}

const NOMOR = ['7100001', '7100002', '7100003', '7100004', '7100007', '7100008'];
const RAHASIA = '7100004';

type Isi = Readonly<Record<string, Readonly<Record<string, Ketikan>>>>;

describe('lembar-kerja', { timeout: SABAR_MS }, () => {
  const kantor = kantorTiapUji();
  const { jalan } = kantor;
  const letak = (nama: string): string => join(kantor.folder, nama);

  beforeEach(async () => {
    // Titles of its own: a worksheet shows them, and the fixture's hold a word that must be found in no file.
    const laporan = NOMOR.map((nomor) =>
      baris({ 'Tracking ID': nomor, 'Tipe Laporan': nomor === RAHASIA ? 'Rahasia' : null }),
    );
    writeFileSync(letak('ekspor.xlsx'), await xlsx([KEPALA, ...laporan]));
    const { kode } = await jalan('import', 'ekspor.xlsx', '--disposisi', '2026-02-02 09:00');
    expect([0, 3]).toContain(kode);
    expect((await jalan('lembar-kerja', '--sebagai', 'penghubung1', '--keluaran', 'lk.xlsx')).kode).toBe(0);
  });

  const isi = async (semua: Isi, ke = 'isi.xlsx', dari = 'lk.xlsx'): Promise<string> => {
    writeFileSync(letak(ke), await isiBaris(readFileSync(letak(dari)), semua));
    return ke;
  };
  const catat = async (berkas: string, ...lain: readonly string[]) => {
    const hasil = await jalan('catat', '--from', berkas, '--json', ...lain);
    return { kode: hasil.kode, ...dokumen<Catatan>(hasil) };
  };
  const tindakan = async (nomor: string): Promise<readonly string[]> =>
    dokumen<{ tindakan: readonly { aksi: string }[] }>(await jalan('show', nomor, '--json')).tindakan.map(
      (t) => t.aksi,
    );

  const TELAAH = { aksi: 'telaah', kesimpulan: 'Perlu ditanyakan', alasan_terlambat: 'Menunggu ekspor' };

  it('writes the open cases, and never over another file', async () => {
    const daftar = dokumen<readonly { tracking_id: string; judul: string }[]>(await jalan('list', '--json'));
    const { baris: tertulis } = await denah(readFileSync(letak('lk.xlsx')));
    expect(daftar.map((k) => k.judul)).toContain('(rahasia)');
    expect(tertulis.map(([nomor]) => nomor)).toEqual(daftar.map((k) => k.tracking_id));
    expect(tertulis.map(([, judul]) => judul)).toEqual(daftar.map((k) => k.judul));
    expect((await jalan('lembar-kerja', '--keluaran', 'lk.xlsx')).kode).toBe(2);
    expect((await jalan('lembar-kerja', '--keluaran', 'penghubung.yaml', '--timpa')).kode).toBe(2);
    const json = dokumen<{ berkas: string; kasus: number }>(
      await jalan('lembar-kerja', '--json', '--keluaran', 'b.xlsx'),
    );
    expect(json).toEqual({ berkas: expect.stringMatching(/b\.xlsx$/), kasus: daftar.length });
    const kosong = await jalan('lembar-kerja', '--json', '--langkah', 'tanggapan', '--keluaran', 'k.xlsx');
    expect(dokumen(kosong)).toEqual({ berkas: null, kasus: 0 });
    expect(existsSync(letak('k.xlsx'))).toBe(false);
  });

  it('offers the actions of the role that is named', async () => {
    await jalan('lembar-kerja', '--sebagai', 'kepala', '--keluaran', 'kepala.xlsx');
    const aksi = async (berkas: string) => {
      const { buku } = await denah(readFileSync(letak(berkas)));
      return buku.find((l) => l.nama === 'daftar')?.isi.flat() ?? [];
    };
    expect(await aksi('lk.xlsx')).toContain('telaah');
    expect(await aksi('kepala.xlsx')).not.toContain('telaah');
  });

  it('records what was filled in once, however often it is read, and names each refusal by its cell', async () => {
    const berkas = await isi({
      '7100001': TELAAH,
      '7100002': { aksi: 'telaah' },
      '7100003': { aksi: 'teruskan-bidang', bidang: '=1+1' },
      '7100007': { aksi: 'klarifikasi' },
      '7100008': { aksi: 'teruskan-bidang', bidang: 'Bidang Contoh', pada: '3 Feb 2026 08:00' },
    });
    const pertama = await catat(berkas);
    expect(pertama).toMatchObject({ kode: 3, dicatat: 2, sama: 0, ditolak: 3 });
    const { sel } = await denah(readFileSync(letak(berkas)));
    const ditolak = pertama.baris.flatMap((b) => (b.masalah ?? []).map((m) => `${m.sel} ${m.kode}`));
    expect(ditolak).toEqual([
      `${sel('kesimpulan', '7100002')} isian_kurang`,
      `${sel('alasan_terlambat', '7100002')} alasan_terlambat_perlu`,
      `${sel('bidang', '7100003')} rumus`,
      `${sel('aksi', '7100007')} tidak_di_langkah_ini`,
    ]);
    expect(await catat(berkas)).toMatchObject({ kode: 3, dicatat: 0, sama: 2, ditolak: 3 });
    expect(await tindakan('7100001')).toEqual(['telaah']);
    const teks = await jalan('catat', '--from', berkas);
    expect(teks.keluar).toContain(`${sel('kesimpulan', '7100002')}: kesimpulan belum diisi`);
  });

  it('records once what two processes read at once', async () => {
    const berkas = await isi({ '7100001': TELAAH, '7100008': TELAAH });
    const kedua = await Promise.all([catat(berkas), catat(berkas)]);
    expect(kedua.map((k) => k.kode)).toEqual([0, 0]);
    expect(kedua.reduce((n, k) => n + k.dicatat, 0)).toBe(2);
    expect(await tindakan('7100001')).toEqual(['telaah']);
  });

  it('refuses a case that another has worked on since, telling who did what; a new sheet goes on', async () => {
    const satu = await isi({ '7100001': TELAAH }, 'satu.xlsx');
    const dua = await isi({ '7100001': { aksi: 'tandai-mendesak', alasan: 'Bahaya' } }, 'dua.xlsx');
    await jalan('lembar-kerja', '--sebagai', 'penghubung1', '--keluaran', 'lk2.xlsx');
    const tiga = await isi(
      { '7100001': { aksi: 'tandai-mendesak', alasan: 'Bahaya' } },
      'tiga.xlsx',
      'lk2.xlsx',
    );
    expect(await catat(satu)).toMatchObject({ kode: 0, dicatat: 1 });
    expect(await catat(dua)).toMatchObject({
      kode: 3,
      baris: [{ masalah: [{ kode: 'baris_sudah_dicatat' }] }],
    });
    const hasil = await catat(tiga);
    expect(hasil).toMatchObject({
      kode: 3,
      dicatat: 0,
      baris: [{ masalah: [{ kode: 'kasus_berubah', sel: 'A2' }] }],
    });
    expect(hasil.baris[0]?.masalah?.[0]?.teks).toMatch(/telaah oleh Ayu Contoh, dicatat .*WITA/);
    await jalan('lembar-kerja', '--sebagai', 'penghubung1', '--keluaran', 'lk3.xlsx');
    const baru = await isi(
      { '7100001': { aksi: 'tandai-mendesak', alasan: 'Bahaya' } },
      'baru.xlsx',
      'lk3.xlsx',
    );
    expect(await catat(baru)).toMatchObject({ kode: 0, dicatat: 1 });
    expect(await catat(satu)).toMatchObject({ kode: 0, sama: 1 });
  });

  it('refuses the row of a case that was handed over since, telling to whom', async () => {
    const setelan = readFileSync(letak('penghubung.yaml'), 'utf8');
    const baru = '  - { id: penghubung2, nama: "Citra Contoh", jabatan: "Staf", peran: [penghubung] }';
    writeFileSync(letak('penghubung.yaml'), setelan.replace(/^petugas:$/m, `petugas:\n${baru}`));
    expect((await catat(await isi({ '7100001': TELAAH }))).dicatat).toBe(1);
    await jalan('lembar-kerja', '--milik', 'penghubung1', '--keluaran', 'lama.xlsx');
    const lama = await isi({ '7100001': { aksi: 'tandai-mendesak', alasan: 'x' } }, 'isi2.xlsx', 'lama.xlsx');
    const alih = ['--kepada', 'penghubung2', '--alasan', 'cuti', '--sebagai', 'kepala'];
    expect((await jalan('alihkan', '7100001', ...alih)).galat).toBe('');
    const { galat, keluar, kode } = await jalan('catat', '--from', lama);
    expect([kode, galat]).toEqual([3, '']);
    expect(keluar.replace(/\s+/g, ' ')).toMatch(/A2: Kasus diserahkan ke Citra Contoh .*buat lembar baru/);
    expect(keluar).not.toContain('Perbaiki sel');
    expect(await tindakan('7100001')).toEqual(['telaah']);
  });

  it('offers only the kinds of answer that may be drafted, and asks why a late case moves', async () => {
    const { buku } = await denah(readFileSync(letak('lk.xlsx')));
    const daftar = buku.find((l) => l.nama === 'daftar')?.isi ?? [];
    const pilihan = (kunci: string) => daftar.flatMap((b) => (b[3] === kunci ? [b[4]] : []));
    expect(pilihan('1:susun-tanggapan:jenis')).toEqual(['sementara']);
    expect(pilihan('1:telaah:perlu_pemeriksaan')).toEqual([]);
    const wajib = daftar.slice(1).map((b) => b[1]);
    expect(wajib).toContain('1:telaah:alasan_terlambat');
    expect(wajib).not.toContain('1:tandai-mendesak:alasan_terlambat');
    const lewat = daftar.slice(1).map((b) => b[5]);
    expect(lewat).not.toContain('1:telaah:alasan_terlambat');
    expect(lewat).not.toContain('1:tandai-mendesak:alasan_terlambat');
  });

  it('has a cell to take the reporter out of a draft: the one that its refusals name', async () => {
    const { kepala, buku } = await denah(readFileSync(letak('lk.xlsx')));
    expect(kepala).toContain('samarkan_identitas');
    const boleh = (buku.find((l) => l.nama === 'daftar')?.isi ?? []).flat().map(String);
    expect(boleh).toContain('susun-tanggapan:samarkan_identitas');
    expect(boleh).not.toContain('telaah:samarkan_identitas');
    const [jenis, isi_] = ['sementara', 'Rina dengan NIK 3201010101010001 sudah ditemui'];
    const susun = { aksi: 'susun-tanggapan', jenis, isi: isi_, samarkan_identitas: 'ya' };
    expect(await catat(await isi({ '7100001': susun }))).toMatchObject({ kode: 0, dicatat: 1 });
    expect((await jalan('show', '7100001')).keluar).toContain('Rina dengan NIK [NIK] sudah ditemui');
    const salah = await isi({ '7100002': { ...TELAAH, samarkan_identitas: 'tidak' } }, 'salah.xlsx');
    const { sel } = await denah(readFileSync(letak(salah)));
    expect((await catat(salah)).baris[0]?.masalah).toMatchObject([
      { kode: 'isian_pilihan', sel: sel('samarkan_identitas', '7100002') },
    ]);
  });

  it('says how to get a sheet where nobody holds a case yet', async () => {
    const { keluar, kode } = await jalan('lembar-kerja', '--milik', 'kepala', '--keluaran', 'm.xlsx');
    expect(kode).toBe(0);
    expect(keluar.replace(/\s+/g, ' ')).toMatch(/dipegang kepala .*penghubung lembar-kerja --sebagai kepala/);
  });

  it('is not made stale by a pass that changes nothing an officer decides upon', async () => {
    const berkas = await isi({ '7100001': TELAAH });
    await jalan('sync');
    await jalan('import', 'ekspor.xlsx', '--disposisi', '2026-02-02 09:00');
    expect(await catat(berkas)).toMatchObject({ kode: 0, dicatat: 1 });
  });

  it('shows a case at APIP to its officer alone', async () => {
    const ke = [
      '--isian',
      'alasan=Pengawasan',
      'terlapor=kepala',
      'petugas_apip=penghubung1',
      'alasan_terlambat=-',
    ];
    const { kode, galat } = await jalan(
      'catat',
      '7100001',
      'alihkan-apip',
      '--sebagai',
      'penghubung1',
      ...ke,
    );
    expect(galat).toBe('');
    expect(kode).toBe(0);
    const nomor = async (...siapa: readonly string[]) => {
      await jalan('lembar-kerja', ...siapa, '--keluaran', 'apip.xlsx', '--timpa');
      return (await denah(readFileSync(letak('apip.xlsx')))).baris.map(([n]) => n);
    };
    expect(await nomor('--sebagai', 'kepala')).not.toContain('7100001');
    expect(await nomor()).not.toContain('7100001');
    expect(await nomor('--sebagai', 'penghubung1')).toContain('7100001');
  });

  it('reads files beside the worksheet, and asks whose decision it was', async () => {
    mkdirSync(letak('meja'));
    copyFileSync(join(AKAR, 'data/contoh/foto-lapangan.jpg'), letak('meja/foto.jpg'));
    const rapat = {
      aksi: 'koordinasi-instansi',
      instansi: 'Dinas Lain',
      berkas: 'foto.jpg\nhilang.jpg',
      petugas: null,
    };
    const ditolak = await catat(await isi({ '7100001': rapat }, 'meja/a.xlsx'), '--sebagai', 'penghubung1');
    expect(ditolak.baris[0]?.masalah?.[0]).toMatchObject({ kode: 'berkas_ditolak' });
    const tanpa = await catat(await isi({ '7100001': { ...rapat, berkas: 'foto.jpg' } }, 'meja/b.xlsx'));
    expect(tanpa.baris[0]?.masalah?.[0]).toMatchObject({ kode: 'tanpa_petugas' });
    expect(await catat('meja/b.xlsx', '--sebagai', 'penghubung1')).toMatchObject({ kode: 0, dicatat: 1 });
  });

  it('refuses a foreign xlsx whole', async () => {
    const { kode, galat } = await jalan('catat', '--from', 'ekspor.xlsx');
    expect(kode).toBe(2);
    expect(galat).toContain('penghubung lembar-kerja');
  });

  it.skipIf(!adaSoffice)('goes on after LibreOffice has saved it, with its drop-down lists', async () => {
    const berkas = await isi({ '7100001': TELAAH, '7100008': { aksi: 'telaah', kesimpulan: '=1+1' } });
    const keluar = letak('simpan');
    const profil = `-env:UserInstallation=file://${letak('profil')}`;
    await promisify(execFile)('soffice', [
      profil,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      keluar,
      letak(berkas),
    ]);
    const { buku, kepala } = await denah(readFileSync(join(keluar, berkas)));
    expect(buku[0]?.xml).toMatch(/type="list"[^>]*><formula1>OFFSET\(LK_aksi/);
    expect(kepala).toContain('tanda');
    const semua = await catat(`simpan/${berkas}`);
    expect(semua).toMatchObject({ kode: 3, dicatat: 1, ditolak: 1 });
    expect(semua.baris[1]?.masalah?.[0]).toMatchObject({ kode: 'rumus' });
    expect(await catat(berkas)).toMatchObject({ dicatat: 0, sama: 1 });
  });
});
