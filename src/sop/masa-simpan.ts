/**
 * How long identity and texts of an ended case are kept where nobody says otherwise. The duty to erase what is no longer
 * needed is that of the law; the years are ours, until the agency's own schedule (JRA) names them.
 */
export const MASA_SIMPAN = {
  tahun: 5,
  dasar: 'UU 27/2022 Pasal 43; lamanya kebijakan, sesuaikan dengan JRA',
} as const;

export interface KasusBerakhir {
  /** Tracking id or register number. */
  readonly sasaran: string;
  /** When it came to its end (ms UTC). */
  readonly berakhir: number;
  readonly ditahan: boolean;
}
