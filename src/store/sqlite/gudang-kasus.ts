import type { Jadwal } from '../../sop/jadwal.ts';
import type {
  Kasus,
  KelasNasional,
  Konsep,
  LangkahDijalani,
  PermintaanBidang,
  Putaran,
  TindakanTercatat,
} from '../../sop/kasus.ts';
import type { Kiriman } from '../../sop/kiriman.ts';
import { menunggu } from '../../sop/menunggu.ts';
import type { Basis } from './buka.ts';

/** Loads a case from its rows and writes back what a decision changed: parts are immutable, so identity tells. */
export function gudangKasus(db: Basis) {
  const s = siapkan(db);

  function muat(baris: BarisKasus): Kasus {
    return {
      ...dasar(baris),
      putaran: s.putaran.all(baris.id).map(putaranDari),
      jalan: s.langkah.all(baris.id).map(langkahDari),
      tindakan: s.tindakan.all(baris.id, baris.putaran).map(tindakanDari),
      konsep: s.konsep.all(baris.id).map(konsepDari),
      kiriman: s.kiriman.all(baris.id).map(kirimanDari),
      bidang: s.bidang.all(baris.id, baris.putaran).map(bidangDari),
    };
  }

  return {
    cari: (sasaran: string): BarisKasus | undefined =>
      s.cariTracking.get(sasaran) ?? s.cariRegister.get(sasaran),
    baris: (id: string): BarisKasus | undefined => s.baris.get(id),
    muat,

    /** @param lama null for a new case. `aturan` names the versions that its deadline was computed with. */
    simpan(lama: Kasus | null, baru: Kasus, jadwal: Jadwal, tambahan: Tambahan): void {
      if (lama === null) s.sisip.run({ ...kolom(baru, jadwal), ...isiKosong, ...tambahan.laporan });
      else s.ubah.run(kolom(baru, jadwal));
      simpanJalan(lama, baru, jadwal, tambahan.aturan);
      for (const [i, p] of baru.putaran.entries())
        if (p !== lama?.putaran[i])
          s.simpanPutaran.run(baru.id, p.n, p.mulai, p.sebab, p.sumber, p.pertamaTerkirim, p.akhirTerkirim);
      simpanBagian(lama, baru, tambahan);
    },

    /** The record as last taken from LAPOR!. */
    simpanLaporan(id: string, laporan: KolomLaporan): void {
      s.ubahLaporan.run({ id, ...laporan });
    },
  };

  function simpanJalan(lama: Kasus | null, baru: Kasus, jadwal: Jadwal, aturan: string): void {
    const terakhir = baru.jalan.length - 1;
    for (const [i, l] of baru.jalan.entries()) {
      if (l === lama?.jalan[i] && i !== terakhir) continue;
      const jatuh = i === terakhir ? jadwal.tenggatSop : null;
      s.simpanLangkah.run(
        baru.id,
        i,
        l.putaran,
        l.langkah,
        l.mulai,
        l.selesai,
        JSON.stringify(l.jeda),
        aturan,
        jatuh,
      );
    }
  }

  function simpanBagian(lama: Kasus | null, baru: Kasus, tambahan: Tambahan): void {
    const putaran = baru.putaran.at(-1)?.n ?? 0;
    for (const k of baru.konsep)
      if (!lama?.konsep.includes(k))
        s.simpanKonsep.run(
          k.id,
          baru.id,
          k.putaran,
          k.jenis,
          k.status,
          k.mintaKelengkapan ? 1 : 0,
          JSON.stringify(k.berkas),
          k.disusun,
        );
    for (const b of baru.bidang)
      if (!lama?.bidang.includes(b))
        s.simpanBidang.run(baru.id, putaran, b.n, b.diminta, b.sebelum, b.dijawab, b.tindakan);
    for (const k of baru.kiriman) {
      if (lama?.kiriman.includes(k)) continue;
      if (lama?.kiriman.some((l) => l.id === k.id))
        s.ubahKiriman.run({ ...kolomKiriman(k), run: tambahan.run ?? null });
      else s.sisipKiriman.run({ ...kolomKiriman(k), ...kirimanBaru(baru, k, tambahan) });
    }
  }
}

export type GudangKasus = ReturnType<typeof gudangKasus>;

export interface Tambahan {
  /** Version of the settings that deadlines are computed with. */
  readonly aturan: string;
  readonly sekarang: number;
  readonly laporan?: KolomLaporan;
  /** The run that claims a kiriman (status mengirim). */
  readonly run?: string;
  /** Kiriman made by this decision: what its row holds beside the fold. */
  readonly kirimanBaru?: ReadonlyMap<
    string,
    { readonly nomorBa: string | null; readonly berkas: readonly string[] }
  >;
}

export interface KolomLaporan {
  readonly status_lapor: string | null;
  readonly anonim: 0 | 1;
  readonly rahasia: 0 | 1;
  readonly riwayat_perlu: 0 | 1 | 2;
  readonly sidik: Uint8Array | null;
  readonly garam: Uint8Array;
  readonly isi: Uint8Array | null;
}

const isiKosong = {
  status_lapor: null,
  anonim: 0,
  rahasia: 0,
  riwayat_perlu: 0,
  sidik: null,
  garam: null,
  isi: null,
};

export interface BarisKasus {
  readonly id: string;
  readonly tracking_id: string | null;
  readonly nomor_registrasi: string | null;
  readonly sop: string;
  readonly asal: string;
  readonly instansi: string;
  readonly langkah: string;
  readonly putaran: number;
  readonly tenggat_sop_at: number | null;
  readonly tenggat_nasional_at: number | null;
  readonly terdekat_at: number | null;
  readonly menunggu: string | null;
  readonly menunggu_sejak_at: number | null;
  readonly penanggung_jawab: string | null;
  readonly mendesak: number;
  readonly tutup_hulu: number;
  readonly kelas_awal: string;
  readonly kelas: string | null;
  readonly apip: string | null;
  readonly balasan_terakhir_at: number | null;
  readonly balasan_belum: number;
  readonly balasan_dinilai_at: number | null;
  readonly status_lapor: string | null;
  readonly anonim: number;
  readonly rahasia: number;
  readonly riwayat_perlu: number;
  readonly versi_at: number;
  readonly terlihat_at: number;
  readonly sidik: Uint8Array | null;
  readonly garam: Uint8Array | null;
  readonly isi: Uint8Array | null;
}

function dasar(b: BarisKasus) {
  return {
    id: b.id,
    trackingId: b.tracking_id,
    nomorRegistrasi: b.nomor_registrasi,
    sop: b.sop,
    instansi: b.instansi,
    versi: b.versi_at,
    asal: b.asal,
    terlihat: b.terlihat_at,
    tutupHulu: b.tutup_hulu === 1,
    langkah: b.langkah,
    kelasAwal: b.kelas_awal as KelasNasional,
    kelas: b.kelas as KelasNasional | null,
    balasan:
      b.balasan_terakhir_at === null
        ? null
        : {
            terakhir: b.balasan_terakhir_at,
            belumDinilai: b.balasan_belum,
            dinilaiTerakhir: b.balasan_dinilai_at,
          },
    mendesak: b.mendesak === 1,
    penanggungJawab: b.penanggung_jawab,
    apip: b.apip === null ? null : (JSON.parse(b.apip) as NonNullable<Kasus['apip']>),
  };
}

function kolom(k: Kasus, j: Jadwal) {
  const tunggu = j.terbuka ? menunggu(k) : null;
  return {
    id: k.id,
    tracking_id: k.trackingId,
    nomor_registrasi: k.nomorRegistrasi,
    sop: k.sop,
    asal: k.asal,
    instansi: k.instansi,
    langkah: k.langkah,
    terbuka: j.terbuka ? 1 : 0,
    putaran: k.putaran.at(-1)?.n ?? 0,
    tenggat_sop_at: j.tenggatSop,
    tenggat_nasional_at: j.tenggatNasional,
    terdekat_at: terdekat(j),
    pemicu_at: j.pemicu,
    menunggu: tunggu?.siapa ?? null,
    menunggu_sejak_at: tunggu?.sejak ?? null,
    penanggung_jawab: k.penanggungJawab,
    mendesak: k.mendesak ? 1 : 0,
    tutup_hulu: k.tutupHulu ? 1 : 0,
    kelas_awal: k.kelasAwal,
    kelas: k.kelas,
    apip: k.apip === null ? null : JSON.stringify(k.apip),
    balasan_terakhir_at: k.balasan?.terakhir ?? null,
    balasan_belum: k.balasan?.belumDinilai ?? 0,
    balasan_dinilai_at: k.balasan?.dinilaiTerakhir ?? null,
    versi_at: k.versi,
    terlihat_at: k.terlihat,
  };
}

/** The earlier of the two clocks. */
export const terdekat = (j: Pick<Jadwal, 'tenggatSop' | 'tenggatNasional'>): number | null => {
  const waktu = [j.tenggatSop, j.tenggatNasional].filter((t) => t !== null);
  return waktu.length === 0 ? null : Math.min(...waktu);
};

const kolomKiriman = (k: Kiriman) => ({
  id: k.id,
  status: k.status,
  kelas: k.kelas,
  dasar_terkirim: k.dasarTerkirim,
  terkirim_at: k.terkirimPada,
  ditahan_sampai_at: k.ditahanSampai,
  pernah_belum_pasti: k.pernahBelumPasti ? 1 : 0,
});

const kirimanBaru = (kasus: Kasus, k: Kiriman, t: Tambahan) => ({
  kasus_id: kasus.id,
  jenis: k.jenis,
  putaran: k.putaran,
  nomor: k.nomor,
  kunci: k.kunci,
  konsep: k.konsep,
  nomor_ba: t.kirimanBaru?.get(k.id)?.nomorBa ?? null,
  berkas: JSON.stringify(t.kirimanBaru?.get(k.id)?.berkas ?? []),
  dibuat_at: t.sekarang,
  berikut_at: t.sekarang,
});

type BarisPutaran = {
  n: number;
  mulai_at: number;
  sebab: string;
  sumber: string;
  pertama_terkirim_at: number | null;
  akhir_terkirim_at: number | null;
};
type BarisLangkah = {
  putaran: number;
  langkah: string;
  mulai_at: number;
  selesai_at: number | null;
  jeda: string;
};
type BarisTindakan = { id: string; aksi: string; langkah: string; terjadi_at: number; nilai: string };
type BarisKonsep = {
  id: string;
  jenis: string;
  putaran: number;
  status: string;
  minta_kelengkapan: number;
  berkas: string;
  disusun_at: number;
};
type BarisKirimanKasus = {
  id: string;
  jenis: string;
  putaran: number;
  nomor: number;
  kunci: string;
  konsep: string | null;
  status: string;
  kelas: string | null;
  dasar_terkirim: string | null;
  terkirim_at: number | null;
  ditahan_sampai_at: number | null;
  pernah_belum_pasti: number;
};
type BarisBidang = {
  n: number;
  tindakan: string;
  diminta_at: number;
  sebelum_at: number | null;
  dijawab_at: number | null;
};

const putaranDari = (b: BarisPutaran): Putaran => ({
  n: b.n,
  mulai: b.mulai_at,
  sebab: b.sebab as Putaran['sebab'],
  sumber: b.sumber as Putaran['sumber'],
  pertamaTerkirim: b.pertama_terkirim_at,
  akhirTerkirim: b.akhir_terkirim_at,
});

const langkahDari = (b: BarisLangkah): LangkahDijalani => ({
  putaran: b.putaran,
  langkah: b.langkah,
  mulai: b.mulai_at,
  selesai: b.selesai_at,
  jeda: b.jeda === '[]' ? [] : (JSON.parse(b.jeda) as LangkahDijalani['jeda']),
});

const tindakanDari = (b: BarisTindakan): TindakanTercatat => ({
  id: b.id,
  aksi: b.aksi,
  langkah: b.langkah,
  terjadi: b.terjadi_at,
  nilai: JSON.parse(b.nilai) as TindakanTercatat['nilai'],
});

const konsepDari = (b: BarisKonsep): Konsep => ({
  id: b.id,
  jenis: b.jenis as Konsep['jenis'],
  putaran: b.putaran,
  status: b.status as Konsep['status'],
  mintaKelengkapan: b.minta_kelengkapan === 1,
  disusun: b.disusun_at,
  berkas: JSON.parse(b.berkas) as string[],
});

const kirimanDari = (b: BarisKirimanKasus): Kiriman => ({
  id: b.id,
  jenis: b.jenis as Kiriman['jenis'],
  putaran: b.putaran,
  nomor: b.nomor,
  kunci: b.kunci,
  konsep: b.konsep,
  status: b.status as Kiriman['status'],
  kelas: b.kelas as Kiriman['kelas'],
  dasarTerkirim: b.dasar_terkirim as Kiriman['dasarTerkirim'],
  terkirimPada: b.terkirim_at,
  ditahanSampai: b.ditahan_sampai_at,
  pernahBelumPasti: b.pernah_belum_pasti === 1,
});

const bidangDari = (b: BarisBidang): PermintaanBidang => ({
  n: b.n,
  tindakan: b.tindakan,
  diminta: b.diminta_at,
  sebelum: b.sebelum_at,
  dijawab: b.dijawab_at,
});

const KOLOM_KASUS = [
  'id',
  'tracking_id',
  'nomor_registrasi',
  'sop',
  'asal',
  'instansi',
  'langkah',
  'terbuka',
  'putaran',
  'tenggat_sop_at',
  'tenggat_nasional_at',
  'terdekat_at',
  'pemicu_at',
  'menunggu',
  'menunggu_sejak_at',
  'penanggung_jawab',
  'mendesak',
  'tutup_hulu',
  'kelas_awal',
  'kelas',
  'apip',
  'balasan_terakhir_at',
  'balasan_belum',
  'balasan_dinilai_at',
  'versi_at',
  'terlihat_at',
] as const;
const KOLOM_LAPORAN = [
  'status_lapor',
  'anonim',
  'rahasia',
  'riwayat_perlu',
  'sidik',
  'garam',
  'isi',
] as const;
const KOLOM_KIRIMAN = [
  'status',
  'kelas',
  'dasar_terkirim',
  'terkirim_at',
  'ditahan_sampai_at',
  'pernah_belum_pasti',
] as const;
const KOLOM_KIRIMAN_BARU = [
  'kasus_id',
  'jenis',
  'putaran',
  'nomor',
  'kunci',
  'konsep',
  'nomor_ba',
  'berkas',
  'dibuat_at',
  'berikut_at',
] as const;

const samaDengan = (kolom: readonly string[]): string => kolom.map((k) => `${k} = @${k}`).join(', ');

function sisipKe(tabel: string, kolom: readonly string[]): string {
  return `INSERT INTO ${tabel} (${kolom.join(', ')}) VALUES (${kolom.map((k) => `@${k}`).join(', ')})`;
}

function siapkan(db: Basis) {
  return {
    cariTracking: db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE tracking_id = ?'),
    cariRegister: db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE nomor_registrasi = ?'),
    baris: db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE id = ?'),
    putaran: db.prepare<[string], BarisPutaran>('SELECT * FROM putaran WHERE kasus_id = ? ORDER BY n'),
    langkah: db.prepare<[string], BarisLangkah>('SELECT * FROM langkah WHERE kasus_id = ? ORDER BY urut'),
    tindakan: db.prepare<[string, number], BarisTindakan>(
      'SELECT id, aksi, langkah, terjadi_at, nilai FROM tindakan WHERE kasus_id = ? AND putaran = ? ORDER BY id',
    ),
    konsep: db.prepare<[string], BarisKonsep>('SELECT * FROM konsep WHERE kasus_id = ? ORDER BY id'),
    kiriman: db.prepare<[string], BarisKirimanKasus>('SELECT * FROM kiriman WHERE kasus_id = ? ORDER BY id'),
    bidang: db.prepare<[string, number], BarisBidang>(
      'SELECT * FROM bidang WHERE kasus_id = ? AND putaran = ? ORDER BY n',
    ),
    sisip: db.prepare(sisipKe('kasus', [...KOLOM_KASUS, ...KOLOM_LAPORAN])),
    ubah: db.prepare(`UPDATE kasus SET ${samaDengan(KOLOM_KASUS.slice(1))} WHERE id = @id`),
    ubahLaporan: db.prepare(`UPDATE kasus SET ${samaDengan(KOLOM_LAPORAN)} WHERE id = @id`),
    simpanPutaran: db.prepare(
      `INSERT INTO putaran (kasus_id, n, mulai_at, sebab, sumber, pertama_terkirim_at, akhir_terkirim_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kasus_id, n) DO UPDATE SET mulai_at = excluded.mulai_at,
       sumber = excluded.sumber, pertama_terkirim_at = excluded.pertama_terkirim_at,
       akhir_terkirim_at = excluded.akhir_terkirim_at`,
    ),
    simpanLangkah: db.prepare(
      `INSERT INTO langkah (kasus_id, urut, putaran, langkah, mulai_at, selesai_at, jeda, aturan, tenggat_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kasus_id, urut) DO UPDATE SET mulai_at = excluded.mulai_at,
       selesai_at = excluded.selesai_at, jeda = excluded.jeda, aturan = excluded.aturan,
       tenggat_at = coalesce(excluded.tenggat_at, tenggat_at)`,
    ),
    simpanKonsep: db.prepare(
      `INSERT INTO konsep (id, kasus_id, putaran, jenis, status, minta_kelengkapan, berkas, disusun_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status = excluded.status`,
    ),
    simpanBidang: db.prepare(
      `INSERT INTO bidang (kasus_id, putaran, n, diminta_at, sebelum_at, dijawab_at, tindakan)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kasus_id, putaran, n) DO UPDATE SET dijawab_at = excluded.dijawab_at`,
    ),
    sisipKiriman: db.prepare(sisipKe('kiriman', ['id', ...KOLOM_KIRIMAN, ...KOLOM_KIRIMAN_BARU])),
    ubahKiriman: db.prepare(
      `UPDATE kiriman SET ${samaDengan(KOLOM_KIRIMAN)}, run = @run,
       sewa_at = CASE WHEN @run IS NULL THEN NULL ELSE sewa_at END WHERE id = @id`,
    ),
  };
}
