import { JatahTunggu } from '../../src/connector/jatah-tunggu.ts';
import { push } from '../../src/connector/push.ts';
import { systemRandom } from '../../src/system/random.ts';
import { bukaApp, INSTANSI } from '../alat/app.ts';
import { bekerja, diukur } from './bekerja.ts';

// The push itself, everything on, as one pass runs it: what stands in the outbox of a folder leaves.

export interface PerintahAntar {
  readonly url: string;
  readonly folder: string;
  readonly serentak: number;
}

await bekerja(async ({ url, folder, serentak }: PerintahAntar) => {
  await using app = await bukaApp(folder, url, 'token');
  const { store, clock, log, config } = app;
  const alat = {
    ...{ store, clock, log, random: systemRandom, jatah: new JatahTunggu() },
    api: await app.api(),
    berkas: await app.berkas(),
  };
  const opsi = { run: 'bench', instansi: [INSTANSI.id], setelan: { ...config.push, serentak } };
  // Awaited here: the app closes when this returns.
  return await diukur(async () => ({ sent: (await push(alat, opsi)).sent }));
});
