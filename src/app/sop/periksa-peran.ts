import type { Config } from '../../config.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';

export interface PeranAsing {
  /** Whose: an officer's id, or the setting that names the role. */
  readonly milik: string;
  readonly peran: string;
}

/** Where the settings name roles. */
interface PeranDisebut {
  readonly petugas: readonly Pick<Config['petugas'][number], 'id' | 'peran'>[];
  readonly penugasan: Config['penugasan'];
  readonly persetujuan: Pick<Partial<Config['persetujuan']>, 'sementara'>;
}

/** Roles in the settings that the SOP does not know: a typing error would silently take an officer's rights away. */
export function peranAsing(
  { petugas, penugasan, persetujuan }: PeranDisebut,
  sop: Pick<DefinisiSop, 'peran'>,
): readonly PeranAsing[] {
  const disebut = [
    ...petugas.flatMap(({ id, peran }) => peran.map((satu) => ({ milik: id, peran: satu }))),
    // An assignment names a role, or the officer who is stood in for.
    ...penugasan.flatMap(({ petugas: id, sebagai }) =>
      petugas.some((p) => p.id === sebagai) ? [] : [{ milik: id, peran: sebagai }],
    ),
    ...(persetujuan.sementara ?? []).map((peran) => ({ milik: 'persetujuan.sementara', peran })),
  ];
  return disebut.filter(({ peran }) => !Object.hasOwn(sop.peran, peran));
}
