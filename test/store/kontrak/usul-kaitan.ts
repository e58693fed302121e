import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import type { RumahStore } from '../kantor-uji.ts';
import { ANAK, INDUK, LANJUT, panggungKaitan } from './panggung-kaitan.ts';

const [A, B, C] = ANAK;

export function kontrakUsulKaitan(rumahBaru: () => RumahStore): void {
  const { p, kaitkan } = panggungKaitan(rumahBaru);

  describe('proposals', () => {
    const usul = async () => {
      const { usul: kelompok, kasus } = await p.kantor.store.usulKaitan();
      const sebut = (id: string) => kasus.get(id)?.trackingId ?? '';
      return kelompok.map((k) => [sebut(k.induk), k.anak.map((a) => sebut(a.id)).toSorted()]);
    };
    const isi = (trackingId: string, judul: string, isiAwal: string, lain: Partial<Laporan> = {}) =>
      laporanUji({ trackingId, judul, isiAwal, ...lain });
    const lampu = (id: string, lain: Partial<Laporan> = {}) =>
      isi(
        id,
        'Lampu jalan padam di Jalan Melati',
        'Lampu penerangan padam di Jalan Melati dekat pasar.',
        lain,
      );

    it('name reports in like words, the oldest as the parent, and link nothing', async () => {
      await p.kantor.tarik([
        lampu(INDUK),
        isi(A, 'Penerangan Jalan Melati mati', 'Lampu jalan di Jalan Melati padam, gelap dekat pasar.', {
          disposisi: { pada: SENIN + MENIT, sumber: 'tanggal_disposisi' },
        }),
        isi(
          B,
          'Sampah menumpuk di kali',
          'Sampah rumah tangga menumpuk dan berbau di kali belakang sekolah.',
        ),
      ]);
      const dulu = [...p.kantor.store.jejak()].length;
      expect(await usul()).toEqual([[INDUK, [A]]]);
      expect([...p.kantor.store.jejak()]).toHaveLength(dulu);
    });

    it('leave out what is linked by now, what stands past its examination, and what is at APIP', async () => {
      await p.kantor.tarik([lampu(INDUK), lampu(A), lampu(B), lampu(C)]);
      await kaitkan(A);
      await p.kantor.catat('telaah', { kesimpulan: 'x' }, {}, B);
      await p.kantor.catat('klarifikasi', LANJUT, {}, B);
      const apip = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'sekretaris' };
      await p.kantor.catat('alihkan-apip', apip, {}, C);
      expect(await usul()).toEqual([]);
    });

    it('tell the titles that the list hides by their marks alone', async () => {
      await p.kantor.tarik([lampu(INDUK), lampu(A, { rahasia: true })]);
      const { kasus } = await p.kantor.store.usulKaitan();
      expect([...kasus.values()].map((k) => [k.trackingId, k.rahasia])).toContainEqual([A, true]);
    });
  });
}
