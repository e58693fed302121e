import type { PenggantiBertugas } from '../../sop/petugas.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from '../tampilan/lebar.ts';
import { tanggalTeks } from '../tampilan/waktu-terbaca.ts';

/** Whoever approved had somebody standing in for them that day: allowed, recorded, and told at once. */
export const penggantiTeks = ({ jenis, nama, sampai }: PenggantiBertugas, katalog: Katalog): string =>
  katalog.pengganti.bertugas(katalog.pengganti.sebutan[jenis], bersih(nama), tanggalTeks(sampai, katalog));
