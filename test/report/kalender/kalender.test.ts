import { describe, expect, it } from 'vitest';
import type { TahunKalender } from '../../../src/mapping/hari-libur/tahun-kalender.ts';
import type { Pergeseran } from '../../../src/ports/store.ts';
import {
  diganti,
  type RencanaKalender,
  rencanaJson,
  rencanaTeks,
  takBerubah,
} from '../../../src/report/kalender/ganti-kalender.ts';
import { kalenderTeks } from '../../../src/report/kalender/kalender.ts';
import { kalenderJson } from '../../../src/report/kalender/kalender-json.ts';
import { ringkasPergeseran } from '../../../src/report/tenggat/pergeseran.ts';
import { bedaTahun } from '../../../src/sop/waktu/beda-kalender.ts';
import type { Kalender } from '../../../src/sop/waktu/kalender.ts';
import { BAHASA } from '../../../src/teks/teks.ts';
import { kalenderBawaan } from '../../sop/kalender-uji.ts';
import { pembaca, saat, terlebar } from '../contoh.ts';

const semua = (kalender: Kalender): readonly TahunKalender[] =>
  Object.entries(kalender.tahun).map(([tahun, libur]) => ({
    tahun,
    libur,
    asal: tahun === '2026' ? 'instansi' : 'bawaan',
    berkas: `/data/hari-libur/${tahun}.json`,
  }));

const tampil = (ubah: Partial<Kalender> = {}, belumAda: string | null = '2028') => {
  const kalender = { ...kalenderBawaan, ...ubah };
  return { semua: semua(kalender), kalender, belumAda };
};

const teks = (isi = tampil(), ubah?: Parameters<typeof pembaca>[0]) => kalenderTeks(isi, pembaca(ubah));

describe('the calendar in force', () => {
  it('shows month by month what is off, marked by kind, with the working days that are left', () => {
    const hasil = teks().join('\n');
    expect(hasil).toContain('Mar            17  Rab 18*, Kam 19, Jum 20*, (Sab 21), (Min 22), Sen 23*');
    expect(hasil).toContain('Sep            22  –');
    expect(hasil).toContain('* cuti bersama   (…) jatuh pada akhir pekan');
  });

  it('names each year’s decree and where it comes from, and which is no first source', () => {
    const hasil = teks().join('\n');
    expect(hasil).toMatch(/Keputusan +SKB 1497\/2025/);
    expect(hasil).toContain('/data/hari-libur/2026.json');
    expect(hasil).toContain('Sumber sekunder: 2027');
    expect(hasil).not.toContain('Sumber sekunder: 2026');
  });

  it('says which year is missing, and from when on deadlines are provisional', () => {
    expect(teks().join(' ')).toMatch(
      /2028 belum ada: tenggat yang sampai ke Sab 1 Jan 2028 bersifat sementara/,
    );
    expect(teks(tampil({}, null)).join(' ')).not.toContain('belum ada');
  });

  it('shows the agency’s own days, those of missing years too', () => {
    const hasil = teks(tampil({ liburSendiri: ['2026-04-21', '2028-04-21'] })).join('\n');
    expect(hasil).toContain('Sel 21+');
    expect(hasil).toContain('+ libur instansi sendiri');
    expect(hasil).toContain('tahun yang belum ada: Jum 21 Apr 2028');
  });

  it('says where cuti bersama is worked, and takes no Saturday of a six-day office for a weekend', () => {
    const hasil = teks(tampil({ cutiBersama: 'kerja', hariKerja: 6 })).join('\n');
    expect(hasil).toContain('* cuti bersama, di kantor ini hari kerja');
    expect(hasil).toContain(' Sab 21, (Min 22)');
  });

  it.each(BAHASA)('keeps to 80 columns (%s)', (bahasa) => {
    const isi = tampil({ liburSendiri: ['2026-04-21', '2028-04-21', '2029-04-21', '2030-04-21'] });
    expect(terlebar(teks(isi, { bahasa }))).toBeLessThanOrEqual(80);
  });

  it('is one document for programs', () => {
    const { tahun, belum_ada, sementara_sejak } = kalenderJson(tampil());
    expect([belum_ada, sementara_sejak]).toEqual(['2028', '2028-01-01']);
    expect(tahun.map((t) => [t.tahun, t.asal, t.sekunder, t.jumlah_hari_kerja])).toEqual([
      ['2025', 'bawaan', false, 237],
      ['2026', 'instansi', false, 240],
      ['2027', 'bawaan', true, 242],
    ]);
  });
});

const pindah = (n: number, ubah: Partial<Pergeseran> = {}): Pergeseran => ({
  trackingId: String(7_000_000 + n),
  nomorRegistrasi: null,
  langkah: 'telaah',
  sopLama: saat('2026-11-24T23:59:59+07:00'),
  sopBaru: saat('2026-11-25T23:59:59+07:00'),
  nasionalLama: saat('2026-12-30T16:00:00+07:00'),
  nasionalBaru: saat('2027-01-04T16:00:00+07:00'),
  tungguLama: null,
  tungguBaru: null,
  ...ubah,
});

async function* halaman(kasus: readonly Pergeseran[]) {
  yield { diperiksa: kasus.length, bergeser: kasus };
  yield { diperiksa: 1, bergeser: [] };
}

async function rencana(
  kasus: readonly Pergeseran[],
  ubah: Partial<RencanaKalender> = {},
): Promise<RencanaKalender> {
  const { '2026': libur } = kalenderBawaan.tahun;
  const baru = { ...libur!, sumber: 'SKB baru', cuti: [...libur!.cuti, '2026-11-23', '2026-11-22'] };
  const kalender = { ...kalenderBawaan, tahun: { ...kalenderBawaan.tahun, '2026': baru } };
  const satu = { tahun: '2026', asal: 'instansi', berkas: 'baru.json' } as const;
  return {
    tahun: '2026',
    lama: { ...satu, asal: 'bawaan', libur: libur! },
    baru: { ...satu, libur: baru },
    berkas: 'ditulis',
    beda: bedaTahun(kalenderBawaan, kalender, '2026'),
    pergeseran: await ringkasPergeseran(halaman(kasus), pembaca().sekarang, () => {}),
    peringatan: [],
    ...ubah,
  };
}

describe('what another year would change', () => {
  it('is told as days, and as deadlines old → new, each clock on its line', async () => {
    const hasil = rencanaTeks(await rencana([pindah(1)]), pembaca()).join('\n');
    expect(hasil).toContain('Menjadi  SKB baru (berkas instansi)');
    expect(hasil).toContain('  Sen 23 Nov 2026  cuti bersama');
    expect(hasil).toContain('tanpa akibat bagi hari kerja: Min 22 Nov 2026');
    expect(hasil).toContain('Tenggat 1 kasus berpindah (SOP 1, nasional 1, masa tunggu 0)');
    expect(hasil).toContain('  7000001  SOP          24 Nov 23:59 → 25 Nov 23:59\n');
    expect(hasil).toContain('           nasional     30 Des 16:00 → 4 Jan 2027 16:00');
  });

  it('leaves out the clock that stays, and names a case by its register number before it has another', async () => {
    const nasionalBaru = saat('2026-12-30T16:00:00+07:00');
    const kasus = pindah(1, { nasionalBaru, trackingId: null, nomorRegistrasi: 'R-2026-0001' });
    const hasil = rencanaTeks(await rencana([kasus]), pembaca()).join('\n');
    expect(hasil).toContain('R-2026-0001  SOP');
    expect(hasil).not.toContain('  nasional  ');
  });

  it('tells a waiting time that moves, and one that would end at once', async () => {
    const tetap = { sopBaru: pindah(1).sopLama, nasionalBaru: pindah(1).nasionalLama };
    const [lama, nanti] = [saat('2026-11-27T16:00:00+07:00'), saat('2026-11-30T16:00:00+07:00')];
    const kasus = [
      pindah(1, { ...tetap, tungguLama: lama, tungguBaru: nanti }),
      pindah(2, { ...tetap, tungguLama: lama, tungguBaru: saat('2026-11-19T16:00:00+07:00') }),
    ];
    const r = await rencana(kasus);
    const hasil = rencanaTeks(r, pembaca()).join('\n');
    expect(hasil).toContain('Tenggat 2 kasus berpindah (SOP 0, nasional 0, masa tunggu 2)');
    expect(hasil).toContain('7000001  masa tunggu  27 Nov 16:00 → 30 Nov 16:00\n');
    expect(hasil).toContain('→ 19 Nov 16:00 (berakhir seketika)');
    expect(rencanaJson(r, null, pembaca())).toMatchObject({
      tenggat: { sop: 0, nasional: 0, menunggu: 2, menjadi_terlambat: 0 },
      kasus: [{ menunggu_sampai_baru: '2026-11-30T16:00:00+07:00' }, {}],
    });
  });

  it('counts what becomes late and what no longer is', async () => {
    const lewat = saat('2026-11-19T16:00:00+07:00');
    const kasus = [
      pindah(1, { sopLama: lewat }),
      pindah(2, { sopBaru: lewat }),
      pindah(3, { sopLama: null, sopBaru: null, nasionalLama: lewat, nasionalBaru: null }),
    ];
    const hasil = rencanaTeks(await rencana(kasus), pembaca()).join('\n');
    expect(hasil).toContain('1 kasus menjadi terlambat.');
    expect(hasil).toContain('2 kasus tidak lagi terlambat.');
    expect(hasil).toContain('→ 19 Nov 16:00 (terlambat)');
    expect(hasil).toContain('19 Nov 16:00 → –');
  });

  it('shows people twenty cases, the nearest deadline first, and programs all of them', async () => {
    const kasus = Array.from({ length: 30 }, (_, n) =>
      pindah(n, { sopBaru: saat('2026-11-30T23:59:59+07:00') - n * 60_000 }),
    );
    const r = await rencana(kasus);
    const hasil = rencanaTeks(r, pembaca());
    expect(hasil.filter((baris) => baris.includes('SOP  '))).toHaveLength(20);
    expect(hasil.find((baris) => baris.includes('SOP  '))).toContain('7000029');
    expect(hasil.at(-1)).toContain('… dan 10 kasus lagi. Semuanya: tambahkan --json');
    const json = rencanaJson(r, null, pembaca());
    expect(json.kasus).toHaveLength(30);
    expect(json.kasus[0]).toMatchObject({
      tracking_id: '7000029',
      tenggat_sop_lama: '2026-11-24T23:59:59+07:00',
      tenggat_nasional_baru: '2027-01-04T16:00:00+07:00',
    });
    expect(json).toMatchObject({ dikerjakan: false, berubah: true, disimpan: null, dihitung_ulang: null });
  });

  it('says that no deadline moves, and how many were looked at', async () => {
    expect(rencanaTeks(await rencana([]), pembaca()).at(-1)).toBe(
      'Tidak ada tenggat yang berpindah (1 kasus berjalan diperiksa).',
    );
  });

  it('is nothing where the file and every deadline are as they should be', async () => {
    expect(takBerubah(await rencana([], { berkas: 'sama' }))).toBe(true);
    expect(takBerubah(await rencana([pindah(1)], { berkas: 'sama' }))).toBe(false);
    expect(takBerubah(await rencana([]))).toBe(false);
  });

  it('done, says where both files are', async () => {
    const hasil = { letak: '/data/2026.json', salinanLama: '/data/2026.json.diganti', dihitungUlang: 3 };
    const baris = diganti({ rencana: await rencana([]), ...hasil }, pembaca());
    expect(baris).toEqual([
      'Disimpan: /data/2026.json',
      'Yang lama disimpan sebagai /data/2026.json.diganti',
      '3 kasus dihitung ulang; masing-masing tercatat di jejak.',
    ]);
  });

  it.each(BAHASA)('keeps to 80 columns (%s)', async (bahasa) => {
    const kasus = [
      pindah(1, { trackingId: 'LPR-2026-000000000123', sopLama: saat('2024-12-30T23:59:59+07:00') }),
    ];
    const lama = [null, (await rencana(kasus)).lama];
    for (const satu of lama)
      expect(
        terlebar(rencanaTeks(await rencana(kasus, { lama: satu, baru: satu }), pembaca({ bahasa }))),
      ).toBeLessThanOrEqual(80);
  });
});
