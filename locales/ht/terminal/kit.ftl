### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

kit-all = tout tèks yo
kit-critical = dwe la
kit-states = Yon dezyèm moun li: { $reviewed }. Yon moun ekri: { $draft }. Yon machin fè: { $machine }. Nou pa konnen: { $unknown }.
kit-stale = { $count ->
    [one] { $count } tèks chanje nan sous la apre yo te tradui l.
   *[other] { $count } tèks chanje nan sous la apre yo te tradui yo.
}
kit-left-over = { $count ->
    [one] { $count } tèks pa nan sous la ankò. Retire l.
   *[other] { $count } tèks pa nan sous la ankò. Retire yo.
}
kit-preview = Lang sa a poko fini. Kèk tèks ki dwe la manke oswa yo ansyen.
kit-lacking = Ekri sa yo anvan: { $names }
kit-outdated = Sous { $id } chanje, men tradiksyon sa a pa chanje. Li te: { $was } Kounye a li se: { $now } Si pa ou a toujou bon, fè: faro locale stamp

## A new language, and writing into files

kit-begun = { $count ->
    [one] { $language } kòmanse: { $count } fichye. Pou jwenn yon fèy travay, fè: faro locale todo { $language }
   *[other] { $language } kòmanse: { $count } fichye. Pou jwenn yon fèy travay, fè: faro locale todo { $language }
}
kit-no-tag = { $language } se pa kòd yon lang. Men ki jan yon kòd ye: fr, pt-BR oswa sr-Latn.
kit-tag-written = Yo ekri { $written } konsa: { $right }. Tape l konsa.
kit-there = { $language } la deja. Anyen pa ekri.
kit-no-fallback = { $language } pa la. Bay non yon lang ki la.
kit-is-source = { $language } se sous la. Bay non yon lang ki tradui ladan l.
kit-no-folder = Di ki kote tradiksyon yo ye. Pa egzanp, ajoute: --locales locales
kit-no-revision = Git pa konnen { $revision } isit la. Bay non yon branch, yon tag oswa yon commit.
kit-written = Paj la nan { $file }. Louvri l nan yon navigatè. Li pa bezwen rezo.
kit-stamped = { $count ->
    [one] Faro note sous { $count } tradiksyon.
   *[other] Faro note sous { $count } tradiksyon.
}
kit-untranslated = { $id } poko tradui. Anyen pa ekri.
kit-broken = Faro pa ka li { $path }. Anyen pa ekri. Korije l, oswa reprann l nan git.

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = { $count ->
    [one] Fèy travay la nan { $file }: { $count } tèks pou ekri. Ranpli l epi anrejistre l. Apre sa, fè: faro locale import
   *[other] Fèy travay la nan { $file }: { $count } tèks pou ekri. Ranpli l epi anrejistre l. Apre sa, fè: faro locale import
}
kit-sheet-title = Fèy travay
kit-sheet-how = Ekri lang ou nan premye bwat chak ranje. Pa ekri sa ou pa konnen. Apre sa, anrejistre, epi voye fichye ou anrejistre a tounen. Anyen pa kite paj sa a poukont li.
kit-sheet-brackets = Mo ki nan akolad yo tounen yon nimewo, yon non oswa yon jou. Kopye yo jan yo ye, epi mete yo kote fraz ou a vle yo.
kit-sheet-article = Yon tèks ki kòmanse ak # se yon pati nan yon atik. Kenbe #, -, > ak nimewo ki nan kòmansman yon liy, ak mo ki nan akolad dèyè tit la.
kit-sheet-save = Anrejistre fèy travay la
kit-sheet-where = Non, ak kote yo di l
kit-sheet-note = Kesyon ou yo
kit-note = yon kesyon
kit-no-sheet = Fichye sa a se pa yon fèy travay. Pran fichye ou te anrejistre a, oswa fè yon nouvo ak: faro locale todo
kit-other-sheet = Fèy travay sa a se pou { $language }. Anyen pa ekri. Bay non lang sa a.
kit-no-text = Fichye sa a se pa tèks nan UTF-8. Anrejistre l kòm CSV nan UTF-8, epi eseye ankò.
kit-taken = { $count ->
    [one] Faro pran { $count } tèks.
   *[other] Faro pran { $count } tèks.
}
kit-left = { $count ->
    [one] Faro kite { $count } ranje deyò. Korije l nan fèy travay la, epi fè Faro pran l ankò.
   *[other] Faro kite { $count } ranje deyò. Korije yo nan fèy travay la, epi fè Faro pran l ankò.
}
kit-left-unknown = Sous la pa gen tèks ki gen non sa a.
kit-left-not-fluent = Yon akolad manke, oswa gen youn an twòp. Konpare l ak sous la.
kit-left-not-section = Premye liy lan dwe tit pati sa a, ak menm siy # yo epi menm mo nan akolad nan fen an. Okenn lòt pati pa gen dwa kòmanse ladan l.
kit-left-no-other = Fòm "other" la manke. Tout nimewo ki pa gen fòm pa yo sèvi avè l.
kit-left-meanwhile = Yon moun chanje tèks sa a apre fèy travay la te fèt. Fè yon nouvo fèy travay.

## Previews

kit-preview-title = Apèsi: { $language }
kit-preview-how = Chak tèks parèt jan yon moun k ap li wè l, ak mo egzanp ak chak fòm yon nimewo. Sous la anba l.
kit-preview-missing = poko tradui
