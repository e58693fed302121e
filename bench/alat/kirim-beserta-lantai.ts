import type { PerintahKirim } from '../anak/lantai-kirim.ts';
import { anakBekerja } from './anak.ts';
import { berselang } from './berselang.ts';
import type { Hasil, OpsiUkur } from './hasil.ts';
import type { HasilKirim } from './kiriman.ts';
import { layaniPenerima, pengantar, pengirim } from './kiriman.ts';
import { sedikitnya } from './sasaran.ts';
import { bulat } from './statistik.ts';
import { laju, tabelLaju } from './tabel-laju.ts';

/** Lanes, how many answers they send, and how much of the floor's speed they must reach. */
export interface Lajur {
  readonly serentak: number;
  readonly n: number;
  readonly nisbah: number;
}

/** A push with everything on, beside the same client that sends as many bytes over as many lanes and remembers nothing. */
export async function kirimBesertaLantai(
  { reports, rounds }: OpsiUkur,
  tundaMs: number,
  semua: readonly Lajur[],
): Promise<Hasil> {
  await using server = await layaniPenerima(tundaMs);
  await using kita = pengantar();
  await using lantai = anakBekerja<PerintahKirim, HasilKirim>('lantai-kirim.ts');
  const { url } = server.kabar;
  const tabel: (readonly string[])[] = [];
  const sasaran: Hasil['sasaran'][number][] = [];
  for (const { serentak, nisbah, ...lajur } of semua) {
    const ukuran = { url, serentak, n: reports ?? lajur.n };
    const [namaKita, namaLantai] = [`Penghubung, ${serentak} lajur`, `lantai: HTTP, ${serentak} lajur`];
    const ms = await berselang(rounds, {
      [namaKita]: kita.antar(ukuran),
      [namaLantai]: pengirim(lantai, ukuran),
    });
    tabel.push(...tabelLaju('kiriman', ukuran.n, ms).slice(tabel.length === 0 ? 0 : 1));
    const perbandingan = laju(ms[namaKita] ?? [], ms[namaLantai] ?? []);
    sasaran.push(sedikitnya(`${serentak} lajur, laju ÷ lantai`, perbandingan, nisbah));
  }
  const banyak = semua.map(({ n }) => bulat(reports ?? n)).join(', ');
  return { judul: `${banyak} kiriman ke penerima yang menjawab sesudah ${tundaMs} ms`, tabel, sasaran };
}
