import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen, folderKerja } from './jalankan.ts';
import { APIP, KantorBersejarah, PELAPOR } from './kantor-bersejarah.ts';

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
beforeAll(async () => {
  kantor = await KantorBersejarah.berjalan(folder);
  kantor.pada('2026-12-01 09:00');
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

const rekap = (...lain: readonly string[]) => kantor.jalan('rekap', '--periode', '2026-09', ...lain);

interface Angka {
  readonly hitungan: { readonly masuk: number; readonly terlambat: number };
  readonly ketepatan: readonly { readonly jatuh: number; readonly terlambat: number }[];
  readonly kinerja: { readonly laporan: number; readonly ditindaklanjuti: number };
  readonly terlambat: readonly { readonly id: string; readonly alasan: string | null }[];
  readonly tersembunyi_apip: number;
  readonly sebelumnya: object | null;
}

describe('a recap of an office that worked', () => {
  it('adds up: what was late by step and clock is what was late', async () => {
    const isi = dokumen<Angka>(await rekap('--json'));
    expect(isi.ketepatan.reduce((n, k) => n + k.terlambat, 0)).toBe(isi.hitungan.terlambat);
    expect(isi.kinerja).toMatchObject({ laporan: 23, ditindaklanjuti: 5 });
    expect(isi.sebelumnya).toBeNull();
  });

  it('compares with the month before, where something was recorded then', async () => {
    const isi = dokumen<Angka>(await kantor.jalan('rekap', '--periode', '2026-10', '--json'));
    expect(isi.sebelumnya).toMatchObject({ periode: '2026-09', hitungan: { masuk: 24 } });
    expect(isi.kinerja).toMatchObject({ laporan: 0, ditindaklanjuti: 0 });
  });

  it('tells why something was late, and lists no case of APIP', async () => {
    const isi = dokumen<Angka>(await rekap('--json'));
    expect(isi.terlambat.some(({ alasan }) => alasan === 'cuti')).toBe(true);
    expect(isi.tersembunyi_apip).toBe(1);
    expect(isi.terlambat.map(({ id }) => id)).not.toContain(kantor.id(APIP.laporan));
  });

  it('keeps to 80 columns', async () => {
    const { keluar } = await rekap();
    for (const baris of keluar.split('\n')) expect(baris.length).toBeLessThanOrEqual(80);
    expect(keluar).toContain('Dasbor LAPOR!');
  });
});

describe('a recap as a workbook', () => {
  it('has the register, the monthly table and what each figure means', async () => {
    expect(await rekap('--format', 'xlsx', '--keluaran', 'r.xlsx')).toMatchObject({ kode: 0 });
    const buku = await readXlsxFile(join(folder, 'r.xlsx'));
    expect(buku.map(({ sheet }) => sheet)).toEqual([
      'Ringkasan',
      'Per langkah',
      'Buku Registrasi',
      'Tabel bulanan',
      'Terlambat',
      'Definisi',
    ]);
    const bulanan = buku[3]!.data;
    expect(bulanan[0]).toEqual([
      'No',
      'Tanggal',
      'Tracking ID',
      'Pelapor',
      'Judul',
      'Stakeholder',
      'Tanggapan',
      'Keterangan',
    ]);
    // 24 came in, one of them is with APIP.
    expect(bulanan).toHaveLength(1 + 23);
    expect(bulanan.map((baris) => baris[2])).not.toContain(kantor.id(APIP.laporan));
  });

  it('names no reporter, and of a secret report neither title nor answer', async () => {
    const buku = await readXlsxFile(join(folder, 'r.xlsx'));
    const bulanan = buku[3]!.data;
    const milik = (id: string) => bulanan.find((baris) => baris[2] === id);
    expect(milik(kantor.id(6))).toMatchObject({ 3: 'rahasia', 4: '(rahasia)' });
    expect(milik(kantor.id(1))?.[3]).toBe('anonim');
    // An anonymous reporter is stored nowhere, so nobody can know that a title names one (docs/decisions/0026).
    const lain = bulanan.filter((baris) => baris[3] !== 'anonim');
    expect(JSON.stringify(lain)).not.toContain(PELAPOR);
    expect(
      JSON.stringify(buku.filter(({ sheet }) => sheet !== 'Tabel bulanan' && sheet !== 'Buku Registrasi')),
    ).not.toContain(PELAPOR);
  });
});

describe('a recap on paper', () => {
  it('has what is signed, three charts and the lists, without a reporter', async () => {
    expect(await rekap('--format', 'pdf')).toMatchObject({ kode: 0 });
    const pdf = join(folder, 'rekap-2026-09.pdf');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const teks = teksPdf(pdf);
    if (teks === null) return;
    for (const kata of ['REKAP PENGADUAN MASYARAKAT', 'Bima Contoh', 'Lampiran I: Bagan', 'RTL substantif'])
      expect(teks).toContain(kata);
    expect(teks).not.toContain(kantor.id(APIP.laporan));
  });

  it('replaces no file unless told so', async () => {
    expect(await rekap('--format', 'pdf')).toMatchObject({ kode: 2 });
    expect(await rekap('--format', 'pdf', '--timpa')).toMatchObject({ kode: 0 });
  });

  it.each([
    ['another format', ['--format', 'docx'], 'pdf, xlsx'],
    ['a file without a format', ['--keluaran', 'x.pdf'], '--format'],
    ['a file of another kind', ['--format', 'pdf', '--keluaran', 'penghubung.yaml'], '.pdf'],
  ] as const)('refuses %s', async (_, opsi, kata) => {
    const { kode, galat } = await rekap(...opsi);
    expect(kode).toBe(2);
    expect(galat).toContain(kata);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});

/** null: this machine has no pdftotext. */
function teksPdf(pdf: string): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  } catch {
    return null;
  }
}
