import { describe, expect, it } from 'vitest';
import type { KantorLembar } from '../../../src/sop/lembar-tenggat/bagi-lembar.ts';
import { bagiLembar, tanpaApip } from '../../../src/sop/lembar-tenggat/bagi-lembar.ts';
import type { BahanLembar, KasusLembar } from '../../../src/sop/lembar-tenggat/lembar-tenggat.ts';
import { kasusLembar } from '../../../src/sop/lembar-tenggat/lembar-tenggat.ts';
import { HARI, SENIN, sopKapuas, wib } from '../kapuas-uji.ts';
import { orang } from '../perkara-uji.ts';

const KANTOR: KantorLembar = {
  petugas: [
    orang('hubung', ['penghubung']),
    orang('rekan', ['penghubung']),
    orang('kepala', ['kepala_opd']),
    orang('sekretaris', ['bidang']),
    orang('inspektur', ['apip']),
  ],
  penugasan: [],
  semuaSop: new Map([['sop', sopKapuas]]),
  zona: 'Asia/Jakarta',
};
const APIP = { terlapor: 'kepala', petugas: 'inspektur' } as const;
const SAAT = { hari: '2026-09-07', pada: SENIN };

let n = 0;
const kasus = (isi: Partial<KasusLembar> = {}): KasusLembar => ({
  id: `K${++n}`,
  nomor: `${1000 + n}`,
  sop: 'sop',
  langkah: 'telaah',
  penanggungJawab: null,
  apip: null,
  dikembalikan: false,
  kategori: null,
  tenggatSop: null,
  tenggatNasional: null,
  terdekat: SENIN + HARI,
  alarm: null,
  putaran: 1,
  mendesak: false,
  menunggu: null,
  balasan: null,
  ...isi,
});
const bahan = (isi: Partial<BahanLembar> = {}): BahanLembar => ({
  kasus: [],
  kiriman: [],
  antre: [],
  karantina: [],
  alarm: [],
  takTerbaca: 0,
  ...isi,
});
const lembar = (isi: BahanLembar, petugas: string, kantor: Partial<KantorLembar> = {}, saat = SAAT) =>
  bagiLembar(isi, { ...KANTOR, ...kantor }, saat).find((l) => l.petugas === petugas);
const nomor = (isi: BahanLembar, petugas: string, kantor: Partial<KantorLembar> = {}) =>
  kasusLembar(lembar(isi, petugas, kantor) ?? expect.fail('no digest')).map((k) => k.nomor);

describe('a case stands in the digest', () => {
  it('of the officer who holds it, and of no other', () => {
    const isi = bahan({ kasus: [kasus({ nomor: '1', penanggungJawab: 'rekan' })] });
    expect(nomor(isi, 'rekan')).toEqual(['1']);
    for (const lain of ['hubung', 'kepala', 'sekretaris', 'inspektur']) expect(nomor(isi, lain)).toEqual([]);
  });

  it('of all who perform its step, while nobody holds it', () => {
    const isi = bahan({ kasus: [kasus({ nomor: '1' })] });
    expect(nomor(isi, 'hubung')).toEqual(['1']);
    expect(nomor(isi, 'rekan')).toEqual(['1']);
    expect(nomor(isi, 'kepala')).toEqual([]);
  });

  it('of those again once its holder has left, so that its deadline is told to somebody', () => {
    const isi = bahan({ kasus: [kasus({ nomor: '1', penanggungJawab: 'rekan' })] });
    const petugas = KANTOR.petugas.map((p) => (p.id === 'rekan' ? { ...p, berlakuSampai: '2026-09-06' } : p));
    expect(lembar(isi, 'rekan', { petugas })).toBeUndefined();
    expect(nomor(isi, 'hubung', { petugas })).toEqual(['1']);
  });

  it('of everybody where nobody in service performs its step', () => {
    const petugas = KANTOR.petugas.filter(({ peran }) => !peran.includes('penghubung'));
    expect(nomor(bahan({ kasus: [kasus({ nomor: '1' })] }), 'sekretaris', { petugas })).toEqual(['1']);
  });

  it('of the head too, where it waits on that desk, and of a plh on the days of the assignment', () => {
    const meja = kasus({
      nomor: '1',
      penanggungJawab: 'hubung',
      menunggu: { siapa: 'kepala', sejak: SENIN },
    });
    const isi = bahan({ kasus: [meja] });
    expect(lembar(isi, 'kepala')?.kelompok.kepala).toEqual([meja]);
    expect(lembar(isi, 'hubung')?.kelompok.kepala).toEqual([meja]);
    expect(nomor(isi, 'sekretaris')).toEqual([]);
    const plh = { petugas: 'sekretaris', sebagai: 'kepala', jenis: 'plh', nomor: '1' } as const;
    const tugas = (dari: string, sampai: string) => ({ penugasan: [{ ...plh, dari, sampai }] });
    expect(nomor(isi, 'sekretaris', tugas('2026-09-07', '2026-09-08'))).toEqual(['1']);
    expect(nomor(isi, 'sekretaris', tugas('2026-09-08', '2026-09-09'))).toEqual([]);
  });

  it('at APIP of who stands in for the named officer too, and of nobody once the days are over', () => {
    const isi = bahan({ kasus: [kasus({ nomor: '1', apip: APIP, terdekat: SENIN + HARI })] });
    const petugas = KANTOR.petugas.map((p) =>
      p.id === 'inspektur' ? { ...p, berlakuSampai: '2026-09-06' } : p,
    );
    const plt = (siapa: string, sampai: string) =>
      ({
        petugas: siapa,
        sebagai: 'inspektur',
        jenis: 'plt',
        nomor: '1',
        dari: '2026-09-01',
        sampai,
      }) as const;
    const siapa = (...penugasan: ReturnType<typeof plt>[]) =>
      bagiLembar(isi, { ...KANTOR, petugas, penugasan }, SAAT).flatMap((l) =>
        kasusLembar(l).length > 0 ? [l.petugas] : [],
      );
    expect(siapa(plt('rekan', '2026-09-07'))).toEqual(['rekan']);
    expect(siapa(plt('rekan', '2026-09-06'))).toEqual([]);
    // The person concerned acts for nobody there.
    expect(siapa(plt('kepala', '2026-09-07'))).toEqual([]);
  });

  it('at APIP by its number alone on the desk of who is to approve it, who is not the person concerned', () => {
    const satu = kasus({
      nomor: '1',
      apip: APIP,
      tenggatSop: SENIN + HARI,
      kategori: 'Jalan',
      mendesak: true,
      menunggu: { siapa: 'kepala', sejak: SENIN },
    });
    const bunyi = {
      nomor: '1',
      putaran: 1,
      langkah: 'telaah',
      jam: 'sop',
      jatuh: SENIN,
      pada: SENIN,
    } as const;
    const isi = bahan({ kasus: [satu], alarm: [{ ...bunyi, tingkat: '50' }] });
    const plh = { petugas: 'sekretaris', sebagai: 'kepala', jenis: 'plh', nomor: '1' } as const;
    const kantor = { penugasan: [{ ...plh, dari: '2026-09-07', sampai: '2026-09-07' }] };
    expect(lembar(isi, 'kepala', kantor)?.kelompok.kepala).toEqual([]);
    const l = lembar(isi, 'sekretaris', kantor);
    expect(l?.kelompok.kepala).toMatchObject([
      { nomor: '1', tertutup: true, tenggatSop: null, kategori: null, mendesak: false, menunggu: null },
    ]);
    expect(l?.alarm).toEqual([]);
    expect(lembar(isi, 'inspektur', kantor)?.kelompok.kepala).toEqual([satu]);
    expect(nomor(tanpaApip(isi), 'sekretaris', kantor)).toEqual([]);
  });

  it('on the desk of the head where a correction waits beside replies; with its officer among the replies', () => {
    const satu = kasus({
      nomor: '1',
      penanggungJawab: 'hubung',
      langkah: 'menunggu-pelapor',
      balasan: { jumlah: 1, terakhir: SENIN },
      menunggu: { siapa: 'kepala', sejak: SENIN },
    });
    const isi = bahan({ kasus: [satu] });
    expect(lembar(isi, 'kepala')?.kelompok).toMatchObject({ kepala: [satu], balasan: [] });
    expect(lembar(isi, 'hubung')?.kelompok).toMatchObject({ kepala: [], balasan: [satu] });
  });

  it('at APIP of the named officer alone, whoever holds it and whatever it waits for', () => {
    const apip = { apip: APIP, penanggungJawab: 'hubung' } as const;
    const satu = kasus({ nomor: '1', ...apip, menunggu: { siapa: 'kepala', sejak: SENIN } });
    const kiriman = { ...satu, id: 'TL-1', jenis: 'akhir', status: 'gagal', sejak: SENIN } as const;
    const alarm = {
      nomor: '1',
      putaran: 1,
      langkah: 'telaah',
      jam: 'sop',
      tingkat: '50',
      jatuh: SENIN,
      pada: SENIN,
    } as const;
    const isi = bahan({ kasus: [satu], kiriman: [kiriman], alarm: [alarm] });
    for (const { petugas, ...l } of bagiLembar(isi, KANTOR, SAAT)) {
      const tampak = petugas === 'inspektur' ? 1 : 0;
      expect([kasusLembar({ petugas, ...l }).length, l.kiriman.length, l.alarm.length], petugas).toEqual([
        tampak,
        tampak,
        tampak,
      ]);
    }
    const tanpa = tanpaApip(isi);
    expect([tanpa.kasus, tanpa.kiriman, tanpa.alarm]).toEqual([[], [], []]);
  });

  it('an answer to be pasted, which is for its named officer alone', () => {
    const satu = kasus({ nomor: '1', apip: APIP });
    const siap = { ...satu, id: 'TL-1', jenis: 'akhir', status: 'antre', sejak: SENIN, berkas: 0 } as const;
    const isi = bahan({ kasus: [satu], antre: [siap] });
    const disalin = (petugas: string) => lembar(isi, petugas)?.disalin.map(({ id }) => id);
    expect([disalin('inspektur'), disalin('hubung'), disalin('kepala')]).toEqual([['TL-1'], [], []]);
    expect(tanpaApip(isi).antre).toEqual([]);
  });
});

it('what could not be read goes to who takes in what LAPOR! sends', () => {
  const isi = bahan({ karantina: [{ id: 'KR-000001', sejak: SENIN }] });
  expect(
    bagiLembar(isi, KANTOR, SAAT)
      .filter((l) => l.karantina.length > 0)
      .map((l) => l.petugas),
  ).toEqual(['hubung', 'rekan']);
});

describe('the groups', () => {
  const kelompok = (isi: Partial<KasusLembar>) => {
    const l = lembar(bahan({ kasus: [kasus(isi)] }), 'hubung');
    return Object.entries(l?.kelompok ?? {}).flatMap(([nama, semua]) => (semua.length > 0 ? [nama] : []));
  };
  const menunggu = { siapa: 'bidang', sejak: SENIN };
  const lewat = { terdekat: SENIN - 1 };

  it('hold each case once, where somebody has to look at it first', () => {
    expect(kelompok({})).toEqual(['hariIni']);
    expect(kelompok({ menunggu })).toEqual(['menunggu']);
    expect(kelompok(lewat)).toEqual(['terlambat']);
    expect(kelompok({ ...lewat, menunggu })).toEqual(['terlambat']);
    expect(kelompok({ ...lewat, menunggu: { siapa: 'kepala', sejak: SENIN } })).toEqual(['kepala']);
    const dibalas = { ...lewat, balasan: { jumlah: 1, terakhir: SENIN } };
    expect(kelompok({ ...dibalas, langkah: 'menunggu-pelapor' })).toEqual(['balasan']);
    // Answered by the answer of its round, which is late.
    expect(kelompok(dibalas)).toEqual(['terlambat']);
  });

  it('take a deadline that falls this very moment for not yet late', () => {
    expect(kelompok({ terdekat: SENIN })).toEqual(['hariIni']);
  });

  it('put the urgent first, then the nearer deadline, those without one last', () => {
    const isi = bahan({
      kasus: [
        kasus({ nomor: 'tanpa', terdekat: null }),
        kasus({ nomor: 'jauh', terdekat: SENIN + 5 * HARI }),
        kasus({ nomor: 'dekat', terdekat: SENIN + HARI }),
        kasus({ nomor: 'mendesak', terdekat: SENIN + 9 * HARI, mendesak: true }),
      ],
    });
    expect(nomor(isi, 'hubung')).toEqual(['mendesak', 'dekat', 'jauh', 'tanpa']);
  });
});

it('an officer is in service on the days that begin and end it, midnight to midnight of the zone', () => {
  const petugas = [
    { ...orang('hubung', ['penghubung']), berlakuDari: '2026-09-07', berlakuSampai: '2026-09-07' },
  ];
  const ada = (waktu: string) =>
    lembar(bahan(), 'hubung', { petugas }, { hari: '2026-09-07', pada: wib(waktu) }) !== undefined;
  expect(['09-06T23:59', '09-07T00:00', '09-07T23:59', '09-08T00:00'].map(ada)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('a case that was not responded to, and is not closed in LAPOR!', () => {
  const isi = { langkah: 'tidak-ditanggapi', terdekat: SENIN - HARI, tenggatNasional: SENIN - HARI };

  it('waits to be closed, also where it is late', () => {
    const satu = kasus({ nomor: '1', penanggungJawab: 'hubung', ...isi });
    expect(lembar(bahan({ kasus: [satu] }), 'hubung')?.kelompok).toMatchObject({
      penutupan: [satu],
      terlambat: [],
    });
  });

  it('is told to those who take reports in, where nobody in service holds it', () => {
    const satu = bahan({ kasus: [kasus({ nomor: '1', penanggungJawab: 'pensiun', ...isi })] });
    expect(nomor(satu, 'hubung')).toEqual(['1']);
    expect(nomor(satu, 'kepala')).toEqual([]);
  });

  it('is told at APIP to the named officer alone', () => {
    const satu = bahan({ kasus: [kasus({ nomor: '1', apip: APIP, ...isi })] });
    expect(nomor(satu, 'inspektur')).toEqual(['1']);
    for (const lain of ['hubung', 'kepala']) expect(nomor(satu, lain)).toEqual([]);
  });
});
