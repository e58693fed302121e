import { putaranIni, SELESAI } from '../../sop/kasus/kasus.ts';
import {
  kelasBerlaku,
  langkahBerlaku,
  masukanNasional,
  masukanPenutupan,
  masukanSop,
  tenggatNasional,
  tenggatSop,
} from '../../sop/tenggat/jadwal.ts';
import type { BarisUraian, MasukanTenggat, Tenggat } from '../../sop/tenggat/tenggat.ts';
import { hitungTenggat } from '../../sop/tenggat/tenggat.ts';
import { pilihanSekaligus } from '../../sop/tindakan/sekaligus.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import { alarmBerikutJson, alarmJson } from './alarm.ts';
import type { BahanWhy } from './tenggat.ts';
import { tahunDilalui } from './tenggat.ts';
import { pergeseranJson } from './tenggat-berubah.ts';
import { rentangTeks } from './uraian-tenggat.ts';

/** `why --json`: the reasoning of both clocks as data. */
export function whyJson(b: BahanWhy, saat: SaatData) {
  const { kasus, sop, aturan } = b;
  const putaran = putaranIni(kasus);
  const langkah = langkahBerlaku(sop, kasus.langkah, aturan);
  const { kalender } = aturan;
  return {
    tracking_id: kasus.trackingId,
    nomor_registrasi: kasus.nomorRegistrasi,
    langkah: kasus.langkah,
    putaran: putaran?.n ?? 0,
    disposisi: putaran === null ? null : isoDenganOffset(putaran.mulai, saat.zona),
    sumber_disposisi: putaran?.sumber ?? null,
    pertama_terlihat: isoDenganOffset(kasus.terlihat, saat.zona),
    sop: tenggatJson(masukanSop(kasus, sop, aturan), tenggatSop(kasus, sop, aturan), saat),
    nasional: tenggatJson(masukanNasional(kasus, sop, aturan), tenggatNasional(kasus, sop, aturan), saat),
    penutupan: penutupanJson(b, saat),
    sekaligus: pilihanSekaligus(kasus, { sop, tenggat: aturan }).map(({ aksi, sampai, jatuh }) => ({
      aksi,
      sampai,
      jatuh: isoDenganOffset(jatuh, saat.zona),
    })),
    tenggat_berubah: pergeseranJson(b.pergeseran, saat),
    alarm_berbunyi: alarmJson(kasus.alarm, saat),
    alarm_berikut: alarmBerikutJson(b, saat),
    klausul: langkah?.klausul ?? null,
    bacaan: langkah?.bacaan ?? null,
    dasar_nasional: aturan.nasional.dasar,
    dasar_jeda: aturan.nasional.dasarJeda,
    kelas_nasional: kelasBerlaku(kasus),
    sop_dipakai: { id: sop.id, versi: sop.versi, nomor: sop.dokumen.nomor, hash: kasus.sop },
    kalender: {
      versi: kalender.versi,
      keputusan: Object.fromEntries(
        tahunDilalui(b, saat).map((tahun) => [tahun, kalender.tahun[tahun]?.sumber ?? null]),
      ),
    },
  };
}

function penutupanJson({ kasus, sop, aturan }: BahanWhy, saat: SaatData) {
  const masukan = SELESAI in sop.akhir ? masukanPenutupan(kasus, aturan) : null;
  return tenggatJson(masukan, masukan === null ? null : hitungTenggat(masukan, aturan), saat);
}

function tenggatJson(masukan: MasukanTenggat | null, hasil: Tenggat | null, { zona, sekarang }: SaatData) {
  if (masukan === null || hasil === null) return null;
  const iso = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    mulai: isoDenganOffset(masukan.mulai, zona),
    batas: masukan.batas,
    jatuh: iso(hasil.jatuh),
    terlambat: hasil.jatuh !== null && hasil.jatuh < sekarang,
    sementara: hasil.sementara,
    jeda: masukan.jeda.map((j) => ({ sebab: j.sebab, mulai: iso(j.mulai), selesai: iso(j.selesai) })),
    hari_kerja_sebelumnya: hasil.hariKerjaSebelumnya,
    uraian: hasil.uraian.map((baris) => uraianJson(baris, zona)),
  };
}

function uraianJson(b: BarisUraian, zona: Zona) {
  if ('pada' in b) return { jenis: b.jenis, pada: isoDenganOffset(b.pada, zona) };
  if (b.jenis === 'tutup') return { ...b, buka: b.buka.map(rentangTeks) };
  if (b.jenis !== 'menit') return b;
  return { ...b, waktu: b.waktu.map((potongan) => potongan.map((ms) => isoDenganOffset(ms, zona))) };
}
