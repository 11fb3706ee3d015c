from counting import Law

LAWS: dict[str, Law] = {}
