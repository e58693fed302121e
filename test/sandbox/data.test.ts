import { describe, expect, it } from 'vitest';
import { berkasContoh, ukuranBerkas } from '../../src/sandbox/berkas-contoh.ts';
import { type Benih, buatBenih } from '../../src/sandbox/data.ts';
import type { LaporanKawat } from '../../src/sandbox/kawat.ts';
import { SENIN_PAGI } from './klien.ts';

const INSTANSI = [
  { id: '5501', nama: 'Kita' },
  { id: '9', nama: 'Lain' },
];
const benih = (jumlah: number, seed = 7): Benih =>
  buatBenih({ seed, jumlah, mulai: SENIN_PAGI, instansi: INSTANSI, url: () => 'http://127.0.0.1:1/api/v1' });
const laporan = (b: Benih): LaporanKawat[] => Array.from({ length: b.jumlah }, (_, i) => b.laporan(i));

describe('seeded reports', () => {
  it('are the same for the same seed and others for another', () => {
    expect(laporan(benih(20))).toEqual(laporan(benih(20)));
    expect(benih(20, 8).laporan(3).isi_laporan_awal).not.toBe(benih(20, 7).laporan(3).isi_laporan_awal);
  });

  it('have texts of 200 to 900 characters with every place filled in', () => {
    for (const l of laporan(benih(2000))) {
      expect(l.isi_laporan_awal.length).toBeGreaterThanOrEqual(200);
      expect(l.isi_laporan_awal.length).toBeLessThanOrEqual(900);
      expect(l.judul_laporan + l.isi_laporan_awal).not.toContain('{');
    }
  });

  it('show every status, type and class in any 50 in a row, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const isi = laporan(benih(130, seed)).slice(40, 90);
      expect(new Set(isi.map((l) => l.status_laporan)).size).toBe(9);
      expect(new Set(isi.map((l) => l.tipe_laporan)).size).toBe(4);
      expect(new Set(isi.map((l) => l.klasifikasi_laporan)).size).toBe(3);
      expect(isi.filter((l) => l.id_instansi_terdisposisi === '9')).toHaveLength(1);
    }
  });

  it('never name an anonymous reporter and always name the others', () => {
    for (const l of laporan(benih(300))) {
      expect(l.nama_pelapor === null).toBe(l.tipe_laporan.startsWith('Anonim'));
    }
  });

  it('lie in the past, in an order that ids follow, each change after its disposition', () => {
    const b = benih(5000);
    for (let i = 0; i < b.jumlah; i++) {
      expect(b.diperbarui(i)).toBeLessThan(SENIN_PAGI);
      expect(b.disposisi(i)).toBeLessThan(b.diperbarui(i));
      expect(b.diperbarui(i)).toBeGreaterThan(SENIN_PAGI - 5 * 86_400_000);
      if (i === 0) continue;
      expect(b.diperbarui(i)).toBeGreaterThanOrEqual(b.diperbarui(i - 1));
      expect(b.trackingId(i) > b.trackingId(i - 1)).toBe(true);
    }
  });

  it('are found by their id, and no other id finds one', () => {
    const b = benih(1_000_000);
    for (const i of [0, 1, 499_999, 999_999]) expect(b.indeks(b.trackingId(i))).toBe(i);
    const tetangga = String(Number(b.trackingId(5)) + 1);
    const asing = tetangga === b.trackingId(6) ? String(Number(tetangga) - 2) : tetangga;
    for (const id of [asing, '', '1', 'x', '99999999', `0${b.trackingId(3)}`, `${b.trackingId(3)}.0`]) {
      expect(b.indeks(id)).toBeNull();
    }
  });

  it('break the contract once in 300, and once already in the first 50', () => {
    for (const seed of [1, 2, 3]) {
      const b = benih(3000, seed);
      const rusak = Array.from({ length: 3000 }, (_, i) => b.rusak(i));
      expect(rusak.filter(Boolean)).toHaveLength(10);
      expect(rusak.slice(0, 50)).toContain(true);
    }
  });

  it('declare the true size of their attachments, which are JPEG and differ', () => {
    const [a, b] = [berkasContoh('10000003-1'), berkasContoh('10000003-2')];
    expect(a.length).toBe(ukuranBerkas('10000003-1'));
    expect([...a.slice(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(Buffer.compare(a, b)).not.toBe(0);
  });

  it('take the fields that a test wants otherwise', () => {
    const b = buatBenih({
      seed: 7,
      jumlah: 2,
      mulai: SENIN_PAGI,
      instansi: INSTANSI,
      url: () => '',
      timpa: (i) => (i === 1 ? { judul_laporan: 'Judul uji' } : {}),
    });
    expect(b.laporan(1).judul_laporan).toBe('Judul uji');
    expect(b.laporan(0).judul_laporan).not.toBe('Judul uji');
  });
});
