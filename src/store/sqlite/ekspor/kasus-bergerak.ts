import type { Kasus, LangkahDijalani } from '../../../sop/kasus/kasus.ts';
import { terapkan } from '../../../sop/kasus/terapkan.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';

/** A case that time alone has moved since a pass last looked at it. */
export interface KasusBergerak {
  readonly baris: BarisKasus;
  /** As the next pass will find it. */
  readonly kini: Kasus;
  /** The step where time found it. */
  readonly urut: number;
}

/** What is counted is what time has decided, whether or not a pass has said so yet (I10). */
export function siapkanKasusBergerak({ db, kasus: gudang, mesin }: Alat) {
  const tiba = db.prepare<[number], BarisKasus>(
    'SELECT * FROM kasus INDEXED BY kasus_pemicu WHERE pemicu_at <= ? ORDER BY pemicu_at, id',
  );
  return (sekarang: number): ReadonlyMap<string, KasusBergerak> => {
    const semua = tiba.all(sekarang).map((baris): readonly [string, KasusBergerak] => {
      const kasus = gudang.muat(baris);
      const kini = mesin
        .waktuBerlalu(kasus, sekarang)
        .reduce((k, { peristiwa }) => terapkan(k, peristiwa, kasus), kasus);
      return [baris.id, { baris, kini, urut: kasus.jalan.length - 1 }];
    });
    return new Map(semua);
  };
}

/** Where time had brought it by then (ms UTC, exclusive); null: nowhere else than its rows say. */
export function dibawaWaktu(bergerak: KasusBergerak | undefined, sampai: number): LangkahDijalani | null {
  const akhir = bergerak?.kini.jalan[bergerak.urut + 1];
  return akhir === undefined || akhir.mulai >= sampai ? null : akhir;
}
