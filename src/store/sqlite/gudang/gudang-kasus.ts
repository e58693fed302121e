import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { Kiriman } from '../../../sop/kiriman/kiriman.ts';
import type { Jadwal } from '../../../sop/tenggat/jadwal.ts';
import type { Basis } from '../basis/buka.ts';
import { bit } from '../basis/sql.ts';
import {
  alarmDari,
  bidangDari,
  kirimanDari,
  kolomAlarm,
  kolomBidang,
  kolomKiriman,
  kolomKonsep,
  kolomLangkah,
  kolomPutaran,
  konsepDari,
  langkahDari,
  putaranDari,
  tindakanDari,
} from './bagian-kasus.ts';
import type { AlarmKasus, BarisKasus, KolomLaporan } from './baris-kasus.ts';
import { kasusDari, kolomKasus } from './baris-kasus.ts';
import { siapkanKasus } from './pernyataan-kasus.ts';

export interface Tambahan {
  /** Version of the settings that deadlines are computed with. */
  readonly aturan: string;
  readonly sekarang: number;
  readonly alarm: AlarmKasus;
  readonly laporan: KolomLaporan | null;
  /** The run that claims a kiriman (status mengirim). */
  readonly run: string | null;
  /** Kiriman made by this decision: what their rows hold beside the fold. */
  readonly kirimanBaru: ReadonlyMap<string, KirimanDibuat>;
  /** When a step's SOP clock fell, or falls, due. */
  tenggatLangkah(urut: number): number | null;
  /** Whether a step is an end of its SOP. */
  berakhirDi(langkah: string): boolean;
}

export interface KirimanDibuat {
  readonly nomorBa: string | null;
  readonly berkas: readonly string[];
}

/** In the place of no deadline: the last in any order. */
const TANPA_TENGGAT = Number.MAX_SAFE_INTEGER;

/** Loads a case from its rows and writes back what a decision changed: parts are immutable, so identity tells. */
export class GudangKasus {
  readonly #s: ReturnType<typeof siapkanKasus>;

  constructor(db: Basis) {
    this.#s = siapkanKasus(db);
  }

  /** @param sasaran tracking id or register number. */
  cari(sasaran: string): BarisKasus | undefined {
    return this.#s.cariTracking.get(sasaran) ?? this.#s.cariRegister.get(sasaran);
  }

  /** @throws when there is none: rows of other tables name only cases that are there. */
  baris(id: string): BarisKasus {
    const baris = this.#s.baris.get(id);
    if (baris === undefined) throw new Error(`kasus ${id} hilang`);
    return baris;
  }

  /** Cases that were ever linked to this one and to no other since. */
  anak(id: string): readonly BarisKasus[] {
    return this.#s.anak.all(id);
  }

  /** Those that wait for it. */
  anakMenunggu(id: string): readonly BarisKasus[] {
    return this.#s.anakMenunggu.all(id);
  }

  muat(baris: BarisKasus): Kasus {
    const { id, putaran } = baris;
    return {
      ...kasusDari(baris),
      putaran: this.#s.putaran.all(id).map(putaranDari),
      jalan: this.#s.langkah.all(id).map(langkahDari),
      tindakan: this.#s.tindakan.all(id, putaran).map(tindakanDari),
      konsep: this.#s.konsep.all(id).map(konsepDari),
      kiriman: this.#s.kiriman.all(id).map(kirimanDari),
      bidang: this.#s.bidang.all(id, putaran).map(bidangDari),
      alarm: this.#s.alarm.all(id).map(alarmDari),
    };
  }

  /** @param lama null for a new case. */
  simpan(lama: Kasus | null, baru: Kasus, jadwal: Jadwal, tambahan: Tambahan): void {
    const kolom = kolomKasus(baru, jadwal, tambahan.alarm);
    if (lama === null) this.#s.sisip.run({ ...kolom, ...(tambahan.laporan ?? TANPA_LAPORAN) });
    else this.#s.ubah.run(kolom);
    if (lama !== null && tambahan.laporan !== null)
      this.#s.ubahLaporan.run({ id: baru.id, ...tambahan.laporan });
    this.#simpanJalan(lama, baru, tambahan);
    this.#simpanBagian(lama, baru);
    this.#simpanKiriman(lama, baru, jadwal, tambahan);
  }

  /** The record is as we have it, only newer: remembered, so that an older one cannot set it back. */
  lihat(id: string, versi: Pick<KolomLaporan, 'jauh_at' | 'ekspor_at'>): void {
    this.#s.lihat.run({ id, ...versi });
  }

  /** Due times follow the settings without being a change of the case. */
  jadwalkan(id: string, pemicu: number | null): void {
    this.#s.jadwalkan.run(pemicu, id);
  }

  jadwalkanAlarm(id: string, { berikut, tingkat }: AlarmKasus): void {
    this.#s.jadwalkanAlarm.run(berikut, tingkat, id);
  }

  #simpanJalan(lama: Kasus | null, baru: Kasus, tambahan: Tambahan): void {
    const terakhir = baru.jalan.length - 1;
    for (const [urut, langkah] of baru.jalan.entries())
      if (langkah !== lama?.jalan[urut] || urut === terakhir)
        this.#s.simpanLangkah.run({
          ...kolomLangkah(baru, urut, langkah),
          aturan: tambahan.aturan,
          tenggat_at: tambahan.tenggatLangkah(urut),
          akhir: bit(tambahan.berakhirDi(langkah.langkah)),
        });
  }

  #simpanBagian(lama: Kasus | null, baru: Kasus): void {
    for (const p of baru.putaran)
      if (!lama?.putaran.includes(p)) this.#s.simpanPutaran.run(kolomPutaran(baru, p));
    for (const k of baru.konsep)
      if (!lama?.konsep.includes(k)) this.#s.simpanKonsep.run(kolomKonsep(baru, k));
    for (const b of baru.bidang)
      if (!lama?.bidang.includes(b)) this.#s.simpanBidang.run(kolomBidang(baru, b));
    for (const [urut, a] of baru.alarm.entries())
      if (lama?.alarm[urut] === undefined) this.#s.simpanAlarm.run(kolomAlarm(baru, urut, a));
  }

  #simpanKiriman(lama: Kasus | null, baru: Kasus, jadwal: Jadwal, tambahan: Tambahan): void {
    const tenggat = jadwal.tenggatNasional ?? TANPA_TENGGAT;
    for (const [urut, k] of baru.kiriman.entries()) {
      if (lama?.kiriman.includes(k)) continue;
      if (lama?.kiriman.some((l) => l.id === k.id))
        this.#s.ubahKiriman.run({ ...kolomKiriman(k), run: tambahan.run });
      else this.#s.sisipKiriman.run({ ...kolomKirimanBaru(baru, k, tambahan), urut, tenggat_at: tenggat });
    }
    if (baru.kiriman.length > 0) this.#s.urutkanKiriman.run({ kasus_id: baru.id, tenggat_at: tenggat });
  }
}

const kolomKirimanBaru = (kasus: Kasus, k: Kiriman, tambahan: Tambahan) => ({
  ...kolomKiriman(k),
  kasus_id: kasus.id,
  jenis: k.jenis,
  putaran: k.putaran,
  nomor: k.nomor,
  kunci: k.kunci,
  konsep: k.konsep,
  nomor_ba: tambahan.kirimanBaru.get(k.id)?.nomorBa ?? null,
  berkas: JSON.stringify(tambahan.kirimanBaru.get(k.id)?.berkas ?? []),
  dibuat_at: tambahan.sekarang,
  berikut_at: tambahan.sekarang,
});

const TANPA_LAPORAN: KolomLaporan = {
  status_lapor: null,
  anonim: 0,
  rahasia: 0,
  riwayat_perlu: 0,
  jauh_at: null,
  ekspor_at: null,
  sidik: null,
  garam: null,
  isi: null,
};
