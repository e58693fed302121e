import type { SegelRusak } from '../../jejak/periksa-jejak.ts';
import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { judul, p, salah } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

export function rantai(isi: IsiLaporan): string {
  const { rantai: t } = kata;
  const { tertutup } = isi;
  return `${judul(t.judul)}<p>${keadaanRantai(isi)}</p>${tertutup === 0 ? '' : p(t.tertutup(tertutup))}`;
}

export function keadaanRantai(isi: IsiLaporan): string {
  const { rantai: t } = kata;
  const { segelRusak, kunciTanpaLama, diriRusak } = isi;
  const { jumlah, rusak } = isi.rantai;
  const sendiri = kunciTanpaLama
    .map(({ nomor, seq }) => `<br>${salah(t.kunciTanpaLama(nomor, seq))}`)
    .join('');
  const temuan = [
    ...(rusak === null ? [] : [t.rusak(rusak.seq, kata.sebabRusak[rusak.sebab])]),
    ...(segelRusak === null ? [] : [t.segelRusak(segelRusak.nomor, kata.sebabSegel[segelRusak.sebab])]),
  ];
  const tabel = diriRusak.map(({ nama, rincian }) => `<br>${salah(t.diriRusak(kata.diri[nama], rincian))}`);
  const sisa = `${sendiri}${tabel.join('')}`;
  if (temuan.length === 0) return `${html(t.utuh(jumlah))}${sisa}`;
  return `${temuan.map(salah).join('<br>')}${letakSegel(segelRusak)}${sisa}`;
}

function letakSegel(rusak: SegelRusak | null): string {
  const { rantai: t } = kata;
  if (rusak === null || rusak.baris === null) return '';
  const { dari, sampai } = rusak.baris;
  if (rusak.sebab === 'tiada') return ` ${html(t.disebut(dari))}`;
  return ` ${html((rusak.sebab === 'terpotong' ? t.hilang : t.letakSegel)(dari, sampai))}`;
}
