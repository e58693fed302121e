import type { Hono } from 'hono';
import { KATEGORI } from './bahan-laporan.ts';
import { berkasContoh } from './berkas-contoh.ts';
import type { Dunia, Posisi } from './dunia.ts';
import type { Gangguan } from './gangguan.ts';
import { type Konteks, type Lingkungan, masalah, tidakAda } from './jawaban.ts';
import { bacaKursor, tulisKursor } from './kursor.ts';
import { jawabanKelainan, lampiranTampil } from './lampiran-rusak.ts';
import { kueriDaftar, salahnya } from './permintaan.ts';
import { rusakkan } from './rusak.ts';
import { isoWib } from './waktu-wib.ts';

const UMUR_KURSOR_MS = { none: 24 * 3_600_000, mild: 24 * 3_600_000, harsh: 5 * 60_000 };

export interface AlatBaca {
  readonly seed: number;
  readonly dunia: Dunia;
  readonly gangguan: Gangguan;
  /** Ids of the caller's agencies. */
  readonly milik: ReadonlySet<string>;
  /** Edits a report now and then, as admins do while somebody pages. */
  readonly sunting: () => void;
}

export function pasangRuteBaca(app: Hono<Lingkungan>, alat: AlatBaca): void {
  app.get('/kategori', (c) => c.json(KATEGORI));
  app.get('/laporan', (c) => daftar(c, alat));
  app.get('/laporan/:tracking_id', (c) => {
    const butir = tampil(alat, c.req.param('tracking_id'));
    return butir === null ? tidakAda() : c.json(butir);
  });
  app.get('/laporan/:tracking_id/riwayat', (c) => {
    const id = c.req.param('tracking_id');
    return alat.dunia.baca(id) === null ? tidakAda() : c.json(alat.dunia.riwayat(id));
  });
  app.get('/berkas/:id', (c) => {
    const id = c.req.param('id');
    const ada = alat.dunia.baca(id.replace(/-\d$/, ''))?.lampiran.some((l) => l.id === id);
    if (!ada) return tidakAda();
    const lain = alat.gangguan.faults() === 'harsh' ? jawabanKelainan(alat.seed, id) : null;
    return lain ?? c.body(berkasContoh(id), 200, { 'content-type': 'image/jpeg' });
  });
}

function daftar(c: Konteks, alat: AlatBaca): Response {
  const kueri = kueriDaftar.safeParse(c.req.query());
  if (!kueri.success) return masalah(400, 'Permintaan salah', salahnya(kueri.error));
  const { instansi_id, diperbarui_sejak, kursor, batas } = kueri.data;
  if (!alat.milik.has(instansi_id)) return masalah(403, 'Ditolak', 'Bukan instansi pemilik token ini.');
  const posisi =
    kursor === undefined
      ? { pada: diperbarui_sejak === undefined ? 0 : Date.parse(diperbarui_sejak), indeks: -1 }
      : bacaKursor(kursor, alat.dunia.waktu(), UMUR_KURSOR_MS[alat.gangguan.faults()]);
  if (posisi === null) return masalah(410, 'Kursor kedaluwarsa', 'Mulai lagi dari diperbarui_sejak.');
  const jawaban = c.json(halaman(alat, instansi_id, posisi, batas));
  alat.sunting();
  return jawaban;
}

function halaman(alat: AlatBaca, instansi: string, sesudah: Posisi, batas: number) {
  const { dunia } = alat;
  const calon = ambil(dunia.urutan(instansi, sesudah), batas + 1);
  const isi = calon.slice(0, batas);
  const adaLagi = calon.length > batas;
  // A page of one never makes its successor repeat it: a caller that halves `batas` down to 1 gets on.
  const akhir = isi.length > 1 && alat.gangguan.mengulang() ? isi.at(-2) : isi.at(-1);
  return {
    data: isi.map((satu) => tampil(alat, satu.trackingId)),
    kursor_berikutnya: adaLagi && akhir ? tulisKursor(akhir.posisi, dunia.waktu()) : null,
    waktu_server: isoWib(dunia.waktu()),
  };
}

/** As the caller gets it: some records break the contract, unless faults are off. */
function tampil({ seed, dunia, gangguan }: AlatBaca, trackingId: string) {
  const laporan = dunia.baca(trackingId);
  if (laporan === null) return null;
  if (gangguan.faults() === 'none') return laporan;
  if (dunia.rusak(trackingId)) return rusakkan(seed, laporan);
  if (gangguan.faults() === 'mild' || laporan.lampiran.length === 0) return laporan;
  return { ...laporan, lampiran: laporan.lampiran.map((l) => lampiranTampil(seed, l)) };
}

/** The iterator is left unread after `paling`: behind it may lie a million reports. */
export function ambil<T>(dari: Iterable<T>, paling: number): T[] {
  const hasil: T[] = [];
  for (const satu of dari) {
    hasil.push(satu);
    if (hasil.length === paling) break;
  }
  return hasil;
}
