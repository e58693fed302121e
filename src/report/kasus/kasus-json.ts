import type { BarisDaftar, KasusRinci } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { milikDiserahkan, namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import { bidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import { putaranIni } from '../../sop/kasus/kasus.ts';
import { menungguSiapa } from '../../sop/kasus/menunggu.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import { kelasBerlaku } from '../../sop/tenggat/jadwal.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatDaftar, SaatData } from '../daftar/daftar-json.ts';
import { daftarJson } from '../daftar/daftar-json.ts';
import { kirimanKasusJson } from '../kiriman/kiriman-json.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { alarmJson } from '../tenggat/alarm.ts';
import { pergeseranJson } from '../tenggat/tenggat-berubah.ts';
import { alihTercatatJson } from './alih.ts';
import { asalJson } from './asal-berkas.ts';
import { formulirTampil, judulKasus } from './formulir.ts';
import type { BahanKasus } from './kasus.ts';
import { namaBidangDiminta } from './kasus.ts';

/** `show --json`: the case as in `list`, then all that is known of it. Who works on a rahasia report sees its title. */
export function kasusJson(
  b: Pick<BahanKasus, 'rinci' | 'boleh' | 'tutup' | 'untukDisetujui' | 'letakBerkas'>,
  saat: SaatDaftar & Pick<TampilanSop, 'sop'>,
) {
  const { rinci, tutup } = b;
  const { kasus } = rinci;
  const iso = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, saat.zona));
  return {
    ...daftarJson(barisDari(rinci, tutup, saat.sop), saat),
    ...(tutup ? {} : { judul: judulKasus(rinci, saat.sop) }),
    id: kasus.id,
    putaran_dibuka: kasus.putaran.map((p) => ({
      n: p.n,
      mulai: iso(p.mulai),
      sebab: p.sebab,
      sumber: p.sumber,
    })),
    disposisi: iso(putaranIni(kasus)?.mulai ?? null),
    pertama_terlihat: iso(kasus.terlihat),
    kelas_nasional: kelasBerlaku(kasus),
    kelas_ditetapkan: kasus.kelas !== null,
    alih: alihTercatatJson(rinci.alih, tutup, saat),
    sop: kasus.sop,
    apip: kasus.apip !== null,
    isi_tersembunyi: tutup,
    laporan: tutup ? null : laporanJson(rinci.laporan, saat),
    anak: rinci.anak.map(({ sebutan, langkah }) => ({ kasus: sebutan, langkah })),
    kanal: kasus.kanal,
    formulir: tutup ? {} : Object.fromEntries(formulirTampil(rinci, saat.sop)),
    diserahkan: diserahkanJson(rinci, tutup, saat.zona),
    pindah_sop: pindahSopJson(rinci, tutup, iso),
    rekap: rinci.rekap.map((r) => ({ periode: r.periode, final: iso(r.pada) })),
    lampiran: tutup ? [] : lampiranJson(b, saat),
    langkah_dijalani: langkahJson(kasus, iso),
    tenggat_berubah: pergeseranJson(rinci.pergeseran, saat),
    alarm_berbunyi: alarmJson(kasus.alarm, saat),
    aksi_boleh: b.boleh,
    tindakan: tindakanJson(rinci, tutup, saat),
    bidang: kasus.bidang.map((p) => ({
      n: p.n,
      nama: tutup ? null : namaBidangDiminta(rinci, p),
      diminta: iso(p.diminta),
      diminta_sebelum: iso(p.sebelum),
      dijawab: iso(p.dijawab),
    })),
    konsep: konsepJson(b, iso),
    kiriman: kasus.kiriman.map((k) => kirimanKasusJson(k, kasus.trackingId, saat.zona)),
    ba: rinci.ba.map((ba) => ({
      id: ba.id,
      jenis: ba.jenis,
      status: ba.status,
      nomor_register: ba.nomorRegister,
      nomor_naskah: ba.nomorNaskah,
      foto: ba.foto,
    })),
    ba_dikecualikan: rinci.baDikecualikan,
    balasan_tanpa_teks: kasus.balasan?.tanpaTeks ?? false,
    riwayat: tutup
      ? []
      : rinci.riwayat.map((r) => ({
          pada: iso(r.pada),
          arti: r.arti,
          responder: r.responder,
          keterangan: r.keterangan,
        })),
  };
}

type Iso = (ms: number | null) => string | null;

const pindahSopJson = ({ pindahSop }: KasusRinci, tutup: boolean, iso: Iso) =>
  pindahSop.map(({ dari, ke, oleh, dicatatOleh, pada, alasan }) => ({
    dari,
    ke,
    oleh,
    dicatat_oleh: dicatatOleh,
    pada: iso(pada),
    alasan: tutup ? null : alasan,
  }));

const konsepJson = (
  { rinci, tutup, untukDisetujui = [] }: Pick<BahanKasus, 'rinci' | 'tutup' | 'untukDisetujui'>,
  iso: Iso,
) =>
  rinci.kasus.konsep.map((k) => {
    const terbaca = !tutup || untukDisetujui.includes(k.id);
    const teks = terbaca ? rinci.konsep.find((s) => s.id === k.id) : undefined;
    return {
      id: k.id,
      jenis: k.jenis,
      putaran: k.putaran,
      status: k.status,
      disusun: iso(k.disusun),
      isi: teks?.isi ?? null,
      merujuk: k.merujuk,
      catatan: teks?.catatan || null,
      berkas: k.berkas,
    };
  });

const langkahJson = ({ jalan }: Kasus, iso: Iso) =>
  jalan.map((j) => ({
    putaran: j.putaran,
    langkah: j.langkah,
    mulai: iso(j.mulai),
    selesai: iso(j.selesai),
    jeda: j.jeda.map((s) => ({ sebab: s.sebab, mulai: iso(s.mulai), selesai: iso(s.selesai) })),
  }));

/** The case as a row of the list, with its title where the reader may see it. */
function barisDari(rinci: KasusRinci, tutup: boolean, sop: DefinisiSop): BarisDaftar {
  const { kasus, jadwal, alarm, laporan } = rinci;
  const tenggat = [jadwal.tenggatSop, jadwal.tenggatNasional].filter((t) => t !== null);
  return {
    trackingId: kasus.trackingId,
    nomorRegistrasi: kasus.nomorRegistrasi,
    judul: judulKasus(rinci, sop),
    dihapus: rinci.dihapus,
    sop: kasus.sop,
    langkah: kasus.langkah,
    tenggatSop: jadwal.tenggatSop,
    tenggatNasional: jadwal.tenggatNasional,
    terdekat: tenggat.length === 0 ? null : Math.min(...tenggat),
    alarm,
    statusLapor: laporan?.statusLapor ?? null,
    anonim: laporan?.anonim ?? false,
    rahasia: laporan?.rahasia ?? false,
    apip: tutup,
    putaran: putaranIni(kasus)?.n ?? 0,
    mendesak: kasus.mendesak,
    bidang: tutup ? [] : bidangDitunggu(kasus, rinci.namaBidang),
    menunggu: menungguSiapa(kasus, tutup ? { ...rinci, namaBidang: new Map() } : rinci),
    balasanBelumDinilai: kasus.balasan?.belumDinilai ?? 0,
    balasanSejak: kasus.balasan?.sejak ?? null,
    balasanTanpaTeks: kasus.balasan?.tanpaTeks ?? false,
    dikembalikan: tutup ? null : catatanKonsep(rinci),
    pengawasan: kasus.apip,
    penanggungJawab: kasus.penanggungJawab,
    induk: rinci.induk?.sebutan ?? null,
    indukBerakhir: rinci.induk?.status === 'dilepas',
  };
}

/** Why the newest draft came back; null where it did not. */
function catatanKonsep({ kasus, konsep }: KasusRinci): string | null {
  const akhir = kasus.konsep.at(-1);
  if (akhir === undefined || akhir.pengembalian === null) return null;
  return konsep.find(({ id }) => id === akhir.id)?.catatan ?? '';
}

function laporanJson(l: Laporan | null, { zona }: SaatData) {
  if (l === null) return null;
  return {
    isi_awal: l.isiAwal,
    isi_akhir: l.isiAkhir,
    nama_pelapor: l.anonim || l.rahasia ? null : l.namaPelapor,
    klasifikasi: l.klasifikasi,
    kategori: l.kategori,
    id_instansi: l.idInstansi,
    nama_instansi: l.namaInstansi,
    masuk: l.masukPada === null ? null : isoDenganOffset(l.masukPada, zona),
    diperbarui: isoDenganOffset(l.diperbaruiPada, zona),
    provinsi: l.provinsi,
    kota_kabupaten: l.kotaKabupaten,
    kecamatan: l.kecamatan,
    kelurahan: l.kelurahan,
    lampiran: l.lampiran.map((f) => ({ nama: f.namaBerkas, tipe_media: f.tipeMedia, ukuran: f.ukuran })),
  };
}

/** Reporters' files as we have them; `letak` is a path on this computer. */
const lampiranJson = (
  { rinci, letakBerkas }: Pick<BahanKasus, 'rinci' | 'letakBerkas'>,
  { zona }: SaatData,
) =>
  rinci.lampiran.map(({ nama, status, sebab, host, percobaan, berikut, berkas }) => ({
    nama,
    status,
    sebab,
    host,
    percobaan,
    berikut: berikut === null ? null : isoDenganOffset(berikut, zona),
    sha256: berkas?.sha256 ?? null,
    letak: berkas === null ? null : letakBerkas(berkas),
  }));

const tindakanJson = ({ tindakan }: KasusRinci, tutup: boolean, { zona }: SaatData) =>
  tindakan.map((a) => ({
    id: a.id,
    aksi: a.aksi,
    putaran: a.putaran,
    langkah: a.langkah,
    oleh: a.oleh,
    dicatat_oleh: a.dicatatOleh,
    akun: a.akun,
    host: a.host,
    terjadi: isoDenganOffset(a.terjadi, zona),
    dicatat: isoDenganOffset(a.dicatat, zona),
    belakangan: a.belakangan,
    terlambat: a.terlambat,
    // Of the act that passed it on: whom it is about, and who works on it.
    nilai: tutup ? {} : a.nilai,
    teks: tutup ? {} : a.teks,
    berkas: a.berkas.map((f, i) =>
      berkasJson(f, { nama: namaTerbit(a.id, i + 1, f.tipeMedia), tutup }, zona),
    ),
  }));

const diserahkanJson = ({ kasus, diserahkan }: KasusRinci, tutup: boolean, zona: Zona) =>
  diserahkan.map((f, i) =>
    berkasJson(f, { nama: namaTerbit(milikDiserahkan(kasus), i + 1, f.tipeMedia), tutup }, zona),
  );

const berkasJson = (f: BerkasPerintah, { nama, tutup }: { nama: string; tutup: boolean }, zona: Zona) => ({
  nama: tutup ? null : nama,
  asli: f.asli,
  terbit: f.terbit,
  ...asalJson(tutup ? {} : f, zona),
});
