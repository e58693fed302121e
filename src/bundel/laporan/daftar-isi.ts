import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { BARIS_XLSX_MAKS } from '../xlsx.ts';
import { judul, p, tabel } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

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
    [dalam('bukti'), 'bukti/', t.bukti(dalam('bukti'))],
    [dalam('segel'), 'segel/', t.segel],
  ] as const;
  const ada = folder.filter(([n]) => n > 0).map(([, nama, arti]) => [html(nama), html(arti), '']);
  const catatan = [
    ...(naskah === 0 && isi.jumlah.ba > 0 ? [t.tanpaNaskah] : []),
    ...(isi.tanpaXlsx ? [t.tanpaXlsx(BARIS_XLSX_MAKS)] : []),
  ];
  return `${judul(t.judul)}${tabel([t.berkas, t.arti, t.byte], [...rows, ...ada])}${catatan.map(p).join('')}`;
}
