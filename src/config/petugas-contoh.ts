import type { DefinisiSop } from '../sop/definisi/definisi.ts';
import type { PetugasContoh } from './contoh.ts';

/** One officer for each role that performs something in an SOP, to be renamed in the file. */
export function petugasContoh({ langkah, tindakan, peran }: DefinisiSop): readonly PetugasContoh[] {
  const pelaksana = [
    ...Object.values(langkah).map((satu) => satu.pelaksana),
    ...Object.values(tindakan).flatMap((satu) => satu.pelaksana),
  ];
  return [...new Set(pelaksana)].map((id) => {
    const sebutan = peran[id] ?? id;
    return { id, nama: sebutan, jabatan: sebutan, peran: [id] };
  });
}
