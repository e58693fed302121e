import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderKerja } from './jalankan.ts';
import { KantorBersejarah, MASA, PELAPOR } from './kantor-bersejarah.ts';

/** The report whose reporter asked not to be known, and one whose reporter did not. */
const RAHASIA = 6;
const BIASA = 9;
const SEBUT = `menunggu ${PELAPOR}, 0813-1111-2222`;

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
const nomor: (number | null)[] = [];
beforeAll(async () => {
  kantor = await KantorBersejarah.buka(folder);
  await kantor.ketik('sync');
  kantor.pada('2026-09-14 09:00');
  const oleh = ['--sebagai', 'hubung'];
  const isi = ['tempat=Jalan Rekaan', 'uraian=Diperiksa.', 'kesimpulan=Benar', 'solusi=Ditambal'];
  for (const i of [RAHASIA, BIASA]) {
    await kantor.catatSemua([
      [i, 'telaah', { kesimpulan: 'Layak', alasan_terlambat: SEBUT }],
      [i, 'klarifikasi', { hasil: SEBUT, perlu_pemeriksaan: 'ya', tanpa_bidang: SEBUT }],
      [i, 'konfirmasi-satker', { satker: SEBUT, hasil: SEBUT }],
      [i, 'panggil-satker', { tidak_diperlukan: SEBUT }],
      [i, 'cek-kelengkapan', { hasil: SEBUT }],
      [i, 'tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: SEBUT }],
    ]);
    const ba = await kantor.ba(i);
    nomor.push((await kantor.jalan('ba', 'final', ba, ...oleh, '--nomor', `5/${PELAPOR}/2026`)).kode);
    await kantor.ketik('ba', 'final', ba, ...oleh);
    await kantor.ketik('ba', 'batal', ba, ...oleh, '--alasan', SEBUT);
    const foto = `foto.jpg;sumber=wa;dari=${PELAPOR};tempat=rumah ${PELAPOR}`;
    await kantor.ketik('ba', 'buat', kantor.id(i), ...oleh, '--berkas', foto, '--isian', ...isi);
    await kantor.ketik('identitas', 'lihat', kantor.id(i), ...oleh, '--alasan', SEBUT);
    await kantor.ketik('identitas', 'tahan', kantor.id(i), '--sebagai', 'kepala', '--alasan', SEBUT);
  }
  for (const untuk of ['umum', 'apip', 'publik']) {
    const edisi = untuk === 'umum' ? [] : ['--untuk', untuk];
    await kantor.ketik('ba', 'export', ...MASA, '--keluaran', untuk, '--bukti', ...edisi);
  }
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

const isi = (untuk: string, nama: string): string => readFileSync(join(folder, untuk, nama), 'utf8');

async function menyebut(untuk: string): Promise<readonly string[]> {
  const semua = readdirSync(join(folder, untuk), { recursive: true, encoding: 'utf8' });
  const temuan: string[] = [];
  for (const nama of semua.filter((n) => /\.\w+$/.test(n))) {
    const { readSheet } = await import('read-excel-file/node');
    const path = join(folder, untuk, nama);
    const teks = nama.endsWith('.xlsx')
      ? JSON.stringify(await readSheet(path))
      : readFileSync(path, 'latin1');
    const bentuk = [
      PELAPOR,
      'Rekawati',
      '1111-2222',
      encodeURIComponent(PELAPOR),
      btoa(PELAPOR).slice(0, 16),
    ];
    temuan.push(...bentuk.filter((satu) => teks.includes(satu)).map((satu) => `${nama}: ${satu}`));
  }
  return temuan;
}

describe.each(['umum', 'publik'])('the edition %s', (untuk) => {
  it('tells no reporter in officers\u2019 own words, in no file', async () => {
    expect(await menyebut(untuk)).toEqual([]);
  });

  it('is still accepted', async () => {
    expect((await kantor.jalan('jejak', 'verify', join(folder, untuk))).kode).toBe(0);
  });
});

it('the ordinary edition keeps the other words, and tells how many cells were changed', () => {
  expect(isi('umum', 'tenggat-log.csv')).toContain('menunggu [identitas disamarkan]');
  const { disamarkan } = JSON.parse(isi('umum', 'manifest.json')) as { disamarkan: number };
  expect(disamarkan).toBeGreaterThan(10);
  expect(isi('umum', 'LAPORAN.html')).toContain(`${disamarkan} sel memuatnya`);
});

it('a letter number that names the reporter is refused: the journal would keep it for ever', () => {
  expect(nomor).toEqual([2, 2]);
});

it('that of APIP changes nothing, and says so', async () => {
  expect(await menyebut('apip')).not.toEqual([]);
  expect(isi('apip', 'LAPORAN.html')).toContain('tidak menyamarkan apa pun');
});

it('of a secret report no original photo leaves but to APIP', () => {
  const bukti = (untuk: string) => readdirSync(join(folder, untuk, 'bukti')).length;
  expect(bukti('apip')).toBe(1);
  expect(isi('umum', 'bukti.csv')).toContain('.jpg');
  expect(bukti('umum')).toBe(2);
});
