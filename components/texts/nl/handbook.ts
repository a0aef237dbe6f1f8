import type { handbook as english } from '../en/handbook';
import type { TextsLike } from '../texts-like';

export const handbook: TextsLike<typeof english> = {
  parts: 'Gids',
  part: { welcome: 'Welkom', help: 'Hulp', privacy: 'Privacy' },
  openDashboard: 'Dashboard openen',
  notMicrosoft: 'Dit is geen product van Microsoft. Microsoft heeft het niet beoordeeld of goedgekeurd.',
  failed: 'Dat kon niet worden opgeslagen. Probeer het opnieuw; het dashboard heeft dezelfde instellingen.',
  welcome: {
    title: 'Welkom',
    progress: 'Stap {{step}} van {{steps}}',
    skip: 'Deze stap overslaan',
    back: 'Terug',
    next: 'Verder',
    finish: 'Klaar',
    see: {
      title: 'Wat het doet',
      picture:
        'De oefenportal: naast de lijst met abonnementen van een klant staat de kaart van Consolidator. Ze zegt Transitioning From, wat veilig is om op te schorten en wat nog gefactureerd wordt.',
      caption: 'De oefenportal met verzonnen klanten. In de echte staat de kaart net zo naast de pagina.',
      text: 'Consolidator werkt in Partner Center, in het account dat u verlaat en in het account waar u naartoe gaat.\n- Het leest de lijsten van klanten en abonnementen en bewaart ze in deze browser.\n- Het vult aantallen licenties in terwijl u abonnementen opnieuw aanmaakt. U drukt op Submit.\n- Het zegt wat dubbel gefactureerd wordt, tot wanneer, en wat veilig is om op te schorten.',
      never: 'Het koopt, schort op, annuleert en accepteert nooit iets, en het stuurt nergens iets naartoe.',
    },
    accounts: {
      title: 'Uw accounts',
      text: 'Tussen welke partneraccounts verhuist u? Geef ze namen die u herkent. Gebruik in elk browserprofiel dezelfde namen.',
      from: 'Account dat u verlaat',
      fromNumbered: 'Account dat u verlaat, nummer {{number}}',
      to: 'Account waar u naartoe gaat',
      another: 'Nog een account verlaten',
      hint: 'Bijvoorbeeld: Duitsland',
      toHint: 'Bijvoorbeeld: Europa',
      known: 'Al bekend: {{names}}',
      twice: 'Elk account heeft een eigen naam nodig.',
      type: 'De meeste abonnementen van uw klanten zijn',
      typeHelp: 'Dit geldt tot de pagina van een abonnement is gezien. Op een aanname heet niets veilig om op te schorten.',
      typeUnknown: 'Weet ik niet: vraag het mij',
      typeNewCommerce: 'New commerce',
    },
    remind: {
      title: 'Herinneringen',
      text: 'Wat aan beide kanten gefactureerd wordt, moet dezelfde dag worden opgeschort. De browser kan u op tijd herinneren. Een herinnering bevat aantallen, nooit de naam van een klant.',
      switch: 'Meldingen toestaan',
      refused: 'De browser stond het niet toe. U kunt het later toestaan in Instellingen.',
      forbidden: 'Uw organisatie heeft meldingen uitgeschakeld.',
      begin: 'Begin dan: meld u aan bij het account dat u verlaat, open de klantenlijst en druk op Klanten vastleggen.',
      openPortal: 'De klantenlijst openen',
      helps: 'Later vragen? Hulp staat in de pop-up en in het dashboard.',
    },
  },
  help: {
    title: 'Hulp',
    search: 'Zoeken in de hulp',
    found_one: '{{count}} antwoord',
    found_other: '{{count}} antwoorden',
    none: 'Geen antwoord bevat deze woorden. Probeer één woord, zoals betaald, rol of terug.',
    clear: 'Alle antwoorden tonen',
    source: 'Tekst van Microsoft van {{day}}',
    link: 'Koppeling naar dit antwoord',
    group: {
      urgent: 'Aan het eind van de dag',
      start: 'Zo werkt u',
      words: 'Wat de woorden betekenen',
      trouble: 'Als er iets mis is',
    },
    topic: {
      deadline: {
        title: 'Tot wanneer moet ik opschorten?',
        text: 'Tot het eind van de dag waarop het abonnement in het To-account werd gekocht. Microsoft vraagt dezelfde dag en crediteert een overlap niet.\nNiemand heeft gepubliceerd wiens dag dat is. Daarom telt de klok tot het eind van de dag in UTC en in uw tijdzone, wat het eerst komt, en toont ze beide als ze verschillen.\nTe laat? Schort toch nu op: elke dag meer wordt dubbel betaald.',
      },
      'suspended-early': {
        title: 'Ik heb te vroeg opgeschort. Wat nu?',
        text: 'De klant heeft nu misschien geen licenties.\n- Open het abonnement in het From-account en zet het terug op Active. Submit.\n- Maak het in het To-account opnieuw aan met hetzelfde aantal en leg de lijst daar vast.\n- Schort in From opnieuw op als de rij Veilig op te schorten zegt.\nEen opgeschort legacy-abonnement wordt na 90 dagen verwijderd (21Vianet: 60), met zijn gegevens. Een abonnement van new commerce wordt opgeschort gefactureerd, en opschorten zette de automatische verlenging uit: zet die weer aan als de klant voorlopig blijft.',
      },
      'bought-twice': {
        title: 'Ik heb te veel of het verkeerde gekocht',
        text: 'Een aankoop in new commerce is 7 dagen (7 × 24 uur) na de aankoop te annuleren of te verlagen. Gebruik de tijd die de pagina als Cancel until toont. Daarna loopt ze tot het eind van de termijn.\nEen legacy-abonnement in het To-account: verlaag het aantal of schort het op.\nHet dashboard toont deze onder Waarschuwingen, met de tijd die nog rest.',
      },
      'not-listed': {
        title: 'Ik drukte op Submit, maar de lijst toont het niet',
        text: 'De lijsten lopen tot 4 uur achter, zoals Partner Center er zelf boven zet. Tot dan zegt de rij dat ze op de portal wacht. Druk niet nog eens op Submit.\nNa 4 uur: kijk in de ordergeschiedenis voordat u opnieuw koopt, en open het abonnement voordat u opnieuw opschort.',
      },
      'done-today': {
        title: 'Wat moet af voordat ik naar huis ga?',
        text: '- Schort op wat veilig is om op te schorten (dashboard, Op te schorten).\n- Kijk bij Vandaag: niets mag aan beide kanten gefactureerd worden, en elke Submit moet door een vastlegging bevestigd zijn.\n- Kan iets vandaag niet af, begin dan niet met opnieuw aanmaken. Wat nog niet opnieuw is aangemaakt, wordt één keer gefactureerd en schaadt niemand.',
      },
      'two-accounts': {
        title: 'Hoe werk ik in beide accounts?',
        text: 'Een browservenster is bij één partneraccount tegelijk aangemeld. Twee manieren werken.\n- Twee browserprofielen, één per account (Chrome, Edge, Firefox). Elk heeft eigen gegevens. Druk in het ene op Back-up maken en in het andere op Importeren. De volgorde doet er niet toe.\n- Een normaal en een InPrivate-venster (Chrome, Edge). Beide gebruiken dezelfde gegevens. Sta het één keer toe: in de browser, Extensies, Details van Consolidator, toestaan in incognito of InPrivate.\nIn Firefox: twee profielen, of de containertabbladen van Multi-Account Containers; containers delen hun gegevens.\nHet lint op elke pagina zegt bij welk account ze hoort. Kijk ernaar voor elke Submit.',
      },
      role: {
        title: 'Welke rol heb ik nodig?',
        text: 'Beheerdersagent (Admin agent), in beide accounts. Met minder verbergt Partner Center de knoppen die u nodig hebt.\nDe globale beheerder van de klant accepteert de uitnodiging van het To-account. Niemand anders kan dat.\nConsolidator zelf heeft geen rol nodig: het ziet wat u ziet.',
      },
      order: {
        title: 'In welke volgorde werk ik?',
        text: '- In From: leg de klanten vast, dan de abonnementen van elk, en open elk abonnement één keer zodat het type gezien is.\n- In To: verstuur de uitnodiging. Heeft de klant geaccepteerd, leg dan de klantenlijst vast en de nog lege abonnementen.\n- In To: maak opnieuw aan met Aantallen invullen, controleer, Submit. Leg de lijst vast.\n- In From, dezelfde dag: schort op wat veilig is om op te schorten, Submit. Leg de lijst vast.\nVolgende stap leidt naar wat er komt.',
      },
      never: {
        title: 'Wat doet het nooit voor mij?',
        text: 'Het drukt nooit op Submit, Buy, Confirm, OK, Suspend, Cancel of Accept. Het meldt nooit aan, nodigt niet uit, mailt niet en antwoordt niet. Het stuurt nergens gegevens naartoe.\nWaar het wel op drukt: de volgende pagina van een lijst, tabbladen en rijen om te openen, zodat het alles kan lezen. Bij Aantallen invullen schrijft het getallen in velden, en in de catalogus vinkt het aan.',
      },
      'go-back': {
        title: 'Kan ik terug?',
        text: 'Bij Microsoft niet: er is geen weg terug naar de vorige toestand. In Consolidator is elk besluit terug te nemen, bij de klant of in het Logboek.',
      },
      'still-billed': {
        title: 'Wat betekent Nog betaald?',
        text: 'Dat het From-account het abonnement misschien nog in rekening brengt, terwijl de tweeling in het To-account loopt. U betaalt dubbel.\nOpschorten stopt alleen de rekening van een legacy-abonnement. Een opgeschort abonnement van new commerce wordt gefactureerd tot zijn termijn eindigt. Wat niet bekend is, telt als gefactureerd.\nWat u doet staat naast de woorden: opschorten, of openen zodat het type gezien is.',
      },
      safe: {
        title: 'Wanneer is iets Veilig op te schorten?',
        text: 'Als dit alles gezien is: het type is legacy, de tweeling in To is actief met een gelijk aantal in een vastlegging van de laatste 24 uur, het paar staat vast, de invoegtoepassingen zijn geregeld, en niets ervan zit in een overdracht. Anders noemt de zin wat ontbreekt.\nHet wordt nooit gezegd van abonnementen van new commerce of Azure.',
      },
      types: {
        title: 'Legacy of new commerce: hoe zie ik dat?',
        text: 'Alleen de eigen pagina van het abonnement toont het. New commerce heeft een termijn en een datum Cancel until; legacy heeft geen van beide. Open elk abonnement één keer, of gebruik Alles vastleggen Met details.',
      },
      azure: {
        title: 'En Azure?',
        text: 'Schort het niet met de hand op. Een Azure-plan vertrekt door overdracht: To vraagt aan, From accepteert. Volgens de instructies van 2020 verhuist Microsoft legacy-Azure nadat u de bedrijfsnamen stuurt. De onderdelen Azure en Overdrachten leiden u erdoor.',
      },
      'cannot-read': {
        title: 'Er staat: Deze pagina is niet te lezen',
        text: 'Dan is er niets opgeslagen. Wacht tot de lijst er staat, breng het tabblad naar voren en leg opnieuw vast.\n- Druk op Deze pagina aanleren en wijs de lijst aan: zeg wat de kolommen zijn. Alleen de woorden boven de kolommen worden bewaard.\n- Druk daar op Paginarapport. Het bevat de opbouw van de pagina zonder namen of getallen. Lees het en voeg het bij een melding van de fout.\n- Exporteer intussen de lijst uit Partner Center en lees het bestand in bij Imports. Geen bestand maakt iets veilig om op te schorten.',
      },
      'wrong-account': {
        title: 'Een lijst is onder het verkeerde account vastgelegd',
        text: 'Open in het dashboard Logboek, zoek de vastlegging en druk op Terugnemen, of verplaats haar naar het juiste account. Druk op de pagina op Ander account kiezen.\nVastleggen stopt vanzelf als de pagina het account tegenspreekt waarvoor ze is gehouden.',
      },
      'lost-data': {
        title: 'Mijn gegevens zijn weg, of ik heb een andere computer',
        text: 'De gegevens horen bij één browserprofiel. Is het het juiste profiel? Druk in het dashboard op Terugzetten en kies de laatste back-up. Leg zonder back-up opnieuw vast: de portal toont nog wat er is, niet wat besloten is.',
      },
      presenting: {
        title: 'Anderen zien mijn scherm',
        text: "Zet in de kop van het dashboard Klanten maskeren aan. Pop-up en dashboard tonen dan Klant 12 in plaats van namen, domeinen en id's, tot u op Namen weer tonen drukt. Hetzelfde nummer is in dit browserprofiel altijd dezelfde klant.\nDe pagina's van Partner Center zijn niet van ons: die tonen nog wel namen, net als adressen in de adresbalk. Geëxporteerde bestanden bevatten de echte namen, tenzij Instellingen iets anders zegt.",
      },
    },
  },
  privacy: {
    title: 'Privacy',
    intro:
      'Consolidator for Partner Center bewaart alles op uw computer. Het heeft geen server, geen account, geen telemetrie en geen eigen updates buiten de winkel van uw browser.',
    network:
      "Het opent geen netwerkverbinding. Zijn pagina's en zijn achtergrondscript mogen nergens mee verbinden (connect-src 'none' in hun content security policy). Een test neemt het netwerklogboek van de browser op tijdens een hele consolidatie en vindt geen verzoek van de extensie; dezelfde test ziet een versie die met opzet lekt.",
    never:
      'Wachtwoorden, toegangstokens en cookies worden nooit gelezen. Facturen alleen uit bestanden die u importeert, en alleen de regels over bekende abonnementen.',
    stored: 'Wat wordt opgeslagen, veld voor veld',
    storedIntro: 'Een test vergelijkt deze lijsten met de code: een veld dat hier ontbreekt, laat hem mislukken.',
    column: { what: 'Wat', why: 'Waarvoor', fields: 'Velden' },
    place: {
      database: {
        title: 'In de eigen database van de extensie',
        text: "IndexedDB in uw browserprofiel, met de naam consolidator. Webpagina's kunnen haar niet lezen. Wissen in de Instellingen van het dashboard verwijdert alles; de extensie verwijderen ook.",
      },
      local: {
        title: 'In de opslag van de extensie',
        text: 'chrome.storage.local in uw browserprofiel, nooit gesynchroniseerd. Wissen en de extensie verwijderen verwijderen haar.',
      },
      session: {
        title: 'In het geheugen tot de browser sluit',
        text: 'chrome.storage.session. Het komt nooit op de schijf. De browser sluiten verwijdert het.',
      },
      managed: {
        title: 'Van uw organisatie',
        text: 'Gelezen, nooit geschreven: regels die uw organisatie voor deze extensie instelt. Alleen uw organisatie kan ze verwijderen.',
      },
    },
    kind: {
      envelope: {
        what: 'Elke gebeurtenis',
        why: 'Wanneer, in welke database (een willekeurige id), over wie, en hashes die tonen of een geschiedenis is gewijzigd.',
      },
      accounts: {
        what: 'Partneraccounts',
        why: 'Om het account dat u verlaat te onderscheiden van het account waar u naartoe gaat.',
      },
      customerLists: { what: 'Klantenlijsten', why: 'Welke klanten moeten verhuizen en wie de uitnodiging accepteerde.' },
      subscriptions: {
        what: 'Abonnementen, zoals hun lijst en hun eigen pagina ze tonen',
        why: 'Om beide accounts te vergelijken, aantallen in te vullen en te bewijzen wat gestopt is. Andere kolommen van de lijst worden bewaard zoals getoond.',
      },
      customerPages: {
        what: 'Accountpagina en overdrachtsaanvragen van een klant',
        why: 'Of de klantovereenkomst bevestigd is, en wie er moet handelen.',
      },
      submitted: { what: 'Geziene Submits', why: 'Daarmee begint de klok van dezelfde dag.' },
      invitations: { what: 'Uitnodiging', why: 'De koppeling en tekst, om berichten mee te schrijven, en welke klant haar kreeg.' },
      decisions: {
        what: 'Wat u besloot',
        why: 'Methoden, paren, prijzen, redenen, notities, golven, wie waaraan werkt, wat aan Microsoft is gemeld en wat het antwoordde, en wat is teruggenomen.',
      },
      settings: {
        what: 'Instellingen van het project',
        why: 'Tijdzone en standaardtype; ze gelden voor allen die de geschiedenis delen.',
      },
      imports: { what: 'Bestanden die u importeerde', why: 'Wat uit welk bestand kwam, zodat alles ervan terug te nemen is.' },
      captureAll: { what: 'Alles vastleggen', why: 'Om na een herstart verder te gaan, en om te tonen wat mislukte.' },
      derived: {
        what: 'Daaruit afgeleid',
        why: 'Zodat lijsten meteen openen. Het bevat niets wat niet in de gebeurtenissen staat, behalve aantallen, fasen en waarschuwingen.',
      },
      folder: {
        what: 'Gedeelde map',
        why: 'Welke map u koos voor de uitwisseling met andere machines, in een eigen database. De bestanden erin zijn van u.',
      },
      admin: { what: 'Uw naam', why: 'Zodat anderen zien wie besloot, als u er een gaf.' },
      language: { what: 'Taal', why: 'Om uw taal te spreken.' },
      card: { what: 'De kaart in de pagina', why: 'Of ze is ingeklapt, en aan welke kant ze staat.' },
      messages: { what: 'Uw eigen tekst van berichten', why: 'Met accolades op de plaats van namen.' },
      columns: {
        what: 'Kolommen van geïmporteerde bestanden',
        why: 'Wat ze volgens u betekenen, zodat het niet opnieuw gevraagd wordt.',
      },
      taught: { what: "Aangeleerde pagina's", why: 'Woorden boven kolommen en waar de lijst staat. Geen waarde van een rij.' },
      health: {
        what: "Pagina's lezen",
        why: 'Hoe elke soort pagina het laatst gelezen is. Alleen codes, geen woord van een pagina.',
      },
      keep: {
        what: 'Getuige en laatste back-up',
        why: 'Om te merken dat de database iets verloor, en om aan een back-up te herinneren: aantallen, tijden, de naam van het bestand.',
      },
      reminders: {
        what: 'Herinneringen',
        why: 'Uw stille uren, en aan hoeveel van welke soort u herinnerd bent. Niets van iemand.',
      },
      pace: { what: 'Tempo van Alles vastleggen', why: "Hoelang het tussen twee pagina's wacht." },
      signIn: {
        what: 'Bij welk account een aanmelding hoort',
        why: 'Zodat het één keer gevraagd wordt. De aangemelde naam wordt alleen als hash bewaard, die niet terug te rekenen is; van een InPrivate-venster alleen in het geheugen.',
      },
      guide: { what: 'Nieuws dat u gezien hebt', why: 'Zodat het één keer getoond wordt.' },
      workedOut: {
        what: 'Versie die alles heeft uitgewerkt',
        why: 'Zodat fasen en waarschuwingen na een update opnieuw worden uitgewerkt.',
      },
      masking: {
        what: 'Maskeren',
        why: 'Of namen gemaskeerd zijn, en een code van de Microsoft-id van elke klant, die niet terug te rekenen is, zodat dezelfde klant hetzelfde nummer houdt.',
      },
      signedIn: { what: 'Laatste account van een venster', why: 'Zodat een pagina zonder naam bij de pagina ervoor hoort.' },
      runTab: { what: 'Het tabblad van Alles vastleggen', why: 'Welk tabblad nu welke pagina leest.' },
      policy: { what: 'Regels van uw organisatie', why: 'Om ze te volgen.' },
    },
    seen: {
      title: 'Wie het kan zien',
      text: 'U, en iedereen die uw browserprofiel kan openen. Bestanden die u exporteert (CSV, Excel, agenda, back-up, bewijspakket) zijn gewone bestanden: ze bevatten klantgegevens en gaan waar u ze neerzet. Namen van andere klanten verschijnen nooit in een pagina van Partner Center: de kaart daar toont aantallen. Het aantal op de werkbalk, de titel ervan, meldingen en bestandsnamen bevatten geen klantgegevens.',
    },
    remove: {
      title: 'Hoe u het verwijdert',
      text: 'Wissen in de Instellingen van het dashboard verwijdert alles wat de extensie in deze browser bewaart, ook instellingen. Wat blijft is een lege database met een nieuwe willekeurige id, en wat de browser zelf bewaart: rechten, sneltoetsen, bestanden die u opsloeg. De extensie verwijderen verwijdert ook haar database en instellingen.',
    },
    permissions: {
      title: 'Rechten',
      column: { permission: 'Recht', why: 'Waarvoor' },
      portal: "de pagina's lezen die u daar opent, en ernaast tekenen",
      optionalPortal: 'hetzelfde, als u het toestaat',
      storage: 'taal en de andere kleine instellingen hierboven',
      scripting: "de kaart alleen starten op de pagina's die haar nodig hebben",
      alarms: 'merken dat een dag voorbij is, zonder de extensie wakker te houden',
      notifications: 'herinneringen, als u ze toestaat',
      optional: 'naar keuze',
    },
  },
};
