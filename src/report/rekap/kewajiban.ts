import type { KewajibanTerbuka } from '../../sop/rekap/kewajiban.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import { periodeTeks } from '../tampilan/periode-terbaca.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, judulBagian } from '../tampilan/tampilan.ts';
import { hariSejak } from '../tampilan/waktu-terbaca.ts';

/** What `status` shows: the oldest ones; the others wait behind them. */
const TAMPIL_MAKS = 5;

/** Recaps that are owed: which, since when, and how to close the oldest. */
export function kewajibanBaris(semua: readonly KewajibanTerbuka[], t: Tampilan): readonly string[] {
  const { rekap, waktu, daftar } = t.katalog;
  const tampil = semua.slice(0, TAMPIL_MAKS);
  const [tertua] = tampil;
  if (tertua === undefined) return [];
  return [
    '',
    judulBagian(rekap.kewajibanTerbuka, t),
    ...tampil.flatMap((k) => {
      const nama = k.kewajiban.map((satu) => `${satu.nama} (${satu.klausul})`).join(', ');
      const lama = rekap.terbukaSelama(waktu.selama(hariSejak(k.sejak, t)));
      return gantungBaris(
        `  ${k.periode.kode.padEnd(7)}  `,
        `${periodeTeks(k.periode, t)}: ${nama}, ${lama}`,
        t.lebar,
      );
    }),
    ...(semua.length > tampil.length ? [t.gaya.redup(`  ${daftar.lagi(semua.length - tampil.length)}`)] : []),
    t.gaya.redup(`  ${rekap.caraMenutup(tertua.periode.kode)}`),
  ];
}

/** `hari`: whole days since the period ended; no SOP sets a limit, so there is none. */
export const kewajibanJson = (semua: readonly KewajibanTerbuka[], saat: SaatData) =>
  semua.map(({ periode, kewajiban, sejak }) => ({
    periode: periode.kode,
    kewajiban: kewajiban.map(({ sop, nama, klausul }) => ({ sop, nama, klausul })),
    terbuka_sejak: isoDenganOffset(sejak, saat.zona),
    hari: hariSejak(sejak, saat),
    tenggat: null,
  }));
