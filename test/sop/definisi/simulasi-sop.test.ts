import { describe, expect, it } from 'vitest';
import type { Batas } from '../../../src/sop/definisi/definisi.ts';
import { simulasikan } from '../../../src/sop/definisi/simulasi-sop.ts';
import type { Kasus } from '../../../src/sop/kasus/kasus.ts';
import type { AturanAlarm } from '../../../src/sop/tenggat/alarm.ts';
import { kalenderBawaan } from '../kalender-uji.ts';
import {
  aturanKapuas,
  diKlarifikasi,
  diTanggapan,
  HARI,
  mintaKelengkapan,
  Perkara,
  SENIN,
  setujuiAkhir,
  wib,
} from '../kapuas-uji.ts';

const denganBatas = (langkah: string, batas: Batas | null): AturanAlarm => {
  const { sop } = aturanKapuas;
  const satu = { ...sop.langkah[langkah]!, batas, varian: {} };
  return { ...aturanKapuas, sop: { ...sop, langkah: { ...sop.langkah, [langkah]: satu } } };
};
const SATU_HARI: Batas = { jumlah: 1, satuan: 'hari' };

/** "clock step: late before, late after", for each clock. */
const nilai = (kasus: Kasus, baru: AturanAlarm, sekarang: number) =>
  simulasikan(kasus, aturanKapuas, baru, sekarang).jam.map(
    (j) => `${j.jam} ${j.langkah}: ${j.terlambatLama ? 'ya' : 'tidak'} ${j.terlambatBaru ? 'ya' : 'tidak'}`,
  );

const RABU = SENIN + 2 * HARI;
const JUMAT = SENIN + 4 * HARI;

describe('a changed SOP over a past case', () => {
  it('the same SOP changes nothing', () => {
    const p = diTanggapan();
    for (const j of simulasikan(p.kasus, aturanKapuas, aturanKapuas, JUMAT).jam) {
      expect(j.tenggatBaru).toBe(j.tenggatLama);
      expect(j.terlambatBaru).toBe(j.terlambatLama);
    }
  });

  it('judges a walked step by when it was left, a running one by now', () => {
    const p = diKlarifikasi(new Perkara().pada(RABU));
    const ketat = denganBatas('telaah', SATU_HARI);
    expect(nilai(p.kasus, ketat, RABU)).toEqual([
      'sop telaah: tidak ya',
      'sop klarifikasi: tidak tidak',
      'nasional tindak-lanjut-pertama: tidak tidak',
    ]);
    expect(nilai(p.kasus, denganBatas('klarifikasi', SATU_HARI), JUMAT)[1]).toBe('sop klarifikasi: tidak ya');
    expect(nilai(p.kasus, denganBatas('klarifikasi', SATU_HARI), RABU)[1]).toBe(
      'sop klarifikasi: tidak tidak',
    );
  });

  it('says what is no longer late, and that a step without a limit never is', () => {
    const p = new Perkara().pada(JUMAT).catat('telaah', { kesimpulan: 'Layak', alasan_terlambat: 'Libur' });
    expect(nilai(p.kasus, denganBatas('telaah', { jumlah: 10, satuan: 'hari' }), JUMAT)[0]).toBe(
      'sop telaah: ya tidak',
    );
    const tanpa = simulasikan(p.kasus, aturanKapuas, denganBatas('telaah', null), JUMAT).jam[0];
    expect(tanpa).toMatchObject({ tenggatBaru: null, terlambatBaru: false, terlambatLama: true });
  });

  it('counts the pauses that there were', () => {
    const p = mintaKelengkapan(diKlarifikasi(new Perkara().pada(SENIN))).pada(SENIN + HARI);
    p.terkirim('sementara').balas(SENIN + 6 * HARI);
    const ini = (kasus: Kasus) =>
      simulasikan(kasus, aturanKapuas, aturanKapuas, SENIN + 6 * HARI).jam.find(
        (j) => j.langkah === 'klarifikasi',
      );
    expect(p.kasus.jalan.at(-1)?.jeda).toHaveLength(1);
    expect(ini(p.kasus)?.terlambatBaru).toBe(false);
    const tanpaJeda = { ...p.kasus, jalan: p.kasus.jalan.map((l) => ({ ...l, jeda: [] })) };
    expect(ini(tanpaJeda)?.terlambatBaru).toBe(true);
  });

  it('a walk that went on after a return is one walk', () => {
    const p = diKlarifikasi();
    const satu = p.kasus.jalan.at(-1)!;
    const kembali: Kasus = {
      ...p.kasus,
      jalan: [
        ...p.kasus.jalan.slice(0, -1),
        { ...satu, selesai: RABU },
        { putaran: 1, langkah: 'menunggu-pengembalian', mulai: RABU, selesai: JUMAT, jeda: [] },
        { ...satu, jeda: [{ mulai: RABU, selesai: JUMAT, sebab: 'pengembalian' }] },
      ],
    };
    const jam = simulasikan(kembali, aturanKapuas, aturanKapuas, JUMAT).jam;
    expect(jam.filter((j) => j.langkah === 'klarifikasi')).toMatchObject([{ selesai: null }]);
  });

  it('lists the walked steps that the changed SOP does not have, and compares the others', () => {
    const { telaah: _, ...langkah } = aturanKapuas.sop.langkah;
    const baru = { ...aturanKapuas, sop: { ...aturanKapuas.sop, langkah } };
    const hasil = simulasikan(diKlarifikasi().kasus, aturanKapuas, baru, RABU);
    expect(hasil.takTerbanding).toEqual(['telaah']);
    expect(hasil.jam.map((j) => j.langkah)).toEqual(['klarifikasi', 'tindak-lanjut-pertama']);
  });

  it('a day off added to the calendar moves both clocks', () => {
    const { nasional } = kalenderBawaan.tahun['2026']!;
    const tahun2026 = { ...kalenderBawaan.tahun['2026']!, nasional: [...nasional, '2026-09-14'] };
    const kalender = { ...kalenderBawaan, tahun: { ...kalenderBawaan.tahun, 2026: tahun2026 } };
    const baru = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, kalender } };
    const p = setujuiAkhir(diTanggapan().pada(wib('09-15T10:00'))).terkirim('akhir');
    const jam = simulasikan(p.kasus, aturanKapuas, baru, wib('09-15T10:00')).jam;
    expect(jam.find((j) => j.jam === 'nasional')).toMatchObject({
      tenggatLama: wib('09-14T16:00'),
      tenggatBaru: wib('09-15T16:00'),
      terlambatLama: true,
      terlambatBaru: false,
      selesai: wib('09-15T10:00'),
    });
  });

  it('judges what was by the deadline on record then, not by the settings of today', () => {
    const p = diKlarifikasi(new Perkara().pada(RABU));
    const saatItu = { ...aturanKapuas, tenggatLangkah: [RABU - 1, null] };
    const [telaah, klarifikasi] = simulasikan(p.kasus, saatItu, aturanKapuas, JUMAT + 7 * HARI).jam;
    expect(telaah).toMatchObject({ tenggatLama: RABU - 1, terlambatLama: true, terlambatBaru: false });
    // It still runs: what is in force counts.
    expect(klarifikasi?.tenggatLama).toBe(klarifikasi?.tenggatBaru);
    expect(klarifikasi?.terlambatLama).toBe(true);
  });

  it('a national breach that was told then stays one', () => {
    const p = setujuiAkhir(diTanggapan().pada(wib('09-14T10:00'))).terkirim('akhir');
    const alarm = {
      putaran: 1,
      langkah: 'tindak-lanjut-pertama',
      jam: 'nasional',
      tingkat: 'jatuh',
    } as const;
    const kasus: Kasus = {
      ...p.kasus,
      alarm: [{ ...alarm, jatuh: wib('09-11T16:00'), pada: wib('09-12T08:00') }],
    };
    const jam = simulasikan(kasus, aturanKapuas, aturanKapuas, wib('09-15T10:00')).jam;
    expect(jam.find((j) => j.jam === 'nasional')).toMatchObject({
      tenggatLama: wib('09-11T16:00'),
      terlambatLama: true,
      tenggatBaru: wib('09-14T16:00'),
      terlambatBaru: false,
    });
  });

  it('steps passed by one act are judged by their joint limit', () => {
    const p = diKlarifikasi();
    const { telaah, klarifikasi, ...langkah } = aturanKapuas.sop.langkah;
    const menit = { batas: { jumlah: 10, satuan: 'menit' }, mulai: 'tindakan', varian: {} } as const;
    const tindakan = { ...aturanKapuas.sop.tindakan['klarifikasi']!, sekaligus: ['telaah'] };
    const sop = {
      ...aturanKapuas.sop,
      langkah: { telaah: { ...telaah!, ...menit }, klarifikasi: { ...klarifikasi!, ...menit }, ...langkah },
      tindakan: { ...aturanKapuas.sop.tindakan, klarifikasi: tindakan },
    };
    const mulai = wib('09-07T09:00');
    const selesai = wib('09-07T09:14');
    const satu = { putaran: 1, jeda: [] };
    const kasus: Kasus = {
      ...p.kasus,
      terlihat: mulai,
      langkah: 'tanggapan',
      putaran: p.kasus.putaran.map((r) => ({ ...r, mulai })),
      tindakan: [{ id: 'T-1', aksi: 'klarifikasi', langkah: 'klarifikasi', terjadi: selesai, nilai: {} }],
      jalan: [
        { ...satu, langkah: 'telaah', mulai, selesai },
        { ...satu, langkah: 'klarifikasi', mulai: selesai, selesai },
        { ...satu, langkah: 'tanggapan', mulai: selesai, selesai: null },
      ],
    };
    const aturan = { ...aturanKapuas, sop };
    const [awal] = simulasikan(kasus, aturan, aturan, selesai).jam;
    expect(awal).toMatchObject({ langkah: 'telaah', tenggatBaru: wib('09-07T09:20'), terlambatBaru: false });
  });

  it('a complaint that LAPOR! does not know has no national clock', () => {
    const kasus = { ...diKlarifikasi().kasus, trackingId: null };
    expect(simulasikan(kasus, aturanKapuas, aturanKapuas, RABU).jam.map((j) => j.jam)).toEqual([
      'sop',
      'sop',
    ]);
  });

  it('a case that left us unanswered is judged by when it left', () => {
    const p = diKlarifikasi();
    const pergi: Kasus = {
      ...p.kasus,
      langkah: 'dikembalikan',
      jalan: [
        ...p.kasus.jalan.map((l) => ({ ...l, selesai: l.selesai ?? RABU })),
        { putaran: 1, langkah: 'dikembalikan', mulai: RABU, selesai: null, jeda: [] },
      ],
    };
    const jam = simulasikan(pergi, aturanKapuas, aturanKapuas, SENIN + 300 * HARI).jam;
    expect(jam.map((j) => [j.langkah, j.terlambatBaru])).toEqual([
      ['telaah', false],
      ['klarifikasi', false],
      ['tindak-lanjut-pertama', false],
    ]);
  });
});
