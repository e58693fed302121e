import { describe, expect, it } from 'vitest';
import type { PergeseranTercatat, TindakanRinci } from '../../../src/ports/store.ts';
import { kasusTeks } from '../../../src/report/kasus/kasus.ts';
import { kasusJson } from '../../../src/report/kasus/kasus-json.ts';
import type { Petugas } from '../../../src/sop/petugas.ts';
import { aturanBawaan } from '../../sop/kalender-uji.ts';
import { kasus, kirimanKasus, laporan, pembaca, rinci, saat, terlebar } from '../contoh.ts';

const orang = (id: string, nama: string): Petugas => ({
  id,
  nama,
  jabatan: null,
  nip: null,
  pangkat: null,
  peran: [],
  berlakuDari: null,
  berlakuSampai: null,
});
const petugas = [orang('penghubung1', 'Dewi Contoh'), orang('kepala', 'Budi Contoh')];
const bahan = (isi = rinci(), sebagai: string | null = null) => ({
  rinci: isi,
  petugas,
  boleh: ['telaah'],
  tutup: isi.kasus.apip !== null && isi.kasus.apip.petugas !== sebagai,
  aturan: aturanBawaan,
  letakBerkas: ({ sha256 }: { sha256: string }) => `/data/berkas/pelapor/${sha256}`,
});
const show = (isi = rinci(), sebagai: string | null = null) =>
  kasusTeks(bahan(isi, sebagai), pembaca()).join('\n');

/** Lines and columns put aside. */
const rapat = (baris: readonly string[]): string => baris.join(' ').replace(/\s+/g, ' ');

const tindakan = (ubah: Partial<TindakanRinci> = {}): TindakanRinci => ({
  id: 'T-000001',
  aksi: 'setujui-tanggapan',
  putaran: 1,
  langkah: 'tanggapan',
  oleh: 'kepala',
  dicatatOleh: 'penghubung1',
  akun: 'dewi',
  host: 'pc1',
  terjadi: saat('2026-11-18T09:00:00+07:00'),
  dicatat: saat('2026-11-20T09:00:00+07:00'),
  belakangan: true,
  terlambat: false,
  nilai: { cara: 'nota-dinas' },
  teks: { bukti: 'ND 45' },
  berkas: [],
  ...ubah,
});

describe('show', () => {
  it('shows header, both deadlines, reporter, text and what may be done now', () => {
    const hasil = show();
    for (const kata of [
      'Laporan 5489201',
      'Penyaluran dan telaah',
      'Jum 20 Nov 2026 23:59 WIB (hari ini)',
      'Sel 24 Nov 2026 16:00 WIB (4 hari lagi)',
      'Rina Contohwati',
      'Jalan berlubang sejak September.',
      'penghubung why 5489201',
    ])
      expect(hasil).toContain(kata);
    expect(hasil).toMatch(/telaah +Mencatat hasil telaah: kesimpulan/);
  });

  it('says beside a deadline that its year has no calendar, and the working day before a day off', () => {
    const kosong = { ...aturanBawaan, kalender: { ...aturanBawaan.kalender, tahun: {} } };
    const isi = {
      ...bahan(rinci({ kasus: kasus({ mulai: saat('2026-11-18T10:00:00+07:00') }) })),
      aturan: kosong,
    };
    const hasil = rapat(kasusTeks(isi, pembaca()));
    expect(hasil).toContain(
      'SOP Sab 21 Nov 2026 23:59 WIB (besok; sementara: kalender tahunnya belum ada; hari libur; hari kerja terakhir sebelumnya Jum 20 Nov 2026)',
    );
    expect(show()).not.toContain('sementara');
  });

  it('tells of a clock that stands still since when and why, not that it does not run here', () => {
    const mulai = saat('2026-11-17T10:00:00+07:00');
    const jeda = [
      { mulai: saat('2026-11-18T10:00:00+07:00'), selesai: null, sebab: 'minta-kelengkapan' as const },
    ];
    const k = kasus({ mulai, jalan: [{ putaran: 1, langkah: 'telaah', mulai, selesai: null, jeda }] });
    const hasil = rapat(kasusTeks(bahan(rinci({ kasus: k })), pembaca()));
    expect(hasil).toContain(
      'SOP berhenti: sejak 18 Nov 10:00, menunggu kelengkapan dari pelapor; paling lama sampai Rab 2 Des',
    );
    expect(hasil).not.toContain('tidak berjalan pada langkah ini');
  });

  it('puts the nearer clock first, and offers an interim answer where that is the national one', () => {
    const tawaran = (ubah: Parameters<typeof kasus>[0], boleh = ['susun-tanggapan']) =>
      rapat(kasusTeks({ ...bahan(rinci({ kasus: kasus(ubah) })), boleh }, pembaca()));
    const hasil = tawaran({ langkah: 'tanggapan' });
    expect(hasil).toContain('Tenggat Nasional Sel 24 Nov 2026 16:00 WIB (4 hari lagi) SOP tidak berjalan');
    expect(hasil).toContain('penghubung catat 5489201 susun-tanggapan --isian jenis=sementara');
    const konsep = {
      id: 'KS-1',
      jenis: 'sementara',
      putaran: 1,
      status: 'hidup',
      mintaKelengkapan: false,
    } as const;
    const sudah = { ...konsep, disusun: 0, berkas: [], rujukan: null, merujuk: null, pengembalian: null };
    const putaran = [{ ...kasus().putaran[0]!, pertamaTerkirim: 1 }];
    for (const lain of [
      tawaran({}),
      tawaran({ langkah: 'tanggapan' }, []),
      tawaran({ langkah: 'tanggapan', konsep: [sudah] }),
      tawaran({ langkah: 'tanggapan', putaran }),
      tawaran({ langkah: 'tanggapan', kiriman: [kirimanKasus({ status: 'antre' })] }),
    ])
      expect(lain).not.toContain('jenis=sementara');
    const batal = kirimanKasus({ status: 'dibatalkan' });
    expect(tawaran({ langkah: 'tanggapan', kiriman: [batal] })).toContain('jenis=sementara');
  });

  it('says when a case that waits for the reporter ends by itself', () => {
    const isi = rinci({ kasus: kasus({ langkah: 'menunggu-pelapor', kiriman: [kirimanKasus()] }) });
    expect(rapat(kasusTeks(bahan(isi), pembaca()))).toContain(
      'Penutupan selesai Jum 4 Des 2026 16:00 WIB (14 hari lagi) bila pelapor tidak membalas',
    );
    expect(show()).not.toContain('Penutupan');
  });

  it('lists how its deadlines moved, for people and for programs', () => {
    const pergeseran: readonly PergeseranTercatat[] = [
      {
        pada: saat('2026-11-19T09:00:00+07:00'),
        oleh: 'penghubung1',
        sebab: 'betulkan-disposisi',
        putaran: 1,
        mulaiLama: saat('2026-11-18T08:00:00+07:00'),
        mulaiBaru: saat('2026-11-17T18:30:00+07:00'),
        sumber: 'betulkan',
      },
    ];
    const hasil = rapat(kasusTeks(bahan(rinci({ pergeseran })), pembaca()));
    expect(hasil).toContain(
      'Tenggat yang berpindah 19 Nov 09:00 waktu disposisi dibetulkan oleh Dewi Contoh Mulai 18 Nov 08:00 → 17 Nov 18:30',
    );
    expect(kasusJson(bahan(rinci({ pergeseran })), pembaca()).tenggat_berubah).toMatchObject([
      { pada: '2026-11-19T09:00:00+07:00', oleh: 'penghubung1', sebab: 'betulkan-disposisi' },
    ]);
  });

  it('shows a status as it came, and says where we do not know it', () => {
    expect(show()).toMatch(/Status di LAPOR! +Belum Ditindaklanjuti\n/);
    const baru = show(rinci({ laporan: { ...laporan, statusLapor: 'Ditunda Dulu' } }));
    expect(baru).toMatch(/Status di LAPOR! +Ditunda Dulu \(tidak dikenal\)\n/);
  });

  it('says of a reply that only the status tells of that its text cannot be read', () => {
    const terakhir = saat('2026-11-19T10:10:00+07:00');
    const balasan = { terakhir, sejak: terakhir, belumDinilai: 1, dinilaiTerakhir: null };
    const dengan = (tanpaTeks: boolean) => rinci({ kasus: kasus({ balasan: { ...balasan, tanpaTeks } }) });
    expect(show(dengan(true))).toMatch(
      /Riwayat di LAPOR!\n {2}19 Nov 10:10 {2}balasan pelapor, teks tidak terbaca/,
    );
    expect(show(dengan(false))).not.toContain('teks tidak terbaca');
    expect(kasusJson(bahan(dengan(true)), pembaca()).balasan_tanpa_teks).toBe(true);
  });

  it('never shows a name for an anonymous report, even if one were stored', () => {
    const hasil = show(rinci({ laporan: { ...laporan, anonim: true } }));
    expect(hasil).not.toContain('Rina');
    expect(hasil).toContain('anonim: identitas tidak disimpan');
    const json = kasusJson(bahan(rinci({ laporan: { ...laporan, anonim: true } })), pembaca());
    expect(JSON.stringify(json)).not.toContain('Rina');
  });

  it('warns that a rahasia report is one, and shows it to whoever works on it', () => {
    const isi = rinci({ laporan: { ...laporan, rahasia: true } });
    expect(show(isi)).toContain('RAHASIA');
    expect(show(isi)).toContain('Jalan rusak di depan SDN 3');
    expect(kasusJson(bahan(isi), pembaca()).judul).toBe('Jalan rusak di depan SDN 3');
  });

  it('names the reporter of a rahasia report only to who asks for it, which is journalled', () => {
    const isi = rinci({ laporan: { ...laporan, rahasia: true } });
    expect(show(isi)).toContain('penghubung identitas lihat');
    expect(show(isi) + JSON.stringify(kasusJson(bahan(isi), pembaca()))).not.toContain('Rina');
  });

  it('hides what APIP handles from all but the officer it names', () => {
    const isi = rinci({
      kasus: kasus({ apip: { terlapor: 'kepala', petugas: 'apip1' } }),
      tindakan: [tindakan()],
      konsep: [{ id: 'KS-1', isi: 'Naskah jawaban', catatan: '' }],
      riwayat: [{ pada: 0, arti: 'catatan', responder: 'Admin', keterangan: 'Catatan umum' }],
    });
    for (const sebagai of [null, 'kepala', 'penghubung1']) {
      expect(show(isi, sebagai)).not.toMatch(/Jalan|Rina|ND 45|Catatan umum/);
      expect(JSON.stringify(kasusJson(bahan(isi, sebagai), pembaca()))).not.toMatch(
        /Jalan|Rina|ND 45|Naskah|Catatan/,
      );
    }
    expect(show(isi, 'apip1')).toContain('Jalan berlubang');
    expect(kasusJson(bahan(isi, 'apip1'), pembaca()).laporan?.nama_pelapor).toBe('Rina Contohwati');
  });

  it('says on whose decision an act was done, who typed it, and that it was recorded later', () => {
    const hasil = show(rinci({ tindakan: [tindakan()] }));
    expect(hasil.replace(/\s+/g, ' ')).toContain(
      '18 Nov 09:00 Menyetujui tanggapan, oleh Budi Contoh, dicatat Dewi Contoh, dicatat belakangan',
    );
    expect(show(rinci({ tindakan: [tindakan({ dicatatOleh: 'kepala', belakangan: false })] }))).toContain(
      'oleh Budi Contoh\n',
    );
  });

  it('is still readable when the content has been erased', () => {
    const hasil = show(rinci({ laporan: null, dihapus: true }));
    expect(hasil).toContain('sudah dihapus');
    expect(kasusJson(bahan(rinci({ laporan: null })), pembaca()).laporan).toBeNull();
  });

  it('shows LAPOR!’s history without letting it steer the terminal', () => {
    const riwayat = [
      {
        pada: saat('2026-11-19T10:10:00+07:00'),
        arti: 'balasan',
        responder: null,
        keterangan: 'Masih\u001b[2J rusak',
      },
    ];
    const hasil = show(rinci({ riwayat }));
    expect(hasil).toContain('19 Nov 10:10  balasan pelapor');
    expect(hasil).not.toContain('\u001b');
  });

  it('shows kiriman with state, ground and cause', () => {
    const satu = {
      id: 'TL-2026-000123',
      jenis: 'akhir',
      putaran: 1,
      nomor: 1,
      kunci: 'k'.repeat(20),
      konsep: null,
      status: 'terkirim',
      kelas: null,
      dasarTerkirim: 'terbaca-kembali',
      terkirimPada: saat('2026-11-19T10:10:00+07:00'),
      ditahanSampai: null,
      pernahBelumPasti: true,
    } as const;
    const gagal = {
      ...satu,
      id: 'TL-2026-000124',
      status: 'gagal',
      kelas: 'tertutup',
      dasarTerkirim: null,
      terkirimPada: null,
    } as const;
    const hasil = show(rinci({ kasus: kasus({ kiriman: [satu, gagal] }) })).replace(/\s+/g, ' ');
    expect(hasil).toContain(
      'TL-2026-000123 tanggapan akhir, terkirim 19 Nov 10:10 (terbaca kembali di riwayat LAPOR!)',
    );
    expect(hasil).toContain(
      'TL-2026-000124 tanggapan akhir, gagal: laporannya sudah ditutup atau dipindahkan di LAPOR!',
    );
  });

  it('keeps to 80 columns with long names and texts', () => {
    const panjang = 'kata '.repeat(100);
    const isi = rinci({
      laporan: { ...laporan, judul: panjang, isiAwal: panjang },
      tindakan: [tindakan({ oleh: panjang.trim(), teks: { bukti: panjang } })],
    });
    expect(
      terlebar(kasusTeks({ ...bahan(isi), boleh: ['bukan-wewenang', 'telaah'] }, pembaca())),
    ).toBeLessThanOrEqual(80);
  });
});

describe('show --json', () => {
  it('begins with the keys of list and has aksi_boleh, riwayat and kiriman', () => {
    const isi = kasusJson(bahan(), pembaca());
    expect(Object.keys(isi).slice(0, 3)).toEqual(['tracking_id', 'judul', 'langkah']);
    expect(isi.aksi_boleh).toEqual(['telaah']);
    expect(isi.riwayat).toEqual([]);
    expect(isi.kiriman).toEqual([]);
    expect(isi.terdekat).toBe('2026-11-20T23:59:59+07:00');
  });
});
