import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaSop } from '../../../src/mapping/sop-yaml/baca-sop.ts';

const teksBerkas = (nama: string): string =>
  readFileSync(new URL(`../../../${nama}`, import.meta.url), 'utf8');
const SALAH = teksBerkas('test/fixtures/sop/salah.yaml');
const CONTOH = teksBerkas('test/fixtures/sop/contoh.yaml');

function masalah(teks: string): readonly string[] {
  const hasil = bacaSop(teks, 'uji.yaml');
  if (hasil.ok) throw new Error('no problem was found');
  return hasil.error.map((satu) => `${satu.baris} ${satu.path} ${satu.masalah.kode}`);
}

function sop(teks: string) {
  const hasil = bacaSop(teks, 'uji.yaml');
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error, null, 1));
  return hasil.value;
}

describe('bacaSop', () => {
  it('reads the small example, filling in what is not written', () => {
    const { langkah, tindakan, dokumen } = sop(CONTOH);
    expect(dokumen).toEqual({ nomor: ['1', '2'], instansi: 'Dinas Contoh', dibuat: null, berlaku: null });
    expect(langkah.terima).toMatchObject({
      pelaksana: 'petugas',
      awal: true,
      batas: { jumlah: 2, satuan: 'hari_kerja' },
    });
    expect(langkah.periksa).toMatchObject({
      pelaksana: 'kepala',
      batas: null,
      mulai: 'tindakan',
      luaran: [],
    });
    expect(tindakan.terima).toMatchObject({
      di: ['terima'],
      pelaksana: ['petugas'],
      pindah: { ke: 'periksa' },
    });
    expect(tindakan.periksa?.pindah).toEqual({
      menurut: 'hasil',
      pilihan: { baik: 'beres', buruk: 'terima' },
    });
    expect(tindakan.periksa?.isian).toEqual({
      hasil: {
        jenis: 'pilihan',
        wajib: true,
        wajibKecuali: null,
        pilihan: ['baik', 'buruk'],
        keterangan: null,
      },
      catatan: { jenis: 'teks', wajib: true, wajibKecuali: 'lampiran', pilihan: [], keterangan: null },
      isi: { jenis: 'teks', wajib: true, wajibKecuali: null, pilihan: [], keterangan: null },
      lampiran: { jenis: 'teks', wajib: false, wajibKecuali: null, pilihan: [], keterangan: 'Nomor surat' },
    });
  });

  it('tells every problem of the form at once, from top to bottom, with file and line', () => {
    expect(masalah(SALAH)).toEqual([
      '1 id bukan_id',
      '1 jawaban wajib',
      '2 versi jenis',
      '3 nama harus_dikutip',
      '5 dokumen.nomor harus_dikutip',
      '7 dokumen.berlaku bukan_tanggal',
      '8 zona pilihan',
      '9 dasar_hukm kunci_tak_dikenal',
      '15 langkah.telaah.klausul bukan_klausul',
      '16 langkah.telaah.awal pilihan',
      '17 langkah.telaah.batas bukan_satuan',
      '18 langkah.telaah.pelaksna kunci_tak_dikenal',
      '22 tindakan.a.klausul wajib',
      '24 tindakan.a.di.1 harus_dikutip',
      '25 tindakan.a.isian.x bukan_isian',
      '25 tindakan.a.isian.y.wajib pilihan',
      '26 tindakan.a.pindah.menurut harus_dikutip',
    ]);
    const hasil = bacaSop(SALAH, 'uji.yaml');
    expect(hasil.ok ? [] : new Set(hasil.error.map(({ berkas }) => berkas))).toEqual(new Set(['uji.yaml']));
  });

  it.each([
    [
      'ke: periksa'.replace('ke: ', 'pindah: '),
      'pindah: perikas',
      '28 tindakan.terima.pindah langkah_tak_dikenal',
    ],
    ['baik: beres', 'baik: bares', '39 tindakan.periksa.pindah.baik langkah_tak_dikenal'],
    [
      'kecuali lampiran',
      'kecuali lampirn',
      '34 tindakan.periksa.isian.catatan.wajib_kecuali isian_tak_dikenal',
    ],
    ['pelaksana: kepala', 'pelaksana: kpala', '20 langkah.periksa.pelaksana.0 peran_tak_dikenal'],
    ['batas: 2 hari kerja', 'batas: 0 hari', '16 langkah.terima.batas batas_tak_positif'],
    ['membekukan: periksa', 'membekukan: perikas', '41 jawaban.membekukan tindakan_tak_dikenal'],
    ['disusun_di: periksa', 'disusun_di: perikas', '41 jawaban.disusun_di langkah_tak_dikenal'],
  ])('finds the line of a fault in the meaning: %s → %s', (benar, salah, harap) => {
    expect(CONTOH).toContain(benar);
    expect(masalah(CONTOH.replace(benar, salah))).toContain(harap);
  });

  it('misses a performer where neither the act nor the file names one', () => {
    expect(masalah(CONTOH.replace('pelaksana: petugas\n', ''))).toEqual([
      '12 langkah.terima.pelaksana tanpa_pelaksana',
      '24 tindakan.terima.pelaksana tanpa_pelaksana',
      '28 tindakan.periksa.pelaksana tanpa_pelaksana',
    ]);
  });

  it.each([
    ['a tab', 'id: a\n\tversi: 1\n', '2  yaml'],
    ['a key that stands twice', 'id: a\nversi: 1\nid: b\n', '3  yaml'],
    ['two documents', 'id: a\n---\nid: b\n', '2  yaml'],
    ['an alias', 'id: &a x\nnama: *a\n', '2  alias'],
    ['an anchor that is never set', 'id: *a\n', '1  alias'],
  ])('refuses %s, with its line', (_, teks, harap) => {
    expect(masalah(teks)).toContain(harap);
  });

  it.each(['', ' \n', '# hanya komentar\n', '~\n'])('says that a file is empty: %j', (teks) => {
    expect(masalah(teks)).toEqual(['1  kosong']);
  });

  it.each([
    ['batas: 2 hari kerja', 'batas:', '16 langkah.terima.batas wajib'],
    ['pelaksana: kepala', 'pelaksana: ~', '20 langkah.periksa.pelaksana wajib'],
    ['    efek: jawab', '    efek:', '40 tindakan.periksa.efek wajib'],
    ['    efek: jawab', '    efek: jawab\n    syarat:', '41 tindakan.periksa.syarat wajib'],
    ['pindah: periksa }', 'pindah: }', '28 tindakan.terima.pindah wajib'],
  ])('takes no empty value for none: %s → %s', (benar, salah, harap) => {
    expect(masalah(CONTOH.replace(benar, salah))).toEqual([harap]);
  });

  it('tells of a key that stands twice, and of all else', () => {
    const teks = CONTOH.replace('zona: WITA', 'zona: WITA\nzona: WITA')
      .replace('batas: 2 hari kerja', 'batas: 0 hari')
      .replace('klausul: kebijakan\n    di:', 'klausl: kebijakan\n    di:');
    expect(masalah(teks)).toEqual([
      '10  yaml',
      '17 langkah.terima.batas batas_tak_positif',
      '30 tindakan.periksa.klausul wajib',
      '32 tindakan.periksa.klausl kunci_tak_dikenal',
    ]);
    expect(masalah(`${CONTOH}versi: 1\n`)).toEqual(['42  yaml']);
  });

  it('tells of tabs, not of what they do to the lines around them', () => {
    const teks = CONTOH.replace('    batas: 2', '\tbatas: 2').replace('    klausul', '\tklausul');
    expect(masalah(teks)).toEqual(['15  yaml', '16  yaml']);
  });

  it('knows only readings that a setting names', () => {
    const varian = '    varian: { lain: { batas: 3 hari } }\n';
    expect(masalah(CONTOH.replace('    awal: ya\n', `    awal: ya\n${varian}`))).toHaveLength(1);
  });

  it('refuses a bomb of aliases without unfolding it', () => {
    const lapis = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
    expect(new Set(masalah(['a0: &a0 x', ...lapis].join('\n')).map((m) => m.split(' ').at(-1)))).toEqual(
      new Set(['alias']),
    );
  });

  it('refuses a file over 256 KiB, and nesting that would overflow the stack', () => {
    expect(masalah(`${CONTOH}#${'x'.repeat(256 * 1024)}`)).toEqual(['1  terlalu_besar']);
    expect(masalah('['.repeat(100_000))[0]).toBe('1  yaml');
    expect(masalah('- '.repeat(60_000))[0]).toBe('1  yaml');
  });

  it.each(['', '- a\n', 'teks\n', '42\n', 'null\n'])('refuses %j, which is no map', (teks) => {
    expect(masalah(teks)).toHaveLength(1);
  });

  it('gives a step called __proto__ no power', () => {
    expect(masalah(CONTOH.replace('  terima:\n    nama: Ter', '  __proto__:\n    nama: Ter'))).not.toEqual(
      [],
    );
    expect(({} as Record<string, unknown>).nama).toBeUndefined();
  });
});
