import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { AKAR, dokumen } from './jalankan.ts';
import { KantorBersejarah } from './kantor-bersejarah.ts';

const KOLOM = [
  ...['Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Nama Pelapor', 'Klasifikasi Laporan'],
  ...[
    'Judul Laporan',
    'Isi Laporan Awal',
    'Tipe Laporan',
    'ID Instansi Terdisposisi',
    'Instansi Terdisposisi',
  ],
  'Status Laporan',
];
const NOMOR = ['7100001', '7100002'] as const;

let folder: string;
let kantor: KantorBersejarah;

/** LAPOR!'s admin export of that hour; the status of each report. */
async function impor(dibuat: string, ...status: readonly string[]): Promise<void> {
  const baris: Row[] = [
    ['Tanggal Generate', null, dibuat],
    KOLOM,
    ...status.map(
      (satu, i): Row => [
        ...[
          NOMOR[i]!,
          '7 Sep 2026',
          '08:10',
          `Wulan Rekawati ${i}`,
          'Pengaduan',
          'Lampu padam',
          'Lampu padam.',
        ],
        ...['', '5501', 'Dinas Contoh', satu],
      ],
    ),
  ];
  writeFileSync(join(folder, 'ekspor.xlsx'), await writeXlsxFile(baris, { sheet: 'Laporan' }).toBuffer());
  await kantor.ketik('import', 'ekspor.xlsx');
}

const catat = (nomor: string, aksi: string, petugas: string, ...lain: readonly string[]) =>
  kantor.jalan('catat', nomor, aksi, '--sebagai', petugas, ...lain);

interface Baris {
  readonly tracking_id: string;
  readonly langkah: string;
  readonly balasan_belum_dinilai: number;
  readonly balasan_tanpa_teks: boolean;
}

const diDaftar = async (nomor: string): Promise<Baris> =>
  dokumen<readonly Baris[]>(await kantor.ketik('list', '--json')).find((b) => b.tracking_id === nomor)!;

/** Answered, pasted by hand and marked sent an hour after it was posted. */
async function dijawab(nomor: string, pada: string): Promise<void> {
  const semua = [
    ['telaah', 'hubung', 'kesimpulan=Layak'],
    ['klarifikasi', 'hubung', 'hasil=Cukup', 'perlu_pemeriksaan=tidak', 'tanpa_bidang=Data pada kami'],
    ['susun-tanggapan', 'hubung', 'jenis=akhir', 'isi=Lampunya sudah kami ganti.'],
    ['setujui-tanggapan', 'kepala', 'jenis=akhir'],
  ] as const;
  for (const [aksi, petugas, ...isian] of semua)
    expect((await catat(nomor, aksi, petugas, '--isian', ...isian)).kode).toBe(0);
  const kiriman = dokumen<readonly { id: string; tracking_id: string }[]>(
    await kantor.ketik('kiriman', 'list', '--json'),
  ).findLast((k) => k.tracking_id === nomor)!.id;
  expect((await kantor.ketik('kiriman', 'salin', kiriman)).keluar).toContain('Lampunya sudah kami ganti.');
  kantor.pada(pada);
  await kantor.ketik('kiriman', 'mark-sent', kiriman, '--sebagai', 'hubung', '--bukti', 'Tampil di LAPOR!');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penghubung-balasan-ekspor-'));
  kantor = await KantorBersejarah.buka(folder);
  const letak = join(folder, 'penghubung.yaml');
  writeFileSync(
    letak,
    readFileSync(letak, 'utf8').replace(/^lapor: .*$/m, 'lapor: { sambungan: ekspor-xlsx }'),
  );
  copyFileSync(join(AKAR, 'data/contoh/foto-lapangan.jpg'), join(folder, 'layar.jpg'));
  kantor.pada('2026-09-08 09:00');
  await impor('08 Sep 2026 08:55', 'Belum Ditindaklanjuti', 'Belum Ditindaklanjuti');
  await dijawab(NOMOR[0], '2026-09-08 11:00');
  await dijawab(NOMOR[1], '2026-09-08 12:00');
});

afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('an office that has only the Excel export', () => {
  it('learns from the status that there is a reply, whose words it is told to read in LAPOR!', async () => {
    kantor.pada('2026-09-09 08:00');
    await impor('09 Sep 2026 07:55', 'Ditanggapi oleh Pelapor', 'Proses');
    expect(await diDaftar(NOMOR[0])).toMatchObject({ balasan_belum_dinilai: 1, balasan_tanpa_teks: true });
    const { keluar } = await kantor.ketik('list');
    expect(keluar).toContain('Balasan pelapor, belum dinilai (1)');
    expect(keluar).toContain('teks tidak terbaca');
  });

  it('types it in with a photo of the screen: the same reply, now with its words', async () => {
    const isian = ['--isian', 'isi=Masih padam', 'waktu=2026-09-08 21:30', '--berkas', 'layar.jpg'];
    expect((await catat(NOMOR[0], 'catat-balasan', 'hubung', ...isian)).kode).toBe(0);
    expect(await diDaftar(NOMOR[0])).toMatchObject({ balasan_belum_dinilai: 1, balasan_tanpa_teks: false });
    const { keluar } = await kantor.ketik('show', NOMOR[0]);
    expect(keluar).toMatch(/isi +Masih padam\n +1 berkas/);
    expect((await catat(NOMOR[0], 'catat-balasan', 'hubung', ...isian)).kode).toBe(3);
    expect((await catat(NOMOR[0], 'nilai-balasan', 'hubung', '--isian', 'nilai=keberatan')).kode).toBe(0);
    expect((await diDaftar(NOMOR[0])).langkah).toBe('tanggapan');
    // Tomorrow's export shows the same status: it is the reply that was assessed.
    kantor.pada('2026-09-10 08:00');
    await impor('10 Sep 2026 07:55', 'Ditanggapi oleh Pelapor', 'Proses');
    expect((await diDaftar(NOMOR[0])).balasan_belum_dinilai).toBe(0);
  });

  it('that saw it in LAPOR! first is not told of it twice, and may type the hour before it marked the answer sent', async () => {
    const isian = ['--isian', 'isi=Terima kasih', 'waktu=2026-09-10 08:30'];
    kantor.pada('2026-09-10 09:00');
    expect((await catat(NOMOR[1], 'catat-balasan', 'hubung', ...isian)).kode).toBe(0);
    expect((await catat(NOMOR[1], 'nilai-balasan', 'hubung', '--isian', 'nilai=terima-kasih')).kode).toBe(0);
    kantor.pada('2026-09-11 08:00');
    await impor('11 Sep 2026 07:55', 'Ditanggapi oleh Pelapor', 'Ditanggapi oleh Pelapor');
    expect(await diDaftar(NOMOR[1])).toMatchObject({ langkah: 'menunggu-pelapor', balasan_belum_dinilai: 0 });
    const awal = ['--isian', 'isi=Cepat sekali', 'waktu=2026-09-08 11:30'];
    expect((await catat(NOMOR[1], 'catat-balasan', 'hubung', ...awal)).kode).toBe(0);
  });
});
