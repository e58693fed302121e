import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { aturSandbox, jamTangan, kirim, minta, mulai } from './klien.ts';

let s: Sandbox;
let id: string;
const clock = jamTangan();
const K = (n: number) => `kunci-uji-${String(n).padStart(8, '0')}`;

beforeEach(async () => {
  s = await mulai({
    clock,
    laporan: () => ({ status_laporan: 'Terverifikasi', id_instansi_terdisposisi: '5501' }),
  });
  id = s.trackingId(4);
});
afterEach(() => s.close());

const riwayat = async (nomor = id) =>
  (await minta(s, 'GET', `/laporan/${nomor}/riwayat`)).body as unknown as Record<string, unknown>[];

describe('POST tindak-lanjut', () => {
  it('moves the report to Proses, and a final answer leaves it there', async () => {
    const satu = await kirim(s, id, 'Kami pelajari.', K(1));
    expect(satu).toMatchObject({ status: 201, body: { tracking_id: id, status_laporan: 'Proses' } });
    expect((await kirim(s, id, 'Sudah diperbaiki.', K(2), 'akhir')).body.status_laporan).toBe('Proses');
    expect((await minta(s, 'GET', `/laporan/${id}`)).body.status_laporan).toBe('Proses');
  });

  it('shows the text in the history under the agency’s name, in WIB to the minute', async () => {
    await kirim(s, id, 'Kami pelajari.', K(1));
    expect((await riwayat()).at(-1)).toEqual({
      tanggal: 'Senin, 23 Februari 2026, 08:00',
      responder: 'Dinas Komunikasi dan Informatika Kabupaten Kapuas',
      keterangan: 'Kami pelajari.',
    });
  });

  it('answers the same key and body the same, once in effect, even when closed since', async () => {
    const satu = await kirim(s, id, 'Selesai.', K(1), 'akhir');
    await aturSandbox(s, `/laporan/${id}`, { status_laporan: 'Ditutup oleh Sistem' });
    const lagi = await kirim(s, id, 'Selesai.', K(1), 'akhir');
    expect([lagi.status, lagi.body]).toEqual([200, satu.body]);
    expect((await kirim(s, id, 'Selesai.', K(2), 'akhir')).status).toBe(409);
    expect(s.efek().tindak_lanjut.total).toBe(1);
    expect((await riwayat()).filter((e) => e.keterangan === 'Selesai.')).toHaveLength(1);
  });

  it('makes one effect of twenty requests at once with one key', async () => {
    const jawaban = await Promise.all(Array.from({ length: 20 }, () => kirim(s, id, 'Serentak.', K(1))));
    expect(jawaban.map((j) => j.status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(s.efek().tindak_lanjut.total).toBe(1);
  });

  it('refuses a key used with another body, another report or another kind of write', async () => {
    await kirim(s, id, 'Satu.', K(1));
    expect((await kirim(s, id, 'Dua.', K(1))).status).toBe(422);
    expect((await kirim(s, s.trackingId(5), 'Satu.', K(1))).status).toBe(422);
    const kembali = await minta(s, 'POST', `/laporan/${id}/kembalikan`, {
      kunci: K(1),
      json: { alasan: 'x' },
    });
    expect(kembali.status).toBe(422);
    expect(s.efek()).toMatchObject({ tindak_lanjut: { total: 1 }, kembalikan: { total: 0 } });
  });

  it('refuses a missing, short or long key and a body outside the contract, all without effect', async () => {
    const path = `/laporan/${id}/tindak-lanjut`;
    const isi = { jenis: 'akhir', isi: 'x' };
    const tolak = [
      { json: isi },
      { kunci: 'x'.repeat(15), json: isi },
      { kunci: 'x'.repeat(129), json: isi },
      { kunci: K(1), json: { ...isi, isi: '' } },
      { kunci: K(2), json: { ...isi, isi: 'x'.repeat(10_001) } },
      { kunci: K(3), json: { ...isi, jenis: 'ralat' } },
      { kunci: K(4), json: { ...isi, lampiran: ['tak-ada'] } },
      { kunci: K(5), json: { ...isi, lampiran: Array(6).fill('a') } },
      { kunci: K(6), json: { ...isi, nomor_ba: 3 } },
      { kunci: K(7), badan: JSON.stringify(isi), headers: { 'content-type': 'text/plain' } },
      { kunci: K(8), badan: '{', headers: { 'content-type': 'application/json' } },
      { kunci: K(9), json: { ...isi, isi: 'x'.repeat(300_000) } },
    ];
    for (const p of tolak)
      expect(await minta(s, 'POST', path, p)).toMatchObject({ status: 422, masalah: [] });
    expect(s.efek().tindak_lanjut.total).toBe(0);
  });

  it('counts characters, not UTF-16 units: 10,000 emoji are a text', async () => {
    expect((await kirim(s, id, '🛠'.repeat(10_000), K(1))).status).toBe(201);
  });

  it('refuses closed, archived and withdrawn reports with 409, unknown ones with 404', async () => {
    for (const [n, ubah] of [
      { status_laporan: 'Ditutup oleh Admin' },
      { status_laporan: 'Diarsipkan oleh Sistem' },
      { id_instansi_terdisposisi: '5517' },
    ].entries()) {
      await aturSandbox(s, `/laporan/${s.trackingId(n)}`, ubah);
      expect((await kirim(s, s.trackingId(n), 'x', K(n))).status).toBe(409);
    }
    expect((await kirim(s, '1', 'x', K(9))).status).toBe(404);
  });
});

describe('POST kembalikan', () => {
  it('gives the report to another agency, moves it in the list, and then refuses answers', async () => {
    const sebelum = (await minta(s, 'GET', `/laporan/${id}`)).body;
    const badan = { kunci: K(1), json: { alasan: 'Wewenang dinas lain.' } };
    const satu = await minta(s, 'POST', `/laporan/${id}/kembalikan`, badan);
    const lagi = await minta(s, 'POST', `/laporan/${id}/kembalikan`, badan);
    expect([satu.status, satu.body, lagi.status, lagi.body]).toEqual([
      200,
      { tracking_id: id },
      200,
      { tracking_id: id },
    ]);
    const sesudah = (await minta(s, 'GET', `/laporan/${id}`)).body;
    expect(sesudah.id_instansi_terdisposisi).toBe('5517');
    expect(Date.parse(String(sesudah.diperbarui_pada))).toBeGreaterThan(
      Date.parse(String(sebelum.diperbarui_pada)),
    );
    expect(s.efek().kembalikan.total).toBe(1);
    expect((await kirim(s, id, 'x', K(2))).status).toBe(409);
  });

  it('may come back to us, with a new disposition time', async () => {
    await minta(s, 'POST', `/laporan/${id}/kembalikan`, { kunci: K(1), json: { alasan: 'Bukan kami.' } });
    clock.maju(3_600_000);
    const kembali = await aturSandbox(s, `/laporan/${id}`, { id_instansi_terdisposisi: '5501' });
    expect(Date.parse(String(kembali.tanggal_disposisi))).toBe(clock.now());
    expect((await kirim(s, id, 'Kami kerjakan.', K(2))).status).toBe(201);
  });
});

describe('POST /lampiran', () => {
  const unggah = (isi: Uint8Array<ArrayBuffer>, nama = 'berkas') => {
    const badan = new FormData();
    badan.set(nama, new Blob([isi]), 'foto.jpg');
    return minta(s, 'POST', '/lampiran', { badan });
  };
  const jpeg = (ukuran: number) => {
    const isi = new Uint8Array(ukuran);
    isi.set([0xff, 0xd8, 0xff]);
    return isi;
  };

  it('gives the same bytes the same id and their hash, and an answer may name it', async () => {
    const [satu, dua, lain] = [await unggah(jpeg(50)), await unggah(jpeg(50)), await unggah(jpeg(51))];
    expect([satu.status, satu.masalah]).toEqual([201, []]);
    expect(dua.body).toEqual(satu.body);
    expect(satu.body).toMatchObject({
      ukuran: 50,
      sha256: createHash('sha256').update(jpeg(50)).digest('hex'),
    });
    expect(lain.body.id).not.toBe(satu.body.id);
    expect(s.efek().unggahan).toBe(2);
    const json = { jenis: 'akhir', isi: 'Terlampir.', lampiran: [satu.body.id, lain.body.id] };
    expect((await minta(s, 'POST', `/laporan/${id}/tindak-lanjut`, { kunci: K(1), json })).status).toBe(201);
  });

  it('takes 10 MiB and refuses one byte more, and far more', async () => {
    expect((await unggah(jpeg(10 * 1024 * 1024))).status).toBe(201);
    for (const lebih of [1, 5_000_000]) {
      expect(await unggah(jpeg(10 * 1024 * 1024 + lebih))).toMatchObject({ status: 413, masalah: [] });
    }
  });

  it('judges by the first bytes: PNG and PDF pass, a renamed GIF does not', async () => {
    const teks = (t: string) => new Uint8Array(Buffer.from(t, 'latin1'));
    expect((await unggah(teks('\x89PNG\r\n\x1a\n....'))).status).toBe(201);
    expect((await unggah(teks('%PDF-1.7'))).status).toBe(201);
    expect(await unggah(teks('GIF89a'))).toMatchObject({ status: 415, masalah: [] });
    expect((await unggah(teks(''))).status).toBe(415);
    expect((await unggah(jpeg(9), 'file')).status).toBe(400);
  });
});

describe('the ledger', () => {
  it('tells of a text that was sent twice under two keys, which is what a duplicate is', async () => {
    await kirim(s, id, 'Sama.', K(1));
    expect(s.efek().ganda).toEqual([]);
    await kirim(s, id, 'Sama.', K(2));
    await kirim(s, id, 'Lain.', K(3));
    const { ganda, tindak_lanjut } = (await (await fetch(`${s.urlSandbox}/efek`)).json()) as ReturnType<
      Sandbox['efek']
    >;
    expect(ganda).toMatchObject([{ tracking_id: id, jenis: 'sementara', jumlah: 2, kunci: [K(1), K(2)] }]);
    expect(tindak_lanjut).toEqual({
      total: 3,
      per_laporan_dan_jenis: [{ tracking_id: id, jenis: 'sementara', jumlah: 3 }],
    });
  });

  it('lists a report’s effects with key and hash of the very bytes', async () => {
    await kirim(s, id, 'Satu.', K(1));
    await kirim(s, s.trackingId(5), 'Dua.', K(2));
    const sha256 = createHash('sha256').update('{"jenis":"sementara","isi":"Satu."}').digest('hex');
    const daftar = await (await fetch(`${s.urlSandbox}/efek/${id}`)).json();
    expect(daftar).toMatchObject([{ urut: 1, tracking_id: id, kunci: K(1), sha256 }]);
    expect(s.efekLaporan(id)).toEqual(daftar);
  });
});

describe('the remote’s side', () => {
  it('adds a reply of the reporter to the history', async () => {
    await aturSandbox(s, `/laporan/${id}`, {
      status_laporan: 'Ditanggapi oleh Pelapor',
      riwayat: { responder: 'Pelapor', keterangan: 'Masih padam.' },
    });
    expect((await riwayat()).at(-1)).toMatchObject({ responder: 'Pelapor', keterangan: 'Masih padam.' });
    expect((await minta(s, 'GET', `/laporan/${id}`)).body.status_laporan).toBe('Ditanggapi oleh Pelapor');
  });

  it('refuses a misspelt field and an unknown report', async () => {
    await expect(aturSandbox(s, `/laporan/${id}`, { judul: 'x' })).rejects.toThrow('422');
    await expect(aturSandbox(s, '/laporan/1', { judul_laporan: 'x' })).rejects.toThrow('404');
    await expect(aturSandbox(s, '/gangguan', { faults: 'medium' })).rejects.toThrow('422');
  });
});
