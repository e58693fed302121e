import type { BarisJejakTersimpan } from '../../src/ports/store.ts';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import type { Peristiwa } from '../../src/sop/kasus/peristiwa.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import type { DasarTerkirim } from '../../src/sop/kiriman/kiriman.ts';
import type { Mesin } from '../../src/sop/mesin.ts';

/** One case as the journal tells it, row by row, with what a recap asks of it. */
interface Riwayat {
  kasus: Kasus | null;
  /** Where it stood from when on (ms UTC), in the order in which it was said. */
  readonly berdiri: { readonly langkah: string; pada: number; readonly putaran?: number }[];
  /** Each walk of a step: its deadline as last counted while it stood there, and when it was left. */
  readonly jalan: Map<number, Jalan>;
  readonly nasional: { readonly langkah: string; readonly jatuh: number }[];
  readonly terkirim: Map<string, { readonly dasar: DasarTerkirim; readonly pada: number }>;
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
    for (const n of r.nasional) if (dalam(n.jatuh)) tambah(nasional, n.langkah);
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
  // Left and come back to, it is the same walk.
  if (p.jenis === 'langkah.pindah' && p.lanjut) {
    const kembali = kini.jalan.at(-1)!;
    for (const [urut, j] of kini.jalan.entries())
      if (j.langkah === kembali.langkah && j.mulai === kembali.mulai) r.jalan.delete(urut);
  }
  if (p.jenis === 'kasus.diterima') r.berdiri.push({ langkah: p.langkah, pada: p.terlihat });
  if (p.jenis === 'putaran.dibuka') r.berdiri.push({ langkah: p.langkah, pada: p.mulai, putaran: p.n });
  // A corrected disposition is when the round began, but never after its first step was left.
  if (p.jenis === 'tenggat.berubah') {
    const n = r.berdiri.findIndex((b) => b.putaran === p.putaran);
    if (n >= 0) r.berdiri[n]!.pada = Math.min(p.mulaiBaru, r.berdiri[n + 1]?.pada ?? p.mulaiBaru);
  }
  if (p.jenis === 'langkah.pindah') r.berdiri.push({ langkah: p.ke, pada: p.pada });
  if (p.jenis === 'tenggat.terlampaui' && p.jam === 'nasional')
    r.nasional.push({ langkah: p.langkah, jatuh: p.jatuh });
  if (p.jenis === 'kiriman.status' && p.ke === 'terkirim') {
    const kiriman = kini.kiriman.find((k) => k.id === p.kiriman)!;
    if (kiriman.jenis !== 'kembalikan' && kiriman.dasarTerkirim !== null && kiriman.terkirimPada !== null)
      r.terkirim.set(kiriman.id, { dasar: kiriman.dasarTerkirim, pada: kiriman.terkirimPada });
  }
  for (const [urut, j] of kini.jalan.entries()) {
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
