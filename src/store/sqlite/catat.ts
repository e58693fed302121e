import type { HasilCatat, PenolakanCatat, TindakanMasuk } from '../../ports/store.ts';
import type { Kasus } from '../../sop/kasus.ts';
import type { JenisNomor } from '../../sop/konteks.ts';
import type { Laporan } from '../../sop/laporan.ts';
import type { Perintah } from '../../sop/perintah.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import { tahunDari, tanggalPada } from '../../sop/waktu.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas.ts';
import { Ditolak, nilaiAtauTolak, tolakJamMundur } from './ditolak.ts';
import type { GudangBa } from './gudang-ba.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import type { Transaksi } from './transaksi.ts';
import { transaksi } from './transaksi.ts';

/** An officer's act on one case: load, decide, write changes, journal and outbox in one transaction. */
export function pencatat(alat: Alat, ba: GudangBa) {
  return (masuk: TindakanMasuk): Result<HasilCatat, PenolakanCatat> => {
    const { perintah, sekarang, akun, host } = masuk;
    const pelaku = { oleh: perintah.petugas, dicatatOleh: perintah.dicatatOleh, akun, host };
    return transaksi(alat, sekarang, pelaku, (tx) => {
      tolakJamMundur(tx);
      const baris = alat.kasus.cari(masuk.sasaran);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: masuk.sasaran });
      return catat(tx, baris, masuk);
    });
  };

  function catat(tx: Transaksi, baris: BarisKasus, masuk: TindakanMasuk): Result<HasilCatat, PenolakanCatat> {
    const sidik = alat.brankas.sidik(ejaan(baris.id, masuk.perintah));
    const sama = sudahTercatat(baris, masuk.idLuar, sidik);
    if (sama !== null) return ok({ jenis: 'sama', tindakan: sama });
    const kasus = alat.kasus.muat(baris);
    const laci = alat.laci(baris);
    const saat = {
      sekarang: tx.sekarang,
      bahan: bahan(baris, kasus, laci),
      nomorBaru: (jenis: JenisNomor) => nomorBaru(jenis, tx.sekarang),
    };
    const perubahan = nilaiAtauTolak(alat.mesin.tindakan(kasus, masuk.perintah, saat));
    const tindakan = { idLuar: masuk.idLuar, sidik, berkas: masuk.perintah.berkas };
    const sesudah = tx.terapkan(kasus, perubahan, kasus, { laci, tindakan });
    return ok({
      jenis: 'dicatat',
      tindakan: sesudah.tindakan.at(-1)?.id ?? '',
      kasus: sesudah,
      jadwal: alat.mesin.jadwal(sesudah),
      kiriman: sesudah.kiriman.filter((k) => !kasus.kiriman.some((l) => l.id === k.id)).map((k) => k.id),
    });
  }

  function sudahTercatat(baris: BarisKasus, idLuar: string | null, sidik: Uint8Array): string | null {
    return idLuar === null
      ? alat.tindakan.menurutSidik(baris.id, baris.putaran, sidik)
      : alat.tindakan.menurutIdLuar(idLuar);
  }

  function bahan(baris: BarisKasus, kasus: Kasus, laci: Laci) {
    const laporan = baris.isi === null ? null : (JSON.parse(laci.buka(baris.isi)) as Laporan);
    return {
      ba: ba.milikKasus(kasus.id),
      baDikecualikan: ba.dikecualikan(kasus.id, baris.putaran),
      namaBidang: namaBidang(alat, kasus, laci),
      isiKonsep: new Map(
        kasus.konsep
          .filter((k) => k.status === 'hidup')
          .map((k) => [k.id, alat.teks.baca(k.id, laci)['isi'] ?? '']),
      ),
      identitas: laporan?.namaPelapor ? [laporan.namaPelapor] : [],
    };
  }

  function nomorBaru(jenis: JenisNomor, sekarang: number): string {
    switch (jenis) {
      case 'tindakan':
        return alat.nomor.urut('T');
      case 'konsep':
        return alat.nomor.urut('KS');
      case 'kiriman':
        return alat.nomor.tahunan('TL', tahunDari(tanggalPada(sekarang, alat.mesin.aturanBaru.tenggat.zona)));
    }
  }
}

/** Requests that no bidang has answered yet, by name. */
export function namaBidang(alat: Alat, kasus: Kasus, laci: Laci): ReadonlyMap<number, string> {
  return new Map(
    kasus.bidang
      .filter((b) => b.dijawab === null)
      .map((b) => [b.n, alat.teks.baca(b.tindakan, laci)['bidang'] ?? '']),
  );
}

/** One spelling of an act, so that the same act again is known. */
function ejaan(kasus: string, p: Perintah): string {
  const isian = Object.entries(p.isian).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kasus, p.aksi, isian, p.berkas.map((b) => b.asli), p.petugas, p.catatan, p.pada]);
}
