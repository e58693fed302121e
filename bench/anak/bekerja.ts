import { createInterface } from 'node:readline';

/** Reads one command a line from stdin and prints what `kerja` answers: the other end is `anakBekerja`. */
export async function bekerja<Perintah>(kerja: (perintah: Perintah) => Promise<object>): Promise<void> {
  for await (const baris of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(await kerja(JSON.parse(baris) as Perintah)));
}

export interface Waktu {
  readonly ms: number;
  /** Processor time of this process (ms). */
  readonly cpuMs: number;
}

/** How long it took, beside what it answers. */
export async function diukur<T extends object>(kerja: () => Promise<T>): Promise<T & Waktu> {
  const cpu = process.cpuUsage();
  const mulai = performance.now();
  const hasil = await kerja();
  const ms = performance.now() - mulai;
  const { user, system } = process.cpuUsage(cpu);
  return { ...hasil, ms, cpuMs: (user + system) / 1000 };
}
