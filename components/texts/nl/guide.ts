import type { guide as english } from '../en/guide';
import type { TextsLike } from '../texts-like';

export const guide: TextsLike<typeof english> = {
  title: 'Gids van Consolidator',
  help: 'Hulp',
  helpAbout: 'Hulp: {{topic}}',
  privacy: 'Privacy',
  welcome: 'Welkomstpagina',
  byOrganisation: 'Ingesteld door uw organisatie',
  news: {
    title: 'Nieuw in versie {{version}}',
    dismiss: 'Nieuws sluiten',
    change: {
      capture: 'Legt klanten en abonnementen vast en bewijst dat er niets ontbreekt.',
      safe: 'Zegt alleen met bewijs dat opschorten veilig is.',
      fill: 'Vult aantallen licenties in. U drukt op Submit.',
    },
  },
  mask: {
    switch: 'Klanten maskeren',
    on: "Gemaskeerd: namen, domeinen en id's van klanten zijn hier verborgen. De pagina's van Partner Center tonen ze nog wel.",
    off: 'Namen weer tonen',
    name: 'Klant {{number}}',
    nameless: 'Klant',
    hidden: 'verborgen',
    exports: 'Klanten ook in exports maskeren',
    exportsHelp: 'Zonder dit bevatten geëxporteerde bestanden de echte namen, ook als dit scherm gemaskeerd is.',
    noMessages: 'Namen zijn gemaskeerd. Druk op Namen weer tonen voordat u iemand schrijft: een bericht heeft de echte naam nodig.',
    noProof: 'Namen zijn gemaskeerd. Druk op Namen weer tonen om het bewijspakket te zien: een bewijs heeft de echte namen nodig.',
    noImports: 'Namen zijn gemaskeerd. Druk op Namen weer tonen om een bestand te importeren: het voorbeeld toont namen.',
  },
  retention: {
    due_one:
      '{{count}} klant is klaar, ook met de nazorg, en er gebeurde {{days}} dagen niets mee. Uw organisatie wil zulke gegevens wissen.',
    due_other:
      '{{count}} klanten zijn klaar, ook met de nazorg, en er gebeurde {{days}} dagen niets mee. Uw organisatie wil zulke gegevens wissen.',
    all: 'Dat is alles in dit browserprofiel. Bewaar het bewijspakket en een back-up waar uw organisatie ze bewaart, en wis dan.',
    rest_one:
      '{{count}} andere klant is nog niet zover. De geschiedenis is één keten en één vastlegging noemt veel klanten: ze is alleen in haar geheel te wissen. Er wordt niets vanzelf gewist.',
    rest_other:
      '{{count}} andere klanten zijn nog niet zover. De geschiedenis is één keten en één vastlegging noemt veel klanten: ze is alleen in haar geheel te wissen. Er wordt niets vanzelf gewist.',
    open: 'Open Instellingen om te wissen',
  },
};
