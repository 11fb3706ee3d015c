"""Reads and writes the frame inside a Faro backup with nothing of Faro: the proof that core/src/share/BACKUP.md is enough.

    age -d notes.age | python3 faro_backup.py              counts, and each record as a line of JSON
    age -d notes.age | python3 faro_backup.py PAPER_ID     the bytes of a paper
"""
import hashlib, io, json, struct, sys

MANIFEST, RECORD, PAPER, PADDING, TRAILER = range(1, 6)


class Damaged(Exception):
    pass


def check(good, what):
    if not good:
        raise Damaged(what)


def read(frame):
    """The manifest, the records by id, and the bytes of papers by id."""
    data, at, last = io.BytesIO(frame), 9, (0, b"")
    check(data.read(9) == b"FAROBACK\x01", "this is no frame of version 1")
    manifest, records, papers = None, {}, {}
    while True:
        kind, length = struct.unpack(">BQ", data.read(9))
        body = data.read(length)
        check(len(body) == length, "a part is cut")
        id = body[:16] if kind in (RECORD, PAPER) else b""
        check((kind, id) > last and (kind == MANIFEST) == (last[0] == 0), "parts are out of order")
        last = (kind, id)
        if kind == MANIFEST:
            manifest = json.loads(body)
        elif kind == RECORD:
            records[id.hex()] = json.loads(body[16:])
        elif kind == PAPER:
            record = records[id.hex()]
            check(record["kind"] == "paper" and record["body"]["length"] == length - 16, "a paper without its record")
            papers[id.hex()] = body[16:]
        elif kind == PADDING:
            check(not any(body), "padding is not zero")
        else:
            check(kind == TRAILER and length == 48, "an unknown part")
            check(struct.unpack(">QQ", body[:16]) == (len(records), len(papers)), "the counts are wrong")
            check(body[16:] == hashlib.sha256(frame[:at]).digest(), "the sum is wrong")
            check(at + 9 + length == len(frame), "something follows")
            return manifest, records, papers
        at += 9 + length


def write(manifest, records, papers):
    """The frame of these, without padding."""
    def part(kind, body):
        return struct.pack(">BQ", kind, len(body)) + body

    frame = b"FAROBACK\x01" + part(MANIFEST, json.dumps(manifest).encode())
    for id in sorted(records):
        frame += part(RECORD, bytes.fromhex(id) + json.dumps(records[id], ensure_ascii=False).encode())
    for id in sorted(papers):
        frame += part(PAPER, bytes.fromhex(id) + papers[id])
    counts = struct.pack(">QQ", len(records), len(papers))
    return frame + part(TRAILER, counts + hashlib.sha256(frame).digest())


def main():
    try:
        manifest, records, papers = read(sys.stdin.buffer.read())
    except (Damaged, ValueError, KeyError, struct.error) as error:
        sys.exit(f"faro_backup: {error}")
    if len(sys.argv) > 1:
        sys.stdout.buffer.write(papers[sys.argv[1]])
        return
    print(json.dumps({"made": manifest["made"], "records": len(records), "papers": len(papers)}))
    for id, record in records.items():
        print(json.dumps({"id": id, **record}, ensure_ascii=False))


if __name__ == "__main__":
    main()
