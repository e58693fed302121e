import type { HasilCatat, KeadaanDilihat, PenolakanCatat, TindakanMasuk } from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import { konsepHidup } from '../../../sop/kasus/kasus.ts';
import { hanyaDiserahkan, keadaanKasus } from '../../../sop/kasus/keadaan-kasus.ts';
import type { Peristiwa } from '../../../sop/kasus/peristiwa.ts';
import { sebutNaskah } from '../../../sop/naskah-baku/naskah-baku.ts';
import { masalah } from '../../../sop/penolakan.ts';
import type { PenggantiBertugas } from '../../../sop/petugas.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import { identitasDalamKonsep } from '../../../sop/tindakan/identitas-dalam-konsep.ts';
import { PENGGANTI } from '../../../sop/tindakan/isian.ts';
import type { Bahan } from '../../../sop/tindakan/konteks.ts';
import type { BerkasPerintah, Perintah } from '../../../sop/tindakan/perintah.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import { Ditolak, nilaiAtauTolak, tindak, tolak } from '../ditolak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { GudangBa } from '../gudang/gudang-ba.ts';
import type { Transaksi } from '../transaksi.ts';
import { bahanKasus, nomorBaru } from './bahan-kasus.ts';
import { siapkanBalasan } from './balasan-terbaca.ts';
import { calonInduk } from './kaitan-terlihat.ts';

/** An officer's act on one case: load, decide, write changes, journal and outbox in one transaction. */
export class PencatatTindakan {
  readonly #alat: Alat;
  readonly #ba: GudangBa;
  readonly #balasan: ReturnType<typeof siapkanBalasan>;

  constructor(alat: Alat, ba: GudangBa) {
    this.#alat = alat;
    this.#ba = ba;
    this.#balasan = siapkanBalasan(alat);
  }

  catat(masuk: TindakanMasuk): Result<HasilCatat, PenolakanCatat> {
    const { petugas, dicatatOleh } = masuk.perintah;
    return tindak(this.#alat, { ...masuk, petugas, dicatatOleh }, (tx) => {
      const baris = this.#alat.kasus.cari(masuk.sasaran);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: masuk.sasaran });
      const sidik = this.#alat.brankas.sidik(ejaan(baris.id, masuk.perintah));
      const sama = this.#sudahTercatat(baris, masuk, sidik);
      return ok(sama === null ? this.#putuskan(tx, baris, masuk, sidik) : { jenis: 'sama', tindakan: sama });
    });
  }

  #sudahTercatat(baris: BarisKasus, masuk: TindakanMasuk, sidik: Uint8Array): string | null {
    const { tindakan } = this.#alat;
    if (masuk.idLuar !== null) {
      const ada = tindakan.menurutIdLuar(masuk.idLuar);
      if (ada !== null && masuk.keadaan !== undefined && Buffer.compare(ada.sidik, sidik) !== 0)
        tolak(masalah('baris_sudah_dicatat', { aksi: ada.aksi, tindakan: ada.id }));
      const lain = ada !== null && (ada.kasus !== baris.id || ada.aksi !== masuk.perintah.aksi);
      // Files that each number their lines from 1: called "the same", another act would be lost without a word.
      if (lain)
        tolak(masalah('id_tindakan_dipakai', { id: masuk.idLuar, aksi: ada.aksi, kasus: ada.laporan }));
      return ada?.id ?? null;
    }
    return masuk.kenaliSama === false ? null : tindakan.menurutSidik(baris.id, baris.putaran, sidik);
  }

  /** Decided upon an older state: told who did what since, so that the officer looks before deciding again. */
  #tolakBilaBerubah(kasus: Kasus, { dilihat, pada: sejak }: KeadaanDilihat): void {
    if (keadaanKasus(kasus) === dilihat) return;
    const akhir = this.#alat.tindakan.terakhir(kasus.id);
    const olehOrang = akhir !== null && akhir.dicatat_at >= sejak && !dilihat.includes(akhir.id);
    if (olehOrang) {
      const oleh = this.#namaPetugas(akhir.oleh);
      tolak(masalah('kasus_berubah', { aksi: akhir.aksi, oleh, pada: akhir.dicatat_at }));
    }
    if (hanyaDiserahkan(dilihat, kasus))
      tolak(masalah('kasus_berubah', { kepada: this.#namaPetugas(kasus.penanggungJawab ?? '-') }));
    tolak(masalah('kasus_berubah', { langkah: kasus.langkah }));
  }

  /** Whom the record of the act names as standing in for its officer. */
  #pengganti(peristiwa: readonly Peristiwa[]): PenggantiBertugas | null {
    const { mesin } = this.#alat;
    const dicatat = peristiwa.find((p) => p.jenis === 'tindakan.dicatat');
    if (dicatat?.nilai[PENGGANTI] === undefined) return null;
    return mesin.pengganti(dicatat.petugas, dicatat.terjadi);
  }

  #namaPetugas(id: string): string {
    return this.#alat.mesin.kantor.petugas.find((p) => p.id === id)?.nama ?? id;
  }

  /** Only a link looks at another case that it is to be linked to. */
  #untukKaitan(kasus: Kasus, { aksi, isian }: Perintah): Pick<Bahan, 'calonInduk'> {
    const mengaitkan = this.#alat.mesin.aturan(kasus).sop.tindakan[aksi]?.efek.includes('kaitkan');
    return mengaitkan ? { calonInduk: calonInduk(this.#alat, kasus, isian['induk'] ?? '') } : {};
  }

  /** Only a reply typed in looks for its like among those known. */
  #untukBalasan(kasus: Kasus, laci: Laci | null, { aksi }: Perintah): Pick<Bahan, 'balasan'> {
    const mencatat = this.#alat.mesin.aturan(kasus).sop.tindakan[aksi]?.efek.includes('catat-balasan');
    return mencatat ? { balasan: this.#balasan(kasus, laci) } : {};
  }

  /** Of an act that concludes what the bidang were asked for: kapuas §2 does not wait for all of them. */
  #bidangBelum(kasus: Kasus, { aksi }: Perintah): number {
    const menyimpulkan = this.#alat.mesin.aturan(kasus).sop.tindakan[aksi]?.syarat.includes('bidang-ditanya');
    return menyimpulkan ? kasus.bidang.filter(({ dijawab }) => dijawab === null).length : 0;
  }

  #putuskan(tx: Transaksi, baris: BarisKasus, masuk: TindakanMasuk, sidik: Uint8Array): HasilCatat {
    const { kasus: gudang, mesin } = this.#alat;
    const kasus = gudang.muat(baris);
    if (masuk.keadaan !== undefined) this.#tolakBilaBerubah(kasus, masuk.keadaan);
    const laci = this.#alat.laci(baris);
    const bahan = {
      ...bahanKasus(this.#alat, this.#ba, { baris, kasus, laci }, konsepHidup(kasus)),
      ...this.#untukBalasan(kasus, laci, masuk.perintah),
      ...this.#untukKaitan(kasus, masuk.perintah),
    };
    const perubahan = nilaiAtauTolak(
      mesin.tindakan(kasus, masuk.perintah, {
        sekarang: tx.sekarang,
        bahan,
        nomorBaru: nomorBaru(this.#alat, tx.sekarang),
      }),
    );
    const tindakan = { idLuar: masuk.idLuar, sidik };
    const sesudah = tx.ubah(baris, kasus, perubahan, { laci, tindakan, berkas: masuk.perintah.berkas });
    const peristiwa = perubahan.map((p) => p.peristiwa);
    return {
      jenis: 'dicatat',
      tindakan: peristiwa.find((p) => p.jenis === 'tindakan.dicatat')?.tindakan ?? '',
      kasus: sesudah,
      jadwal: mesin.jadwal(sesudah),
      ikut: tx.ikut,
      gugur: konsepGugur(peristiwa),
      pengganti: this.#pengganti(peristiwa),
      identitas: identitasDalamKonsep(perubahan, masuk.perintah, bahan.identitas),
      bidangBelum: this.#bidangBelum(kasus, masuk.perintah),
      kiriman: peristiwa.flatMap((p) => (p.jenis === 'kiriman.dibuat' ? [p.kiriman] : [])),
    };
  }
}

/** A draft ends where another takes its place, or with the link whose examination it rested on. */
function konsepGugur(peristiwa: readonly Peristiwa[]): readonly string[] {
  if (!peristiwa.some((p) => p.jenis === 'kasus.dilepas')) return [];
  return peristiwa.flatMap((p) => (p.jenis === 'konsep.status' && p.ke === 'diganti' ? [p.konsep] : []));
}

/** One spelling of an act, so that the same act again is known. */
function ejaan(kasus: string, p: Perintah): string {
  const isian = Object.entries(p.isian).sort(([a], [b]) => (a < b ? -1 : 1));
  const naskah = p.naskah === undefined ? [] : [sebutNaskah(p.naskah)];
  const ejaan = [kasus, p.aksi, isian, p.berkas.map(ejaanBerkas), p.petugas, p.catatan, p.pada, ...naskah];
  return JSON.stringify(ejaan);
}

const ejaanBerkas = ({ asli, keterangan: k }: BerkasPerintah): unknown =>
  k === undefined ? asli : [asli, k.sumber, k.dari, k.diambil, k.tempat];
