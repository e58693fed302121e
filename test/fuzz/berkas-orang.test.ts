import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { BerkasDisebut } from '../../src/commands/masukan/berkas-petugas.ts';
import { type BarisTindakanBerkas, bacaTindakan } from '../../src/commands/masukan/berkas-tindakan.ts';
import { parseConfig } from '../../src/config.ts';
import { bacaTahunLibur } from '../../src/mapping/hari-libur/baca-tahun-libur.ts';
import { bacaSop } from '../../src/mapping/sop-yaml/baca-sop.ts';
import { bacaNaskah } from '../../src/mapping/yaml/naskah.ts';
import { adalahTanggal } from '../../src/sop/waktu/waktu.ts';
import { BERKAS } from '../config/setelan.ts';
import { fuzz, KANARI, KASUS, WAKTU_MS } from './fuzz.ts';
import { terganggu } from './nilai-aneh.ts';
import { teksTerganggu } from './teks-aneh.ts';

const RAHASIA = `token-${KANARI}-di-lingkungan`;
const ENV = { LAPOR_TOKEN: RAHASIA, SANDI: RAHASIA };

const DASAR = {
  instansi: { id: ['5501', '0055'], nama: 'Dinas Contoh', zona_waktu: 'Asia/Pontianak' },
  lapor: { sambungan: 'rest', url: 'https://lapor.contoh.test/api', token_env: 'LAPOR_TOKEN' },
};
/** In parts: reading YAML is what takes the time here. */
const SETELAN = [
  {
    ...DASAR,
    petugas: [
      { id: 'hubung', nama: 'Siti Contoh', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Budi Contoh', peran: ['kepala_opd'], berlaku_dari: '2026-01-01' },
    ],
    penugasan: [
      {
        petugas: 'hubung',
        sebagai: 'kepala',
        jenis: 'plh',
        nomor: '1',
        dari: '2026-02-01',
        sampai: '2026-02-09',
      },
    ],
  },
  {
    ...DASAR,
    sop: 'kapuas-2018',
    jadwal: { sync: '*/15 * * * *' },
    push: { jadwal_ulang: ['0s', '1m'], serentak: 4 },
    smtp: { host: 'smtp.contoh.test', dari: 'a@contoh.test', sandi_env: 'SANDI' },
  },
  {
    ...DASAR,
    jam_kerja: { senin: '08:00-12:00,13:00-16:00', khusus: [{ dari: '2026-02-18', sampai: '2026-03-19' }] },
    kalender: { libur_sendiri: ['2026-03-21'] },
    ba: { nomor: '{urut}/{tahun}' },
  },
] as const;

/** A damaged value written out (JSON is YAML), or a text as people write it, slightly damaged. */
const yaml = (baik: unknown, naskah: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: terganggu(baik, 2).map((nilai) => JSON.stringify(nilai)) },
    { weight: 2, arbitrary: teksTerganggu(fc.constant(naskah)) },
  );

/** Places and codes, short, and never what the environment holds. */
function periksaMasalah(
  semua: readonly { readonly baris: number; readonly path: string }[],
  teks: string,
): void {
  expect(semua.length).toBeGreaterThan(0);
  const baris = teks.split('\n').length + 1;
  expect(semua.every((m) => m.baris >= 1 && m.baris <= baris)).toBe(true);
  const tertulis = JSON.stringify(semua);
  expect(tertulis).not.toContain(RAHASIA);
  expect(tertulis.length).toBeLessThan(200_000);
}

const terbacaSebagaiYaml = (teks: string): boolean => bacaNaskah(teks).ok;

describe('penghubung.yaml', () => {
  it('gives settings or problems with their lines, and tells no secret', { timeout: WAKTU_MS }, async () => {
    const bahan = fc.oneof(...SETELAN.map((satu) => yaml(satu, stringify(satu))));
    await fuzz('config', bahan, (teks) => {
      const hasil = parseConfig(teks, ENV, { berkas: BERKAS });
      if (!hasil.ok) periksaMasalah(hasil.error, teks);
      if (hasil.ok) {
        expect(JSON.stringify(hasil.value)).not.toContain(RAHASIA);
        expect(hasil.value.data.startsWith('/')).toBe(true);
      }
      return hasil.ok || terbacaSebagaiYaml(teks);
    });
  });
});

describe('an SOP file', () => {
  const contoh = readFileSync(new URL('../fixtures/sop/contoh.yaml', import.meta.url), 'utf8');
  const naskah = bacaNaskah(contoh);
  const isi = naskah.ok ? JSON.parse(JSON.stringify(naskah.value.isi)) : null;

  it('gives a definition that runs, or problems with their lines', { timeout: WAKTU_MS }, async () => {
    await fuzz('SOP file', yaml(isi, contoh), (teks) => {
      const hasil = bacaSop(teks, 'contoh.yaml');
      if (!hasil.ok) periksaMasalah(hasil.error, teks);
      else
        expect(Object.hasOwn(hasil.value.tindakan, hasil.value.jawaban?.membekukan ?? '')).toBe(
          hasil.value.jawaban !== null,
        );
      return hasil.ok || terbacaSebagaiYaml(teks);
    });
  });
});

describe('a file of days off', () => {
  const contoh = readFileSync(new URL('../../data/hari-libur/2026.json', import.meta.url), 'utf8');

  it('gives days of its year, each once, or problems with their lines', { timeout: WAKTU_MS }, async () => {
    await fuzz('holiday file', yaml(JSON.parse(contoh), contoh), (teks) => {
      const hasil = bacaTahunLibur(Buffer.from(teks));
      if (!hasil.ok) periksaMasalah(hasil.error, teks);
      if (!hasil.ok) return terbacaSebagaiYaml(teks);
      const { tahun, libur: hari } = hasil.value;
      const semua = [...hari.nasional, ...hari.cuti];
      expect(new Set(semua).size).toBe(semua.length);
      expect(semua.every((t) => adalahTanggal(t) && t.startsWith(tahun))).toBe(true);
      expect(hari.sumber.isWellFormed()).toBe(true);
      return true;
    });
  });
});

describe('a file of acts', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const TINDAKAN = {
    id: 'luar-1',
    tracking_id: '7000001',
    aksi: 'telaah',
    isian: { kesimpulan: 'Layak', catatan: null, berapa: 3, perlu: true },
    berkas: ['foto.jpg', { berkas: 'jalan.jpg', sumber: 'wa', dari: 'Warga', tempat: 'Jl. Melati' }],
    petugas: 'hubung',
    catatan: 'ok',
    pada: '2026-09-07T10:00',
  };
  const baris = fc.oneof(
    { weight: 4, arbitrary: terganggu(TINDAKAN, 2).map((nilai) => JSON.stringify(nilai)) },
    { weight: 1, arbitrary: teksTerganggu(fc.constant(JSON.stringify(TINDAKAN))) },
  );
  const BAIK = JSON.stringify({ ...TINDAKAN, id: 'baik' });

  async function baca(path: string): Promise<readonly BarisTindakanBerkas[]> {
    const semua: BarisTindakanBerkas[] = [];
    for await (const satu of bacaTindakan(path)) semua.push(satu);
    return semua;
  }

  const teksBerkas = ({ path, keterangan }: BerkasDisebut): unknown[] => [path, ...Object.values(keterangan)];

  function periksaBaris({ isi }: BarisTindakanBerkas, mentah: string): void {
    if (isi === null) return;
    const teks = [
      isi.trackingId,
      isi.aksi,
      ...Object.entries(isi.isian).flat(),
      ...isi.berkas.flatMap(teksBerkas),
    ];
    expect(teks.every((t) => typeof t === 'string' && t.isWellFormed())).toBe(true);
    expect(Object.getPrototypeOf(isi.isian)).toBe(Object.prototype);
    const tertulis = (JSON.parse(mentah) as { isian?: Readonly<Record<string, unknown>> | null }).isian ?? {};
    const diisi = Object.keys(tertulis).filter((k) => tertulis[k] !== null);
    expect(new Set(Object.keys(isi.isian))).toEqual(new Set(diisi.map((k) => k.toWellFormed())));
  }

  /** Lines of one file: writing and reading it costs more than what is tested. */
  const BARIS = 20;

  it('a line that is no act stops no other, and no field is lost', { timeout: WAKTU_MS }, async () => {
    const path = join(folder, 'tindakan.jsonl');
    const berkas = fc.record({
      rusak: fc.array(baris, { minLength: BARIS, maxLength: BARIS }),
      ganti: fc.constantFrom('\n', '\r\n'),
      bom: fc.boolean(),
    });
    const periksa = async ({ rusak, ganti, bom }: { rusak: string[]; ganti: string; bom: boolean }) => {
      const sebaris = rusak.map((satu) => satu.replaceAll('\n', ' '));
      writeFileSync(path, [(bom ? '\ufeff' : '') + BAIK, '', ...sebaris, BAIK].join(ganti));
      const semua = await baca(path);
      expect(semua[0]?.isi?.id).toBe('baik');
      expect(semua.at(-1)?.nomor).toBe(BARIS + 3);
      expect(semua.at(-1)?.isi).toMatchObject({ id: 'baik', isian: { berapa: '3', perlu: 'ya' } });
      const terbaca = semua.slice(1, -1).filter((b) => b.isi !== null);
      for (const b of terbaca) periksaBaris(b, sebaris[b.nomor - 3] ?? '');
      return terbaca.length * 2 > BARIS;
    };
    await fuzz(`acts file (${BARIS} lines each)`, berkas, periksa, { kasus: KASUS / BARIS });
  });
});
