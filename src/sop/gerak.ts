import type { DefinisiSop } from './definisi.ts';
import type { SebabPutaran } from './kasus.ts';
import { MENUNGGU_PENGEMBALIAN, putaranIni } from './kasus.ts';
import type { DasarTerkirim, Kiriman, StatusKiriman } from './kiriman.ts';
import type { SumberDisposisi } from './laporan.ts';
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
export function sesudahTerkirim(r: Rancangan, pada: number, { jawaban }: DefinisiSop): Rancangan {
  const terkirim = jawaban?.terkirim ?? null;
  return terkirim !== null && terkirim.di === r.kasus.langkah ? pindah(r, terkirim.ke, pada) : r;
}
