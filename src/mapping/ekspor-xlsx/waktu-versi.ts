import type { BerkasEkspor, EksporTerbaca, PeringatanEkspor } from './ekspor.ts';
import type { Pembuka } from './pembuka.ts';
import { bacaSaat, ZONA_LAPOR } from './waktu-ekspor.ts';

export interface WaktuVersi extends Pick<EksporTerbaca, 'waktuVersi' | 'sumberWaktuVersi'> {
  readonly peringatan: readonly PeringatanEkspor[];
}

const KOLOM = 'Tanggal Generate';

/** "Tanggal Generate" (WIB), else the file's own time. */
export function tentukanWaktuVersi(pembuka: Pembuka, berkas: BerkasEkspor, sekarang: number): WaktuVersi {
  const { tanggalGenerate } = pembuka;
  const generate = tanggalGenerate === null ? null : bacaSaat(tanggalGenerate.sel, null, ZONA_LAPOR);
  const baris = tanggalGenerate?.baris ?? null;
  const waktuVersi = generate ?? berkas.diubahPada;
  const peringatan: PeringatanEkspor[] = [];
  if (tanggalGenerate !== null && generate === null) {
    peringatan.push({ baris, jenis: 'tanggal_generate_tak_terbaca', kolom: KOLOM });
  }
  if (waktuVersi > sekarang) {
    peringatan.push({ baris, jenis: 'tanggal_masa_depan', kolom: generate === null ? null : KOLOM });
  }
  return {
    waktuVersi,
    sumberWaktuVersi: generate === null ? 'waktu_berkas' : 'tanggal_generate',
    peringatan,
  };
}
