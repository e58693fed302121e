import type { Balasan, Kasus, LangkahDijalani, Putaran } from './kasus.ts';
import { langkahIni, MENUNGGU_PENGEMBALIAN, putaranIni } from './kasus.ts';
import type { PeristiwaJenis } from './peristiwa.ts';
import { kaitanSesudahPindah } from './terapkan-kaitan.ts';

/** A new round has its own clocks, acts and requests; the old round's stay as they were. */
export function putaranDibuka(kasus: Kasus, p: PeristiwaJenis<'putaran.dibuka'>): Kasus {
  const putaran: Putaran = {
    n: p.n,
    mulai: p.mulai,
    sebab: p.sebab,
    sumber: p.sumber,
    pertamaTerkirim: null,
    akhirTerkirim: null,
  };
  return {
    ...kasus,
    langkah: p.langkah,
    putaran: [...kasus.putaran, putaran],
    jalan: [
      ...tutupLangkahIni(kasus, p.mulai),
      { putaran: p.n, langkah: p.langkah, mulai: p.mulai, selesai: null, jeda: [] },
    ],
    tindakan: [],
    bidang: [],
    konsep: kasus.konsep.map((k) => (k.status === 'hidup' ? { ...k, status: 'diganti' } : k)),
  };
}

export function pindah(kasus: Kasus, p: PeristiwaJenis<'langkah.pindah'>): Kasus {
  const putaran = putaranIni(kasus)?.n ?? 0;
  const dulu = p.lanjut
    ? kasus.jalan.findLast((l) => l.putaran === putaran && l.langkah === p.ke && l.selesai !== null)
    : undefined;
  const berikut: LangkahDijalani = dulu
    ? lanjutkanLangkah(dulu, p, kasus.balasan)
    : { putaran, langkah: p.ke, mulai: p.pada, selesai: null, jeda: [] };
  return {
    ...kasus,
    langkah: p.ke,
    kaitan: kaitanSesudahPindah(kasus.kaitan, p.lanjut),
    jalan: [...tutupLangkahIni(kasus, p.pada), berikut],
  };
}

/** The time away is a pause; a wait for completeness that only the leaving had cut off goes on, to the reply if one came. */
function lanjutkanLangkah(
  dulu: LangkahDijalani,
  { dari, pada }: PeristiwaJenis<'langkah.pindah'>,
  balasan: Balasan | null,
): LangkahDijalani {
  const ditinggalkan = dulu.selesai ?? pada;
  const jeda = dulu.jeda.map((j) => {
    if (j.sebab !== 'minta-kelengkapan' || j.selesai !== ditinggalkan) return j;
    return { ...j, selesai: balasan !== null && balasan.terakhir >= j.mulai ? balasan.terakhir : null };
  });
  const pergi = {
    mulai: ditinggalkan,
    selesai: Math.max(pada, ditinggalkan),
    sebab: dari === MENUNGGU_PENGEMBALIAN ? 'pengembalian' : 'kaitan',
  } as const;
  return { ...dulu, selesai: null, jeda: [...jeda, pergi] };
}

/** Leaving a step ends its pause: whoever goes on no longer waits. No step ends before it began, whatever the remote's clock says. */
function tutupLangkahIni(kasus: Kasus, pada: number): readonly LangkahDijalani[] {
  const ini = langkahIni(kasus);
  if (ini === null || ini.selesai !== null) return kasus.jalan;
  const selesai = Math.max(pada, ini.mulai);
  return [...kasus.jalan.slice(0, -1), { ...tutupJeda(ini, selesai), selesai }];
}

export function tutupJeda(langkah: LangkahDijalani, pada: number): LangkahDijalani {
  const jeda = langkah.jeda.map((j) => (j.selesai === null ? { ...j, selesai: Math.max(pada, j.mulai) } : j));
  return { ...langkah, jeda };
}

export function ubahLangkahIni(kasus: Kasus, ubah: (l: LangkahDijalani) => LangkahDijalani): Kasus {
  const ini = langkahIni(kasus);
  return ini === null ? kasus : { ...kasus, jalan: [...kasus.jalan.slice(0, -1), ubah(ini)] };
}

/** Where the round's start moves, the step that started with it moves too: a step already left not beyond its end. */
export function ubahPutaran(kasus: Kasus, n: number, ubahan: Partial<Putaran>): Kasus {
  const lama = kasus.putaran.find((p) => p.n === n);
  if (lama === undefined) return kasus;
  const baru = { ...lama, ...ubahan };
  const pertama = kasus.jalan.find((l) => l.putaran === n);
  const bersamaMulai = (l: LangkahDijalani): boolean =>
    l === pertama || (l.putaran === n && l.langkah === pertama?.langkah && l.mulai === lama.mulai);
  return {
    ...kasus,
    putaran: kasus.putaran.map((p) => (p.n === n ? baru : p)),
    jalan: kasus.jalan.map((l) => {
      const mulai = Math.min(baru.mulai, l.selesai ?? baru.mulai);
      // A new object is a changed step, whose deadline is judged by the settings of today.
      return bersamaMulai(l) && mulai !== l.mulai ? { ...l, mulai } : l;
    }),
  };
}
