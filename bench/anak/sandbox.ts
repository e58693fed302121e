import { startSandbox } from '../../src/sandbox/server.ts';
import { systemClock } from '../../src/system/clock.ts';
import { sampaiStdinTutup } from './stdin.ts';

// The sandbox with N reports: its memory and its time are its own.

const reports = Number(process.argv[2]);
const sandbox = await startSandbox({ port: 0, reports, faults: 'none', seed: 7, clock: systemClock });
console.log(JSON.stringify({ url: sandbox.url, token: sandbox.token }));
await sampaiStdinTutup();
await sandbox.close();
