import type { MasalahBaris, MasalahBentuk } from '../mapping/yaml/masalah.ts';
import { palingMirip } from '../mapping/yaml/mirip.ts';
import type { Naskah } from '../mapping/yaml/naskah.ts';
import type { MasalahTugas } from './periksa-penugasan.ts';
import { periksaTugas } from './periksa-penugasan.ts';

/** What can be wrong between settings that are each well formed. */
export type MasalahSetelan =
  | { readonly kode: 'wajib' }
  | { readonly kode: 'kredensial_kurang'; readonly boleh: readonly string[] }
  | { readonly kode: 'kredensial_ganda'; readonly nilai: string }
  | { readonly kode: 'bukan_untuk_sambungan'; readonly nilai: string; readonly sambungan: string }
  /** `nilai`: the variable's name, never its content. */
  | { readonly kode: 'env_kosong' | 'env_tak_layak'; readonly nilai: string }
  | { readonly kode: 'id_ganda'; readonly nilai: string }
  | { readonly kode: 'petugas_tak_dikenal'; readonly nilai: string; readonly mirip: string | null }
  | { readonly kode: 'urutan_tanggal'; readonly nilai: string }
  | MasalahTugas
  | { readonly kode: 'butuh_smtp' };

export type MasalahKonfigurasi = MasalahBaris<MasalahBentuk | MasalahSetelan>;
export type Env = Readonly<Record<string, string | undefined>>;

interface MasalahJalur {
  readonly path: readonly PropertyKey[];
  readonly masalah: MasalahSetelan;
}

/** Looks at the file as it was written, so that a fault in its shape hides none of these. */
export function periksaSetelan(naskah: Naskah, env: Env): readonly MasalahKonfigurasi[] {
  const { isi } = naskah;
  return [
    ...periksaSambungan(isi),
    ...periksaEnv(isi, env, ['lapor', 'token_env']),
    ...periksaEnv(isi, env, ['smtp', 'sandi_env']),
    ...periksaPetugas(isi),
    ...periksaPenugasan(isi),
    ...periksaPerubahan(isi),
    ...periksaUrutan(isi, ['petugas'], 'berlaku_dari', 'berlaku_sampai'),
    ...periksaUrutan(isi, ['penugasan'], 'dari', 'sampai'),
    ...periksaUrutan(isi, ['jam_kerja', 'khusus'], 'dari', 'sampai'),
    ...periksaSmtp(isi),
  ].map(({ path, masalah }) => naskah.masalah(path, masalah));
}

const ambil = (isi: unknown, ...path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (nilai, ruas) => (typeof nilai === 'object' && nilai !== null ? Reflect.get(nilai, ruas) : undefined),
    isi,
  );

/** '' for what is no text: a YAML map may have a key called `toString`. */
const teksDi = (isi: unknown, ...path: readonly PropertyKey[]): string => {
  const nilai = ambil(isi, ...path);
  return typeof nilai === 'string' ? nilai : '';
};

const ada = (isi: unknown, ...path: readonly PropertyKey[]): boolean => ambil(isi, ...path) !== undefined;

const daftarDi = (isi: unknown, ...path: readonly PropertyKey[]): readonly unknown[] => {
  const nilai = ambil(isi, ...path);
  return Array.isArray(nilai) ? nilai : [];
};

const lapor = (masalah: MasalahSetelan, ...path: readonly PropertyKey[]): MasalahJalur => ({ path, masalah });

/** Ways to prove who we are, by connection; each a set of keys that belong together. */
const KREDENSIAL: Readonly<Record<string, readonly (readonly string[])[]>> = {
  rest: [['token_env'], ['token_file'], ['client_id', 'client_secret_file']],
  f01: [['token_env'], ['token_file']],
  'ekspor-xlsx': [],
};

const KUNCI_SAMBUNGAN = ['url', 'token_env', 'token_file', 'client_id', 'client_secret_file'];

function periksaSambungan(isi: unknown): MasalahJalur[] {
  const sambungan = teksDi(isi, 'lapor', 'sambungan');
  const cara = Object.hasOwn(KREDENSIAL, sambungan) ? KREDENSIAL[sambungan] : undefined;
  if (cara === undefined) return [];
  const boleh = cara.length > 0 ? ['url', ...cara.flat()] : [];
  const asing = KUNCI_SAMBUNGAN.filter((kunci) => ada(isi, 'lapor', kunci) && !boleh.includes(kunci));
  return [
    ...asing.map((nilai) => lapor({ kode: 'bukan_untuk_sambungan', nilai, sambungan }, 'lapor', nilai)),
    ...(boleh.length > 0 && !ada(isi, 'lapor', 'url') ? [lapor({ kode: 'wajib' }, 'lapor', 'url')] : []),
    ...periksaKredensial(isi, cara),
  ];
}

/** Exactly one way, and that one whole. */
function periksaKredensial(isi: unknown, cara: readonly (readonly string[])[]): MasalahJalur[] {
  if (cara.length === 0) return [];
  const dipakai = cara.filter((kunci) => kunci.some((satu) => ada(isi, 'lapor', satu)));
  const [pertama, ...lebih] = dipakai;
  if (pertama === undefined) {
    return [lapor({ kode: 'kredensial_kurang', boleh: cara.map((kunci) => kunci.join(' + ')) }, 'lapor')];
  }
  const kurang = dipakai.flat().filter((satu) => !ada(isi, 'lapor', satu));
  return [
    ...kurang.map((satu) => lapor({ kode: 'wajib' }, 'lapor', satu)),
    ...lebih
      .map((kunci) => kunci.find((satu) => ada(isi, 'lapor', satu)) ?? '')
      .map((nilai) => lapor({ kode: 'kredensial_ganda', nilai }, 'lapor', nilai)),
  ];
}

/** What may stand in an HTTP header or a login: one line of printable ASCII. */
const LAYAK = /^[\x20-\x7e]{1,4096}$/;

function periksaEnv(isi: unknown, env: Env, path: readonly PropertyKey[]): MasalahJalur[] {
  const nama = ambil(isi, ...path);
  if (typeof nama !== 'string') return [];
  const nilai = dariEnv(env, nama);
  if (nilai === '') return [lapor({ kode: 'env_kosong', nilai: nama }, ...path)];
  return LAYAK.test(nilai) ? [] : [lapor({ kode: 'env_tak_layak', nilai: nama }, ...path)];
}

/** A token pasted into a file often ends in a newline. Own names only: every object has a `constructor`. */
export const dariEnv = (env: Env, nama: string): string =>
  (Object.hasOwn(env, nama) ? (env[nama] ?? '') : '').trim();

const idPetugas = (isi: unknown): readonly string[] =>
  daftarDi(isi, 'petugas').map((satu) => teksDi(satu, 'id'));

function periksaPetugas(isi: unknown): MasalahJalur[] {
  const semua = idPetugas(isi);
  return semua.flatMap((id, n) =>
    id !== '' && semua.indexOf(id) < n ? [lapor({ kode: 'id_ganda', nilai: id }, 'petugas', n, 'id')] : [],
  );
}

const periksaPenugasan = (isi: unknown): MasalahJalur[] => [
  ...daftarDi(isi, 'penugasan').flatMap((_, n) => periksaDikenal(isi, 'penugasan', n, 'petugas')),
  ...periksaTugas(daftarDi(isi, 'penugasan'), daftarDi(isi, 'petugas')).map(({ n, bidang, masalah }) =>
    lapor(masalah, 'penugasan', n, bidang),
  ),
];

const periksaPerubahan = (isi: unknown): MasalahJalur[] =>
  ['oleh', 'dicatat_oleh'].flatMap((nama) => periksaDikenal(isi, 'perubahan', nama));

/** What names an officer names one of this file. */
function periksaDikenal(isi: unknown, ...path: readonly PropertyKey[]): MasalahJalur[] {
  const dikenal = idPetugas(isi);
  const nilai = ambil(isi, ...path);
  if (typeof nilai !== 'string' || dikenal.includes(nilai)) return [];
  return [lapor({ kode: 'petugas_tak_dikenal', nilai, mirip: palingMirip(nilai, dikenal) }, ...path)];
}

function periksaUrutan(
  isi: unknown,
  path: readonly PropertyKey[],
  dari: string,
  sampai: string,
): MasalahJalur[] {
  return daftarDi(isi, ...path).flatMap((satu, n) => {
    const [awal, akhir] = [ambil(satu, dari), ambil(satu, sampai)];
    if (typeof awal !== 'string' || typeof akhir !== 'string' || awal <= akhir) return [];
    return [lapor({ kode: 'urutan_tanggal', nilai: akhir }, ...path, n, sampai)];
  });
}

function periksaSmtp(isi: unknown): MasalahJalur[] {
  const diisi = Object.values(ambil(isi, 'smtp') ?? {}).some((nilai) => nilai !== undefined);
  if (!diisi)
    return daftarDi(isi, 'jejak', 'kirim_ke').length > 0
      ? [lapor({ kode: 'butuh_smtp' }, 'jejak', 'kirim_ke')]
      : [];
  const kurang = ['host', 'dari'].filter((kunci) => !ada(isi, 'smtp', kunci));
  const ganda = ada(isi, 'smtp', 'sandi_env') && ada(isi, 'smtp', 'sandi_file');
  return [
    ...kurang.map((kunci) => lapor({ kode: 'wajib' }, 'smtp', kunci)),
    ...(ganda ? [lapor({ kode: 'kredensial_ganda', nilai: 'sandi_file' }, 'smtp', 'sandi_file')] : []),
  ];
}
