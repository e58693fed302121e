import { once } from 'node:events';

/** The parent's end of the pipe closes when it is done, and when it dies. */
export async function sampaiStdinTutup(): Promise<void> {
  process.stdin.resume();
  await once(process.stdin, 'end');
}
