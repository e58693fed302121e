import { describe, expect, it } from 'vitest';
import type { Aturan } from '../../../src/sop/aturan.ts';
import { aturanKapuas, HARI, laporanUji, SENIN, wib } from '../../sop/kapuas-uji.ts';
import { KantorUji, mesinUji, type RumahStore, semua, setelanUji } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

export function kontrakAlarm(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const bunyikan = async (sekarang: number, kantor: KantorUji = p.kantor, batas = 100) =>
    (await kantor.store.bunyikanAlarm(sekarang, batas)).map((a) => `${a.sasaran} ${a.jam} ${a.tingkat}`);

  const tingkat = async (): Promise<readonly (string | null)[]> =>
    (await semua(p.kantor.store.daftar({}))).map((b) => b.alarm);

  describe('alarms', () => {
    it('sound at their moment and once, and stand in the list', async () => {
      await p.kantor.tarik([laporanUji()]);
      expect(await bunyikan(wib('09-09T11:59'))).toEqual([]);
      expect(await tingkat()).toEqual([null]);
      expect(await bunyikan(wib('09-09T12:00'))).toEqual(['7000001 sop 50']);
      expect(await tingkat()).toEqual(['50']);
      expect(await bunyikan(wib('09-09T12:00'))).toEqual([]);
      expect(await bunyikan(wib('09-11T00:00'))).toEqual(['7000001 sop jatuh', '7000001 nasional 50']);
      expect(await tingkat()).toEqual(['jatuh']);
      expect(await bunyikan(wib('09-11T16:00'))).toEqual(['7000001 sop lewat-1']);
      expect(await tingkat()).toEqual(['lewat']);
    });

    it('are journalled by the machine, without a word of the report, and fold to what the case shows', async () => {
      await p.kantor.tarik([laporanUji()]);
      await bunyikan(wib('09-15T08:00'));
      const rows = [...p.kantor.store.jejak()].slice(-3);
      expect(rows.map((b) => `${b.oleh} ${b.jenis}`)).toEqual([
        'sistem tenggat.terlampaui',
        'sistem alarm.berbunyi',
        'sistem tenggat.terlampaui',
      ]);
      expect(JSON.parse(Buffer.from(rows[1]!.payload).toString())).toEqual({
        jam: 'sop',
        jatuh: wib('09-10T23:59:59'),
        kasus: 'K-000000001',
        langkah: 'telaah',
        pada: wib('09-15T08:00'),
        putaran: 1,
        tingkat: 'lewat-2',
      });
      const { kasus } = await p.kantor.kasus();
      expect(kasus.alarm.map((a) => `${a.jam} ${a.tingkat}`)).toEqual([
        'sop jatuh',
        'sop lewat-2',
        'nasional jatuh',
      ]);
      const diri = await p.kantor.store.periksaDiri({ lengkap: true, acak: 0 });
      expect(diri.filter((d) => !d.baik)).toEqual([]);
    });

    it('stop when the step is left, and the breach that no pass has seen is told by the act that leaves it', async () => {
      await p.kantor.tarik([laporanUji()]);
      const isian = { kesimpulan: 'Layak', alasan_terlambat: 'akhir pekan' };
      await p.kantor.pada(wib('09-11T09:00')).catat('telaah', isian);
      const { kasus } = await p.kantor.kasus();
      expect(kasus.alarm.map((a) => `${a.langkah} ${a.tingkat}`)).toEqual(['telaah jatuh']);
      expect(await bunyikan(wib('09-11T10:00'))).toEqual(['7000001 nasional 50']);
    });

    it('take no more cases at a time than asked, the longest due first', async () => {
      const disposisi = { pada: SENIN - HARI, sumber: 'tanggal_disposisi' } as const;
      await p.kantor.tarik([laporanUji(), laporanUji({ trackingId: '7000002', disposisi })]);
      expect(await bunyikan(wib('09-09T12:00'), p.kantor, 1)).toEqual([
        '7000002 sop 80',
        '7000002 nasional 50',
      ]);
      expect(await bunyikan(wib('09-09T12:00'), p.kantor, 1)).toEqual(['7000001 sop 50']);
      expect(await bunyikan(wib('09-09T12:00'), p.kantor, 1)).toEqual([]);
    });

    it('of two that pass at once sound once', async () => {
      await p.kantor.tarik([laporanUji()]);
      const lain = new KantorUji(await p.rumah.buka(mesinUji()), p.kantor.sekarang);
      const pada = wib('09-15T08:00');
      const hasil = await Promise.all([bunyikan(pada), bunyikan(pada, lain), bunyikan(pada, lain)]);
      expect(hasil.flat()).toHaveLength(3);
    });

    it('follow settings that move a deadline, and repeat no level', async () => {
      const aturan: Aturan = {
        ...aturanKapuas,
        tenggat: { ...aturanKapuas.tenggat, hitunganHari: 'kerja' },
      };
      const disposisi = { pada: SENIN + 3 * HARI, sumber: 'tanggal_disposisi' } as const;
      await p.kantor.tarik([laporanUji({ disposisi })]);
      // Thursday: three days end on Sunday, three working days on Tuesday.
      expect(await bunyikan(wib('09-12T12:00'))).toEqual(['7000001 sop 50']);
      const lain = new KantorUji(await p.rumah.buka(mesinUji(aturan)), p.kantor.sekarang);
      await lain.store.terapkanSetelan(setelanUji('tenggat-2'), wib('09-12T13:00'));
      await lain.store.hitungUlang(wib('09-12T13:00'), 100);
      expect(await bunyikan(wib('09-14T09:00'), lain)).toEqual([]);
      expect(await bunyikan(wib('09-15T09:36'), lain)).toEqual(['7000001 sop 80']);
    });

    it('follow settings that move only a share of a limit', async () => {
      const kantorLibur = async (tanggal: string, tenggat: string): Promise<KantorUji> => {
        const kalender = { ...aturanKapuas.tenggat.kalender, liburSendiri: [tanggal] };
        const aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, kalender } };
        const kantor = new KantorUji(await p.rumah.buka(mesinUji(aturan)), SENIN);
        await kantor.store.terapkanSetelan(setelanUji(tenggat), SENIN);
        return kantor;
      };
      const selasa = await kantorLibur('2026-09-08', 'tenggat-2');
      await selasa.diTanggapan();
      const jumat = await kantorLibur('2026-09-11', 'tenggat-3');
      expect(await bunyikan(wib('09-10T12:00'), selasa)).toEqual([]);
      expect(await jumat.store.hitungUlang(SENIN, 100)).toEqual({ berubah: 0, selesai: true });
      expect(await bunyikan(wib('09-10T12:00'), jumat)).toEqual(['7000001 nasional 50']);
    });

    it('can be read since a time, in the order in which they sounded', async () => {
      await p.kantor.tarik([laporanUji(), laporanUji({ trackingId: '7000002' })]);
      await bunyikan(wib('09-09T12:00'));
      await bunyikan(wib('09-10T10:00'));
      const sejak = async (pada: number, batas?: number) =>
        (await semua(p.kantor.store.alarm({ sejak: pada, ...(batas === undefined ? {} : { batas }) }))).map(
          (a) => `${a.trackingId} ${a.tingkat}`,
        );
      expect(await sejak(0)).toEqual(['7000001 50', '7000002 50', '7000001 80', '7000002 80']);
      expect(await sejak(wib('09-10T10:00'))).toEqual(['7000001 80', '7000002 80']);
      expect(await sejak(wib('09-10T10:01'))).toEqual([]);
      expect(await sejak(0, 1)).toEqual(['7000001 50']);
    });
  });
}
