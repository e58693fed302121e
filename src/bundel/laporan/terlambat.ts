import type { TenggatDiekspor } from '../../ports/store/ekspor.ts';
import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { judul, p, tabel, waktu } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

export function terlambat(isi: IsiLaporan): string {
  const { terlambat: t } = kata;
  if (isi.terlambat.length === 0) return `${judul(t.judul)}${p(t.tanpa)}`;
  const kosong = isi.edisi.untuk === 'publik' ? t.tidakDimuat : t.tanpaAlasan;
  const rows = isi.terlambat.map((satu) => [
    html(satu.trackingId ?? satu.nomorRegistrasi ?? ''),
    html(t.jam[satu.jam]),
    html(
      satu.jam === 'nasional'
        ? (t.nasional[satu.langkah] ?? satu.langkah)
        : isi.namaLangkah(satu.sop, satu.langkah),
    ),
    waktu(satu.jatuh, isi.kantor),
    waktu(satu.selesai, isi.kantor),
    html(isi.edisi.teks(satu.alasan) || tanpaAlasan(satu, kosong)),
  ]);
  const semua = isi.jumlah.terlambat;
  const sebagian = rows.length < semua ? p(t.sebagian(rows.length, semua)) : '';
  return `${judul(t.judul)}${sebagian}${tabel(Object.values(t.kolom), rows)}`;
}

function tanpaAlasan({ isiDihapus, selesai }: TenggatDiekspor, kosong: string): string {
  const { terlambat: t } = kata;
  if (isiDihapus) return t.dihapus;
  return selesai === null ? t.belumSelesai : kosong;
}
