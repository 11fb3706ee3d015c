### United States: the words of the directory. A service has a name and: .about what it does, .whom for whom it is,
### .hours when it is open. Numbers and addresses are in core/packs/us/directory.toml.

us-service-court-line = Liy telefòn tribinal la
    .about = Yon machin li jou, lè ak kote pwochen odyans ou, ak sa jij la deside. Ou bezwen A-number ou ki gen 9 chif. Si li gen 8 chif, mete yon 0 devan. Liy lan ka an reta oswa li ka bay move enfòmasyon: si papye ou a bay yon jou ki pi bonè, ale jou sa a.
    .hours = Lajounen kou lannwit.
us-service-lawyer-list = Avoka gratis toupre tribinal ou a
    .about = Lis gouvènman an ki gen gwoup ak avoka ki ede gratis, pou chak tribinal. Petèt gen ladan yo ki pa gen plas: rele plizyè.
    .whom = Moun ki gen yon dosye nan tribinal imigrasyon.
us-service-appeal-office = Biwo pou apèl (Komisyon an)
    .about = Adrès grefye Komisyon Apèl Imigrasyon an (Board of Immigration Appeals). Yon apèl dwe rive la nan tan: jou yo mete l nan lapòs la pa konte. Mande yon avoka anvan ou voye anyen.
us-service-check-in-page = Prezantasyon (check-in) ak ICE: paj entènèt la
    .about = Isit la ou ka pran randevou pou yon premye prezantasyon ak ICE. Sèvi ak paj sa a sèlman, epi pa peye pèsonn pou sa.
    .whom = Moun ki gen papye ki di yo dwe prezante devan ICE.
us-service-locator = Jwenn yon moun ICE kenbe
    .about = Chèche ak A-number ak peyi kote moun nan fèt, oswa ak non an ak peyi kote moun nan fèt. Si paj la pa jwenn moun nan, rele nimewo a.
    .whom = Fanmi, zanmi ak avoka yon moun ki petèt nan detansyon.
us-service-uscis-line = Liy telefòn USCIS
    .about = Mande sou yon fòm, yon kat oswa yon randevou ak USCIS. USCIS se pa tribinal la: pou odyans, rele liy tribinal la.
us-service-fee-page = Peye USCIS frè azil chak ane a
    .about = Paj USCIS kote yo peye frè chak ane a. Kenbe resi a. Si dosye ou a nan tribinal, gade paj tribinal la tou.
us-service-court-fees = Peye frè tribinal la
    .about = Paj tribinal imigrasyon an kote yo peye frè li yo. Enprime resi a epi mete l ak sa ou voye bay tribinal la.
