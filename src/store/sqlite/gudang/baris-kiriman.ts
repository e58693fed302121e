import type { BarisKiriman } from '../../../ports/store.ts';
import type { StatusKiriman } from '../../../sop/kiriman/kiriman.ts';

/** What set a try off: the schedule, a person, or a replay of several. */
export type PemicuPercobaan = 'auto' | 'manual' | 'batch';

/** A kiriman's row with what it needs of its case. */
export interface BarisKirimanPenuh {
  readonly id: string;
  readonly kasus_id: string;
  readonly tracking_id: string | null;
  readonly tenggat_nasional_at: number | null;
  readonly garam: Uint8Array | null;
  readonly jenis: BarisKiriman['jenis'];
  readonly putaran: number;
  readonly kunci: string;
  readonly konsep: string | null;
  readonly nomor_ba: string | null;
  readonly berkas: string;
  readonly status: StatusKiriman;
  readonly kelas: BarisKiriman['kelas'];
  readonly dasar_terkirim: BarisKiriman['dasarTerkirim'];
  readonly terkirim_at: number | null;
  readonly ditahan_sampai_at: number | null;
  readonly pernah_belum_pasti: number;
  readonly dipulihkan: number;
  readonly id_jauh: string | null;
  readonly dibuat_at: number;
  readonly percobaan: number;
  readonly tengokan: number;
  readonly pemicu: PemicuPercobaan;
  readonly berikut_at: number;
  /** The run that sends it now. */
  readonly run: string | null;
  readonly badan: Uint8Array | null;
  readonly lampiran_jauh: string;
  readonly terakhir_at: number | null;
}

export const barisKiriman = (b: BarisKirimanPenuh): BarisKiriman => ({
  id: b.id,
  trackingId: b.tracking_id,
  jenis: b.jenis,
  putaran: b.putaran,
  status: b.status,
  percobaan: b.percobaan,
  kelas: b.kelas,
  terakhir: b.terakhir_at,
  berikut: b.berikut_at,
  kunci: b.kunci,
  dasarTerkirim: b.dasar_terkirim,
  terkirimPada: b.terkirim_at,
  ditahanSampai: b.ditahan_sampai_at,
  idJauh: b.id_jauh,
  nomorBa: b.nomor_ba,
  berkas: (JSON.parse(b.berkas) as unknown[]).length,
  pernahBelumPasti: b.pernah_belum_pasti === 1,
  dibuat: b.dibuat_at,
});
