import { KANAL_LAPOR } from '../definisi/definisi.ts';
import type { Kiriman } from '../kiriman/kiriman.ts';
import type { Alarm } from '../tenggat/alarm.ts';
import type { Balasan, Kasus, Konsep, LangkahDijalani, Putaran } from './kasus.ts';
import { langkahIni, putaranIni } from './kasus.ts';
import type { Peristiwa } from './peristiwa.ts';

type Dari<J extends Peristiwa['jenis']> = Extract<Peristiwa, { jenis: J }>;

/** The ids of a case, which no event carries because every journal row names them in a column of its own. */
export interface IdKasus {
  readonly id: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
}

/**
 * Folds one event into a case. Folding the journal from row 1 gives every status column again: the
 * store writes what this returns and nothing else.
 */
export function terapkan(kasus: Kasus | null, peristiwa: Peristiwa, id: IdKasus): Kasus {
  if (peristiwa.jenis === 'kasus.diterima') return diterima(peristiwa, id);
  if (kasus === null) throw new Error(`peristiwa ${peristiwa.jenis} sebelum kasus.diterima`);
  return lanjutkan(kasus, peristiwa);
}

function lanjutkan(kasus: Kasus, p: Exclude<Peristiwa, Dari<'kasus.diterima'>>): Kasus {
  switch (p.jenis) {
    case 'laporan.berubah':
      return laporanBerubah(kasus, p);
    case 'kasus.tertaut':
      return { ...kasus, trackingId: p.trackingId };
    case 'kasus.pindah-sop':
      return { ...kasus, sop: p.ke };
    case 'putaran.dibuka':
      return putaranDibuka(kasus, p);
    case 'langkah.pindah':
      return pindah(kasus, p);
    case 'tindakan.dicatat':
      return tindakanDicatat(kasus, p);
    case 'jeda.mulai':
      return ubahLangkahIni(kasus, (l) => ({
        ...l,
        jeda: [...l.jeda, { mulai: p.pada, selesai: null, sebab: p.sebab }],
      }));
    case 'jeda.selesai':
      return ubahLangkahIni(kasus, (l) => tutupJeda(l, p.pada));
    case 'tenggat.berubah':
      return ubahPutaran(kasus, p.putaran, { mulai: p.mulaiBaru, sumber: p.sumber });
    case 'tenggat.terlampaui':
      return { ...kasus, alarm: [...kasus.alarm, { ...alarmDari(p), tingkat: 'jatuh' }] };
    case 'alarm.berbunyi':
      return { ...kasus, alarm: [...kasus.alarm, { ...alarmDari(p), tingkat: p.tingkat }] };
    case 'kelas.ditetapkan':
      return { ...kasus, kelas: p.kelas };
    case 'bidang.diminta': {
      const { n, tindakan, pada, sebelum } = p;
      const permintaan = { n, tindakan, diminta: pada, sebelum: sebelum ?? null, dijawab: null };
      return { ...kasus, bidang: [...kasus.bidang, permintaan] };
    }
    case 'bidang.dijawab':
      return { ...kasus, bidang: kasus.bidang.map((b) => (b.n === p.n ? { ...b, dijawab: p.pada } : b)) };
    case 'konsep.disusun':
      return konsepDisusun(kasus, p);
    case 'konsep.status':
      return { ...kasus, konsep: kasus.konsep.map((k) => (k.id === p.konsep ? { ...k, status: p.ke } : k)) };
    case 'kiriman.dibuat':
      return { ...kasus, kiriman: [...kasus.kiriman, kirimanBaru(p)] };
    case 'kiriman.status':
      return kirimanStatus(kasus, p);
    case 'balasan.masuk':
      return { ...kasus, balasan: balasanMasuk(kasus.balasan, p) };
    case 'balasan.dinilai':
      return { ...kasus, balasan: balasanDinilai(kasus.balasan, p.pada) };
    case 'kasus.mendesak':
      return { ...kasus, mendesak: true };
    case 'kasus.ke-apip':
      return { ...kasus, apip: { terlapor: p.terlapor, petugas: p.petugas } };
    case 'kasus.isi-dihapus':
      return { ...kasus, dihapus: p.pada };
    case 'kasus.tahan-hukum':
      return { ...kasus, tahanHukum: p.pada };
    case 'kasus.lepas-hukum':
      return { ...kasus, tahanHukum: null };
  }
}

const alarmDari = ({
  putaran,
  langkah,
  jam,
  jatuh,
  pada,
}: Dari<'tenggat.terlampaui' | 'alarm.berbunyi'>): Omit<Alarm, 'tingkat'> => ({
  putaran,
  langkah,
  jam,
  jatuh,
  pada,
});

function diterima(p: Dari<'kasus.diterima'>, id: IdKasus): Kasus {
  return {
    ...id,
    sop: p.sop,
    instansi: p.instansi,
    versi: p.versi,
    asal: p.asal,
    kanal: p.kanal ?? KANAL_LAPOR,
    terlihat: p.terlihat,
    tutupHulu: p.tutup,
    langkah: p.langkah,
    putaran: [],
    jalan: [],
    tindakan: [],
    konsep: [],
    kiriman: [],
    bidang: [],
    alarm: [],
    kelasAwal: p.kelasAwal,
    kelas: null,
    balasan: null,
    mendesak: false,
    penanggungJawab: null,
    apip: null,
    dihapus: null,
    tahanHukum: null,
  };
}

const tindakanDicatat = (kasus: Kasus, p: Dari<'tindakan.dicatat'>): Kasus => ({
  ...kasus,
  penanggungJawab: kasus.penanggungJawab ?? p.petugas,
  tindakan: [
    ...kasus.tindakan,
    { id: p.tindakan, aksi: p.aksi, langkah: p.langkah, terjadi: p.terjadi, nilai: p.nilai },
  ],
});

const laporanBerubah = (kasus: Kasus, p: Dari<'laporan.berubah'>): Kasus => ({
  ...kasus,
  asal: p.asal,
  instansi: p.instansi,
  versi: p.versi,
  tutupHulu: p.tutup,
  kelasAwal: p.kelasAwal,
});

/** A new round has its own clocks, acts and requests; the old round's stay as they were. */
function putaranDibuka(kasus: Kasus, p: Dari<'putaran.dibuka'>): Kasus {
  const putaran: Putaran = {
    n: p.n,
    mulai: p.mulai,
    sebab: p.sebab,
    sumber: p.sumber,
    pertamaTerkirim: null,
    akhirTerkirim: null,
  };
  return {
    ...kasus,
    langkah: p.langkah,
    putaran: [...kasus.putaran, putaran],
    jalan: [
      ...tutupLangkahIni(kasus, p.mulai),
      { putaran: p.n, langkah: p.langkah, mulai: p.mulai, selesai: null, jeda: [] },
    ],
    tindakan: [],
    bidang: [],
    konsep: kasus.konsep.map((k) => (k.status === 'hidup' ? { ...k, status: 'diganti' } : k)),
  };
}

function pindah(kasus: Kasus, p: Dari<'langkah.pindah'>): Kasus {
  const putaran = putaranIni(kasus)?.n ?? 0;
  const dulu = p.lanjut
    ? kasus.jalan.findLast((l) => l.putaran === putaran && l.langkah === p.ke && l.selesai !== null)
    : undefined;
  const berikut: LangkahDijalani = dulu
    ? lanjutkanLangkah(dulu, p.pada, kasus.balasan)
    : { putaran, langkah: p.ke, mulai: p.pada, selesai: null, jeda: [] };
  return { ...kasus, langkah: p.ke, jalan: [...tutupLangkahIni(kasus, p.pada), berikut] };
}

/** The time away is a pause; a wait for completeness that only the leaving had cut off goes on, to the reply if one came. */
function lanjutkanLangkah(dulu: LangkahDijalani, pada: number, balasan: Balasan | null): LangkahDijalani {
  const ditinggalkan = dulu.selesai ?? pada;
  const jeda = dulu.jeda.map((j) => {
    if (j.sebab !== 'minta-kelengkapan' || j.selesai !== ditinggalkan) return j;
    return { ...j, selesai: balasan !== null && balasan.terakhir >= j.mulai ? balasan.terakhir : null };
  });
  const pergi = {
    mulai: ditinggalkan,
    selesai: Math.max(pada, ditinggalkan),
    sebab: 'pengembalian',
  } as const;
  return { ...dulu, selesai: null, jeda: [...jeda, pergi] };
}

/** Leaving a step ends its pause: whoever goes on no longer waits. No step ends before it began, whatever the remote's clock says. */
function tutupLangkahIni(kasus: Kasus, pada: number): readonly LangkahDijalani[] {
  const ini = langkahIni(kasus);
  if (ini === null || ini.selesai !== null) return kasus.jalan;
  const selesai = Math.max(pada, ini.mulai);
  return [...kasus.jalan.slice(0, -1), { ...tutupJeda(ini, selesai), selesai }];
}

function tutupJeda(langkah: LangkahDijalani, pada: number): LangkahDijalani {
  const jeda = langkah.jeda.map((j) => (j.selesai === null ? { ...j, selesai: Math.max(pada, j.mulai) } : j));
  return { ...langkah, jeda };
}

function ubahLangkahIni(kasus: Kasus, ubah: (l: LangkahDijalani) => LangkahDijalani): Kasus {
  const ini = langkahIni(kasus);
  return ini === null ? kasus : { ...kasus, jalan: [...kasus.jalan.slice(0, -1), ubah(ini)] };
}

/** Where the round's start moves, the step that started with it moves too: a step already left not beyond its end. */
function ubahPutaran(kasus: Kasus, n: number, ubahan: Partial<Putaran>): Kasus {
  const lama = kasus.putaran.find((p) => p.n === n);
  if (lama === undefined) return kasus;
  const baru = { ...lama, ...ubahan };
  const pertama = kasus.jalan.find((l) => l.putaran === n);
  const bersamaMulai = (l: LangkahDijalani): boolean =>
    l === pertama || (l.putaran === n && l.langkah === pertama?.langkah && l.mulai === lama.mulai);
  return {
    ...kasus,
    putaran: kasus.putaran.map((p) => (p.n === n ? baru : p)),
    jalan: kasus.jalan.map((l) => {
      const mulai = Math.min(baru.mulai, l.selesai ?? baru.mulai);
      // A new object is a changed step, whose deadline is judged by the settings of today.
      return bersamaMulai(l) && mulai !== l.mulai ? { ...l, mulai } : l;
    }),
  };
}

/** Whoever drafts the final answer has the replies read by then before him: it answers them too. */
function konsepDisusun(kasus: Kasus, p: Dari<'konsep.disusun'>): Kasus {
  const konsep = [...kasus.konsep, konsepBaru(p)];
  if (p.jenisKonsep !== 'akhir' || kasus.balasan === null) return { ...kasus, konsep };
  return { ...kasus, konsep, balasan: { ...kasus.balasan, belumDinilai: 0, tanpaTeks: false } };
}

const konsepBaru = (p: Dari<'konsep.disusun'>): Konsep => ({
  id: p.konsep,
  jenis: p.jenisKonsep,
  putaran: p.putaran,
  status: 'hidup',
  mintaKelengkapan: p.mintaKelengkapan,
  disusun: p.pada,
  berkas: p.berkas,
  rujukan: p.rujukan ?? null,
});

const kirimanBaru = (p: Dari<'kiriman.dibuat'>): Kiriman => ({
  id: p.kiriman,
  jenis: p.jenisKiriman,
  putaran: p.putaran,
  nomor: p.nomor,
  kunci: p.kunci,
  konsep: p.konsep ?? null,
  status: 'antre',
  kelas: null,
  dasarTerkirim: null,
  terkirimPada: null,
  ditahanSampai: null,
  pernahBelumPasti: false,
});

function kirimanStatus(kasus: Kasus, p: Dari<'kiriman.status'>): Kasus {
  const lama = kasus.kiriman.find((k) => k.id === p.kiriman);
  if (lama === undefined) throw new Error(`kiriman ${p.kiriman} tidak ada pada kasus ${kasus.id}`);
  const baru: Kiriman = {
    ...lama,
    status: p.ke,
    kelas: p.kelas ?? null,
    dasarTerkirim: p.dasar ?? null,
    terkirimPada: p.ke === 'terkirim' ? (p.pada ?? null) : null,
    ditahanSampai: p.ke === 'ditahan' ? (p.pada ?? null) : null,
    // The last try may end uncertain too: then it never waited as belum_pasti, and may have taken effect all the same.
    pernahBelumPasti: lama.pernahBelumPasti || p.ke === 'belum_pasti' || p.kelas === 'unknown_outcome',
  };
  const sesudah = { ...kasus, kiriman: kasus.kiriman.map((k) => (k.id === baru.id ? baru : k)) };
  return p.ke === 'terkirim' ? catatTerkirim(sesudah, baru) : sesudah;
}

/** A return is no follow-up: only answers end the first national clock. */
function catatTerkirim(kasus: Kasus, kiriman: Kiriman): Kasus {
  const putaran = kasus.putaran.find((p) => p.n === kiriman.putaran);
  if (putaran === undefined || kiriman.jenis === 'kembalikan') return kasus;
  return ubahPutaran(kasus, putaran.n, {
    pertamaTerkirim: lebihDulu(putaran.pertamaTerkirim, kiriman.terkirimPada),
    akhirTerkirim: kiriman.jenis === 'akhir' ? kiriman.terkirimPada : putaran.akhirTerkirim,
  });
}

const lebihDulu = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

const balasanMasuk = (lama: Balasan | null, { pada, cara }: Dari<'balasan.masuk'>): Balasan => ({
  terakhir: Math.max(lama?.terakhir ?? 0, pada),
  // Its text, when it shows at last, is no second reply.
  belumDinilai: lama?.tanpaTeks ? lama.belumDinilai : (lama?.belumDinilai ?? 0) + 1,
  tanpaTeks: cara === 'status',
  dinilaiTerakhir: lama?.dinilaiTerakhir ?? null,
});

const balasanDinilai = (lama: Balasan | null, pada: number): Balasan => ({
  terakhir: lama?.terakhir ?? pada,
  belumDinilai: 0,
  tanpaTeks: false,
  dinilaiTerakhir: pada,
});
