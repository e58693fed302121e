import { describe, expect, it } from 'vitest';
import { ditanggapiPelapor, statusDikenal, tertutupDiLapor } from '../../../src/sop/laporan/status-lapor.ts';

describe('LAPOR!`s status', () => {
  it.each([
    'Selesai',
    'Ditutup oleh Admin',
    'ditutup  OLEH sistem',
    'Diarsipkan oleh Admin',
    ' Diarsipkan oleh Sistem ',
  ])('%j is closed', (status) => {
    expect([tertutupDiLapor(status), statusDikenal(status)]).toEqual([true, true]);
  });

  it.each([
    'Belum Terverifikasi',
    'Terverifikasi',
    'Belum Ditindaklanjuti',
    'Proses',
    'Ditanggapi oleh Pelapor',
  ])('%j is open', (status) => {
    expect([tertutupDiLapor(status), statusDikenal(status)]).toEqual([false, true]);
  });

  it.each(['', 'Selesai sebagian', 'Menunggu'])('%j is unknown, and so open', (status) => {
    expect([tertutupDiLapor(status), statusDikenal(status)]).toEqual([false, false]);
  });

  it('says that the reporter replied', () => {
    expect(['Ditanggapi oleh Pelapor', 'Proses'].map(ditanggapiPelapor)).toEqual([true, false]);
  });
});
