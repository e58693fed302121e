import { describe, expect, it } from 'vitest';
import type { Aturan } from '../../../src/sop/aturan.ts';
import type { Batas, Langkah } from '../../../src/sop/definisi/definisi.ts';
import { pindahSop } from '../../../src/sop/definisi/pindah-sop.ts';
import type { Kasus } from '../../../src/sop/kasus/kasus.ts';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import { aturanKapuas, diTanggapan, menungguPelapor, Perkara, wib } from '../kapuas-uji.ts';

const denganLangkah = (langkah: Readonly<Record<string, Langkah>>): Aturan => ({
  ...aturanKapuas,
  sop: { ...aturanKapuas.sop, versi: 2, langkah },
});
const denganBatas = (batas: Batas | null): Aturan => {
  const { langkah } = aturanKapuas.sop;
  return denganLangkah({ ...langkah, telaah: { ...langkah['telaah']!, batas, varian: {} } });
};
const LIMA_HARI = denganBatas({ jumlah: 5, satuan: 'hari' });

const pindah = (kasus: Kasus, aturan: Aturan, sekarang = wib('09-08T09:00'), hash = 'sop-2') =>
  pindahSop(kasus, { aturan: aturanKapuas }, { hash, aturan }, { alasan: 'SOP baru', sekarang });

/** The events of a move that is possible, and the case after them. */
function hasil(p: Perkara, aturan: Aturan, sekarang?: number) {
  const satu = pindah(p.kasus, aturan, sekarang);
  if (!satu.ok) throw new Error(satu.error);
  const peristiwa = satu.value.perubahan.map((u) => u.peristiwa);
  return { peristiwa, kasus: peristiwa.reduce((k, e) => terapkan(k, e, Perkara.ID), p.kasus) };
}

const tetap = (kasus: Kasus, aturan: Aturan): string | null => {
  const satu = pindah(kasus, aturan);
  return satu.ok ? null : satu.error;
};

describe('moving a case to another SOP text', () => {
  it('keeps the step and the start of its clock, and tells the deadlines before and after', () => {
    const p = new Perkara();
    const { peristiwa, kasus } = hasil(p, LIMA_HARI);
    expect(peristiwa).toMatchObject([
      { jenis: 'kasus.pindah-sop', dari: p.kasus.sop, ke: 'sop-2' },
      {
        jenis: 'tenggat.berubah',
        sebab: 'sop',
        sopLama: wib('09-10T23:59:59'),
        sopBaru: wib('09-12T23:59:59'),
        nasionalLama: wib('09-14T16:00'),
        nasionalBaru: wib('09-14T16:00'),
      },
    ]);
    expect(kasus).toEqual({ ...p.kasus, sop: 'sop-2' });
  });

  it('says nothing of deadlines that stay', () => {
    const { peristiwa } = hasil(new Perkara(), denganLangkah(aturanKapuas.sop.langkah));
    expect(peristiwa.map((e) => e.jenis)).toEqual(['kasus.pindah-sop']);
  });

  it('leaves out the number of a clock that there is not', () => {
    const { peristiwa } = hasil(new Perkara(), denganBatas(null));
    expect(peristiwa[1]).toHaveProperty('sopLama');
    expect(peristiwa[1]).not.toHaveProperty('sopBaru');
  });

  it('carries the reason beside the event and nowhere in it', () => {
    const satu = pindah(new Perkara().kasus, LIMA_HARI);
    expect(satu.ok && satu.value.perubahan[0]?.teks).toEqual({ alasan: 'SOP baru' });
    expect(JSON.stringify(satu.ok && satu.value.perubahan.map((u) => u.peristiwa))).not.toContain('SOP baru');
  });

  it('hides no breach: a deadline that has passed unheard is told before the move, once', () => {
    const terlambat = wib('09-11T08:00');
    const { peristiwa, kasus } = hasil(new Perkara(), LIMA_HARI, terlambat);
    expect(peristiwa.map((e) => e.jenis)).toEqual([
      'tenggat.terlampaui',
      'kasus.pindah-sop',
      'tenggat.berubah',
    ]);
    expect(kasus.alarm.map((a) => [a.jam, a.langkah, a.jatuh])).toEqual([
      ['sop', 'telaah', wib('09-10T23:59:59')],
    ]);
    const lagi = pindahSop(
      { ...kasus, sop: 'sop-1' },
      { aturan: aturanKapuas },
      { hash: 'sop-3', aturan: LIMA_HARI },
      { alasan: 'x', sekarang: terlambat },
    );
    expect(lagi.ok && lagi.value.perubahan.map((u) => u.peristiwa.jenis)).toEqual([
      'kasus.pindah-sop',
      'tenggat.berubah',
    ]);
  });

  it('hides no breach of a step of minutes either, which no alarm has told', () => {
    const menit = denganBatas({ jumlah: 30, satuan: 'menit' });
    const p = new Perkara();
    const saat = (sekarang: number) => {
      const satu = pindahSop(
        p.kasus,
        { aturan: menit },
        { hash: 'sop-2', aturan: LIMA_HARI },
        { alasan: 'x', sekarang },
      );
      return satu.ok ? satu.value.perubahan.map((u) => u.peristiwa.jenis) : [];
    };
    expect(saat(wib('09-07T08:20'))).toEqual(['kasus.pindah-sop', 'tenggat.berubah']);
    expect(saat(wib('09-07T15:00'))).toEqual(['tenggat.terlampaui', 'kasus.pindah-sop', 'tenggat.berubah']);
  });

  it('goes to the step named in the place of one that is gone, which begins then; others it leaves alone', () => {
    const { tanggapan, ...lain } = aturanKapuas.sop.langkah;
    const aturan = denganLangkah({
      ...lain,
      jawaban: { ...tanggapan!, batas: { jumlah: 2, satuan: 'hari_kerja' } },
    });
    const p = diTanggapan();
    const sekarang = wib('09-09T10:00');
    const padanan = { tanggapan: 'jawaban', telaah: 'klarifikasi' };
    const satu = pindahSop(
      p.kasus,
      { aturan: aturanKapuas },
      { hash: 'sop-2', aturan },
      { alasan: 'x', sekarang, padanan },
    );
    if (!satu.ok) throw new Error(satu.error);
    const kasus = satu.value.perubahan.reduce((k, u) => terapkan(k, u.peristiwa, Perkara.ID), p.kasus);
    expect(kasus).toMatchObject({ sop: 'sop-2', langkah: 'jawaban' });
    expect(kasus.jalan.slice(-2)).toMatchObject([
      { langkah: 'tanggapan', selesai: sekarang },
      { langkah: 'jawaban', mulai: sekarang, selesai: null },
    ]);
    expect(satu.value.baru.tenggatSop).toBe(wib('09-11T16:00'));
    const ditelaah = pindahSop(
      new Perkara().kasus,
      { aturan: aturanKapuas },
      { hash: 'sop-2', aturan },
      { alasan: 'x', sekarang, padanan },
    );
    expect(ditelaah.ok && ditelaah.value.langkah).toBe('telaah');
  });

  it('says why a case stays: there already, at its end, at a step that the new SOP lacks or ends at', () => {
    const { tanggapan: _, ...tanpaTanggapan } = aturanKapuas.sop.langkah;
    const p = diTanggapan();
    expect(tetap({ ...p.kasus, sop: 'sop-2' }, LIMA_HARI)).toBe('sudah');
    expect(tetap({ ...p.kasus, langkah: 'selesai' }, LIMA_HARI)).toBe('berakhir');
    expect(tetap(p.kasus, denganLangkah(tanpaTanggapan))).toBe('langkah_tidak_ada');
    const berakhirDiSitu = denganLangkah(tanpaTanggapan);
    const sop = {
      ...berakhirDiSitu.sop,
      akhir: { ...aturanKapuas.sop.akhir, tanggapan: { nama: 'Selesai' } },
    };
    expect(tetap(p.kasus, { ...berakhirDiSitu, sop })).toBe('langkah_akhir');
    expect(tetap(menungguPelapor().kasus, LIMA_HARI)).toBeNull();
  });
});
