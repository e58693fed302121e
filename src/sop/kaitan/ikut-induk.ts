import type { DefinisiSop } from '../definisi/definisi.ts';
import { pindah } from '../kasus/gerak.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { kaitanIni, langkahIni, MENUNGGU_INDUK, MENUNGGU_PENGEMBALIAN, putaranIni } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import { jawabanBerlaku } from '../tindakan/jawaban.ts';

/** A case with the SOP it is pinned to. */
export interface KasusBerSop {
  readonly kasus: Kasus;
  readonly sop: DefinisiSop;
}

/**
 * What the place of its parent means for a case that waits for it: it goes on with an answer of its own, it is let go
 * where the parent ended without coming so far, or it waits on, for the parent's new round where one was opened.
 */
export function ikutInduk({ kasus: anak, sop }: KasusBerSop, induk: KasusBerSop): readonly Perubahan[] {
  const kaitan = kaitanIni(anak);
  if (kaitan === null || anak.langkah !== MENUNGGU_INDUK) return [];
  const putaranInduk = putaranIni(induk.kasus)?.n ?? 0;
  const tiba = saatSampai(induk);
  if (tiba === null && !terbuka(induk.kasus, induk.sop)) {
    const berakhir = langkahIni(induk.kasus)?.mulai ?? induk.kasus.versi;
    return kembali(rancang(anak), 'induk-berakhir', berakhir).perubahan;
  }
  const r =
    putaranInduk === kaitan.putaranInduk
      ? rancang(anak)
      : tambah(rancang(anak), { jenis: 'kasus.dikaitkan', induk: kaitan.induk, putaranInduk });
  return (tiba === null || sop.kaitan === null ? r : lanjut(r, sop.kaitan.lanjut, tiba)).perubahan;
}

/**
 * Since when the parent stands where its linked cases go on (ms UTC); a parent that has passed there counts while its
 * answer stands. null: it has not come so far.
 */
function saatSampai({ kasus, sop }: KasusBerSop): number | null {
  const di = sop.kaitan?.lanjut;
  const putaran = putaranIni(kasus)?.n;
  const dijalani = kasus.jalan.findLast((l) => l.putaran === putaran && l.langkah === di);
  if (dijalani === undefined) return null;
  const terjawab = sop.jawaban === null || jawabanBerlaku(kasus) !== null;
  return kasus.langkah === di || terjawab ? dijalani.mulai : null;
}

/** Linked at the very step at which it goes on, it goes on with the clock that it had there. */
const lanjut = (r: Rancangan, di: string, tiba: number): Rancangan =>
  pindah(r, di, sesudahMenunggu(r.kasus, tiba), asal(r.kasus) === di);

/** To the step that it left for the link: the time away is a pause of that step's clock. */
export function kembali(r: Rancangan, sebab: 'petugas' | 'induk-berakhir', pada: number): Rancangan {
  const kaitan = kaitanIni(r.kasus);
  const ke = asal(r.kasus);
  if (kaitan === null || ke === null) return r;
  const dilepas = tambah(r, { jenis: 'kasus.dilepas', induk: kaitan.induk, sebab });
  return pindah(dilepas, ke, sesudahMenunggu(r.kasus, pada), true);
}

/** No clock runs backwards: the parent may have been there, or have ended, before the link was made. */
const sesudahMenunggu = (kasus: Kasus, pada: number): number =>
  Math.max(pada, langkahIni(kasus)?.mulai ?? pada);

/** The step before the wait. A return that was not carried out may stand between the two. */
function asal(kasus: Kasus): string | null {
  const n = putaranIni(kasus)?.n;
  const seputaran = kasus.jalan.filter((l) => l.putaran === n);
  const menunggu = seputaran.findLastIndex((l) => l.langkah === MENUNGGU_INDUK);
  const sebelum = seputaran
    .slice(0, menunggu)
    .findLast((l) => l.langkah !== MENUNGGU_INDUK && l.langkah !== MENUNGGU_PENGEMBALIAN);
  return sebelum?.langkah ?? null;
}
