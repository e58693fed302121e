import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../ports/random.ts';
import type { BaRinci, BarisJejakTersimpan, BarisKarantina, BarisKiriman, Store } from '../../ports/store.ts';
import type { Mesin } from '../../sop/mesin.ts';
import { siapkanAlat } from './alat.ts';
import { acara } from './ba.ts';
import { Brankas } from './brankas.ts';
import type { Basis } from './buka.ts';
import { bukaBasis } from './buka.ts';
import { pencatat } from './catat.ts';
import { pembacaDaftar, pembacaRingkasan } from './daftar.ts';
import { hasilnya } from './ditolak.ts';
import { gudangBa } from './gudang-ba.ts';
import { gudangKarantina } from './gudang-karantina.ts';
import { gudangKiriman } from './gudang-kiriman.ts';
import { gudangLintasan } from './gudang-lintasan.ts';
import { gudangPosisi } from './gudang-posisi.ts';
import { gudangRiwayat } from './gudang-riwayat.ts';
import { pembacaKasus } from './kasus-rinci.ts';
import { pengelolaKiriman } from './keluar.ts';
import { pengirim } from './kirim.ts';
import { kunciInduk } from './kunci-induk.ts';
import { migrasi, versiTerbaru } from './migrasi.ts';
import { gudangSetelan } from './setelan.ts';
import { penarik } from './tarik.ts';
import { pemajuWaktu } from './waktu.ts';

export const NAMA_BASIS = 'penghubung.sqlite';
const MIGRASI = join(import.meta.dirname, 'migrations');

/** The data folder's database and key, opened; the engine comes after, because cases name the SOPs it must know. */
export interface BasisTerbuka {
  readonly db: Basis;
  readonly brankas: Brankas;
  /** SOP texts that cases are pinned to. */
  readonly sop: readonly { readonly hash: string; readonly teks: string }[];
}

/** @throws BasisDitolak, KunciDitolak, MigrasiGagal */
export function bukaData(folder: string, random: Random): BasisTerbuka {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, NAMA_BASIS);
  const induk = kunciInduk({ folder, basisAda: existsSync(path), random });
  const db = bukaBasis(path, { versi: versiTerbaru(MIGRASI) });
  migrasi(db, MIGRASI);
  const sop = db.prepare<[], { hash: string; teks: string }>('SELECT hash, teks FROM sop').all();
  return { db, brankas: new Brankas(induk, random), sop };
}

/** The Store port over SQLite: a table of contents; each aggregate's work stands in its own module. */
export function sqliteStore({ db, brankas }: BasisTerbuka, mesin: Mesin): Store {
  const alat = siapkanAlat(db, brankas, mesin);
  const ba = gudangBa(db);
  const karantina = gudangKarantina(db, brankas, alat.nomor);
  const posisi = gudangPosisi(db);
  const kiriman = gudangKiriman(db);
  const lintasan = gudangLintasan(db);
  const riwayat = gudangRiwayat(alat);
  const setelan = gudangSetelan(alat);
  const tarik = penarik(alat, karantina, posisi);
  const kirim = pengirim(alat, kiriman);
  const keluar = pengelolaKiriman(alat, kiriman);
  const beritaAcara = acara(alat, ba);
  const catat = pencatat(alat, ba);
  const kasus = pembacaKasus(alat, ba, riwayat, kiriman);
  const daftar = pembacaDaftar(alat);
  const ringkasan = pembacaRingkasan(alat, karantina, kiriman);
  const majukan = pemajuWaktu(alat);

  return {
    readPosisi: async (sambungan, instansi) => posisi.baca(sambungan, instansi),
    applyPull: async (halaman) => tarik.halaman(halaman),
    applyImport: async (halaman) => tarik.impor(halaman),
    applySatu: async (butir, asal, sekarang) => tarik.satu(butir, asal, sekarang),
    antreanRiwayat: async (batas) => riwayat.antrean(batas),
    applyRiwayat: async (id, entri, sekarang) => riwayat.terapkan(id, entri, sekarang),
    majukanWaktu: async (sekarang, batas) => majukan(sekarang, batas),
    terapkanSetelan: async (berlaku, sekarang) => setelan.terapkan(berlaku, sekarang),
    hitungUlang: async (sekarang, batas) => setelan.hitungUlang(sekarang, batas),
    mulaiLintasan: async (jenis, sekarang) => lintasan.mulai(jenis, sekarang),
    tutupLintasan: async (id, sekarang, isi) => lintasan.tutup(id, sekarang, isi),
    karantinaTerbuka: async () => karantina.terbuka(),

    catat: async (masuk) => hasilnya(() => catat(masuk)),
    buatBa: async (baru) => hasilnya(() => beritaAcara.buat(baru)),
    ubahBa: async (perintah) => hasilnya(() => beritaAcara.ubah(perintah)),
    kecualikanBa: async (perintah) => hasilnya(() => beritaAcara.kecualikan(perintah)),
    ubahKiriman: async (perintah) => hasilnya(() => keluar.ubah(perintah)),

    recoverKiriman: async (run, sekarang) => kirim.pulihkan(run, sekarang),
    settleAndClaim: async (selesai, klaim) => kirim.selesaikanDanKlaim(selesai, klaim),
    bekukanBadan: async (id, lampiran, badan) => kirim.bekukan(id, lampiran, badan),
    readArah: async (arah) => lintasan.bacaArah(arah),
    writeArah: async (arah) => lintasan.tulisArah(arah),
    rencanaReplay: async (cakupan) => kiriman.rencana(cakupan),
    replay: async (ids, alasan, p) => keluar.replay(ids, alasan, p),

    daftar: (saring) => daftar.daftar(saring),
    ringkasan: async (sekarang) => ringkasan(sekarang),
    kasus: async (sasaran) => kasus.kasus(sasaran),
    kiriman: (saring) => alir<BarisKiriman>(kiriman.daftar(saring)),
    percobaan: async (id) => kiriman.percobaan(id),
    isiKiriman: async (id) => kasus.isiKiriman(id),
    karantina: (saring) => alir<BarisKarantina>(karantina.baris(saring)),
    ba: (saring) => alir<BaRinci>(bacaBa(saring)),
    jejak: () => bacaJejak(db),
    [Symbol.asyncDispose]: async () => {
      db.close();
    },
  };

  function* bacaBa({ id, batas }: { id?: string; batas?: number }): Iterable<BaRinci> {
    if (id === undefined) {
      for (const baris of [...ba.semua(batas ?? -1)]) yield beritaAcara.rinci(baris);
      return;
    }
    const baris = ba.baris(id);
    if (baris !== undefined) yield beritaAcara.rinci(baris);
  }
}

async function* alir<T>(rows: Iterable<T>): AsyncGenerator<T> {
  yield* rows;
}

function bacaJejak(db: Basis): Iterable<BarisJejakTersimpan> {
  return db
    .prepare<[], BarisJejakTersimpan>(
      'SELECT seq, at, oleh, jenis, tracking_id AS trackingId, payload, prev, hash FROM jejak ORDER BY seq',
    )
    .iterate();
}
