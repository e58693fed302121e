import { statusGalatF01 } from '../../mapping/f01/galat-from-wire.ts';
import { halamanFromF01, laporanTunggalFromF01 } from '../../mapping/f01/halaman-from-wire.ts';
import {
  daftarToF01,
  denganToken,
  JENIS_F01,
  kirimanToF01,
  satuToF01,
} from '../../mapping/f01/permintaan-to-wire.ts';
import { riwayatFromF01 } from '../../mapping/f01/riwayat-from-wire.ts';
import { tandaTerimaFromF01 } from '../../mapping/f01/tanda-terima-from-wire.ts';
import type { Jawaban, LaporApi } from '../../ports/lapor-api.ts';
import type { Balasan } from './balasan.ts';
import { hasilKirim } from './hasil-kirim.ts';
import { isiJson } from './isi-json.ts';
import { type Bacaan, jawabanBaca } from './jawaban-baca.ts';
import { alamatDasar, klienDari, type OpsiApi } from './opsi-api.ts';
import { ulangBaca } from './ulang-baca.ts';

export interface OpsiF01Api extends OpsiApi {
  /** KEYTOKEN, a field of every form. */
  readonly token: string;
}

/**
 * The legacy `f01` dialect. Its address and its token field are public; the calls used here are INVENTED, because those
 * that list and answer are not (docs/decisions/0010). No keys, no identities, no files: an answer of unknown fate is
 * looked up in the history, and only then sent again.
 */
export function createF01Api(opsi: OpsiF01Api): LaporApi {
  const { clock, log, token } = opsi;
  const dasar = alamatDasar(opsi.url);
  const klien = klienDari(opsi);
  // As it stands in the form too: a remote may show our request in its answer.
  const rahasia = [token, encodeURIComponent(token)];

  const panggil = async (panggilan: string, isian: Uint8Array, signal?: AbortSignal): Promise<Balasan> => {
    const url = `${dasar}/api/services/f01/${panggilan}`;
    return bacaGalat(
      await klien({ metode: 'POST', url, kepala: KEPALA, badan: denganToken(isian, token) }, signal),
    );
  };
  const baca = <T>(panggilan: string, isian: Uint8Array, bacaan: Bacaan<T>, signal?: AbortSignal) =>
    ulangBaca(
      async () => jawabanBaca(await panggil(panggilan, isian, signal), bacaan, clock.now()),
      opsi,
      signal,
    );

  return {
    sambungan: `f01:${dasar}`,
    menghormatiKunci: false,
    jenis: JENIS_F01,
    membawaBerkas: false,
    rakit: kirimanToF01,

    async listLaporan(permintaan, signal) {
      const isian = daftarToF01(permintaan);
      if (isian === null) return { jenis: 'kursor_kedaluwarsa' };
      return baca('getreports', isian, { isi: halamanFromF01, hilang: {} }, signal);
    },

    bacaLaporan: (trackingId, signal) =>
      baca(
        'getreports',
        satuToF01(trackingId),
        bacaanSatu((isi) => laporanTunggalFromF01(isi, trackingId)),
        signal,
      ),

    async bacaRiwayat(trackingId, signal) {
      const jawaban = await baca('getfollowups', satuToF01(trackingId), bacaanSatu(riwayatFromF01), signal);
      if (jawaban.jenis !== 'ok') return jawaban;
      const { dilewati } = jawaban.isi;
      if (dilewati > 0) log.warn('f01.history_lines_skipped', { tracking_id: trackingId, lines: dilewati });
      return jawaban;
    },

    unggah: () => Promise.reject(new Error('f01 carries no files: membawaBerkas says so')),

    async kirim({ trackingId, badan }, signal) {
      const jawab = await panggil('addfollowup', badan, signal);
      return hasilKirim(jawab, (isi) => tandaTerimaFromF01(isi, trackingId), clock.now(), rahasia);
    },
  };
}

const KEPALA = { 'Content-Type': 'application/x-www-form-urlencoded' };

const TIDAK_ADA: Jawaban<never> = { jenis: 'tidak_ada' };
const bacaanSatu = <T>(isi: Bacaan<T>['isi']): Bacaan<T> => ({ isi, hilang: { 404: TIDAK_ADA } });

/** An error object is small; a page need not be read twice to see that it is none. */
const GALAT_MAKS_BYTES = 4 * 1024;

/** f01 tells its errors with 200: from here on they have the status that they stand for, and are judged as any other. */
function bacaGalat(balasan: Balasan): Balasan {
  if (balasan.jenis === 'putus' || balasan.status !== 200) return balasan;
  const { isi } = balasan;
  if (isi.jenis !== 'utuh' || isi.bytes > GALAT_MAKS_BYTES) return balasan;
  const json = isiJson(balasan);
  const status = json.jenis === 'json' ? statusGalatF01(json.nilai) : null;
  return status === null ? balasan : { ...balasan, status };
}
