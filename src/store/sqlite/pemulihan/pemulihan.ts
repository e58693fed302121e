import type { PayloadJejak } from '../../../jejak/kanonik.ts';
import type {
  AkhirPemulihan,
  KirimanDipulihkan,
  Pemulihan,
  PemulihanBaru,
  PencatatWaktu,
} from '../../../ports/store.ts';
import type { StatusKiriman } from '../../../sop/kiriman/kiriman.ts';
import { tahunDari, tanggalPada } from '../../../sop/waktu/waktu.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import type { BarisKirimanPenuh } from '../gudang/baris-kiriman.ts';
import type { GudangKiriman } from '../gudang/gudang-kiriman.ts';
import type { PeraguKiriman } from '../kiriman/peragu-kiriman.ts';
import { ubahStatusKiriman } from '../kiriman/status-kiriman.ts';
import type { Transaksi } from '../transaksi.ts';
import { pelakuDari, SISTEM, transaksi } from '../transaksi.ts';
import { lompatan } from './lompat-nomor.ts';

/** After a backup was put back: what it does not know, and how that is cleared up (docs/decisions/0011). */
export class PengelolaPemulihan {
  readonly #alat: Alat;
  readonly #kiriman: GudangKiriman;
  readonly #peragu: PeraguKiriman;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat, kiriman: GudangKiriman, peragu: PeraguKiriman) {
    this.#alat = alat;
    this.#kiriman = kiriman;
    this.#peragu = peragu;
    this.#s = siapkan(alat.db);
  }

  mulai(baru: PemulihanBaru): void {
    transaksi(this.#alat, baru.sekarang, pelakuDari(baru), (tx) => {
      const sebab = baru.alasan === undefined ? null : this.#segel(baru.id, baru.alasan);
      tx.jejak('pemulihan.mulai', null, { ...muatanMulai(tx, baru), ...berkomitmen(sebab) });
      this.#alat.pemulihan.sisip(baru, sebab);
      this.#lompatiNomor(tx, baru);
      this.#s.lupakanKursor.run();
      this.#s.bacaSemuaRiwayat.run();
      // The copied database names where the original lay; the next pass adopts where this one does.
      this.#alat.setelan.simpan('tempat', null);
      this.#peragu.ragukanSemua(tx, baru.siap);
    });
  }

  baca(): Pemulihan | null {
    return this.#alat.pemulihan.baca();
  }

  tarikPenuh(sekarang: number): void {
    transaksi(this.#alat, sekarang, SISTEM, () => {
      // When they were read first, the last answers of the lost time may not have shown yet.
      this.#s.bacaSemuaRiwayat.run();
      this.#alat.pemulihan.tarikPenuh(sekarang);
    });
  }

  dipulihkan(batas: number): readonly KirimanDipulihkan[] {
    return this.#s.dipulihkan.all(batas).map(({ id }) => this.#rinci(this.#kiriman.baris(id)));
  }

  /** What LAPOR! does not show is not sent again unasked: it may have been cancelled after the copy was made. */
  terlihat(id: string, pada: number | null, sekarang: number): void {
    transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const baris = this.#kiriman.baris(id);
      if (this.#s.masihDicari.get(id) === undefined) return;
      this.#s.tandai.run(pada === null && MENUNGGU.includes(baris.status) ? 2 : 0, id);
      if (pada !== null) ubahStatusKiriman(tx, baris, { ke: 'terkirim', dasar: 'terbaca-kembali', pada });
      else if (baris.status === 'belum_pasti') this.#antrekan(tx, baris);
    });
  }

  tuntaskan(sekarang: number): boolean {
    const p = this.baca();
    if (p === null || p.tarikPenuh === null) return false;
    if (p.belumDilihat + p.takTerlihat + p.takTercatat + p.riwayatAntre > 0) return false;
    transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      this.#alat.pemulihan.selesai(sekarang, null);
      tx.jejak('pemulihan.selesai', null, { pemulihan: p.id, sebab: 'tuntas' });
    });
    return true;
  }

  akhiri({ alasan, bersambungan, ...pelaku }: AkhirPemulihan & PencatatWaktu): void {
    transaksi(this.#alat, pelaku.sekarang, pelakuDari(pelaku), (tx) => {
      const p = this.baca();
      if (p === null) return;
      // Nobody but the person could look: what LAPOR! shows was marked sent by now.
      if (!bersambungan)
        for (const { id } of this.#s.dipulihkan.all(-1))
          if (this.#kiriman.baris(id).status === 'belum_pasti') this.#antrekan(tx, this.#kiriman.baris(id));
      const sebab = this.#segel(p.id, alasan);
      this.#s.lepasTanda.run();
      this.#alat.pemulihan.selesai(pelaku.sekarang, sebab);
      const { belumDilihat, takTerlihat, takTercatat } = p;
      tx.jejak('pemulihan.selesai', null, {
        pemulihan: p.id,
        sebab: 'orang',
        belum_dilihat: belumDilihat,
        tak_terlihat: takTerlihat,
        tak_tercatat: takTercatat,
        ...tx.tanda,
        ...berkomitmen(sebab),
      });
    });
  }

  #segel(id: string, alasan: string): AlasanDisegel {
    const garam = this.#alat.brankas.garamBaru();
    const laci = this.#alat.brankas.laci(garam, id);
    return { garam, alasan: laci.tutup(alasan), komitmen: laci.semuaKomitmen({ alasan }) };
  }

  #antrekan(tx: Transaksi, baris: BarisKirimanPenuh): void {
    this.#kiriman.jadwalkan(baris.id, { percobaan: 0, berikut: tx.sekarang });
    ubahStatusKiriman(tx, baris, { ke: 'antre', kelas: 'dipulihkan' });
  }

  #lompatiNomor(tx: Transaksi, baru: PemulihanBaru): void {
    const { zona } = this.#alat.mesin.aturanBaru.tenggat;
    const tahun = (ms: number): number => Number(tahunDari(tanggalPada(ms, zona)));
    const masa = { dari: baru.dari, sekarang: baru.sekarang, tahunDari: tahun(baru.dari) };
    const semua = lompatan(this.#s.nomor.all(), baru.nomorDiganti, {
      ...masa,
      tahunSampai: tahun(baru.sekarang),
    });
    for (const { jenis, tahun: t, lama, ke } of semua) {
      this.#s.lompat.run(jenis, t, ke);
      tx.jejak('nomor.dilompati', null, {
        nomor: jenis,
        tahun: t,
        lama,
        ke,
        pemulihan: baru.id,
        ...tx.tanda,
      });
    }
  }

  #rinci(baris: BarisKirimanPenuh): KirimanDipulihkan {
    const { teks } = this.#alat;
    const laci = this.#alat.laci({ id: baris.kasus_id, garam: baris.garam });
    return {
      id: baris.id,
      trackingId: baris.tracking_id ?? '',
      jenis: baris.jenis,
      status: baris.status,
      isi: teks.satu(baris.id, 'isi', laci),
      dibuat: baris.dibuat_at,
      namaKita: this.#alat.namaKita(),
    };
  }
}

/** What leaves by itself once nothing holds it back. */
const MENUNGGU: readonly StatusKiriman[] = ['antre', 'belum_pasti'];

const hex = (bita: Uint8Array): string => Buffer.from(bita).toString('hex');

interface AlasanDisegel {
  readonly garam: Uint8Array;
  readonly alasan: Uint8Array;
  /** What the journal holds of it. */
  readonly komitmen: PayloadJejak;
}

const berkomitmen = (sebab: AlasanDisegel | null): PayloadJejak =>
  sebab === null ? {} : { komitmen: sebab.komitmen };

const muatanMulai = ({ ujung, tanda }: Transaksi, baru: PemulihanBaru): PayloadJejak => ({
  pemulihan: baru.id,
  dari: baru.dari,
  siap: baru.siap,
  cadangan_seq: ujung.seq,
  cadangan_hash: hex(ujung.hash),
  ...(baru.diganti === null ? {} : { diganti_seq: baru.diganti.seq, diganti_hash: baru.diganti.hash }),
  ...tanda,
});

/** `antre`: let go by a person meanwhile. */
const DICARI = `'antre', 'belum_pasti', 'gagal', 'ditahan'`;

const siapkan = (db: Basis) => ({
  dipulihkan: db.prepare<[number], { id: string }>(
    `SELECT id FROM kiriman WHERE dipulihkan = 1 AND status IN (${DICARI}) ORDER BY id LIMIT ?`,
  ),
  masihDicari: db.prepare<[string]>(
    `SELECT 1 FROM kiriman WHERE id = ? AND dipulihkan = 1 AND status IN (${DICARI})`,
  ),
  tandai: db.prepare<[number, string]>('UPDATE kiriman SET dipulihkan = ? WHERE id = ?'),
  lepasTanda: db.prepare<[]>('UPDATE kiriman SET dipulihkan = 0 WHERE dipulihkan > 0'),
  nomor: db.prepare<[], { jenis: string; tahun: number; terakhir: number }>('SELECT * FROM nomor'),
  lompat: db.prepare<[string, number, number]>(
    `INSERT INTO nomor (jenis, tahun, terakhir) VALUES (?, ?, ?)
     ON CONFLICT (jenis, tahun) DO UPDATE SET terakhir = excluded.terakhir`,
  ),
  // A full pass must begin after the restore, not go on where one before it stopped.
  lupakanKursor: db.prepare<[]>(
    'UPDATE posisi SET kursor = NULL, mulai_at = NULL, penuh = 0, tanda_at = NULL, versi = versi + 1',
  ),
  bacaSemuaRiwayat: db.prepare<[]>(
    'UPDATE kasus SET riwayat_perlu = max(riwayat_perlu, 1) WHERE terbuka = 1 AND tracking_id IS NOT NULL',
  ),
});
