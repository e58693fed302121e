import type { DefinisiSop, TindakanSop } from '../definisi/definisi.ts';
import { periksaHurufKendali } from '../identitas/huruf-kendali.ts';
import { salahInduk, salahKaitan } from '../kaitan/kaitkan.ts';
import { pindah, pindahMenurut } from '../kasus/gerak.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { langkahIni, putaranIni, sebutan, sudah } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import { adalahTerlapor, tanpaMandatTerlapor } from '../kasus/terlapor.ts';
import type { Masalah, Penolakan } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { penggantiPada, peranPada, sebutPengganti } from '../petugas.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { dicatatBelakangan } from '../tenggat/dicatat-belakangan.ts';
import type { Ajuan } from './ajuan.ts';
import { berlakuDi } from './berlaku-di.ts';
import { boleh, peranBagi } from './boleh.ts';
import { EFEK } from './efek.ts';
import { bacaIsian, NASKAH, PENGGANTI } from './isian.ts';
import { asalBerkas } from './keterangan-berkas.ts';
import type { Konteks } from './konteks.ts';
import { menyetujui } from './menyetujui.ts';
import { pakaiNaskah } from './pakai-naskah.ts';
import type { Perintah } from './perintah.ts';
import { dilewatiSekaligus } from './sekaligus.ts';
import { SYARAT } from './syarat.ts';
import { periksaTerlambat, terlambatPada } from './terlambat.ts';

/** An officer acts: the changes it makes, or why not and what is allowed now. */
export function putuskanTindakan(
  kasus: Kasus,
  perintah: Perintah,
  konteks: Konteks,
): Result<readonly Perubahan[], Penolakan> {
  const ajuan = ajukan(kasus, perintah, konteks);
  if (!ajuan.ok) return tolak(kasus, perintah, konteks, ajuan.error);
  const halangan = halanganDari(kasus, ajuan.value);
  if (halangan.length > 0) return tolak(kasus, perintah, konteks, halangan);
  const hasil = jalankan(kasus, ajuan.value);
  return hasil.ok ? ok(hasil.value.perubahan) : tolak(kasus, perintah, konteks, [hasil.error]);
}

/** Every guard that holds it back; earlier acts that are missing are told in one sentence. */
function halanganDari(kasus: Kasus, ajuan: Ajuan): readonly Masalah[] {
  const { syarat } = ajuan.tindakan;
  const kurang = syarat.flatMap((s) =>
    typeof s !== 'string' && 'sudah' in s && !sudahDi(kasus, s.sudah, ajuan) ? [s.sudah] : [],
  );
  const terlanjur = syarat.flatMap((s) =>
    typeof s !== 'string' && 'belum' in s && sudah(kasus, s.belum) ? [s.belum] : [],
  );
  const bernama = syarat.flatMap((s) => (typeof s === 'string' ? [ambil(SYARAT, s)(kasus, ajuan)] : []));
  return [
    ...(kurang.length === 0 ? [] : [masalah('pemeriksaan_belum_tercatat', { belum: kurang.join(', ') })]),
    ...terlanjur.map((aksi) => masalah('sudah_tercatat_di_putaran', { aksi })),
    ...bernama.filter((m) => m !== null),
  ];
}

/** Done in this round, or in that of the parent at a step which this case passes with it. */
const sudahDi = (kasus: Kasus, aksi: string, { konteks }: Ajuan): boolean =>
  sudah(kasus, aksi) || (konteks.bahan.induk?.sudah.has(aksi) ?? false);

const tolak = (kasus: Kasus, p: Perintah, konteks: Konteks, salah: readonly Masalah[]) =>
  err({ masalah: salah, boleh: boleh(kasus, konteks, p.petugas) });

/** Checks form, place, role and time; tells every problem of the fields at once. */
function ajukan(kasus: Kasus, perintah: Perintah, semua: Konteks): Result<Ajuan, readonly Masalah[]> {
  const konteks = tanpaMandatTerlapor([kasus], semua);
  const { aturan, petugas } = konteks;
  const tindakan = Object.hasOwn(aturan.sop.tindakan, perintah.aksi)
    ? aturan.sop.tindakan[perintah.aksi]
    : undefined;
  if (tindakan === undefined)
    return err([masalah('aksi_tak_dikenal', { aksi: perintah.aksi, dikenal: daftarAksi(aturan.sop) })]);
  if (!berlakuDi(aturan.sop, tindakan, kasus.langkah))
    return err([salahKaitan(kasus, tindakan, konteks) ?? diLuarLangkah(kasus, tindakan, perintah.aksi)]);
  const terjadi = perintah.pada ?? konteks.sekarang;
  const punya = peranPada(perintah.petugas, terjadi, petugas, konteks.penugasan, aturan.tenggat.zona);
  const peran = peranBagi(kasus, tindakan, perintah.petugas, punya, konteks);
  const orang = periksaOrang(kasus, tindakan, perintah, { peran, punya }, konteks);
  if (orang !== null) return err([orang]);
  const terisi = pakaiNaskah(tindakan, denganCatatan(tindakan, perintah));
  if (!terisi.ok) return terisi;
  const { isian, naskah, masalah: salahNaskah } = terisi.value;
  const { masalah: salah, terbaca } = bacaIsian(tindakan, isian, petugas, aturan.tenggat.zona);
  const ajuan = { perintah, tindakan, isian: terbaca, naskah, terjadi, peran, konteks };
  const tautan = salahInduk(kasus, ajuan);
  const halangan = [
    ...salahNaskah,
    ...salah,
    ...periksaCatatan(perintah, isian),
    ...periksaWaktu(kasus, terjadi, konteks),
    ...(tautan === null ? periksaTerlambat(kasus, ajuan) : [tautan]),
  ];
  return halangan.length > 0 ? err(halangan) : ok(ajuan);
}

/** A reply that came in during the round is answered with it, so nobody assesses it. */
const diLuarLangkah = (kasus: Kasus, { efek }: TindakanSop, aksi: string): Masalah =>
  efek.includes('nilai-balasan') && (kasus.balasan?.belumDinilai ?? 0) > 0
    ? masalah('balasan_dijawab_bersama', { langkah: kasus.langkah })
    : masalah('tidak_di_langkah_ini', { aksi, langkah: kasus.langkah });

/** Where an action has a field of that name, the note given beside it is that field. */
function denganCatatan(tindakan: TindakanSop, perintah: Perintah): Perintah {
  const { isian, catatan } = perintah;
  const perlu = Object.hasOwn(tindakan.isian, 'catatan') && isian['catatan'] === undefined;
  return perlu && catatan !== null ? { ...perintah, isian: { ...isian, catatan } } : perintah;
}

/** A note that is no field of the action. */
const periksaCatatan = ({ catatan }: Perintah, isian: Perintah['isian']): readonly Masalah[] =>
  catatan === null || isian['catatan'] === catatan ? [] : periksaHurufKendali('catatan', catatan);

const daftarAksi = (sop: DefinisiSop): string => Object.keys(sop.tindakan).join(', ');

function periksaOrang(
  kasus: Kasus,
  tindakan: TindakanSop,
  perintah: Perintah,
  { peran, punya }: Readonly<Record<'peran' | 'punya', readonly string[]>>,
  konteks: Konteks,
): Masalah | null {
  if (!konteks.petugas.some((p) => p.id === perintah.petugas))
    return masalah('petugas_tak_dikenal', {
      petugas: perintah.petugas,
      dikenal: konteks.petugas.map((p) => p.id).join(', '),
    });
  if (adalahTerlapor(kasus, [perintah.petugas, perintah.dicatatOleh], konteks.petugas))
    return masalah('terlapor_tidak_boleh');
  if (tindakan.pelaksana.some((p) => peran.includes(p))) return null;
  if (tindakan.pelaksana.some((p) => punya.includes(p)))
    return masalah('apip_bukan_petugasnya', { kasus: sebutan(kasus) });
  return masalah('peran_tidak_berhak', {
    peran: tindakan.pelaksana.join(' | '),
    petugas: perintah.petugas,
  });
}

/** Never in the future, nor before the step in which it was done; now is always allowed, though the remote's clock be ahead. */
function periksaWaktu(kasus: Kasus, terjadi: number, konteks: Konteks): readonly Masalah[] {
  if (terjadi > konteks.sekarang) return [masalah('waktu_di_depan')];
  const mulai = langkahIni(kasus)?.mulai;
  if (mulai === undefined || terjadi >= Math.min(mulai, konteks.sekarang)) return [];
  return [masalah('waktu_sebelum_langkah', { mulai })];
}

/** Records the act, lets its effects change the case, then moves it. */
function jalankan(kasus: Kasus, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const tujuan = tujuanPindah(ajuan);
  const terlambat = tujuan !== null && terlambatPada(kasus, ajuan);
  let r = catat(lewatiSekaligus(rancang(kasus), ajuan), ajuan, terlambat);
  for (const nama of ajuan.tindakan.efek) {
    const hasil = ambil(EFEK, nama)(r, ajuan);
    if (!hasil.ok) return hasil;
    r = hasil.value;
  }
  return ok(tujuan === null ? r : pindahMenurut(ajuan.konteks.aturan.sop, r, tujuan, ajuan.terjadi));
}

/** Minute-long steps that nobody had time to record one by one end with the act that comes after them. */
const lewatiSekaligus = (r: Rancangan, { tindakan, terjadi, konteks }: Ajuan): Rancangan =>
  dilewatiSekaligus(konteks.aturan.sop, tindakan, r.kasus.langkah).reduce(
    (hasil, langkah) => pindah(hasil, langkah, terjadi),
    r,
  );

function tujuanPindah(ajuan: Ajuan): string | null {
  const arah = ajuan.tindakan.pindah;
  if (arah === null) return null;
  if ('ke' in arah) return arah.ke;
  return arah.pilihan[String(ajuan.isian.nilai[arah.menurut])] ?? null;
}

function catat(r: Rancangan, ajuan: Ajuan, terlambat: boolean): Rancangan {
  const { perintah, isian, konteks, terjadi } = ajuan;
  const asal = asalBerkas(perintah.berkas);
  const catatan: Record<string, string> = perintah.catatan === null ? {} : { catatan: perintah.catatan };
  return tambah(
    r,
    {
      jenis: 'tindakan.dicatat',
      tindakan: konteks.nomorBaru('tindakan'),
      aksi: perintah.aksi,
      petugas: perintah.petugas,
      langkah: r.kasus.langkah,
      putaran: putaranIni(r.kasus)?.n ?? 0,
      terjadi,
      belakangan: dicatatBelakangan(konteks.aturan.tenggat, { terjadi, dicatat: konteks.sekarang }),
      terlambat,
      nilai: { ...isian.nilai, ...naskahDipakai(ajuan), ...penggantiBertugas(ajuan) },
      berkas: perintah.berkas.map((b) => b.asli),
      ...(asal.length === 0 ? {} : { asalBerkas: asal }),
    },
    { ...isian.teks, ...catatan },
  );
}

const naskahDipakai = ({ naskah }: Ajuan): Record<string, string> =>
  naskah === null ? {} : { [NASKAH]: naskah.sebut };

/** The office has two who may approve that day: which of them did is no secret of the settings (0022). */
function penggantiBertugas({ tindakan, perintah, terjadi, konteks }: Ajuan): Record<string, string> {
  if (!menyetujui(tindakan)) return {};
  const ada = penggantiPada(perintah.petugas, terjadi, konteks, konteks.aturan.tenggat.zona);
  return ada === null ? {} : { [PENGGANTI]: sebutPengganti(ada) };
}

/** An SOP file is refused at load when it names an unknown guard or effect: a miss here is a defect. */
function ambil<T>(tabel: Readonly<Record<string, T>>, nama: string): T {
  const isi = tabel[nama];
  if (isi === undefined) throw new Error(`tidak dikenal: ${nama}`);
  return isi;
}
