import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaSop } from '../../../src/mapping/sop-yaml/baca-sop.ts';
import { gambarSop, halamanSop } from '../../../src/report/gambar-sop/gambar-sop.ts';
import { HURUF, lebarTulisan } from '../../../src/report/gambar-sop/huruf.ts';
import type { Halaman } from '../../../src/report/gambar-sop/svg.ts';
import type { Garis, Kotak, Tulisan } from '../../../src/report/gambar-sop/unsur.ts';
import type { DefinisiSop } from '../../../src/sop/definisi/definisi.ts';
import { BAHASA, teks } from '../../../src/teks/teks.ts';
import { isian, langkah, sopContoh, tindakan } from '../../sop/definisi-contoh.ts';
import { sop as kapuas } from '../contoh.ts';

const ID = teks('id');

interface Persegi {
  readonly apa: string;
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
}

const jenis = <J extends 'kotak' | 'tulisan' | 'garis'>({ unsur }: Halaman, mana: J) =>
  unsur.filter((satu) => satu.jenis === mana) as (J extends 'kotak'
    ? Kotak
    : J extends 'garis'
      ? Garis
      : Tulisan)[];

const kotakPersegi = ({ rupa, x, y, lebar, tinggi }: Kotak): Persegi => ({
  apa: rupa,
  kiri: x,
  kanan: x + lebar,
  atas: y,
  bawah: y + tinggi,
});

/** Letters from their top to where a g ends. */
function tulisanPersegi({ isi, huruf, x, y, jangkar }: Tulisan): Persegi {
  const lebar = lebarTulisan(isi, huruf);
  const kiri = jangkar === 'start' ? x : jangkar === 'end' ? x - lebar : x - lebar / 2;
  const { ukuran } = HURUF[huruf];
  return { apa: isi, kiri, kanan: kiri + lebar, atas: y - ukuran * 0.75, bawah: y + ukuran * 0.22 };
}

const bertindih = (a: Persegi, b: Persegi): boolean =>
  a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah;

const didalam = (a: Persegi, b: Persegi): boolean =>
  a.kiri >= b.kiri && a.kanan <= b.kanan && a.atas >= b.atas && a.bawah <= b.bawah;

const berpasangan = <T>(semua: readonly T[]): readonly (readonly [T, T])[] =>
  semua.flatMap((a, n) => semua.slice(n + 1).map((b) => [a, b] as const));

const ruasGaris = (semua: readonly Garis[]): readonly Persegi[] =>
  semua.flatMap(({ titik }) =>
    titik.slice(1).map(([x, y], n) => {
      const [dariX, dariY] = titik[n] ?? [x, y];
      return {
        apa: 'garis',
        kiri: Math.min(x, dariX) - 0.5,
        kanan: Math.max(x, dariX) + 0.5,
        atas: Math.min(y, dariY) - 0.5,
        bawah: Math.max(y, dariY) + 0.5,
      };
    }),
  );

/** Everything that a reader would call a mess. */
function kekacauan(halaman: Halaman): readonly string[] {
  const tulisan = jenis(halaman, 'tulisan').map(tulisanPersegi);
  const kotak = jenis(halaman, 'kotak').map(kotakPersegi);
  const besar = kotak.filter(({ apa }) => apa !== 'batas');
  const garis = ruasGaris(jenis(halaman, 'garis'));
  // Half of a line may lie outside; the page has a margin.
  const bingkai = { apa: 'halaman', kiri: -1, kanan: halaman.lebar + 1, atas: -1, bawah: halaman.tinggi + 1 };
  const temu = (a: Persegi, b: Persegi) => `${a.apa} / ${b.apa}`;
  return [
    ...berpasangan(tulisan).filter(([a, b]) => bertindih(a, b)),
    ...berpasangan(besar).filter(([a, b]) => bertindih(a, b)),
    ...tulisan.flatMap((a) =>
      besar.filter((b) => bertindih(a, b) && !didalam(a, b)).map((b) => [a, b] as const),
    ),
    ...tulisan.flatMap((a) => garis.filter((b) => bertindih(a, b)).map((b) => [a, b] as const)),
    ...[...tulisan, ...kotak, ...garis].filter((a) => !didalam(a, bingkai)).map((a) => [a, bingkai] as const),
  ].map(([a, b]) => temu(a, b));
}

const isiTulisan = (sop: DefinisiSop, bahasa: 'id' | 'en' = 'id'): string =>
  jenis(halamanSop(sop, teks(bahasa)), 'tulisan')
    .map(({ isi }) => isi)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('the drawing of kapuas-2018', () => {
  it('shows every step with its clause, performer and limit, and every act of a step', () => {
    const isi = isiTulisan(kapuas);
    for (const { nama, klausul } of Object.values(kapuas.langkah)) {
      expect(isi).toContain(nama);
      expect(isi).toContain(klausul);
    }
    for (const kata of [
      '3 hari',
      'dihitung sejak disposisi',
      '(disimpulkan)',
      'perlu pemeriksaan: ya',
      '(§3.2)',
    ])
      expect(isi).toContain(kata);
    expect(isi).toContain('Berita Acara Pemeriksaan Lapangan');
  });

  it('shows what the document is, since when it is in force, and what it warns of', () => {
    const isi = isiTulisan(kapuas);
    for (const kata of ['555 / 03 / IKP / XII / 2018', 'Berlaku: 28 Des 2018', 'harus disertai data dukung'])
      expect(isi).toContain(kata);
  });

  it('puts acts of every step in one box, not on arrows', () => {
    const garis = jenis(halamanSop(kapuas, ID), 'garis').length;
    expect(isiTulisan(kapuas)).toContain('• Mengalihkan ke APIP');
    expect(garis).toBeLessThan(19);
  });

  it('is told in English, but for the document’s own words', () => {
    const isi = isiTulisan(kapuas, 'en');
    expect(isi).toContain('At any time');
    expect(isi).not.toContain('Kapan saja');
    expect(isi).toContain('Verifikasi lapangan');
  });
});

describe('the drawings of the SOPs that we ship', () => {
  const AKAR = fileURLToPath(new URL('../../../', import.meta.url));

  const SOP = globSync('data/sop/*.yaml', { cwd: AKAR });
  const sopTerbaca = (berkas: string): DefinisiSop => {
    const sop = bacaSop(readFileSync(join(AKAR, berkas), 'utf8'), berkas);
    if (!sop.ok) throw new Error(`${berkas} is refused`);
    return sop.value;
  };

  it.each([...SOP, 'test/fixtures/sop/desa-contoh-2026.yaml'])(
    '%s is no mess, in either language',
    (berkas) => {
      const sop = sopTerbaca(berkas);
      for (const bahasa of BAHASA) expect(kekacauan(halamanSop(sop, teks(bahasa)))).toEqual([]);
    },
  );

  it.each(SOP)('%s: the one in docs/sop is its own, and its page shows it', (berkas) => {
    const nama = basename(berkas, '.yaml');
    const svg = readFileSync(join(AKAR, `docs/sop/${nama}.svg`), 'utf8');
    const buat = `penghubung sop gambar ${nama} --keluaran docs/sop/${nama}.svg`;
    expect(svg === gambarSop(sopTerbaca(berkas), ID), `out of date: ${buat}`).toBe(true);
    const halaman = readFileSync(join(AKAR, `docs/sop/${nama.replace(/-\d+$/, '')}.md`), 'utf8');
    expect(halaman).toContain(`](${nama}.svg)`);
  });

  it('lie in docs/sop for no other', () => {
    const gambar = globSync('docs/sop/*.svg', { cwd: AKAR }).map((berkas) => basename(berkas, '.svg'));
    expect(gambar.toSorted()).toEqual(SOP.map((berkas) => basename(berkas, '.yaml')).toSorted());
  });
});

describe('a drawing', () => {
  it('is one upright A4 page, whatever it holds, and always the same text', () => {
    const besar = sopContoh({
      langkah: Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`l${n}`, langkah({ awal: n === 0 })]),
      ),
    });
    for (const sop of [sopContoh(), besar]) {
      const svg = gambarSop(sop, ID);
      expect(svg).toContain('width="210mm" height="297mm"');
      expect(gambarSop(sop, ID)).toBe(svg);
    }
  });

  it('tells the duties outside a case, with how often each falls', () => {
    const kewajiban = [
      { nama: 'Laporan', klausul: 'uji §9', tiapBulan: [3, 6], kelengkapan: [], luaran: [] },
    ];
    expect(isiTulisan(sopContoh({ kewajiban }))).toContain(
      '• Laporan (uji §9): satu laporan tiap 3 bulan dan satu tiap 6 bulan',
    );
  });

  it('names an act once that takes one way by several values', () => {
    const arah = isian({ jenis: 'pilihan', wajib: true, pilihan: ['ya', 'tidak'] });
    const pindah = { menurut: 'arah', pilihan: { ya: 'periksa', tidak: 'periksa' } };
    const { periksa } = sopContoh().tindakan;
    const terima = tindakan({ nama: 'Menimbang', di: ['terima'], isian: { arah }, pindah });
    const isi = isiTulisan(sopContoh({ tindakan: { terima, periksa: periksa ?? terima } }));
    expect(isi.match(/Menimbang/g)).toHaveLength(1);
    expect(isi).toContain('arah: ya');
    expect(isi).toContain('arah: tidak');
  });

  it('says that the document leaves its effective date empty', () => {
    expect(isiTulisan(sopContoh())).toContain('Berlaku: kosong di dokumennya');
  });

  it('keeps what people wrote from becoming markup', () => {
    const svg = gambarSop(
      sopContoh({
        nama: '</text><script>x</script> & "A"\u0007\uFFFE\uD800',
        langkah: { terima: langkah({ awal: true, nama: '<b>' }) },
      }),
      ID,
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;b&gt;');
    expect(svg.isWellFormed()).toBe(true);
    expect(svg.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\uFFFE]/u);
  });

  it('draws a way back at the left and a way ahead at the right of the steps', () => {
    const sop = sopContoh({
      langkah: { a: langkah({ awal: true }), b: langkah(), c: langkah() },
      tindakan: {
        ab: tindakan({ di: ['a'], pindah: { ke: 'b' } }),
        ac: tindakan({ di: ['a'], pindah: { ke: 'c' } }),
        ba: tindakan({ di: ['b'], pindah: { ke: 'a' } }),
      },
    });
    const halaman = halamanSop(sop, ID);
    const kotak = jenis(halaman, 'kotak').find(({ rupa }) => rupa === 'kebijakan');
    const belok = jenis(halaman, 'garis').filter(({ titik }) => titik.length === 4);
    const sisi = belok.map(({ titik }) => (titik[1]?.[0] ?? 0) < (kotak?.x ?? 0));
    expect(sisi.toSorted()).toEqual([false, true]);
  });

  it('tells a move that LAPOR! makes from an act, and ends it where it leads', () => {
    const sop = sopContoh({
      jawaban: {
        disusunDi: 'terima',
        membekukan: 'terima',
        penyetuju: ['petugas'],
        sementara: ['petugas'],
        terkirim: { di: 'terima', ke: 'periksa' },
      },
      tindakan: { terima: tindakan({ di: ['terima'] }), periksa: tindakan({ pindah: { ke: 'beres' } }) },
    });
    const mesin = jenis(halamanSop(sop, ID), 'garis').filter(({ rupa }) => rupa === 'mesin');
    // The arrow itself, and its sample in the legend.
    expect(mesin).toHaveLength(2);
    expect(isiTulisan(sop)).toContain('Tindakan ◆');
  });

  const kata = fc.stringMatching(/^[A-Za-z§/.-]{1,30}$/);
  const kalimat = fc.array(kata, { minLength: 1, maxLength: 12 }).map((semua) => semua.join(' '));

  /** Any steps, any moves between them and to ends, words of any length. */
  const sopApaSaja: fc.Arbitrary<DefinisiSop> = fc
    .record({
      langkah: fc.array(
        fc.record({
          nama: kalimat,
          klausul: fc.constantFrom('uji §1', 'kebijakan', 'kelurahan-yang-panjang-namanya §12.3'),
          disimpulkan: fc.boolean(),
          jumlah: fc.option(fc.nat(99)),
        }),
        { minLength: 1, maxLength: 9 },
      ),
      akhir: fc.array(kalimat, { minLength: 1, maxLength: 3 }),
      gerak: fc.array(fc.tuple(fc.nat(8), fc.nat(11), kalimat, fc.boolean()), { maxLength: 14 }),
      peran: kalimat,
      nama: kalimat,
      peringatan: fc.array(kalimat, { maxLength: 2 }),
    })
    .map(({ langkah: semua, akhir, gerak, peran, nama, peringatan }) => {
      const tempat = [...semua.map((_, n) => `l${n}`), ...akhir.map((_, n) => `a${n}`)];
      const pilih = (n: number, dari: number) => `${tempat[n % dari]}`;
      return sopContoh({
        nama,
        peringatan,
        peran: { petugas: peran, lain: `${peran} lain` },
        langkah: Object.fromEntries(
          semua.map(({ jumlah, ...isi }, n) => [
            `l${n}`,
            langkah({
              ...isi,
              awal: n === 0,
              batas: jumlah === null ? null : { jumlah, satuan: 'hari_kerja' },
            }),
          ]),
        ),
        akhir: Object.fromEntries(akhir.map((satu, n) => [`a${n}`, { nama: satu }])),
        tindakan: Object.fromEntries(
          gerak.map(([dari, ke, sebutan, terbuka], n) => [
            `t${n}`,
            tindakan({
              nama: sebutan,
              di: [terbuka ? 'terbuka' : pilih(dari, semua.length)],
              pelaksana: n % 2 === 0 ? ['petugas'] : ['lain'],
              isian: { arah: isian({ jenis: 'pilihan', wajib: true, pilihan: ['ya'] }) },
              pindah: { menurut: 'arah', pilihan: { ya: pilih(ke, tempat.length) } },
            }),
          ]),
        ),
        jawaban: null,
      });
    });

  it('is no mess, whatever the SOP', () => {
    fc.assert(
      fc.property(sopApaSaja, (sop) => {
        expect(kekacauan(halamanSop(sop, ID))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
