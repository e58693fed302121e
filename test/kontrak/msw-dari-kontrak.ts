import { type HttpHandler, HttpResponse, http } from 'msw';
import { contohJawaban } from './contoh-kontrak.ts';
import { type Operasi, operasi } from './kontrak.ts';
import { validatorKontrak } from './validator-kontrak.ts';

/** A request as it came; its body is bytes, or FormData where it is multipart. */
interface PermintaanTercatat {
  /** `POST /laporan/{tracking_id}/tindak-lanjut` */
  readonly rute: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly badan: Uint8Array | FormData;
  readonly variabel: Readonly<Record<string, string>>;
}

/** Undefined: the contract's own example. */
export type Penjawab = (
  permintaan: PermintaanTercatat,
  contoh: Readonly<{ status: number; body: unknown }>,
) => Response | undefined | Promise<Response | undefined>;

export interface MswKontrak {
  readonly handlers: readonly HttpHandler[];
  /** Every request, in order. */
  readonly permintaan: readonly PermintaanTercatat[];
  /** What was wrong with the requests: expect it to stay empty. */
  readonly masalah: readonly string[];
  /** From now on, for this route; replaces an earlier one. */
  ganti(rute: string, penjawab: Penjawab): void;
  /** Forgets requests, problems and replacements. */
  reset(): void;
}

/** msw handlers for every path and method of the contract file, answering with examples made from its schemas. */
export function mswDariKontrak(url: string, awal: Readonly<Record<string, Penjawab>> = {}): MswKontrak {
  const validator = validatorKontrak();
  const permintaan: PermintaanTercatat[] = [];
  const masalah: string[] = [];
  const pengganti = new Map(Object.entries(dikenal(awal)));

  async function jawab(op: Operasi, request: Request, params: object): Promise<Response> {
    const satu = await catat(op, request, params);
    permintaan.push(satu);
    const salah = validator.permintaan(op.metode, satu.url.href.slice(url.length), satu.headers, satu.badan);
    masalah.push(...salah.map((m) => `${satu.rute}: ${m}`));
    const contoh = contohUntuk(op, satu);
    const lain = await pengganti.get(satu.rute)?.(satu, contoh);
    return lain ?? HttpResponse.json(contoh.body as object, { status: contoh.status });
  }

  return {
    handlers: operasi.map((op) => {
      const pasang = op.metode === 'POST' ? http.post : http.get;
      return pasang(url + op.pola.replace(/\{(\w+)\}/g, ':$1'), ({ request, params }) =>
        jawab(op, request, params),
      );
    }),
    permintaan,
    masalah,
    ganti: (rute, penjawab) => {
      for (const [nama, fungsi] of Object.entries(dikenal({ [rute]: penjawab }))) pengganti.set(nama, fungsi);
    },
    reset: () => {
      permintaan.length = 0;
      masalah.length = 0;
      pengganti.clear();
      for (const [nama, fungsi] of Object.entries(awal)) pengganti.set(nama, fungsi);
    },
  };
}

const namaRute = (op: Operasi) => `${op.metode} ${op.pola}`;

async function catat(op: Operasi, request: Request, params: object): Promise<PermintaanTercatat> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data');
  return {
    rute: namaRute(op),
    url: new URL(request.url),
    headers: request.headers,
    badan: multipart ? await request.formData() : new Uint8Array(await request.arrayBuffer()),
    variabel: { ...params } as Record<string, string>,
  };
}

/** A single report, and the answer to a write, are about the report that was asked for. */
function contohUntuk(op: Operasi, { variabel }: PermintaanTercatat) {
  const { status, body } = contohJawaban(op);
  const bernomor = body !== null && typeof body === 'object' && 'tracking_id' in body;
  return { status, body: bernomor ? { ...body, tracking_id: variabel.tracking_id } : body };
}

/** A misspelt route would never fire, and the test pass. */
function dikenal<T extends Readonly<Record<string, Penjawab>>>(pengganti: T): T {
  const asing = Object.keys(pengganti).filter((rute) => !operasi.some((op) => namaRute(op) === rute));
  if (asing.length > 0) throw new Error(`kontrak tidak mengenal rute ${asing.join(', ')}`);
  return pengganti;
}
