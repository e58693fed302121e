/** A deadline that fell in the period. Times are ms UTC. */
export interface TenggatJatuh {
  readonly jam: 'sop' | 'nasional';
  /** A step; for the national clock what it runs to. */
  readonly langkah: string;
  readonly jatuh: number;
  /** When it would have fallen due if its clock had never paused. */
  readonly jatuhTanpaJeda: number;
  readonly selesai: number | null;
  readonly terlambat: boolean;
}

/** Deadlines of one clock: `jatuh` = tepat + terlambat + berjalan. */
export interface Ketepatan {
  readonly jam: TenggatJatuh['jam'];
  readonly langkah: string;
  readonly jatuh: number;
  readonly tepat: number;
  readonly terlambat: number;
  /** Not yet due, and not yet done: the period still runs. */
  readonly berjalan: number;
  /** How many would have been in time without the pauses. */
  readonly tepatTanpaJeda: number;
}

/** Per step of the SOP, then per national clock, in the order in which they first come. */
export function hitungKetepatan(semua: Iterable<TenggatJatuh>): readonly Ketepatan[] {
  const menurut = new Map<string, { -readonly [K in keyof Ketepatan]: Ketepatan[K] }>();
  for (const satu of semua) {
    const kunci = `${satu.jam}/${satu.langkah}`;
    const ada = menurut.get(kunci) ?? kosong(satu);
    menurut.set(kunci, ada);
    ada.jatuh++;
    if (satu.terlambat) ada.terlambat++;
    else if (satu.selesai === null) ada.berjalan++;
    else {
      ada.tepat++;
      if (satu.selesai <= satu.jatuhTanpaJeda) ada.tepatTanpaJeda++;
    }
  }
  return [...menurut.values()];
}

const kosong = ({ jam, langkah }: TenggatJatuh) => ({
  jam,
  langkah,
  jatuh: 0,
  tepat: 0,
  terlambat: 0,
  berjalan: 0,
  tepatTanpaJeda: 0,
});
