import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { p, tabel } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

/** The logs and the journal name officers by their ids. */
export function petugas({ kantor, edisi }: IsiLaporan): string {
  const { petugas: t } = kata;
  if (edisi.untuk === 'publik') return '';
  const rows = kantor.petugas.map((satu) =>
    [
      satu.id,
      satu.nama,
      satu.jabatan ?? kata.tidakAda,
      satu.nip ?? kata.tidakAda,
      satu.peran.join(', '),
      t.masaTugas(satu.berlakuDari, satu.berlakuSampai),
    ].map(html),
  );
  return `<h3>${html(t.judul)}</h3>${tabel(Object.values(t.kolom), rows)}${p(t.catatan)}`;
}
