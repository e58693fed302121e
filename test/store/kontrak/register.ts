import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PengaduanMasuk } from '../../../src/ports/store.ts';
import type { Kasus } from '../../../src/sop/kasus/kasus.ts';
import { aturanKapuas, foto, HARI, laporanUji, MENIT, SENIN, sopKapuas, wib } from '../../sop/kapuas-uji.ts';
import { KantorUji, mesinUji, nilaiDari, type RumahStore } from '../kantor-uji.ts';

const ISIAN = { jenis: 'teks', wajibKecuali: null, pilihan: [], keterangan: null } as const;

/** Kapuas' procedure as an agency would have it that also takes in complaints at its counter. */
const berloket = {
  ...aturanKapuas,
  sop: {
    ...sopKapuas,
    kanal: ['LAPOR!', 'langsung'],
    formulir: {
      nama: { ...ISIAN, wajib: true, identitas: true },
      nik: { ...ISIAN, wajib: false, identitas: true },
      judul: { ...ISIAN, wajib: false, identitas: false },
      materi: { ...ISIAN, wajib: true, identitas: false },
    },
  },
};
const FORMULIR = { nama: 'Sari Rekaan', judul: 'Lampu mati', materi: 'Lampu di Jalan Contoh mati.' };

export function kontrakRegister(rumahBaru: () => RumahStore): void {
  let rumah: RumahStore;
  let kantor: KantorUji;
  beforeEach(async () => {
    rumah = rumahBaru();
    kantor = await KantorUji.buka(rumah, berloket);
  });
  afterEach(() => rumah.bersihkan());

  const pelaku = () => ({
    petugas: 'hubung',
    dicatatOleh: 'hubung',
    akun: 'akun-uji',
    host: 'mesin-uji',
    sekarang: kantor.sekarang,
  });
  const masuk = (ubah: Partial<PengaduanMasuk> = {}): PengaduanMasuk => ({
    ...pelaku(),
    kanal: 'langsung',
    pada: kantor.sekarang,
    formulir: FORMULIR,
    berkas: [],
    ...ubah,
  });
  const daftarkan = async (ubah?: Partial<PengaduanMasuk>) =>
    nilaiDari(await kantor.store.daftarkan(masuk(ubah))).kasus;
  const ditolak = async (ubah: Partial<PengaduanMasuk>) => {
    const hasil = await kantor.store.daftarkan(masuk(ubah));
    if (hasil.ok || hasil.error.jenis !== 'ditolak') throw new Error('tidak ditolak');
    return hasil.error.penolakan.masalah.map((m) => m.kode);
  };
  const tautkan = (sasaran: string, trackingId: string) =>
    kantor.store.tautkan({ ...pelaku(), sasaran, trackingId });

  describe('a complaint of our own register', () => {
    it('begins a case at the first step when it was made, with no national clock', async () => {
      const kasus = await daftarkan({ pada: SENIN - 30 * MENIT });
      expect(kasus).toMatchObject({
        trackingId: null,
        nomorRegistrasi: 'REG-2026-000001',
        langkah: 'telaah',
      });
      const rinci = await kantor.store.kasus('REG-2026-000001');
      expect(rinci?.jadwal).toMatchObject({ tenggatSop: wib('09-10T23:59:59'), tenggatNasional: null });
      expect(rinci?.kasus.putaran).toMatchObject([
        { mulai: SENIN - 30 * MENIT, sebab: 'register', sumber: 'register' },
      ]);
      expect(rinci).toMatchObject({ laporan: null, formulir: FORMULIR });
    });

    it('counts per year of the agency without a gap: what is refused takes no number', async () => {
      kantor.pada(Date.parse('2026-12-31T16:59:00Z'));
      await daftarkan();
      await ditolak({ formulir: {} });
      expect((await daftarkan()).nomorRegistrasi).toBe('REG-2026-000002');
      // One minute later it is the new year in WIB.
      kantor.pada(Date.parse('2026-12-31T17:00:00Z'));
      expect((await daftarkan()).nomorRegistrasi).toBe('REG-2027-000001');
    });

    it('tells every problem of its form at once', async () => {
      expect(await ditolak({ formulir: { nama: ' ', bentuk: 'x' } })).toEqual([
        'isian_kurang',
        'isian_kurang',
        'isian_tak_dikenal',
      ]);
      expect(await ditolak({ pada: kantor.sekarang + 1, petugas: 'siapa' })).toEqual([
        'petugas_tak_dikenal',
        'waktu_di_depan',
      ]);
      expect(await ditolak({ kanal: 'surat', formulir: {} })).toEqual(['kanal_tak_dikenal']);
      expect(await ditolak({ kanal: 'LAPOR!' })).toEqual(['kanal_tak_dikenal']);
      expect(await ditolak({ formulir: { ...FORMULIR, alasan_terlambat: 'x' } })).toEqual([
        'isian_tak_dikenal',
      ]);
    });

    it.each([
      ['a name longer than names are', { nama: 'a'.repeat(1_001) }, 'isian_terlalu_panjang'],
      ['words longer than a field holds', { materi: 'a'.repeat(20_001) }, 'isian_terlalu_panjang'],
      ['a letter that steers a terminal', { nama: 'Sari \u001b[31mRekaan' }, 'isian_huruf_kendali'],
      ['a name that would be shown otherwise', { nama: 'Sari \u202enaakeR' }, 'isian_huruf_kendali'],
      ['a NIK of fifteen digits', { nik: '610000000000001' }, 'isian_nik'],
      ['a NIK with letters', { nik: '61000000000000OO' }, 'isian_nik'],
    ])('refuses %s', async (_, ubah, kode) => {
      expect(await ditolak({ formulir: { ...FORMULIR, ...ubah } })).toEqual([kode]);
      expect((await daftarkan({ formulir: { ...FORMULIR, nik: '6100000000000001' } })).nomorRegistrasi).toBe(
        'REG-2026-000001',
      );
    });

    it('refuses a year typed wrongly, and takes what was made in an earlier one', async () => {
      expect(await ditolak({ pada: wib('09-07T08:00') - 20 * 365 * HARI })).toEqual([
        'pengaduan_terlalu_lama',
      ]);
      expect((await daftarkan({ pada: SENIN - 400 * HARI })).nomorRegistrasi).toBe('REG-2026-000001');
    });

    it('is journalled with its number, channel and officer, and none of its words', async () => {
      const sebelum = [...kantor.store.jejak()].length;
      await daftarkan();
      const baru = [...kantor.store.jejak()].slice(sebelum);
      expect(baru.map((b) => b.jenis)).toEqual(['kasus.diterima', 'putaran.dibuka']);
      const [diterima] = baru.map((b) => Buffer.from(b.payload).toString('utf8'));
      expect(JSON.parse(diterima ?? '')).toMatchObject({
        register: 'REG-2026-000001',
        kanal: 'langsung',
        akun: 'akun-uji',
        komitmen: { nama: expect.any(String), materi: expect.any(String) },
      });
      for (const kata of Object.values(FORMULIR)) expect(diterima).not.toContain(kata);
    });

    it('tells its receipt who took it in, and with how many documents', async () => {
      await daftarkan({ petugas: 'kepala', berkas: [foto(1), foto(2)] });
      await daftarkan();
      expect(await kantor.store.penerimaan('REG-2026-000001')).toEqual({ oleh: 'kepala', berkas: 2 });
      expect(await kantor.store.penerimaan('REG-2026-000002')).toEqual({ oleh: 'hubung', berkas: 0 });
      await kantor.tarik([laporanUji({ trackingId: '7000009' })]);
      expect(await kantor.store.penerimaan('7000009')).toBeNull();
      expect(await kantor.store.penerimaan('REG-2026-000003')).toBeNull();
    });

    it('stands in the list under the title of its form', async () => {
      await daftarkan();
      const baris = [];
      for await (const b of kantor.store.daftar({})) baris.push([b.nomorRegistrasi, b.trackingId, b.judul]);
      expect(baris).toEqual([['REG-2026-000001', null, 'Lampu mati']]);
    });

    it('is answered without an outbox: the frozen text waits for no network', async () => {
      await daftarkan();
      await kantor.catat('telaah', { kesimpulan: 'x' }, {}, 'REG-2026-000001');
      const selesai = { hasil: 'x', tanpa_bidang: 'x', perlu_pemeriksaan: 'tidak' };
      await kantor.catat('klarifikasi', selesai, {}, 'REG-2026-000001');
      await kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' }, {}, 'REG-2026-000001');
      const hasil = await kantor.catat('setujui-tanggapan', {}, { oleh: 'kepala' }, 'REG-2026-000001');
      expect(hasil.kiriman).toEqual([]);
      expect(hasil.kasus.konsep.map((k) => k.status)).toEqual(['disetujui']);
      expect(await kantor.klaim()).toEqual([]);
    });
  });

  describe('a link to LAPOR!', () => {
    it('makes it that report: the next pull finds the case, and its national clock runs', async () => {
      await daftarkan();
      expect(nilaiDari(await tautkan('REG-2026-000001', '7000001')).kasus.trackingId).toBe('7000001');
      const { hitungan } = await kantor.tarik([laporanUji({ diperbaruiPada: SENIN + HARI })]);
      expect(hitungan).toMatchObject({ new: 0, changed: 1 });
      const rinci = await kantor.store.kasus('7000001');
      expect(rinci?.kasus).toMatchObject({
        nomorRegistrasi: 'REG-2026-000001',
        langkah: 'telaah',
        asal: 'rest',
      });
      expect(rinci?.kasus.putaran[0]).toMatchObject({ mulai: SENIN, sumber: 'register' });
      expect(rinci?.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
      expect(rinci?.formulir).toEqual(FORMULIR);
    });

    it('is refused for an id that a case has already, ours or another, and for a case that has one', async () => {
      await daftarkan();
      await daftarkan();
      await kantor.tarik([laporanUji({ trackingId: '7000009' })]);
      const kode = async (sasaran: string, id: string) => {
        const hasil = await tautkan(sasaran, id);
        if (hasil.ok || hasil.error.jenis !== 'ditolak') throw new Error('tidak ditolak');
        return hasil.error.penolakan.masalah.map((m) => m.kode);
      };
      expect(await kode('REG-2026-000001', '7000009')).toEqual(['tracking_id_dipakai']);
      nilaiDari(await tautkan('REG-2026-000001', '7000001'));
      expect(await kode('REG-2026-000002', '7000001')).toEqual(['tracking_id_dipakai']);
      expect(await kode('REG-2026-000001', '7000002')).toEqual(['sudah_tertaut']);
      expect(await kode('7000009', '7000003')).toEqual(['sudah_tertaut']);
      expect(await kode('REG-2026-000002', 'tujuh juta')).toEqual(['tracking_id_salah']);
      expect(await tautkan('REG-2026-000007', '7000003')).toMatchObject({
        ok: false,
        error: { jenis: 'tidak_ada' },
      });
    });

    const terjawab = async (isi: string) => {
      await daftarkan();
      await kantor.catat('telaah', { kesimpulan: 'x' }, {}, 'REG-2026-000001');
      const selesai = { hasil: 'x', tanpa_bidang: 'x', perlu_pemeriksaan: 'tidak' };
      await kantor.catat('klarifikasi', selesai, {}, 'REG-2026-000001');
      await kantor.catat('susun-tanggapan', { jenis: 'akhir', isi }, {}, 'REG-2026-000001');
      const setuju = { cara: 'paraf' };
      await kantor.catat('setujui-tanggapan', setuju, { oleh: 'kepala' }, 'REG-2026-000001');
    };
    const ubahKiriman = (kiriman: string, jenis: 'lepas' | 'batalkan') =>
      kantor.store.ubahKiriman({
        ...pelaku(),
        kiriman,
        ubah: { jenis },
        teks: 'x',
        berkas: [],
        sambunganMenunjukkan: true,
      });

    it('takes along an answer approved before it, held until a person lets it go, once', async () => {
      await terjawab('Lampu sudah menyala.');
      const sebelum = [...kantor.store.jejak()].length;
      const { kasus, jadwal } = nilaiDari(await tautkan('REG-2026-000001', '7000001'));
      expect(kasus.kiriman).toMatchObject([
        { id: 'TL-2026-000001', jenis: 'akhir', status: 'ditahan', kunci: 'phb-5501-7000001-akhir-p1-n1' },
      ]);
      expect(jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
      expect([...kantor.store.jejak()].slice(sebelum).map((b) => b.jenis)).toEqual([
        'kasus.tertaut',
        'kiriman.dibuat',
        'kiriman.status',
      ]);
      expect(await kantor.klaim()).toEqual([]);
      expect((await kantor.store.isiKiriman('TL-2026-000001'))?.isi).toBe('Lampu sudah menyala.');
      nilaiDari(await ubahKiriman('TL-2026-000001', 'lepas'));
      expect((await kantor.klaim()).map((k) => k.id)).toEqual(['TL-2026-000001']);
      const diri = await kantor.store.periksaDiri({ lengkap: true, acak: 0 });
      expect(diri.filter((d) => !d.baik)).toEqual([]);
    });

    it('whose answer names the reporter is refused, unless somebody says why that may be read in LAPOR!', async () => {
      await terjawab('Yth. Sari Rekaan, lampu sudah menyala.');
      expect(await tautkan('REG-2026-000001', '7000001')).toMatchObject({
        ok: false,
        error: { penolakan: { masalah: [{ kode: 'jawaban_beridentitas' }] } },
      });
      expect((await kantor.kasus('REG-2026-000001')).kasus.trackingId).toBeNull();
      const alasanIdentitas = 'Pelapor memintanya';
      const taut = { ...pelaku(), sasaran: 'REG-2026-000001', trackingId: '7000001', alasanIdentitas };
      expect(nilaiDari(await kantor.store.tautkan(taut)).kasus.kiriman).toHaveLength(1);
      const tertaut = [...kantor.store.jejak()].find((b) => b.jenis === 'kasus.tertaut');
      const payload = Buffer.from(tertaut?.payload ?? []).toString();
      expect(JSON.parse(payload)).toMatchObject({ komitmen: { alasan_identitas: expect.any(String) } });
      expect(payload).not.toContain(alasanIdentitas);
    });

    it('is refused for a complaint sent elsewhere: its report in LAPOR! becomes a case with clocks of its own', async () => {
      await daftarkan();
      const alasan = { alasan: 'Bukan wewenang', instansi_yang_tepat: 'Dinas Lain' };
      await kantor.catat('bukan-wewenang', alasan, {}, 'REG-2026-000001');
      expect(await tautkan('REG-2026-000001', '7000001')).toMatchObject({
        ok: false,
        error: { penolakan: { masalah: [{ kode: 'pengaduan_berakhir' }] } },
      });
      expect((await kantor.tarik([laporanUji()])).hitungan).toMatchObject({ new: 1 });
    });

    it('brings the acts that only a report of LAPOR! has', async () => {
      const aksi = ['tetapkan-kelas', 'betulkan-disposisi'];
      const boleh = (kasus: Kasus) =>
        aksi.filter((a) => mesinUji(berloket).boleh(kasus, kantor.sekarang, null).includes(a));
      expect(boleh(await daftarkan())).toEqual([]);
      const kelas = { kelas: 'informasi', alasan: 'x' };
      expect(await kantor.coba('tetapkan-kelas', kelas, {}, 'REG-2026-000001')).toMatchObject({
        ok: false,
        error: { penolakan: { masalah: [{ kode: 'belum_di_lapor' }] } },
      });
      expect(boleh(nilaiDari(await tautkan('REG-2026-000001', '7000001')).kasus)).toEqual(aksi);
    });

    it('keeps the name on the form out of what is answered there', async () => {
      await daftarkan();
      nilaiDari(await tautkan('REG-2026-000001', '7000001'));
      await kantor.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Terima kasih, Sari Rekaan.' });
      const hasil = await kantor.coba('setujui-tanggapan');
      expect(hasil).toMatchObject({
        ok: false,
        error: { penolakan: { masalah: [{ kode: 'identitas_dalam_naskah' }] } },
      });
    });
  });
}
