import { describe, expect, it } from 'vitest';
import { adalahCron } from '../../src/config/cron.ts';

describe('a schedule', () => {
  it.each([
    '*/15 * * * *',
    '0 7-16 * * 1-5',
    '5,35 * * * mon-fri',
    '0 0 1 jan *',
    '59 23 31 12 7',
    '0-30/5 * * * *',
  ])('%s is one', (cron) => {
    expect(adalahCron(cron)).toBe(true);
  });

  it.each([
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
    '*/0 * * * *',
    '5-1 * * * *',
    '*-5 * * * *',
    ', * * * *',
    '*/15 * * * senin',
    '',
    '@hourly',
  ])('%j is none', (cron) => {
    expect(adalahCron(cron)).toBe(false);
  });
});
