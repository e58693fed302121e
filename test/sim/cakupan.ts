import { GANGGUAN } from './gangguan.ts';

/** A batch refuses to pass where a fault fired less often … */
const GANGGUAN_MIN = 50;
/** … or an edge was walked less often. */
const JALUR_MIN = 20;

/** Edges of a kiriman's life that a batch must have walked. */
const KIRIMAN = [
  'baru→antre',
  'antre→mengirim',
  'mengirim→terkirim',
  'mengirim→antre',
  'mengirim→belum_pasti',
  'mengirim→gagal',
  'belum_pasti→mengirim',
  'belum_pasti→terkirim',
  'antre→ditahan',
  'antre→dibatalkan',
  'antre→terkirim',
  'gagal→antre',
  'gagal→belum_pasti',
  'gagal→ditahan',
  'gagal→dibatalkan',
  'gagal→diganti',
  'gagal→terkirim',
  'ditahan→antre',
  'ditahan→dibatalkan',
  'ditahan→diganti',
  'ditahan→terkirim',
] as const;

/** Edges between the steps and ends of a case. */
const LANGKAH = [
  'baru→telaah',
  'baru→ditutup-hulu',
  'telaah→klarifikasi',
  'telaah→menunggu-pengembalian',
  'telaah→ditutup-hulu',
  'telaah→ditarik',
  'klarifikasi→tanggapan',
  'klarifikasi→verifikasi-lapangan',
  'klarifikasi→tidak-ditanggapi',
  'klarifikasi→menunggu-pengembalian',
  'verifikasi-lapangan→tanggapan',
  'tanggapan→menunggu-pelapor',
  'tanggapan→ditarik',
  'menunggu-pelapor→klarifikasi',
  'menunggu-pelapor→tanggapan',
  'menunggu-pelapor→selesai',
  'menunggu-pelapor→ditarik',
  'menunggu-pengembalian→dikembalikan',
  'menunggu-pengembalian→telaah',
  'ditarik→telaah',
  'dikembalikan→telaah',
  'ditutup-hulu→telaah',
  'selesai→telaah',
  'selesai→menunggu-pelapor',
] as const;

export interface BarisCakupan {
  readonly apa: string;
  readonly kali: number;
  readonly perlu: number;
}

/** Everything declared, with how often it happened: what is missing is seen. */
export function cakupan(hitungan: Readonly<Record<string, number>>): readonly BarisCakupan[] {
  const baris = (awalan: string, nama: string, perlu: number) => {
    const apa = `${awalan} ${nama}`;
    return { apa, kali: hitungan[apa] ?? 0, perlu };
  };
  return [
    ...GANGGUAN.map((g) => baris('gangguan', g, GANGGUAN_MIN)),
    ...KIRIMAN.map((j) => baris('jalur kiriman', j, JALUR_MIN)),
    ...LANGKAH.map((j) => baris('jalur langkah', j, JALUR_MIN)),
  ];
}

export const kurang = (baris: readonly BarisCakupan[]): readonly BarisCakupan[] =>
  baris.filter(({ kali, perlu }) => kali < perlu);

export function tambahkan(jumlah: Record<string, number>, hitungan: Readonly<Record<string, number>>): void {
  for (const [apa, kali] of Object.entries(hitungan)) jumlah[apa] = (jumlah[apa] ?? 0) + kali;
}
