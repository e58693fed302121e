import { describe, expect, it } from 'vitest';
import { PANJANG_TANGGAPAN_MAKS } from '../../../src/sop/kiriman/naskah.ts';
import { aturanKapuas, diKlarifikasi, diTanggapan, type Perkara } from '../kapuas-uji.ts';

const tanpaKunci = (p: Perkara): Perkara => {
  p.aturan = { ...aturanKapuas, rujukan: true };
  return p;
};
const KEPALA = { oleh: 'kepala' };
const terakhir = (p: Perkara) => {
  const konsep = p.kasus.konsep.at(-1)!;
  return { rujukan: konsep.rujukan, isi: p.naskah.get(konsep.id) };
};
/** The kiriman that an act makes, and its frozen text. */
function dibuat(p: Perkara, ...act: Parameters<Perkara['putuskan']>) {
  const hasil = p.putuskan(...act);
  const semua = hasil.ok ? hasil.value : [];
  const [satu] = semua.flatMap(({ peristiwa, teks }) =>
    peristiwa.jenis === 'kiriman.dibuat' ? [{ kiriman: peristiwa.kiriman, isi: teks?.['isi'] }] : [],
  );
  return { kiriman: satu?.kiriman, isi: satu?.isi };
}

describe('a draft for a connection that knows no keys', () => {
  it('ends with the number of the kiriman that its approval makes', () => {
    const p = tanpaKunci(diTanggapan()).catat('susun-tanggapan', {
      jenis: 'akhir',
      isi: 'Sudah diganti. \n',
    });
    const { rujukan, isi } = terakhir(p);
    expect(isi).toBe(`Sudah diganti.\n\nRef. ${rujukan}`);
    expect(dibuat(p, 'setujui-tanggapan', {}, KEPALA)).toEqual({ kiriman: rujukan, isi });
  });

  it('leaves its number unused when it is replaced; the old line, copied with the text, is not kept', () => {
    const p = tanpaKunci(diTanggapan()).catat('susun-tanggapan', { jenis: 'akhir', isi: 'Satu.' });
    const lama = terakhir(p);
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: lama.isi! });
    const { rujukan, isi } = terakhir(p);
    expect(rujukan).not.toBe(lama.rujukan);
    expect(isi).toBe(`Satu.\n\nRef. ${rujukan}`);
  });

  it('has it in a request for completeness too, and in a correction', () => {
    const p = tanpaKunci(diKlarifikasi()).catat('minta-kelengkapan', { yang_kurang: 'Foto' });
    expect(terakhir(p).isi).toMatch(/\n\nRef\. TL-\S+$/);
    const q = tanpaKunci(diTanggapan()).catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });
    q.catat('setujui-tanggapan', {}, KEPALA).terkirim('akhir');
    q.catat('ralat-tanggapan', { merujuk: q.kiriman('akhir').id, isi: 'Belum.', alasan: 'x' });
    expect(terakhir(q).isi).toBe(`Belum.\n\nRef. ${terakhir(q).rujukan}`);
  });

  it('is measured with the line', () => {
    const isi = 'a'.repeat(PANJANG_TANGGAPAN_MAKS);
    const susun = (p: Perkara, n: number) =>
      p.ditolak('susun-tanggapan', { jenis: 'akhir', isi: isi.slice(0, n) });
    expect(susun(diTanggapan(), PANJANG_TANGGAPAN_MAKS)).toEqual([]);
    expect(susun(tanpaKunci(diTanggapan()), PANJANG_TANGGAPAN_MAKS)).toEqual(['naskah_terlalu_panjang']);
    const baris = '\n\nRef. TL-2026-000001'.length;
    expect(susun(tanpaKunci(diTanggapan()), PANJANG_TANGGAPAN_MAKS - baris)).toEqual([]);
  });

  it('gives a reason for a return back byte for byte', () => {
    const p = tanpaKunci(diTanggapan());
    const isian = { alasan: 'Jalan provinsi ', instansi_yang_tepat: 'PU' };
    expect(dibuat(p, 'bukan-wewenang', isian).isi).toBe('Jalan provinsi ');
  });
});

describe('any other draft', () => {
  it('has no line and no number', () => {
    const p = diTanggapan().catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });
    expect(terakhir(p)).toEqual({ rujukan: null, isi: 'Sudah.' });
  });
});
