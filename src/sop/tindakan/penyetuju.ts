import type { Aturan } from '../aturan.ts';
import type { Konsep } from '../kasus.ts';

/** Roles that may approve a draft: the head, and for an interim answer whoever the agency names in its settings. */
export const penyetuju = (konsep: Pick<Konsep, 'jenis'>, aturan: Aturan): readonly string[] =>
  konsep.jenis === 'sementara' ? aturan.persetujuan.sementara : ['kepala_opd'];
