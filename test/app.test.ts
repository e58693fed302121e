import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApp } from '../src/app.ts';
import type { HasilLintasan } from '../src/connector/lintasan.ts';
import { RahasiaTidakAda, SedangBerjalan, SopDitolak, TanpaSambungan } from '../src/galat.ts';
import { ambilKunciSinkron } from '../src/store/sqlite/basis/kunci-sinkron.ts';
import { configUji, folderUji, KantorSandbox, naskahConfig } from './app/kantor-sandbox.ts';
import { virtualClock } from './kembaran/clock.ts';
import { LaporTiruan, TAK_PASTI, tunggu } from './kembaran/lapor-api.ts';
import { laporanUji } from './sop/kapuas-uji.ts';
import { jejakBaru, semua } from './store/kantor-uji.ts';

const MENIT = 60_000;

/** Another process holds the syncer lock. */
function kunciDipegang(kantor: KantorSandbox) {
  const kunci = ambilKunciSinkron(join(kantor.app.config.data, 'sinkron.kunci'));
  if (kunci === null) throw new Error('kunci tidak didapat');
  onTestFinished(() => kunci.lepas());
  return kunci;
}

describe('one syncer at a time', () => {
  it('the second pass is refused and has written nothing', async () => {
    const kantor = await KantorSandbox.buka();
    kunciDipegang(kantor);
    await expect(kantor.app.sync()).rejects.toThrow(SedangBerjalan);
    expect((await kantor.app.store.ringkasan(kantor.jam.now())).lintasan).toBeNull();
    expect([...kantor.app.store.jejak()]).toEqual([]);
  });

  it('a pass that has ended, or failed, lets the next one in', async () => {
    const kantor = await KantorSandbox.buka();
    await kantor.app.sync();
    const { sambungan } = await kantor.app.api();
    const api = new LaporTiruan(() => kantor.jam.now(), sambungan);
    api.naskah('listLaporan', [() => Promise.reject(new Error('cacat'))]);
    await kantor.bukaApp({ api });
    await expect(kantor.app.sync()).rejects.toThrow('cacat');
    expect((await kantor.app.sync()).remote).toBe('ok');
  });

  it('import and a second look at the quarantine need the lock too', async () => {
    const kantor = await KantorSandbox.buka();
    kunciDipegang(kantor);
    await expect(kantor.app.cobaLagiKarantina(null)).rejects.toThrow(SedangBerjalan);
  });

  it('a replay beside a running pass leaves the sending to it', async () => {
    const kantor = await KantorSandbox.buka();
    const kunci = kunciDipegang(kantor);
    expect(await kantor.app.kirimSekarang()).toBeNull();
    kunci.lepas();
    expect(await kantor.app.kirimSekarang()).toMatchObject({ pull: { pages: 0 } });
  });
});

describe('the settings in force', () => {
  it('are journalled before the first decision, once, and again when they change', async () => {
    const kantor = await KantorSandbox.buka();
    await kantor.app.sync();
    expect([...kantor.app.store.jejak()][0]?.jenis).toBe('setelan.berlaku');
    expect(await jejakBaru(kantor.app.store, () => kantor.app.sync())).toEqual([]);
    await kantor.bukaApp({}, 'jam_kerja: { senin: "09:00-15:00" }\n');
    expect(await jejakBaru(kantor.app.store, () => kantor.app.sync())).toContain('setelan.berlaku');
  });
});

describe('the remote', () => {
  it('that cannot be reached stops nothing of ours, and loses nothing', async () => {
    const kantor = await KantorSandbox.buka();
    await kantor.app.sync();
    await kantor.bekerja(6);
    const { disetujui, sandbox } = kantor;
    await sandbox.close();
    expect(await kantor.app.sync()).toMatchObject({
      remote: 'unavailable',
      push: { sent: 0, failed: 0, waiting: disetujui.length, unknown: 0 },
    });
  });

  it('that refuses our token gets no answers', async () => {
    const kantor = await KantorSandbox.buka();
    await kantor.app.sync();
    await kantor.bekerja(6);
    const naskah = naskahConfig(kantor.sandbox.url);
    const config = configUji(kantor.folder, naskah, 'token-yang-salah');
    await using app = await openApp(config, { ganti: { clock: kantor.jam, log: kantor.log } });
    expect(await app.sync()).toMatchObject({ remote: 'refused', push: { waiting: kantor.disetujui.length } });
    expect(kantor.sandbox.efek().per_rute['POST /laporan/{tracking_id}/tindak-lanjut']).toBeUndefined();
    expect(JSON.stringify(kantor.log.entri)).not.toContain('token-yang-salah');
  });

  it('is entered with client credentials whose secret lies in a file', async () => {
    const kantor = await KantorSandbox.buka();
    writeFileSync(join(kantor.folder, 'rahasia'), `${kantor.sandbox.clientSecret}\n`);
    const naskah = naskahConfig(kantor.sandbox.url).replace(
      /token_env: .*/,
      `client_id: ${kantor.sandbox.clientId}\n  client_secret_file: rahasia`,
    );
    await using app = await openApp(configUji(kantor.folder, naskah), { ganti: { clock: kantor.jam } });
    expect(await app.sync()).toMatchObject({ remote: 'ok', pull: { listed: 60 } });
    expect(kantor.sandbox.efek().per_rute['POST /token']).toBe(1);
    // Tokens live in memory only: sandbox/kredensial.ts names those it issues so.
    const folder = app.config.data;
    for (const satu of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (satu.isFile())
        expect(readFileSync(join(satu.parentPath, satu.name)).includes('terbit-')).toBe(false);
    expect(JSON.stringify(kantor.log.entri)).not.toContain('terbit-');
  });

  it.each([
    ['is not there', null, 'tidak_terbaca'],
    ['is empty', ' \n', 'kosong'],
    ['is no token', 'dua kata', 'tidak_layak'],
    ['is a large file', 'x'.repeat(20_000), 'tidak_layak'],
  ])('is not asked when the file of its token %s', async (_, isi, sebab) => {
    const kantor = await KantorSandbox.buka();
    if (isi !== null) writeFileSync(join(kantor.folder, 'token'), isi);
    const naskah = naskahConfig(kantor.sandbox.url).replace(/token_env: .*/, 'token_file: token');
    await using app = await openApp(configUji(kantor.folder, naskah), { ganti: { clock: kantor.jam } });
    const galat = await app.sync().catch((g: unknown) => g);
    expect(galat).toBeInstanceOf(RahasiaTidakAda);
    expect(galat).toMatchObject({ sebab, letak: join(kantor.folder, 'token') });
    if (isi !== null) expect(String(galat)).not.toContain(isi.trim() || 'x'.repeat(99));
  });
});

describe('our own signal', () => {
  it('ends a pass between pages; the next one goes on there', async () => {
    const kantor = await KantorSandbox.buka({ reports: 300 });
    const henti = new AbortController();
    const hasil = await kantor.app.sync({ signal: henti.signal, kemajuan: () => henti.abort() });
    expect(hasil).toMatchObject({ remote: 'ok', pull: { pages: 1, listed: 100 } });
    expect((await kantor.app.sync()).pull).toMatchObject({ pages: 2, listed: 200 });
  });
});

describe('run', () => {
  it('makes a pass at once and ends at the signal', async () => {
    const kantor = await KantorSandbox.buka();
    const henti = new AbortController();
    const hasil: HasilLintasan[] = [];
    await kantor.app.run(henti.signal, (h) => {
      hasil.push(h);
      henti.abort();
    });
    expect(hasil).toMatchObject([{ pull: { listed: 60 }, remote: 'ok' }]);
  });

  it('leaves a pass out when another process is at it', async () => {
    const kantor = await KantorSandbox.buka();
    kunciDipegang(kantor);
    const henti = new AbortController();
    const berjalan = kantor.app.run(henti.signal, () => expect.unreachable());
    while (!kantor.log.events.includes('schedule.locked'))
      await new Promise((lanjut) => setImmediate(lanjut));
    henti.abort();
    await berjalan;
  });

  it('ends an in-flight push first', async () => {
    const kantor = await KantorSandbox.buka();
    await kantor.app.sync();
    await kantor.bekerja(1);
    const henti = new AbortController();
    const { url, token } = kantor.sandbox;
    const { createRestApi } = await import('../src/connector/http/rest-api.ts');
    const rest = createRestApi({
      url,
      kredensial: { jenis: 'token', token },
      clock: kantor.jam,
      random: { next: () => 0.5, bytes: (n) => new Uint8Array(n) },
      log: kantor.log,
    });
    const api = {
      ...rest,
      kirim: (...argumen: Parameters<typeof rest.kirim>) => {
        henti.abort();
        return rest.kirim(...argumen);
      },
    };
    await kantor.bukaApp({ api });
    await kantor.app.run(henti.signal, () => undefined);
    expect(kantor.dampak()).toHaveLength(1);
    expect(await kantor.status()).toMatchObject({ terkirim: 1, mengirim: 0, belum_pasti: 0 });
  });
});

describe('a quarantined record that can be read by now', () => {
  it('becomes a case and closes its row, whether or not its id could be read then', async () => {
    const kantor = await KantorSandbox.buka({ reports: 1 });
    const { url, token } = kantor.sandbox;
    const id = kantor.sandbox.trackingId(0);
    const mentah = await (
      await fetch(`${url}/laporan/${id}`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
    await kantor.app.berlakukanSetelan();
    const masalah = { trackingId: null, diperbaruiPada: null, sebab: ['tracking_id: asing'], mentah };
    await kantor.app.store.applySatu({ jenis: 'masalah', masalah }, 'rest', kantor.jam.now());
    const rusak = { ...masalah, trackingId: '99', mentah: '{"tracking_id":"99"}' };
    await kantor.app.store.applySatu({ jenis: 'masalah', masalah: rusak }, 'rest', kantor.jam.now());

    expect(await kantor.app.cobaLagiKarantina(null)).toEqual({ dicoba: 2, terbaca: 1 });
    expect((await kantor.app.store.kasus(id))?.kasus.trackingId).toBe(id);
    const terbuka = await semua(kantor.app.store.karantina({ terbuka: true }));
    expect(terbuka.map((k) => k.trackingId)).toEqual(['99']);
    expect(await kantor.app.cobaLagiKarantina('KR-tidak-ada')).toEqual({ dicoba: 0, terbaca: 0 });
  });
});

describe('without a connection (ekspor-xlsx)', () => {
  it('a pass needs no remote, and answers wait to be copied by hand', async () => {
    const clock = virtualClock(Date.parse('2026-02-23T09:00:00+07:00'));
    const folder = folderUji();
    await using app = await openApp(configUji(folder, naskahConfig('')), { ganti: { clock } });
    expect(app.bersambungan).toBe(false);
    expect(await app.sync()).toMatchObject({ remote: 'ok', pull: { pages: 0 } });
    expect(await app.kirimSekarang()).toBeNull();
    await expect(app.api()).rejects.toThrow(TanpaSambungan);
  });
});

describe('what a pass may wait', () => {
  it('is a minute for each pass, not for the life of the process', async () => {
    const kantor = await KantorSandbox.buka();
    const disposisi = { pada: kantor.jam.now(), sumber: 'tanggal_disposisi' } as const;
    const api = new LaporTiruan(() => kantor.jam.now());
    api.taruh(laporanUji({ diperbaruiPada: kantor.jam.now(), disposisi }));
    await kantor.bukaApp({ api });
    await kantor.app.sync();
    await kantor.bekerja(1);
    api.naskah(
      'kirim',
      Array.from({ length: 99 }, () => async () => tunggu(kantor.jam.now() + 5_000)),
    );
    for (let ke = 0; ke < 2; ke++) {
      const mulai = kantor.jam.now();
      await kantor.app.sync();
      expect(kantor.jam.now() - mulai).toBe(60_000);
      kantor.maju(MENIT);
    }
  });
});

describe('opening', () => {
  it('again goes on with what was uncertain', async () => {
    const kantor = await KantorSandbox.buka();
    const api = new LaporTiruan(() => kantor.jam.now());
    api.taruh(
      laporanUji({
        diperbaruiPada: kantor.jam.now(),
        disposisi: { pada: kantor.jam.now(), sumber: 'tanggal_disposisi' },
      }),
    );
    await kantor.bukaApp({ api });
    await kantor.app.sync();
    await kantor.bekerja(1);
    api.naskah('kirim', [TAK_PASTI]);
    expect((await kantor.app.sync()).push).toMatchObject({ unknown: 1 });
    await kantor.app[Symbol.asyncDispose]();
    await kantor.bukaApp({ api });
    kantor.maju(2 * MENIT);
    await kantor.app.sync();
    expect(api.efek[0]?.jenis).toBe('sementara');
  });

  it('with an SOP that does not exist names those that do', async () => {
    const naskah = naskahConfig('').replace('sop: "kapuas-2018"', 'sop: "kapuas-1918"');
    const galat = await openApp(configUji(folderUji(), naskah)).catch((g: unknown) => g);
    expect(galat).toBeInstanceOf(SopDitolak);
    expect(galat).toMatchObject({ dikenal: expect.arrayContaining(['kapuas-2018']) });
  });
});
