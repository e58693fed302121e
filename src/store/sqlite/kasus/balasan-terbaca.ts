import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { BalasanTerbaca } from '../../../sop/laporan/balasan-dicatat.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';

/** Replies whose words we have: read in the history, and typed in by officers. */
export function siapkanBalasan(alat: Alat) {
  const riwayat = alat.db.prepare<[string], { readonly pada_at: number; readonly isi: Uint8Array }>(
    "SELECT pada_at, isi FROM riwayat WHERE kasus_id = ? AND arti = 'balasan'",
  );
  return (kasus: Kasus, laci: Laci | null): readonly BalasanTerbaca[] => {
    if (kasus.balasan === null || laci === null) return [];
    const dibaca = riwayat.all(kasus.id).map(({ pada_at, isi }) => {
      const { keterangan } = JSON.parse(laci.buka(isi)) as { readonly keterangan: string };
      return { pada: pada_at, isi: keterangan };
    });
    return [...dibaca, ...balasanDicatat(alat, kasus, laci)];
  };
}

/** Replies that officers typed in, in every round of the case. */
export function balasanDicatat(alat: Alat, kasus: Kasus, laci: Laci | null): readonly BalasanTerbaca[] {
  // A case that nobody replied to has none: most of them.
  if (kasus.balasan === null || laci === null) return [];
  const { sop } = alat.mesin.aturan(kasus);
  return alat.tindakan
    .semua(kasus.id)
    .filter(({ aksi }) => sop.tindakan[aksi]?.efek.includes('catat-balasan'))
    .map(({ id, nilai, terjadi_at }) => {
      const { waktu } = JSON.parse(nilai) as { readonly waktu?: number };
      return { pada: waktu ?? terjadi_at, isi: alat.teks.satu(id, 'isi', laci) };
    });
}
