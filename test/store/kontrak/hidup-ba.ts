import { describe, expect, it } from 'vitest';
import type { OrangDiajukan } from '../../../src/sop/ba/orang-ba.ts';
import type { BaBaru } from '../../../src/sop/ba/perintah-ba.ts';
import type { BerkasPerintah } from '../../../src/sop/tindakan/perintah.ts';
import { foto, SENIN } from '../../sop/kapuas-uji.ts';
import { ISI_BA, nilaiDari, type RumahStore, semua } from '../kantor-uji.ts';
import { lipat } from '../lipat-jejak.ts';
import { panggung } from './panggung.ts';

const SETUJUI = { jenis: 'setujui', cara: 'langsung', bukti: null } as const;
const PINDAIAN: BerkasPerintah = { ...foto(9), tipeMedia: 'application/pdf', nama: 'ba-bertanda.pdf' };
const orang = (isi: Partial<OrangDiajukan>): OrangDiajukan => ({
  petugas: null,
  nama: null,
  nip: null,
  pangkat: null,
  jabatan: null,
  hadir: 'hadir',
  ...isi,
});
const KETUA_RT = orang({ nama: 'Slamet Rekaan', jabatan: 'Ketua RT 5' });

export function kontrakHidupBa(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const buat = async (lain: Partial<BaBaru> = {}, isian: Record<string, string> = ISI_BA) =>
    nilaiDari(await p.kantor.buatBa(lain.sasaran ?? ['7000001'], isian, lain)).id;
  const rinci = async (id: string) => (await semua(p.kantor.store.ba({ id })))[0]!;
  const tanda = (lain: object = {}) =>
    ({ jenis: 'tanda-tangan', cara: 'basah', berkas: [PINDAIAN], oleh: null, ...lain }) as const;
  const kode = (hasil: unknown): readonly string[] =>
    (hasil as { error?: { penolakan?: { masalah: { kode: string }[] } } }).error?.penolakan?.masalah.map(
      (m) => m.kode,
    ) ?? [];

  describe('the life of a Berita Acara', () => {
    it('a draft is changed field by field, keeps what is not named, and is locked at final', async () => {
      await p.kantor.diperiksa();
      const id = await buat();
      const ubah = { ubah: id, sasaran: [], berkas: [foto(2)], lepasBerkas: [1] };
      await buat(ubah, { temuan: 'Kabel putus', uraian: '' });
      const ba = await rinci(id);
      expect(ba.teks).toEqual({ tempat: 'Pasar Contoh', kesimpulan: 'Padam', temuan: 'Kabel putus' });
      expect(ba.berkas.map((b) => b.asli)).toEqual(['asli-2']);
      expect(ba.tindakan.map((t) => t.jenis)).toEqual(['ba.dibuat', 'ba.diubah']);
      expect(kode(await p.kantor.ubahBa(id, { jenis: 'final' }))).toEqual(['isian_kurang']);
      await buat({ ubah: id, sasaran: [], berkas: [] }, { uraian: 'Diperiksa lagi' });
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      expect(kode(await p.kantor.buatBa([], { uraian: 'lain' }, { ubah: id, berkas: [] }))).toEqual([
        'ba_status',
      ]);
      expect((await rinci(id)).isiUtuh).toBe(true);
    });

    it('freezes its people as they were, officers and outsiders alike, in their order', async () => {
      await p.kantor.diperiksa();
      const id = await buat({ orang: [orang({ petugas: 'hubung' }), { ...KETUA_RT, hadir: 'tidak-hadir' }] });
      expect((await rinci(id)).orang).toMatchObject([
        { petugas: 'hubung', hadir: 'hadir' },
        { petugas: null, nama: 'Slamet Rekaan', jabatan: 'Ketua RT 5', hadir: 'tidak-hadir' },
      ]);
      const jejak = Buffer.concat([...p.kantor.store.jejak()].map((b) => Buffer.from(b.payload))).toString();
      expect(jejak).toContain('tidak-hadir');
      expect(jejak).not.toContain('Slamet');
      const salah = [
        orang({ petugas: 'asing' }),
        orang({}),
        orang({ nama: 'a\u202eb' }),
        { ...KETUA_RT, hadir: 'x' },
      ];
      expect(kode(await p.kantor.buatBa(['7000001'], ISI_BA, { orang: salah }))).toEqual([
        'petugas_tak_dikenal',
        'isian_kurang',
        'isian_huruf_kendali',
        'isian_pilihan',
      ]);
    });

    it('comes back signed by those who were there, with its scan; only a correction follows', async () => {
      await p.kantor.diperiksa();
      const id = await buat({
        orang: [orang({ petugas: 'hubung' }), { ...KETUA_RT, hadir: 'menolak-tanda-tangan' }],
      });
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      expect(kode(await p.kantor.ubahBa(id, tanda()))).toEqual(['ba_status']);
      nilaiDari(await p.kantor.ubahBa(id, SETUJUI));
      expect(kode(await p.kantor.ubahBa(id, tanda({ berkas: [] })))).toEqual(['ba_pindaian_perlu']);
      expect(kode(await p.kantor.ubahBa(id, tanda({ cara: 'tte', berkas: [foto(9)] })))).toEqual([
        'ba_tte_pdf',
      ]);
      expect(kode(await p.kantor.ubahBa(id, tanda({ oleh: [2] })))).toEqual(['ba_bukan_penanda_tangan']);
      nilaiDari(await p.kantor.ubahBa(id, tanda()));
      nilaiDari(await p.kantor.ubahBa(id, tanda({ cara: 'tte', oleh: [0] })));
      const ba = await rinci(id);
      expect(ba.ba.status).toBe('ditandatangani');
      expect(ba.tandaTangan).toMatchObject({ cara: 'tte', oleh: [0], berkas: [{ asli: PINDAIAN.asli }] });
      expect(ba.mengetahui).toMatchObject({ petugas: 'kepala' });
      expect(kode(await p.kantor.ubahBa(id, { jenis: 'batal', alasan: 'x' }))).toEqual(['ba_status']);
      const ralat = await buat({ meralat: id, sasaran: [] });
      expect((await rinci(ralat)).ba).toMatchObject({ meralat: id, kasus: ba.ba.kasus });
      expect((await rinci(id)).diralatOleh).toMatchObject([{ id: ralat, status: 'konsep', nomor: null }]);
    });

    it('signed, it still opens the way of the final answer', async () => {
      await p.kantor.diperiksa();
      const id = await buat();
      for (const ubah of [{ jenis: 'final' } as const, SETUJUI, tanda()])
        nilaiDari(await p.kantor.ubahBa(id, ubah));
      await p.kantor.catat('verifikasi-lapangan', { kesimpulan: 'a', solusi: 'b' });
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Selesai.' });
      await p.kantor.catat('setujui-tanggapan', {}, { oleh: 'kepala' });
    });

    it('with photos of the reporter alone it does not', async () => {
      await p.kantor.diperiksa();
      const keterangan = { sumber: 'pelapor', dari: null, diambil: null, tempat: null } as const;
      const id = await buat({ berkas: [{ ...foto(1), keterangan }] });
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      nilaiDari(await p.kantor.ubahBa(id, SETUJUI));
      await p.kantor.catat('verifikasi-lapangan', { kesimpulan: 'a', solusi: 'b' });
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Selesai.' });
      expect(kode(await p.kantor.coba('setujui-tanggapan', {}, { oleh: 'kepala' }))).toEqual([
        'ba_tanpa_foto',
      ]);
    });

    it('freezes what it rests on, and the journal tells it to every report it covers', async () => {
      await p.kantor.diperiksa();
      await p.kantor.diperiksa({ trackingId: '7000002' });
      const id = await buat({ sasaran: ['7000001', '7000002'] });
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      const { dasar } = await rinci(id);
      expect(dasar.map((d) => d.laporan)).toEqual(['7000001', '7000002']);
      expect(dasar[0]?.tindakan.map((t) => t.aksi)).toEqual([
        'telaah',
        'klarifikasi',
        'konfirmasi-satker',
        'panggil-satker',
        'cek-kelengkapan',
      ]);
      const milik = [...p.kantor.store.jejak()].filter((b) => b.trackingId === '7000002').map((b) => b.jenis);
      expect(milik.slice(-2)).toEqual(['kaitan.ba', 'kaitan.ba']);
      await p.kantor.diperiksa({ trackingId: '7000003' });
      await p.kantor.catat('bukan-wewenang', { alasan: 'a', instansi_yang_tepat: 'b' }, {}, '7000003');
      expect(kode(await p.kantor.buatBa(['7000001', '7000003']))).toEqual(['ba_langkah_berbeda']);
    });

    it('tells by which Berita Acara a number is used, in whatever spelling, and never changes one', async () => {
      await p.kantor.diperiksa();
      const [satu, dua] = [await buat(), await buat()];
      nilaiDari(await p.kantor.ubahBa(satu, { jenis: 'final' }, { nomor: '555 / 03 / IKP' }));
      expect(await p.kantor.ubahBa(dua, { jenis: 'final' }, { nomor: '555/03/ikp' })).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'ba_nomor_dipakai', data: { ba: satu } }] } },
      });
      expect(kode(await p.kantor.ubahBa(satu, SETUJUI, { nomor: '555/04/IKP' }))).toEqual([
        'ba_sudah_bernomor',
      ]);
      expect(kode(await p.kantor.ubahBa(dua, { jenis: 'final' }, { nomor: 'a\u0000b' }))).toEqual([
        'isian_huruf_kendali',
      ]);
    });

    it('keeps of each file where it comes from, and folds from the journal alone', async () => {
      await p.kantor.diperiksa();
      const keterangan = {
        sumber: 'wa',
        dari: 'Pak Rekaan',
        diambil: SENIN,
        tempat: 'Jalan Contoh',
      } as const;
      const id = await buat({ berkas: [{ ...foto(1), keterangan }] });
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      const ba = await rinci(id);
      expect(ba.berkas[0]?.keterangan).toEqual(keterangan);
      expect(ba.isiUtuh).toBe(true);
      expect(lipat(p.kantor.store.jejak()).ba.get(id)).toEqual(ba.ba);
      await p.kantor.catat(
        'koordinasi-instansi',
        { instansi: 'PLN' },
        { berkas: [{ ...foto(2), keterangan }] },
      );
      expect((await p.kantor.kasus()).tindakan.at(-1)?.berkas[0]?.keterangan).toEqual(keterangan);
      const jejak = Buffer.concat([...p.kantor.store.jejak()].map((b) => Buffer.from(b.payload))).toString();
      expect(jejak).toContain('"sumber":"wa"');
      expect(jejak).not.toContain('Rekaan');
    });
  });
}
