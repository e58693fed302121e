import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HasilBundel } from '../../src/bundel/buat-bundel.ts';
import { KantorUji, nilaiDari } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import { csv, isiBerkas, RakBundel } from './bundel-uji.ts';

const [BIASA, APIP] = ['7000001', '7000002'];
const RAHASIA = 'alasan dalam kasus pengawasan';

let rumah: RumahSqlite;
let rak: RakBundel;
let kantor: KantorUji;
/** One Berita Acara of an ordinary report and one that is then passed to APIP, and a void one of the latter alone. */
beforeEach(async () => {
  rumah = new RumahSqlite();
  rak = new RakBundel();
  kantor = await KantorUji.buka(rumah);
  for (const trackingId of [BIASA, APIP]) await kantor.diperiksa({ trackingId });
  const bersama = nilaiDari(await kantor.buatBa([BIASA, APIP])).id;
  nilaiDari(await kantor.ubahBa(bersama, { jenis: 'final' }, { nomor: '555/99/2026' }));
  const batal = nilaiDari(await kantor.buatBa([APIP])).id;
  nilaiDari(await kantor.ubahBa(batal, { jenis: 'final' }));
  nilaiDari(await kantor.ubahBa(batal, { jenis: 'batal', alasan: RAHASIA }));
  const isian = { alasan: RAHASIA, terlapor: 'kepala', petugas_apip: 'hubung' };
  await kantor.catat('alihkan-apip', isian, {}, APIP);
});
afterEach(async () => {
  await rumah.bersihkan();
  rak.buang();
});

const ba = (bundel: HasilBundel) =>
  csv(bundel, 'laporan-log.csv').find((l) => l['tracking_id'] === BIASA)?.['ba'];

describe('a Berita Acara of an ordinary report and one that APIP has', () => {
  it.each(['umum', 'publik'] as const)('is told without its number in the edition %s', async (untuk) => {
    const bundel = await rak.buat(kantor, { untuk });
    expect(ba(bundel)).toBe('tidak-dimuat');
    expect(isiBerkas(bundel, 'jejak.jsonl')).not.toMatch(/555\/99\/2026|BA-REG-2026-000001/);
  });

  it('is told to APIP', async () => {
    expect(ba(await rak.buat(kantor, { untuk: 'apip' }))).toBe('BA-REG-2026-000001');
  });
});

it('shows why a Berita Acara was voided to APIP alone, where its report is theirs', async () => {
  const halaman = async (untuk: 'umum' | 'apip') =>
    isiBerkas(await rak.buat(kantor, { untuk, dari: '2026-01-01', sampai: '2026-12-31' }), 'LAPORAN.html');
  expect(await halaman('apip')).toContain(RAHASIA);
  const umum = await halaman('umum');
  expect(umum).not.toContain(RAHASIA);
  expect(umum).toContain('2 di antaranya tidak dimuat');
});
