import type { DefinisiSop, Isian, Pindah, TindakanSop } from './definisi.ts';
import {
  DIKEMBALIKAN,
  DITARIK,
  DITUTUP_HULU,
  MENUNGGU_PELAPOR,
  MENUNGGU_PENGEMBALIAN,
  SELESAI,
  TANGGAPAN,
} from './kasus.ts';
import type { Kosakata } from './kosakata.ts';
import { ALASAN_IDENTITAS, ALASAN_TERLAMBAT } from './tindakan/isian.ts';

/** What can be wrong with an SOP that is well formed. `nilai` is the name it is about. */
export interface MasalahDefinisi {
  readonly kode: KodeDefinisi;
  readonly nilai: string;
}

export type KodeDefinisi =
  | 'akhir_tak_terjangkau'
  | 'awal_ganda'
  | 'batas_tak_positif'
  | 'buntu'
  | 'efek_tak_dikenal'
  | 'isian_dicadangkan'
  | 'isian_kurang'
  | 'isian_tak_dikenal'
  | 'langkah_tak_dikenal'
  | 'langkah_tak_terjangkau'
  | 'menurut_bukan_pilihan_wajib'
  | 'nama_ganda'
  | 'peran_tak_dikenal'
  | 'pilihan_kosong'
  | 'pilihan_tak_dikenal'
  | 'pilihan_tanpa_tujuan'
  | 'syarat_tak_dikenal'
  | 'tanpa_awal'
  | 'tanpa_jalan_ke_akhir'
  | 'tanpa_pelaksana'
  | 'tindakan_tak_dikenal';

export interface MasalahJalur {
  /** In the words of `DefinisiSop`. */
  readonly path: readonly string[];
  readonly masalah: MasalahDefinisi;
}

/** Every step that is no end. */
const TERBUKA = 'terbuka';

/** Whether an SOP can be worked with: every problem, none hides another. */
export function periksaDefinisi(sop: DefinisiSop, kosakata: Kosakata): readonly MasalahJalur[] {
  return [
    ...periksaNama(sop),
    ...periksaAwal(sop),
    ...periksaLangkah(sop),
    ...Object.entries(sop.tindakan).flatMap(([id, tindakan]) => periksaTindakan(sop, id, tindakan, kosakata)),
    ...periksaBa(sop),
    ...(Object.hasOwn(sop.tindakan, sop.membekukan)
      ? []
      : [lapor('tindakan_tak_dikenal', sop.membekukan, 'membekukan')]),
    ...periksaJalan(sop),
  ];
}

const lapor = (kode: KodeDefinisi, nilai: string, ...path: string[]): MasalahJalur => ({
  path,
  masalah: { kode, nilai },
});

function periksaNama(sop: DefinisiSop): MasalahJalur[] {
  const ganda = Object.keys(sop.akhir).filter((id) => Object.hasOwn(sop.langkah, id) || id === TERBUKA);
  return [
    ...ganda.map((id) => lapor('nama_ganda', id, 'akhir', id)),
    ...(Object.hasOwn(sop.langkah, TERBUKA) ? [lapor('nama_ganda', TERBUKA, 'langkah', TERBUKA)] : []),
  ];
}

const langkahAwal = (sop: DefinisiSop): readonly string[] =>
  Object.keys(sop.langkah).filter((id) => sop.langkah[id]?.awal);

function periksaAwal(sop: DefinisiSop): MasalahJalur[] {
  const [awal, ...lebih] = langkahAwal(sop);
  if (awal === undefined) return [lapor('tanpa_awal', '', 'langkah')];
  return lebih.map((id) => lapor('awal_ganda', id, 'langkah', id, 'awal'));
}

function periksaLangkah(sop: DefinisiSop): MasalahJalur[] {
  return Object.entries(sop.langkah).flatMap(([id, langkah]) => {
    const jumlah = langkah.batas?.jumlah ?? 1;
    const positif = Number.isSafeInteger(jumlah) && jumlah > 0;
    return [
      ...periksaPeran(sop, langkah.pelaksana === '' ? [] : [langkah.pelaksana], 'langkah', id, 'pelaksana'),
      ...(positif ? [] : [lapor('batas_tak_positif', String(jumlah), 'langkah', id, 'batas')]),
    ];
  });
}

function periksaPeran(sop: DefinisiSop, peran: readonly string[], ...path: string[]): MasalahJalur[] {
  if (peran.length === 0) return [lapor('tanpa_pelaksana', '', ...path)];
  return peran
    .filter((id) => !Object.hasOwn(sop.peran, id))
    .map((id) => lapor('peran_tak_dikenal', id, ...path, String(peran.indexOf(id))));
}

function periksaTindakan(
  sop: DefinisiSop,
  id: string,
  tindakan: TindakanSop,
  kosakata: Kosakata,
): MasalahJalur[] {
  const di = ['tindakan', id];
  const tempat = (nama: 'di' | 'kecuali') =>
    tindakan[nama]
      .filter((langkah) => !adalahTempat(sop, langkah) && !(nama === 'di' && langkah === TERBUKA))
      .map((langkah) =>
        lapor('langkah_tak_dikenal', langkah, ...di, nama, String(tindakan[nama].indexOf(langkah))),
      );
  return [
    ...tempat('di'),
    ...tempat('kecuali'),
    ...periksaPeran(sop, tindakan.pelaksana, ...di, 'pelaksana'),
    ...periksaIsian(tindakan.isian, ...di, 'isian'),
    ...periksaKata(tindakan, 'syarat', kosakata.syarat, ...di),
    ...periksaKata(tindakan, 'efek', kosakata.efek, ...di),
    ...periksaPindah(sop, tindakan, ...di, 'pindah'),
  ];
}

const adalahTempat = (sop: DefinisiSop, id: string): boolean =>
  Object.hasOwn(sop.langkah, id) || Object.hasOwn(sop.akhir, id);

/** Fields that every act may carry without its SOP saying so. */
const DICADANGKAN = [ALASAN_TERLAMBAT, ALASAN_IDENTITAS];

function periksaIsian(isian: Readonly<Record<string, Isian>>, ...path: string[]): MasalahJalur[] {
  return Object.entries(isian).flatMap(([nama, { jenis, pilihan, wajibKecuali }]) => {
    const masalah: MasalahJalur[] = [];
    if (DICADANGKAN.includes(nama)) masalah.push(lapor('isian_dicadangkan', nama, ...path, nama));
    if ((jenis === 'pilihan') !== pilihan.length > 0)
      masalah.push(lapor('pilihan_kosong', nama, ...path, nama));
    if (wajibKecuali === null) return masalah;
    const ada = wajibKecuali !== nama && Object.hasOwn(isian, wajibKecuali);
    return ada
      ? masalah
      : [...masalah, lapor('isian_tak_dikenal', wajibKecuali, ...path, nama, 'wajibKecuali')];
  });
}

/** A guard or effect must be known, and find the fields it reads. */
function periksaKata(
  tindakan: TindakanSop,
  jenis: 'syarat' | 'efek',
  dikenal: Readonly<Record<string, readonly string[]>>,
  ...path: string[]
): MasalahJalur[] {
  return tindakan[jenis].flatMap((kata, n) => {
    const di = [...path, jenis, String(n)];
    if (!Object.hasOwn(dikenal, kata)) return [lapor(`${jenis}_tak_dikenal`, kata, ...di)];
    const kurang = dikenal[kata]?.filter((isian) => !Object.hasOwn(tindakan.isian, isian)) ?? [];
    return kurang.map((isian) => lapor('isian_kurang', isian, ...di));
  });
}

function periksaPindah(sop: DefinisiSop, { pindah, isian }: TindakanSop, ...path: string[]): MasalahJalur[] {
  const tujuanAsing = tujuan(pindah)
    .filter(([, ke]) => !adalahTempat(sop, ke))
    .map(([pilihan, ke]) => lapor('langkah_tak_dikenal', ke, ...path, ...pilihan));
  if (pindah === null || 'ke' in pindah) return tujuanAsing;
  const penentu = Object.hasOwn(isian, pindah.menurut) ? isian[pindah.menurut] : undefined;
  if (penentu?.jenis !== 'pilihan' || !penentu.wajib) {
    return [...tujuanAsing, lapor('menurut_bukan_pilihan_wajib', pindah.menurut, ...path, 'menurut')];
  }
  const tanpaTujuan = penentu.pilihan.filter((nilai) => !Object.hasOwn(pindah.pilihan, nilai));
  const asing = Object.keys(pindah.pilihan).filter((nilai) => !penentu.pilihan.includes(nilai));
  return [
    ...tujuanAsing,
    ...tanpaTujuan.map((nilai) => lapor('pilihan_tanpa_tujuan', nilai, ...path)),
    ...asing.map((nilai) => lapor('pilihan_tak_dikenal', nilai, ...path, 'pilihan', nilai)),
  ];
}

/** Targets, each with its place under `pindah`. */
function tujuan(pindah: Pindah | null): readonly (readonly [path: readonly string[], ke: string])[] {
  if (pindah === null) return [];
  if ('ke' in pindah) return [[['ke'], pindah.ke]];
  return Object.entries(pindah.pilihan).map(([nilai, ke]) => [['pilihan', nilai], ke]);
}

function periksaBa(sop: DefinisiSop): MasalahJalur[] {
  return Object.entries(sop.ba).flatMap(([id, ba]) => [
    ...periksaPeran(sop, ba.penyetuju, 'ba', id, 'penyetuju'),
    ...periksaIsian(ba.isian, 'ba', id, 'isian'),
    ...ba.sesudah
      .filter((aksi) => !Object.hasOwn(sop.tindakan, aksi))
      .map((aksi) =>
        lapor('tindakan_tak_dikenal', aksi, 'ba', id, 'sesudah', String(ba.sesudah.indexOf(aksi))),
      ),
  ]);
}

interface Jalan {
  readonly dari: string;
  readonly ke: string;
  /** False where `terbuka` opened it: a return or a withdrawal leads out of every step, and proves no way forward. */
  readonly tersurat: boolean;
}

/** Moves that no act makes: a final answer arrives, LAPOR! closes, a return is carried out. */
const JALAN_MESIN: readonly Jalan[] = [
  { dari: TANGGAPAN, ke: MENUNGGU_PELAPOR, tersurat: true },
  { dari: MENUNGGU_PELAPOR, ke: SELESAI, tersurat: true },
  { dari: MENUNGGU_PENGEMBALIAN, ke: DIKEMBALIKAN, tersurat: true },
];

function semuaJalan(sop: DefinisiSop): readonly Jalan[] {
  const langkah = Object.keys(sop.langkah);
  const hulu = langkah.flatMap((dari) =>
    [DITARIK, DITUTUP_HULU].map((ke) => ({ dari, ke, tersurat: false })),
  );
  const tindakan = Object.values(sop.tindakan).flatMap(({ di, kecuali, pindah }) =>
    tujuan(pindah).flatMap(([, ke]) => [
      ...di.filter((dari) => dari !== TERBUKA).map((dari) => ({ dari, ke, tersurat: true })),
      ...(di.includes(TERBUKA) ? langkah : [])
        .filter((dari) => !kecuali.includes(dari))
        .map((dari) => ({ dari, ke, tersurat: false })),
    ]),
  );
  return [...JALAN_MESIN, ...hulu, ...tindakan].filter(
    ({ dari, ke }) => adalahTempat(sop, dari) && adalahTempat(sop, ke) && dari !== ke,
  );
}

function periksaJalan(sop: DefinisiSop): MasalahJalur[] {
  const jalan = semuaJalan(sop);
  const maju = jalan.filter(({ tersurat }) => tersurat);
  const terjangkau = jelajah(langkahAwal(sop).slice(0, 1), jalan);
  const keAkhir = jelajah(Object.keys(sop.akhir), maju.map(balik));
  const langkah = Object.keys(sop.langkah);
  const buntu = langkah.filter((id) => !maju.some(({ dari }) => dari === id));
  const berputar = langkah.filter((id) => !keAkhir.has(id) && !buntu.includes(id));
  const takTerjangkau = (id: string) => terjangkau.size > 0 && !terjangkau.has(id);
  return [
    ...langkah.filter(takTerjangkau).map((id) => lapor('langkah_tak_terjangkau', id, 'langkah', id)),
    ...Object.keys(sop.akhir)
      .filter(takTerjangkau)
      .map((id) => lapor('akhir_tak_terjangkau', id, 'akhir', id)),
    ...buntu.map((id) => lapor('buntu', id, 'langkah', id)),
    ...berputar.map((id) => lapor('tanpa_jalan_ke_akhir', id, 'langkah', id)),
  ];
}

const balik = ({ dari, ke, tersurat }: Jalan): Jalan => ({ dari: ke, ke: dari, tersurat });

function jelajah(mulai: readonly string[], jalan: readonly Jalan[]): ReadonlySet<string> {
  const tercapai = new Set(mulai);
  for (const di of tercapai) {
    for (const { dari, ke } of jalan) if (dari === di) tercapai.add(ke);
  }
  return tercapai;
}
