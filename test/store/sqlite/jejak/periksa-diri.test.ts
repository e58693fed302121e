import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kunciTeks } from '../../../../src/jejak/kunci-publik.ts';
import type { Store } from '../../../../src/ports/store.ts';
import { bacaPeriode } from '../../../../src/sop/rekap/periode.ts';
import { ekorJejakUtuh } from '../../../../src/store/sqlite/jejak/ekor-jejak.ts';
import { penandaUji } from '../../../jejak/penanda-uji.ts';
import { wib } from '../../../sop/kapuas-uji.ts';
import { KantorUji, nilaiDari } from '../../kantor-uji.ts';
import { berkala } from '../../kontrak/rekap.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';
import { SkenarioAcak } from '../skenario-acak.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const gagal = async (store: Store, acak = 0): Promise<readonly string[]> =>
  (await store.periksaDiri({ lengkap: true, acak })).filter(({ baik }) => !baik).map(({ nama }) => nama);

const rusakkan = (...sql: readonly string[]): void =>
  rumah.mentah((db) => {
    for (const { name } of db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
      .all())
      db.exec(`DROP TRIGGER ${name}`);
    db.pragma('foreign_keys = OFF');
    for (const satu of sql) db.exec(satu);
  });

describe('the self-checks', () => {
  it('raise no alarm on an empty office', async () => {
    const kantor = await KantorUji.buka(rumah);
    expect(await gagal(kantor.store)).toEqual([]);
  });

  it.each([1, 2, 3, 4])(
    'raise no alarm after many days of work (seed %i), whole or by sample',
    async (benih) => {
      const kantor = await KantorUji.buka(rumah);
      await new SkenarioAcak(kantor, benih).jalankan(500);
      expect(await gagal(kantor.store)).toEqual([]);
      for (const acak of [0, 0.4, 0.999])
        for (const { nama, baik, rincian } of await kantor.store.periksaDiri({ lengkap: false, acak }))
          expect({ nama, baik, rincian }).toMatchObject({ baik: true });
      rumah.mentah((db) => expect(ekorJejakUtuh(db)).toBe(true));
    },
  );

  it('raise no alarm after a restore has skipped numbers', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.siapKirim();
    const sekarang = kantor.sekarang + 1000;
    await kantor.store.mulaiPemulihan(pemulihanUji(sekarang));
    expect(await gagal(kantor.store)).toEqual([]);
  });

  it.each([
    ['jejak', "UPDATE jejak SET oleh = 'x' WHERE seq = 3"],
    ['jejak', 'DELETE FROM jejak WHERE seq = 3'],
    ['lipatan', "UPDATE kasus SET langkah = 'selesai'"],
    ['lipatan', "UPDATE kiriman SET status = 'dibatalkan'"],
    ['nomor', 'UPDATE nomor SET terakhir = terakhir + 1'],
    ['kunci', 'UPDATE kasus SET garam = randomblob(32)'],
    ['rujukan', 'DELETE FROM putaran; DELETE FROM konsep; DELETE FROM kasus'],
    [
      'persetujuan',
      `INSERT INTO kiriman (id, kasus_id, urut, jenis, putaran, nomor, kunci, berkas, status, pernah_belum_pasti,
         dibuat_at, berikut_at, tenggat_at)
       SELECT 'TL-2099-000001', id, 99, 'akhir', 1, 9, 'x', '[]', 'antre', 0, 0, 0, 0 FROM kasus`,
    ],
  ])('find what was changed beside the program: %s', async (nama, sql) => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.siapKirim();
    rusakkan(sql);
    expect(await gagal(kantor.store)).toContain(nama);
  });

  it.each([
    ['the last rows cut off', 'DELETE FROM jejak WHERE seq > (SELECT max(seq) FROM jejak) - 3'],
    ['a note', "UPDATE segel SET naskah = replace(naskah, 'dibuat 2', 'dibuat 3')"],
    ['the time beside it', 'UPDATE segel SET dibuat_at = dibuat_at - 1'],
    ['the first of two', 'DELETE FROM segel WHERE nomor = 1'],
  ])('hold our own checkpoints against the journal: %s', async (_, sql) => {
    const kantor = await KantorUji.buka(rumah);
    const segel = (): Promise<unknown> => kantor.store.buatSegel(kantor.sekarang, penandaToko);
    await segel();
    await kantor.siapKirim();
    await segel();
    expect(await gagal(kantor.store)).toEqual([]);
    rusakkan(sql);
    expect(await gagal(kantor.store)).toContain('segel');
  });

  it.each([
    ['its figures', `UPDATE rekap SET hitungan = replace(hitungan, '"masuk":1', '"masuk":9')`],
    ['who closed it', "UPDATE rekap SET oleh = 'kepala'"],
    ['its cases', 'DELETE FROM rekap_kasus'],
    ['the recap itself', 'DELETE FROM rekap_kasus; DELETE FROM rekap'],
    ['its row of the journal', "DELETE FROM jejak WHERE jenis = 'rekap.final'"],
  ])('hold a closed recap against the journal: %s', async (_, sql) => {
    const kantor = await KantorUji.buka(rumah, berkala);
    await kantor.siapKirim();
    const pelaku = { petugas: 'hubung', dicatatOleh: 'hubung', akun: 'uji', host: 'uji' };
    const tutup = { ...pelaku, periode: bacaPeriode('2026-Q3')!, sekarang: wib('10-01T00:00') };
    nilaiDari(await kantor.store.tutupRekap(tutup));
    expect(await gagal(kantor.store)).toEqual([]);
    rusakkan(sql);
    expect(await gagal(kantor.store)).toContain('rekap');
  });

  it('see at every opening when the newest rows do not follow', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.siapKirim();
    rusakkan("UPDATE jejak SET jenis = 'x' WHERE seq = (SELECT max(seq) FROM jejak)");
    rumah.mentah((db) => expect(ekorJejakUtuh(db)).toBe(false));
  });
});

const kunciUji = penandaUji(1);
const penandaToko = {
  asal: kunciUji.publik.nama,
  kunci: kunciTeks(kunciUji.publik),
  tandai: kunciUji.tandai,
};

const pemulihanUji = (sekarang: number) => ({
  id: 'r00000001',
  petugas: 'hubung',
  akun: 'uji',
  host: 'uji',
  sekarang,
  dari: sekarang - 60 * 60_000,
  siap: sekarang + 20 * 60_000,
  diganti: null,
  nomorDiganti: [],
});
