import { createKlien } from '../../src/connector/http/klien.ts';

const klien = createKlien(30_000, 8 * 1024 * 1024);

/** One answer of the usual length through our HTTP client, its receipt read; nothing is remembered of it. @throws */
export async function kirimSatu(url: string, i: number): Promise<void> {
  const badan = { jenis: 'sementara', isi: naskah(i) };
  const balasan = await klien({
    metode: 'POST',
    url: `${url}/laporan/${10_000_000 + i}/tindak-lanjut`,
    kepala: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `kunci-penanda-satu-kali-${i}`,
      Authorization: 'Bearer token',
    },
    badan: Buffer.from(JSON.stringify(badan)),
  });
  if (balasan.jenis !== 'respons' || balasan.status !== 201 || balasan.isi.jenis !== 'utuh')
    throw new Error('kiriman tak diterima');
  JSON.parse(balasan.isi.teks);
}

export const naskah = (i: number): string =>
  `Terima kasih atas laporannya. Laporan ke-${i} sudah kami terima dan sedang kami periksa bersama bidang yang ` +
  'menangani. Hasilnya kami sampaikan di sini paling lambat lima hari kerja sejak laporan ini diteruskan kepada kami.';
