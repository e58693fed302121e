import { type Lokasi, lokasi, lolos, type Operasi, wajib } from './kontrak.ts';

/** Values for the patterns of the contract; a new pattern there fails here by name. */
const POLA: Readonly<Record<string, string>> = {
  '^[0-9]{1,12}$': '10000003',
  '^[0-9a-f]{64}$': 'ab'.repeat(32),
};
const FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2026-02-23T11:11:05+07:00',
  uri: 'http://127.0.0.1:8731/api/v1/berkas/1',
};
/** What no schema can say: an example that named a next page would page for ever. */
const ISI_TETAP: Readonly<Record<string, unknown>> = { kursor_berikutnya: null };

/** The successful answer that the contract names for this operation; of 200 (seen before) and 201, the new one. */
export function contohJawaban(op: Operasi): { readonly status: number; readonly body: unknown } {
  const responses = wajib(lokasi(`${op.simpul.penunjuk}/responses`));
  const status = wajib(Object.keys(responses.isi).findLast((s) => s.startsWith('2')));
  const content = wajib(lokasi(`${responses.penunjuk}/${status}/content`));
  const [media = ''] = Object.keys(content.isi);
  return {
    status: Number(status),
    body: contoh(wajib(lokasi(`${content.penunjuk}/${lolos(media)}/schema`))),
  };
}

/** An example of a named schema, with fields of the test's own. */
export function contohKontrak(
  skema: string,
  ganti: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { ...(contoh(wajib(lokasi(`#/components/schemas/${skema}`))) as object), ...ganti };
}

function contoh(skema: Lokasi): unknown {
  const { isi, penunjuk } = skema;
  if ('const' in isi) return isi.const;
  if (Array.isArray(isi.enum)) return isi.enum[0];
  if (Array.isArray(isi.examples)) return isi.examples[0];
  const tipe = Array.isArray(isi.type) ? isi.type[0] : isi.type;
  if (tipe === 'array') return [contoh(wajib(lokasi(`${penunjuk}/items`)))];
  if (tipe === 'integer') return isi.minimum ?? 1;
  if (tipe === 'string') return contohTeks(isi);
  if (tipe !== 'object') throw new Error(`kontrak: tidak ada contoh untuk ${penunjuk}`);
  return Object.fromEntries(
    Object.keys((isi.properties ?? {}) as object).map((nama) => [
      nama,
      nama in ISI_TETAP ? ISI_TETAP[nama] : contoh(wajib(lokasi(`${penunjuk}/properties/${nama}`))),
    ]),
  );
}

function contohTeks(isi: Lokasi['isi']): string {
  if (typeof isi.pattern === 'string') return wajib(POLA[isi.pattern]);
  if (typeof isi.format === 'string') return wajib(FORMAT[isi.format]);
  return 'contoh';
}
