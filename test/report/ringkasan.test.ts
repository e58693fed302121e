import { describe, expect, it } from 'vitest';
import type { Ringkasan } from '../../src/ports/store.ts';
import { statusJson, statusTeks } from '../../src/report/daftar/status.ts';
import { syncJson, syncTeks } from '../../src/report/sinkron/sync.ts';
import { teks } from '../../src/teks/teks.ts';
import { baris, pembaca, saat, terlebar } from './contoh.ts';

const NOL = {
  antre: 0,
  mengirim: 0,
  belum_pasti: 0,
  terkirim: 0,
  gagal: 0,
  ditahan: 0,
  dibatalkan: 0,
  diganti: 0,
};
const pull = { pages: 2, listed: 120, new: 3, changed: 1, same: 115, withdrawn: 0, quarantined: 1 };
const push = { sent: 2, failed: 0, waiting: 1, unknown: 0 };

const ringkasan = (ubah: Partial<Ringkasan> = {}): Ringkasan => ({
  perLangkah: { selesai: 104, klarifikasi: 3, telaah: 12 },
  perSop: { 'hash-sop': { klarifikasi: 3, telaah: 12 } },
  terlambat: 2,
  kiriman: { ...NOL, antre: 1, terkirim: 88, gagal: 2 },
  perDasar: { 'jawaban-server': 80, 'terbaca-kembali': 3, 'pernyataan-petugas': 5 },
  karantina: 2,
  rem: null,
  lintasan: {
    jenis: 'sync',
    mulai: saat('2026-11-20T10:00:00+07:00'),
    selesai: saat('2026-11-20T10:01:00+07:00'),
    ringkasan: { pull, push, remote: 'ok', braked: null },
  },
  jejak: { seq: 5123, at: saat('2026-11-20T10:01:00+07:00') },
  balasanBelumDinilai: 1,
  indukBerakhir: 0,
  lampiran: { ditolak: 0, gagal: 0 },
  ...ubah,
});
const bahan = (ubah: Partial<Ringkasan> = {}, sambungan = 'rest') => ({
  ringkasan: ringkasan(ubah),
  terdekat: [baris(), baris({ rahasia: true, trackingId: '5489377' })],
  segelLuar: null,
  sambungan,
});
const status = (ubah: Partial<Ringkasan> = {}) => statusTeks(bahan(ubah), pembaca()).join('\n');

describe('status', () => {
  it('counts the steps by name in the SOP’s order, ends after them', () => {
    const hasil = status();
    const letak = [
      'Penyaluran dan telaah',
      'Telaah, konfirmasi',
      'Verifikasi lapangan',
      'Sudah berakhir',
      'Selesai',
    ].map((n) => hasil.indexOf(n));
    expect(letak.toSorted((a, b) => a - b)).toEqual(letak);
    expect(hasil).toMatch(/Penyaluran dan telaah +12/);
    expect(hasil).toMatch(/Verifikasi lapangan +0/);
    expect(hasil).toContain('2 terlambat');
  });

  it('shows the last pass with its sums, the outbox by state and by ground, quarantine and lane', () => {
    const hasil = status().replace(/\s+/g, ' ');
    for (const kata of [
      'sync 14 menit lalu (Jum 20 Nov 2026 10:01 WIB)',
      '120 catatan: 3 baru, 1 berubah, 115 sama, 1 tidak terbaca',
      '2 terkirim, 1 antre',
      '1 antre, 88 terkirim, 2 gagal',
      '80 jawaban LAPOR!, 3 terbaca kembali di riwayat LAPOR!, 5 pernyataan petugas dengan bukti',
      '2 catatan tidak terbaca',
      '1 kasus belum dinilai',
      '2 kiriman gagal: penghubung replay',
    ])
      expect(hasil).toContain(kata);
  });

  it('says that without a checkpoint held outside nothing can be proven', () => {
    expect(status()).toContain('belum ada: tidak dapat dibuktikan');
    expect(
      statusTeks({ ...bahan(), segelLuar: saat('2026-11-18T10:15:00+07:00') }, pembaca()).join('\n'),
    ).toContain('2 hari lalu');
  });

  it('masks titles as list does', () => {
    expect(status().match(/Jalan rusak/g)).toHaveLength(1);
    expect(status()).toContain('(rahasia)');
  });

  it('is readable before the first pass, and while one runs', () => {
    const kosong = { perLangkah: {}, terlambat: 0, kiriman: NOL, lintasan: null, jejak: null, karantina: 0 };
    const hasil = statusTeks({ ...bahan(kosong), terdekat: [] }, pembaca()).join('\n');
    expect(hasil).toContain('penghubung sync');
    expect(hasil).toContain('tidak ada tenggat yang berjalan');
    const berjalan = {
      jenis: 'sync',
      mulai: saat('2026-11-20T10:00:00+07:00'),
      selesai: null,
      ringkasan: {},
    };
    expect(status({ lintasan: berjalan })).toMatch(/belum\s+selesai/);
  });

  it('reads a pass whose line another version wrote', () => {
    for (const lama of [null, 'teks', { pull: 3 }, { push: { sent: 'x' } }]) {
      const lintasan = {
        jenis: 'import',
        mulai: 0,
        selesai: saat('2026-11-20T10:00:00+07:00'),
        ringkasan: lama,
      };
      expect(status({ lintasan })).toMatch(/Lintasan terakhir +impor 15 menit lalu/);
    }
  });

  it('warns that f01 does not show rahasia reports', () => {
    expect(statusTeks(bahan({}, 'f01'), pembaca()).join('\n')).toContain('tidak menampilkan laporan rahasia');
    expect(status()).not.toContain('tidak menampilkan');
  });

  it('says what waits to be copied by hand, and that nothing may be written', () => {
    const hasil = statusTeks({ ...bahan(), siapDisalin: 2, hanyaBaca: ['lipatan'] }, pembaca()).join('\n');
    expect(hasil).toContain('2 kiriman siap disalin');
    expect(hasil).toMatch(/HANYA BACA.*Jejak = tabel/);
    expect(status()).not.toMatch(/siap disalin|HANYA BACA/);
  });

  it('says how many reports walk on their own again since their parent ended', () => {
    expect(status({ indukBerakhir: 1 }).replace(/\n/g, ' ')).toContain('1 laporan berjalan sendiri lagi');
    expect(statusJson(bahan({ indukBerakhir: 1 }), pembaca()).induk_berakhir).toBe(1);
    expect(status()).not.toContain('berjalan sendiri');
  });

  it('keeps to 80 columns', () => {
    expect(terlebar(statusTeks(bahan(), pembaca()))).toBeLessThanOrEqual(80);
    expect(terlebar(statusTeks(bahan({}, 'f01'), pembaca()))).toBeLessThanOrEqual(80);
    expect(terlebar(statusTeks(bahan(), pembaca({ bahasa: 'en' })))).toBeLessThanOrEqual(80);
  });

  it('tells everything that can be wrong on one day, within 80 columns', () => {
    const semua = {
      ...bahan({
        ...{ indukBerakhir: 12, balasanBelumDinilai: 7, lampiran: { ditolak: 2, gagal: 3 } },
        kiriman: {
          ...NOL,
          antre: 4,
          mengirim: 1,
          belum_pasti: 2,
          gagal: 3,
          ditahan: 5,
          dibatalkan: 6,
          diganti: 7,
        },
      }),
      segelLuar: saat('2026-10-01T08:00:00+07:00'),
      siapDisalin: 11,
      hanyaBaca: ['jejak'],
      bidang: [
        {
          nama: 'Bidang Penerangan Jalan Umum dan Sarana Prasarana Lingkungan Permukiman',
          sejak: saat('2026-11-02T08:00:00+07:00'),
          sebelum: saat('2026-11-06T12:00:00+07:00'),
        },
        { nama: null, sejak: saat('2026-11-19T08:00:00+07:00'), sebelum: null },
      ],
      pergi: [
        { petugas: 'penghubung-lama', nama: 'Prof. Dr. Dodi Contoh Rekaningtyas Kusumawardhani', kasus: 54 },
      ],
    };
    for (const bahasa of ['id', 'en'] as const) {
      const hasil = statusTeks(semua, pembaca({ bahasa }));
      expect(terlebar(hasil)).toBeLessThanOrEqual(80);
      const teksnya = hasil.join(' ').replace(/\s+/g, ' ');
      expect(teksnya).not.toMatch(/undefined|null|NaN|\[object/);
      expect(teksnya).toContain('serah-terima --dari penghubung-lama');
      expect(teksnya).toContain('Bidang Penerangan Jalan Umum');
    }
  });

  it('gives programs every step, also those without a case', () => {
    const isi = statusJson(bahan(), pembaca());
    expect(isi.langkah).toMatchObject({ telaah: 12, tanggapan: 0, selesai: 104 });
    expect(isi.terdekat[1]?.judul).toBe('(rahasia)');
    expect(isi.segel_luar).toBeNull();
  });
});

describe('sync', () => {
  const sepiMenunggu = { karantina: 0, gagal: 0, belumPasti: 0 };
  const hasil = {
    pull,
    push,
    remote: 'ok',
    alarm: { '50': 0, '80': 0, jatuh: 0, lewat: 0 },
    braked: null,
    menunggu: sepiMenunggu,
    bersambungan: true,
    tersangkut: null,
  } as const;

  it('has exactly the shape that others build on', () => {
    const lebih = { ...hasil, perluOrang: true };
    expect(JSON.parse(JSON.stringify(syncJson(lebih, 'Asia/Jakarta')))).toMatchObject({
      pull,
      push,
      remote: 'ok',
      braked: null,
    });
    expect(Object.keys(syncJson(lebih, 'Asia/Jakarta'))).toEqual([
      'pull',
      'push',
      'remote',
      'braked',
      'menunggu_orang',
      'tersangkut',
      'pemulihan',
      'alarm',
      'induk_berakhir',
    ]);
  });

  it('tells in three lines what came, what went and how LAPOR! is', () => {
    expect(syncTeks(hasil, teks('id'))).toEqual([
      'Ditarik: 120 catatan: 3 baru, 1 berubah, 115 sama, 1 tidak terbaca',
      'Dikirim: 2 terkirim, 1 antre',
      'LAPOR! terhubung.',
    ]);
  });

  it('says why a person is needed, and with which command to look', () => {
    const menunggu = { karantina: 2, gagal: 1, belumPasti: 0 };
    const baris = syncTeks({ ...hasil, menunggu, tersangkut: 'instansi 5501, awal' }, teks('id'));
    expect(baris.slice(3).join()).toMatch(/2 catatan.*karantina list.*1 kiriman gagal.*instansi 5501/s);
  });

  it('says in one line how many alarms sounded, and of what', () => {
    const alarm = { '50': 1, '80': 0, jatuh: 0, lewat: 2 };
    expect(syncTeks({ ...hasil, alarm }, teks('id'))[3]).toBe(
      '3 alarm: 1 pada 50 %, 2 masih terlambat. Lihat: penghubung list',
    );
    expect(syncTeks({ ...hasil, alarm, bersambungan: false }, teks('id')).join()).toContain('3 alarm');
    expect(syncTeks(hasil, teks('id')).join()).not.toContain('alarm');
  });

  it('says how many reports walk on their own again, with and without a connection', () => {
    for (const bersambungan of [true, false]) {
      const satu = { ...hasil, bersambungan, indukBerakhir: 2 };
      expect(syncTeks(satu, teks('id')).join()).toContain('2 laporan berjalan sendiri lagi');
    }
    expect(syncJson({ ...hasil, indukBerakhir: 2 }, 'Asia/Jakarta').induk_berakhir).toBe(2);
    expect(syncTeks(hasil, teks('id')).join()).not.toContain('berjalan sendiri');
  });

  it('says which answers no connection will send', () => {
    expect(syncTeks({ ...hasil, siapDisalin: 1 }, teks('id')).join()).toContain('1 kiriman siap disalin');
    expect(syncTeks(hasil, teks('id')).join()).not.toContain('siap disalin');
  });

  it('does not call a LAPOR! connected that was not asked, because the address is another', () => {
    const dari = { sambungan: 'rest:https://a.example', instansi: '5501' };
    const sebab = { jenis: 'alamat', dari, ke: { ...dari, instansi: '5502' } } as const;
    const baris = syncTeks({ ...hasil, braked: { run: 'r1', sebab, pada: 0 } }, teks('id'));
    expect(baris.join()).not.toContain('terhubung');
    expect(baris.join()).toContain('sync --accept-run r1');
  });

  it('does not speak of a connection where there is none', () => {
    const baris = syncTeks({ ...hasil, bersambungan: false }, teks('id'));
    expect(baris.join()).not.toContain('terhubung');
    expect(baris.join()).toContain('1 kiriman siap disalin');
  });

  it('says so when nothing came and nothing went, and when LAPOR! was away', () => {
    const nol = { pages: 0, listed: 0, new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 };
    const sepi = {
      pull: nol,
      push: { sent: 0, failed: 0, waiting: 0, unknown: 0 },
      remote: 'unavailable',
      alarm: hasil.alarm,
      braked: null,
      menunggu: sepiMenunggu,
      bersambungan: true,
      tersangkut: null,
    } as const;
    expect(syncTeks(sepi, teks('en'))).toEqual([
      'Pulled: 0 records',
      'Pushed: nothing to send',
      'LAPOR! cannot be reached; the next pass continues what is unfinished.',
    ]);
  });
});
