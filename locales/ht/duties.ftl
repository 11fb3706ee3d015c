### What must be done again and again, and the proof that it was done.

duty-photo = Prezantasyon ak foto
duty-call-window = Prezantasyon nan telefòn
duty-office-visit = Vizit nan biwo
duty-home-visit = Vizit lakay
duty-charging = Chaje aparèy la
duty-court-check = Verifye dat la ak tribinal la
duty-report = Prezante nan biwo a
duty-permit-expiry = Fen pèmi travay
duty-parole-expiry = Fen parole
duty-identity-expiry = Fen paspò oswa kat
duty-annual-fee = Frè chak ane
duty-address-supervision = Di biwo sipèvizyon an nouvo adrès la
duty-address-lawyer = Di avoka a nouvo adrès la
duty-other = Pou fè
duty-own-day = Se Faro ki chwazi jou sa a. Papye ou yo ka bay mwens tan. Fè l pi vit ou kapab.
duty-passed = Tan pou sa pase deja. Si ou te fè l, make l kòm fèt. Si ou pa t fè l, rele biwo a oswa yon avoka kounye a. Apre sa, make ou pa t ka fè l, ak poukisa.
time-passed = Tan pou sa pase deja: { $date }. Si ou te fè l, make l kòm fèt. Si ou pa t fè l, rele biwo a oswa yon avoka kounye a. Apre sa, make ou pa t ka fè l, ak poukisa.

## What to prepare

check-charged = Telefòn nan chaje
check-signal = Telefòn nan gen rezo
check-light = Bon limyè sou figi ou, san chapo, san linèt
check-quiet = Yon kote ki trankil
check-numbers = Ou gen papye ki gen nimewo ou yo
check-papers = Papye ou yo ak yon kat idantite
check-told = Yon moun ou fè konfyans konnen ki kote ou ye, ak ki lè ou ap rele
check-by-heart = Ou konnen nimewo telefòn avoka ou ak fanmi ou pa kè, oswa ou gen yo sou papye
check-children = Yon moun ka okipe timoun yo si ou an reta
check-home = Yon moun nan kay la ka tande pòt la ak telefòn nan
check-charger = Chajè a, ak yon kote pou ploge l
check-copy = Yon kopi sa ou voye a
check-printed = Jou ki isit la se menm jou ki sou kat la oswa papye a
check-after = Ou te mande yon nouvo nan tan, oswa ou te mande yon avoka sa k ap vini apre
check-receipt = Yon resi, oswa yon foto ki montre ou te voye l oswa ou te peye l

## How it stands

state-coming = ap vini
state-open = kounye a
state-unanswered = poko gen repons
result-note = nòt
result-done = fèt
result-late = fèt an reta
result-missed = rate
result-could-not = pa t ka fèt
result-was-there = te la
result-was-not-there = pa t la
result-undone = mak la retire
result-removed = efase

## Why it could not be done

reason-app-refused = Aplikasyon an refize foto mwen oswa vwa mwen.
reason-app-broken = Aplikasyon an oswa sit entènèt la pa t mache.
reason-turned-away = Yo voye m tounen.
reason-no-answer = Pèsonn pa t reponn, oswa pèsonn pa t vini.
reason-no-signal = Pa t gen rezo oswa pa t gen kouran.
reason-no-transport = Mwen pa t gen mwayen pou ale.
reason-sick = Mwen te malad oswa blese.
reason-other = Yon lòt rezon.

## A hearing that is over

hearing-over = Odyans sa a fini. Èske ou te la? Make repons ou. Si ou pa t la, rele yon avoka jodi a.
appointment-over = Randevou sa a fini. Èske ou te la? Make repons ou. Si ou pa t la, rele biwo a oswa yon avoka jodi a.
hearing-missed = Ou make ou pa t la. Rele yon avoka jodi a. Petèt gen yon fason pou ranje sa, men tan an kout.

## The proof log

proof-missing = Antre { $number } manke. Pa fye sa ki vini apre l.
proof-moved = Antre { $number } pa nan plas li. Pa fye sa ki vini apre l.
proof-changed = Yo chanje antre { $number } apre yo te fin ekri l. Pa fye sa ki vini apre l.
sheet-title = Jounal prèv
sheet-exported = Yo sòti l { $at } ({ $zone })
sheet-count = { $count } antre
sheet-code = Kòd kontwòl: { $code }
sheet-key = Kle siyati: { $key }
sheet-withheld-count = Pwopriyetè a pa mete sa ki ekri nan { $count } antre.
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. Moun nan efase sa ki te ekri isit la.
sheet-withheld = { $number }. Pwopriyetè a pa mete sa ki ekri isit la.
sheet-day = Pou: { $text }
sheet-written = Ekri: { $text }
sheet-happened = Lè sa te pase, jan moun nan di l: { $text }
sheet-reason = Rezon: { $text }
sheet-error = Mesaj la te di: { $text }
sheet-spoke-to = Pale ak: { $text }
sheet-reference = Referans: { $text }
sheet-note = Nòt: { $text }
sheet-corrects = Korije antre { $text }
sheet-removes = Yo efase sa antre { $text } te di.
sheet-photo = Foto oswa papye (SHA-256): { $text }
sheet-proves = Sa sa montre: antre yo mache youn ak lòt. Pèsonn pa chanje youn, deplase youn, ni retire youn nan mitan, sof si yo te ekri tout sa ki vini apre yo ankò. Se revèy telefòn nan ki bay chak lè ki ekri.
sheet-proves-not = Sa sa pa montre: si mo yo vre, si revèy la te bon, si gen antre ki manke nan fen an, oswa si pwopriyetè a te ekri tout ankò. Yon kòd kontwòl ou te resevwa yon jou anvan ka montre sa: chèche antre li isit la.
sheet-signature = Sa yon siyati montre: moun ki gen kle siyati a fè fichye sa a, epi pèsonn pa chanje l apre sa. Li pa montre ki lè, ni si mo yo vre. Konpare kle a ak kle ou te resevwa anvan an.
check-code-line = Jounal prèv Faro, { $at } ({ $zone }): { $count } antre. Kòd kontwòl: { $code }. Kle siyati: { $key }
check-code-line-unsigned = Jounal prèv Faro, { $at } ({ $zone }): { $count } antre. Kòd kontwòl: { $code }.
check-code-why = Bay avoka ou liy sa a jodi a: li l pou li, enprime l oswa voye l. Li pa di anyen sou sa ou te ekri. Pita, li montre ou te ekri antre sa yo pa pita pase jodi a, epi ou pa t chanje yo apre. Fè sa ankò apre chak nouvo antre.
proof-signature-right = Siyati a bon. Fichye a se menm jan kle sa a te siyen l: { $key }. Nenpòt moun ka fè yon kle. Konpare l ak kle moun nan te ba ou anvan an.
proof-signature-given = Siyati a bon. Fichye a se menm jan kle ou te bay la te siyen l.
proof-signature-wrong = Siyati a pa bon. { $why }
proof-signature-absent = Pa gen siyati. Nenpòt moun te ka ekri fichye sa a.
proof-file-foreign = Fichye sa a se pa yon jounal prèv Faro ka li. Chwazi fichye Faro te fè a.
proof-file-newer = Se yon Faro ki pi nouvo ki fè jounal prèv sa a. Enstale Faro ki pi nouvo a, epi eseye ankò.
