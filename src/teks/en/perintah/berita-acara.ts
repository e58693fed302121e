import { WAKTU } from './waktu.ts';

export const beritaAcara = {
  ba: {
    ringkas: 'Berita Acara: make, lock, approve, sign, void',
    opsi: {},
    contoh: ['penghubung ba list', 'penghubung ba buat 5489201 --sebagai penghubung1 --berkas foto1.jpg'],
  },
  'ba buat': {
    ringkas: 'draft a Berita Acara for one report or more',
    opsi: {
      jenis: 'kind of Berita Acara, where the SOP knows several',
      isian: 'fields: name=value; may be several; with --ubah, an empty value takes one out',
      orang:
        'who stands in it: OFFICER, OFFICER=tidak-hadir, or "nama=…;jabatan=…;hadir=menolak-tanda-tangan"; default: whoever draws it up',
      berkas:
        'photos or documents of the examination; may be several, each may be "foto.jpg;sumber=wa;dari=Pak RT"',
      sumber: 'origin of the files: kamera, wa (a WhatsApp copy), dinas, or pelapor',
      dari: 'from whom the files were received',
      diambil: `when the photos were taken (${WAKTU})`,
      tempat: 'where the photos were taken',
      pada: `when it was examined, if not now (${WAKTU})`,
      ubah: 'the draft to change; what is not named stays as it was',
      'lepas-berkas': 'number of a file to take out of the draft; see ba show',
      'tanpa-anak': 'leave out the reports that are linked to this one',
      meralat:
        'the Berita Acara that this one corrects: its fields, people and photos come over, but not its date; the old one stays',
    },
    contoh: [
      'penghubung ba buat 5489201 --sebagai penghubung1 --isian tempat="Jl. Tambun Bungai" tanggal=2026-11-20 --berkas foto1.jpg foto2.jpg',
      'penghubung ba buat --ubah BA-000007 --sebagai penghubung1 --isian temuan="Kabel putus" --orang penghubung1 "nama=Slamet Rekaan;jabatan=Ketua RT"',
      'penghubung ba buat --meralat BA-000007 --sebagai penghubung1 --isian uraian="Tempatnya di RT 5"',
    ],
  },
  'ba final': {
    ringkas: 'lock the content and give it a register number',
    opsi: {
      nomor: 'letter number of the office, if there is one',
      urut: 'number in the letter register; the template ba.nomor makes the rest',
    },
    contoh: [
      'penghubung ba final BA-000007 --sebagai penghubung1',
      'penghubung ba final BA-000007 --sebagai penghubung1 --nomor 555/03/IKP/XI/2026',
    ],
  },
  'ba setujui': {
    ringkas: "record the head's approval of a final Berita Acara",
    opsi: {
      cara: 'how it was approved: langsung, paraf, nota-dinas, tte or lisan',
      bukti: 'evidence, such as the number of a nota dinas',
      nomor: 'letter number of the office, if it exists only now',
      urut: 'number in the letter register, if it exists only now',
    },
    contoh: [
      'penghubung ba setujui BA-000007 --sebagai kepala',
      'penghubung ba setujui BA-000007 --sebagai kepala --dicatat-oleh penghubung1 --cara nota-dinas --bukti "ND 045/XI/2026"',
    ],
  },
  'ba tanda-tangan': {
    ringkas: 'record a Berita Acara that came back signed, with its scan',
    opsi: {
      cara: 'basah (wet), or tte (electronic signature)',
      berkas: 'scan as PDF, JPEG or PNG; for tte: the original PDF',
      'penanda-tangan':
        'who signed, by their number in ba show; 0: who acknowledged it; default: all who were present, and who acknowledged it',
      nomor: 'letter number of the office, if it exists only now',
      urut: 'number in the letter register, if it exists only now',
    },
    contoh: [
      'penghubung ba tanda-tangan BA-000007 --sebagai penghubung1 --cara basah --berkas BA-000007.pdf',
      'penghubung ba tanda-tangan BA-000007 --sebagai penghubung1 --cara tte --berkas BA-000007-tte.pdf --penanda-tangan 0 1',
    ],
  },
  'ba kecualikan': {
    ringkas: "record the head's decision: a final answer without an approved BA with photos",
    opsi: { alasan: "the head's reason" },
    contoh: [
      'penghubung ba kecualikan 5489201 --sebagai kepala --alasan "Kamera rusak di lapangan; tidak ada foto"',
    ],
  },
  'ba batal': {
    ringkas: 'void a Berita Acara; its number stays on record',
    opsi: { alasan: 'reason' },
    contoh: ['penghubung ba batal BA-000007 --sebagai penghubung1 --alasan "Salah tempat pemeriksaan"'],
  },
  'ba list': {
    ringkas: 'list of Berita Acara',
    opsi: { batas: 'this many rows at most' },
    contoh: ['penghubung ba list', 'penghubung ba list --json'],
  },
  'ba cetak': {
    ringkas: 'prints a Berita Acara to be signed, as PDF or in the office’s Word template',
    opsi: {
      format: 'pdf (default) or docx',
      templat: 'Word template (.docx) for --format docx; default: the setting ba.templat',
      untuk: 'publik: refused where something in it identifies the reporter',
      samarkan: 'with --untuk publik: what identifies the reporter is replaced instead',
      keluaran: 'the file to write, or - for a pipe; default: REGISTER-NUMBER.pdf in this folder',
      timpa: 'replaces a file that is there',
    },
    contoh: [
      'penghubung ba cetak BA-000007',
      'penghubung ba cetak BA-000007 --format docx --templat templat-kami.docx',
      'penghubung ba cetak BA-000007 --untuk publik --samarkan',
    ],
  },
  'ba show': {
    ringkas: 'one Berita Acara in full',
    opsi: {},
    contoh: ['penghubung ba show BA-000007', 'penghubung ba show BA-000007 --json'],
  },
  'ba export': {
    ringkas: "the auditor's bundle: log, deadlines, exceptions, journal, how to verify it",
    opsi: {
      dari: 'first day, YYYY-MM-DD',
      sampai: 'last day, included',
      keluaran: 'folder to make; if it is there it must be empty',
      format: 'only csv, jsonl or xlsx for ba-log (default: all)',
      menurut: 'ba (default) or disposisi: whose day puts a Berita Acara into the period',
      untuk: 'apip (a case at APIP for its officer alone: --sebagai) or publik (no officers, no free text)',
      pemisah: 'CSV separator: , (default) or ; for an Indonesian Excel',
      bom: 'CSV begins with a BOM, so that Excel reads UTF-8',
      bukti: 'with the evidence files, not only their hashes',
    },
    contoh: [
      'penghubung ba export --dari 2026-07-01 --sampai 2026-09-30 --keluaran audit-2026-Q3',
      'penghubung ba export --dari 2026-01-01 --sampai 2026-12-31 --keluaran untuk-apip --untuk apip --sebagai irban --bukti',
    ],
  },
};
