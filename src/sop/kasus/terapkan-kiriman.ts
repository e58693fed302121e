import type { Kiriman } from '../kiriman/kiriman.ts';
import type { Kasus } from './kasus.ts';
import type { PeristiwaJenis } from './peristiwa.ts';
import { ubahPutaran } from './terapkan-jalan.ts';

export const kirimanBaru = (p: PeristiwaJenis<'kiriman.dibuat'>): Kiriman => ({
  id: p.kiriman,
  jenis: p.jenisKiriman,
  putaran: p.putaran,
  nomor: p.nomor,
  kunci: p.kunci,
  konsep: p.konsep ?? null,
  status: 'antre',
  kelas: null,
  dasarTerkirim: null,
  terkirimPada: null,
  ditahanSampai: null,
  pernahBelumPasti: false,
});

export function kirimanStatus(kasus: Kasus, p: PeristiwaJenis<'kiriman.status'>): Kasus {
  const lama = kasus.kiriman.find((k) => k.id === p.kiriman);
  if (lama === undefined) throw new Error(`kiriman ${p.kiriman} tidak ada pada kasus ${kasus.id}`);
  const baru: Kiriman = {
    ...lama,
    status: p.ke,
    kelas: p.kelas ?? null,
    dasarTerkirim: p.dasar ?? null,
    terkirimPada: p.ke === 'terkirim' ? (p.pada ?? null) : null,
    ditahanSampai: p.ke === 'ditahan' ? (p.pada ?? null) : null,
    // The last try may end uncertain too: then it never waited as belum_pasti, and may have taken effect all the same.
    pernahBelumPasti: lama.pernahBelumPasti || p.ke === 'belum_pasti' || p.kelas === 'unknown_outcome',
  };
  const sesudah = { ...kasus, kiriman: kasus.kiriman.map((k) => (k.id === baru.id ? baru : k)) };
  return p.ke === 'terkirim' ? catatTerkirim(sesudah, baru) : sesudah;
}

/** A return is no follow-up: only answers end the first national clock. */
function catatTerkirim(kasus: Kasus, kiriman: Kiriman): Kasus {
  const putaran = kasus.putaran.find((p) => p.n === kiriman.putaran);
  if (putaran === undefined || kiriman.jenis === 'kembalikan') return kasus;
  return ubahPutaran(kasus, putaran.n, {
    pertamaTerkirim: lebihDulu(putaran.pertamaTerkirim, kiriman.terkirimPada),
    akhirTerkirim: kiriman.jenis === 'akhir' ? kiriman.terkirimPada : putaran.akhirTerkirim,
  });
}

const lebihDulu = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
