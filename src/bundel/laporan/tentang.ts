import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { hash, judul, pasangan, salah, waktu } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';
import { keadaanRantai } from './rantai.ts';

export function tentang(isi: IsiLaporan): string {
  const { tentang: t } = kata;
  const { ujung } = isi.rantai;
  const nomorSegel = isi.segel?.nomor ?? null;
  return `${judul(t.judul)}${pasangan([
    [t.instansi, html(isi.kantor.instansi)],
    [t.masa, html(t.masaIsi(isi.dari, isi.sampai, t.menurut[isi.menurut]))],
    [t.edisi, html(kata.untuk[isi.edisi.untuk])],
    [t.dibuat, waktu(isi.cakupan.sekarang, isi.kantor)],
    [t.jejak, hash(t.jejakIsi(ujung.seq, Buffer.from(ujung.hash).toString('hex')))],
    [t.rantai, keadaanRantai(isi)],
    [t.segel, nomorSegel === null ? salah(t.tanpaSegel) : html(t.segelIsi(nomorSegel))],
  ])}`;
}
