import type { KasusLembar, LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';

/** One officer's of `lembar-tenggat --json`: values are data, the same in every language. */
export function lembarJson(l: LembarTenggat, zona: Zona) {
  const iso = (ms: number): string => isoDenganOffset(ms, zona);
  const kasus = (semua: readonly KasusLembar[]) => semua.map((k) => kasusJson(k, l.pada, zona));
  return {
    petugas: l.petugas,
    hari: l.hari,
    pada: iso(l.pada),
    terlambat: kasus(l.kelompok.terlambat),
    hari_ini: kasus(l.kelompok.hariIni),
    balasan: kasus(l.kelompok.balasan),
    menunggu: kasus(l.kelompok.menunggu),
    menunggu_penutupan: kasus(l.kelompok.penutupan),
    kepala: kasus(l.kelompok.kepala),
    siap_disalin: l.disalin.map(({ id, nomor, jenis, sejak }) => ({ id, nomor, jenis, sejak: iso(sejak) })),
    gagal: {
      kiriman: l.kiriman.map(({ id, nomor, jenis, status, sejak }) => ({
        id,
        nomor,
        jenis,
        status,
        sejak: iso(sejak),
      })),
      karantina: l.karantina.map(({ id, sejak }) => ({ id, sejak: iso(sejak) })),
    },
    alarm: l.alarm.map(({ nomor, jam, langkah, tingkat, jatuh, pada }) => ({
      nomor,
      jam,
      langkah,
      tingkat,
      jatuh: iso(jatuh),
      pada: iso(pada),
    })),
    tak_dimuat: l.takTerbaca,
  };
}

function kasusJson(k: KasusLembar, pada: number, zona: Zona) {
  const iso = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    nomor: k.nomor,
    langkah: k.tertutup ? null : k.langkah,
    kategori: k.kategori,
    tenggat_sop: iso(k.tenggatSop),
    tenggat_nasional: iso(k.tenggatNasional),
    terdekat: iso(k.terdekat),
    terlambat: k.terdekat !== null && k.terdekat < pada,
    menunggu: k.menunggu?.siapa ?? null,
    menunggu_sejak: iso(k.menunggu?.sejak ?? null),
    mendesak: k.mendesak,
    konsep_dikembalikan: k.dikembalikan,
    balasan_belum_dinilai: k.balasan?.jumlah ?? 0,
    alarm: k.alarm,
    putaran: k.putaran,
  };
}
