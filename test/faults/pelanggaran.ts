import type { Adili } from './adili.ts';

/** What a trial broke, in words; empty: nothing. */
export function pelanggaran(h: Adili): readonly string[] {
  return [
    ...h.ganda.map((g) => `I2 twice: ${g}`),
    ...h.hilang.map((g) => `I3 acknowledged, without effect: ${g}`),
    ...h.asing.map((g) => `I4 effect that nobody approved: ${g}`),
    ...(h.laporanHilang === 0 ? [] : [`I1 reports lost: ${h.laporanHilang}`]),
    ...(h.macet === 0 ? [] : [`I13 stuck: ${h.macet}`]),
    ...h.bocor,
    ...(h.jejakUtuh ? [] : ['the journal does not verify']),
    ...(h.integritas === 'ok' ? [] : [`integrity_check: ${h.integritas}`]),
  ];
}
