import { bundel as kata } from '../../teks/kertas/bundel.ts';
import type { BandingTercatat } from '../log-jejak.ts';
import { html } from '../sel.ts';
import { salah, waktu } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

/** Whether all of LAPOR! is here, by somebody else's list: the office's word alone would certify itself. */
export function banding({ banding: { dalamMasa, selebihnya, terakhir }, kantor }: IsiLaporan): string {
  const { banding: t } = kata;
  if (terakhir === null) return salah(t.belum);
  if (dalamMasa.length === 0) return `${html(t.diLuarMasa)} ${satuBanding(terakhir, kantor)}`;
  const semua = dalamMasa.map((satu) => satuBanding(satu, kantor));
  return [...semua, ...(selebihnya === 0 ? [] : [html(t.selebihnya(selebihnya))])].join('<br>');
}

function satuBanding({ seq, at, isi }: BandingTercatat, kantor: IsiLaporan['kantor']): string {
  const { banding: t } = kata;
  const hitungan = Object.entries(t.hitungan).map(
    ([nama, sebutan]) => `${sebutan} ${Number(isi[nama] ?? 0)}`,
  );
  const per = typeof isi['waktu_versi'] === 'number' ? isi['waktu_versi'] : null;
  return `${waktu(at, kantor)}; ${html(t.per)} ${waktu(per, kantor)}: ${html(`${hitungan.join(', ')}. ${t.jejak(seq)}`)}`;
}
