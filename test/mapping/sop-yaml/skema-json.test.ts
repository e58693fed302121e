import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { tulisContoh } from '../../../src/config/contoh.ts';
import { skemaSetelan } from '../../../src/config/skema.ts';
import { skemaSop } from '../../../src/mapping/sop-yaml/skema.ts';

const AKAR = new URL('../../../', import.meta.url);
const AKAR_PATH = fileURLToPath(AKAR);

const JUDUL = {
  sop: 'SOP penanganan pengaduan (data/sop/*.yaml)',
  penghubung: 'Setelan Penghubung (penghubung.yaml)',
};

const skemaJson = (nama: keyof typeof JUDUL, skema: z.ZodType) => {
  const { $schema, ...isi } = z.toJSONSchema(skema, { io: 'input' });
  return { $schema, title: JUDUL[nama], ...isi };
};

const SKEMA = { sop: skemaJson('sop', skemaSop), penghubung: skemaJson('penghubung', skemaSetelan) };

describe('the JSON schemas for editors', () => {
  it.each(['sop', 'penghubung'] as const)(
    '%s is what the program reads (vitest run -u writes it)',
    async (nama) => {
      const berkas = new URL(`docs/skema/${nama}.schema.json`, AKAR).pathname;
      await expect(`${JSON.stringify(SKEMA[nama], null, 2)}\n`).toMatchFileSnapshot(berkas);
    },
  );

  it('accept the configuration that init writes, and no unknown key', () => {
    const contoh = parse(
      tulisContoh({
        idInstansi: ['5501'],
        namaInstansi: 'Dinas Contoh',
        zona: 'Asia/Makassar',
        sambungan: { jenis: 'ekspor-xlsx' },
        sop: 'kapuas-2018',
        hitunganHari: 'kalender',
        petugas: [],
      }),
    );
    expect(sah(SKEMA.penghubung, contoh)).toBe('');
    expect(sah(SKEMA.penghubung, { ...contoh, tengat: {} })).not.toBe('');
  });
});

const SOP = globSync('data/sop/*.yaml', { cwd: AKAR_PATH });

describe('an SOP in an editor', () => {
  it('is looked for where it is shipped', () => {
    expect(SOP).toContain('data/sop/kapuas-2018.yaml');
  });

  it.each(SOP)('%s is accepted, and names the schema that its editor is to use', (berkas) => {
    const isi = readFileSync(join(AKAR_PATH, berkas), 'utf8');
    expect(sah(SKEMA.sop, parse(isi))).toBe('');
    const skema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(isi)?.[1] ?? '';
    expect(skema).toMatch(/sop\.schema\.json$/);
    expect(existsSync(join(AKAR_PATH, dirname(berkas), skema))).toBe(true);
  });

  it('is told what each field means', () => {
    expect(tanpaKeterangan(SKEMA.sop)).toEqual([]);
  });

  it('takes the invented sixth SOP too', () => {
    const isi = readFileSync(join(AKAR_PATH, 'test/fixtures/sop/desa-contoh-2026.yaml'), 'utf8');
    expect(sah(SKEMA.sop, parse(isi))).toBe('');
  });

  it.each([
    { apa: 'an unknown unit', dari: 'batas: 3 hari', ke: 'batas: 3 pekan' },
    { apa: 'a limit of 0', dari: 'batas: 3 hari', ke: 'batas: 0 hari' },
    { apa: 'a limit of -1', dari: 'batas: 3 hari', ke: 'batas: -1 hari' },
    { apa: 'a limit in words', dari: 'batas: 3 hari', ke: 'batas: tiga' },
    { apa: 'a limit left empty', dari: 'batas: 3 hari', ke: 'batas:' },
    { apa: 'a target left empty', dari: 'pindah: klarifikasi', ke: 'pindah:' },
    { apa: 'a reading that no setting names', dari: '      penyaluran-unit-pengelola:', ke: '      lain:' },
    { apa: 'a key that is not ours', dari: 'kanal: ', ke: 'kanall: ' },
    { apa: 'a clause without its number', dari: 'klausul: kapuas §1', ke: 'klausul: kapuas' },
    { apa: 'a guard that the program does not know', dari: 'syarat: ada-balasan', ke: 'syarat: ada-jawaban' },
    { apa: 'an effect that the program does not know', dari: 'efek: kembalikan', ke: 'efek: kembali' },
    { apa: 'a name with a blank', dari: 'awal: ya', ke: 'awal: ya\n    pelaksana: kepala opd' },
  ])('shows $apa as one types it', ({ dari, ke }) => {
    const kapuas = readFileSync(join(AKAR_PATH, 'data/sop/kapuas-2018.yaml'), 'utf8');
    expect(kapuas).toContain(dari);
    expect(sah(SKEMA.sop, parse(kapuas.replace(dari, ke)))).not.toBe('');
  });
});

/** Fields, wherever they stand, that an editor could not explain. */
function tanpaKeterangan(simpul: unknown, letak = ''): readonly string[] {
  if (typeof simpul !== 'object' || simpul === null) return [];
  const isian = Object.entries('properties' in simpul ? (simpul.properties as object) : {});
  return [
    ...isian.filter(([, satu]) => !satu.description).map(([nama]) => `${letak}/${nama}`),
    ...Object.entries(simpul).flatMap(([nama, satu]) => tanpaKeterangan(satu, `${letak}/${nama}`)),
  ];
}

/** What the schema has against it; '' : nothing. */
function sah(skema: object, isi: unknown): string {
  const ajv = new Ajv2020({ strict: false });
  return ajv.validate(skema, isi) ? '' : ajv.errorsText();
}
