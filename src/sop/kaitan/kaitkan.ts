import type { TindakanSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { kaitanIni, konsepHidup, MENUNGGU_INDUK, putaranIni, sebutan } from '../kasus/kasus.ts';
import { dibukaBagi } from '../kasus/petugas-apip.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { tambah } from '../kasus/rancangan.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import type { Ajuan } from '../tindakan/ajuan.ts';
import { teks } from '../tindakan/ajuan.ts';
import { jawabanBerlaku } from '../tindakan/jawaban.ts';
import type { Bahan, CalonInduk } from '../tindakan/konteks.ts';
import { kembali } from './ikut-induk.ts';

/** One problem, many reporters (docs/decisions/0020): the effects of `kaitkan` and `lepas-kaitan`. */

export function kaitkan(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const { calonInduk = null } = ajuan.konteks.bahan;
  const sebutanInduk = teks(ajuan, 'induk').trim();
  if (calonInduk === null) return err(masalah('induk_tidak_ada', { induk: sebutanInduk }));
  const salah = bolehDikaitkan(r.kasus, calonInduk, ajuan);
  if (salah !== null) return err(salah);
  const { kasus: induk } = calonInduk;
  const putaranInduk = putaranIni(induk)?.n ?? 0;
  return ok(tambah(r, { jenis: 'kasus.dikaitkan', induk: induk.id, putaranInduk }));
}

/** One level only: whoever leads to a parent finds it, and no link goes round in a circle. */
function bolehDikaitkan(kasus: Kasus, calon: CalonInduk, { konteks, perintah }: Ajuan): Masalah | null {
  const { kasus: induk, sop, indukNya, anak } = calon;
  const namaInduk = sebutan(induk);
  if (induk.id === kasus.id) return masalah('induk_sendiri');
  const kantor = { ...konteks, zona: konteks.aturan.tenggat.zona };
  if (![kasus, induk].every((satu) => dibukaBagi(satu, perintah.petugas, kantor)))
    return masalah('apip_tertutup');
  const tanpa = [konteks.aturan.sop, sop].find((s) => s.kaitan === null);
  if (tanpa !== undefined) return masalah('kaitan_tanpa_langkah', { sop: tanpa.id });
  const milik = kaitanIni(kasus);
  if (milik !== null) return masalah('sudah_dikaitkan', { induk: konteks.bahan.induk?.sebutan ?? '' });
  if (indukNya !== null) return masalah('induk_adalah_anak', { induk: namaInduk, milik: indukNya });
  if (anak.length > 0) return masalah('anak_adalah_induk', { kasus: sebutan(kasus), anak: anak.join(', ') });
  if (!terbuka(induk, sop))
    return masalah('induk_berakhir', { induk: namaInduk, langkah: sop.akhir[induk.langkah]?.nama ?? '' });
  return null;
}

/** Back to the step it left, whose clock goes on; not once its answer rests on the parent's examination. */
export function lepasKaitan(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const kaitan = kaitanIni(r.kasus);
  if (kaitan === null) return err(masalah('tidak_dikaitkan'));
  const jawaban = jawabanBerlaku(r.kasus);
  if (jawaban !== null) return err(masalah('kaitan_terjawab', { jawaban }));
  return ok(kembali(tanpaKonsepAkhir(r), 'petugas', ajuan.terjadi));
}

/** It rests on the parent's examination, and could not be approved at the step to which the case goes back. */
function tanpaKonsepAkhir(r: Rancangan): Rancangan {
  if (r.kasus.langkah === MENUNGGU_INDUK) return r;
  return konsepHidup(r.kasus)
    .filter((k) => k.jenis === 'akhir')
    .reduce((hasil, k) => tambah(hasil, { jenis: 'konsep.status', konsep: k.id, ke: 'diganti' }), r);
}

/** Why a link cannot be made, or undone, where the case stands: in its own words; null: it is about neither. */
export function salahKaitan(kasus: Kasus, tindakan: TindakanSop, bahan: Bahan): Masalah | null {
  if (tindakan.efek.includes('lepas-kaitan') && kaitanIni(kasus) === null) return masalah('tidak_dikaitkan');
  if (!tindakan.efek.includes('kaitkan')) return null;
  return kaitanIni(kasus) === null
    ? masalah('kaitan_lewat', { langkah: kasus.langkah, boleh: tindakan.di.join(', ') })
    : masalah('sudah_dikaitkan', { induk: bahan.induk?.sebutan ?? '' });
}
