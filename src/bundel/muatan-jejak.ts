import type { Muatan } from '../jejak/muatan-baris.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../sop/waktu/waktu.ts';

/** Told in columns of their own, or the name of a person: an edition decides whether officers are named. */
const SUDAH = new Set(['terjadi', 'dicatat_oleh', 'akun', 'host', 'kasus', 'tindakan']);
const ORANG = new Set(['petugas', 'petugasLama', 'petugasBaru', 'terlapor', 'petugas_apip', 'sebagai']);
/** Moments (ms UTC), which no auditor reads as a number. */
const WAKTU = new Set([
  'pada',
  'dari',
  'siap',
  'sebelum',
  'mulaiLama',
  'mulaiBaru',
  'sopLama',
  'sopBaru',
  'nasionalLama',
  'nasionalBaru',
]);

/** Numbers, words and ids; what is nested (hashes of files, commitments) stands in the journal itself. */
export const rincian = (isi: Muatan, zona: Zona): string =>
  Object.entries(isi)
    .flatMap(([nama, nilai]) =>
      SUDAH.has(nama) || ORANG.has(nama) || typeof nilai === 'object'
        ? []
        : [
            `${nama}=${WAKTU.has(nama) && typeof nilai === 'number' ? isoDenganOffset(nilai, zona) : String(nilai)}`,
          ],
    )
    .join('; ');

const SETELAN_PERTAMA = 'setelan pertama';
/** The hash of all that deadlines depend on, and where the reason lies. */
const BUKAN_SETELAN = new Set(['tenggat', 'perubahan', 'komitmen']);

/** Which settings became others: the journal names forty, most of them by a hash. */
export function berganti(lalu: Muatan, kini: Muatan): string {
  const nama = [...new Set([...Object.keys(lalu), ...Object.keys(kini)])];
  const beda = nama.filter((n) => !SUDAH.has(n) && !BUKAN_SETELAN.has(n) && lalu[n] !== kini[n]).sort();
  return Object.keys(lalu).length === 0 ? SETELAN_PERTAMA : `berganti: ${beda.join(', ')}`;
}
