import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { salah, waktu } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

/** Whether all of LAPOR! is here, by somebody else's list: the office's word alone would certify itself. */
export function banding({ banding: akhir, kantor }: IsiLaporan): string {
  const { banding: t } = kata;
  if (akhir === null) return salah(t.belum);
  const { seq, at, isi } = akhir;
  const hitungan = Object.entries(t.hitungan).map(
    ([nama, sebutan]) => `${sebutan} ${Number(isi[nama] ?? 0)}`,
  );
  const per = typeof isi['waktu_versi'] === 'number' ? isi['waktu_versi'] : null;
  return `${waktu(at, kantor)}; ${html(t.per)} ${waktu(per, kantor)}: ${html(`${hitungan.join(', ')}. ${t.jejak(seq)}`)}`;
}
