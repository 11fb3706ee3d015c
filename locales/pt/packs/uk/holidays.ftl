### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = Ano-Novo
uk-holiday-good-friday = Sexta-feira Santa
uk-holiday-easter-monday = Segunda-feira de Páscoa
uk-holiday-early-may = Feriado do início de maio
uk-holiday-spring = Feriado da primavera
uk-holiday-platinum-jubilee = Jubileu de Platina da rainha Elizabeth II
uk-holiday-state-funeral = Funeral de Estado da rainha Elizabeth II
uk-holiday-coronation = Coroação do rei Charles III
uk-holiday-summer = Feriado do verão
uk-holiday-christmas = Natal
uk-holiday-boxing = Boxing Day (26 de dezembro)
uk-holiday-tribunal-closed = um dia entre o Natal e o Ano-Novo que não é dia útil para o tribunal
