import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaSop } from '../../../src/mapping/sop-yaml/baca-sop.ts';

const CONTOH = readFileSync(new URL('../../fixtures/sop/contoh.yaml', import.meta.url), 'utf8');

function masalah(teks: string): readonly string[] {
  const hasil = bacaSop(teks, 'uji.yaml');
  return hasil.ok ? [] : hasil.error.map((satu) => `${satu.path} ${satu.masalah.kode}`);
}

function ubah(...pasangan: readonly (readonly [benar: string, salah: string])[]): string {
  let teks = CONTOH;
  for (const [benar, salah] of pasangan) {
    expect(teks).toContain(benar);
    teks = teks.replace(benar, salah);
  }
  return teks;
}

const UNIT = ['batas: 2 hari kerja', 'batas: 2 pekan'] as const;
const BERPUTAR =
  '  a: { nama: A, klausul: kebijakan }\n  b: { nama: B, klausul: kebijakan, batas: -1 hari }\nakhir:\n';
const MASUK =
  'tindakan:\n  ka: { nama: K, klausul: kebijakan, di: terima, pindah: a, efek: ngawur }\n  ab: { nama: K, klausul: kebijakan, di: a, pindah: b }\n  ba: { nama: K, klausul: kebijakan, di: b, pindah: a }\n';

describe('a file faulty in form and in meaning', () => {
  it('is told both at once: a mistyped unit hides no loop, role, start, limit or effect', () => {
    const teks = ubah(
      UNIT,
      ['pelaksana: kepala', 'pelaksana: kepla\n    awal: ya'],
      ['zona: WITA', 'zona: WITA\ntambahan: x'],
      ['akhir:\n', BERPUTAR],
      ['tindakan:\n', MASUK],
    );
    expect(masalah(teks)).toEqual([
      'tambahan kunci_tak_dikenal',
      'langkah.terima.batas bukan_satuan',
      'langkah.periksa.pelaksana.0 peran_tak_dikenal',
      'langkah.periksa.awal awal_ganda',
      'langkah.a tanpa_jalan_ke_akhir',
      'langkah.b tanpa_jalan_ke_akhir',
      'langkah.b.batas batas_tak_positif',
      'tindakan.ka.efek.0 efek_tak_dikenal',
    ]);
  });

  it('is told a dead end beside a missing key', () => {
    const teks = ubah(
      ['versi: 1\n', ''],
      ['akhir:\n', '  c: { nama: C, klausul: kebijakan }\nakhir:\n'],
      ['tindakan:\n', 'tindakan:\n  c: { nama: C, klausul: kebijakan, di: terima, pindah: c }\n'],
    );
    expect(masalah(teks)).toEqual(['versi wajib', 'langkah.c buntu']);
  });

  it.each([
    ['a unit', [UNIT], ['langkah.terima.batas bukan_satuan']],
    ['the first step’s mark', [['awal: ya', 'awal: iya']], ['langkah.terima.awal pilihan']],
    ['a target', [['pindah: periksa }', 'pindah: 3 }']], ['tindakan.terima.pindah harus_dikutip']],
    ['a place', [['di: [periksa]', 'di: [3]']], ['tindakan.periksa.di.0 harus_dikutip']],
    [
      'a deciding field',
      [['hasil: { pilihan', 'hasil: { piliham']],
      ['tindakan.periksa.isian.hasil.piliham kunci_tak_dikenal'],
    ],
    ['a whole section', [['jawaban:', 'jawabn:']], ['jawaban wajib', 'jawabn kunci_tak_dikenal']],
  ] as const)('is told of %s once: what only follows from the patch is not told', (_, pasangan, harap) => {
    expect(masalah(ubah(...pasangan)).toSorted()).toEqual(harap.toSorted());
  });
});
