import type { guide as en } from '../en/guide';
import type { TextsLikeWithMany } from '../texts-like';

export const guide: TextsLikeWithMany<typeof en> = {
  title: 'Guide de Consolidator',
  help: 'Aide',
  helpAbout: 'Aide : {{topic}}',
  privacy: 'Confidentialité',
  welcome: 'Page de bienvenue',
  byOrganisation: 'Défini par votre organisation',
  news: {
    title: 'Nouveautés de la version {{version}}',
    dismiss: 'Fermer les nouveautés',
    change: {
      capture: 'Capture les clients et les abonnements, et prouve que rien ne manque.',
      safe: "Ne dit « Suspension sûre » qu'avec une preuve.",
      fill: 'Remplit les quantités de licences. Vous appuyez sur Envoyer.',
    },
  },
  mask: {
    switch: 'Masquer les clients',
    on: "Masqué : les noms, domaines et identifiants des clients sont cachés ici. Les pages de l'Espace partenaires les montrent encore.",
    off: 'Montrer les noms',
    name: 'Client {{number}}',
    nameless: 'Client',
    hidden: 'caché',
    exports: 'Masquer aussi les clients dans les exports',
    exportsHelp: 'Sinon, les fichiers exportés contiennent les vrais noms, même quand cet écran est masqué.',
    noMessages: "Les noms sont masqués. Appuyez sur Montrer les noms avant d'écrire à quelqu'un : un message a besoin du vrai nom.",
    noProof:
      'Les noms sont masqués. Appuyez sur Montrer les noms pour voir le dossier de preuves : une preuve a besoin des vrais noms.',
    noImports: 'Les noms sont masqués. Appuyez sur Montrer les noms pour importer un fichier : son aperçu montre des noms.',
  },
  retention: {
    due_one:
      '{{count}} client est terminé, suivi compris, et rien ne lui est arrivé depuis {{days}} jours. Votre organisation veut que ces données soient effacées.',
    due_many:
      '{{count}} de clients sont terminés, suivi compris, et rien ne leur est arrivé depuis {{days}} jours. Votre organisation veut que ces données soient effacées.',
    due_other:
      '{{count}} clients sont terminés, suivi compris, et rien ne leur est arrivé depuis {{days}} jours. Votre organisation veut que ces données soient effacées.',
    all: "C'est tout ce que contient ce profil de navigateur. Enregistrez le dossier de preuves et une sauvegarde là où votre organisation les garde, puis effacez.",
    rest_one:
      "{{count}} autre client n'est pas prêt. L'historique est une seule chaîne et une capture cite de nombreux clients : il ne peut être effacé qu'en entier. Rien ne s'efface tout seul.",
    rest_many:
      "{{count}} d'autres clients ne sont pas prêts. L'historique est une seule chaîne et une capture cite de nombreux clients : il ne peut être effacé qu'en entier. Rien ne s'efface tout seul.",
    rest_other:
      "{{count}} autres clients ne sont pas prêts. L'historique est une seule chaîne et une capture cite de nombreux clients : il ne peut être effacé qu'en entier. Rien ne s'efface tout seul.",
    open: 'Ouvrir les Paramètres pour effacer',
  },
};
