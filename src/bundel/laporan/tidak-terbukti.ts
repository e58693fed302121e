import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { judul } from './halaman.ts';

export const tidakTerbukti = (): string =>
  `${judul(kata.tidakTerbukti.judul)}<ul>${kata.tidakTerbukti.butir.map((b) => `<li>${html(b)}</li>`).join('')}</ul>`;
