import type { TindakanBa } from '../../../ports/store.ts';
import type { BeritaAcara } from '../../../sop/ba/berita-acara.ts';
import { ejaanNomor } from '../../../sop/ba/nomor-naskah.ts';
import type { PeristiwaBa } from '../../../sop/ba/peristiwa-ba.ts';
import type { Basis } from '../basis/buka.ts';
import type { Pelaku } from '../transaksi.ts';

export interface BarisBa {
  readonly id: string;
  readonly jenis: string;
  readonly status: BeritaAcara['status'];
  readonly nomor_register: string | null;
  readonly nomor_naskah: string | null;
  readonly isi_hash: string | null;
  readonly foto: number;
  readonly pada_at: number;
  readonly dibuat_at: number;
  readonly final_at: number | null;
  readonly disetujui_at: number | null;
  readonly batal_at: number | null;
  readonly nilai: string;
  readonly garam: Uint8Array;
  readonly ditandatangani_at: number | null;
  readonly meralat: string | null;
}

export interface BarisTindakanBa extends Omit<TindakanBa, 'teks'> {
  readonly urut: number;
  /** Places of who signed (JSON). */
  readonly penandaTangan: string | null;
}

/** What a new Berita Acara's row holds beside the fold. */
export type BaBaruTersimpan = Pick<BarisBa, 'pada_at' | 'dibuat_at' | 'nilai' | 'garam'>;

/** Rows of Berita Acara, the cases they cover, and the head's exceptions. */
export class GudangBa {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  /** @param id ours, or one of its two numbers. */
  cari(id: string): BarisBa | undefined {
    return this.#s.satu.get(id) ?? this.#s.menurutNomor.get({ id });
  }

  /** In the order in which they were made; only the ids are read at once. */
  *semua(batas: number): Generator<BarisBa> {
    for (const { id } of this.#s.semua.all(batas)) {
      const baris = this.#s.satu.get(id);
      if (baris !== undefined) yield baris;
    }
  }

  dari(b: BarisBa): BeritaAcara {
    return {
      id: b.id,
      jenis: b.jenis,
      status: b.status,
      kasus: this.#s.kasus.all(b.id),
      nomorRegister: b.nomor_register,
      nomorNaskah: b.nomor_naskah,
      foto: b.foto,
      meralat: b.meralat,
    };
  }

  milikKasus(kasus: string): readonly BeritaAcara[] {
    return this.#s.milikKasus.all(kasus).map((b) => this.dari(b));
  }

  /** Since when a final one of this round waits for approval (ms UTC). */
  finalSejak(kasus: string, putaran: number): number | null {
    return this.#s.finalSejak.get(kasus, putaran)?.sejak ?? null;
  }

  dikecualikan(kasus: string, putaran: number): boolean {
    return this.#s.dikecualikan.get(kasus, putaran) !== undefined;
  }

  /** Whose that letter number is, in whatever spelling; void ones keep theirs. */
  pemilikNomorNaskah(nomor: string): string | null {
    return this.#s.nomorNaskah.get(ejaanNomor(nomor))?.id ?? null;
  }

  /** Every letter number that was given, in one spelling; void ones too. */
  *semuaNomorNaskah(): Generator<string> {
    for (const { ejaan } of this.#s.semuaNomorNaskah.iterate()) yield ejaan;
  }

  diralatOleh(id: string): readonly string[] {
    return this.#s.diralatOleh.all(id).map((b) => b.id);
  }

  simpanBaru({ id, jenis, status, foto, kasus, meralat }: BeritaAcara, baru: BaBaruTersimpan): void {
    this.#s.sisip.run({ id, jenis, status, foto, meralat, ...baru });
    this.#simpanKasus(id, kasus);
  }

  /** Another wording of a draft. */
  simpanUbahan(
    { id, foto, kasus }: BeritaAcara,
    { pada_at, nilai }: Pick<BarisBa, 'pada_at' | 'nilai'>,
  ): void {
    this.#s.ubahKonsep.run({ id, foto, pada_at, nilai });
    this.#s.hapusKasus.run(id);
    this.#simpanKasus(id, kasus);
  }

  #simpanKasus(id: string, kasus: BeritaAcara['kasus']): void {
    for (const k of kasus) this.#s.sisipKasus.run({ ba: id, kasus: k.id, putaran: k.putaran });
  }

  simpan({ id, status, nomorRegister, nomorNaskah }: BeritaAcara, p: PeristiwaBa, sekarang: number): void {
    this.#s.ubah.run({
      id,
      status,
      nomorRegister,
      nomorNaskah,
      ejaanNaskah: nomorNaskah === null ? null : ejaanNomor(nomorNaskah),
      isiHash: p.jenis === 'ba.final' ? p.isiHash : null,
      final: p.jenis === 'ba.final' ? sekarang : null,
      disetujui: p.jenis === 'ba.disetujui' ? sekarang : null,
      ditandatangani: p.jenis === 'ba.ditandatangani' ? sekarang : null,
      batal: p.jenis === 'ba.batal' ? sekarang : null,
    });
  }

  /** Who did it: on whose decision, who recorded it, on which account and host. Answers its place among them. */
  catatTindakan(ba: string, p: PeristiwaBa, pelaku: Pelaku, sekarang: number): number {
    const { oleh, dicatatOleh = oleh, akun = '', host = '' } = pelaku;
    const cara = p.jenis === 'ba.disetujui' || p.jenis === 'ba.ditandatangani' ? p.cara : null;
    const penandaTangan = p.jenis === 'ba.ditandatangani' ? JSON.stringify(p.penandaTangan) : null;
    const siapa = { oleh, dicatatOleh, akun, host };
    const { urut } = this.#s.sisipTindakan.get({
      ba,
      jenis: p.jenis,
      ...siapa,
      cara,
      penandaTangan,
      sekarang,
    })!;
    return urut;
  }

  /** In the order in which they were done. */
  tindakan(ba: string): readonly BarisTindakanBa[] {
    return this.#s.tindakan.all(ba);
  }

  kecualikan(kasus: string, putaran: number, oleh: string, sekarang: number): void {
    this.#s.kecualikan.run(kasus, putaran, oleh, sekarang);
  }
}

const siapkan = (db: Basis) => ({
  satu: db.prepare<[string], BarisBa>('SELECT * FROM ba WHERE id = ?'),
  menurutNomor: db.prepare<[{ id: string }], BarisBa>(
    'SELECT * FROM ba WHERE nomor_register = @id OR nomor_naskah = @id',
  ),
  semua: db.prepare<[number], { id: string }>('SELECT id FROM ba ORDER BY id LIMIT ?'),
  milikKasus: db.prepare<[string], BarisBa>(
    'SELECT ba.* FROM ba JOIN ba_kasus ON ba_kasus.ba_id = ba.id WHERE ba_kasus.kasus_id = ? ORDER BY ba_kasus.ba_id',
  ),
  kasus: db.prepare<[string], { id: string; putaran: number }>(
    'SELECT kasus_id AS id, putaran FROM ba_kasus WHERE ba_id = ? ORDER BY urut',
  ),
  finalSejak: db.prepare<[string, number], { sejak: number | null }>(
    `SELECT min(ba.final_at) AS sejak FROM ba_kasus JOIN ba ON ba.id = ba_kasus.ba_id
     WHERE ba_kasus.kasus_id = ? AND ba_kasus.putaran = ? AND ba.status = 'final'`,
  ),
  dikecualikan: db.prepare<[string, number], object>(
    'SELECT 1 FROM ba_pengecualian WHERE kasus_id = ? AND putaran = ?',
  ),
  nomorNaskah: db.prepare<[string], { id: string }>('SELECT id FROM ba WHERE ejaan_naskah = ?'),
  semuaNomorNaskah: db.prepare<[], { ejaan: string }>(
    'SELECT ejaan_naskah AS ejaan FROM ba WHERE ejaan_naskah IS NOT NULL',
  ),
  diralatOleh: db.prepare<[string], { id: string }>('SELECT id FROM ba WHERE meralat = ? ORDER BY id'),
  sisip: db.prepare(
    `INSERT INTO ba (id, jenis, status, foto, pada_at, dibuat_at, nilai, garam, meralat)
     VALUES (@id, @jenis, @status, @foto, @pada_at, @dibuat_at, @nilai, @garam, @meralat)`,
  ),
  ubahKonsep: db.prepare('UPDATE ba SET foto = @foto, pada_at = @pada_at, nilai = @nilai WHERE id = @id'),
  hapusKasus: db.prepare<[string]>('DELETE FROM ba_kasus WHERE ba_id = ?'),
  sisipTindakan: db.prepare<[object], { urut: number }>(
    `INSERT INTO ba_tindakan (ba_id, urut, jenis, oleh, dicatat_oleh, akun, host, cara, pada_at, penanda_tangan)
     VALUES (@ba, (SELECT count(*) + 1 FROM ba_tindakan WHERE ba_id = @ba), @jenis, @oleh, @dicatatOleh, @akun,
       @host, @cara, @sekarang, @penandaTangan) RETURNING urut`,
  ),
  tindakan: db.prepare<[string], BarisTindakanBa>(
    `SELECT urut, jenis, oleh, dicatat_oleh AS dicatatOleh, akun, host, cara, pada_at AS pada,
       penanda_tangan AS penandaTangan FROM ba_tindakan WHERE ba_id = ? ORDER BY urut`,
  ),
  sisipKasus: db.prepare<[{ ba: string; kasus: string; putaran: number }]>(
    `INSERT INTO ba_kasus (ba_id, kasus_id, putaran, urut)
     VALUES (@ba, @kasus, @putaran, (SELECT count(*) + 1 FROM ba_kasus WHERE ba_id = @ba))`,
  ),
  ubah: db.prepare(
    `UPDATE ba SET status = @status, nomor_register = @nomorRegister, nomor_naskah = @nomorNaskah,
       ejaan_naskah = @ejaanNaskah, ditandatangani_at = coalesce(ditandatangani_at, @ditandatangani),
       isi_hash = coalesce(@isiHash, isi_hash), final_at = coalesce(@final, final_at),
       disetujui_at = coalesce(@disetujui, disetujui_at), batal_at = coalesce(@batal, batal_at) WHERE id = @id`,
  ),
  kecualikan: db.prepare<[string, number, string, number]>(
    'INSERT INTO ba_pengecualian (kasus_id, putaran, oleh, pada_at) VALUES (?, ?, ?, ?)',
  ),
});
