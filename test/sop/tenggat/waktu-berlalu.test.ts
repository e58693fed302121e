import { describe, expect, it } from 'vitest';
import {
  diTanggapan,
  HARI,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  SENIN,
  setujuiAkhir,
  wib,
} from '../kapuas-uji.ts';

const TUTUP = wib('09-21T16:00');

describe('closing', () => {
  it('comes 10 hari kerja after the final answer, at closing time, not a moment earlier', () => {
    const p = menungguPelapor();
    expect(p.berlalu(TUTUP - 1).langkah).toBe('menunggu-pelapor');
    expect(p.berlalu(TUTUP).langkah).toBe('selesai');
  });

  it('takes place at its due time, whenever a pass comes to apply it', () => {
    const p = menungguPelapor().berlalu(TUTUP + 90 * HARI);
    expect(p.jurnal.at(-1)).toEqual({
      jenis: 'langkah.pindah',
      dari: 'menunggu-pelapor',
      ke: 'selesai',
      pada: TUTUP,
      lanjut: false,
    });
  });

  it('does not come while a reply is unassessed, and counts from the assessment afterwards', () => {
    const p = menungguPelapor().pada(wib('09-18T10:00')).balas(wib('09-18T10:00'));
    expect(p.berlalu(wib('10-30T10:00')).langkah).toBe('menunggu-pelapor');
    p.catat('nilai-balasan', { nilai: 'terima-kasih' }, { pada: wib('09-21T10:00') });
    expect(p.jadwal.pemicu).toBe(wib('10-05T16:00'));
    expect(p.berlalu(wib('10-30T10:00')).langkah).toBe('selesai');
  });

  it('comes to nothing but a case that waits for the reporter', () => {
    expect(setujuiAkhir(diTanggapan()).berlalu(SENIN + 300 * HARI).langkah).toBe('tanggapan');
    expect(new Perkara().berlalu(SENIN + 300 * HARI).langkah).toBe('telaah');
  });
});

describe('the wait for completeness', () => {
  const BATAS = wib('09-21T16:00');

  it('ends by itself after batas_tunggu, at that time', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara');
    expect(p.jadwal.pemicu).toBe(BATAS);
    const { length } = p.jurnal;
    expect(p.berlalu(BATAS - 1).jurnal).toHaveLength(length);
    p.berlalu(BATAS + 5 * HARI);
    expect(p.jurnal.at(-1)).toEqual({
      jenis: 'jeda.selesai',
      sebab: 'minta-kelengkapan',
      pada: BATAS,
      karena: 'batas-tunggu',
    });
    expect(p.jadwal.tenggatSop).toBe(wib('09-24T23:59:59'));
  });

  it('does not end twice', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara').berlalu(BATAS);
    const { length } = p.jurnal;
    expect(p.berlalu(BATAS + HARI).jurnal).toHaveLength(length);
    expect(p.balas(BATAS + HARI).kasus.jalan.at(-1)?.jeda[0]?.selesai).toBe(BATAS);
  });
});

describe('a held kiriman', () => {
  it('comes back to the queue on its date, one held without a date never', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'ditahan', { pada: SENIN + HARI });
    expect(p.jadwal.pemicu).toBe(SENIN + HARI);
    expect(p.berlalu(SENIN + HARI - 1).kiriman('akhir').status).toBe('ditahan');
    expect(p.berlalu(SENIN + HARI).kiriman('akhir')).toMatchObject({ status: 'antre', ditahanSampai: null });
    p.kirim('akhir', 'ditahan').berlalu(SENIN + 90 * HARI);
    expect(p.kiriman('akhir').status).toBe('ditahan');
  });

  it('comes back to be looked up, not resent, when it may have taken effect once', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'belum_pasti').kirim('akhir', 'gagal');
    p.kirim('akhir', 'ditahan', { pada: SENIN + HARI }).berlalu(SENIN + HARI);
    expect(p.kiriman('akhir').status).toBe('belum_pasti');
  });

  it('does not come back by itself once the case has left us', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'ditahan', { pada: SENIN + HARI });
    p.tiba({ idInstansi: '9901' }).berlalu(SENIN + 2 * HARI);
    expect(p.kiriman('akhir').status).toBe('ditahan');
    expect(p.jadwal.pemicu).toBeNull();
  });
});
