import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRantai } from '../../../src/jejak/periksa-rantai.ts';
import { laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { ISI_BA, KantorUji, nilaiDari, semua } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

let rumah: RumahSqlite;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  kantor = await KantorUji.buka(rumah);
});
afterEach(() => rumah.bersihkan());

const KATA = {
  nama: 'Rina Contohwati',
  judul: 'Lampu jalan Gang Contohwati padam',
  isi: 'padam sejak seminggu',
  kesimpulan: 'Layak menurut kami',
  jawaban: 'Lampu sudah diganti.',
  berkas: 'KTP Rina.jpg',
  balasan: 'Masih gelap gulita',
  mentah: 'badan yang rusak',
  bukti: 'tangkapan layar Selasa',
  bidang: 'Bidang Penerangan Umum',
  cuplikan: '"isi": "memuat kata terlarang"',
  alasanBa: 'Lokasi tidak terjangkau',
  uraianBa: ISI_BA.uraian,
} as const;

/** A case that has met every kind of text. */
async function isiSemua(): Promise<void> {
  const berkas = { asli: 'a1', terbit: 'b1', tipeMedia: 'image/jpeg', ukuran: 9, nama: KATA.berkas };
  await kantor.tarik([laporanUji()]);
  await kantor.catat('teruskan-bidang', { bidang: KATA.bidang });
  await kantor.catat('telaah', { kesimpulan: KATA.kesimpulan }, { berkas: [berkas], catatan: KATA.isi });
  await kantor.catat('klarifikasi', { hasil: 'x', tanpa_bidang: 'y', perlu_pemeriksaan: 'tidak' });
  nilaiDari(await kantor.buatBa());
  nilaiDari(await kantor.kecualikanBa());
  const id = await kantor.setujui('akhir', KATA.jawaban, { berkas: [berkas] });
  const [k] = await kantor.klaim({ rakit: () => Buffer.from(KATA.jawaban) });
  await kantor.store.bekukanBadan(id, { b1: 'L1' }, Buffer.from(KATA.jawaban));
  await kantor.store.settleAndClaim(
    [kantor.selesai(k!, { ke: 'belum_pasti', kelas: 'tak_pasti', cuplikan: KATA.cuplikan })],
    null,
  );
  const bukti = { teks: KATA.bukti, berkas: [berkas] };
  nilaiDari(await kantor.ubahKiriman(id, { jenis: 'tandai-terkirim', pada: kantor.sekarang }, bukti));
  const entri = { pada: kantor.sekarang + MENIT, responder: KATA.nama, keterangan: KATA.balasan };
  await kantor.store.applyRiwayat('7000001', [entri], kantor.sekarang + 2 * MENIT);
  const masalah = {
    trackingId: '7000009',
    diperbaruiPada: null,
    sebab: ['x'],
    mentah: `{"${KATA.mentah}":1}`,
  };
  await kantor.store.applySatu({ jenis: 'masalah', masalah }, 'rest', kantor.sekarang + 2 * MENIT);
}

const berkasFolder = () => readdirSync(rumah.folder).map((nama) => join(rumah.folder, nama));

describe('the words of reporters and officers', () => {
  it('stand in no file of the data folder in plain, neither before nor after the journal file is moved', async () => {
    await isiSemua();
    const periksa = () => {
      for (const path of berkasFolder()) {
        const isi = readFileSync(path);
        for (const kata of Object.values(KATA)) {
          expect(isi.includes(kata), `${kata} dalam ${path}`).toBe(false);
          expect(isi.includes(Buffer.from(kata, 'utf16le')), kata).toBe(false);
        }
      }
    };
    expect(statSync(`${rumah.path}-wal`).size).toBeGreaterThan(0);
    periksa();
    await rumah.tutup();
    expect(readdirSync(rumah.folder).sort()).toEqual(['kunci', 'penghubung.sqlite']);
    periksa();
  });

  it('stand in no journal row; commitments to them do', async () => {
    await isiSemua();
    const baris = [...kantor.store.jejak()].map((b) => Buffer.from(b.payload).toString());
    for (const kata of Object.values(KATA)) expect(baris.filter((isi) => isi.includes(kata))).toEqual([]);
    for (const nama of [
      'laporan',
      'kesimpulan',
      'catatan',
      'isi',
      'bukti',
      'badan',
      'bidang',
      'alasan',
      'uraian',
    ])
      expect(
        baris.some((isi) => new RegExp(`"komitmen":\\{[^}]*"${nama}":"[0-9a-f]{64}"`).test(isi)),
        nama,
      ).toBe(true);
  });

  it('come back as they were to whoever works on the case', async () => {
    await isiSemua();
    const { laporan, tindakan, riwayat } = await kantor.kasus();
    expect(laporan?.namaPelapor).toBe(KATA.nama);
    expect(tindakan.find((t) => t.aksi === 'telaah')?.berkas[0]?.nama).toBe(KATA.berkas);
    expect(riwayat[0]?.keterangan).toBe(KATA.balasan);
  });

  it('are readable by their owner only', async () => {
    await isiSemua();
    for (const path of berkasFolder()) expect(statSync(path).mode & 0o077, path).toBe(0);
  });
});

describe('a case whose texts were erased', () => {
  async function hapus(): Promise<void> {
    await isiSemua();
    rumah.mentah((db) => db.exec("UPDATE kasus SET garam = NULL, isi = NULL WHERE tracking_id = '7000001'"));
  }

  it('can be shown and listed without them, and its journal still verifies', async () => {
    await hapus();
    const { laporan, tindakan, riwayat } = await kantor.kasus();
    expect([laporan, riwayat]).toEqual([null, []]);
    expect(tindakan.find((t) => t.aksi === 'telaah')).toMatchObject({
      teks: {},
      berkas: [{ nama: '', asli: 'a1' }],
    });
    expect((await semua(kantor.store.daftar({})))[0]?.judul).toBeNull();
    expect((await kantor.store.isiKiriman('TL-2026-000001'))?.isi).toBe('');
    expect((await kantor.store.percobaan('TL-2026-000001')).map((p) => p.cuplikan)).toEqual([null]);
    expect(periksaRantai(kantor.store.jejak()).utuh).toBe(true);
  });

  it('takes no text from LAPOR! again, and holds up no page', async () => {
    await hapus();
    const baru = laporanUji({ statusLapor: 'Selesai', diperbaruiPada: kantor.sekarang });
    expect((await kantor.tarik([baru])).hitungan.changed).toBe(1);
    const { kasus, laporan } = await kantor.kasus();
    expect([kasus.langkah, laporan]).toEqual(['selesai', null]);
    expect((await kantor.tarik([baru])).hitungan.same).toBe(1);
    const balasan = { pada: kantor.sekarang, responder: 'Pelapor', keterangan: KATA.balasan };
    await kantor.store.applyRiwayat('7000001', [balasan], kantor.sekarang);
  });

  it('sends nothing more, and holds up nobody else', async () => {
    const hilang = await kantor.siapKirim({
      disposisi: { pada: SENIN - MENIT, sumber: 'tanggal_disposisi' },
    });
    const lain = await kantor.siapKirim({ trackingId: '7000002' });
    rumah.mentah((db) => db.exec("UPDATE kasus SET garam = NULL, isi = NULL WHERE tracking_id = '7000001'"));
    expect(await kantor.kirimSemua()).toEqual([lain]);
    expect((await kantor.kiriman(hilang)).status).toBe('antre');
  });
});
