import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lembarPagi } from '../../src/app/lembar-tenggat/pagi.ts';
import type { App } from '../../src/app.ts';
import { openApp } from '../../src/app.ts';
import { virtualClock } from '../kembaran/clock.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { laporanUji } from '../sop/kapuas-uji.ts';
import { configUji, folderUji, naskahConfig } from './kantor-sandbox.ts';

const JAM_MS = 3_600_000;
/** A Monday; the hour of the settings is 07:30. */
const pukul = (jam: string, tanggal = '2026-09-07') => Date.parse(`${tanggal}T${jam}:00+07:00`);
const JUDUL = 'Jalan di depan rumah Sari Rekaan rusak';

class Kantor {
  readonly folder = folderUji();
  readonly jam = virtualClock(pukul('07:00'));
  readonly log = logTerkumpul();
  readonly tambahan: string;
  /** Lines of the settings for more officers. */
  readonly petugas: string;
  app!: App;

  constructor(tambahan: string, petugas: string) {
    this.tambahan = tambahan;
    this.petugas = petugas;
  }

  static async buka(tambahan = '', petugas = ''): Promise<Kantor> {
    const kantor = new Kantor(tambahan, petugas);
    kantor.app = await kantor.proses();
    await kantor.app.berlakukanSetelan();
    const tiba = { pada: pukul('09:00', '2026-09-03'), sumber: 'tanggal_disposisi' } as const;
    const laporan = ['1', '2'].map((trackingId) =>
      laporanUji({
        trackingId,
        judul: JUDUL,
        isiAwal: JUDUL,
        namaPelapor: 'Sari Rekaan',
        kategori: 'Jalan',
        disposisi: tiba,
      }),
    );
    const butir = laporan.map((l) => ({ jenis: 'laporan', laporan: l, tidakDibawa: [] }) as const);
    await kantor.app.store.applyImport({ butir, sekarang: kantor.jam.now() });
    return kantor;
  }

  /** Another process over the same office. */
  async proses(): Promise<App> {
    const contoh = this.tambahan.includes('pagi:') ? /^pagi:\n(?: .*\n)+/m : '';
    const naskah = naskahConfig('', this.tambahan)
      .replace(contoh, '')
      .replace('peran: ["penghubung"] }', 'peran: ["penghubung"], surel: "hubung@contoh.go.id" }')
      .replace(
        'peran: ["kepala_opd"] }',
        `peran: ["penghubung", "kepala_opd"], surel: "kepala@contoh.go.id" }\n${this.petugas}`,
      );
    const app = await openApp(configUji(this.folder, naskah), {
      ganti: { clock: this.jam, random: randomBerbenih(3), log: this.log },
    });
    onTestFinished(() => app[Symbol.asyncDispose]());
    return app;
  }

  async pada(waktu: number, app = this.app): Promise<void> {
    this.jam.setel(waktu);
    await lembarPagi(app);
  }

  /** The first case, by the head, who holds it from then on. */
  async telaah(): Promise<void> {
    const hasil = await this.app.store.catat({
      sasaran: '1',
      idLuar: null,
      sekarang: this.jam.now(),
      ...this.app.pencatat,
      perintah: {
        aksi: 'telaah',
        isian: { kesimpulan: 'perlu ditanyakan', alasan_terlambat: 'akhir pekan' },
        berkas: [],
        petugas: 'kepala',
        dicatatOleh: 'kepala',
        catatan: null,
        pada: null,
      },
    });
    expect(hasil.ok).toBe(true);
  }

  berkas(nama: string): string {
    return readFileSync(join(this.folder, 'lembar-tenggat', nama), 'utf8');
  }

  catatan = async () =>
    (await this.app.store.lembarTerakhir()).map(
      ({ hari, petugas, saluran, hasil, percobaan }) => `${hari} ${petugas} ${saluran} ${hasil} ${percobaan}`,
    );
}

describe('the morning', () => {
  it("puts each officer's digest into the folder at its hour, once a day, over restarts and two processes", async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('07:29'));
    expect(existsSync(join(kantor.folder, 'lembar-tenggat'))).toBe(false);
    kantor.jam.setel(pukul('07:30'));
    const kedua = await kantor.proses();
    await Promise.all([lembarPagi(kantor.app), lembarPagi(kedua)]);
    expect(readdirSync(join(kantor.folder, 'lembar-tenggat')).toSorted()).toEqual(
      ['hubung', 'kepala'].flatMap((id) => [`${id}.ics`, `${id}.pdf`, `${id}.txt`]),
    );
    await kantor.pada(pukul('08:30'), await kantor.proses());
    expect(await kantor.catatan()).toEqual([
      '2026-09-07 hubung berkas terkirim 1',
      '2026-09-07 kepala berkas terkirim 1',
    ]);
    expect(kantor.log.events.filter((e) => e === 'digest.done')).toHaveLength(2);
    await kantor.pada(pukul('07:30', '2026-09-08'));
    expect(await kantor.catatan()).toContain('2026-09-08 hubung berkas terkirim 1');
  });

  it('tells numbers, steps and deadlines, and nothing that a reporter said or is called', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('07:30'));
    const isi = kantor.berkas('hubung.txt');
    expect(isi).toContain('Terlambat (2)');
    expect(isi).toContain('SOP Min 6 Sep 23:59, terlambat 1 hari');
    expect(isi).toContain('Jalan');
    for (const nama of ['hubung.txt', 'hubung.ics'])
      expect(kantor.berkas(nama)).not.toMatch(/Sari|Rekaan|rumah|rusak/);
    expect(JSON.stringify(kantor.log.entri)).not.toMatch(/Sari|Rekaan|Petugas Contoh/);
  });

  it('is made up for after a machine was off, until the office closes', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('11:10'));
    expect(await kantor.catatan()).toHaveLength(2);
    await kantor.pada(pukul('16:00', '2026-09-08'));
    expect((await kantor.catatan())[0]).toContain('2026-09-07');
  });

  it('comes on no day off, unless the office asks for it', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('08:00', '2026-09-12'));
    expect(await kantor.catatan()).toEqual([]);
    const setiap = await Kantor.buka('pagi: { hari: setiap, pdf: tidak, ics: tidak }');
    await setiap.pada(pukul('08:00', '2026-09-12'));
    expect(await setiap.catatan()).toHaveLength(2);
    expect(readdirSync(join(setiap.folder, 'lembar-tenggat'))).toEqual(['hubung.txt', 'kepala.txt']);
  });

  it('does not come twice where the clock jumps back, nor while it stands before what is journalled', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('09:00'));
    await kantor.pada(pukul('08:00'));
    await kantor.pada(pukul('08:00', '2026-09-04'));
    await kantor.pada(pukul('09:00'));
    expect(kantor.log.events.filter((e) => e === 'digest.done')).toHaveLength(2);
    expect((await kantor.catatan()).every((satu) => satu.endsWith('terkirim 1'))).toBe(true);
  });

  it('that cannot be written is told, tried again later, and then goes', async () => {
    const kantor = await Kantor.buka();
    writeFileSync(join(kantor.folder, 'lembar-tenggat'), '');
    await kantor.pada(pukul('07:30'));
    expect(await kantor.catatan()).toContain('2026-09-07 hubung berkas gagal 1');
    expect(kantor.log.entri.find((e) => e.event === 'digest.failed')?.fields).toMatchObject({
      class: 'EEXIST',
    });
    await kantor.pada(pukul('07:40'));
    expect(await kantor.catatan()).toContain('2026-09-07 hubung berkas gagal 1');
    rmSync(join(kantor.folder, 'lembar-tenggat'));
    await kantor.pada(pukul('08:30'));
    expect(await kantor.catatan()).toContain('2026-09-07 hubung berkas terkirim 2');
  });

  it('cancels in a calendar what another officer has taken over, and tells it in theirs', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('07:30'));
    const uid = (petugas: string): readonly string[] =>
      kantor.berkas(`${petugas}.ics`).match(/^UID:.*$/gm) ?? [];
    const semua = uid('hubung');
    await kantor.telaah();
    await kantor.pada(pukul('07:30', '2026-09-08'));
    const hubung = kantor.berkas('hubung.ics');
    expect(uid('hubung').toSorted()).toEqual(semua.toSorted());
    expect(hubung.match(/^STATUS:CANCELLED/gm)).toHaveLength(2);
    expect(hubung.match(/^SEQUENCE:1/gm)).toHaveLength(2);
    expect(kantor.berkas('kepala.ics')).not.toContain('CANCELLED');
    expect(kantor.berkas('hubung.txt')).not.toContain('  1  ');
    // Both imported into one calendar of the office: neither speaks of the other's event.
    expect(uid('hubung').filter((satu) => uid('kepala').includes(satu))).toEqual([]);
    const [kasus = ''] = await kantor.app.store.acara('hubung').then((a) => a.map((satu) => satu.kasus));
    expect(hubung).not.toContain(kasus);
  });

  it('tells a calendar the new step of a case as another version, though its deadline stays', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('07:30'));
    await kantor.telaah();
    await kantor.pada(pukul('07:30', '2026-09-08'));
    const acara = kantor.berkas('kepala.ics').split('BEGIN:VEVENT');
    const nasional = acara.find((satu) => satu.includes('SUMMARY:Tenggat Nasional 1:')) ?? '';
    expect(nasional).toContain('Telaah\\, konfirmasi');
    expect(nasional).toContain('SEQUENCE:1');
    expect(nasional).toContain('DTSTAMP:20260908T003000Z');
  });
});

/** A real server on loopback, and the letters it took. */
async function loket(opsi: ConstructorParameters<typeof SMTPServer>[0] = {}) {
  const surat: { readonly kepada: string; readonly isi: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (aliran, { envelope }, balas) => {
      void text(aliran).then((isi) => {
        surat.push({ kepada: envelope.rcptTo.map((k) => k.address).join(), isi });
        balas();
      });
    },
    ...opsi,
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((selesai) => server.close(() => selesai())));
  return { surat, port: (server.server.address() as AddressInfo).port };
}

const smtp = (port: number) =>
  `pagi: { pdf: ya, ics: ya }\nsmtp: { host: "127.0.0.1", port: ${port}, dari: "dinas@contoh.go.id" }`;

/** Eight officers, and a server that is told to stop us when it has heard of four letters, and answers only then. */
async function enamLagi() {
  const berhenti = new AbortController();
  const datang: (() => void)[] = [];
  const { surat, port } = await loket({
    onMailFrom: (_alamat, _sesi, balas) => {
      datang.push(() => balas());
      if (datang.length < 4) return;
      berhenti.abort();
      for (const lanjut of datang.splice(0)) lanjut();
    },
  });
  const petugas = Array.from(
    { length: 6 },
    (_, i) => `  - { id: p${i}, nama: "P${i} Contoh", peran: ["penghubung"], surel: "p${i}@contoh.go.id" }`,
  );
  return { kantor: await Kantor.buka(smtp(port), petugas.join('\n')), berhenti, surat };
}

describe('the digest by mail', () => {
  it('goes once to each officer, with its paper and its calendar', async () => {
    const { surat, port } = await loket();
    const kantor = await Kantor.buka(smtp(port));
    await kantor.pada(pukul('07:30'));
    await kantor.pada(pukul('08:30'));
    const urut = surat.sort((a, b) => (a.kepada < b.kepada ? -1 : 1));
    expect(urut.map(({ kepada }) => kepada)).toEqual(['hubung@contoh.go.id', 'kepala@contoh.go.id']);
    const [{ isi } = { isi: '' }] = surat;
    expect(isi).toMatch(/^Message-ID: <lembar-2026-09-07-hubung@contoh\.go\.id>/m);
    expect(isi).toContain('lembar-tenggat-2026-09-07.pdf');
    expect(isi).toContain('text/calendar');
    expect(isi).not.toMatch(/Sari|rumah/);
  });

  it('that one address refuses reaches the others, and is tried again', async () => {
    let penuh = true;
    const { surat, port } = await loket({
      onRcptTo: ({ address }, _sesi, balas) =>
        balas(penuh && address.startsWith('hubung') ? new Error('550 kotak RAHASIA-PENUH') : null),
    });
    const kantor = await Kantor.buka(smtp(port));
    await kantor.pada(pukul('07:30'));
    expect(surat.map(({ kepada }) => kepada)).toEqual(['kepala@contoh.go.id']);
    expect(JSON.stringify(kantor.log.entri)).not.toMatch(/RAHASIA|contoh\.go/);
    penuh = false;
    await kantor.pada(pukul('08:30'));
    expect(surat.map(({ kepada }) => kepada)).toEqual(['kepala@contoh.go.id', 'hubung@contoh.go.id']);
    expect(await kantor.catatan()).toContain('2026-09-07 hubung surel terkirim 2');
  });

  it('does not go to a server whose certificate nobody vouches for', async () => {
    const { surat, port } = await loket({ disabledCommands: [] });
    const kantor = await Kantor.buka(smtp(port));
    await kantor.pada(pukul('07:30'));
    expect(surat).toEqual([]);
    expect(await kantor.catatan()).toContain('2026-09-07 hubung surel gagal 1');
    expect(await kantor.catatan()).toContain('2026-09-07 hubung berkas terkirim 1');
  });

  it('does not go without TLS, loopback excepted, unless the settings allow it', async () => {
    const { surat, port } = await loket();
    // Another spelling of loopback, which the program takes for a host of the network.
    const jauh = smtp(port).replace('127.0.0.1', '127.1');
    const kantor = await Kantor.buka(jauh);
    await kantor.pada(pukul('07:30'));
    expect(surat).toEqual([]);
    expect(await kantor.catatan()).toContain('2026-09-07 hubung surel gagal 1');
    const longgar = await Kantor.buka(jauh.replace('port:', 'wajib_tls: tidak, port:'));
    await longgar.pada(pukul('07:30'));
    expect(surat).toHaveLength(2);
  });

  it('whose process died on the way is doubtful, told, and never sent again', async () => {
    const { surat, port } = await loket();
    const kantor = await Kantor.buka(smtp(port));
    kantor.jam.setel(pukul('07:30'));
    const giliran = { hari: '2026-09-07', petugas: 'hubung', saluran: 'surel' } as const;
    expect(await kantor.app.store.mulaiLembar(giliran, pukul('07:30'), pukul('07:45'))).toBe(1);
    await kantor.pada(pukul('07:40'));
    await kantor.pada(pukul('08:30'));
    await kantor.pada(pukul('09:30'));
    expect(surat.map(({ kepada }) => kepada)).toEqual(['kepala@contoh.go.id']);
    expect(await kantor.catatan()).toContain('2026-09-07 hubung surel tak-pasti 1');
  });

  it('stops after eight attempts of a day', async () => {
    const kantor = await Kantor.buka(
      'smtp: { host: "127.0.0.1", port: 1, dari: "dinas@contoh.go.id" }\npagi: { jam: "00:00", pdf: tidak, ics: tidak }\njam_kerja: { senin: "08:00-24:00" }',
    );
    for (let i = 7; i < 24; i++) await kantor.pada(pukul('00:00') + i * JAM_MS + JAM_MS / 2);
    expect(await kantor.catatan()).toContain('2026-09-07 hubung surel gagal 8');
  });

  it('waits for every officer`s file, and tells how far it is', async () => {
    let folder = '';
    let adaBerkas: readonly string[] = [];
    const { port } = await loket({
      onConnect: (_sesi, balas) => {
        adaBerkas = readdirSync(join(folder, 'lembar-tenggat')).filter((nama) => nama.endsWith('.txt'));
        balas();
      },
    });
    const kantor = await Kantor.buka(smtp(port));
    folder = kantor.folder;
    const kata: string[] = [];
    kantor.jam.setel(pukul('07:30'));
    const hasil = await lembarPagi(kantor.app, { kemajuan: (...k) => kata.push(k.join(' ')) });
    expect(adaBerkas).toEqual(['hubung.txt', 'kepala.txt']);
    expect(hasil).toEqual({ berkas: ['terkirim', 'terkirim'], surel: ['terkirim', 'terkirim'] });
    expect(kata).toEqual(['berkas 0 2', 'berkas 1 2', 'surel 0 2', 'surel 0 2']);
  });

  it('to many is on its way to several at once, within a bound; when told to stop those end and no other begins', async () => {
    const { kantor, berhenti, surat } = await enamLagi();
    kantor.jam.setel(pukul('07:30'));
    const hasil = await lembarPagi(kantor.app, { signal: berhenti.signal });
    expect([hasil.berkas.length, hasil.surel, surat.length]).toEqual([8, Array(4).fill('terkirim'), 4]);
    expect((await kantor.catatan()).filter((satu) => satu.includes('surel'))).toHaveLength(4);
  });

  it('under way when the service is stopped ends, and the service with it', async () => {
    const { kantor, berhenti, surat } = await enamLagi();
    kantor.jam.setel(pukul('07:30'));
    await kantor.app.run(berhenti.signal, () => {});
    expect(surat).toHaveLength(4);
    expect((await kantor.catatan()).filter((satu) => satu.includes('surel terkirim'))).toHaveLength(4);
  });

  it('does not go to an officer with nothing to do, which is told by its own word', async () => {
    const { surat, port } = await loket();
    const kantor = await Kantor.buka(
      smtp(port),
      '  - { id: arsip, nama: "Arsip Contoh", peran: ["arsiparis"], surel: "arsip@contoh.go.id" }',
    );
    await kantor.pada(pukul('07:30'));
    expect(surat.map(({ kepada }) => kepada)).not.toContain('arsip@contoh.go.id');
    expect(await kantor.catatan()).toContain('2026-09-07 arsip surel kosong 1');
    expect(kantor.log.entri.find((e) => e.fields?.outcome === 'kosong')?.event).toBe('digest.done');
    await kantor.pada(pukul('08:30'));
    expect(await kantor.catatan()).toContain('2026-09-07 arsip surel kosong 1');
  });

  it('is sent to nobody without smtp', async () => {
    const kantor = await Kantor.buka();
    await kantor.pada(pukul('07:30'));
    expect((await kantor.catatan()).filter((satu) => satu.includes('surel'))).toEqual([]);
  });
});
