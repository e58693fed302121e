import type { HasilCatat } from '../../ports/store.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { HasilBaris } from './catat.ts';
import { penggantiTeks } from './pengganti.ts';

/** What whoever recorded an act should know of it: the reporter named in its draft, a bidang that still owes its answer. */
export const peringatanJson = (hasil: HasilCatat, katalog: Katalog) =>
  peringatan(hasil, katalog).map(({ rincian, teks }) => ({ ...rincian, teks }));

/** The same of one act, or of many with their lines. */
export const peringatanTeks = (semua: readonly HasilBaris[], katalog: Katalog): readonly string[] =>
  semua.flatMap(({ nomor, hasil }) =>
    (hasil.ok ? peringatan(hasil.value, katalog) : []).map(({ teks }) =>
      semua.length === 1 ? teks : `${katalog.catat.baris(nomor)}: ${teks}`,
    ),
  );

function peringatan(hasil: HasilCatat, katalog: Katalog) {
  if (hasil.jenis === 'sama') return [];
  const { identitas = [], bidangBelum = 0, pengganti = null } = hasil;
  return [
    ...(pengganti === null
      ? []
      : [{ rincian: { kode: 'pengganti_bertugas' }, teks: penggantiTeks(pengganti, katalog) }]),
    ...(identitas.length === 0
      ? []
      : [
          { rincian: { kode: 'identitas_dalam_naskah', identitas }, teks: identitasTeks(identitas, katalog) },
        ]),
    ...(bidangBelum === 0
      ? []
      : [
          {
            rincian: { kode: 'bidang_belum_menjawab', bidang: bidangBelum },
            teks: katalog.bidang.belumMenjawab(bidangBelum),
          },
        ]),
  ];
}

type Identitas = NonNullable<Extract<HasilCatat, { jenis: 'dicatat' }>['identitas']>;

/** By kind and field, never the words themselves. */
function identitasTeks(identitas: Identitas, { catat: { beridentitas: kata } }: Katalog): string {
  const rincian = identitas.map(({ jenis, isian }) => kata.satu(kata.jenis[jenis], isian.join(', ')));
  return kata.peringatan(rincian.join('; '));
}
