import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { cariOperasi, dokumen, type Lokasi, lokasi, lolos, type Operasi } from './kontrak.ts';

const ID = 'https://kontrak.invalid/lapor-rest';

export interface ValidatorKontrak {
  /**
   * What is wrong with an answer; empty: nothing. `body` is the parsed JSON. A status of 400 and more that the operation
   * doesn't name (401 nearly everywhere) is held against Problem.
   */
  jawaban(
    metode: string,
    alamat: string,
    status: number,
    body: unknown,
    tipeMedia?: string | null,
  ): readonly string[];
  /**
   * What is wrong with a request, unknown fields and parameters included: the contract allows them, ours has none.
   * `alamat`: path with its query, or a whole URL. `body`: text, bytes, FormData or parsed JSON.
   */
  permintaan(
    metode: string,
    alamat: string,
    headers: Headers | Readonly<Record<string, string>>,
    body?: unknown,
  ): readonly string[];
}

export function validatorKontrak(): ValidatorKontrak {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // The plug-in is CommonJS: under nodenext its default export is the module.
  formats.default(ajv);
  ajv.addFormat('binary', true);
  ajv.addSchema({ $id: ID, ...dokumen });
  const tersusun = new Map<string, ValidateFunction>();

  function periksa(skema: string, nilai: unknown, nama: string, ketat = false): string[] {
    const kunci = `${skema} ${ketat}`;
    const acuan = { $ref: `${ID}${encodeURI(skema)}`, ...(ketat && { unevaluatedProperties: false }) };
    const fungsi = tersusun.get(kunci) ?? ajv.compile(acuan);
    tersusun.set(kunci, fungsi);
    if (fungsi(nilai)) return [];
    return (fungsi.errors ?? []).map(
      (e) => `${nama}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`,
    );
  }

  function parameter(op: Operasi, di: string, nilai: Readonly<Record<string, string>>): string[] {
    const dikenal = op.parameter.filter((p) => p.isi.in === di);
    const nama = (p: Lokasi) => (di === 'header' ? String(p.isi.name).toLowerCase() : String(p.isi.name));
    const asing = di === 'query' ? Object.keys(nilai).filter((n) => !dikenal.some((p) => nama(p) === n)) : [];
    return [
      ...asing.map((n) => `query ${n}: tidak ada di kontrak`),
      ...dikenal.flatMap((p) => {
        const ada = nilai[nama(p)];
        if (ada === undefined) return p.isi.required ? [`${di} ${nama(p)}: wajib`] : [];
        const angka = lokasi(`${p.penunjuk}/schema`)?.isi.type === 'integer' && /^-?[0-9]+$/.test(ada);
        return periksa(`${p.penunjuk}/schema`, angka ? Number(ada) : ada, `${di} ${nama(p)}`);
      }),
    ];
  }

  function badan(op: Operasi, tipe: string, body: unknown): string[] {
    const isi = lokasi(`${op.simpul.penunjuk}/requestBody/content`);
    if (isi === null) return kosong(body) ? [] : ['badan: kontrak tidak mengenalnya'];
    const media = Object.keys(isi.isi).find((m) => tipe.toLowerCase().startsWith(m));
    if (media === undefined)
      return [`content-type ${tipe || '(tidak ada)'}: bukan ${Object.keys(isi.isi).join(', ')}`];
    const skema = `${isi.penunjuk}/${lolos(media)}/schema`;
    if (media === 'application/json') {
      const json = bacaJson(body);
      return json === undefined ? ['badan: bukan JSON'] : periksa(skema, json, 'badan', true);
    }
    // Raw multipart bytes are judged by their boundary only: reading them apart is the server's work.
    if (!(body instanceof FormData)) return /boundary=/.test(tipe) ? [] : ['content-type: tanpa boundary'];
    const bagian = Object.fromEntries([...body].map(([n, v]) => [n, typeof v === 'string' ? v : '']));
    return periksa(skema, bagian, 'badan', true);
  }

  return {
    jawaban: (metode, alamat, status, body, tipeMedia) => {
      const cocok = cariOperasi(metode, alamat);
      if (cocok === null) return [`${metode} ${alamat}: tidak ada di kontrak`];
      const dikenal = lokasi(`${cocok.operasi.simpul.penunjuk}/responses/${status}`);
      if (dikenal === null && status < 400) return [`status ${status}: tidak ada di kontrak`];
      const isi = lokasi(`${(dikenal ?? lokasi('#/components/responses/Problem'))?.penunjuk}/content`);
      if (isi === null) return [];
      const [media = ''] = Object.keys(isi.isi);
      const salahMedia = tipeMedia !== undefined && !tipeMedia?.startsWith(media);
      return [
        ...(salahMedia ? [`content-type ${tipeMedia}: bukan ${media}`] : []),
        ...periksa(`${isi.penunjuk}/${lolos(media)}/schema`, body, 'badan'),
      ];
    },
    permintaan: (metode, alamat, headers, body) => {
      const cocok = cariOperasi(metode, alamat);
      if (cocok === null) return [`${metode} ${alamat}: tidak ada di kontrak`];
      const kepala = Object.fromEntries(new Headers(headers));
      const { operasi: op } = cocok;
      return [
        ...izin(op, kepala.authorization),
        ...parameter(op, 'path', cocok.variabel),
        ...parameter(op, 'query', Object.fromEntries(cocok.kueri)),
        ...parameter(op, 'header', kepala),
        ...badan(op, kepala['content-type'] ?? '', body),
      ];
    },
  };
}

function izin(op: Operasi, authorization: string | undefined): string[] {
  const terbuka = Array.isArray(op.simpul.isi.security) && op.simpul.isi.security.length === 0;
  if (terbuka) return authorization === undefined ? [] : ['authorization: tidak diminta di sini'];
  return /^Bearer \S+$/.test(authorization ?? '') ? [] : ['authorization: bukan Bearer'];
}

const kosong = (body: unknown) =>
  body === undefined || body === null || body === '' || (body instanceof Uint8Array && body.length === 0);

function bacaJson(body: unknown): unknown {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return body;
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
