import { jalankanBenih } from './benih.ts';

process.env['TZ'] = 'America/St_Johns';
for (const b of process.argv.slice(2).map(Number)) {
  const h = await jalankanBenih(b, 96, true);
  console.log(b, h.invarian, h.pesan, h.sidik, `${h.ms.toFixed(0)} ms`);
  if (process.env['EKOR']) console.log(h.ekor.slice(-Number(process.env['EKOR'])).join('\n'));
  if (process.env['HIT']) console.log(h.hitungan);
}
