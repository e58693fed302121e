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
import { jawabanMungkinKeluar } from '../tindakan/jawaban.ts';
import type { CalonInduk, Konteks } from '../tindakan/konteks.ts';
import { kembali } from './ikut-induk.ts';

/** One problem, many reporters (docs/decisions/0020): the effects of `kaitkan` and `lepas-kaitan`. */

export function kaitkan(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const induk = indukDisebut(r.kasus, ajuan);
  if (!induk.ok) return induk;
  const { id } = induk.value;
  const putaranInduk = putaranIni(induk.value)?.n ?? 0;
  return ok(tambah(r, { jenis: 'kasus.dikaitkan', induk: id, putaranInduk }));
}

/** The case that the act names, or why it is no parent of this one. */
function indukDisebut(kasus: Kasus, ajuan: Ajuan): Result<Kasus, Masalah> {
  const { calonInduk = null } = ajuan.konteks.bahan;
  if (calonInduk === null) return err(masalah('induk_tidak_ada', { induk: teks(ajuan, 'induk').trim() }));
  const salah = bolehDikaitkan(kasus, calonInduk, ajuan);
  return salah === null ? ok(calonInduk.kasus) : err(salah);
}

/** A link that nobody may make is told before a reason for being late is asked for; null: it may be, or no act to link. */
export function salahInduk(kasus: Kasus, ajuan: Ajuan): Masalah | null {
  if (!ajuan.tindakan.efek.includes('kaitkan') || teks(ajuan, 'induk').trim() === '') return null;
  const induk = indukDisebut(kasus, ajuan);
  return induk.ok ? null : induk.error;
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
  const terjawab = sudahTerjawab(r.kasus);
  if (terjawab !== null) return err(terjawab);
  return ok(kembali(tanpaKonsepAkhir(r), 'petugas', ajuan.terjadi));
}

/** It rests on the parent's examination, and could not be approved at the step to which the case goes back. */
function tanpaKonsepAkhir(r: Rancangan): Rancangan {
  if (r.kasus.langkah === MENUNGGU_INDUK) return r;
  return konsepHidup(r.kasus)
    .filter((k) => k.jenis === 'akhir')
    .reduce((hasil, k) => tambah(hasil, { jenis: 'konsep.status', konsep: k.id, ke: 'diganti' }), r);
}

/** What LAPOR! has is corrected, never withdrawn. */
function sudahTerjawab(kasus: Kasus): Masalah | null {
  const jawaban = jawabanMungkinKeluar(kasus);
  if (jawaban === null) return null;
  const terkirim = kasus.kiriman.some((k) => k.id === jawaban && k.status === 'terkirim');
  return masalah(terkirim ? 'kaitan_terkirim' : 'kaitan_terjawab', { jawaban });
}

/** Why a link cannot be made, or undone, where the case stands: in its own words; null: it is about neither. */
export function salahKaitan(
  kasus: Kasus,
  { efek, di }: TindakanSop,
  { bahan, aturan }: Pick<Konteks, 'bahan' | 'aturan'>,
): Masalah | null {
  const kaitan = kaitanIni(kasus);
  if (efek.includes('lepas-kaitan'))
    return kaitan === null ? masalah('tidak_dikaitkan') : sudahTerjawab(kasus);
  if (!efek.includes('kaitkan')) return null;
  const akhir = aturan.sop.akhir[kasus.langkah]?.nama;
  if (akhir !== undefined) return masalah('kaitan_berakhir', { langkah: akhir });
  return kaitan === null
    ? masalah('kaitan_lewat', { langkah: kasus.langkah, boleh: di.join(', ') })
    : masalah('sudah_dikaitkan', { induk: bahan.induk?.sebutan ?? '' });
}
