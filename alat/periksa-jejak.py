#!/usr/bin/env python3
"""Memeriksa bundel jejak tanpa program Penghubung: docs/bundel.md.

    python3 periksa-jejak.py BUNDEL [--checkpoint SEGEL ...] [--json]

Hanya pustaka baku Python (3.8+) dan perintah openssl (3.0+) untuk tanda tangan Ed25519. Ditulis dari docs/bundel.md,
bukan dari kode programnya: dua pembaca yang sepakat lebih sulit keliru bersama.
Keluar: 0 tanpa temuan, 8 ada temuan, 2 bukan bundel, atau openssl tidak ada atau tidak mengenal Ed25519.
"""
import argparse
import base64
import email
import hashlib
import json
import os
import re
import stat
import struct
import subprocess
import sys
import tempfile
from datetime import datetime, timezone

LINE_MAX = 4 * 1024 * 1024
NOTE_MAX = 256 * 1024
LETTER_MAX = 8 * 1024 * 1024
MANIFEST_MAX = 64 * 1024 * 1024
DEPTH_MAX = 16
SAFE = 2**53 - 1
SPKI = bytes.fromhex("302a300506032b6570032100")
# A row that an edition may not show: its place in the chain and in the tree stays.
COVERED_KEYS = ["seq", "prev", "hash"]
ROW_KEYS = ["seq", "at", "oleh", "jenis", "tracking_id", "payload", "prev", "hash"]


class Findings:
    def __init__(self):
        self.all = []

    def add(self, where, what):
        self.all.append({"letak": where, "temuan": what})


# ---- reading ---------------------------------------------------------------------------------------------------


def lines(path):
    """Lines without their LF; None for one that is too long, no UTF-8, or without an end."""
    with open(path, "rb") as f:
        while True:
            raw = f.readline(LINE_MAX + 2)
            if raw == b"":
                return
            if not raw.endswith(b"\n"):
                yield None
                return
            try:
                yield raw[:-1].decode("utf-8")
            except UnicodeDecodeError:
                yield None


def strict_json(text, keys):
    """An object with exactly these keys in this order, spelled as it is written; else None."""
    if text is None:
        return None
    try:
        pairs = json.loads(text, object_pairs_hook=list)
        if [k for k, _ in pairs] != keys:
            return None
        value = dict(pairs)
        again = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return value if again == text else None
    except (ValueError, TypeError, RecursionError):
        return None


def is_int(value):
    return isinstance(value, int) and not isinstance(value, bool) and -SAFE <= value <= SAFE


def unhex(value):
    return bytes.fromhex(value) if isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) else None


def unbase64(text):
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, UnicodeEncodeError):
        return None
    return raw if base64.b64encode(raw).decode() == text else None


def small(path, limit):
    try:
        info = os.lstat(path)
    except OSError:
        return None
    if not stat.S_ISREG(info.st_mode) or info.st_size > limit:
        return None
    with open(path, "rb") as f:
        return f.read()


def as_text(raw):
    try:
        return None if raw is None else raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


# ---- the journal -----------------------------------------------------------------------------------------------


def lp(raw):
    return struct.pack(">I", len(raw)) + raw


def row_hash(row, prev):
    head = b"jejak/1\0" + prev + struct.pack(">Qq", row["seq"], row["at"])
    texts = [row["oleh"], row["jenis"], row["tracking_id"] or "", row["payload"]]
    return hashlib.sha256(head + b"".join(lp(t.encode("utf-8")) for t in texts)).digest()


def canonical(text):
    """RFC 8785 as the journal uses it: an object of strings, safe integers, booleans, lists and objects."""

    def no_double(pairs):
        if len({k for k, _ in pairs}) != len(pairs):
            raise ValueError
        return dict(pairs)

    def refuse(_):
        raise ValueError

    def spell(value, depth):
        if depth > 16:
            raise ValueError
        if value is True or value is False:
            return "true" if value else "false"
        if isinstance(value, str):
            return json.dumps(value, ensure_ascii=False)
        if is_int(value):
            return str(value)
        if isinstance(value, list):
            return "[" + ",".join(spell(v, depth + 1) for v in value) + "]"
        if isinstance(value, dict):
            keys = sorted(value, key=lambda k: k.encode("utf-16-be"))
            return "{" + ",".join(spell(k, depth + 1) + ":" + spell(value[k], depth + 1) for k in keys) + "}"
        raise ValueError

    try:
        value = json.loads(text, object_pairs_hook=no_double, parse_float=refuse, parse_constant=refuse)
        return isinstance(value, dict) and spell(value, 1) == text
    except (ValueError, RecursionError):
        return False


class Tree:
    """RFC 6962 §2.1, one hash per full subtree."""

    def __init__(self):
        self.peaks = []

    def add(self, leaf):
        node, height = hashlib.sha256(b"\0" + leaf).digest(), 0
        while self.peaks and self.peaks[-1][1] == height:
            node = hashlib.sha256(b"\1" + self.peaks.pop()[0] + node).digest()
            height += 1
        self.peaks.append((node, height))

    def root(self):
        node = None
        for left, _ in reversed(self.peaks):
            node = left if node is None else hashlib.sha256(b"\1" + left + node).digest()
        return node


def read_row(text):
    covered = strict_json(text, COVERED_KEYS)
    if covered is not None and is_int(covered["seq"]):
        covered["prev"], covered["hash"] = unhex(covered["prev"]), unhex(covered["hash"])
        return None if covered["prev"] is None or covered["hash"] is None else covered
    row = strict_json(text, ROW_KEYS)
    if row is None or not is_int(row["seq"]) or not is_int(row["at"]):
        return None
    if not all(isinstance(row[k], str) for k in ("oleh", "jenis", "payload")):
        return None
    if row["tracking_id"] is not None and not isinstance(row["tracking_id"], str):
        return None
    row["prev"], row["hash"] = unhex(row["prev"]), unhex(row["hash"])
    try:
        "".join(v for v in row.values() if isinstance(v, str)).encode("utf-8")
    except UnicodeEncodeError:
        return None
    return None if row["prev"] is None or row["hash"] is None else row


def row_fault(row, seq, prev, at):
    if row is None:
        return "bentuk"
    if row["seq"] != seq:
        return "urutan"
    if row["prev"] != prev:
        return "prev"
    if "at" not in row:
        return None
    if row["at"] < at:
        return "waktu"
    if row["tracking_id"] == "":
        return "tracking_id"
    if row["hash"] != row_hash(row, prev):
        return "hash"
    return None if canonical(row["payload"]) else "payload"


# Rows that speak of a checkpoint.
FIRST_KEY, NEW_KEY, NAMING = "segel.kunci", "segel.kunci-diganti", ("segel.di-luar", "segel.surel-tak-pasti")


def check_chain(path, sizes):
    """(rows, last hash, first fault or None, {size: (root, hash, row)}, rows that are covered, rows that speak of a checkpoint)"""
    prev, at, seq, tree, seen, covered, telling = bytes(32), -SAFE, 0, Tree(), {}, 0, []
    for text in lines(path):
        row = read_row(text)
        fault = row_fault(row, seq + 1, prev, at)
        if fault is not None:
            return seq, prev, {"seq": seq + 1, "sebab": fault}, seen, covered, telling
        seq, prev, at = row["seq"], row["hash"], row.get("at", at)
        covered += "at" not in row
        tree.add(prev)
        if seq in sizes:
            seen[seq] = (tree.root(), prev, row)
        if row.get("jenis") in (FIRST_KEY, NEW_KEY) + NAMING:
            telling.append(row)
    return seq, prev, None, seen, covered, telling


# ---- notes -----------------------------------------------------------------------------------------------------


def good_name(name):
    return name != "" and not any(c.isspace() or c in "+\ufeff" or ord(c) < 32 or 127 <= ord(c) < 160 for c in name)


def key_id(name, key):
    return hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]


def read_key(text):
    """name+id+base64 as (name, id, key), else None."""
    parts = text.split("+", 2)
    raw = unbase64(parts[2]) if len(parts) == 3 else None
    if raw is None or len(raw) != 33 or raw[0] != 1 or not good_name(parts[0]):
        return None
    key = (parts[0], key_id(parts[0], raw[1:]), raw[1:])
    return key if key[1].hex() == parts[1] else None


def spell_key(key):
    name, ident, raw = key
    return f"{name}+{ident.hex()}+{base64.b64encode(bytes([1]) + raw).decode()}"


def read_note(text):
    """(signed text, [(name, id, signature)]), else None."""
    if text is None or len(text) > NOTE_MAX or not text.endswith("\n") or "\n\n" not in text:
        return None
    if any(c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160) for c in text):
        return None
    cut = text.rindex("\n\n")
    signatures = []
    for line in text[cut + 2 : -1].split("\n"):
        parts = line.split(" ")
        raw = unbase64(parts[2]) if len(parts) == 3 and parts[0] == "\u2014" else None
        if raw is None or len(raw) <= 4 or not good_name(parts[1]):
            return None
        signatures.append((parts[1], raw[:4], raw[4:]))
    return (text[: cut + 1], signatures) if len(signatures) <= 64 else None


def openssl_verifies(key, text, signature):
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, n) for n in ("key.pem", "text", "sig")]
        pem = base64.encodebytes(SPKI + key).decode()
        for name, raw in zip(
            names,
            [f"-----BEGIN PUBLIC KEY-----\n{pem}-----END PUBLIC KEY-----\n".encode(), text.encode("utf-8"), signature],
        ):
            with open(name, "wb") as f:
                f.write(raw)
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", names[0], "-rawin", "-in", names[1]]
        done = subprocess.run(command + ["-sigfile", names[2]], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return done.returncode == 0


# RFC 8032 §7.1, test 2.
KNOWN_KEY = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
KNOWN_SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def openssl_works():
    """One that is too old (pkeyutl -rawin came with 3.0) or LibreSSL would call every good signature false."""
    try:
        return openssl_verifies(KNOWN_KEY, "r", KNOWN_SIGNATURE)
    except OSError:
        return False


def signed_by(note, key):
    text, signatures = note
    own = [s for n, i, s in signatures if n == key[0] and i == key[1]]
    return own != [] and all(openssl_verifies(key[2], text, s) for s in own)


def one_line(extra, word):
    found = [line[len(word) + 1 :] for line in extra if line.startswith(word + " ")]
    return found[0] if len(found) == 1 else None


def read_checkpoint(text):
    note = read_note(text)
    if note is None:
        return None
    body = note[0][:-1].split("\n")
    if len(body) < 3 or "" in body[3:] or len(body) > 67 or not good_name(body[0]):
        return None
    size = int(body[1]) if re.fullmatch("[1-9][0-9]{0,15}", body[1]) and int(body[1]) <= SAFE else None
    root, head, made = unbase64(body[2]), (one_line(body[3:], "kepala") or "").split(" "), one_line(body[3:], "dibuat")
    if size is None or root is None or len(root) != 32 or len(head) != 2 or head[0] != body[1]:
        return None
    when, new_key = read_time(made), None
    if any(line.startswith("kunci ") for line in body[3:]):
        new_key = read_key(one_line(body[3:], "kunci") or "")
        if new_key is None:
            return None
    if unhex(head[1]) is None or when is None:
        return None
    return {"note": note, "origin": body[0], "size": size, "root": root, "head": unhex(head[1]), "time": when, "key": new_key}


NOTE = re.compile(r"^[^\n]+\n[1-9][0-9]{0,15}\n[A-Za-z0-9+/]{43}=\n(?:[^\n]+\n){0,64}\n(?:\u2014 [^\n]+\n)+", re.M)


def checkpoints_in(raw):
    """Those in a file that someone kept, each once: a letter as a mail program saves it (.eml), its text, or lines
    copied out of it; their signature judges them."""
    as_it_is = raw.decode("utf-8", "replace")
    found = []
    for text in [as_it_is] + texts_of_letter(raw):
        found += NOTE.findall("".join(line.rstrip() + "\n" for line in text.lstrip("\ufeff").split("\n")))
    return list(dict.fromkeys(found)) or [as_it_is]


def texts_of_letter(raw):
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    letter = email.message_from_bytes(raw)
    if not {"content-type", "content-transfer-encoding"} & {name.lower() for name in letter.keys()}:
        return []
    texts = []
    for part in letter.walk():
        if part.is_multipart():
            continue
        body = part.get_payload(decode=True) or b""
        try:
            texts.append(body.decode(part.get_content_charset("utf-8"), "replace"))
        except (LookupError, ValueError):
            texts.append(body.decode("utf-8", "replace"))
    return texts


def read_time(text):
    """As spelled, which sorts as the times do."""
    if text is None or not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", text):
        return None
    try:
        datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
        return text
    except ValueError:
        return None


def check_checkpoints(path, first_key):
    """([checkpoint], [key], first fault or None, how many lines)"""
    keys, good, fault, count = [first_key] if first_key else [], [], None, 0
    for text in lines(path):
        count += 1
        if fault is not None:
            continue
        line = strict_json(text, ["nomor", "naskah"]) or {"nomor": 0, "naskah": ""}
        reason = checkpoint_fault(line, good, keys)
        if reason is not None:
            fault = {"nomor": len(good) + 1, "sebab": reason}
    return good, keys, fault, count


def checkpoint_fault(line, good, keys):
    if not is_int(line["nomor"]) or line["nomor"] != len(good) + 1:
        return "urutan"
    point = read_checkpoint(line["naskah"]) if isinstance(line["naskah"], str) else None
    if point is None:
        return "bentuk"
    if not keys:
        return "kunci"
    key = keys[-1]
    if point["origin"] != key[0] or (point["key"] and point["key"][0] != key[0]):
        return "asal"
    tried = any(i == key[1] for _, i, _ in point["note"][1])
    # A new key that the old one has not even tried to sign: lost, if the row says so (key_fault).
    point["lost"] = key if point["key"] and not tried else None
    if not point["lost"] and not signed_by(point["note"], key):
        return "tanda_tangan" if tried else "kunci"
    if point["key"] and not signed_by(point["note"], point["key"]):
        return "tanda_tangan"
    if good and (point["size"] < good[-1]["size"] or point["time"] < good[-1]["time"]):
        return "urutan"
    point["text"] = line["naskah"]
    good.append(point)
    if point["key"]:
        keys.append(point["key"])
    return None


def outside_fault(point, keys):
    own = [k for k in keys if k[0] == point["origin"]]
    if keys and not own:
        return "asal"
    if any(signed_by(point["note"], k) for k in own):
        return None
    known = any(i == k[1] for k in own for _, i, _ in point["note"][1])
    return "tanda_tangan" if known else "kunci"


def compare(point, rows, fault, seen):
    if point["size"] in seen:
        return None if seen[point["size"]][:2] == (point["root"], point["head"]) else "akar"
    return "terpotong" if fault is None and point["size"] > rows else None


def key_fault(point, seen):
    """A key that the old one has not signed needs the last row under its checkpoint to say so; a covered row says nothing."""
    row = seen[point["size"]][2] if point["lost"] and point["size"] in seen else None
    if row is None or "at" not in row:
        return None
    said = json.loads(row["payload"])
    told = [said.get("sebab"), said.get("lama"), said.get("baru")]
    meant = ["kunci-hilang", spell_key(point["lost"]), spell_key(point["key"])]
    return None if row["jenis"] == "segel.kunci-diganti" and told == meant else "kunci"


def missing(telling, points, keys):
    """The first checkpoint that a row speaks of and that is not there, or is another: (number, reason, row)."""
    for row in telling:
        seq, said, own = row["seq"], json.loads(row["payload"]), None
        if row["jenis"] == FIRST_KEY:
            own = points[0] if points and points[0]["size"] == seq else None
            number, meant, told = 1, keys[0] if keys else None, said.get("kunci")
        elif row["jenis"] == NEW_KEY:
            own = next((p for p in reversed(points) if p["size"] == seq), None)
            number = points.index(own) + 1 if own else 1 + sum(p["size"] < seq for p in points)
            meant, told = own and own["key"], said.get("baru")
        else:
            number = said.get("segel")
            if is_int(number) and not (1 <= number <= len(points) and points[number - 1]["size"] < seq):
                return number, "tiada", seq
            continue
        if own is None:
            return number, "tiada", seq
        if told != (spell_key(meant) if meant else None):
            return number, "kunci", None
    return None


def outside_reason(point, keys, rows, broken, seen):
    """Beyond the row where the chain breaks a checkpoint proves nothing; what else is wrong with it is told first."""
    beyond = "rantai_putus" if broken and point["size"] not in seen else None
    return compare(point, rows, broken, seen) or outside_fault(point, keys) or beyond


# ---- the folder ------------------------------------------------------------------------------------------------


def good_path(path):
    parts = path.split("/")
    return not re.search(r"[\\\x00-\x1f\x7f-\x9f]|^[A-Za-z]:", path) and not {"", ".", ".."} & set(parts)


def read_manifest(folder):
    text = as_text(small(os.path.join(folder, "manifest.json"), MANIFEST_MAX))
    try:
        m = json.loads(text or "")
        ok = m["format"] == 1 and is_int(m["jejak"]["baris"]) and isinstance(m["jejak"]["hash"], str)
        ok = ok and ("segel" not in m or is_int(m["segel"]["nomor"]))
        for path, entry in m["berkas"].items():
            ok = ok and good_path(path) and unhex(entry["sha256"]) is not None and is_int(entry["byte"])
        return m if ok else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def check_files(folder, manifest, found):
    for path, entry in manifest["berkas"].items():
        full = os.path.join(folder, *path.split("/"))
        try:
            info = os.lstat(full)
        except OSError:
            found.add(path, "hilang")
            continue
        if not stat.S_ISREG(info.st_mode):
            found.add(path, "bukan_berkas")
        elif info.st_size != entry["byte"] or file_hash(full) != entry["sha256"]:
            found.add(path, "berubah")
    for path, regular in walk(folder, "", 0):
        if not regular:
            found.add(path, "bukan_berkas")
        elif path not in manifest["berkas"] and path not in ("manifest.json", "manifest.segel"):
            found.add(path, "tak_terdaftar")


def file_hash(path):
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        for chunk in iter(lambda: f.read(256 * 1024), b""):
            digest.update(chunk)
    return digest.hexdigest()


def walk(folder, inside, depth):
    for entry in os.scandir(os.path.join(folder, inside)):
        path = entry.name if inside == "" else inside + "/" + entry.name
        if entry.is_dir(follow_symlinks=False):
            if depth >= DEPTH_MAX:
                yield path, False
            else:
                yield from walk(folder, path, depth + 1)
        else:
            yield path, entry.is_file(follow_symlinks=False)


SIGNED = ["manifest.segel"] + [
    "segel/" + name for name in ("segel.jsonl", "terakhir.txt", "terakhir.teks", "terakhir.tanda", "kunci.txt", "kunci.pem")
]


def is_unsigned(folder, manifest):
    """Nothing of a seal, nor a word of one. What is left of a seal makes it a damaged one instead."""
    return "segel" not in manifest and not any(os.path.lexists(os.path.join(folder, n)) for n in SIGNED)


def check_manifest_note(folder, keys, found):
    note = read_note(as_text(small(os.path.join(folder, "manifest.segel"), NOTE_MAX)))
    manifest = small(os.path.join(folder, "manifest.json"), MANIFEST_MAX)
    if note is None or manifest is None:
        found.add("manifest.segel", "bentuk")
    elif note[0] != "penghubung/bundel/1\n" + hashlib.sha256(manifest).hexdigest() + "\n":
        found.add("manifest.segel", "tidak_sesuai")
    elif not keys or not signed_by(note, keys[-1]):
        found.add("manifest.segel", "tanda_tangan")


def check_derived(folder, points, keys, found):
    if not points or not keys:
        found.add("segel/segel.jsonl", "hilang")
        return
    name, ident, key = keys[-1]
    text, signatures = points[-1]["note"]
    signature = next((s for n, i, s in signatures if n == name and i == ident), b"")
    spelled = "".join(spell_key(k) + "\n" for k in keys)
    pem = base64.b64encode(SPKI + key).decode()
    expected = {
        "segel/terakhir.txt": points[-1]["text"].encode(),
        "segel/terakhir.teks": text.encode(),
        "segel/terakhir.tanda": signature,
        "segel/kunci.txt": spelled.encode(),
        "segel/kunci.pem": f"-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----\n".encode(),
    }
    for path, raw in expected.items():
        if small(os.path.join(folder, path), NOTE_MAX) != raw:
            found.add(path, "tidak_sesuai")


def check(folder, outside):
    found = Findings()
    at = lambda *names: os.path.join(folder, *names)
    keys_text = as_text(small(at("segel", "kunci.txt"), NOTE_MAX)) or ""
    first_key = read_key(keys_text.split("\n")[0])
    points, keys, fault, count = [], [first_key] if first_key else [], None, 0
    if os.path.isfile(at("segel", "segel.jsonl")):
        points, keys, fault, count = check_checkpoints(at("segel", "segel.jsonl"), first_key)
    held = [(name, read_checkpoint(text)) for name, text in outside]
    sizes = {p["size"] for p in points} | {p["size"] for _, p in held if p}
    rows, head, broken, seen, covered, telling = 0, bytes(32), None, {}, 0, []
    if os.path.isfile(at("jejak.jsonl")):
        rows, head, broken, seen, covered, telling = check_chain(at("jejak.jsonl"), sizes)
    if broken:
        found.add("jejak.jsonl", f"baris {broken['seq']}: {broken['sebab']}")
    wrong = [(n + 1, compare(p, rows, broken, seen) or key_fault(p, seen)) for n, p in enumerate(points)]
    wrong = [w for w in wrong if w[1] is not None][:1] or ([(fault["nomor"], fault["sebab"])] if fault else [])
    manifest = read_manifest(folder)
    unsigned = manifest is not None and is_unsigned(folder, manifest)
    # Where nothing signed came along, that is told already, unless who made the bundle missed a checkpoint too.
    gone = missing(telling, points, keys) if not wrong and not (unsigned and "segel_rusak" not in manifest["jejak"]) else None
    if gone:
        wrong = [gone[:2]]
    for number, reason in wrong:
        told = f", disebut baris {gone[2]}" if reason == "tiada" else ""
        lost = f", baris {rows + 1} sampai {points[-1]['size']} hilang" if reason == "terpotong" else ""
        found.add("segel/segel.jsonl", f"segel {number}: {reason}{lost}{told}")
    results = []
    for name, point in held:
        reason = "bentuk" if point is None else outside_reason(point, keys, rows, broken, seen)
        results.append(reason)
        if reason:
            found.add(name, reason)
    if manifest is None:
        found.add("manifest.json", "bentuk")
    else:
        check_files(folder, manifest, found)
        if not broken and (manifest["jejak"]["baris"] != rows or manifest["jejak"]["hash"] != head.hex()):
            found.add("jejak.jsonl", "tidak_sesuai")
        elif not broken and manifest.get("tertutup", 0) != covered:
            found.add("jejak.jsonl", "tidak_sesuai")
        if manifest.get("segel", {"nomor": 0})["nomor"] != count:
            found.add("segel/segel.jsonl", "tidak_sesuai")
    if unsigned:
        found.add("manifest.segel", "tanpa_segel")
    else:
        check_manifest_note(folder, keys, found)
        if not broken and not wrong:
            check_derived(folder, points, keys, found)
    return {
        "utuh": found.all == [],
        "tanpa_segel": unsigned,
        "baris": rows,
        "tertutup": covered,
        "rusak": broken,
        "segel": {"nomor": wrong[0][0], "sebab": wrong[0][1]} if wrong else None,
        "kunci_tanpa_lama": [{"nomor": n + 1, "baris": p["size"]} for n, p in enumerate(points) if p["lost"]],
        "luar": results,
        "temuan": found.all,
    }


UNSIGNED = """tanpa segel: tidak ada yang ditandatangani, baik jejak maupun manifes. Bundel ini tidak membuktikan siapa pembuatnya,
dan siapa pun dapat membuat yang serupa. Mintalah bundel yang bersegel."""


LOST = """segel {nomor} (baris {baris}): KUNCI BARU TANPA TANDA TANGAN KUNCI LAMA. Jejak menyebut kunci lama hilang; pemalsu tanpa
kunci dapat menulis hal yang sama. Dari sini kepercayaan bergantung pada salinan kunci di luar: cocokkan segel/kunci.txt
dengan kunci yang diserahkan kantor, dan pakai segel dari luar yang dibuat sebelum dan sesudahnya."""


def report(result, held):
    print(f"{result['baris']} baris menyambung." if not result["rusak"] else f"JEJAK TIDAK UTUH mulai baris {result['rusak']['seq']}.")
    if result["tertutup"]:
        print(f"{result['tertutup']} di antaranya tertutup: letaknya terperiksa, isinya tidak.")
    for (name, point), reason in zip(held, result["luar"]):
        if reason is None:
            print(f"Cocok dengan segel dari luar {json.dumps(name)}: sampai baris {point['size']}, tidak sesudahnya.")
    placed = [item for item in result["temuan"] if item["temuan"] != "tanpa_segel"]
    for item in placed:
        print(f"TEMUAN {json.dumps(item['letak'], ensure_ascii=True)}: {item['temuan']}")
    if placed:
        print("BUNDEL INI TIDAK SESUAI.")
    elif result["tanpa_segel"]:
        print("Setiap berkas sesuai dengan manifes, tetapi:")
    else:
        print("Bundel sesuai dengan segel dan manifesnya.")
    if result["tanpa_segel"]:
        print(UNSIGNED)
    for change in result["kunci_tanpa_lama"]:
        print(LOST.format(**change))
    if not held:
        print(
            "Tanpa segel yang disimpan di luar (--checkpoint), pemotongan, penulisan ulang, atau cadangan lama\n"
            "oleh pemegang kunci tidak dapat dibuktikan."
        )


def main():
    parser = argparse.ArgumentParser(description="Memeriksa bundel jejak tanpa program Penghubung.")
    parser.add_argument("bundel")
    parser.add_argument("--checkpoint", action="append", nargs="+", default=[], metavar="SEGEL")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not any(os.path.isfile(os.path.join(args.bundel, n)) for n in ("jejak.jsonl", "manifest.json")):
        print(f"{args.bundel}: bukan bundel", file=sys.stderr)
        return 2
    outside = []
    for path in [p for several in args.checkpoint for p in several]:
        raw = small(path, LETTER_MAX)
        if raw is None:
            print(f"{path}: tidak terbaca", file=sys.stderr)
            return 2
        outside.extend((path, text) for text in checkpoints_in(raw))
    if not openssl_works():
        print("openssl tidak ada, atau tidak dapat memeriksa Ed25519: perlu 3.0 ke atas, bukan LibreSSL", file=sys.stderr)
        return 2
    result = check(args.bundel, outside)
    if args.json:
        print(json.dumps(result))
    else:
        report(result, [(name, read_checkpoint(text)) for name, text in outside])
    return 0 if result["utuh"] else 8


if __name__ == "__main__":
    sys.exit(main())
