import { halamanFromWire } from '../../mapping/rest/halaman-from-wire.ts';
import { kirimanToWire } from '../../mapping/rest/kiriman-to-wire.ts';
import { laporanTunggalFromWire } from '../../mapping/rest/laporan-from-wire.ts';
import { riwayatFromWire } from '../../mapping/rest/riwayat-from-wire.ts';
import { lampiranFromWire, tandaTerimaFromWire } from '../../mapping/rest/tanda-terima-from-wire.ts';
import { waktuToWire } from '../../mapping/rest/waktu-wire.ts';
import type {
  BerkasUnggah,
  HasilUnggah,
  Jawaban,
  KirimanSiap,
  LaporApi,
  PermintaanDaftar,
} from '../../ports/lapor-api.ts';
import { JENIS_KIRIMAN } from '../../sop/kiriman/kiriman.ts';
import { hasilKirim } from './hasil-kirim.ts';
import { type Bacaan, jawabanBaca } from './jawaban-baca.ts';
import { multipartBerkas } from './multipart.ts';
import { alamatDasar, BATAS_WAKTU_MS, klienDari, type OpsiApi } from './opsi-api.ts';
import { createPanggilan } from './panggilan.ts';
import { ikutiPengalihan } from './pengalihan.ts';
import { createPemegangToken, type Kredensial } from './token.ts';
import { ulangBaca } from './ulang-baca.ts';
import { createUnduh } from './unduh.ts';

export interface OpsiRestApi extends OpsiApi {
  readonly kredensial: Kredensial;
  /** Hosts beside the API's own from which reporters' files may be fetched. */
  readonly asalBerkas?: readonly string[];
}

/** A file has up to 10 MiB to carry over a slow line. */
const BERKAS_KALI_WAKTU = 3;
const TIDAK_ADA = { jenis: 'tidak_ada' } as const;

/** The `rest` dialect over HTTP (fixtures/wire/lapor-rest.openapi.yaml). */
export function createRestApi(opsi: OpsiRestApi): LaporApi {
  const { clock, random, log, batasWaktuMs = BATAS_WAKTU_MS } = opsi;
  const dasar = alamatDasar(opsi.url);
  const klien = klienDari(opsi);
  const pemegang = createPemegangToken(opsi.kredensial, `${dasar}/token`, klien, clock);
  const panggil = createPanggilan(klien, pemegang);
  const alamatLaporan = (trackingId: string) => `${dasar}/laporan/${encodeURIComponent(trackingId)}`;

  const baca = <T>(url: string, bacaan: Bacaan<T>, signal?: AbortSignal): Promise<Jawaban<T>> => {
    const ambil = (alamat: string) => panggil({ metode: 'GET', url: alamat, kepala: {} }, signal);
    const sekali = async () => jawabanBaca(await ikutiPengalihan(url, ambil), bacaan, clock.now());
    return ulangBaca(sekali, opsi, signal);
  };

  return {
    sambungan: `rest:${dasar}`,
    menghormatiKunci: true,
    jenis: JENIS_KIRIMAN,
    membawaBerkas: true,
    rakit: kirimanToWire,

    listLaporan: (permintaan, signal) =>
      baca(`${dasar}/laporan?${kueriDaftar(permintaan)}`, BACAAN_DAFTAR, signal),

    bacaLaporan: (trackingId, signal) =>
      baca(
        alamatLaporan(trackingId),
        bacaanSatu((isi) => laporanTunggalFromWire(isi, trackingId)),
        signal,
      ),

    async bacaRiwayat(trackingId, signal) {
      const jawaban = await baca(`${alamatLaporan(trackingId)}/riwayat`, bacaanSatu(riwayatFromWire), signal);
      if (jawaban.jenis !== 'ok') return jawaban;
      const { dilewati } = jawaban.isi;
      if (dilewati > 0) log.warn('rest.history_lines_skipped', { tracking_id: trackingId, lines: dilewati });
      return jawaban;
    },

    unduh: createUnduh({
      dasar,
      hosts: opsi.asalBerkas ?? [],
      klien,
      panggil,
      clock,
      batasWaktuMs: batasWaktuMs * BERKAS_KALI_WAKTU,
    }),

    async unggah(berkas: BerkasUnggah, signal): Promise<HasilUnggah> {
      const { tipeIsi, badan } = multipartBerkas(berkas, random);
      const kepala = { 'Content-Type': tipeIsi };
      const batas = batasWaktuMs * BERKAS_KALI_WAKTU;
      const url = `${dasar}/lampiran`;
      const jawab = await panggil({ metode: 'POST', url, kepala, badan, batasWaktuMs: batas }, signal);
      const tanda = (isi: unknown) => lampiranFromWire(isi, berkas.sha256, berkas.isi.length);
      const hasil = hasilKirim(jawab, tanda, clock.now(), pemegang.rahasia());
      return hasil.jenis === 'tertutup' ? { ...hasil, jenis: 'ditolak' } : hasil;
    },

    async kirim(kiriman: KirimanSiap, signal) {
      const panggilan = kiriman.jenis === 'kembalikan' ? 'kembalikan' : 'tindak-lanjut';
      const kepala = { 'Content-Type': 'application/json', 'Idempotency-Key': kiriman.kunci };
      const url = `${alamatLaporan(kiriman.trackingId)}/${panggilan}`;
      const jawab = await panggil({ metode: 'POST', url, kepala, badan: kiriman.badan }, signal);
      return hasilKirim(jawab, (isi) => tandaTerimaFromWire(isi, kiriman), clock.now(), pemegang.rahasia());
    },
  };
}

function kueriDaftar({ idInstansi, sejak, kursor, batas }: PermintaanDaftar): URLSearchParams {
  const kueri = new URLSearchParams({ instansi_id: idInstansi, batas: String(batas) });
  if (sejak !== null) kueri.set('diperbarui_sejak', waktuToWire(sejak));
  if (kursor !== null) kueri.set('kursor', kursor);
  return kueri;
}

const BACAAN_DAFTAR = { isi: halamanFromWire, hilang: { 410: { jenis: 'kursor_kedaluwarsa' } } } as const;

const bacaanSatu = <T>(isi: Bacaan<T>['isi']): Bacaan<T> => ({
  isi,
  hilang: { 404: TIDAK_ADA, 410: TIDAK_ADA },
});
