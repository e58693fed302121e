import type { SegelRusak } from '../jejak/periksa-jejak.ts';
import type { HasilPeriksa } from '../jejak/periksa-rantai.ts';
import type {
  JumlahBundel,
  MenurutEkspor,
  PerjalananDiekspor,
  TenggatDiekspor,
} from '../ports/store/ekspor.ts';
import type { Petugas } from '../sop/petugas.ts';
import type { Tanggal, Zona } from '../sop/waktu/waktu.ts';
import { isoDenganOffset, labelZona, tanggalPada } from '../sop/waktu/waktu.ts';
import { bundel as kata } from '../teks/kertas/bundel.ts';
import type { Edisi } from './edisi.ts';
import type { BerkasBundel } from './folder-bundel.ts';
import type { RincianBa } from './log-ba.ts';
import type { BandingTerakhir } from './log-jejak.ts';
import type { JalannyaNomor } from './nomor-register.ts';
import type { Pengecualian } from './pengecualian.ts';
import { html } from './sel.ts';
import { BARIS_XLSX_MAKS } from './xlsx.ts';

/** What the auditor's first page is made of. */
export interface IsiLaporan {
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
  readonly menurut: MenurutEkspor;
  readonly cakupan: { readonly sekarang: number };
  readonly kantor: {
    readonly instansi: string;
    readonly zona: Zona;
    readonly petugas: readonly Petugas[];
  };
  readonly namaLangkah: (sop: string, langkah: string) => string;
  readonly segel: { readonly nomor: number | null } | null;
  readonly edisi: Edisi;
  readonly jumlah: JumlahBundel;
  readonly rantai: HasilPeriksa;
  readonly segelRusak: SegelRusak | null;
  readonly perGolongan: ReadonlyMap<string, number>;
  readonly baPerStatus: ReadonlyMap<string, number>;
  readonly ba: readonly RincianBa[];
  readonly terlambat: readonly TenggatDiekspor[];
  readonly nomor: readonly JalannyaNomor[];
  readonly lompatan: readonly Pengecualian[];
  readonly banding: BandingTerakhir | null;
  readonly tertutup: number;
  readonly tanpaXlsx: boolean;
  readonly bukti: number;
  /** Cells in which the reporter was named, papers left out and rows of the journal covered for it. */
  readonly disamarkan: number;
  readonly naskahTertahan: number;
  readonly barisMenyebut: number;
  readonly berkas: ReadonlyMap<string, BerkasBundel>;
}

/** One self-contained page: no script, nothing from a network, printable. */
export function laporanHtml(isi: IsiLaporan): string {
  const bagian = [tentang, daftarIsi, ringkasan, beritaAcara, terlambat, nomor, rantai, tidakTerbukti];
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${html(kata.judul)}</title><style>${GAYA}</style></head><body>
<h1>${html(kata.judul)}</h1>
${bagian.map((satu) => satu(isi)).join('\n')}
<h2>${html(kata.periksa.judul)}</h2><p>${html(kata.periksa.lihat)}</p>
</body></html>
`;
}

const GAYA = `body{font:11pt/1.45 Georgia,serif;color:#111;background:#fff;max-width:60em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #999;margin-top:2em}h3{font-size:1.05em;margin:1.5em 0 .3em}
table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.9em}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#eee}.salah{color:#a00;font-weight:bold}.hash{font-family:monospace;font-size:.85em;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:10pt}h2,h3,p:has(+table),p:has(+ul){break-after:avoid}tr,li{break-inside:avoid}}`;

type Baris = readonly string[];

/** Cells are html already. */
const tabel = (kepala: Baris, rows: readonly Baris[]): string =>
  // A head of its own is printed on each page again.
  `<table>${kepala.length === 0 ? '' : `<thead><tr>${kepala.map((k) => `<th>${html(k)}</th>`).join('')}</tr></thead>`}${rows
    .map((baris) => `<tr>${baris.map((sel) => `<td>${sel}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const pasangan = (rows: readonly Baris[]): string =>
  tabel(
    [],
    rows.map(([nama = '', nilai = '']) => [`<b>${html(nama)}</b>`, nilai]),
  );

const p = (teks: string): string => `<p>${html(teks)}</p>`;
const salah = (teks: string): string => `<span class="salah">${html(teks)}</span>`;
const hash = (teks: string): string => `<span class="hash">${html(teks)}</span>`;
const tautan = (letak: string): string => `<a href="${html(letak)}">${html(letak)}</a>`;
const judul = (teks: string): string => `<h2>${html(teks)}</h2>`;

/** `2026-11-20 14:30 WIB`, which no narrow column breaks. */
const waktu = (ms: number | null, { zona }: { readonly zona: Zona }): string =>
  ms === null
    ? html(kata.tidakAda)
    : html(`${isoDenganOffset(ms, zona).slice(0, 16).replace('T', '\u00a0')}\u00a0${labelZona(zona)}`);

function tentang(isi: IsiLaporan): string {
  const { tentang: t } = kata;
  const { ujung } = isi.rantai;
  const nomorSegel = isi.segel?.nomor ?? null;
  return `${judul(t.judul)}${pasangan([
    [t.instansi, html(isi.kantor.instansi)],
    [t.masa, html(t.masaIsi(isi.dari, isi.sampai, t.menurut[isi.menurut]))],
    [t.edisi, html(kata.untuk[isi.edisi.untuk])],
    [t.dibuat, waktu(isi.cakupan.sekarang, isi.kantor)],
    [t.jejak, hash(t.jejakIsi(ujung.seq, Buffer.from(ujung.hash).toString('hex')))],
    [t.rantai, keadaanRantai(isi)],
    [t.segel, nomorSegel === null ? salah(t.tanpaSegel) : html(t.segelIsi(nomorSegel))],
  ])}`;
}

function daftarIsi(isi: IsiLaporan): string {
  const { isi: t } = kata;
  const letak = [...isi.berkas];
  const dalam = (folder: string, akhiran = '') =>
    letak.filter(([nama]) => nama.startsWith(`${folder}/`) && nama.endsWith(akhiran)).length;
  const [naskah, isiBaku] = [dalam('ba', '.pdf'), dalam('ba', '.isi.json')];
  const rows = letak
    .filter(([nama]) => !nama.includes('/'))
    .map(([nama, { byte }]) => [html(nama), html(t.tiap[nama] ?? ''), String(byte)]);
  const folder = [
    [naskah, 'ba/*.pdf', t.naskah(naskah)],
    [isiBaku, 'ba/*.isi.json', t.isiBaku(isiBaku)],
    [dalam('bukti'), 'bukti/', t.bukti(dalam('bukti'))],
    [dalam('segel'), 'segel/', t.segel],
  ] as const;
  const ada = folder.filter(([n]) => n > 0).map(([, nama, arti]) => [html(nama), html(arti), '']);
  const catatan = [
    ...(naskah === 0 && isi.jumlah.ba > 0 ? [t.tanpaNaskah] : []),
    ...(isi.tanpaXlsx ? [t.tanpaXlsx(BARIS_XLSX_MAKS)] : []),
  ];
  return `${judul(t.judul)}${tabel([t.berkas, t.arti, t.byte], [...rows, ...ada])}${catatan.map(p).join('')}`;
}

function ringkasan(isi: IsiLaporan): string {
  const { edisi, jumlah, perGolongan, baPerStatus } = isi;
  const { ringkasan: t } = kata;
  // An auditor has to know how much is missing; the public not even that there is such a case.
  const sembunyi = (n: number): string =>
    n === 0 || edisi.untuk === 'publik' ? '' : `; ${t.tersembunyi(n)}`;
  const perStatus = [...baPerStatus].map(([status, n]) => `${status} ${n}`).join(', ');
  const golongan = [...perGolongan].map(([nama, n]) => [html(kata.golongan[nama] ?? nama), String(n)]);
  return `${judul(t.judul)}${pasangan([
    [t.laporan, html(`${jumlah.laporan}${sembunyi(jumlah.laporanTersembunyi)}`)],
    [t.tenggat, html(`${jumlah.tenggat}, ${t.terlambat} ${jumlah.terlambat}`)],
    [t.ba, html(`${jumlah.ba}${perStatus === '' ? '' : ` (${perStatus})`}${sembunyi(jumlah.baTersembunyi)}`)],
    [t.banding, banding(isi)],
    [t.pengecualian, golongan.length === 0 ? html(t.kosong) : String(jumlah.pengecualian)],
  ])}${golongan.length === 0 ? '' : tabel([], golongan)}${pelapor(isi)}${petugas(isi)}`;
}

/** What was taken out, and what nobody looked through. */
function pelapor({ edisi, disamarkan, naskahTertahan, barisMenyebut }: IsiLaporan): string {
  const { pelapor: t } = kata;
  if (edisi.untuk === 'apip') return `<h3>${html(t.judul)}</h3>${p(t.apip)}`;
  const tertahan = naskahTertahan === 0 ? '' : p(t.naskah(naskahTertahan));
  const baris = barisMenyebut === 0 ? '' : p(t.baris(barisMenyebut));
  return `<h3>${html(t.judul)}</h3>${p(t.sel(disamarkan))}${tertahan}${baris}${p(t.tidakDiperiksa)}`;
}

/** Whether all of LAPOR! is here, by somebody else's list: the office's word alone would certify itself. */
function banding({ banding: akhir, kantor }: IsiLaporan): string {
  const { banding: t } = kata;
  if (akhir === null) return salah(t.belum);
  const { seq, at, isi } = akhir;
  const hitungan = Object.entries(t.hitungan).map(
    ([nama, sebutan]) => `${sebutan} ${Number(isi[nama] ?? 0)}`,
  );
  const per = typeof isi['waktu_versi'] === 'number' ? isi['waktu_versi'] : null;
  return `${waktu(at, kantor)}; ${html(t.per)} ${waktu(per, kantor)}: ${html(`${hitungan.join(', ')}. ${t.jejak(seq)}`)}`;
}

/** The logs and the journal name officers by their ids. */
function petugas({ kantor, edisi }: IsiLaporan): string {
  const { petugas: t } = kata;
  if (edisi.untuk === 'publik') return '';
  const rows = kantor.petugas.map((satu) =>
    [
      satu.id,
      satu.nama,
      satu.jabatan ?? kata.tidakAda,
      satu.nip ?? kata.tidakAda,
      satu.peran.join(', '),
      [satu.berlakuDari, satu.berlakuSampai].map((hari) => hari ?? '…').join(' – '),
    ].map(html),
  );
  return `<h3>${html(t.judul)}</h3>${tabel(Object.values(t.kolom), rows)}${p(t.catatan)}`;
}

function beritaAcara(isi: IsiLaporan): string {
  const { ba: t } = kata;
  if (isi.ba.length === 0) return `${judul(t.judul)}${p(t.tanpa)}`;
  const sebagian = isi.ba.length < isi.jumlah.ba ? p(t.sebagian(isi.ba.length, isi.jumlah.ba)) : '';
  return `${judul(t.judul)}${sebagian}${isi.ba.map((satu) => satuBa(isi, satu)).join('\n')}`;
}

function satuBa(isi: IsiLaporan, { ba, naskah, isi: isiBaku, perjalanan }: IsiLaporan['ba'][number]): string {
  const { ba: t } = kata;
  const { zona } = isi.kantor;
  const akun = ba.akunSama === null ? '' : `; ${ba.akunSama ? t.akunSama : t.akunBeda}`;
  const setuju =
    ba.disetujuiPada === null
      ? html(t.belum)
      : `${waktu(ba.disetujuiPada, isi.kantor)}, ${html(`${isi.edisi.oleh(ba.disetujuiOleh)}${akun}`)}`;
  return `<section class="ba"><h3>${html(ba.nomorRegister ?? t.tanpaNomor(ba.id))}</h3>${pasangan([
    [t.status, html(`${ba.status}${ba.alasanBatal === '' ? '' : `: ${isi.edisi.teks(ba.alasanBatal)}`}`)],
    [t.naskah, html(ba.nomorNaskah ?? kata.tidakAda)],
    [t.tanggal, html(tanggalPada(ba.pada, zona))],
    [t.disusun, html(isi.edisi.oleh(ba.petugas))],
    [t.disetujui, setuju],
    [t.sidik, hash(ba.isiHash ?? kata.tidakAda)],
    [t.jejak, hash(ba.jejak === null ? kata.tidakAda : `${ba.jejak.seq} ${ba.jejak.hash}`)],
    ...(naskah === null ? [] : [[t.berkas, tautan(naskah)]]),
    ...(isiBaku === null ? [] : [[t.isi, tautan(isiBaku)]]),
  ])}${perjalanan.map((satu) => satuPerjalanan(isi, satu)).join('')}</section>`;
}

function satuPerjalanan(isi: IsiLaporan, jalan: PerjalananDiekspor): string {
  const { ba: t } = kata;
  const langkah = jalan.langkah.map((l) => [
    html(isi.namaLangkah(jalan.sop, l.langkah)),
    waktu(l.mulai, isi.kantor),
    waktu(l.selesai, isi.kantor),
    waktu(l.jatuh, isi.kantor),
    hasilLangkah(l, isi.cakupan.sekarang),
  ]);
  const kiriman = jalan.kiriman.map((k) => [
    html(k.id),
    html(k.jenis),
    waktu(k.dibuat, isi.kantor),
    String(k.percobaan),
    k.terkirim === null
      ? html(t.belumDiterima(k.status))
      : `${waktu(k.terkirim, isi.kantor)}, ${html([k.dasar, k.idJauh].filter((x) => x !== null).join(', '))}`,
  ]);
  const { dikecualikan } = jalan;
  const kecuali =
    dikecualikan === null
      ? ''
      : `. <b>${html(t.dikecualikan(isi.edisi.oleh(dikecualikan.oleh)))}</b>: ${waktu(dikecualikan.pada, isi.kantor)}`;
  return `<p><b>${html(t.laporan(jalan.sebutan, jalan.putaran))}</b>. ${html(t.disposisi)}: ${waktu(jalan.disposisi, isi.kantor)}${kecuali}</p>${tabel(
    Object.values(t.langkah),
    langkah,
  )}${kiriman.length === 0 ? p(t.tanpaKiriman) : tabel(Object.values(t.kiriman), kiriman)}`;
}

function hasilLangkah({ jatuh, selesai }: PerjalananDiekspor['langkah'][number], sekarang: number): string {
  const { ba: t } = kata;
  if (jatuh === null) return html(t.tanpaTenggat);
  if ((selesai ?? sekarang) > jatuh) return salah(t.lewat);
  return html(selesai === null ? t.berjalan : t.tepat);
}

function terlambat(isi: IsiLaporan): string {
  const { terlambat: t } = kata;
  if (isi.terlambat.length === 0) return `${judul(t.judul)}${p(t.tanpa)}`;
  const kosong = isi.edisi.untuk === 'publik' ? t.tidakDimuat : t.tanpaAlasan;
  const rows = isi.terlambat.map((satu) => [
    html(satu.trackingId ?? satu.nomorRegistrasi ?? ''),
    html(satu.jam),
    html(
      satu.jam === 'nasional'
        ? (t.nasional[satu.langkah] ?? satu.langkah)
        : isi.namaLangkah(satu.sop, satu.langkah),
    ),
    waktu(satu.jatuh, isi.kantor),
    waktu(satu.selesai, isi.kantor),
    html(isi.edisi.teks(satu.alasan) || tanpaAlasan(satu, kosong)),
  ]);
  const semua = isi.jumlah.terlambat;
  const sebagian = rows.length < semua ? p(t.sebagian(rows.length, semua)) : '';
  return `${judul(t.judul)}${sebagian}${tabel(Object.values(t.kolom), rows)}`;
}

function tanpaAlasan({ isiDihapus, selesai }: TenggatDiekspor, kosong: string): string {
  const { terlambat: t } = kata;
  if (isiDihapus) return t.dihapus;
  return selesai === null ? t.belumSelesai : kosong;
}

function nomor(isi: IsiLaporan): string {
  const { nomor: t } = kata;
  const bagian = isi.nomor.map((tahun) => {
    const { pertama, terakhir, celah, batal, jumlahBatal } = tahun;
    const isiTahun =
      pertama === null || terakhir === null
        ? p(t.tanpa)
        : `${p(t.rentang(tahun.jumlah, pertama, terakhir))}${
            jumlahBatal === 0 ? '' : p(t.batal(jumlahBatal))
          }<ul>${batal.map((b) => `<li>${html(`${b.nomor}: ${b.alasanBatal || kata.tidakAda}`)}</li>`).join('')}</ul>${
            celah.length === 0
              ? p(t.tanpaCelah)
              : `<ul>${celah.map(([dari, sampai]) => `<li>${html(t.celah(dari, sampai))}: ${sebabCelah(isi)}</li>`).join('')}</ul>`
          }`;
    const tersembunyi =
      tahun.tersembunyi === 0 || isi.edisi.untuk === 'publik' ? '' : p(t.tersembunyi(tahun.tersembunyi));
    return `<h3>${html(t.tahun(tahun.tahun))}</h3>${isiTahun}${tersembunyi}`;
  });
  return `${judul(t.judul)}${bagian.join('')}`;
}

/** A restored backup leaves numbers out, so that none is given twice; nothing else does. */
function sebabCelah({ lompatan }: IsiLaporan): string {
  const { nomor: t } = kata;
  const register = lompatan.filter((l) => l.rincian.includes('nomor=BA-REG'));
  return register.length === 0
    ? salah(t.tanpaSebab)
    : html(register.map(({ seq }) => t.dilompati(seq)).join('; '));
}

function keadaanRantai({ rantai: { jumlah, rusak }, segelRusak }: IsiLaporan): string {
  const { rantai: t } = kata;
  const temuan = [
    ...(rusak === null ? [] : [t.rusak(rusak.seq, kata.sebabRusak[rusak.sebab])]),
    ...(segelRusak === null ? [] : [t.segelRusak(segelRusak.nomor, kata.sebabSegel[segelRusak.sebab])]),
  ];
  if (temuan.length === 0) return html(t.utuh(jumlah));
  const letak = segelRusak?.baris ?? null;
  return `${temuan.map(salah).join('<br>')}${letak === null ? '' : ` ${html(t.letakSegel(letak.dari, letak.sampai))}`}`;
}

function rantai(isi: IsiLaporan): string {
  const { rantai: t } = kata;
  const { tertutup } = isi;
  return `${judul(t.judul)}<p>${keadaanRantai(isi)}</p>${tertutup === 0 ? '' : p(t.tertutup(tertutup))}`;
}

const tidakTerbukti = (): string =>
  `${judul(kata.tidakTerbukti.judul)}<ul>${kata.tidakTerbukti.butir.map((b) => `<li>${html(b)}</li>`).join('')}</ul>`;
