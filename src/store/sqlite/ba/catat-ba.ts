import type { PencatatWaktu, PengecualianBa, PenolakanCatat } from '../../../ports/store.ts';
import type { BeritaAcara } from '../../../sop/ba/berita-acara.ts';
import { kurangBagiTemplat, nomorDariTemplat, urutTertinggi } from '../../../sop/ba/nomor-naskah.ts';
import type { BaBaru, PerintahBa } from '../../../sop/ba/perintah-ba.ts';
import type { PeristiwaBa } from '../../../sop/ba/peristiwa-ba.ts';
import { terapkanBa } from '../../../sop/ba/peristiwa-ba.ts';
import type { IsiBa } from '../../../sop/ba/putuskan-ba.ts';
import { identitasDalam } from '../../../sop/identitas/identitas.ts';
import { masalah } from '../../../sop/penolakan.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import { tahunDari, tanggalPada } from '../../../sop/waktu/waktu.ts';
import type { Alat } from '../alat.ts';
import { Ditolak, nilaiAtauTolak, tindak, tolak } from '../ditolak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { BarisBa, GudangBa } from '../gudang/gudang-ba.ts';
import type { Teks } from '../gudang/gudang-teks.ts';
import { teksKeterangan } from '../gudang/gudang-teks.ts';
import {
  BAGIAN_DASAR,
  BAGIAN_MENGETAHUI,
  BAGIAN_ORANG,
  hashIsiBa,
  laciBa,
  orangBa,
  pemilikTindakan,
  tanggalBa,
} from '../gudang/isi-ba.ts';
import { denganSekaitan, identitasPelapor, identitasSekaitan } from '../kasus/identitas-pelapor.ts';
import { aksiInduk } from '../kasus/kaitan-terlihat.ts';
import type { Transaksi } from '../transaksi.ts';
import { dasarBa } from './dasar-ba.ts';
import { jejakBa } from './jejak-ba.ts';
import { PenyusunBa } from './susun-ba.ts';

/** Berita Acara: draft, final with its register number and content hash, approved, signed, or void. */
export class PencatatBa {
  readonly #alat: Alat;
  readonly #ba: GudangBa;
  readonly #penyusun: PenyusunBa;

  constructor(alat: Alat, ba: GudangBa) {
    this.#alat = alat;
    this.#ba = ba;
    this.#penyusun = new PenyusunBa(alat, ba);
  }

  buat(baru: BaBaru & PencatatWaktu): Result<BeritaAcara, PenolakanCatat> {
    return tindak(this.#alat, baru, (tx) => ok(this.#penyusun.susun(tx, baru)));
  }

  ubah(perintah: PerintahBa & PencatatWaktu): Result<BeritaAcara, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const baris = this.#ba.cari(perintah.ba);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: perintah.ba });
      const nomorNaskah = this.#nomorNaskah(tx, baris, perintah);
      const pemilik = nomorNaskah === null ? null : this.#ba.pemilikNomorNaskah(nomorNaskah);
      if (pemilik !== null && pemilik !== baris.id)
        return tolak(masalah('ba_nomor_dipakai', { nomor: nomorNaskah ?? '', ba: pemilik }));
      return ok(this.#ubah(tx, baris, { ...perintah, nomorNaskah }));
    });
  }

  /** A second exception of the same round is the first one. */
  kecualikan(perintah: PengecualianBa & PencatatWaktu): Result<'baru' | 'sudah', PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const { petugas, alasan } = perintah;
      const baris = this.#alat.kasus.cari(perintah.sasaran);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: perintah.sasaran });
      const kasus = this.#alat.kasus.muat(baris);
      const p = nilaiAtauTolak(this.#alat.mesin.kecualikanBa(kasus, petugas, tx.sekarang));
      if (p.jenis !== 'ba.dikecualikan') throw new Error(`peristiwa tak terduga: ${p.jenis}`);
      if (this.#ba.dikecualikan(kasus.id, p.putaran)) return ok('sudah');
      this.#ba.kecualikan(kasus.id, p.putaran, petugas, tx.sekarang);
      const laci = this.#alat.laci(baris);
      if (laci !== null) this.#alat.teks.simpan(`BA-KECUALI:${kasus.id}:${p.putaran}`, { alasan }, laci);
      jejakBa(tx, p, [baris], laci?.semuaKomitmen({ alasan }) ?? {});
      return ok('baru');
    });
  }

  #ubah(tx: Transaksi, baris: BarisBa, perintah: PerintahBa): BeritaAcara {
    const { mesin, nomor } = this.#alat;
    const ba = this.#ba.dari(baris);
    const rows = ba.kasus.map(({ id }) => this.#alat.kasus.baris(id));
    const kasus = rows.map((b) => this.#alat.kasus.muat(b));
    const dasar = JSON.stringify(dasarBa(this.#alat, ba));
    const ambil = {
      register: () => nomor.tahunan('BA-REG', this.#alat.tahun(tx.sekarang)),
      isiHash: () => hashIsiBa(this.#alat, this.#ba, baris, dasar),
    };
    const isi = this.#isi(baris, ba, rows);
    this.#tanpaPelapor(ba.id, perintah.nomorNaskah ?? '', rows);
    const p = nilaiAtauTolak(mesin.ubahBa(ba, kasus, perintah, isi, ambil, tx.sekarang));
    if (p.jenis === 'ba.final')
      this.#alat.teks.simpan(ba.id, { [BAGIAN_DASAR]: dasar }, laciBa(this.#alat, baris));
    const sesudah = terapkanBa(ba, p as Parameters<typeof terapkanBa>[1]);
    this.#ba.simpan(sesudah, p, tx.sekarang);
    const pejabat =
      kasus[0] === undefined ? null : mesin.pejabatBa(ba, kasus[0], perintah.petugas, tx.sekarang);
    this.#catat(tx, { baris, rows, p }, perintah, { dasar, mengetahui: JSON.stringify(pejabat) });
    return sesudah;
  }

  /** A letter's number stands in the journal for ever, of any report: what it says of the reporter could not be erased (I14). */
  #tanpaPelapor(ba: string, nomorNaskah: string, rows: readonly BarisKasus[]): void {
    if (nomorNaskah === '') return;
    const milik = identitasSekaitan(this.#alat, rows);
    // A long number is nobody's NIK.
    const jenis = identitasDalam(nomorNaskah, milik).filter(
      (j) => j === 'nama' || j === 'alamat' || j === 'surel',
    );
    if (jenis.length > 0)
      tolak(masalah('identitas_dalam_ba', { ba, jenis: `nomor naskah: ${jenis.join(', ')}` }));
  }

  /** What was done, its words and files, and one journal row with commitments to them. */
  #catat(
    tx: Transaksi,
    { baris, rows, p }: { baris: BarisBa; rows: readonly BarisKasus[]; p: PeristiwaBa },
    { ubah }: PerintahBa,
    { dasar, mengetahui }: { readonly dasar: string; readonly mengetahui: string },
  ): void {
    if (p.jenis === 'ba.dibuat' || p.jenis === 'ba.diubah' || p.jenis === 'ba.dikecualikan')
      throw new Error(`peristiwa tak terduga: ${p.jenis}`);
    const laci = laciBa(this.#alat, baris);
    const urut = this.#ba.catatTindakan(baris.id, p, tx.pelaku, tx.sekarang);
    const pemilik = pemilikTindakan(baris.id, { jenis: p.jenis, urut });
    const berkas = ubah.jenis === 'tanda-tangan' ? ubah.berkas : [];
    const teks = teksPerintah(ubah, mengetahui);
    this.#alat.teks.simpan(pemilik, teks, laci);
    this.#alat.teks.simpanBerkas(pemilik, berkas, laci);
    const beku: Teks = p.jenis === 'ba.final' ? { [BAGIAN_DASAR]: dasar } : {};
    jejakBa(tx, p, rows, laci.semuaKomitmen({ ...teks, ...beku, ...teksKeterangan(berkas) }));
  }

  #isi(baris: BarisBa, ba: BeritaAcara, rows: readonly BarisKasus[]): IsiBa {
    const laci = laciBa(this.#alat, baris);
    const teks = this.#alat.teks.baca(ba.id, laci);
    const asal = Object.values(teksKeterangan(this.#alat.teks.bacaBerkas(ba.id, laci)));
    const orang = this.#alat.teks.satu(ba.id, BAGIAN_ORANG, laci);
    const naskah = [...Object.values(teks), orang, ...asal].join('\n');
    return {
      hari: tanggalBa(this.#alat, baris),
      isian: new Set(Object.keys({ ...teks, ...(JSON.parse(baris.nilai) as object) })),
      sudah: ba.kasus.map(({ id, putaran }) => this.#aksi(id, putaran)),
      orang: orangBa(this.#alat, baris),
      identitas: [...new Set(denganSekaitan(this.#alat, rows).flatMap((b) => this.#identitas(b, naskah)))],
      lain: ba.kasus.flatMap(({ id }) => this.#ba.milikKasus(id)).filter(({ id }) => id !== ba.id),
    };
  }

  /** Acts of the round that the Berita Acara is of (the case may be in a later one), a linked one's with its parent's. */
  #aksi(kasus: string, putaran: number): ReadonlySet<string> {
    const rows = this.#alat.tindakan.semua(kasus).filter((t) => t.putaran === putaran);
    const { kaitan } = this.#alat.kasus.muat(this.#alat.kasus.baris(kasus));
    const bersama = kaitan?.status === 'berlaku' && kaitan.putaran === putaran;
    return new Set([...rows.map((t) => t.aksi), ...(bersama ? aksiInduk(this.#alat, kaitan) : [])]);
  }

  /** Of a reporter who asked not to be known nothing may stand in it. */
  #identitas(baris: BarisKasus, naskah: string): readonly string[] {
    if (baris.anonim === 0 && baris.rahasia === 0) return [];
    return identitasDalam(naskah, identitasPelapor(this.#alat, baris));
  }

  /** As it was typed; else from the template: with the number of the letter register, or at `final` with our own. */
  #nomorNaskah(tx: Transaksi, { status }: BarisBa, perintah: PerintahBa): string | null {
    const templat = this.#alat.mesin.kantor.nomorNaskah;
    const { nomorNaskah, urutNaskah = null, ubah } = perintah;
    if (nomorNaskah !== null || templat === undefined) return nomorNaskah;
    const hari = tanggalPada(tx.sekarang, this.#alat.mesin.aturanBaru.tenggat.zona);
    if (urutNaskah !== null) {
      const hasil = nomorDariTemplat(templat, urutNaskah, hari);
      return hasil.ok ? hasil.value : tolak(masalah('ba_templat_kurang', { kurang: hasil.error.join(', ') }));
    }
    if (ubah.jenis !== 'final' || status !== 'konsep' || kurangBagiTemplat(templat).length > 0) return null;
    const tahun = tahunDari(hari);
    const dipakai = urutTertinggi(templat, tahun, this.#ba.semuaNomorNaskah());
    const urut = this.#alat.nomor.sesudah('BA-NASKAH', tahun, dipakai);
    const hasil = nomorDariTemplat(templat, String(urut), hari);
    return hasil.ok ? hasil.value : null;
  }
}

function teksPerintah(ubah: PerintahBa['ubah'], mengetahui: string): Teks {
  switch (ubah.jenis) {
    case 'final':
    case 'tanda-tangan':
      return {};
    case 'setujui':
      return { ...(ubah.bukti === null ? {} : { bukti: ubah.bukti }), [BAGIAN_MENGETAHUI]: mengetahui };
    case 'batal':
      return { alasan: ubah.alasan };
  }
}
