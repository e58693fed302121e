import { createTransport } from 'nodemailer';

/** How a mail server is reached, and as whom. */
export interface LoketSurel {
  readonly host: string;
  readonly port: number;
  readonly masuk: { readonly pengguna: string; readonly sandi: string } | null;
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
}

export interface HasilKirimSurel {
  /** tak-pasti: the letter may have been taken. */
  readonly hasil: 'terkirim' | 'gagal' | 'tak-pasti';
  /** A word for the log; never the server's own, which may quote addresses and secrets. */
  readonly kelas: string;
  /** Recipients that the server refused. */
  readonly ditolak: number;
}

const BATAS_SAMBUNG_MS = 10_000;
const BATAS_DIAM_MS = 20_000;
/** Implicit TLS (RFC 8314 §3.3); on every other port STARTTLS is taken where it is offered. */
const PORT_TLS = 465;
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** One letter to all. Never throws: what went wrong is a class. */
export async function kirimSurel(loket: LoketSurel, surel: Surel): Promise<HasilKirimSurel> {
  const jalur = createTransport(opsiJalur(loket));
  try {
    const { rejected } = await jalur.sendMail({
      from: surel.dari,
      to: [...surel.kepada],
      subject: surel.judul,
      text: surel.teks,
      messageId: surel.id,
      date: new Date(surel.pada),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { hasil: 'terkirim', kelas: 'ok', ditolak: rejected.length };
  } catch (galat) {
    return { ...nilaiGalat(galat), ditolak: 0 };
  } finally {
    jalur.close();
  }
}

/** A password crosses a network only under TLS, with a certificate that this machine trusts. */
const opsiJalur = ({ host, port, masuk }: LoketSurel) => ({
  host,
  port,
  secure: port === PORT_TLS,
  requireTLS: masuk !== null && !LOOPBACK.test(host),
  connectionTimeout: BATAS_SAMBUNG_MS,
  greetingTimeout: BATAS_SAMBUNG_MS,
  socketTimeout: BATAS_DIAM_MS,
  ...(masuk === null ? {} : { auth: { user: masuk.pengguna, pass: masuk.sandi } }),
});

const KELAS = new Set([
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

/** Before the letter itself: no name, no TLS, no login, no recipient, or the server's own refusal. */
const SEBELUM_ISI = new Set(['EAUTH', 'EDNS', 'EENVELOPE', 'EMESSAGE', 'ETLS']);

const AWAL = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT']);

/** A connection lost without a word may be lost between the letter's end and its receipt (RFC 5321 §4.5.3.2.6). */
function nilaiGalat(galat: unknown): Pick<HasilKirimSurel, 'hasil' | 'kelas'> {
  const { code, responseCode, syscall, timeoutType } = galat as Readonly<Record<string, unknown>>;
  const kelas = typeof code === 'string' && KELAS.has(code) ? code : 'EOTHER';
  const belumSampai = syscall === 'connect' || AWAL.has(String(timeoutType));
  const pasti = typeof responseCode === 'number' || SEBELUM_ISI.has(kelas) || belumSampai;
  return { hasil: pasti ? 'gagal' : 'tak-pasti', kelas };
}
