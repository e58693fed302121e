import { anakMelayani, anakSelesai } from '../alat/anak.ts';
import { folderSementara } from '../alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { bulat, desimal, median, rentang } from '../alat/statistik.ts';
import type { HasilTarik } from '../anak/tarik.ts';

const SEDIKIT = 10_000;
const BANYAK = 100_000;
/** Fills the compile cache. */
const PEMANASAN = 100;
/**
 * Of the whole heap. --max-old-space-size=64 would leave 256: V8 then adds a young generation of 192
 * (v8.getHeapStatistics().heap_size_limit), and what it takes of that is most of the peak.
 */
const HEAP_MIB = 64;
const BENDERA = `--max-heap-size=${HEAP_MIB}`;
/** Peak memory at BANYAK over that at SEDIKIT: a pull that streams does not grow with what it pulls. */
const NISBAH_MAKS = 1.4;

/** Peak memory of one full pull over real HTTP, under a heap of 64 MB. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const banyak = reports ?? BANYAK;
  const hasil = new Map<number, HasilTarik[]>([
    [SEDIKIT, []],
    [banyak, []],
  ]);
  await tarikSekali(PEMANASAN);
  for (let ronde = 0; ronde < rounds; ronde++)
    for (const [n, semua] of hasil) semua.push(await tarikSekali(n));
  const puncak = (n: number) => (hasil.get(n) ?? []).map((h) => h.puncakMiB);
  const nisbah = median(puncak(banyak)) / median(puncak(SEDIKIT));
  return {
    judul: `satu tarikan penuh dengan ${BENDERA}`,
    tabel: [
      ['laporan', 'puncak RSS (MiB)', 'detik', 'laporan/detik'],
      ...[...hasil].map(([n, h]) => [
        bulat(n),
        rentang(h.map((satu) => satu.puncakMiB)),
        rentang(h.map((satu) => satu.ms / 1000)),
        rentang(
          h.map((satu) => (n / satu.ms) * 1000),
          0,
        ),
      ]),
    ],
    sasaran: [
      {
        teks: `puncak pada ${bulat(banyak)} ÷ puncak pada ${bulat(SEDIKIT)} = ${desimal(nisbah, 2)}, paling besar ${desimal(NISBAH_MAKS)}`,
        tercapai: nisbah <= NISBAH_MAKS,
      },
      {
        teks: `heap ${HEAP_MIB} MB cukup: semua laporan tertarik`,
        tercapai: [...hasil].every(([n, h]) =>
          h.every((satu) => satu.remote === 'ok' && satu.pull.listed === n),
        ),
      },
    ],
  };
}

async function tarikSekali(reports: number): Promise<HasilTarik> {
  await using sandbox = await anakMelayani<{ url: string; token: string }>('sandbox.ts', {
    argumen: [String(reports)],
  });
  using folder = folderSementara();
  const { url, token } = sandbox.kabar;
  return await anakSelesai<HasilTarik>('tarik.ts', {
    bendera: [BENDERA],
    argumen: [url, token, folder.path],
  });
}
