-- The first migration holds what would cost most to change later (docs: architecture, "The store").
-- Times are INTEGER ms UTC and end in _at. No text of a reporter or an officer stands here unencrypted.

CREATE TABLE setelan (
  nama  TEXT PRIMARY KEY,
  nilai TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- SOP texts that cases are pinned to, by the SHA-256 of their file.
CREATE TABLE sop (
  hash       TEXT PRIMARY KEY,
  id         TEXT    NOT NULL,
  versi      INTEGER NOT NULL,
  teks       TEXT    NOT NULL,
  dicatat_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Gap-free counters: they move only in the transaction that uses the number.
CREATE TABLE nomor (
  jenis    TEXT    NOT NULL,
  tahun    INTEGER NOT NULL,
  terakhir INTEGER NOT NULL CHECK (terakhir > 0),
  PRIMARY KEY (jenis, tahun)
) STRICT, WITHOUT ROWID;

CREATE TABLE kasus (
  id                  TEXT    PRIMARY KEY,
  tracking_id         TEXT    UNIQUE,
  nomor_registrasi    TEXT    UNIQUE,
  sop                 TEXT    NOT NULL REFERENCES sop (hash),
  asal                TEXT    NOT NULL,
  kanal               TEXT    NOT NULL,
  instansi            TEXT    NOT NULL,
  langkah             TEXT    NOT NULL,
  terbuka             INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
  putaran             INTEGER NOT NULL,
  tenggat_sop_at      INTEGER,
  tenggat_nasional_at INTEGER,
  terdekat_at         INTEGER,
  pemicu_at           INTEGER,
  -- When its next alarm sounds, and the level that the clocks which run now have reached.
  alarm_at            INTEGER,
  alarm               TEXT CHECK (alarm IN ('50', '80', 'jatuh', 'lewat')),
  menunggu            TEXT,
  menunggu_sejak_at   INTEGER,
  penanggung_jawab    TEXT,
  mendesak            INTEGER NOT NULL CHECK (mendesak IN (0, 1)),
  tutup_hulu          INTEGER NOT NULL CHECK (tutup_hulu IN (0, 1)),
  kelas_awal          TEXT    NOT NULL,
  kelas               TEXT,
  -- Whose examination it shares: the parent's case and round, the round of its own, and whether that still holds.
  induk               TEXT REFERENCES kasus (id),
  induk_putaran       INTEGER,
  kaitan_putaran      INTEGER,
  kaitan_status       TEXT CHECK (kaitan_status IN ('berlaku', 'dilepas')),
  apip                TEXT,
  -- When its identity and texts were erased, and since when a legal hold forbids that.
  dihapus_at          INTEGER,
  tahan_hukum_at      INTEGER,
  balasan_terakhir_at INTEGER,
  -- The first that nobody has assessed.
  balasan_sejak_at    INTEGER,
  balasan_belum       INTEGER NOT NULL,
  -- LAPOR!'s status says that there is a reply, its history shows none.
  balasan_tanpa_teks  INTEGER NOT NULL CHECK (balasan_tanpa_teks IN (0, 1)),
  balasan_dinilai_at  INTEGER,
  status_lapor        TEXT,
  anonim              INTEGER NOT NULL CHECK (anonim IN (0, 1)),
  rahasia             INTEGER NOT NULL CHECK (rahasia IN (0, 1)),
  -- Whether the public history wants reading: 0 no, 1 the report changed, 2 its status says "replied".
  riwayat_perlu       INTEGER NOT NULL DEFAULT 0,
  -- When it last could not be read: behind the others in line.
  riwayat_gagal_at    INTEGER,
  versi_at            INTEGER NOT NULL,
  terlihat_at         INTEGER NOT NULL,
  -- Newest version time seen from LAPOR! itself, and newest "Tanggal Generate" of an export: two clocks.
  jauh_at             INTEGER,
  ekspor_at           INTEGER,
  -- When it was last read by its id: the weekly sweep.
  dibaca_at           INTEGER,
  -- HMAC of the record as last taken: an equal one writes nothing.
  sidik               BLOB,
  garam               BLOB,
  isi                 BLOB,
  CHECK (tracking_id IS NOT NULL OR nomor_registrasi IS NOT NULL)
) STRICT;

CREATE INDEX kasus_langkah  ON kasus (langkah);
CREATE INDEX kasus_terbuka  ON kasus (sop, langkah) WHERE terbuka = 1;
CREATE INDEX kasus_apip     ON kasus (id) WHERE terbuka = 1 AND apip IS NOT NULL;
-- What a recap counts as taken in.
CREATE INDEX kasus_terlihat ON kasus (terlihat_at);
-- Urgent ones first, then by deadline: `list` walks it and never sorts.
-- The last two columns answer the filters of `list` without opening the rows (114 ms became 1.5 ms at 1,000,000 reports).
CREATE INDEX kasus_terdekat ON kasus (mendesak, terdekat_at, id, langkah, penanggung_jawab) WHERE terbuka = 1;
CREATE INDEX kasus_berjam   ON kasus (id) WHERE terbuka = 1 OR tenggat_nasional_at IS NOT NULL;
CREATE INDEX kasus_pemicu   ON kasus (pemicu_at) WHERE pemicu_at IS NOT NULL;
CREATE INDEX kasus_alarm    ON kasus (alarm_at) WHERE alarm_at IS NOT NULL;
-- A correction of an answer that waits for the head after the end.
CREATE INDEX kasus_ralat    ON kasus (id) WHERE terbuka = 0 AND menunggu IS NOT NULL;
-- Not responded to and still open in LAPOR!: `status` and `list` tell them, nearest deadline first.
CREATE INDEX kasus_penutupan ON kasus (tenggat_nasional_at, id)
  WHERE langkah = 'tidak-ditanggapi' AND tenggat_nasional_at IS NOT NULL;
CREATE INDEX kasus_balasan  ON kasus (id) WHERE terbuka = 1 AND balasan_belum > 0;
CREATE INDEX kasus_sapuan   ON kasus (coalesce(dibaca_at, terlihat_at)) WHERE terbuka = 1 AND tracking_id IS NOT NULL;
CREATE INDEX kasus_induk    ON kasus (induk, kaitan_status, langkah) WHERE induk IS NOT NULL;
-- Let go by a parent that ended, until they move: `status` and every pass tell how many.
CREATE INDEX kasus_lepas    ON kasus (id) WHERE terbuka = 1 AND kaitan_status = 'dilepas';
CREATE INDEX kasus_riwayat  ON kasus (riwayat_gagal_at, riwayat_perlu DESC, id) WHERE riwayat_perlu > 0;

-- Rounds: each has its own clocks; an old round's stay.
CREATE TABLE putaran (
  kasus_id           TEXT    NOT NULL REFERENCES kasus (id),
  n                  INTEGER NOT NULL,
  mulai_at           INTEGER NOT NULL,
  sebab              TEXT    NOT NULL,
  sumber             TEXT    NOT NULL,
  pertama_terkirim_at INTEGER,
  akhir_terkirim_at  INTEGER,
  PRIMARY KEY (kasus_id, n)
) STRICT, WITHOUT ROWID;

-- What an export calls the dispositions of a period.
CREATE INDEX putaran_mulai ON putaran (mulai_at);

-- Steps as walked. A deadline is kept as its inputs (start, pauses, SOP and calendar version); its reasoning is recomputed.
CREATE TABLE langkah (
  kasus_id   TEXT    NOT NULL REFERENCES kasus (id),
  urut       INTEGER NOT NULL,
  putaran    INTEGER NOT NULL,
  langkah    TEXT    NOT NULL,
  mulai_at   INTEGER NOT NULL,
  selesai_at INTEGER,
  jeda       TEXT    NOT NULL,
  aturan     TEXT    NOT NULL,
  tenggat_at INTEGER,
  -- Whether it is an end of its SOP.
  akhir      INTEGER NOT NULL CHECK (akhir IN (0, 1)),
  PRIMARY KEY (kasus_id, urut)
) STRICT, WITHOUT ROWID;

-- What a recap counts as ended: few rows of all that were walked.
CREATE INDEX langkah_akhir ON langkah (mulai_at) WHERE akhir = 1;
-- What a recap and an export count as fallen due.
CREATE INDEX langkah_tenggat ON langkah (tenggat_at) WHERE tenggat_at IS NOT NULL;

-- Alarms that have sounded: each level once for each clock of a case.
CREATE TABLE alarm (
  kasus_id TEXT    NOT NULL REFERENCES kasus (id),
  urut     INTEGER NOT NULL,
  putaran  INTEGER NOT NULL,
  langkah  TEXT    NOT NULL,
  jam      TEXT    NOT NULL CHECK (jam IN ('sop', 'nasional')),
  tingkat  TEXT    NOT NULL,
  jatuh_at INTEGER NOT NULL,
  pada_at  INTEGER NOT NULL,
  PRIMARY KEY (kasus_id, urut),
  UNIQUE (kasus_id, putaran, langkah, jam, tingkat)
) STRICT, WITHOUT ROWID;

CREATE INDEX alarm_pada ON alarm (pada_at, kasus_id, urut);
CREATE INDEX alarm_jatuh ON alarm (jatuh_at) WHERE tingkat = 'jatuh';

CREATE TABLE tindakan (
  id           TEXT    PRIMARY KEY,
  kasus_id     TEXT    NOT NULL REFERENCES kasus (id),
  putaran      INTEGER NOT NULL,
  langkah      TEXT    NOT NULL,
  aksi         TEXT    NOT NULL,
  -- On whose decision, and who recorded it.
  oleh         TEXT    NOT NULL,
  dicatat_oleh TEXT    NOT NULL,
  akun         TEXT    NOT NULL,
  host         TEXT    NOT NULL,
  terjadi_at   INTEGER NOT NULL,
  dicatat_at   INTEGER NOT NULL,
  belakangan   INTEGER NOT NULL CHECK (belakangan IN (0, 1)),
  terlambat    INTEGER NOT NULL CHECK (terlambat IN (0, 1)),
  nilai        TEXT    NOT NULL,
  id_luar      TEXT    UNIQUE,
  -- HMAC of the act as it came in: the same act again is "sama".
  sidik        BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tindakan_kasus ON tindakan (kasus_id, putaran);

CREATE TABLE bidang (
  kasus_id   TEXT    NOT NULL REFERENCES kasus (id),
  putaran    INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  diminta_at INTEGER NOT NULL,
  sebelum_at INTEGER,
  dijawab_at INTEGER,
  -- The act that asked: its text "bidang" names the unit.
  tindakan   TEXT    NOT NULL,
  PRIMARY KEY (kasus_id, putaran, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX bidang_terbuka ON bidang (diminta_at) WHERE dijawab_at IS NULL;

-- Free texts, encrypted under the key of the case (or of the Berita Acara) that owns them.
CREATE TABLE teks (
  pemilik  TEXT NOT NULL,
  nama     TEXT NOT NULL,
  isi      BLOB NOT NULL,
  PRIMARY KEY (pemilik, nama)
) STRICT, WITHOUT ROWID;

-- Files by content hash, and what uses them. Their names are texts.
CREATE TABLE berkas (
  pemilik    TEXT    NOT NULL,
  urut       INTEGER NOT NULL,
  asli       TEXT    NOT NULL,
  terbit     TEXT    NOT NULL,
  tipe_media TEXT    NOT NULL,
  ukuran     INTEGER NOT NULL,
  -- What an officer says of its origin; from whom and where are texts.
  sumber     TEXT CHECK (sumber IN ('kamera', 'wa', 'dinas', 'pelapor')),
  diambil_at INTEGER,
  PRIMARY KEY (pemilik, urut)
) STRICT, WITHOUT ROWID;

-- Files of reporters: evidence on a shelf of their own, which never leaves by itself. Remote id, name and address are sealed.
CREATE TABLE lampiran (
  id         INTEGER PRIMARY KEY,
  kasus_id   TEXT    NOT NULL REFERENCES kasus (id),
  -- HMAC of the remote id and the declared size: the same file is queued once.
  sidik      BLOB    NOT NULL,
  status     TEXT    NOT NULL CHECK (status IN ('antre', 'tersimpan', 'ditolak', 'gagal')),
  sebab      TEXT,
  percobaan  INTEGER NOT NULL,
  -- When it is looked at again; NULL: never by itself.
  berikut_at INTEGER,
  sha256     TEXT,
  tipe_media TEXT,
  ukuran     INTEGER,
  isi        BLOB    NOT NULL,
  UNIQUE (kasus_id, sidik),
  CHECK ((status = 'tersimpan') = (sha256 IS NOT NULL)),
  CHECK (status <> 'antre' OR berikut_at IS NOT NULL)
) STRICT;

CREATE INDEX lampiran_kasus ON lampiran (kasus_id);
CREATE INDEX lampiran_siap  ON lampiran (berikut_at, id) WHERE berikut_at IS NOT NULL;
CREATE INDEX lampiran_tiada ON lampiran (status, kasus_id) WHERE status IN ('ditolak', 'gagal');

CREATE TABLE konsep (
  id                TEXT    PRIMARY KEY,
  kasus_id          TEXT    NOT NULL REFERENCES kasus (id),
  putaran           INTEGER NOT NULL,
  jenis             TEXT    NOT NULL,
  status            TEXT    NOT NULL,
  minta_kelengkapan INTEGER NOT NULL CHECK (minta_kelengkapan IN (0, 1)),
  berkas            TEXT    NOT NULL,
  disusun_at        INTEGER NOT NULL,
  -- The number of its kiriman, where the text names it already.
  rujukan           TEXT    UNIQUE,
  -- A correction's: the kiriman it corrects.
  merujuk           TEXT,
  -- The act that returned it, with the note why.
  pengembalian      TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX konsep_kasus ON konsep (kasus_id);

CREATE TABLE kiriman (
  id                TEXT    PRIMARY KEY,
  kasus_id          TEXT    NOT NULL REFERENCES kasus (id),
  -- In the order of approval; a number reserved with the draft may be older than its neighbour's.
  urut              INTEGER NOT NULL,
  jenis             TEXT    NOT NULL CHECK (jenis IN ('sementara', 'akhir', 'ralat', 'kembalikan')),
  putaran           INTEGER NOT NULL,
  nomor             INTEGER NOT NULL,
  kunci             TEXT    NOT NULL UNIQUE,
  konsep            TEXT,
  nomor_ba          TEXT,
  berkas            TEXT    NOT NULL,
  status            TEXT    NOT NULL CHECK (status IN
    ('antre', 'mengirim', 'belum_pasti', 'terkirim', 'gagal', 'ditahan', 'dibatalkan', 'diganti')),
  kelas             TEXT,
  dasar_terkirim    TEXT CHECK (dasar_terkirim IN ('jawaban-server', 'terbaca-kembali', 'pernyataan-petugas')),
  terkirim_at       INTEGER,
  ditahan_sampai_at INTEGER,
  pernah_belum_pasti INTEGER NOT NULL CHECK (pernah_belum_pasti IN (0, 1)),
  -- After a restore: 1 not yet looked up at LAPOR!, 2 looked up and not seen there; a person decides.
  dipulihkan        INTEGER NOT NULL DEFAULT 0 CHECK (dipulihkan IN (0, 1, 2)),
  id_jauh           TEXT,
  dibuat_at         INTEGER NOT NULL,
  -- How the push works it: not part of the case, not journalled.
  percobaan         INTEGER NOT NULL DEFAULT 0,
  -- Looks since its last try that could not tell.
  tengokan          INTEGER NOT NULL DEFAULT 0,
  -- What queued it last: its approval, a person, or a replay of several.
  pemicu            TEXT    NOT NULL DEFAULT 'auto' CHECK (pemicu IN ('auto', 'manual', 'batch')),
  berikut_at        INTEGER NOT NULL,
  -- National deadline of its case (2^53 - 1: none), so that a claim walks an index in that order.
  tenggat_at        INTEGER NOT NULL,
  run               TEXT,
  sewa_at           INTEGER,
  -- Wire bytes, encrypted: stored once before the first send and never rebuilt.
  badan             BLOB,
  lampiran_jauh     TEXT    NOT NULL DEFAULT '{}',
  CHECK ((status = 'terkirim') = (dasar_terkirim IS NOT NULL)),
  CHECK ((status = 'mengirim') = (run IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX kiriman_kasus ON kiriman (kasus_id, urut);
CREATE INDEX kiriman_status  ON kiriman (status, id);
CREATE INDEX kiriman_dasar   ON kiriman (dasar_terkirim, terkirim_at) WHERE dasar_terkirim IS NOT NULL;
CREATE INDEX kiriman_siap    ON kiriman (tenggat_at, id, berikut_at, jenis, status, kasus_id, putaran)
  WHERE status IN ('antre', 'belum_pasti');

-- Append-only: one row for each time bytes may have left, and for each look whether they arrived.
CREATE TABLE percobaan (
  kiriman_id TEXT    NOT NULL REFERENCES kiriman (id),
  n          INTEGER NOT NULL,
  run        TEXT    NOT NULL,
  pemicu     TEXT    NOT NULL CHECK (pemicu IN ('auto', 'manual', 'batch')),
  fase       TEXT    NOT NULL CHECK (fase IN ('sent', 'not_sent', 'done', 'died', 'look')),
  mulai_at   INTEGER NOT NULL,
  selesai_at INTEGER,
  -- How far our clock stood behind the remote's then (ms), where the pass had seen it.
  tertinggal_ms INTEGER NOT NULL CHECK (tertinggal_ms >= 0),
  http       INTEGER,
  kelas      TEXT,
  -- Encrypted: a refusal may repeat the answer, or name the reporter.
  cuplikan   BLOB,
  PRIMARY KEY (kiriman_id, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX percobaan_tengokan ON percobaan (kiriman_id) WHERE fase = 'look' AND selesai_at IS NULL;

CREATE TABLE ba (
  id             TEXT    PRIMARY KEY,
  jenis          TEXT    NOT NULL,
  status         TEXT    NOT NULL CHECK (status IN ('konsep', 'final', 'disetujui', 'ditandatangani', 'batal')),
  -- Ours, gap-free per year; the office's own, unique in whatever spelling, gaps allowed.
  nomor_register TEXT    UNIQUE,
  nomor_naskah   TEXT    UNIQUE,
  ejaan_naskah   TEXT    UNIQUE,
  isi_hash       TEXT,
  foto           INTEGER NOT NULL,
  pada_at        INTEGER NOT NULL,
  dibuat_at      INTEGER NOT NULL,
  final_at       INTEGER,
  disetujui_at   INTEGER,
  batal_at       INTEGER,
  nilai          TEXT    NOT NULL,
  garam          BLOB    NOT NULL,
  -- The paper came back signed, for the first time.
  ditandatangani_at INTEGER,
  -- The one that it corrects.
  meralat        TEXT REFERENCES ba (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX ba_pada ON ba (pada_at);
CREATE INDEX ba_ralat ON ba (meralat) WHERE meralat IS NOT NULL;

-- Who made, changed, closed, approved, had signed or voided it: on whose decision, and who recorded that.
CREATE TABLE ba_tindakan (
  ba_id        TEXT    NOT NULL REFERENCES ba (id),
  urut         INTEGER NOT NULL,
  jenis        TEXT    NOT NULL CHECK (jenis IN
    ('ba.dibuat', 'ba.diubah', 'ba.final', 'ba.disetujui', 'ba.ditandatangani', 'ba.batal')),
  oleh         TEXT    NOT NULL,
  dicatat_oleh TEXT    NOT NULL,
  akun         TEXT    NOT NULL,
  host         TEXT    NOT NULL,
  cara         TEXT,
  pada_at      INTEGER NOT NULL,
  -- Who signed, by their places (JSON); 0 is who approved it.
  penanda_tangan TEXT,
  PRIMARY KEY (ba_id, urut)
) STRICT, WITHOUT ROWID;

CREATE TABLE ba_kasus (
  ba_id    TEXT    NOT NULL REFERENCES ba (id),
  kasus_id TEXT    NOT NULL REFERENCES kasus (id),
  putaran  INTEGER NOT NULL,
  -- Its place among them: a parent before its children.
  urut     INTEGER NOT NULL,
  PRIMARY KEY (ba_id, kasus_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX ba_kasus_kasus ON ba_kasus (kasus_id);

-- The head excepted a round from the gate of the Berita Acara.
CREATE TABLE ba_pengecualian (
  kasus_id TEXT    NOT NULL REFERENCES kasus (id),
  putaran  INTEGER NOT NULL,
  oleh     TEXT    NOT NULL,
  pada_at  INTEGER NOT NULL,
  PRIMARY KEY (kasus_id, putaran)
) STRICT, WITHOUT ROWID;

-- Final recaps: a period is closed once. `sop`: hashes of the texts whose cases it counts (JSON).
CREATE TABLE rekap (
  periode      TEXT    PRIMARY KEY,
  bulan        INTEGER NOT NULL CHECK (bulan IN (1, 3, 6, 12)),
  sop          TEXT    NOT NULL,
  hitungan     TEXT    NOT NULL,
  angka        TEXT    NOT NULL,
  -- How many of each category of LAPOR!; the journal holds only its SHA-256.
  kategori     TEXT    NOT NULL,
  kasus        INTEGER NOT NULL,
  -- SHA-256 of the ids of its cases, which follow from the journal.
  sidik        TEXT    NOT NULL,
  oleh         TEXT    NOT NULL,
  dicatat_oleh TEXT    NOT NULL,
  akun         TEXT    NOT NULL,
  host         TEXT    NOT NULL,
  final_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A case goes into one recap of each length: that of the period in which it was taken in.
CREATE TABLE rekap_kasus (
  kasus_id TEXT    NOT NULL REFERENCES kasus (id),
  bulan    INTEGER NOT NULL,
  periode  TEXT    NOT NULL REFERENCES rekap (periode),
  PRIMARY KEY (kasus_id, bulan)
) STRICT, WITHOUT ROWID;

CREATE INDEX rekap_kasus_periode ON rekap_kasus (periode, kasus_id);

CREATE TABLE karantina (
  id           TEXT    PRIMARY KEY,
  asal         TEXT    NOT NULL,
  instansi     TEXT    NOT NULL,
  tracking_id  TEXT,
  sidik        BLOB    NOT NULL,
  kali         INTEGER NOT NULL,
  sebab        TEXT    NOT NULL,
  -- Version time of its newest body: an older good record does not close it.
  versi_at     INTEGER,
  pertama_at   INTEGER NOT NULL,
  terakhir_at  INTEGER NOT NULL,
  ditutup_at   INTEGER,
  garam        BLOB,
  badan        BLOB
) STRICT, WITHOUT ROWID;

-- One open row per tracking id, else per body.
CREATE UNIQUE INDEX karantina_id   ON karantina (tracking_id) WHERE ditutup_at IS NULL AND tracking_id IS NOT NULL;
CREATE INDEX karantina_terbuka ON karantina (id) WHERE ditutup_at IS NULL;
CREATE UNIQUE INDEX karantina_body ON karantina (sidik) WHERE ditutup_at IS NULL AND tracking_id IS NULL;

-- Files of erased cases that nothing names any more: gone from the disk as soon as their row is gone from here.
CREATE TABLE berkas_hapus (
  sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Entries of LAPOR!'s public history that we have seen.
CREATE TABLE riwayat (
  kasus_id TEXT    NOT NULL REFERENCES kasus (id),
  urut     INTEGER NOT NULL,
  pada_at  INTEGER NOT NULL,
  arti     TEXT    NOT NULL CHECK (arti IN ('kita', 'balasan', 'catatan', 'tak-tercatat')),
  sidik    BLOB    NOT NULL,
  isi      BLOB    NOT NULL,
  PRIMARY KEY (kasus_id, urut)
) STRICT, WITHOUT ROWID;

-- Where a pull stands, per connection and agency id: the remote's time, never ours.
CREATE TABLE posisi (
  sambungan    TEXT    NOT NULL,
  instansi     TEXT    NOT NULL,
  watermark_at INTEGER,
  -- An unfinished pass: its cursor, the remote's time at its first page, since when it asked, and the largest time it
  -- has stored (a full pass's own mark).
  kursor       TEXT,
  mulai_at     INTEGER,
  sejak_at     INTEGER,
  penuh        INTEGER NOT NULL DEFAULT 0 CHECK (penuh IN (0, 1)),
  tanda_at     INTEGER,
  -- The night whose sweep has begun.
  malam_at     INTEGER,
  versi        INTEGER NOT NULL,
  PRIMARY KEY (sambungan, instansi)
) STRICT, WITHOUT ROWID;

-- Names under which LAPOR! has shown our own agency ids.
CREATE TABLE nama_instansi (
  instansi TEXT NOT NULL,
  nama     TEXT NOT NULL,
  PRIMARY KEY (instansi, nama)
) STRICT, WITHOUT ROWID;

-- Departures: records that end an open case, kept until a pull that has seen everything applies all of them or none.
CREATE TABLE kepergian (
  kasus_id TEXT    PRIMARY KEY REFERENCES kasus (id),
  asal     TEXT    NOT NULL,
  versi_at INTEGER NOT NULL,
  sidik    BLOB    NOT NULL,
  -- Sealed under the key of its case.
  isi      BLOB    NOT NULL,
  -- Run of the brake that holds it back; whether a person has let that one through.
  rem      TEXT,
  diterima INTEGER NOT NULL DEFAULT 0 CHECK (diterima IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Brakes. One stands at a time; it is gone (selesai_at) when a pull has passed it.
CREATE TABLE rem (
  run         TEXT    PRIMARY KEY,
  sebab       TEXT    NOT NULL,
  pada_at     INTEGER NOT NULL,
  diterima_at INTEGER,
  selesai_at  INTEGER,
  -- Why a person let it through, sealed.
  garam       BLOB,
  alasan      BLOB
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX rem_berdiri ON rem ((selesai_at IS NULL)) WHERE selesai_at IS NULL;

-- Breaker and waits, per direction; survive a restart.
CREATE TABLE arah (
  arah       TEXT    PRIMARY KEY CHECK (arah IN ('tarik', 'kirim')),
  beruntun   INTEGER NOT NULL,
  laporan    TEXT    NOT NULL,
  jeda_ms    INTEGER NOT NULL,
  tunda_at   INTEGER,
  -- A pause by the breaker asks for one probe; a wait that the remote asked for does not.
  terputus   INTEGER NOT NULL CHECK (terputus IN (0, 1))
) STRICT, WITHOUT ROWID;

-- One line per pass.
CREATE TABLE lintasan (
  id         INTEGER PRIMARY KEY,
  jenis      TEXT    NOT NULL,
  mulai_at   INTEGER NOT NULL,
  selesai_at INTEGER,
  ringkasan  TEXT    NOT NULL
) STRICT;

CREATE INDEX lintasan_mulai ON lintasan (mulai_at);

-- Restored backups: what was done between `dari_at` and `mulai_at` is not known to this database.
-- Why other settings came into force, as their file said; sealed.
CREATE TABLE perubahan_setelan (
  id     INTEGER PRIMARY KEY,
  oleh   TEXT    NOT NULL,
  garam  BLOB    NOT NULL,
  alasan BLOB    NOT NULL
) STRICT;

CREATE TABLE pemulihan (
  id             TEXT    PRIMARY KEY,
  dari_at        INTEGER NOT NULL,
  mulai_at       INTEGER NOT NULL,
  -- From here on what was on its way shows, if it took effect: the full pull and the looks begin.
  siap_at        INTEGER NOT NULL,
  tarik_penuh_at INTEGER,
  selesai_at     INTEGER,
  -- Why a person began it, and why one ended it; sealed.
  mulai_garam    BLOB,
  mulai_alasan   BLOB,
  garam          BLOB,
  alasan         BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX pemulihan_berjalan ON pemulihan (id) WHERE selesai_at IS NULL;
CREATE INDEX kiriman_dipulihkan ON kiriman (dipulihkan, id) WHERE dipulihkan > 0;
CREATE INDEX riwayat_asing ON riwayat (kasus_id, pada_at) WHERE arti = 'tak-tercatat';

CREATE TABLE jejak (
  seq         INTEGER PRIMARY KEY,
  at          INTEGER NOT NULL,
  oleh        TEXT    NOT NULL,
  jenis       TEXT    NOT NULL,
  tracking_id TEXT CHECK (tracking_id <> ''),
  payload     BLOB    NOT NULL,
  prev        BLOB    NOT NULL,
  hash        BLOB    NOT NULL
) STRICT;

-- The moves of one case's deadlines, for show and why: few rows among very many.
CREATE INDEX jejak_tenggat_berubah ON jejak (CAST(payload AS TEXT) ->> '$.kasus') WHERE jenis = 'tenggat.berubah';
-- And the SOP texts it was moved between.
CREATE INDEX jejak_pindah_sop ON jejak (CAST(payload AS TEXT) ->> '$.kasus') WHERE jenis = 'kasus.pindah-sop';
-- Who answered for one case, and all cases of one printed handover.
CREATE INDEX jejak_alih ON jejak (CAST(payload AS TEXT) ->> '$.kasus') WHERE jenis = 'kasus.dialihkan';
CREATE INDEX jejak_serah_terima ON jejak (CAST(payload AS TEXT) ->> '$.serahTerima') WHERE jenis = 'kasus.dialihkan';
-- The newest row about a Berita Acara, for an export.
CREATE INDEX jejak_ba ON jejak (CAST(payload AS TEXT) ->> '$.ba') WHERE jenis GLOB 'ba.*';

-- Replies and what they were assessed as, for a recap.
CREATE INDEX jejak_balasan ON jejak (CAST(payload AS TEXT) ->> '$.pada') WHERE jenis IN ('balasan.masuk', 'balasan.dinilai');
CREATE INDEX jejak_balasan_kasus ON jejak (CAST(payload AS TEXT) ->> '$.kasus') WHERE jenis IN ('balasan.masuk', 'balasan.dinilai');

CREATE TRIGGER jejak_tetap BEFORE UPDATE ON jejak BEGIN SELECT RAISE(ABORT, 'jejak tidak dapat diubah'); END;
CREATE TRIGGER jejak_utuh  BEFORE DELETE ON jejak BEGIN SELECT RAISE(ABORT, 'jejak tidak dapat dihapus'); END;
-- An erasure takes the sealed excerpt out of a finished try, and nothing else.
CREATE TRIGGER percobaan_tetap BEFORE UPDATE ON percobaan WHEN OLD.selesai_at IS NOT NULL AND NOT (
    NEW.cuplikan IS NULL
    AND (NEW.kiriman_id, NEW.n, NEW.run, NEW.pemicu, NEW.fase, NEW.mulai_at, NEW.selesai_at, NEW.http, NEW.kelas)
      IS (OLD.kiriman_id, OLD.n, OLD.run, OLD.pemicu, OLD.fase, OLD.mulai_at, OLD.selesai_at, OLD.http, OLD.kelas))
  BEGIN SELECT RAISE(ABORT, 'percobaan yang selesai tidak dapat diubah'); END;
CREATE TRIGGER percobaan_utuh BEFORE DELETE ON percobaan BEGIN SELECT RAISE(ABORT, 'percobaan tidak dapat dihapus'); END;
CREATE TRIGGER kiriman_utuh BEFORE DELETE ON kiriman BEGIN SELECT RAISE(ABORT, 'kiriman tidak dapat dihapus'); END;

-- Checkpoints of the journal (docs/bundel.md). The note is what is signed; the columns beside it are for finding it.
CREATE TABLE segel (
  nomor     INTEGER PRIMARY KEY,
  seq       INTEGER NOT NULL,
  dibuat_at INTEGER NOT NULL,
  naskah    TEXT    NOT NULL,
  kunci     TEXT    NOT NULL,
  -- Peaks of the Merkle tree over the rows up to seq: the next one is built from here.
  puncak    BLOB    NOT NULL
) STRICT;

CREATE TABLE segel_luar (
  nomor   INTEGER NOT NULL REFERENCES segel (nomor),
  cara    TEXT    NOT NULL CHECK (cara IN ('petugas', 'surel')),
  pada_at INTEGER NOT NULL,
  oleh    TEXT    NOT NULL,
  PRIMARY KEY (nomor, cara)
) STRICT, WITHOUT ROWID;

-- Attempts to mail one. Written, with the time of the next, before the first byte leaves.
CREATE TABLE segel_surel (
  n          INTEGER PRIMARY KEY,
  nomor      INTEGER NOT NULL REFERENCES segel (nomor),
  mulai_at   INTEGER NOT NULL,
  berikut_at INTEGER NOT NULL,
  selesai_at INTEGER,
  -- tak-pasti: nobody saw how it ended; that checkpoint is never mailed again.
  hasil      TEXT CHECK (hasil IN ('terkirim', 'gagal', 'tak-pasti')),
  CHECK ((selesai_at IS NULL) = (hasil IS NULL))
) STRICT;
CREATE INDEX segel_surel_nomor ON segel_surel (nomor);

-- Morning digests (docs/decisions/0024): one row for each day, officer and way, written before anything is made or sent.
-- No texts, and no case.
CREATE TABLE lembar_tenggat (
  hari       TEXT    NOT NULL,
  petugas    TEXT    NOT NULL,
  saluran    TEXT    NOT NULL CHECK (saluran IN ('berkas', 'surel')),
  mulai_at   INTEGER NOT NULL,
  percobaan  INTEGER NOT NULL CHECK (percobaan > 0),
  -- Of one that failed, when it is tried again; of one on its way, until when its process may live.
  berikut_at INTEGER NOT NULL,
  selesai_at INTEGER,
  -- tak-pasti: nobody saw how it ended; it is never sent again.
  -- kosong: nothing waited for that officer, so no letter went.
  hasil      TEXT CHECK (hasil IN ('terkirim', 'kosong', 'gagal', 'tak-pasti')),
  kelas      TEXT,
  PRIMARY KEY (hari, petugas, saluran),
  CHECK ((selesai_at IS NULL) = (hasil IS NULL))
) STRICT, WITHOUT ROWID;

-- Deadlines as officers' own calendars were told of them, so that a later version replaces an earlier one. `judul`: the
-- clock, the number and the step, nobody's words.
CREATE TABLE acara_tenggat (
  petugas   TEXT    NOT NULL,
  kasus_id  TEXT    NOT NULL REFERENCES kasus (id),
  nomor     TEXT    NOT NULL,
  judul     TEXT    NOT NULL,
  jam       TEXT    NOT NULL CHECK (jam IN ('sop', 'nasional')),
  jatuh_at  INTEGER NOT NULL,
  urut      INTEGER NOT NULL CHECK (urut >= 0),
  diubah_at INTEGER NOT NULL,
  batal     INTEGER NOT NULL CHECK (batal IN (0, 1)),
  PRIMARY KEY (petugas, kasus_id, jam)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER segel_tetap BEFORE UPDATE ON segel BEGIN SELECT RAISE(ABORT, 'segel tidak dapat diubah'); END;
CREATE TRIGGER segel_utuh  BEFORE DELETE ON segel BEGIN SELECT RAISE(ABORT, 'segel tidak dapat dihapus'); END;
CREATE TRIGGER segel_luar_tetap BEFORE UPDATE ON segel_luar BEGIN SELECT RAISE(ABORT, 'segel di luar tidak dapat diubah'); END;
CREATE TRIGGER segel_luar_utuh  BEFORE DELETE ON segel_luar BEGIN SELECT RAISE(ABORT, 'segel di luar tidak dapat dihapus'); END;
CREATE TRIGGER segel_surel_tetap BEFORE UPDATE ON segel_surel WHEN OLD.selesai_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'percobaan yang selesai tidak dapat diubah'); END;
CREATE TRIGGER segel_surel_utuh BEFORE DELETE ON segel_surel BEGIN SELECT RAISE(ABORT, 'percobaan tidak dapat dihapus'); END;
