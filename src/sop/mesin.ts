import type { Aturan, AturanTenggat } from './aturan.ts';
import type { BeritaAcara } from './ba/berita-acara.ts';
import type { TemplatNomor } from './ba/nomor-naskah.ts';
import type { OrangBa } from './ba/orang-ba.ts';
import type { BaBaru, PerintahBa } from './ba/perintah-ba.ts';
import type { PeristiwaBa } from './ba/peristiwa-ba.ts';
import type { IsiBa, NomorBa } from './ba/putuskan-ba.ts';
import { kecualikanBa, pejabat, ubahBa } from './ba/putuskan-ba.ts';
import type { BaDisusun, BaYangAda } from './ba/susun-ba.ts';
import { susunBa } from './ba/susun-ba.ts';
import type { DefinisiSop } from './definisi/definisi.ts';
import type { PermintaanPindah, PindahSop, SebabTetap } from './definisi/pindah-sop.ts';
import { pindahSop } from './definisi/pindah-sop.ts';
import { ikutInduk } from './kaitan/ikut-induk.ts';
import type { PerintahAlih } from './kasus/alihkan-kasus.ts';
import { alihkanKasus, periksaPemegang, periksaPenerima, periksaPetugas } from './kasus/alihkan-kasus.ts';
import type { Kasus } from './kasus/kasus.ts';
import type { Perubahan } from './kasus/peristiwa.ts';
import { dibukaBagi } from './kasus/petugas-apip.ts';
import type { IdKasus } from './kasus/terapkan.ts';
import { adalahTerlapor } from './kasus/terlapor.ts';
import type { PengurusKiriman } from './kiriman/halangan-kiriman.ts';
import { halanganKiriman } from './kiriman/halangan-kiriman.ts';
import type { StatusBaru } from './kiriman/kiriman-berubah.ts';
import { kirimanBerubah } from './kiriman/kiriman-berubah.ts';
import type { Laporan } from './laporan/laporan.ts';
import type { LaporanTiba, PerluRiwayat } from './laporan/laporan-tiba.ts';
import { laporanBaru, laporanBerubah, pergiKarena, perluRiwayat } from './laporan/laporan-tiba.ts';
import type { PengaduanBaru } from './laporan/pengaduan-baru.ts';
import { kanalRegister, pengaduanBaru, periksaPengaduan } from './laporan/pengaduan-baru.ts';
import { riwayatDibaca } from './laporan/riwayat-dibaca.ts';
import type { KonteksTautan, Tautan } from './laporan/tautkan-lapor.ts';
import { tautkanLapor } from './laporan/tautkan-lapor.ts';
import type { Masalah, Penolakan } from './penolakan.ts';
import type { PenggantiBertugas, Penugasan, Petugas } from './petugas.ts';
import { denganNama, penggantiPada } from './petugas.ts';
import type { KewajibanTerbuka } from './rekap/kewajiban.ts';
import { kewajibanSelama, kewajibanTerbuka } from './rekap/kewajiban.ts';
import type { PeriodeRekap } from './rekap/periode.ts';
import { rentangPeriode } from './rekap/periode.ts';
import type { RekapDitutup } from './rekap/tutup-rekap.ts';
import { bolehTutup } from './rekap/tutup-rekap.ts';
import type { Result } from './result.ts';
import type { TingkatRingkas } from './tenggat/alarm.ts';
import { alarmBerikut, alarmTiba, tingkatTercapai } from './tenggat/alarm.ts';
import { berakhirTerlambat } from './tenggat/berakhir-terlambat.ts';
import type { Jadwal } from './tenggat/jadwal.ts';
import { jadwalKasus } from './tenggat/jadwal.ts';
import { waktuBerlalu } from './tenggat/waktu-berlalu.ts';
import type { IsianSekarang } from './tindakan/boleh.ts';
import { boleh, isianSekarang } from './tindakan/boleh.ts';
import type { Bahan, JenisNomor, Konteks } from './tindakan/konteks.ts';
import type { Perintah } from './tindakan/perintah.ts';
import { putuskanTindakan } from './tindakan/putuskan.ts';
import { baUntukDisetujui, konsepUntukDisetujui, penyetujuKasus } from './tindakan/untuk-disetujui.ts';

/** The agency in whose name decisions are made. */
export interface Kantor {
  readonly instansi: readonly string[];
  readonly namaInstansi: string;
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
  /** Left out: every letter number is typed. */
  readonly nomorNaskah?: TemplatNomor;
}

type Tiba = Omit<LaporanTiba, 'instansi' | 'sop' | 'lama'>;

/** All decisions of the domain with the agency's rules filled in: pure, so that the store may call it in a transaction. */
export class Mesin {
  readonly kantor: Kantor;
  /** Hash of the SOP text that new cases are pinned to. */
  readonly sopBaru: string;
  /** Hashes of all SOPs in force, that of the reports from LAPOR! first. */
  readonly sopBerlaku: readonly string[];
  readonly #aturan: ReadonlyMap<string, Aturan>;

  /** @param aturan SOP hash → rules: the SOPs in force and those that older cases are pinned to. */
  constructor(
    kantor: Kantor,
    sopBaru: string,
    aturan: ReadonlyMap<string, Aturan>,
    sopBerlaku: readonly string[] = [sopBaru],
  ) {
    this.kantor = kantor;
    this.sopBaru = sopBaru;
    this.sopBerlaku = sopBerlaku;
    this.#aturan = aturan;
  }

  /** The SOP in force that takes in complaints by this channel; the first where none does, which then says so. */
  sopUntuk(kanal: string): string {
    return this.sopBerlaku.find((sop) => this.aturan({ sop }).sop.kanal.includes(kanal)) ?? this.sopBaru;
  }

  /** Channels by which complaints come to the office itself, of all SOPs in force. */
  get kanalRegister(): readonly string[] {
    return [...new Set(this.sopBerlaku.flatMap((sop) => kanalRegister(this.aturan({ sop }).sop)))];
  }

  aturan(kasus: Pick<Kasus, 'sop'>): Aturan {
    const aturan = this.#aturan.get(kasus.sop);
    if (aturan === undefined) throw new Error(`SOP ${kasus.sop} tidak dimuat`);
    return aturan;
  }

  /** The same office under other rules of deadlines: to look at what they would do. */
  denganTenggat(tenggat: AturanTenggat): Mesin {
    const aturan = [...this.#aturan].map(([sop, satu]) => [sop, { ...satu, tenggat }] as const);
    return new Mesin(this.kantor, this.sopBaru, new Map(aturan), this.sopBerlaku);
  }

  get aturanBaru(): Aturan {
    return this.aturan({ sop: this.sopBaru });
  }

  /** The text in force of the SOP that a case is pinned to; null: the office no longer works by that SOP. */
  sopPengganti(kasus: Pick<Kasus, 'sop'>): string | null {
    const { id } = this.aturan(kasus).sop;
    return this.sopBerlaku.find((sop) => this.aturan({ sop }).sop.id === id) ?? null;
  }

  /** @param ke hash of an SOP in force. */
  pindahSop(kasus: Kasus, ke: string, permintaan: PermintaanPindah): Result<PindahSop, SebabTetap> {
    const tujuan = { hash: ke, aturan: this.aturan({ sop: ke }) };
    return pindahSop(kasus, { aturan: this.aturan(kasus) }, tujuan, permintaan);
  }

  alihkan(
    kasus: Kasus,
    perintah: PerintahAlih,
    sekarang: number,
  ): Result<readonly Perubahan[], readonly Masalah[]> {
    return alihkanKasus(kasus, perintah, this.#konteks(kasus, sekarang));
  }

  /** Of a handover of nothing: the officers alone. */
  periksaAlih(
    { petugas, dari, kepada }: { petugas: string | null; dari: string; kepada: string },
    sekarang: number,
  ): readonly Masalah[] {
    const konteks = this.#konteks({ sop: this.sopBaru }, sekarang);
    const pengalih = petugas === null ? [] : periksaPetugas(petugas, konteks);
    return [...periksaPemegang(dari, kepada, konteks), ...periksaPenerima(kepada, konteks), ...pengalih];
  }

  jadwal(kasus: Kasus): Jadwal {
    const { sop, tenggat } = this.aturan(kasus);
    return jadwalKasus(kasus, sop, tenggat);
  }

  periksaPengaduan(
    baru: Pick<PengaduanBaru, 'pada' | 'kanal' | 'formulir' | 'sop'>,
    petugas: string,
    sekarang: number,
  ): Result<Readonly<Record<string, string>>, Penolakan> {
    return periksaPengaduan(baru, petugas, this.kanalRegister, this.#konteks(baru, sekarang));
  }

  tautkan(
    kasus: Kasus,
    tautan: Tautan,
    saat: Omit<KonteksTautan, 'aturan'>,
  ): Result<readonly Perubahan[], Penolakan> {
    return tautkanLapor(kasus, tautan, { ...saat, aturan: this.aturan(kasus) });
  }

  pengaduanBaru(baru: PengaduanBaru, id: IdKasus): readonly Perubahan[] {
    return pengaduanBaru(baru, id, this.aturan(baru).sop);
  }

  laporanBaru(tiba: Tiba, id: IdKasus): readonly Perubahan[] {
    return laporanBaru(this.#tiba(tiba, null), id, this.aturanBaru);
  }

  laporanBerubah(kasus: Kasus, lama: Laporan | null, tiba: Tiba): readonly Perubahan[] {
    return laporanBerubah(kasus, this.#tiba(tiba, lama), this.aturan(kasus));
  }

  pergiKarena(kasus: Kasus, lama: Laporan | null, tiba: Tiba): boolean {
    return pergiKarena(kasus, this.#tiba(tiba, lama), this.aturan(kasus));
  }

  perluRiwayat(kasus: Kasus, lama: Laporan, tiba: Tiba): PerluRiwayat {
    return perluRiwayat(kasus, this.#tiba(tiba, lama), this.aturan(kasus));
  }

  #tiba(tiba: Tiba, lama: Laporan | null): LaporanTiba {
    return { ...tiba, lama, instansi: this.kantor.instansi, sop: this.sopBaru };
  }

  riwayat(
    kasus: Kasus,
    dibaca: { balasan: readonly number[]; statusBerkataAda: boolean; sekarang: number },
  ): readonly Perubahan[] {
    return riwayatDibaca(kasus, dibaca, this.aturan(kasus));
  }

  tindakan(
    kasus: Kasus,
    perintah: Perintah,
    saat: { sekarang: number; bahan: Bahan; nomorBaru: (jenis: JenisNomor) => string },
  ): Result<readonly Perubahan[], Penolakan> {
    return putuskanTindakan(kasus, perintah, { ...this.#konteks(kasus, saat.sekarang), ...saat });
  }

  /** Whether the content of a case is open to this officer now: at APIP it is hidden from all but the one named there. */
  dibukaBagi(
    kasus: Pick<Kasus, 'apip'>,
    petugas: string | null,
    sekarang: number,
    pengetik: string | null = petugas,
  ): boolean {
    return dibukaBagi(kasus, petugas, this.#kantorPada(sekarang), pengetik);
  }

  adalahTerlapor(kasus: Pick<Kasus, 'apip'>, orang: string | null): boolean {
    return orang !== null && adalahTerlapor(kasus, [orang], this.kantor.petugas);
  }

  /** Why this person decides nothing on a kiriman of that case; null: nothing stands against it. */
  halanganKiriman(
    kasus: Kasus,
    oleh: PengurusKiriman,
    sekarang: number,
    pada: number = sekarang,
  ): Masalah | null {
    return halanganKiriman(kasus, oleh, this.#kantorPada(sekarang), pada);
  }

  #kantorPada(sekarang: number) {
    return { ...this.kantor, sekarang, zona: this.aturanBaru.tenggat.zona };
  }

  /** Drafts that wait for this officer's approval: theirs to read, be the rest of the case hidden. */
  konsepUntukDisetujui(kasus: Kasus, sekarang: number, petugas: string | null): readonly string[] {
    return konsepUntukDisetujui(kasus, this.#konteks(kasus, sekarang), petugas);
  }

  baUntukDisetujui(
    ba: Pick<BeritaAcara, 'jenis' | 'status'>,
    kasus: readonly Kasus[],
    sekarang: number,
    petugas: string | null,
  ): boolean {
    return baUntukDisetujui(ba, kasus, this.#konteks(kasus[0] ?? { sop: this.sopBaru }, sekarang), petugas);
  }

  /** Whether its answer or its Berita Acara is this officer's to approve now. */
  menyetujui(kasus: Pick<Kasus, 'apip' | 'sop'>, petugas: string, sekarang: number): boolean {
    return penyetujuKasus(kasus, this.#konteks(kasus, sekarang), petugas);
  }

  /** Who stands in for an officer on that day as Plt. or Plh., by name; null: nobody. */
  pengganti(petugas: string, pada: number): PenggantiBertugas | null {
    const ada = penggantiPada(petugas, pada, this.kantor, this.aturanBaru.tenggat.zona);
    return ada === null ? null : denganNama(ada, this.kantor.petugas);
  }

  boleh(kasus: Kasus, sekarang: number, petugas: string | null): readonly string[] {
    return boleh(kasus, this.#konteks(kasus, sekarang), petugas);
  }

  isianSekarang(kasus: Kasus, sekarang: number, petugas: string | null): readonly IsianSekarang[] {
    return isianSekarang(kasus, this.#konteks(kasus, sekarang), petugas);
  }

  kirimanBerubah(kasus: Kasus, baru: StatusBaru): readonly Perubahan[] {
    return kirimanBerubah(kasus, baru, this.aturan(kasus));
  }

  /** When the next alarm sounds (ms UTC), and the level that has been reached. */
  alarm(kasus: Kasus): { readonly berikut: number | null; readonly tingkat: TingkatRingkas | null } {
    const aturan = this.aturan(kasus);
    return { berikut: alarmBerikut(kasus, aturan), tingkat: tingkatTercapai(kasus, aturan) };
  }

  alarmTiba(kasus: Kasus, sekarang: number): readonly Perubahan[] {
    return alarmTiba(kasus, sekarang, this.aturan(kasus));
  }

  /** What the place of its parent means for a case that waits for it. */
  ikutInduk(anak: Kasus, induk: Kasus): readonly Perubahan[] {
    const berSop = (kasus: Kasus) => ({ kasus, sop: this.aturan(kasus).sop });
    return ikutInduk(berSop(anak), berSop(induk));
  }

  berakhirTerlambat(lama: Kasus, baru: Kasus, sekarang: number): readonly Perubahan[] {
    return berakhirTerlambat(lama, baru, sekarang, this.aturan(lama));
  }

  waktuBerlalu(kasus: Kasus, sekarang: number): readonly Perubahan[] {
    return waktuBerlalu(kasus, sekarang, this.aturan(kasus));
  }

  susunBa(
    kasus: readonly Kasus[],
    baru: BaBaru,
    sekarang: number,
    ada?: BaYangAda,
  ): Result<BaDisusun, Penolakan> {
    return susunBa(kasus, baru, this.#konteks(kasus[0] ?? { sop: this.sopBaru }, sekarang), ada);
  }

  ubahBa(
    ba: BeritaAcara,
    kasus: readonly Kasus[],
    perintah: PerintahBa,
    isi: IsiBa,
    nomor: NomorBa,
    sekarang: number,
  ): Result<PeristiwaBa, Penolakan> {
    const konteks = this.#konteks(kasus[0] ?? { sop: this.sopBaru }, sekarang);
    return ubahBa(ba, kasus, perintah, isi, nomor, konteks);
  }

  /** Who approves a Berita Acara, as they are now. */
  pejabatBa(
    ba: Pick<BeritaAcara, 'jenis'>,
    kasus: Pick<Kasus, 'sop'>,
    petugas: string,
    sekarang: number,
  ): OrangBa {
    return pejabat(petugas, ba.jenis, this.#konteks(kasus, sekarang));
  }

  kecualikanBa(kasus: Kasus, petugas: string, sekarang: number): Result<PeristiwaBa, Penolakan> {
    return kecualikanBa(kasus, petugas, this.#konteks(kasus, sekarang));
  }

  /** All SOPs that cases may be pinned to: hash → definition, those in force first. */
  get semuaSop(): ReadonlyMap<string, DefinisiSop> {
    const hash = new Set([...this.sopBerlaku, ...this.#aturan.keys()]);
    return new Map([...hash].map((sop) => [sop, this.aturan({ sop }).sop]));
  }

  /** Hashes of all texts of the SOPs that ask for a recap of this length; of every SOP where none does. */
  sopRekap({ bulan }: PeriodeRekap): readonly string[] {
    const wajib = new Set(kewajibanSelama(this.#definisiBerlaku, bulan).map((k) => k.sop));
    const semua = [...this.semuaSop];
    return (wajib.size === 0 ? semua : semua.filter(([, { id }]) => wajib.has(id))).map(([hash]) => hash);
  }

  rentang(periode: PeriodeRekap): { readonly dari: number; readonly sampai: number } {
    return rentangPeriode(periode, this.aturanBaru.tenggat.zona);
  }

  bolehTutupRekap(
    periode: PeriodeRekap,
    petugas: string,
    sudah: RekapDitutup | null,
    { sekarang, dataSejak }: { readonly sekarang: number; readonly dataSejak: number },
  ): Result<readonly string[], Penolakan> {
    const konteks = this.#konteks({ sop: this.sopBaru }, sekarang);
    return bolehTutup(periode, petugas, { sop: this.#definisiBerlaku, sudah, dataSejak }, konteks);
  }

  /** @param dipakai when the office put an SOP in force here (ms UTC), by its id. */
  kewajibanTerbuka(
    ditutup: ReadonlySet<string>,
    dipakai: ReadonlyMap<string, number>,
    sekarang: number,
  ): readonly KewajibanTerbuka[] {
    const berlaku = this.#definisiBerlaku.map((sop) => ({ sop, dipakai: dipakai.get(sop.id) ?? sekarang }));
    return kewajibanTerbuka(berlaku, ditutup, this.aturanBaru.tenggat.zona, sekarang);
  }

  get #definisiBerlaku(): readonly DefinisiSop[] {
    return this.sopBerlaku.map((sop) => this.aturan({ sop }).sop);
  }

  #konteks(kasus: Pick<Kasus, 'sop'>, sekarang: number): Omit<Konteks, 'bahan' | 'nomorBaru'> {
    return { ...this.kantor, aturan: this.aturan(kasus), sekarang };
  }
}
