import type { Clock } from '../ports/clock.ts';
import type { Konteks } from './jawaban.ts';

/** `saat` (ms UTC): when it takes effect, where that is not now. */
type Kerja = (saat: number | undefined) => Response;

/** Requests that were cut off and take effect later than their callers waited. */
export interface EfekTertunda {
  /** Does it now or, where this request was chosen to be late, at its time. */
  kiniAtauNanti(c: Konteks, kerja: Kerja): Response;
  /**
   * Does all whose time has come, in order. Called before anything is asked, so that nobody can tell it from a timer,
   * and a clock by hand moves it too.
   */
  jatuhkan(): void;
  menunggu(): number;
}

export function buatEfekTertunda(clock: Clock): EfekTertunda {
  let antrean: readonly { readonly pada: number; readonly kerja: Kerja }[] = [];
  return {
    kiniAtauNanti: (c, kerja) => {
      const pada = c.get('nanti');
      if (pada === undefined) return kerja(undefined);
      antrean = [...antrean, { pada, kerja }].sort((a, b) => a.pada - b.pada);
      return c.body(null);
    },
    jatuhkan: () => {
      const kini = clock.now();
      const jatuh = antrean.filter(({ pada }) => pada <= kini);
      antrean = antrean.filter(({ pada }) => pada > kini);
      for (const { pada, kerja } of jatuh) kerja(pada);
    },
    menunggu: () => antrean.length,
  };
}
