import type { Kasus, PermintaanBidang } from '../kasus/kasus.ts';
import { dibukaBagi } from '../kasus/petugas-apip.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { tambah } from '../kasus/rancangan.ts';
import { rapikan } from '../kiriman/naskah.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { MENIT_MS } from '../waktu/waktu.ts';
import type { Ajuan } from './ajuan.ts';
import { teks, waktu } from './ajuan.ts';

/** Asked, or asked again: who has not answered is waited for since the first time, until the newest time it was given. */
export function mintaBidang(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const sebelum = waktu(ajuan, 'diminta_sebelum');
  if (sebelum !== null && sebelum < ajuan.terjadi)
    return err(masalah('diminta_sebelum_permintaan', { sebelum, diminta: ajuan.terjadi }));
  const n = menungguJawaban(r, ajuan)?.n ?? r.kasus.bidang.length + 1;
  const tindakan = r.kasus.tindakan.at(-1)?.id ?? '';
  const peristiwa = { jenis: 'bidang.diminta', n, tindakan, pada: ajuan.terjadi } as const;
  return ok(tambah(r, sebelum === null ? peristiwa : { ...peristiwa, sebelum }));
}

export function jawabBidang(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const permintaan = menungguJawaban(r, ajuan);
  if (permintaan === null) return err(takDitunggu(r.kasus, ajuan));
  const { n, diminta } = permintaan;
  if (mendahului(diminta, ajuan)) return err(masalah('waktu_sebelum_permintaan', { diminta }));
  return ok(tambah(r, { jenis: 'bidang.dijawab', n, pada: ajuan.terjadi }));
}

function menungguJawaban({ kasus }: Rancangan, ajuan: Ajuan): PermintaanBidang | null {
  const dicari = rapikan(teks(ajuan, 'bidang'));
  const cocok = [...ajuan.konteks.bahan.namaBidang].find(([, nama]) => rapikan(nama) === dicari);
  return kasus.bidang.find((b) => b.n === cocok?.[0]) ?? null;
}

/** The name of a unit tells what a case at APIP is about. */
function takDitunggu(kasus: Kasus, { konteks, perintah }: Ajuan): Masalah {
  const terbuka = dibukaBagi(kasus, perintah.petugas, { ...konteks, zona: konteks.aturan.tenggat.zona });
  const nama = terbuka ? [...konteks.bahan.namaBidang.values()] : ['APIP'];
  return masalah('bidang_tidak_menunggu', { bidang: nama.join(', ') });
}

/** Typed times end at the minute; a clock that was set back must not stand in the way. */
const mendahului = (diminta: number, { terjadi, konteks }: Ajuan): boolean =>
  terjadi < Math.min(diminta - (diminta % MENIT_MS), konteks.sekarang);
