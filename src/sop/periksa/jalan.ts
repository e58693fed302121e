import type { DefinisiSop } from '../definisi/definisi.ts';
import {
  DIKEMBALIKAN,
  DITARIK,
  DITUTUP_HULU,
  MENUNGGU_INDUK,
  MENUNGGU_PELAPOR,
  MENUNGGU_PENGEMBALIAN,
  SELESAI,
} from '../kasus/kasus.ts';
import { adalahTempat, TERBUKA, tujuan } from './tempat.ts';

export interface Jalan {
  readonly dari: string;
  readonly ke: string;
  /** False where `terbuka` opened it: a return or a withdrawal leads out of every step, and proves no way forward. */
  readonly tersurat: boolean;
  /** The act that goes it; null: no officer does. */
  readonly aksi: string | null;
}

/** Moves that no act makes: a final answer arrives, LAPOR! closes, the reporter replies, a return is carried out, a parent has been examined. */
const jalanMesin = ({ jawaban, balasan, kaitan }: DefinisiSop): readonly Omit<Jalan, 'aksi'>[] => [
  ...(jawaban === null || jawaban.terkirim === null
    ? []
    : [{ dari: jawaban.terkirim.di, ke: jawaban.terkirim.ke, tersurat: true }]),
  { dari: MENUNGGU_PELAPOR, ke: SELESAI, tersurat: true },
  { dari: SELESAI, ke: MENUNGGU_PELAPOR, tersurat: false },
  ...Object.values(balasan ?? {}).map((ke) => ({ dari: MENUNGGU_PELAPOR, ke, tersurat: false })),
  { dari: MENUNGGU_PENGEMBALIAN, ke: DIKEMBALIKAN, tersurat: true },
  ...(kaitan === null ? [] : [{ dari: MENUNGGU_INDUK, ke: kaitan.lanjut, tersurat: true }]),
];

/** Every way between two places that exist. */
export function semuaJalan(sop: DefinisiSop): readonly Jalan[] {
  const langkah = Object.keys(sop.langkah);
  const hulu = langkah.flatMap((dari) =>
    [DITARIK, DITUTUP_HULU].map((ke) => ({ dari, ke, tersurat: false })),
  );
  const tindakan = Object.entries(sop.tindakan).flatMap(([aksi, { di, kecuali, pindah }]) =>
    tujuan(pindah).flatMap(([, ke]) => [
      ...di.filter((dari) => dari !== TERBUKA).map((dari) => ({ dari, ke, tersurat: true, aksi })),
      ...(di.includes(TERBUKA) ? langkah : [])
        .filter((dari) => !kecuali.includes(dari))
        .map((dari) => ({ dari, ke, tersurat: false, aksi })),
    ]),
  );
  const mesin = [...jalanMesin(sop), ...hulu].map((satu) => ({ ...satu, aksi: null }));
  return [...mesin, ...tindakan].filter(
    ({ dari, ke }) => adalahTempat(sop, dari) && adalahTempat(sop, ke) && dari !== ke,
  );
}

/** The places to which these ways lead. */
export function jelajah(mulai: readonly string[], jalan: readonly Jalan[]): ReadonlySet<string> {
  const tercapai = new Set(mulai);
  for (const di of tercapai) {
    for (const { dari, ke } of jalan) if (dari === di) tercapai.add(ke);
  }
  return tercapai;
}
