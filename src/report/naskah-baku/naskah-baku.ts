import type { NaskahBaku } from '../../sop/naskah-baku/naskah-baku.ts';
import { isianNaskah, JENIS_NASKAH } from '../../sop/naskah-baku/naskah-baku.ts';
import { amanBerbaris, bersih } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, judulBagian, kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';

type Termuat = NaskahBaku & { readonly asal: 'bawaan' | 'instansi' };
type Halaman = Pick<Tampilan, 'katalog' | 'lebar' | 'gaya'>;

/** Every text under its kind, with what is to be filled in. */
export function naskahBakuTeks(semua: readonly Termuat[], t: Halaman): readonly string[] {
  const { naskahBaku: kata } = t.katalog;
  const jenis = JENIS_NASKAH.map((satu) => ({ satu, isi: semua.filter((n) => n.jenis === satu) }));
  return [
    ...jenis
      .filter(({ isi }) => isi.length > 0)
      .flatMap(({ satu, isi }) => [
        judulBagian(kata.jenis[satu], t),
        ...isi.flatMap((n) => [
          `  ${t.gaya.tebal(n.id)}${n.asal === 'instansi' ? ` (${kata.asal.instansi})` : ''}`,
          ...kalimatBaris([bersih(n.nama), ...isianTeks(n, t)].join(' · '), t.lebar, 4),
        ]),
        '',
      ]),
    ...kalimatBaris(kata.rinci, t.lebar, 0),
  ];
}

function isianTeks({ isi }: NaskahBaku, { katalog: { naskahBaku: kata } }: Halaman): readonly string[] {
  const isian = isianNaskah(isi);
  return isian.length === 0 ? [] : [kata.isian(isian.join(', '))];
}

/** One text as it stands, its fields with what belongs there, and how it is used. */
export function satuNaskahTeks(n: Termuat, t: Halaman): readonly string[] {
  const { naskahBaku: kata } = t.katalog;
  const petunjuk = isianNaskah(n.isi).map(
    (nama) => [nama, bersih(n.isian[nama] ?? kata.isianTindakan)] as const,
  );
  return [
    t.gaya.tebal(`${n.id} · ${bersih(n.nama)}`),
    ...pasanganBaris(
      [
        [kata.untuk, kata.jenis[n.jenis]],
        [kata.asalnya, kata.asal[n.asal]],
        [kata.versi, n.versi],
      ],
      t,
    ),
    '',
    ...amanBerbaris(n.isi).flatMap((baris) => (baris === '' ? [''] : kalimatBaris(baris, t.lebar))),
    ...(petunjuk.length === 0 ? [] : ['', judulBagian(kata.judulIsian, t), ...pasanganBaris(petunjuk, t)]),
    '',
    ...gantungBaris('', kata.pakai(kata.contoh[n.jenis](n.id)), t.lebar),
  ];
}

export const naskahBakuJson = (n: Termuat) => ({
  id: n.id,
  nama: n.nama,
  jenis: n.jenis,
  asal: n.asal,
  versi: n.versi,
  isi: n.isi,
  isian: Object.fromEntries(isianNaskah(n.isi).map((nama) => [nama, n.isian[nama] ?? null])),
});
