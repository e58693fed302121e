import type { PayloadJejak } from '../../jejak/kanonik.ts';
import type { PencatatWaktu, PengecualianBa, PenolakanCatat } from '../../ports/store.ts';
import type { BaBaru, PerintahBa } from '../../sop/ba/perintah-ba.ts';
import type { PeristiwaBa } from '../../sop/ba/peristiwa-ba.ts';
import { terapkanBa } from '../../sop/ba/peristiwa-ba.ts';
import type { BaDisusun, IsiBa } from '../../sop/ba/putuskan-ba.ts';
import type { BeritaAcara } from '../../sop/berita-acara.ts';
import { masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas/brankas.ts';
import { Ditolak, nilaiAtauTolak, tindak, tolak } from './ditolak.ts';
import type { BarisKasus } from './gudang/baris-kasus.ts';
import type { BarisBa, GudangBa } from './gudang/gudang-ba.ts';
import type { Teks } from './gudang/gudang-teks.ts';
import { hashIsiBa } from './gudang/isi-ba.ts';
import type { Transaksi } from './transaksi.ts';

/** Berita Acara: draft, final with its register number and content hash, approved, or void. */
export class PencatatBa {
  readonly #alat: Alat;
  readonly #ba: GudangBa;

  constructor(alat: Alat, ba: GudangBa) {
    this.#alat = alat;
    this.#ba = ba;
  }

  buat(baru: BaBaru & PencatatWaktu): Result<BeritaAcara, PenolakanCatat> {
    return tindak(this.#alat, baru, (tx) => {
      const rows = [...new Set(baru.sasaran)].map((sasaran) => this.#kasus(sasaran));
      const kasus = rows.map((baris) => this.#alat.kasus.muat(baris));
      const disusun = nilaiAtauTolak(this.#alat.mesin.susunBa(kasus, baru, tx.sekarang));
      return ok(this.#simpanBaru(tx, disusun, baru, rows[0]));
    });
  }

  ubah(perintah: PerintahBa & PencatatWaktu): Result<BeritaAcara, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const baris = this.#ba.cari(perintah.ba);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: perintah.ba });
      const { nomorNaskah: nomor } = perintah;
      if (nomor !== null && this.#ba.nomorNaskahDipakai(nomor, baris.id))
        return tolak(masalah('ba_nomor_dipakai', { nomor }));
      return ok(this.#ubah(tx, baris, perintah));
    });
  }

  /** A second exception of the same round is the first one. */
  kecualikan(perintah: PengecualianBa & PencatatWaktu): Result<null, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const { petugas, alasan } = perintah;
      const baris = this.#kasus(perintah.sasaran);
      const kasus = this.#alat.kasus.muat(baris);
      const p = nilaiAtauTolak(this.#alat.mesin.kecualikanBa(kasus, petugas, tx.sekarang));
      if (p.jenis !== 'ba.dikecualikan') throw new Error(`peristiwa tak terduga: ${p.jenis}`);
      if (this.#ba.dikecualikan(kasus.id, p.putaran)) return ok(null);
      this.#ba.kecualikan(kasus.id, p.putaran, petugas, tx.sekarang);
      this.#catat(tx, baris, p, `BA-KECUALI:${kasus.id}:${p.putaran}`, { alasan }, this.#alat.laci(baris));
      return ok(null);
    });
  }

  #simpanBaru(tx: Transaksi, d: BaDisusun, baru: BaBaru, utama: BarisKasus | undefined): BeritaAcara {
    const { nomor, brankas, teks } = this.#alat;
    const { jenisBa, kasus, pada, foto, isian } = d;
    const berkas = baru.berkas.map((b) => b.asli);
    const p = { jenis: 'ba.dibuat', ba: nomor.urut('BA'), jenisBa, kasus, pada, foto, berkas } as const;
    const ba = terapkanBa(null, p);
    const garam = brankas.garamBaru();
    const laci = brankas.laci(garam, ba.id);
    const nilai = JSON.stringify(isian.nilai);
    this.#ba.simpanBaru(ba, { pada_at: pada, dibuat_at: tx.sekarang, nilai, garam });
    teks.simpanBerkas(ba.id, baru.berkas, laci);
    this.#ba.catatTindakan(ba.id, p, tx.pelaku, tx.sekarang);
    this.#catat(tx, utama, p, ba.id, isian.teks, laci);
    return ba;
  }

  #ubah(tx: Transaksi, baris: BarisBa, perintah: PerintahBa): BeritaAcara {
    const ba = this.#ba.dari(baris);
    const laci = this.#alat.brankas.laci(baris.garam, baris.id);
    const rows = ba.kasus.map(({ id }) => this.#alat.kasus.baris(id));
    const kasus = rows.map((b) => this.#alat.kasus.muat(b));
    const isi: IsiBa = {
      isian: new Set(Object.keys({ ...this.#alat.teks.baca(ba.id, laci), ...JSON.parse(baris.nilai) })),
      sudah: kasus.map((k) => new Set(k.tindakan.map((t) => t.aksi))),
    };
    const nomor = {
      register: () => this.#alat.nomor.tahunan('BA-REG', this.#alat.tahun(tx.sekarang)),
      isiHash: () => hashIsiBa(this.#alat, baris),
    };
    const p = nilaiAtauTolak(this.#alat.mesin.ubahBa(ba, kasus, perintah, isi, nomor, tx.sekarang));
    if (p.jenis === 'ba.dikecualikan') throw new Error(`peristiwa tak terduga: ${p.jenis}`);
    const sesudah = terapkanBa(ba, p);
    this.#ba.simpan(sesudah, p, tx.sekarang);
    this.#ba.catatTindakan(ba.id, p, tx.pelaku, tx.sekarang);
    this.#catat(tx, rows[0], p, `${ba.id}#${p.jenis}`, teksPerintah(perintah), laci);
    return sesudah;
  }

  /** One journal row with commitments to the texts, and the texts themselves. */
  #catat(
    tx: Transaksi,
    kasus: BarisKasus | undefined,
    { jenis, ...muatan }: PeristiwaBa,
    pemilik: string,
    teks: Teks,
    laci: Laci | null,
  ): void {
    const komitmen = laci?.semuaKomitmen(teks) ?? {};
    if (laci !== null) this.#alat.teks.simpan(pemilik, teks, laci);
    tx.jejak(jenis, kasus?.tracking_id ?? null, {
      ...(muatan as PayloadJejak),
      ...tx.tanda,
      ...(Object.keys(komitmen).length === 0 ? {} : { komitmen }),
    });
  }

  #kasus(sasaran: string): BarisKasus {
    const baris = this.#alat.kasus.cari(sasaran);
    if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran });
    return baris;
  }
}

function teksPerintah({ ubah }: PerintahBa): Teks {
  switch (ubah.jenis) {
    case 'final':
      return {};
    case 'setujui':
      return ubah.bukti === null ? {} : { bukti: ubah.bukti };
    case 'batal':
      return { alasan: ubah.alasan };
  }
}
