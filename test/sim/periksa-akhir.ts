import { periksaRantai } from '../../src/jejak/periksa-rantai.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import type { Peristiwa } from '../../src/sop/kasus/peristiwa.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import type { Mesin } from '../../src/sop/mesin.ts';
import { tenggatLambat, type ZonaLambat } from '../sop/tenggat/tenggat-lambat.ts';
import type { LaporanJauh, LaporModel } from './lapor-model.ts';
import { pastikan } from './pelanggaran.ts';
import type { BarisKasusAkhir, BarisKirimanAkhir, Pemeriksa } from './periksa.ts';
import type { Rencana } from './rencana.ts';

interface Bahan {
  readonly jauh: LaporModel;
  readonly store: Store;
  readonly mesin: Mesin;
  readonly pemeriksa: Pemeriksa;
  readonly rencana: Rencana;
  readonly pernahDipulihkan: boolean;
  /** When the last pass that may send ended (ms UTC). */
  readonly kirimanTerakhir: number;
}

/** After the remote is well again and a day of passes: all that was promised. */
export async function periksaAkhir(bahan: Bahan): Promise<void> {
  bahan.pemeriksa.tabel();
  await semuaTersimpan(bahan);
  await tepatSatuKali(bahan);
  const kasus = await jejakMelipat(bahan);
  tenggatTepat(bahan, kasus);
}

/** I1: every record that is or was ours is stored as it now stands, or in quarantine while it breaks the contract. */
async function semuaTersimpan({ jauh, store, pemeriksa }: Bahan): Promise<void> {
  for (const l of jauh.laporan.values()) {
    if (l.rusak) {
      pastikan(
        pemeriksa.akhir.karantina(l.id),
        'I1',
        () => `${l.id} melanggar kontrak, tetapi tidak dikarantina`,
      );
      continue;
    }
    const rinci = await store.kasus(l.id);
    pastikan(rinci !== null, 'I1', () => `${l.id} tidak tersimpan`);
    pastikan(!pemeriksa.akhir.karantina(l.id), 'I1', () => `${l.id} pulih, tetapi masih dikarantina`);
    // I14 looks after those whose texts are gone.
    if (rinci.dihapus) continue;
    const beda = perbedaan(l, rinci.laporan);
    pastikan(beda === null, 'I1', () => `${l.id}: ${beda}`);
  }
}

function perbedaan(l: LaporanJauh, laporan: Laporan | null): string | null {
  const pasangan = [
    ['judul', laporan?.judul, l.judul],
    ['status', laporan?.statusLapor, l.status],
    ['instansi', laporan?.idInstansi, l.instansi.id],
  ] as const;
  const beda = pasangan.find(([, kita, hulu]) => kita !== hulu);
  // Which field, not what stands in it: a title may name somebody.
  return beda === undefined ? null : `${beda[0]} bukan seperti di LAPOR!`;
}

const SELESAI_SAH = new Set(['terkirim', 'gagal', 'ditahan', 'dibatalkan', 'diganti']);

/** I2, I13, I15: each approved answer took effect once, or is visibly not sent; nothing hangs. */
async function tepatSatuKali({
  pemeriksa,
  store,
  rencana,
  pernahDipulihkan,
  kirimanTerakhir,
}: Bahan): Promise<void> {
  const { kiriman, kali, naskah } = pemeriksa.akhir;
  // What was read before an erasure.
  const naskahSemula = new Map([...naskah].map(([isi, { kiriman: id }]) => [id, isi]));
  for (const k of kiriman) {
    const isi = (await store.isiKiriman(k.id))?.isi || naskahSemula.get(k.id);
    const n = kali.get(isi ?? '') ?? 0;
    // A return counts as arrived when LAPOR! shows the report with somebody else, whoever sent it there.
    const olehOrang = k.dasar_terkirim === 'pernyataan-petugas';
    const karenaPindah = k.jenis === 'kembalikan' && k.dasar_terkirim === 'terbaca-kembali';
    if (k.status === 'terkirim' && !olehOrang && !karenaPindah)
      pastikan(n > 0, 'I2', () => `${k.id} terkirim (${k.dasar_terkirim}), tetapi berdampak ${n} kali`);
    if (!pernahDipulihkan && (k.status === 'dibatalkan' || k.status === 'diganti'))
      pastikan(n === 0, 'I2', () => `${k.id} ${k.status}, tetapi berdampak`);
    const menghalangi = (d: BarisKirimanAkhir) =>
      d.kasus_id === k.kasus_id &&
      d.urut < k.urut &&
      (MENGHALANGI.has(d.status) || tanpaPanggilan(d, rencana));
    const menunggu = k.status === 'antre' && (tanpaPanggilan(k, rencana) || kiriman.some(menghalangi));
    // Given to us anew since: nobody can tell, and it is looked up eight times before it is gagal.
    const tengok = k.status === 'belum_pasti' && k.jenis === 'kembalikan';
    const belumTiba = (tengok || k.status === 'antre') && k.berikut_at > kirimanTerakhir;
    pastikan(
      SELESAI_SAH.has(k.status) || menunggu || belumTiba,
      'I13',
      () => `${k.id} masih ${k.status} sehari sesudah pulih: ${keadaan(k, kiriman)}`,
    );
  }
}

/** f01 returns no report and carries no file: both wait to be done by hand, and what came after waits behind. */
const tanpaPanggilan = (k: BarisKirimanAkhir, { dialek }: Rencana): boolean =>
  dialek === 'f01' && k.status === 'antre' && (k.jenis === 'kembalikan' || k.berkas !== '[]');

/** Everything that waits in the same case. */
const keadaan = (k: BarisKirimanAkhir, semua: readonly BarisKirimanAkhir[]): string =>
  semua
    .filter((d) => d.kasus_id === k.kasus_id)
    .map((d) => `${d.id} ${d.jenis} p${d.putaran} ${d.status} ke-${d.percobaan} ${waktu(d.berikut_at)}`)
    .join('; ');

const MENGHALANGI = new Set(['gagal', 'ditahan']);

/** I7: the journal alone gives every case again; and its chain holds. */
async function jejakMelipat({ store, pemeriksa }: Bahan): Promise<ReadonlyMap<string, Kasus>> {
  const kasus = new Map<string, Kasus>();
  for (const b of store.jejak()) {
    if (/^(setelan|karantina|ba|kaitan|pemulihan|rem|nomor|lampiran|identitas|banding|segel)\./.test(b.jenis))
      continue;
    const { kasus: id, ...isi } = JSON.parse(Buffer.from(b.payload).toString('utf8')) as { kasus: string };
    const peristiwa = { ...isi, jenis: b.jenis } as unknown as Peristiwa;
    const idKasus = { id, trackingId: b.trackingId, nomorRegistrasi: null };
    kasus.set(id, terapkan(kasus.get(id) ?? null, peristiwa, idKasus));
  }
  const rusak = periksaRantai(store.jejak()).rusak;
  pastikan(rusak === null, 'I6', () => `rantai jejak rusak: ${JSON.stringify(rusak)}`);
  for (const { id, tracking_id } of pemeriksa.akhir.kasus) {
    const tersimpan = (await store.kasus(tracking_id ?? ''))?.kasus;
    const sama = JSON.stringify(urut(tersimpan)) === JSON.stringify(urut(kasus.get(id)));
    pastikan(sama, 'I7', () => `${id} bukan lipatan jejaknya`);
  }
  return kasus;
}

/** Keys in one order, at any depth. */
function urut(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(urut);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, urut(v)]),
  );
}

/** I10: deadlines counted by hand, from journalled times and the remote's own disposition. */
function tenggatTepat({ jauh, pemeriksa, rencana }: Bahan, kasus: ReadonlyMap<string, Kasus>): void {
  for (const baris of pemeriksa.akhir.kasus) {
    const k = kasus.get(baris.id);
    const putaran = k?.putaran.at(-1);
    if (k === undefined || putaran === undefined || baris.terbuka !== 1) continue;
    const dariHulu = putaran.sumber === 'tanggal_disposisi' && putaran.sebab.startsWith('disposisi');
    const pernah = jauh.laporan.get(baris.tracking_id ?? '')?.pernahDisposisi;
    pastikan(
      !dariHulu || pernah?.has(putaran.mulai) === true,
      'I10',
      () => `${baris.tracking_id} dihitung sejak ${new Date(putaran.mulai).toISOString()}, bukan disposisi`,
    );
    tenggatSop(baris, k, rencana.zona);
    tenggatNasional(baris, k, rencana.zona);
  }
}

const BERBATAS = new Set(['telaah', 'klarifikasi', 'verifikasi-lapangan']);

function tenggatSop(baris: BarisKasusAkhir, k: Kasus, zona: string): void {
  const jalan = k.jalan.at(-1);
  // Pauses have tests of their own (test/sop/tenggat/tenggat-sifat.test.ts).
  if (jalan === undefined || jalan.jeda.length > 0) return;
  const harap = BERBATAS.has(k.langkah) ? jatuh(jalan.mulai, 3, 'hari', zona) : null;
  pastikan(
    baris.tenggat_sop_at === harap,
    'I10',
    () => `${baris.tracking_id} ${k.langkah}: ${waktu(baris.tenggat_sop_at)}, seharusnya ${waktu(harap)}`,
  );
}

const jatuh = (mulai: number, jumlah: number, satuan: 'hari' | 'hari_kerja', zona: string): number | null =>
  tenggatLambat(mulai, { jumlah, satuan }, zona as ZonaLambat).jatuh;

function tenggatNasional(baris: BarisKasusAkhir, k: Kasus, zona: string): void {
  const putaran = k.putaran.at(-1);
  if (putaran === undefined) return;
  const hari = { informasi: 5, 'tanpa-pemeriksaan-lapangan': 14, 'pemeriksaan-lapangan': 60 };
  const n = putaran.pertamaTerkirim === null ? 5 : hari[k.kelas ?? k.kelasAwal];
  const harap = putaran.akhirTerkirim === null ? jatuh(putaran.mulai, n, 'hari_kerja', zona) : null;
  pastikan(
    baris.tenggat_nasional_at === harap,
    'I10',
    () => `${baris.tracking_id} nasional: ${waktu(baris.tenggat_nasional_at)}, seharusnya ${waktu(harap)}`,
  );
}

const waktu = (ms: number | null): string => (ms === null ? 'tidak ada' : new Date(ms).toISOString());
