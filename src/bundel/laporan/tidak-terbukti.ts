import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { judul } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

export function tidakTerbukti({ kunciTanpaLama }: IsiLaporan): string {
  const { judul: kepala, butir, kunciTanpaLama: sendiri } = kata.tidakTerbukti;
  const semua = [...kunciTanpaLama.map(({ nomor }) => sendiri(nomor)), ...butir];
  return `${judul(kepala)}<ul>${semua.map((b) => `<li>${html(b)}</li>`).join('')}</ul>`;
}
