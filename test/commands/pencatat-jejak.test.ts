import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { bacaCsv } from '../bundel/bundel-uji.ts';
import { kantorTiapUji, tulisSetelan } from './jalankan.ts';

const kantor = kantorTiapUji();
const { jalan } = kantor;

interface Baris {
  readonly oleh: string;
  readonly isi: Readonly<Record<string, unknown>>;
}

function baris(jenis: string): readonly Baris[] {
  const db = new Database(join(kantor.folder, 'data/penghubung.sqlite'), { readonly: true });
  try {
    const sql = 'SELECT oleh, CAST(payload AS TEXT) AS isi FROM jejak WHERE jenis = ? ORDER BY seq';
    const rows = db.prepare<[string], { oleh: string; isi: string }>(sql).all(jenis);
    return rows.map(({ oleh, isi }) => ({ oleh, isi: JSON.parse(isi) as Baris['isi'] }));
  } finally {
    db.close();
  }
}

const teksBukanKosong = expect.stringMatching(/./) as unknown;
const DI_SINI = { akun: teksBukanKosong, host: teksBukanKosong };

describe('the journal says who recorded', () => {
  it('settings that were edited: the account that met them first, and who may decide what from then on', async () => {
    await jalan('jejak', 'checkpoint');
    const tugas =
      '{ petugas: penghubung1, sebagai: kepala, jenis: plh, nomor: "800/1", dari: "2026-03-02", sampai: "2026-03-06" }';
    tulisSetelan(kantor.folder, { tambahan: `penugasan: [${tugas}]\njejak: { kirim_ke: [] }\n` });
    await jalan('jejak', 'checkpoint');
    const [lama, baru] = baris('setelan.berlaku');
    expect(lama).toMatchObject({
      oleh: 'sistem',
      isi: { ...DI_SINI, peran_kepala: 'kepala_opd', peran_penghubung1: 'penghubung' },
    });
    expect(baru).toMatchObject({
      oleh: 'sistem',
      isi: { ...DI_SINI, tugas_1: 'penghubung1 plh kepala 2026-03-02..2026-03-06' },
    });
    expect(JSON.stringify(baris('setelan.berlaku'))).not.toMatch(/Ayu|Bima/);
  });

  it('settings that were edited, as the file says it: on whose decision, who typed it, and why; of each change once', async () => {
    await jalan('jejak', 'checkpoint');
    const perubahan = '{ oleh: kepala, dicatat_oleh: penghubung1, alasan: "SK 12/2026" }';
    const setelan = (wajib: string) =>
      tulisSetelan(kantor.folder, {
        tambahan: `perubahan: ${perubahan}\npersetujuan: { bukti_wajib: ${wajib} }\n`,
      });
    setelan('ya');
    await jalan('jejak', 'checkpoint');
    setelan('tidak');
    await jalan('jejak', 'checkpoint');
    const [, pertama, kedua] = baris('setelan.berlaku');
    const komitmen = { alasan: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown };
    expect(pertama).toMatchObject({ oleh: 'kepala', isi: { dicatat_oleh: 'penghubung1', komitmen } });
    // The words stand from the change before: nobody has said anything of this one.
    expect(kedua).toMatchObject({ oleh: 'sistem', isi: { ...DI_SINI } });
    expect(kedua?.isi).not.toHaveProperty('komitmen');
    const masa = ['--dari', '2020-01-01', '--sampai', '2099-12-31'];
    expect((await jalan('ba', 'export', ...masa, '--keluaran', 'bundel')).kode).toBe(0);
    const setelanBerganti = bacaCsv(
      readFileSync(join(kantor.folder, 'bundel/pengecualian.csv'), 'utf8'),
    ).filter((p) => p['golongan'] === 'setelan');
    expect(setelanBerganti.map((p) => [p['oleh'], p['dicatat_oleh'], p['alasan'], p['rincian']])).toEqual([
      ['sistem', '', '', 'setelan pertama'],
      ['kepala', 'penghubung1', 'SK 12/2026', 'berganti: persetujuan'],
      ['sistem', '', '', 'berganti: persetujuan'],
    ]);
  });

  it('a change of the key: on whose decision, who typed it, and why', async () => {
    await jalan('jejak', 'checkpoint');
    const ganti = [
      'jejak',
      'checkpoint',
      '--ganti-kunci',
      '--sebagai',
      'kepala',
      '--dicatat-oleh',
      'penghubung1',
    ];
    const tanpa = await jalan(...ganti);
    expect(tanpa.kode).toBe(2);
    expect(tanpa.galat).toContain('berkala | bocor | petugas-berganti');
    expect((await jalan(...ganti, '--sebab', 'bocor')).kode).toBe(0);
    expect(baris('segel.kunci-diganti')).toMatchObject([
      { oleh: 'kepala', isi: { ...DI_SINI, dicatat_oleh: 'penghubung1', sebab: 'bocor' } },
    ]);
  });

  it('a restore: on whose decision and who typed it, and refuses an officer that nobody knows', async () => {
    await jalan('jejak', 'checkpoint');
    await jalan('backup', '--keluaran', 'cadangan');
    expect((await jalan('restore', 'cadangan', '--ya', '--sebagai', 'siapa')).kode).toBe(2);
    const siapa = ['--sebagai', 'kepala', '--dicatat-oleh', 'penghubung1'];
    expect((await jalan('restore', 'cadangan', '--ya', '--alasan', 'Cakram rusak', ...siapa)).kode).toBe(0);
    expect(baris('pemulihan.mulai')).toMatchObject([
      { oleh: 'kepala', isi: { ...DI_SINI, dicatat_oleh: 'penghubung1' } },
    ]);
    // The auditor reads it so: moments are dates, and the account stands beside the officer.
    const masa = ['--dari', '2020-01-01', '--sampai', '2099-12-31'];
    expect((await jalan('ba', 'export', ...masa, '--keluaran', 'bundel')).kode).toBe(0);
    expect((await jalan('jejak', 'verify', 'bundel')).kode).toBe(0);
    const mulai = bacaCsv(readFileSync(join(kantor.folder, 'bundel/pengecualian.csv'), 'utf8')).find(
      (p) => p['jenis'] === 'pemulihan.mulai',
    );
    expect(mulai).toMatchObject({
      oleh: 'kepala',
      alasan: 'Cakram rusak',
      akun: expect.stringMatching(/^.+@.+$/) as unknown,
    });
    expect(mulai?.['rincian']).toMatch(/\bdari=\d{4}-\d\d-\d\dT\S+\+08:00;.* siap=\d{4}-/);
    expect(readFileSync(join(kantor.folder, 'bundel/LAPORAN.html'), 'utf8')).toContain(
      'dipulihkan dari cadangan',
    );
    expect(mulai?.['rincian']).not.toMatch(/=\d{13}\b/);
  });

  it('a pass over a brake without a reason says that auditors will see that', async () => {
    const hasil = await jalan('sync', '--accept-run', 'x');
    expect(hasil.galat).toContain('tanpa --alasan');
  });

  it('a pass over a brake refuses an officer that nobody knows', async () => {
    expect((await jalan('sync', '--accept-run', 'x', '--alasan', 'a', '--sebagai', 'siapa')).kode).toBe(2);
  });
});
