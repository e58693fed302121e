import { describe, expect, it } from 'vitest';
import { teks } from '../../src/teks/teks.ts';

describe('English sentences', () => {
  const { jejak, sync, kaitan, bundel } = teks('en');

  it.each([
    [jejak.segelCocok(1), '1 checkpoint agrees with its rows and its signature.'],
    [jejak.segelCocok(2), '2 checkpoints agree with their rows and their signatures.'],
    [jejak.utuh(1), 'The journal is whole: 1 row.'],
    [sync.hitunganTarik.listed(1), '1 record'],
    [bundel.tahap.ba(1), 'ba-log: 1 row…'],
    [kaitan.usul.skor(73), '73% alike'],
  ])('count one as one: %s', (kalimat, harapan) => {
    expect(kalimat).toBe(harapan);
  });
});
