import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { HARI, laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, mesinUji, nilaiRem, type RumahStore } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const ALAMAT = { sambungan: 'rest:http://127.0.0.1', instansi: '5501' };
const ALASAN = { alasan: 'Milik provinsi', instansi_yang_tepat: 'Dinas Provinsi' };
const ALASAN_LEPAS = 'Penataan ulang, menurut admin LAPOR! kabupaten';
const LAIN = { ...ALAMAT, sambungan: 'rest:https://lapor.contoh' };

export function kontrakRem(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const id = (n: number) => String(7_000_000 + n);
  const laporan = (n: number, ubah: Partial<Laporan> = {}) => laporanUji({ trackingId: id(n), ...ubah });
  const pergi = (n: number, ubah: Partial<Laporan> = {}) =>
    laporan(n, { idInstansi: '9901', diperbaruiPada: SENIN + MENIT, ...ubah });
  const banyak = (n: number, isi: (i: number) => Laporan) => Array.from({ length: n }, (_, i) => isi(i + 1));
  const langkah = async (n: number) => (await p.kantor.kasus(id(n))).kasus.langkah;
  const selesaikan = (run = 'run-1') => p.kantor.store.selesaikanTarik(run, p.kantor.sekarang);
  const daftar = (semua: readonly Laporan[]) => p.kantor.tarik(semua, { berlanjut: true });
  /** The head ends it: neither complete nor clear. */
  const akhiri = (n: number) => {
    const isian = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'Tanpa alamat' };
    return p.kantor.catat('tidak-ditanggapi', isian, { oleh: 'kepala' }, id(n));
  };
  const terima = async (run: string) =>
    p.kantor.store.terimaRem(run, {
      akun: 'akun-uji',
      host: 'mesin-uji',
      alasan: ALASAN_LEPAS,
      sekarang: p.kantor.sekarang,
    });

  describe('a departure', () => {
    it('is counted when it is listed, and happens when the pull has seen everything', async () => {
      await p.kantor.tarik([laporan(1), laporan(2)]);
      const tutup = laporan(2, { statusLapor: 'Ditutup oleh Admin', diperbaruiPada: SENIN + MENIT });
      const { hitungan } = await daftar([pergi(1), tutup]);
      expect(hitungan).toMatchObject({ withdrawn: 1, changed: 1 });
      expect([await langkah(1), await langkah(2)]).toEqual(['telaah', 'telaah']);
      expect(await selesaikan()).toBeNull();
      expect([await langkah(1), await langkah(2)]).toEqual(['ditarik', 'ditutup-hulu']);
    });

    it('listed again as it waits is the same, and happens once', async () => {
      await p.kantor.tarik([laporan(1)]);
      await daftar([pergi(1)]);
      expect((await daftar([pergi(1)])).hitungan).toMatchObject({ same: 1, withdrawn: 0 });
      await selesaikan();
      expect(await jejakBaru(p.kantor.store, () => selesaikan())).toEqual([]);
      expect((await daftar([pergi(1)])).hitungan.same).toBe(1);
    });

    it('does not happen when a newer record is ours again, and an older one does not stop it', async () => {
      await p.kantor.tarik([laporan(1), laporan(2)]);
      await daftar([pergi(1), pergi(2)]);
      const kembali = laporan(1, { diperbaruiPada: SENIN + HARI });
      const basi = laporan(2, { judul: 'Basi', diperbaruiPada: SENIN + 1 });
      expect((await daftar([kembali, basi])).hitungan).toMatchObject({ same: 2 });
      await selesaikan();
      expect([await langkah(1), await langkah(2)]).toEqual(['telaah', 'ditarik']);
      expect((await p.kantor.kasus(id(2))).laporan?.judul).not.toBe('Basi');
    });

    it('that came by its id waits as well', async () => {
      await p.kantor.tarik([laporan(1)]);
      const butir = { jenis: 'laporan', laporan: pergi(1) } as const;
      expect(await p.kantor.store.applySatu(butir, 'rest', p.kantor.sekarang)).toBe('withdrawn');
      expect(await langkah(1)).toBe('telaah');
      await selesaikan();
      expect(await langkah(1)).toBe('ditarik');
    });

    it('of an export happens at once', async () => {
      await p.kantor.impor([laporan(1)]);
      const asing = laporan(1, { statusLapor: 'Ditutup oleh Admin', diperbaruiPada: SENIN + HARI });
      await p.kantor.impor([asing]);
      expect(await langkah(1)).toBe('ditutup-hulu');
    });

    it('keeps what officers did while it waited', async () => {
      await p.kantor.tarik([laporan(1)]);
      await daftar([pergi(1)]);
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, id(1));
      await selesaikan();
      expect((await p.kantor.kasus(id(1))).tindakan.map((t) => t.aksi)).toEqual(['telaah']);
      expect(await langkah(1)).toBe('ditarik');
    });
  });

  describe('a departure that waits, and then', () => {
    const nanti = SENIN + HARI;
    const tunggu = async (ubah: Partial<Laporan> = {}) => {
      await p.kantor.tarik([laporan(1)]);
      await daftar([pergi(1, ubah)]);
    };

    it('changes once more: the newest of it happens', async () => {
      await tunggu();
      const lain = pergi(1, { judul: 'Judul terakhir', diperbaruiPada: nanti });
      expect((await daftar([lain])).hitungan.withdrawn).toBe(1);
      await selesaikan();
      expect((await p.kantor.kasus(id(1))).laporan?.judul).toBe('Judul terakhir');
      expect(await langkah(1)).toBe('ditarik');
    });

    it('is ours again under another title: it never went', async () => {
      await tunggu();
      const kembali = laporan(1, { judul: 'Judul lain', diperbaruiPada: nanti });
      expect((await daftar([kembali])).hitungan.changed).toBe(1);
      await selesaikan();
      const { kasus } = await p.kantor.kasus(id(1));
      expect([kasus.langkah, kasus.putaran.length]).toEqual(['telaah', 1]);
    });

    it('is open again after it was closed: it never closed', async () => {
      await tunggu({ idInstansi: '5501', statusLapor: 'Selesai' });
      await daftar([laporan(1, { statusLapor: 'Proses', diperbaruiPada: nanti })]);
      await selesaikan();
      const { kasus } = await p.kantor.kasus(id(1));
      expect([kasus.langkah, kasus.putaran.length, kasus.tutupHulu]).toEqual(['telaah', 1, false]);
    });

    it('comes to another of our own ids: no departure', async () => {
      await tunggu();
      await daftar([laporan(1, { idInstansi: '5501-upt', diperbaruiPada: nanti })]);
      await selesaikan();
      expect((await p.kantor.kasus(id(1))).kasus).toMatchObject({ langkah: 'telaah', instansi: '5501-upt' });
    });

    it('is seen with a newer version only: the same, and nothing older undoes it', async () => {
      await tunggu();
      expect((await daftar([pergi(1, { diperbaruiPada: nanti })])).hitungan.same).toBe(1);
      await daftar([laporan(1, { judul: 'Basi', diperbaruiPada: nanti - MENIT })]);
      await selesaikan();
      expect(await langkah(1)).toBe('ditarik');
      await daftar([laporan(1, { judul: 'Basi', diperbaruiPada: nanti - MENIT })]);
      expect((await p.kantor.kasus(id(1))).laporan?.judul).not.toBe('Basi');
    });

    it('finds its case ended by an officer: it is journalled, and moves nothing', async () => {
      await p.kantor.tarik([laporan(1)]);
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, id(1));
      await daftar([pergi(1)]);
      await akhiri(1);
      expect(await jejakBaru(p.kantor.store, () => selesaikan())).toEqual(['laporan.berubah']);
      expect((await p.kantor.kasus(id(1))).kasus).toMatchObject({
        langkah: 'tidak-ditanggapi',
        instansi: '9901',
      });
    });

    it.each([
      ['dibatalkan by an officer', 'batal', 'dibatalkan', 'ditarik'],
      ['terkirim after all', 'kirim', 'terkirim', 'dikembalikan'],
      ['still antre', 'diam', 'dibatalkan', 'dikembalikan'],
    ] as const)('its return is %s', async (_, apa, status, akhir) => {
      await p.kantor.tarik([laporan(1)]);
      const { kiriman } = await p.kantor.catat('bukan-wewenang', ALASAN, {}, id(1));
      await daftar([pergi(1, { diperbaruiPada: nanti })]);
      if (apa === 'batal') await p.kantor.ubahKiriman(kiriman[0]!, { jenis: 'batalkan' });
      if (apa === 'kirim') await p.kantor.kirimSemua();
      await selesaikan();
      expect((await p.kantor.kiriman(kiriman[0]!)).status).toBe(status);
      expect(await langkah(1)).toBe(akhir);
    });

    it('is found by the process after the one that died', async () => {
      await tunggu();
      const lain = await p.rumah.buka(mesinUji());
      await lain.selesaikanTarik('run-2', p.kantor.sekarang);
      expect((await lain.kasus(id(1)))?.kasus.langkah).toBe('ditarik');
    });
  });

  describe('the brake on departures', () => {
    it.each([
      { buka: 11, ke: 5, rem: false, apa: 'five are few' },
      { buka: 12, ke: 6, rem: false, apa: 'half is not more than half' },
      { buka: 11, ke: 6, rem: true, apa: 'more than half, and more than five' },
    ])('$apa: $ke of $buka', async ({ buka, ke, rem }) => {
      await p.kantor.tarik(banyak(buka, (i) => laporan(i)));
      await daftar(banyak(ke, (i) => pergi(i)));
      const terpasang = await selesaikan();
      const sebab = { jenis: 'pergi', pergi: ke, terbuka: buka };
      expect(terpasang).toEqual(
        rem ? { run: 'run-1', sebab, pada: p.kantor.sekarang, diterima: false } : null,
      );
      expect(await langkah(1)).toBe(rem ? 'telaah' : 'ditarik');
      expect(await langkah(buka)).toBe('telaah');
    });

    it('does not count what we ourselves returned', async () => {
      await p.kantor.tarik(banyak(8, (i) => laporan(i)));
      for (let i = 1; i <= 6; i++) await p.kantor.catat('bukan-wewenang', ALASAN, {}, id(i));
      await daftar(banyak(6, (i) => pergi(i, { diperbaruiPada: SENIN + HARI })));
      expect(await selesaikan()).toBeNull();
      expect(await langkah(1)).toBe('dikembalikan');
    });

    it('does not count cases that officers have ended meanwhile, on either side', async () => {
      await p.kantor.tarik(banyak(12, (i) => laporan(i)));
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, id(7));
      await daftar(banyak(7, (i) => pergi(i)));
      await akhiri(7);
      expect((await selesaikan('run-1'))?.sebab).toEqual({ jenis: 'pergi', pergi: 6, terbuka: 11 });
    });

    it('keeps its run while nothing else leaves, so that the id a person copied holds', async () => {
      await p.kantor.tarik(banyak(8, (i) => laporan(i)));
      await daftar(banyak(6, (i) => pergi(i)));
      await selesaikan('run-1');
      expect((await selesaikan('run-2'))?.run).toBe('run-1');
      await daftar([pergi(7)]);
      expect((await selesaikan('run-3'))?.run).toBe('run-3');
      expect(nilaiRem(await terima('run-1'))).toMatchObject({ sebab: 'lain', berdiri: { run: 'run-3' } });
    });

    it('comes with another run when as many, but others, leave', async () => {
      await p.kantor.tarik(banyak(8, (i) => laporan(i)));
      await daftar(banyak(6, (i) => pergi(i)));
      await selesaikan('run-1');
      await daftar([laporan(1, { diperbaruiPada: SENIN + HARI }), pergi(7)]);
      expect(await selesaikan('run-2')).toMatchObject({ run: 'run-2', sebab: { pergi: 6 } });
    });

    it('comes off when the reports come back', async () => {
      await p.kantor.tarik(banyak(8, (i) => laporan(i)));
      await daftar(banyak(6, (i) => pergi(i)));
      await selesaikan();
      await daftar(banyak(6, (i) => laporan(i, { diperbaruiPada: SENIN + HARI })));
      expect(await selesaikan('run-2')).toBeNull();
      expect((await p.kantor.store.ringkasan(SENIN)).rem).toBeNull();
      expect(await langkah(1)).toBe('telaah');
    });

    it('let through by a person lets exactly those leave, once', async () => {
      await p.kantor.tarik(banyak(30, (i) => laporan(i)));
      await daftar(banyak(16, (i) => pergi(i)));
      await selesaikan();
      expect(nilaiRem(await terima('run-1'))).toMatchObject({ sebab: { pergi: 16, terbuka: 30 } });
      expect(await langkah(1)).toBe('telaah');
      await daftar(banyak(7, (i) => pergi(16 + i)));
      expect(await selesaikan('run-2')).toBeNull();
      expect([await langkah(16), await langkah(23), await langkah(24)]).toEqual([
        'ditarik',
        'ditarik',
        'telaah',
      ]);
      expect(nilaiRem(await terima('run-1'))).toEqual({ sebab: 'terpakai', berdiri: null });
    });

    it('judges those that came since by the cases that would be left', async () => {
      await p.kantor.tarik(banyak(30, (i) => laporan(i)));
      await daftar(banyak(16, (i) => pergi(i)));
      await selesaikan();
      await terima('run-1');
      await daftar(banyak(8, (i) => pergi(16 + i)));
      const sebab = { jenis: 'pergi', pergi: 8, terbuka: 14 };
      expect(await selesaikan('run-2')).toMatchObject({ run: 'run-2', sebab });
      expect(await langkah(1)).toBe('telaah');
      await terima('run-2');
      expect(await selesaikan('run-3')).toBeNull();
      expect([await langkah(1), await langkah(24), await langkah(25)]).toEqual([
        'ditarik',
        'ditarik',
        'telaah',
      ]);
    });

    it('let through by an officer is his decision, whoever typed it', async () => {
      await p.kantor.tarik(banyak(8, (i) => laporan(i)));
      await daftar(banyak(6, (i) => pergi(i)));
      await selesaikan();
      const akun = { akun: 'akun-uji', host: 'mesin-uji', alasan: ALASAN_LEPAS, sekarang: p.kantor.sekarang };
      nilaiRem(
        await p.kantor.store.terimaRem('run-1', { ...akun, petugas: 'kepala', dicatatOleh: 'hubung' }),
      );
      const baris = [...p.kantor.store.jejak()].find(({ jenis }) => jenis === 'rem.dilepas')!;
      expect(baris.oleh).toBe('kepala');
      expect(JSON.parse(Buffer.from(baris.payload).toString())).toMatchObject({
        dicatat_oleh: 'hubung',
        akun: 'akun-uji',
      });
    });

    it('let through is one journal row that says who, which and how many; asked for again, no other', async () => {
      await p.kantor.tarik(banyak(8, (i) => laporan(i)));
      await daftar(banyak(6, (i) => pergi(i)));
      await selesaikan();
      const jenis = await jejakBaru(p.kantor.store, async () => {
        await terima('run-1');
        await terima('run-1');
      });
      expect(jenis).toEqual(['rem.dilepas']);
      const baris = [...p.kantor.store.jejak()].at(-1)!;
      expect(JSON.parse(Buffer.from(baris.payload).toString())).toEqual({
        run: 'run-1',
        rem: 'pergi',
        pergi: 6,
        terbuka: 8,
        akun: 'akun-uji',
        host: 'mesin-uji',
        komitmen: { alasan: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      });
      using ekspor = await p.kantor.store.bukaEkspor();
      expect(ekspor.alasan(baris)).toBe(ALASAN_LEPAS);
      expect(await p.kantor.store.remBerdiri()).toMatchObject({ diterima: true });
    });

    it('that is not there is refused', async () => {
      expect(nilaiRem(await terima('run-9'))).toEqual({ sebab: 'tidak_ada', berdiri: null });
    });
  });

  describe('the address that the data belong to', () => {
    const sahkan = (alamat: typeof ALAMAT, run = 'run-1') =>
      p.kantor.store.sahkanAlamat(alamat, run, p.kantor.sekarang);

    it('is the first that is used; the same again writes nothing', async () => {
      expect(await sahkan(ALAMAT)).toBeNull();
      expect(await sahkan(ALAMAT)).toBeNull();
    });

    it.each([
      ['connection', LAIN],
      ['agency id', { ...ALAMAT, instansi: '5502' }],
    ])('with another %s puts a brake on, and comes off with the old one', async (_, lain) => {
      await sahkan(ALAMAT);
      const sebab = { jenis: 'alamat', dari: ALAMAT, ke: lain };
      expect(await sahkan(lain)).toMatchObject({ run: 'run-1', sebab });
      expect(await sahkan(lain, 'run-2')).toMatchObject({ run: 'run-1' });
      expect(await sahkan(ALAMAT)).toBeNull();
      expect(await p.kantor.store.remBerdiri()).toBeNull();
    });

    it('changes only when a person lets it, and only to that one', async () => {
      await sahkan(ALAMAT);
      await sahkan(LAIN);
      expect(await jejakBaru(p.kantor.store, () => terima('run-1'))).toEqual(['rem.dilepas']);
      expect(await sahkan(LAIN)).toBeNull();
      expect(await sahkan(ALAMAT, 'run-3')).toMatchObject({ run: 'run-3' });
      expect(nilaiRem(await terima('run-1'))).toMatchObject({ sebab: 'terpakai', berdiri: { run: 'run-3' } });
    });
  });

  describe('the place where the data lie', () => {
    const sahkan = (tempat: string, run = 'run-1') =>
      p.kantor.store.sahkanTempat({
        tempat,
        run,
        sekarang: p.kantor.sekarang,
        siap: p.kantor.sekarang + 20 * MENIT,
      });

    it('is the first that is seen; the same again writes nothing', async () => {
      expect(await jejakBaru(p.kantor.store, () => sahkan('71'))).toEqual([]);
      expect(await sahkan('71')).toBeNull();
      expect((await sahkan('72'))?.sebab).toEqual({ jenis: 'tempat', dari: '71', ke: '72' });
    });

    it('that is another puts a brake on, and comes off where the data lay before', async () => {
      await sahkan('71');
      expect(await sahkan('72')).toMatchObject({ run: 'run-1', diterima: false });
      expect(await sahkan('72', 'run-2')).toMatchObject({ run: 'run-1' });
      expect(await sahkan('71')).toBeNull();
      expect(await p.kantor.store.remBerdiri()).toBeNull();
    });

    it('that the file system does not tell is one like another, but for a folder that came from elsewhere', async () => {
      expect([await sahkan(''), await sahkan('')]).toEqual([null, null]);
      expect(await sahkan('72')).toMatchObject({ sebab: { dari: '', ke: '72' } });
    });

    it('changes when a person lets it: journalled with who and where, once', async () => {
      await sahkan('71');
      await sahkan('72');
      expect(await jejakBaru(p.kantor.store, () => terima('run-1'))).toEqual(['rem.dilepas']);
      expect(JSON.parse(Buffer.from([...p.kantor.store.jejak()].at(-1)!.payload).toString())).toEqual({
        run: 'run-1',
        rem: 'tempat',
        dari: '71',
        ke: '72',
        akun: 'akun-uji',
        host: 'mesin-uji',
        komitmen: { alasan: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      });
      expect(await sahkan('72')).toBeNull();
      expect(nilaiRem(await terima('run-1'))).toMatchObject({ sebab: 'terpakai', berdiri: null });
      expect(await sahkan('71', 'run-3')).toMatchObject({ run: 'run-3' });
    });

    it('let through is that copy, and no copy of it', async () => {
      await sahkan('71');
      await sahkan('72');
      await terima('run-1');
      expect(await sahkan('73', 'run-2')).toMatchObject({ run: 'run-2', diterima: false });
    });

    it('that is new puts what waits in doubt: the original may have sent it', async () => {
      const [antre, gagal] = [await p.kantor.siapKirim(), await p.kantor.siapKirim({ trackingId: id(2) })];
      const [, kedua] = await p.kantor.klaim();
      const ditolak = { ke: 'gagal', kelas: 'ditolak', fase: 'done' } as const;
      await p.kantor.store.settleAndClaim([p.kantor.selesai(kedua!, ditolak)], null);
      await sahkan('71');
      expect(await jejakBaru(p.kantor.store, () => sahkan('72'))).toEqual([]);
      await terima('run-1');
      const siap = p.kantor.sekarang + 20 * MENIT;
      await sahkan('72');
      expect(await p.kantor.kiriman(antre)).toMatchObject({
        status: 'belum_pasti',
        kelas: 'dipulihkan',
        berikut: siap,
      });
      expect(await p.kantor.kiriman(gagal)).toMatchObject({ status: 'gagal', kelas: 'ditolak' });
      expect(await p.kantor.replay([gagal])).toBe(1);
      expect((await p.kantor.kiriman(gagal)).status).toBe('belum_pasti');
    });

    it('is forgotten by a restored backup, which lies elsewhere than what it was made of', async () => {
      await sahkan('71');
      await sahkan('72');
      const { sekarang } = p.kantor;
      await p.kantor.store.mulaiPemulihan({
        id: 'r0badcafe',
        petugas: 'hubung',
        akun: 'akun-uji',
        host: 'mesin-uji',
        sekarang,
        dari: sekarang,
        siap: sekarang,
        diganti: null,
        nomorDiganti: [],
      });
      expect(await sahkan('73')).toBeNull();
      expect(await p.kantor.store.remBerdiri()).toBeNull();
      expect(await sahkan('74')).toMatchObject({ sebab: { dari: '73' } });
    });
  });

  describe('the weekly sweep', () => {
    it('names open cases longest unread first, and none that was read since', async () => {
      await p.kantor.tarik([laporan(1)]);
      await p.kantor.tarik([laporan(2), laporan(3, { idInstansi: '9901' })]);
      const nanti = p.kantor.sekarang + HARI;
      expect(await p.kantor.store.antreanSapuan(nanti, 10)).toEqual([id(1), id(2)]);
      expect(await p.kantor.store.antreanSapuan(nanti, 1)).toEqual([id(1)]);
      expect(await p.kantor.store.antreanSapuan(SENIN, 10)).toEqual([]);
      await p.kantor.store.tandaiDibaca(id(1), nanti);
      expect(await p.kantor.store.antreanSapuan(nanti, 10)).toEqual([id(2)]);
      await daftar([laporan(1, { judul: 'Lain', diperbaruiPada: SENIN + MENIT })]);
      expect(await p.kantor.store.antreanSapuan(nanti, 10)).toEqual([id(2)]);
    });
  });
}
