interface Ubahan {
  /** From the project's root. */
  readonly berkas: string;
  /** Stands there exactly once. */
  readonly cari: string;
  readonly ganti: string;
}

/** Planted bugs: what the simulation must find. Name → changes of production code, applied as it is loaded (tanam.ts). */
export const CACAT: Readonly<Record<string, readonly Ubahan[]>> = {
  // What may have arrived is sent again at once.
  'ulang-buta': [
    {
      berkas: 'src/connector/hasil-percobaan.ts',
      cari: "? { ...putusan, ke: 'belum_pasti', kelas: 'tak_pasti', berikut: tampak }",
      ganti: "? { ...putusan, ke: 'antre', kelas: 'tak_pasti' }",
    },
  ],
  // The history is read back before a late effect can show in it.
  'lihat-tanpa-menunggu': [
    {
      berkas: 'src/connector/push.ts',
      cari: 'return menungguTampak(putusan, akhir, sekarang + tampakMs(this.#opsi.setelan));',
      ganti: 'return menungguTampak(putusan, akhir, sekarang);',
    },
    { berkas: 'src/connector/push.ts', cari: 'tampakMs: tampakMs(setelan),', ganti: 'tampakMs: 0,' },
  ],
  // After a death everything is sent again.
  'pulih-ke-antre': [
    {
      berkas: 'src/store/sqlite/kiriman/kirim.ts',
      cari: "belumBerangkat ? { ke: 'antre' } : { ke: 'belum_pasti', kelas: 'proses_mati' },",
      ganti: "belumBerangkat ? { ke: 'antre' } : { ke: 'antre' },",
    },
  ],
  // As a script written row by row does it: the cursor first, then every row in a transaction of its own.
  'kursor-sebelum-baris': [
    {
      berkas: 'src/store/sqlite/tarik/tarik.ts',
      cari: `    return transaksi(this.#alat, h.sekarang, SISTEM, (tx) => {
      const hitungan = this.#semua(tx, h.butir, h.asal, h.posisi.instansi);
      return { posisi: this.#posisi.majukan(h), hitungan };
    });`,
      ganti: `    const posisi = transaksi(this.#alat, h.sekarang, SISTEM, () => this.#posisi.majukan(h));
    const hitungan = { new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 };
    for (const b of h.butir)
      hitungan[transaksi(this.#alat, h.sekarang, SISTEM, (tx) => this.#satu(tx, b, h.asal, h.posisi.instansi))]++;
    return { posisi, hitungan };`,
    },
  ],
  // Its rows are written in a transaction of their own, after the one that they tell of.
  'jejak-di-luar-transaksi': [
    {
      berkas: 'src/store/sqlite/jejak/penulis-jejak.ts',
      cari: 'this.#sisip.run(seq, at, oleh, jenis, trackingId, payload, prev, hash);',
      ganti: 'this.tunda.push([seq, at, oleh, jenis, trackingId, payload, prev, hash]);',
    },
    {
      berkas: 'src/store/sqlite/jejak/penulis-jejak.ts',
      cari: '  ujung(): Ujung {',
      ganti: `  tunda: unknown[][] = [];
  siram(): void {
    for (const baris of this.tunda.splice(0)) this.#sisip.run(...baris);
  }
  ujung(): Ujung {`,
    },
    {
      berkas: 'src/store/sqlite/transaksi.ts',
      cari: 'tulis(alat.db, () => kerja(new Transaksi(alat, sekarang, pelaku)));',
      ganti: `((hasil) => (tulis(alat.db, () => alat.jejak.siram()), hasil))(
    tulis(alat.db, () => ((alat.jejak.tunda.length = 0), kerja(new Transaksi(alat, sekarang, pelaku)))),
  );`,
    },
  ],
  '409-dianggap-terkirim': [
    {
      berkas: 'src/connector/hasil-percobaan.ts',
      cari: `    case 'tertutup':
      return { ...dasar, ke: 'gagal', ...kabar(akhir) };`,
      ganti: `      return { ...dasar, ke: 'gagal', ...kabar(akhir) };
    case 'tertutup':
      return { ...dasar, ke: 'terkirim', dasar: 'jawaban-server', pada: sekarang };`,
    },
  ],
  'html-dianggap-terkirim': [
    {
      berkas: 'src/connector/http/hasil-kirim.ts',
      cari: "return { ok: false, error: json.jenis === 'bukan_json' ? json.sebab : 'jawaban terlalu besar' };",
      ganti:
        "return { ok: true, value: { jenis: 'terkirim', idJauh: '?', pada: null, statusLapor: null } as T };",
    },
  ],
  'alihan-diikuti': [
    {
      berkas: 'src/connector/http/rest-api.ts',
      cari: "const jawab = await panggil({ metode: 'POST', url, kepala, badan: kiriman.badan }, signal);",
      ganti: `const pertama = await panggil({ metode: 'POST', url, kepala, badan: kiriman.badan }, signal);
      const ke = pertama.jenis === 'respons' ? pertama.lokasi : null;
      const jawab = ke === null ? pertama : await panggil({ metode: 'POST', url: ke, kepala, badan: kiriman.badan }, signal);`,
    },
  ],
  'replay-tanpa-melihat': [
    {
      berkas: 'src/store/sqlite/kiriman/keluar.ts',
      cari: "b.pernah_belum_pasti === 1 || b.dipulihkan === 1 ? 'belum_pasti' : 'antre';",
      ganti: "'antre';",
    },
  ],
  'pengirim-kedua': [
    {
      berkas: 'src/store/sqlite/basis/kunci-sinkron.ts',
      cari: "    db.exec('BEGIN EXCLUSIVE');\n",
      ganti: '',
    },
  ],
  'berhenti-di-catatan-cacat': [
    {
      berkas: 'src/mapping/rest/halaman-from-wire.ts',
      cari: 'return ok({ butir: data.map(laporanFromWire), kursorBerikutnya, waktuServer, bytes });',
      ganti: `const butir = data.map(laporanFromWire);
  if (butir.some((b) => b.jenis === 'masalah')) return err('butir cacat');
  return ok({ butir, kursorBerikutnya, waktuServer, bytes });`,
    },
  ],
  // A dead run's rows are freed by the clock, not by the lock.
  'sewa-menurut-jam': [
    {
      berkas: 'src/store/sqlite/gudang/gudang-kiriman.ts',
      cari: "WHERE status = 'mengirim' AND (run <> @run OR sewa_at <= @sekarang)",
      ganti: "WHERE status = 'mengirim' AND (sewa_at <= @sekarang AND run <> @run)",
    },
  ],
  'tenggat-zona-server': [
    {
      berkas: 'src/sop/waktu/waktu.ts',
      cari: 'export const tanggalPada = (ms: number, zona: Zona): Tanggal => tanggalDari(ms + offsetMs(zona));',
      ganti: `export const tanggalPada = (ms: number, _zona: Zona): Tanggal =>
  tanggalDari(ms - new Date(ms).getTimezoneOffset() * 60_000);`,
    },
  ],
  'ulang-selamanya': [
    {
      berkas: 'src/connector/hasil-percobaan.ts',
      cari: "(berikut === null ? { ke: 'gagal', kelas: habis } : { ke, kelas });",
      ganti: '({ ke, kelas });',
    },
  ],
  // What breaks the contract is logged whole, for whoever has to find out why.
  'catatan-cacat-di-log': [
    {
      berkas: 'src/connector/pull.ts',
      cari: '    this.#opsi.kemajuan?.(this.#hasil.hitungan);\n',
      ganti: `    this.#opsi.kemajuan?.(this.#hasil.hitungan);
    for (const b of isi.butir)
      if (b.jenis === 'masalah') this.#alat.log.warn('pull.record_unreadable', { reason: b.masalah.mentah });
`,
    },
  ],
  'karantina-tanpa-segel': [
    {
      berkas: 'src/store/sqlite/gudang/gudang-karantina.ts',
      cari: 'badan: laci?.tutup(m.mentah) ?? null,',
      ganti: 'badan: Buffer.from(m.mentah),',
    },
  ],
};
