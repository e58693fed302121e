import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tempatData } from '../app/tempat.ts';
import type { App } from '../app.ts';
import type { Pemulihan, Ringkasan } from '../ports/store.ts';
import type { Pemeriksaan } from '../report/jejak/doctor.ts';
import { doctorJson, doctorTeks } from '../report/jejak/doctor.ts';
import { pemulihanMenunggu, pemulihanTeks } from '../report/jejak/pemulihan.ts';
import { pemegangPergi } from '../report/kasus/alih.ts';
import { remRingkas } from '../report/sinkron/rem.ts';
import { menungguOrang } from '../report/sinkron/sync.ts';
import type { Tampilan } from '../report/tampilan/tampilan.ts';
import { waktuTeks } from '../report/tampilan/waktu-terbaca.ts';
import { tahunDari, tambahHari, tanggalPada } from '../sop/waktu/waktu.ts';
import type { Katalog } from '../teks/teks.ts';
import { berkasSetelanTeks } from './bersama/periksa-berkas-setelan.ts';
import { periksaLembarTenggat } from './bersama/periksa-lembar-tenggat.ts';
import { apipTanpaPetugas } from './bersama/tertutup.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiYa, peranAsingTeks } from './kerangka/konteks.ts';
import { kodeMenunggu } from './kerangka/menunggu-orang.ts';
import { periksaDiriTeks } from './kerangka/periksa-diri.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';

/** Below this much free disk (bytes) an office should act. */
const DISK_SEDIKIT = 500 * 1024 * 1024;
/** A clock further off the remote's than this (ms) makes deadlines wrong by sight. */
const SELISIH_JAM_MAKS_MS = 2 * 60 * 1000;
/** Deadlines reach so many days ahead: the calendar should too. */
const HARI_KALENDER = 90;

type Kata = KonteksPerintah['katalog']['periksa'];

/** Looks at everything that an office can mend before it hurts, and says how. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, { token: true }, async (app) => {
    const kata = konteks.katalog.periksa;
    // First: the damage that it finds may be what keeps everything else from being read.
    const diri = await periksaDiriTeks(app, opsiYa(masukan, 'lengkap'), konteks.katalog);
    const ringkasan = await atauRusak(diri.utuh, app.store.ringkasan(app.clock.now()));
    const pemulihan = await atauRusak(diri.utuh, app.store.pemulihan());
    const berkas = await berkasSetelanTeks(app, konteks.katalog);
    const jauh = await periksaJauh(app, kata);
    const hasil = [
      { nama: kata.setelan.nama, keadaan: 'baik', keterangan: app.config.berkas, saran: null },
      ...berkas,
      periksaPeran(app, konteks.katalog),
      ...((await atauRusak(diri.utuh, periksaPemegang(app, ringkasan, tampilan(app, konteks)))) ?? []),
      ...(ringkasan === null
        ? []
        : [periksaJam(ringkasan, tampilan(app, konteks)), periksaRem(ringkasan, konteks.katalog)]),
      periksaKalender(app, kata),
      periksaDisk(app, kata),
      periksaIzin(app, kata),
      periksaTempat(app, kata),
      ...(ringkasan === null ? [] : [periksaLampiran(ringkasan, konteks.katalog)]),
      ...(ringkasan === null ? [] : [await periksaLembarTenggat(app, tampilan(app, konteks))]),
      ...(pemulihan === null ? [] : [periksaPemulihan(pemulihan, tampilan(app, konteks))]),
      ...diri.hasil,
      jauh.hasil,
    ] satisfies readonly Pemeriksaan[] as readonly Pemeriksaan[];
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(doctorJson(hasil)));
    else for (const baris of doctorTeks(hasil, tampilan(app, konteks))) konteks.keluar.tulis(baris);
    if (!konteks.json && ringkasan !== null) tulisKalimat(konteks, menungguTeks(ringkasan, konteks.katalog));
    if (!diri.utuh || ringkasan === null) return KELUAR.tidakUtuh;
    if (berkas.some(({ keadaan }) => keadaan === 'gagal')) return KELUAR.pemakaian;
    if (jauh.kode !== KELUAR.baik) return jauh.kode;
    return pemulihanMenunggu(pemulihan) ? KELUAR.menunggu : kodeMenunggu(ringkasan);
  });

/** Why it ends with exit 3 although every check is fine. */
const menungguTeks = ({ karantina, kiriman }: Ringkasan, { sync }: Katalog): readonly string[] =>
  menungguOrang(
    { menunggu: { karantina, gagal: kiriman.gagal, belumPasti: kiriman.belum_pasti }, tersangkut: null },
    sync,
  );

/** null: cannot be read, which a failed self-check explains. */
const atauRusak = <T>(utuh: boolean, baca: Promise<T>): Promise<T | null> =>
  baca.catch((galat: unknown) => {
    if (utuh) throw galat;
    return null;
  });

function periksaPeran(app: App, katalog: Katalog): Pemeriksaan {
  const { nama, sesuai } = katalog.pakai.peran;
  const asing = peranAsingTeks(app, katalog);
  return asing.length === 0
    ? { nama, keadaan: 'baik', keterangan: sesuai, saran: null }
    : { nama, keadaan: 'peringatan', keterangan: asing.join(' '), saran: null };
}

/** One line an officer who is gone: each needs a command of its own. Of cases at APIP their number alone. */
async function periksaPemegang(
  app: App,
  ringkasan: Ringkasan | null,
  t: Tampilan,
): Promise<readonly Pemeriksaan[]> {
  const { nama, baik, kasus, saran } = t.katalog.alih.tidakBertugas;
  const pergi = pemegangPergi(await app.store.pemegangKasus(), app.config.petugas, t);
  const { tanpaPetugas, saranTanpaPetugas } = t.katalog.apip;
  const diApip = apipTanpaPetugas(app, ringkasan ?? {});
  const masalah = [
    ...pergi.map((p) => ({ keterangan: kasus(p.nama, p.kasus), saran: saran(p.petugas) })),
    ...(diApip === 0 ? [] : [{ keterangan: tanpaPetugas(diApip), saran: saranTanpaPetugas }]),
  ];
  if (masalah.length === 0) return [{ nama, keadaan: 'baik', keterangan: baik, saran: null }];
  return masalah.map((satu) => ({ nama, keadaan: 'peringatan', ...satu }));
}

function periksaRem({ rem }: Ringkasan, katalog: Katalog): Pemeriksaan {
  const { nama, lepas } = katalog.periksa.rem;
  return rem === null
    ? { nama, keadaan: 'baik', keterangan: lepas, saran: null }
    : {
        nama,
        keadaan: rem.diterima ? 'peringatan' : 'gagal',
        keterangan: rem.diterima ? katalog.status.remDiterima : remRingkas(rem, katalog),
        saran: 'penghubung sync',
      };
}

/** Acts are refused while the clock stands before the last journal row. */
function periksaJam({ jejak }: Ringkasan, saat: Tampilan): Pemeriksaan {
  const { nama, baik, mundur, saran } = saat.katalog.pakai.jam;
  return jejak === null || jejak.at <= saat.sekarang
    ? { nama, keadaan: 'baik', keterangan: baik, saran: null }
    : { nama, keadaan: 'gagal', keterangan: mundur(waktuTeks(jejak.at, saat)), saran };
}

function periksaLampiran({ lampiran }: Ringkasan, { lampiran: kata }: Katalog): Pemeriksaan {
  const { gagal, ditolak } = lampiran;
  const keterangan = [
    ...(gagal > 0 ? [kata.gagal(gagal)] : []),
    ...(ditolak > 0 ? [kata.ditolak(ditolak)] : []),
  ];
  return keterangan.length === 0
    ? { nama: kata.nama, keadaan: 'baik', keterangan: kata.lengkap, saran: null }
    : { nama: kata.nama, keadaan: 'peringatan', keterangan: keterangan.join(' '), saran: kata.saran };
}

function periksaKalender(app: App, { kalender }: Kata): Pemeriksaan {
  const hariIni = tanggalPada(app.clock.now(), app.config.instansi.zona);
  const perlu = [...new Set([hariIni, tambahHari(hariIni, HARI_KALENDER)].map(tahunDari))];
  const kurang = perlu.filter((tahun) => app.tenggat.kalender.tahun[tahun] === undefined);
  const ada = Object.keys(app.tenggat.kalender.tahun).join(', ');
  return kurang.length === 0
    ? { nama: kalender.nama, keadaan: 'baik', keterangan: kalender.lengkap(ada), saran: null }
    : {
        nama: kalender.nama,
        keadaan: 'peringatan',
        keterangan: kalender.kurang(kurang.join(', ')),
        saran: kalender.saran,
      };
}

function periksaDisk(app: App, { disk }: Kata): Pemeriksaan {
  const { bavail, bsize } = statfsSync(app.config.data);
  const bebas = bavail * bsize;
  const keterangan = disk.bebas(Math.floor(bebas / (1024 * 1024)));
  return bebas < DISK_SEDIKIT
    ? { nama: disk.nama, keadaan: 'peringatan', keterangan, saran: disk.saran }
    : { nama: disk.nama, keadaan: 'baik', keterangan, saran: null };
}

/** Others on this computer must not read the key; on Windows the mode says nothing, and that is said. */
function periksaIzin(app: App, { izin }: Kata): Pemeriksaan {
  const kunci = join(app.config.data, 'kunci');
  if (process.platform === 'win32')
    return {
      nama: izin.nama,
      keadaan: 'peringatan',
      keterangan: izin.windows,
      saran: izin.saranWindows(app.config.data),
    };
  const longgar = [app.config.data, kunci].filter((p) => existsSync(p) && (statSync(p).mode & 0o077) !== 0);
  return longgar.length === 0
    ? { nama: izin.nama, keadaan: 'baik', keterangan: izin.tertutup, saran: null }
    : {
        nama: izin.nama,
        keadaan: 'peringatan',
        keterangan: izin.terbuka(longgar.join(', ')),
        saran: `chmod go= ${longgar.join(' ')}`,
      };
}

function periksaTempat(app: App, { tempat }: Kata): Pemeriksaan {
  const { nama, dijaga, takDijaga, saran } = tempat;
  return tempatData(app.config.data) === ''
    ? { nama, keadaan: 'peringatan', keterangan: takDijaga, saran }
    : { nama, keadaan: 'baik', keterangan: dijaga, saran: null };
}

/** Nothing is sent until it has ended. */
function periksaPemulihan(p: Pemulihan, saat: Tampilan): Pemeriksaan {
  const { nama, akhiri } = saat.katalog.cadangan.berjalan;
  const [keterangan = ''] = pemulihanTeks(p, saat);
  return {
    nama,
    keadaan: 'peringatan',
    keterangan,
    saran: pemulihanMenunggu(p) ? akhiri : 'penghubung sync',
  };
}

/** One small page of LAPOR!: the address, the token and the clock in one question. */
async function periksaJauh(
  app: App,
  kata: Kata,
): Promise<{ readonly kode: KodeKeluar; readonly hasil: Pemeriksaan }> {
  const { jauh } = kata;
  if (!app.bersambungan)
    return {
      kode: KELUAR.baik,
      hasil: { nama: jauh.nama, keadaan: 'baik', keterangan: jauh.ekspor, saran: null },
    };
  const api = await app.api();
  const sekarang = app.clock.now();
  const [idInstansi = ''] = app.config.instansi.id;
  const jawaban = await api.listLaporan({ idInstansi, sejak: sekarang, kursor: null, batas: 1 });
  if (jawaban.jenis === 'ok') {
    const selisih = app.clock.now() - jawaban.isi.waktuServer;
    const jauhJam = Math.abs(selisih) > SELISIH_JAM_MAKS_MS;
    const keterangan = jauh.terhubung(Math.round(selisih / 1000));
    return jauhJam
      ? {
          kode: KELUAR.baik,
          hasil: { nama: jauh.nama, keadaan: 'peringatan', keterangan, saran: jauh.saranJam },
        }
      : { kode: KELUAR.baik, hasil: { nama: jauh.nama, keadaan: 'baik', keterangan, saran: null } };
  }
  const ditolak = jawaban.jenis === 'kredensial';
  return {
    kode: ditolak ? KELUAR.ditolak : KELUAR.takTerjangkau,
    hasil: {
      nama: jauh.nama,
      keadaan: 'gagal',
      keterangan: ditolak ? jauh.ditolak : jauh.takTerjangkau,
      saran: ditolak ? jauh.saranToken : jauh.saranAlamat,
    },
  };
}
