import { bacaTanda } from '../../app/cadangan/hanya-baca.ts';
import type { App } from '../../app.ts';
import type { HasilPeriksaDiri } from '../../ports/store.ts';
import type { Pemeriksaan } from '../../report/jejak/doctor.ts';
import type { Katalog } from '../../teks/teks.ts';

/** The self-checks of I16 as lines of `doctor`; a standing mark is told, and goes when all of them pass. */
export async function periksaDiriTeks(
  app: App,
  lengkap: boolean,
  katalog: Katalog,
): Promise<{ readonly utuh: boolean; readonly hasil: readonly Pemeriksaan[] }> {
  const { hanyaBaca } = katalog;
  const tadinya = bacaTanda(app.config.data) !== null;
  const semua = await app.periksaDiri(lengkap || tadinya);
  const utuh = semua.every(({ baik }) => baik);
  const tanda: readonly Pemeriksaan[] = utuh
    ? tadinya
      ? [{ nama: hanyaBaca.nama, keadaan: 'baik', keterangan: hanyaBaca.lepas, saran: null }]
      : []
    : [{ nama: hanyaBaca.nama, keadaan: 'gagal', keterangan: hanyaBaca.berlaku, saran: null }];
  return { utuh, hasil: [...tanda, ...semua.map((satu) => baris(satu, katalog))] };
}

function baris({ nama, baik, diperiksa, dari, rincian }: HasilPeriksaDiri, katalog: Katalog): Pemeriksaan {
  const { periksaDiri: kata } = katalog;
  if (!baik)
    return {
      nama: kata.nama[nama],
      keadaan: 'gagal',
      keterangan: kata.rusak(nama, rincian),
      saran: kata.saran,
    };
  const sebagian = diperiksa < dari ? kata.sebagian(diperiksa, dari) : kata.baik;
  const keterangan = nama === 'jejak' ? kata.jejak(diperiksa) : sebagian;
  return { nama: kata.nama[nama], keadaan: 'baik', keterangan, saran: null };
}
