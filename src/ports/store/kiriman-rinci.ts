import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';

export interface BarisKiriman {
  readonly id: string;
  readonly trackingId: string | null;
  readonly jenis: JenisKiriman;
  readonly putaran: number;
  readonly status: StatusKiriman;
  readonly percobaan: number;
  readonly kelas: KelasKiriman | null;
  /** Start of the newest try (ms UTC). */
  readonly terakhir: number | null;
  readonly berikut: number;
  readonly kunci: string;
  readonly dasarTerkirim: DasarTerkirim | null;
  readonly terkirimPada: number | null;
  readonly ditahanSampai: number | null;
  readonly idJauh: string | null;
  readonly nomorBa: string | null;
  /** Files that leave with it. */
  readonly berkas: number;
  readonly pernahBelumPasti: boolean;
  readonly dibuat: number;
}

export interface BarisPercobaan {
  readonly n: number;
  readonly pemicu: string;
  readonly fase: string;
  readonly mulai: number;
  readonly selesai: number | null;
  readonly http: number | null;
  readonly kelas: string | null;
  readonly cuplikan: string | null;
}

/** A person's word on a kiriman: held, let go, cancelled, tried again, or marked sent. */
export interface KeputusanKiriman {
  readonly ke: StatusKiriman;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** When it was recorded (ms UTC). */
  readonly pada: number;
  /** Reason, note or proof. */
  readonly kata: string;
  readonly berkas: readonly BerkasPerintah[];
}

export interface IsiKiriman {
  readonly isi: string;
  readonly berkas: readonly BerkasPerintah[];
  readonly rahasia: boolean;
}
