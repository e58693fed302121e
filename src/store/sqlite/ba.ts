import { createHash } from 'node:crypto';
import type { PayloadJejak } from '../../jejak/kanonik.ts';
import type { BaRinci, PencatatWaktu, PengecualianBa, PenolakanCatat } from '../../ports/store.ts';
import type { BaBaru, PerintahBa } from '../../sop/ba/perintah-ba.ts';
import type { PeristiwaBa } from '../../sop/ba/peristiwa-ba.ts';
import { terapkanBa } from '../../sop/ba/peristiwa-ba.ts';
import type { BaDisusun } from '../../sop/ba/putuskan-ba.ts';
import type { BeritaAcara } from '../../sop/berita-acara.ts';
import type { Kasus } from '../../sop/kasus.ts';
import { masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import { tahunDari, tanggalPada } from '../../sop/waktu.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas.ts';
import { Ditolak, nilaiAtauTolak, tolakJamMundur } from './ditolak.ts';
import type { BarisBa, GudangBa } from './gudang-ba.ts';
import type { Transaksi } from './transaksi.ts';
import { transaksi } from './transaksi.ts';

/** Berita Acara: draft, final with its register number and content hash, approved, or void. */
export function acara(alat: Alat, gudang: GudangBa) {
  return {
    buat(baru: BaBaru & PencatatWaktu): Result<BeritaAcara, PenolakanCatat> {
      return transaksi(alat, baru.sekarang, pelaku(baru), (tx) => {
        tolakJamMundur(tx);
        const kasus = baru.sasaran.map(muatKasus);
        const disusun = nilaiAtauTolak(alat.mesin.susunBa(kasus, baru, tx.sekarang));
        return ok(simpanBaru(tx, disusun, baru, kasus));
      });
    },

    ubah(perintah: PerintahBa & PencatatWaktu): Result<BeritaAcara, PenolakanCatat> {
      return transaksi(alat, perintah.sekarang, pelaku(perintah), (tx) => {
        tolakJamMundur(tx);
        const baris = gudang.baris(perintah.ba);
        if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: perintah.ba });
        tolakNomorGanda(baris, perintah.nomorNaskah);
        return ok(ubah(tx, baris, perintah));
      });
    },

    kecualikan(perintah: PengecualianBa & PencatatWaktu): Result<null, PenolakanCatat> {
      return transaksi(alat, perintah.sekarang, pelaku(perintah), (tx) => {
        tolakJamMundur(tx);
        const kasus = muatKasus(perintah.sasaran);
        const p = nilaiAtauTolak(alat.mesin.kecualikanBa(kasus, perintah.petugas, tx.sekarang));
        if (p.jenis !== 'ba.dikecualikan') throw new Error(`peristiwa tak terduga: ${p.jenis}`);
        const laci = laciKasus(kasus);
        gudang.kecualikan(kasus.id, p.putaran, perintah.petugas, tx.sekarang);
        alat.teks.simpan(`BA-KECUALI:${kasus.id}:${p.putaran}`, { alasan: perintah.alasan }, laci);
        jejak(tx, kasus.trackingId, p, { alasan: laci.komitmen('alasan', perintah.alasan) });
        return ok(null);
      });
    },

    rinci,
  };

  function ubah(tx: Transaksi, baris: BarisBa, perintah: PerintahBa): BeritaAcara {
    const ba = gudang.dari(baris);
    const laci = alat.brankas.laci(baris.garam, baris.id);
    const kasus = ba.kasus.map((k) => muatId(k.id));
    const teks = alat.teks.baca(ba.id, laci);
    const isi = {
      isian: new Set([...Object.keys(teks), ...Object.keys(JSON.parse(baris.nilai) as object)]),
      sudah: kasus.map((k) => new Set(k.tindakan.map((t) => t.aksi))),
    };
    const nomor = { register: () => nomorRegister(tx.sekarang), isiHash: () => hashIsi(baris, teks) };
    const p = nilaiAtauTolak(alat.mesin.ubahBa(ba, kasus, perintah, isi, nomor, tx.sekarang));
    if (p.jenis === 'ba.dikecualikan') throw new Error('peristiwa tak terduga');
    const sesudah = terapkanBa(ba, p);
    gudang.simpan(sesudah, p, tx.sekarang);
    const alasan = teksPerintah(perintah);
    alat.teks.simpan(`${ba.id}#${p.jenis}`, alasan, laci);
    jejak(tx, kasus[0]?.trackingId ?? null, p, komitmen(laci, alasan));
    return sesudah;
  }

  function simpanBaru(tx: Transaksi, d: BaDisusun, baru: BaBaru, kasus: readonly Kasus[]): BeritaAcara {
    const p = {
      jenis: 'ba.dibuat',
      ba: alat.nomor.urut('BA'),
      jenisBa: d.jenisBa,
      kasus: d.kasus,
      pada: d.pada,
      foto: d.foto,
      berkas: baru.berkas.map((b) => b.asli),
    } as const;
    const ba = terapkanBa(null, p);
    const garam = alat.brankas.garamBaru();
    const laci = alat.brankas.laci(garam, ba.id);
    gudang.simpanBaru(ba, d.pada, d.isian.nilai, garam, tx.sekarang);
    alat.teks.simpan(ba.id, d.isian.teks, laci);
    alat.teks.simpanBerkas(ba.id, baru.berkas, laci);
    jejak(tx, kasus[0]?.trackingId ?? null, p, komitmen(laci, d.isian.teks));
    return ba;
  }

  function jejak(tx: Transaksi, trackingId: string | null, p: PeristiwaBa, komitmenTeks: PayloadJejak): void {
    const { jenis, ...muatan } = p;
    const ada = Object.keys(komitmenTeks).length > 0;
    tx.jejak(jenis, trackingId, {
      ...(muatan as PayloadJejak),
      ...tx.tanda,
      ...(ada ? { komitmen: komitmenTeks } : {}),
    });
  }

  function rinci(baris: BarisBa): BaRinci {
    const laci = alat.brankas.laci(baris.garam, baris.id);
    const ba = gudang.dari(baris);
    const { zona } = alat.mesin.aturanBaru.tenggat;
    return {
      ba,
      trackingId: ba.kasus.flatMap((k) => sebutan(alat.kasus.baris(k.id))),
      pada: baris.pada_at,
      tanggal: tanggalPada(baris.pada_at, zona),
      dibuat: baris.dibuat_at,
      final: baris.final_at,
      disetujui: baris.disetujui_at,
      batal: baris.batal_at,
      isiHash: baris.isi_hash,
      nilai: JSON.parse(baris.nilai) as BaRinci['nilai'],
      teks: alat.teks.baca(ba.id, laci),
      berkas: alat.teks.bacaBerkas(ba.id, laci),
    };
  }

  /** SHA-256 over all that the BA says, in one spelling: after `final` nothing of it may change. */
  function hashIsi(baris: BarisBa, teks: Readonly<Record<string, string>>): string {
    const laci = alat.brankas.laci(baris.garam, baris.id);
    const berkas = alat.teks.bacaBerkas(baris.id, laci).map((b) => b.asli);
    const isi = [baris.id, baris.jenis, baris.pada_at, baris.nilai, urut(teks), berkas];
    return createHash('sha256').update(JSON.stringify(isi)).digest('hex');
  }

  function nomorRegister(sekarang: number): string {
    return alat.nomor.tahunan('BA-REG', tahunDari(tanggalPada(sekarang, alat.mesin.aturanBaru.tenggat.zona)));
  }

  function muatKasus(sasaran: string): Kasus {
    const baris = alat.kasus.cari(sasaran);
    if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran });
    return alat.kasus.muat(baris);
  }

  function muatId(id: string): Kasus {
    const baris = alat.kasus.baris(id);
    if (baris === undefined) throw new Error(`kasus ${id} hilang`);
    return alat.kasus.muat(baris);
  }

  function laciKasus(kasus: Kasus): Laci {
    const baris = alat.kasus.baris(kasus.id);
    if (baris === undefined) throw new Error(`kasus ${kasus.id} hilang`);
    return alat.laci(baris);
  }

  function tolakNomorGanda(baris: BarisBa, nomor: string | null): void {
    if (nomor === null || !gudang.nomorNaskahDipakai(nomor, baris.id)) return;
    const salah = masalah('ba_nomor_dipakai', { nomor });
    throw new Ditolak({ jenis: 'ditolak', penolakan: { masalah: [salah], boleh: [] } });
  }
}

const sebutan = (
  b: { tracking_id: string | null; nomor_registrasi: string | null } | undefined,
): string[] => {
  const id = b?.tracking_id ?? b?.nomor_registrasi;
  return id ? [id] : [];
};

const pelaku = (p: { petugas: string; dicatatOleh: string; akun: string; host: string }) => ({
  oleh: p.petugas,
  dicatatOleh: p.dicatatOleh,
  akun: p.akun,
  host: p.host,
});

function teksPerintah({ ubah }: PerintahBa): Readonly<Record<string, string>> {
  switch (ubah.jenis) {
    case 'final':
      return {};
    case 'setujui':
      return ubah.bukti === null ? {} : { bukti: ubah.bukti };
    case 'batal':
      return { alasan: ubah.alasan };
  }
}

const komitmen = (laci: Laci, teks: Readonly<Record<string, string>>): PayloadJejak =>
  Object.fromEntries(Object.entries(teks).map(([nama, isi]) => [nama, laci.komitmen(nama, isi)]));

const urut = (teks: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(teks).sort(([a], [b]) => (a < b ? -1 : 1));
