import { describe, expect, it } from 'vitest';
import type { TandaTerima } from '../../src/berita-acara/isi/isi-tanda-terima.ts';
import { isiTandaTerima } from '../../src/berita-acara/isi/isi-tanda-terima.ts';
import type { KasusRinci, Penerimaan } from '../../src/ports/store.ts';
import type { DefinisiSop } from '../../src/sop/definisi/definisi.ts';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import { pengaduanBaru } from '../../src/sop/laporan/pengaduan-baru.ts';
import { laporanUji, SENIN, sopKapuas } from '../sop/kapuas-uji.ts';
import { orang } from '../sop/perkara-uji.ts';

const teks = { jenis: 'teks', wajib: true, wajibKecuali: null, pilihan: [], keterangan: null } as const;
const sop: DefinisiSop = {
  ...sopKapuas,
  kanal: ['langsung'],
  formulir: {
    nama: { ...teks, identitas: true },
    isi_aduan: { ...teks, identitas: false },
    cara: { ...teks, jenis: 'pilihan', pilihan: ['tidak-langsung'], identitas: false },
    kejadian: { ...teks, jenis: 'tanggal', identitas: false },
    dilihat: { ...teks, jenis: 'waktu', identitas: false },
    tujuan: { ...teks, jenis: 'petugas', identitas: false },
  },
};
const FORMULIR = {
  isi_aduan: 'Lampu mati',
  nama: 'Sari Rekaan',
  cara: 'tidak-langsung',
  kejadian: '2026-09-01',
  dilihat: '2026-09-01T20:30',
  tujuan: 'hubung',
};
const kantor = {
  kop: { baris: ['Dinas Contoh'], logo: null },
  zona: 'Asia/Jakarta',
  kota: null,
  petugas: [{ ...orang('hubung', ['penghubung']), nama: 'Ayu Contoh', jabatan: 'Loket', nip: '1990' }],
} as const;

const ID = { id: 'K-1', trackingId: null, nomorRegistrasi: 'REG-2026-000001' };
const perubahan = pengaduanBaru(
  {
    pada: SENIN,
    terlihat: SENIN + 1,
    instansi: '5501',
    kanal: 'media sosial',
    sop: 'sop-1',
    formulir: FORMULIR,
  },
  ID,
  sop,
);
const kasusBaru = perubahan.reduce<Kasus | null>((k, p) => terapkan(k, p.peristiwa, ID), null) as Kasus;

function isi(
  { kasus = {}, ...ubah }: Partial<Omit<KasusRinci, 'kasus'>> & { kasus?: Partial<Kasus> } = {},
  penerimaan: Penerimaan | null = { oleh: 'hubung', berkas: 2 },
): TandaTerima {
  const rinci = {
    jadwal: { terbuka: true, tenggatSop: SENIN + 2, tenggatNasional: null, pemicu: null },
    laporan: null,
    formulir: FORMULIR,
    tindakan: [{ dicatat: SENIN + 3 }, { dicatat: SENIN + 2 }],
    ...ubah,
    kasus: { ...kasusBaru, ...kasus },
  } as KasusRinci;
  return isiTandaTerima(rinci, penerimaan, sop, kantor);
}

describe('what a receipt says', () => {
  it('is when it was made and when it was recorded, by whom and through what', () => {
    expect(isi()).toMatchObject({
      nomor: 'REG-2026-000001',
      trackingId: null,
      diadukan: SENIN,
      dicatat: SENIN + 1,
      tenggat: SENIN + 2,
      menurut: SENIN + 3,
      kanal: 'Media sosial',
      penerima: { nama: 'Ayu Contoh', jabatan: 'Loket', nip: '1990' },
      berkas: 2,
    });
  });

  it('is the form in the SOP’s order, with values as people write them', () => {
    expect(isi().formulir).toEqual([
      ['Nama', 'Sari Rekaan'],
      ['Isi aduan', 'Lampu mati'],
      ['Cara', 'Tidak langsung'],
      ['Kejadian', '1 September 2026'],
      ['Dilihat', 'Selasa, 1 September 2026, pukul 20.30 WIB'],
      ['Tujuan', 'Ayu Contoh'],
    ]);
  });

  it.each([
    ['rahasia', { laporan: laporanUji({ rahasia: true }) }],
    ['anonim', { laporan: laporanUji({ anonim: true }) }],
    ['passed to APIP', { kasus: { apip: { terlapor: 'kepala', petugas: 'apip' } } }],
  ])('is nothing of the form where the case is %s', (_, ubah) => {
    expect(isi(ubah).formulir).toBeNull();
    expect(JSON.stringify(isi(ubah))).not.toMatch(/Sari|Lampu/);
  });

  it('is still the form where the case was linked to an ordinary report', () => {
    const tertaut = isi({ kasus: { trackingId: '7000001' }, laporan: laporanUji() });
    expect(tertaut).toMatchObject({ trackingId: '7000001', nomor: 'REG-2026-000001' });
    expect(tertaut.formulir).toContainEqual(['Isi aduan', 'Lampu mati']);
  });

  it('is the way ahead as the document writes it, without the steps that only wait', () => {
    expect(isi().langkah.map((l) => [l.nama, l.batas, l.kini])).toEqual([
      ['Penyaluran dan telaah', '3 hari', true],
      ['Telaah, konfirmasi, dan klarifikasi', '3 hari', false],
      ['Verifikasi lapangan', '3 hari', false],
      ['Tanggapan', null, false],
    ]);
    expect(isi().langkah[0]?.pelaksana).toBe('Pejabat Penghubung pada OPD');
  });

  it('knows the end at which a case stands', () => {
    expect(isi({ kasus: { langkah: 'selesai' } })).toMatchObject({ berakhir: true, kini: 'Selesai' });
    expect(isi()).toMatchObject({ berakhir: false, kini: 'Penyaluran dan telaah' });
  });

  it('names an officer who has left the settings by the id, and none where the journal has none', () => {
    expect(isi({}, { oleh: 'lama', berkas: 0 }).penerima).toMatchObject({ nama: 'lama', jabatan: null });
    expect(isi({}, null).penerima.nama).toBe('');
  });
});
