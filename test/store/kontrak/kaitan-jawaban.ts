import { describe, expect, it } from 'vitest';
import { MENUNGGU_INDUK } from '../../../src/sop/kasus/kasus.ts';
import { menunggu } from '../../../src/sop/kasus/menunggu.ts';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { periodePada } from '../../../src/sop/rekap/periode.ts';
import { foto, HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { ISI_BA, jejakBaru, nilaiDari, type RumahStore, semua } from '../kantor-uji.ts';
import { ANAK, INDUK, LANJUT, panggungKaitan } from './panggung-kaitan.ts';

const [A] = ANAK;
const SEPTEMBER = periodePada(SENIN, 1, 'Asia/Pontianak');

export function kontrakKaitanJawaban(rumahBaru: () => RumahStore): void {
  const { p, tarik, kaitkan, kode, sepertiJejak } = panggungKaitan(rumahBaru);

  describe("a linked report's final answer", () => {
    /** A parent examined, with a Berita Acara over what is given. */
    const diperiksa = async (meliputi: readonly string[], tanpaAnak = false) => {
      await p.kantor.diperiksa();
      await tarik(A);
      await kaitkan(A);
      const ba = nilaiDari(await p.kantor.buatBa(meliputi, undefined, { tanpaAnak }));
      nilaiDari(await p.kantor.ubahBa(ba.id, { jenis: 'final' }));
      await p.kantor.catat('verifikasi-lapangan', { kesimpulan: 'Padam', solusi: 'Ganti' });
      return ba.id;
    };
    const setuju = async () => {
      if ((await p.kantor.kasus(A)).konsep.length === 0)
        await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah diganti.' }, {}, A);
      return kode(await p.kantor.coba('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' }, A));
    };

    it('waits for the approval of the Berita Acara that covers it', async () => {
      const ba = await diperiksa([INDUK]);
      expect(await setuju()).toBe('ba_belum_disetujui');
      nilaiDari(await p.kantor.ubahBa(ba, { jenis: 'setujui', cara: 'langsung', bukti: null }));
      expect(await setuju()).toBeNull();
      expect((await p.kantor.kasus(A)).kasus.kiriman).toHaveLength(1);
    });

    it('is told what to do where the Berita Acara does not cover it, and a correction that adds it opens the way', async () => {
      const ba = await diperiksa([INDUK], true);
      nilaiDari(await p.kantor.ubahBa(ba, { jenis: 'setujui', cara: 'langsung', bukti: null }));
      expect(await setuju()).toBe('ba_tidak_meliputi');
      const ralat = nilaiDari(await p.kantor.buatBa([INDUK, A], {}, { meralat: ba, berkas: [foto(2)] }));
      nilaiDari(await p.kantor.ubahBa(ralat.id, { jenis: 'final' }));
      nilaiDari(await p.kantor.ubahBa(ralat.id, { jenis: 'setujui', cara: 'langsung', bukti: null }));
      expect(await setuju()).toBeNull();
    });

    it("leaves with the head's exception of the parent", async () => {
      await diperiksa([INDUK], true);
      nilaiDari(await p.kantor.kecualikanBa(INDUK));
      expect(await setuju()).toBeNull();
    });
  });

  describe("a linked report's draft of a final answer", () => {
    /** Both come to the answer, and the child's waits for the head. */
    const diKepala = async () => {
      await p.kantor.diTanggapan();
      await tarik(A);
      await kaitkan(A);
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah diganti.' }, {}, A);
      await p.kantor.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Kami periksa.' }, {}, A);
      const { kasus } = await p.kantor.kasus(A);
      expect(menunggu(kasus)).toMatchObject({ siapa: 'kepala' });
      return kasus.konsep[0]?.id;
    };

    it('ends with the link that it rested on: nothing waits for a head who could not approve it', async () => {
      const konsep = await diKepala();
      const lepas = () => p.kantor.catat('lepas-kaitan', { alasan: 'Lampu lain' }, {}, A);
      let gugur: readonly string[] | undefined;
      const jenis = await jejakBaru(p.kantor.store, async () => {
        ({ gugur } = await lepas());
      });
      expect(jenis).toEqual(['tindakan.dicatat', 'konsep.status', 'kasus.dilepas', 'langkah.pindah']);
      expect(gugur).toEqual([konsep]);
      const { kasus } = await p.kantor.kasus(A);
      expect(kasus.konsep.map((k) => [k.jenis, k.status])).toEqual([
        ['akhir', 'diganti'],
        ['sementara', 'hidup'],
      ]);
      expect([kasus.langkah, menunggu(kasus)]).toEqual(['telaah', null]);
      await sepertiJejak([A]);
    });

    it('is written anew once the case comes to its answer by itself', async () => {
      await diKepala();
      await p.kantor.catat('lepas-kaitan', { alasan: 'Lampu lain' }, {}, A);
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, A);
      await p.kantor.catat('klarifikasi', LANJUT, {}, A);
      expect(await p.kantor.setujui('akhir', 'Lampu itu sudah diganti.', {}, A)).toMatch(/^TL-/);
    });
  });

  describe('who reported the same problem', () => {
    const NAMA = 'Bunga Rekawati';
    /** A parent examined; a child whose reporter has another name. */
    const bernama = async (lain: Partial<Laporan> = {}) => {
      await p.kantor.diperiksa();
      await p.kantor.tarik([laporanUji({ trackingId: A, namaPelapor: NAMA, ...lain })]);
      await kaitkan(A);
    };
    const setujui = async (sasaran: string, isi: string) => {
      await p.kantor.catat('susun-tanggapan', { jenis: 'sementara', isi }, {}, sasaran);
      return kode(
        await p.kantor.coba('setujui-tanggapan', { jenis: 'sementara' }, { oleh: 'kepala' }, sasaran),
      );
    };

    it('is named in no answer to another of them', async () => {
      await bernama();
      expect(await setujui(INDUK, `Bersama laporan ${NAMA} kami periksa.`)).toBe('identitas_dalam_naskah');
      expect(await setujui(A, 'Bersama laporan Rina Contohwati kami periksa.')).toBe(
        'identitas_dalam_naskah',
      );
    });

    it('may be named to others once nothing links them any more but the same words', async () => {
      await bernama();
      await p.kantor.catat('lepas-kaitan', { alasan: 'Lampu lain' }, {}, A);
      expect(await setujui(INDUK, `Bersama laporan ${NAMA} kami periksa.`)).toBeNull();
    });

    it.each([
      ['covered', false],
      ['left out', true],
    ])('and asked not to be known is named in no Berita Acara of the parent, %s', async (_, tanpaAnak) => {
      await bernama({ rahasia: true });
      const isian = { ...ISI_BA, uraian: `Menurut ${NAMA} lampu padam` };
      const ba = nilaiDari(await p.kantor.buatBa([INDUK], isian, { tanpaAnak }));
      expect(kode(await p.kantor.ubahBa(ba.id, { jenis: 'final' }))).toBe('identitas_dalam_ba');
    });

    it('is known to whoever masks what leaves with another of them', async () => {
      await bernama();
      expect((await p.kantor.kasus(INDUK)).pelaporSekaitan).toContain(NAMA);
      expect((await p.kantor.kasus(A)).pelaporSekaitan).toContain('Rina Contohwati');
      using baca = await p.kantor.store.bukaEkspor();
      const { kasus } = await p.kantor.kasus(INDUK);
      expect(baca.pelapor(kasus.id).identitas).toContain(NAMA);
    });

    it('stands in no basis of the Berita Acara, in whichever case an officer wrote it', async () => {
      await bernama();
      const isian = { kesimpulan: `Dilaporkan juga oleh ${NAMA}` };
      await p.kantor.catat('konfirmasi-satker', { satker: 'UPT', hasil: isian.kesimpulan });
      const ba = nilaiDari(await p.kantor.buatBa([INDUK]));
      nilaiDari(await p.kantor.ubahBa(ba.id, { jenis: 'final' }));
      const [rinci] = await semua(p.kantor.store.ba({ id: ba.id }));
      expect(rinci?.dasar.map((d) => d.laporan)).toEqual([INDUK, A]);
      expect(JSON.stringify(rinci?.dasar)).not.toContain('Rekawati');
      expect(JSON.stringify(rinci?.dasar)).toContain('Layak');
    });
  });

  describe('a recap', () => {
    it('counts a linked report as one of its own, which has met no deadline while it waited', async () => {
      const awal = p.kantor.sekarang;
      await tarik(INDUK, A);
      await kaitkan(A);
      await p.kantor.pada(SENIN + 10 * HARI).store.majukanWaktu(p.kantor.sekarang, 100);
      const { hitungan, angka } = await p.kantor.store.rekap(SEPTEMBER, p.kantor.sekarang);
      expect(awal).toBeGreaterThanOrEqual(SENIN);
      expect(hitungan).toMatchObject({ masuk: 2, terbuka: 2 });
      // The parent was late at its telaah; the linked report left it in time, and the step where it waits has no clock.
      expect(hitungan.lewat.sop).toEqual({ telaah: 1 });
      expect(angka.ketepatan.filter((k) => k.jam === 'sop').map((k) => k.langkah)).not.toContain(
        MENUNGGU_INDUK,
      );
      expect(angka.kinerja.laporan).toBe(2);
    });

    it('counts each answer and each first follow-up by the report that it is of', async () => {
      await p.kantor.diTanggapan();
      await tarik(A);
      await kaitkan(A);
      await p.kantor.setujui('akhir', 'Sudah bagi satu.', {}, INDUK);
      await p.kantor.kirimSemua();
      const kinerja = async () => (await p.kantor.store.rekap(SEPTEMBER, p.kantor.sekarang)).angka.kinerja;
      expect(await kinerja()).toMatchObject({ laporan: 2, ditindaklanjuti: 1 });
      await p.kantor.setujui('akhir', 'Sudah bagi dua.', {}, A);
      await p.kantor.kirimSemua();
      expect(await kinerja()).toMatchObject({ laporan: 2, ditindaklanjuti: 2 });
    });
  });
}
