import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pasangTanda } from '../../src/app/cadangan/hanya-baca.ts';
import {
  gantiKalender,
  type PermintaanKalender,
  rencanakanKalender,
} from '../../src/app/kalender/ganti-kalender.ts';
import { ambilKunci } from '../../src/app/kunci.ts';
import { type App, openApp } from '../../src/app.ts';
import { HanyaBaca, KalenderDitolak, SedangBerjalan } from '../../src/galat.ts';
import type { RencanaKalender } from '../../src/report/kalender/ganti-kalender.ts';
import { isoDenganOffset } from '../../src/sop/waktu/waktu.ts';
import { type VirtualClock, virtualClock } from '../kembaran/clock.ts';
import { LaporTiruan } from '../kembaran/lapor-api.ts';
import { type LogTerkumpul, logTerkumpul } from '../kembaran/log.ts';
import { laporanUji } from '../sop/kapuas-uji.ts';
import { jejakBaru } from '../store/kantor-uji.ts';
import { configUji, folderUji, naskahConfig } from './kantor-sandbox.ts';

const wib = (waktu: string): number => Date.parse(`${waktu}+07:00`);

/** The decree as it was until 7 August 2025, and with the day that was added then. */
const SEBELUM = { tahun: '2025', sumber: 'SKB 1017/2024', nasional: ['2025-08-17'], cuti: ['2025-12-26'] };
const SESUDAH = { ...SEBELUM, sumber: 'SKB 933/2025', cuti: ['2025-08-18', '2025-12-26'] };

/** Each disposed in the week before the long weekend, or after it. */
const LAPORAN = {
  '7000001': '2025-08-04T10:00',
  '7000002': '2025-08-11T10:00',
  '7000003': '2025-08-14T10:00',
  '7000004': '2025-08-15T15:59',
  '7000005': '2025-08-18T09:00',
} as const;

class KantorKalender {
  readonly folder = folderUji();
  readonly jam: VirtualClock;
  readonly log: LogTerkumpul = logTerkumpul();
  readonly api: LaporTiruan;
  app!: App;

  constructor(sekarang: string) {
    this.jam = virtualClock(wib(sekarang));
    this.api = new LaporTiruan(() => this.jam.now());
  }

  /** An office in whose calendar 18 August 2025 is a working day, with cases open over that day. */
  static async buka(sekarang = '2025-08-20T08:00', laporan: Readonly<Record<string, string>> = LAPORAN) {
    const kantor = new KantorKalender(sekarang);
    kantor.tulis(SEBELUM, kantor.letak);
    await kantor.bukaApp();
    for (const [trackingId, waktu] of Object.entries(laporan)) {
      const pada = wib(waktu);
      const disposisi = { pada, sumber: 'tanggal_disposisi' } as const;
      kantor.api.taruh(laporanUji({ trackingId, disposisi, diperbaruiPada: pada }));
    }
    await kantor.app.sync();
    return kantor;
  }

  async bukaApp(geser = 'tidak'): Promise<App> {
    const naskah = naskahConfig('')
      .replace('hitungan_hari: kalender', 'hitungan_hari: kerja')
      .replace('geser_bila_libur: tidak', `geser_bila_libur: ${geser}`);
    const pencatat = { akun: 'uji', host: 'mesin' };
    const ganti = { clock: this.jam, api: this.api, log: this.log, pencatat };
    const app = await openApp(configUji(this.folder, naskah), { ganti });
    onTestFinished(() => app[Symbol.asyncDispose]());
    this.app = app;
    return app;
  }

  get letak(): string {
    return join(this.folder, 'data-penghubung/hari-libur/2025.json');
  }

  tulis(isi: object, letak = join(this.folder, 'baru.json')): PermintaanKalender {
    mkdirSync(dirname(letak), { recursive: true });
    writeFileSync(letak, JSON.stringify(isi));
    return { jenis: 'impor', berkas: letak };
  }

  async rencana(permintaan: PermintaanKalender): Promise<RencanaKalender> {
    const hasil = await rencanakanKalender(this.app, permintaan);
    if (!hasil.ok) throw new Error(hasil.error.sebab);
    return hasil.value;
  }

  async ganti(permintaan: PermintaanKalender, petugas: string | null = null) {
    const oleh = { petugas, dicatatOleh: null };
    const hasil = await gantiKalender(this.app, permintaan, oleh);
    if (!hasil.ok) throw new Error(hasil.error.sebab);
    return hasil.value;
  }

  /** Both deadlines of every case, as they stand stored. */
  async tersimpan(): Promise<Readonly<Record<string, readonly (string | null)[]>>> {
    const semua: Record<string, readonly (string | null)[]> = {};
    for await (const b of this.app.store.daftar({}))
      semua[b.trackingId ?? ''] = [saat(b.tenggatSop), saat(b.tenggatNasional)];
    return semua;
  }

  peristiwa(jenis: string): readonly Readonly<Record<string, unknown>>[] {
    return [...this.app.store.jejak()]
      .filter((b) => b.jenis === jenis)
      .map((b) => JSON.parse(Buffer.from(b.payload).toString()));
  }

  baris(jenis: string) {
    return [...this.app.store.jejak()]
      .filter((b) => b.jenis === jenis)
      .map(({ oleh, payload }) => ({ oleh, isi: JSON.parse(Buffer.from(payload).toString()) }));
  }

  get berkas(): readonly string[] {
    return readdirSync(dirname(this.letak)).sort();
  }
}

const saat = (ms: number | null): string | null =>
  ms === null ? null : isoDenganOffset(ms, 'Asia/Pontianak').slice(5, 16);

const ringkas = ({ pergeseran }: RencanaKalender) =>
  pergeseran.kasus.map((p) => [
    p.trackingId,
    saat(p.sopLama),
    saat(p.sopBaru),
    saat(p.nasionalLama),
    saat(p.nasionalBaru),
  ]);

/** By hand: three days of the SOP read as working days, five working days of the national clock. */
const PINDAH = [
  ['7000002', '08-14T23:59', '08-14T23:59', '08-18T16:00', '08-19T16:00'],
  ['7000003', '08-19T23:59', '08-20T23:59', '08-21T16:00', '08-22T16:00'],
  ['7000004', '08-20T23:59', '08-21T23:59', '08-22T16:00', '08-25T16:00'],
];

describe('18 August 2025, decreed late as cuti bersama', () => {
  it('is shown with each deadline that it moves, the nearest first, before anything is written', async () => {
    const kantor = await KantorKalender.buka();
    const sebelum = await kantor.tersimpan();
    const baru = kantor.tulis(SESUDAH);
    const jejak = await jejakBaru(kantor.app.store, async () => {
      const rencana = await kantor.rencana(baru);
      expect(rencana.beda).toEqual({
        menjadiLibur: [{ tanggal: '2025-08-18', sebab: 'cuti_bersama' }],
        menjadiKerja: [],
        tanpaAkibat: [],
      });
      expect(ringkas(rencana)).toEqual(PINDAH);
      expect(rencana.pergeseran).toMatchObject({
        diperiksa: 5,
        sop: 2,
        nasional: 3,
        menjadiTerlambat: 0,
        tidakLagiTerlambat: 1,
      });
    });
    expect(jejak).toEqual([]);
    expect(await kantor.tersimpan()).toEqual(sebelum);
    expect(kantor.berkas).toEqual(['2025.json']);
  });

  it('moves exactly those when it is applied, each journalled with old, new and why', async () => {
    const kantor = await KantorKalender.buka();
    const { dihitungUlang } = await kantor.ganti(kantor.tulis(SESUDAH));
    expect(dihitungUlang).toBe(PINDAH.length);
    const kini = await kantor.tersimpan();
    expect(PINDAH.map(([id = '']) => [id, ...(kini[id] ?? [])])).toEqual(
      PINDAH.map(([id, , sop, , nasional]) => [id, sop, nasional]),
    );
    const semua = kantor.peristiwa('tenggat.berubah');
    expect(semua.map((p) => [p['sebab'], p['karena']])).toEqual(
      PINDAH.map(() => ['setelan', ['libur_2025']]),
    );
    expect(semua.map((p) => [saat(Number(p['nasionalLama'])), saat(Number(p['nasionalBaru']))])).toEqual(
      PINDAH.map(([, , , lama, baru]) => [lama, baru]),
    );
    expect(kantor.peristiwa('setelan.berlaku').map((p) => p['keputusan_2025'])).toEqual([
      'SKB 1017/2024',
      'SKB 933/2025',
    ]);
  });

  it('is journalled with the officer who decided it, or else with the account alone', async () => {
    const kantor = await KantorKalender.buka();
    await kantor.ganti(kantor.tulis(SESUDAH), 'kepala');
    await kantor.ganti(kantor.tulis({ ...SESUDAH, sumber: 'SKB lain' }));
    const [, pertama, kedua] = kantor.baris('setelan.berlaku');
    expect(pertama).toMatchObject({
      oleh: 'kepala',
      isi: { dicatat_oleh: 'kepala', akun: 'uji', host: 'mesin' },
    });
    expect(kedua).toMatchObject({ oleh: 'sistem', isi: { akun: 'uji', host: 'mesin' } });
    expect(kedua?.isi).not.toHaveProperty('dicatat_oleh');
  });

  it('bears no name for a setting that was edited by hand meanwhile', async () => {
    const kantor = await KantorKalender.buka();
    await kantor.bukaApp('ya');
    await kantor.ganti(kantor.tulis(SESUDAH), 'kepala');
    expect(
      kantor
        .baris('setelan.berlaku')
        .map(({ oleh, isi }) => [oleh, isi['geser_bila_libur'], isi['keputusan_2025']]),
    ).toEqual([
      ['sistem', 'tidak', 'SKB 1017/2024'],
      ['sistem', 'ya', 'SKB 1017/2024'],
      ['kepala', 'ya', 'SKB 933/2025'],
    ]);
  });

  it('keeps the former file beside it under a name that no calendar is read from', async () => {
    const kantor = await KantorKalender.buka();
    const { salinanLama } = await kantor.ganti(kantor.tulis(SESUDAH));
    expect(kantor.berkas).toEqual(['2025.json', '2025.json.diganti-20250820T010000Z']);
    expect(JSON.parse(readFileSync(salinanLama ?? '', 'utf8'))).toEqual(SEBELUM);
    await kantor.ganti(kantor.tulis({ ...SESUDAH, sumber: 'SKB lain' }));
    expect(kantor.berkas).toHaveLength(3);
  });

  it('imported again changes nothing', async () => {
    const kantor = await KantorKalender.buka();
    await kantor.ganti(kantor.tulis(SESUDAH));
    const jejak = await jejakBaru(kantor.app.store, async () => {
      await kantor.bukaApp();
      const acak = { ...SESUDAH, cuti: SESUDAH.cuti.toReversed() };
      const hasil = await kantor.ganti(kantor.tulis(acak));
      expect(hasil).toMatchObject({ salinanLama: null, dihitungUlang: 0, rencana: { berkas: 'sama' } });
    });
    expect(jejak).toEqual([]);
    expect(kantor.berkas).toHaveLength(2);
  });

  it('replaced by the older decree moves them back, and says which will be late', async () => {
    const kantor = await KantorKalender.buka();
    const lama = await kantor.tersimpan();
    await kantor.ganti(kantor.tulis(SESUDAH));
    await kantor.bukaApp();
    const permintaan = kantor.tulis(SEBELUM);
    const { beda, pergeseran } = await kantor.rencana(permintaan);
    expect(beda.menjadiKerja).toEqual(['2025-08-18']);
    expect(pergeseran).toMatchObject({ menjadiTerlambat: 1, tidakLagiTerlambat: 0 });
    await kantor.ganti(permintaan);
    expect(await kantor.tersimpan()).toEqual(lama);
  });

  it('goes back to the shipped year when the agency’s file is taken away, after it was shown', async () => {
    const kantor = await KantorKalender.buka();
    const permintaan = { jenis: 'hapus', tahun: '2025' } as const;
    const { baru, beda, pergeseran } = await kantor.rencana(permintaan);
    expect(baru?.asal).toBe('bawaan');
    expect(beda.menjadiLibur).toContainEqual({ tanggal: '2025-08-18', sebab: 'cuti_bersama' });
    expect(pergeseran.kasus).toHaveLength(PINDAH.length);
    expect(kantor.berkas).toEqual(['2025.json']);
    await kantor.ganti(permintaan);
    expect(kantor.berkas).toEqual(['2025.json.diganti-20250820T010000Z']);
    expect((await kantor.tersimpan())['7000003']).toEqual(['08-20T23:59', '08-22T16:00']);
    await kantor.bukaApp();
    expect(await rencanakanKalender(kantor.app, permintaan)).toMatchObject({ ok: false });
  });

  it('a year that becomes known or unknown is told as one', async () => {
    const kantor = await KantorKalender.buka();
    const tahunBaru = { tahun: '2028', sumber: 'SKB 2028', nasional: ['2028-01-03'], cuti: [] };
    const permintaan = kantor.tulis(tahunBaru);
    expect(await kantor.rencana(permintaan)).toMatchObject({ lama: null, tahun: '2028' });
    await kantor.ganti(permintaan);
    await kantor.bukaApp();
    expect(kantor.app.tenggat.kalender.tahun['2028']?.sumber).toBe('SKB 2028');
    expect(await kantor.rencana({ jenis: 'hapus', tahun: '2028' })).toMatchObject({ baru: null });
  });
});

describe('what comes between', () => {
  it('a crash after the file was written: the next pass computes what it moves, to the last case', async () => {
    const kantor = await KantorKalender.buka();
    kantor.tulis(SESUDAH, kantor.letak);
    await kantor.bukaApp();
    expect((await kantor.tersimpan())['7000003']).toEqual(['08-19T23:59', '08-21T16:00']);
    await kantor.app.sync();
    expect((await kantor.tersimpan())['7000003']).toEqual(['08-20T23:59', '08-22T16:00']);
    expect(kantor.peristiwa('tenggat.berubah')).toHaveLength(PINDAH.length);
  });

  it('a crash within the recomputation: the same import again ends it, without another copy', async () => {
    const kantor = await KantorKalender.buka();
    kantor.tulis(SESUDAH, kantor.letak);
    const putus = await kantor.bukaApp();
    await putus.berlakukanSetelan();
    await putus.store.hitungUlang(kantor.jam.now(), 3);
    const sisa = await kantor.rencana(kantor.tulis(SESUDAH));
    expect(sisa).toMatchObject({ berkas: 'sama', beda: { menjadiLibur: [] } });
    expect(ringkas(sisa)).toEqual(PINDAH.slice(2));
    expect(await kantor.ganti(kantor.tulis(SESUDAH))).toMatchObject({ salinanLama: null, dihitungUlang: 1 });
    expect(kantor.berkas).toEqual(['2025.json']);
  });

  it('a pass that is running: refused, and no file is touched', async () => {
    const kantor = await KantorKalender.buka();
    using _kunci = await ambilKunci(kantor.app.config.data);
    await expect(kantor.ganti(kantor.tulis(SESUDAH))).rejects.toThrow(SedangBerjalan);
    expect(JSON.parse(readFileSync(kantor.letak, 'utf8'))).toEqual(SEBELUM);
    expect(kantor.berkas).toEqual(['2025.json']);
  });

  it('read-only mode: seen, and not done', async () => {
    const kantor = await KantorKalender.buka();
    pasangTanda(kantor.app.config.data, { pada: kantor.jam.now(), sebab: ['jejak'] });
    await kantor.bukaApp();
    expect(ringkas(await kantor.rencana(kantor.tulis(SESUDAH)))).toEqual(PINDAH);
    await expect(kantor.ganti(kantor.tulis(SESUDAH))).rejects.toThrow(HanyaBaca);
    expect(kantor.berkas).toEqual(['2025.json']);
  });

  it('a service that opened the office before: its next pass follows the new calendar', async () => {
    const kantor = await KantorKalender.buka();
    const layanan = kantor.app;
    await kantor.bukaApp();
    await kantor.ganti(kantor.tulis(SESUDAH));
    const kini = await kantor.tersimpan();
    const jejak = await jejakBaru(kantor.app.store, () => layanan.sync());
    expect(jejak.filter((jenis) => /^setelan\.|^tenggat\.berubah/.test(jenis))).toEqual([]);
    expect(await kantor.tersimpan()).toEqual(kini);
  });

  it('a file that was spoiled by hand: a service goes on with what it has read, and says so', async () => {
    const kantor = await KantorKalender.buka();
    writeFileSync(kantor.letak, '{');
    const kini = await kantor.tersimpan();
    await kantor.app.sync();
    expect(kantor.log.events).toContain('calendar.refused');
    expect(await kantor.tersimpan()).toEqual(kini);
    await expect(kantor.bukaApp()).rejects.toThrow(KalenderDitolak);
  });

  it('an act under the old calendar, begun before the change: the next pass computes its case again', async () => {
    const kantor = await KantorKalender.buka();
    const lambat = await kantor.bukaApp();
    await lambat.berlakukanSetelan();
    await kantor.bukaApp();
    await kantor.ganti(kantor.tulis(SESUDAH));
    const perintah = {
      aksi: 'tandai-mendesak',
      isian: { alasan: 'Menyangkut keselamatan' },
      berkas: [],
      petugas: 'hubung',
      dicatatOleh: 'hubung',
      catatan: null,
      pada: null,
    };
    const saatIni = { sekarang: kantor.jam.now(), akun: 'a', host: 'h' };
    await lambat.store.catat({ sasaran: '7000003', idLuar: null, perintah, ...saatIni });
    await kantor.bukaApp();
    await kantor.app.sync();
    expect((await kantor.tersimpan())['7000003']).toEqual(['08-20T23:59', '08-22T16:00']);
  });

  it('two files of one year: refused by name, since only one could count', async () => {
    const kantor = await KantorKalender.buka();
    kantor.tulis(SESUDAH, join(dirname(kantor.letak), '2025-baru.json'));
    const galat = await kantor.bukaApp().catch((g: unknown) => g);
    expect(galat).toMatchObject({ masalah: [{ masalah: { kode: 'nama_lain', harap: '2025.json' } }] });
    rmSync(join(dirname(kantor.letak), '2025-baru.json'));
    await kantor.bukaApp();
  });

  it('a file outside that is no calendar: refused before the lock is asked for', async () => {
    const kantor = await KantorKalender.buka();
    await expect(kantor.ganti(kantor.tulis({ ...SESUDAH, sumber: '' }))).rejects.toThrow(KalenderDitolak);
    expect(kantor.berkas).toEqual(['2025.json']);
  });

  it('warns of a weekend day that is new, not of those that are in force', async () => {
    const kantor = await KantorKalender.buka();
    const { peringatan } = await kantor.rencana(
      kantor.tulis({ ...SESUDAH, nasional: ['2025-08-17', '2025-08-16'] }),
    );
    expect(peringatan.map(({ masalah }) => masalah.nilai)).toEqual(['2025-08-16']);
  });
});
