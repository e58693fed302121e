import type { Faults, Keterlambatan } from '../sandbox/gangguan.ts';
import type { Sandbox } from '../sandbox/server.ts';

export interface OpsiBukaSandbox {
  readonly port: number;
  readonly reports: number;
  readonly faults: Faults;
  readonly seed: number;
  readonly terlambat?: Partial<Keterlambatan>;
}

/** The LAPOR!-style server on loopback, with the machine's clock. */
export async function bukaSandbox(opsi: OpsiBukaSandbox): Promise<Sandbox> {
  const [{ startSandbox }, { systemClock }] = await Promise.all([
    import('../sandbox/server.ts'),
    import('../system/clock.ts'),
  ]);
  return startSandbox({ ...opsi, clock: systemClock });
}
