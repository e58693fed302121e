import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { bacaLembarKerja } from '../../../src/mapping/lembar-kerja/baca-lembar.ts';
import type { BarisKasus, IsiLembarKerja } from '../../../src/mapping/lembar-kerja/bentuk.ts';
import { BARIS_LEMBAR_MAKS } from '../../../src/mapping/lembar-kerja/bentuk.ts';
import { bacaTanda, tulisTanda } from '../../../src/mapping/lembar-kerja/tanda.ts';
import type { LembarTerbaca } from '../../../src/mapping/lembar-kerja/terbaca.ts';
import { tulisLembarKerja } from '../../../src/mapping/lembar-kerja/tulis-lembar.ts';
import type { Zona } from '../../../src/sop/waktu/waktu.ts';
import { xlsx } from '../ekspor-xlsx/berkas-uji.ts';
import { denah, isiBaris, isiSel, ubahXml } from './isi-sel.ts';

const ZONA: Zona = 'Asia/Makassar';

const kasus = (nomor: string, lain: Partial<BarisKasus> = {}): BarisKasus => ({
  nomor,
  judul: 'Jalan berlubang',
  langkah: 'Penyaluran dan telaah',
  tenggatSop: Date.parse('2026-11-23T23:59:59+08:00'),
  tenggatNasional: null,
  menunggu: '',
  keadaan: `K-${nomor} telaah 1`,
  aksi: ['telaah', 'teruskan-bidang'],
  isian: [],
  ...lain,
});

const isi = (baris: readonly BarisKasus[]): IsiLembarKerja => ({
  lembar: '0123456789abcdef',
  dibuat: Date.parse('2026-11-22T09:00:00+08:00'),
  zona: ZONA,
  baris,
  kolomIsian: [
    { nama: 'kesimpulan', jenis: 'teks', pilihan: [] },
    { nama: 'perlu_pemeriksaan', jenis: 'pilihan', pilihan: ['ya', 'tidak'] },
    { nama: 'diminta_sebelum', jenis: 'waktu', pilihan: [] },
  ],
  isianAksi: [{ aksi: 'telaah', isian: 'kesimpulan', wajib: true }],
  petugas: ['penghubung1', 'kepala'],
  petugasBawaan: null,
  panduan: { judul: 'Cara', kalimat: ['Satu baris satu kasus.'], kepala: ['aksi'], tabel: [['telaah']] },
  pesan: { aksi: 'Pilih', pilihan: 'Pilih', pada: 'Jam', berkas: 'Nama' },
});

let lembar: Uint8Array;
beforeAll(async () => {
  lembar = await tulisLembarKerja(isi([kasus('7100001'), kasus('7100002'), kasus('7100003')]));
});

async function baca(bytes: Uint8Array): Promise<LembarTerbaca> {
  const hasil = await bacaLembarKerja(bytes, ZONA);
  if (!hasil.ok) expect.fail(`${hasil.error.sebab} ${hasil.error.rincian.join(', ')}`);
  return hasil.value;
}

async function ditolak(bytes: Uint8Array): Promise<string> {
  const hasil = await bacaLembarKerja(bytes, ZONA);
  return hasil.ok ? expect.fail('terbaca') : `${hasil.error.sebab} ${hasil.error.rincian.join(', ')}`.trim();
}

/** The first row's cells, or what is wrong with them. */
async function satu(kolom: Parameters<typeof isiBaris>[1][string], asal = lembar) {
  const { baris } = await baca(await isiBaris(asal, { '7100001': { aksi: 'telaah', ...kolom } }));
  const hasil = baris[0]?.isi ?? expect.fail('tanpa baris');
  return hasil.ok
    ? { ...hasil.value.isian, pada: hasil.value.pada, berkas: hasil.value.berkas }
    : hasil.error.map((s) => `${s.sel} ${s.sebab}`).join(', ');
}

describe('a worksheet as it is written', () => {
  it('gives every case its row, and leaves out on reading those without an action', async () => {
    expect((await baca(lembar)).baris).toEqual([]);
    const { baris } = await denah(lembar);
    expect(baris.map(([nomor]) => nomor)).toEqual(['7100001', '7100002', '7100003']);
  });

  it('shows deadlines as real dates by the clock of the agency', async () => {
    const { kepala, baris } = await denah(lembar);
    const tenggat = baris[0]?.[kepala.indexOf('tenggat SOP')];
    expect(tenggat).toBeInstanceOf(Date);
    expect((tenggat as Date).toISOString()).toMatch(/^2026-11-23T23:59:5/);
  });

  it.each(['=HYPERLINK("http://rekaan.invalid")', '+62', '-1', '@SUM(A1)', '＝1+1'])(
    'writes a title of %s as text that no program computes',
    async (judul) => {
      const satuan = await tulisLembarKerja(isi([kasus('7100001', { judul, menunggu: judul })]));
      const { baris, buku } = await denah(satuan);
      expect(baris[0]?.[1]).toBe(`'${judul}`);
      expect(buku.map((l) => l.xml).join('')).not.toMatch(/<f[\s>]/);
    },
  );

  it('has its rules where Excel wants them: filter, all colours, then all drop-down lists', async () => {
    const { buku } = await denah(lembar);
    const [, akhir = ''] = (buku[0]?.xml ?? '').split('</sheetData>');
    const urutan = [
      ...akhir.matchAll(/<(autoFilter|conditionalFormatting|dataValidations|pageMargins)\b/g),
    ].map((m) => m[1]);
    const warna = 'conditionalFormatting';
    expect(urutan).toEqual([
      'autoFilter',
      warna,
      warna,
      warna,
      warna,
      warna,
      'dataValidations',
      'pageMargins',
    ]);
    expect(akhir).toMatch(/sqref="G2:G4"><formula1>OFFSET\(LK_aksi/);
    expect(akhir).not.toMatch(/<formula1>[^<]{256,}/);
  });

  it('has a list of its own for a row with fewer choices, and colours what it alone requires', async () => {
    const isian = [
      { aksi: 'telaah', isian: 'perlu_pemeriksaan', wajib: false, pilihan: ['ya'] },
      { aksi: 'teruskan-bidang', isian: 'kesimpulan', wajib: true, pilihan: null },
    ];
    const satuan = await tulisLembarKerja(isi([kasus('7100001'), kasus('7100002', { isian })]));
    const { buku, baris, kepala } = await denah(satuan);
    expect(baris.map((b) => b[kepala.indexOf('pilihan')])).toEqual([1, 2]);
    const daftar = buku.find((l) => l.nama === 'daftar')?.isi ?? [];
    const kolom = (n: number) => daftar.slice(1, 1 + Number(daftar[0]?.[n])).map((b) => b[n]);
    expect([kolom(3), kolom(4)]).toEqual([['2:telaah:perlu_pemeriksaan'], ['ya']]);
    expect(kolom(1)).toEqual(['telaah:kesimpulan', '2:teruskan-bidang:kesimpulan']);
    expect(buku[0]?.xml).toMatch(
      /sqref="I2:I3"><formula1>IF\(COUNTIF\(LK_kunci,\$O2[^<]*:perlu_pemeriksaan"\)=0,LK_pilihan_1,OFFSET\(LK_khusus/,
    );
    expect(buku[0]?.xml).not.toMatch(/<formula1>[^<]{256,}/);
  });

  it('goes by the clock of whoever opens it: a row that became late since asks why, and its deadline turns red', async () => {
    const isian = [{ aksi: 'telaah', isian: 'alasan', wajib: 'bila-lewat' as const, pilihan: null }];
    const satuan = await tulisLembarKerja(isi([kasus('7100001', { isian })]));
    const { buku, kolom } = await denah(satuan);
    const daftar = buku.find((l) => l.nama === 'daftar')?.isi ?? [];
    expect([daftar[1]?.[1], daftar[1]?.[5]]).toEqual(['telaah:kesimpulan', '1:telaah:alasan']);
    const sop = kolom('tenggat SOP');
    const rumus = [...(buku[0]?.xml ?? '').matchAll(/<formula>(.*?)<\/formula>/g)].map((m) => m[1] ?? '');
    const lewat = `ISNUMBER($${sop}2)*($${sop}2&lt;NOW())`;
    expect(rumus.filter((r) => r === `${lewat}&gt;0`)).toHaveLength(1);
    expect(rumus.filter((r) => r.includes('LK_lewat') && r.includes(lewat))).toHaveLength(3);
  });

  it('hides what only the program reads', async () => {
    let buku = '';
    ubahXml(lembar, (xml) => (buku = xml), 'xl/workbook.xml');
    expect(buku).toMatch(/name="daftar" state="hidden".*name="bentuk" state="hidden"/);
    const { kolom, buku: lembaran } = await denah(lembar);
    expect(kolom('tanda')).toBe('P');
    expect(lembaran[0]?.xml).toMatch(/<col min="16" max="16"[^>]*hidden="1"/);
  });
});

describe('columns', () => {
  const pindah = (xml: string): string =>
    xml.replace(
      /<c r="([HI])(\d+)"/g,
      (_, huruf: string, n: string) => `<c r="${huruf === 'H' ? 'I' : 'H'}${n}"`,
    );
  /** Excel writes cells from left to right. */
  const urut = (xml: string): string =>
    xml.replace(/(<c r="I\d+"(?:[^>]*\/>|.*?<\/c>))(<c r="H\d+"(?:[^>]*\/>|.*?<\/c>))/g, '$2$1');

  it('are found by their names, wherever they were moved', async () => {
    const terisi = await isiBaris(lembar, { '7100001': { aksi: 'telaah', kesimpulan: 'Layak' } });
    const dipindah = ubahXml(terisi, (xml) => urut(pindah(xml)));
    const { baris } = await baca(dipindah);
    expect(baris[0]?.isi).toMatchObject({ ok: true, value: { isian: { kesimpulan: 'Layak' } } });
    expect(baris[0]?.sel.get('kesimpulan')).toBe('I2');
  });

  it.each([
    ['renamed', 'simpulan', 'kolom_hilang kesimpulan'],
    ['emptied', null, 'kolom_hilang kesimpulan'],
    ['called as another', 'perlu_pemeriksaan', 'kolom_ganda perlu_pemeriksaan'],
  ])('refuse the file where one was %s', async (_, nama, sebab) => {
    expect(await ditolak(isiSel(lembar, { H1: nama }))).toBe(sebab);
  });

  it('of the officers are told and not read', async () => {
    const tambah = ubahXml(lembar, (xml) =>
      xml.replace('</row>', '<c r="Q1" t="inlineStr"><is><t>Paraf saya</t></is></c></row>'),
    );
    expect((await baca(tambah)).kolomLain).toEqual(['Paraf saya']);
  });
});

describe('a file that is no worksheet', () => {
  it('is told apart from one', async () => {
    expect(await ditolak(await xlsx([['Tracking ID'], ['7100001']]))).toBe('bukan_lembar');
    expect(await ditolak(Buffer.from('a;b\n1;2'))).toMatch(/^bukan_xlsx/);
    expect(await ditolak(Buffer.from('PK\u0003\u0004rusak'))).toMatch(/^rusak/);
    const dinamai = ubahXml(lembar, (xml) => xml.replace('name="kasus"', 'name="Sheet1"'), 'xl/workbook.xml');
    expect(await ditolak(dinamai)).toBe('tanpa_lembar_kasus kasus');
  });

  it('is refused with more rows than are ever written', async () => {
    const banyak = Array.from({ length: 20_000 }, (_, i) => [String(i)]);
    const buku = await writeXlsxFile([
      { data: [['nomor'], ...banyak], sheet: 'kasus' },
      { data: [['penghubung lembar-kerja 1'], ['nomor', '']], sheet: 'bentuk' },
    ]).toBuffer();
    expect(await ditolak(buku)).toBe(`terlalu_banyak_baris ${BARIS_LEMBAR_MAKS}`);
  });
});

describe('a cell', () => {
  it.each([
    ['3 Jan 2026 08:00', '2026-01-03T08:00:00'],
    ['2026-01-03', '2026-01-03'],
    ['2026-01-03 08:00 WITA', '2026-01-03T08:00:00'],
    ['2026-01-03T08:00:00+08:00', '2026-01-03T08:00:00+08:00'],
    [46025.333333333336, '2026-01-03T08:00:00'],
  ])('of a time may hold %s', async (ketikan, waktu) => {
    expect(await satu({ pada: ketikan })).toMatchObject({ pada: waktu });
    expect(await satu({ diminta_sebelum: ketikan })).toMatchObject({ diminta_sebelum: waktu });
  });

  it.each(['03/04/2026', '08:00', 'besok', '2026-02-30', '2026-01-03 08:00 WIB'])(
    'of a time is refused with %s',
    async (ketikan) => {
      expect(await satu({ diminta_sebelum: ketikan })).toBe('J2 bukan_waktu');
    },
  );

  it('keeps the number that was typed into a text, unless the spreadsheet may have changed it', async () => {
    expect(await satu({ kesimpulan: 12 })).toMatchObject({ kesimpulan: '12' });
    expect(await satu({ kesimpulan: 2.5 })).toBe('H2 angka_tak_utuh');
    expect(await satu({ kesimpulan: 2 ** 60 })).toBe('H2 angka_tak_utuh');
  });

  it('keeps the lines of a text, in whichever way the program ends them', async () => {
    expect(await satu({ kesimpulan: 'satu\r\ndua_x000D_\n\ntiga' })).toMatchObject({
      kesimpulan: 'satu\ndua\n\ntiga',
    });
    expect(await satu({ berkas: 'a.jpg\n\n b;1.pdf ' })).toMatchObject({ berkas: ['a.jpg', 'b;1.pdf'] });
  });

  it('with a formula, hidden letters or too much in it is named', async () => {
    expect(await satu({ kesimpulan: '=1+1' })).toBe('H2 rumus');
    expect(await satu({ aksi: '=A1' })).toBe('G2 rumus');
    expect(await satu({ petugas: 'kep\u200bala' })).toBe('K2 huruf_tersembunyi');
    expect(await satu({ kesimpulan: 'a'.repeat(40_000) })).toBe('H2 terlalu_panjang');
    expect(await satu({ kesimpulan: '=1+1', pada: 'besok' })).toBe('H2 rumus, M2 bukan_waktu');
  });

  it('of an action or a choice may be typed with capitals and blanks', async () => {
    const { baris } = await baca(
      await isiBaris(lembar, {
        '7100001': { aksi: 'Telaah ', perlu_pemeriksaan: ' YA', petugas: 'kepala ' },
      }),
    );
    expect(baris[0]?.isi).toMatchObject({
      value: { aksi: 'telaah', isian: { perlu_pemeriksaan: 'ya' }, petugas: 'kepala' },
    });
  });

  it('that is merged is told in every row that it reaches, for all but the first look empty', async () => {
    const terisi = await isiBaris(lembar, { '7100001': { aksi: 'telaah' } });
    const gabung = ubahXml(terisi, (xml) =>
      xml.replace(
        '<conditionalFormatting',
        '<mergeCells count="1"><mergeCell ref="G2:G3"/></mergeCells><conditionalFormatting',
      ),
    );
    const { baris } = await baca(gabung);
    expect(
      baris.map((b) => (b.isi.ok ? 'terbaca' : `${b.isi.error[0]?.sel} ${b.isi.error[0]?.rincian}`)),
    ).toEqual(['G2 G2:G3', 'G3 G2:G3']);
  });
});

describe('the hidden mark of a row', () => {
  it('survives only as it was written', () => {
    const tanda = {
      lembar: '0123456789abcdef',
      urut: 3,
      dibuat: 1,
      sasaran: 'REG-2026-000001',
      keadaan: 'k telaah 1 -',
    };
    const teks = tulisTanda(tanda);
    expect(bacaTanda(teks)).toEqual(tanda);
    expect(bacaTanda(teks.replace('telaah', 'tanggapan'))).toBeNull();
    expect(bacaTanda(teks.replace(/.$/, (h) => (h === '0' ? '1' : '0')))).toBeNull();
    expect(bacaTanda('LK1')).toBeNull();
  });

  it('tells a row that was copied, filled down, added, or torn from its number', async () => {
    const { kolom, baris } = await denah(lembar);
    const tanda = (n: number): string => String(baris[n]?.at(-1));
    const P = kolom('tanda');
    const aksi = { G2: 'telaah', G3: 'telaah', G4: 'telaah' };
    const sebab = async (sel: Parameters<typeof isiSel>[1]) =>
      (await baca(isiSel(lembar, { ...aksi, ...sel }))).baris.map((b) =>
        b.isi.ok
          ? 'baik'
          : `${b.isi.error[0]?.sel} ${b.isi.error[0]?.sebab} ${b.isi.error[0]?.rincian}`.trim(),
      );
    expect(await sebab({})).toEqual(['baik', 'baik', 'baik']);
    expect(await sebab({ A3: '7100001', [`${P}3`]: tanda(0) })).toEqual([
      'baik',
      'G3 baris_ganda G2',
      'baik',
    ]);
    expect(await sebab({ [`${P}3`]: `${tanda(1)}1` })).toEqual(['baik', 'G3 tanda_rusak', 'baik']);
    expect(await sebab({ [`${P}3`]: null })).toEqual(['baik', 'G3 tanda_hilang', 'baik']);
    expect(await sebab({ A2: '7100002', A3: '7100001' })).toEqual([
      'A2 nomor_tak_cocok 7100001',
      'A3 nomor_tak_cocok 7100002',
      'baik',
    ]);
  });

  it('tells a row that is filled in without an action', async () => {
    const { baris, tanpaAksi } = await baca(
      await isiBaris(lembar, { '7100002': { kesimpulan: 'lupa', petugas: 'kepala' } }),
    );
    expect(baris).toEqual([]);
    expect(tanpaAksi).toEqual([3]);
    expect((await baca(await isiBaris(lembar, { '7100002': { petugas: 'kepala' } }))).tanpaAksi).toEqual([]);
  });
});
