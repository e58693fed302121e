import type { Aturan } from '../aturan.ts';
import type { Konsep } from '../kasus/kasus.ts';

/** Roles that may approve a draft; for an interim answer whoever the agency names in its settings. */
export const penyetuju = (konsep: Pick<Konsep, 'jenis'>, { sop, persetujuan }: Aturan): readonly string[] =>
  konsep.jenis === 'sementara'
    ? (persetujuan.sementara ?? sop.jawaban?.sementara ?? [])
    : (sop.jawaban?.penyetuju ?? []);
