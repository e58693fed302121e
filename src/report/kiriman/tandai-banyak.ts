import type { BerkasDitolak } from '../../ports/berkas.ts';
import type { BarisKiriman, PenolakanCatat } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from '../tampilan/lebar.ts';
import { penolakanTeks } from '../tampilan/penolakan.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { kalimatBaris } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** What becomes of one line of the list. `siap`: shown in the plan, recorded with --ya. */
export type NasibBaris =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'sama' }
  | { readonly jenis: 'siap' | 'dicatat'; readonly pada: number; readonly bukti: string }
  | { readonly jenis: 'ditolak'; readonly sebab: SebabTolak };

export type SebabTolak =
  | { readonly jenis: 'kata'; readonly kata: (kata: Katalog['salinBanyak']['sebab']) => string }
  | { readonly jenis: 'belumTiba'; readonly pada: number }
  | { readonly jenis: 'berkas'; readonly berkas: BerkasDitolak }
  | { readonly jenis: 'store'; readonly penolakan: PenolakanCatat };

export interface BarisNasib {
  readonly nomor: number;
  readonly kiriman: string;
  /** null: there is no such kiriman. */
  readonly baris: BarisKiriman | null;
  readonly nasib: NasibBaris;
}

/** A plan names each with its own time and proof; afterwards each says that it was recorded. */
export function tandaiBanyakTeks(semua: readonly BarisNasib[], t: TampilanSop): readonly string[] {
  const { salinBanyak: kata } = t.katalog;
  const n = hitung(semua);
  const rencana = n.siap > 0;
  const tampil = semua.filter(({ nasib }) => nasib.jenis !== 'kosong' && nasib.jenis !== 'sama');
  return [
    ...(rencana ? [t.gaya.tebal(kata.rencana(n.siap))] : []),
    ...tampil.flatMap((satu) => barisTeks(satu, t)),
    ...kalimatBaris(rencana ? kata.belumAda(n) : kata.jumlah(n), t.lebar, 0),
  ];
}

/** `tanggapan sementara` */
const LEBAR_JENIS = 19;

function barisTeks({ nomor, kiriman, baris, nasib }: BarisNasib, t: TampilanSop): readonly string[] {
  const { salinBanyak: kata, kiriman: kataKiriman } = t.katalog;
  if (nasib.jenis === 'ditolak') {
    const awal = `${kata.baris(nomor)}: ${bersih(kiriman)} ${kata.ditolak}: `;
    return kalimatBaris(awal + sebabTeks(nasib.sebab, t), t.lebar, 2);
  }
  if (nasib.jenis === 'kosong' || nasib.jenis === 'sama' || baris === null) return [];
  const { pada, bukti, jenis } = nasib;
  const jenisKiriman = kataKiriman.jenis[baris.jenis].padEnd(LEBAR_JENIS);
  const awal = [baris.id, baris.trackingId ?? '', jenisKiriman, waktuTeks(pada, t)];
  const rinci = jenis === 'dicatat' ? [kata.dicatat] : [];
  return [
    `  ${[...awal, ...rinci].join('  ')}`,
    ...(jenis === 'siap' ? kalimatBaris(kata.buktinya(bersih(bukti)), t.lebar, 4) : []),
  ];
}

function sebabTeks(sebab: SebabTolak, t: TampilanSop): string {
  const { sebab: kata } = t.katalog.salinBanyak;
  switch (sebab.jenis) {
    case 'kata':
      return sebab.kata(kata);
    case 'belumTiba':
      return kata.belumTiba(waktuTeks(sebab.pada, t));
    case 'berkas':
      return t.katalog.berkas[sebab.berkas.sebab](sebab.berkas.nama);
    case 'store':
      return penolakanTeks(sebab.penolakan, t).join(' ');
  }
}

/** `kiriman mark-sent --from --json`: the proofs stay where they were typed. */
export function tandaiBanyakJson(semua: readonly BarisNasib[], t: TampilanSop) {
  return {
    ...hitung(semua),
    baris: semua.map(({ nomor, kiriman, baris, nasib }) => ({
      baris: nomor,
      id: kiriman,
      tracking_id: baris?.trackingId ?? null,
      hasil: nasib.jenis,
      tampil_pada: padaJson(nasib, t.zona),
      sebab: nasib.jenis === 'ditolak' ? sebabTeks(nasib.sebab, t) : null,
    })),
  };
}

const padaJson = (nasib: NasibBaris, zona: Zona): string | null =>
  'pada' in nasib ? isoDenganOffset(nasib.pada, zona) : null;

function hitung(semua: readonly BarisNasib[]): Readonly<Record<NasibBaris['jenis'], number>> {
  const jumlah = { siap: 0, dicatat: 0, sama: 0, kosong: 0, ditolak: 0 };
  for (const { nasib } of semua) jumlah[nasib.jenis]++;
  return jumlah;
}
