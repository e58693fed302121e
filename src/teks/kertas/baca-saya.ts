/** BACA-SAYA.txt: to be followed by hand, without this program. */
export const bacaSayaTeks = {
  judul: 'BUNDEL PEMERIKSAAN BERITA ACARA',
  pembuka: `Bacalah LAPORAN.html lebih dahulu: buka dengan peramban apa saja. Halaman itu tidak memuat
skrip dan tidak memerlukan jaringan.

Semua perintah di bawah dijalankan di folder ini, yang memuat BACA-SAYA.txt. Diperlukan openssl 3.0
ke atas (lihat: openssl version; bukan LibreSSL bawaan macOS) dan Python 3 (di Windows: py).`,
  edisi: (nama: string) => `Edisi: ${nama}.`,
  berkas: `1. APAKAH BERKASNYA SEPERTI SAAT DITULIS
   manifest.json memuat SHA-256 setiap berkas. Hitung salah satunya dan bandingkan:

     openssl dgst -sha256 ba-log.csv

   Di Windows tanpa openssl: certutil -hashfile ba-log.csv SHA256
   Semuanya sekaligus, dengan Python 3 (cetakan kosong berarti semua cocok):

     python3 -c "import json,hashlib;m=json.load(open('manifest.json',encoding='utf-8'));[print('BEDA',n) for n,b in m['berkas'].items() if hashlib.sha256(open(n,'rb').read()).hexdigest()!=b['sha256']]"

   Berkas yang ada tetapi tidak disebut dalam manifest.json (selain manifest.json dan
   manifest.segel) bukan bagian bundel.`,
  segel: `2. APAKAH SEGELNYA SAH
   Segel jejak yang terbaru:

     openssl pkeyutl -verify -pubin -inkey segel/kunci.pem -rawin -in segel/terakhir.teks -sigfile segel/terakhir.tanda

   Lalu tanda tangan atas manifest.json. Tanpa itu orang yang mengubah sebuah berkas dapat mengganti pula
   hash-nya. Perintah pertama menulis dua berkas di luar folder ini:

     python3 -c "import base64;t,s=open('manifest.segel',encoding='utf-8').read().rsplit(chr(10)*2,1);open('../manifest.teks','wb').write((t+chr(10)).encode());open('../manifest.tanda','wb').write(base64.b64decode(s.split()[2])[4:])"
     openssl pkeyutl -verify -pubin -inkey segel/kunci.pem -rawin -in ../manifest.teks -sigfile ../manifest.tanda
     openssl dgst -sha256 manifest.json

   Jawaban "Signature Verified Successfully" berarti teks itu ditandatangani kunci ini. Hash manifest.json
   harus sama dengan baris kedua ../manifest.teks. Bandingkan segel/kunci.txt dengan kunci yang Anda
   terima langsung dari kantor, bukan dari bundel ini: siapa pun dapat membuat kunci dan menandatangani
   semuanya lagi.`,
  tanpaSegel: `2. SEGEL
   Bundel ini tidak memuat segel. Tidak dapat dibuktikan bahwa jejaknya tidak ditulis ulang.`,
  rantai: `3. APAKAH JEJAKNYA UTUH
   jejak.jsonl memuat satu baris jejak tiap baris. hash setiap baris adalah SHA-256 dari
     "jejak/1" dan satu byte nol, prev (32 byte), seq (8 byte), at (8 byte),
     lalu oleh, jenis, tracking_id, payload: masing-masing panjangnya (4 byte) diikuti byte UTF-8-nya,
   semua bilangan big-endian; tracking_id null dihitung sebagai teks kosong. prev adalah hash baris
   sebelumnya; prev baris pertama 32 byte nol. Baris yang hanya memuat seq, prev, dan hash ditutup
   dalam edisi ini: sambungannya dapat diperiksa, isinya tidak. Satu baris diperiksa dengan Python 3
   (ganti N dengan nomornya):

     python3 -c "import json,hashlib,struct;N=1;b=json.loads(open('jejak.jsonl',encoding='utf-8').read().split(chr(10))[N-1]);l=lambda s:struct.pack('>I',len(s.encode()))+s.encode();print('tertutup' if 'at' not in b else hashlib.sha256(b'jejak/1'+bytes(1)+bytes.fromhex(b['prev'])+struct.pack('>Qq',b['seq'],b['at'])+l(b['oleh'])+l(b['jenis'])+l(b['tracking_id'] or '')+l(b['payload'])).hexdigest()==b['hash'])"

   Semuanya sekaligus (rantai, segel, manifes, segel Anda): periksa-jejak.py, yang ditulis terpisah dari
   program ini. Ia sengaja tidak ada dalam bundel; ambil dari folder alat/ dalam kode sumber program.
   Bila ia dan segel Anda diletakkan di samping folder ini:

     python3 ../periksa-jejak.py . --checkpoint ../segel-anda.txt

   Tanpa segel sendiri, tinggalkan --checkpoint dan nama di belakangnya.`,
  luar: `4. APAKAH JEJAKNYA SAMA DENGAN DAHULU
   Hanya segel yang Anda simpan sendiri sebelumnya yang menjawabnya. Baris "kepala N HASH" di
   dalamnya harus sama dengan hash baris ke-N dalam jejak.jsonl (ganti N dengan nomornya):

     python3 -c "import json;N=1;print(json.loads(open('jejak.jsonl',encoding='utf-8').read().split(chr(10))[N-1])['hash'])"

   Tanpa segel itu: tidak dapat dibuktikan. Baris sesudah N pun tidak dijawabnya.`,
  isi: `5. APAKAH ISI BERITA ACARA MASIH ISI YANG DIFINALKAN
   "Hash isi" pada naskah dan dalam LAPORAN.html adalah SHA-256 berkas ba/NOMOR.isi.json, byte demi byte
   (openssl dgst -sha256, sha256sum, atau certutil). Hash yang sama tertulis saat final dalam baris
   jejak ba.final (isiHash), yang dijaga rantai dan segel. Semuanya sekaligus:

     python3 -c "import json,hashlib,os;[print(p['nomorRegister'],'tidak dimuat' if not os.path.exists(n) else 'cocok' if hashlib.sha256(open(n,'rb').read()).hexdigest()==p['isiHash'] else 'BEDA') for b in map(json.loads,open('jejak.jsonl',encoding='utf-8')) if b.get('jenis')=='ba.final' for p in [json.loads(b['payload'])] for n in ['ba/'+p['nomorRegister']+'.isi.json']]"

   "tidak dimuat": Berita Acara dari masa lain. Edisi publik tidak memuat isi, dan tidak menjawab apa pun.
   Bandingkan isi berkas itu dengan naskah PDF-nya; susunannya ada dalam docs/bundel.md pada kode sumber.`,
  bukti: (asli: boolean) => `6. APAKAH BUKTINYA BERKAS YANG DAHULU DILAMPIRKAN
   Setiap berkas dalam bukti/ bernama SHA-256 isinya. bukti.csv memuat dua hash: sha256_asli berkas yang
   dilampirkan, dan sha256_terbit salinan yang boleh keluar.
   ${
     asli
       ? 'Edisi ini memuat foto asli, dengan EXIF dan GPS-nya: jangan diteruskan.'
       : `Foto dimuat sebagai salinan tanpa EXIF dan GPS (sha256_terbit). Foto aslinya disimpan kantor dan ada
   pada edisi APIP; hash-nya sha256_asli. Berkas lain dimuat seperti aslinya.`
   }`,
  tabel: `7. MEMBUKA CSV
   UTF-8. Sel yang diawali = + - @ diberi tanda petik tunggal di depan agar tidak dihitung sebagai rumus;
   dalam CSV demikian pula nomor yang akan berubah bila dibaca sebagai angka atau tanggal (0812, 03/12,
   lebih dari 15 angka).
   Beberapa nilai dalam satu sel dipisahkan spasi; "-" berarti belum ada.`,
};
