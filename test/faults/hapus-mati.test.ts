import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dokumen, folderKerja, penghubung } from '../commands/jalankan.ts';

const { folder, buang } = folderKerja();
const SIAPA = ['--sebagai', 'loket1'] as const;
const KATA = ['Wulan Rekawati', 'Gang Rekaan Sunyi', 'atas nama Rekawati'] as const;
const PRAMUAT = pathToFileURL(join(import.meta.dirname, 'mati-pada-langkah.mjs')).href;
/** Of all its writes: each takes two processes, half a second each. */
const PERIKSA = 6;
let nomor = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'ktp.pdf'), `%PDF-1.4\nKTP ${KATA[2]}\n%%EOF\n`);
  writeFileSync(
    join(folder, 'penghubung.yaml'),
    `instansi: { id: "5501", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: [kukar-langsung-2022, kukar-online-2022]
data: ./data
petugas:
  - { id: loket1, nama: "Ayu Contoh", jabatan: "Petugas Loket", peran: [petugas, ketua_tim, bidang] }
`,
  );
  const jalan = penghubung(folder);
  const isian = [`nama=${KATA[0]}`, `alamat=${KATA[1]} 7`, 'telepon=0812-1111-2222', 'isi=Belum diterima.'];
  const daftar = ['register', '--kanal', 'langsung', '--isian', ...isian, '--berkas', 'ktp.pdf', '--json'];
  nomor = dokumen<{ nomor_registrasi: string }>(await jalan(...daftar, ...SIAPA)).nomor_registrasi;
  const tindakan = [
    ['teruskan-ketua'],
    ['disposisi', '--isian', 'bidang=Rehabilitasi Sosial'],
    ['tindak-lanjut', '--isian', `penyelesaian=${KATA[0]} sudah menerima`],
    ['laporkan', '--isian', 'laporan=Nomor 7'],
  ];
  for (const satu of tindakan) expect((await jalan('catat', nomor, ...satu, ...SIAPA)).galat).toBe('');
}, 60_000);
afterAll(buang);

const hapus = () => ['identitas', 'hapus', nomor, ...SIAPA, '--ya', '--dasar', 'Permintaan', '--json'];

/** A copy of the office, and the erasure in it killed before its n-th write. */
async function dibunuh(n: number, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const salinan = join(folder, `salinan-${n}`);
  for (const satu of ['data', 'penghubung.yaml'])
    cpSync(join(folder, satu), join(salinan, satu), { recursive: true });
  const opsi = { NODE_OPTIONS: `--import ${PRAMUAT}`, MATI_PADA_LANGKAH: String(n), ...env };
  await penghubung(salinan, opsi)(...hapus());
  return salinan;
}

/** Files of a data folder in which one of the words stands in plain. */
const terbaca = (data: string): readonly string[] =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((b) => b.isFile())
    .map((b) => join(b.parentPath, b.name))
    .filter((path) => KATA.some((kata) => readFileSync(path).includes(kata)));

function basis<T>(salinan: string, baca: (db: Database.Database) => T): T {
  const db = new Database(join(salinan, 'data/penghubung.sqlite'), { readonly: true });
  try {
    return baca(db);
  } finally {
    db.close();
  }
}

const sisa = (db: Database.Database): unknown =>
  db
    .prepare(
      `SELECT (SELECT dihapus_at IS NOT NULL FROM kasus) AS dihapus, (SELECT isi IS NULL FROM kasus) AS tanpaIsi,
         (SELECT count(*) FROM teks WHERE nama <> 'dasar') AS teks, (SELECT count(*) FROM berkas) AS berkas,
         (SELECT count(*) FROM jejak WHERE jenis = 'kasus.isi-dihapus') AS jejak`,
    )
    .get();

it('an erasure killed at any write has erased nothing or all; once more, and no word, file or salt is left', async () => {
  const hitung = join(folder, 'langkah');
  const utuh = await dibunuh(0, { HITUNG_LANGKAH: hitung });
  const langkah = Number(readFileSync(hitung, 'utf8'));
  const garam = basis(folder, (db) => db.prepare('SELECT garam FROM kasus').pluck().get()) as Buffer;
  const awal = basis(folder, sisa);
  const akhir = basis(utuh, sisa);
  expect(akhir).toEqual({ dihapus: 1, tanpaIsi: 1, teks: 0, berkas: 0, jejak: 1 });
  const keadaan = new Set<string>();
  for (let i = 0; i < PERIKSA; i++) {
    const salinan = await dibunuh(Math.max(1, langkah - Math.floor((i * langkah) / (2 * PERIKSA))));
    const mati = basis(salinan, sisa);
    expect([awal, akhir]).toContainEqual(mati);
    keadaan.add(JSON.stringify(mati));
    const lagi = penghubung(salinan);
    // Once it was committed any pass does the rest; before that it is asked for again.
    if (i % 2 === 0 && JSON.stringify(mati) === JSON.stringify(akhir))
      expect((await lagi('sync', '--json')).kode).toBe(0);
    else expect(dokumen(await lagi(...hapus()))).toMatchObject({ dikerjakan: true, tuntas: true });
    expect(basis(salinan, sisa)).toEqual(akhir);
    expect(terbaca(join(salinan, 'data'))).toEqual([]);
    expect(readFileSync(join(salinan, 'data/penghubung.sqlite')).includes(garam)).toBe(false);
    expect((await lagi('jejak', 'verify')).kode).toBe(0);
    rmSync(salinan, { recursive: true });
  }
  expect(keadaan.size, 'killed before and after it was committed').toBe(2);
}, 120_000);
