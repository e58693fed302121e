import type { DasarTerkirim } from '../kiriman/kiriman.ts';

export interface HitunganKanal {
  /** Cases first taken in during the period. */
  readonly masuk: number;
  /** At its end they stood at an end that they reached in it. */
  readonly selesai: number;
  /** At its end they stood at a step, whenever they came. */
  readonly terbuka: number;
  /** Deadlines that fell in it and were not met. */
  readonly terlambat: number;
}

type Jumlah = Readonly<Record<string, number>>;

/** The figures of a period: all of them may be journalled. */
export interface HitunganRekap extends HitunganKanal {
  readonly kanal: Readonly<Record<string, HitunganKanal>>;
  /** `selesai` by end. */
  readonly akhir: Jumlah;
  /** `terlambat` by step of the SOP, and by what the national clock ran to. */
  readonly lewat: { readonly sop: Jumlah; readonly nasional: Jumlah };
  /** Answers that reached LAPOR!, by what we know it from. */
  readonly terkirim: Readonly<Record<DasarTerkirim, number>>;
}

/** A case as it stood when the period ended. */
export interface KasusDihitung {
  readonly kanal: string;
  /** When it was first taken in (ms UTC). */
  readonly terlihat: number;
  /** Step or end, and since when (ms UTC). */
  readonly langkah: string;
  readonly sejak: number;
  readonly berakhir: boolean;
}

/** A deadline that fell in the period. */
export interface TenggatDihitung {
  readonly kanal: string;
  readonly jam: 'sop' | 'nasional';
  readonly langkah: string;
  readonly terlambat: boolean;
}

/** @param dari first moment of the period (ms UTC) */
export function hitungRekap(
  dari: number,
  kasus: Iterable<KasusDihitung>,
  tenggat: Iterable<TenggatDihitung>,
  terkirim: HitunganRekap['terkirim'],
): HitunganRekap {
  const kanal = new Map<string, Record<keyof HitunganKanal, number>>();
  const akhir: Record<string, number> = {};
  const menurutJam: Record<TenggatDihitung['jam'], Record<string, number>> = { sop: {}, nasional: {} };
  const tambah = (nama: string, apa: keyof HitunganKanal): void => {
    const ada = kanal.get(nama) ?? { masuk: 0, selesai: 0, terbuka: 0, terlambat: 0 };
    ada[apa]++;
    kanal.set(nama, ada);
  };
  for (const satu of kasus) {
    if (satu.terlihat >= dari) tambah(satu.kanal, 'masuk');
    if (!satu.berakhir) tambah(satu.kanal, 'terbuka');
    // The remote may have ended it before we saw it at all.
    else if (Math.max(satu.sejak, satu.terlihat) >= dari) {
      tambah(satu.kanal, 'selesai');
      akhir[satu.langkah] = (akhir[satu.langkah] ?? 0) + 1;
    }
  }
  for (const { kanal: nama, jam, langkah, terlambat } of tenggat) {
    if (!terlambat) continue;
    tambah(nama, 'terlambat');
    menurutJam[jam][langkah] = (menurutJam[jam][langkah] ?? 0) + 1;
  }
  return {
    ...jumlahkan(kanal.values()),
    kanal: Object.fromEntries(kanal),
    akhir,
    lewat: menurutJam,
    terkirim,
  };
}

function jumlahkan(semua: Iterable<HitunganKanal>): HitunganKanal {
  const jumlah = { masuk: 0, selesai: 0, terbuka: 0, terlambat: 0 };
  for (const satu of semua) {
    jumlah.masuk += satu.masuk;
    jumlah.selesai += satu.selesai;
    jumlah.terbuka += satu.terbuka;
    jumlah.terlambat += satu.terlambat;
  }
  return jumlah;
}
