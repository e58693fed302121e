import { describe, expect, it } from 'vitest';
import type { BeritaAcara } from '../../../src/sop/ba/berita-acara.ts';
import { petugasPada } from '../../../src/sop/ba/orang-ba.ts';
import type { BaBaru, PerintahBa } from '../../../src/sop/ba/perintah-ba.ts';
import { terapkanBa } from '../../../src/sop/ba/peristiwa-ba.ts';
import type { IsiBa } from '../../../src/sop/ba/putuskan-ba.ts';
import { kecualikanBa, ubahBa } from '../../../src/sop/ba/putuskan-ba.ts';
import { susunBa } from '../../../src/sop/ba/susun-ba.ts';
import type { Penolakan } from '../../../src/sop/penolakan.ts';
import type { Result } from '../../../src/sop/result.ts';
import { awalHari, JAM_MS } from '../../../src/sop/waktu/waktu.ts';
import {
  aturanKapuas,
  baUji,
  diKlarifikasi,
  diLapangan,
  foto,
  HARI,
  menungguPelapor,
  PETUGAS,
  type Perkara,
  SENIN,
} from '../kapuas-uji.ts';

const kode = (hasil: Result<unknown, Penolakan>): readonly string[] =>
  hasil.ok ? [] : hasil.error.masalah.map((m) => m.kode);
const nilai = <T>(hasil: Result<T, Penolakan>): T => {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error.masalah));
  return hasil.value;
};

const baru = (isi: Partial<BaBaru> = {}): BaBaru => ({
  jenis: null,
  sasaran: ['7000001'],
  isian: {},
  berkas: [],
  petugas: 'hubung',
  dicatatOleh: 'hubung',
  pada: null,
  ...isi,
});
const susun = (p: Perkara, isi: Partial<BaBaru> = {}) => susunBa([p.kasus], baru(isi), p.konteks());

const LENGKAP: IsiBa = {
  hari: '2026-09-07',
  isian: new Set(['tempat', 'tanggal', 'uraian', 'kesimpulan']),
  sudah: [new Set(['konfirmasi-satker', 'panggil-satker', 'cek-kelengkapan'])],
  orang: [petugasPada('hubung', '2026-09-07', [], { petugas: PETUGAS, penugasan: [] })],
  identitas: [],
  lain: [],
};
const NOMOR = { register: () => 'BA-REG-2026-000001', isiHash: () => 'ab12' };

function ubah(
  ba: BeritaAcara,
  perintah: PerintahBa['ubah'],
  { oleh = 'hubung', isi = LENGKAP, nomorNaskah = null as string | null, p = diLapangan() } = {},
) {
  const lengkap = { ba: ba.id, ubah: perintah, nomorNaskah, petugas: oleh, dicatatOleh: oleh };
  return ubahBa(ba, [p.kasus], lengkap, isi, NOMOR, p.konteks());
}

const OLEH = { petugas: 'hubung', dicatatOleh: 'hubung' };
const konsep = baUji({ status: 'konsep', nomorRegister: null });
const final = baUji({ status: 'final' });
const SETUJUI = { jenis: 'setujui', cara: 'langsung', bukti: null } as const;

describe('a draft', () => {
  it('may begin empty in the field, and counts its photos', () => {
    const disusun = nilai(
      susun(diLapangan(), { berkas: [foto(1), { ...foto(2), tipeMedia: 'application/pdf' }] }),
    );
    expect(disusun).toMatchObject({
      jenisBa: 'pemeriksaan-lapangan',
      kasus: [{ id: 'K1', putaran: 1 }],
      pada: SENIN,
      foto: 1,
    });
  });

  it('covers several reports, each once and in its own round', () => {
    const p = diLapangan();
    const lain = { ...p.kasus, id: 'K2', putaran: [...p.kasus.putaran, { ...p.kasus.putaran[0]!, n: 2 }] };
    const disusun = nilai(susunBa([p.kasus, lain, p.kasus], baru(), p.konteks()));
    expect(disusun.kasus).toEqual([
      { id: 'K1', putaran: 1 },
      { id: 'K2', putaran: 2 },
    ]);
  });

  it('is of a kind the SOP knows, with fields that kind has', () => {
    expect(kode(susun(diLapangan(), { jenis: 'penyelesaian' }))).toEqual(['ba_jenis']);
    expect(kode(susun(diLapangan(), { jenis: 'constructor' }))).toEqual(['ba_jenis']);
    expect(kode(susun(diLapangan(), { isian: { warna: 'x', tanggal: '2026-13-01' } }))).toEqual([
      'isian_tak_dikenal',
      'isian_waktu',
    ]);
  });

  it('is of an examination that took place, over open cases, by the liaison', () => {
    expect(kode(susun(diLapangan(), { pada: SENIN + 1 }))).toEqual(['waktu_di_depan']);
    expect(kode(susun(diLapangan(), { petugas: 'kepala' }))).toEqual(['peran_tidak_berhak']);
    expect(kode(susun(diLapangan(), { petugas: 'siapa' }))).toEqual(['petugas_tak_dikenal']);
    const selesai = menungguPelapor().tiba({ statusLapor: 'Selesai' });
    expect(kode(susun(selesai))).toEqual(['di_luar_putaran']);
    expect(kode(susunBa([], baru(), diLapangan().konteks()))).toEqual(['ba_tanpa_kasus']);
  });
});

describe('the day of a Berita Acara', () => {
  const salah = (hasil: Result<unknown, Penolakan>) => (hasil.ok ? [] : hasil.error.masalah);

  it('is not before the disposition, nor in the future; yesterday may be recorded today', () => {
    const p = diLapangan();
    expect(salah(susun(p, { isian: { tanggal: '2026-09-06' } }))).toMatchObject([
      { kode: 'ba_sebelum_mulai', data: { hari: '2026-09-06', kasus: '7000001', mulai: SENIN } },
    ]);
    expect(kode(susun(p, { pada: SENIN - HARI }))).toEqual(['ba_sebelum_mulai']);
    expect(kode(susun(p, { isian: { tanggal: '2026-09-08' } }))).toEqual(['isian_di_depan']);
    p.pada(SENIN + HARI);
    expect(kode(susun(p, { isian: { tanggal: '2026-09-07' } }))).toEqual([]);
  });

  it('is a day of the agency`s zone, not before the last disposition of several', () => {
    const p = diLapangan();
    const tengahMalam = Date.parse('2026-09-08T00:30:00+07:00');
    p.pada(tengahMalam);
    const lain = { ...p.kasus, id: 'K2', trackingId: '7000002' };
    lain.putaran = lain.putaran.map((satu) => ({ ...satu, mulai: tengahMalam }));
    const hasil = susunBa([p.kasus, lain], baru({ isian: { tanggal: '2026-09-07' } }), p.konteks());
    expect(salah(hasil)).toMatchObject([{ kode: 'ba_sebelum_mulai', data: { kasus: '7000002' } }]);
    expect(kode(susunBa([p.kasus, lain], baru(), p.konteks()))).toEqual([]);
  });

  it('is not before the step whose acts it records, at final too', () => {
    const p = diKlarifikasi().pada(SENIN + HARI);
    expect(kode(susun(p, { isian: { tanggal: '2026-09-07' } }))).toEqual([]);
    p.catat('klarifikasi', { hasil: 'Padam', tanpa_bidang: '-', perlu_pemeriksaan: 'ya' });
    expect(salah(susun(p, { isian: { tanggal: '2026-09-07' } }))).toMatchObject([
      { kode: 'ba_sebelum_mulai', data: { langkah: expect.stringMatching(/./) } },
    ]);
    expect(kode(ubah(konsep, { jenis: 'final' }, { p }))).toEqual(['ba_sebelum_mulai']);
  });

  it('is not before the hour of its step either, where an hour is given', () => {
    const p = diLapangan();
    const mulai = SENIN;
    p.pada(mulai + 2 * JAM_MS);
    expect(kode(susun(p, { pada: mulai - JAM_MS }))).toEqual(['ba_sebelum_mulai']);
    expect(kode(susun(p, { pada: mulai + JAM_MS }))).toEqual([]);
    // A day alone is read as its midnight.
    expect(kode(susun(p, { pada: awalHari('2026-09-07', 'Asia/Pontianak') }))).toEqual([]);
  });
});

describe('a correction', () => {
  const lama = {
    ba: baUji(),
    pada: SENIN,
    isian: { nilai: { tanggal: SENIN }, teks: { uraian: 'a', temuan: 'b', alasan_identitas: 'c' } },
    orang: LENGKAP.orang,
    berkas: [foto(1)],
  };
  const ralat = (ba: BeritaAcara, isi: Partial<BaBaru> = {}) => {
    const p = diLapangan();
    return susunBa([p.kasus], baru(isi), p.konteks(), { konsep: null, diralat: { ...lama, ba } });
  };

  it('begins with the fields, people and photos of the old one, and its own day', () => {
    const jadi = nilai(ralat(baUji(), { isian: { uraian: 'x', temuan: '' } }));
    expect(jadi.isian).toEqual({ nilai: {}, teks: { uraian: 'x' } });
    expect(jadi).toMatchObject({ orang: LENGKAP.orang, foto: 1 });
  });

  it('is of what stands: a draft is changed, a void is done again', () => {
    expect(kode(ralat(konsep))).toEqual(['ba_ralat_konsep']);
    expect(kode(ralat(baUji({ status: 'batal' })))).toEqual(['ba_ralat_batal']);
  });

  it('does not become final over what was voided since it was drafted', () => {
    const peralat = { ...konsep, id: 'BA2', meralat: 'BA1' };
    const atas = (status: BeritaAcara['status']) =>
      kode(ubah(peralat, { jenis: 'final' }, { isi: { ...LENGKAP, lain: [baUji({ status })] } }));
    expect(atas('disetujui')).toEqual([]);
    expect(atas('batal')).toEqual(['ba_ralat_batal']);
  });
});

describe('ba final', () => {
  it('gives the register number and the content hash', () => {
    const p = nilai(ubah(konsep, { jenis: 'final' }, { nomorNaskah: '555/03/IKP/XII/2026' }));
    expect(p).toEqual({
      jenis: 'ba.final',
      ba: 'BA1',
      nomorRegister: 'BA-REG-2026-000001',
      isiHash: 'ab12',
      nomorNaskah: '555/03/IKP/XII/2026',
    });
    if (p.jenis === 'ba.dikecualikan') throw new Error();
    expect(terapkanBa(konsep, p)).toMatchObject({ status: 'final', nomorNaskah: '555/03/IKP/XII/2026' });
  });

  it('spends no number on a draft that is not whole: every missing field and act is told', () => {
    let diambil = 0;
    const isi = { ...LENGKAP, isian: new Set(['tempat']), sudah: [new Set(['cek-kelengkapan'])] };
    const p = diLapangan();
    const perintah = {
      ba: 'BA1',
      ubah: { jenis: 'final' },
      nomorNaskah: null,
      petugas: 'hubung',
      dicatatOleh: 'hubung',
    } as const;
    const nomor = { ...NOMOR, register: () => `BA-REG-${++diambil}` };
    const hasil = ubahBa(konsep, [p.kasus], perintah, isi, nomor, p.konteks());
    expect(kode(hasil)).toEqual(['isian_kurang', 'isian_kurang', 'pemeriksaan_belum_tercatat']);
    expect(diambil).toBe(0);
  });

  it('needs §3.1 to §3.3 of every report it covers', () => {
    const isi = { ...LENGKAP, sudah: [...LENGKAP.sudah, new Set(['konfirmasi-satker', 'panggil-satker'])] };
    const p = diLapangan();
    const lain = { ...p.kasus, id: 'K2', trackingId: '7000002' };
    const perintah = { ba: 'BA1', ubah: { jenis: 'final' }, nomorNaskah: null, ...OLEH } as const;
    const hasil = ubahBa(konsep, [p.kasus, lain], perintah, isi, NOMOR, p.konteks());
    expect(hasil).toMatchObject({
      error: {
        masalah: [{ kode: 'pemeriksaan_belum_tercatat', data: { belum: 'cek-kelengkapan (7000002)' } }],
      },
    });
  });

  it('is the liaison`s act, and happens once', () => {
    expect(kode(ubah(konsep, { jenis: 'final' }, { oleh: 'kepala' }))).toEqual(['peran_tidak_berhak']);
    expect(kode(ubah(final, { jenis: 'final' }))).toEqual(['ba_status']);
  });

  it('takes no prose for the office`s number', () => {
    expect(kode(ubah(konsep, { jenis: 'final' }, { nomorNaskah: 'x'.repeat(101) }))).toEqual([
      'nomor_ba_terlalu_panjang',
    ]);
  });
});

describe('ba setujui', () => {
  it('is the head`s, of a final one only', () => {
    expect(kode(ubah(final, SETUJUI))).toEqual(['peran_tidak_berhak']);
    expect(kode(ubah(konsep, SETUJUI, { oleh: 'kepala' }))).toEqual(['ba_status']);
    const p = nilai(ubah(final, SETUJUI, { oleh: 'kepala' }));
    if (p.jenis === 'ba.dikecualikan') throw new Error();
    expect(terapkanBa(final, p).status).toBe('disetujui');
    expect(kode(ubah(baUji(), SETUJUI, { oleh: 'kepala' }))).toEqual(['ba_status']);
  });

  it('needs evidence where the agency makes it compulsory', () => {
    const p = diLapangan();
    p.aturan = { ...aturanKapuas, persetujuan: { ...aturanKapuas.persetujuan, buktiWajib: true } };
    expect(kode(ubah(final, SETUJUI, { oleh: 'kepala', p }))).toEqual(['bukti_perlu']);
    expect(kode(ubah(final, { ...SETUJUI, bukti: 'ND 1' }, { oleh: 'kepala', p }))).toEqual([]);
  });

  it('is refused to the person one of its reports is about, as is the exception', () => {
    const p = diLapangan().catat('alihkan-apip', { alasan: 'x', terlapor: 'kepala', petugas_apip: 'hubung' });
    expect(kode(ubah(final, SETUJUI, { oleh: 'kepala', p }))).toEqual(['terlapor_tidak_boleh']);
    expect(kode(kecualikanBa(p.kasus, 'kepala', p.konteks()))).toEqual(['terlapor_tidak_boleh']);
  });
});

describe('ba batal', () => {
  it('is possible until it is void, and keeps the number', () => {
    const p = nilai(ubah(baUji(), { jenis: 'batal', alasan: 'Salah satker' }));
    if (p.jenis === 'ba.dikecualikan') throw new Error();
    const batal = terapkanBa(baUji(), p);
    expect(batal).toMatchObject({ status: 'batal', nomorRegister: 'BA-REG-2026-000001' });
    expect(kode(ubah(batal, { jenis: 'batal', alasan: 'x' }))).toEqual(['ba_status']);
    expect(kode(ubah(final, { jenis: 'batal', alasan: 'x' }, { oleh: 'sekretaris' }))).toEqual([
      'peran_tidak_berhak',
    ]);
  });

  it('an event before the draft is a defect', () => {
    expect(() => terapkanBa(null, { jenis: 'ba.batal', ba: 'BA1' })).toThrow('sebelum ba.dibuat');
  });
});

describe('ba kecualikan', () => {
  it('is the head`s, for the running round of an open case', () => {
    const p = diLapangan();
    expect(kode(kecualikanBa(p.kasus, 'hubung', p.konteks()))).toEqual(['peran_tidak_berhak']);
    expect(nilai(kecualikanBa(p.kasus, 'kepala', p.konteks()))).toEqual({
      jenis: 'ba.dikecualikan',
      kasus: 'K1',
      putaran: 1,
    });
    p.pada(SENIN + HARI).tiba({ statusLapor: 'Selesai' });
    expect(kode(kecualikanBa(p.kasus, 'kepala', p.konteks()))).toEqual(['di_luar_putaran']);
  });
});
