import type { PencatatWaktu } from '../../../ports/store.ts';
import type { BeritaAcara } from '../../../sop/ba/berita-acara.ts';
import type { BaBaru } from '../../../sop/ba/perintah-ba.ts';
import type { PeristiwaBa, SusunanBa } from '../../../sop/ba/peristiwa-ba.ts';
import { terapkanBa } from '../../../sop/ba/peristiwa-ba.ts';
import type { BaDisusun, BaYangAda, IsiLama } from '../../../sop/ba/susun-ba.ts';
import type { NilaiIsian } from '../../../sop/kasus/kasus.ts';
import { MENUNGGU_INDUK } from '../../../sop/kasus/kasus.ts';
import { asalBerkas } from '../../../sop/tindakan/keterangan-berkas.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import { Ditolak, nilaiAtauTolak } from '../ditolak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { BarisBa, GudangBa } from '../gudang/gudang-ba.ts';
import type { Teks } from '../gudang/gudang-teks.ts';
import { teksKeterangan } from '../gudang/gudang-teks.ts';
import { BAGIAN_ORANG, laciBa, orangBa } from '../gudang/isi-ba.ts';
import { anakTerbuka } from '../kasus/kaitan-terlihat.ts';
import type { Transaksi } from '../transaksi.ts';
import { jejakBa } from './jejak-ba.ts';

/** Drafts: a new one, a correction of one that stands, or another wording of one. */
export class PenyusunBa {
  readonly #alat: Alat;
  readonly #ba: GudangBa;

  constructor(alat: Alat, ba: GudangBa) {
    this.#alat = alat;
    this.#ba = ba;
  }

  susun(tx: Transaksi, baru: BaBaru & PencatatWaktu): BeritaAcara {
    const konsep = this.#cari(baru.ubah);
    const diralat = this.#cari(baru.meralat);
    const rows = this.#denganAnak(this.#kasus(baru.sasaran, konsep ?? diralat), baru);
    const kasus = rows.map((baris) => this.#alat.kasus.muat(baris));
    // A draft that was begun as a correction stays one.
    const asal = konsep === null ? diralat : this.#cari(konsep.meralat);
    const ada = { konsep: this.#isi(konsep), diralat: this.#isi(asal) };
    const d = nilaiAtauTolak(this.#alat.mesin.susunBa(kasus, baru, tx.sekarang, ada));
    return konsep === null ? this.#simpanBaru(tx, d, ada) : this.#simpanUbahan(tx, konsep, d);
  }

  #isi(baris: BarisBa | null): IsiLama | null {
    if (baris === null) return null;
    const laci = laciBa(this.#alat, baris);
    const { teks } = this.#alat;
    return {
      ba: this.#ba.dari(baris),
      pada: baris.pada_at,
      isian: { nilai: JSON.parse(baris.nilai) as NilaiIsian, teks: teks.baca(baris.id, laci) },
      orang: orangBa(this.#alat, baris),
      berkas: teks.bacaBerkas(baris.id, laci),
    };
  }

  #simpanBaru(tx: Transaksi, d: BaDisusun, { diralat }: BaYangAda): BeritaAcara {
    const { nomor, brankas } = this.#alat;
    const id = nomor.urut('BA');
    const p = {
      jenis: 'ba.dibuat',
      jenisBa: d.jenisBa,
      ...(diralat === null ? {} : { meralat: diralat.ba.id }),
      ...susunan(id, d),
    } as const;
    const ba = terapkanBa(null, p);
    const garam = brankas.garamBaru();
    const isi = { pada_at: d.pada, dibuat_at: tx.sekarang, nilai: JSON.stringify(d.isian.nilai), garam };
    this.#ba.simpanBaru(ba, isi);
    const teks = { ...d.isian.teks, [BAGIAN_ORANG]: JSON.stringify(d.orang) };
    this.#simpanIsi(tx, p, ba, { teks, berkas: d.berkas }, brankas.laci(garam, id));
    return ba;
  }

  #simpanUbahan(tx: Transaksi, konsep: BarisBa, d: BaDisusun): BeritaAcara {
    const laci = laciBa(this.#alat, konsep);
    const { nilai, teks } = d.isian;
    const p = { jenis: 'ba.diubah', ...susunan(konsep.id, d) } as const;
    const ba = terapkanBa(this.#ba.dari(konsep), p);
    this.#ba.simpanUbahan(ba, { pada_at: d.pada, nilai: JSON.stringify(nilai) });
    this.#alat.teks.hapus(konsep.id);
    const isi = { teks: { ...teks, [BAGIAN_ORANG]: JSON.stringify(d.orang) }, berkas: d.berkas };
    this.#simpanIsi(tx, p, ba, isi, laci);
    return ba;
  }

  #simpanIsi(
    tx: Transaksi,
    p: PeristiwaBa,
    ba: BeritaAcara,
    { teks, berkas }: { readonly teks: Teks; readonly berkas: BaDisusun['berkas'] },
    laci: Laci,
  ): void {
    this.#alat.teks.simpan(ba.id, teks, laci);
    this.#alat.teks.simpanBerkas(ba.id, berkas, laci);
    this.#ba.catatTindakan(ba.id, p, tx.pelaku, tx.sekarang);
    const kasus = ba.kasus.map(({ id }) => this.#alat.kasus.baris(id));
    jejakBa(tx, p, kasus, laci.semuaKomitmen({ ...teks, ...teksKeterangan(berkas) }));
  }

  /** Those named; else those of the draft, or of the one to be corrected. */
  #kasus(sasaran: readonly string[], asal: BarisBa | null): readonly BarisKasus[] {
    if (sasaran.length === 0 && asal !== null)
      return this.#ba.dari(asal).kasus.map(({ id }) => this.#alat.kasus.baris(id));
    return [...new Set(sasaran)].map((satu) => {
      const baris = this.#alat.kasus.cari(satu);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: satu });
      return baris;
    });
  }

  /** A new one over a parent covers what waits for its examination, or has come with it to where it stands. */
  #denganAnak(
    rows: readonly BarisKasus[],
    { jenis, ubah, meralat, tanpaAnak }: BaBaru,
  ): readonly BarisKasus[] {
    if ((ubah ?? meralat ?? null) !== null || tanpaAnak === true) return rows;
    const { kasus: gudang, mesin } = this.#alat;
    const anak = rows.flatMap((induk) => {
      const semua = Object.entries(mesin.aturan(induk).sop.ba);
      const [, jenisBa] =
        semua.find(([nama]) => nama === jenis) ?? (semua.length === 1 ? semua : [])[0] ?? [];
      const seiring = jenisBa?.gerbang === null ? [MENUNGGU_INDUK] : [MENUNGGU_INDUK, induk.langkah];
      return anakTerbuka(this.#alat, induk.id)
        .filter((k) => k.sop === induk.sop && seiring.includes(k.langkah))
        .map((k) => gudang.baris(k.id));
    });
    return [...new Map([...rows, ...anak].map((baris) => [baris.id, baris])).values()];
  }

  #cari(id: string | null | undefined): BarisBa | null {
    if (id === null || id === undefined) return null;
    const baris = this.#ba.cari(id);
    if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: id });
    return baris;
  }
}

function susunan(ba: string, d: BaDisusun): SusunanBa {
  const asal = asalBerkas(d.berkas);
  return {
    ba,
    kasus: d.kasus,
    pada: d.pada,
    foto: d.foto,
    nilai: d.isian.nilai,
    berkas: d.berkas.map((b) => b.asli),
    ...(asal.length === 0 ? {} : { asalBerkas: asal }),
    orang: d.orang.map(({ petugas, hadir }) => ({ ...(petugas === null ? {} : { petugas }), hadir })),
  };
}
