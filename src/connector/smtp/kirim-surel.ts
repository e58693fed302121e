import { createTransport } from 'nodemailer';

/** How a mail server is reached, and as whom. */
export interface LoketSurel {
  readonly host: string;
  readonly port: number;
  readonly masuk: { readonly pengguna: string; readonly sandi: string } | null;
  /** Nothing leaves without TLS, also where nobody logs in; loopback excepted. */
  readonly wajibTls?: boolean;
}

export interface Surel {
  readonly dari: string;
  readonly kepada: readonly string[];
  readonly judul: string;
  readonly teks: string;
  /** Message-ID: the same for the same letter, so that a second copy is recognised. */
  readonly id: string;
  /** ms UTC. */
  readonly pada: number;
  readonly lampiran?: readonly LampiranSurel[];
}

export interface LampiranSurel {
  readonly nama: string;
  readonly tipe: string;
  readonly isi: Uint8Array | string;
}

export interface HasilKirimSurel {
  /** tak-pasti: the letter may have been taken. */
  readonly hasil: 'terkirim' | 'gagal' | 'tak-pasti';
  /** A word for the log; never the server's own, which may quote addresses and secrets. */
  readonly kelas: string;
  /** Recipients that the server refused. */
  readonly ditolak: number;
}

export interface BatasSurel {
  readonly sambungMs: number;
  readonly diamMs: number;
  /** All of it: a server that says one word every few seconds is never silent. */
  readonly semuaMs: number;
}

const BATAS: BatasSurel = { sambungMs: 10_000, diamMs: 20_000, semuaMs: 60_000 };
const TUTUP_MS = 1000;
/** Implicit TLS (RFC 8314 §3.3); on every other port STARTTLS is taken where it is offered. */
const PORT_TLS = 465;
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** One letter to all. Never throws: what went wrong is a class. */
export async function kirimSurel(
  loket: LoketSurel,
  surel: Surel,
  batas: BatasSurel = BATAS,
): Promise<HasilKirimSurel> {
  const percakapan = new Percakapan();
  const jalur = createTransport({ ...opsiJalur(loket, batas), logger: percakapan, transactionLog: true });
  try {
    const { rejected } = await jalur.sendMail({
      from: surel.dari,
      to: [...surel.kepada],
      subject: surel.judul,
      text: surel.teks,
      attachments: (surel.lampiran ?? []).map(({ nama, tipe, isi }) => ({
        filename: nama,
        contentType: tipe,
        content: typeof isi === 'string' ? isi : Buffer.from(isi),
      })),
      messageId: surel.id,
      date: new Date(surel.pada),
      disableFileAccess: true,
      disableUrlAccess: true,
      signal: AbortSignal.timeout(batas.semuaMs),
    });
    return { hasil: 'terkirim', kelas: 'ok', ditolak: rejected.length };
  } catch (galat) {
    return { ...nilaiGalat(galat, percakapan.isiDimulai), ditolak: 0 };
  } finally {
    jalur.close();
  }
}

/** A password crosses a network only under TLS, with a certificate that this machine trusts. */
const opsiJalur = (
  { host, port, masuk, wajibTls = false }: LoketSurel,
  { sambungMs, diamMs }: BatasSurel,
) => ({
  host,
  port,
  secure: port === PORT_TLS,
  requireTLS: (masuk !== null || wajibTls) && !LOOPBACK.test(host),
  connectionTimeout: sambungMs,
  greetingTimeout: sambungMs,
  socketTimeout: diamMs,
  // A server that hangs does not close its side either.
  socketCloseTimeout: TUTUP_MS,
  ...(masuk === null ? {} : { auth: { user: masuk.pengguna, pass: masuk.sandi } }),
});

const KELAS = new Set([
  'EABORT',
  'EAUTH',
  'ECONNECTION',
  'EDNS',
  'EENVELOPE',
  'EMESSAGE',
  'EPROTOCOL',
  'ESOCKET',
  'ETIMEDOUT',
  'ETLS',
]);

/** Listens for the one word after which the letter itself goes over; keeps nothing of what is said. */
class Percakapan {
  #isiDimulai = false;

  get isiDimulai(): boolean {
    return this.#isiDimulai;
  }

  debug({ tnx }: { readonly tnx?: unknown }, kata: unknown): void {
    if (tnx === 'client' && kata === 'DATA') this.#isiDimulai = true;
  }

  level(): void {}
  trace(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
  fatal(): void {}
}

/**
 * Until DATA no server has the letter: no name, no TLS, no certificate that is trusted, no login, no recipient. After it a
 * connection lost without a word may be lost between the letter's end and its receipt (RFC 5321 §4.5.3.2.6).
 */
function nilaiGalat(galat: unknown, isiDimulai: boolean): Pick<HasilKirimSurel, 'hasil' | 'kelas'> {
  const { code, responseCode } = galat as Readonly<Record<string, unknown>>;
  const kelas = typeof code === 'string' && KELAS.has(code) ? code : 'EOTHER';
  const pasti = typeof responseCode === 'number' || !isiDimulai;
  return { hasil: pasti ? 'gagal' : 'tak-pasti', kelas };
}
