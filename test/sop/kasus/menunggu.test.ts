import { describe, expect, it } from 'vitest';
import { menunggu, menungguSiapa } from '../../../src/sop/kasus/menunggu.ts';
import { diTanggapan, HARI, menungguPelapor, mintaKelengkapan, Perkara, SENIN } from '../kapuas-uji.ts';

const siapa = (p: Perkara) => menunggu(p.kasus);

describe('whom a case waits for', () => {
  it('nobody but us, at first', () => {
    expect(siapa(new Perkara())).toBeNull();
  });

  it('the bidang that was asked first, until all have answered', () => {
    const p = new Perkara().catat('teruskan-bidang', { bidang: 'X' }).pada(SENIN + HARI);
    p.catat('teruskan-bidang', { bidang: 'Y' });
    expect(siapa(p)).toEqual({ siapa: 'bidang', sejak: SENIN });
    p.catat('jawaban-bidang', { bidang: 'X', isi: 'x' });
    expect(siapa(p)).toEqual({ siapa: 'bidang', sejak: SENIN + HARI });
    expect(siapa(p.catat('jawaban-bidang', { bidang: 'Y', isi: 'x' }))).toBeNull();
  });

  it('the head, while a final answer lies on the desk; an interim one needs no head', () => {
    const p = diTanggapan().catat('susun-tanggapan', { jenis: 'sementara', isi: 'x' });
    expect(siapa(p)).toBeNull();
    p.catat('teruskan-bidang', { bidang: 'X' }).pada(SENIN + HARI);
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: 'x' });
    expect(siapa(p)).toEqual({ siapa: 'kepala', sejak: SENIN + HARI });
    p.catat('kembalikan-konsep', { jenis: 'akhir', catatan: 'x' }, { oleh: 'kepala' });
    expect(siapa(p)).toEqual({ siapa: 'bidang', sejak: SENIN });
  });

  it('no bidang any more once the final answer was approved, and again once that was withdrawn', () => {
    const p = diTanggapan().catat('teruskan-bidang', { bidang: 'X' });
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: 'x' });
    p.catat('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' });
    expect(siapa(p)).toBeNull();
    expect(siapa(p.catat('tarik-tanggapan', { alasan: 'x' }))).toEqual({ siapa: 'bidang', sejak: SENIN });
  });

  it('the reporter, from the arrival of the request to the reply', () => {
    const p = mintaKelengkapan(new Perkara());
    expect(siapa(p)).toBeNull();
    expect(siapa(p.terkirim('sementara', SENIN + HARI))).toEqual({ siapa: 'pelapor', sejak: SENIN + HARI });
    expect(siapa(p.pada(SENIN + 2 * HARI).balas(SENIN + 2 * HARI))).toBeNull();
  });

  it('the reporter after the answer, and us again once there is a reply to assess', () => {
    const p = menungguPelapor();
    expect(siapa(p)).toEqual({ siapa: 'pelapor', sejak: SENIN });
    expect(siapa(p.balas(SENIN))).toBeNull();
  });

  it('us again, once the head gave back a correction of the answer', () => {
    const p = menungguPelapor();
    const merujuk = p.kasus.kiriman.at(-1)?.id ?? '';
    p.catat('ralat-tanggapan', { merujuk, isi: 'x', alasan: 'x' });
    expect(siapa(p)?.siapa).toBe('kepala');
    p.catat('kembalikan-konsep', { jenis: 'ralat', catatan: 'x' }, { oleh: 'kepala' });
    expect(siapa(p)).toBeNull();
    p.catat('ralat-tanggapan', { merujuk, isi: 'y', alasan: 'x' });
    p.catat('setujui-tanggapan', { jenis: 'ralat' }, { oleh: 'kepala' });
    expect(siapa(p)?.siapa).toBe('pelapor');
  });

  it('LAPOR!, while a return is under way, whoever else was asked', () => {
    const p = new Perkara().catat('teruskan-bidang', { bidang: 'X' }).pada(SENIN + HARI);
    p.catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    expect(siapa(p)).toEqual({ siapa: 'lapor', sejak: SENIN + HARI });
  });

  it('nobody, where it has no steps', () => {
    expect(siapa(new Perkara({ idInstansi: '9901' }))).toBeNull();
  });
});

describe('by name', () => {
  it('names the bidang, and puts a Berita Acara that waits for the head before it', () => {
    const p = new Perkara().catat('teruskan-bidang', { bidang: 'Bidang Contoh' });
    const namaBidang = new Map([[1, 'Bidang Contoh']]);
    expect(menungguSiapa(p.kasus, { namaBidang, baFinalSejak: null })?.nama).toBe('Bidang Contoh');
    expect(menungguSiapa(p.kasus, { namaBidang, baFinalSejak: 5 })).toEqual({
      siapa: 'kepala',
      nama: null,
      sejak: 5,
    });
  });
});
