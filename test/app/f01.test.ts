import { describe, expect, it } from 'vitest';
import { kemampuan } from '../../src/app/sop/kemampuan.ts';
import type { LaporanKawat } from '../../src/sandbox/kawat.ts';
import type { OpsiSandbox } from '../../src/sandbox/server.ts';
import { apiF01Uji } from '../connector/http/alat.ts';
import { semua } from '../store/kantor-uji.ts';
import { KantorSandbox } from './kantor-sandbox.ts';

const MENIT = 60_000;
const LINTASAN_MAKS = 120;

/** An office that speaks f01, and a world of open reports of its own. */
const buka = (opsi: Partial<OpsiSandbox> = {}, tambahan = ''): Promise<KantorSandbox> =>
  KantorSandbox.buka(
    {
      laporan: () => ({
        status_laporan: 'Terverifikasi',
        id_instansi_terdisposisi: '5501',
        tipe_laporan: '',
      }),
      ...opsi,
    },
    tambahan,
    'f01',
  );

const atur = async (kantor: KantorSandbox, isi: object): Promise<void> => {
  const jawaban = await fetch(`${kantor.sandbox.urlSandbox}/gangguan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(isi),
  });
  expect(jawaban.status).toBe(200);
};

const diAddfollowup = (jenis: string, kali = 1) => ({
  paksa: Array.from({ length: kali }, () => ({ jenis, rute: 'POST /api/services/f01/addfollowup' })),
});

async function satuJawaban(kantor: KantorSandbox): Promise<string> {
  await kantor.app.sync();
  const [id = ''] = await kantor.diTelaah();
  await kantor.catat(id, 'telaah', { kesimpulan: 'Layak' });
  await kantor.setujui(id, 'sementara', 'Sedang kami periksa.');
  return id;
}

const kirimanPertama = async (kantor: KantorSandbox) => (await semua(kantor.app.store.kiriman({})))[0];

it('can what the settings say that it can', () => {
  const { jenis, membawaBerkas, menghormatiKunci } = apiF01Uji('http://127.0.0.1:1').api;
  expect({ jenis, membawaBerkas, menghormatiKunci }).toEqual(kemampuan({ sambungan: 'f01' }));
});

describe('an office over f01', () => {
  it('pulls what is not rahasia, without identities', async () => {
    const tipe = (i: number): LaporanKawat['tipe_laporan'] =>
      i % 10 === 0 ? 'Rahasia' : i % 10 === 1 ? 'Anonim' : '';
    const kantor = await buka({
      laporan: (i) => ({
        status_laporan: 'Terverifikasi',
        id_instansi_terdisposisi: '5501',
        tipe_laporan: tipe(i),
        nama_pelapor: 'Tumi Contohwati',
      }),
    });
    expect((await kantor.app.sync()).pull).toMatchObject({ listed: 54, new: 54, quarantined: 0 });
    expect((await kantor.app.sync()).pull).toMatchObject({ new: 0, changed: 0 });
    const kasus = await kantor.app.store.kasus(kantor.sandbox.trackingId(2));
    expect(kasus?.laporan).toMatchObject({ namaPelapor: null, lampiran: [], rahasia: false });
    expect((await kantor.app.store.kasus(kantor.sandbox.trackingId(1)))?.laporan?.anonim).toBe(true);
    expect(await kantor.app.store.kasus(kantor.sandbox.trackingId(0))).toBeNull();
  });

  it('sends an interim and a final answer once, and then has nothing to say', async () => {
    const kantor = await buka();
    const id = await satuJawaban(kantor);
    await kantor.catat(id, 'klarifikasi', {
      hasil: 'Benar',
      tanpa_bidang: 'Sendiri',
      perlu_pemeriksaan: 'tidak',
    });
    await kantor.setujui(id, 'akhir', 'Sudah kami tangani.');
    expect((await kantor.app.sync()).push).toEqual({ sent: 2, failed: 0, waiting: 0, unknown: 0 });
    expect(kantor.sandbox.efekLaporan(id).map((e) => e.jenis)).toEqual(['sementara', 'akhir']);
    kantor.maju(15 * MENIT);
    expect((await kantor.app.sync()).push.sent).toBe(0);
    expect(kantor.sandbox.efekLaporan(id)).toHaveLength(2);
  });

  it('keeps the token in no stored byte and no log line', async () => {
    const kantor = await buka();
    await satuJawaban(kantor);
    await kantor.app.sync();
    const kiriman = await kirimanPertama(kantor);
    expect(kiriman?.status).toBe('terkirim');
    expect(JSON.stringify(kantor.log)).not.toContain(kantor.sandbox.token);
    expect(JSON.stringify([...kantor.app.store.jejak()])).not.toContain(kantor.sandbox.token);
  });

  it('leaves a return in the queue: f01 has no call for it', async () => {
    const kantor = await buka();
    await kantor.app.sync();
    const [id = ''] = await kantor.diTelaah();
    await kantor.catat(id, 'bukan-wewenang', { alasan: 'Milik PLN', instansi_yang_tepat: 'PLN' });
    expect((await kantor.app.sync()).push).toEqual({ sent: 0, failed: 0, waiting: 1, unknown: 0 });
  });

  it('quarantines rows that are no strings and reads them again once they are', async () => {
    const kantor = await buka({ reports: 60, faults: 'mild', seed: 3 });
    let dikarantina = 0;
    for (let n = 0; n < 10 && dikarantina === 0; n++, kantor.maju(15 * MENIT))
      dikarantina += (await kantor.app.sync()).pull.quarantined;
    const [baris] = await semua(kantor.app.store.karantina({ terbuka: true }));
    expect(baris).toMatchObject({ asal: 'f01' });
    expect(await kantor.app.cobaLagiKarantina(null)).toEqual({ dicoba: 1, terbaca: 0 });
  });

  it('stops with refused credentials when the token is another', async () => {
    const kantor = await buka();
    await fetch(`${kantor.sandbox.urlSandbox}/gangguan`);
    Object.defineProperty(kantor.sandbox, 'token', { value: 'bukan' });
    await kantor.bukaApp();
    expect((await kantor.app.sync()).remote).toBe('refused');
  });
});

describe('an answer of unknown fate', () => {
  it.each([
    'putus_sesudah',
    'galat_200_sesudah',
    'html_200',
    'galat_sesudah',
    'json_terpotong',
    'efek_terlambat',
  ])('after %s is looked up after the wait, and stands there once', async (jenis) => {
    const kantor = await buka({ terlambat: { maxLateMs: 15 * MENIT, visLagMs: 5 * MENIT } });
    const id = await satuJawaban(kantor);
    await atur(kantor, diAddfollowup(jenis));
    expect((await kantor.app.sync()).push).toMatchObject({ sent: 0, unknown: 1 });
    kantor.maju(19 * MENIT);
    expect((await kantor.app.sync()).push).toMatchObject({ sent: 0, unknown: 1 });
    for (let n = 0; n < 4; n++) {
      kantor.maju(2 * MENIT);
      await kantor.app.sync();
    }
    const dasar = jenis === 'html_200' ? 'jawaban-server' : 'terbaca-kembali';
    expect(await kirimanPertama(kantor)).toMatchObject({ status: 'terkirim', dasarTerkirim: dasar });
    expect(kantor.sandbox.efekLaporan(id)).toHaveLength(1);
  });

  it('waits no longer than the settings say that this remote may be late', async () => {
    const kantor = await buka(
      { terlambat: { maxLateMs: 1_000, visLagMs: 1_000 } },
      'push: { max_late: 1s, vis_lag: 1s }',
    );
    await satuJawaban(kantor);
    await atur(kantor, diAddfollowup('efek_terlambat'));
    await kantor.app.sync();
    kantor.maju(3_000);
    expect((await kantor.app.sync()).push).toMatchObject({ sent: 1, unknown: 0 });
    expect(kantor.sandbox.efek().ganda).toEqual([]);
  });
});

it.each([1, 2, 3, 4, 5, 6])('a harsh f01 (seed %i) shows each approved answer exactly once', async (seed) => {
  const kantor = await buka({ faults: 'harsh', seed });
  for (let i = 0; i < 8; i++, kantor.maju(15 * MENIT)) await kantor.app.sync();
  const ids = (await kantor.diTelaah()).slice(0, 20);
  for (const id of ids) {
    await kantor.catat(id, 'telaah', { kesimpulan: 'Layak' });
    await kantor.setujui(id, 'sementara', `Laporan ${id} sedang kami periksa.`);
    await kantor.catat(id, 'klarifikasi', {
      hasil: 'Benar',
      tanpa_bidang: 'Sendiri',
      perlu_pemeriksaan: 'tidak',
    });
    await kantor.setujui(id, 'akhir', `Laporan ${id} selesai kami tangani.`);
  }
  let sisa = Number.POSITIVE_INFINITY;
  for (let n = 0; n < LINTASAN_MAKS && sisa > 0; n++, kantor.maju(15 * MENIT)) {
    const { push } = await kantor.app.sync();
    sisa = push.waiting + push.unknown;
  }
  kantor.maju(60 * MENIT);
  const { ganda, tindak_lanjut, tertunda } = kantor.sandbox.efek();
  expect([sisa, ganda, tertunda]).toEqual([0, [], 0]);
  expect(tindak_lanjut.total).toBe(kantor.disetujui.length);
  const { gagal, terkirim } = await kantor.status();
  expect([gagal, terkirim]).toEqual([0, kantor.disetujui.length]);
});
