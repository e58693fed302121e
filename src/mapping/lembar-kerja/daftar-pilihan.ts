import type { BarisKasus, IsiLembarKerja } from './bentuk.ts';
import { hurufKolom, LEMBAR } from './bentuk.ts';

/** Names of the workbook: in Excel 2007 a drop-down list or a colour reaches another sheet by a name alone. */
const NAMA = {
  petugas: 'LK_petugas',
  aksi: 'LK_aksi',
  jumlah: 'LK_jumlah',
  wajib: 'LK_wajib',
  boleh: 'LK_boleh',
  kunci: 'LK_kunci',
  khusus: 'LK_khusus',
  lewat: 'LK_lewat',
};

/** The hidden sheet of lists: each column one list, its first cell how many there are. */
export interface DaftarPilihan {
  readonly kolom: readonly (readonly string[])[];
  /** Name → what it refers to. */
  readonly nama: ReadonlyMap<string, string>;
  /** Which lists a row has, counted from 1 as spreadsheets do: rows that ask the same have the same. */
  readonly nomor: (baris: BarisKasus) => number;
  /** Name of a field's list; null: anything may be written. */
  readonly pilihanIsian: (nama: string) => string | null;
}

export function susunDaftar(isi: IsiLembarKerja): DaftarPilihan {
  const berpilihan = isi.kolomIsian.filter((k) => k.pilihan.length > 0);
  const golongan = [...new Map(isi.baris.map((b) => [ciri(b), b])).values()];
  const letak = new Map(golongan.map((b, i) => [ciri(b), i + 1]));
  const pasangan = (wajib: boolean) =>
    isi.isianAksi.filter((p) => p.wajib === wajib).map((p) => `${p.aksi}:${p.isian}`);
  const { wajib, lewat, pilihan } = khusus(golongan);
  const tetap = [
    { nama: NAMA.petugas, isi: isi.petugas },
    { nama: NAMA.wajib, isi: [...pasangan(true), ...wajib] },
    { nama: NAMA.boleh, isi: pasangan(false) },
    { nama: NAMA.kunci, isi: pilihan.map(({ kunci }) => kunci) },
    { nama: NAMA.khusus, isi: pilihan.map(({ nilai }) => nilai) },
    { nama: NAMA.lewat, isi: lewat },
    ...berpilihan.map((k, i) => ({ nama: namaPilihan(i), isi: k.pilihan })),
  ];
  return {
    kolom: [...tetap.map((k) => k.isi), ...golongan.map((b) => b.aksi)],
    nama: new Map([
      ...tetap.map((k, i) => [k.nama, daerah(i, k.isi.length)] as const),
      [NAMA.aksi, sel(tetap.length, 2)],
      [NAMA.jumlah, sel(tetap.length, 1)],
    ]),
    nomor: (baris) => letak.get(ciri(baris)) ?? 0,
    pilihanIsian: (dicari) => {
      const letak = berpilihan.findIndex((k) => k.nama === dicari);
      return letak < 0 ? null : namaPilihan(letak);
    },
  };
}

/** What rows ask for themselves: required fields, and choices one below the other, each beside the key of its list. */
function khusus(golongan: readonly BarisKasus[]) {
  const semua = golongan.flatMap(({ isian }, i) =>
    isian.map((satu) => ({ ...satu, kunci: `${i + 1}:${satu.aksi}:${satu.isian}` })),
  );
  return {
    wajib: semua.filter(({ wajib }) => wajib === true).map(({ kunci }) => kunci),
    lewat: semua.filter(({ wajib }) => wajib === 'bila-lewat').map(({ kunci }) => kunci),
    pilihan: semua.flatMap(({ kunci, pilihan }) => (pilihan ?? []).map((nilai) => ({ kunci, nilai }))),
  };
}

export const RUMUS_PETUGAS = NAMA.petugas;

/**
 * The list whose number stands in the row's hidden column. By that and not by the row's place, because sorting moves
 * cells and leaves the rules of drop-down lists where they are.
 */
export const rumusAksi = (kolomPilihan: string): string =>
  `OFFSET(${NAMA.aksi},0,${kolomPilihan}2-1,OFFSET(${NAMA.jumlah},0,${kolomPilihan}2-1),1)`;

/** The choices that the row has of its own for the action chosen, else those of the column. */
export function rumusPilihan(
  daftar: string,
  isian: string,
  { aksi, pilihan }: Readonly<Record<'aksi' | 'pilihan', string>>,
): string {
  const kunci = `$${pilihan}2&":"&$${aksi}2&":${isian}"`;
  const jumlah = `COUNTIF(${NAMA.kunci},${kunci})`;
  return `IF(${jumlah}=0,${daftar},OFFSET(${NAMA.khusus},MATCH(${kunci},${NAMA.kunci},0)-1,0,${jumlah},1))`;
}

/** A deadline of the row has passed when the sheet is looked at: by the clock of that machine, which stands in the agency's zone. */
export const rumusLewat = (tenggat: string): string => `ISNUMBER($${tenggat}2)*($${tenggat}2<NOW())`;

/** Whether the action of the row takes the field of the column; what is required of the row alone counts first. */
export function rumusWarna(
  jenis: 'wajib' | 'boleh',
  isian: string,
  { aksi, pilihan, tenggat }: Readonly<Record<'aksi' | 'pilihan' | 'tenggat', string>>,
): string {
  const kunci = `$${aksi}2&":"&${isian}$1`;
  const sebaris = (daftar: string): string => `COUNTIF(${daftar},$${pilihan}2&":"&${kunci})`;
  const milik = `${sebaris(NAMA.wajib)}+${sebaris(NAMA.lewat)}*${rumusLewat(tenggat)}`;
  return jenis === 'wajib'
    ? `COUNTIF(${NAMA.wajib},${kunci})+${milik}>0`
    : `AND(COUNTIF(${NAMA.boleh},${kunci})>0,${milik}=0)`;
}

const ciri = ({ aksi, isian }: BarisKasus): string => JSON.stringify([aksi, isian]);
const namaPilihan = (letak: number): string => `LK_pilihan_${letak + 1}`;
const sel = (kolom: number, baris: number): string => `${LEMBAR.daftar}!$${hurufKolom(kolom)}$${baris}`;
/** An empty list has one empty cell: a range must have some. */
const daerah = (kolom: number, jumlah: number): string =>
  `${sel(kolom, 2)}:$${hurufKolom(kolom)}$${Math.max(jumlah, 1) + 1}`;
