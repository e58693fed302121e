import { configDefaults, defineConfig } from 'vitest/config';

// Half an hour off every zone of Indonesia, and with a summer time: what leans on the machine's zone fails here.
process.env.TZ = 'America/St_Johns';

const TOTALS = process.env.VITEST_TOTALS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: configDefaults.exclude,
    // One temporary folder per run, searched for reporters' words (test/secrecy).
    globalSetup: 'test/secrecy/pasang.ts',
    setupFiles: 'test/secrecy/saksi.ts',
    // Processes, not threads: better-sqlite3, signals and umask are the process's own.
    pool: 'forks',
    // vitest leaves one core to itself; most of these tests wait for a disk or a child process.
    maxWorkers: '100%',
    // Real servers and child processes on two busy cores; a test that hangs still ends.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    teardownTimeout: 5_000,
    // .ci/run reads the totals from a file.
    reporters: TOTALS === undefined ? ['default'] : ['default', ['json', { outputFile: TOTALS }]],
  },
});
