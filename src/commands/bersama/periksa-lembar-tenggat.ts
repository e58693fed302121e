import type { App } from '../../app.ts';
import type { CatatanLembar } from '../../ports/store.ts';
import type { Pemeriksaan } from '../../report/jejak/doctor.ts';
import { diragukan } from '../../report/lembar-tenggat/catatan-lembar.ts';
import type { SaatBaca } from '../../report/tampilan/waktu-terbaca.ts';
import { tanggalTeks } from '../../report/tampilan/waktu-terbaca.ts';
import type { Katalog } from '../../teks/teks.ts';

type Sebab = keyof Katalog['lembarTenggat']['periksa']['sebab'];

/** Of nodemailer, and of the file system. A server out of reach and one that is not trusted are both ESOCKET. */
const SEBAB: Readonly<Record<string, Sebab>> = {
  ENOSECRET: 'sandi',
  EAUTH: 'masuk',
  EENVELOPE: 'alamat',
  EDNS: 'jauh',
  ECONNECTION: 'jauh',
  ETIMEDOUT: 'jauh',
  EABORT: 'jauh',
  ETLS: 'tls',
  ESOCKET: 'tls',
  ENOSPC: 'penuh',
  EDQUOT: 'penuh',
  EACCES: 'tertutup',
  EPERM: 'tertutup',
  EROFS: 'tertutup',
  EEXIST: 'tempat',
  ENOTDIR: 'tempat',
  ENOENT: 'tempat',
};

/** Whether the last morning's digests went, and what to mend where one did not. */
export async function periksaLembarTenggat(app: App, saat: SaatBaca): Promise<Pemeriksaan> {
  const { periksa: kata } = saat.katalog.lembarTenggat;
  const { nama } = kata;
  if (app.config.pagi.hari === 'tidak') return { nama, keadaan: 'baik', keterangan: kata.mati, saran: null };
  const semua = await app.store.lembarTerakhir();
  const [pertama] = semua;
  if (pertama === undefined) return { nama, keadaan: 'baik', keterangan: kata.belum, saran: null };
  const masalah = [...gagal(semua, saat.katalog), ...meragukan(semua, saat)];
  if (masalah.length > 0)
    return {
      nama,
      keadaan: 'peringatan',
      keterangan: masalah.map(({ apa }) => apa).join(' '),
      saran: [...new Set(masalah.map(({ benahi }) => benahi))].join(' '),
    };
  const keterangan = kata.baik(tanggalTeks(pertama.hari, saat.katalog));
  return { nama, keadaan: 'baik', keterangan, saran: null };
}

interface MasalahLembar {
  readonly apa: string;
  readonly benahi: string;
}

/** Once for each way and cause: one server that is down fails for everybody. */
function gagal(
  semua: readonly CatatanLembar[],
  { lembarTenggat: { periksa: kata } }: Katalog,
): MasalahLembar[] {
  const menurutSebab = Map.groupBy(
    semua.filter(({ hasil }) => hasil === 'gagal'),
    ({ saluran, kelas }) => `${saluran} ${kelas}`,
  );
  return [...menurutSebab.values()].flatMap(([pertama, ...lain]) => {
    if (pertama === undefined) return [];
    const { saluran, kelas } = pertama;
    const [apa, benahi] = kata.sebab[SEBAB[kelas ?? ''] ?? 'lain'];
    const petugas = sebut([pertama, ...lain]);
    return [{ apa: kata.gagal(kata.saluran[saluran], petugas, apa, kelas ?? ''), benahi }];
  });
}

function meragukan(semua: readonly CatatanLembar[], { katalog, sekarang }: SaatBaca): MasalahLembar[] {
  const { takPasti, saranTakPasti } = katalog.lembarTenggat.periksa;
  const ragu = semua.filter((c) => diragukan(c, sekarang));
  return ragu.length === 0 ? [] : [{ apa: takPasti(sebut(ragu)), benahi: saranTakPasti(sebut(ragu)) }];
}

const sebut = (semua: readonly CatatanLembar[]): string => semua.map(({ petugas }) => petugas).join(', ');
