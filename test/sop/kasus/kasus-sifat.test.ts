import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Isian } from '../../../src/sop/definisi/definisi.ts';
import type { Kasus } from '../../../src/sop/kasus/kasus.ts';
import { konsepHidup, MENUNGGU_INDUK, putaranIni } from '../../../src/sop/kasus/kasus.ts';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import type { StatusKiriman } from '../../../src/sop/kiriman/kiriman.ts';
import { waktuBerlalu } from '../../../src/sop/tenggat/waktu-berlalu.ts';
import { boleh } from '../../../src/sop/tindakan/boleh.ts';
import { baUji, foto, HARI, MENIT, Perkara, sopKapuas } from '../kapuas-uji.ts';

const RAHASIA = 'rahasia pelapor';

/** Fields that fit an act; `acak` chooses among the values, and whether a field that may be left out is there. */
function isianUntuk(aksi: string, acak: number): Record<string, string> {
  const isian = Object.entries(sopKapuas.tindakan[aksi]?.isian ?? {}).map(([nama, bentuk], i) => {
    const n = Math.floor(acak / 3 ** i);
    if (!bentuk.wajib && n % 3 === 0) return [];
    return [[nama, nilaiUntuk(nama, bentuk, n)]];
  });
  return Object.fromEntries([...isian.flat(), ['alasan_terlambat', RAHASIA]]) as Record<string, string>;
}

function nilaiUntuk(nama: string, { jenis, pilihan }: Isian, n: number): string {
  if (jenis === 'pilihan') return pilihan[n % pilihan.length] ?? '';
  if (jenis === 'petugas') return n % 2 === 0 ? 'kepala' : 'sekretaris';
  if (jenis === 'waktu') return n % 2 === 0 ? '2026-09-05' : '2026-09-08T10:00';
  if (nama === 'merujuk') return `TL-2026-00000${1 + (n % 3)}`;
  if (nama === 'bidang') return 'Bidang X';
  return nama === 'nomor_ba' ? '555/03' : `${RAHASIA} ${nama}`;
}

/** What a store lets happen to a kiriman: the push, and a person. */
const LANJUT: Readonly<Record<StatusKiriman, readonly StatusKiriman[]>> = {
  antre: ['mengirim', 'ditahan', 'dibatalkan', 'terkirim'],
  mengirim: ['terkirim', 'terkirim', 'antre', 'belum_pasti', 'gagal'],
  belum_pasti: ['terkirim', 'antre', 'gagal'],
  gagal: ['antre', 'ditahan', 'dibatalkan', 'terkirim'],
  ditahan: ['antre', 'dibatalkan', 'terkirim'],
  terkirim: [],
  dibatalkan: [],
  diganti: [],
};

type Langkah = (p: Perkara) => unknown;

const SEMUA = Object.keys(sopKapuas.tindakan);

/** Mostly an act that its place allows; a refusal is a value, only a throw is a defect. */
const tindakan: fc.Arbitrary<Langkah> = fc
  .tuple(fc.nat(), fc.nat(3 ** 8), fc.constantFrom('hubung', 'kepala'), fc.boolean())
  .map(([yang, acak, oleh, lampir]) => (p) => {
    const daftar = yang % 5 === 0 ? SEMUA : boleh(p.kasus, p.konteks(), oleh);
    const aksi = daftar[yang % Math.max(daftar.length, 1)] ?? 'telaah';
    const isian = isianUntuk(aksi, acak);
    const opsi = { oleh, berkas: lampir ? [foto(1)] : [] };
    if (p.putuskan(aksi, isian, opsi).ok) p.catat(aksi, isian, opsi);
  });

const kiriman: fc.Arbitrary<Langkah> = fc
  .tuple(fc.nat(), fc.nat(), fc.boolean(), fc.integer({ min: 0, max: 3 }))
  .map(([yang, ke, sambunganMenunjukkan, lalu]) => (p) => {
    const hidup = p.kasus.kiriman.filter((k) => LANJUT[k.status].length > 0);
    const satu = hidup[yang % Math.max(hidup.length, 1)];
    if (satu === undefined) return;
    const pilihan = LANJUT[satu.status];
    const status = pilihan[ke % pilihan.length] ?? 'antre';
    const pada = status === 'ditahan' ? p.sekarang + lalu * HARI : p.sekarang - lalu * MENIT;
    p.ubahKiriman(satu, status, lalu === 0 ? { sambunganMenunjukkan } : { sambunganMenunjukkan, pada });
  });

const laporan: fc.Arbitrary<Langkah> = fc
  .record(
    {
      statusLapor: fc.constantFrom('Proses', 'Selesai', 'Ditanggapi oleh Pelapor'),
      idInstansi: fc.constantFrom('5501', '5501', '5501-upt', '9901'),
      judul: fc.constant(RAHASIA),
      klasifikasi: fc.constantFrom('Pengaduan', 'Permintaan Informasi'),
      geser: fc.boolean(),
    },
    { requiredKeys: ['geser'] },
  )
  .map(({ geser, ...isi }) => (p) => {
    const disposisi = { pada: p.sekarang - HARI, sumber: 'tanggal_disposisi' } as const;
    p.tiba(geser ? { ...isi, disposisi } : isi);
  });

const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  { weight: 8, arbitrary: tindakan },
  { weight: 6, arbitrary: kiriman },
  { weight: 2, arbitrary: laporan },
  { weight: 1, arbitrary: fc.nat(3).map((n) => (p: Perkara) => p.balas(p.sekarang - n * MENIT)) },
  {
    weight: 3,
    arbitrary: fc.nat(12 * 24).map((jam) => (p: Perkara) => p.berlalu(p.sekarang + jam * 60 * MENIT)),
  },
);

/** Walks a case straight to the later steps first: random acts alone seldom get there. */
const AWAL: readonly (readonly [string, Record<string, string>, string?])[] = [
  ['telaah', { kesimpulan: 'x' }],
  ['klarifikasi', { hasil: 'x', tanpa_bidang: 'x', perlu_pemeriksaan: 'tidak' }],
  ['susun-tanggapan', { jenis: 'akhir', isi: 'x' }],
  ['setujui-tanggapan', {}, 'kepala'],
];

function jalani(awal: number, semua: readonly Langkah[]): Perkara {
  const p = new Perkara();
  p.ba = [1, 2, 3].map((putaran) => baUji({ id: `BA${putaran}`, kasus: [{ id: 'K1', putaran }] }));
  for (const [aksi, isian, oleh = 'hubung'] of AWAL.slice(0, awal)) p.catat(aksi, isian, { oleh });
  if (awal > AWAL.length) p.terkirim('akhir');
  for (const satu of semua) {
    satu(p);
    periksa(p);
  }
  return p;
}

function periksa(p: Perkara): void {
  const { kasus, jadwal } = p;
  const hidup = konsepHidup(kasus).map((k) => k.jenis);
  expect(new Set(hidup).size, 'one live draft of a kind').toBe(hidup.length);
  for (const { n } of kasus.putaran) {
    const alive = kasus.kiriman.filter(
      (k) =>
        k.putaran === n &&
        k.jenis === 'akhir' &&
        (k.status === 'antre' ||
          k.status === 'mengirim' ||
          k.status === 'belum_pasti' ||
          k.status === 'terkirim'),
    );
    expect(alive.length, 'at most one final answer of a round').toBeLessThanOrEqual(1);
  }
  const kunci = kasus.kiriman.map((k) => k.kunci);
  expect(new Set(kunci).size, 'a key of its own').toBe(kunci.length);

  const putaran = putaranIni(kasus);
  const berjalan =
    putaran !== null &&
    putaran.akhirTerkirim === null &&
    (jadwal.terbuka || (kasus.langkah === 'tidak-ditanggapi' && !kasus.tutupHulu));
  expect(jadwal.tenggatNasional !== null, 'the national clock').toBe(berjalan);
  const macet = kasus.langkah === 'tanggapan' && (putaran?.akhirTerkirim ?? null) !== null;
  expect(macet, 'stuck at tanggapan though answered').toBe(false);

  const { jalan } = kasus;
  expect(jalan.at(-1)?.langkah).toBe(kasus.langkah);
  expect(jalan.slice(0, -1).every((l) => l.selesai !== null && l.selesai >= l.mulai)).toBe(true);
  const jedaBerjalan = jalan.slice(0, -1).flatMap((l) => l.jeda.filter((j) => j.selesai === null));
  expect(jedaBerjalan, 'no pause outlives its step').toEqual([]);
}

const skenario = fc.tuple(fc.nat(AWAL.length + 1), fc.array(langkah, { maxLength: 40 }));

describe('any sequence of acts, arrivals and outcomes', () => {
  it('never throws, keeps the invariants, and folds from the journal to the same case', () => {
    const tercapai = new Set<string>();
    fc.assert(
      fc.property(skenario, ([awal, semua]) => {
        const p = jalani(awal, semua);
        for (const { langkah: di } of p.kasus.jalan) tercapai.add(di);
        const lipat = p.jurnal.reduce<Kasus | null>((k, x) => terapkan(k, x, Perkara.ID), null);
        expect(lipat).toEqual(p.kasus);
        expect(JSON.stringify(p.jurnal)).not.toContain(RAHASIA);
      }),
      { numRuns: 500, seed: 2018 },
    );
    // One case alone has no parent to wait for.
    const tempat = [...Object.keys(sopKapuas.langkah), ...Object.keys(sopKapuas.akhir)].filter(
      (l) => l !== MENUNGGU_INDUK,
    );
    expect(
      tempat.filter((l) => !tercapai.has(l)),
      'places the walk never came to',
    ).toEqual([]);
  });

  it('time applied twice is time applied once', () => {
    fc.assert(
      fc.property(skenario, fc.nat(60), ([awal, semua], hari) => {
        const p = jalani(awal, semua);
        p.berlalu(p.sekarang + hari * HARI);
        expect(waktuBerlalu(p.kasus, p.sekarang, p.aturan)).toEqual([]);
        expect(p.jadwal.pemicu === null || p.jadwal.pemicu > p.sekarang).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
