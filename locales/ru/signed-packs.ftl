### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

note-from-pack = Эта дата не от Faro. Её дал издатель { $name }.
note-from-beside = Эту дату дал издатель { $name }. У Faro есть для этого своя дата. Сделайте это не позже более ранней из двух дат.
