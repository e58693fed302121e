import type { BarisRegister } from '../../sop/laporan/banding.ts';
import type { PencatatWaktu } from './tindakan.ts';

/** Our register beside somebody else's list. */
export interface StoreBanding {
  /** Every report of LAPOR! that we hold, ended ones too. */
  registerLapor(): Promise<readonly BarisRegister[]>;
  /** That a comparison was made, with what, and how it came out: counts and a hash. */
  catatBanding(banding: BandingTercatat): Promise<void>;
}

export interface BandingTercatat extends PencatatWaktu {
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** SHA-256 (hex) of the file. */
  readonly berkas: string;
  /** As of when the file speaks (ms UTC). */
  readonly waktuVersi: number;
  readonly hitungan: Readonly<
    Record<
      'baris' | 'sama' | 'hanyaMereka' | 'karantina' | 'hanyaKita' | 'luarMasa' | 'bedaStatus' | 'takTerbaca',
      number
    >
  >;
}
