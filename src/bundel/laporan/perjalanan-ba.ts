import type { PerjalananDiekspor } from '../../ports/store/ekspor.ts';
import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { p, salah, tabel, waktu } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

export function satuPerjalanan(isi: IsiLaporan, jalan: PerjalananDiekspor): string {
  const { ba: t } = kata;
  const langkah = jalan.langkah.map((l) => [
    html(isi.namaLangkah(jalan.sop, l.langkah)),
    waktu(l.mulai, isi.kantor),
    waktu(l.selesai, isi.kantor),
    waktu(l.jatuh, isi.kantor),
    hasilLangkah(l, isi.cakupan.sekarang),
  ]);
  const kiriman = jalan.kiriman.map((k) => [
    html(k.id),
    html(k.jenis),
    waktu(k.dibuat, isi.kantor),
    String(k.percobaan),
    k.terkirim === null
      ? html(t.belumDiterima(k.status))
      : `${waktu(k.terkirim, isi.kantor)}, ${html([k.dasar, k.idJauh].filter((x) => x !== null).join(', '))}`,
  ]);
  const { dikecualikan } = jalan;
  const kecuali =
    dikecualikan === null
      ? ''
      : `. <b>${html(t.dikecualikan(isi.edisi.oleh(dikecualikan.oleh)))}</b>: ${waktu(dikecualikan.pada, isi.kantor)}`;
  return `<p><b>${html(t.laporan(jalan.sebutan, jalan.putaran))}</b>. ${html(t.disposisi)}: ${waktu(jalan.disposisi, isi.kantor)}${kecuali}</p>${tabel(
    Object.values(t.langkah),
    langkah,
  )}${kiriman.length === 0 ? p(t.tanpaKiriman) : tabel(Object.values(t.kiriman), kiriman)}`;
}

function hasilLangkah({ jatuh, selesai }: PerjalananDiekspor['langkah'][number], sekarang: number): string {
  const { ba: t } = kata;
  if (jatuh === null) return html(t.tanpaTenggat);
  if ((selesai ?? sekarang) > jatuh) return salah(t.lewat);
  return html(selesai === null ? t.berjalan : t.tepat);
}
