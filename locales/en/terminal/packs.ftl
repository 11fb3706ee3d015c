### Signed packs on the command line.

## Answers

# $folder is a folder.
cli-pack-new = The pack is begun in { $folder }. Open each file: it tells you what to write. Then run: faro pack lint
cli-pack-good = { $folder }: nothing to mend.
# $file is a file.
cli-pack-built = The pack is in { $file }. Nobody has signed it yet. Two people sign it with: faro pack sign
# $key is the id of a key, $count how many people are still to sign.
cli-pack-signed = Signed with the key { $key }. The pack is complete.
cli-pack-signed-more = { $count ->
    [one] Signed with the key { $key }. { $count } more person must sign.
   *[other] Signed with the key { $key }. { $count } more people must sign.
}
# $pack and $version say which pack it is.
cli-pack-holds = The signatures hold: { $pack }, version { $version }. Nothing in it was changed.
# $id is the name of a publisher, in 64 signs.
cli-pack-id = Publisher  { $id }
cli-pack-rules = Rules
cli-pack-articles = Articles
# $file is the file with the public key.
cli-publisher-key = The key is made: { $key }. Keep the secret file safe. Give { $file } to the people who write the publisher file.
cli-publisher-written = { $file } is written. Look at it. Then sign it with: faro publisher sign
cli-publisher-signed-more = Signed with the key { $key }. More keys must sign.
cli-publisher-signed = Signed with the key { $key }. The publisher is complete. Check  { $digits }  Publisher  { $id }
# $date is a day.
cli-catalogue-written = { $file } is written. It is good until { $date }. Two people sign it with: faro catalogue sign
cli-catalogue-signed = Signed with the key { $key }.

cli-pack-kept = The pack { $pack }, version { $version }, is in your vault.
cli-pack-compare = Compare these numbers with the people who made it, in person. If they are the same, run: faro publisher pin { $id }
cli-pack-none = You have no packs.
cli-pack-removed = The pack { $pack } is removed.
cli-pack-exported = The pack is in { $file }. You can hand it on.
cli-publisher-ask = What do you call them?
cli-publisher-pinned = You trust { $name } now.
cli-publisher-unpinned = You no longer trust this publisher. Its packs stay, without dates.
cli-publisher-none = You have met no publisher.
cli-publisher-unknown = Not known

## Refusals

error-pack-file = Faro cannot read { $file }. Check the name.
error-pack-text = { $file } is not a text. Choose another file.
error-folder-there = There is something called { $folder } already. Choose another name.
error-key-there = There is a file of that name already. A key is never overwritten. Choose another name.
error-catalogue-entry = Write a pack and its version like notes=2. To take one back, write notes=1:wrong. The reasons are wrong, outdated, unsafe and replaced.

## Help

help-pack = Guidance that somebody signed
    .example = faro pack inspect notes.faropack
help-pack-new = Begin a pack: a folder in which each file explains itself
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = Check a pack as a careful editor would
    .example = faro pack lint notes
help-pack-build = Make one file of a pack
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = Sign a pack, one person after the other
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = Check that nothing was changed, and who signed it
    .example = faro pack verify notes.faropack
help-pack-inspect = Say who signed a pack, how old it is and what is in it
    .example = faro pack inspect notes.faropack
help-pack-install = Keep a pack in the vault
    .example = faro pack install notes.faropack
help-pack-list = List your packs, and how far you can rely on each
    .example = faro pack list
help-pack-show = Show a pack, or one of its articles
    .example = faro pack show legal-aid first-article
help-pack-remove = Remove a pack
    .example = faro pack remove legal-aid
help-pack-export = Write a pack into a file, to hand it on
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = Who publishes packs
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = Make a key to sign with
    .example = faro publisher key ana.key
help-publisher-new = Begin a publisher: who it is, and which keys sign
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = Begin the next version of a publisher, with other keys
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = Sign the newest version of a publisher
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = Say that you know a publisher: you compared the numbers in person
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = List the publishers that you know or have met
    .example = faro publisher list
help-publisher-unpin = Take your trust in a publisher back
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = The list of the newest packs, and of those taken back
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = Write the list of today
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = Sign the list
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = Only the articles of this pack file, which nobody has checked for you
help-arg-new-pack-folder = A new folder for the pack
help-arg-pack-id = A short name for the pack, such as legal-aid; it never changes
help-arg-pack-country = The country whose law it tells, such as us
help-arg-pack-language = A language that it will have, such as es; may be given several times
help-arg-pack-folder = The folder of the pack
help-arg-publisher-folder = The folder of the publisher
help-arg-catalogue-file = The signed list of the newest packs
help-arg-pack-output = Write the pack into this file
help-arg-pack-file = A pack, such as notes.faropack
help-arg-secret-key = Your secret key, from minisign or from Faro
help-arg-publisher-id = The only publisher that will do: 64 signs that you know are theirs
help-arg-new-key-file = Write the secret key into this new file; the other half ends in .pub
help-arg-without-passphrase = Do not lock the key with a passphrase
help-arg-new-publisher-folder = A new folder for the publisher
help-arg-publisher-name = What the publisher is called
help-arg-publisher-contact = How people can ask the publisher
help-arg-root-key = A public key that says who the publisher is; may be given several times
help-arg-release-key = A public key that signs packs; may be given several times
help-arg-publisher-place = The folder of the publisher
help-arg-catalogue-place = The list, such as catalogue.toml
help-arg-newest-pack = The newest version of a pack: legal-aid=2; may be given several times
help-arg-withdrawn-pack = A pack to take back, and why: legal-aid=1:wrong; may be given several times
help-arg-kept-pack = The name of a pack, as the list says it
help-arg-kept-article = One of its articles
help-arg-known-publisher = The 64 signs of a publisher
