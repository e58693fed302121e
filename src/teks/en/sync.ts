import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';

export const sync: Katalog['sync'] = {
  jauh: {
    ok: 'LAPOR! is connected',
    unavailable: 'LAPOR! cannot be reached; the next pass continues what is unfinished',
    refused: 'LAPOR! refuses our token; ask for a new one, then check: penghubung doctor',
  },
  tarik: 'Pulled',
  kirim: 'Pushed',
  hitunganTarik: {
    listed: (n) => banyak(n, 'record'),
    new: (n) => `${n} new`,
    changed: (n) => `${n} changed`,
    same: (n) => `${n} same`,
    withdrawn: (n) => `${n} moved to another agency`,
    quarantined: (n) => `${n} unreadable`,
  },
  hitunganKirim: {
    sent: (n) => `${n} sent`,
    failed: (n) => `${n} failed`,
    waiting: (n) => `${n} queued`,
    unknown: (n) => `${n} uncertain`,
  },
  tidakAdaKiriman: 'nothing to send',
  tanpaSambungan: 'Uses the Excel export: nothing is pulled or pushed; deadlines are computed again.',
  siapDisalin: (n) => `${n} pushes ready to be copied into LAPOR!: penghubung kiriman list`,
  menungguOrang: {
    karantina: (n) => `Waiting for you: ${banyak(n, 'record')} in quarantine: penghubung karantina list`,
    gagal: (n) => `Waiting for you: ${n} failed pushes: penghubung kiriman list --status gagal`,
    belumPasti: (n) => `${n} pushes of uncertain fate; the next pass looks again.`,
    tersangkut: (letak) =>
      `Waiting for you: one record of LAPOR! is too large to pull (${letak}). Tell the LAPOR! administrator.`,
  },
  alarm: {
    jumlah: (n, rinci) => `${n === 1 ? '1 alarm' : `${n} alarms`}: ${rinci}. See: penghubung list`,
    tingkat: {
      '50': (n) => `${n} at 50%`,
      '80': (n) => `${n} at 80%`,
      jatuh: (n) => `${n} now late`,
      lewat: (n) => `${n} still late`,
    },
  },
  jenis: { sync: 'sync', import: 'import' },
};
