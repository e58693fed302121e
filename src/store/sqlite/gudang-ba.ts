import type { PeristiwaBa } from '../../sop/ba/peristiwa-ba.ts';
import type { BeritaAcara } from '../../sop/berita-acara.ts';
import type { Basis } from './buka.ts';

export interface BarisBa {
  readonly id: string;
  readonly jenis: string;
  readonly status: string;
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
}

/** Rows of Berita Acara, the cases they cover, and the head's exceptions. */
export function gudangBa(db: Basis) {
  const s = siapkan(db);

  const dari = (b: BarisBa): BeritaAcara => ({
    id: b.id,
    jenis: b.jenis,
    status: b.status as BeritaAcara['status'],
    kasus: s.kasus.all(b.id).map((k) => ({ id: k.kasus_id, putaran: k.putaran })),
    nomorRegister: b.nomor_register,
    nomorNaskah: b.nomor_naskah,
    foto: b.foto,
  });

  return {
    dari,
    baris: (id: string): BarisBa | undefined => s.satu.get(id) ?? s.menurutNomor.get(id, id),
    semua: (batas: number): IterableIterator<BarisBa> => s.semua.iterate(batas),
    milikKasus: (kasus: string): readonly BeritaAcara[] => s.milikKasus.all(kasus).map(dari),
    dikecualikan: (kasus: string, putaran: number): boolean =>
      s.dikecualikan.get(kasus, putaran) !== undefined,
    nomorNaskahDipakai: (nomor: string, ba: string): boolean => s.nomorNaskah.get(nomor, ba) !== undefined,

    simpanBaru(ba: BeritaAcara, pada: number, nilai: object, garam: Uint8Array, sekarang: number): void {
      s.sisip.run(ba.id, ba.jenis, ba.status, ba.foto, pada, sekarang, JSON.stringify(nilai), garam);
      for (const k of ba.kasus) s.sisipKasus.run(ba.id, k.id, k.putaran);
    },
    simpan(ba: BeritaAcara, p: PeristiwaBa, sekarang: number): void {
      s.ubah.run({
        id: ba.id,
        status: ba.status,
        nomor_register: ba.nomorRegister,
        nomor_naskah: ba.nomorNaskah,
        isi_hash: p.jenis === 'ba.final' ? p.isiHash : null,
        final_at: p.jenis === 'ba.final' ? sekarang : null,
        disetujui_at: p.jenis === 'ba.disetujui' ? sekarang : null,
        batal_at: p.jenis === 'ba.batal' ? sekarang : null,
      });
    },
    kecualikan(kasus: string, putaran: number, oleh: string, sekarang: number): void {
      s.kecualikan.run(kasus, putaran, oleh, sekarang);
    },
  };
}

function siapkan(db: Basis) {
  return {
    satu: db.prepare<[string], BarisBa>('SELECT * FROM ba WHERE id = ?'),
    menurutNomor: db.prepare<[string, string], BarisBa>(
      'SELECT * FROM ba WHERE nomor_register = ? OR nomor_naskah = ?',
    ),
    semua: db.prepare<[number], BarisBa>('SELECT * FROM ba ORDER BY id LIMIT ?'),
    milikKasus: db.prepare<[string], BarisBa>(
      'SELECT ba.* FROM ba JOIN ba_kasus ON ba_kasus.ba_id = ba.id WHERE ba_kasus.kasus_id = ? ORDER BY ba.id',
    ),
    kasus: db.prepare<[string], { kasus_id: string; putaran: number }>(
      'SELECT kasus_id, putaran FROM ba_kasus WHERE ba_id = ? ORDER BY kasus_id',
    ),
    dikecualikan: db.prepare<[string, number], object>(
      'SELECT 1 FROM ba_pengecualian WHERE kasus_id = ? AND putaran = ?',
    ),
    nomorNaskah: db.prepare<[string, string], object>('SELECT 1 FROM ba WHERE nomor_naskah = ? AND id <> ?'),
    sisip: db.prepare(
      'INSERT INTO ba (id, jenis, status, foto, pada_at, dibuat_at, nilai, garam) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    sisipKasus: db.prepare('INSERT INTO ba_kasus (ba_id, kasus_id, putaran) VALUES (?, ?, ?)'),
    ubah: db.prepare(
      `UPDATE ba SET status = @status, nomor_register = @nomor_register, nomor_naskah = @nomor_naskah,
       isi_hash = coalesce(@isi_hash, isi_hash), final_at = coalesce(@final_at, final_at),
       disetujui_at = coalesce(@disetujui_at, disetujui_at), batal_at = coalesce(@batal_at, batal_at) WHERE id = @id`,
    ),
    kecualikan: db.prepare(
      'INSERT INTO ba_pengecualian (kasus_id, putaran, oleh, pada_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
  };
}

export type GudangBa = ReturnType<typeof gudangBa>;
