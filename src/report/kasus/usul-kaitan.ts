import type { KasusDiusulkan, UsulDibaca } from '../../ports/store.ts';
import type { AnakDiusulkan, UsulKaitan } from '../../sop/kaitan/usul-kaitan.ts';
import { judulDaftar } from '../daftar/daftar-json.ts';
import { bersih, lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import type { TampilanBanyakSop } from '../tampilan/tampilan.ts';
import { kalimatBaris } from '../tampilan/tampilan.ts';

/** Groups on a terminal; `--json` holds them all. */
const KELOMPOK_TAMPIL = 20;

export type SaatUsul = TampilanBanyakSop & { readonly sebagai: string | null };

/** Each group with the command that would link it: nothing is linked by itself, and no title is shown that `list` hides. */
export function usulTeks(dibaca: UsulDibaca, t: SaatUsul): readonly string[] {
  const { usul: kata } = t.katalog.kaitan;
  const { usul, dibandingkan, terbuka } = dibaca;
  const terbatas =
    dibandingkan < terbuka ? ['', ...kalimatBaris(kata.terbatas(dibandingkan, terbuka), t.lebar, 0)] : [];
  if (usul.length === 0) return [kata.kosong, ...terbatas];
  return [
    t.gaya.tebal(kata.judul(usul.length)),
    ...kalimatBaris(kata.jangan, t.lebar, 0),
    ...usul.slice(0, KELOMPOK_TAMPIL).flatMap((satu) => ['', ...kelompokBaris(satu, dibaca, t)]),
    ...terbatas,
  ];
}

function kelompokBaris(usul: UsulKaitan, dibaca: UsulDibaca, t: SaatUsul): readonly string[] {
  const baris = [
    { kasus: dibaca.kasus.get(usul.induk), ekor: '' },
    ...usul.anak.map((anak) => ({ kasus: dibaca.kasus.get(anak.id), ekor: ` · ${alasan(anak, t)}` })),
  ];
  const lebarNomor = Math.max(...baris.map(({ kasus }) => lebarTeks(sebutanBaris(kasus))));
  return [
    ...baris.map(({ kasus, ekor }) => barisKasus(kasus, { lebarNomor, ekor }, t)),
    `  ${perintah(usul, dibaca, t.sebagai ?? t.katalog.kaitan.usul.petugas)}`,
    ...registerBaris(usul, dibaca, t),
  ];
}

function barisKasus(
  b: KasusDiusulkan | undefined,
  { lebarNomor, ekor }: { readonly lebarNomor: number; readonly ekor: string },
  t: SaatUsul,
): string {
  const { daftar } = t.katalog;
  const judul = b === undefined ? null : judulDaftar(b, daftar.rahasia, daftar.apip);
  const kepala = `  ${rata(sebutanBaris(b), lebarNomor)}  `;
  return `${kepala}${potong(bersih(judul ?? daftar.tanpaJudul), t.lebar - kepala.length - ekor.length)}${ekor}`;
}

function alasan({ skor, samaKecamatan, samaKelurahan }: AnakDiusulkan, t: SaatUsul): string {
  const { usul: kata } = t.katalog.kaitan;
  const tempat = samaKelurahan ? [kata.kelurahan] : samaKecamatan ? [kata.kecamatan] : [];
  return [kata.skor(Math.round(skor * 100)), ...tempat].join(', ');
}

function perintah({ induk, anak }: UsulKaitan, { kasus }: UsulDibaca, sebagai: string): string {
  const nomor = anak.map(({ id }) => sebutanBaris(kasus.get(id))).join(' ');
  return `penghubung kaitkan ${nomor} --induk ${sebutanBaris(kasus.get(induk))} --sebagai ${sebagai}`;
}

/** A complaint of our register that looks like a report of LAPOR!: which of the two ways is open now. */
function registerBaris({ induk, anak }: UsulKaitan, { kasus }: UsulDibaca, t: SaatUsul): readonly string[] {
  const semua = [induk, ...anak.map(({ id }) => id)].flatMap((id) => kasus.get(id) ?? []);
  const kantor = semua.find((b) => b.trackingId === null);
  const lapor = semua.find((b) => b.trackingId !== null);
  if (kantor === undefined || lapor === undefined) return [];
  return kalimatBaris(t.katalog.kaitan.usul.register(sebutanBaris(kantor), sebutanBaris(lapor)), t.lebar, 2);
}

const sebutanBaris = (b: KasusDiusulkan | undefined): string => b?.trackingId ?? b?.nomorRegistrasi ?? '';

export const usulJson = (dibaca: UsulDibaca, { sebagai, katalog }: Pick<SaatUsul, 'sebagai' | 'katalog'>) =>
  dibaca.usul.map((usul) => ({
    induk: sebutanBaris(dibaca.kasus.get(usul.induk)),
    anak: usul.anak.map(({ id, skor, samaKecamatan, samaKelurahan }) => ({
      kasus: sebutanBaris(dibaca.kasus.get(id)),
      skor: Math.round(skor * 1000) / 1000,
      sama_kecamatan: samaKecamatan,
      sama_kelurahan: samaKelurahan,
    })),
    perintah: perintah(usul, dibaca, sebagai ?? katalog.kaitan.usul.petugas),
  }));
