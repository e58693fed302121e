import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { p } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

/** What was taken out, and what nobody looked through. */
export function pelapor(isi: IsiLaporan): string {
  const { pelapor: t } = kata;
  if (isi.edisi.untuk === 'apip') return `<h3>${html(t.judul)}</h3>${p(t.apip(isi.disamarkan))}`;
  const tidakDimuat = [
    [isi.naskahTertahan, t.naskah],
    [isi.isiTertahan, t.isi],
    [isi.barisMenyebut, t.baris],
  ] as const;
  const kalimat = tidakDimuat.flatMap(([n, bunyi]) => (n === 0 ? [] : [p(bunyi(n))]));
  return `<h3>${html(t.judul)}</h3>${p(t.sel(isi.disamarkan))}${kalimat.join('')}${p(t.tidakDiperiksa)}`;
}
