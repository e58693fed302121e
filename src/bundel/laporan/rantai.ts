import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { judul, p, salah } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

export function rantai(isi: IsiLaporan): string {
  const { rantai: t } = kata;
  const { tertutup } = isi;
  return `${judul(t.judul)}<p>${keadaanRantai(isi)}</p>${tertutup === 0 ? '' : p(t.tertutup(tertutup))}`;
}

export function keadaanRantai({ rantai: { jumlah, rusak }, segelRusak }: IsiLaporan): string {
  const { rantai: t } = kata;
  const temuan = [
    ...(rusak === null ? [] : [t.rusak(rusak.seq, kata.sebabRusak[rusak.sebab])]),
    ...(segelRusak === null ? [] : [t.segelRusak(segelRusak.nomor, kata.sebabSegel[segelRusak.sebab])]),
  ];
  if (temuan.length === 0) return html(t.utuh(jumlah));
  const letak = segelRusak?.baris ?? null;
  return `${temuan.map(salah).join('<br>')}${letak === null ? '' : ` ${html(t.letakSegel(letak.dari, letak.sampai))}`}`;
}
