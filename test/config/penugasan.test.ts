import { describe, expect, it } from 'vitest';
import { configDari, MINIMAL, masalahDari, ringkas } from './setelan.ts';

const PETUGAS = `petugas:
  - { id: kepala, nama: "Bima", peran: [kepala_opd] }
  - { id: cici, nama: "Cici", peran: [bidang], berlaku_dari: "2026-02-01", berlaku_sampai: "2026-11-30" }
  - { id: dodi, nama: "Dodi", peran: [bidang] }
penugasan:
`;
const tugas = (petugas: string, sebagai: string, jenis: string, dari: string, sampai: string): string =>
  `  - { petugas: ${petugas}, sebagai: ${sebagai}, jenis: ${jenis}, nomor: "1", dari: "${dari}", sampai: "${sampai}" }\n`;
const dengan = (...semua: readonly string[]): string => `${MINIMAL}${PETUGAS}${semua.join('')}`;
const kode = (...semua: readonly string[]): readonly string[] =>
  ringkas(masalahDari(dengan(...semua))).map((satu) => satu.split(' ').slice(1).join(' '));

const PEKAN = ['2026-09-07', '2026-09-11'] as const;

describe('assignments in the settings', () => {
  it('may follow each other, and several may sign a.n. and u.b. beside a Plh.', () => {
    const sah = dengan(
      tugas('cici', 'kepala_opd', 'plh', '2026-09-01', '2026-09-06'),
      tugas('dodi', 'kepala_opd', 'plh', ...PEKAN),
      tugas('cici', 'kepala', 'an', ...PEKAN),
      tugas('kepala', 'bidang', 'ub', ...PEKAN),
    );
    expect(configDari(sah).penugasan).toHaveLength(4);
  });

  it('names two stand-ins for one office on one day, by role or by officer', () => {
    for (const sebagai of ['kepala_opd', 'kepala'])
      expect(
        kode(
          tugas('cici', 'kepala_opd', 'plh', ...PEKAN),
          tugas('dodi', sebagai, 'plt', '2026-09-11', '2026-09-30'),
        ),
      ).toEqual(['penugasan.1.dari penugasan_bertumpuk']);
  });

  it('names one officer who is assigned to one office twice', () => {
    expect(
      kode(
        tugas('cici', 'kepala_opd', 'plh', ...PEKAN),
        tugas('cici', 'kepala_opd', 'an', '2026-09-09', '2026-09-20'),
      ),
    ).toEqual(['penugasan.1.dari penugasan_ganda']);
  });

  it('names one whose officer is not in service on all of its days', () => {
    expect(kode(tugas('cici', 'kepala_opd', 'plh', '2026-01-31', '2026-02-10'))).toEqual([
      'penugasan.0.dari penugasan_di_luar_masa',
    ]);
    expect(kode(tugas('cici', 'kepala_opd', 'plh', '2026-11-20', '2026-12-01'))).toEqual([
      'penugasan.0.sampai penugasan_di_luar_masa',
    ]);
  });

  it('names one who stands in for themselves by a role of their own, or under another id', () => {
    const nip = PETUGAS.replace('nama: "Bima"', 'nama: "Bima", nip: "198001012005012001"').replace(
      'penugasan:',
      '  - { id: bima2, nama: "Bima", nip: "198001012005012001", peran: [bidang] }\npenugasan:',
    );
    const semua = `${MINIMAL}${nip}${tugas('kepala', 'kepala_opd', 'plh', ...PEKAN)}${tugas('bima2', 'kepala', 'plt', ...PEKAN)}`;
    expect(ringkas(masalahDari(semua)).filter((satu) => satu.includes('penugasan_diri'))).toHaveLength(2);
  });

  it('names one who stands in for themselves, and reversed dates, all at once', () => {
    expect(
      kode(
        tugas('dodi', 'dodi', 'plh', ...PEKAN),
        tugas('cici', 'kepala_opd', 'plh', '2026-09-11', '2026-09-07'),
      ),
    ).toEqual(['penugasan.0.sebagai penugasan_diri', 'penugasan.1.sampai urutan_tanggal']);
  });
});
