import { z } from 'zod';
import { err, ok, type Result } from '../../sop/result.ts';
import {
  cuplikan,
  KODE_NILAI,
  type KodeNilai,
  MASALAH_MAKS,
  type MasalahBaris,
  type MasalahBentuk,
  masalahNilai,
} from './masalah.ts';
import { palingMirip } from './mirip.ts';
import type { Naskah } from './naskah.ts';

/** The value of a schema's shape, or the problems of the shape at once. */
export function bacaBentuk<S extends z.ZodType>(
  skema: S,
  naskah: Naskah,
): Result<z.output<S>, readonly MasalahBaris[]> {
  const hasil = skema.safeParse(naskah.isi, { reportInput: true });
  if (hasil.success && naskah.keliru.length === 0) return ok(hasil.data);
  const isu = hasil.error?.issues.slice(0, MASALAH_MAKS) ?? [];
  const bentuk = isu
    .flatMap((satu) => masalahDariIsu(satu, skema))
    .map((satu) => naskah.masalah(satu.path, satu.masalah));
  return err([...naskah.keliru, ...bentuk].slice(0, MASALAH_MAKS));
}

/** A text that must pass `uji`, else a problem of this code. */
export const teksBerkode = (kode: KodeNilai, uji: (teks: string) => boolean) =>
  z.string().refine(uji, { params: { kode } });

/** A text that `baca` turns into a value, or finds wrong. */
export const teksTerbaca = <T>(baca: (teks: string) => Result<T, KodeNilai>) =>
  z.string().transform((teks, ctx): T => {
    const hasil = baca(teks);
    if (hasil.ok) return hasil.value;
    ctx.issues.push({ code: 'custom', params: { kode: hasil.error }, input: teks });
    return z.NEVER;
  });

interface MasalahJalur {
  readonly path: readonly PropertyKey[];
  readonly masalah: MasalahBentuk;
}

type Isu = z.core.$ZodIssue;

function masalahDariIsu(isu: Isu, skema: z.ZodType, induk: readonly PropertyKey[] = []): MasalahJalur[] {
  const path = [...induk, ...isu.path];
  if (isu.code === 'unrecognized_keys')
    return isu.keys.slice(0, MASALAH_MAKS).map((kunci) => kunciAsing(kunci, path, skema));
  if (isu.code === 'invalid_key') return [{ path, masalah: masalahNilai('bukan_id', isu.path.at(-1)) }];
  if (path.length === 0 && isu.input === undefined) return [{ path, masalah: { kode: 'kosong' } }];
  if (isu.code === 'invalid_union') return masalahPilihanBentuk(isu, skema, path);
  return [{ path, masalah: masalahTunggal(isu) }];
}

function masalahTunggal(isu: Isu): MasalahBentuk {
  if (isu.input === undefined) return { kode: 'wajib' };
  if (isu.code === 'custom') return masalahNilai(kodeDari(isu.params), isu.input);
  if (isu.code === 'invalid_value') return bukanPilihan(isu.input, isu.values.map(String));
  if (isu.code === 'too_small') return { kode: 'di_luar_batas', arah: 'min', batas: Number(isu.minimum) };
  if (isu.code === 'too_big') return { kode: 'di_luar_batas', arah: 'maks', batas: Number(isu.maximum) };
  const harap = isu.code === 'invalid_type' ? isu.expected : isu.code;
  const polos = typeof isu.input === 'number' || typeof isu.input === 'boolean';
  return harap === 'string' && polos ? { kode: 'harus_dikutip' } : { kode: 'jenis', harap };
}

const kodeDari = (params: Record<string, unknown> | undefined): KodeNilai =>
  KODE_NILAI.find((kode) => kode === params?.kode) ?? 'bukan_isian';

const bukanPilihan = (nilai: unknown, boleh: readonly string[]): MasalahBentuk => ({
  kode: 'pilihan',
  nilai: cuplikan(nilai),
  boleh,
  mirip: palingMirip(cuplikan(nilai), boleh),
});

/** Of a union, the branch the writer meant: the one whose outermost type fits; else all that it may be. */
function masalahPilihanBentuk(
  isu: Extract<Isu, { code: 'invalid_union' }>,
  skema: z.ZodType,
  path: readonly PropertyKey[],
): MasalahJalur[] {
  if (isu.input === undefined) return [{ path, masalah: { kode: 'wajib' } }];
  const dimaksud = isu.errors.find((cabang) => !cabang.some(salahJenisTerluar));
  if (dimaksud) return dimaksud.flatMap((dalam) => masalahDariIsu(dalam, skema, path));
  const nilai = isu.errors
    .flat()
    .flatMap((dalam) => (dalam.code === 'invalid_value' ? dalam.values.map(String) : []));
  if (nilai.length > 0) return [{ path, masalah: bukanPilihan(isu.input, nilai) }];
  const jenis = isu.errors.flat().flatMap((dalam) => (dalam.code === 'invalid_type' ? [dalam.expected] : []));
  if (typeof isu.input === 'number' && jenis.includes('string'))
    return [{ path, masalah: { kode: 'harus_dikutip' } }];
  return [{ path, masalah: { kode: 'jenis', harap: [...new Set(jenis)].join(' | ') } }];
}

const salahJenisTerluar = (isu: Isu): boolean =>
  isu.path.length === 0 && (isu.code === 'invalid_type' || isu.code === 'invalid_value');

const kunciAsing = (kunci: string, path: readonly PropertyKey[], skema: z.ZodType): MasalahJalur => ({
  path: [...path, kunci],
  masalah: {
    kode: 'kunci_tak_dikenal',
    nilai: cuplikan(kunci),
    mirip: palingMirip(kunci, kunciPada(skemaJson(skema), path)),
  },
});

type SkemaJson = z.core.JSONSchema._JSONSchema;

const skemaTerbaca = new WeakMap<z.ZodType, SkemaJson>();

/** Made once: it takes 0.6 ms, and a file may have many unknown keys. */
function skemaJson(skema: z.ZodType): SkemaJson {
  const ada = skemaTerbaca.get(skema) ?? z.toJSONSchema(skema, { io: 'input' });
  skemaTerbaca.set(skema, ada);
  return ada;
}

/** The keys that a schema knows at a path. */
function kunciPada(skema: SkemaJson | undefined, path: readonly PropertyKey[]): readonly string[] {
  if (typeof skema !== 'object') return [];
  const cabang = [...(skema.anyOf ?? []), ...(skema.allOf ?? [])].flatMap((lain) => kunciPada(lain, path));
  const [ruas, ...sisa] = path;
  if (ruas === undefined) return [...Object.keys(skema.properties ?? {}), ...cabang];
  const anak = skema.properties?.[String(ruas)] ?? skema.additionalProperties ?? satu(skema.items);
  return [...kunciPada(anak, sisa), ...cabang];
}

const satu = (items: SkemaJson | SkemaJson[] | undefined): SkemaJson | undefined =>
  Array.isArray(items) ? items[0] : items;
