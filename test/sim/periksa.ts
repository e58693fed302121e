import Database from 'better-sqlite3';
import type { Store } from '../../src/ports/store.ts';
import { bocor } from './kenari.ts';
import type { Efek, LaporModel } from './lapor-model.ts';
import type { Diakui, Pejabat } from './pejabat.ts';
import { pastikan } from './pelanggaran.ts';

const MENIT = 60_000;
/** Overlap of two pulls: what became visible so late is still found. */
const TUMPANG_TINDIH = 10 * MENIT;
/** Entries of push.jadwal_ulang, and as many that a person asked for by releasing a held one. */
const PERCOBAAN_MAKS = 16;
const AKHIR = new Set(['terkirim', 'dibatalkan', 'diganti']);

interface BarisJejak {
  readonly seq: number;
  readonly jenis: string;
  readonly payload: Buffer;
  readonly prev: Buffer;
  readonly hash: Buffer;
}

interface Muatan {
  readonly kasus: string;
  readonly [nama: string]: unknown;
}

interface Naskah {
  readonly kiriman: string;
  readonly trackingId: string;
  readonly jenis: string;
  readonly berkas: number;
  /** How many approvals froze these words: one, but for restored backups. */
  readonly disetujui: number;
}

/** Looks at the database from outside, at what took effect and at what was promised, after everything that happens. */
export class Pemeriksa {
  readonly #jauh: LaporModel;
  readonly #pejabat: Pejabat;
  readonly #jalur: (jenis: string, dari: string, ke: string) => void;
  #db: Database.Database;
  #s: ReturnType<typeof siapkan>;
  #ujung: { readonly seq: number; readonly hash: Buffer } | null = null;
  /** A small fold of its own. */
  readonly #langkah = new Map<string, string>();
  readonly #status = new Map<string, string>();
  /** Went back to wait; `lagi`: tries begun since, each of which may have an effect of its own. */
  readonly #balik: { readonly kiriman: string; lagi: number }[] = [];
  /** Non-final when a backup was put back; and those of them that a person then let go although LAPOR! did not show them. */
  readonly #dipulihkan = new Set<string>();
  readonly #dilepas = new Set<string>();
  readonly #naskah = new Map<string, Naskah>();
  #kirimanBaru = false;
  readonly #sudahDibaca = new Set<string>();
  readonly #kali = new Map<string, number>();
  #efekBaru: Efek[] = [];
  #diakuiDiperiksa = 0;
  /** By agency id and report: the newest version that was found behind the cursor. */
  readonly #terlewati = new Map<string, number>();
  #ulangan = false;

  constructor(
    path: string,
    jauh: LaporModel,
    pejabat: Pejabat,
    jalur: (jenis: string, dari: string, ke: string) => void,
  ) {
    this.#jauh = jauh;
    this.#pejabat = pejabat;
    this.#jalur = jalur;
    this.#db = new Database(path, { readonly: true });
    this.#s = siapkan(this.#db);
  }

  efek(efek: Efek): void {
    this.#efekBaru.push(efek);
  }

  /** Reports that an officer could open: at one of these steps, or all that are open. */
  idKasus(langkah: readonly string[] | null): readonly string[] {
    const semua = this.#s.berlangkah.all();
    return semua.filter((k) => langkah?.includes(k.langkah) ?? k.terbuka === 1).map((k) => k.tracking_id);
  }

  // ── after every event ──

  /** I6, I2, I9: the journal only grows, each row on the one before; and folds into the edges that were walked. */
  jejak(): void {
    if (this.#ujung !== null) {
      const masih = this.#s.baris.get(this.#ujung.seq);
      pastikan(
        masih?.hash.equals(this.#ujung.hash) === true,
        'I6',
        () => `baris jejak ${this.#ujung?.seq} hilang atau berubah`,
      );
    }
    for (const b of this.#s.sesudah.all(this.#ujung?.seq ?? 0)) {
      pastikan(b.seq === (this.#ujung?.seq ?? 0) + 1, 'I6', () => `jejak melompat ke ${b.seq}`);
      if (this.#ujung !== null)
        pastikan(b.prev.equals(this.#ujung.hash), 'I6', () => `rantai jejak putus di ${b.seq}`);
      const terdengar = bocor(`jejak ${b.jenis}`, b.payload);
      if (terdengar !== null) throw terdengar;
      this.#lipat(b);
      this.#ujung = { seq: b.seq, hash: b.hash };
    }
  }

  #lipat({ jenis, payload }: BarisJejak): void {
    if (!/^(kasus|putaran|langkah|kiriman|pemulihan)\./.test(jenis)) return;
    const isi = JSON.parse(payload.toString('utf8')) as Muatan;
    if (jenis === 'kasus.diterima') this.#pindah(isi.kasus, String(isi['langkah']));
    else if (jenis === 'putaran.dibuka') this.#pindah(isi.kasus, String(isi['langkah']));
    else if (jenis === 'langkah.pindah') this.#pindah(isi.kasus, String(isi['ke']));
    else if (jenis === 'kiriman.dibuat') {
      this.#status.set(String(isi['kiriman']), 'antre');
      this.#lewati('kiriman', 'baru', 'antre');
      this.#kirimanBaru = true;
    } else if (jenis === 'kiriman.status')
      this.#ubahStatus(String(isi['kiriman']), String(isi['dari']), String(isi['ke']));
    else if (jenis === 'pemulihan.mulai') this.#catatPulih(this.#dipulihkan, (status) => !AKHIR.has(status));
    else if (jenis === 'pemulihan.selesai' && isi['sebab'] === 'orang')
      this.#catatPulih(this.#dilepas, (status, id) => status === 'antre' && this.#dipulihkan.has(id));
  }

  #catatPulih(ke: Set<string>, yang: (status: string, id: string) => boolean): void {
    for (const [id, status] of this.#status) if (yang(status, id)) ke.add(id);
  }

  #lewati(jenis: string, dari: string, ke: string): void {
    if (!this.#ulangan) this.#jalur(jenis, dari, ke);
  }

  #pindah(kasus: string, ke: string): void {
    const dari = this.#langkah.get(kasus) ?? 'baru';
    if (dari !== ke) this.#lewati('langkah', dari, ke);
    this.#langkah.set(kasus, ke);
  }

  #ubahStatus(kiriman: string, dari: string, ke: string): void {
    pastikan(
      this.#status.get(kiriman) === dari,
      'I7',
      () => `${kiriman}: jejak ${dari}→${ke}, tetapi ${this.#status.get(kiriman)}`,
    );
    this.#status.set(kiriman, ke);
    this.#lewati('kiriman', dari, ke);
    if (dari === 'mengirim' && ke === 'antre' && !this.#ulangan) this.#balik.push({ kiriman, lagi: 0 });
    if (ke === 'mengirim') for (const b of this.#balik) if (b.kiriman === kiriman) b.lagi++;
  }

  /** I2: what goes back to wait has had no effect, and can have none any more. */
  async kembaliAntre(store: Store): Promise<void> {
    for (const { kiriman, lagi } of this.#balik.splice(0)) {
      const isi = (await store.isiKiriman(kiriman))?.isi ?? '';
      const nasib = this.#jauh.nasib.get(isi) ?? 0;
      // The same words approved once more after a restore: an effect of theirs may be the earlier approval's.
      const lain = (this.#naskah.get(isi)?.disetujui ?? 1) - 1;
      const pesan = () => `${kiriman} kembali antre, padahal sudah atau masih dapat berdampak`;
      pastikan(nasib <= lain + lagi || this.#dilepas.has(kiriman), 'I2', pesan);
    }
  }

  /** I4, I2: each effect is an approved body, and took place once. */
  efekBaru(): void {
    for (const e of this.#efekBaru.splice(0)) {
      const n = this.#naskah.get(e.isi);
      pastikan(
        n !== undefined,
        'I4',
        () => `efek ${e.urut} pada ${e.trackingId} bukan naskah yang disetujui: ${e.isi}`,
      );
      const jenis = n.jenis === 'ralat' ? 'akhir' : n.jenis;
      const sama = n.trackingId === e.trackingId && jenis === e.jenis && n.berkas === e.lampiran;
      pastikan(sama, 'I4', () => `efek ${e.urut}: ${JSON.stringify(e)} bukan ${JSON.stringify(n)}`);
      const kali = (this.#kali.get(e.isi) ?? 0) + 1;
      this.#kali.set(e.isi, kali);
      // A restored draft may be approved once more: then its words were approved twice.
      pastikan(
        kali <= n.disetujui,
        'I2',
        () => `${n.kiriman} berdampak ${kali} kali, disetujui ${n.disetujui} kali`,
      );
    }
  }

  /** At once: a backup put back takes the approved words away, and not what is on its way with them. */
  async bacaNaskah(store: Store): Promise<void> {
    if (!this.#kirimanBaru) return;
    this.#kirimanBaru = false;
    for (const k of this.#s.kiriman.all()) {
      if (this.#sudahDibaca.has(k.kunci + k.dibuat_at)) continue;
      this.#sudahDibaca.add(k.kunci + k.dibuat_at);
      const isi = await store.isiKiriman(k.id);
      if (isi === null) continue;
      const trackingId = k.tracking_id ?? '';
      const disetujui = (this.#naskah.get(isi.isi)?.disetujui ?? 0) + 1;
      this.#naskah.set(isi.isi, {
        kiriman: k.id,
        trackingId,
        jenis: k.jenis,
        berkas: isi.berkas.length,
        disetujui,
      });
      const tertulis = [...this.#pejabat.tertulis].some(
        ([kata, t]) => isi.isi.includes(kata) && t.trackingId === trackingId,
      );
      pastikan(tertulis, 'I4', () => `${k.id} membekukan kata yang tidak ditulis petugas: ${isi.isi}`);
    }
  }

  // ── after a death or a pass ──

  /** I7 in small: the tables stand where the journal says; I3 and I8: what was acknowledged is there. */
  tabel(): void {
    this.jejak();
    const kasus = this.#s.semuaKasus.all();
    pastikan(
      kasus.length === this.#langkah.size,
      'I7',
      () => `${kasus.length} kasus, jejak ${this.#langkah.size}`,
    );
    for (const { id, langkah } of kasus)
      pastikan(
        this.#langkah.get(id) === langkah,
        'I7',
        () => `${id} di ${langkah}, jejak ${this.#langkah.get(id)}`,
      );
    const kiriman = this.#s.kiriman.all();
    pastikan(
      kiriman.length === this.#status.size,
      'I7',
      () => `${kiriman.length} kiriman, jejak ${this.#status.size}`,
    );
    for (const { id, status, percobaan } of kiriman) {
      pastikan(this.#status.get(id) === status, 'I7', () => `${id} ${status}, jejak ${this.#status.get(id)}`);
      pastikan(percobaan <= PERCOBAAN_MAKS, 'I12', () => `${id} dicoba ${percobaan} kali`);
    }
    this.#pengakuan();
  }

  #pengakuan(): void {
    const { diakui } = this.#pejabat;
    for (; this.#diakuiDiperiksa < diakui.length; this.#diakuiDiperiksa++) {
      const { jenis, id } = diakui[this.#diakuiDiperiksa] as Diakui;
      const ada = jenis === 'tindakan' ? this.#s.tindakan.get(id) : this.#s.adaKiriman.get(id);
      pastikan(ada !== undefined, 'I3', () => `${jenis} ${id} diakui, tetapi hilang`);
    }
  }

  /** No pass runs and one has ended: then nothing is on its way. */
  tanpaMengirim(): void {
    const b = this.#s.mengirim.get();
    pastikan(b === undefined, 'I13', () => `${b?.id} mengirim, padahal tidak ada lintasan`);
  }

  /** I5: whatever the next pull no longer asks for is here. */
  kursor(kini: number): void {
    for (const { instansi, watermark_at, kursor } of this.#s.posisi.all()) {
      if (watermark_at === null || kursor !== null) continue;
      for (const l of this.#jauh.laporan.values()) {
        if (!l.pernah.has(instansi) || l.tampak > kini || l.pada >= watermark_at - TUMPANG_TINDIH) continue;
        if (this.#terlewati.get(`${instansi} ${l.id}`) === l.pada) continue;
        const versi = this.#s.versi.get(l.id)?.versi_at ?? null;
        const ditampung =
          this.#s.karantina.get(l.id) !== undefined || this.#s.dihapus.get(l.id) !== undefined;
        const ada = (versi !== null && versi >= l.pada) || (l.rusak && ditampung);
        pastikan(ada, 'I5', () => `kursor ${instansi} melewati ${l.id} (${new Date(l.pada).toISOString()})`);
        this.#terlewati.set(`${instansi} ${l.id}`, l.pada);
      }
    }
  }

  // ── a backup was put back ──

  /** What the restored file no longer knows was lost with the machine; what took effect is not undone. */
  tutup(): void {
    this.#db.close();
  }

  mulaiLagi(path: string): void {
    this.#db = new Database(path, { readonly: true });
    this.#s = siapkan(this.#db);
    this.#ujung = null;
    this.#langkah.clear();
    this.#status.clear();
    this.#dipulihkan.clear();
    this.#dilepas.clear();
    this.#balik.length = 0;
    this.#pejabat.diakui.length = 0;
    this.#diakuiDiperiksa = 0;
    this.#terlewati.clear();
    // What it tells up to here was looked at when it happened.
    this.#ulangan = true;
    this.jejak();
    this.#ulangan = false;
  }

  /** Rows for the last look. */
  get akhir() {
    return {
      kiriman: this.#s.kiriman.all(),
      kali: this.#kali,
      naskah: this.#naskah,
      karantina: (id: string) => this.#s.karantina.get(id) !== undefined,
      kasus: this.#s.semuaKasus.all(),
    };
  }
}

export interface BarisKirimanAkhir {
  readonly id: string;
  readonly kasus_id: string;
  readonly jenis: string;
  readonly putaran: number;
  /** Place in its report's order. */
  readonly urut: number;
  readonly status: string;
  readonly kunci: string;
  /** JSON list of the files that leave with it. */
  readonly berkas: string;
  readonly percobaan: number;
  readonly dibuat_at: number;
  readonly berikut_at: number;
  readonly dasar_terkirim: string | null;
  readonly tracking_id: string | null;
}

export interface BarisKasusAkhir {
  readonly id: string;
  readonly tracking_id: string | null;
  readonly langkah: string;
  readonly terbuka: number;
  readonly tenggat_sop_at: number | null;
  readonly tenggat_nasional_at: number | null;
}

const siapkan = (db: Database.Database) => ({
  baris: db.prepare<[number], { hash: Buffer }>('SELECT hash FROM jejak WHERE seq = ?'),
  sesudah: db.prepare<[number], BarisJejak>(
    'SELECT seq, jenis, payload, prev, hash FROM jejak WHERE seq > ? ORDER BY seq',
  ),
  semuaKasus: db.prepare<[], BarisKasusAkhir>('SELECT * FROM kasus'),
  kiriman: db.prepare<[], BarisKirimanAkhir>(
    'SELECT k.*, c.tracking_id FROM kiriman k JOIN kasus c ON c.id = k.kasus_id ORDER BY k.id',
  ),
  berlangkah: db.prepare<[], { tracking_id: string; langkah: string; terbuka: 0 | 1 }>(
    'SELECT tracking_id, langkah, terbuka FROM kasus WHERE tracking_id IS NOT NULL ORDER BY id',
  ),
  tindakan: db.prepare<[string]>('SELECT 1 FROM tindakan WHERE id = ?'),
  adaKiriman: db.prepare<[string]>('SELECT 1 FROM kiriman WHERE id = ?'),
  mengirim: db.prepare<[], { id: string }>("SELECT id FROM kiriman WHERE status = 'mengirim' LIMIT 1"),
  posisi: db.prepare<[], { instansi: string; watermark_at: number | null; kursor: string | null }>(
    'SELECT instansi, watermark_at, kursor FROM posisi',
  ),
  // An unreadable version of an erased case is erased with it, and never taken in again.
  dihapus: db.prepare<[string], { ada: 1 }>(
    'SELECT 1 AS ada FROM kasus WHERE tracking_id = ? AND dihapus_at IS NOT NULL',
  ),
  versi: db.prepare<[string], { versi_at: number }>(
    // A departure that waits for the pass's end, or for a person, is kept aside.
    `SELECT max(k.versi_at, coalesce(k.jauh_at, 0), coalesce(p.versi_at, 0)) AS versi_at
     FROM kasus k LEFT JOIN kepergian p ON p.kasus_id = k.id WHERE k.tracking_id = ?`,
  ),
  karantina: db.prepare<[string]>('SELECT 1 FROM karantina WHERE tracking_id = ? AND ditutup_at IS NULL'),
});
