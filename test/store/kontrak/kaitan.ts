import { describe, expect, it } from 'vitest';
import { MENUNGGU_INDUK } from '../../../src/sop/kasus/kasus.ts';
import { HARI, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, KantorUji, mesinUji, nilaiDari, type RumahStore, semua } from '../kantor-uji.ts';
import { ANAK, INDUK, LANJUT, panggungKaitan } from './panggung-kaitan.ts';

const [A, B, C] = ANAK;

export function kontrakKaitan(rumahBaru: () => RumahStore): void {
  const { p, tarik, kaitkan, langkah, semuaLangkah, kode, hilang, sepertiJejak } = panggungKaitan(rumahBaru);

  describe('one problem, many reporters', () => {
    it('goes from one telaah and one examination to four answers, each with its own key and body', async () => {
      await p.kantor.diperiksa();
      await tarik(...ANAK);
      for (const anak of ANAK) expect((await kaitkan(anak)).ok).toBe(true);
      expect(await semuaLangkah(ANAK)).toEqual(ANAK.map(() => MENUNGGU_INDUK));
      const ba = nilaiDari(await p.kantor.buatBa([INDUK]));
      expect(ba.kasus).toHaveLength(4);
      nilaiDari(await p.kantor.ubahBa(ba.id, { jenis: 'final' }));
      const { ikut } = await p.kantor.catat('verifikasi-lapangan', { kesimpulan: 'Padam', solusi: 'Ganti' });
      expect(ikut?.map((k) => [k.sebutan, k.langkah])).toEqual(ANAK.map((id) => [id, 'tanggapan']));
      nilaiDari(await p.kantor.ubahBa(ba.id, { jenis: 'setujui', cara: 'langsung', bukti: null }));
      for (const id of [INDUK, ...ANAK]) await p.kantor.setujui('akhir', `Jawaban bagi ${id}.`, {}, id);
      await p.kantor.kirimSemua();
      const kiriman = await semua(p.kantor.store.kiriman({}));
      expect(new Set(kiriman.map((k) => k.kunci)).size).toBe(4);
      const isi = await Promise.all(kiriman.map(async (k) => (await p.kantor.store.isiKiriman(k.id))?.isi));
      expect(isi.toSorted()).toEqual([INDUK, ...ANAK].map((id) => `Jawaban bagi ${id}.`));
      expect(kiriman.every((k) => k.status === 'terkirim')).toBe(true);
      expect(await semuaLangkah([INDUK, ...ANAK])).toEqual([INDUK, ...ANAK].map(() => 'menunggu-pelapor'));
      await sepertiJejak([INDUK, ...ANAK]);
    });

    it('moves the linked reports in the transaction of the act that moved the parent', async () => {
      await tarik(INDUK, A, B);
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' });
      await kaitkan(A);
      await kaitkan(B);
      const jenis = await jejakBaru(p.kantor.store, () => p.kantor.catat('klarifikasi', LANJUT));
      expect(jenis).toEqual(['tindakan.dicatat', 'langkah.pindah', 'langkah.pindah', 'langkah.pindah']);
      expect(await semuaLangkah([A, B])).toEqual(['tanggapan', 'tanggapan']);
    });

    it('stops the SOP clock of the linked report and lets its national clock run', async () => {
      await tarik(INDUK, A);
      const dulu = (await p.kantor.kasus(A)).jadwal;
      await kaitkan(A);
      const { jadwal } = await p.kantor.kasus(A);
      expect(dulu.tenggatSop).not.toBeNull();
      expect(jadwal).toEqual({ ...dulu, tenggatSop: null });
    });

    it('lets a report that is linked after the parent came so far go on at once', async () => {
      await p.kantor.diTanggapan();
      await tarik(A, B);
      await kaitkan(A);
      await p.kantor.setujui('akhir', 'Sudah diganti.');
      await p.kantor.kirimSemua();
      await kaitkan(B);
      expect(await semuaLangkah([A, B])).toEqual(['tanggapan', 'tanggapan']);
      await sepertiJejak([A, B]);
    });

    it('offers a linked report what any open step offers, and none of the steps of the SOP', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      const { kasus } = await p.kantor.kasus(A);
      const boleh = mesinUji().boleh(kasus, p.kantor.sekarang, 'hubung');
      expect(boleh).toContain('susun-tanggapan');
      expect(boleh).toContain('tetapkan-kelas');
      expect(boleh).toContain('lepas-kaitan');
      expect(boleh).not.toContain('telaah');
      expect(boleh).not.toContain('kaitkan');
      const sementara = await p.kantor.setujui('sementara', 'Sedang kami periksa.', {}, A);
      expect(sementara).toMatch(/^TL-/);
      const akhir = await p.kantor.coba('susun-tanggapan', { jenis: 'akhir', isi: 'Selesai.' }, {}, A);
      expect(kode(akhir)).toBe('akhir_hanya_di_tanggapan');
    });
  });

  describe('a link', () => {
    it('that makes a circle, or a second level, is refused', async () => {
      await tarik(INDUK, A, B);
      await kaitkan(A);
      expect(kode(await kaitkan(INDUK, A))).toBe('induk_adalah_anak');
      expect(kode(await kaitkan(B, A))).toBe('induk_adalah_anak');
      expect(kode(await kaitkan(INDUK, B))).toBe('anak_adalah_induk');
    });

    it('to itself, to nobody, or for a second time, is refused', async () => {
      await tarik(INDUK, A, B);
      expect(kode(await kaitkan(INDUK, INDUK))).toBe('induk_sendiri');
      expect(kode(await kaitkan(A, '999'))).toBe('induk_tidak_ada');
      await kaitkan(A);
      expect(kode(await kaitkan(A, B))).toBe('sudah_dikaitkan');
    });

    it('to a report that has ended, or of one that has come to its answer, is refused', async () => {
      await p.kantor.diTanggapan();
      await tarik(A, B);
      await hilang(B, { idInstansi: '9999' });
      expect(kode(await kaitkan(A, B))).toBe('induk_berakhir');
      expect(kode(await kaitkan(INDUK, A))).toBe('kaitan_lewat');
    });

    it('to a report at APIP is refused to all but the officer named there', async () => {
      await tarik(INDUK, A);
      const apip = { alasan: 'pengawasan', terlapor: 'kepala', petugas_apip: 'sekretaris' };
      await p.kantor.catat('alihkan-apip', apip);
      const dulu = [...p.kantor.store.jejak()].length;
      expect(kode(await kaitkan(A))).toBe('apip_tertutup');
      expect([...p.kantor.store.jejak()]).toHaveLength(dulu);
    });

    it('out of a late step asks why, and tells the breach', async () => {
      await tarik(INDUK, A);
      p.kantor.pada(SENIN + 5 * HARI);
      expect(kode(await kaitkan(A))).toBe('alasan_terlambat_perlu');
      expect((await kaitkan(A, INDUK, { alasan_terlambat: 'Antrean' })).ok).toBe(true);
      const { kasus, tindakan } = await p.kantor.kasus(A);
      expect(kasus.alarm.map((a) => [a.langkah, a.tingkat])).toContainEqual(['telaah', 'jatuh']);
      expect(tindakan.at(-1)).toMatchObject({ aksi: 'kaitkan', terlambat: true });
    });

    it('that is undone puts the report back where it was, with the days away as a pause', async () => {
      await tarik(INDUK, A);
      const dulu = (await p.kantor.kasus(A)).jadwal.tenggatSop!;
      await kaitkan(A);
      p.kantor.pada(SENIN + 2 * HARI);
      await p.kantor.catat('lepas-kaitan', { alasan: 'Lampu lain' }, {}, A);
      const { kasus, jadwal, induk } = await p.kantor.kasus(A);
      expect([kasus.langkah, kasus.kaitan, induk]).toEqual(['telaah', null, null]);
      expect(kasus.jalan.at(-1)?.jeda.map((j) => j.sebab)).toEqual(['kaitan']);
      expect(jadwal.tenggatSop).toBe(dulu + 2 * HARI);
      expect(kode(await p.kantor.coba('lepas-kaitan', { alasan: 'lagi' }, {}, A))).toBe('tidak_dikaitkan');
      await p.kantor.catat('telaah', { kesimpulan: 'Sendiri' }, {}, A);
      expect(await langkah(A)).toBe('klarifikasi');
    });

    it('may be undone at the answer, not once that was approved', async () => {
      await p.kantor.diTanggapan();
      await tarik(A, B);
      await kaitkan(A);
      await kaitkan(B);
      await p.kantor.catat('lepas-kaitan', { alasan: 'Lampu lain' }, {}, A);
      expect(await langkah(A)).toBe('telaah');
      await p.kantor.setujui('akhir', 'Sudah.', {}, B);
      expect(kode(await p.kantor.coba('lepas-kaitan', { alasan: 'x' }, {}, B))).toBe('kaitan_terjawab');
      const [{ id = '' } = {}] = (await p.kantor.kasus(B)).kasus.kiriman;
      await p.kantor.ubahKiriman(id, { jenis: 'tahan', sampai: null });
      expect(kode(await p.kantor.coba('lepas-kaitan', { alasan: 'x' }, {}, B))).toBe('kaitan_terjawab');
      await p.kantor.ubahKiriman(id, { jenis: 'batalkan' });
      await p.kantor.catat('lepas-kaitan', { alasan: 'x' }, {}, B);
      await sepertiJejak([A, B]);
    });

    it('and its end are made once, whichever of two processes comes first', async () => {
      await tarik(INDUK, A, B);
      const lain = await KantorUji.buka(p.rumah, undefined, p.kantor.sekarang + MENIT);
      const hasil = [await kaitkan(A), await lain.coba('kaitkan', { induk: B }, {}, A)];
      expect(hasil.map((h) => h.ok)).toEqual([true, false]);
      await lain.catat('telaah', { kesimpulan: 'Layak' });
      await lain.catat('klarifikasi', LANJUT);
      expect(await langkah(A)).toBe('tanggapan');
      await lain.store[Symbol.asyncDispose]();
    });
  });

  describe('a parent that ends', () => {
    it('as withdrawn lets its reports go, back to the step they left, and the list says so', async () => {
      await tarik(INDUK, A, B);
      await p.kantor.catat('telaah', { kesimpulan: 'Sendiri' }, {}, B);
      await kaitkan(A);
      await kaitkan(B);
      await hilang(INDUK, { idInstansi: '9999' });
      expect(await semuaLangkah([INDUK, A, B])).toEqual(['ditarik', 'telaah', 'klarifikasi']);
      const daftar = await semua(p.kantor.store.daftar({}));
      expect(daftar.map((b) => [b.trackingId, b.indukBerakhir])).toEqual([
        [A, true],
        [B, true],
      ]);
      expect((await p.kantor.kasus(A)).induk).toMatchObject({ sebutan: INDUK, status: 'dilepas' });
      const berakhir = async () => (await p.kantor.store.ringkasan(p.kantor.sekarang)).indukBerakhir;
      expect(await berakhir()).toBe(2);
      await p.kantor.catat('telaah', { kesimpulan: 'Sendiri' }, {}, A);
      expect((await p.kantor.kasus(A)).kasus.kaitan).toBeNull();
      expect(await berakhir()).toBe(1);
      await sepertiJejak([INDUK, A, B]);
    });

    it.each([
      ['closed upstream', { statusLapor: 'Selesai' }, 'ditutup-hulu'],
      ['at another agency', { idInstansi: '9999' }, 'ditarik'],
    ] as const)('%s lets them go in one transaction', async (_, isi, akhir) => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await hilang(INDUK, isi);
      expect(await semuaLangkah([INDUK, A])).toEqual([akhir, 'telaah']);
      expect([...p.kantor.store.jejak()].filter((b) => b.jenis === 'kasus.dilepas')).toHaveLength(1);
    });

    it('as not responded to lets them go', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' });
      const isian = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'Tanpa alamat' };
      const { ikut } = await p.kantor.catat('tidak-ditanggapi', isian, { oleh: 'kepala' });
      expect(ikut).toMatchObject([{ sebutan: A, langkah: 'telaah' }]);
    });

    it('by our return keeps them waiting until LAPOR! took it, and then lets them go', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await p.kantor.catat('bukan-wewenang', { alasan: 'Jalan provinsi', instansi_yang_tepat: 'PUPR' });
      expect(await langkah(A)).toBe(MENUNGGU_INDUK);
      await p.kantor.kirimSemua();
      await hilang(INDUK, { idInstansi: '9999' });
      expect(await semuaLangkah([INDUK, A])).toEqual(['dikembalikan', 'telaah']);
    });

    it('whose return was called off goes on with them', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await p.kantor.catat('bukan-wewenang', { alasan: 'Jalan provinsi', instansi_yang_tepat: 'PUPR' });
      await p.kantor.catat('batal-pengembalian', { alasan: 'Jalan kita' });
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' });
      await p.kantor.catat('klarifikasi', LANJUT);
      expect(await langkah(A)).toBe('tanggapan');
    });
  });

  describe('a linked report', () => {
    it('that LAPOR! withdraws or closes while it waits ends, and the parent goes on without it', async () => {
      await tarik(INDUK, A, B, C);
      for (const anak of ANAK) await kaitkan(anak);
      await hilang(A, { idInstansi: '9999' });
      await hilang(B, { statusLapor: 'Selesai' });
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' });
      await p.kantor.catat('klarifikasi', LANJUT);
      expect(await semuaLangkah(ANAK)).toEqual(['ditarik', 'ditutup-hulu', 'tanggapan']);
    });

    it('that comes back to us begins a round of its own', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await hilang(A, { statusLapor: 'Selesai' });
      await hilang(A, { statusLapor: 'Proses' });
      const { kasus, induk } = await p.kantor.kasus(A);
      expect([kasus.langkah, kasus.putaran.length, induk]).toEqual(['telaah', 2, null]);
      expect((await kaitkan(A)).ok).toBe(true);
    });

    it('whose own return failed comes back to its wait, or to where the parent has gone meanwhile', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await p.kantor.catat('bukan-wewenang', { alasan: 'Bukan kami', instansi_yang_tepat: 'PUPR' }, {}, A);
      expect(await langkah(A)).toBe('menunggu-pengembalian');
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' });
      await p.kantor.catat('klarifikasi', LANJUT);
      expect(await langkah(A)).toBe('menunggu-pengembalian');
      await p.kantor.catat('batal-pengembalian', { alasan: 'Salah' }, {}, A);
      expect(await langkah(A)).toBe('tanggapan');
      await sepertiJejak([INDUK, A]);
    });

    it('waits on for a parent that is disposed to us anew, and looks at the acts of that round', async () => {
      await tarik(INDUK, A);
      await kaitkan(A);
      await p.kantor.catat('bukan-wewenang', { alasan: 'Bukan kami', instansi_yang_tepat: 'PUPR' });
      await p.kantor.kirimSemua();
      const disposisi = { pada: p.kantor.sekarang, sumber: 'tanggal_disposisi' } as const;
      await hilang(INDUK, { disposisi });
      const { kasus } = await p.kantor.kasus(A);
      expect([kasus.langkah, kasus.kaitan?.putaranInduk]).toEqual([MENUNGGU_INDUK, 2]);
    });
  });

  describe('a report linked near midnight', () => {
    it('counts its pause in days of the agency, whatever the hour', async () => {
      await tarik(INDUK, A);
      const dulu = (await p.kantor.kasus(A)).jadwal.tenggatSop!;
      p.kantor.pada(SENIN + 15 * 60 * MENIT - 2 * MENIT);
      await kaitkan(A);
      p.kantor.pada(p.kantor.sekarang + 2 * MENIT);
      await p.kantor.catat('lepas-kaitan', { alasan: 'Salah' }, {}, A);
      expect((await p.kantor.kasus(A)).jadwal.tenggatSop).toBe(dulu + HARI);
    });
  });
}
