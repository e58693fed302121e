import type { BarisKiriman, KirimanTerhalang } from '../../ports/store.ts';
import { bersih } from '../tampilan/lebar.ts';
import { masalahTeks } from '../tampilan/penolakan.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { judulBagian, kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { kirimanJson } from './kiriman-json.ts';

export interface BarisRencana {
  readonly kiriman: BarisKiriman;
  /** SHA-256 (hex) of the frozen text; null where the case's content has been erased. */
  readonly hashBadan: string | null;
  /** What LAPOR! answered last, redacted. */
  readonly galatTerakhir: string | null;
}

const HASH_TAMPIL = 16;
const GALAT_TAMPIL = 160;

/** What a replay would do, before it does anything. */
export function rencanaReplayTeks(
  rencana: readonly BarisRencana[],
  dikerjakan: boolean,
  t: Tampilan,
): readonly string[] {
  const { ulang } = t.katalog.kiriman;
  if (rencana.length === 0) return [ulang.kosong];
  return [
    judulBagian(ulang.judul, t),
    ...rencana.flatMap((r) => satuRencana(r, t)),
    '',
    ...kalimatBaris((dikerjakan ? ulang.sudah : ulang.belum)(rencana.length), t.lebar, 0),
  ];
}

function satuRencana({ kiriman: k, hashBadan, galatTerakhir }: BarisRencana, t: Tampilan): readonly string[] {
  const { kiriman: kata } = t.katalog;
  const galat = galatTerakhir === null ? null : bersih(galatTerakhir).slice(0, GALAT_TAMPIL);
  return [
    `  ${t.gaya.tebal(k.id)}  ${k.trackingId ?? ''}  ${kata.jenis[k.jenis]}`,
    ...pasanganBaris(
      [
        [kata.sebab, k.kelas === null ? null : kata.kelas[k.kelas]],
        [kata.ulang.galat, galat],
        [kata.ulang.sidik, hashBadan?.slice(0, HASH_TAMPIL) ?? null],
        [kata.lanjut, k.pernahBelumPasti ? kata.ulang.cariDahulu : kata.ulang.kirimLagi],
      ],
      t,
      4,
    ),
  ];
}

/** Each reason once, behind all the kiriman that it keeps back. */
export function ditolakTeks(ditolak: readonly KirimanTerhalang[], t: Tampilan): readonly string[] {
  const perSebab = Map.groupBy(ditolak, ({ masalah }) => masalahTeks(masalah, t));
  return [...perSebab].map(([sebab, semua]) => {
    const kiriman = semua.map((satu) => satu.kiriman).join(', ');
    return t.katalog.kiriman.ulang.ditolak(kiriman, sebab);
  });
}

export const rencanaReplayJson = (
  rencana: readonly BarisRencana[],
  dikerjakan: boolean,
  t: Tampilan,
  ditolak: readonly KirimanTerhalang[],
) => ({
  dikerjakan,
  ditolak: ditolak.map(({ kiriman, masalah }) => ({
    id: kiriman,
    kode: masalah.kode,
    sebab: masalahTeks(masalah, t),
  })),
  jumlah: rencana.length,
  kiriman: rencana.map((r) => ({
    ...kirimanJson(r.kiriman, t.zona),
    hash_badan: r.hashBadan,
    galat_terakhir: r.galatTerakhir,
    dicari_dahulu: r.kiriman.pernahBelumPasti,
  })),
});
