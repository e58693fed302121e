import type { Katalog } from '../katalog.ts';

const WAKTU = '"2026-11-20 14:30" or 2026-11-20, in the zone of the agency';

export const umum: Katalog['umum'] = {
  ringkas: "The liaison officer's desk for LAPOR!-SP4N",
  opsi: {
    config: 'settings file (default: penghubung.yaml in this folder)',
    bahasa: 'language: id or en',
    json: 'write one JSON document, for other programs',
    sebagai: 'officer on whose decision this is done',
    'dicatat-oleh': 'officer who types it, if another',
    help: 'show help',
    version: 'show the version',
  },
  kataPerintah: 'command',
  kataPilihan: 'options',
  pemakaian: 'Usage',
  argumen: 'Arguments',
  daftarOpsi: 'Options',
  opsiUmum: 'General options',
  daftarPerintah: 'Commands',
  contoh: 'Examples',
  takDikenal: (kata) => `"${kata}" is not known.`,
  argumenKurang: (nama) => `${nama} is missing.`,
  isianDuaKali: (nama) => `Field "${nama}" is given twice. Give it once.`,
  nilaiSalah: (opsi, boleh) => `The value of ${opsi} is wrong; expected ${boleh}.`,
  bantuan: (perintah) => `Help: penghubung ${perintah === '' ? '' : `${perintah} `}--help`,
};

export const argumen: Katalog['argumen'] = {
  id: 'LAPOR! number of the report, or register number',
  register: 'register number to link, for instance REG-2026-000001',
  aksi: 'action of the SOP; those allowed now: penghubung show ID',
  ekspor: 'the LAPOR! admin export (.xlsx)',
  ba: 'number of a Berita Acara, such as BA-000007',
  kiriman: 'number of a dispatch, such as TL-2026-000123',
  karantina: 'number in quarantine, such as KR-000003',
  cakupan: 'dispatch to send again',
  cadangan: 'the folder that backup made',
  libur: 'file of days off of one year (.json), in the form of data/hari-libur',
  sop: 'path of an SOP file, or a shipped one such as kapuas-2018',
  bundel: 'folder made by ba export, checked without a database',
};

export const perintah: Katalog['perintah'] = {
  demo: {
    ringkas: 'try the whole way on invented data, without settings or network',
    opsi: {},
    contoh: ['penghubung demo', 'penghubung --bahasa en demo'],
  },
  init: {
    ringkas: 'write a commented penghubung.yaml; never overwrites one',
    opsi: {
      id: 'agency id in LAPOR!; several with commas',
      nama: 'name of the agency',
      zona: 'time zone: Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura',
      sambungan: 'connection: rest, f01 or ekspor-xlsx',
      url: 'address of the LAPOR! API (rest, f01)',
      'token-env': 'name of the environment variable that holds the token',
      sop: 'a shipped SOP, or the path of an SOP file',
      'hitungan-hari': '"hari" in the SOP are: kalender or kerja days',
      petugas: 'officer: id:role:name; may be repeated',
    },
    contoh: [
      'penghubung init',
      'penghubung init --sambungan ekspor-xlsx --id 5501 --nama "Diskominfo Kab. Kapuas" --zona Asia/Pontianak',
    ],
  },
  sandbox: {
    ringkas: 'run a LAPOR!-style server on this computer, to practise',
    opsi: {
      port: 'port (default 8731)',
      reports: 'number of invented reports',
      faults: 'faults: none, mild or harsh',
      seed: 'seed, so that data and faults can be repeated',
      'max-late': 'latest time at which a cut-off request still takes effect (default 15m)',
      'vis-lag': 'answers show in the history so much later (default 0s; harsh: 5m)',
    },
    contoh: ['penghubung sandbox', 'penghubung sandbox --reports 200 --faults mild'],
  },
  sync: {
    ringkas: 'one pass: pull reports and push what is approved',
    opsi: {
      only: 'one direction only: pull or push',
      full: 'pull all reports from the beginning',
      'accept-run': 'go on with the pull that this pass’s brake holds back, once',
    },
    contoh: ['penghubung sync', 'penghubung sync --only push', 'penghubung sync --full'],
  },
  run: {
    ringkas: 'run sync on the schedule until stopped (Ctrl+C)',
    opsi: {},
    contoh: ['penghubung run', 'penghubung run --config /etc/penghubung/penghubung.yaml'],
  },
  import: {
    ringkas: 'read the LAPOR! admin Excel export',
    opsi: { disposisi: `start of the clocks: a column of the file, or one time (${WAKTU})` },
    contoh: [
      'penghubung import ekspor-november.xlsx',
      'penghubung import ekspor-november.xlsx --disposisi "Tanggal Disposisi"',
      'penghubung import ekspor-november.xlsx --disposisi "2026-11-20 08:00"',
    ],
  },
  banding: {
    ringkas: "compares our register with the Admin Instansi's export; changes nothing",
    opsi: {},
    contoh: ['penghubung banding ekspor-november.xlsx', 'penghubung banding ekspor-november.xlsx --json'],
  },
  status: {
    ringkas: 'today: cases per step, nearest deadlines, dispatches, quarantine',
    opsi: {},
    contoh: ['penghubung status', 'penghubung status --json'],
  },
  list: {
    ringkas: 'open cases, nearest deadline first',
    opsi: {
      langkah: 'only at this step; may be several',
      terlambat: 'only late ones',
      milik: 'only those of this officer',
      pada: `judged at this time (${WAKTU})`,
      batas: 'this many cases at most',
    },
    contoh: [
      'penghubung list',
      'penghubung list --terlambat',
      'penghubung list --milik penghubung1 --langkah telaah',
    ],
  },
  show: {
    ringkas: 'one case in full, with the actions allowed now',
    opsi: {},
    contoh: ['penghubung show 5489201', 'penghubung show 5489201 --sebagai kepala'],
  },
  why: {
    ringkas: 'explain both deadlines of a case, day by day',
    opsi: {},
    contoh: ['penghubung why 5489201', 'penghubung why 5489201 --json'],
  },
  catat: {
    ringkas: 'record one act of the SOP, or many from a file',
    opsi: {
      isian: 'fields of the act: name=value; may be several',
      berkas:
        'photos or documents (JPEG, PNG, PDF); may be several, each may be "foto.jpg;sumber=wa;dari=Pak RT"',
      sumber: 'origin of the files: kamera, wa (a WhatsApp copy), dinas, or pelapor',
      dari: 'from whom the files were received',
      diambil: `when the photos were taken (${WAKTU})`,
      tempat: 'where the photos were taken',
      catatan: 'a note',
      pada: `when it was done, if not now (${WAKTU})`,
      from: 'file of many acts, one a line (.jsonl)',
    },
    contoh: [
      'penghubung catat 5489201 telaah --sebagai penghubung1 --isian kesimpulan="Jalan kabupaten, perlu ditanyakan"',
      'penghubung catat 5489201 teruskan-bidang --sebagai penghubung1 --isian bidang="Bidang Bina Marga" lewat="nota dinas"',
      'penghubung catat --from tindakan-hari-ini.jsonl',
    ],
  },
  register: {
    ringkas: 'enter a complaint made in person or online, or link it to a report of LAPOR!',
    opsi: {
      kanal: 'how the complaint came, by the SOP (for instance langsung)',
      isian:
        'fields of the SOP’s form: name=value; may be several. At a terminal, what is not given is asked for',
      formulir:
        'JSON file with the fields, or - for a pipe: then the reporter’s name is not on the command line',
      berkas: 'documents handed in (JPEG, PNG, PDF); may be several',
      pada: `when the complaint was made, if not now (${WAKTU})`,
      tautkan: 'tracking id of LAPOR! for a complaint that has its number',
    },
    contoh: [
      'penghubung register --sebagai petugas1 --kanal langsung',
      'penghubung register --sebagai petugas1 --kanal langsung --isian nama="Warga Contoh" isi="Bantuan belum diterima"',
      'penghubung register REG-2026-000001 --sebagai petugas1 --tautkan 5489201',
    ],
  },
  rekap: {
    ringkas: 'recap of a period: figures and cases; --final closes the duty of the SOP',
    opsi: {
      periode: 'month, quarter, half or whole year: 2026-08, 2026-Q3, 2026-S2, 2026',
      final: 'close a period that has ended, once',
    },
    contoh: [
      'penghubung rekap --periode 2026-Q3',
      'penghubung rekap --periode 2026-Q3 --final --sebagai penghubung1',
    ],
  },
  cetak: {
    ringkas: 'prints papers of a case',
    opsi: {},
    contoh: ['penghubung cetak tanda-terima REG-2026-000001'],
  },
  'cetak tanda-terima': {
    ringkas: 'the receipt for the reporter, one page, of a complaint recorded with register',
    opsi: {
      keluaran: 'the .pdf file to write, or - for a pipe; default: tanda-terima-NUMBER.pdf in this folder',
      timpa: 'replaces a file that is there',
    },
    contoh: [
      'penghubung cetak tanda-terima REG-2026-000001',
      'penghubung cetak tanda-terima REG-2026-000001 --keluaran cetak.pdf --timpa',
    ],
  },
  'cetak telaah': {
    ringkas: 'the assessment of a case, as recorded',
    opsi: {
      format: 'pdf (default) or docx',
      jenis: 'which paper, where the SOP names several (for example penyelesaian)',
      templat: 'Word template (.docx) for --format docx; default: the setting ba.templat',
      keluaran: 'the file to write, or - for a pipe',
      timpa: 'replaces a file that is there',
    },
    contoh: ['penghubung cetak telaah 5489201'],
  },
  'cetak disposisi': {
    ringkas: 'the disposition sheet of a case, as recorded',
    opsi: {
      format: 'pdf (default) or docx',
      jenis: 'which paper, where the SOP names several (for example penyelesaian)',
      templat: 'Word template (.docx) for --format docx; default: the setting ba.templat',
      keluaran: 'the file to write, or - for a pipe',
      timpa: 'replaces a file that is there',
    },
    contoh: ['penghubung cetak disposisi 5489201'],
  },
  'cetak nota-dinas': {
    ringkas: 'the nota dinas of a case, as recorded',
    opsi: {
      format: 'pdf (default) or docx',
      jenis: 'which paper, where the SOP names several (for example penyelesaian)',
      templat: 'Word template (.docx) for --format docx; default: the setting ba.templat',
      keluaran: 'the file to write, or - for a pipe',
      timpa: 'replaces a file that is there',
    },
    contoh: ['penghubung cetak nota-dinas 5489201'],
  },
  'cetak formulir': {
    ringkas: 'a form that the SOP names, filled in as recorded',
    opsi: {
      format: 'pdf (default) or docx',
      jenis: 'which paper, where the SOP names several (for example penyelesaian)',
      templat: 'Word template (.docx) for --format docx; default: the setting ba.templat',
      keluaran: 'the file to write, or - for a pipe',
      timpa: 'replaces a file that is there',
    },
    contoh: ['penghubung cetak formulir 5489201'],
  },
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
      meralat: 'the Berita Acara that this one corrects; the old one stays',
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
    ringkas: "record the head's decision that the answer needs no Berita Acara",
    opsi: { alasan: "the head's reason" },
    contoh: [
      'penghubung ba kecualikan 5489201 --sebagai kepala --alasan "Sudah diperiksa bersama laporan 5489100"',
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
      keluaran: 'the file to write, or - for a pipe; default: REGISTER-NUMBER.pdf in this folder',
      timpa: 'replaces a file that is there',
    },
    contoh: [
      'penghubung ba cetak BA-000007',
      'penghubung ba cetak BA-000007 --format docx --templat templat-kami.docx',
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
      untuk: 'apip (holds the cases passed to APIP) or publik (no officers, no free text)',
      pemisah: 'CSV separator: , (default) or ; for an Indonesian Excel',
      bom: 'CSV begins with a BOM, so that Excel reads UTF-8',
      bukti: 'with the evidence files, not only their hashes',
    },
    contoh: [
      'penghubung ba export --dari 2026-07-01 --sampai 2026-09-30 --keluaran audit-2026-Q3',
      'penghubung ba export --dari 2026-01-01 --sampai 2026-12-31 --keluaran untuk-apip --untuk apip --bukti',
    ],
  },
  kiriman: {
    ringkas: 'the outbox: look, hold, cancel, copy',
    opsi: {},
    contoh: ['penghubung kiriman list', 'penghubung kiriman salin TL-2026-000123'],
  },
  'kiriman list': {
    ringkas: 'list of dispatches',
    opsi: { status: 'only in this state; may be several', batas: 'this many rows at most' },
    contoh: ['penghubung kiriman list', 'penghubung kiriman list --status gagal belum_pasti'],
  },
  'kiriman show': {
    ringkas: 'one dispatch with its text and all its tries',
    opsi: {},
    contoh: ['penghubung kiriman show TL-2026-000123', 'penghubung kiriman show TL-2026-000123 --json'],
  },
  'kiriman hold': {
    ringkas: 'hold a dispatch that has not left',
    opsi: { catatan: 'why it is held', sampai: `released by itself at this time (${WAKTU})` },
    contoh: [
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu data terbaru"',
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu rapat" --sampai "2026-11-23 08:00"',
    ],
  },
  'kiriman release': {
    ringkas: 'release a held dispatch',
    opsi: { catatan: 'a note' },
    contoh: ['penghubung kiriman release TL-2026-000123 --sebagai penghubung1 --catatan "Data sudah benar"'],
  },
  'kiriman cancel': {
    ringkas: 'cancel a dispatch; its row stays on record',
    opsi: { alasan: 'reason' },
    contoh: [
      'penghubung kiriman cancel TL-2026-000123 --sebagai penghubung1 --alasan "Disampaikan lewat surat"',
    ],
  },
  'kiriman mark-sent': {
    ringkas: 'record that the answer shows in LAPOR!, with proof',
    opsi: {
      bukti: 'proof that it shows in LAPOR!',
      berkas: 'screenshots; may be several',
      pada: `when it was posted, if not now (${WAKTU})`,
    },
    contoh: [
      'penghubung kiriman mark-sent TL-2026-000123 --sebagai penghubung1 --bukti "Tampil di LAPOR! pukul 14.20" --berkas layar.png',
    ],
  },
  'kiriman salin': {
    ringkas: 'text and photos, ready to be pasted into LAPOR!',
    opsi: { keluaran: 'folder for the text and the photos without metadata' },
    contoh: [
      'penghubung kiriman salin TL-2026-000123 --keluaran salin-123',
      'penghubung kiriman salin TL-2026-000123',
      'penghubung kiriman salin TL-2026-000123 --json',
    ],
  },
  replay: {
    ringkas: 'send failed ones again; without --ya it only shows the plan',
    opsi: {
      id: 'this dispatch; may be several',
      laporan: 'all failed ones of this report; may be several',
      kelas: 'only those that failed for this cause',
      sejak: `only those made since this time (${WAKTU})`,
      'semua-gagal': 'all that failed',
      alasan: 'why they are sent again',
      ya: 'really do it',
    },
    contoh: [
      'penghubung replay --semua-gagal --alasan "LAPOR! sudah pulih"',
      'penghubung replay --id TL-2026-000123 --alasan "Laporan sudah dibuka lagi" --ya',
    ],
  },
  karantina: {
    ringkas: 'LAPOR! records that could not be read',
    opsi: {},
    contoh: ['penghubung karantina list', 'penghubung karantina retry'],
  },
  'karantina list': {
    ringkas: 'list of the quarantine',
    opsi: { semua: 'closed ones too', batas: 'this many rows at most' },
    contoh: ['penghubung karantina list', 'penghubung karantina list --semua'],
  },
  'karantina show': {
    ringkas: 'one record and its causes',
    opsi: {},
    contoh: ['penghubung karantina show KR-000003', 'penghubung karantina show KR-000003 --json'],
  },
  'karantina retry': {
    ringkas: 'read the quarantine again, after an update',
    opsi: {},
    contoh: ['penghubung karantina retry', 'penghubung karantina retry --json'],
  },
  sop: {
    ringkas: 'SOPs: check, draw and try them, and move cases',
    opsi: {},
    contoh: ['penghubung sop periksa our-sop.yaml', 'penghubung sop gambar kapuas-2018 --keluaran sop.svg'],
  },
  'sop periksa': {
    ringkas: 'check an SOP file: all that must be corrected, with its line',
    opsi: {},
    contoh: ['penghubung sop periksa our-sop.yaml', 'penghubung sop periksa kapuas-2018 --json'],
  },
  'sop gambar': {
    ringkas: 'draw the steps of an SOP as SVG, on one A4 page',
    opsi: { keluaran: 'file of the drawing (.svg); default: to stdout' },
    contoh: [
      'penghubung sop gambar kapuas-2018 --keluaran kapuas.svg',
      'penghubung sop gambar our-sop.yaml --keluaran our-sop.svg',
    ],
  },
  'sop simulate': {
    ringkas: 'try a changed SOP on past cases: what would have been late',
    opsi: {
      sejak: `cases that began at or after this time; ${WAKTU}`,
      kalender: 'a file of one year of days off, tried with it',
    },
    contoh: [
      'penghubung sop simulate our-sop.yaml --sejak 2026-01-01',
      'penghubung sop simulate kapuas-2018 --kalender hari-libur-2027.json --sejak 2026-11-01',
    ],
  },
  'sop migrate': {
    ringkas: 'move cases to the SOP in force; without --ya only show what that changes',
    opsi: {
      id: 'only these cases',
      dari: 'only cases pinned to this SOP text: the beginning of its hash, 12 letters',
      ke: 'the SOP to move to, of those in force; default: the one with the same id',
      padanan: 'a step that is no longer there, and the one in its place in the SOP to move to',
      alasan: 'why they are moved, kept with each case',
      ya: 'really do it, each case by itself',
    },
    contoh: [
      'penghubung sop migrate',
      'penghubung sop migrate --id 5489201 5489202',
      'penghubung --sebagai kepala sop migrate --ya --alasan "new SOP in force"',
    ],
  },
  identitas: {
    ringkas: "the reporter's identity: shown, erased, or held for the law; each is journalled",
    opsi: {},
    contoh: ['penghubung identitas lihat 5489201 --alasan "To call the reporter" --sebagai penghubung1'],
  },
  'identitas lihat': {
    ringkas: "shows the reporter's identity; who looked, and why, is journalled",
    opsi: { alasan: 'what it is looked at for' },
    contoh: ['penghubung identitas lihat 5489201 --alasan "To call the reporter" --sebagai penghubung1'],
  },
  'identitas hapus': {
    ringkas: 'erases identity and texts of an ended case for ever; without --ya only the plan',
    opsi: { dasar: 'legal basis, or the request that is met', ya: 'really erase; cannot be undone' },
    contoh: [
      'penghubung identitas hapus 5489201 --sebagai penghubung1',
      'penghubung identitas hapus 5489201 --dasar "Request of the reporter, UU 27/2022 art. 8" --ya --sebagai penghubung1',
    ],
  },
  'identitas retensi': {
    ringkas: 'proposes cases past retention; with --ya their identity and texts are erased',
    opsi: {
      tahun: 'how many years after their end (default: 5)',
      dasar: 'legal basis of the erasure',
      ya: 'really erase; cannot be undone',
    },
    contoh: [
      'penghubung identitas retensi',
      'penghubung identitas retensi --ya --dasar "JRA 2026 no. 3" --sebagai kepala',
    ],
  },
  'identitas tahan': {
    ringkas: 'puts a legal hold on a case: while it stands nothing is erased',
    opsi: { alasan: 'the lawsuit or inquiry that needs it' },
    contoh: ['penghubung identitas tahan 5489201 --alasan "Inspectorate inquiry 7/2026" --sebagai kepala'],
  },
  'identitas lepas': {
    ringkas: 'ends a legal hold',
    opsi: { alasan: 'why the hold ends' },
    contoh: ['penghubung identitas lepas 5489201 --alasan "Inquiry closed" --sebagai kepala'],
  },
  jejak: {
    ringkas: 'the journal: a chained record of every change',
    opsi: {},
    contoh: ['penghubung jejak verify'],
  },
  'jejak verify': {
    ringkas: 'checks that the journal is whole and unchanged, in the database or in a bundle',
    opsi: { checkpoint: 'a checkpoint that was held outside; may be several' },
    contoh: [
      'penghubung jejak verify',
      'penghubung jejak verify --checkpoint segel-dari-inspektorat.txt',
      'penghubung jejak verify bundel-2026 --json',
    ],
  },
  'jejak checkpoint': {
    ringkas: 'seals the journal and prints the lines to print or send out',
    opsi: {
      disimpan: 'the checkpoint of this number is held outside the office now',
      'ganti-kunci': 'another key signs from here on; the old one signs too, then is destroyed',
    },
    contoh: [
      'penghubung jejak checkpoint',
      'penghubung jejak checkpoint --disimpan 12 --sebagai penghubung1',
      'penghubung jejak checkpoint --ganti-kunci --sebagai kepala',
    ],
  },
  kalender: {
    ringkas: 'days off: those in force, and a year with its decree',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender impor hari-libur-2028.json'],
  },
  'kalender periksa': {
    ringkas: 'shows the calendar in force, or checks a file of one year',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender periksa hari-libur-2028.json'],
  },
  'kalender impor': {
    ringkas: 'puts a year of days off in force; without --ya it only shows what changes',
    opsi: {
      hapus: "no longer use the agency's file of this year; back to the shipped one",
      ya: 'do it; the old file is kept, deadlines are computed again',
    },
    contoh: [
      'penghubung kalender impor hari-libur-2028.json',
      'penghubung kalender impor hari-libur-2028.json --ya --sebagai kepala',
      'penghubung kalender impor --hapus 2027 --ya',
    ],
  },
  doctor: {
    ringkas: 'checks settings, clock, token, disk, calendar, journal and database',
    opsi: { lengkap: 'all of it, not a sample' },
    contoh: ['penghubung doctor', 'penghubung doctor --lengkap'],
  },
  backup: {
    ringkas: 'makes a checked copy, also while the program runs',
    opsi: {
      keluaran: 'a new folder (default: cadangan-TIME in this folder)',
      'tanpa-kunci': 'without the key; keep it somewhere else yourself',
    },
    contoh: ['penghubung backup', 'penghubung backup --keluaran /media/usb/cadangan-senin'],
  },
  restore: {
    ringkas: 'puts a backup back; without --ya it only shows the plan',
    opsi: {
      ya: 'do it; the present data are moved aside, not deleted',
      kunci: 'where the key is, if the backup lacks it',
      selesai: 'end the restore, after a look at LAPOR!',
      alasan: 'why it may end',
    },
    contoh: [
      'penghubung restore cadangan-senin',
      'penghubung restore cadangan-senin --ya',
      'penghubung restore --selesai --alasan "Every answer was compared"',
    ],
  },
};
