import { KANAL_LAPOR } from '../definisi/definisi.ts';
import type { Alarm } from '../tenggat/alarm.ts';
import type { Kasus } from './kasus.ts';
import type { Peristiwa, PeristiwaJenis } from './peristiwa.ts';
import { balasanDinilai, balasanMasuk, konsepBerstatus, konsepDisusun } from './terapkan-balasan.ts';
import { pindah, putaranDibuka, tutupJeda, ubahLangkahIni, ubahPutaran } from './terapkan-jalan.ts';
import { dikaitkan, dilepas } from './terapkan-kaitan.ts';
import { kirimanBaru, kirimanStatus } from './terapkan-kiriman.ts';
import { keApip } from './terlapor.ts';

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

function lanjutkan(kasus: Kasus, p: Exclude<Peristiwa, PeristiwaJenis<'kasus.diterima'>>): Kasus {
  switch (p.jenis) {
    case 'laporan.berubah':
      return laporanBerubah(kasus, p);
    case 'kasus.tertaut':
      return { ...kasus, trackingId: p.trackingId };
    case 'kasus.pindah-sop':
      return { ...kasus, sop: p.ke };
    case 'kasus.dialihkan':
      return { ...kasus, penanggungJawab: p.petugasBaru };
    case 'kasus.dikaitkan':
      return dikaitkan(kasus, p);
    case 'kasus.dilepas':
      return dilepas(kasus, p);
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
    case 'bidang.diminta':
      return { ...kasus, bidang: bidangDiminta(kasus.bidang, p) };
    case 'bidang.dijawab':
      return { ...kasus, bidang: kasus.bidang.map((b) => (b.n === p.n ? { ...b, dijawab: p.pada } : b)) };
    case 'konsep.disusun':
      return konsepDisusun(kasus, p);
    case 'konsep.status':
      return konsepBerstatus(kasus, p);
    case 'kiriman.dibuat':
      return { ...kasus, kiriman: [...kasus.kiriman, kirimanBaru(p)] };
    case 'kiriman.status':
      return kirimanStatus(kasus, p);
    case 'balasan.masuk':
      return { ...kasus, balasan: balasanMasuk(kasus.balasan, p) };
    case 'balasan.dinilai':
      return { ...kasus, balasan: balasanDinilai(kasus.balasan, p.pada) };
    case 'kasus.mendesak':
      return { ...kasus, mendesak: p.dicabut !== true };
    case 'kasus.ke-apip':
      return { ...kasus, apip: keApip(kasus.apip, p) };
    case 'kasus.isi-dihapus':
      return { ...kasus, dihapus: p.pada };
    case 'kasus.tahan-hukum':
      return { ...kasus, tahanHukum: p.pada };
    case 'kasus.lepas-hukum':
      return { ...kasus, tahanHukum: null };
  }
}

/** The number of a request that waits: asked again, now perhaps until another time. */
function bidangDiminta(
  semua: Kasus['bidang'],
  { n, tindakan, pada, sebelum }: PeristiwaJenis<'bidang.diminta'>,
): Kasus['bidang'] {
  if (!semua.some((b) => b.n === n))
    return [...semua, { n, tindakan, diminta: pada, sebelum: sebelum ?? null, dijawab: null }];
  return semua.map((b) => (b.n === n && sebelum !== undefined ? { ...b, sebelum } : b));
}

const alarmDari = ({
  putaran,
  langkah,
  jam,
  jatuh,
  pada,
}: PeristiwaJenis<'tenggat.terlampaui' | 'alarm.berbunyi'>): Omit<Alarm, 'tingkat'> => ({
  putaran,
  langkah,
  jam,
  jatuh,
  pada,
});

function diterima(p: PeristiwaJenis<'kasus.diterima'>, id: IdKasus): Kasus {
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
    kaitan: null,
    apip: null,
    dihapus: null,
    tahanHukum: null,
  };
}

const tindakanDicatat = (kasus: Kasus, p: PeristiwaJenis<'tindakan.dicatat'>): Kasus => ({
  ...kasus,
  penanggungJawab: kasus.penanggungJawab ?? p.petugas,
  tindakan: [
    ...kasus.tindakan,
    { id: p.tindakan, aksi: p.aksi, langkah: p.langkah, terjadi: p.terjadi, nilai: p.nilai },
  ],
});

const laporanBerubah = (kasus: Kasus, p: PeristiwaJenis<'laporan.berubah'>): Kasus => ({
  ...kasus,
  asal: p.asal,
  instansi: p.instansi,
  versi: p.versi,
  tutupHulu: p.tutup,
  kelasAwal: p.kelasAwal,
});
