import type { Kasus } from '../kasus/kasus.ts';
import { KIRIMAN_TUNTAS } from '../kiriman/kiriman.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';

/** What may be asked for the identity and the texts of one case. */
export type PermintaanIdentitas = 'lihat' | 'hapus' | 'tahan' | 'lepas';

/**
 * Why an officer may not do it; null: nothing stands against it. No SOP gives these to a role: whoever does it is named
 * and journalled, but a case at APIP is open to its named officer alone (domain.md, "People").
 */
export function halanganIdentitas(
  kasus: Kasus,
  minta: PermintaanIdentitas,
  oleh: {
    readonly petugas: string;
    readonly bertugas: boolean;
    readonly terbuka: boolean;
    /** The content of this case is open to that officer, and to who types for them. */
    readonly dibuka: boolean;
  },
): Masalah | null {
  const { petugas, bertugas, terbuka, dibuka } = oleh;
  if (!bertugas) return masalah('petugas_tidak_bertugas', { petugas });
  if (!dibuka) return masalah('apip_tertutup');
  switch (minta) {
    case 'lihat':
      return kasus.dihapus === null ? null : masalah('isi_sudah_dihapus');
    case 'hapus':
      return halanganHapus(kasus, terbuka);
    case 'tahan':
      return kasus.tahanHukum === null ? null : berdiri(kasus.tahanHukum);
    case 'lepas':
      return kasus.tahanHukum === null ? masalah('tahan_hukum_tidak_ada') : null;
  }
}

/** An answer that may still leave needs its text; a case that is worked on needs all of it; a legal hold wins. */
function halanganHapus(kasus: Kasus, terbuka: boolean): Masalah | null {
  if (kasus.tahanHukum !== null) return berdiri(kasus.tahanHukum);
  if (terbuka) return masalah('kasus_masih_terbuka', { langkah: kasus.langkah });
  const hidup = kasus.kiriman.find((k) => !KIRIMAN_TUNTAS.includes(k.status));
  if (hidup === undefined) return null;
  return masalah('kiriman_belum_tuntas', { kiriman: hidup.id, status: hidup.status });
}

const berdiri = (mulai: number): Masalah => masalah('tahan_hukum_berdiri', { mulai });
