### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = Joudlan
uk-holiday-good-friday = Vandredi Sen
uk-holiday-easter-monday = Lendi Pak
uk-holiday-early-may = Jou konje kòmansman me (Early May bank holiday)
uk-holiday-spring = Jou konje prentan (Spring bank holiday)
uk-holiday-platinum-jubilee = Jibile Platin Rèn Elizabeth II
uk-holiday-state-funeral = Antèman leta Rèn Elizabeth II
uk-holiday-coronation = Kouwònman Wa Charles III
uk-holiday-summer = Jou konje ete (Summer bank holiday)
uk-holiday-christmas = Nwèl
uk-holiday-boxing = Boxing Day (26 desanm)
uk-holiday-tribunal-closed = yon jou ant Nwèl ak Joudlan ki pa yon jou travay pou tribinal la
