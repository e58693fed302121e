import type { BarisBuku, PermintaanBidangRekap, TanggapanBuku } from '../../../ports/store.ts';
import { isianJudul, judulDari } from '../../../sop/laporan/pengaduan-baru.ts';
import type { PeriodeRekap } from '../../../sop/rekap/periode.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import { dibawaWaktu, siapkanKasusBergerak } from '../ekspor/kasus-bergerak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { CakupanRekap } from '../gudang/gudang-rekap.ts';
import { BERDIRI, MASUK, SAAT_BERAKHIR } from '../gudang/gudang-rekap.ts';

interface BarisBukuSql extends BarisKasus {
  readonly berdiri: string;
  readonly disposisi: number | null;
}

type BarisBidang = Pick<BarisKasus, 'id' | 'garam' | 'apip'> &
  Pick<PermintaanBidangRekap, 'diminta' | 'dijawab'> & {
    readonly tindakan: string;
    readonly terbuka: number;
  };

/** What stands in the register of complaints of a period, opened case by case. */
export class PembacaBukuRekap {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;
  readonly #bergerak;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat);
    this.#bergerak = siapkanKasusBergerak(alat);
  }

  *buku(periode: PeriodeRekap, sekarang: number): Generator<BarisBuku> {
    const bergerak = this.#bergerak(sekarang);
    const cakupan = this.#cakupan(periode);
    const tertutup = this.#s.final.get(periode.kode) !== undefined;
    const rows = tertutup
      ? this.#s.tertutup.iterate({ ...cakupan, periode: periode.kode })
      : this.#s.masuk.iterate(cakupan);
    for (const b of rows) {
      const akhir = dibawaWaktu(bergerak.get(b.id), cakupan.sampai);
      yield this.#baris(akhir === null ? b : { ...b, berdiri: akhir.langkah }, cakupan.sampai);
    }
  }

  *bidang(periode: PeriodeRekap): Generator<PermintaanBidangRekap> {
    for (const b of this.#s.bidang.iterate(this.#cakupan(periode)))
      yield {
        kasus: b.id,
        apip: b.apip !== null,
        nama: this.#alat.teks.satu(b.tindakan, 'bidang', this.#alat.laci(b)),
        diminta: b.diminta,
        dijawab: b.dijawab,
        terbuka: b.terbuka === 1,
      };
  }

  #baris(b: BarisBukuSql, sampai: number): BarisBuku {
    const laci = this.#alat.laci(b);
    const laporan = this.#alat.laporan(b, laci);
    return {
      kasus: b.id,
      trackingId: b.tracking_id,
      nomorRegistrasi: b.nomor_registrasi,
      sop: b.sop,
      kanal: b.kanal,
      kategori: laporan?.kategori ?? null,
      kelas: b.kelas ?? b.kelas_awal,
      anonim: b.anonim === 1,
      rahasia: b.rahasia === 1,
      apip: b.apip !== null,
      dihapus: laci === null || b.dihapus_at !== null,
      dibuat: laporan?.masukPada ?? null,
      terlihat: b.terlihat_at,
      disposisi: b.disposisi,
      langkah: b.berdiri,
      judul: laporan?.judul ?? this.#judulFormulir(b, laci),
      bidang: this.#bidang(b.id, sampai, laci),
      tanggapan: this.#tanggapan(b.id, sampai, laci),
    };
  }

  #judulFormulir(b: BarisKasus, laci: Laci | null): string | null {
    const { sop } = this.#alat.mesin.aturan(b);
    for (const nama of isianJudul(sop)) {
      const judul = judulDari(this.#alat.teks.satu(b.id, nama, laci));
      if (judul !== '') return judul;
    }
    return null;
  }

  #bidang(kasus: string, sampai: number, laci: Laci | null): readonly string[] {
    const nama = this.#s.diminta
      .all(kasus, sampai)
      .map(({ tindakan }) => this.#alat.teks.satu(tindakan, 'bidang', laci).trim());
    return [...new Set(nama)].filter((satu) => satu !== '');
  }

  #tanggapan(kasus: string, sampai: number, laci: Laci | null): TanggapanBuku | null {
    const kiriman = this.#s.tanggapan.get(kasus, sampai);
    if (kiriman === undefined) return null;
    const { id, jenis, pada } = kiriman;
    return { jenis, pada, isi: this.#alat.teks.satu(id, 'isi', laci) };
  }

  #cakupan(periode: PeriodeRekap): CakupanRekap {
    const { mesin } = this.#alat;
    return { ...mesin.rentang(periode), sop: JSON.stringify(mesin.sopRekap(periode)) };
  }
}

const PILIH = `SELECT k.*, s.langkah AS berdiri,
  (SELECT mulai_at FROM putaran WHERE kasus_id = k.id AND sebab <> 'balasan' ORDER BY n LIMIT 1) AS disposisi`;
const URUT = 'ORDER BY k.terlihat_at, k.id';

const siapkan = ({ db }: Alat) => ({
  final: db.prepare<[string], object>('SELECT 1 FROM rekap WHERE periode = ?'),
  masuk: db.prepare<[CakupanRekap], BarisBukuSql>(
    `${PILIH} FROM (SELECT k.id, ${BERDIRI} FROM (SELECT k.* ${MASUK}) k ${SAAT_BERAKHIR}) s
     JOIN kasus k ON k.id = s.id ${URUT}`,
  ),
  tertutup: db.prepare<[CakupanRekap & { periode: string }], BarisBukuSql>(
    `${PILIH} FROM (SELECT k.id, ${BERDIRI} FROM rekap_kasus rk JOIN kasus k ON k.id = rk.kasus_id ${SAAT_BERAKHIR}
       WHERE rk.periode = @periode) s JOIN kasus k ON k.id = s.id ${URUT}`,
  ),
  diminta: db.prepare<[string, number], { tindakan: string }>(
    'SELECT tindakan FROM bidang WHERE kasus_id = ? AND diminta_at < ? ORDER BY putaran, n',
  ),
  tanggapan: db.prepare<[string, number], { id: string } & Pick<TanggapanBuku, 'jenis' | 'pada'>>(
    // Left to itself SQLite walks all that was ever sent, for each report: 20,000 of them took 150 s.
    `SELECT id, jenis, terkirim_at AS pada FROM kiriman INDEXED BY kiriman_kasus WHERE kasus_id = ? AND status = 'terkirim'
       AND jenis <> 'kembalikan' AND terkirim_at < ? ORDER BY terkirim_at DESC, urut DESC LIMIT 1`,
  ),
  bidang: db.prepare<[CakupanRekap], BarisBidang>(
    `SELECT k.id, k.garam, k.apip, b.tindakan, b.diminta_at AS diminta, b.dijawab_at AS dijawab,
       coalesce((SELECT l.akhir = 0 AND l.putaran = b.putaran FROM langkah l WHERE l.kasus_id = k.id AND l.urut =
         (SELECT max(urut) FROM langkah WHERE kasus_id = k.id AND mulai_at < @sampai)), 0) AS terbuka
     FROM bidang b JOIN kasus k ON k.id = b.kasus_id
     WHERE b.diminta_at < @sampai AND (b.dijawab_at IS NULL OR b.dijawab_at >= @dari)
       AND k.sop IN (SELECT value FROM json_each(@sop)) ORDER BY b.diminta_at, b.kasus_id, b.n`,
  ),
});
