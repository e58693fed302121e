import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/mapping/kawat/json.ts';
import { halamanFromWire } from '../../src/mapping/rest/halaman-from-wire.ts';
import { laporanFromWire, laporanTunggalFromWire } from '../../src/mapping/rest/laporan-from-wire.ts';
import { riwayatFromWire } from '../../src/mapping/rest/riwayat-from-wire.ts';
import { lampiranFromWire, tandaTerimaFromWire } from '../../src/mapping/rest/tanda-terima-from-wire.ts';
import { tokenFromWire } from '../../src/mapping/rest/token-from-wire.ts';
import type { ButirLaporan } from '../../src/ports/lapor-api.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { wire } from '../mapping/rest/fixtures.ts';
import { periksaButirCacat } from './butir-cacat.ts';
import { fuzz, KANARI, tanpaNilai, WAKTU_MS } from './fuzz.ts';
import { terganggu } from './nilai-aneh.ts';

type Objek = Readonly<Record<string, unknown>>;

const halaman = wire('halaman.json') as Objek & { readonly data: readonly Objek[] };
const [lengkap = {}, ringkas = {}] = halaman.data;
const laporanWire = fc.constantFrom(lengkap, ringkas).chain((baik) => terganggu(baik));

/** As it comes: over text, so that half a surrogate pair and a huge number are what the reader makes of them. */
const lewatTeks = (nilai: unknown): unknown => {
  const hasil = parseJson(JSON.stringify(nilai));
  return hasil.ok ? hasil.value : null;
};

/** Fields that arrive as they are; null where the remote sends none. */
const TEKS_APA_ADANYA: readonly (readonly [keyof Laporan, string])[] = [
  ['trackingId', 'tracking_id'],
  ['judul', 'judul_laporan'],
  ['isiAwal', 'isi_laporan_awal'],
  ['isiAkhir', 'isi_laporan_akhir'],
  ['klasifikasi', 'klasifikasi_laporan'],
  ['statusLapor', 'status_laporan'],
  ['idInstansi', 'id_instansi_terdisposisi'],
  ['namaInstansi', 'instansi_terdisposisi'],
  ['idKategori', 'id_kategori'],
  ['kategori', 'kategori'],
  ['sumber', 'sumber_laporan'],
  ['instansiInduk', 'instansi_induk'],
  ['alasanTundaArsip', 'alasan_tunda_arsip'],
  ['provinsi', 'provinsi'],
  ['kotaKabupaten', 'kota_kabupaten'],
  ['kecamatan', 'kecamatan'],
  ['kelurahan', 'kelurahan'],
  ['rating', 'rating'],
];

const saat = (teks: unknown): number | null => (typeof teks === 'string' ? Date.parse(teks) : null);

const milik = (o: Objek, kunci: string): unknown => (Object.hasOwn(o, kunci) ? (o[kunci] ?? null) : null);

/** What our report must be, told independently of the reader. */
function diharapkan(w: Objek): Laporan {
  const tipe = String(w['tipe_laporan']);
  const berkas = (milik(w, 'lampiran') ?? []) as readonly Objek[];
  return {
    ...Object.fromEntries(TEKS_APA_ADANYA.map(([kita, mereka]) => [kita, milik(w, mereka)])),
    namaPelapor: tipe.includes('Anonim') ? null : milik(w, 'nama_pelapor') || null,
    anonim: tipe.includes('Anonim'),
    rahasia: tipe.includes('Rahasia'),
    disposisi: { pada: saat(w['tanggal_disposisi']), sumber: 'tanggal_disposisi' },
    diperbaruiPada: saat(w['diperbarui_pada']),
    masukPada: saat(milik(w, 'tanggal_laporan_masuk')),
    lampiran: berkas.map(({ id, nama_berkas: namaBerkas, tipe_media: tipeMedia, ukuran, url }) => {
      return { id, namaBerkas, tipeMedia, ukuran, url };
    }),
  } as unknown as Laporan;
}

function periksaButir(butir: ButirLaporan, mentah: unknown): boolean {
  if (butir.jenis === 'laporan') {
    expect(butir).toEqual({ jenis: 'laporan', laporan: diharapkan(mentah as Objek) });
    return true;
  }
  periksaButirCacat(butir, mentah, laporanFromWire);
  return false;
}

describe('one record of the rest dialect', () => {
  it('arrives byte for byte, or is a problem without values', { timeout: WAKTU_MS }, async () => {
    await fuzz('rest record', laporanWire, (isi) => {
      const mentah = lewatTeks(isi);
      return periksaButir(laporanFromWire(mentah), mentah);
    });
  });

  it('read by its id: another report is never taken for it', { timeout: WAKTU_MS }, async () => {
    await fuzz('rest single record', laporanWire, (isi) => {
      const mentah = lewatTeks(isi);
      const hasil = laporanTunggalFromWire(mentah, '5501001');
      if (!hasil.ok) {
        expect(typeof mentah !== 'object' || mentah === null || Array.isArray(mentah)).toBe(true);
        tanpaNilai(hasil.error);
        return false;
      }
      const { value: butir } = hasil;
      if (butir.jenis === 'laporan') expect(butir.laporan.trackingId).toBe('5501001');
      else expect(butir.masalah.trackingId).toBe('5501001');
      if (butir.jenis === 'masalah') tanpaNilai(butir.masalah.sebab);
      return true;
    });
  });
});

describe('a page of the rest dialect', () => {
  const baik: Objek = { ...lengkap, tracking_id: '5501999' };
  const halamanAneh = fc.tuple(
    fc.array(fc.oneof(laporanWire, terganggu(ringkas), fc.constant(null)), { maxLength: 4 }),
    fc.nat(4),
    fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: terganggu(halaman, 2) }),
  );

  it('a bad record leaves the others as they are', { timeout: WAKTU_MS }, async () => {
    await fuzz('rest page', halamanAneh, ([butir, letak, lain]) => {
      const data = butir.toSpliced(letak % (butir.length + 1), 0, baik);
      const mentah = lewatTeks(lain ?? { ...halaman, data }) as Objek;
      const hasil = halamanFromWire(mentah, 7);
      if (!hasil.ok) {
        tanpaNilai(hasil.error);
        // The whole page may have become too deep to be read.
        expect(lain === null && mentah !== null, 'the envelope was whole').toBe(false);
        return false;
      }
      expect(hasil.value.waktuServer).toBe(saat(mentah['waktu_server']));
      expect(hasil.value.kursorBerikutnya).toBe(mentah['kursor_berikutnya']);
      const datang = mentah['data'] as readonly unknown[];
      expect(hasil.value.butir.length).toBe(datang.length);
      for (const [i, satu] of hasil.value.butir.entries()) periksaButir(satu, datang[i]);
      if (lain === null) expect(hasil.value.butir).toContainEqual(laporanFromWire(baik));
      return true;
    });
  });
});

describe('a history of the rest dialect', () => {
  it('keeps what it can read, in its order, and counts the rest', { timeout: WAKTU_MS }, async () => {
    await fuzz('rest history', terganggu(wire('riwayat.json'), 4), (isi) => {
      const mentah = lewatTeks(isi);
      const hasil = riwayatFromWire(mentah);
      if (!hasil.ok) {
        tanpaNilai(hasil.error);
        expect(Array.isArray(mentah)).toBe(false);
        return false;
      }
      const datang = mentah as readonly Objek[];
      const { entri, dilewati } = hasil.value;
      expect(entri.length + dilewati).toBe(datang.length);
      const kata = (e: Objek | null): string => JSON.stringify([e?.['keterangan'], e?.['responder'] ?? null]);
      const semua = datang.map(kata);
      let dari = 0;
      for (const e of entri) {
        expect(Number.isSafeInteger(e.pada)).toBe(true);
        dari = semua.indexOf(JSON.stringify([e.keterangan, e.responder]), dari) + 1;
        expect(dari, 'an entry that never came, or out of order').toBeGreaterThan(0);
      }
      return entri.length > 0;
    });
  });
});

describe('a token', () => {
  const baik = { access_token: `ab.${KANARI}-_~+/==`, token_type: 'Bearer', expires_in: 3600, scope: KANARI };

  it('is one that can stand in a header, or is refused unseen', { timeout: WAKTU_MS }, async () => {
    await fuzz('rest token', terganggu(baik, 2), (isi) => {
      const mentah = lewatTeks(isi) as Objek;
      const hasil = tokenFromWire(mentah);
      if (!hasil.ok) tanpaNilai(hasil.error);
      if (!hasil.ok) return false;
      expect(hasil.value.nilai).toBe(mentah['access_token']);
      expect(hasil.value.nilai).toMatch(/^[!-~]{1,8192}$/);
      expect(Number.isSafeInteger(hasil.value.berlakuDetik)).toBe(true);
      return true;
    });
  });
});

describe('a receipt', () => {
  const kiriman = { trackingId: '5501001', kunci: 'k'.repeat(16), badan: new Uint8Array() } as const;
  const tandaTerima = wire('tindak-lanjut.json');

  it('is taken only when it is whole and names our report', { timeout: WAKTU_MS }, async () => {
    const bahan = fc.tuple(terganggu(tandaTerima, 2), fc.constantFrom('akhir', 'sementara', 'kembalikan'));
    await fuzz('rest receipt', bahan, ([isi, jenis]) => {
      const mentah = lewatTeks(isi) as Objek;
      const hasil = tandaTerimaFromWire(mentah, { ...kiriman, jenis });
      if (!hasil.ok) tanpaNilai(hasil.error);
      if (!hasil.ok) return false;
      expect(mentah['tracking_id']).toBe('5501001');
      const kembali = jenis === 'kembalikan';
      expect(hasil.value.idJauh).toBe(kembali ? '5501001' : mentah['id_tindak_lanjut']);
      expect(hasil.value.idJauh.length).toBeGreaterThan(0);
      expect(hasil.value.pada).toBe(kembali ? null : saat(mentah['diterima_pada']));
      expect(hasil.value.statusLapor).toBe(kembali ? null : mentah['status_laporan']);
      return true;
    });
  });

  it('of an upload is taken only when it names the very bytes', { timeout: WAKTU_MS }, async () => {
    const sha256 = createHash('sha256').update(KANARI).digest('hex');
    await fuzz('rest upload', terganggu({ id: 'l-9', sha256, ukuran: 10 }, 2), (isi) => {
      const mentah = lewatTeks(isi) as Objek;
      const hasil = lampiranFromWire(mentah, sha256.toUpperCase(), 10);
      if (!hasil.ok) tanpaNilai(hasil.error);
      if (!hasil.ok) return false;
      expect([mentah['sha256'], mentah['ukuran'], mentah['id']]).toEqual([sha256, 10, hasil.value.idJauh]);
      return true;
    });
  });
});
