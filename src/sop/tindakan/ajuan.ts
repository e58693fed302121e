import type { TindakanSop } from '../definisi/definisi.ts';
import type { IsianTerbaca } from './isian.ts';
import type { Konteks } from './konteks.ts';
import type { NaskahDipakai } from './pakai-naskah.ts';
import type { Perintah } from './perintah.ts';

/** An act whose form, role and time are checked: what guards and effects read. */
export interface Ajuan {
  readonly perintah: Perintah;
  readonly tindakan: TindakanSop;
  readonly isian: IsianTerbaca;
  /** The words of standard texts; null: the officer's own. */
  readonly naskah: NaskahDipakai | null;
  /** When it was done (ms UTC). */
  readonly terjadi: number;
  /** Roles of the officer at that time. */
  readonly peran: readonly string[];
  readonly konteks: Konteks;
}

/** Fields that were given. */
type Berisi = Pick<Ajuan, 'isian'>;

export const teks = (ajuan: Berisi, nama: string): string => ajuan.isian.teks[nama] ?? '';

export const pilihan = (ajuan: Berisi, nama: string): string | null => {
  const nilai = ajuan.isian.nilai[nama];
  return typeof nilai === 'string' ? nilai : null;
};

export const waktu = (ajuan: Berisi, nama: string): number | null => {
  const nilai = ajuan.isian.nilai[nama];
  return typeof nilai === 'number' ? nilai : null;
};
