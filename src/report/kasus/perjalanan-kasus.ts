import type { KasusRinci } from '../../ports/store.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { gantungBaris, kalimatBaris, namaLangkah, naskahBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';

/** What a case has left behind on its way: drafts, LAPOR!'s history, steps, kiriman, Berita Acara. */

/** @param hanya numbers of the drafts that are shown; left out: all. */
export function konsepBaris(
  { kasus, konsep }: KasusRinci,
  t: TampilanSop,
  hanya?: readonly string[],
): readonly string[] {
  const { jenisKonsep, statusKonsep } = t.katalog.kasus;
  const tampil = kasus.konsep.filter(({ id }) => hanya?.includes(id) ?? true);
  return tampil.flatMap((k) => [
    `  ${waktuPendek(k.disusun, t)}  ${t.gaya.tebal(`${k.id} ${jenisKonsep[k.jenis]}`)}, ${[...(k.merujuk === null ? [] : [t.katalog.balasan.meralat(k.merujuk)]), statusKonsep[k.status]].join(', ')}`,
    ...catatanBaris(konsep.find((s) => s.id === k.id)?.catatan ?? '', t),
    ...(k.status === 'hidup' ? naskahBaris(konsep.find((s) => s.id === k.id)?.isi ?? '', t.lebar, 4) : []),
  ]);
}

/** Why the head returned it. */
const catatanBaris = (catatan: string, t: TampilanSop): readonly string[] =>
  catatan === '' ? [] : pasanganBaris([[t.katalog.balasan.catatan, bersih(catatan)]], t, 4);

export function riwayatBaris({ riwayat, kasus: { balasan } }: KasusRinci, t: TampilanSop): readonly string[] {
  const { artiRiwayat, balasanTanpaTeks } = t.katalog.kasus;
  const tanpaTeks = balasan?.tanpaTeks
    ? gantungBaris(`  ${waktuPendek(balasan.terakhir, t)}  `, balasanTanpaTeks, t.lebar)
    : [];
  const entri = riwayat.flatMap((r) => [
    ...gantungBaris(
      `  ${waktuPendek(r.pada, t)}  `,
      `${r.responder === null ? '' : `${bersih(r.responder)}, `}${artiRiwayat[r.arti] ?? r.arti}`,
      t.lebar,
    ),
    ...naskahBaris(r.keterangan, t.lebar, 4),
  ]);
  return [...entri, ...tanpaTeks];
}

export function jalanBaris(kasus: Kasus, t: TampilanSop): readonly string[] {
  const { kasus: kata, daftar } = t.katalog;
  const lebarNama = Math.max(0, ...kasus.jalan.map((j) => lebarTeks(namaLangkah(t.sop, j.langkah))));
  const banyakPutaran = kasus.putaran.length > 1;
  return kasus.jalan.map((j) => {
    const mulai = waktuPendek(j.mulai, t);
    const masa = j.selesai === null ? kata.sejak(mulai) : kata.sampai(mulai, waktuPendek(j.selesai, t));
    const putaran = banyakPutaran ? `, ${daftar.putaran(j.putaran)}` : '';
    return `  ${rata(namaLangkah(t.sop, j.langkah), Math.min(lebarNama, t.lebar - 40))}  ${masa}${putaran}`;
  });
}

export function kirimanBaris(kasus: Kasus, t: TampilanSop): readonly string[] {
  const { kiriman: kata } = t.katalog;
  return kasus.kiriman.flatMap((k) => {
    const dasar = k.dasarTerkirim === null ? '' : ` (${kata.dasar[k.dasarTerkirim]})`;
    const pada = k.terkirimPada === null ? '' : ` ${waktuPendek(k.terkirimPada, t)}`;
    const sebab = k.kelas === null || k.status === 'terkirim' ? '' : `: ${kata.kelas[k.kelas]}`;
    const isi = `${kata.jenis[k.jenis]}, ${kata.status[k.status]}${pada}${dasar}${sebab}`;
    return gantungBaris(`  ${k.id}  `, isi, t.lebar);
  });
}

export function baBaris({ ba, baDikecualikan }: KasusRinci, t: TampilanSop): readonly string[] {
  const { ba: kata, kasus } = t.katalog;
  return [
    ...ba.map(
      (b) =>
        `  ${b.id}  ${kata.status[b.status]}, ${b.nomorNaskah ?? b.nomorRegister ?? kata.belumBernomor}, ${kata.foto(b.foto)}`,
    ),
    ...(baDikecualikan ? kalimatBaris(kasus.baDikecualikan, t.lebar) : []),
  ];
}
