import { describe, expect, it } from 'vitest';
import { whyTeks } from '../../../src/report/tenggat/tenggat.ts';
import { whyJson } from '../../../src/report/tenggat/tenggat-json.ts';
import type { AturanTenggat } from '../../../src/sop/aturan.ts';
import type { Kasus } from '../../../src/sop/kasus/kasus.ts';
import type { JamKerja, Rentang } from '../../../src/sop/waktu/jam-kerja.ts';
import { aturanBawaan } from '../../sop/kalender-uji.ts';
import { sopDari } from '../../sop/prosedur/prosedur-uji.ts';
import { kasus, kirimanKasus, pembaca, saat, sop, terlebar } from '../contoh.ts';

const aturan = (ubah: Partial<AturanTenggat> = {}): AturanTenggat => ({ ...aturanBawaan, ...ubah });
const bahan = (k: Kasus, a = aturan()) => ({ kasus: k, sop, aturan: a, pergeseran: [], petugas: [] });
const why = (k: Kasus, a?: AturanTenggat, ubah?: Parameters<typeof pembaca>[0]) =>
  whyTeks(bahan(k, a), pembaca(ubah)).join('\n');

const menungguPelapor = (): Kasus => kasus({ langkah: 'menunggu-pelapor', kiriman: [kirimanKasus()] });

describe('why', () => {
  it('explains the SOP’s deadline line by line, with clause, limit and our reading', () => {
    const hasil = why(kasus());
    expect(hasil).toContain('Tenggat SOP: Jum 20 Nov 2026 23:59 WIB (hari ini)');
    expect(hasil).toContain('kapuas §1');
    expect(hasil).toContain('Cara membaca');
    expect(hasil).toContain('Sel 17 Nov 2026  mulai 18:30 WIB; hari mulai tidak dihitung');
    for (const [hari, ke] of [
      ['Rab 18 Nov 2026', 1],
      ['Kam 19 Nov 2026', 2],
      ['Jum 20 Nov 2026', 3],
    ] as const)
      expect(hasil).toContain(`${hari}  hari ke-${ke}`);
    expect(hasil).toContain('Jum 20 Nov 2026  TENGGAT 23:59 WIB');
  });

  it('explains the national one with its legal basis and the days it passes over', () => {
    const hasil = why(kasus());
    expect(hasil).toContain('5 hari kerja sampai tindak lanjut pertama terkirim');
    expect(hasil).toContain('Permen PANRB 62/2018');
    expect(hasil).toContain('Sab 21 Nov 2026  tidak dihitung: Sabtu');
    expect(hasil).toContain('Sel 24 Nov 2026  TENGGAT 16:00 WIB');
  });

  it('names the decree of every year it counts over, at the end of the year too', () => {
    const putaran = [
      { ...kasus().putaran[0]!, mulai: saat('2026-12-22T10:00:00+07:00'), pertamaTerkirim: 1 },
    ];
    const hasil = why(kasus({ mulai: saat('2026-12-22T10:00:00+07:00'), putaran }));
    expect(hasil).toContain('Kam 24 Des 2026  tidak dihitung: cuti bersama');
    expect(hasil).toMatch(/Hari libur 2026 +SKB 1497\/2025/);
    expect(hasil).toMatch(/Hari libur 2027 +SKB 1205\/2026/);
    expect(hasil).toContain('Jum 1 Jan 2027 ');
  });

  it('warns where a year has no calendar, and says so again beneath', () => {
    const tahun = { '2026': aturanBawaan.kalender.tahun['2026']! };
    const a = aturan({ kalender: { ...aturanBawaan.kalender, tahun } });
    const hasil = why(kasus({ mulai: saat('2026-12-29T10:00:00+07:00') }), a);
    expect(hasil).toContain('hari libur 2027 belum ada di kalender');
    expect(hasil).toContain('SEMENTARA');
    expect(hasil).toMatch(/Hari libur 2027 +belum ada di kalender/);
  });

  it('tells of a pause and that there is no deadline while it stands', () => {
    const mulai = saat('2026-11-17T10:00:00+07:00');
    const jeda = [
      { mulai: saat('2026-11-18T10:00:00+07:00'), selesai: null, sebab: 'minta-kelengkapan' as const },
    ];
    const hasil = why(
      kasus({ mulai, jalan: [{ putaran: 1, langkah: 'telaah', mulai, selesai: null, jeda }] }),
    );
    expect(hasil).toContain('berhenti: menunggu kelengkapan dari pelapor');
    expect(hasil).toContain('Hitungan sedang berhenti');
    expect(hasil).toContain('Tenggat SOP\n');
  });

  it('shows the last working day where the end falls on a day off', () => {
    const hasil = why(kasus({ mulai: saat('2026-11-18T10:00:00+07:00') }));
    expect(hasil).toContain('hari kerja terakhir sebelumnya Jum 20');
  });

  it('counts in the agency’s zone', () => {
    const mulai = saat('2026-11-17T16:30:00Z');
    expect(why(kasus({ mulai }), aturan({ zona: 'Asia/Makassar' }), { zona: 'Asia/Makassar' })).toContain(
      'Rab 18 Nov 2026  mulai 00:30 WITA',
    );
  });

  it('says why there is none: no limit at this step, a final answer sent, an end', () => {
    expect(why(kasus({ langkah: 'tanggapan' }))).toContain('SOP tidak menetapkan batas waktu');
    const putaran = [{ ...kasus().putaran[0]!, pertamaTerkirim: 1, akhirTerkirim: 1 }];
    expect(why(kasus({ langkah: 'menunggu-pelapor', putaran }))).toContain('tanggapan akhir sudah terkirim');
    expect(why(kasus({ langkah: 'selesai', putaran }))).toContain('Kasus sudah berakhir');
    expect(why(kasus({ langkah: 'ditutup-hulu', putaran: [], jalan: [] }))).toMatch(/tidak\s+ada tenggat/);
  });

  it('puts the nearer clock first', () => {
    const urutan = (hasil: string) => hasil.indexOf('Tenggat nasional') - hasil.indexOf('Tenggat SOP');
    expect(urutan(why(kasus()))).toBeGreaterThan(0);
    expect(urutan(why(kasus({ langkah: 'tanggapan' })))).toBeLessThan(0);
  });

  it('shows within a limit of minutes the break, the hours that are over, and a closed day', () => {
    const hari = (...jam: readonly Rentang[]) => [[], jam, jam, jam, jam, jam, []];
    const jamKerja: JamKerja = {
      mingguan: hari([480, 720], [780, 960]),
      khusus: [{ dari: '2026-11-19', sampai: '2026-11-19', mingguan: hari() }],
    };
    const batas = { jumlah: 30, satuan: 'menit' } as const;
    const bermenit = { ...sop, langkah: { ...sop.langkah, telaah: { ...sop.langkah['telaah']!, batas } } };
    const hasil = (mulai: string) => {
      const isi = bahan(kasus({ mulai: saat(mulai), terlihat: saat(mulai) }), aturan({ jamKerja }));
      return whyTeks({ ...isi, sop: bermenit }, pembaca()).join('\n');
    };
    expect(hasil('2026-11-17T11:50:00+07:00')).toContain('30 menit jam kerja: 11:50–12:00, 13:00–13:20');
    const malam = hasil('2026-11-18T16:01:00+07:00');
    expect(malam).toContain('Rab 18 Nov 2026  di luar jam kerja (08:00–12:00, 13:00–16:00)');
    expect(malam).toContain('Kam 19 Nov 2026  kantor tidak buka: tidak ada jam kerja');
    expect(malam).toContain('Jum 20 Nov 2026  30 menit jam kerja: 08:00–08:30');
  });

  it('tells from when to when a clock stands still, for how long it may, and on which legal basis the national does', () => {
    const mulai = saat('2026-11-17T10:00:00+07:00');
    const jeda = [
      {
        mulai: saat('2026-11-17T11:00:00+07:00'),
        selesai: saat('2026-11-17T13:00:00+07:00'),
        sebab: 'minta-kelengkapan' as const,
      },
      { mulai: saat('2026-11-18T10:00:00+07:00'), selesai: null, sebab: 'minta-kelengkapan' as const },
    ];
    const k = kasus({ mulai, jalan: [{ putaran: 1, langkah: 'telaah', mulai, selesai: null, jeda }] });
    const nasional = { ...aturanBawaan.nasional, dasarJeda: 'Perbup 1/2026 Pasal 7' };
    const hasil = why(k, aturan({ nasional })).replace(/\s+/g, ' ');
    expect(hasil).toContain('Jeda 17 Nov 11:00 sampai 17 Nov 13:00, menunggu kelengkapan dari pelapor');
    expect(hasil).toContain(
      'sejak 18 Nov 10:00, menunggu kelengkapan dari pelapor; paling lama sampai Rab 2 Des 2026 16:00 WIB',
    );
    expect(hasil).toContain(
      'Dasar jeda berhenti selama menunggu kelengkapan dari pelapor, menurut Perbup 1/2026 Pasal 7',
    );
    expect(why(k)).not.toContain('Dasar jeda');
  });

  it('says when a case that waits for the reporter ends by itself, and why then', () => {
    const k = menungguPelapor();
    const hasil = why(k);
    expect(hasil).toContain('Selesai dengan sendirinya: Jum 4 Des 2026 16:00 WIB');
    expect(hasil).toContain('Sab 21 Nov 2026  tidak dihitung: Sabtu');
    expect(whyJson(bahan(k), pembaca()).penutupan).toMatchObject({ jatuh: '2026-12-04T16:00:00+07:00' });
    const tanpaAkhir = { ...bahan(k), sop: { ...sop, akhir: {} } };
    expect(whyTeks(tanpaAkhir, pembaca()).join('')).not.toContain('dengan sendirinya');
    expect(whyJson(bahan(kasus()), pembaca()).penutupan).toBeNull();
  });

  it('says by when steps may be recorded together', () => {
    const kukar = sopDari('data/sop/kukar-langsung-2022.yaml');
    const mulai = saat('2026-11-17T09:00:00+07:00');
    const isi = { ...bahan(kasus({ langkah: 'penerimaan', mulai, terlihat: mulai })), sop: kukar };
    expect(whyTeks(isi, pembaca()).join(' ').replace(/\s+/g, ' ')).toContain(
      'sampai "Meneruskan kepada Ketua Tim Pengaduan" (tindakan teruskan-ketua): batas bersama Sel 17 Nov 2026 09:30 WIB',
    );
    expect(whyJson(isi, pembaca()).sekaligus).toEqual([
      { aksi: 'catat', sampai: 'pencatatan', jatuh: '2026-11-17T09:20:00+07:00' },
      { aksi: 'teruskan-ketua', sampai: 'penerusan', jatuh: '2026-11-17T09:30:00+07:00' },
    ]);
  });

  it('keeps to 80 columns in both languages', () => {
    for (const bahasa of ['id', 'en'] as const)
      expect(terlebar(whyTeks(bahan(kasus()), pembaca({ bahasa })))).toBeLessThanOrEqual(80);
  });
});

describe('why --json', () => {
  it('holds both clocks with their inputs, their lines and what they rest on', () => {
    const isi = whyJson(bahan(kasus()), pembaca());
    expect(isi.sop).toMatchObject({
      jatuh: '2026-11-20T23:59:59+07:00',
      batas: { jumlah: 3, satuan: 'hari' },
      terlambat: false,
      sementara: false,
    });
    expect(isi.sop?.uraian.at(0)).toEqual({ jenis: 'mulai', pada: '2026-11-17T18:30:00+07:00' });
    expect(isi.nasional?.jatuh).toBe('2026-11-24T16:00:00+07:00');
    expect(isi.sop_dipakai).toMatchObject({ id: 'kapuas-2018', versi: 1 });
    expect(isi.kalender.keputusan['2026']).toContain('SKB');
  });

  it('is null where a clock does not run', () => {
    expect(whyJson(bahan(kasus({ langkah: 'tanggapan' })), pembaca()).sop).toBeNull();
  });
});
