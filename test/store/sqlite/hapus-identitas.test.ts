import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRantai } from '../../../src/jejak/periksa-rantai.ts';
import type { PerintahIdentitas } from '../../../src/ports/store.ts';
import { bukaBasis } from '../../../src/store/sqlite/basis/buka.ts';
import { buka, kunciKasus } from '../../../src/store/sqlite/brankas/enkripsi.ts';
import { kunciInduk } from '../../../src/store/sqlite/brankas/kunci-induk.ts';
import { randomBerbenih } from '../../kembaran/random.ts';
import { laporanUji, MENIT } from '../../sop/kapuas-uji.ts';
import { jejakBaru, KantorUji, nilaiDari, semua } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

const HARI = 24 * 60 * MENIT;

let rumah: RumahSqlite;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  kantor = await KantorUji.buka(rumah);
});
afterEach(() => rumah.bersihkan());

const BERKAS = {
  asli: 'a'.repeat(64),
  terbit: 'b'.repeat(64),
  tipeMedia: 'image/jpeg',
  ukuran: 9,
  nama: 'KTP.jpg',
};
const LAMPIRAN = {
  id: 'L1',
  namaBerkas: 'rumah.jpg',
  tipeMedia: 'image/jpeg',
  ukuran: 9,
  url: 'https://x/y.jpg',
};
const PELAPOR = 'c'.repeat(64);

/** A finished case that has met every kind of text: acts, drafts, tries, an attachment, a reply, a quarantined body. */
async function selesai(trackingId = '7000001'): Promise<string> {
  await kantor.tarik([laporanUji({ trackingId, lampiran: [LAMPIRAN], diperbaruiPada: kantor.sekarang })]);
  const [antre] = await kantor.store.antreanLampiran(9, kantor.sekarang + MENIT);
  const berkas = { sha256: PELAPOR, tipeMedia: 'image/jpeg', ukuran: 9 } as const;
  await kantor.store.catatLampiran(antre!.id, { status: 'tersimpan', berkas }, kantor.sekarang);
  await kantor.catat(
    'telaah',
    { kesimpulan: 'Layak' },
    { berkas: [BERKAS], catatan: 'Rina menelepon' },
    trackingId,
  );
  const hasil = { hasil: 'Benar', tanpa_bidang: 'Sendiri', perlu_pemeriksaan: 'tidak' };
  await kantor.catat('klarifikasi', hasil, {}, trackingId);
  nilaiDari(await kantor.kecualikanBa(trackingId));
  const id = await kantor.setujui('akhir', 'Lampu sudah diganti.', { berkas: [BERKAS] }, trackingId);
  const [k] = await kantor.klaim();
  await kantor.store.bekukanBadan(id, { [BERKAS.terbit]: 'L9' }, Buffer.from('badan'));
  await kantor.store.settleAndClaim([kantor.selesai(k!, { cuplikan: 'diterima dengan baik' })], null);
  const balasan = { pada: kantor.sekarang + MENIT, responder: 'Pelapor', keterangan: 'Masih gelap' };
  await kantor.store.applyRiwayat(trackingId, [balasan], kantor.sekarang + 2 * MENIT);
  const masalah = { trackingId, diperbaruiPada: null, sebab: ['x'], mentah: '{"badan":"rusak"}' };
  await kantor.store.applySatu({ jenis: 'masalah', masalah }, 'rest', kantor.sekarang + 4 * MENIT);
  const tutup = laporanUji({
    trackingId,
    lampiran: [LAMPIRAN],
    statusLapor: 'Selesai',
    diperbaruiPada: kantor.sekarang + 5 * MENIT,
  });
  kantor.pada(kantor.sekarang + 5 * MENIT);
  await kantor.tarik([tutup]);
  await kantor.store.applySatu({ jenis: 'masalah', masalah }, 'rest', kantor.sekarang);
  return id;
}

let menit = 0;
const perintah = (ubah: Partial<PerintahIdentitas> = {}): PerintahIdentitas => ({
  sasaran: '7000001',
  petugas: 'hubung',
  dicatatOleh: 'hubung',
  alasan: 'Permintaan pelapor',
  akun: 'akun-uji',
  host: 'mesin-uji',
  sekarang: kantor.sekarang + ++menit,
  ...ubah,
});

const sebab = async (hasil: Promise<{ ok: boolean; error?: unknown }>): Promise<string> => {
  const { ok, error } = await hasil;
  return ok ? 'ok' : JSON.stringify(error);
};

/** Every blob of every table but the journal. */
function semuaBlob(): readonly Buffer[] {
  const db = new Database(rumah.path, { readonly: true });
  try {
    const tabel = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'jejak'")
      .pluck()
      .all();
    const nilai = tabel.flatMap((t) =>
      db
        .prepare(`SELECT * FROM ${String(t)}`)
        .raw()
        .all()
        .flat(),
    );
    return nilai.filter((n): n is Buffer => Buffer.isBuffer(n) && n.length > 0);
  } finally {
    db.close();
  }
}

const garam = (): Buffer =>
  rumah.mentah((db) =>
    db.prepare("SELECT garam FROM kasus WHERE tracking_id = '7000001'").pluck().get(),
  ) as Buffer;

/** How many blobs still open under a salt of the case. */
function terbuka(salt: Buffer): number {
  const induk = kunciInduk({ folder: rumah.folder, basisAda: true, random: randomBerbenih(9) });
  const id = rumah.mentah((db) =>
    db.prepare("SELECT id FROM kasus WHERE tracking_id = '7000001'").pluck().get(),
  ) as string;
  return semuaBlob().filter((blob) => {
    try {
      buka(kunciKasus(induk, salt), id, blob);
      return true;
    } catch {
      return false;
    }
  }).length;
}

const dalamBerkas = (): Buffer =>
  Buffer.concat(
    readdirSync(rumah.folder)
      .filter((nama) => nama.startsWith('penghubung.sqlite'))
      .map((nama) => readFileSync(join(rumah.folder, nama))),
  );

describe('an erasure', () => {
  it('leaves no salt, no sealed byte and no row that names a file, in the database file and its journal file', async () => {
    await selesai();
    const [saltLama, sebelum] = [garam(), semuaBlob()];
    expect(terbuka(saltLama)).toBeGreaterThan(10);
    const hasil = nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    expect(hasil).toMatchObject({
      lampiran: 1,
      riwayat: 1,
      karantina: 2,
      kiriman: 1,
      berkas: 2,
      sudah: null,
    });
    expect(await kantor.store.bersihkanSisa()).toBe(true);
    expect(terbuka(saltLama)).toBe(0);
    const mentah = dalamBerkas();
    expect(mentah.includes(saltLama)).toBe(false);
    const sesudah = new Set(semuaBlob().map((b) => b.toString('hex')));
    const hilang = sebelum.filter((b) => !sesudah.has(b.toString('hex')));
    expect(hilang.length).toBeGreaterThan(15);
    expect(hilang.filter((b) => b.length >= 16 && mentah.includes(b))).toEqual([]);
    expect([...(await kantor.store.berkasHapus())].sort()).toEqual([BERKAS.asli, BERKAS.terbit, PELAPOR]);
  });

  it('keeps the journal whole, and the case folds to its row', async () => {
    await selesai();
    const jenis = await jejakBaru(kantor.store, () => kantor.store.hapusIdentitas(perintah()));
    expect(jenis).toEqual(['karantina.selesai', 'kasus.isi-dihapus']);
    expect(periksaRantai(kantor.store.jejak()).utuh).toBe(true);
    const periksa = await kantor.store.periksaDiri({ lengkap: true, acak: 0 });
    expect(periksa.filter((p) => !p.baik)).toEqual([]);
    const { kasus, laporan, tindakan, riwayat, dihapus } = await kantor.kasus();
    expect({ dihapus, laporan, riwayat }).toEqual({ dihapus: true, laporan: null, riwayat: [] });
    expect(kasus.langkah).toBe('selesai');
    expect(tindakan.flatMap((t) => [...Object.values(t.teks), ...t.berkas])).toEqual([]);
  });

  it('writes nothing the second time', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    let lagi = 0;
    const jenis = await jejakBaru(kantor.store, async () => {
      lagi = nilaiDari(await kantor.store.hapusIdentitas(perintah())).sudah ?? 0;
    });
    expect(jenis).toEqual([]);
    expect(lagi).toBeGreaterThan(0);
  });

  it('is not undone by a later pull, an import, a history, an attachment or a record that cannot be read', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    await kantor.store.bersihkanSisa();
    const salt = garam();
    const milik = terbuka(salt);
    kantor.pada(kantor.sekarang + HARI);
    const lagi = laporanUji({ lampiran: [LAMPIRAN], statusLapor: 'Proses', diperbaruiPada: kantor.sekarang });
    expect((await kantor.tarik([lagi])).hitungan.changed).toBe(1);
    await kantor.impor([{ ...lagi, judul: 'Judul lain', diperbaruiPada: kantor.sekarang + MENIT }]);
    const balasan = { pada: kantor.sekarang, responder: 'Pelapor', keterangan: 'Masih gelap' };
    await kantor.store.applyRiwayat('7000001', [balasan], kantor.sekarang);
    const masalah = { trackingId: '7000001', diperbaruiPada: null, sebab: ['x'], mentah: '{"badan":"lain"}' };
    await kantor.store.applySatu({ jenis: 'masalah', masalah }, 'rest', kantor.sekarang);
    const { laporan, lampiran, riwayat, kasus } = await kantor.kasus();
    expect({ laporan, lampiran, riwayat }).toEqual({ laporan: null, lampiran: [], riwayat: [] });
    expect(kasus.putaran).toHaveLength(2);
    expect(terbuka(salt)).toBe(milik);
    const [karantina] = await semua(kantor.store.karantina({ terbuka: true }));
    expect(karantina?.sebab).toEqual(['x']);
    expect(await kantor.store.karantinaTerbuka()).toEqual([]);
  });

  it('lets a case that LAPOR! opens again be worked on, and erased again', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    kantor.pada(kantor.sekarang + HARI);
    await kantor.tarik([laporanUji({ statusLapor: 'Proses', diperbaruiPada: kantor.sekarang })]);
    await kantor.catat('telaah', { kesimpulan: 'Dibaca di LAPOR!' });
    const { tindakan } = await kantor.kasus();
    expect(tindakan.findLast((t) => t.aksi === 'telaah')?.teks['kesimpulan']).toBe('Dibaca di LAPOR!');
    kantor.pada(kantor.sekarang + HARI);
    await kantor.tarik([laporanUji({ statusLapor: 'Selesai', diperbaruiPada: kantor.sekarang })]);
    const jenis = await jejakBaru(kantor.store, () => kantor.store.hapusIdentitas(perintah()));
    expect(jenis).toEqual(['kasus.isi-dihapus']);
    expect((await kantor.kasus()).tindakan.flatMap((t) => Object.values(t.teks))).toEqual([]);
  });

  it('spares a file that another case or a Berita Acara uses', async () => {
    await selesai();
    await selesai('7000002');
    const { berkasTetap } = nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    expect(berkasTetap).toBe(3);
    expect(await kantor.store.berkasHapus()).toEqual([]);
    nilaiDari(await kantor.store.hapusIdentitas(perintah({ sasaran: '7000002' })));
    expect(await kantor.store.berkasHapus()).toHaveLength(3);
  });

  it('spares a file that an officer names again between the look and the unlinking', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    const daftar = await kantor.store.berkasHapus();
    await kantor.tarik([laporanUji({ trackingId: '7000002', diperbaruiPada: kantor.sekarang })]);
    await kantor.catat('telaah', { kesimpulan: 'Layak' }, { berkas: [BERKAS] }, '7000002');
    const dibuang: string[] = [];
    for (const sha256 of daftar) await kantor.store.hapusBerkas(sha256, () => dibuang.push(sha256));
    expect(dibuang).toEqual([PELAPOR]);
    expect(await kantor.store.berkasHapus()).toEqual([]);
  });

  it('keeps on its list a file that could not be taken off the disk', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    const gagal = kantor.store.hapusBerkas(PELAPOR, () => {
      throw new Error('disk');
    });
    await expect(gagal).rejects.toThrow('disk');
    expect(await kantor.store.berkasHapus()).toContain(PELAPOR);
  });

  it('leaves no sealed byte of another case out', async () => {
    await selesai();
    await selesai('7000002');
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    const lain = await kantor.kasus('7000002');
    expect(lain.laporan?.namaPelapor).toBe('Rina Contohwati');
    expect(lain.tindakan.find((t) => t.aksi === 'telaah')?.teks['catatan']).toBe('Rina menelepon');
    expect(lain.lampiran).toHaveLength(1);
  });

  it('says so while a reader holds the journal file, and is finished when that has gone', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    const pembaca = bukaBasis(rumah.path, { versi: 1_000 });
    pembaca.exec('BEGIN');
    pembaca.prepare('SELECT count(*) FROM kasus').get();
    expect(await kantor.store.bersihkanSisa()).toBe(false);
    pembaca.close();
    expect(await kantor.store.bersihkanSisa()).toBe(true);
  }, 30_000);
});

describe('an erasure is refused', () => {
  it('while the case is open', async () => {
    await kantor.diTanggapan();
    expect(await sebab(kantor.store.rencanaHapus(perintah()))).toContain('kasus_masih_terbuka');
    expect(await sebab(kantor.store.hapusIdentitas(perintah()))).toContain('kasus_masih_terbuka');
  });

  it('while an answer of an ended case has not arrived', async () => {
    const id = await kantor.siapKirim();
    kantor.pada(kantor.sekarang + HARI);
    await kantor.tarik([laporanUji({ statusLapor: 'Selesai', diperbaruiPada: kantor.sekarang })]);
    expect((await kantor.kiriman(id)).status).toBe('ditahan');
    expect(await sebab(kantor.store.hapusIdentitas(perintah()))).toContain('kiriman_belum_tuntas');
    nilaiDari(await kantor.ubahKiriman(id, { jenis: 'batalkan' }));
    expect(await sebab(kantor.store.hapusIdentitas(perintah()))).toBe('ok');
  });

  it('while a legal hold stands, until it is taken off', async () => {
    await selesai();
    const tahan = (ya: boolean) => kantor.store.ubahTahanHukum({ ...perintah(), tahan: ya });
    expect(await jejakBaru(kantor.store, () => tahan(true))).toEqual(['kasus.tahan-hukum']);
    expect(await sebab(kantor.store.hapusIdentitas(perintah()))).toContain('tahan_hukum_berdiri');
    expect(await sebab(tahan(true))).toContain('tahan_hukum_berdiri');
    expect(await jejakBaru(kantor.store, () => tahan(false))).toEqual(['kasus.lepas-hukum']);
    expect(await sebab(tahan(false))).toContain('tahan_hukum_tidak_ada');
    expect(await sebab(kantor.store.hapusIdentitas(perintah()))).toBe('ok');
  });

  it('for a case that is not there', async () => {
    expect(await sebab(kantor.store.hapusIdentitas(perintah({ sasaran: '9' })))).toContain('tidak_ada');
  });
});

describe('what is past its retention', () => {
  it('is what has ended before, neither open nor erased; one that is held says so', async () => {
    await selesai();
    await selesai('7000002');
    await selesai('7000003');
    await kantor.diTanggapan({ trackingId: '7000004' });
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    nilaiDari(await kantor.store.ubahTahanHukum({ ...perintah({ sasaran: '7000002' }), tahan: true }));
    const usul = await kantor.store.usulHapus('kasus', kantor.sekarang + HARI);
    expect(usul.map((u) => [u.sasaran, u.ditahan])).toEqual([
      ['7000002', true],
      ['7000003', false],
    ]);
    expect(await kantor.store.usulHapus('kasus', usul[0]?.berakhir ?? 0)).toEqual([]);
  });

  const hapusKelas = (kelas: 'lampiran' | 'cuplikan' | 'karantina', sasaran = '7000001') =>
    kantor.store.hapusKelas({ ...perintah({ sasaran }), kelas });

  it('is proposed and taken away class by class: the case, its texts and another case keep theirs', async () => {
    await selesai();
    await selesai('7000002');
    const batas = kantor.sekarang + HARI;
    const usul = await kantor.store.usulHapus('lampiran', batas);
    expect(usul.map((u) => [u.sasaran, u.banyak])).toEqual([
      ['7000001', 1],
      ['7000002', 1],
    ]);
    const jenis = await jejakBaru(kantor.store, async () => {
      expect(nilaiDari(await hapusKelas('lampiran'))).toBe(1);
      expect(nilaiDari(await hapusKelas('cuplikan'))).toBe(1);
      expect(nilaiDari(await hapusKelas('lampiran'))).toBe(0);
    });
    expect(jenis).toEqual(['identitas.masa-simpan', 'identitas.masa-simpan']);
    expect(await kantor.store.berkasHapus()).toEqual([]);
    nilaiDari(await hapusKelas('lampiran', '7000002'));
    expect(await kantor.store.berkasHapus()).toEqual([PELAPOR]);
    const { laporan, lampiran, tindakan } = await kantor.kasus();
    expect(laporan?.namaPelapor).toBe('Rina Contohwati');
    expect(lampiran).toMatchObject([{ status: 'ditolak', sebab: 'masa_simpan', berkas: null }]);
    expect(tindakan.find((t) => t.aksi === 'telaah')?.teks['catatan']).toBe('Rina menelepon');
    expect((await kantor.store.usulHapus('cuplikan', batas)).map((u) => u.sasaran)).toEqual(['7000002']);
    expect(periksaRantai(kantor.store.jejak()).utuh).toBe(true);
    const periksa = await kantor.store.periksaDiri({ lengkap: true, acak: 0 });
    expect(periksa.filter((p) => !p.baik)).toEqual([]);
  });

  it('does not come back when LAPOR! changes the report', async () => {
    await selesai();
    nilaiDari(await hapusKelas('lampiran'));
    kantor.pada(kantor.sekarang + HARI);
    const lagi = laporanUji({ lampiran: [LAMPIRAN], judul: 'Lain', diperbaruiPada: kantor.sekarang });
    await kantor.tarik([{ ...lagi, statusLapor: 'Proses' }]);
    expect(await kantor.store.antreanLampiran(9, kantor.sekarang + HARI)).toEqual([]);
  });

  it('of the quarantine is the body alone, once it was readable; a record that still waits is none', async () => {
    await selesai();
    const batas = kantor.sekarang + HARI;
    const [usul, ...lain] = await kantor.store.usulHapus('karantina', batas);
    expect(lain).toEqual([]);
    expect(nilaiDari(await hapusKelas('karantina', usul!.sasaran))).toBe(1);
    expect(await kantor.store.usulHapus('karantina', batas)).toEqual([]);
    expect((await semua(kantor.store.karantina({ terbuka: false }))).map((k) => k.sebab)).toContainEqual([
      'x',
    ]);
    expect(await kantor.store.karantinaTerbuka()).toHaveLength(1);
  });

  it('stays while a legal hold stands, and for who is not in service', async () => {
    await selesai();
    nilaiDari(await kantor.store.ubahTahanHukum({ ...perintah(), tahan: true }));
    const [karantina] = await kantor.store.usulHapus('karantina', kantor.sekarang + HARI);
    expect(karantina?.ditahan).toBe(true);
    for (const hasil of [
      hapusKelas('lampiran'),
      hapusKelas('cuplikan'),
      hapusKelas('karantina', karantina!.sasaran),
    ])
      expect(await sebab(hasil)).toContain('tahan_hukum_berdiri');
    const asing = {
      ...perintah({ sasaran: karantina!.sasaran, petugas: 'asing' }),
      kelas: 'karantina',
    } as const;
    expect(await sebab(kantor.store.hapusKelas(asing))).toContain('petugas_tidak_bertugas');
  });
});

describe('a look at an identity', () => {
  it('shows the name, and is journalled without it', async () => {
    await kantor.diTanggapan();
    const dulu = [...kantor.store.jejak()].length;
    const hasil = await kantor.store.lihatIdentitas(perintah({ alasan: 'Menghubungi pelapor' }));
    expect(nilaiDari(hasil).isian).toEqual({ nama_pelapor: 'Rina Contohwati' });
    const [baris, ...lain] = [...kantor.store.jejak()].slice(dulu);
    expect(lain).toEqual([]);
    expect(baris).toMatchObject({ jenis: 'identitas.dilihat', oleh: 'hubung', trackingId: '7000001' });
    const isi = Buffer.from(baris!.payload).toString();
    expect(isi).not.toMatch(/Rina|Menghubungi/);
    expect(JSON.parse(isi)).toMatchObject({
      akun: 'akun-uji',
      komitmen: { alasan: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('is refused, and not journalled, where nothing is stored', async () => {
    await kantor.diTanggapan({ anonim: true, namaPelapor: null });
    expect(
      await jejakBaru(kantor.store, async () => {
        expect(await sebab(kantor.store.lihatIdentitas(perintah()))).toContain('identitas_tidak_disimpan');
      }),
    ).toEqual([]);
  });

  it('is refused once the identity was erased', async () => {
    await selesai();
    nilaiDari(await kantor.store.hapusIdentitas(perintah()));
    expect(await sebab(kantor.store.lihatIdentitas(perintah()))).toContain('isi_sudah_dihapus');
  });

  it('of a case at APIP is for its named officer alone', async () => {
    await kantor.diTanggapan();
    const isian = { alasan: 'Menyangkut kepala', terlapor: 'kepala', petugas_apip: 'sekretaris' };
    await kantor.catat('alihkan-apip', isian);
    expect(await sebab(kantor.store.lihatIdentitas(perintah()))).toContain('apip_tertutup');
    expect(await sebab(kantor.store.lihatIdentitas(perintah({ petugas: 'kepala' })))).toContain(
      'apip_tertutup',
    );
    expect(await sebab(kantor.store.lihatIdentitas(perintah({ petugas: 'sekretaris' })))).toBe('ok');
    // Nor is it told to the person concerned who only types.
    const diketik = perintah({ petugas: 'sekretaris', dicatatOleh: 'kepala' });
    expect(await sebab(kantor.store.lihatIdentitas(diketik))).toContain('apip_tertutup');
  });

  it('is for officers in service', async () => {
    await kantor.diTanggapan();
    expect(await sebab(kantor.store.lihatIdentitas(perintah({ petugas: 'asing' })))).toContain(
      'petugas_tidak_bertugas',
    );
  });
});
