import { describe, expect, it } from 'vitest';
import { jatuhSekaligus, pilihanSekaligus, tindakanSekaligus } from '../../../src/sop/tindakan/sekaligus.ts';
import type { PerkaraUji } from '../perkara-uji.ts';
import { Prosedur } from '../prosedur/prosedur-uji.ts';

/** kukar-langsung §1-3 at the counter: three rows of 10 minutes, with a break at noon. */
const kukar = new Prosedur('data/sop/kukar-langsung-2022.yaml', 'petugas');
const saat = kukar.saat.bind(kukar);
const aduan = (waktu = '09-07 09:00') => kukar.aduan(waktu);

const bersama = (p: PerkaraUji) => p.kasus.jalan.map((_, urut) => aksiPada(p, urut));

function aksiPada({ kasus }: PerkaraUji, urut: number): string | null {
  const tindakan = tindakanSekaligus(kasus, urut, kukar.sop);
  return Object.entries(kukar.sop.tindakan).find(([, satu]) => satu === tindakan)?.[0] ?? null;
}

const jatuh = ({ kasus, aturan }: PerkaraUji, aksi: string): string | null =>
  kukar.waktu(jatuhSekaligus(kasus, kukar.sop.tindakan[aksi]!, aturan));

describe('the act that passed a step together with those after it', () => {
  it('is known from each step that it passed, and not from its own', () => {
    const p = aduan().pada(saat('09-07 09:25')).catat('teruskan-ketua');
    expect(bersama(p)).toEqual(['teruskan-ketua', 'teruskan-ketua', null, null]);
  });

  it('is none where each step was left by an act of its own, at the same minute too', () => {
    const p = aduan().pada(saat('09-07 09:08'));
    p.catat('terima').catat('catat').catat('teruskan-ketua');
    expect(bersama(p)).toEqual([null, null, null, null]);
  });

  it('is that of the rest where the first step was left alone', () => {
    const p = aduan().pada(saat('09-07 09:05')).catat('terima');
    p.pada(saat('09-07 09:20')).catat('teruskan-ketua');
    expect(bersama(p)).toEqual([null, 'teruskan-ketua', null, null]);
  });

  it('is the shorter one where two joint acts follow each other at the same minute', () => {
    const p = aduan().pada(saat('09-07 09:15')).catat('catat').catat('teruskan-ketua');
    expect(bersama(p)).toEqual(['catat', null, null, null]);
  });

  it('is none of a step that was left for a return, also where the case was back and gone in the same minute', () => {
    const online = new Prosedur('data/sop/kukar-online-2022.yaml', 'admin');
    const p = online.laporan('09-07 09:00').pada(online.saat('09-07 09:04'));
    p.catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' }).catat('batal-pengembalian', {
      alasan: 'x',
    });
    p.catat('balas-penerimaan', { isi: 'Sudah kami terima.' });
    const jalan = p.kasus.jalan.map(({ langkah }, urut) => [
      langkah,
      tindakanSekaligus(p.kasus, urut, online.sop) !== null,
    ]);
    expect(jalan.slice(0, 2)).toEqual([
      ['penerimaan', false],
      ['menunggu-pengembalian', false],
    ]);
  });

  it('is none while the step runs, and none of a step that was never walked', () => {
    expect(bersama(aduan())).toEqual([null]);
    expect(tindakanSekaligus(aduan().kasus, 7, kukar.sop)).toBeNull();
  });
});

describe('the joint limit', () => {
  it.each([
    ['09-07 09:00', 'terima', '09-07 09:10'],
    ['09-07 09:00', 'catat', '09-07 09:20'],
    ['09-07 09:00', 'teruskan-ketua', '09-07 09:30'],
    ['09-07 11:45', 'teruskan-ketua', '09-07 13:15'],
    ['09-11 15:45', 'teruskan-ketua', '09-14 08:15'],
    ['09-12 10:00', 'teruskan-ketua', '09-14 08:30'],
  ])('of a complaint made at %s, recorded by %s, is over at %s', (mulai, aksi, akhir) => {
    expect(jatuh(aduan(mulai), aksi)).toBe(akhir);
  });

  it('counts from where the running step began', () => {
    const p = aduan().pada(saat('09-07 09:05')).catat('terima');
    expect(jatuh(p, 'teruskan-ketua')).toBe('09-07 09:25');
  });

  it('is offered with the last step that it passes, where there is one', () => {
    const pilihan = ({ kasus, aturan }: PerkaraUji) =>
      pilihanSekaligus(kasus, aturan).map((s) => [s.aksi, s.sampai, kukar.waktu(s.jatuh)]);
    expect(pilihan(aduan())).toEqual([
      ['catat', 'pencatatan', '09-07 09:20'],
      ['teruskan-ketua', 'penerusan', '09-07 09:30'],
    ]);
    expect(pilihan(aduan().pada(saat('09-07 09:25')).catat('teruskan-ketua'))).toEqual([]);
  });
});
