import { describe, expect, it } from 'vitest';
import { gabungLaporan } from '../../../src/sop/laporan/gabung-laporan.ts';
import type { SumberDisposisi } from '../../../src/sop/laporan/laporan.ts';
import { HARI, laporanUji, SENIN } from '../kapuas-uji.ts';

const dengan = (sumber: SumberDisposisi, pada: number) => laporanUji({ disposisi: { pada, sumber } });

describe('an export`s row over what we hold', () => {
  it('changes what it carries and leaves what it does not', () => {
    const lama = laporanUji({ isiAkhir: 'Disunting', rating: 4 });
    const baru = laporanUji({ judul: 'Judul baru', isiAkhir: null, rating: null, statusLapor: 'Proses' });
    const hasil = gabungLaporan(lama, baru, ['isiAkhir', 'rating', 'lampiran']);
    expect(hasil).toMatchObject({
      judul: 'Judul baru',
      statusLapor: 'Proses',
      isiAkhir: 'Disunting',
      rating: 4,
    });
  });

  it('takes an empty cell for what it is where the column is there', () => {
    expect(gabungLaporan(laporanUji({ isiAkhir: 'x' }), laporanUji(), []).isiAkhir).toBeNull();
  });

  it.each([
    ['tanggal_masuk', 'tanggal_disposisi', 'lama'],
    ['tanggal_masuk', 'kolom', 'lama'],
    ['kolom', 'betulkan', 'lama'],
    ['tanggal_masuk', 'tanggal_masuk', 'baru'],
    ['kolom', 'waktu', 'baru'],
    ['tanggal_disposisi', 'tanggal_masuk', 'baru'],
  ] as const)('a disposition from %s over one from %s: the %s one stays', (sumberBaru, sumberLama, tetap) => {
    const hasil = gabungLaporan(dengan(sumberLama, SENIN), dengan(sumberBaru, SENIN + HARI), []);
    expect(hasil.disposisi.pada).toBe(tetap === 'lama' ? SENIN : SENIN + HARI);
  });

  it('keeps no name of a reporter who is anonim now', () => {
    const anonim = laporanUji({ anonim: true, namaPelapor: null });
    expect(gabungLaporan(laporanUji(), anonim, ['namaPelapor']).namaPelapor).toBeNull();
  });
});
