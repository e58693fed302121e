import type {
  Kasus,
  Konsep,
  LangkahDijalani,
  PermintaanBidang,
  Putaran,
  TindakanTercatat,
} from '../../../sop/kasus/kasus.ts';
import type { Kiriman } from '../../../sop/kiriman/kiriman.ts';
import type { Alarm } from '../../../sop/tenggat/alarm.ts';
import { bit } from '../basis/sql.ts';

/** The parts of a case, each a table: how a row is read, and how it is written. */

export interface BarisPutaran {
  readonly n: number;
  readonly mulai_at: number;
  readonly sebab: string;
  readonly sumber: string;
  readonly pertama_terkirim_at: number | null;
  readonly akhir_terkirim_at: number | null;
}

export const putaranDari = (b: BarisPutaran): Putaran => ({
  n: b.n,
  mulai: b.mulai_at,
  sebab: b.sebab as Putaran['sebab'],
  sumber: b.sumber as Putaran['sumber'],
  pertamaTerkirim: b.pertama_terkirim_at,
  akhirTerkirim: b.akhir_terkirim_at,
});

export const kolomPutaran = (kasus: Kasus, p: Putaran) => ({
  kasus_id: kasus.id,
  n: p.n,
  mulai_at: p.mulai,
  sebab: p.sebab,
  sumber: p.sumber,
  pertama_terkirim_at: p.pertamaTerkirim,
  akhir_terkirim_at: p.akhirTerkirim,
});

export interface BarisLangkah {
  readonly putaran: number;
  readonly langkah: string;
  readonly mulai_at: number;
  readonly selesai_at: number | null;
  readonly jeda: string;
}

export const langkahDari = (b: BarisLangkah): LangkahDijalani => ({
  putaran: b.putaran,
  langkah: b.langkah,
  mulai: b.mulai_at,
  selesai: b.selesai_at,
  jeda: b.jeda === '[]' ? [] : (JSON.parse(b.jeda) as LangkahDijalani['jeda']),
});

export const kolomLangkah = (kasus: Kasus, urut: number, l: LangkahDijalani) => ({
  kasus_id: kasus.id,
  urut,
  putaran: l.putaran,
  langkah: l.langkah,
  mulai_at: l.mulai,
  selesai_at: l.selesai,
  jeda: JSON.stringify(l.jeda),
});

export interface BarisTindakanKasus {
  readonly id: string;
  readonly aksi: string;
  readonly langkah: string;
  readonly terjadi_at: number;
  readonly nilai: string;
}

export const tindakanDari = (b: BarisTindakanKasus): TindakanTercatat => ({
  id: b.id,
  aksi: b.aksi,
  langkah: b.langkah,
  terjadi: b.terjadi_at,
  nilai: JSON.parse(b.nilai) as TindakanTercatat['nilai'],
});

export interface BarisKonsep {
  readonly id: string;
  readonly jenis: string;
  readonly putaran: number;
  readonly status: string;
  readonly minta_kelengkapan: number;
  readonly berkas: string;
  readonly disusun_at: number;
  readonly rujukan: string | null;
  readonly merujuk: string | null;
  readonly pengembalian: string | null;
}

export const konsepDari = (b: BarisKonsep): Konsep => ({
  id: b.id,
  jenis: b.jenis as Konsep['jenis'],
  putaran: b.putaran,
  status: b.status as Konsep['status'],
  mintaKelengkapan: b.minta_kelengkapan === 1,
  disusun: b.disusun_at,
  berkas: JSON.parse(b.berkas) as string[],
  rujukan: b.rujukan,
  merujuk: b.merujuk,
  pengembalian: b.pengembalian,
});

export const kolomKonsep = (kasus: Kasus, k: Konsep) => ({
  id: k.id,
  kasus_id: kasus.id,
  putaran: k.putaran,
  jenis: k.jenis,
  status: k.status,
  minta_kelengkapan: bit(k.mintaKelengkapan),
  berkas: JSON.stringify(k.berkas),
  disusun_at: k.disusun,
  rujukan: k.rujukan,
  merujuk: k.merujuk,
  pengembalian: k.pengembalian,
});

export interface BarisBidang {
  readonly n: number;
  readonly tindakan: string;
  readonly diminta_at: number;
  readonly sebelum_at: number | null;
  readonly dijawab_at: number | null;
}

export const bidangDari = (b: BarisBidang): PermintaanBidang => ({
  n: b.n,
  tindakan: b.tindakan,
  diminta: b.diminta_at,
  sebelum: b.sebelum_at,
  dijawab: b.dijawab_at,
});

export const kolomBidang = (kasus: Kasus, b: PermintaanBidang) => ({
  kasus_id: kasus.id,
  putaran: kasus.putaran.at(-1)?.n ?? 0,
  n: b.n,
  diminta_at: b.diminta,
  sebelum_at: b.sebelum,
  dijawab_at: b.dijawab,
  tindakan: b.tindakan,
});

export interface BarisAlarmKasus {
  readonly putaran: number;
  readonly langkah: string;
  readonly jam: string;
  readonly tingkat: string;
  readonly jatuh_at: number;
  readonly pada_at: number;
}

export const alarmDari = (b: BarisAlarmKasus): Alarm => ({
  putaran: b.putaran,
  langkah: b.langkah,
  jam: b.jam as Alarm['jam'],
  tingkat: b.tingkat as Alarm['tingkat'],
  jatuh: b.jatuh_at,
  pada: b.pada_at,
});

export const kolomAlarm = (kasus: Kasus, urut: number, a: Alarm) => ({
  kasus_id: kasus.id,
  urut,
  putaran: a.putaran,
  langkah: a.langkah,
  jam: a.jam,
  tingkat: a.tingkat,
  jatuh_at: a.jatuh,
  pada_at: a.pada,
});

export interface BarisKirimanKasus {
  readonly id: string;
  readonly jenis: string;
  readonly putaran: number;
  readonly nomor: number;
  readonly kunci: string;
  readonly konsep: string | null;
  readonly status: string;
  readonly kelas: string | null;
  readonly dasar_terkirim: string | null;
  readonly terkirim_at: number | null;
  readonly ditahan_sampai_at: number | null;
  readonly pernah_belum_pasti: number;
}

export const kirimanDari = (b: BarisKirimanKasus): Kiriman => ({
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

/** What a kiriman's status moves. */
export const kolomKiriman = (k: Kiriman) => ({
  id: k.id,
  status: k.status,
  kelas: k.kelas,
  dasar_terkirim: k.dasarTerkirim,
  terkirim_at: k.terkirimPada,
  ditahan_sampai_at: k.ditahanSampai,
  pernah_belum_pasti: bit(k.pernahBelumPasti),
});
