import { setidaknyaDisetujui, setidaknyaFinal } from '../ba/berita-acara.ts';
import { samarkanIdentitas } from '../identitas/samarkan-identitas.ts';
import { ubahStatus } from '../kasus/gerak.ts';
import type { Kasus, Konsep } from '../kasus/kasus.ts';
import { kirimanPutaranIni, konsepHidup, putaranIni, sebutan, sudah } from '../kasus/kasus.ts';
import { mulaiMenunggu } from '../kasus/mulai-menunggu.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { tambah } from '../kasus/rancangan.ts';
import type { JenisKiriman } from '../kiriman/kiriman.ts';
import { hasilTakDiketahui, sedangDiJalan } from '../kiriman/kiriman.ts';
import { denganRujukan } from '../kiriman/naskah.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { MENIT_MS } from '../waktu/waktu.ts';
import type { Ajuan } from './ajuan.ts';
import { pilihan, teks } from './ajuan.ts';
import { KONSEP, SAMARKAN_IDENTITAS } from './isian.ts';
import { bolehMenyusun, jawabanBeku } from './jawaban.ts';
import type { Pembuat } from './kiriman-baru.ts';
import { buatKiriman, ukuranSalah } from './kiriman-baru.ts';
import { penyetuju } from './penyetuju.ts';
import { baPutaranIni } from './syarat.ts';

/** From draft to outbox: susun, kembalikan, setujui, tarik, ralat. */

/** One live draft per kind: a new one takes the place of the old, which stays in the record. */
export function susunKonsep(
  r: Rancangan,
  ajuan: Ajuan,
  jenis: Konsep['jenis'],
  isi: string,
  mintaKelengkapan = false,
  merujuk?: string,
): Result<Rancangan, Masalah> {
  const halangan = jenis === 'ralat' ? null : bolehMenyusun(r.kasus, jenis, ajuan.konteks.aturan.sop);
  if (halangan !== null) return err(halangan);
  const berkas = ajuan.perintah.berkas.map((b) => b.terbit);
  const { rujukan, naskah } = merujukDiri(ajuan, tanpaIdentitas(ajuan, isi));
  const salah = ukuranSalah({ jenis, isi: naskah, berkas });
  if (salah !== null) return err(salah);
  const tanpaLama = konsepHidup(r.kasus)
    .filter((k) => k.jenis === jenis)
    .reduce((hasil, k) => statusKonsep(hasil, k, 'diganti'), r);
  const konsep = {
    jenis: 'konsep.disusun',
    konsep: ajuan.konteks.nomorBaru('konsep'),
    jenisKonsep: jenis,
    putaran: putaranIni(r.kasus)?.n ?? 1,
    pada: ajuan.terjadi,
    mintaKelengkapan,
    berkas,
    ...rujukan,
    ...(ajuan.naskah === null ? {} : { naskah: ajuan.naskah.sebut }),
    ...(merujuk === undefined ? {} : { merujuk }),
  } as const;
  return ok(tambah(tanpaLama, konsep, { isi: naskah }));
}

/** Taken out on request, before anybody approves it. */
const tanpaIdentitas = (ajuan: Ajuan, isi: string): string =>
  pilihan(ajuan, SAMARKAN_IDENTITAS) === null ? isi : samarkanIdentitas(isi, ajuan.konteks.bahan.identitas);

/** Where no key tells an answer apart its own number does: reserved now, so that the head approves the text that leaves. */
function merujukDiri({ konteks }: Ajuan, isi: string): { rujukan: { rujukan?: string }; naskah: string } {
  if (!konteks.aturan.rujukan) return { rujukan: {}, naskah: isi };
  const rujukan = konteks.nomorBaru('kiriman');
  return { rujukan: { rujukan }, naskah: denganRujukan(isi, rujukan) };
}

/** A redraft of a request for completeness, before its approval, still is that request: its sending pauses the clock. */
export function permintaanBelumDisetujui(kasus: Kasus): boolean {
  const ini = putaranIni(kasus)?.n;
  const terakhir = kasus.konsep.findLast((k) => k.jenis === 'sementara' && k.putaran === ini);
  const belum = terakhir?.status === 'hidup' || terakhir?.status === 'dikembalikan';
  return belum && terakhir.mintaKelengkapan;
}

const statusKonsep = (r: Rancangan, konsep: Konsep, ke: Exclude<Konsep['status'], 'hidup'>): Rancangan =>
  tambah(r, { jenis: 'konsep.status', konsep: konsep.id, ke });

/** Kinds that an act is about: the one it names, else those that its SOP lets it name. */
export const jenisDimaksud = (ajuan: Ajuan): readonly string[] => {
  const disebut = pilihan(ajuan, 'jenis');
  return disebut === null ? (ajuan.tindakan.isian['jenis']?.pilihan ?? []) : [disebut];
};

export function setujuiKonsep(
  r: Rancangan,
  ajuan: Ajuan,
  jenis: readonly string[],
): Result<Rancangan, Masalah> {
  const konsep = konsepYangDimaksud(r.kasus, jenis, teks(ajuan, KONSEP));
  if (!konsep.ok) return konsep;
  const halangan = bolehMenyetujui(r.kasus, konsep.value, ajuan);
  if (halangan !== null) return err(halangan);
  const isi = ajuan.konteks.bahan.isiKonsep.get(konsep.value.id) ?? '';
  // Its text was erased with the case's identities: nothing is left to approve.
  if (isi === '') return err(masalah('tidak_ada_konsep', { jenis: konsep.value.jenis }));
  return bekukan(r, ajuan, konsep.value, isi);
}

/** Drafts and freezes in one act, where the SOP's answer needs nobody's approval but that of who writes it. */
export function jawabLangsung(
  r: Rancangan,
  ajuan: Ajuan,
  jenis: 'sementara' | 'akhir',
): Result<Rancangan, Masalah> {
  const gerbang = jenis === 'akhir' ? gerbangBa(r.kasus, ajuan) : null;
  const halangan = berhakMenjawab(jenis, ajuan) ?? gerbang;
  if (halangan !== null) return err(halangan);
  const disusun = susunKonsep(r, ajuan, jenis, teks(ajuan, 'isi'));
  if (!disusun.ok) return disusun;
  const konsep = konsepYangDimaksud(disusun.value.kasus, [jenis], '');
  const isi = disusun.value.perubahan.at(-1)?.teks?.['isi'] ?? '';
  return konsep.ok ? bekukan(disusun.value, ajuan, konsep.value, isi) : konsep;
}

/** From here on the text does not change. A case that LAPOR! does not know has no outbox: an act tells how it was delivered. */
function bekukan(r: Rancangan, ajuan: Ajuan, konsep: Konsep, isi: string): Result<Rancangan, Masalah> {
  const dibuat = r.kasus.trackingId === null ? ok(r) : masukAntrean(r, ajuan, konsep, isi);
  if (!dibuat.ok) return dibuat;
  const disetujui = statusKonsep(dibuat.value, konsep, 'disetujui');
  if (konsep.jenis === 'akhir') return ok(tanpaSementara(disetujui));
  const disampaikan = r.kasus.trackingId === null && konsep.mintaKelengkapan;
  const { aturan } = ajuan.konteks;
  return ok(disampaikan ? mulaiMenunggu(disetujui, konsep.id, ajuan.terjadi, aturan.sop) : disetujui);
}

/** An approved draft becomes a kiriman. */
export function masukAntrean(
  r: Rancangan,
  ajuan: Pembuat,
  konsep: Konsep,
  isi: string,
): Result<Rancangan, Masalah> {
  const diganti = gantiYangGagal(r, konsep.jenis);
  if (!diganti.ok) return diganti;
  const dibuat = buatKiriman(diganti.value, ajuan, {
    jenis: konsep.jenis,
    isi,
    konsep: konsep.id,
    nomorKiriman: konsep.rujukan,
    berkas: konsep.berkas,
    nomorBa: nomorBa(r.kasus, konsep, ajuan),
    cara: pilihan(ajuan, 'cara') ?? 'langsung',
  });
  return dibuat.ok ? ok(dibuat.value.rancangan) : dibuat;
}

/** After the final answer no interim one may be approved: its draft would only stand in the way of the next. */
const tanpaSementara = (r: Rancangan): Rancangan =>
  konsepHidup(r.kasus)
    .filter((k) => k.jenis === 'sementara')
    .reduce((hasil, k) => statusKonsep(hasil, k, 'diganti'), r);

/** `nomor`: the draft that the person had before them, '' where the act names none. */
function konsepYangDimaksud(kasus: Kasus, jenis: readonly string[], nomor: string): Result<Konsep, Masalah> {
  const disebut = nomor.trim();
  const menunggu = konsepHidup(kasus).filter((k) => jenis.includes(k.jenis));
  const hidup = menunggu.filter((k) => disebut === '' || k.id === disebut);
  if (hidup.length === 0 && menunggu.length > 0)
    return err(
      masalah('konsep_berganti', { konsep: disebut, menunggu: menunggu.map((k) => k.id).join(', ') }),
    );
  const [pertama, kedua] = hidup;
  if (pertama === undefined)
    return err(masalah('tidak_ada_konsep', { jenis: jenis.length === 1 ? (jenis[0] ?? '') : '' }));
  if (kedua !== undefined)
    return err(masalah('konsep_lebih_dari_satu', { jenis: hidup.map((k) => k.jenis).join(' | ') }));
  return ok(pertama);
}

function berhakMenjawab(jenis: Konsep['jenis'], { konteks, peran, perintah }: Ajuan): Masalah | null {
  const boleh = penyetuju({ jenis }, konteks.aturan);
  if (boleh.some((p) => peran.includes(p))) return null;
  return masalah('peran_tidak_berhak', { peran: boleh.join(' | '), petugas: perintah.petugas });
}

function bolehMenyetujui(kasus: Kasus, konsep: Konsep, ajuan: Ajuan): Masalah | null {
  const { aturan } = ajuan.konteks;
  if (mendahului(konsep, ajuan))
    return masalah('waktu_sebelum_konsep', { konsep: konsep.id, disusun: konsep.disusun });
  const takBerhak = berhakMenjawab(konsep.jenis, ajuan);
  if (takBerhak !== null) return takBerhak;
  const adaBukti = teks(ajuan, 'bukti') !== '' || ajuan.perintah.berkas.length > 0;
  if (aturan.persetujuan.buktiWajib && !adaBukti) return masalah('bukti_perlu');
  if (konsep.jenis === 'ralat') return null;
  const susunan = bolehMenyusun(kasus, konsep.jenis, aturan.sop);
  if (susunan !== null) return susunan;
  return konsep.jenis === 'akhir' ? gerbangBa(kasus, ajuan) : null;
}

/** Typed times end at the minute; a clock that was set back must not stand in the way. */
const mendahului = ({ disusun }: Konsep, { terjadi, konteks }: Ajuan): boolean =>
  terjadi < Math.min(disusun - (disusun % MENIT_MS), konteks.sekarang);

/** What was examined is answered only on an approved BA (kapuas §3.4-3.5: with photos), or on the head's exception. */
function gerbangBa(kasus: Kasus, ajuan: Ajuan): Masalah | null {
  const { bahan, aturan } = ajuan.konteks;
  const { induk = null } = bahan;
  if (bahan.baDikecualikan || induk?.baDikecualikan) return null;
  for (const [jenis, { gerbang }] of Object.entries(aturan.sop.ba)) {
    if (gerbang === null) continue;
    const bersamaInduk = !sudah(kasus, gerbang.sesudah) && induk?.sudah.has(gerbang.sesudah) === true;
    if (!bersamaInduk && !sudah(kasus, gerbang.sesudah)) continue;
    const disetujui = baPutaranIni(kasus, ajuan).filter(
      (ba) => ba.jenis === jenis && setidaknyaDisetujui(ba),
    );
    if (bersamaInduk && !baPutaranIni(kasus, ajuan).some((ba) => ba.jenis === jenis))
      return masalah('ba_tidak_meliputi', { induk: induk?.sebutan ?? '', kasus: sebutan(kasus) });
    if (disetujui.length === 0) return masalah('ba_belum_disetujui');
    if (gerbang.foto && !disetujui.some((ba) => ba.foto > 0)) return masalah('ba_tanpa_foto');
  }
  return null;
}

/** A refused or held kiriman of the same kind gives way; one whose outcome is unknown must be cleared up first. */
export function gantiYangGagal(r: Rancangan, jenis: JenisKiriman): Result<Rancangan, Masalah> {
  const lama = kirimanPutaranIni(r.kasus).filter((k) => k.jenis === jenis);
  const takDiketahui = lama.find(hasilTakDiketahui);
  if (takDiketahui !== undefined) {
    const { id: kiriman, status } = takDiketahui;
    return err(masalah('hasil_belum_diketahui', { kiriman, status }));
  }
  return ok(
    lama
      .filter((k) => k.status === 'gagal' || k.status === 'ditahan')
      .reduce((hasil, k) => ubahStatus(hasil, k, 'diganti'), r),
  );
}

/** The office's own number if it is given at approval, else the register's (assigned at `ba final`). */
function nomorBa(kasus: Kasus, konsep: Konsep, ajuan: Pembuat): string | null {
  if (konsep.jenis === 'sementara') return null;
  const diberikan = teks(ajuan, 'nomor_ba');
  if (diberikan !== '') return diberikan;
  const bernomor = baPutaranIni(kasus, ajuan);
  const ba = bernomor.findLast(setidaknyaDisetujui) ?? bernomor.findLast(setidaknyaFinal);
  return ba?.nomorNaskah ?? ba?.nomorRegister ?? null;
}

export function kembalikanKonsep(
  r: Rancangan,
  ajuan: Ajuan,
  jenis: readonly string[],
): Result<Rancangan, Masalah> {
  const konsep = konsepYangDimaksud(r.kasus, jenis, teks(ajuan, KONSEP));
  if (!konsep.ok) return konsep;
  // The act holds the note: whoever drafts it anew reads it beside the draft.
  const tindakan = r.kasus.tindakan.at(-1)?.id ?? '';
  return ok(tambah(r, { jenis: 'konsep.status', konsep: konsep.value.id, ke: 'dikembalikan', tindakan }));
}

/** Only while antre: what may have left cannot be recalled. */
export function tarikKiriman(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  if (r.kasus.trackingId === null) return tarikJawaban(r);
  const jenis = pilihan(ajuan, 'jenis');
  const semua = r.kasus.kiriman.filter(
    (k) => k.status === 'antre' && k.jenis !== 'kembalikan' && (jenis === null || k.jenis === jenis),
  );
  const antre = semua.at(-1);
  if (antre === undefined) return err(takDapatDitarik(r.kasus, jenis));
  if (semua.some((k) => k.jenis !== antre.jenis))
    return err(
      masalah('antre_lebih_dari_satu', { kiriman: semua.map((k) => `${k.jenis} ${k.id}`).join(', ') }),
    );
  if (antre.pernahBelumPasti)
    return err(masalah('hasil_belum_diketahui', { kiriman: antre.id, status: antre.status }));
  return ok(ubahStatus(r, antre, 'dibatalkan'));
}

/** What became of the newest one of that kind says what is to be done instead. */
function takDapatDitarik({ kiriman }: Kasus, jenis: string | null): Masalah {
  const akhir = kiriman.findLast(
    (k) =>
      k.jenis !== 'kembalikan' &&
      k.status !== 'dibatalkan' &&
      k.status !== 'diganti' &&
      (jenis === null || k.jenis === jenis),
  );
  if (akhir?.status === 'terkirim') return masalah('sudah_terkirim', { kiriman: akhir.id });
  if (akhir !== undefined && sedangDiJalan(akhir))
    return masalah('hasil_belum_diketahui', { kiriman: akhir.id, status: akhir.status });
  return masalah('tidak_ada_antre', akhir === undefined ? {} : { kiriman: akhir.id, status: akhir.status });
}

/** Where no outbox holds it, a frozen answer is taken back before the act that tells of its delivery. */
function tarikJawaban(r: Rancangan): Result<Rancangan, Masalah> {
  const beku = r.kasus.konsep.find((k) => k.id === jawabanBeku(r.kasus));
  return beku === undefined ? err(masalah('tidak_ada_antre')) : ok(statusKonsep(r, beku, 'dikembalikan'));
}

export function susunRalat(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const merujuk = teks(ajuan, 'merujuk').trim();
  const dirujuk = r.kasus.kiriman.find(
    (k) => k.id === merujuk && k.status === 'terkirim' && k.jenis !== 'kembalikan',
  );
  if (dirujuk === undefined) return err(masalah('rujukan_tidak_terkirim', { kiriman: merujuk }));
  return susunKonsep(r, ajuan, 'ralat', teks(ajuan, 'isi'), false, dirujuk.id);
}
