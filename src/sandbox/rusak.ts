import { acak, pilih } from './acak.ts';
import type { LaporanKawat } from './kawat.ts';

/** Ways in which a record breaks the contract's types, each seen in some real interface. */
const KERUSAKAN: readonly ((laporan: LaporanKawat) => Record<string, unknown>)[] = [
  (l) => ({ ...l, judul_laporan: null }),
  (l) => ({ ...l, tanggal_disposisi: '31/02/2026 25:00' }),
  (l) => ({ ...l, tipe_laporan: 'Tertutup' }),
  ({ isi_laporan_awal: _, ...l }) => l,
  (l) => ({ ...l, tracking_id: Number(l.tracking_id) }),
  (l) => ({ ...l, id_instansi_terdisposisi: Number(l.id_instansi_terdisposisi) }),
  (l) => ({ ...l, diperbarui_pada: 'kemarin' }),
];

/** The same record is always broken the same way. */
export function rusakkan(seed: number, laporan: LaporanKawat): Record<string, unknown> {
  return pilih(acak(seed, 'kerusakan', laporan.tracking_id), KERUSAKAN)(laporan);
}
