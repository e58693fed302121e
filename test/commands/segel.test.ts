import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Ujung } from '../../src/jejak/baris.ts';
import { sambung } from '../../src/jejak/baris.ts';
import { tanggalPada } from '../../src/sop/waktu/waktu.ts';
import { dokumen, kantorTiapUji, penghubung, ZONA } from './jalankan.ts';
import { penghubungPada } from './jalankan-pada.ts';

const kantor = kantorTiapUji();
const { jalan } = kantor;

interface SegelJson {
  readonly nomor: number;
  readonly baris: number;
  readonly kunci: string;
  readonly naskah: string;
  readonly di_luar: { readonly nomor: number; readonly cara: string } | null;
}

const segel = async (...opsi: string[]): Promise<SegelJson> =>
  dokumen<SegelJson>(await jalan('jejak', 'checkpoint', '--json', ...opsi));

/** As somebody who has the file: SQLite's own guards are the first to go. */
function rusak(sql: string): void {
  const db = new Database(join(kantor.folder, 'data/penghubung.sqlite'));
  for (const { name } of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  db.close();
}

/** Sound rows, more than are looked at whenever the database is opened. */
function tambahBaris(banyak: number): void {
  const db = new Database(join(kantor.folder, 'data/penghubung.sqlite'));
  const tambah = db.prepare(
    `INSERT INTO jejak (seq, at, oleh, jenis, payload, prev, hash)
     VALUES (@seq, @at, @oleh, @jenis, @payload, @prev, @hash)`,
  );
  let ujung = db.prepare<[], Ujung>('SELECT seq, at, hash FROM jejak ORDER BY seq DESC LIMIT 1').get()!;
  for (let n = 0; n < banyak; n++) {
    const baris = sambung(ujung, {
      at: ujung.at,
      oleh: 'sistem',
      jenis: 'uji',
      trackingId: null,
      payload: { n },
    });
    tambah.run(baris);
    ujung = baris;
  }
  db.close();
}

function simpan(nama: string, isi: string): string {
  writeFileSync(join(kantor.folder, nama), isi);
  return nama;
}

describe('jejak checkpoint', () => {
  it('prints the lines to keep, and nothing else on stdout', async () => {
    const { kode, keluar, galat } = await jalan('jejak', 'checkpoint');
    expect(kode).toBe(0);
    expect(keluar).toMatch(
      /^penghubung\/jejak\/5501\n\d+\n[\w+/]{43}=\nkepala \d+ [0-9a-f]{64}\ndibuat .*Z\n\n— penghubung\/jejak\/5501 \S+\n$/,
    );
    expect(galat).toContain('--disimpan 1');
    expect(statSync(join(kantor.folder, 'data/kunci-segel')).mode & 0o777).toBe(0o600);
  });

  it('makes another only when the journal has grown', async () => {
    const pertama = await segel();
    expect(await segel()).toMatchObject({ nomor: pertama.nomor, naskah: pertama.naskah });
    await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'penghubung1');
    expect(await segel()).toMatchObject({ nomor: 2, di_luar: { nomor: 1, cara: 'petugas' } });
  });

  it('is held outside once an officer says so, and status tells its age', async () => {
    await segel();
    expect(dokumen<{ segel_luar: unknown }>(await jalan('status', '--json')).segel_luar).toBeNull();
    expect((await jalan('status')).keluar).toContain('tidak dapat dibuktikan');
    expect((await jalan('jejak', 'checkpoint', '--disimpan', '1')).kode).toBe(2);
    expect((await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'siapa')).kode).toBe(2);
    expect((await jalan('jejak', 'checkpoint', '--disimpan', '9', '--sebagai', 'kepala')).kode).toBe(2);
    expect((await jalan('jejak', 'segel', '--disimpan', '1', '--sebagai', 'kepala')).kode).toBe(0);
    expect(dokumen<{ segel_luar: unknown }>(await jalan('status', '--json')).segel_luar).not.toBeNull();
    expect((await jalan('status')).keluar).not.toContain('tidak dapat dibuktikan');
  });

  it('changes the key, signed by both, and old checkpoints still hold', async () => {
    const lama = await segel();
    const baru = await segel('--ganti-kunci', '--sebab', 'berkala', '--sebagai', 'kepala');
    expect(baru.kunci).not.toBe(lama.kunci);
    expect(baru.naskah.match(/^— /gm)).toHaveLength(2);
    await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'kepala');
    await segel();
    const luar = simpan('lama.txt', lama.naskah);
    expect((await jalan('jejak', 'verify', '--checkpoint', luar)).kode).toBe(0);
  });

  it('makes no new key where the old one is lost', async () => {
    await segel();
    rmSync(join(kantor.folder, 'data/kunci-segel'));
    const { kode, galat } = await jalan('jejak', 'checkpoint');
    expect(kode).toBe(8);
    expect(galat).toContain('kunci-segel');
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
    const masa = ['--dari', '2026-01-01', '--sampai', '2026-12-31', '--keluaran', 'audit', '--json'];
    expect(dokumen(await jalan('ba', 'export', ...masa))).toMatchObject({ bersegel: false });
  });

  it.each([
    ['changed', "UPDATE jejak SET oleh = 'lain' WHERE seq = ", 'tidak sama dengan saat ditulis'],
    ['deleted', 'DELETE FROM jejak WHERE seq = ', 'hilang'],
  ])('makes none where a row since the last was %s, and no other key', async (_nama, sql, kata) => {
    const { baris } = await segel();
    tambahBaris(20);
    rusak(`${sql}${baris + 3}`);
    const hasil = await jalan('jejak', 'checkpoint');
    expect(hasil).toMatchObject({ kode: 8, keluar: '' });
    expect(hasil.galat).toContain(`JEJAK TIDAK UTUH: `);
    expect(hasil.galat).toMatch(new RegExp(`baris ${baris + 3} .*${kata}`));
    const ganti = ['--ganti-kunci', '--sebab', 'bocor', '--sebagai', 'kepala'];
    expect((await jalan('jejak', 'checkpoint', ...ganti)).kode).toBe(8);
    expect((await jalan('jejak', 'verify')).keluar).toContain('1 segel cocok');
  });

  it('makes none after a pass either, and lets nothing be written from then on', async () => {
    const { baris } = await segel();
    tambahBaris(20);
    rusak(`UPDATE jejak SET oleh = 'lain' WHERE seq = ${baris + 3}`);
    const pada = Date.now() + 2 * 60 * 60_000;
    const nanti = penghubungPada(kantor.folder, pada);
    // Today's self-check has been: the seal of the hour is what finds it.
    writeFileSync(join(kantor.folder, 'data/periksa-diri'), `${tanggalPada(pada, ZONA)}\n`);
    expect((await nanti('sync')).kode).toBe(8);
    expect(JSON.parse(readFileSync(join(kantor.folder, 'data/hanya-baca.json'), 'utf8'))).toMatchObject({
      sebab: ['segel'],
    });
    expect((await jalan('jejak', 'verify')).keluar).toContain('1 segel cocok');
  });

  it('names all rows that are gone with a cut end, up to the last that any checkpoint knew', async () => {
    const { baris: pertama } = await segel();
    await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'kepala');
    await segel();
    const { baris } = await segel('--ganti-kunci', '--sebab', 'berkala', '--sebagai', 'kepala');
    rusak(`DELETE FROM jejak WHERE seq >= ${pertama}`);
    const kata = `baris ${pertama} sampai ${baris} hilang`;
    expect((await jalan('jejak', 'verify')).keluar.replace(/\s+/g, ' ')).toContain(kata);
    expect((await jalan('jejak', 'checkpoint')).galat).toContain(kata);
  });

  it('goes on once the lost key alone is copied back from a backup', async () => {
    await segel();
    expect((await jalan('backup', '--keluaran', 'cadangan')).kode).toBe(0);
    rmSync(join(kantor.folder, 'data/kunci-segel'));
    await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'kepala');
    cpSync(join(kantor.folder, 'cadangan/kunci-segel'), join(kantor.folder, 'data/kunci-segel'));
    expect(await segel()).toMatchObject({ nomor: 2 });
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
  });
});

describe('jejak verify', () => {
  it('agrees with a checkpoint held outside, also after a mail program had it', async () => {
    const { naskah } = await segel();
    const luar = simpan('surat.txt', `\ufeff${naskah.replaceAll('\n', '\r\n')}`);
    const { kode, keluar } = await jalan('jejak', 'verify', '--checkpoint', luar);
    expect(kode).toBe(0);
    expect(keluar).toContain('Cocok dengan segel dari luar');
  });

  it.each([
    ['a row', "UPDATE jejak SET oleh = 'lain' WHERE seq = 1"],
    ['the time beside a checkpoint', 'UPDATE segel SET dibuat_at = dibuat_at - 86400000'],
    ['the key beside a checkpoint', "UPDATE segel SET kunci = 'x+00000000+AAAA'"],
    ['the note of a checkpoint', "UPDATE segel SET naskah = replace(naskah, 'dibuat 2', 'dibuat 3')"],
  ])('finds %s changed in the database: exit 8', async (_nama, sql) => {
    await segel();
    rusak(sql);
    expect((await jalan('jejak', 'verify')).kode).toBe(8);
  });

  it('finds a cut journal with the checkpoint held outside, and says which rows', async () => {
    await segel();
    await jalan('jejak', 'checkpoint', '--disimpan', '1', '--sebagai', 'kepala');
    const { naskah, baris } = await segel();
    const luar = simpan('luar.txt', naskah);
    rusak(
      `DELETE FROM jejak WHERE seq = ${baris}; DELETE FROM segel_luar; DELETE FROM segel WHERE seq >= ${baris}`,
    );
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
    const hasil = await jalan('jejak', 'verify', '--checkpoint', luar, '--json');
    expect(hasil.kode).toBe(8);
    expect(dokumen(hasil)).toMatchObject({
      utuh: false,
      segel_luar: [{ sebab: 'terpotong', di_antara: { dari: baris, sampai: baris } }],
    });
  });

  it('needs no settings for a folder, and refuses one that is no bundle', async () => {
    const { kode, galat } = await penghubung(kantor.folder)(
      '--config',
      'tidak-ada.yaml',
      'jejak',
      'verify',
      '.',
    );
    expect(kode).toBe(2);
    expect(galat).toContain('bukan bundel');
  });
});
