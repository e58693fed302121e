import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset, labelZona } from '../../sop/waktu/waktu.ts';
import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';

type Baris = readonly string[];

/** Cells are html already. */
export const tabel = (kepala: Baris, rows: readonly Baris[]): string =>
  // A head of its own is printed on each page again.
  `<table>${kepala.length === 0 ? '' : `<thead><tr>${kepala.map((k) => `<th>${html(k)}</th>`).join('')}</tr></thead>`}${rows
    .map((baris) => `<tr>${baris.map((sel) => `<td>${sel}</td>`).join('')}</tr>`)
    .join('')}</table>`;

export const pasangan = (rows: readonly Baris[]): string =>
  tabel(
    [],
    rows.map(([nama = '', nilai = '']) => [`<b>${html(nama)}</b>`, nilai]),
  );

export const p = (teks: string): string => `<p>${html(teks)}</p>`;
export const salah = (teks: string): string => `<span class="salah">${html(teks)}</span>`;
export const hash = (teks: string): string => `<span class="hash">${html(teks)}</span>`;
export const tautan = (letak: string): string => `<a href="${html(letak)}">${html(letak)}</a>`;
export const judul = (teks: string): string => `<h2>${html(teks)}</h2>`;

/** `2026-11-20 14:30 WIB`, which no narrow column breaks: browsers do so at the hyphens of a date. */
export const waktu = (ms: number | null, { zona }: { readonly zona: Zona }): string =>
  ms === null
    ? html(kata.tidakAda)
    : `<span class="waktu">${html(`${isoDenganOffset(ms, zona).slice(0, 16).replace('T', ' ')} ${labelZona(zona)}`)}</span>`;
