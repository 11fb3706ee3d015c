### The command line: cards, hand-offs and replies.

cli-card-name = Ki jan ou rele avoka sa a? (Enter pou non ki sou kat la)
cli-card-file = Faro pa ka li fichye sa a tankou tèks. Chwazi fichye ki gen kat la.
cli-card-compared = Kounye a kat { $id } konpare.
cli-card-delete-ask = Sa efase kat { $name } ak kle li yo. Pèsonn p ap ka louvri repons pou sa ou te voye yo ankò.
cli-handoff-folder = Pou plis pase yon kat, bay non yon repètwa ki la deja: chak kat jwenn yon fichye pa l.
cli-handoff-made = Sele pou { $name }: { $file }
cli-handoff-line = { $name }, nimewo { $number }, { $date }
