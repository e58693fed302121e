import { describe, expect, it } from 'vitest';
import type { Aturan } from '../../../src/sop/aturan.ts';
import type { Batas } from '../../../src/sop/definisi/definisi.ts';
import type { Peristiwa } from '../../../src/sop/kasus/peristiwa.ts';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import { alarmBerikut, alarmTiba, tingkatTercapai } from '../../../src/sop/tenggat/alarm.ts';
import { LEWAT_MAKS } from '../../../src/sop/tenggat/titik-alarm.ts';
import {
  aturanKapuas,
  diKlarifikasi,
  diTanggapan,
  MENIT,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  setujuiAkhir,
  wib,
} from '../kapuas-uji.ts';

/** What a pass at this time sounds, as "clock level"; the case remembers it. */
function lintas(p: Perkara, sekarang: number): readonly string[] {
  p.pada(sekarang);
  const peristiwa = alarmTiba(p.kasus, sekarang, p.aturan).map((u) => u.peristiwa);
  for (const satu of peristiwa) p.kasus = terapkan(p.kasus, satu, Perkara.ID);
  return peristiwa.map(sebut);
}

function sebut(p: Peristiwa): string {
  if (p.jenis === 'tenggat.terlampaui') return `${p.jam} terlampaui`;
  return p.jenis === 'alarm.berbunyi' ? `${p.jam} ${p.tingkat}` : p.jenis;
}

/** Everything that sounds until a time, to the minute of the agency: each at the moment foretold, nothing before it. */
function selama(p: Perkara, sampai: number): readonly string[] {
  const hasil: string[] = [];
  for (;;) {
    const berikut = Math.max(p.sekarang, alarmBerikut(p.kasus, p.aturan) ?? Infinity);
    if (berikut > sampai) return hasil;
    if (berikut > p.sekarang) expect(lintas(p, berikut - 1)).toEqual([]);
    hasil.push(...lintas(p, berikut).map((satu) => `${menit(berikut)} ${satu}`));
  }
}

const menit = (ms: number): string =>
  new Date(Math.ceil(ms / MENIT) * MENIT + 7 * 60 * MENIT).toISOString().slice(5, 16);

const denganBatas = (batas: Batas | null): Aturan => {
  const { sop } = aturanKapuas;
  const langkah = { ...sop.langkah, telaah: { ...sop.langkah['telaah']!, batas, varian: {} } };
  return { ...aturanKapuas, sop: { ...sop, langkah } };
};

const perkara = (aturan: Aturan, mulai: number): Perkara => {
  const p = new Perkara({ disposisi: { pada: mulai, sumber: 'tanggal_disposisi' } }, mulai);
  p.aturan = aturan;
  return p;
};

describe('the alarms of a case', () => {
  it('come at 50 % and 80 % of the days that count, when the deadline has passed, and each working day after', () => {
    // Disposed on Monday: three days (8, 9, 10), five hari kerja (8, 9, 10, 11, 14).
    expect(selama(new Perkara(), wib('09-16T16:00'))).toEqual([
      '09-09T12:00 sop 50',
      '09-10T09:36 sop 80',
      '09-10T12:00 nasional 50',
      '09-11T00:00 sop terlampaui',
      '09-11T16:00 sop lewat-1',
      '09-14T00:00 nasional 80',
      '09-14T16:00 sop lewat-2',
      '09-14T16:01 nasional terlampaui',
      '09-15T16:00 sop lewat-3',
      '09-15T16:00 nasional lewat-1',
      '09-16T16:00 sop lewat-4',
      '09-16T16:00 nasional lewat-2',
    ]);
  });

  it('do not come a moment early: the last second of a deadline is in time', () => {
    const p = new Perkara();
    expect(lintas(p, wib('09-09T11:59:59'))).toEqual([]);
    expect(lintas(p, wib('09-09T12:00'))).toEqual(['sop 50']);
    lintas(p, wib('09-10T12:00'));
    expect(lintas(p, wib('09-10T23:59:59'))).toEqual([]);
    expect(lintas(p, wib('09-10T23:59:59') + 1)).toEqual(['sop terlampaui']);
  });

  it('sound once, however often a pass looks', () => {
    const p = new Perkara();
    expect(lintas(p, wib('09-09T12:00'))).toEqual(['sop 50']);
    expect(lintas(p, wib('09-09T12:00'))).toEqual([]);
    expect(lintas(p, wib('09-09T12:15'))).toEqual([]);
  });

  it('tell which deadline they speak of, and when they sounded', () => {
    const p = new Perkara();
    lintas(p, wib('09-11T08:00'));
    expect(p.kasus.alarm).toEqual([
      {
        putaran: 1,
        langkah: 'telaah',
        jam: 'sop',
        tingkat: 'jatuh',
        jatuh: wib('09-10T23:59:59'),
        pada: wib('09-11T08:00'),
      },
      {
        putaran: 1,
        langkah: 'tindak-lanjut-pertama',
        jam: 'nasional',
        tingkat: '50',
        jatuh: wib('09-14T16:00'),
        pada: wib('09-11T08:00'),
      },
    ]);
  });

  it('of a machine that was off for a week are the newest of each clock, and that each deadline has passed', () => {
    expect(lintas(new Perkara(), wib('09-16T08:00'))).toEqual([
      'sop terlampaui',
      'sop lewat-3',
      'nasional terlampaui',
      'nasional lewat-1',
    ]);
    const p = new Perkara();
    lintas(p, wib('09-16T08:00'));
    expect(lintas(p, wib('09-16T08:01'))).toEqual([]);
    expect(selama(p, wib('09-17T16:00'))).toEqual([
      '09-16T16:00 sop lewat-4',
      '09-16T16:00 nasional lewat-2',
      '09-17T16:00 sop lewat-5',
      '09-17T16:00 nasional lewat-3',
    ]);
  });

  it('end after about a month of working days: then nothing waits to sound', () => {
    const p = new Perkara();
    selama(p, wib('12-01T00:00'));
    expect(p.kasus.alarm.filter((a) => a.tingkat.startsWith('lewat-'))).toHaveLength(2 * LEWAT_MAKS);
    expect(alarmBerikut(p.kasus, p.aturan)).toBeNull();
    expect(lintas(p, wib('12-31T00:00'))).toEqual([]);
  });

  it('are never more than one breach a clock, however late the pass and however often it runs', () => {
    const p = new Perkara();
    for (const pada of [wib('10-01T08:00'), wib('10-01T08:00'), wib('11-20T08:00')]) lintas(p, pada);
    expect(p.kasus.alarm.filter((a) => a.tingkat === 'jatuh').map((a) => a.jam)).toEqual(['sop', 'nasional']);
  });
});

describe('a share of a limit', () => {
  const sampaiJatuh = (batas: Batas, mulai: number, sampai: number): readonly string[] =>
    selama(perkara(denganBatas(batas), mulai), sampai)
      .filter((s) => s.includes(' sop '))
      .slice(0, 3);

  it('in calendar days goes on over a weekend', () => {
    expect(sampaiJatuh({ jumlah: 3, satuan: 'hari' }, wib('09-11T15:00'), wib('09-15T00:00'))).toEqual([
      '09-13T12:00 sop 50',
      '09-14T09:36 sop 80',
      '09-15T00:00 sop terlampaui',
    ]);
  });

  it('in hari kerja stands still on it', () => {
    expect(sampaiJatuh({ jumlah: 2, satuan: 'hari_kerja' }, wib('09-11T15:00'), wib('09-16T00:00'))).toEqual([
      // One of two days is used when the second begins; 80 % is 0.6 of its sixteen hours to closing time.
      '09-15T00:00 sop 50',
      '09-15T09:36 sop 80',
      '09-15T16:01 sop terlampaui',
    ]);
  });

  it('uses nothing of the long holiday of March 2027', () => {
    const mulai = Date.parse('2027-03-04T10:00+07:00');
    // Thursday: 5 March counts, then 8 to 15 March are off; 16, 17, 18 and 19 count.
    expect(
      sampaiJatuh({ jumlah: 5, satuan: 'hari_kerja' }, mulai, Date.parse('2027-03-20T00:00+07:00')),
    ).toEqual(['03-17T12:00 sop 50', '03-19T00:00 sop 80', '03-19T16:01 sop terlampaui']);
  });

  it('goes over the year end into a year without a calendar', () => {
    const mulai = Date.parse('2027-12-29T10:00+07:00');
    expect(
      sampaiJatuh({ jumlah: 5, satuan: 'hari_kerja' }, mulai, Date.parse('2028-01-06T00:00+07:00')),
    ).toEqual(['01-03T12:00 sop 50', '01-05T00:00 sop 80', '01-05T16:01 sop terlampaui']);
  });

  it('of one day lies within that day', () => {
    expect(sampaiJatuh({ jumlah: 1, satuan: 'hari' }, wib('09-07T09:00'), wib('09-09T00:00'))).toEqual([
      '09-08T12:00 sop 50',
      '09-08T19:12 sop 80',
      '09-09T00:00 sop terlampaui',
    ]);
  });

  it('of a month is a share of its days', () => {
    expect(sampaiJatuh({ jumlah: 1, satuan: 'bulan' }, wib('09-07T09:00'), wib('10-08T00:00'))).toEqual([
      '09-23T00:00 sop 50',
      '10-02T00:00 sop 80',
      '10-08T00:00 sop terlampaui',
    ]);
  });

  it.each([
    ['Asia/Makassar', 8],
    ['Asia/Jayapura', 9],
  ] as const)('is measured on the days of %s, whatever the machine’s zone', (zona, offset) => {
    const aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, zona } };
    // 23:30 WIB is the next day in both.
    const p = perkara(aturan, wib('09-07T23:30'));
    const tengahHari = Date.parse(`2026-09-10T12:00+0${offset}:00`);
    expect(lintas(p, tengahHari - 1)).toEqual([]);
    expect(lintas(p, tengahHari)).toEqual(['sop 50']);
  });
});

describe('clocks without alarms', () => {
  it('are steps of minutes or hours: neither share nor breach', () => {
    for (const satuan of ['menit', 'jam'] as const) {
      const p = perkara(denganBatas({ jumlah: 10, satuan }), wib('09-07T09:00'));
      expect(lintas(p, wib('10-30T09:00')).filter((s) => s.startsWith('sop'))).toEqual([]);
      expect(lintas(p, wib('10-30T09:00'))).toEqual([]);
    }
  });

  it('are steps without a limit, and the national closing: a case that waits for the reporter is silent', () => {
    expect(alarmBerikut(setujuiAkhir(diTanggapan()).kasus, aturanKapuas)).toBe(wib('09-10T12:00'));
    const p = menungguPelapor();
    expect(alarmBerikut(p.kasus, p.aturan)).toBeNull();
    expect(lintas(p, wib('12-30T09:00'))).toEqual([]);
  });

  it('are those of a case that has left us', () => {
    const p = new Perkara().pada(wib('09-08T09:00')).tiba({ idInstansi: '9901' });
    expect(alarmBerikut(p.kasus, p.aturan)).toBeNull();
    expect(lintas(p, wib('12-30T09:00'))).toEqual([]);
  });

  it('are paused ones: the national clock alone goes on', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara');
    expect(lintas(p, wib('09-18T09:00')).filter((s) => s.startsWith('sop'))).toEqual([]);
  });
});

describe('a clock that moves', () => {
  it('in a pause sounds its next level when the days after the pause have come', () => {
    const p = new Perkara();
    expect(lintas(p, wib('09-09T12:00'))).toEqual(['sop 50']);
    mintaKelengkapan(p).terkirim('sementara', wib('09-09T13:00'));
    lintas(p, wib('09-15T09:00'));
    p.balas(wib('09-15T10:00'));
    // The 8th and 9th counted; the pause takes 10 to 15 out, so that the 16th is the third and last.
    expect(selama(p, wib('09-17T00:00')).filter((s) => s.includes('sop'))).toEqual([
      '09-16T09:36 sop 80',
      '09-17T00:00 sop terlampaui',
    ]);
  });

  it('to later repeats no level, and sounds the others at their new time', () => {
    const p = new Perkara();
    lintas(p, wib('09-09T12:00'));
    p.catat('betulkan-disposisi', { waktu: '2026-09-09T09:00', bukti: 'layar LAPOR!' });
    expect(p.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
    expect(selama(p, wib('09-13T00:00')).filter((s) => s.includes('sop'))).toEqual([
      '09-12T09:36 sop 80',
      '09-13T00:00 sop terlampaui',
    ]);
  });

  it('to later after its breach is breached no second time, and is not called late meanwhile', () => {
    const p = new Perkara();
    lintas(p, wib('09-11T08:00'));
    expect(tingkatTercapai(p.kasus, p.aturan)).toBe('jatuh');
    p.catat('betulkan-disposisi', { waktu: '2026-09-10T09:00', bukti: 'layar LAPOR!' });
    expect(tingkatTercapai(p.kasus, p.aturan)).toBe('50');
    expect(selama(p, wib('09-14T16:00')).filter((s) => s.includes('sop'))).toEqual([
      '09-14T16:00 sop lewat-1',
    ]);
    expect(p.kasus.alarm.filter((a) => a.jam === 'sop' && a.tingkat === 'jatuh')).toHaveLength(1);
  });

  it('to earlier sounds at once what that makes due, and only the newest of it', () => {
    const p = new Perkara().pada(wib('09-09T11:00'));
    p.catat('betulkan-disposisi', { waktu: '2026-09-03T09:00', bukti: 'layar LAPOR!' });
    expect(lintas(p, wib('09-09T11:01'))).toEqual(['sop terlampaui', 'sop lewat-2', 'nasional 50']);
  });

  it('by a change of its class repeats no level of its limit', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara', wib('09-07T10:00'));
    // 14 hari kerja from the 7th: due on the 25th; half of them on the 17th.
    expect(selama(p, wib('09-17T00:00')).filter((s) => s.includes('nasional'))).toEqual([
      '09-17T00:00 nasional 50',
    ]);
    p.catat('tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: 'perlu ke lokasi' });
    expect(lintas(p, wib('11-01T00:00')).filter((s) => s.includes('nasional'))).toEqual([]);
  });
});

describe('each clock', () => {
  it('of a new step begins anew', () => {
    const p = new Perkara();
    lintas(p, wib('09-10T12:00'));
    p.pada(wib('09-10T13:00')).catat('telaah', { kesimpulan: 'Layak' });
    expect(selama(p, wib('09-13T12:00')).filter((s) => s.includes('sop'))).toEqual([
      '09-12T12:00 sop 50',
      '09-13T09:36 sop 80',
    ]);
  });

  it('of a step that a return had interrupted goes on where it was', () => {
    const p = diKlarifikasi().pada(wib('09-09T12:00'));
    expect(lintas(p, wib('09-09T12:00'))).toContain('sop 50');
    p.catat('bukan-wewenang', { alasan: 'jalan provinsi', instansi_yang_tepat: 'Dinas PU' });
    expect(lintas(p, wib('09-09T13:00'))).toEqual([]);
    p.kirim('kembalikan', 'dibatalkan');
    expect(p.langkah).toBe('klarifikasi');
    expect(lintas(p, wib('09-09T14:00'))).toEqual([]);
  });

  it('of a new round begins anew, its national one too', () => {
    const p = new Perkara();
    lintas(p, wib('09-10T12:00'));
    p.pada(wib('09-10T12:30'));
    setujuiAkhir(diTanggapan(p)).terkirim('akhir');
    p.pada(wib('09-14T09:00')).balas(wib('09-14T08:00'));
    p.catat('nilai-balasan', { nilai: 'data-baru' });
    expect(p.kasus.putaran).toHaveLength(2);
    expect(selama(p, wib('09-18T00:00'))).toEqual([
      '09-16T12:00 sop 50',
      '09-17T09:36 sop 80',
      '09-17T12:00 nasional 50',
      '09-18T00:00 sop terlampaui',
    ]);
    expect(new Set(p.kasus.alarm.map((a) => a.putaran))).toEqual(new Set([1, 2]));
  });

  it('of the two national limits is its own: an interim answer too late leaves the final one its alarms', () => {
    const p = new Perkara();
    lintas(p, wib('09-16T09:00'));
    mintaKelengkapan(p).terkirim('sementara');
    expect(selama(p, wib('09-28T00:00')).filter((s) => s.includes('nasional'))).toEqual([
      '09-17T00:00 nasional 50',
      '09-23T04:48 nasional 80',
      '09-25T16:01 nasional terlampaui',
    ]);
  });
});
