import type { IsiKiriman, KasusRinci, TindakanRinci } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import type { GudangBa } from '../gudang/gudang-ba.ts';
import type { GudangKiriman } from '../gudang/gudang-kiriman.ts';
import type { GudangRiwayat } from '../gudang/gudang-riwayat.ts';
import type { BarisTindakan } from '../gudang/gudang-tindakan.ts';
import type { PengelolaRekap } from '../rekap/rekap.ts';
import { siapkanPergeseran } from '../tenggat/pergeseran-tercatat.ts';
import { siapkanAlih } from './alih-tercatat.ts';
import { identitasSekaitan } from './identitas-pelapor.ts';
import { anakTerkait, indukTerkait } from './kaitan-terlihat.ts';
import { siapkanPindahSop } from './pindah-sop-tercatat.ts';

interface SumberRinci {
  readonly ba: GudangBa;
  readonly riwayat: GudangRiwayat;
  readonly kiriman: GudangKiriman;
  readonly rekap: PengelolaRekap;
}

/** One case with its texts opened, for whoever works on it; without texts once they were erased. */
export class PembacaKasus {
  readonly #alat: Alat;
  readonly #ba: GudangBa;
  readonly #riwayat: GudangRiwayat;
  readonly #kiriman: GudangKiriman;
  readonly #rekap: PengelolaRekap;
  readonly #pergeseran: ReturnType<typeof siapkanPergeseran>;
  readonly #pindahSop: ReturnType<typeof siapkanPindahSop>;
  readonly #alih: ReturnType<typeof siapkanAlih>;

  constructor(alat: Alat, { ba, riwayat, kiriman, rekap }: SumberRinci) {
    this.#alat = alat;
    this.#ba = ba;
    this.#riwayat = riwayat;
    this.#kiriman = kiriman;
    this.#rekap = rekap;
    this.#pergeseran = siapkanPergeseran(alat);
    this.#pindahSop = siapkanPindahSop(alat);
    this.#alih = siapkanAlih(alat);
  }

  kasus(sasaran: string): KasusRinci | null {
    const { kasus: gudang, mesin, teks, tindakan } = this.#alat;
    const baris = gudang.cari(sasaran);
    if (baris === undefined) return null;
    const kasus = gudang.muat(baris);
    const laci = this.#alat.laci(baris);
    return {
      kasus,
      jadwal: mesin.jadwal(kasus),
      alarm: mesin.alarm(kasus).tingkat,
      laporan: this.#alat.laporan(baris, laci),
      formulir: teks.baca(kasus.id, laci),
      diserahkan: teks.bacaBerkas(kasus.id, laci),
      dihapus: laci === null || kasus.dihapus !== null,
      tindakan: tindakan.semua(kasus.id).map((b) => this.#tindakan(b, laci)),
      ba: this.#ba.milikKasus(kasus.id),
      baDikecualikan: this.#ba.dikecualikan(kasus.id, baris.putaran),
      induk: indukTerkait(this.#alat, kasus),
      anak: anakTerkait(this.#alat, kasus),
      pelaporSekaitan: identitasSekaitan(this.#alat, [baris]),
      baFinalSejak: this.#ba.finalSejak(kasus.id, baris.putaran),
      riwayat: this.#riwayat.semua(kasus.id, laci),
      konsep: kasus.konsep.map(({ id, pengembalian }) => ({
        id,
        isi: teks.satu(id, 'isi', laci),
        catatan: pengembalian === null ? '' : teks.satu(pengembalian, 'catatan', laci),
      })),
      namaBidang: this.#alat.namaBidang(kasus, laci),
      lampiran: this.#alat.lampiran.milikKasus(kasus.id, laci),
      rekap: this.#rekap.milikKasus(kasus.id),
      pergeseran: this.#pergeseran(baris, kasus),
      pindahSop: this.#pindahSop(kasus.id, laci),
      alih: this.#alih(kasus.id, laci),
    };
  }

  /** The frozen text of a kiriman and the files that leave with it, in their order. */
  isiKiriman(id: string): IsiKiriman | null {
    const { kasus: gudang, teks, tindakan } = this.#alat;
    const baris = this.#kiriman.cari(id);
    if (baris === undefined) return null;
    const kasus = gudang.baris(baris.kasus_id);
    const laci = this.#alat.laci(kasus);
    const semua = tindakan.semua(kasus.id).flatMap((t) => teks.bacaBerkas(t.id, laci));
    const terbit = JSON.parse(baris.berkas) as string[];
    return {
      isi: teks.satu(id, 'isi', laci),
      berkas: terbit.flatMap((hash) => semua.find((b) => b.terbit === hash) ?? []),
      rahasia: kasus.rahasia === 1,
    };
  }

  #tindakan(b: BarisTindakan, laci: Laci | null): TindakanRinci {
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
      teks: this.#alat.teks.baca(b.id, laci),
      berkas: this.#alat.teks.bacaBerkas(b.id, laci),
    };
  }
}
