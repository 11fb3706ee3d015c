### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = Mwen an danje
need-lawyer = Yon avoka
need-court = Tribinal la ak odyans mwen
need-appeal = Yon apèl
need-papers = Fòm, kat ak pèmi
need-fees = Frè
need-check-in = Prezantasyon (check-in)
need-held = Yo kenbe yon moun
need-family = Jwenn fanmi mwen
need-children = Timoun
need-violence = Yon moun ap fè m mal
need-shelter = Yon kote pou dòmi
need-food = Manje ak rad
need-health = Yon doktè
need-work = Travay
need-school = Lekòl ak lang

## A service

service-whom = Pou ki moun
service-languages = Lang
service-hours = Lè yo louvri
service-place = Kote
service-everywhere = Tout peyi a
service-address = Adrès
service-call = Rele { $phone }
service-read = Yo te li sa sou yon paj ofisyèl { $date }.
service-read-old = Yo te li sa nan yon ansyen kopi yon paj ofisyèl { $date }. Li ka chanje.
service-read-elsewhere = Yo te li sa { $date }, men se pa sou yon paj ofisyèl. Verifye l anvan ou konte sou li.
service-read-partly = Yo te li yon pati sèlman nan sa, { $date }. Verifye l anvan ou konte sou li.
service-vetted = { $who } te eseye sèvis sa a { $date }.
service-not-vetted = Pèsonn poko eseye sèvis sa a pou Faro.
service-old = Pèsonn pa verifye sa depi lontan. Nimewo a ka nan men yon lòt moun kounye a. Pa janm peye ni rakonte istwa ou anvan ou konnen ki moun li ye.
directory-caution = Faro di sèlman sa yo te li. Anvan ou peye oswa rakonte istwa ou, fè sèten ki moun li ye.
directory-none = Pa gen sèvis konsa isit la. Retire kote a oswa lang nan, oswa gade tout sèvis yo.
directory-empty = Poko gen sèvis isit la. Yon biwo èd legal ka ba ou yon pake ki gen kèk.
error-unknown-service = Pa gen sèvis ki rele konsa. Gade lis la.
error-unknown-need = Faro pa konnen bezwen sa a. Gade lis la.

## Search

found-article = Gid
found-rule = Delè ak règ
found-service = Sèvis
found-note = Nòt ou
search-nothing = Pa gen anyen ki gen mo sa yo. Eseye yon sèl mo, yon mo ki pi kout, oswa yon lòt mo pou menm bagay la.
search-some = Pa gen anyen ki gen tout mo sa yo. Sa yo gen kèk ladan yo.
search-no-words = Ekri yon mo oswa plis.

## What an author is told

lint-service-id = Bay chak sèvis yon id pa l: ti lèt, chif ak tirè.
lint-service-needs = Di nan ki sa li ede: needs = ["lawyer"].
lint-service-reach = Pèsonn pa ka jwenn sèvis sa a. Ba li yon telefòn, yon paj entènèt oswa yon adrès.
lint-service-phone = Sa a se pa yon nimewo telefòn moun ka rele. Ekri chif, espas, +, -, ( ak ) sèlman.
lint-service-web = Paj entènèt la dwe kòmanse ak https:// epi li dwe gen yon non ki senp.
lint-service-fact = Li site yon enfòmasyon ki pa nan facts.toml.
lint-service-source = Ki kote ou te li sa? Li bezwen yon sous ki kòmanse ak https://, epi yon nimewo pa janm soti nan memwa: ni M, ni B.
lint-service-words = { $name } manke isit la. Ekri ki jan sèvis la rele, ak sa li fè (.about).
lint-service-figure = Pa ekri { $text } isit la. Plas yon nimewo pou rele se directory.toml, plas yon frè se facts.toml.
