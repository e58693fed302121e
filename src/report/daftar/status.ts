import type { BarisDaftar, CatatanLembar, Ringkasan, SegelHilang } from '../../ports/store.ts';
import type { BidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import type { DasarTerkirim } from '../../sop/kiriman/kiriman.ts';
import { STATUS_KIRIMAN } from '../../sop/kiriman/kiriman.ts';
import type { KewajibanTerbuka } from '../../sop/rekap/kewajiban.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { PemegangPergi } from '../kasus/alih.ts';
import { pemegangPergiJson, pemegangPergiTeks } from '../kasus/alih.ts';
import { langkahBaris, langkahPerSop, urutLangkah } from '../kasus/langkah-terhitung.ts';
import { catatanJson, catatanMasalah, catatanTeks } from '../lembar-tenggat/catatan-lembar.ts';
import { kewajibanBaris, kewajibanJson } from '../rekap/kewajiban.ts';
import { remJson, remRingkas } from '../sinkron/rem.ts';
import { indukBerakhirTeks, kirimTeks, tarikTeks } from '../sinkron/sync.ts';
import { bungkus, lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import type { Pasangan, TampilanBanyakSop, TampilanSop } from '../tampilan/tampilan.ts';
import { judulBagian, kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { laluTeks, sisaTeks, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { bidangStatusBaris, bidangStatusJson } from './bidang.ts';
import { judulTampil, nomorKasus } from './daftar.ts';
import type { SaatDaftar } from './daftar-json.ts';
import { daftarJson } from './daftar-json.ts';
import { penutupanJson, penutupanTeks } from './menunggu-penutupan.ts';

/** Checks by the names that `doctor` gives them. */
export function hanyaBacaTeks(gagal: readonly string[], { hanyaBaca, periksaDiri }: Katalog): string {
  const nama: Readonly<Record<string, string>> = periksaDiri.nama;
  return hanyaBaca.status(gagal.map((satu) => nama[satu] ?? satu).join(', '));
}

export interface BahanStatus {
  readonly ringkasan: Ringkasan;
  /** Open cases at APIP that are hidden from who looks: `list` sets them apart too. */
  readonly diApip?: number;
  /** Of all open cases at APIP those that nobody can open today. */
  readonly apipTanpaPetugas?: number;
  /** Cases with the nearest deadlines, nearest first. */
  readonly terdekat: readonly BarisDaftar[];
  /** ms UTC at which the newest checkpoint held outside was made; null: there is none. */
  readonly segelLuar: number | null;
  /** A checkpoint that the journal speaks of and that is gone. */
  readonly segelHilang?: SegelHilang | null;
  readonly sambungan: string;
  /** Queued, and no connection will send it. */
  readonly siapDisalin?: number;
  /** Names of the self-checks that failed; null: writing is allowed. */
  readonly hanyaBaca?: readonly string[] | null;
  /** Every bidang that is waited for, the longest wait first. */
  readonly bidang?: readonly BidangDitunggu[];
  /** Of the newest day that had any digest; left out where the settings ask for none. */
  readonly lembar?: readonly CatatanLembar[];
  /** Recaps that are owed, oldest first. */
  readonly kewajiban?: readonly KewajibanTerbuka[];
  /** Who is gone and still answers for open cases. */
  readonly pergi?: readonly PemegangPergi[];
}

/** What `status` reads from the list: more belongs to `list`. */
export const TERDEKAT_MAKS = 5;

const DASAR: readonly DasarTerkirim[] = ['jawaban-server', 'terbaca-kembali', 'pernyataan-petugas'];

export function statusTeks(b: BahanStatus, t: TampilanBanyakSop): readonly string[] {
  const { status } = t.katalog;
  const diApip = b.diApip ?? 0;
  return [
    judulBagian(status.langkah, t),
    ...langkahBaris(b.ringkasan, t),
    '',
    judulBagian(status.terdekat, t),
    ...terdekatBaris(b.terdekat, t),
    ...bidangBaris(b.bidang ?? [], t),
    ...penutupanBaris(b.ringkasan, t),
    '',
    ...pasanganBaris(
      [
        ...lintasanBaris(b.ringkasan.lintasan, t),
        [status.kiriman, kirimanTeks(b.ringkasan, t)],
        [status.terkirimAtas, dasarTeks(b.ringkasan, t)],
        [status.karantina, status.karantinaIsi(b.ringkasan.karantina)],
        [status.balasan, status.balasanIsi(b.ringkasan.balasanBelumDinilai)],
        [t.katalog.apip.label, diApip === 0 ? null : t.katalog.apip.jumlah(diApip)],
        [status.jejak, jejakTeks(b.ringkasan, t)],
        [status.segel, segelTeks(b, t)],
        [t.katalog.lembarTenggat.status.label, b.lembar === undefined ? null : catatanTeks(b.lembar, t)],
      ],
      t,
      0,
    ),
    ...kewajibanBaris(b.kewajiban ?? [], t),
    ...tunggakan(b, t),
  ];
}

const bidangBaris = (semua: readonly BidangDitunggu[], t: TampilanSop): readonly string[] =>
  semua.length === 0 ? [] : ['', judulBagian(t.katalog.bidang.judul, t), ...bidangStatusBaris(semua, t)];

function penutupanBaris(ringkasan: Ringkasan, t: TampilanSop): readonly string[] {
  const baris = penutupanTeks(ringkasan, t);
  return baris.length === 0 ? [] : ['', ...baris];
}

function segelTeks({ segelLuar, segelHilang }: BahanStatus, t: TampilanSop): string {
  const { status } = t.katalog;
  if (segelHilang != null) return t.gaya.merah(status.segelHilang(segelHilang.nomor, segelHilang.seq));
  return segelLuar === null ? status.belumSegel : laluTeks(segelLuar, t.sekarang, t.katalog);
}

function terdekatBaris(semua: readonly BarisDaftar[], t: TampilanSop): readonly string[] {
  const { status } = t.katalog;
  const ada = semua.filter((b) => b.terdekat !== null).slice(0, TERDEKAT_MAKS);
  if (ada.length === 0) return [`  ${status.tanpaTenggat}`];
  const sisa = ada.map((b) => sisaTeks(b.terdekat ?? 0, t));
  const lebarSisa = Math.max(...sisa.map(lebarTeks));
  const lebarNomor = Math.max(...ada.map((b) => lebarTeks(nomorKasus(b))));
  return ada.map((b, i) => {
    const judul = judulTampil(b, t);
    const tanda = b.alarm === null ? '' : `${t.katalog.alarm.tanda[b.alarm]} · `;
    const awal = `  ${rata(nomorKasus(b), lebarNomor)}  `;
    const kapan = rata(sisa[i] ?? '', lebarSisa);
    const warna = (b.terdekat ?? 0) < t.sekarang ? t.gaya.merah(kapan) : kapan;
    return `${awal}${warna}  ${potong(`${tanda}${judul}`, t.lebar - lebarTeks(awal) - lebarSisa - 2)}`;
  });
}

function lintasanBaris(l: Ringkasan['lintasan'], t: TampilanSop): readonly Pasangan[] {
  const { status, sync } = t.katalog;
  if (l === null) return [[status.lintasan, status.belumPernah]];
  const saat = `${laluTeks(l.selesai ?? l.mulai, t.sekarang, t.katalog)} (${waktuTeks(l.selesai ?? l.mulai, t)})`;
  const awal = `${sync.jenis[l.jenis] ?? l.jenis} ${saat}`;
  if (l.selesai === null) return [[status.lintasan, `${awal}, ${status.belumSelesai}`]];
  const r = objek(l.ringkasan);
  const adaTarik = bilangan(objek(r.pull), 'listed') !== null;
  const adaKirim = bilangan(objek(r.push), 'sent') !== null;
  return [
    [status.lintasan, awal],
    [`  ${sync.tarik}`, adaTarik ? tarikTeks(hitungan(r.pull, TARIK), sync) : null],
    [`  ${sync.kirim}`, adaKirim ? kirimTeks(hitungan(r.push, KIRIM), sync) : null],
  ];
}

const TARIK = ['pages', 'listed', 'new', 'changed', 'same', 'withdrawn', 'quarantined'] as const;
const KIRIM = ['sent', 'failed', 'waiting', 'unknown'] as const;

/** A pass's line is JSON that an older program may have written: read what is there. */
const objek = (nilai: unknown): Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null ? (nilai as Readonly<Record<string, unknown>>) : {};

const bilangan = (o: Readonly<Record<string, unknown>>, nama: string): number | null =>
  typeof o[nama] === 'number' ? o[nama] : null;

const hitungan = <N extends string>(nilai: unknown, nama: readonly N[]): Record<N, number> =>
  Object.fromEntries(nama.map((n) => [n, bilangan(objek(nilai), n) ?? 0])) as Record<N, number>;

function kirimanTeks({ kiriman }: Ringkasan, { katalog }: TampilanSop): string {
  const ada = STATUS_KIRIMAN.filter((s) => kiriman[s] > 0);
  if (ada.length === 0) return katalog.status.tanpaKiriman;
  return ada.map((s) => `${kiriman[s]} ${katalog.kiriman.status[s]}`).join(', ');
}

function dasarTeks({ perDasar }: Ringkasan, { katalog }: TampilanSop): string | null {
  const ada = DASAR.filter((d) => perDasar[d] > 0);
  return ada.length === 0 ? null : ada.map((d) => `${perDasar[d]} ${katalog.kiriman.dasar[d]}`).join(', ');
}

const jejakTeks = ({ jejak }: Ringkasan, t: TampilanSop): string =>
  jejak === null
    ? t.katalog.status.jejakKosong
    : t.katalog.status.jejakIsi(jejak.seq, laluTeks(jejak.at, t.sekarang, t.katalog));

function tunggakan(b: BahanStatus, t: TampilanSop): readonly string[] {
  const { ringkasan, sambungan } = b;
  const { status, sync, apip } = t.katalog;
  const tanpaPetugas = b.apipTanpaPetugas ?? 0;
  const siapDisalin = b.siapDisalin ?? 0;
  const { gagal, belum_pasti, ditahan } = ringkasan.kiriman;
  const { lampiran } = ringkasan;
  const kuning = (kalimat: string) => kalimatBaris(kalimat, t.lebar, 0).map(t.gaya.kuning);
  const baris = [
    ...hanyaBacaBaris(b.hanyaBaca ?? null, t),
    ...remBaris(ringkasan, t),
    ...(gagal > 0 ? kalimatBaris(status.gagal(gagal), t.lebar, 0).map(t.gaya.merah) : []),
    ...(siapDisalin > 0 ? kuning(sync.siapDisalin(siapDisalin)) : []),
    ...(ditahan > 0 ? kuning(status.ditahan(ditahan)) : []),
    ...(belum_pasti > 0 ? kuning(status.belumPasti(belum_pasti)) : []),
    ...indukBerakhirTeks(ringkasan.indukBerakhir, t.katalog).flatMap(kuning),
    ...pemegangPergiTeks(b.pergi ?? [], t),
    ...(tanpaPetugas > 0
      ? [...kuning(apip.tanpaPetugas(tanpaPetugas)), ...kuning(apip.saranTanpaPetugas)]
      : []),
    ...(lampiran.gagal > 0 ? kuning(t.katalog.lampiran.gagal(lampiran.gagal)) : []),
    ...(lampiran.ditolak > 0 ? kuning(t.katalog.lampiran.ditolak(lampiran.ditolak)) : []),
    ...catatanMasalah(b.lembar ?? [], t).flatMap(kuning),
    ...(sambungan === 'f01' ? kuning(status.f01) : []),
  ];
  return baris.length === 0 ? [] : ['', ...baris];
}

function hanyaBacaBaris(gagal: readonly string[] | null, t: TampilanSop): readonly string[] {
  return gagal === null ? [] : kalimatBaris(hanyaBacaTeks(gagal, t.katalog), t.lebar, 0).map(t.gaya.merah);
}

function remBaris({ rem }: Ringkasan, t: TampilanSop): readonly string[] {
  if (rem === null) return [];
  const { status } = t.katalog;
  if (rem.diterima) return [t.gaya.kuning(status.remDiterima)];
  return bungkus(status.rem(remRingkas(rem, t.katalog)), t.lebar).map(t.gaya.merah);
}

export function statusJson(b: BahanStatus, saat: SaatDaftar & Pick<TampilanBanyakSop, 'sop' | 'semuaSop'>) {
  const { ringkasan } = b;
  const iso = (ms: number): string => isoDenganOffset(ms, saat.zona);
  const { lintasan, jejak } = ringkasan;
  return {
    langkah: Object.fromEntries(
      urutLangkah(saat.sop, ringkasan.perLangkah).map((id) => [id, ringkasan.perLangkah[id] ?? 0]),
    ),
    langkah_per_sop: langkahPerSop(ringkasan, saat),
    terlambat: ringkasan.terlambat,
    terdekat: b.terdekat.map((baris) => daftarJson(baris, saat)),
    lintasan:
      lintasan === null
        ? null
        : {
            jenis: lintasan.jenis,
            mulai: iso(lintasan.mulai),
            selesai: lintasan.selesai === null ? null : iso(lintasan.selesai),
            ringkasan: lintasan.ringkasan,
          },
    kiriman: ringkasan.kiriman,
    terkirim_menurut_dasar: ringkasan.perDasar,
    karantina: ringkasan.karantina,
    rem:
      ringkasan.rem === null
        ? null
        : { ...remJson(ringkasan.rem, saat.zona), diterima: ringkasan.rem.diterima },
    balasan_belum_dinilai: ringkasan.balasanBelumDinilai,
    menunggu_penutupan: penutupanJson(ringkasan.menungguPenutupan ?? [], saat.zona),
    di_apip: b.diApip ?? 0,
    di_apip_tanpa_petugas: b.apipTanpaPetugas ?? 0,
    induk_berakhir: ringkasan.indukBerakhir,
    lampiran: ringkasan.lampiran,
    jejak: jejak === null ? null : { baris: jejak.seq, terakhir: iso(jejak.at) },
    siap_disalin: b.siapDisalin ?? 0,
    hanya_baca: b.hanyaBaca ?? null,
    segel_luar: b.segelLuar === null ? null : iso(b.segelLuar),
    segel_hilang: b.segelHilang == null ? null : { nomor: b.segelHilang.nomor, baris: b.segelHilang.seq },
    sambungan: b.sambungan,
    penanggung_jawab_pergi: pemegangPergiJson(b.pergi ?? []),
    bidang_ditunggu: bidangStatusJson(b.bidang ?? [], saat),
    lembar_tenggat: catatanJson(b.lembar ?? [], saat),
    kewajiban_terbuka: kewajibanJson(b.kewajiban ?? [], saat),
  };
}
