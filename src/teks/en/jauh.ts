import type { Katalog } from '../katalog.ts';

export const jauh: Katalog['jauh'] = {
  kursor_kedaluwarsa:
    'LAPOR! has forgotten the pending page; the pull starts again from the last mark. Nothing is lost.',
  tidak_ada: 'That report is no longer in LAPOR!. Check its number there.',
  kredensial:
    'LAPOR! refuses our token. Ask the LAPOR! managers for a new one, install it, then check: penghubung doctor',
  tunggu: 'LAPOR! asks us to wait. The program tries again by itself; there is nothing to do.',
  terlalu_besar: "LAPOR!'s answer is too large, even for a single report. Tell the LAPOR! managers.",
  gangguan:
    'LAPOR! cannot be reached, or its answer is not valid. What is unsent stays queued. Try again later: penghubung sync',
};
