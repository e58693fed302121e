import type { Disposisi } from '../../sop/laporan/laporan.ts';
import { kosong } from '../xlsx/sel.ts';
import type { BarisTabel } from './baris-tabel.ts';
import type { OpsiEkspor } from './ekspor.ts';
import type { Kepala } from './kepala.ts';
import { KOLOM, kunciKolom } from './kolom.ts';
import type { Temuan } from './temuan.ts';
import { bacaSaat, ZONA_LAPOR } from './waktu-ekspor.ts';

const KUNCI_LAPOR = new Set(KOLOM.map(kunciKolom));

/** When the report entered LAPOR! (ms UTC); null when refused. */
export function bacaMasuk(baris: BarisTabel, sekarang: number, temuan: Temuan): number | null {
  const tanggal = baris.sel('Tanggal Laporan Masuk');
  const waktu = baris.sel('Waktu Laporan Masuk');
  const hari = bacaSaat(tanggal, null, ZONA_LAPOR);
  const pada = bacaSaat(tanggal, waktu, ZONA_LAPOR);
  if (hari === null) temuan.tolak('Tanggal Laporan Masuk', 'bukan tanggal', tanggal);
  else if (pada === null) temuan.tolak('Waktu Laporan Masuk', 'bukan waktu', waktu);
  if (pada !== null && pada > sekarang) temuan.ingatkan('tanggal_masa_depan', 'Tanggal Laporan Masuk');
  return pada;
}

/** What starts the SOP's clock: `--disposisi`, else the entry date. */
export function bacaDisposisi(
  baris: BarisTabel,
  masukPada: number | null,
  kepala: Kepala,
  opsi: OpsiEkspor,
  temuan: Temuan,
): Disposisi {
  if (opsi.disposisi !== null && 'waktu' in opsi.disposisi) {
    return { pada: opsi.disposisi.waktu, sumber: 'waktu' };
  }
  if (opsi.disposisi !== null && kepala.letakDisposisi !== null) {
    const dariKolom = bacaKolomDisposisi(baris, opsi.disposisi.kolom, kepala.letakDisposisi, opsi, temuan);
    if (dariKolom !== null) return { pada: dariKolom, sumber: 'kolom' };
  }
  // LAPOR! has not told us: a record that has a real disposition keeps it.
  temuan.tidakDibawa.push('disposisi');
  return { pada: masukPada ?? 0, sumber: 'tanggal_masuk' };
}

function bacaKolomDisposisi(
  baris: BarisTabel,
  kolom: string,
  letak: number,
  opsi: OpsiEkspor,
  temuan: Temuan,
): number | null {
  const sel = baris.isi[letak];
  if (kosong(sel)) {
    temuan.ingatkan('disposisi_kosong', kolom);
    return null;
  }
  // An officer who adds a column writes the agency's own time.
  const pada = bacaSaat(sel, null, KUNCI_LAPOR.has(kunciKolom(kolom)) ? ZONA_LAPOR : opsi.zona);
  if (pada === null) temuan.tolak(kolom, 'bukan tanggal', sel);
  else if (pada > opsi.sekarang) temuan.ingatkan('tanggal_masa_depan', kolom);
  return pada;
}
