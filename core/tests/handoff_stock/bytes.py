"""Writes a bundle's ZIP again from core/src/handoff/FORMAT.md alone, and compares every byte."""
import hashlib
import struct
import sys
import zipfile

path = sys.argv[1]
with open(path, "rb") as file:
    plain = file.read()
with zipfile.ZipFile(path) as archive:
    files = [(info.filename, archive.read(info)) for info in archive.infolist()]

body = central = b""
for name, data in files:
    crc, name = zipfile.crc32(data), name.encode()
    common = struct.pack("<5H3I2H", 10, 0, 0, 0, 0x21, crc, len(data), len(data), len(name), 0)
    central += b"PK\1\2" + bytes([10, 3]) + common + struct.pack("<3H2I", 0, 0, 0, 0o100600 << 16, len(body)) + name
    body += b"PK\3\4" + common + name + data
end = b"PK\5\6" + struct.pack("<4H2IH", 0, 0, len(files), len(files), len(central), len(body), 0)
assert body + central + end == plain, "another ZIP"

# Few sizes are possible: a multiple of a 32nd of the power of two that is not below what it would be without padding.
contents = dict(files)
padding = contents["padding.bin"]
least = len(plain) - len(padding)
step = max((1 << (least - 1).bit_length()) // 32, 4096)
assert len(plain) == -(-least // step) * step, "another size"
assert not any(padding), "padding of something"

names = [name for name, _ in files]
assert names[-3] == "padding.bin" and names[-2] == "SHA256SUMS" and names[-1].startswith("SHA256SUMS.")
sums = "".join(f"{hashlib.sha256(contents[name]).hexdigest()}  {name}\n" for name in sorted(names[:-2]))
assert sums.encode() == contents["SHA256SUMS"], "other sums"
