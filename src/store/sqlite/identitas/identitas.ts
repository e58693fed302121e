import type { PayloadJejak } from '../../../jejak/kanonik.ts';
import type {
  IdentitasPelapor,
  PenolakanCatat,
  PerintahIdentitas,
  RencanaHapus,
} from '../../../ports/store.ts';
import type { PermintaanIdentitas } from '../../../sop/identitas/hapus-identitas.ts';
import { halanganIdentitas } from '../../../sop/identitas/hapus-identitas.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import { masalah } from '../../../sop/penolakan.ts';
import { peranPada } from '../../../sop/petugas.ts';
import type { Result } from '../../../sop/result.ts';
import { err, ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import { basisDitolakKarena } from '../basis/basis-ditolak.ts';
import { tulis } from '../basis/tulis.ts';
import { Ditolak, tindak, tolak } from '../ditolak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { GudangIdentitas } from '../gudang/gudang-identitas.ts';
import type { GudangKarantina } from '../gudang/gudang-karantina.ts';
import type { Transaksi } from '../transaksi.ts';

interface Dipilih {
  readonly baris: BarisKasus;
  readonly kasus: Kasus;
}

/** Who a reporter is: shown, erased, or held; each time one journal row says who did it, and why under the case's key. */
export class PengelolaIdentitas {
  readonly #alat: Alat;
  readonly #gudang: GudangIdentitas;
  readonly #karantina: GudangKarantina;

  constructor(alat: Alat, karantina: GudangKarantina) {
    this.#alat = alat;
    this.#karantina = karantina;
    this.#gudang = new GudangIdentitas(alat.db);
  }

  lihat(perintah: PerintahIdentitas): Result<IdentitasPelapor, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const { baris, kasus } = this.dipilih(perintah, 'lihat');
      const isian = this.#isian(baris, kasus);
      if (Object.keys(isian).length === 0)
        return tolak(masalah('identitas_tidak_disimpan', { anonim: baris.anonim }));
      this.#catatDilihat(tx, baris, perintah.alasan);
      return ok({ isian });
    });
  }

  rencana(perintah: Omit<PerintahIdentitas, 'alasan'>): Result<RencanaHapus, PenolakanCatat> {
    try {
      return ok(this.#rencana(this.dipilih(perintah, 'hapus')));
    } catch (galat) {
      if (galat instanceof Ditolak) return err(galat.penolakan);
      throw galat;
    }
  }

  hapus(perintah: PerintahIdentitas): Result<RencanaHapus, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const dipilih = this.dipilih(perintah, 'hapus');
      const rencana = this.#rencana(dipilih);
      if (rencana.sudah === null || bersisa(rencana)) this.#hapus(tx, dipilih, perintah.alasan);
      return ok(rencana);
    });
  }

  tahan({ tahan, ...perintah }: PerintahIdentitas & { tahan: boolean }): Result<null, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      const { baris, kasus } = this.dipilih(perintah, tahan ? 'tahan' : 'lepas');
      const jenis = tahan ? 'kasus.tahan-hukum' : 'kasus.lepas-hukum';
      const perubahan = {
        peristiwa: { jenis, pada: tx.sekarang },
        teks: { alasan: perintah.alasan },
      } as const;
      tx.ubah(baris, kasus, [perubahan], { laci: this.#alat.laci(baris) });
      return ok(null);
    });
  }

  berkas(): readonly string[] {
    return this.#gudang.berkas();
  }

  hapusBerkas(sha256: string, buang: () => void): boolean {
    return tulis(this.#alat.db, () => {
      if (!this.#gudang.bolehDibuang(sha256)) return false;
      buang();
      this.#gudang.berkasTerhapus(sha256);
      return true;
    });
  }

  /**
   * secure_delete has zeroed what was freed; VACUUM leaves no free page, and the truncated journal file none of the
   * pages as they were. Only a reader that stands still in another process holds it up.
   */
  bersihkan(): boolean {
    const { db } = this.#alat;
    try {
      db.exec('VACUUM');
      const [hasil] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
      return hasil?.busy === 0;
    } catch (galat) {
      const ditolak = basisDitolakKarena(galat, db.name);
      if (ditolak?.sebab === 'terkunci') return false;
      throw ditolak ?? galat;
    }
  }

  #rencana({ baris, kasus }: Dipilih): RencanaHapus {
    return {
      trackingId: kasus.trackingId,
      nomorRegistrasi: kasus.nomorRegistrasi,
      sudah: kasus.dihapus,
      ...this.#gudang.jumlah({ kasus: baris.id, tracking: baris.tracking_id }),
    };
  }

  /** The old salt is overwritten by a new one: texts that the office writes later have a key of their own. */
  #hapus(tx: Transaksi, { baris, kasus }: Dipilih, dasar: string): void {
    const { brankas } = this.#alat;
    if (baris.tracking_id !== null) this.#karantina.tutupTrackingId(tx, baris.tracking_id);
    this.#gudang.hapus({ kasus: baris.id, tracking: baris.tracking_id });
    const garam = brankas.garamBaru();
    const { status_lapor, anonim, rahasia, jauh_at, ekspor_at, sidik } = baris;
    const laporan = {
      status_lapor,
      anonim,
      rahasia,
      jauh_at,
      ekspor_at,
      sidik,
      riwayat_perlu: 0,
      garam,
      isi: null,
    };
    const peristiwa = { jenis: 'kasus.isi-dihapus', pada: tx.sekarang } as const;
    tx.ubah(baris, kasus, [{ peristiwa, teks: { dasar } }], { laci: brankas.laci(garam, baris.id), laporan });
  }

  #catatDilihat(tx: Transaksi, baris: BarisKasus, alasan: string): void {
    const laci = this.#alat.laci(baris);
    const register: PayloadJejak =
      baris.tracking_id === null ? { register: baris.nomor_registrasi ?? '' } : {};
    tx.jejak('identitas.dilihat', baris.tracking_id, {
      kasus: baris.id,
      ...register,
      ...tx.tanda,
      ...(laci === null ? {} : { komitmen: laci.semuaKomitmen({ alasan }) }),
    });
    if (laci !== null) this.#alat.teks.simpan(`${baris.id}#${tx.ujung.seq}`, { alasan }, laci);
  }

  /** As LAPOR! tells it, and as the form of our own register holds it; of an anonymous reporter nothing. */
  #isian(baris: BarisKasus, kasus: Kasus): Readonly<Record<string, string>> {
    if (baris.anonim === 1) return {};
    const laci = this.#alat.laci(baris);
    const nama = this.#alat.laporan(baris, laci)?.namaPelapor ?? '';
    const { formulir } = this.#alat.mesin.aturan(kasus).sop;
    const semua = Object.entries(this.#alat.teks.baca(kasus.id, laci));
    const milik = semua.filter(([n, isi]) => isi !== '' && (formulir[n]?.identitas ?? false));
    return { ...(nama === '' ? {} : { nama_pelapor: nama }), ...Object.fromEntries(milik) };
  }

  /** @throws Ditolak who does it is not in service */
  wajibBertugas({ petugas, sekarang }: Pick<PerintahIdentitas, 'petugas' | 'sekarang'>): void {
    if (this.#peran(petugas, sekarang).length === 0) tolak(masalah('petugas_tidak_bertugas', { petugas }));
  }

  #peran(petugas: string, sekarang: number): readonly string[] {
    const { kantor, aturanBaru } = this.#alat.mesin;
    return peranPada(petugas, sekarang, kantor.petugas, kantor.penugasan, aturanBaru.tenggat.zona);
  }

  /** @throws Ditolak */
  dipilih(
    {
      sasaran,
      petugas,
      dicatatOleh,
      sekarang,
    }: Pick<PerintahIdentitas, 'sasaran' | 'petugas' | 'dicatatOleh' | 'sekarang'>,
    minta: PermintaanIdentitas,
  ): Dipilih {
    const { kasus: gudang, mesin } = this.#alat;
    const baris = gudang.cari(sasaran);
    if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran });
    const kasus = gudang.muat(baris);
    const { terbuka } = mesin.jadwal(kasus);
    const halangan = halanganIdentitas(kasus, minta, {
      petugas,
      bertugas: this.#peran(petugas, sekarang).length > 0,
      terbuka,
      dibuka: mesin.dibukaBagi(kasus, petugas, sekarang, dicatatOleh),
    });
    return halangan === null ? { baris, kasus } : tolak(halangan);
  }
}

/** LAPOR! opened it again and it was worked on, or a body came into quarantine before there was a case. */
const bersisa = ({ teks, lampiran, riwayat, karantina }: RencanaHapus): boolean =>
  teks + lampiran + riwayat + karantina > 0;
