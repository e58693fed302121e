import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isiBeritaAcara } from '../../src/berita-acara/isi/isi-berita-acara.ts';
import type { Kertas } from '../../src/berita-acara/kertas.ts';
import { cetakDocx } from '../../src/berita-acara/templat/cetak-docx.ts';
import { BENTUK_TEMPLAT } from '../../src/berita-acara/templat/isian-templat.ts';
import { bukaArsip } from '../../src/mapping/arsip/buka-arsip.ts';
import { susunArsip } from '../../src/mapping/arsip/susun-arsip.ts';
import { bahanUji, fotoUji, gambarUji, hashUji, orangUji, rinciUji } from './berita-acara-uji.ts';
import { alineaWord, arsipWord, templatBawaan } from './templat-bawaan.ts';

const BERKAS = new URL('../../data/templat/berita-acara.docx', import.meta.url);

const tercetak = (templat: Uint8Array, isi = {}) => kertasTercetak(isiBeritaAcara(bahanUji(isi)), templat);

async function kertasTercetak(kertas: Kertas, templat: Uint8Array) {
  const hasil = await cetakDocx(kertas, templat);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  const arsip = bukaArsip(Buffer.from(hasil.value), { bagian: /./, byteTerurai: 2 ** 28 });
  if (!arsip.ok) throw new Error(arsip.error.sebab);
  const xml = arsip.value.get('word/document.xml')?.toString() ?? '';
  return {
    xml,
    kaki: arsip.value.get('word/footer1.xml')?.toString() ?? '',
    naskah: xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''),
    bagian: [...arsip.value.keys()],
  };
}

const ditolak = async (templat: Uint8Array) => {
  const hasil = await cetakDocx(isiBeritaAcara(bahanUji()), templat);
  return hasil.ok ? null : hasil.error;
};

describe('the shipped Word template', () => {
  it('is what its builder makes (TULIS_TEMPLAT=1 writes it)', () => {
    if (process.env.TULIS_TEMPLAT === '1') writeFileSync(BERKAS, templatBawaan());
    expect(readFileSync(BERKAS).equals(templatBawaan())).toBe(true);
  });

  it('takes a whole Berita Acara, with its photo', async () => {
    const gambar = new Map([[hashUji(1), await gambarUji()]]);
    const { naskah, bagian } = await tercetak(readFileSync(BERKAS), { gambar });
    for (const kata of [
      'BERITA ACARA PEMERIKSAAN LAPANGAN',
      '555/31/IKP/XI/2026',
      'Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam',
      'Dahlia Contoh',
      'Tiga dari lima lampu padam.',
      'Bima Contoh',
      'salinan WhatsApp',
      'c'.repeat(64),
    ])
      expect(naskah.toLowerCase()).toContain(kata.toLowerCase());
    expect(bagian.filter((nama) => nama.startsWith('word/media/'))).toHaveLength(1);
    expect(naskah).not.toMatch(/[{}]/);
    expect(naskah).not.toContain('Bu Sari');
  });

  it('writes a dash where a person has no office, as the PDF does', async () => {
    const { naskah } = await tercetak(readFileSync(BERKAS), {
      rinci: rinciUji({ orang: [orangUji({ nama: 'Warga Rekaan', nip: null, pangkat: null, jabatan: '' })] }),
    });
    expect(naskah).toMatch(/Warga Rekaan\n+-\n+-\n+hadir/);
  });

  it('has those who came last in one row with the signatures, which is not parted', async () => {
    const orang = Array.from({ length: 30 }, (_, i) => orangUji({ nama: `Warga ${i + 1} Rekaan` }));
    const { xml } = await tercetak(readFileSync(BERKAS), { rinci: rinciUji({ orang }) });
    const baris = xml.slice(xml.indexOf('<w:gridSpan w:val="3"/>'));
    const terakhir = ['Warga 29 Rekaan', 'Warga 30 Rekaan', 'Mengetahui,', 'c'.repeat(64)];
    expect(terakhir.filter((kata) => !baris.includes(kata))).toEqual([]);
    expect(baris).not.toContain('Warga 28 Rekaan');
    expect(xml.match(/<w:tr[ >]/g)).toHaveLength(xml.match(/<w:cantSplit\/>/g)?.length ?? 0);
  });

  it('has the signatures after the closing sentence where nobody else was there', async () => {
    const rinci = rinciUji({ orang: rinciUji().orang.slice(0, 1) });
    const { naskah } = await tercetak(readFileSync(BERKAS), { rinci });
    expect(naskah).toMatch(/Demikian[\s\S]*Mengetahui,/);
    expect(naskah.split('Mengetahui,')).toHaveLength(2);
    expect(naskah).not.toContain('Yang hadir');
  });

  it('has the names beside each other in one row, however many lines the offices above them take', async () => {
    const orang = rinciUji().orang.slice(0, 1);
    const { xml } = await tercetak(readFileSync(BERKAS), { rinci: rinciUji({ orang }) });
    const dalam = xml.split('<w:tbl>').at(-1) ?? '';
    const baris = dalam.split('</w:tr>');
    const sebaris = (kata: string) => baris.findIndex((satu) => satu.includes(kata));
    expect(sebaris('Bima Contoh')).toBeGreaterThan(sebaris('Mengetahui,'));
    expect(sebaris('Bima Contoh')).toBe(sebaris('Rina Rekaan'));
  });

  it('has who knows of it in one row with who signs, which is not parted', async () => {
    const blok = { sebutan: '', jabatan: ['Staf'], pangkat: null, nip: null };
    const kertas: Kertas = {
      ...lembar([]),
      tandaTangan: [
        { ...blok, nama: 'Ayu Rekaan' },
        { ...blok, nama: 'Dodi Rekaan' },
      ],
      mengetahui: { ...blok, sebutan: 'Mengetahui,', nama: 'Bima Contoh' },
    };
    const { xml } = await kertasTercetak(kertas, readFileSync(BERKAS));
    const luar = xml.slice(xml.lastIndexOf('<w:tbl>', xml.lastIndexOf('<w:tbl>') - 1));
    expect(luar.indexOf('<w:cantSplit/>')).toBeLessThan(luar.indexOf('Ayu Rekaan'));
    const dalam = luar.slice(luar.indexOf('</w:tbl>'), luar.lastIndexOf('</w:tbl>'));
    expect(dalam).toContain('Mengetahui,');
    expect(dalam).toContain('Bima Contoh');
  });

  it('carries no long text over to the signatures: only the last short line goes with them', async () => {
    const panjang = 'Keluarga sudah kami kunjungi. '.repeat(120);
    const pasangan = [
      ['Isi', panjang],
      ['Dicatat atas keputusan', 'Indah Rekaan'],
    ] as const;
    const nota = { judul: 'Menyusun nota dinas', isi: { jenis: 'pasangan', pasangan } } as const;
    const { xml } = await kertasTercetak(lembar([nota]), readFileSync(BERKAS));
    expect(bersama(xml, 'Menyusun nota dinas')).toEqual([true]);
    expect(bersama(xml, 'kami kunjungi')).toEqual([false]);
    expect(bersama(xml, 'Indah Rekaan')).toEqual([true]);
    const { xml: satu } = await kertasTercetak(
      lembar([{ judul: 'Isi laporan', isi: { jenis: 'paragraf', teks: panjang } }]),
      readFileSync(BERKAS),
    );
    expect([bersama(satu, 'Isi laporan'), bersama(satu, 'kami kunjungi')]).toEqual([[true], [false]]);
  });

  it('counts on where the last item of a list stands apart with the signatures', async () => {
    const dasar = { judul: 'Dasar', isi: { jenis: 'butir', teks: ['Satu', 'Dua', 'Tiga'] } } as const;
    const { naskah } = await kertasTercetak(lembar([dasar]), readFileSync(BERKAS));
    expect(naskah).toMatch(/Dasar\n+1\.Satu\n+2\.Dua\n+3\.Tiga\n/);
  });

  it('may break between any two rows of photos, and never within one', async () => {
    const { kiri, ...foto } = await denganFoto(12);
    const tabel = foto.xml.slice(foto.xml.lastIndexOf('<w:tbl>', kiri), foto.xml.indexOf('</w:tbl>', kiri));
    expect(tabel.match(/<w:tr>/g)).toHaveLength(6);
    expect(tabel.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    expect(tabel).not.toContain('keepNext');
    expect(bersama(foto.xml, 'Foto dokumentasi')).toEqual([true]);
  });

  it('leaves half a centimetre between the text and the foot of a full page', () => {
    const arsip = bukaArsip(templatBawaan(), { bagian: /./, byteTerurai: 2 ** 24 });
    if (!arsip.ok) throw new Error(arsip.error.sebab);
    const naskah = arsip.value.get('word/document.xml')?.toString() ?? '';
    const [, bawah, kaki] = /w:bottom="(\d+)".*w:footer="(\d+)"/.exec(naskah) ?? [];
    // The foot takes two lines of 26 points together; the space before it holds where it grows.
    expect(Number(bawah) - Number(kaki) - 26 * 20).toBeGreaterThanOrEqual(280);
    expect(arsip.value.get('word/footer1.xml')?.toString()).toContain('<w:spacing w:before="160"/>');
  });

  it('does not break a date in figures at its hyphens', async () => {
    const { naskah } = await tercetak(readFileSync(BERKAS));
    expect(naskah).toContain('(23\u201111\u20112026)');
  });

  it('is marked on every page while it is void', async () => {
    const { ba } = rinciUji();
    const batal = { rinci: rinciUji({ ba: { ...ba, status: 'batal' } }) };
    expect((await tercetak(readFileSync(BERKAS), batal)).kaki).toContain('BATAL');
    expect((await tercetak(readFileSync(BERKAS))).kaki).not.toContain('BATAL');
  });

  it('has the same bytes for the same paper', async () => {
    const kertas = isiBeritaAcara(bahanUji({ gambar: new Map([[hashUji(1), await gambarUji()]]) }));
    const [satu, dua] = [await cetakDocx(kertas, templatBawaan()), await cetakDocx(kertas, templatBawaan())];
    if (!satu.ok || !dua.ok) return expect.fail('ditolak');
    expect(Buffer.from(satu.value).equals(dua.value)).toBe(true);
  });
});

describe('an agency’s own template', () => {
  it('may name a field of the SOP, one field, and one in a list', async () => {
    const isi = ['{uraian}', '{hari} {tanggal_terbilang}', '{#orang}{nama} {judul};{/orang}'];
    const { naskah } = await tercetak(arsipWord(isi.map((satu) => alineaWord(satu)).join('')));
    expect(naskah).toContain('Lampu jalan di depan pasar padam');
    expect(naskah).toContain('Senin dua puluh tiga');
    expect(naskah).toContain('Dahlia Contoh BERITA ACARA PEMERIKSAAN LAPANGAN;');
  });

  it('leaves words in braces that an officer wrote, and drops what XML cannot hold', async () => {
    const rinci = rinciUji({
      teks: { ...rinciUji().teks, uraian: 'x {nama} \u0000\u0007<b>&\ud800 \u202e' },
    });
    const { naskah } = await tercetak(
      arsipWord(alineaWord('{#bagian}{#paragraf}{isi}|{/paragraf}{/bagian}')),
      {
        rinci,
      },
    );
    expect(naskah).toContain('x {nama}   &lt;b&gt;&amp;\ufffd ');
  });

  it('is refused with the names of all fields that we do not know', async () => {
    const isi = [
      '{nomor_ktp}',
      '{#orang}{nama}{gaji}{/orang}',
      '{orang}',
      '{#judul}x{/judul}',
      '{constructor}',
    ];
    expect(await ditolak(arsipWord(isi.map((satu) => alineaWord(satu)).join('')))).toEqual({
      sebab: 'isian_tak_dikenal',
      nama: ['nomor_ktp', 'gaji', 'orang', 'judul', 'constructor'],
    });
  });

  it('is refused for an unknown field in its foot too', async () => {
    expect(await ditolak(arsipWord(alineaWord('{judul}'), alineaWord('{kaki_lain}')))).toEqual({
      sebab: 'isian_tak_dikenal',
      nama: ['kaki_lain'],
    });
  });

  it.each([
    ['a brace without its other half', arsipWord(alineaWord('{judul') + alineaWord('{hari}')), 'kurung'],
    ['a list without an end', arsipWord(alineaWord('{#orang}{nama}')), 'kurung'],
    ['no zip', Buffer.from('halo'), 'rusak'],
    ['another zip', susunArsip(new Map([['a.xml', Buffer.from('<a/>')]])), 'bukan_docx'],
    ['a Word file cut off', templatBawaan().subarray(0, 4000), 'rusak'],
  ])('is refused when it is %s', async (_, templat, sebab) => {
    expect(await ditolak(templat)).toEqual({ sebab });
  });

  it.each([
    ['a macro', [['word/vbaProject.bin', 'x']], 'makro'],
    [
      'the type of a Word file with macros',
      [['[Content_Types].xml', '<Types>macroEnabled</Types>']],
      'makro',
    ],
    ['an embedded object', [['word/embeddings/oleObject1.bin', 'x']], 'makro'],
    ['a control', [['word/activeX/activeX1.xml', '<x/>']], 'makro'],
    ['a template elsewhere', [['word/_rels/settings.xml.rels', hubungan('attachedTemplate')]], 'tautan_luar'],
    ['a linked picture', [['word/_rels/footer1.xml.rels', hubungan('image')]], 'tautan_luar'],
    ['a field that starts a program', [['word/header1.xml', kode(['D', 'DEAUTO c:\\x'])]], 'tautan_luar'],
    [
      'a field that reads a file',
      [['word/header1.xml', '<w:fldSimple w:instr=" INCLUDETEXT x"/>']],
      'tautan_luar',
    ],
  ] as const)('is refused with %s', async (_, tambahan, sebab) => {
    expect(await ditolak(denganBagian(tambahan))).toEqual({ sebab });
  });

  it('may have a link to the office’s site, and page numbers', async () => {
    const bagian = denganBagian([
      ['word/_rels/footer1.xml.rels', hubungan('hyperlink')],
      ['word/header1.xml', `${kode([' PAGE '])}${kode([' HYPERLINK "x"'])}`],
    ]);
    expect(await ditolak(bagian)).toBeNull();
  });

  it('is refused when it would inflate beyond bounds, whatever size it declares', async () => {
    const besar = Buffer.alloc(40 * 1024 * 1024, ' ');
    expect(await ditolak(susunArsip(new Map([['word/document.xml', besar]])))).toEqual({
      sebab: 'terlalu_besar',
    });
    expect(await ditolak(bom(besar))).toEqual({ sebab: 'terlalu_besar' });
  });
});

/** A paper without a closing sentence, as all but a Berita Acara are. */
const lembar = (bagian: Kertas['bagian']): Kertas => ({
  ...isiBeritaAcara(bahanUji()),
  ...{ bagian, foto: [], penutup: null, hadirin: [] },
});

/** Of each paragraph that has these words: whether it goes to the next page with what follows it. */
const bersama = (xml: string, kata: string): readonly boolean[] =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((satu) => satu.includes(kata))
    .map((satu) => satu.includes('<w:keepNext/>'));

async function denganFoto(banyak: number) {
  const berkas = Array.from({ length: banyak }, (_, i) => fotoUji(i + 1));
  const gambar = await gambarUji();
  const { xml } = await tercetak(readFileSync(BERKAS), {
    rinci: rinciUji({ berkas }),
    gambar: new Map(berkas.map(({ terbit }) => [terbit, gambar])),
  });
  return { xml, kiri: xml.indexOf('<w:drawing>') };
}

const hubungan = (jenis: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${jenis}" Target="http://x.test/a" TargetMode="External"/></Relationships>`;

const kode = (larik: readonly string[]): string =>
  `<w:fldChar w:fldCharType="begin"/>${larik.map((satu) => `<w:instrText>${satu}</w:instrText>`).join('')}<w:fldChar w:fldCharType="end"/>`;

/** The shipped template with other parts, or some in their place. */
function denganBagian(tambahan: readonly (readonly [nama: string, isi: string])[]): Buffer {
  const arsip = bukaArsip(templatBawaan(), { bagian: /./, byteTerurai: 2 ** 24 });
  if (!arsip.ok) throw new Error(arsip.error.sebab);
  return susunArsip(new Map([...arsip.value, ...tambahan.map(([n, isi]) => [n, Buffer.from(isi)] as const)]));
}

/** 40 kB of zip whose one part says that it is 10 bytes. */
function bom(isi: Buffer): Buffer {
  const padat = deflateRawSync(isi);
  const zip = susunArsip(new Map([['word/document.xml', padat]]));
  const pusat = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt16LE(8, pusat + 10);
  zip.writeUInt32LE(10, pusat + 24);
  return zip;
}

it('every documented field is known, and every known one is documented', () => {
  const halaman = readFileSync(new URL('../../docs/templat-word.md', import.meta.url), 'utf8');
  const tertulis = new Set([...halaman.matchAll(/`\{[#/]?([a-z_]+)\}`/g)].map((m) => m[1]));
  const dalam = Object.values(BENTUK_TEMPLAT).flatMap((b) => (typeof b === 'object' ? Object.keys(b) : []));
  const tunggal = Object.keys(isiBeritaAcara(bahanUji()).isian);
  const dikenal = new Set([...Object.keys(BENTUK_TEMPLAT), ...dalam, ...tunggal]);
  expect([...dikenal].filter((nama) => !tertulis.has(nama))).toEqual([]);
  expect([...tertulis].filter((nama) => !dikenal.has(nama ?? '') && nama !== 'penyelesaian')).toEqual([]);
});
