import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { periksaRantai } from '../../src/jejak/periksa-rantai.ts';
import { kirimanToWire } from '../../src/mapping/rest/kiriman-to-wire.ts';
import { semua } from '../store/kantor-uji.ts';
import type { Disetujui } from './kantor-sandbox.ts';
import { KantorSandbox } from './kantor-sandbox.ts';

const MENIT = 60_000;
const LINTASAN_MAKS = 60;
const LAPORAN = 400;

/** The wire body that an approved answer must have had, from what was approved alone. */
function sidikDisetujui({ trackingId, jenis, isi }: Disetujui, lampiran: readonly string[]): string {
  const badan = kirimanToWire({ trackingId, jenis, isi, nomorBa: null, lampiran });
  return `${trackingId} ${jenis} ${createHash('sha256').update(badan).digest('hex')}`;
}

/** Passes a quarter of an hour apart until nothing waits. */
async function sampaiBeres(kantor: KantorSandbox): Promise<number> {
  for (let ke = 1; ke <= LINTASAN_MAKS; ke++) {
    const { push } = await kantor.app.sync();
    if (push.waiting + push.unknown === 0) return ke;
    kantor.maju(15 * MENIT);
  }
  throw new Error(`masih menunggu: ${JSON.stringify(await kantor.status())}`);
}

it.each([1, 2, 3, 4, 5, 6])(
  'a harsh remote (seed %i) takes each approved answer and return exactly once, as it was approved',
  async (seed) => {
    const kantor = await KantorSandbox.buka({ faults: 'harsh', seed });
    for (let i = 0; i < 8; i++, kantor.maju(15 * MENIT)) await kantor.app.sync();
    await kantor.bekerja(20);
    await sampaiBeres(kantor);

    const { gagal, terkirim } = await kantor.status();
    expect([gagal, terkirim]).toEqual([0, kantor.disetujui.length]);
    expect(kantor.sandbox.efek().ganda).toEqual([]);
    // The ids of files are the remote's: only the bodies without any can be told beforehand.
    const polos = kantor.disetujui.filter((d) => d.lampiran === 0).map((d) => sidikDisetujui(d, []));
    expect(kantor.dampak()).toEqual(expect.arrayContaining(polos));
    expect(kantor.dampak()).toHaveLength(kantor.disetujui.length);
    expect(kantor.sandbox.efek().unggahan).toBe(1);
  },
);

it('every listed report is stored once or quarantined, and the journal holds', async () => {
  const kantor = await KantorSandbox.buka({ faults: 'harsh', seed: 11, reports: LAPORAN });
  for (let i = 0; i < 12; i++, kantor.maju(15 * MENIT)) await kantor.app.sync();
  await kantor.app.sync({ penuh: true });
  const { perLangkah } = await kantor.app.store.ringkasan(kantor.jam.now());
  const tersimpan = Object.values(perLangkah).reduce((a, b) => a + b, 0);
  const dikarantina = await semua(kantor.app.store.karantina({ terbuka: true }));
  const hanyaKarantina = [];
  for (const k of dikarantina)
    if (k.trackingId === null || (await kantor.app.store.kasus(k.trackingId)) === null)
      hanyaKarantina.push(k.id);
  expect(tersimpan + hanyaKarantina.length).toBe(LAPORAN);
  expect(periksaRantai(kantor.app.store.jejak()).utuh).toBe(true);
});

it('the same sync again and again writes no case, outbox, quarantine or journal row', async () => {
  const kantor = await KantorSandbox.buka();
  await kantor.app.sync();
  await kantor.bekerja(10);
  await kantor.app.sync();
  await kantor.app.sync();
  const isi = async () => ({
    kasus: await semua(kantor.app.store.daftar({})),
    kiriman: await semua(kantor.app.store.kiriman({})),
    karantina: await semua(kantor.app.store.karantina({ terbuka: false })),
    jejak: [...kantor.app.store.jejak()].length,
  });
  const dulu = await isi();
  for (let i = 0; i < 3; i++) {
    kantor.maju(MENIT);
    await kantor.app.sync();
  }
  expect(await isi()).toEqual(dulu);
});
