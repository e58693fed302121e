import type { PergeseranTercatat } from '../../ports/store.ts';
import type { Petugas } from '../../sop/petugas.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, namaPetugas } from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';

/** When the deadlines of a case moved and why, then each time that is another one now. */
export const pergeseranBaris = (
  semua: readonly PergeseranTercatat[],
  petugas: readonly Petugas[],
  t: Tampilan,
): readonly string[] =>
  semua.flatMap((p) => {
    const { berubah } = t.katalog.tenggat;
    const sebab = sebabTeks(p, petugas, t);
    const kepala =
      p.pada === null
        ? gantungBaris(`  ${berubah.belumDicatat}  `, berubah.sesudahSync(sebab), t.lebar)
        : gantungBaris(`  ${waktuPendek(p.pada, t)}  `, sebab, t.lebar);
    return [...kepala, ...pindahBaris(p, t)];
  });

function sebabTeks(p: PergeseranTercatat, petugas: readonly Petugas[], t: Tampilan): string {
  const { berubah } = t.katalog.tenggat;
  if (p.sebab === 'betulkan-disposisi') return berubah.dibetulkan(bersih(namaPetugas(petugas, p.oleh)));
  if (p.sebab !== 'setelan') return berubah.sebab[p.sebab];
  const karena = (p.karena ?? []).map((nama) => setelanTeks(nama, t.katalog)).join(', ');
  return karena === '' ? berubah.setelan : berubah.setelanDisebut(karena);
}

/** `libur_2027` is the year's days off; other settings are called as the settings file calls them. */
function setelanTeks(nama: string, { tenggat }: Katalog): string {
  const tahun = /^libur_(\d{4})$/.exec(nama)?.[1];
  return tahun === undefined ? bersih(nama) : tenggat.keputusan(tahun).toLowerCase();
}

function pindahBaris(p: PergeseranTercatat, t: Tampilan): readonly string[] {
  const { kasus: kata, tenggat } = t.katalog;
  const saat = (ms: number | undefined): string =>
    ms === undefined ? tenggat.berubah.tanpa : waktuPendek(ms, t);
  const semua = [
    { nama: tenggat.berubah.mulai, lama: p.mulaiLama, baru: p.mulaiBaru },
    { nama: kata.tenggatSop, lama: p.sopLama, baru: p.sopBaru },
    { nama: kata.tenggatNasional, lama: p.nasionalLama, baru: p.nasionalBaru },
  ].filter(({ lama, baru }) => lama !== baru);
  const lebarNama = Math.max(0, ...semua.map(({ nama }) => lebarTeks(nama)));
  return semua.flatMap(({ nama, lama, baru }) =>
    gantungBaris(`    ${rata(nama, lebarNama)}  `, `${saat(lama)} → ${saat(baru)}`, t.lebar),
  );
}

/** `pada` null: not journalled yet. */
export function pergeseranJson(semua: readonly PergeseranTercatat[], { zona }: Pick<SaatData, 'zona'>) {
  const iso = (ms: number | null | undefined): string | null =>
    ms === null || ms === undefined ? null : isoDenganOffset(ms, zona);
  return semua.map((p) => ({
    pada: iso(p.pada),
    oleh: p.oleh,
    sebab: p.sebab,
    karena: p.karena ?? [],
    putaran: p.putaran,
    mulai_lama: iso(p.mulaiLama),
    mulai_baru: iso(p.mulaiBaru),
    tenggat_sop_lama: iso(p.sopLama),
    tenggat_sop_baru: iso(p.sopBaru),
    tenggat_nasional_lama: iso(p.nasionalLama),
    tenggat_nasional_baru: iso(p.nasionalBaru),
  }));
}
