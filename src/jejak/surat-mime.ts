/** A letter within a letter within a letter, and the parts of all of them: more is no letter of ours. */
const DALAM_MAKS = 8;
const BAGIAN_MAKS = 200;

/**
 * The texts of a letter as a mail program saves it (RFC 5322, RFC 2045–2046), in their order, decoded; none where the
 * file is no such letter. Lines end in LF.
 */
export function teksDalamSurat(bita: Uint8Array): readonly string[] {
  const surat = Buffer.from(bita).toString('latin1').replaceAll('\r\n', '\n');
  const awal = surat.replace(/^\u00ef\u00bb\u00bf/, '').replace(/^From .*\n/, '');
  const { kepala } = belah(awal);
  if (!kepala.has('content-type') && !kepala.has('content-transfer-encoding')) return [];
  const hasil: string[] = [];
  kumpulkan(awal, 0, hasil);
  return hasil;
}

interface Bagian {
  readonly kepala: ReadonlyMap<string, string>;
  readonly isi: string;
}

/** Latin-1 stands for bytes here: the charset of a part is known only once its headers are read. */
function kumpulkan(teks: string, dalam: number, hasil: string[]): void {
  if (dalam > DALAM_MAKS || hasil.length >= BAGIAN_MAKS) return;
  const { kepala, isi } = belah(teks);
  const jenis = kepala.get('content-type') ?? '';
  const batas = /^multipart\//i.test(jenis) ? parameter(jenis, 'boundary') : null;
  if (batas !== null) for (const satu of bagian(isi, batas)) kumpulkan(satu, dalam + 1, hasil);
  else if (/^message\/rfc822\b/i.test(jenis)) kumpulkan(isi, dalam + 1, hasil);
  else
    hasil.push(baca(urai(isi, kepala.get('content-transfer-encoding') ?? ''), parameter(jenis, 'charset')));
}

/** Headers, unfolded, by their names in lower case; the first of each. */
function belah(teks: string): Bagian {
  const akhir = teks.startsWith('\n') ? 0 : teks.indexOf('\n\n');
  const atas = akhir < 0 ? teks : teks.slice(0, akhir);
  const kepala = new Map<string, string>();
  for (const baris of atas.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, nama, nilai] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(baris) ?? [];
    const kunci = nama?.toLowerCase();
    if (kunci !== undefined && nilai !== undefined && !kepala.has(kunci)) kepala.set(kunci, nilai);
  }
  return { kepala, isi: akhir < 0 ? '' : teks.slice(akhir).replace(/^\n\n?/, '') };
}

function parameter(nilai: string, nama: string): string | null {
  const cocok = new RegExp(`;[ \\t]*${nama}[ \\t]*=[ \\t]*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(nilai);
  return cocok === null ? null : (cocok[1] ?? cocok[2] ?? null);
}

/** Between the lines that are the boundary; what stands before the first and after the last is for old readers. */
function bagian(isi: string, batas: string): readonly string[] {
  const hasil: string[][] = [];
  for (const baris of isi.split('\n')) {
    const garis = baris.trimEnd();
    if (garis === `--${batas}--`) break;
    if (garis === `--${batas}`) hasil.push([]);
    else hasil.at(-1)?.push(baris);
  }
  return hasil.map((rows) => rows.join('\n'));
}

function urai(isi: string, cara: string): Buffer {
  const nama = cara.trim().toLowerCase();
  if (nama === 'base64') return Buffer.from(isi, 'base64');
  if (nama !== 'quoted-printable') return Buffer.from(isi, 'latin1');
  const rapat = isi.replace(/[ \t]+$/gm, '').replace(/=\n/g, '');
  return Buffer.from(
    rapat.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function baca(bita: Uint8Array, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bita);
  } catch {
    return new TextDecoder().decode(bita);
  }
}
