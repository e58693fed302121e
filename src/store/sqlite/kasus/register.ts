import type { KasusTerdaftar, PengaduanMasuk, PenolakanCatat, TautanMasuk } from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import { Ditolak, nilaiAtauTolak, tindak } from '../ditolak.ts';
import type { GudangBa } from '../gudang/gudang-ba.ts';
import { tanpaLaporan } from '../gudang/isi-laporan.ts';
import { bahanKasus, nomorBaru } from './bahan-kasus.ts';

/** Complaints that came to the office itself, and their later life in LAPOR!. */
export class PencatatRegister {
  readonly #alat: Alat;
  readonly #ba: GudangBa;

  constructor(alat: Alat, ba: GudangBa) {
    this.#alat = alat;
    this.#ba = ba;
  }

  daftarkan(masuk: PengaduanMasuk): Result<KasusTerdaftar, PenolakanCatat> {
    return tindak(this.#alat, masuk, (tx) => {
      const { mesin, nomor, brankas } = this.#alat;
      const { pada, kanal, petugas, berkas } = masuk;
      const sop = mesin.sopUntuk(kanal);
      const formulir = nilaiAtauTolak(mesin.periksaPengaduan({ ...masuk, sop }, petugas, tx.sekarang));
      const nomorRegistrasi = nomor.tahunan('REG', this.#alat.tahun(tx.sekarang));
      const id = { id: nomor.urut('K'), trackingId: null, nomorRegistrasi };
      const instansi = mesin.kantor.instansi[0] ?? '';
      const baru = { pada, kanal, sop, instansi, terlihat: tx.sekarang, formulir };
      const garam = brankas.garamBaru();
      const laci = brankas.laci(garam, id.id);
      const laporan = tanpaLaporan(garam);
      return ok(this.#terdaftar(tx.buat(id, mesin.pengaduanBaru(baru, id), { laci, laporan, berkas })));
    });
  }

  tautkan(masuk: TautanMasuk): Result<KasusTerdaftar, PenolakanCatat> {
    return tindak(this.#alat, masuk, (tx) => {
      const { kasus: gudang, mesin } = this.#alat;
      const baris = gudang.cari(masuk.sasaran);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: masuk.sasaran });
      const pemilik = gudang.cari(masuk.trackingId);
      const sebutan = pemilik === undefined ? null : (pemilik.nomor_registrasi ?? pemilik.tracking_id);
      const kasus = gudang.muat(baris);
      const laci = this.#alat.laci(baris);
      const { trackingId, alasanIdentitas = '' } = masuk;
      const bahan = bahanKasus(this.#alat, this.#ba, { baris, kasus, laci }, kasus.konsep);
      const saat = { bahan, nomorBaru: nomorBaru(this.#alat, tx.sekarang) };
      const tautan = { trackingId, pemilik: sebutan, alasanIdentitas };
      const perubahan = nilaiAtauTolak(mesin.tautkan(kasus, tautan, saat));
      return ok(this.#terdaftar(tx.ubah(baris, kasus, perubahan, { laci })));
    });
  }

  #terdaftar(kasus: Kasus): KasusTerdaftar {
    return { kasus, jadwal: this.#alat.mesin.jadwal(kasus) };
  }
}
