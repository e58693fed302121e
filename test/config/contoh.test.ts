import { describe, expect, it } from 'vitest';
import { type IsianContoh, tulisContoh } from '../../src/config/contoh.ts';
import { configDari, ENV } from './setelan.ts';

const ISIAN: IsianContoh = {
  idInstansi: ['5501', '0055'],
  namaInstansi: 'Dinas "Contoh": Kapuas # satu',
  zona: 'Asia/Pontianak',
  sambungan: { jenis: 'rest', url: 'http://127.0.0.1:8731/api/v1', tokenEnv: 'LAPOR_TOKEN' },
  sop: 'kapuas-2018',
  hitunganHari: 'kerja',
  petugas: [
    { id: 'penghubung1', nama: "Siti 'Contoh', S.Kom", jabatan: 'Pranata Humas', peran: ['penghubung'] },
    { id: 'kepala', nama: 'Budi: Contoh', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
  ],
};

describe('tulisContoh', () => {
  it('writes a file that is read back as it was asked for, whatever stands in the names', () => {
    const config = configDari(tulisContoh(ISIAN));
    expect(config.instansi).toEqual({ id: ISIAN.idInstansi, nama: ISIAN.namaInstansi, zona: ISIAN.zona });
    expect(config.petugas.map(({ id, nama, jabatan, peran }) => ({ id, nama, jabatan, peran }))).toEqual(
      ISIAN.petugas,
    );
    expect(config.tenggat.hitunganHari).toBe('kerja');
    expect(config.lapor).toMatchObject({ sambungan: 'rest', url: 'http://127.0.0.1:8731/api/v1' });
  });

  it('writes officers whose office is not known without one', () => {
    const petugas = [{ id: 'penghubung1', nama: 'Rina', jabatan: null, peran: ['penghubung'] }];
    expect(configDari(tulisContoh({ ...ISIAN, petugas })).petugas).toMatchObject(petugas);
  });

  it('holds no token', () => {
    expect(tulisContoh(ISIAN)).not.toContain(ENV.LAPOR_TOKEN);
  });

  it('writes a valid file for an agency without API and without officers yet', () => {
    const config = configDari(
      tulisContoh({ ...ISIAN, sambungan: { jenis: 'ekspor-xlsx' }, petugas: [] }),
      {},
    );
    expect(config.lapor).toEqual({ sambungan: 'ekspor-xlsx' });
    expect(config.petugas).toEqual([]);
  });

  it('stays valid when the examples in its comments are switched on', () => {
    const contoh = tulisContoh(ISIAN)
      .replace('penugasan: []\n#', 'penugasan:\n ')
      .replace(/^#(jam_kerja:| {2}jumat| {2}khusus| {4}-)/gm, '$1');
    const config = configDari(contoh);
    expect(config.penugasan).toHaveLength(1);
    expect(config.jamKerja.khusus).toHaveLength(1);
  });
});
