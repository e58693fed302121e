import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { skemaTahunLibur } from '../../../src/mapping/hari-libur/skema.ts';

const AKAR = new URL('../../../', import.meta.url);

function skema() {
  const { $schema, ...isi } = z.toJSONSchema(skemaTahunLibur, { io: 'input' });
  return { $schema, title: 'Hari libur satu tahun (data/hari-libur/*.json)', ...isi };
}

describe('the JSON schema of days off for editors', () => {
  it('is what the program reads (vitest run -u writes it)', async () => {
    const berkas = new URL('docs/skema/hari-libur.schema.json', AKAR).pathname;
    await expect(`${JSON.stringify(skema(), null, 2)}\n`).toMatchFileSnapshot(berkas);
  });

  it.each(['2025', '2026', '2027'])('accepts %s as we ship it, and none without its decree', (tahun) => {
    const ajv = new Ajv2020({ strict: false });
    const libur = JSON.parse(readFileSync(new URL(`data/hari-libur/${tahun}.json`, AKAR), 'utf8'));
    expect(ajv.validate(skema(), libur), ajv.errorsText()).toBe(true);
    expect(ajv.validate(skema(), { ...libur, sumber: '' })).toBe(false);
    expect(ajv.validate(skema(), { ...libur, libur: [] })).toBe(false);
  });
});
