import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { BARIS_XLSX_MAKS } from '../xlsx.ts';
import { judul, p, tabel } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

/** Written after this page, which so cannot tell their sizes. */
const SESUDAHNYA = ['BACA-SAYA.txt', 'manifest.json'];
const SESUDAHNYA_BERSEGEL = [...SESUDAHNYA, 'manifest.segel'];

export function daftarIsi(isi: IsiLaporan): string {
  const { isi: t } = kata;
  const letak = [...isi.berkas];
  const dalam = (folder: string, akhiran = '') =>
    letak.filter(([nama]) => nama.startsWith(`${folder}/`) && nama.endsWith(akhiran)).length;
  const [naskah, isiBaku] = [dalam('ba', '.pdf'), dalam('ba', '.isi.json')];
  const rows = letak
    .filter(([nama]) => !nama.includes('/'))
    .map(([nama, { byte }]) => [html(nama), html(t.tiap[nama] ?? ''), String(byte)]);
  const folder = [
    [naskah, 'ba/*.pdf', t.naskah(naskah)],
    [isiBaku, 'ba/*.isi.json', t.isiBaku(isiBaku)],
    [dalam('bukti'), 'bukti/', t.bukti(dalam('bukti'), isi.edisi.untuk === 'apip')],
    [dalam('segel'), 'segel/', t.segel],
  ] as const;
  const ada = folder.filter(([n]) => n > 0).map(([, nama, arti]) => [html(nama), html(arti), '']);
  const sesudahnya = (isi.segel === null ? SESUDAHNYA : SESUDAHNYA_BERSEGEL).map((nama) =>
    [nama, t.tiap[nama] ?? '', ''].map(html),
  );
  const catatan = [
    ...(naskah === 0 && isi.jumlah.ba > 0 ? [t.tanpaNaskah] : []),
    ...(isi.tanpaXlsx ? [t.tanpaXlsx(BARIS_XLSX_MAKS)] : []),
  ];
  return `${judul(t.judul)}${tabel([t.berkas, t.arti, t.byte], [...rows, ...ada, ...sesudahnya])}${catatan.map(p).join('')}`;
}
