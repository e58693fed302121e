import type { BaRinci, Store } from '../../ports/store.ts';
import type { Mesin } from '../../sop/mesin.ts';
import { Alat } from './alat.ts';
import { siapkanBarisJejakBa } from './ba/baris-jejak-ba.ts';
import { PencatatBa } from './ba/catat-ba.ts';
import type { Laci } from './brankas/brankas.ts';
import type { BasisTerbuka } from './buka-data.ts';
import { bukaPembacaEkspor } from './ekspor/pembaca-ekspor.ts';
import { bacaAlarm } from './gudang/baca-alarm.ts';
import { GudangBa } from './gudang/gudang-ba.ts';
import { GudangKarantina } from './gudang/gudang-karantina.ts';
import { GudangKepergian } from './gudang/gudang-kepergian.ts';
import { GudangKiriman } from './gudang/gudang-kiriman.ts';
import { GudangLintasan } from './gudang/gudang-lintasan.ts';
import { GudangPercobaan } from './gudang/gudang-percobaan.ts';
import { GudangPosisi } from './gudang/gudang-posisi.ts';
import { GudangRem } from './gudang/gudang-rem.ts';
import { GudangRiwayat } from './gudang/gudang-riwayat.ts';
import { GudangSapuan } from './gudang/gudang-sapuan.ts';
import { rinciBa } from './gudang/isi-ba.ts';
import { PengelolaIdentitas } from './identitas/identitas.ts';
import { PengelolaMasaSimpan } from './identitas/masa-simpan.ts';
import { PemeriksaDiri } from './jejak/periksa-diri.ts';
import { siapkanSerahTerima } from './kasus/alih-tercatat.ts';
import { PengalihKasus } from './kasus/alihkan.ts';
import { PencatatLampiran } from './kasus/catat-lampiran.ts';
import { PencatatTindakan } from './kasus/catat-tindakan.ts';
import { PembacaDaftar } from './kasus/daftar.ts';
import { PembacaKasus } from './kasus/kasus-rinci.ts';
import { bacaPenerimaan } from './kasus/penerimaan.ts';
import { PemindahSop } from './kasus/pindah-sop.ts';
import { PencatatRegister } from './kasus/register.ts';
import { PembacaRingkasan } from './kasus/ringkasan.ts';
import { PengusulKaitan } from './kasus/usul-kaitan.ts';
import { PengelolaKiriman } from './kiriman/keluar.ts';
import { keputusanKiriman } from './kiriman/keputusan-kiriman.ts';
import { Pengirim } from './kiriman/kirim.ts';
import { PeraguKiriman } from './kiriman/peragu-kiriman.ts';
import { PembacaLembar } from './lembar-tenggat/bahan-lembar.ts';
import { PencatatLembar } from './lembar-tenggat/catat-lembar.ts';
import { PengelolaPemulihan } from './pemulihan/pemulihan.ts';
import { PenjagaTempat } from './pemulihan/penjaga-tempat.ts';
import { PengelolaRekap } from './rekap/rekap.ts';
import { PengelolaSegel } from './segel.ts';
import { bacaRegister, catatBanding } from './tarik/banding.ts';
import { Penarik } from './tarik/tarik.ts';
import { PembunyiAlarm } from './tenggat/alarm.ts';
import { PenerapSetelan } from './tenggat/setelan.ts';
import { PemajuWaktu } from './tenggat/waktu.ts';

/** The Store port over SQLite: a table of contents; each aggregate's work stands in its own module. */
export function sqliteStore({ db, brankas }: BasisTerbuka, mesin: Mesin): Store {
  const alat = new Alat(db, brankas, mesin);
  const kepergian = new GudangKepergian(db);
  const gudang = {
    kepergian,
    rem: new GudangRem(alat, kepergian),
    ba: new GudangBa(db),
    karantina: new GudangKarantina(alat),
    kiriman: new GudangKiriman(db),
    percobaan: new GudangPercobaan(db),
    lintasan: new GudangLintasan(db),
    posisi: new GudangPosisi(db),
    riwayat: new GudangRiwayat(alat),
  };
  const peragu = new PeraguKiriman(alat, gudang.kiriman, gudang.percobaan);
  const rekap = new PengelolaRekap(alat);
  return {
    ...storeTarik(alat, gudang),
    ...storeRem(alat, gudang, peragu),
    ...storeTindakan(alat, gudang),
    ...storeKirim(alat, gudang),
    ...storePemulihan(alat, gudang, peragu),
    ...storeLampiran(alat),
    ...storeIdentitas(alat, gudang),
    ...storeBanding(alat),
    ...storePindahSop(alat),
    ...storeAlih(alat),
    ...storeRekap(rekap),
    ...storeLembarTenggat(alat),
    ...storeSegel(alat),
    bukaEkspor: async () => bukaPembacaEkspor(alat),
    ...storeBaca(alat, gudang, rekap),
    // The last connection to leave moves the journal file into the database.
    [Symbol.asyncDispose]: async () => void db.close(),
  };
}

interface Gudang {
  readonly kepergian: GudangKepergian;
  readonly rem: GudangRem;
  readonly ba: GudangBa;
  readonly karantina: GudangKarantina;
  readonly kiriman: GudangKiriman;
  readonly percobaan: GudangPercobaan;
  readonly lintasan: GudangLintasan;
  readonly posisi: GudangPosisi;
  readonly riwayat: GudangRiwayat;
}

function storeTarik(alat: Alat, gudang: Gudang) {
  const { karantina, posisi, riwayat, lintasan } = gudang;
  const tarik = new Penarik(alat, gudang);
  const sapuan = new GudangSapuan(alat.db);
  const setelan = new PenerapSetelan(alat);
  const waktu = new PemajuWaktu(alat);
  const alarm = new PembunyiAlarm(alat);
  return {
    readPosisi: async (sambungan, instansi) => posisi.baca(sambungan, instansi),
    applyPull: async (halaman) => tarik.halaman(halaman),
    applyImport: async (halaman) => tarik.impor(halaman),
    tundaPindah: async (halaman) => tarik.tundaPindah(halaman),
    applySatu: async (butir, asal, sekarang, karantina) => tarik.satu(butir, asal, sekarang, karantina),
    tinjauHalaman: async (butir, asal) => tarik.tinjau(butir, asal),
    selesaikanTarik: async (run, sekarang) => tarik.selesaikan(run, sekarang),
    jumlahTerbuka: async (instansi) => sapuan.jumlahTerbuka(instansi),
    antreanSapuan: async (sebelum, batas) => sapuan.antrean(sebelum, batas),
    tandaiDibaca: async (trackingId, sekarang) => sapuan.tandai(trackingId, sekarang),
    antreanRiwayat: async (batas, hanya) => riwayat.antrean(batas, hanya),
    namaKita: async () => alat.namaKita(),
    tundaRiwayat: async (id, sekarang) => riwayat.tunda(id, sekarang),
    applyRiwayat: async (id, entri, sekarang) => riwayat.terapkan(id, entri, sekarang),
    majukanWaktu: async (sekarang, batas) => waktu.majukan(sekarang, batas),
    bunyikanAlarm: async (sekarang, batas) => alarm.bunyikan(sekarang, batas),
    terapkanSetelan: async (...masuk) => setelan.terapkan(...masuk),
    hitungUlang: async (sekarang, batas) => setelan.hitungUlang(sekarang, batas),
    tinjauTenggat: (aturan) => alir(setelan.tinjau(aturan)),
    mulaiLintasan: async (jenis, sekarang) => lintasan.mulai(jenis, sekarang),
    tutupLintasan: async (id, sekarang, ringkasan) => lintasan.tutup(id, sekarang, ringkasan),
    karantinaTerbuka: async () => karantina.terbuka(),
  } satisfies Partial<Store>;
}

function storeRem(alat: Alat, { rem }: Gudang, peragu: PeraguKiriman) {
  const tempat = new PenjagaTempat(alat, rem, peragu);
  return {
    pasangRem: async (run, sebab, sekarang) => rem.pasang(run, sebab, sekarang),
    sahkanAlamat: async (alamat, run, sekarang) => rem.sahkanAlamat(alamat, run, sekarang),
    sahkanTempat: async (dilihat) => tempat.sahkan(dilihat),
    remBerdiri: async () => rem.berdiri(),
    terimaRem: async (run, pelepas) => rem.terima(run, pelepas),
  } satisfies Partial<Store>;
}

function storeTindakan(alat: Alat, { ba, kiriman }: Gudang) {
  const tindakan = new PencatatTindakan(alat, ba);
  const register = new PencatatRegister(alat, ba);
  const beritaAcara = new PencatatBa(alat, ba);
  const pengelola = new PengelolaKiriman(alat, kiriman);
  return {
    catat: async (masuk) => tindakan.catat(masuk),
    daftarkan: async (masuk) => register.daftarkan(masuk),
    tautkan: async (masuk) => register.tautkan(masuk),
    buatBa: async (baru) => beritaAcara.buat(baru),
    ubahBa: async (perintah) => beritaAcara.ubah(perintah),
    kecualikanBa: async (perintah) => beritaAcara.kecualikan(perintah),
    ubahKiriman: async (perintah) => pengelola.ubah(perintah),
    replay: async (ids, alasan, pencatat) => pengelola.replay(ids, alasan, pencatat),
    kirimanTerhalang: async (ids, oleh) => pengelola.terhalang(ids, oleh),
  } satisfies Partial<Store>;
}

function storeKirim(alat: Alat, { kiriman, percobaan, lintasan }: Gudang) {
  const kirim = new Pengirim(alat, kiriman, percobaan);
  return {
    recoverKiriman: async (run, sekarang, terlamaMs) => kirim.pulihkan(run, sekarang, terlamaMs),
    settleAndClaim: async (selesai, klaim) => kirim.selesaikanDanKlaim(selesai, klaim),
    bekukanBadan: async (id, lampiran, badan) => kirim.bekukan(id, lampiran, badan),
    readArah: async (arah) => lintasan.bacaArah(arah),
    writeArah: async (arah) => lintasan.tulisArah(arah),
    rencanaReplay: async (cakupan) => kiriman.rencana(cakupan),
  } satisfies Partial<Store>;
}

function storePemulihan(alat: Alat, { kiriman }: Gudang, peragu: PeraguKiriman) {
  const pemulihan = new PengelolaPemulihan(alat, kiriman, peragu);
  const periksa = new PemeriksaDiri(alat);
  return {
    mulaiPemulihan: async (baru) => pemulihan.mulai(baru),
    pemulihan: async () => pemulihan.baca(),
    tarikPenuhSelesai: async (sekarang) => pemulihan.tarikPenuh(sekarang),
    kirimanDipulihkan: async (batas) => pemulihan.dipulihkan(batas),
    catatTerlihat: async (kiriman, pada, sekarang) => pemulihan.terlihat(kiriman, pada, sekarang),
    periksaDiri: async (opsi) => periksa.periksa(opsi),
    tuntaskanPemulihan: async (sekarang) => pemulihan.tuntaskan(sekarang),
    akhiriPemulihan: async (akhir) => pemulihan.akhiri(akhir),
  } satisfies Partial<Store>;
}

function storeAlih(alat: Alat) {
  const pengalih = new PengalihKasus(alat);
  const serahTerima = siapkanSerahTerima(alat);
  return {
    tinjauAlih: async (perintah) => pengalih.tinjau(perintah),
    alihkan: async (perintah) => pengalih.alihkan(perintah),
    serahTerima: async (nomor) => serahTerima(nomor),
    pemegangKasus: async () => pengalih.pemegang,
  } satisfies Partial<Store>;
}

function storePindahSop(alat: Alat) {
  const pindah = new PemindahSop(alat);
  return {
    tinjauPindahSop: (cakupan, sekarang) => alir(pindah.tinjau(cakupan, sekarang)),
    pindahSop: async (perintah) => pindah.pindah(perintah),
    sopTersimpan: async () => pindah.tersimpan(),
    kasusSejak: (sejak) => alir(pindah.sejak(sejak)),
  } satisfies Partial<Store>;
}

function storeLampiran(alat: Alat) {
  const lampiran = new PencatatLampiran(alat);
  return {
    antreanLampiran: async (batas, sekarang) => alat.lampiran.antrean(batas, sekarang),
    mulaiLampiran: async (id, berikut) => lampiran.mulai(id, berikut),
    catatLampiran: async (id, hasil, sekarang) => lampiran.catat(id, hasil, sekarang),
  } satisfies Partial<Store>;
}

function storeBanding(alat: Alat) {
  return {
    registerLapor: async () => bacaRegister(alat),
    catatBanding: async (banding) => catatBanding(alat, banding),
  } satisfies Partial<Store>;
}

function storeIdentitas(alat: Alat, { karantina }: Gudang) {
  const identitas = new PengelolaIdentitas(alat, karantina);
  const masaSimpan = new PengelolaMasaSimpan(alat, identitas);
  return {
    lihatIdentitas: async (perintah) => identitas.lihat(perintah),
    rencanaHapus: async (perintah) => identitas.rencana(perintah),
    hapusIdentitas: async (perintah) => identitas.hapus(perintah),
    berkasHapus: async () => identitas.berkas(),
    hapusBerkas: async (sha256, buang) => identitas.hapusBerkas(sha256, buang),
    usulHapus: async (kelas, sebelum) => masaSimpan.usul(kelas, sebelum),
    hapusKelas: async (perintah) => masaSimpan.hapus(perintah),
    bersihkanSisa: async () => identitas.bersihkan(),
    ubahTahanHukum: async (perintah) => identitas.tahan(perintah),
  } satisfies Partial<Store>;
}

function storeRekap(rekap: PengelolaRekap) {
  return {
    rekap: async (periode, sekarang) => rekap.baca(periode, sekarang),
    kasusRekap: (periode, batas) => alir(rekap.kasus(periode, batas)),
    tutupRekap: async (tutup) => rekap.tutup(tutup),
    kewajibanTerbuka: async (sekarang) => rekap.kewajibanTerbuka(sekarang),
  } satisfies Partial<Store>;
}

function storeLembarTenggat(alat: Alat) {
  const bahan = new PembacaLembar(alat);
  const catatan = new PencatatLembar(alat);
  return {
    bahanLembar: async (alarmSejak) => bahan.baca(alarmSejak),
    mulaiLembar: async (...masuk) => catatan.mulai(...masuk),
    selesaiLembar: async (...selesai) => catatan.selesai(...selesai),
    lembarTerakhir: async () => catatan.terakhir(),
    lembarSebelum: async (petugas, hari) => catatan.sebelum(petugas, hari),
    acara: async (petugas) => catatan.acara(petugas),
    terapkanAcara: async (...masuk) => catatan.terapkanAcara(...masuk),
  } satisfies Partial<Store>;
}

function storeSegel(alat: Alat) {
  const segel = new PengelolaSegel(alat);
  return {
    buatSegel: async (sekarang, penanda) => segel.buat(sekarang, penanda),
    gantiKunciSegel: async (...masuk) => segel.gantiKunci(...masuk),
    segel: () => alir(segel.semua()),
    segelTerakhir: async () => segel.terakhir(),
    segelHilang: async () => segel.hilang(),
    segelDiLuar: async () => segel.diLuar(),
    catatSegelDiLuar: async (nomor, pencatat) => segel.catatDiLuar(nomor, pencatat),
    mulaiSurelSegel: async (sekarang, berikut) => segel.mulaiSurel(sekarang, berikut),
    selesaiSurelSegel: async (...selesai) => segel.selesaiSurel(...selesai),
  } satisfies Partial<Store>;
}

function storeBaca(alat: Alat, gudang: Gudang, rekap: PengelolaRekap) {
  const { ba, karantina, kiriman, percobaan, riwayat } = gudang;
  const daftar = new PembacaDaftar(alat);
  const usul = new PengusulKaitan(alat, daftar);
  const kasus = new PembacaKasus(alat, { ba, riwayat, kiriman, rekap });
  const ringkasan = new PembacaRingkasan(alat, gudang);
  const barisJejakBa = siapkanBarisJejakBa(alat);
  return {
    daftar: (saring) => daftar.daftar(saring),
    usulKaitan: async () => usul.baca(),
    bidangDitunggu: () => alir(daftar.bidangDitunggu()),
    ringkasan: async (sekarang) => ringkasan.baca(sekarang),
    kasus: async (sasaran) => kasus.kasus(sasaran),
    penerimaan: async (sasaran) => bacaPenerimaan(alat, sasaran),
    kiriman: (saring) => alir(kiriman.daftar(saring)),
    percobaan: async (id) => percobaan.semua(id, laciKiriman(alat, kiriman, id)),
    isiKiriman: async (id) => kasus.isiKiriman(id),
    keputusanKiriman: async (id) => keputusanKiriman(alat, id, laciKiriman(alat, kiriman, id)),
    karantina: (saring) => alir(karantina.baris(saring)),
    ba: (saring) => alir(bacaBa(alat, ba, saring)),
    alarm: (saring) => alir(bacaAlarm(alat.db, saring)),
    barisJejakBa: async (id) => barisJejakBa(id),
    jejak: () => alat.jejak.semua(),
  } satisfies Partial<Store>;
}

/** null: there is no such kiriman, or the texts of its case were erased. */
function laciKiriman(alat: Alat, kiriman: GudangKiriman, id: string): Laci | null {
  const baris = kiriman.cari(id);
  return baris === undefined ? null : alat.laci({ id: baris.kasus_id, garam: baris.garam });
}

function* bacaBa(
  alat: Alat,
  gudang: GudangBa,
  { id, batas = -1 }: { id?: string; batas?: number },
): Generator<BaRinci> {
  const satu = id === undefined ? undefined : gudang.cari(id);
  const rows = id === undefined ? gudang.semua(batas) : satu === undefined ? [] : [satu];
  for (const baris of rows) yield rinciBa(alat, gudang, baris);
}

async function* alir<T>(rows: Iterable<T>): AsyncGenerator<T> {
  yield* rows;
}
