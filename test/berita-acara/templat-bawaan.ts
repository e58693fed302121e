import { susunArsip } from '../../src/mapping/arsip/susun-arsip.ts';

/** What the shipped Word template is made of: cetak-docx.test.ts writes it. */
export const templatBawaan = (): Buffer => arsipWord(ISI, KAKI);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** The library writes pictures with this prefix, and Word declares it in every file. */
const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const OOXML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file whose text is `isi` (paragraphs and tables), with a foot on each page. */
export function arsipWord(isi: string, kaki = ''): Buffer {
  const bagian = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OOXML}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${OOXML}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${OOXML}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${OOXML}.footer+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${HUBUNGAN}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${HUBUNGAN}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${HUBUNGAN}/footer" Target="footer1.xml"/><Relationship Id="rId3" Type="${HUBUNGAN}/settings" Target="settings.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`,
    // From 15 on the line of a table stands at the margin, in Word and LibreOffice alike; before, the words in it did.
    'word/settings.xml': `<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/footer1.xml': `<w:ftr ${W}>${kaki}<w:p/></w:ftr>`,
    'word/document.xml': `<w:document ${W} ${R} ${WP}><w:body>${isi}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1120" w:bottom="1300" w:left="1400" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  const kepala = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return susunArsip(new Map(Object.entries(bagian).map(([nama, xml]) => [nama, Buffer.from(kepala + xml)])));
}

interface Bentuk {
  readonly rata?: 'center' | 'right';
  readonly tebal?: boolean;
  /** Half points. */
  readonly ukuran?: number;
  /** Twentieths of a point, before and after. */
  readonly jarak?: readonly [number, number];
  readonly bersama?: boolean;
  /** Stops from the left, in twentieths of a point: lines after the first begin at the last of them. */
  readonly lekuk?: readonly number[];
  readonly garis?: boolean;
  /** Holds a mark of a list and nothing else: a point high, since the library leaves the paragraph. */
  readonly penanda?: boolean;
}

export const alineaWord = (teks: string, b: Bentuk = {}): string => {
  const sifat = [
    b.bersama ? '<w:keepNext/>' : '',
    b.garis
      ? '<w:pBdr><w:bottom w:val="thinThickSmallGap" w:sz="18" w:space="4" w:color="000000"/></w:pBdr>'
      : '',
    b.lekuk
      ? `<w:tabs>${b.lekuk.map((letak) => `<w:tab w:val="left" w:pos="${letak}"/>`).join('')}</w:tabs>`
      : '',
    b.penanda ? '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' : '',
    b.jarak ? `<w:spacing w:before="${b.jarak[0]}" w:after="${b.jarak[1]}"/>` : '',
    b.lekuk ? `<w:ind w:left="${b.lekuk.at(-1)}" w:hanging="${b.lekuk.at(-1)}"/>` : '',
    b.rata ? `<w:jc w:val="${b.rata}"/>` : '',
  ].join('');
  return `<w:p><w:pPr>${sifat}</w:pPr>${larik(teks, b)}</w:p>`;
};

const larik = (teks: string, { tebal, ukuran }: Bentuk): string =>
  `<w:r><w:rPr>${tebal ? '<w:b/>' : ''}${ukuran ? `<w:sz w:val="${ukuran}"/>` : ''}</w:rPr><w:t xml:space="preserve">${teks.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t></w:r>`;

const medan = (nama: string): string =>
  `<w:r><w:rPr><w:sz w:val="15"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="15"/></w:rPr><w:instrText xml:space="preserve"> ${nama} </w:instrText></w:r><w:r><w:rPr><w:sz w:val="15"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="15"/></w:rPr><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const KAKI = `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9380"/></w:tabs><w:spacing w:before="160"/></w:pPr>${larik('{kaki}{#ada_cap} - {cap}{/ada_cap}', { ukuran: 15 })}<w:r><w:tab/></w:r>${larik('halaman ', { ukuran: 15 })}${medan('PAGE')}${larik(' dari ', { ukuran: 15 })}${medan('NUMPAGES')}</w:p>`;

/** Points at either side of a cell, in twentieths. */
const TEPI_SEL = 80;

interface BentukTabel {
  readonly bergaris?: boolean;
  /** Its first row stands again on each page. */
  readonly berkepala?: boolean;
}

const tabel = (
  lebar: readonly number[],
  baris: readonly (readonly string[] | Rentang)[],
  { bergaris = true, berkepala = bergaris }: BentukTabel = {},
): string => {
  const garis = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((sisi) => `<w:${sisi} w:val="single" w:sz="4" w:space="0" w:color="777777"/>`)
    .join('');
  const sel = (isi: string, i: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${lebar[i]}" w:type="dxa"/></w:tcPr>${isi}</w:tc>`;
  const isiBaris = (b: readonly string[] | Rentang) =>
    'rentang' in b ? selRentang(b.rentang, lebar) : b.map(sel).join('');
  const kepala = (n: number) => (berkepala && n === 0 ? '<w:tblHeader/>' : '');
  const [kiri, kanan] = bergaris ? [TEPI_SEL, TEPI_SEL] : [0, 2 * TEPI_SEL];
  const tepi = `<w:left w:w="${kiri}" w:type="dxa"/><w:right w:w="${kanan}" w:type="dxa"/>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${jumlah(lebar)}" w:type="dxa"/>${bergaris ? `<w:tblBorders>${garis}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/><w:tblCellMar>${tepi}</w:tblCellMar></w:tblPr><w:tblGrid>${lebar.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${baris.map((b, n) => `<w:tr><w:trPr><w:cantSplit/>${kepala(n)}</w:trPr>${isiBaris(b)}</w:tr>`).join('')}</w:tbl>`;
};

const jumlah = (semua: readonly number[]): number => semua.reduce((a, b) => a + b, 0);

/** One cell over a whole row, without lines and edges of its own. */
interface Rentang {
  readonly rentang: string;
}

const selRentang = (isi: string, lebar: readonly number[]): string => {
  const garis = ['left', 'bottom', 'right'].map((sisi) => `<w:${sisi} w:val="nil"/>`).join('');
  const tepi = ['left', 'right'].map((sisi) => `<w:${sisi} w:w="0" w:type="dxa"/>`).join('');
  return `<w:tc><w:tcPr><w:tcW w:w="${jumlah(lebar)}" w:type="dxa"/><w:gridSpan w:val="${lebar.length}"/><w:tcBorders>${garis}</w:tcBorders><w:tcMar>${tepi}</w:tcMar></w:tcPr>${isi}</w:tc>`;
};

const penanda = (teks: string): string => alineaWord(teks, { penanda: true, bersama: teks.startsWith('{#') });
const kecil = (teks: string, tebal = false): string =>
  alineaWord(teks, { ukuran: 18, tebal, jarak: [40, 40] });
const tengah = (teks: string, tebal = false): string =>
  alineaWord(teks, { rata: 'center', tebal, bersama: true, jarak: [0, 0] });

const ATAS_BLOK =
  alineaWord('{saat}', { rata: 'center', bersama: true, jarak: [240, 0] }) + tengah('{sebutan_jabatan}');
/** Begins with the room for the signature. */
const BAWAH_BLOK =
  alineaWord('', { jarak: [900, 0], bersama: true }) + tengah('{nama}', true) + tengah('{pangkat_nip}');

const BLOK = (daftar: string, isi = ATAS_BLOK + BAWAH_BLOK): string =>
  penanda(`{#${daftar}}`) + isi + penanda(`{/${daftar}}`);

const BAGIAN = (daftar: string, bersama: boolean): readonly string[] => {
  const tutup = (teks: string) => alineaWord(teks, { penanda: true, bersama: true });
  return [
    penanda(`{#${daftar}}`),
    penanda('{#ada_judul}'),
    alineaWord('{judul}', { tebal: true, jarak: [160, 40], bersama: true }),
    tutup('{/ada_judul}'),
    penanda('{#alinea}'),
    alineaWord('{isi}', { bersama }),
    tutup('{/alinea}'),
    penanda('{#butir}'),
    alineaWord('{no}\t{isi}', { bersama, lekuk: [380] }),
    tutup('{/butir}'),
    penanda('{#pasangan}'),
    alineaWord('{label}\t:\t{isi}', { bersama, lekuk: [2640, 2840], jarak: [0, 30] }),
    alineaWord('{/pasangan}', { penanda: true, bersama }),
    alineaWord(`{/${daftar}}`, { penanda: true, bersama }),
  ];
};

/** Within one run. */
const GANTI_BARIS = '</w:t><w:br/><w:t xml:space="preserve">';

/** In a table one paragraph that keeps with the next binds its row to the row after it, and so all of them. */
const lepas = (teks: string): string => alineaWord(teks, { penanda: true });

const FOTO = (sisi: string): string =>
  [
    lepas(`{#${sisi}}`),
    alineaWord('{gambar}', { jarak: [0, 40] }),
    alineaWord('{keterangan}', { ukuran: 16, jarak: [0, 120] }),
    lepas(`{/${sisi}}`),
  ].join('');

const HADIRIN = [600, 4900, 3880] as const;

const BARIS_HADIRIN = (daftar: string): readonly string[] => [
  kecil(`{#${daftar}}{no}.`),
  alineaWord('{nama}', { ukuran: 18, jarak: [40, 0] }) +
    alineaWord('{jabatan}', { ukuran: 18, jarak: [0, 200] }),
  kecil(`{tanda_tangan}{/${daftar}}`),
];

const LEBAR_NASKAH = 9380;

const TANDA_TANGAN = [
  // Two rows: names beside each other stand at one height, however many lines the offices above them take.
  tabel(
    [4690, 4690],
    [
      [
        alineaWord('{#baris_tanda_tangan}', { penanda: true, bersama: true }) + BLOK('kiri', ATAS_BLOK),
        BLOK('kanan', ATAS_BLOK),
      ],
      [
        BLOK('kiri', BAWAH_BLOK),
        BLOK('kanan', BAWAH_BLOK) + alineaWord('{/baris_tanda_tangan}', { penanda: true, bersama: true }),
      ],
    ],
    { bergaris: false },
  ),
  BLOK('mengetahui_tengah'),
  penanda('{#keterangan}'),
  alineaWord('{isi}', { ukuran: 16, jarak: [120, 0] }),
  penanda('{/keterangan}'),
  penanda('{#jejak}'),
  alineaWord('Jejak: baris {seq}, SHA-256 {hash}', { ukuran: 16, jarak: [80, 0] }),
  alineaWord('Isi berita acara: SHA-256 {isi}', { ukuran: 16 }),
  penanda('{/jejak}'),
].join('');

const ISI = [
  penanda('{#ada_logo}'),
  alineaWord('{logo}', { rata: 'center', jarak: [0, 60] }),
  penanda('{/ada_logo}'),
  penanda('{#kop_nama}'),
  alineaWord('{baris}', { rata: 'center', tebal: true, ukuran: 25, jarak: [0, 0] }),
  penanda('{/kop_nama}'),
  penanda('{#kop_alamat}'),
  alineaWord('{baris}', { rata: 'center', ukuran: 18, jarak: [0, 0] }),
  penanda('{/kop_alamat}'),
  alineaWord('', { garis: true, ukuran: 4, jarak: [0, 280] }),
  alineaWord(`{judul}{#ada_cap}${GANTI_BARIS}{cap}{/ada_cap}`, {
    rata: 'center',
    tebal: true,
    ukuran: 26,
    jarak: [0, 40],
  }),
  penanda('{#nomor}'),
  alineaWord('{label}: {isi}', { rata: 'center', jarak: [0, 0] }),
  penanda('{/nomor}'),
  alineaWord('{pembuka}', { jarak: [240, 120] }),
  penanda('{#ada_orang}'),
  tabel(
    [600, 3000, 1600, 2500, 1680],
    [
      ['No.', 'Nama / NIP', 'Pangkat', 'Jabatan', 'Kehadiran'].map((teks) => kecil(teks, true)),
      [
        kecil('{#orang}{no}.'),
        kecil(`{nama}{#ada_nip}${GANTI_BARIS}NIP {nip}{/ada_nip}`),
        kecil('{pangkat}'),
        kecil('{jabatan}'),
        kecil('{kehadiran}{/orang}'),
      ],
    ],
  ),
  alineaWord('{lanjutan}', { jarak: [160, 60] }),
  penanda('{/ada_orang}'),
  ...BAGIAN('bagian_awal', false),
  penanda('{#ada_foto}'),
  alineaWord('{judul_foto}', { tebal: true, jarak: [160, 40], bersama: true }),
  tabel([4690, 4690], [[lepas('{#foto_berdua}') + FOTO('kiri'), FOTO('kanan') + lepas('{/foto_berdua}')]], {
    bergaris: false,
  }),
  penanda('{/ada_foto}'),
  ...BAGIAN('bagian_akhir', true),
  alineaWord('{penutup}', { jarak: [200, 120], bersama: true }),
  penanda('{#ada_hadirin}'),
  alineaWord('Yang hadir dan menandatangani:', { bersama: true }),
  tabel(HADIRIN, [
    ['No.', 'Nama dan jabatan', 'Tanda tangan'].map((teks) => kecil(teks, true)),
    BARIS_HADIRIN('hadirin_awal'),
    {
      // One row with the signatures: nobody signs a page of bare signatures, and the header stands above them.
      rentang:
        tabel(HADIRIN, [BARIS_HADIRIN('hadirin_akhir')], { berkepala: false }) +
        alineaWord('', { penanda: true, bersama: true }) +
        TANDA_TANGAN,
    },
  ]),
  penanda('{/ada_hadirin}'),
  penanda('{#tanpa_hadirin}'),
  // One row that is not parted: no "Mengetahui" stands alone on the next page.
  tabel([LEBAR_NASKAH], [[TANDA_TANGAN]], { bergaris: false }),
  penanda('{/tanpa_hadirin}'),
].join('');
