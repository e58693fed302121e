import type { BaRinci, RujukanBa } from '../ports/store.ts';
import { setidaknyaFinal } from '../sop/ba/berita-acara.ts';
import type { OrangBa } from '../sop/ba/orang-ba.ts';
import type { DefinisiSop, JenisBa } from '../sop/definisi/definisi.ts';
import type { BerkasPerintah } from '../sop/tindakan/perintah.ts';
import { awalHari, hariDalamMinggu } from '../sop/waktu/waktu.ts';
import { beritaAcara as kata } from '../teks/kertas/berita-acara.ts';
import { kertas as umum } from '../teks/kertas/kertas.ts';
import { bulan, hari } from '../teks/kertas/tanggal.ts';
import { isianTertulis, sebutan } from './isian-tertulis.ts';
import type {
  BagianKertas,
  BlokTandaTangan,
  FotoKertas,
  Gambar,
  JejakKertas,
  Kertas,
  Kop,
  Pasangan,
} from './kertas.ts';
import type { Kantor, Penandatangan } from './sebutan-jabatan.ts';
import { blokTandaTangan, pemegangPeran, sebutanJabatan } from './sebutan-jabatan.ts';
import { tanggalKertas, tanggalTandaTangan, waktuKertas } from './waktu-kertas.ts';

/** All that a printed Berita Acara is made of. Nothing of it is the time of printing. */
export interface BahanBa {
  readonly rinci: BaRinci;
  readonly sop: DefinisiSop;
  readonly kantor: Kantor;
  readonly kop: Kop;
  /** Published copies by their hash; one that is missing is told in its place. */
  readonly gambar: ReadonlyMap<string, Gambar>;
  /** Of the cases it covers, those that the office took in itself. */
  readonly diregister: ReadonlySet<string>;
  /** The journal's row of the newest thing done to it. */
  readonly jejak: { readonly seq: number; readonly hash: string } | null;
}

/** Fields with a place of their own; any other is a part with its own heading. */
const BERTEMPAT: readonly string[] = ['tempat', 'tanggal', 'dasar', 'penutup'];

export function isiBeritaAcara(bahan: BahanBa): Kertas {
  const { rinci, sop, kantor, kop } = bahan;
  const { ba } = rinci;
  const jenis = sop.ba[ba.jenis];
  const nama = jenis?.nama ?? ba.jenis;
  const isian = isianBa(bahan, jenis);
  const tempat = isian.get('tempat') ?? null;
  const tandaTangan = paraPenandaTangan(bahan, jenis);
  return {
    kop,
    cap: ba.status === 'konsep' ? umum.konsep : ba.status === 'batal' ? umum.batal : null,
    judul: nama.toUpperCase(),
    nomor: nomorBa(rinci),
    ...pembukaBa(rinci, nama, tempat),
    orang: rinci.orang.map((o) => ({ ...o, jabatan: sebutanJabatan(o).join(' ') })),
    bagian: [
      { judul: kata.dasar, isi: { jenis: 'butir', teks: dasarBa(bahan, isian.get('dasar')) } },
      ...bagianIsian(isian, jenis),
      ...lampiranLain(rinci),
    ],
    judulFoto: kata.foto,
    foto: fotoBa(bahan),
    penutup: isian.get('penutup') ?? kata.penutup,
    hadirin: hadirin(rinci, tandaTangan.orang),
    tanggal: tanggalTandaTangan(awalHari(rinci.tanggal, kantor.zona), kantor),
    tandaTangan: tandaTangan.blok,
    mengetahui: tandaTangan.mengetahui,
    keterangan: keteranganBa(rinci, kantor),
    jejak: jejakBa(bahan),
    dibuat: rinci.batal ?? rinci.final ?? rinci.dibuat,
    kaki: `${nama} ${ba.nomorNaskah ?? ba.nomorRegister ?? ba.id}`,
    isian: { ...kosong(jenis), ...Object.fromEntries(isian), ...isianTunggal(rinci, tempat) },
  };
}

const nomorBa = ({ ba }: BaRinci): readonly Pasangan[] => [
  [kata.nomor, ba.nomorNaskah ?? kata.nomorKosong],
  [kata.nomorRegister, ba.nomorRegister ?? kata.belumBernomor],
];

/** Day and date as the opening sentence writes them. */
function hariBa({ tanggal }: BaRinci) {
  const [tahun = 0, nomorBulan = 1, tgl = 1] = tanggal.split('-').map(Number);
  return {
    hari: hari[hariDalamMinggu(tanggal)] ?? '',
    tanggal: tgl,
    bulan: bulan[nomorBulan - 1] ?? '',
    tahun,
    angka: tanggal.split('-').toReversed().join('-'),
  };
}

function pembukaBa(
  rinci: BaRinci,
  nama: string,
  tempat: string | null,
): Pick<Kertas, 'pembuka' | 'lanjutan'> {
  const { angka, ...hariIni } = hariBa(rinci);
  const awal = kata.pembuka(hariIni, angka, tempat);
  return rinci.orang.length === 0
    ? { pembuka: `${awal}${kata.membuat(nama)}`, lanjutan: null }
    : { pembuka: `${awal}${kata.berorang}`, lanjutan: kata.membuat(nama) };
}

/** What was filled in; what was left empty, from the same-named field of the acts that had to come before. */
function isianBa({ rinci, sop, kantor }: BahanBa, jenis: JenisBa | undefined): ReadonlyMap<string, string> {
  const bentuk = jenis?.isian ?? {};
  const sebelum = rinci.dasar
    .flatMap(({ tindakan }) => tindakan)
    .filter(({ aksi }) => jenis?.sesudah.includes(aksi))
    .flatMap(({ aksi, nilai, teks }) =>
      isianTertulis({ ...nilai, ...teks }, sop.tindakan[aksi]?.isian ?? {}, kantor),
    )
    .filter(([nama]) => bentuk[nama]?.wajib === false && !BERTEMPAT.includes(nama));
  const sendiri = isianTertulis({ ...rinci.nilai, ...rinci.teks }, bentuk, kantor);
  const semua = new Map([...sebelum, ...sendiri]);
  return new Map(Object.keys(bentuk).flatMap((nama) => pasanganAda(nama, semua.get(nama))));
}

const pasanganAda = (nama: string, isi: string | undefined): readonly (readonly [string, string])[] =>
  isi === undefined ? [] : [[nama, isi]];

const bagianIsian = (
  isian: ReadonlyMap<string, string>,
  jenis: JenisBa | undefined,
): readonly BagianKertas[] =>
  Object.keys(jenis?.isian ?? {})
    .filter((nama) => !BERTEMPAT.includes(nama))
    .flatMap((nama) => {
      const teks = isian.get(nama);
      return teks === undefined
        ? []
        : [{ judul: kata.isian[nama] ?? sebutan(nama), isi: { jenis: 'paragraf' as const, teks } }];
    });

function dasarBa(
  { rinci, sop, kantor, diregister }: BahanBa,
  tertulis: string | undefined,
): readonly string[] {
  const { zona } = kantor;
  const perLaporan = rinci.dasar.flatMap(({ laporan, disposisi, tindakan }) => [
    (diregister.has(laporan) ? kata.diregister : kata.laporan)(laporan, tanggalKertas(disposisi, zona)),
    ...tindakan.map(({ aksi, pada, nilai, teks }) => {
      const bentuk = sop.tindakan[aksi];
      const isi = isianTertulis({ ...nilai, ...teks }, bentuk?.isian ?? {}, kantor)
        .map(([nama, satu]) => `${sebutan(nama)}: ${satu}`)
        .join('; ');
      return kata.tindakan(bentuk?.nama ?? aksi, tanggalKertas(pada, zona), isi);
    }),
  ]);
  // A draft has its basis frozen by nobody yet: the reports at least are known.
  const dasar = perLaporan.length > 0 ? perLaporan : rinci.trackingId.map((nomor) => `${nomor}`);
  const { meralat } = rinci;
  // Only what stands corrects: a draft may still come to nothing.
  const diralat = rinci.diralatOleh.filter(setidaknyaFinal);
  return [
    ...dasar,
    ...(tertulis === undefined ? [] : [tertulis]),
    ...(meralat === null ? [] : [kata.meralat(...dirujuk(meralat, zona))]),
    ...diralat.map((satu) => kata.diralat(...dirujuk(satu, zona))),
  ];
}

/** Number and day, as one paper cites another. */
const dirujuk = (
  { nomor, id, tanggal }: RujukanBa,
  zona: Kantor['zona'],
): [nomor: string, tanggal: string] => [nomor ?? id, tanggalKertas(awalHari(tanggal, zona), zona)];

const bergambar = ({ tipeMedia }: BerkasPerintah): boolean => tipeMedia.startsWith('image/');

function fotoBa({ rinci, kantor, gambar }: BahanBa): readonly FotoKertas[] {
  return rinci.berkas.filter(bergambar).map((berkas, i) => {
    const { keterangan } = berkas;
    const asal = [
      keterangan?.sumber == null ? kata.tanpaSumber : kata.sumber[keterangan.sumber],
      keterangan?.dari == null ? null : kata.dari(keterangan.dari),
      keterangan?.diambil == null ? null : waktuKertas(keterangan.diambil, kantor.zona),
      keterangan?.tempat ?? null,
    ].filter((s) => s !== null);
    const satu = gambar.get(berkas.terbit) ?? null;
    return {
      gambar: satu,
      keterangan: [
        `${kata.fotoKe(i + 1)} ${awalKalimat(asal.join(', '))}.`,
        ...(satu === null ? [kata.fotoTakTerbaca] : []),
        kata.asli(`${berkas.asli.slice(0, PANJANG_SIDIK)}…`),
      ].join('\n'),
    };
  });
}

/** Hex digits of a photo's hash beneath it: 64 bits tell it from every other of the office. */
const PANJANG_SIDIK = 16;

const awalKalimat = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** By number and hash: a file's name comes from outside and may tell whose it is. */
function lampiranLain({ berkas }: BaRinci): readonly BagianKertas[] {
  const lain = berkas.filter((b) => !bergambar(b));
  if (lain.length === 0) return [];
  const teks = lain.map(
    (b, i) => `${kata.berkas(i + 1, b.tipeMedia)}: ${kata.asli(`${b.asli.slice(0, PANJANG_SIDIK)}…`)}`,
  );
  return [{ judul: kata.lampiran, isi: { jenis: 'butir', teks } }];
}

interface ParaPenandaTangan {
  readonly blok: readonly BlokTandaTangan[];
  readonly mengetahui: BlokTandaTangan | null;
  /** Who has a block. */
  readonly orang: readonly Penandatangan[];
}

/** The roles that sign, in the SOP's order: the last one "mengetahui" where it also approves. */
function paraPenandaTangan({ rinci, sop, kantor }: BahanBa, jenis: JenisBa | undefined): ParaPenandaTangan {
  const peran = jenis?.penandaTangan ?? [];
  const terakhir = peran.at(-1);
  const tahu = terakhir !== undefined && jenis?.penyetuju.includes(terakhir) ? terakhir : null;
  const pembuat = rinci.tindakan.find((t) => t.jenis === 'ba.final') ?? rinci.tindakan[0];
  const membuat = (tahu === null ? peran : peran.slice(0, -1)).map((satu) => {
    const siapa = penandaTangan(satu, pembuat?.oleh ?? null, rinci, kantor);
    return { siapa, blok: blokTandaTangan(kata.yangMembuat, siapa, sop.peran[satu] ?? satu) };
  });
  const kepala =
    tahu === null ? null : (rinci.mengetahui ?? pemegangPeran(tahu, rinci.tanggal, null, kantor));
  return {
    blok: membuat.map(({ blok }) => blok),
    mengetahui: tahu === null ? null : blokTandaTangan(umum.mengetahui, kepala, sop.peran[tahu] ?? tahu),
    orang: [...membuat.map(({ siapa }) => siapa), kepala].filter((s) => s !== null),
  };
}

/** As the paper has frozen them, where they stand among its people. */
function penandaTangan(
  peran: string,
  utama: string | null,
  { orang, tanggal }: BaRinci,
  kantor: Kantor,
): Penandatangan | null {
  const sekarang = pemegangPeran(peran, tanggal, utama, kantor);
  return orang.find((o) => o.petugas !== null && o.petugas === sekarang?.id) ?? sekarang;
}

const samaOrang = (a: Penandatangan, b: Penandatangan): boolean =>
  a.nip !== null && b.nip !== null ? a.nip === b.nip : a.nama === b.nama;

const hadirin = ({ orang }: BaRinci, berblok: readonly Penandatangan[]): Kertas['hadirin'] =>
  orang
    .filter((o) => o.hadir !== 'tidak-hadir' && !berblok.some((b) => samaOrang(o, b)))
    .map((o: OrangBa) => ({
      nama: o.nama,
      jabatan: sebutanJabatan(o).join(' '),
      menolak: o.hadir === 'menolak-tanda-tangan',
    }));

function keteranganBa(rinci: BaRinci, { zona }: Kantor): readonly string[] {
  const setuju = rinci.tindakan.findLast((t) => t.jenis === 'ba.disetujui');
  const batal = rinci.tindakan.findLast((t) => t.jenis === 'ba.batal');
  const { tandaTangan } = rinci;
  return [
    ...(setuju === undefined ? [] : [kata.disetujui(setuju.cara ?? '', waktuKertas(setuju.pada, zona))]),
    ...(tandaTangan === null
      ? []
      : [kata.ditandatangani(tandaTangan.cara, waktuKertas(tandaTangan.pada, zona))]),
    ...(batal === undefined
      ? []
      : [kata.alasanBatal(waktuKertas(batal.pada, zona), batal.teks.alasan ?? '')]),
  ];
}

function jejakBa({ rinci, jejak }: BahanBa): JejakKertas | null {
  if (jejak === null) return null;
  const { ba, isiHash } = rinci;
  const nomor = ba.nomorRegister ?? '-';
  return { ...jejak, isi: isiHash, qr: `jejak/1 ${ba.id} ${nomor} ${jejak.seq} ${jejak.hash}` };
}

/** A template may name a field that was left empty. */
const kosong = (jenis: JenisBa | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(jenis?.isian ?? {}).map((nama) => [nama, '']));

/** Fields that every Berita Acara gives a template, beside those of its own form. */
export const ISIAN_TUNGGAL = [
  'nomor_naskah',
  'nomor_register',
  'laporan',
  'hari',
  'tanggal',
  'tanggal_terbilang',
  'bulan',
  'tahun_terbilang',
  'tempat',
] as const;

function isianTunggal(
  rinci: BaRinci,
  tempat: string | null,
): Readonly<Record<(typeof ISIAN_TUNGGAL)[number], string>> {
  const { ba } = rinci;
  const h = hariBa(rinci);
  return {
    nomor_naskah: ba.nomorNaskah ?? kata.nomorKosong,
    nomor_register: ba.nomorRegister ?? kata.belumBernomor,
    laporan: rinci.trackingId.join(', '),
    hari: h.hari,
    tanggal: h.angka,
    tanggal_terbilang: kata.terbilang(h.tanggal),
    bulan: h.bulan,
    tahun_terbilang: kata.terbilang(h.tahun),
    tempat: tempat ?? '',
  };
}
