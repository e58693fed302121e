import { describe, expect, it } from 'vitest';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import type { EntriRiwayat } from '../../../src/sop/laporan/laporan.ts';
import { artiEntri, riwayatDibaca } from '../../../src/sop/laporan/riwayat-dibaca.ts';
import {
  diTanggapan,
  HARI,
  MENIT,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  SENIN,
  setujuiAkhir,
} from '../kapuas-uji.ts';

const NASKAH = 'Lampu sudah  diganti.\nTerima kasih.\nRef. TL-2026-000001';
const bahan = { naskahKita: [NASKAH], namaPelapor: 'Rina Contohwati' };
const TERKIRIM = SENIN + 30_000;
const dijawab = () => setujuiAkhir(diTanggapan()).terkirim('akhir', TERKIRIM);
const entri = (isi: Partial<EntriRiwayat>): EntriRiwayat => ({
  pada: SENIN + HARI,
  responder: 'Pelapor',
  keterangan: 'Masih padam',
  ...isi,
});

describe('an entry of the history', () => {
  it.each([
    ['nobody', null],
    ['"Pelapor"', ' PELAPOR '],
    ['the reporter`s name', 'rina  contohwati'],
  ])('by %s is a reply', (_, responder) => {
    expect(artiEntri(dijawab().kasus, entri({ responder }), bahan)).toBe('balasan');
  });

  it('by anybody else is a note', () => {
    for (const responder of ['Dinas Contoh', 'Admin Instansi', 'Rina'])
      expect(artiEntri(dijawab().kasus, entri({ responder }), bahan)).toBe('catatan');
  });

  it('by the reporter`s name is a note where we keep no name', () => {
    const anonim = { ...bahan, namaPelapor: null };
    expect(artiEntri(dijawab().kasus, entri({ responder: 'Rina Contohwati' }), anonim)).toBe('catatan');
  });

  it('counts to the minute: from the one in which our first answer arrived', () => {
    const { kasus } = dijawab();
    expect(artiEntri(kasus, entri({ pada: SENIN }), bahan)).toBe('balasan');
    expect(artiEntri(kasus, entri({ pada: SENIN - MENIT }), bahan)).toBe('catatan');
  });

  it('before anything of ours arrived is a note; a return is no answer', () => {
    expect(artiEntri(new Perkara().kasus, entri({}), bahan)).toBe('catatan');
    const p = new Perkara().catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    expect(artiEntri(p.terkirim('kembalikan').kasus, entri({}), bahan)).toBe('catatan');
  });

  it('with our words is ours, however the web form spaced and spelled them', () => {
    const keterangan = ' LAMPU sudah diganti. Terima kasih. Ref. TL-2026-000001 ';
    expect(artiEntri(dijawab().kasus, entri({ keterangan, responder: null }), bahan)).toBe('kita');
  });

  it('with our reference line is ours, though an admin rewrote the rest', () => {
    const keterangan = 'Lampu telah diganti (disunting admin). Ref. TL-2026-000001';
    const oleh = (responder: string | null) => entri({ keterangan, responder });
    expect(artiEntri(dijawab().kasus, oleh('Dinas Contoh'), bahan)).toBe('kita');
    expect(artiEntri(dijawab().kasus, oleh(null), bahan)).toBe('kita');
    const lain = { ...oleh('Dinas Contoh'), keterangan: 'Ref. TL-2026-0000012' };
    expect(artiEntri(dijawab().kasus, lain, bahan)).toBe('catatan');
  });

  it('in which the reporter quotes our reference line is a reply', () => {
    const keterangan = 'Soal Ref. TL-2026-000001 : masih padam';
    expect(artiEntri(dijawab().kasus, entri({ keterangan }), bahan)).toBe('balasan');
  });
});

describe('a reply', () => {
  it('at menunggu-pelapor opens the lane and stops the closing, without a move', () => {
    const p = menungguPelapor()
      .pada(SENIN + 2 * HARI)
      .balas(SENIN + HARI);
    expect(p.langkah).toBe('menunggu-pelapor');
    expect(p.kasus.balasan).toEqual({
      terakhir: SENIN + HARI,
      sejak: SENIN + HARI,
      belumDinilai: 1,
      tanpaTeks: false,
      dinilaiTerakhir: null,
    });
    expect(p.jadwal.pemicu).toBeNull();
  });

  it('at selesai brings the case back with the lane open', () => {
    const p = menungguPelapor()
      .tiba({ statusLapor: 'Selesai' })
      .pada(SENIN + 2 * HARI)
      .balas(SENIN + HARI);
    expect(p.langkah).toBe('menunggu-pelapor');
    expect(p.kasus.putaran).toHaveLength(1);
    expect(p.catat('nilai-balasan', { nilai: 'keberatan' }).langkah).toBe('tanggapan');
  });

  it('twice is two, whatever the order in which they are read', () => {
    const p = menungguPelapor()
      .pada(SENIN + 3 * HARI)
      .balas(SENIN + 2 * HARI, SENIN + HARI);
    expect(p.kasus.balasan).toMatchObject({ belumDinilai: 2, terakhir: SENIN + 2 * HARI });
  });

  it('at any other step moves nothing', () => {
    const p = diTanggapan()
      .pada(SENIN + HARI)
      .balas(SENIN + HARI);
    expect(p.langkah).toBe('tanggapan');
    expect(p.kasus.balasan?.belumDinilai).toBe(1);
  });

  it('that stood there when the final answer was drafted is answered by it; a later one is not', () => {
    const p = mintaKelengkapan(new Perkara())
      .terkirim('sementara')
      .pada(SENIN + HARI)
      .balas(SENIN + HARI);
    setujuiAkhir(diTanggapan(p)).terkirim('akhir');
    expect(p.jadwal.pemicu).not.toBeNull();
    const q = setujuiAkhir(diTanggapan())
      .pada(SENIN + HARI)
      .balas(SENIN + HARI)
      .terkirim('akhir');
    expect(q.kasus.balasan?.belumDinilai).toBe(1);
    expect(q.jadwal.pemicu).toBeNull();
  });

  it('written before the request went out does not end the wait for its answer', () => {
    const p = mintaKelengkapan(new Perkara())
      .terkirim('sementara', SENIN + HARI)
      .pada(SENIN + 2 * HARI);
    p.balas(SENIN + HARI - MENIT);
    expect(p.jadwal.tenggatSop).toBeNull();
    // The history knows minutes only: one in the minute of the request counts as after it.
    p.balas(SENIN + HARI);
    expect(p.jadwal.tenggatSop).not.toBeNull();
  });

  it('of which only the status speaks opens the lane once, at the record`s time and not the pass`s', () => {
    const p = menungguPelapor()
      .pada(SENIN + HARI)
      .tiba({ statusLapor: 'Ditanggapi oleh Pelapor' });
    const dibaca = { balasan: [], statusBerkataAda: true, sekarang: SENIN + 5 * HARI };
    const [satu, ...lain] = riwayatDibaca(p.kasus, dibaca, p.aturan);
    expect(lain).toEqual([]);
    expect(satu?.peristiwa).toEqual({ jenis: 'balasan.masuk', pada: SENIN + HARI, cara: 'status' });
    const sudah = menungguPelapor()
      .pada(SENIN + HARI)
      .balas(SENIN + HARI);
    expect(riwayatDibaca(sudah.kasus, dibaca, sudah.aturan)).toEqual([]);
  });

  it('of which only the status spoke has no text, until it is read, which is no second reply, or assessed', () => {
    const menurutStatus = (): Perkara => {
      const p = menungguPelapor();
      const masuk = { jenis: 'balasan.masuk', pada: SENIN + HARI, cara: 'status' } as const;
      p.kasus = terapkan(p.kasus, masuk, Perkara.ID);
      return p.pada(SENIN + 2 * HARI);
    };
    expect(menurutStatus().kasus.balasan).toMatchObject({ belumDinilai: 1, tanpaTeks: true });
    const terbaca = menurutStatus().balas(SENIN + HARI - MENIT);
    expect(terbaca.kasus.balasan).toMatchObject({ belumDinilai: 1, tanpaTeks: false });
    expect(terbaca.balas(SENIN + 2 * HARI).kasus.balasan?.belumDinilai).toBe(2);
    const dinilai = menurutStatus().catat('nilai-balasan', { nilai: 'terima-kasih' });
    expect(dinilai.kasus.balasan).toMatchObject({ belumDinilai: 0, tanpaTeks: false });
  });

  it('none, none said: nothing happens', () => {
    const dibaca = { balasan: [], statusBerkataAda: false, sekarang: SENIN };
    expect(riwayatDibaca(menungguPelapor().kasus, dibaca, new Perkara().aturan)).toEqual([]);
  });
});
