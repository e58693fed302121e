import type { SebabLampiran, StatusLampiran } from '../../sop/kasus/lampiran.ts';
import type { LampiranPelapor } from '../../sop/laporan/laporan.ts';
import type { BerkasPelapor } from '../berkas.ts';

/** Reporters' files: queued with the record that names them, fetched by the pass, kept as evidence. */
export interface StoreLampiran {
  /** Due files of open cases, longest due first. */
  antreanLampiran(batas: number, sekarang: number): Promise<readonly LampiranAntre[]>;
  /** Charges a try before the network sees it, so that a file that kills the process is given up too. */
  mulaiLampiran(id: number, berikut: number): Promise<void>;
  /** How the try ended. What is stored stays stored, and is journalled by its hash. */
  catatLampiran(id: number, hasil: HasilLampiran, sekarang: number): Promise<void>;
}

export interface LampiranAntre {
  readonly id: number;
  readonly trackingId: string;
  readonly lampiran: LampiranPelapor;
  /** Tries so far. */
  readonly percobaan: number;
}

export type HasilLampiran =
  | { readonly status: 'tersimpan'; readonly berkas: BerkasPelapor }
  /** `berikut`: when it is looked at again (ms UTC); null: never by itself. */
  | {
      readonly status: Exclude<StatusLampiran, 'tersimpan'>;
      readonly sebab: SebabLampiran | null;
      readonly percobaan: number;
      readonly berikut: number | null;
    };

/** A reporter's file as `show` lists it. */
export interface LampiranRinci {
  /** As the reporter called it: data, never a path. */
  readonly nama: string;
  readonly status: StatusLampiran;
  readonly sebab: SebabLampiran | null;
  /** The host it is fetched from. */
  readonly host: string;
  readonly percobaan: number;
  readonly berikut: number | null;
  /** null until it is stored. */
  readonly berkas: BerkasPelapor | null;
}
