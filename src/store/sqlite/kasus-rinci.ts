import type { IsiKiriman, KasusRinci, TindakanRinci } from '../../ports/store.ts';
import type { Laporan } from '../../sop/laporan.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas.ts';
import { namaBidang } from './catat.ts';
import type { GudangBa } from './gudang-ba.ts';
import type { GudangKiriman } from './gudang-kiriman.ts';
import type { GudangRiwayat } from './gudang-riwayat.ts';
import type { BarisTindakan } from './gudang-tindakan.ts';

/** One case with its texts opened, for whoever works on it. */
export function pembacaKasus(alat: Alat, ba: GudangBa, riwayat: GudangRiwayat, kiriman: GudangKiriman) {
  return {
    kasus(sasaran: string): KasusRinci | null {
      const baris = alat.kasus.cari(sasaran);
      if (baris === undefined) return null;
      const kasus = alat.kasus.muat(baris);
      const laci = alat.laci(baris);
      return {
        kasus,
        jadwal: alat.mesin.jadwal(kasus),
        laporan: baris.isi === null ? null : (JSON.parse(laci.buka(baris.isi)) as Laporan),
        tindakan: alat.tindakan.semua(kasus.id).map((b) => tindakanRinci(b, laci)),
        ba: ba.milikKasus(kasus.id),
        baDikecualikan: ba.dikecualikan(kasus.id, baris.putaran),
        riwayat: riwayat.semua(kasus.id, laci),
        konsep: kasus.konsep.map((k) => ({ id: k.id, isi: alat.teks.baca(k.id, laci)['isi'] ?? '' })),
        namaBidang: namaBidang(alat, kasus, laci),
      };
    },

    /** The frozen text of a kiriman and the files that leave with it. */
    isiKiriman(id: string): IsiKiriman | null {
      const baris = kiriman.baris(id);
      const kasus = baris === undefined ? undefined : alat.kasus.baris(baris.kasus_id);
      if (baris === undefined || kasus === undefined) return null;
      const laci = alat.laci(kasus);
      const terbit = new Set(JSON.parse(baris.berkas) as string[]);
      const berkas = alat.tindakan
        .semua(kasus.id)
        .flatMap((t) => alat.teks.bacaBerkas(t.id, laci))
        .filter((b) => terbit.delete(b.terbit));
      return { isi: alat.teks.baca(id, laci)['isi'] ?? '', berkas, rahasia: kasus.rahasia === 1 };
    },
  };

  function tindakanRinci(b: BarisTindakan, laci: Laci): TindakanRinci {
    return {
      id: b.id,
      aksi: b.aksi,
      putaran: b.putaran,
      langkah: b.langkah,
      oleh: b.oleh,
      dicatatOleh: b.dicatat_oleh,
      akun: b.akun,
      host: b.host,
      terjadi: b.terjadi_at,
      dicatat: b.dicatat_at,
      belakangan: b.belakangan === 1,
      terlambat: b.terlambat === 1,
      nilai: JSON.parse(b.nilai) as TindakanRinci['nilai'],
      teks: alat.teks.baca(b.id, laci),
      berkas: alat.teks.bacaBerkas(b.id, laci),
    };
  }
}
