import { namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';
import type { BahanSalin } from './salin.ts';

export interface SaatSalin {
  readonly katalog: Katalog;
  readonly zona: Zona;
  /** ms UTC. */
  readonly sekarang: number;
}

type Jawaban = Pick<BahanSalin, 'baris' | 'isi'>;

/**
 * Every answer that waits, on one page for the browser beside LAPOR!: a click on a text selects all of it and nothing
 * else. No script and nothing from outside, so that it opens from any folder and prints.
 */
export function halamanSalin(semua: readonly Jawaban[], instansi: string, saat: SaatSalin): string {
  const { salinBanyak: kata } = saat.katalog;
  return `<!doctype html>
<html lang="${kata.lang}">
<meta charset="utf-8">
<title>${aman(kata.judul(semua.length))}</title>
<style>${GAYA}</style>
<h1>${aman(kata.judul(semua.length))}</h1>
<p>${aman(instansi)} · ${aman(waktuTeks(saat.sekarang, saat))}</p>
<p>${aman(kata.petunjuk)}</p>
${semua.map((jawaban, i) => bagian(jawaban, i + 1, saat)).join('\n')}
</html>
`;
}

function bagian({ baris: k, isi }: Jawaban, nomor: number, { katalog }: SaatSalin): string {
  const { kiriman, salinBanyak: kata } = katalog;
  const laporan = k.trackingId ?? '';
  const berkas = isi.berkas.map((b, i) => `<li>${aman(namaTerbit(k.id, i + 1, b.tipeMedia))}</li>`);
  return `<section>
<h2>${nomor}. ${aman(laporan)} <small>${aman(kiriman.jenis[k.jenis])} · ${aman(k.id)}</small></h2>
${isi.rahasia ? `<p class="rahasia">${aman(kiriman.disalin.rahasia)}</p>\n` : ''}<p>${aman(kata.diLapor(k.jenis === 'kembalikan'))}</p>
<pre>${aman(isi.isi)}</pre>
${berkas.length === 0 ? '' : `<p>${aman(kata.lampirkan)}</p><ol>${berkas.join('')}</ol>\n`}<p class="tampil">${aman(kata.tampilPukul)}</p>
</section>`;
}

const GAYA = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
section { border-top: 2px solid #111; break-inside: avoid; }
small { font-weight: normal; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #777; padding: .75rem; -webkit-user-select: all; user-select: all; }
.rahasia { font-weight: bold; color: #a00000; }
.tampil { border-bottom: 1px dotted #777; width: 16rem; }
`;

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const aman = (teks: string): string => teks.replace(/[&<>"]/g, (huruf) => GANTI[huruf] ?? huruf);
