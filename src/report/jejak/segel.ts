import { bacaSegel } from '../../jejak/segel.ts';
import { hex } from '../../jejak/sha256.ts';
import type { Segel, SegelDiLuar } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';

/** The lines to mail or print are the note itself. */
export function segelJson(segel: Segel, diLuar: SegelDiLuar | null, zona: Zona) {
  const isi = bacaSegel(segel.naskah);
  return {
    nomor: segel.nomor,
    baris: segel.seq,
    dibuat: isoDenganOffset(segel.dibuat, zona),
    akar: hex(isi?.akar ?? new Uint8Array(0)),
    kunci: segel.kunci,
    naskah: segel.naskah,
    di_luar:
      diLuar === null
        ? null
        : {
            nomor: diLuar.nomor,
            baris: diLuar.seq,
            dibuat: isoDenganOffset(diLuar.dibuat, zona),
            cara: diLuar.cara,
          },
  };
}
