import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { banding } from './banding.ts';
import { judul, pasangan, tabel } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';
import { pelapor } from './pelapor.ts';
import { petugas } from './petugas.ts';

export function ringkasan(isi: IsiLaporan): string {
  const { edisi, jumlah, perGolongan, baPerStatus } = isi;
  const { ringkasan: t } = kata;
  // An auditor has to know how much is missing; the public not even that there is such a case.
  const sembunyi = (n: number): string =>
    n === 0 || edisi.untuk === 'publik' ? '' : `; ${t.tersembunyi(n, edisi.untuk === 'apip')}`;
  const perStatus = [...baPerStatus].map(([status, n]) => `${status} ${n}`).join(', ');
  const golongan = [...perGolongan].map(([nama, n]) => [html(kata.golongan[nama] ?? nama), String(n)]);
  return `${judul(t.judul)}${pasangan([
    [t.laporan, html(`${jumlah.laporan}${sembunyi(jumlah.laporanTersembunyi)}`)],
    [t.tenggat, html(`${jumlah.tenggat}, ${t.terlambat} ${jumlah.terlambat}`)],
    [t.ba, html(`${jumlah.ba}${perStatus === '' ? '' : ` (${perStatus})`}${sembunyi(jumlah.baTersembunyi)}`)],
    [t.banding, banding(isi)],
    [t.pengecualian, golongan.length === 0 ? html(t.kosong) : String(jumlah.pengecualian)],
  ])}${golongan.length === 0 ? '' : tabel([], golongan)}${pelapor(isi)}${petugas(isi)}`;
}
