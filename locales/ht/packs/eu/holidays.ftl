### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = Joudlan
eu-holiday-easter-monday = Lendi Pak
eu-holiday-labour = Fèt Travay, 1 me
eu-holiday-christmas = Nwèl
eu-holiday-second-christmas = Dezyèm jou Nwèl, 26 desanm
