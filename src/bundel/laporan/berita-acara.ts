import { tanggalPada } from '../../sop/waktu/waktu.ts';
import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { hash, judul, p, pasangan, tautan, waktu } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';
import { satuPerjalanan } from './perjalanan-ba.ts';

export function beritaAcara(isi: IsiLaporan): string {
  const { ba: t } = kata;
  if (isi.ba.length === 0) return `${judul(t.judul)}${p(t.tanpa)}`;
  const sebagian = isi.ba.length < isi.jumlah.ba ? p(t.sebagian(isi.ba.length, isi.jumlah.ba)) : '';
  return `${judul(t.judul)}${sebagian}${isi.ba.map((satu) => satuBa(isi, satu)).join('\n')}`;
}

function satuBa(isi: IsiLaporan, { ba, naskah, isi: isiBaku, perjalanan }: IsiLaporan['ba'][number]): string {
  const { ba: t } = kata;
  const { zona } = isi.kantor;
  const akun = ba.akunSama === null ? '' : `; ${ba.akunSama ? t.akunSama : t.akunBeda}`;
  const setuju =
    ba.disetujuiPada === null
      ? html(t.belum)
      : `${waktu(ba.disetujuiPada, isi.kantor)}, ${html(`${isi.edisi.oleh(ba.disetujuiOleh)}${akun}`)}`;
  return `<section class="ba"><h3>${html(ba.nomorRegister ?? t.tanpaNomor(ba.id))}</h3>${pasangan([
    [t.status, html(`${ba.status}${ba.alasanBatal === '' ? '' : `: ${isi.edisi.teks(ba.alasanBatal)}`}`)],
    [t.naskah, html(ba.nomorNaskah ?? kata.tidakAda)],
    [t.tanggal, html(tanggalPada(ba.pada, zona))],
    [t.disusun, html(isi.edisi.oleh(ba.petugas))],
    [t.disetujui, setuju],
    [t.sidik, hash(ba.isiHash ?? kata.tidakAda)],
    [t.jejak, hash(ba.jejak === null ? kata.tidakAda : `${ba.jejak.seq} ${ba.jejak.hash}`)],
    ...(naskah === null ? [] : [[t.berkas, tautan(naskah)]]),
    ...(isiBaku === null ? [] : [[t.isi, tautan(isiBaku)]]),
  ])}${perjalanan.map((satu) => satuPerjalanan(isi, satu)).join('')}</section>`;
}
