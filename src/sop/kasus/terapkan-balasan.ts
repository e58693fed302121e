import type { Balasan, Kasus, Konsep } from './kasus.ts';
import type { PeristiwaJenis } from './peristiwa.ts';

export const balasanMasuk = (
  lama: Balasan | null,
  { pada, cara }: PeristiwaJenis<'balasan.masuk'>,
): Balasan => ({
  terakhir: Math.max(lama?.terakhir ?? 0, pada),
  sejak: Math.min(lama?.sejak ?? pada, pada),
  // Its text, when it shows at last, is no second reply.
  belumDinilai: lama?.tanpaTeks ? lama.belumDinilai : (lama?.belumDinilai ?? 0) + 1,
  tanpaTeks: cara === 'status',
  dinilaiTerakhir: lama?.dinilaiTerakhir ?? null,
});

export const balasanDinilai = (lama: Balasan | null, pada: number): Balasan => ({
  terakhir: lama?.terakhir ?? pada,
  sejak: null,
  belumDinilai: 0,
  tanpaTeks: false,
  dinilaiTerakhir: pada,
});

/** Whoever drafts the final answer has the replies read by then before him: it answers them too. */
export function konsepDisusun(kasus: Kasus, p: PeristiwaJenis<'konsep.disusun'>): Kasus {
  const konsep = [...kasus.konsep, konsepBaru(p)];
  if (p.jenisKonsep !== 'akhir' || kasus.balasan === null) return { ...kasus, konsep };
  return { ...kasus, konsep, balasan: { ...kasus.balasan, sejak: null, belumDinilai: 0, tanpaTeks: false } };
}

const konsepBaru = (p: PeristiwaJenis<'konsep.disusun'>): Konsep => ({
  id: p.konsep,
  jenis: p.jenisKonsep,
  putaran: p.putaran,
  status: 'hidup',
  mintaKelengkapan: p.mintaKelengkapan,
  disusun: p.pada,
  berkas: p.berkas,
  rujukan: p.rujukan ?? null,
  merujuk: p.merujuk ?? null,
  pengembalian: null,
});

export const konsepBerstatus = (kasus: Kasus, p: PeristiwaJenis<'konsep.status'>): Kasus => ({
  ...kasus,
  konsep: kasus.konsep.map((k) =>
    k.id === p.konsep ? { ...k, status: p.ke, pengembalian: p.tindakan ?? null } : k,
  ),
});
