import type { Kasus } from '../kasus/kasus.ts';

/** The case seen as it stood at a walked step, its pauses closed; null: it walked no such step. */
export function saatLangkah(kasus: Kasus, urut: number): Kasus | null {
  const langkah = kasus.jalan[urut];
  if (langkah === undefined) return null;
  return {
    ...kasus,
    langkah: langkah.langkah,
    putaran: kasus.putaran.filter((p) => p.n <= langkah.putaran),
    jalan: [...kasus.jalan.slice(0, urut), { ...langkah, selesai: null }],
  };
}
