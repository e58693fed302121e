import type { Kasus, Konsep } from '../../../sop/kasus/kasus.ts';
import type { Bahan, JenisNomor } from '../../../sop/tindakan/konteks.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { GudangBa } from '../gudang/gudang-ba.ts';
import { identitasSekaitan } from './identitas-pelapor.ts';
import { indukTerlihat } from './kaitan-terlihat.ts';

export interface KasusTerbuka {
  readonly baris: BarisKasus;
  readonly kasus: Kasus;
  readonly laci: Laci | null;
}

/** Texts and neighbours that a decision on a case reads. @param dibaca drafts whose text it needs */
export function bahanKasus(
  alat: Alat,
  ba: GudangBa,
  milik: KasusTerbuka,
  dibaca: readonly Pick<Konsep, 'id'>[],
): Bahan {
  const { baris, kasus, laci } = milik;
  return {
    ba: ba.milikKasus(kasus.id),
    baDikecualikan: ba.dikecualikan(kasus.id, baris.putaran),
    namaBidang: alat.namaBidang(kasus, laci),
    isiKonsep: new Map(dibaca.map(({ id }) => [id, alat.teks.satu(id, 'isi', laci)])),
    identitas: identitasSekaitan(alat, [baris]),
    induk: indukTerlihat(alat, ba, kasus),
    pemulihan: alat.pemulihan.terakhir,
  };
}

export const nomorBaru =
  (alat: Alat, sekarang: number) =>
  (jenis: JenisNomor): string => {
    switch (jenis) {
      case 'tindakan':
        return alat.nomor.urut('T');
      case 'konsep':
        return alat.nomor.urut('KS');
      case 'kiriman':
        return alat.nomor.tahunan('TL', alat.tahun(sekarang));
    }
  };
