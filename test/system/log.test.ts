import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { LogFields } from '../../src/ports/log.ts';
import { createLog, type LogLevel } from '../../src/system/log.ts';
import { logTerkumpul } from '../kembaran/log.ts';

function baris(
  level: LogLevel,
  pakai: (log: ReturnType<typeof createLog>) => void,
): Record<string, unknown>[] {
  const keluar: string[] = [];
  pakai(createLog({ level, tujuan: { write: (teks: string) => void keluar.push(teks) } }));
  return keluar.map((teks) => JSON.parse(teks));
}

describe('the log', () => {
  it('writes level, time, event and the fields as given, and nothing else', () => {
    const [satu] = baris('info', (log) =>
      log.info('push.attempt', { kiriman: 'k-1', http: 200, class: null }),
    );
    const { time, ...lain } = satu!;
    expect(lain).toEqual({
      level: 'info',
      event: 'push.attempt',
      kiriman: 'k-1',
      http: 200,
      class: null,
    });
    expect(String(time)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each<[LogLevel, string[]]>([
    ['info', ['a', 'b', 'c']],
    ['warn', ['b', 'c']],
    ['error', ['c']],
    ['silent', []],
  ])('at level %s writes %j', (level, events) => {
    const semua = baris(level, (log) => {
      log.info('a');
      log.warn('b');
      log.error('c');
    });
    expect(semua.map(({ event }) => event)).toEqual(events);
  });

  it.each(['pelapor', 'judul', 'token', 'err', 'level', 'time', 'event', '__proto__'])(
    'writes no field named %s, which is on no list of ours',
    (nama) => {
      const isian = JSON.parse(`{"${nama}":"palsu","rows":1}`) as LogFields;
      const [satu] = baris('info', (log) => log.info('x', isian));
      expect(satu).toEqual({ level: 'info', time: expect.any(String), event: 'x', rows: 1 });
      expect(JSON.stringify(satu)).not.toContain('palsu');
    },
  );

  it('writes no object that slipped through, such as an HTTP error with its headers', () => {
    const galat = Object.assign(new Error('gagal'), {
      config: { headers: { Authorization: 'Bearer rahasia' } },
    });
    const isian = { error: galat } as unknown as LogFields;
    expect(JSON.stringify(baris('info', (log) => log.error('push.failed', isian)))).not.toMatch(
      /rahasia|gagal/,
    );
  });

  it('cuts a field that is too long to be ours', () => {
    const [satu] = baris('info', (log) => log.info('x', { class: 'y'.repeat(100_000) }));
    expect(String(satu!.class)).toHaveLength(1_000);
  });

  it('goes to stderr line by line, is there after a kill, and loads pino with its first line', () => {
    const modul = new URL('../../src/system/log.ts', import.meta.url).href;
    const kode = `import { createRequire } from 'node:module';
      import { createLog } from '${modul}';
      const termuat = () => Object.keys(createRequire('${modul}').cache).some((path) => path.includes('/pino/'));
      const log = createLog({ level: 'warn' });
      log.info('tidak.ditulis');
      const sebelum = termuat();
      log.warn('satu'); log.error('dua');
      process.stdout.write(JSON.stringify([sebelum, termuat()]));
      process.kill(process.pid, 'SIGKILL');`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', kode], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('[false,true]');
    expect(
      stderr
        .trim()
        .split('\n')
        .map((satu) => JSON.parse(satu).event),
    ).toEqual(['satu', 'dua']);
  });
});

describe('the collecting log', () => {
  it('keeps what it is told, in order', () => {
    const log = logTerkumpul();
    log.info('a', { rows: 1 });
    log.error('b');
    expect(log.events).toEqual(['a', 'b']);
    expect(log.entri[0]).toEqual({ level: 'info', event: 'a', fields: { rows: 1 } });
    expect(log.entri[1]?.level).toBe('error');
  });
});
