import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { tulisContoh } from '../../../src/config/contoh.ts';
import { skemaSetelan } from '../../../src/config/skema.ts';
import { skemaSop } from '../../../src/mapping/sop-yaml/skema.ts';

const AKAR = new URL('../../../', import.meta.url);

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

  it('accept the SOP and the configuration that we ship', () => {
    const ajv = new Ajv2020({ strict: false });
    const sop = parse(readFileSync(new URL('data/sop/kapuas-2018.yaml', AKAR), 'utf8'));
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
    expect(ajv.validate(SKEMA.sop, sop), ajv.errorsText()).toBe(true);
    expect(ajv.validate(SKEMA.penghubung, contoh), ajv.errorsText()).toBe(true);
    expect(ajv.validate(SKEMA.penghubung, { ...contoh, tengat: {} })).toBe(false);
  });
});
