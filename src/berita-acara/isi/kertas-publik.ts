import type { JenisIdentitas } from '../../sop/identitas/identitas.ts';
import { identitasDalam } from '../../sop/identitas/identitas.ts';
import { samarkanIdentitas } from '../../sop/identitas/samarkan-identitas.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import { kertas as kata } from '../../teks/kertas/kertas.ts';
import type { Kertas } from '../kertas.ts';

/** Of the office itself: its telephone number in the letterhead, or the town in which it signs, is nobody's identity. */
const MILIK_KANTOR: readonly (keyof Kertas)[] = [
  'kop',
  'jejak',
  'cap',
  'dibuat',
  'tanggal',
  'tandaTangan',
  'mengetahui',
];

/**
 * A copy that leaves the office: nothing in it tells who reported. What is found is told, or where `samarkan` asks for
 * it taken out; what cannot be taken out is still told.
 */
export function kertasPublik(
  kertas: Kertas,
  identitas: readonly string[],
  samarkan: boolean,
): Result<Kertas, readonly JenisIdentitas[]> {
  const naskah = samarkan ? ubahTeks(kertas, (teks) => samarkanIdentitas(teks, identitas)) : kertas;
  const ketemu = new Set<JenisIdentitas>();
  ubahTeks(naskah, (teks) => {
    for (const jenis of identitasDalam(teks, identitas)) ketemu.add(jenis);
    return teks;
  });
  return ketemu.size > 0
    ? err([...ketemu])
    : ok({ ...naskah, keterangan: [...naskah.keterangan, kata.untukPublik(samarkan)] });
}

const ubahTeks = (kertas: Kertas, ubah: (teks: string) => string): Kertas => {
  const semua = Object.entries(kertas).map(([nama, isi]) =>
    MILIK_KANTOR.some((satu) => satu === nama) ? [nama, isi] : [nama, telusuri(isi, ubah)],
  );
  return Object.fromEntries(semua) as Kertas;
};

/** Every text at any depth; bytes of pictures are none. */
function telusuri(isi: unknown, ubah: (teks: string) => string): unknown {
  if (typeof isi === 'string') return ubah(isi);
  if (isi instanceof Uint8Array || isi === null || typeof isi !== 'object') return isi;
  if (Array.isArray(isi)) return isi.map((satu) => telusuri(satu, ubah));
  return Object.fromEntries(Object.entries(isi).map(([nama, satu]) => [nama, telusuri(satu, ubah)]));
}
