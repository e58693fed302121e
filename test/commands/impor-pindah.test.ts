import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BarisDiEkspor } from './kantor-ekspor.ts';
import { KantorEkspor } from './kantor-ekspor.ts';

const NOMOR = ['7100001', '7100002', '7100003', '7100004', '7100005', '7100006', '7100007'] as const;
const DISHUB = { instansi: '5599' };

let kantor: KantorEkspor;

const semua = (ganti: Readonly<Record<string, BarisDiEkspor>> = {}) => ({
  ...Object.fromEntries(NOMOR.map((nomor) => [nomor, {}])),
  ...ganti,
});

beforeEach(async () => {
  kantor = await KantorEkspor.buka('2026-09-08 09:00');
  await kantor.impor('8 Sep 2026 07:55', semua({ '7100099': DISHUB }));
});

afterEach(() => kantor[Symbol.asyncDispose]());

describe('a case that the export shows under another agency', () => {
  it('ends, is told by its number, and its answer that waits to be pasted waits for a person', async () => {
    await kantor.dijawab('7100002');
    kantor.pada('2026-09-09 09:00');
    const { kode, keluar } = await kantor.impor('9 Sep 2026 08:00', semua({ '7100002': DISHUB }));
    expect([kode, await kantor.langkah('7100002')]).toEqual([0, 'ditarik']);
    expect(keluar.replace(/\s+/g, ' ')).toContain(
      '1 kasus kita kini milik instansi lain, dan berakhir di sini: 7100002',
    );
    expect((await kantor.kiriman())[0]?.status).toBe('ditahan');
    expect(keluar).toContain('1 baris milik instansi lain, dilewati');
  });

  it('stays ours while the same file has a row of it under us, and while the file has no row of it', async () => {
    kantor.pada('2026-09-09 09:00');
    const { '7100001': _, ...tanpaPertama } = semua();
    await kantor.impor('9 Sep 2026 08:00', tanpaPertama);
    expect(await kantor.langkah('7100001')).toBe('telaah');
  });

  it('comes back in a new round when a later export shows it under us', async () => {
    kantor.pada('2026-09-09 09:00');
    await kantor.impor('9 Sep 2026 08:00', semua({ '7100002': DISHUB }));
    kantor.pada('2026-09-10 09:00');
    await kantor.impor('10 Sep 2026 08:00', semua());
    expect(await kantor.json('show', '7100002')).toMatchObject({ langkah: 'telaah', putaran: 2 });
  });
});

describe('an export that shows most of our cases under another agency', () => {
  const pergi = () =>
    kantor.impor('9 Sep 2026 08:00', semua(Object.fromEntries(NOMOR.map((n) => [n, DISHUB]))));

  beforeEach(() => kantor.pada('2026-09-09 09:00'));

  it('trips the brake: nothing ends, and the command that goes on is told', async () => {
    const { kode, keluar } = await pergi();
    expect([kode, await kantor.langkah('7100003')]).toEqual([5, 'telaah']);
    expect(keluar.replace(/\s+/g, ' ')).toContain('7 dari 7 kasus terbuka');
    expect(keluar).toMatch(/sync --accept-run impor-\d+ --sebagai PETUGAS/);
    expect(keluar.replace(/\s+/g, ' ')).toContain('rem lepas sendiri pada sync atau import berikut');
    expect((await kantor.jalan('sync')).kode).toBe(5);
  });

  it('is let through by a person with that command alone', async () => {
    const { keluar } = await pergi();
    const run = /--accept-run (\S+)/.exec(keluar)![1]!;
    const lepas = ['sync', '--accept-run', run, '--sebagai', 'hubung', '--alasan', 'Penataan ulang'];
    expect((await kantor.jalan(...lepas)).kode).toBe(0);
    expect(await kantor.langkah('7100003')).toBe('ditarik');
  });

  it('was the wrong file: the right one takes the brake off', async () => {
    await pergi();
    kantor.pada('2026-09-09 10:00');
    expect((await kantor.impor('9 Sep 2026 08:30', semua())).kode).toBe(0);
    expect((await kantor.jalan('sync')).kode).toBe(0);
    expect(await kantor.langkah('7100003')).toBe('telaah');
  });
});
