import type { PerintahKirim } from '../anak/lantai-kirim.ts';
import type { AnakBekerja } from './anak.ts';
import { berselang } from './berselang.ts';
import type { Hasil, OpsiUkur } from './hasil.ts';
import { type HasilKirim, pengantar, pengirim } from './kiriman.ts';
import { sedikitnya } from './sasaran.ts';
import { laju, tabelLaju } from './tabel-laju.ts';

/** Lanes, how many answers they send, and how many times as fast as the other we must be. */
export interface Lajur {
  readonly serentak: number;
  readonly n: number;
  readonly nisbah: number;
}

interface DiukurBersama {
  readonly url: string;
  readonly nama: string;
  readonly lain: AnakBekerja<PerintahKirim, HasilKirim>;
  readonly lajur: readonly Lajur[];
}

/** Our push beside who else sends as much to the same remote, once for each number of lanes. */
export async function ukurLajur(
  { reports, rounds }: OpsiUkur,
  { url, nama, lain, lajur }: DiukurBersama,
): Promise<Pick<Hasil, 'tabel' | 'sasaran'>> {
  await using kita = pengantar();
  const tabel: (readonly string[])[] = [];
  const sasaran: Hasil['sasaran'][number][] = [];
  for (const { serentak, nisbah, ...satu } of lajur) {
    const ukuran = { url, serentak, n: reports ?? satu.n };
    const [namaKita, namaLain] = [`Penghubung, ${serentak} lajur`, `${nama}, ${serentak} lajur`];
    const ms = await berselang(rounds, {
      [namaKita]: kita.antar(ukuran),
      [namaLain]: pengirim(lain, ukuran),
    });
    tabel.push(...tabelLaju('kiriman', ukuran.n, ms).slice(tabel.length === 0 ? 0 : 1));
    const perbandingan = laju(ms[namaKita] ?? [], ms[namaLain] ?? []);
    sasaran.push(sedikitnya(`${serentak} lajur, laju ÷ ${nama}`, perbandingan, nisbah));
  }
  return { tabel, sasaran };
}
