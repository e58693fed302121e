import type { BentukPerintah } from '../bentuk-perintah.ts';
import { BATAS, WAKTU } from '../bentuk-perintah.ts';

/** Setting up, and what the admin and the auditor do. */
export const siap: readonly BentukPerintah[] = [
  { nama: 'demo', muat: () => import('../../demo.ts') },
  {
    nama: 'init',
    opsi: {
      id: '<ID>',
      nama: '<NAMA>',
      zona: '<ZONA>',
      sambungan: '<JENIS>',
      url: '<URL>',
      'token-env': '<VARIABEL>',
      sop: '<SOP>',
      'hitungan-hari': '<CARA>',
      petugas: '<PETUGAS...>',
    },
    muat: () => import('../../init.ts'),
  },
  {
    nama: 'sandbox',
    opsi: {
      port: BATAS,
      reports: BATAS,
      faults: '<TINGKAT>',
      seed: BATAS,
      'max-late': '<DURASI>',
      'vis-lag': '<DURASI>',
    },
    muat: () => import('../../sandbox.ts'),
  },
  {
    nama: 'kalender periksa',
    argumen: [['[BERKAS]', 'libur']],
    muat: () => import('../../kalender-periksa.ts'),
  },
  {
    nama: 'kalender impor',
    argumen: [['[BERKAS]', 'libur']],
    opsi: { hapus: '<TAHUN>', ya: '' },
    muat: () => import('../../kalender-impor.ts'),
  },
  { nama: 'doctor', alias: ['periksa'], opsi: { lengkap: '' }, muat: () => import('../../doctor.ts') },
  {
    nama: 'backup',
    alias: ['cadangkan'],
    opsi: { keluaran: '<FOLDER>', 'tanpa-kunci': '' },
    muat: () => import('../../backup.ts'),
  },
  {
    nama: 'restore',
    alias: ['pulihkan'],
    argumen: [['[FOLDER]', 'cadangan']],
    opsi: { ya: '', kunci: '<BERKAS>', selesai: '', alasan: '<TEKS>' },
    muat: () => import('../../restore.ts'),
  },
  { nama: 'naskah list', alias: ['daftar'], muat: () => import('../../naskah-list.ts') },
  {
    nama: 'naskah show',
    alias: ['lihat'],
    argumen: [['<ID>', 'naskah']],
    muat: () => import('../../naskah-show.ts'),
  },
  {
    nama: 'naskah periksa',
    argumen: [['[BERKAS]', 'berkas-naskah']],
    muat: () => import('../../naskah-periksa.ts'),
  },
  { nama: 'sop periksa', argumen: [['<SOP>', 'sop']], muat: () => import('../../sop-periksa.ts') },
  {
    nama: 'sop gambar',
    argumen: [['<SOP>', 'sop']],
    opsi: { keluaran: '<BERKAS>' },
    muat: () => import('../../sop-gambar.ts'),
  },
  {
    nama: 'sop simulate',
    alias: ['coba'],
    argumen: [['<SOP>', 'sop']],
    opsi: { sejak: WAKTU, kalender: '<BERKAS>' },
    muat: () => import('../../sop-simulate.ts'),
  },
  {
    nama: 'sop migrate',
    alias: ['pindahkan'],
    opsi: {
      id: '<ID...>',
      dari: '<HASH>',
      ke: '<SOP>',
      padanan: '<LAMA=BARU...>',
      alasan: '<TEKS>',
      ya: '',
    },
    muat: () => import('../../sop-migrate.ts'),
  },
  {
    nama: 'jejak verify',
    alias: ['periksa'],
    argumen: [['[BUNDEL]', 'bundel']],
    opsi: { checkpoint: '<BERKAS...>' },
    muat: () => import('../../jejak-verify.ts'),
  },
  {
    nama: 'jejak checkpoint',
    alias: ['segel'],
    opsi: { disimpan: BATAS, 'ganti-kunci': '', sebab: '<SEBAB>', ya: '' },
    muat: () => import('../../jejak-checkpoint.ts'),
  },
];
