import type { DefinisiSop } from '../definisi/definisi.ts';
import type { DasarTerkirim, Kiriman, StatusKiriman } from '../kiriman/kiriman.ts';
import type { SumberDisposisi } from '../laporan/laporan.ts';
import type { SebabPutaran } from './kasus.ts';
import { DIKEMBALIKAN, MENUNGGU_PELAPOR, MENUNGGU_PENGEMBALIAN, putaranIni, SELESAI } from './kasus.ts';
import type { Rancangan } from './rancangan.ts';
import { tambah } from './rancangan.ts';

/** Moves that several decisions share. */

export const langkahAwal = (sop: DefinisiSop): string => {
  const awal = Object.entries(sop.langkah).find(([, l]) => l.awal);
  if (awal === undefined) throw new Error(`SOP ${sop.id} tanpa langkah awal`);
  return awal[0];
};

export const pindah = (r: Rancangan, ke: string, pada: number, lanjut = false): Rancangan =>
  tambah(r, { jenis: 'langkah.pindah', dari: r.kasus.langkah, ke, pada, lanjut });

export function bukaPutaran(
  r: Rancangan,
  langkah: string,
  mulai: number,
  sebab: SebabPutaran,
  sumber: SumberDisposisi,
): Rancangan {
  const n = (putaranIni(r.kasus)?.n ?? 0) + 1;
  return tambah(r, { jenis: 'putaran.dibuka', n, mulai, sebab, sumber, langkah });
}

export function ubahStatus(
  r: Rancangan,
  kiriman: Kiriman,
  ke: StatusKiriman,
  rincian: { pada?: number; dasar?: DasarTerkirim } = {},
): Rancangan {
  return tambah(r, {
    jenis: 'kiriman.status',
    kiriman: kiriman.id,
    dari: kiriman.status,
    ke,
    ...rincian,
  });
}

/**
 * Answers that have not left wait for a person, those held until a date too: the date was set for a case that was ours.
 * Those on their way are resolved first, never recalled.
 */
export function tahanAntre(r: Rancangan, kecuali: string | null = null): Rancangan {
  return r.kasus.kiriman
    .filter((k) => k.status === 'antre' || (k.status === 'ditahan' && k.ditahanSampai !== null))
    .filter((k) => k.id !== kecuali)
    .reduce((hasil, k) => ubahStatus(hasil, k, 'ditahan'), r);
}

/** The step that the case left for its return, whose clock goes on when the return does not happen. */
function langkahSebelumPengembalian(r: Rancangan): string | null {
  if (r.kasus.langkah !== MENUNGGU_PENGEMBALIAN) return null;
  return r.kasus.jalan.at(-2)?.langkah ?? null;
}

/** Back to the step it left; past its answer where that, then on its way, has arrived meanwhile. */
export function batalkanPengembalian(r: Rancangan, pada: number, sop: DefinisiSop): Rancangan {
  const asal = langkahSebelumPengembalian(r);
  if (asal === null) return r;
  const kembali = pindah(r, asal, pada, true);
  const terjawab = (putaranIni(r.kasus)?.akhirTerkirim ?? null) !== null;
  return terjawab ? sesudahTerkirim(kembali, pada, sop) : kembali;
}

/** LAPOR! has the final answer: the case goes on where its SOP says so. */
export function sesudahTerkirim(r: Rancangan, pada: number, sop: DefinisiSop): Rancangan {
  const terkirim = sop.jawaban?.terkirim ?? null;
  return terkirim !== null && terkirim.di === r.kasus.langkah ? pindahMenurut(sop, r, terkirim.ke, pada) : r;
}

/**
 * A move as the SOP writes it, but for two that would lead past something: a reply that nobody has assessed keeps a
 * case from its end, and what LAPOR! does not know waits for no return.
 */
export function pindahMenurut(sop: DefinisiSop, r: Rancangan, ke: string, pada: number): Rancangan {
  const { balasan, trackingId } = r.kasus;
  const terbalas = (balasan?.belumDinilai ?? 0) > 0 && MENUNGGU_PELAPOR in sop.langkah;
  if (ke === SELESAI && terbalas) return pindah(r, MENUNGGU_PELAPOR, pada);
  if (ke === MENUNGGU_PENGEMBALIAN && trackingId === null) return pindah(r, DIKEMBALIKAN, pada);
  return pindah(r, ke, pada);
}
