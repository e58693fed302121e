import { expect } from 'vitest';
import type { PenolakanCatat } from '../../../src/ports/store.ts';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import type { Result } from '../../../src/sop/result.ts';
import { laporanUji } from '../../sop/kapuas-uji.ts';
import type { RumahStore } from '../kantor-uji.ts';
import { lipat } from '../lipat-jejak.ts';
import { panggung } from './panggung.ts';

export const INDUK = '7000001';
export const ANAK = ['7000002', '7000003', '7000004'] as const;
export const LANJUT = { hasil: 'Benar', tanpa_bidang: '-', perlu_pemeriksaan: 'tidak' };

/** A store before each test, and what is done there with a parent and its linked reports. */
export function panggungKaitan(rumahBaru: () => RumahStore) {
  const p = panggung(rumahBaru);
  const tarik = (...id: readonly string[]) =>
    p.kantor.tarik(id.map((trackingId) => laporanUji({ trackingId })));
  const kaitkan = (anak: string, induk = INDUK, isian = {}) =>
    p.kantor.coba('kaitkan', { induk, ...isian }, {}, anak);
  const langkah = async (id: string) => (await p.kantor.kasus(id)).kasus.langkah;
  const semuaLangkah = (ids: readonly string[]) => Promise.all(ids.map(langkah));
  const kode = (hasil: Result<unknown, PenolakanCatat>) =>
    hasil.ok || hasil.error.jenis !== 'ditolak' ? null : hasil.error.penolakan.masalah[0]?.kode;
  const hilang = (id: string, isi: Partial<Laporan>) =>
    p.kantor.tarik([laporanUji({ trackingId: id, diperbaruiPada: p.kantor.sekarang, ...isi })]);
  /** What the rows hold is what the journal alone says. */
  const sepertiJejak = async (ids: readonly string[]) => {
    const dilipat = lipat(p.kantor.store.jejak()).kasus;
    for (const id of ids) {
      const { kasus } = await p.kantor.kasus(id);
      expect(dilipat.get(kasus.id)).toEqual(kasus);
    }
  };
  return { p, tarik, kaitkan, langkah, semuaLangkah, kode, hilang, sepertiJejak };
}
