import { describe, expect, it } from 'vitest';
import type { DefinisiSop, JawabanSop, TindakanSop } from '../../../src/sop/definisi/definisi.ts';
import { periksaBeku } from '../../../src/sop/periksa/periksa-beku.ts';
import { isian, langkah, sopContoh, tindakan } from '../definisi-contoh.ts';

const periksa = (sop: DefinisiSop): readonly string[] =>
  periksaBeku(sop).map(({ path, masalah }) => `${path.join('.')} ${masalah.kode} ${masalah.nilai}`);

const jenis = (...pilihan: string[]) => ({ jenis: isian({ jenis: 'pilihan', pilihan }) });

const JAWABAN: JawabanSop = {
  disusunDi: 'tulis',
  membekukan: 'setujui',
  penyetuju: ['kepala'],
  sementara: ['kepala'],
  terkirim: null,
};

/** terima → tulis → setujui → antar → selesai: drafted by one, frozen by another, then delivered. */
const sop = (
  ubahan: Readonly<Record<string, Partial<TindakanSop>>> = {},
  jawaban: Partial<JawabanSop> = {},
): DefinisiSop => {
  const dasar: Readonly<Record<string, Partial<TindakanSop>>> = {
    terima: { di: ['terima'], pindah: { ke: 'tulis' } },
    tulis: { di: ['tulis'], efek: ['susun-jawaban'], pindah: { ke: 'setuju' } },
    setujui: {
      di: ['setuju'],
      pelaksana: ['kepala'],
      efek: ['setujui-jawaban'],
      pindah: { ke: 'antar' },
    },
    antar: { di: ['antar'], syarat: ['jawaban-sampai'], pindah: { ke: 'selesai' } },
  };
  const semua = [...new Set([...Object.keys(dasar), ...Object.keys(ubahan)])];
  return sopContoh({
    peran: { petugas: 'Petugas', kepala: 'Kepala' },
    langkah: { terima: langkah({ awal: true }), tulis: langkah(), setuju: langkah(), antar: langkah() },
    akhir: { selesai: { nama: 'Selesai' }, ditolak: { nama: 'Ditolak' } },
    tindakan: Object.fromEntries(semua.map((id) => [id, tindakan({ ...dasar[id], ...ubahan[id] })])),
    jawaban: { ...JAWABAN, ...jawaban },
  });
};

describe('the act that freezes an answer', () => {
  it('is believed where it does, or where the SOP answers nobody', () => {
    expect(periksa(sop())).toEqual([]);
    expect(periksa({ ...sop({ setujui: { efek: [] } }), jawaban: null })).toEqual([]);
  });

  it.each([
    { apa: 'has no effect', efek: [] },
    { apa: 'only drafts', efek: ['susun-jawaban'] },
    { apa: 'answers in the interim', efek: ['jawab-sementara'] },
    { apa: 'approves interim answers only', efek: ['setujui-konsep'], isian: jenis('sementara', 'ralat') },
  ])('is not believed where it $apa', ({ apa: _, ...setujui }) => {
    expect(periksa(sop({ setujui }))).toContain('jawaban.membekukan pembeku_tak_membekukan setujui');
  });

  it('may approve by kind, if a final answer is one of them', () => {
    const semua = { pelaksana: ['kepala'], pindah: null };
    const tulis = { efek: ['susun-konsep'], isian: jenis('sementara', 'akhir'), pindah: null };
    const setujui = { ...semua, di: ['terbuka'], efek: ['setujui-konsep'], isian: jenis('akhir', 'ralat') };
    const kirim = { di: ['setuju'], pindah: { ke: 'antar' } };
    const { terkirim } = { terkirim: { di: 'tulis', ke: 'setuju' } };
    expect(periksa(sop({ tulis, setujui, kirim }, { terkirim }))).toEqual([]);
  });

  it('is the only one that does', () => {
    const lain = { di: ['tulis'], efek: ['jawab'], pindah: null };
    expect(periksa(sop({ lain }))).toEqual(['tindakan.lain.efek pembeku_lain lain']);
  });

  it('finds an answer drafted where the SOP says', () => {
    expect(periksa(sop({ tulis: { efek: [] } }))).toEqual(['jawaban.disusunDi jawaban_tak_tersusun tulis']);
    expect(periksa(sop({}, { disusunDi: 'terima' }))).toEqual([
      'jawaban.disusunDi jawaban_tak_tersusun terima',
    ]);
  });

  it('can be recorded after the draft', () => {
    expect(periksa(sop({ setujui: { di: ['terima'] } }))).toContain(
      'jawaban.membekukan pembeku_tak_terjangkau setujui',
    );
    expect(periksa(sop({ setujui: { di: ['terbuka'], kecuali: ['tulis'] } }))).toContain(
      'jawaban.membekukan pembeku_tak_terjangkau setujui',
    );
  });

  it('is performed by somebody who approves', () => {
    expect(periksa(sop({}, { penyetuju: ['petugas'] }))).toEqual([
      'jawaban.penyetuju pembeku_bukan_penyetuju setujui',
    ]);
  });
});

describe('a case', () => {
  it('is not closed by an act that needs no frozen answer', () => {
    const lewat = { di: ['tulis'], pindah: { ke: 'antar' } };
    expect(periksa(sop({ lewat }))).toEqual([]);
    expect(periksa(sop({ lewat, antar: { syarat: [] } }))).toEqual([
      'tindakan.antar.pindah selesai_tanpa_jawaban antar',
    ]);
    const pintas = { di: ['terbuka'], pindah: { ke: 'selesai' } };
    expect(periksa(sop({ pintas }))).toEqual(['tindakan.pintas.pindah selesai_tanpa_jawaban pintas']);
  });

  it('may be closed by what follows such an act, or follows the freezing', () => {
    const lewat = { di: ['tulis'], pindah: { ke: 'antar' } };
    expect(periksa(sop({ lewat, antar: { syarat: [{ sudah: 'setujui' }] } }))).toEqual([]);
    expect(periksa(sop({ antar: { syarat: [] } }))).toEqual([]);
    const berputar = { syarat: [{ sudah: 'antar' }] };
    expect(periksa(sop({ lewat, antar: berputar }))).toEqual([
      'tindakan.antar.pindah selesai_tanpa_jawaban antar',
    ]);
  });

  it('may end unanswered at an end that says so', () => {
    expect(periksa(sop({ tolak: { di: ['terima'], pindah: { ke: 'ditolak' } } }))).toEqual([]);
  });

  it('is not closed on the approval of an interim answer', () => {
    const setujui = { efek: ['setujui-konsep'], isian: jenis('sementara', 'akhir') };
    const tulis = { efek: ['susun-konsep'], isian: jenis('sementara', 'akhir') };
    expect(periksa(sop({ setujui, tulis, antar: { syarat: [] } }))).toEqual([
      'tindakan.antar.pindah selesai_tanpa_jawaban antar',
    ]);
  });
});
