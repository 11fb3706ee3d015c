"""Holds a built package against what it must be. usage: read_back.py BADGING MANIFEST (what aapt2 dump says) PACKAGE"""
import pathlib, re, struct, sys, zipfile

PERMISSIONS = {
    "android.permission.HIDE_OVERLAY_WINDOWS",
    "android.permission.POST_NOTIFICATIONS",
    "android.permission.RECEIVE_BOOT_COMPLETED",
    "android.permission.SCHEDULE_EXACT_ALARM",
    "android.permission.USE_BIOMETRIC",
    "android.permission.USE_EXACT_ALARM",
}

COMPONENTS = [
    "app.faro.MainActivity",
    "app.faro.reminders.ReminderReceiver",
    "app.faro.reminders.HeardReceiver",
    "app.faro.reminders.BootReceiver",
    "app.faro.files.OutgoingProvider",
]


def components(manifest):
    """Name and exported of each component, in order."""
    found, inside = [], None
    for line in manifest.splitlines():
        element = re.match(r"\s*E: ([\w-]+)", line)
        if element:
            inside = element[1] if element[1] in ("activity", "receiver", "service", "provider") else None
        name = re.search(r':name\(0x01010003\)="([^"]+)"', line)
        if inside and name:
            found.append([name[1], None])
        exported = re.search(r":exported\(0x01010010\)=(\w+)", line)
        if inside and exported:
            found[-1][1] = exported[1]
    return found


# Phones with Android 15 and newer may have pages of 16 KB; no phone of 32 bits has.
PAGE = 16384
OF_64_BITS = ("arm64-v8a", "x86_64")


def loads(library):
    """The alignment of each segment that a phone loads."""
    (table,), (size, count) = struct.unpack_from("<Q", library, 32), struct.unpack_from("<HH", library, 54)
    headers = [struct.unpack_from("<I44xQ", library, table + at * size) for at in range(count)]
    return [alignment for kind, alignment in headers if kind == 1]


def unfit_for_pages(package):
    """The libraries of a package that a phone with large pages cannot map."""
    unfit, seen = [], 0
    with zipfile.ZipFile(package) as packed:
        for entry in packed.infolist():
            if not entry.filename.endswith(".so"):
                continue
            packed.fp.seek(entry.header_offset + 26)
            begins = entry.header_offset + 30 + sum(struct.unpack("<HH", packed.fp.read(4)))
            segments = loads(packed.read(entry)) if entry.filename.split("/")[1] in OF_64_BITS else [PAGE]
            seen += 1
            if begins % PAGE or entry.compress_type != zipfile.ZIP_STORED or min(segments) % PAGE:
                unfit.append(entry.filename)
    return unfit if seen else ["none at all"]


def main(badging, manifest, package):
    wrong = []

    def must(holds, words):
        if not holds:
            wrong.append(words)

    asked = set(re.findall(r"^uses-permission: name='([^']+)'", badging, re.M))
    must("android.permission.INTERNET" not in asked, "it asks for the network")
    must(asked == PERMISSIONS, f"it asks for {sorted(asked)}")
    must("package: name='app.faro'" in badging, "its id is another")
    must(re.search(r"(minSdkVersion|sdkVersion):'26'", badging), "its least Android is another")
    must("targetSdkVersion:'36'" in badging, "its target is another")
    must("application-debuggable" not in badging, "it can be debugged")
    must(re.search(r":allowBackup\(0x01010280\)=false", manifest), "it can be backed up")
    must(":dataExtractionRules(" in manifest and ":fullBackupContent(" in manifest, "it has no extraction rules")
    must(":localeConfig(" in manifest, "it has no list of languages")
    must(re.search(r':taskAffinity\(0x01010012\)=""', manifest), "another app's task can take it in")
    unfit = unfit_for_pages(package)
    must(not unfit, f"a phone with pages of 16 KB cannot load {unfit}")
    found = components(manifest)
    exported = [name for name, exported in found if exported != "false"]
    must(exported == ["app.faro.MainActivity"], f"these are exported: {exported}")
    must(re.findall(r"launchable-activity: name='([^']+)'", badging) == exported, "the launcher opens something else")
    must([name for name, _ in found] == COMPONENTS, f"it has {[name for name, _ in found]}")
    if wrong:
        sys.exit("the package is not what it must be: " + "; ".join(wrong))


if __name__ == "__main__":
    main(*(pathlib.Path(argument).read_text("utf-8") for argument in sys.argv[1:3]), sys.argv[3])
