import type { Clock } from '../../src/ports/clock.ts';

export interface VirtualClock extends Clock {
  /** Lets time pass: each sleeper wakes at its own time, and may sleep again within these `ms`. */
  maju(ms: number): Promise<void>;
  /** Puts the clock right or wrong, backwards too; wakes nobody. */
  setel(at: number): void;
  /** How many sleep now. */
  readonly tidur: number;
}

interface Penidur {
  readonly bangunPada: number;
  readonly bangunkan: () => void;
}

/**
 * A clock that stands still. `sleep` either takes its time at once (`maju-sendiri`, for code that is alone) or waits
 * for `maju` (`menunggu`, for several that sleep beside each other).
 */
export function virtualClock(
  mulai: number,
  cara: 'maju-sendiri' | 'menunggu' = 'maju-sendiri',
): VirtualClock {
  let kini = mulai;
  const penidur = new Set<Penidur>();

  const tunggu = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((selesai) => {
      const satu: Penidur = {
        bangunPada: kini + ms,
        bangunkan: () => {
          penidur.delete(satu);
          signal?.removeEventListener('abort', satu.bangunkan);
          selesai();
        },
      };
      penidur.add(satu);
      signal?.addEventListener('abort', satu.bangunkan);
    });

  return {
    now: () => kini,
    async sleep(ms, signal) {
      if (ms <= 0 || signal?.aborted === true) return;
      if (cara === 'menunggu') return tunggu(ms, signal);
      kini += ms;
    },
    async maju(ms) {
      const sampai = kini + ms;
      await biarkanBerjalan();
      for (let satu = berikut(penidur, sampai); satu !== null; satu = berikut(penidur, sampai)) {
        kini = Math.max(kini, satu.bangunPada);
        satu.bangunkan();
        await biarkanBerjalan();
      }
      kini = sampai;
    },
    setel(at) {
      kini = at;
    },
    get tidur() {
      return penidur.size;
    },
  };
}

/** First who is due first; of two due together, who lay down first. */
function berikut(penidur: ReadonlySet<Penidur>, sampai: number): Penidur | null {
  let pertama: Penidur | null = null;
  for (const satu of penidur)
    if (satu.bangunPada <= sampai && (pertama === null || satu.bangunPada < pertama.bangunPada))
      pertama = satu;
  return pertama;
}

/** Everything that can run without time passing does. */
const biarkanBerjalan = (): Promise<void> => new Promise((selesai) => setImmediate(selesai));
