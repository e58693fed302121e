import type { BarisJejakTersimpan } from '../../src/ports/store.ts';
import type { AturanTenggat } from '../../src/sop/aturan.ts';
import type { Kasus, LangkahDijalani } from '../../src/sop/kasus/kasus.ts';
import type { Peristiwa } from '../../src/sop/kasus/peristiwa.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import type { DasarTerkirim } from '../../src/sop/kiriman/kiriman.ts';
import type { Mesin } from '../../src/sop/mesin.ts';
import { kelasBerlaku } from '../../src/sop/tenggat/jadwal.ts';
import { tambahHariKerja } from '../../src/sop/tenggat/tenggat.ts';

/** One case as the journal tells it, row by row, with what a recap asks of it. */
interface Riwayat {
  kasus: Kasus | null;
  /** Where it stood from when on (ms UTC), in the order in which it was said. */
  readonly berdiri: { readonly langkah: string; pada: number; readonly putaran?: number }[];
  /** Each walk of a step: its deadline as last counted while it stood there, and when it was left. */
  readonly jalan: Map<number, Jalan>;
  nasional: readonly NasionalLewat[];
  /** Rounds whose start was put right. */
  readonly dibetulkan: Set<number>;
  readonly terkirim: Map<string, { readonly dasar: DasarTerkirim; readonly pada: number }>;
}

interface NasionalLewat {
  readonly putaran: number;
  readonly langkah: string;
  readonly jatuh: number;
}

interface Jalan {
  readonly langkah: string;
  readonly tenggat: number | null;
  readonly selesai: number | null;
}

/** The figures of a period, counted slowly: no table but the journal, every case, every row. */
export function modelRekap(
  rows: Iterable<BarisJejakTersimpan>,
  mesin: Mesin,
  { dari, sampai, sekarang }: { readonly dari: number; readonly sampai: number; readonly sekarang: number },
) {
  const semua = [...riwayat(rows, mesin).values()];
  const dalam = (ms: number): boolean => ms >= dari && ms < sampai;
  const hitung = { masuk: 0, selesai: 0, terbuka: 0, terlambat: 0 };
  const akhir: Record<string, number> = {};
  const sop: Record<string, number> = {};
  const nasional: Record<string, number> = {};
  const terkirim = { 'jawaban-server': 0, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 };
  const tambah = (ke: Record<string, number>, nama: string): void => {
    ke[nama] = (ke[nama] ?? 0) + 1;
  };
  for (const r of semua) {
    const terlihat = r.kasus!.terlihat;
    for (const j of r.jalan.values())
      if (j.tenggat !== null && dalam(j.tenggat) && j.tenggat < (j.selesai ?? sekarang))
        tambah(sop, j.langkah);
    for (const n of [...r.nasional, ...lewatDibetulkan(r, mesin, sekarang)])
      if (dalam(n.jatuh)) tambah(nasional, n.langkah);
    for (const k of r.terkirim.values()) if (dalam(k.pada)) terkirim[k.dasar]++;
    if (terlihat >= sampai) continue;
    if (dalam(terlihat)) hitung.masuk++;
    const di = r.berdiri.findLast((b) => b.pada < sampai) ?? r.berdiri[0]!;
    if (di.langkah in mesin.aturan(r.kasus!).sop.langkah) hitung.terbuka++;
    else if (Math.max(di.pada, terlihat) >= dari) {
      hitung.selesai++;
      tambah(akhir, di.langkah);
    }
  }
  const jumlah = (isi: Record<string, number>): number => Object.values(isi).reduce((a, b) => a + b, 0);
  hitung.terlambat = jumlah(sop) + jumlah(nasional);
  return { ...hitung, akhir, lewat: { sop, nasional }, terkirim };
}

/** Late from the start that was meant, where the journal does not say so after it was put right. */
function lewatDibetulkan(r: Riwayat, mesin: Mesin, sekarang: number): readonly NasionalLewat[] {
  const kasus = r.kasus!;
  const { sop, tenggat } = mesin.aturan(kasus);
  return kasus.putaran.flatMap(({ n, mulai, pertamaTerkirim, akhirTerkirim }) => {
    if (!r.dibetulkan.has(n)) return [];
    const berjalan = n === kasus.putaran.at(-1)?.n ? mesin.jadwal(kasus).tenggatNasional : null;
    const akhir = kasus.jalan.filter((j) => j.putaran === n && !(j.langkah in sop.langkah));
    const berakhir = akhir[0]?.mulai ?? kasus.putaran.find((p) => p.n === n + 1)?.mulai ?? null;
    const hari = batasKelas(kasus, tenggat.nasional);
    const jam = [
      {
        langkah: 'tindak-lanjut-pertama',
        hari: tenggat.nasional.tindakLanjutPertama,
        selesai: pertamaTerkirim,
      },
      { langkah: 'tanggapan-akhir', hari, selesai: akhirTerkirim },
    ].slice(0, pertamaTerkirim === null ? 1 : 2);
    return jam.flatMap(({ langkah, hari, selesai }) => {
      if (r.nasional.some((a) => a.putaran === n && a.langkah === langkah)) return [];
      const sampai = selesai ?? (berjalan === null ? berakhir : sekarang);
      if (sampai === null) return [];
      const jatuh = (selesai === null ? berjalan : null) ?? tambahHariKerja(mulai, hari, tenggat);
      return sampai > jatuh ? [{ putaran: n, langkah, jatuh }] : [];
    });
  });
}

function batasKelas(kasus: Kasus, nasional: AturanTenggat['nasional']): number {
  const kelas = kelasBerlaku(kasus);
  if (kelas === 'informasi') return nasional.informasi;
  return kelas === 'pemeriksaan-lapangan' ? nasional.denganPemeriksaan : nasional.tanpaPemeriksaan;
}

function riwayat(rows: Iterable<BarisJejakTersimpan>, mesin: Mesin): ReadonlyMap<string, Riwayat> {
  const semua = new Map<string, Riwayat>();
  for (const baris of rows) {
    const { kasus: id, ...isi } = JSON.parse(Buffer.from(baris.payload).toString());
    if (typeof id !== 'string' || /^(ba\.|setelan\.|rekap\.|karantina\.|kaitan\.ba$)/.test(baris.jenis))
      continue;
    const satu = semua.get(id) ?? {
      kasus: null,
      berdiri: [],
      jalan: new Map(),
      nasional: [],
      dibetulkan: new Set(),
      terkirim: new Map(),
    };
    semua.set(id, satu);
    lanjut(satu, { ...isi, jenis: baris.jenis } as Peristiwa, mesin, {
      id,
      trackingId: baris.trackingId,
      nomorRegistrasi: null,
    });
  }
  return semua;
}

function lanjut(r: Riwayat, p: Peristiwa, mesin: Mesin, id: Parameters<typeof terapkan>[2]): void {
  const dulu = r.kasus;
  const kini = terapkan(dulu, p, id);
  r.kasus = kini;
  if (p.jenis === 'kasus.diterima') r.berdiri.push({ langkah: p.langkah, pada: p.terlihat });
  if (p.jenis === 'putaran.dibuka') r.berdiri.push({ langkah: p.langkah, pada: p.mulai, putaran: p.n });
  // A corrected disposition is when the round began, but never after its first step was left.
  if (p.jenis === 'tenggat.berubah') {
    const n = r.berdiri.findIndex((b) => b.putaran === p.putaran);
    if (n >= 0) r.berdiri[n]!.pada = Math.min(p.mulaiBaru, r.berdiri[n + 1]?.pada ?? p.mulaiBaru);
  }
  if (p.jenis === 'tenggat.berubah' && p.mulaiBaru !== p.mulaiLama) {
    r.dibetulkan.add(p.putaran);
    r.nasional = r.nasional.filter((a) => a.putaran !== p.putaran);
  }
  if (p.jenis === 'langkah.pindah') r.berdiri.push({ langkah: p.ke, pada: p.pada });
  if (p.jenis === 'tenggat.terlampaui' && p.jam === 'nasional')
    r.nasional = [...r.nasional, { putaran: p.putaran, langkah: p.langkah, jatuh: p.jatuh }];
  if (p.jenis === 'kiriman.status' && p.ke === 'terkirim') {
    const kiriman = kini.kiriman.find((k) => k.id === p.kiriman)!;
    if (kiriman.jenis !== 'kembalikan' && kiriman.dasarTerkirim !== null && kiriman.terkirimPada !== null)
      r.terkirim.set(kiriman.id, { dasar: kiriman.dasarTerkirim, pada: kiriman.terkirimPada });
  }
  for (const [urut, j] of kini.jalan.entries()) {
    // Left and come back to, it is the same walk: its last part holds it all.
    if (kini.jalan.slice(urut + 1).some((l) => samaJalan(l, j))) {
      r.jalan.delete(urut);
      continue;
    }
    // What was left keeps its deadline; a corrected disposition corrects the clock that ran from it.
    const tadi = dulu?.jalan[urut];
    if (tadi !== undefined && tadi.selesai !== null && tadi.mulai === j.mulai) continue;
    const saatItu: Kasus = {
      ...kini,
      langkah: j.langkah,
      putaran: kini.putaran.filter((satu) => satu.n <= j.putaran),
      jalan: [...kini.jalan.slice(0, urut), { ...j, selesai: null }],
    };
    r.jalan.set(urut, {
      langkah: j.langkah,
      tenggat: mesin.jadwal(saatItu).tenggatSop,
      selesai: j.selesai,
    });
  }
}

const samaJalan = (a: LangkahDijalani, b: LangkahDijalani): boolean =>
  a.putaran === b.putaran && a.langkah === b.langkah && a.mulai === b.mulai;
