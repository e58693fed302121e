import { anakMelayani, anakSelesai } from './alat/anak.ts';
import { folderSementara } from './alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from './alat/hasil.ts';
import { bulat, desimal, median, rentang } from './alat/statistik.ts';
import type { HasilLantai } from './anak/lantai-tarik.ts';
import type { HasilTarik } from './anak/tarik.ts';

const REPORTS = 10_000;
/** The program's own default (config: lapor.batas). */
const BATAS = '100';
const RONDE = 5;

/** How fast a first pull goes, beside HTTP, JSON.parse and a plain INSERT. No goal yet. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const n = reports ?? REPORTS;
  await using server = await anakMelayani<{ url: string; token: string }>('rekaman.ts', {
    argumen: [String(n), BATAS],
  });
  const { url, token } = server.kabar;
  const kita: HasilTarik[] = [];
  const lantai: HasilLantai[] = [];
  // Fills the compile cache.
  await diFolder((folder) => anakSelesai('tarik.ts', { argumen: [url, token, folder] }));
  // Alternating: what else the machine does meanwhile meets both.
  for (let ronde = 0; ronde < (rounds ?? RONDE); ronde++) {
    lantai.push(
      await diFolder((folder) => anakSelesai('lantai-tarik.ts', { argumen: [url, token, folder, BATAS] })),
    );
    kita.push(await diFolder((folder) => anakSelesai('tarik.ts', { argumen: [url, token, folder] })));
  }
  if (kita.some((h) => h.pull.listed !== n) || lantai.some((h) => h.listed !== n))
    throw new Error('tarikan tak lengkap');
  const nisbah = median(kita.map((h) => h.ms)) / median(lantai.map((h) => h.ms));
  return {
    judul: `tarikan pertama ${bulat(n)} laporan, ${BATAS} tiap halaman, halaman rekaman di loopback`,
    tabel: [
      ['', 'laporan/detik', 'detik', 'µs CPU tiap laporan'],
      baris('Penghubung', n, kita),
      baris('lantai: HTTP + JSON + INSERT', n, lantai),
    ],
    catatan: [`Penghubung memakai ${desimal(nisbah)} kali waktu lantainya.`],
    sasaran: [],
  };
}

const baris = (
  nama: string,
  n: number,
  hasil: readonly { ms: number; cpuMs: number }[],
): readonly string[] => [
  nama,
  rentang(
    hasil.map((h) => (n / h.ms) * 1000),
    0,
  ),
  rentang(
    hasil.map((h) => h.ms / 1000),
    2,
  ),
  rentang(
    hasil.map((h) => (h.cpuMs / n) * 1000),
    0,
  ),
];

async function diFolder<T>(kerja: (folder: string) => Promise<T>): Promise<T> {
  using folder = folderSementara();
  return await kerja(folder.path);
}
