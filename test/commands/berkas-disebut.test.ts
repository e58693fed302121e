import { describe, expect, it } from 'vitest';
import { uraikanBerkas } from '../../src/commands/masukan/berkas-petugas.ts';
import { uraikanOrang } from '../../src/commands/masukan/orang-disebut.ts';

describe('a file as an officer names it', () => {
  it('may tell its origin behind semicolons, and keeps those of its own name', () => {
    expect(
      uraikanBerkas('a;b.jpg;sumber=wa;dari=Pak RT; RW=5;diambil=2026-09-07 09:10', { tempat: 'Pasar' }),
    ).toEqual({
      path: 'a;b.jpg',
      keterangan: { sumber: 'wa', dari: 'Pak RT; RW=5', diambil: '2026-09-07 09:10', tempat: 'Pasar' },
    });
    expect(uraikanBerkas('foto=1.jpg')).toEqual({ path: 'foto=1.jpg', keterangan: {} });
  });
});

describe('somebody of a Berita Acara', () => {
  it('is an officer by id, or anybody else by name', () => {
    expect(uraikanOrang('hubung=tidak-hadir')).toMatchObject({ petugas: 'hubung', hadir: 'tidak-hadir' });
    expect(uraikanOrang('nama=Rekaan, S.Sos., M.Si.;jabatan=Ketua RT')).toMatchObject({
      petugas: null,
      nama: 'Rekaan, S.Sos., M.Si.',
      hadir: 'hadir',
    });
  });

  it.each(['', '=hadir', 'a=b=c', 'nama=x;umur=5'])('is nobody in %j', (disebut) => {
    expect(uraikanOrang(disebut)).toBeNull();
  });
});
