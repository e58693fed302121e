import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { KantorBersejarah } from './kantor-bersejarah.ts';

it('coba', async () => {
  const D = process.env['REKAP_D']!;
  const k = await KantorBersejarah.berjalan(`${D}/kantor`);
  k.pada('2026-12-01 09:00');
  let keluar = '';
  for (const p of ['2026-09', '2026-10']) {
    const h = await k.jalan('rekap', '--periode', p);
    keluar += h.keluar + h.galat;
  }
  const j = await k.jalan('rekap', '--periode', '2026-09', '--json');
  const { kasus: _, ...d } = JSON.parse(j.keluar || '{}');
  writeFileSync(`${D}/keluar.txt`, `${keluar}\n${JSON.stringify(d, null, 1)}`);
  for (const f of ['pdf', 'xlsx']) {
    const h = await k.jalan('rekap', '--periode', '2026-09', '--format', f, '--keluaran', `${D}/r.${f}`);
    console.log(h);
  }
  await k[Symbol.asyncDispose]();
});
