### Chercher dans tout, et l’annuaire : qui aide pour quoi.

## What somebody needs

need-danger = Je suis en danger
need-lawyer = Un avocat
need-court = Le tribunal et mon audience
need-appeal = Faire appel d’une décision
need-papers = Formulaires, cartes et permis
need-fees = Frais
need-check-in = Pointages
need-held = Une personne est détenue
need-family = Trouver ma famille
need-children = Enfants
need-violence = Quelqu’un me fait du mal
need-shelter = Un endroit où dormir
need-food = Nourriture et vêtements
need-health = Un médecin
need-work = Travail
need-school = École et langue

## A service

service-whom = Pour qui
service-languages = Langues
service-hours = Heures
service-place = Lieu
service-everywhere = Tout le pays
service-address = Adresse
service-call = Appeler le { $phone }
service-read = Ceci a été lu sur une page officielle le { $date }.
service-read-old = Le { $date }, ceci a été lu dans une copie plus ancienne d’une page officielle. Cela a peut-être changé.
service-read-elsewhere = Ceci a été lu le { $date }, mais pas sur une page officielle. Vérifiez avant de vous y fier.
service-read-partly = Seule une partie a été lue, le { $date }. Vérifiez avant de vous y fier.
service-vetted = { $who } a essayé ce service le { $date }.
service-not-vetted = Personne n’a encore essayé ce service pour Faro.
service-old = Personne n’a vérifié ceci depuis longtemps. Le numéro est peut-être à quelqu’un d’autre. Ne payez jamais et ne racontez jamais votre histoire avant de savoir qui c’est.
directory-caution = Faro dit seulement ce qui a été lu. Avant de payer ou de raconter votre histoire, vérifiez qui c’est.
directory-none = Il n’y a pas de service comme cela ici. Laissez de côté le lieu ou la langue, ou regardez-les tous.
directory-empty = Il n’y a pas encore de service ici. Un bureau d’aide juridique peut vous donner un paquet qui en a.
error-unknown-service = Il n’y a pas de service de ce nom. Regardez la liste.
error-unknown-need = Faro ne connaît pas ce besoin. Regardez la liste.

## Search

found-article = Guide
found-rule = Délai et règle
found-service = Service
found-note = Votre note
search-nothing = Rien n’a ces mots. Essayez un seul mot, un mot plus court, ou un autre mot pour la même chose.
search-some = Rien n’a tous ces mots. Ceux-ci en ont certains.
search-no-words = Écrivez un mot ou plus.

## What an author is told

lint-service-id = Donnez à chaque service son propre identifiant : petites lettres, chiffres et traits d’union.
lint-service-needs = Dites à quoi il aide : needs = ["lawyer"].
lint-service-reach = Personne ne peut joindre ce service. Donnez-lui un téléphone, une page internet ou une adresse.
lint-service-phone = Ce n’est pas un numéro de téléphone que l’on peut appeler. Écrivez seulement des chiffres, des espaces, +, - et ( ).
lint-service-web = La page internet doit commencer par https:// et avoir un nom simple.
lint-service-fact = Il cite une donnée qui n’est pas dans facts.toml.
lint-service-source = Où l’avez-vous lu ? Il faut une source qui commence par https://, et un numéro ne vient jamais de la mémoire : pas M, pas B.
lint-service-words = { $name } manque ici. Écrivez comment s’appelle le service, et ce qu’il fait (.about).
lint-service-figure = N’écrivez pas { $text } ici. La place d’un numéro à appeler est dans directory.toml, celle de frais dans facts.toml.
