import type { BentukPerintah } from '../bentuk-perintah.ts';
import { BATAS, WAKTU } from '../bentuk-perintah.ts';

/** What goes to and comes from LAPOR!. */
export const lapor: readonly BentukPerintah[] = [
  {
    nama: 'sync',
    opsi: { only: '<ARAH>', full: '', 'accept-run': '<ID>', alasan: '<TEKS>' },
    muat: () => import('../../sync.ts'),
  },
  { nama: 'run', muat: () => import('../../run.ts') },
  {
    nama: 'import',
    argumen: [['<BERKAS>', 'ekspor']],
    opsi: { disposisi: '<KOLOM|WAKTU>' },
    muat: () => import('../../import.ts'),
  },
  { nama: 'banding', argumen: [['<BERKAS>', 'ekspor']], muat: () => import('../../banding.ts') },
  {
    nama: 'replay',
    alias: ['ulang'],
    opsi: {
      id: '<ID...>',
      laporan: '<ID...>',
      kelas: '<KELAS...>',
      sejak: WAKTU,
      'semua-gagal': '',
      alasan: '<TEKS>',
      ya: '',
    },
    muat: () => import('../../replay.ts'),
  },
  {
    nama: 'karantina list',
    alias: ['daftar'],
    opsi: { semua: '', batas: BATAS },
    muat: () => import('../../karantina-list.ts'),
  },
  {
    nama: 'karantina show',
    alias: ['lihat'],
    argumen: [['<ID>', 'karantina']],
    muat: () => import('../../karantina-show.ts'),
  },
  {
    nama: 'karantina retry',
    alias: ['ulang'],
    argumen: [['[ID]', 'karantina']],
    muat: () => import('../../karantina-retry.ts'),
  },
];
