import type {
  BaDiekspor,
  BerkasDiekspor,
  CakupanEkspor,
  KirimanDiekspor,
  MenurutEkspor,
  NomorDiekspor,
  PerjalananDiekspor,
} from '../../../ports/store/ekspor.ts';
import type { Alat } from '../alat.ts';
import type { BarisBa, BarisTindakanBa } from '../gudang/gudang-ba.ts';
import { GudangBa } from '../gudang/gudang-ba.ts';
import { isiBakuBa, isiBaru, laciBa, pemilikTindakan } from '../gudang/isi-ba.ts';
import type { Sesudah } from './halaman.ts';
import { perHalaman, sebelum } from './halaman.ts';
import type { IndukDisebut } from './induk-disebut.ts';
import { GABUNG_INDUK, KOLOM_INDUK } from './induk-disebut.ts';

interface BarisKasusBa extends IndukDisebut {
  readonly kasus: string;
  readonly sebutan: string;
  readonly sop: string;
  readonly putaran: number;
  readonly disposisi: number | null;
  readonly garam: Uint8Array | null;
}

type Parameter = CakupanEkspor & Sesudah & { readonly batas: number; readonly menurut: MenurutEkspor };

/** Acts whose text names the unit that was examined (kapuas §3.1, §3.2). */
const AKSI_SATKER = `('konfirmasi-satker', 'panggil-satker')`;

/** Berita Acara as an auditor's register shows them. */
export class PembacaBaDiekspor {
  readonly #alat: Alat;
  readonly #gudang: GudangBa;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#gudang = new GudangBa(alat.db);
    this.#s = siapkan(alat);
  }

  *semua(cakupan: CakupanEkspor, menurut: MenurutEkspor): Generator<BaDiekspor> {
    for (const baris of perHalaman(
      (sesudah, batas) => this.#s.halaman.all({ ...cakupan, ...sesudah, batas, menurut }),
      (b) => ({ kunci: b.pada_at, id: b.id, n: 0 }),
      sebelum(menurut === 'ba' ? cakupan.dari : Number.MIN_SAFE_INTEGER),
    ))
      yield this.#ba(baris);
  }

  isi(ba: string): string | null {
    const baris = this.#gudang.cari(ba);
    return baris === undefined || baris.isi_hash === null ? null : isiBakuBa(this.#alat, this.#gudang, baris);
  }

  perjalanan(ba: string): readonly PerjalananDiekspor[] {
    return this.#s.kasus.all(ba).map(({ kasus, sebutan, sop, putaran, disposisi }) => ({
      sebutan,
      sop,
      putaran,
      disposisi,
      dikecualikan: this.#s.pengecualian.get(kasus, putaran) ?? null,
      langkah: this.#s.langkah.all(kasus, putaran),
      kiriman: this.#s.kirimanPutaran.all(kasus, putaran),
    }));
  }

  *nomor(tahun: string): Generator<NomorDiekspor> {
    const awalan = `BA-REG-${tahun}-`;
    for (let sesudah = awalan; ; ) {
      const rows = this.#s.nomor.all(sesudah, `${awalan}~`);
      for (const b of rows)
        yield {
          ba: b.id,
          nomor: b.nomor_register ?? '',
          status: b.status,
          pada: b.pada_at,
          alasanBatal: this.#alasanBatal(b),
        };
      const akhir = rows.at(-1)?.nomor_register;
      if (akhir == null) return;
      sesudah = akhir;
    }
  }

  #ba(b: BarisBa): BaDiekspor {
    const kasus = this.#s.kasus.all(b.id);
    const tindakan = this.#gudang.tindakan(b.id);
    const dibuat = tindakan.find((t) => t.jenis === 'ba.dibuat');
    const disetujui = tindakan.find((t) => t.jenis === 'ba.disetujui');
    return {
      id: b.id,
      jenis: b.jenis,
      status: b.status,
      nomorRegister: b.nomor_register,
      nomorNaskah: b.nomor_naskah,
      pada: b.pada_at,
      laporan: kasus.map((k) => ({ sebutan: k.sebutan, disposisi: k.disposisi, induk: k.induk_sebutan })),
      satker: [...new Set(kasus.flatMap((k) => this.#satker(k)))],
      petugas: dibuat?.oleh ?? null,
      disetujuiOleh: disetujui?.oleh ?? null,
      disetujuiPada: b.disetujui_at,
      akunSama: dibuat === undefined || disetujui === undefined ? null : akunSama(dibuat, disetujui),
      kiriman: this.#s.kiriman.all({ ba: b.id, register: b.nomor_register, naskah: b.nomor_naskah }),
      jejak: this.#s.jejak.get(b.id) ?? null,
      isiHash: b.isi_hash,
      alasanBatal: this.#alasanBatal(b),
      berkas: this.#berkas(b, tindakan),
    };
  }

  #berkas(b: BarisBa, tindakan: readonly BarisTindakanBa[]): readonly BerkasDiekspor[] {
    const laci = laciBa(this.#alat, b);
    const milik = (pemilik: string, siapa: string) =>
      this.#alat.teks.bacaBerkas(pemilik, laci).map((berkas) => ({ ...berkas, milik: siapa }));
    const lain = tindakan.filter((t) => !isiBaru(t));
    return [
      ...milik(b.id, 'isi'),
      ...lain.flatMap((t) => milik(pemilikTindakan(b.id, t), t.jenis.replace(/^ba\./, ''))),
    ];
  }

  #satker(k: BarisKasusBa): readonly string[] {
    const laci = this.#alat.laci({ id: k.kasus, garam: k.garam });
    return this.#s.aksiSatker
      .all(k.kasus, k.putaran)
      .map(({ id }) => this.#alat.teks.satu(id, 'satker', laci))
      .filter((teks) => teks !== '');
  }

  #alasanBatal(b: BarisBa): string {
    if (b.status !== 'batal') return '';
    return this.#alat.teks.satu(`${b.id}#ba.batal`, 'alasan', this.#alat.brankas.laci(b.garam, b.id));
  }
}

const akunSama = (a: BarisTindakanBa, b: BarisTindakanBa): boolean => a.akun === b.akun && a.host === b.host;

const KIRIMAN = `kr.id, kr.jenis, kr.putaran, kr.status, kr.dibuat_at AS dibuat,
  (SELECT count(*) FROM percobaan p WHERE p.kiriman_id = kr.id AND p.fase <> 'look') AS percobaan,
  kr.dasar_terkirim AS dasar, kr.id_jauh AS idJauh, kr.terkirim_at AS terkirim`;

const siapkan = ({ db }: Alat) => ({
  halaman: db.prepare<[Parameter], BarisBa>(
    `SELECT * FROM ba WHERE (pada_at, id) > (@kunci, @id) AND CASE @menurut
       WHEN 'ba' THEN pada_at < @sampai
       ELSE EXISTS (SELECT 1 FROM ba_kasus bk JOIN putaran p ON p.kasus_id = bk.kasus_id AND p.n = bk.putaran
         WHERE bk.ba_id = ba.id AND p.mulai_at >= @dari AND p.mulai_at < @sampai) END
     ORDER BY pada_at, id LIMIT @batas`,
  ),
  kasus: db.prepare<[string], BarisKasusBa>(
    `SELECT k.id AS kasus, coalesce(k.tracking_id, k.nomor_registrasi) AS sebutan, k.sop, bk.putaran,
       p.mulai_at AS disposisi, k.garam, ${KOLOM_INDUK}
     FROM ba_kasus bk JOIN kasus k ON k.id = bk.kasus_id
     LEFT JOIN putaran p ON p.kasus_id = bk.kasus_id AND p.n = bk.putaran ${GABUNG_INDUK}
     WHERE bk.ba_id = ? ORDER BY bk.urut`,
  ),
  langkah: db.prepare<[string, number], PerjalananDiekspor['langkah'][number]>(
    `SELECT langkah, mulai_at AS mulai, selesai_at AS selesai, tenggat_at AS jatuh FROM langkah
     WHERE kasus_id = ? AND putaran = ? ORDER BY urut`,
  ),
  pengecualian: db.prepare<[string, number], { readonly oleh: string; readonly pada: number }>(
    'SELECT oleh, pada_at AS pada FROM ba_pengecualian WHERE kasus_id = ? AND putaran = ?',
  ),
  kirimanPutaran: db.prepare<[string, number], KirimanDiekspor>(
    `SELECT ${KIRIMAN} FROM kiriman kr WHERE kr.kasus_id = ? AND kr.putaran = ? ORDER BY kr.urut`,
  ),
  // The answers that left with it carry one of its numbers.
  kiriman: db.prepare<[{ ba: string; register: string | null; naskah: string | null }], KirimanDiekspor>(
    `SELECT ${KIRIMAN} FROM ba_kasus bk JOIN kiriman kr ON kr.kasus_id = bk.kasus_id
     WHERE bk.ba_id = @ba AND kr.nomor_ba IN (@register, @naskah) ORDER BY bk.urut, kr.urut`,
  ),
  aksiSatker: db.prepare<[string, number], { id: string }>(
    `SELECT id FROM tindakan WHERE kasus_id = ? AND putaran = ? AND aksi IN ${AKSI_SATKER} ORDER BY id`,
  ),
  nomor: db.prepare<[string, string], BarisBa>(
    'SELECT * FROM ba WHERE nomor_register > ? AND nomor_register < ? ORDER BY nomor_register LIMIT 500',
  ),
  jejak: db.prepare<[string], { seq: number; hash: string }>(
    `SELECT seq, lower(hex(hash)) AS hash FROM jejak
     WHERE jenis GLOB 'ba.*' AND CAST(payload AS TEXT) ->> '$.ba' = ? ORDER BY seq DESC LIMIT 1`,
  ),
});
