"""Writes a package anew so that a phone can map what is in it: what is not compressed begins at a multiple of 4 bytes, a
library at a page of 16 KB. usage: align.py PACKAGE ALIGNED"""
import struct, sys, zipfile

PAGE, WORD = 16384, 4
# The field in which packages say how an entry is aligned: whoever signs it keeps to that.
ALIGNMENT = 0xD935


def main(package, aligned):
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(aligned, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            fresh = zipfile.ZipInfo(entry.filename, (1981, 1, 1, 0, 0, 0))
            is_library = entry.filename.endswith(".so")
            fresh.compress_type = zipfile.ZIP_STORED if is_library else entry.compress_type
            if fresh.compress_type == zipfile.ZIP_STORED:
                unit = PAGE if is_library else WORD
                begins = new.fp.tell() + 30 + len(entry.filename.encode()) + 6
                padding = -begins % unit
                fresh.extra = struct.pack("<HHH", ALIGNMENT, 2 + padding, unit) + bytes(padding)
            new.writestr(fresh, data)


if __name__ == "__main__":
    main(*sys.argv[1:3])
