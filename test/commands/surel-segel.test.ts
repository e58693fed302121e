import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'better-sqlite3';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dokumen, folderKerja, mulai, penghubung, tulisSetelan } from './jalankan.ts';

const SANDI = 'kata-sandi-uji-8841';
let folder: string;
let buang: () => void;
let server: SMTPServer;
let surat: { readonly dari: string; readonly kepada: readonly string[]; readonly isi: string }[];
/** What the server answers to a letter; null: nothing, for ever. */
let jawab: ((selesai: (galat?: Error | null) => void) => void) | null;
let diterima: PromiseWithResolvers<void>;

beforeEach(async () => {
  ({ folder, buang } = folderKerja());
  surat = [];
  jawab = (selesai) => selesai();
  diterima = Promise.withResolvers();
});
afterEach(async () => {
  await new Promise<void>((selesai) => server.close(() => selesai()));
  buang();
});

async function loket(opsi: ConstructorParameters<typeof SMTPServer>[0] = {}): Promise<number> {
  server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onAuth: (masuk, _sesi, balas) =>
      masuk.password === SANDI ? balas(null, { user: 'penghubung' }) : balas(new Error('ditolak')),
    onData: (aliran, sesi, balas) => {
      void text(aliran).then((isi) => {
        const { mailFrom, rcptTo } = sesi.envelope;
        surat.push({
          dari: mailFrom === false ? '' : mailFrom.address,
          kepada: rcptTo.map((k) => k.address),
          isi,
        });
        diterima.resolve();
        jawab?.(balas);
      });
    },
    ...opsi,
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return (server.server.address() as AddressInfo).port;
}

function setelan(port: number, masuk = ''): void {
  tulisSetelan(folder, {
    tambahan: `jejak: { kirim_ke: ["inspektorat@contoh.go.id"] }
smtp: { host: "127.0.0.1", port: ${port}, dari: "dinas@contoh.go.id"${masuk} }
`,
  });
}

const sync = (env: NodeJS.ProcessEnv = {}) => penghubung(folder, env)('sync', '--json');
const basis = <T>(kerja: (db: Database.Database) => T): T => {
  const db = new Database(join(folder, 'data/penghubung.sqlite'));
  try {
    return kerja(db);
  } finally {
    db.close();
  }
};
const percobaan = () =>
  basis((db) => db.prepare('SELECT nomor, hasil FROM segel_surel ORDER BY n').all()) as {
    nomor: number;
    hasil: string | null;
  }[];
/** As if the time of the next attempt had come. */
const tiba = () =>
  basis((db) => {
    db.exec('DROP TRIGGER IF EXISTS segel_surel_tetap; UPDATE segel_surel SET berikut_at = 0');
  });

it('a pass mails the newest checkpoint once, and then it is held outside', async () => {
  setelan(await loket());
  expect((await sync()).kode).toBe(0);
  await sync();
  expect(surat).toHaveLength(1);
  expect(surat[0]).toMatchObject({ dari: 'dinas@contoh.go.id', kepada: ['inspektorat@contoh.go.id'] });
  expect(surat[0]!.isi).toContain('penghubung/jejak/5501');
  expect(surat[0]!.isi).toMatch(/^Message-ID: <segel-1-\d+@contoh\.go\.id>/m);
  const { segel_luar } = dokumen<{ segel_luar: string | null }>(await penghubung(folder)('status', '--json'));
  expect(segel_luar).not.toBeNull();
  expect((await penghubung(folder)('jejak', 'verify')).kode).toBe(0);
});

it('a letter refused is tried again with the same checkpoint, and its words are nowhere', async () => {
  setelan(await loket());
  jawab = (selesai) => selesai(new Error('550 kotak RAHASIA-PENUH'));
  const { kode, keluar, galat } = await sync();
  expect(kode).toBe(0);
  expect(keluar + galat).not.toContain('RAHASIA-PENUH');
  expect(galat).toContain('checkpoint.mail');
  await sync();
  expect(surat).toHaveLength(1);
  jawab = (selesai) => selesai();
  tiba();
  await sync();
  expect(percobaan()).toEqual([
    { nomor: 1, hasil: 'gagal' },
    { nomor: 1, hasil: 'terkirim' },
  ]);
});

it('a checkpoint whose letter may have gone out when the process died is never mailed again', async () => {
  setelan(await loket());
  jawab = null;
  const anak = mulai(folder, ['sync']);
  await diterima.promise;
  anak.kill('SIGKILL');
  await once(anak, 'close');
  jawab = (selesai) => selesai();
  await sync();
  expect(surat).toHaveLength(1);
  tiba();
  await sync();
  expect(surat).toHaveLength(1);
  expect(percobaan()).toEqual([{ nomor: 1, hasil: 'tak-pasti' }]);
  // The journal has grown by that finding: the next one has its own number.
  expect((await penghubung(folder)('jejak', 'checkpoint')).kode).toBe(0);
  tiba();
  await sync();
  expect(percobaan().at(-1)).toEqual({ nomor: 2, hasil: 'terkirim' });
});

it('a server that is not there stops no pass', async () => {
  const port = await loket();
  setelan(port);
  await new Promise<void>((selesai) => server.close(() => selesai()));
  const { kode, galat } = await sync();
  expect(kode).toBe(0);
  expect(galat).toContain('ESOCKET');
  expect(percobaan()).toEqual([{ nomor: 1, hasil: 'gagal' }]);
});

it('logs in with the password of the environment, and shows it nowhere', async () => {
  setelan(await loket({ authOptional: false }), ', pengguna: "penghubung", sandi_env: SMTP_SANDI');
  const hasil = await sync({ SMTP_SANDI: SANDI });
  expect(surat).toHaveLength(1);
  expect(
    hasil.keluar + hasil.galat + readFileSync(join(folder, 'data/penghubung.sqlite'), 'latin1'),
  ).not.toContain(SANDI);
});

it('is refused with the wrong password without showing it', async () => {
  setelan(await loket({ authOptional: false }), ', pengguna: "penghubung", sandi_env: SMTP_SANDI');
  const { kode, keluar, galat } = await sync({ SMTP_SANDI: 'salah-7719' });
  expect(kode).toBe(0);
  expect(galat).toContain('EAUTH');
  expect(keluar + galat).not.toContain('salah-7719');
  expect(surat).toHaveLength(0);
});

/** A certificate for loopback that signs itself; null: there is no openssl to make one. */
function sertifikat(): { readonly key: Buffer; readonly cert: Buffer; readonly path: string } | null {
  const letak = (nama: string): string => join(folder, nama);
  const siapa = '-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -days 2';
  const kunci = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
  const perintah = `req -x509 ${kunci} ${siapa} -keyout ${letak('kunci.pem')} -out ${letak('ca.pem')}`;
  if (spawnSync('openssl', perintah.split(' ')).status !== 0) return null;
  return {
    key: readFileSync(letak('kunci.pem')),
    cert: readFileSync(letak('ca.pem')),
    path: letak('ca.pem'),
  };
}

it("sends over STARTTLS, logged in, where NODE_EXTRA_CA_CERTS names the office's own CA", async () => {
  const tls = sertifikat();
  if (tls === null) return console.warn('openssl is missing: STARTTLS is not tried');
  const aman: boolean[] = [];
  const { key, cert } = tls;
  const port = await loket({
    disabledCommands: [],
    allowInsecureAuth: false,
    authOptional: false,
    key,
    cert,
    onMailFrom: (_, sesi, balas) => {
      aman.push(sesi.secure);
      balas();
    },
  });
  setelan(port, ', pengguna: "penghubung", sandi_env: SMTP_SANDI');
  const env = { SMTP_SANDI: SANDI, NODE_EXTRA_CA_CERTS: tls.path };
  expect((await sync(env)).galat).toBe('');
  expect(aman).toEqual([true]);
  expect(surat).toHaveLength(1);
  expect(percobaan()).toEqual([{ nomor: 1, hasil: 'terkirim' }]);
});

it('sends nothing to a server whose STARTTLS certificate this machine does not trust', async () => {
  setelan(await loket({ disabledCommands: [] }));
  const { galat } = await sync();
  expect(galat).toMatch(/ETLS|ESOCKET/);
  expect(surat).toHaveLength(0);
  // Certain: the same checkpoint is mailed again once the certificate is trusted.
  expect(percobaan()).toEqual([{ nomor: 1, hasil: 'gagal' }]);
});
