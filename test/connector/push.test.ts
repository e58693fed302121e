import { describe, expect, it } from 'vitest';
import type { AlatPush, OpsiPush } from '../../src/connector/push.ts';
import { push } from '../../src/connector/push.ts';
import type { HasilKirim } from '../../src/ports/lapor-api.ts';
import type { KirimanDiklaim, Store } from '../../src/ports/store.ts';
import type { BerkasPerintah } from '../../src/sop/tindakan/perintah.ts';
import {
  berdampakLaluPutus,
  DITOLAK,
  GANGGUAN,
  KREDENSIAL,
  TAK_PASTI,
  TAK_TERJANGKAU,
  TERTUTUP,
  TIDAK_ADA,
  tunggu,
} from '../kembaran/lapor-api.ts';
import { foto, HARI, MENIT } from '../sop/kapuas-uji.ts';
import { biarkanBerjalan, gerbang, JAM, MejaUji, SETELAN } from './meja-uji.ts';

const kirim = (meja: MejaUji, setelan = {}) => meja.lintas({ only: 'push', setelan });

const langsung = (meja: MejaUji, ganti: Partial<AlatPush> = {}, opsi: Partial<OpsiPush> = {}) =>
  push(
    { ...meja.alat, ...ganti },
    {
      run: 'run-x',
      setelan: SETELAN,
      instansi: ['5501'],
      ...opsi,
    },
  );

/** One that may have taken effect: with its effect, or without. */
async function takPasti(meja: MejaUji, berdampak: boolean): Promise<string> {
  const [id = ''] = await meja.siapKirim(1);
  meja.api.naskah('kirim', [berdampak ? berdampakLaluPutus : TAK_PASTI]);
  await kirim(meja);
  expect((await meja.kiriman(id)).status).toBe('belum_pasti');
  return id;
}

describe('a push', () => {
  it('sends each approved answer once, and knows the remote’s id and time of it', async () => {
    const meja = await MejaUji.buka();
    const ids = await meja.siapKirim(9);
    expect((await kirim(meja)).push).toEqual({ sent: 9, failed: 0, waiting: 0, unknown: 0 });
    expect(meja.api.efek.map((e) => e.trackingId).sort()).toEqual(meja.taruh(9));
    expect(await meja.kiriman(ids[0] ?? '')).toMatchObject({
      status: 'terkirim',
      dasarTerkirim: 'jawaban-server',
      terkirimPada: meja.jam.now(),
      percobaan: 1,
    });
    await kirim(meja);
    expect(meja.api.efek).toHaveLength(9);
  });

  it('never has more on the way than lanes, and none before its attempt is on disk', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    let [diJalan, terbanyak] = [0, 0];
    const tercatat: boolean[] = [];
    meja.api.naskah(
      'kirim',
      Array.from({ length: 9 }, () => async (wajar: () => Promise<HasilKirim>) => {
        terbanyak = Math.max(terbanyak, ++diJalan);
        const mengirim = (await meja.semuaKiriman()).filter((k) => k.status === 'mengirim');
        tercatat.push(mengirim.length >= diJalan && mengirim.every((k) => k.terakhir !== null));
        // One after the other: what is still on its way leaves fewer lanes free.
        for (let giliran = tercatat.length; giliran > 0; giliran--) await biarkanBerjalan();
        diJalan--;
        return wajar();
      }),
    );
    await kirim(meja);
    expect(terbanyak).toBe(SETELAN.serentak);
    expect(tercatat).toEqual(Array(9).fill(true));
  });

  it('records what ends together in one transaction', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    let ke = 0;
    const satuPerSatu = async (wajar: () => Promise<HasilKirim>) => {
      for (let giliran = 50 * ke++; giliran > 0; giliran--) await null;
      return wajar();
    };
    meja.api.naskah('kirim', Array(9).fill(satuPerSatu));
    const selesai: number[] = [];
    const store: Store = {
      ...meja.store,
      settleAndClaim: (s, klaim) => {
        selesai.push(s.length);
        return meja.store.settleAndClaim(s, klaim);
      },
    };
    await langsung(meja, { store });
    expect(selesai).toEqual([0, 4, 4, 1]);
  });

  it('goes strictly in order within a report; a stuck head holds up only its own', async () => {
    const meja = await MejaUji.buka();
    const [a = '', b = ''] = meja.taruh(2);
    await meja.bertindak(async (kantor) => {
      for (const id of [a, b]) {
        await kantor.diTanggapan({ trackingId: id });
        await kantor.setujui('sementara', `Sedang kami periksa ${id}.`, {}, id);
        await kantor.setujui('akhir', `Selesai ${id}.`, {}, id);
      }
    });
    meja.api.naskah('kirim', [TAK_PASTI], a);
    await kirim(meja);
    expect(meja.api.efek.map((e) => `${e.trackingId} ${e.jenis}`)).toEqual([`${b} sementara`, `${b} akhir`]);
    expect(await meja.status()).toEqual(['belum_pasti', 'antre', 'terkirim', 'terkirim']);
    meja.maju(2 * MENIT);
    await kirim(meja);
    expect(meja.api.efek.slice(2).map((e) => e.jenis)).toEqual(['sementara', 'akhir']);
  });

  it('claims nothing more after an hour: what is left is whole, and waits for the next pass', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(3);
    meja.api.naskah('kirim', [
      async (wajar: () => Promise<HasilKirim>) => {
        meja.maju(61 * MENIT);
        return wajar();
      },
    ]);
    const setelan = { ...SETELAN, serentak: 1 };
    expect(await langsung(meja, {}, { setelan })).toMatchObject({ sent: 1, failed: 0, remote: 'ok' });
    expect(await meja.status()).toEqual(['terkirim', 'antre', 'antre']);
    expect(await langsung(meja, {}, { run: 'run-y', setelan })).toMatchObject({ sent: 2 });
    expect(meja.api.efek).toHaveLength(3);
  });

  it('claims 5,000 at most, however many the store would hand out', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    const batas: number[] = [];
    let contoh: KirimanDiklaim | undefined;
    const store: Store = {
      ...meja.store,
      settleAndClaim: async (selesai, klaim) => {
        contoh ??= (await meja.store.settleAndClaim([], klaim))[0];
        if (klaim !== null) batas.push(klaim.batas);
        const n = klaim?.batas ?? 0;
        return contoh === undefined
          ? []
          : Array.from({ length: n }, (_, i) => ({
              ...contoh!,
              id: `${batas.length}-${selesai.length}-${i}`,
            }));
      },
    };
    meja.api.kirim = async () => DITOLAK;
    await langsung(meja, { store }, { setelan: { ...SETELAN, serentak: 1_000 } });
    expect(batas.reduce((a, b) => a + b, 0)).toBe(5_000);
  });

  it('sends again the bytes that it sent first', async () => {
    const meja = await MejaUji.buka();
    const badan: string[] = [];
    const asli = meja.api.kirim;
    meja.api.kirim = (k) => {
      badan.push(Buffer.from(k.badan).toString());
      return asli(k);
    };
    const id = await takPasti(meja, true);
    await meja.kirimLagi(id);
    expect(badan).toHaveLength(2);
    expect(badan[1]).toBe(badan[0]);
    expect(meja.api.efek).toHaveLength(1);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'jawaban-server' });
  });
});

describe('what an end of a try means', () => {
  it.each([
    [DITOLAK, 'gagal', 'ditolak'],
    [TIDAK_ADA, 'gagal', 'tidak_ada'],
    [TERTUTUP, 'gagal', 'tertutup'],
    [TAK_TERJANGKAU, 'antre', 'tak_terjangkau'],
    [TAK_PASTI, 'belum_pasti', 'tak_pasti'],
  ])('$jenis', async (hasil, status, kelas) => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    meja.api.naskah('kirim', [hasil]);
    const { push } = await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status, kelas, percobaan: 1 });
    expect(push.failed).toBe(status === 'gagal' ? 1 : 0);
    const [percobaan] = await meja.percobaan(id);
    expect(percobaan?.fase).toBe(hasil === TAK_TERJANGKAU ? 'not_sent' : 'done');
  });

  it.each([
    ['unreachable', TAK_TERJANGKAU],
    ['credentials refused', KREDENSIAL],
    ['a wait asked for', tunggu(Date.parse('2026-09-08T00:00:00Z'))],
  ])('a row that was ever uncertain stays so: %s', async (_, hasil) => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, false);
    meja.api.naskah('kirim', [hasil]);
    await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
  });

  it('a report that is gone (404) is read again', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    meja.api.ubah('7000001', { idInstansi: '9999', namaInstansi: 'Dinas Lain' });
    meja.api.naskah('kirim', [TIDAK_ADA]);
    await kirim(meja);
    expect(meja.api.panggilan).toContain('bacaLaporan 7000001');
    // A departure waits for a pull that has seen everything (delivery, Pull 6).
    expect((await meja.kantor.kasus()).kasus.langkah).toBe('tanggapan');
    await meja.lintas();
    expect((await meja.kantor.kasus()).kasus.langkah).toBe('ditarik');
  });
});

describe('tries', () => {
  it('end after the schedule: unreachable to the last is percobaan_habis', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    meja.api.naskah('kirim', Array(20).fill(TAK_TERJANGKAU));
    for (let i = 0; i < 12; i++) await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({
      status: 'gagal',
      kelas: 'percobaan_habis',
      percobaan: SETELAN.jadwalUlangMs.length,
    });
    expect(meja.api.jumlah('kirim')).toBe(SETELAN.jadwalUlangMs.length);
  });

  it('that once may have taken effect end as unknown_outcome', async () => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, false);
    meja.api.naskah('kirim', Array(20).fill(TAK_TERJANGKAU));
    for (let i = 0; i < 12; i++) await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'unknown_outcome', percobaan: 8 });
  });

  it('wait as the schedule says, jittered', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    meja.api.naskah('kirim', Array(20).fill(TAK_TERJANGKAU));
    const jeda: number[] = [];
    for (let i = 0; i < 5; i++) {
      await meja.kirimLagi(id);
      jeda.push(((await meja.kiriman(id)).berikut - meja.jam.now()) / MENIT);
    }
    for (const [i, menit] of [1, 5, 30, 120, 300].entries())
      expect(Math.abs((jeda[i] ?? 0) / menit - 1)).toBeLessThanOrEqual(0.2);
  });

  it('come sooner where the national deadline is nearer: after half of the time that is left', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    const tenggat = (await meja.kantor.kasus()).jadwal.tenggatNasional ?? 0;
    meja.jam.setel(tenggat - 4 * JAM);
    meja.api.naskah('kirim', [TAK_TERJANGKAU]);
    await kirim(meja, { jadwalUlangMs: [0, 10 * JAM] });
    expect((await meja.kiriman(id)).berikut).toBe(tenggat - 2 * JAM);
  });

  it('that ended with their process are charged to nobody, due at once, and uncertain', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    await meja.bertindak((kantor) => kantor.klaim({ run: 'yang-mati' }));
    expect((await meja.kiriman(id)).status).toBe('mengirim');
    const { push } = await meja.lintas({ only: 'pull' });
    expect(push.unknown).toBe(1);
    expect(await meja.kiriman(id)).toMatchObject({ percobaan: 0, berikut: meja.jam.now() });
    await kirim(meja);
    expect((await meja.kiriman(id)).status).toBe('terkirim');
    expect((await meja.percobaan(id)).map((p) => p.fase)).toEqual(['died', 'done']);
  });
});

describe('a final refusal of a row that was ever uncertain', () => {
  it.each([TERTUTUP, DITOLAK, TIDAK_ADA])(
    '$jenis: reads the history first and finds it there',
    async (hasil) => {
      const meja = await MejaUji.buka();
      const id = await takPasti(meja, true);
      meja.api.lupakanKunci();
      meja.api.naskah('kirim', [hasil]);
      await meja.kirimLagi(id);
      expect(await meja.kiriman(id)).toMatchObject({
        status: 'terkirim',
        dasarTerkirim: 'terbaca-kembali',
        kelas: null,
      });
      expect(meja.api.panggilan.slice(-2)).toEqual(['kirim 7000001', 'bacaRiwayat 7000001']);
    },
  );

  it('of a return: reads the report itself, which is with another agency by now', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(1);
    const isian = { alasan: 'Jalan provinsi', instansi_yang_tepat: 'PU' };
    const id = await meja.bertindak(async (kantor) => {
      await kantor.diTanggapan();
      return (await kantor.catat('bukan-wewenang', isian)).kiriman[0] ?? '';
    });
    meja.api.naskah('kirim', [TAK_PASTI, TERTUTUP]);
    await kirim(meja);
    meja.api.ubah('7000001', { idInstansi: '9999', namaInstansi: 'Dinas Lain' });
    await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect(meja.api.panggilan.slice(-2)).toEqual(['kirim 7000001', 'bacaLaporan 7000001']);
  });

  it('is final when the history does not show it', async () => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, false);
    meja.maju(20 * MENIT);
    meja.api.naskah('kirim', [TERTUTUP]);
    await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'tertutup' });
    expect((await meja.percobaan(id)).at(-1)).toMatchObject({ http: 409, kelas: 'tertutup' });
  });

  it('says that nobody can tell where the report is gone, and its history with it', async () => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, true);
    meja.maju(20 * MENIT);
    meja.api.naskah('kirim', [TIDAK_ADA]).naskah('bacaRiwayat', [{ jenis: 'tidak_ada' }]);
    await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'unknown_outcome' });
    expect(meja.api.panggilan).toContain('bacaLaporan 7000001');
  });

  it.each([TERTUTUP, DITOLAK, TIDAK_ADA])(
    '$jenis: goes to a person where the history tells nothing, and not before an effect would show',
    async (hasil) => {
      const meja = await MejaUji.buka();
      const id = await takPasti(meja, true);
      const takTerbaca = { jenis: 'ok', isi: { entri: [], dilewati: 1 } } as const;
      meja.api.naskah('kirim', [hasil, hasil]).naskah('bacaRiwayat', [takTerbaca, takTerbaca]);
      await meja.kirimLagi(id);
      expect((await meja.kiriman(id)).status).toBe('belum_pasti');
      meja.maju(20 * MENIT);
      await meja.kirimLagi(id);
      expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'unknown_outcome' });
      expect((await meja.percobaan(id)).at(-1)).toMatchObject({ http: hasil.http });
      expect(meja.api.panggilan).toContain('bacaLaporan 7000001');
    },
  );

  it('stands only once a late effect of the earlier try would show', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    meja.api.lambat.tampakMs = 5 * MENIT;
    meja.api.naskah('kirim', [berdampakLaluPutus, TERTUTUP, TERTUTUP]);
    await kirim(meja);
    await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
  });

  it('is not believed of somebody else’s words', async () => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, false);
    const keterangan = 'Sudah kami tangani 7000001.';
    meja.api.catatRiwayat('7000001', { pada: meja.jam.now(), responder: 'Pelapor', keterangan });
    meja.maju(20 * MENIT);
    meja.api.naskah('kirim', [TERTUTUP]);
    await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).status).toBe('gagal');
  });

  it('knows our name as LAPOR! spells it', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    meja.api.ubah('7000001', { namaInstansi: 'Dinas Contoh Kab. Kapuas' });
    meja.api.naskah('kirim', [berdampakLaluPutus, TERTUTUP]);
    await meja.lintas();
    await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).dasarTerkirim).toBe('terbaca-kembali');
  });

  it.each([
    ['ill', GANGGUAN, 'belum_pasti', 2],
    ['asking for a wait', tunggu(Date.parse('2026-09-08T00:00:00Z')), 'belum_pasti', 1],
    ['refusing our credentials', { jenis: 'kredensial', http: 401 } as const, 'belum_pasti', 1],
  ])('waits while the history cannot be read, the remote being %s', async (_, jawaban, status, percobaan) => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, true);
    meja.api.naskah('kirim', [TERTUTUP]).naskah('bacaRiwayat', [jawaban]);
    await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status, percobaan });
  });
});

describe('a key that the remote may have forgotten (over 30 days)', () => {
  const menua = async (berdampak: boolean) => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, berdampak);
    meja.maju(31 * HARI);
    meja.api.lupakanKunci();
    return { meja, id };
  };

  it('is not used before the history has been read: what stands there is not sent again', async () => {
    const { meja, id } = await menua(true);
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect(meja.api.efek).toHaveLength(1);
    expect(meja.api.jumlah('kirim')).toBe(1);
  });

  it('is used when the history does not show it', async () => {
    const { meja, id } = await menua(false);
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'jawaban-server' });
    expect(meja.api.efek).toHaveLength(1);
  });

  it('is not used while the history cannot be read', async () => {
    const { meja, id } = await menua(true);
    meja.api.naskah('bacaRiwayat', [GANGGUAN]);
    await kirim(meja);
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    expect(meja.api.jumlah('kirim')).toBe(1);
    expect((await meja.percobaan(id)).at(-1)?.fase).toBe('not_sent');
  });

  it('is looked up first on a replay too', async () => {
    const meja = await MejaUji.buka();
    const id = await takPasti(meja, true);
    meja.api.naskah('kirim', Array(20).fill(TAK_TERJANGKAU));
    for (let i = 0; i < 12; i++) await meja.kirimLagi(id);
    meja.maju(31 * HARI);
    meja.api.lupakanKunci();
    await meja.bertindak((kantor) => kantor.replay([id]));
    const dulu = meja.api.jumlah('kirim');
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect(meja.api.jumlah('kirim')).toBe(dulu);
    expect(meja.api.efek).toHaveLength(1);
  });

  it('is no matter for an answer that has never left', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    meja.maju(40 * HARI);
    await kirim(meja);
    expect(meja.api.panggilan).toEqual(['kirim 7000001']);
  });
});

describe('files of an answer', () => {
  const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
  const PDF = Buffer.from('%PDF-1.7 isi');

  async function denganBerkas(berkas: (meja: MejaUji) => Promise<readonly BerkasPerintah[]>) {
    const meja = await MejaUji.buka();
    meja.taruh(1);
    const lampiran = await berkas(meja);
    const id = await meja.bertindak(async (kantor) => {
      await kantor.diTanggapan();
      return kantor.setujui('akhir', 'Lampu sudah diganti.', { berkas: lampiran });
    });
    return { meja, id, lampiran };
  }

  const duaBerkas = async (meja: MejaUji): Promise<readonly BerkasPerintah[]> => {
    meja.berkas.letakkan('/a.jpg', JPEG);
    meja.berkas.letakkan('/b.pdf', PDF);
    const hasil = [await meja.berkas.simpan('/a.jpg'), await meja.berkas.simpan('/b.pdf')];
    return hasil.flatMap((h) => (h.ok ? [h.value] : []));
  };

  it('are uploaded before it, named by us, and their ids stand in its bytes in order', async () => {
    const { meja, lampiran } = await denganBerkas(duaBerkas);
    await kirim(meja);
    const [a = '', b = ''] = lampiran.map((l) => l.terbit);
    expect(meja.api.panggilan).toEqual([
      `unggah ${a.slice(0, 12)}.jpg`,
      `unggah ${b.slice(0, 12)}.pdf`,
      'kirim 7000001',
    ]);
    expect(JSON.parse(meja.api.efek[0]?.badan ?? '')).toMatchObject({
      lampiran: [`jauh-${a.slice(0, 8)}`, `jauh-${b.slice(0, 8)}`],
    });
  });

  it('stand in bytes that are on the disk before it leaves, and are sent again as they are', async () => {
    const { meja, id } = await denganBerkas(duaBerkas);
    const beku = () => meja.rumah.mentah((db) => db.prepare('SELECT badan FROM kiriman').pluck().get());
    const badan: string[] = [];
    const asli = meja.api.kirim;
    meja.api.kirim = (k) => {
      expect(beku()).not.toBeNull();
      badan.push(Buffer.from(k.badan).toString());
      return asli(k);
    };
    meja.api.naskah('kirim', [TAK_PASTI]);
    await kirim(meja);
    const dulu = beku();
    await meja.kirimLagi(id);
    expect([beku(), badan[1], meja.api.jumlah('unggah')]).toEqual([dulu, badan[0], 2]);
  });

  it.each([
    ['lost', TAK_PASTI],
    ['never left', TAK_TERJANGKAU],
  ])('%s on their way leave the answer antre: nothing of it has left', async (_, hasil) => {
    const { meja, id } = await denganBerkas(duaBerkas);
    meja.api.naskah('unggah', [hasil]);
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'antre', kelas: 'tak_terjangkau', percobaan: 1 });
    expect((await meja.percobaan(id))[0]?.fase).toBe('not_sent');
    expect(meja.api.jumlah('kirim')).toBe(0);
  });

  it('that are already there are not uploaded again', async () => {
    const { meja, id } = await denganBerkas(duaBerkas);
    meja.api.naskah('unggah', [(wajar) => wajar(), TAK_TERJANGKAU]);
    await kirim(meja);
    await meja.kirimLagi(id);
    expect(meja.api.jumlah('unggah')).toBe(3);
    expect((await meja.kiriman(id)).status).toBe('terkirim');
  });

  it('refused are final', async () => {
    const { meja, id } = await denganBerkas(duaBerkas);
    meja.api.naskah('unggah', [{ ...DITOLAK, http: 413 }]);
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'ditolak' });
  });

  it('gone from our disk: gagal as berkas_hilang, without a word to the remote', async () => {
    const { meja, id } = await denganBerkas(async () => [foto(1)]);
    expect((await kirim(meja)).push).toMatchObject({ failed: 1 });
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'berkas_hilang' });
    expect(meja.api.panggilan).toEqual([]);
    expect(meja.log.events).toContain('push.file_missing');
  });

  it('are not begun after the signal', async () => {
    const { meja, id } = await denganBerkas(duaBerkas);
    const henti = new AbortController();
    meja.api.naskah('unggah', [
      (wajar) => {
        henti.abort();
        return wajar();
      },
    ]);
    await langsung(meja, {}, { signal: henti.signal });
    expect(meja.api.jumlah('unggah')).toBe(1);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'antre', percobaan: 0, kelas: null });
  });
});

describe('refused credentials', () => {
  it('stop the lane and charge no try', async () => {
    const meja = await MejaUji.buka();
    const ids = await meja.siapKirim(9);
    meja.api.naskah('kirim', Array(SETELAN.serentak).fill(KREDENSIAL));
    const hasil = await kirim(meja);
    expect(hasil).toMatchObject({ remote: 'refused', push: { sent: 0, failed: 0, waiting: 9 } });
    expect(meja.api.jumlah('kirim')).toBe(SETELAN.serentak);
    for (const id of ids) expect((await meja.kiriman(id)).percobaan).toBe(0);
    await kirim(meja);
    expect(meja.api.efek).toHaveLength(9);
  });
});

describe('a wait that the remote asks for', () => {
  it('of seconds is waited for within the pass', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    const mulai = meja.jam.now();
    meja.api.naskah('kirim', [tunggu(mulai + 3_000)]);
    expect((await kirim(meja)).push).toMatchObject({ sent: 9, waiting: 0 });
    expect(meja.jam.now()).toBe(mulai + 3_000);
  });

  it('that is longer is stored, charges nothing, and is obeyed by the next pass', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(9);
    meja.api.naskah('kirim', [tunggu(meja.jam.now() + JAM)], '7000001');
    expect(await kirim(meja)).toMatchObject({ remote: 'ok' });
    const dikirim = meja.api.jumlah('kirim');
    expect(dikirim).toBe(4);
    expect((await meja.kiriman(id)).percobaan).toBe(0);
    meja.maju(JAM - MENIT);
    await kirim(meja);
    expect(meja.api.jumlah('kirim')).toBe(dikirim);
    meja.maju(MENIT);
    await kirim(meja);
    expect(meja.api.efek).toHaveLength(9);
  });

  it('again and again ends with what a pass may wait in all', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    const mulai = meja.jam.now();
    meja.api.naskah(
      'kirim',
      Array.from({ length: 100 }, () => async () => tunggu(meja.jam.now() + 4_000)),
    );
    await kirim(meja);
    expect(meja.jam.now() - mulai).toBe(60_000);
  });

  it('is not waited for when nothing has been sent', async () => {
    const meja = await MejaUji.buka();
    await meja.store.writeArah({
      arah: 'kirim',
      beruntun: 0,
      laporan: [],
      jedaMs: 0,
      tunda: meja.jam.now() + 3_000,
      terputus: false,
    });
    const mulai = meja.jam.now();
    await kirim(meja);
    expect(meja.jam.now()).toBe(mulai);
  });
});

describe('the breaker', () => {
  const SAKIT = Array(400).fill(TAK_TERJANGKAU);

  it('stops a pass after five failures over three reports, and the next ones until its pause is over', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    meja.api.naskah('kirim', SAKIT);
    expect(await kirim(meja, { serentak: 1 })).toMatchObject({ remote: 'unavailable', push: { waiting: 9 } });
    expect(meja.api.jumlah('kirim')).toBe(5);
    meja.maju(59_000);
    expect((await kirim(meja, { serentak: 1 })).remote).toBe('unavailable');
    expect(meja.api.jumlah('kirim')).toBe(5);
  });

  it('then sends one probe; its failure doubles the pause, across restarts', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    meja.api.naskah('kirim', SAKIT);
    await kirim(meja);
    const sesudahPutus = meja.api.jumlah('kirim');
    const jeda: number[] = [];
    for (let i = 0; i < 3; i++) {
      meja.jam.setel((await meja.store.readArah('kirim')).tunda ?? 0);
      await meja.bukaLagi();
      await kirim(meja);
      expect(meja.api.jumlah('kirim')).toBe(sesudahPutus + i + 1);
      jeda.push(((await meja.store.readArah('kirim')).tunda ?? 0) - meja.jam.now());
    }
    expect(jeda).toEqual([120_000, 240_000, 480_000]);
  });

  it('lets all go again when the probe succeeds', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    meja.api.naskah('kirim', Array(8).fill(TAK_TERJANGKAU));
    await kirim(meja);
    meja.maju(10 * MENIT);
    expect(await kirim(meja)).toMatchObject({ remote: 'ok', push: { waiting: 0 } });
    expect(meja.api.efek).toHaveLength(9);
    expect(await meja.store.readArah('kirim')).toMatchObject({ terputus: false, beruntun: 0, jedaMs: 0 });
  });

  it('is not tripped by waits that were asked for', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(6);
    meja.api.naskah('kirim', Array(6).fill(tunggu(meja.jam.now() + JAM)));
    await kirim(meja, { serentak: 6 });
    expect(meja.api.jumlah('kirim')).toBe(6);
    expect(await meja.store.readArah('kirim')).toMatchObject({ terputus: false, beruntun: 0 });
  });

  it('is not tripped by histories that LAPOR! shows and nobody can tell from', async () => {
    const meja = await MejaUji.buka({ menghormatiKunci: false });
    await meja.siapKirim(6);
    meja.api.naskah('kirim', Array(6).fill(TAK_PASTI));
    await kirim(meja, { serentak: 6, pemutus: { ...SETELAN.pemutus, gagal: 7 } });
    meja.maju(21 * MENIT);
    const ragu = { jenis: 'ok', isi: { entri: [], dilewati: 1 } } as const;
    meja.api.naskah('bacaRiwayat', [...Array(5).fill(ragu), { jenis: 'tidak_ada' }]);
    expect((await kirim(meja)).remote).toBe('ok');
    expect(meja.api.jumlah('bacaRiwayat')).toBe(6);
    expect(await meja.store.readArah('kirim')).toMatchObject({ terputus: false, tunda: null });
  });

  it('is not tripped by one bad report', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(5);
    meja.api.naskah('kirim', SAKIT, '7000001');
    for (let i = 0; i < 7; i++) {
      await kirim(meja);
      meja.maju(11 * JAM);
    }
    expect((await meja.store.readArah('kirim')).terputus).toBe(false);
    expect(meja.api.efek).toHaveLength(4);
  });
});

describe('our own signal', () => {
  it('lets what is on its way end and be recorded, and claims nothing more', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    const henti = new AbortController();
    const pintu = gerbang();
    meja.api.naskah(
      'kirim',
      Array.from({ length: 4 }, () => async (wajar: () => Promise<HasilKirim>) => {
        await pintu.lewat;
        return wajar();
      }),
    );
    const berjalan = meja.lintas({ only: 'push', signal: henti.signal });
    await biarkanBerjalan();
    henti.abort();
    pintu.buka();
    expect((await berjalan).push).toEqual({ sent: 4, failed: 0, waiting: 5, unknown: 0 });
    expect(meja.api.efek).toHaveLength(4);
  });
});

describe('a defect in one lane', () => {
  it('ends the pass, but not before the other lanes have ended and been recorded', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(9);
    meja.api.naskah('kirim', [() => Promise.reject(new Error('cacat'))], '7000002');
    await expect(langsung(meja)).rejects.toThrow('cacat');
    const status = await meja.status();
    expect(status.filter((s) => s === 'terkirim')).toHaveLength(3);
    expect(status.filter((s) => s === 'mengirim')).toHaveLength(1);
    await kirim(meja);
    expect(meja.api.efek).toHaveLength(9);
  });

  it('in the store too', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(3);
    let ke = 0;
    const store: Store = {
      ...meja.store,
      settleAndClaim: (selesai, klaim) =>
        ke++ === 1 ? Promise.reject(new Error('cakram penuh')) : meja.store.settleAndClaim(selesai, klaim),
    };
    await expect(langsung(meja, { store })).rejects.toThrow('cakram penuh');
    await kirim(meja);
    expect(meja.api.efek).toHaveLength(3);
    expect(await meja.status()).toEqual(['terkirim', 'terkirim', 'terkirim']);
  });

  it('is told only when nothing is on its way any more: the next pass meets no lane of this one', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(3);
    const pintu = gerbang();
    meja.api.naskah(
      'kirim',
      [
        async (wajar) => {
          await pintu.lewat;
          return wajar();
        },
      ],
      '7000001',
    );
    const store: Store = {
      ...meja.store,
      settleAndClaim: (selesai, klaim) =>
        selesai.length > 0
          ? Promise.reject(new Error('cakram penuh'))
          : meja.store.settleAndClaim(selesai, klaim),
    };
    let berakhir = false;
    const berjalan = langsung(meja, { store }).finally(() => {
      berakhir = true;
    });
    berjalan.catch(() => undefined);
    await biarkanBerjalan();
    expect(berakhir).toBe(false);
    pintu.buka();
    await expect(berjalan).rejects.toThrow('cakram penuh');
    expect(meja.api.efek).toHaveLength(3);
  });
});
