import type { Clock } from '../../ports/clock.ts';
import type { HasilUnduh, LaporApi } from '../../ports/lapor-api.ts';
import type { LampiranPelapor } from '../../sop/laporan/laporan.ts';
import { asalBerkas, type BolehDituju } from './asal-berkas.ts';
import type { Klien, Permintaan } from './klien.ts';
import type { Jawab, Panggilan } from './panggilan.ts';
import { ikutiPengalihan } from './pengalihan.ts';
import { tungguSampai } from './retry-after.ts';

interface AlatUnduh {
  /** Base URL of the API. */
  readonly dasar: string;
  /** Hosts beside the API's own. */
  readonly hosts: readonly string[];
  readonly klien: Klien;
  /** The same exchange with our token. */
  readonly panggil: Panggilan;
  readonly clock: Clock;
  /** For one whole file. */
  readonly batasWaktuMs: number;
}

/** Bytes of one file, declared and decoded: what the evidence folder takes. */
const UKURAN_MAKS = 10 * 1024 * 1024;
/** Declared types; what the bytes are is looked at again when the file is kept. */
const TIPE: ReadonlySet<string> = new Set(['image/jpeg', 'image/jpg', 'image/png', 'application/pdf']);

/** Downloads a reporter's file within our limits; the token goes to the API's own origin only. */
export function createUnduh(alat: AlatUnduh): NonNullable<LaporApi['unduh']> {
  const { dasar, hosts, klien, panggil, clock, batasWaktuMs } = alat;
  const boleh = asalBerkas(dasar, hosts);
  const { origin } = new URL(dasar);
  return async (lampiran, signal) => {
    const penolakan = ditolakDulu(lampiran, boleh);
    if (penolakan !== null) return ditolak(penolakan);
    const ambil = (url: string): Promise<Jawab> =>
      (new URL(url).origin === origin ? panggil : klien)({ ...PERMINTAAN, url, batasWaktuMs }, signal);
    const { origin: asal, pathname, search } = new URL(lampiran.url);
    return hasilUnduh(await ikutiPengalihan(asal + pathname + search, ambil, boleh), clock.now());
  };
}

type Sebab = Extract<HasilUnduh, { jenis: 'ditolak' }>['sebab'];
const ditolak = (sebab: Sebab): HasilUnduh => ({ jenis: 'ditolak', sebab });

/** What needs no request to be refused. */
function ditolakDulu({ ukuran, tipeMedia, url }: LampiranPelapor, boleh: BolehDituju): Sebab | null {
  if (ukuran > UKURAN_MAKS) return 'terlalu_besar';
  if (!TIPE.has(tipeMedia.trim().toLowerCase())) return 'tipe';
  const tujuan = URL.parse(url);
  return tujuan !== null && tujuan.username === '' && boleh(tujuan) ? null : 'alamat';
}

const PERMINTAAN: Pick<Permintaan, 'metode' | 'kepala' | 'berkas'> = {
  metode: 'GET',
  // Pictures and PDFs are compressed by themselves; a file unpacked from a gzip that was cut off would not show it.
  kepala: { Accept: [...TIPE].join(', '), 'Accept-Encoding': 'identity' },
  berkas: { batasBytes: UKURAN_MAKS },
};

function hasilUnduh(jawab: Jawab, now: number): HasilUnduh {
  if (jawab.jenis === 'tanpa_token') return jawab.alasan;
  if (jawab.jenis === 'putus')
    return { jenis: 'gangguan', sebab: jawab.sebab, http: null, terjangkau: jawab.tersambung };
  const { status, isi } = jawab;
  const gangguan = (sebab: string): HasilUnduh => ({
    jenis: 'gangguan',
    sebab,
    http: status,
    terjangkau: true,
  });
  if (status === 401 || status === 403) return { jenis: 'kredensial', http: status };
  if (status === 404 || status === 410) return { jenis: 'tidak_ada' };
  if (status >= 300 && status < 400) return ditolak('dialihkan');
  const sampai = tungguSampai(status, jawab.retryAfter, now);
  if (sampai !== null) return { jenis: 'tunggu', sampai, http: status };
  if (status !== 200) return gangguan(`HTTP ${status}`);
  // Maintenance comes as HTML with 200: says nothing about the file.
  if (/^\s*text\/html\b/i.test(jawab.tipeIsi ?? '')) return gangguan('halaman web');
  if (isi.jenis === 'terlalu_besar') return ditolak('terlalu_besar');
  if (isi.jenis === 'berkas') return { jenis: 'ok', isi: isi.data };
  return gangguan(isi.jenis === 'terputus' ? isi.sebab : 'bukan berkas');
}
