import type { rules as en } from '../en/rules';
import type { TextsLike } from '../texts-like';

export const rules: TextsLike<typeof en> = {
  flags: {
    from: {
      'added-back': 'Teruggezet: het wordt weer betaald in From. Vraag wie dat deed en schort het weer op of annuleer het',
      'suspended-still-billed':
        'Opgeschort, nog betaald: de rekening loopt door. New commerce wordt betaald tot het einde van de termijn; is het type niet gezien, open het dan',
      'suspended-not-recreated': 'Opgeschort, niet opnieuw gemaakt: zet het nu terug op Actief en maak het daarna in To',
      'waiting-for-portal': 'Wacht op de portal: minder dan 4 uur geleden verzonden. Leg deze lijst later opnieuw vast',
      stopped: 'Gestopt: From wordt niet meer betaald',
      'moved-by-microsoft': 'Verhuisd door Microsoft: schort dit niet zelf op. Leg beide accounts vast zodra Microsoft het meldt',
      transfer: 'Overdragen: vraag het aan in To en accepteer het. Houd het tot dan actief',
      stays: 'Blijft: het verhuist niet',
      'safe-to-suspend': 'Veilig op te schorten: open het, kies Opgeschort en druk op Verzenden',
      'quantity-differs': 'Aantal verschilt: vergelijk From en To voordat u iets opschort',
      'still-billed': 'Nog betaald: open het en bekijk het type en wat er ontbreekt',
      'not-recreated': 'Nog niet opnieuw gemaakt: voeg het eerst toe in To',
      decide: 'Beslissen: open het en bekijk het type, kies dan hoe het vertrekt',
    },
    to: {
      recreated: 'Opnieuw gemaakt: leg From vast om te zien wat daar mag stoppen',
      'quantity-differs': 'Aantal verschilt: vergelijk het met From',
      duplicate: 'Dubbel: samen meer dan From ooit had. Annuleer het zolang dat nog kan',
      'already-on-to': 'Stond al in To: het stond hier eerder en vervangt niets',
      'not-on-from': 'Niet in From: niets wat in From is vastgelegd hoort hierbij',
    },
    seenType: {
      'suspended-still-billed': 'Opgeschort, nog betaald: opschorten stopt deze rekening niet. Druk op Waarom? om te zien wat wel',
      'suspended-still-billed-new-commerce':
        'Opgeschort, nog betaald: new commerce wordt betaald tot het einde van de termijn. Draag het over, annuleer het binnen de termijn ervoor, of annuleer bij einde termijn',
      'still-billed': 'Nog betaald: druk op Waarom? om te zien wat er ontbreekt',
      decide: 'Beslissen: kies hoe het vertrekt',
    },
  },
  stages: {
    captured: 'Vastgelegd',
    invited: 'Uitgenodigd',
    accepted: 'Geaccepteerd',
    recreating: 'Wordt opnieuw gemaakt',
    recreated: 'Opnieuw gemaakt',
    stopping: 'Wordt gestopt',
    waiting: 'Wacht',
    'nothing to move': 'Niets te verhuizen',
    'not moving': 'Verhuist niet',
    'left From': 'Weg uit From',
    'to do': 'Te doen',
    requested: 'Aangevraagd',
    planned: 'Gepland',
    submitted: 'Verzonden',
    'twin seen': 'Tweeling gezien',
    'twin verified': 'Tweeling gecontroleerd',
    'stopped on From': 'Gestopt in From',
    done: 'Klaar',
  },
  method: {
    'recreate-and-suspend': 'Opnieuw maken en opschorten',
    transfer: 'Overdragen',
    'recreate-and-cancel': 'Opnieuw maken en annuleren',
    'recreate-at-term-end': 'Opnieuw maken bij einde termijn',
    'moved-by-microsoft': 'Verhuisd door Microsoft',
    leave: 'Laten staan',
    decide: 'Beslissen',
  },
  commerceType: {
    legacy: 'Legacy',
    'new-commerce': 'New commerce',
    azure: 'Azure',
    'usage-other': 'Op basis van verbruik',
    trial: 'Proefversie',
    software: 'Software',
    marketplace: 'Marketplace',
    reservation: 'Reservering',
    unknown: 'Onbekend',
  },
  status: {
    active: 'Actief',
    suspended: 'Opgeschort',
    expired: 'Verlopen',
    canceled: 'Geannuleerd',
    deleted: 'Verwijderd',
    disabled: 'Uitgeschakeld',
    pending: 'In behandeling',
    unknown: 'Onbekend',
  },
  outcome: {
    equal: 'Gelijk',
    'quantity differs': 'Aantal verschilt',
    differs: 'Verschilt',
    'missing on To': 'Ontbreekt in To',
    'extra on To': 'Extra in To',
    'already on To': 'Stond al in To',
    unreadable: 'Niet te lezen',
  },
  billing: { running: 'Nog betaald', stopped: 'Niet betaald' },
  advice: {
    'legacy-recreate':
      'Legacy, per licentie: voeg hetzelfde toe in To en schort het dezelfde dag op in From (Instructions for CSP tenant consolidation).',
    'usage-recreate':
      'Op basis van verbruik, geen Azure: voeg het toe in To en schort het zelf op in From; let op de volgende factuur (Instructions for CSP tenant consolidation).',
    'new-commerce-transfer':
      'New commerce blijft betaald als het is opgeschort, dus draag het over: To vraagt aan, From accepteert (Tutorial: consolidate or migrate customers between partner tenants).',
    'azure-plan-transfer':
      'Azure-plan: koop een Azure-plan in To en draag het over (Transfer Azure subscriptions under an Azure plan).',
    'azure-moved-by-microsoft':
      'Legacy Azure: Microsoft verhuist het nadat u de bedrijfsnamen hebt gestuurd (Instructions for CSP tenant consolidation).',
    'trial-stays': 'Proefversie zonder automatische verlenging: die eindigt vanzelf. Geef de reden waarom hij blijft.',
    'trial-decide':
      'Proefversie: controleer of automatische verlenging uit staat voordat u hem laat staan; anders wordt hij betaald.',
    'other-decide': 'Software, marketplace en reserveringen hebben eigen regels: beslis wat ermee gebeurt.',
    'type-unknown': 'Het type is niet gezien. Open het: legacy wordt na opschorten niet meer betaald, new commerce wel.',
    'suspended-before-project': 'Het was al opgeschort toen het voor het eerst werd vastgelegd: beslis of het nog nodig is.',
    'ended-before-project': 'Het was al beëindigd toen het voor het eerst werd vastgelegd: er is niets te verhuizen.',
  },
  gate: {
    safe: 'Veilig op te schorten',
    'account-unknown': 'Niet veilig op te schorten: zeg eerst welk account dit is.',
    'account-contradicted':
      'Niet veilig op te schorten: twee accounts tonen hetzelfde abonnement, dus één lijst is onder het verkeerde account vastgelegd. Neem die vastlegging terug in het Logboek van het dashboard en leg opnieuw vast.',
    'type-not-seen':
      'Niet veilig op te schorten: het type is niet gezien. Laad deze pagina opnieuw zodat die gelezen kan worden; new commerce blijft betaald.',
    'type-not-legacy': 'Niet veilig op te schorten: alleen bij legacy stopt opschorten de rekening.',
    'is-azure': 'Schort dit niet zelf op. Het verlaat dit account als Microsoft het verhuist of als u de overdracht accepteert.',
    'is-new-commerce':
      'Niet veilig op te schorten: new commerce wordt betaald tot het einde van de termijn, opgeschort of niet (Microsoft, subscription lifecycle). Draag het over, annuleer het binnen de annuleringstermijn, of annuleer bij einde termijn.',
    'is-usage-other':
      'Niet veilig op te schorten: op basis van verbruik. Opnieuw gemaakt; mag worden opgeschort; let op de volgende factuur.',
    'method-other': 'Niet veilig op te schorten: de methode is niet Opnieuw maken en opschorten.',
    'quantity-on-screen-differs':
      'Niet veilig op te schorten: deze pagina toont een ander aantal dan er is vergeleken. Leg From opnieuw vast.',
    'add-on-not-recreated':
      'Niet veilig op te schorten: een invoegtoepassing eronder heeft geen gecontroleerde tweeling en zou mee stoppen.',
    'no-twin': 'Niet veilig op te schorten: er is geen tweeling gezien in To. De licenties zouden stoppen.',
    'twin-is-suggestion': 'Niet veilig op te schorten: de tweeling is alleen een voorstel. Bevestig het paar in het dashboard.',
    'twin-not-active': 'Niet veilig op te schorten: de tweeling is niet actief in To.',
    'quantity-differs': 'Niet veilig op te schorten: From en To hebben geen gelijk aantal.',
    'twin-differs':
      'Niet veilig op te schorten: termijn, factureringsfrequentie of reseller van de tweeling verschilt. Accepteer dat met een reden in het dashboard.',
    'to-capture-missing': 'Niet veilig op te schorten: de lijst in To is niet vastgelegd. Doe dat eerst.',
    'to-capture-old': 'Niet veilig op te schorten: de lijst in To is meer dan 24 uur geleden vastgelegd. Leg die opnieuw vast.',
    'to-capture-incomplete':
      'Niet veilig op te schorten: de laatste vastlegging van de lijst in To is niet volledig. Leg die opnieuw vast.',
    'from-capture-incomplete':
      'Niet veilig op te schorten: de laatste vastlegging van deze lijst in From is niet volledig en mist misschien een invoegtoepassing. Leg die opnieuw vast.',
    'in-transfer': 'Niet veilig op te schorten: het staat in een overdrachtsverzoek.',
    'not-active-on-from': 'Niet veilig op te schorten: het is niet actief in From, of het opschorten is al verzonden.',
    'rules-being-recomputed': 'Niet veilig op te schorten: de regels zijn gewijzigd en worden toegepast. Wacht even.',
  },
  start: {
    'not-in-project': 'De klant hoort niet bij het project.',
    'clouds-differ': 'De accounts staan in verschillende clouds: klanten kunnen daartussen niet verhuizen.',
    'nothing-open': 'Van deze klant staat niets open.',
    'irreversible-not-acknowledged':
      'Bevestig eerst: "You can\'t go back to the previous state" (Instructions for CSP tenant consolidation).',
    'from-capture-missing': 'Een From-account met deze klant is niet vastgelegd.',
    'from-capture-incomplete': 'Een vastlegging van From is niet volledig.',
    'from-capture-old': 'Een vastlegging van From is ouder dan 24 uur.',
    'decision-to-review': 'Er is iets veranderd nadat u besliste. Bekijk dat besluit opnieuw.',
    'method-undecided': 'Een abonnement heeft nog geen methode.',
    'type-not-seen': 'Het type van een abonnement is niet gezien. Open het in From.',
    'relationship-not-seen': 'De klant is in To niet gezien als Cloud Reseller. Leg de klantenlijst van To vast.',
    'agreement-not-seen': 'De Microsoft-klantovereenkomst is niet bevestigd gezien. Open de pagina Account van de klant in To.',
    'subscription-limit': 'De klant nadert de grens van 300 abonnementen.',
    'in-transfer': 'Een abonnement staat in een overdrachtsverzoek.',
    'too-late-today': 'Er zijn minder dan 3 uur over van vandaag, hier of in UTC. Begin morgen.',
  },
  review: {
    'method-excluded':
      '{{name}}: u koos "$t(rules:method.{{method}})", maar dat kan niet met dit type. Uw keuze telt niet; kies opnieuw.',
    'type-changed':
      '{{name}}: het type was $t(rules:commerceType.{{before}}) toen u de methode koos, nu is het $t(rules:commerceType.{{now}}). Kies opnieuw.',
    'quantity-changed': '{{name}}: {{before}} licenties toen u de methode koos, nu {{now}}. Kies opnieuw.',
    'status-changed': '{{name}}: $t(rules:status.{{before}}) toen u de methode koos, nu $t(rules:status.{{now}}). Kies opnieuw.',
    'part-not-seen':
      'Een paar dat u hebt gekoppeld noemt een abonnement dat in geen vastlegging staat. Koppel opnieuw of maak het ongedaan.',
    'part-gone':
      'In een paar dat u hebt gekoppeld ontbreekt {{name}}: het is uit de lijst verdwenen. Koppel opnieuw of maak het ongedaan.',
    'part-ended': 'In een paar dat u hebt gekoppeld is {{name}} in To beëindigd. Koppel opnieuw of maak het ongedaan.',
    'quantities-changed':
      '{{name}}: aantallen zijn veranderd nadat u het verschil accepteerde ({{acceptedReason}}): nu {{fromQuantity}} in From, {{toQuantity}} in To. Beslis opnieuw.',
    'terms-changed':
      '{{name}}: looptijd, factureringsfrequentie of reseller is veranderd nadat u het verschil accepteerde ({{acceptedReason}}). Beslis opnieuw.',
    'pair-changed':
      '{{name}}: u accepteerde een verschil ({{acceptedReason}}), maar er hoort nu een andere tweeling bij. Beslis opnieuw.',
    'changed-on-from':
      'Gemarkeerd als niet verhuizen ({{acceptedReason}}), maar dit is sindsdien in From veranderd: {{name}}. Beslis opnieuw.',
    'transfer-changed':
      '{{name}}: gewijzigd nadat de overdracht was aangevraagd, en een overdracht neemt geen wijziging mee. Vraag haar opnieuw aan of maak het ongedaan.',
    'told-incomplete': '{{name}}: pas gezien nadat u het aan Microsoft doorgaf. Geef ook dit aan Microsoft door.',
    'already-on-to-changed':
      '{{name}}: {{before}} licenties toen u zei dat het al in To stond, nu {{now}}. Is het hiervoor gekocht? Besluit opnieuw.',
    'unlinked-changed': 'U haalde een paar uit elkaar en sindsdien is het aantal gewijzigd: {{name}}. Besluit opnieuw.',
    'window-after-wave':
      '{{name}} is voor het eerst gezien nadat de klant in {{wave}} is gezet, en kan alleen tot {{until}} worden geannuleerd. Kies de golf opnieuw.',
  },
  explain: {
    'first-seen': 'Voor het eerst vastgelegd: aantal {{quantity}}, $t(rules:status.{{status}}).',
    'type-seen': 'Het type is gezien: $t(rules:commerceType.{{commerceType}}).',
    'status-changed': 'Vastgelegd als $t(rules:status.{{now}}); daarvoor was het $t(rules:status.{{before}}).',
    'quantity-changed': 'Vastgelegd met aantal {{now}}; daarvoor was het {{before}}.',
    absent: 'Staat niet meer in de lijst. Volledige vastleggingen zonder dit abonnement sindsdien: {{count}}.',
    'only-in-file':
      'Alleen een geïmporteerd bestand toont het; geen pagina van Partner Center deed dat. Bestanden maken niets veilig om op te schorten.',
    'activity-logged': 'Het activiteitenlogboek zegt: {{action}}.',
    'activity-logged-by': 'Het activiteitenlogboek zegt: {{action}} ({{user}}).',
    'last-captured': 'Laatste vastlegging van de lijst: volledig.',
    'last-captured-incomplete': 'Laatste vastlegging van de lijst is niet volledig: $t(rules:capture.incomplete.{{reason}}).',
    bought: 'Submit is gezien in To: {{name}}, aantal {{quantity}}.',
    'stop-submitted': 'Submit is gezien: gezet op $t(rules:status.{{status}}).',
    'method-chosen': 'U koos de methode $t(rules:method.{{method}}).',
    'method-chosen-because': 'U koos de methode $t(rules:method.{{method}}): {{reason}}.',
    linked: 'U koppelde het met {{names}}.',
    unlinked: 'U ontkoppelde het van {{names}}.',
    confirmed: 'U bevestigde dat het hoort bij {{names}}.',
    'difference-accepted': 'U accepteerde het verschil: {{reason}}.',
    'marked-already-on-to': 'U zei dat het al in To stond.',
    'marked-not-moving': 'U markeerde de klant als niet verhuizen: {{reason}}.',
    'wave-set': 'De klant is in de golf {{wave}} gezet.',
    'owner-set': 'De klant werd het werk van {{owner}}.',
    'transfer-requested': 'Er is een overdracht aangevraagd.',
    'told-microsoft': 'Microsoft is op de hoogte gebracht.',
    'microsoft-answered': 'Microsoft antwoordde (aanvraag {{number}}): {{answer}}',
    'twin-seen': 'Gezien in To: {{name}}, aantal {{quantity}}, $t(rules:status.{{status}}).',
    'twin-status-changed':
      'In To is {{name}} vastgelegd als $t(rules:status.{{now}}); daarvoor was het $t(rules:status.{{before}}).',
    'twin-quantity-changed': 'In To is {{name}} vastgelegd met aantal {{now}}; daarvoor was het {{before}}.',
    'twin-verified': 'Gecontroleerd: alles in To actief en gelijk, in een volledige vastlegging.',
    'type-assumed': 'Het type is aangenomen volgens de projectinstelling, niet gezien: $t(rules:commerceType.{{commerceType}}).',
    'type-unknown': 'Het type is niet gezien.',
    'matched-hand': 'Op uw woord gekoppeld met {{names}}.',
    'matched-purchase': 'Gekoppeld met {{names}}: ervoor gekocht, want Submit is gezien.',
    'matched-product-term-billing': 'Gekoppeld met {{names}}: zelfde product, looptijd en factureringsfrequentie.',
    'matched-product': 'Gekoppeld met {{names}}: zelfde product-id.',
    'matched-catalogue': 'Gekoppeld met {{names}}: hetzelfde product volgens de catalogus of volgens namen die u bevestigde.',
    'matched-suggestion':
      'Misschien {{names}}: namen lijken op elkaar, of het stond misschien al in To. Er rust niets op tot u het bevestigt.',
    'not-matched': 'Aan de andere kant hoort er niets bij.',
    'still-billed': 'Telt in From als nog betaald: $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    'not-billed': 'Telt in From als niet meer betaald: $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    conflict:
      '{{count}} besluiten hierover spreken elkaar tegen, genomen in browserprofielen die niets van elkaar wisten. Eén geldt; bekijk ze.',
    'stage-to-do': 'Dus nog te doen: er is niets voor gekocht of aangevraagd.',
    'stage-requested': 'Dus aangevraagd: nu moet een ander iets doen.',
    'stage-planned': 'Dus gepland voor {{day}}, als de looptijd eindigt.',
    'stage-submitted': 'Dus ingediend: gekocht in To, nog niet in de lijst gezien.',
    'stage-twin-seen': 'Dus de tweeling is gezien, maar niet bewezen actief, gelijk en zeker.',
    'stage-twin-verified': 'Dus de tweeling is gecontroleerd, en From is niet gestopt.',
    'stage-stopped-on-from': 'Dus gestopt in From; een volledige vastlegging van From moet dat nog bewijzen.',
    'stage-done': 'Dus klaar: de methode is uitgevoerd en vastleggingen bewijzen het.',
    'stage-done-left': 'Dus klaar: het blijft waar het is, om de reden die u gaf.',
    'stage-done-ended-before': 'Dus klaar: het was al beëindigd voordat het project begon.',
    'new-because-lacked': 'Het is nieuw in To: een eerdere volledige vastlegging had het niet.',
    'new-because-bought': 'Het is nieuw in To: de aankoop is gezien.',
    'new-because-started': 'Het is nieuw in To: het begon nadat de relatie was geaccepteerd.',
    'old-because-marked': 'Het stond al in To: dat zei u.',
    'old-because-started': 'Het stond al in To: het begon voordat de relatie was geaccepteerd.',
    'newness-unknown': 'Of het nieuw is in To is niet bekend: elk paar ermee is een voorstel.',
    'next-decide': 'Kies de methode.',
    'next-recreate': 'Voeg het toe in To.',
    'next-request-transfer': 'Vraag de overdracht aan in To.',
    'next-accept-transfer': 'Accepteer de overdracht en leg beide accounts vast.',
    'next-tell-microsoft': 'Stuur Microsoft de bedrijfsnaam en noteer dat hier.',
    'next-await-microsoft': 'Wacht op Microsoft en leg dan beide accounts vast.',
    'next-give-reason': 'Geef de reden waarom het blijft.',
    'next-wait': 'Wacht tot {{day}} dichtbij komt.',
    'next-capture-to': 'Leg de To-lijst opnieuw vast, tot die volledig is.',
    'next-confirm-pair': 'Bevestig het voorgestelde paar, of koppel een ander.',
    'next-twin-active': 'Kijk waarom het niet actief is in To.',
    'next-settle-difference': 'Herstel het verschil in To, of accepteer het met een reden.',
    'next-suspend': 'Zet het in From op Suspended, dezelfde dag.',
    'next-cancel': 'Annuleer het in From binnen de annuleringstermijn.',
    'next-cancel-at-term-end': 'Kies in From voor annuleren aan het einde van de looptijd.',
    'next-capture-from': 'Leg de From-lijst opnieuw vast, tot die volledig is.',
  },
  warnings: {
    'double-billing-overdue': {
      sentence: '{{name}} wordt betaald in From en in To; de dag eindigde {{until}}. De overlap wordt niet vergoed.',
      remedy: 'Stop het nu in From. Legacy: als het veilig is, kies Opgeschort en druk op Verzenden.',
    },
    'double-billing-today': {
      sentence: '{{name}} wordt betaald in From en in To.',
      remedy: 'Stop het in From vóór {{until}}.',
    },
    'suspended-still-billed': {
      sentence: '{{name}} is opgeschort in From en geldt als nog betaald.',
      remedy: 'Open het. New commerce: draag het over, of annuleer bij einde termijn. Verbruik: let op de volgende factuur.',
    },
    'charged-after-stop': {
      sentence:
        'Een geïmporteerde factuur rekent {{amount}} {{currency}} voor {{name}} voor dagen nadat het was gestopt ({{stoppedAt}}).',
      remedy: 'Open het en controleer de status. Is het gestopt, vraag Microsoft dan het bedrag terug.',
    },
    'credit-missing': {
      sentence:
        '{{name}} is gestopt ({{stoppedAt}}), maar de geïmporteerde facturen rekenen de dagen erna en bevatten geen creditering.',
      remedy: 'Importeer de volgende factuur: misschien staat de creditering daar. Zo niet, vraag er Microsoft om.',
    },
    'suspended-before-recreated': {
      sentence: '{{name}} is opgeschort in From en er is nooit een tweeling gecontroleerd in To: de licenties zijn gestopt.',
      remedy: 'Zet het nu terug op Actief in From en maak het daarna in To. Heeft To een voorgestelde tweeling, bevestig die.',
    },
    'suspended-blocks-transfer': {
      sentence:
        '{{name}} moet worden overgedragen en is opgeschort. Dat blokkeert een overdracht (gezien bij legacy, bij new commerce niet nagegaan).',
      remedy: 'Zet het terug op Actief en draag het daarna over.',
    },
    'suspension-not-confirmed': {
      sentence: 'Het stoppen van {{name}} is verzonden op {{submittedAt}} en de lijst in From toont het niet.',
      remedy: 'Leg de lijst in From opnieuw vast. Loopt het nog, open het dan en verzend opnieuw.',
    },
    'purchase-not-confirmed': {
      sentence: '{{name}} is gekocht in To op {{submittedAt}} en staat nog niet in de lijst.',
      remedy: 'Kijk in de bestelgeschiedenis voordat u opnieuw koopt en leg daarna de lijst in To vast.',
    },
    'quantity-differs': {
      sentence: '{{name}}: {{fromQuantity}} in From, {{toQuantity}} in To.',
      remedy: 'Verbeter het aantal in To, of accepteer het verschil met een reden.',
    },
    'twin-differs': {
      sentence: 'De tweeling van {{name}} verschilt in To: {{differences}}.',
      remedy: 'Verbeter het in To, of accepteer het verschil met een reden.',
    },
    'missing-on-to': {
      sentence: 'Nog niet in To: {{names}}.',
      remedy: 'Voeg het toe in To, of koppel het abonnement in To dat het vervangt.',
    },
    'extra-on-to': {
      sentence: '{{name}} is nieuw in To en vervangt niets in From.',
      remedy: 'Koppel het aan het abonnement in From dat het vervangt, of markeer dat het al in To stond.',
    },
    'duplicate-on-to': {
      sentence: '{{name}} is meer dan eens gekocht in To: samen {{toQuantity}}, From had er hoogstens {{fromQuantity}}.',
      remedy: 'Annuleer wat te veel is in To zolang dat nog kan.',
    },
    'to-window-closing': {
      sentence: '{{name}} in To klopt niet en kan worden geannuleerd tot {{until}}: daarna wordt het duur.',
      remedy: 'Annuleer of verbeter het in To voor die tijd.',
    },
    'added-back-on-from': {
      sentence: '{{name}} wordt weer betaald in From, terwijl het klaar was.',
      remedy: 'Vraag wie het heeft toegevoegd. Stop het in From, of verhuis het opnieuw.',
    },
    'changed-on-from': {
      sentence: '{{name}} is gewijzigd in From nadat het opnieuw maken begon: nu {{quantity}}, eerst {{before}}.',
      remedy: 'Maak To gelijk en leg beide opnieuw vast.',
    },
    'azure-not-confirmed': {
      sentence: 'Microsoft meldt dat {{name}} is verhuisd; de vastleggingen tonen het niet.',
      remedy: 'Leg de Azure-abonnementen van de klant vast in beide accounts. Verschillen ze dan nog, antwoord Microsoft.',
    },
    'azure-suspended-early': {
      sentence: '{{name}} is opgeschort in From terwijl To het niet actief toont.',
      remedy: 'Zet het terug op Actief in From, of vraag Microsoft hoe het met de verhuizing staat.',
    },
    'cancellation-window-closing': {
      sentence: '{{name}} kan in From worden geannuleerd tot {{until}}. Daarna wordt het betaald tot het einde van de termijn.',
      remedy: 'Controleer de tweeling in To en annuleer het voor die tijd in From.',
    },
    'trial-becomes-paid': {
      sentence:
        'De proefversie {{name}} wordt betaald als die eindigt ({{until}}): automatische verlenging staat aan of is niet gezien.',
      remedy: 'Open het en zet automatische verlenging uit.',
    },
    'renews-before-it-is-moved': {
      sentence: '{{name}} wordt in From verlengd op {{until}} en is niet gecontroleerd in To.',
      remedy: 'Verhuis het voor die tijd, of zet automatische verlenging uit en annuleer bij einde termijn.',
    },
    'paid-extension-ahead': {
      sentence:
        '{{name}} heeft automatische verlenging uit zonder annuleren bij einde termijn: aan het einde ({{until}}) begint een betaalde verlenging (Microsoft, extended service terms).',
      remedy: 'Open het, kies Verlenging beheren en annuleer bij einde termijn.',
    },
    'data-deletion-ahead': {
      sentence:
        '{{name}} is opgeschort zonder gecontroleerde tweeling; Microsoft verwijdert de gegevens, uiterlijk rond {{until}}.',
      remedy: 'Maak het opnieuw in To of zet het terug op Actief voor die tijd.',
    },
    'relationship-silent': {
      sentence: 'De klant is uitgenodigd op {{invitedAt}} en heeft niet geaccepteerd.',
      remedy: 'Herinner de klant en leg daarna de klantenlijst van To vast.',
    },
    'agreement-not-seen': {
      sentence: 'Er is in To geen bevestigde Microsoft-klantovereenkomst gezien.',
      remedy: 'Open de pagina Account van de klant in To.',
    },
    'incomplete-capture': {
      sentence: 'De vastlegging van {{capturedAt}} is niet volledig: die kan niet bewijzen dat iets ontbreekt.',
      remedy:
        'Leg deze lijst opnieuw vast tot die volledig is. Toont die niets, kijk dan en druk na de vastlegging op "Die is leeg".',
    },
    'stale-capture': {
      sentence: 'De lijst is vastgelegd op {{capturedAt}}, meer dan 24 uur geleden, en er is nog werk.',
      remedy: 'Leg die opnieuw vast.',
    },
    'commerce-type-assumed': {
      sentence: 'Het type is aangenomen, niet gezien: {{names}}.',
      remedy: 'Open elk in From: de pagina zegt het type. Met een aangenomen type heet niets veilig.',
    },
    'subscription-limit': {
      sentence:
        'Deze klant komt op {{count}} abonnementen, wat nog opnieuw gemaakt moet worden meegeteld. Microsoft staat er 300 per klant toe.',
      remedy: 'Verwijder wat is beëindigd, of plan in stappen, voordat u koopt.',
    },
    'wrong-account': {
      sentence: 'Deze pagina hoort bij een ander account dan waarvoor die doorgaat. Er wordt niets vastgelegd.',
      remedy: 'Druk op Account wijzigen, of meld u aan bij het andere account.',
    },
  },
  capture: {
    incomplete: {
      'count-differs': 'de pagina noemt een ander totaal dan de gelezen rijen',
      'pager-not-finished': "niet alle pagina's van de lijst zijn gelezen",
      'list-not-at-end': 'het einde van de lijst is niet bereikt',
      'filter-in-effect': 'er is een zoekopdracht of filter actief',
      'changed-while-reading': 'de lijst veranderde tijdens het lezen',
      'tab-hidden': 'het tabblad stond niet vooraan',
      'rows-without-id': 'een rij heeft geen abonnements-id',
      'unreadable-rows': 'een rij kon niet worden gelezen',
      'stopped-by-admin': 'u hebt het gestopt',
      'no-proof-of-end': 'niets op de pagina bewijst dat de lijst hier eindigt',
      'imported-file': 'het komt uit een bestand',
    },
  },
};
