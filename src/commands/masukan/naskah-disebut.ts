import type { App } from '../../app.ts';
import type { NaskahBaku } from '../../sop/naskah-baku/naskah-baku.ts';
import type { Masalah } from '../../sop/penolakan.ts';
import { masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { err, ok } from '../../sop/result.ts';

export const naskahAsing = (id: string, semua: readonly NaskahBaku[]): Masalah =>
  masalah('naskah_tak_dikenal', { naskah: id, dikenal: semua.map((n) => n.id).join(', ') });

/** The standard texts by their ids; their files are read only where one is named. */
export async function naskahDisebut(
  { config }: Pick<App, 'config'>,
  disebut: readonly string[],
): Promise<Result<readonly NaskahBaku[], readonly Masalah[]>> {
  if (disebut.length === 0) return ok([]);
  const { muatNaskahBaku } = await import('../../app/naskah-baku/naskah-baku.ts');
  const semua = muatNaskahBaku(config);
  const dipilih = disebut.map((id) => semua.find((n) => n.id === id) ?? naskahAsing(id, semua));
  const asing = dipilih.filter((satu): satu is Masalah => 'kode' in satu);
  return asing.length > 0
    ? err(asing)
    : ok(dipilih.filter((satu): satu is (typeof semua)[number] => 'id' in satu));
}
