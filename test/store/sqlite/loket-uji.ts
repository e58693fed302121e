import type { PengaduanMasuk } from '../../../src/ports/store.ts';
import { aturanKapuas, sopKapuas } from '../../sop/kapuas-uji.ts';

const ISIAN = { jenis: 'teks', wajib: true, wajibKecuali: null, pilihan: [], keterangan: null } as const;

/** An office in WITA that takes in complaints at its counter. */
export const aturanLoketWita = {
  ...aturanKapuas,
  tenggat: { ...aturanKapuas.tenggat, zona: 'Asia/Makassar' },
  sop: {
    ...sopKapuas,
    kanal: ['LAPOR!', 'langsung'],
    formulir: { nama: { ...ISIAN, identitas: true }, isi: { ...ISIAN, identitas: false } },
  },
} as const;

export const pengaduanLoket = (sekarang: number, isi = 'Lampu di Jalan Contoh mati.'): PengaduanMasuk => ({
  petugas: 'hubung',
  dicatatOleh: 'hubung',
  akun: 'akun-uji',
  host: 'mesin-uji',
  sekarang,
  kanal: 'langsung',
  pada: sekarang,
  formulir: { nama: 'Sari Rekaan', isi },
  berkas: [],
});
