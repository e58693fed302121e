import type { DefinisiSop, Langkah, TindakanSop } from '../../sop/definisi/definisi.ts';
import {
  DIKEMBALIKAN,
  DITARIK,
  DITUTUP_HULU,
  MENUNGGU_INDUK,
  MENUNGGU_PELAPOR,
  MENUNGGU_PENGEMBALIAN,
  SELESAI,
} from '../../sop/kasus/kasus.ts';
import { TERBUKA } from '../../sop/periksa/tempat.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from '../tampilan/lebar.ts';

/** What is drawn of an SOP, in words only: steps, the moves between them, and what may happen at every step. */
export interface Bagan {
  readonly langkah: readonly Simpul[];
  readonly jalan: readonly Jalan[];
  /** Acts of every step, and who does them unless it says otherwise. */
  readonly kapanSaja: { readonly biasa: string; readonly isi: readonly KapanSaja[] };
  /** Ends that LAPOR! alone brings about, whatever the step. */
  readonly dariLapor: readonly string[];
  readonly membekukan: boolean;
}

/** Where a move leads, or stays. */
export interface Simpul {
  readonly id: string;
  readonly nama: string;
  /** null: by kebijakan. */
  readonly klausul: string | null;
  readonly pelaksana: string;
  readonly disimpulkan: boolean;
  /** '' for a step by kebijakan that has none. */
  readonly batas: string;
  /** What starts its clock, where that is not the act that led here. */
  readonly sejak: string;
  /** What is done here without leaving it: acts, and the Berita Acara. */
  readonly tindakan: readonly string[];
  readonly awal: boolean;
  /** Ways here that begin at no one step. */
  readonly masuk: readonly Masuk[];
}

export interface Masuk {
  readonly nama: string;
  readonly mesin: boolean;
}

export interface Jalan {
  readonly dari: string;
  readonly ke: { readonly langkah: string } | { readonly akhir: string };
  /** One per act that takes this way. */
  readonly label: readonly LabelJalan[];
  /** No officer's act: LAPOR! or time moves the case. */
  readonly mesin: boolean;
}

export interface LabelJalan {
  readonly nama: string;
  /** The value of the deciding field, or who does it. */
  readonly rincian: string;
}

export interface KapanSaja {
  readonly nama: string;
  readonly rincian: string;
  /** Where it leads; '': nowhere. */
  readonly ke: string;
}

type Kata = Katalog['sop'];

export function baganDari(sop: DefinisiSop, katalog: Katalog): Bagan {
  const ditulis = Object.keys(sop.akhir);
  const jalan = gabung([
    ...jalanTindakan(sop, katalog),
    ...jalanBalasan(sop, katalog),
    ...jalanMesin(sop, katalog),
  ]);
  return {
    langkah: Object.entries(sop.langkah).map(([id, langkah]) => simpul(sop, id, langkah, katalog)),
    jalan,
    kapanSaja: kapanSaja(sop, katalog),
    dariLapor: [DITARIK, DITUTUP_HULU]
      .filter((id) => ditulis.includes(id))
      .map((id) => bersih(sop.akhir[id]?.nama ?? id)),
    membekukan: sop.jawaban !== null,
  };
}

function simpul(sop: DefinisiSop, id: string, langkah: Langkah, { sop: kata, tenggat }: Katalog): Simpul {
  const { batas, klausul, mulai } = langkah;
  const tertulis = klausul !== KEBIJAKAN;
  return {
    id,
    nama: bersih(langkah.nama),
    klausul: tertulis ? bersih(klausul) : null,
    pelaksana: peran(sop, langkah.pelaksana),
    disimpulkan: langkah.disimpulkan,
    batas: batas === null ? (tertulis ? kata.tanpaBatas : '') : tenggat.batas(batas),
    sejak: batas !== null && mulai === 'disposisi' ? kata.gambar.sejakDisposisi : '',
    tindakan: [...tindakanDiam(sop, id, kata), ...baDi(sop, id)],
    awal: langkah.awal,
    masuk: masuk(sop, id, kata),
  };
}

/** By an act of every step, or of those that may wait for a parent; or by a reply that comes after all was done. */
const masuk = (sop: DefinisiSop, id: string, { gambar }: Kata): readonly Masuk[] => [
  ...Object.values(sop.tindakan)
    .filter((satu) => satu.di.includes(TERBUKA) || mengaitkan(satu))
    .filter((satu) => arah(satu).some(({ ke }) => ke === id))
    .map(({ nama }) => ({ nama: bersih(nama), mesin: false })),
  ...(id === MENUNGGU_PELAPOR && Object.hasOwn(sop.akhir, SELESAI)
    ? [{ nama: gambar.balasan(bersih(sop.akhir[SELESAI]?.nama ?? SELESAI)), mesin: true }]
    : []),
];

const tindakanDiam = (sop: DefinisiSop, id: string, kata: Kata): readonly string[] =>
  Object.entries(sop.tindakan)
    .filter(([, satu]) => satu.di.includes(id) && diam(satu, id))
    .map(([aksi, satu]) => denganButir(sop, aksi, satu, id, kata));

/** Where the acts are done that a Berita Acara is about. */
const baDi = (sop: DefinisiSop, id: string): readonly string[] =>
  Object.values(sop.ba)
    .filter(({ sesudah, gerbang }) =>
      [...sesudah, gerbang?.sesudah ?? ''].some((aksi) => sop.tindakan[aksi]?.di.includes(id)),
    )
    .map(({ nama, klausul }) => denganRincian(bersih(nama), [pasal(klausul)]));

const KEBIJAKAN = 'kebijakan';

/** Nothing of it is drawn as an arrow from here. */
const diam = (tindakan: TindakanSop, di: string): boolean => {
  const { pindah, efek } = tindakan;
  const tinggal = pindah === null || ('ke' in pindah && pindah.ke === di) || mengaitkan(tindakan);
  return tinggal && !efek.includes(NILAI_BALASAN);
};

const NILAI_BALASAN = 'nilai-balasan';

/** Of several steps to the one that waits: an arrow from each of them would cross the whole page beside the others. */
const mengaitkan = ({ pindah }: TindakanSop): boolean =>
  pindah !== null && 'ke' in pindah && pindah.ke === MENUNGGU_INDUK;

const peran = (sop: DefinisiSop, id: string): string => bersih(sop.peran[id] ?? id);

/** Who does it, where that is somebody else than the step's performer. */
function olehLain(sop: DefinisiSop, tindakan: TindakanSop, langkah: string, { gambar }: Kata): string {
  const pelaksana = sop.langkah[langkah]?.pelaksana;
  if (tindakan.pelaksana.length === 1 && tindakan.pelaksana[0] === pelaksana) return '';
  return gambar.oleh(sebutan(sop, tindakan.pelaksana));
}

const namaTindakan = ({ jawaban }: DefinisiSop, aksi: string, { nama }: TindakanSop): string =>
  `${bersih(nama)}${jawaban?.membekukan === aksi ? ` ${TANDA_BEKU}` : ''}`;

/** After the act that freezes an answer's text. */
export const TANDA_BEKU = '◆';

/** `Mengonfirmasi data aduan (§3.1, oleh Kepala OPD)` */
const denganButir = (sop: DefinisiSop, aksi: string, tindakan: TindakanSop, di: string, kata: Kata): string =>
  denganRincian(namaTindakan(sop, aksi, tindakan), [
    pasal(tindakan.klausul),
    olehLain(sop, tindakan, di, kata),
  ]);

const pasal = (klausul: string): string => /§.*$/.exec(klausul)?.[0] ?? '';

const ada = (isi: readonly string[]): readonly string[] => isi.filter((satu) => satu !== '');

const denganRincian = (nama: string, rincian: readonly string[]): string =>
  ada(rincian).length === 0 ? nama : `${nama} (${ada(rincian).join(', ')})`;

/** Moves of acts that are done at named steps. */
const jalanTindakan = (sop: DefinisiSop, { sop: kata }: Katalog): readonly Jalan[] =>
  Object.entries(sop.tindakan).flatMap(([aksi, tindakan]) =>
    tindakan.di
      .filter((dari) => Object.hasOwn(sop.langkah, dari) && !mengaitkan(tindakan))
      .flatMap((dari) =>
        arah(tindakan).map(({ ke, nilai }) => {
          const rincian = ada([nilai, olehLain(sop, tindakan, dari, kata)]).join('; ');
          return jalan(sop, dari, ke, { nama: namaTindakan(sop, aksi, tindakan), rincian }, false);
        }),
      ),
  );

interface Arah {
  readonly ke: string;
  /** `perlu pemeriksaan: ya`; '' where one way is open. */
  readonly nilai: string;
}

function arah({ pindah }: TindakanSop): readonly Arah[] {
  if (pindah === null) return [];
  if ('ke' in pindah) return [{ ke: pindah.ke, nilai: '' }];
  return Object.entries(pindah.pilihan).map(([pilihan, ke]) => ({
    ke,
    nilai: `${terbaca(pindah.menurut)}: ${terbaca(pilihan)}`,
  }));
}

const terbaca = (nama: string): string => nama.replaceAll(/[_-]/g, ' ');

const jalan = (sop: DefinisiSop, dari: string, ke: string, label: LabelJalan, mesin: boolean): Jalan => ({
  dari,
  ke: Object.hasOwn(sop.langkah, ke) ? { langkah: ke } : { akhir: bersih(sop.akhir[ke]?.nama ?? ke) },
  label: [label],
  mesin,
});

/** A reply that was assessed opens a new round where the SOP says, else at its first step. */
function jalanBalasan(sop: DefinisiSop, { sop: kata }: Katalog): readonly Jalan[] {
  const awal = Object.keys(sop.langkah).find((id) => sop.langkah[id]?.awal) ?? '';
  const ke = sop.balasan ?? { keberatan: awal, 'data-baru': awal };
  return Object.values(sop.tindakan)
    .filter(({ efek }) => efek.includes(NILAI_BALASAN))
    .flatMap(({ nama, di }) =>
      di
        .filter((dari) => Object.hasOwn(sop.langkah, dari))
        .flatMap((dari) =>
          Object.entries(ke).map(([nilai, tujuan]) =>
            jalan(
              sop,
              dari,
              tujuan,
              { nama: bersih(nama), rincian: kata.gambar.nilai(terbaca(nilai)) },
              false,
            ),
          ),
        ),
    );
}

/** Moves that no act makes: the answer arrives, LAPOR! closes, a return is carried out. */
function jalanMesin(sop: DefinisiSop, { sop: { gambar } }: Katalog): readonly Jalan[] {
  const { terkirim } = sop.jawaban ?? { terkirim: null };
  const semua: readonly (readonly [dari: string, ke: string, nama: string])[] = [
    ...(terkirim === null ? [] : [[terkirim.di, terkirim.ke, gambar.terkirim] as const]),
    [MENUNGGU_PELAPOR, SELESAI, gambar.ditutup],
    [MENUNGGU_PENGEMBALIAN, DIKEMBALIKAN, gambar.dikembalikan],
    ...(sop.kaitan === null ? [] : [[MENUNGGU_INDUK, sop.kaitan.lanjut, gambar.indukSampai] as const]),
  ];
  return semua
    .filter(([dari, ke]) => Object.hasOwn(sop.langkah, dari) && adaTempat(sop, ke))
    .map(([dari, ke, nama]) => jalan(sop, dari, ke, { nama, rincian: '' }, true));
}

const adaTempat = (sop: DefinisiSop, id: string): boolean =>
  Object.hasOwn(sop.langkah, id) || Object.hasOwn(sop.akhir, id);

/** Acts that take the same way share its arrow; an arrow back to its own step is none. */
function gabung(semua: readonly Jalan[]): readonly Jalan[] {
  const bertujuan = semua.filter(({ dari, ke }) => !('langkah' in ke && ke.langkah === dari));
  const perJalan = Map.groupBy(bertujuan, ({ dari, ke, mesin }) => JSON.stringify([dari, ke, mesin]));
  return [...perJalan.values()].flatMap((sama) => {
    const [pertama] = sama;
    return pertama === undefined ? [] : [{ ...pertama, label: sama.flatMap(({ label }) => label) }];
  });
}

function kapanSaja(sop: DefinisiSop, { sop: { gambar } }: Katalog): Bagan['kapanSaja'] {
  const semua = Object.entries(sop.tindakan).filter(([, { di }]) => di.includes(TERBUKA));
  const biasa = tersering(semua.map(([, satu]) => sebutan(sop, satu.pelaksana)));
  const nama = (id: string) => bersih(sop.langkah[id]?.nama ?? sop.akhir[id]?.nama ?? id);
  const isi = semua.map(([aksi, tindakan]): KapanSaja => {
    const oleh = sebutan(sop, tindakan.pelaksana);
    const rincian = [
      oleh === biasa ? '' : gambar.oleh(oleh),
      ...tindakan.kecuali.map((id) => gambar.kecuali(nama(id))),
      ...tindakan.di.filter((id) => Object.hasOwn(sop.akhir, id)).map((id) => gambar.juga(nama(id))),
    ];
    const ke = arah(tindakan).map((satu) => nama(satu.ke));
    return { nama: namaTindakan(sop, aksi, tindakan), rincian: ada(rincian).join('; '), ke: ke.join(', ') };
  });
  return { biasa, isi };
}

const sebutan = (sop: DefinisiSop, semua: readonly string[]): string =>
  semua.map((id) => peran(sop, id)).join(', ');

/** '' of none; of several that are as frequent, the first. */
function tersering(semua: readonly string[]): string {
  const jumlah = (satu: string): number => semua.filter((lain) => lain === satu).length;
  return semua.reduce((baik, satu) => (jumlah(satu) > jumlah(baik) ? satu : baik), semua[0] ?? '');
}
