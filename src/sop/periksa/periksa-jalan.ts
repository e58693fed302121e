import type { DefinisiSop } from '../definisi.ts';
import {
  DIKEMBALIKAN,
  DITARIK,
  DITUTUP_HULU,
  MENUNGGU_PELAPOR,
  MENUNGGU_PENGEMBALIAN,
  SELESAI,
} from '../kasus.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';
import { langkahAwal } from './periksa-awal.ts';
import { adalahTempat, TERBUKA, tujuan } from './tempat.ts';

interface Jalan {
  readonly dari: string;
  readonly ke: string;
  /** False where `terbuka` opened it: a return or a withdrawal leads out of every step, and proves no way forward. */
  readonly tersurat: boolean;
}

/** Moves that no act makes: a final answer arrives, LAPOR! closes, the reporter replies, a return is carried out. */
const jalanMesin = ({ jawaban, balasan }: DefinisiSop): readonly Jalan[] => [
  ...(jawaban === null || jawaban.terkirim === null
    ? []
    : [{ dari: jawaban.terkirim.di, ke: jawaban.terkirim.ke, tersurat: true }]),
  { dari: MENUNGGU_PELAPOR, ke: SELESAI, tersurat: true },
  { dari: SELESAI, ke: MENUNGGU_PELAPOR, tersurat: false },
  ...Object.values(balasan ?? {}).map((ke) => ({ dari: MENUNGGU_PELAPOR, ke, tersurat: false })),
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
  return [...jalanMesin(sop), ...hulu, ...tindakan].filter(
    ({ dari, ke }) => adalahTempat(sop, dari) && adalahTempat(sop, ke) && dari !== ke,
  );
}

/** Every place is reachable, and from every step an end. */
export function periksaJalan(sop: DefinisiSop): MasalahJalur[] {
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
