import type { ButirLaporan } from '../../ports/lapor-api.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import { MAKS_BARIS } from '../xlsx/batas.ts';
import { bacaLembar } from '../xlsx/lembar.ts';
import { masalahGanda, pengenalGanda } from './baris-ganda.ts';
import { type BarisTabel, barisTabel } from './baris-tabel.ts';
import { butirDariBaris, type KonteksBaris } from './butir-dari-baris.ts';
import type {
  BarisEkspor,
  BerkasEkspor,
  EksporDitolak,
  EksporTerbaca,
  OpsiEkspor,
  PeringatanEkspor,
} from './ekspor.ts';
import { temukanKepala } from './kepala.ts';
import { mentahDariBaris } from './mentah.ts';
import { bacaPembuka } from './pembuka.ts';
import { instansiBaris, pilahBaris } from './pilah-baris.ts';
import { tentukanWaktuVersi } from './waktu-versi.ts';

/** LAPOR!'s admin export. */
export async function bacaEkspor(
  berkas: BerkasEkspor,
  opsi: OpsiEkspor,
): Promise<Result<EksporTerbaca, EksporDitolak>> {
  const lembar = await bacaLembar(berkas.bytes);
  if (!lembar.ok) return lembar;
  const kepala = temukanKepala(lembar.value, opsi.disposisi);
  if (!kepala.ok) return kepala;
  const { baris: barisKepala, lembar: tabel } = kepala.value;
  if (tabel.length - barisKepala - 1 > MAKS_BARIS) return err({ sebab: 'terlalu_besar', rincian: ['baris'] });
  const pembuka = bacaPembuka(tabel, barisKepala);
  const versi = tentukanWaktuVersi(pembuka, berkas, opsi.sekarang);
  const isi = bacaIsi({ kepala: kepala.value, waktuVersi: versi.waktuVersi, opsi });
  return ok({
    waktuVersi: versi.waktuVersi,
    sumberWaktuVersi: versi.sumberWaktuVersi,
    judul: pembuka.judul,
    namaInstansi: pembuka.namaInstansi,
    ...isi,
    peringatan: [...versi.peringatan, ...isi.peringatan],
  });
}

type Isi = Pick<EksporTerbaca, 'baris' | 'instansiLain' | 'diabaikan' | 'peringatan'>;

function bacaIsi(konteks: KonteksBaris): Isi {
  const { kepala, opsi } = konteks;
  const terbaca: BarisEkspor[] = [];
  const lain: ButirLaporan[] = [];
  const peringatan: PeringatanEkspor[] = [];
  const diabaikan = { instansiLain: 0, ringkasan: 0, ganda: 0 };
  const tangani = penangan(konteks);
  for (let i = kepala.baris + 1; i < kepala.lembar.length; i++) {
    const baris = barisTabel(kepala, kepala.lembar[i] ?? [], i + 1);
    const jenis = pilahBaris(baris, opsi.idInstansi);
    if (jenis === 'ringkasan') diabaikan.ringkasan++;
    if (jenis === 'instansi_lain') {
      diabaikan.instansiLain++;
      const milikLain = { ...opsi, idInstansi: [instansiBaris(baris)] };
      lain.push(butirDariBaris(baris, { ...konteks, opsi: milikLain }).butir);
    }
    if (jenis !== 'kita') continue;
    const hasil = tangani(baris);
    if (hasil === 'ganda') {
      diabaikan.ganda++;
      continue;
    }
    terbaca.push({ nomorBaris: baris.nomor, butir: hasil.butir });
    peringatan.push(...hasil.peringatan);
  }
  return { baris: terbaca, instansiLain: bukanKita(lain, terbaca), diabaikan, peringatan };
}

/** A report that one file shows under us and under another has not left us, whatever the order of its rows. */
function bukanKita(lain: readonly ButirLaporan[], kita: readonly BarisEkspor[]): readonly ButirLaporan[] {
  const idKita = new Set(
    kita.map(({ butir: b }) => (b.jenis === 'laporan' ? b.laporan : b.masalah).trackingId),
  );
  return lain.filter((b) => b.jenis === 'laporan' && !idKita.has(b.laporan.trackingId));
}

/** The first readable row of an id is stored, a later differing one quarantined, an equal one counted. */
function penangan(konteks: KonteksBaris) {
  const kenali = pengenalGanda();
  return (baris: BarisTabel) => {
    const hasil = butirDariBaris(baris, konteks);
    if (hasil.butir.jenis === 'masalah') return hasil;
    const { laporan } = hasil.butir;
    const kembaran = kenali(laporan);
    if (kembaran === 'baru') return hasil;
    if (kembaran === 'sama') return 'ganda' as const;
    const mentah = mentahDariBaris(konteks.kepala, baris.isi, laporan.anonim);
    return { butir: masalahGanda(laporan, mentah), peringatan: [] };
  };
}
