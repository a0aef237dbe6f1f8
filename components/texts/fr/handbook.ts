import type { handbook as en } from '../en/handbook';
import type { TextsLikeWithMany } from '../texts-like';

export const handbook: TextsLikeWithMany<typeof en> = {
  parts: 'Guide',
  part: { welcome: 'Bienvenue', help: 'Aide', privacy: 'Confidentialité' },
  openDashboard: 'Ouvrir le tableau de bord',
  notMicrosoft: "Ceci n'est pas un produit de Microsoft. Microsoft ne l'a ni examiné ni approuvé.",
  failed: "L'enregistrement a échoué. Réessayez ; le tableau de bord a les mêmes paramètres.",
  welcome: {
    title: 'Bienvenue',
    progress: 'Étape {{step}} sur {{steps}}',
    skip: 'Passer cette étape',
    back: 'Retour',
    next: 'Suivant',
    finish: 'Terminer',
    see: {
      title: "Ce qu'il fait",
      picture:
        "Le portail d'entraînement : à côté de la liste des abonnements d'un client se tient la carte de Consolidator. Elle dit Transitioning From, ce qui peut être suspendu et ce qui est encore facturé.",
      caption:
        "Le portail d'entraînement, avec des clients fictifs. Dans le vrai, la carte se tient de la même façon à côté de la page.",
      text: "Consolidator travaille dans l'Espace partenaires, dans le compte que vous quittez et dans celui où vous allez.\n- Il lit les listes de clients et d'abonnements et les garde dans ce navigateur.\n- Il remplit les quantités de licences pendant que vous recréez les abonnements. Vous appuyez sur Envoyer.\n- Il dit ce qui est facturé deux fois, jusqu'à quand, et ce qui peut être suspendu.",
      never: "Il n'achète, ne suspend, n'annule et n'accepte jamais rien, et n'envoie rien nulle part.",
    },
    accounts: {
      title: 'Vos comptes',
      text: 'Entre quels comptes partenaires déplacez-vous vos clients ? Donnez-leur des noms que vous reconnaissez. Utilisez les mêmes noms dans chaque profil de navigateur.',
      from: 'Compte que vous quittez',
      fromNumbered: 'Compte que vous quittez, numéro {{number}}',
      to: 'Compte où vous allez',
      another: 'Quitter un autre compte',
      hint: 'Par exemple : Allemagne',
      toHint: 'Par exemple : Europe',
      known: 'Déjà connus : {{names}}',
      twice: "Chaque compte a besoin d'un nom à lui.",
      type: 'La plupart des abonnements de vos clients sont',
      typeHelp:
        "Cela vaut jusqu'à ce que la page d'un abonnement ait été vue. Aucune suspension n'est dite sûre sur une supposition.",
      typeUnknown: 'Je ne sais pas : demandez-moi',
      typeNewCommerce: 'New commerce',
    },
    remind: {
      title: 'Rappels',
      text: "Ce qui est facturé des deux côtés doit être suspendu le jour même. Le navigateur peut vous le rappeler à temps. Un rappel contient des nombres, jamais le nom d'un client.",
      switch: 'Autoriser les notifications',
      refused: 'Le navigateur ne les a pas autorisées. Vous pourrez le faire plus tard dans les Paramètres.',
      forbidden: 'Votre organisation a désactivé les notifications.',
      begin:
        'Commencez ensuite : connectez-vous au compte que vous quittez, ouvrez sa liste des clients et appuyez sur Capturer les clients.',
      openPortal: 'Ouvrir la liste des clients',
      helps: "Des questions plus tard ? L'aide est dans la fenêtre de l'extension et dans le tableau de bord.",
    },
  },
  help: {
    title: 'Aide',
    search: "Rechercher dans l'aide",
    found_one: '{{count}} réponse',
    found_many: '{{count}} réponses',
    found_other: '{{count}} réponses',
    none: 'Aucune réponse ne contient ces mots. Essayez un seul mot, comme facturé, rôle ou retirer.',
    clear: 'Montrer toutes les réponses',
    source: 'Texte de Microsoft du {{day}}',
    link: 'Lien vers cette réponse',
    group: {
      urgent: 'En fin de journée',
      start: 'Comment travailler',
      words: 'Ce que veulent dire les mots',
      trouble: 'Quand quelque chose ne va pas',
    },
    topic: {
      deadline: {
        title: "Jusqu'à quand dois-je suspendre ?",
        text: "Jusqu'à la fin du jour où l'abonnement a été acheté sur le compte To. Microsoft demande le jour même et ne crédite pas un chevauchement.\nPersonne n'a publié de quel jour il s'agit. L'horloge compte donc jusqu'à la fin du jour en UTC et dans votre fuseau horaire, selon ce qui vient en premier, et montre les deux s'ils diffèrent.\nTrop tard ? Suspendez quand même maintenant : chaque jour de plus est payé deux fois.",
      },
      'suspended-early': {
        title: "J'ai suspendu trop tôt. Que faire ?",
        text: "Le client est peut-être sans licences.\n- Ouvrez l'abonnement sur le compte From et remettez-le à l'état Actif. Envoyez.\n- Recréez-le sur le compte To avec la même quantité, et capturez la liste là-bas.\n- Suspendez de nouveau sur From quand la ligne dit Suspension sûre.\nUn abonnement hérité suspendu est supprimé après 90 jours (21Vianet : 60), avec ses données. Un abonnement New commerce est facturé même suspendu, et la suspension a désactivé son renouvellement automatique : réactivez-le si le client reste pour l'instant.",
      },
      'bought-twice': {
        title: "J'ai acheté trop, ou le mauvais produit",
        text: "Un achat New commerce peut être annulé ou réduit pendant 7 jours (7 × 24 heures) après l'achat. Fiez-vous à l'heure que sa page indique sous Cancel until. Ensuite il court jusqu'à la fin de l'engagement.\nUn abonnement hérité sur le compte To : réduisez la quantité ou suspendez-le.\nLe tableau de bord les montre sous Avertissements, avec le temps qui reste.",
      },
      'not-listed': {
        title: "J'ai appuyé sur Envoyer, mais la liste ne le montre pas",
        text: "Les listes ont jusqu'à 4 heures de retard, comme l'Espace partenaires le dit au-dessus d'elles. Jusque-là, la ligne dit qu'elle attend le portail. N'envoyez pas une seconde fois.\nAprès 4 heures : regardez l'historique des commandes avant de racheter, et ouvrez l'abonnement avant de suspendre de nouveau.",
      },
      'done-today': {
        title: 'Que faut-il faire avant de rentrer ?',
        text: "- Suspendez ce qui est dit Suspension sûre (tableau de bord, File de suspension).\n- Regardez Aujourd'hui : rien ne doit être facturé des deux côtés, et chaque envoi devrait être confirmé par une capture.\n- Ce qui ne peut pas être fini aujourd'hui, ne commencez pas à le recréer. Ce qui n'est pas encore recréé est facturé une fois et ne nuit à personne.",
      },
      'two-accounts': {
        title: 'Comment travailler dans les deux comptes ?',
        text: "Une fenêtre de navigateur est connectée à un seul compte partenaire à la fois. Deux façons marchent.\n- Deux profils de navigateur, un par compte (Chrome, Edge, Firefox). Chacun a ses propres données. Dans l'un appuyez sur Sauvegarder, dans l'autre sur Importer. L'ordre n'a pas d'importance.\n- Une fenêtre normale et une fenêtre InPrivate (Chrome, Edge). Les deux utilisent les mêmes données. Autorisez-le une fois : dans le navigateur, Extensions, Détails de Consolidator, autoriser en navigation privée ou InPrivate.\nDans Firefox, utilisez deux profils, ou les onglets conteneurs de Multi-Account Containers ; les conteneurs partagent leurs données.\nLe bandeau de chaque page dit à quel compte elle appartient. Regardez-le avant chaque envoi.",
      },
      role: {
        title: 'De quel rôle ai-je besoin ?',
        text: "Agent d'administration (Admin agent), dans les deux comptes. Avec moins, l'Espace partenaires cache les boutons dont vous avez besoin.\nL'administrateur général du client accepte l'invitation du compte To. Personne d'autre ne le peut.\nConsolidator n'a besoin d'aucun rôle : il voit ce que vous voyez.",
      },
      order: {
        title: 'Dans quel ordre travailler ?',
        text: "- Sur From : capturez les clients, puis les abonnements de chacun, et ouvrez chaque abonnement une fois pour que son type soit vu.\n- Sur To : envoyez l'invitation. Quand le client a accepté, capturez la liste des clients et les abonnements encore vides.\n- Sur To : recréez avec Remplir les quantités, vérifiez, envoyez. Capturez la liste.\n- Sur From, le jour même : suspendez ce qui est dit Suspension sûre, envoyez. Capturez la liste.\nProchaine action mène à la suite.",
      },
      never: {
        title: 'Que ne fait-il jamais à ma place ?',
        text: "Il n'appuie jamais sur Envoyer, Acheter, Confirmer, OK, Suspendre, Annuler ou Accepter. Il ne se connecte pas, n'invite pas, n'écrit pas et ne répond pas. Il n'envoie de données nulle part.\nCe sur quoi il appuie : la page suivante d'une liste, les onglets et les lignes à ouvrir, pour tout lire. Avec Remplir les quantités il écrit des nombres dans des champs, et il coche dans le catalogue.",
      },
      'go-back': {
        title: 'Puis-je revenir en arrière ?',
        text: "Chez Microsoft, non : il n'y a pas de retour à l'état précédent. Dans Consolidator, chaque décision peut être retirée, chez le client ou dans le Journal.",
      },
      'still-billed': {
        title: 'Que veut dire Encore facturé ?',
        text: "Que le compte From paie peut-être encore l'abonnement pendant que son jumeau court sur le compte To. Vous payez deux fois.\nSuspendre n'arrête que la facture d'un abonnement hérité. Un abonnement New commerce suspendu est facturé jusqu'à la fin de son engagement. Ce qui n'est pas connu compte comme facturé.\nCe qu'il faut faire est écrit à côté : suspendre, ou ouvrir pour que le type soit vu.",
      },
      safe: {
        title: 'Quand une suspension est-elle sûre ?',
        text: "Quand tout ceci a été vu : le type est hérité, le jumeau sur To est actif avec une quantité égale dans une capture des dernières 24 heures, la paire est certaine, ses modules complémentaires sont réglés, et rien n'en est dans un transfert. Sinon la phrase nomme ce qui manque.\nCe n'est jamais dit d'un abonnement New commerce ou Azure.",
      },
      types: {
        title: 'Hérité ou New commerce : comment le savoir ?',
        text: "Seule la page de l'abonnement le montre. New commerce a un engagement et une date Cancel until ; un abonnement hérité n'a ni l'un ni l'autre. Ouvrez chaque abonnement une fois, ou utilisez Tout capturer Avec les détails.",
      },
      azure: {
        title: 'Et Azure ?',
        text: "Ne le suspendez pas à la main. Un plan Azure part par transfert : To demande, From accepte. Selon les instructions de 2020, Microsoft déplace l'Azure hérité après que vous avez envoyé les noms des sociétés. Les rubriques Azure et Transferts vous y mènent.",
      },
      'cannot-read': {
        title: 'Il dit que cette page ne peut pas être lue',
        text: "Alors rien n'a été enregistré. Attendez que la liste soit là, mettez l'onglet au premier plan et capturez de nouveau.\n- Appuyez sur Expliquer cette page et montrez la liste : dites ce que sont ses colonnes. Seuls les mots au-dessus des colonnes sont gardés.\n- Appuyez là sur Rapport de page. Il contient la structure de la page, sans noms ni nombres. Lisez-le, puis joignez-le au signalement.\n- En attendant, exportez la liste depuis l'Espace partenaires et lisez le fichier sous Importations. Aucun fichier ne rend une suspension sûre.",
      },
      'wrong-account': {
        title: 'Une liste a été capturée sous le mauvais compte',
        text: "Dans le tableau de bord ouvrez Journal, trouvez la capture et appuyez sur Retirer, ou déplacez-la vers le bon compte. Sur la page appuyez sur Changer de compte.\nLes captures s'arrêtent d'elles-mêmes quand la page contredit le compte pour lequel elle est prise.",
      },
      'lost-data': {
        title: "Mes données ont disparu, ou j'ai un autre ordinateur",
        text: 'Les données appartiennent à un profil de navigateur. Est-ce le bon ? Dans le tableau de bord appuyez sur Restaurer et choisissez la dernière sauvegarde. Sans sauvegarde, capturez de nouveau : le portail montre ce qui est là, pas ce qui a été décidé.',
      },
      presenting: {
        title: "D'autres voient mon écran",
        text: "Activez Masquer les clients en haut du tableau de bord. La fenêtre de l'extension et le tableau de bord montrent alors Client 12 au lieu des noms, domaines et identifiants, jusqu'à ce que vous appuyiez sur Montrer les noms. Le même numéro désigne toujours le même client dans ce profil de navigateur.\nLes pages de l'Espace partenaires ne sont pas à nous : elles montrent encore des noms, et la barre d'adresse aussi. Les fichiers exportés contiennent les vrais noms, sauf si les Paramètres disent autre chose.",
      },
    },
  },
  privacy: {
    title: 'Confidentialité',
    intro:
      "Consolidator for Partner Center garde tout sur votre ordinateur. Il n'a ni serveur, ni compte, ni télémétrie, ni mise à jour propre en dehors de la boutique de votre navigateur.",
    network:
      "Il n'ouvre aucune connexion réseau. Ses pages et son script d'arrière-plan ne peuvent se connecter à rien (connect-src 'none' dans leur content security policy). Un test enregistre le journal réseau du navigateur pendant toute une consolidation et n'y trouve aucune requête de l'extension ; le même test voit une version qui fuit exprès.",
    never:
      "Les mots de passe, jetons d'accès et cookies ne sont jamais lus. Les factures, seulement depuis des fichiers que vous importez, et seulement les lignes sur des abonnements connus.",
    stored: 'Ce qui est enregistré, champ par champ',
    storedIntro: 'Un test compare ces listes avec le code : un champ qui manque ici le fait échouer.',
    column: { what: 'Quoi', why: 'Pourquoi', fields: 'Champs' },
    place: {
      database: {
        title: "Dans la base de données de l'extension",
        text: "IndexedDB dans votre profil de navigateur, nommée consolidator. Les pages web ne peuvent pas la lire. Effacer dans les Paramètres du tableau de bord retire tout ; retirer l'extension aussi.",
      },
      local: {
        title: "Dans le stockage de l'extension",
        text: "chrome.storage.local dans votre profil de navigateur, jamais synchronisé. Effacer et retirer l'extension le retirent.",
      },
      session: {
        title: "En mémoire jusqu'à la fermeture du navigateur",
        text: 'chrome.storage.session. Jamais écrit sur le disque. Fermer le navigateur le retire.',
      },
      managed: {
        title: 'De votre organisation',
        text: 'Lu, jamais écrit : les règles que votre organisation fixe pour cette extension. Elle seule peut les retirer.',
      },
    },
    kind: {
      envelope: {
        what: 'Chaque événement',
        why: 'Quand, dans quelle base (un identifiant aléatoire), à propos de qui, et des empreintes qui montrent si un historique a été modifié.',
      },
      accounts: { what: 'Comptes partenaires', why: 'Pour distinguer le compte que vous quittez de celui où vous allez.' },
      customerLists: { what: 'Listes de clients', why: "Quels clients doivent être déplacés, et qui a accepté l'invitation." },
      subscriptions: {
        what: 'Abonnements, comme leur liste et leur page les montrent',
        why: 'Pour comparer les deux comptes, remplir les quantités et prouver ce qui est arrêté. Les autres colonnes de la liste sont gardées telles quelles.',
      },
      customerPages: {
        what: "Page de compte et demandes de transfert d'un client",
        why: 'Si le contrat client est confirmé, et qui doit agir.',
      },
      submitted: { what: 'Envois qui ont été vus', why: "L'horloge du jour même commence avec eux." },
      invitations: { what: 'Invitation', why: "Son lien et son texte, pour écrire des messages, et quel client l'a reçue." },
      decisions: {
        what: 'Ce que vous avez décidé',
        why: 'Méthodes, paires, prix, raisons, notes, vagues, qui travaille sur quoi, ce qui a été dit à Microsoft et sa réponse, et ce qui a été retiré.',
      },
      settings: {
        what: 'Paramètres du projet',
        why: "Fuseau horaire et type par défaut ; ils valent pour tous ceux qui partagent l'historique.",
      },
      imports: {
        what: 'Fichiers que vous avez importés',
        why: 'Ce qui vient de quel fichier, pour que tout puisse en être retiré.',
      },
      captureAll: { what: 'Tout capturer', why: 'Pour continuer après un redémarrage, et pour lister ce qui a échoué.' },
      derived: {
        what: 'Calculé à partir de tout cela',
        why: "Pour que les listes s'ouvrent aussitôt. Rien qui ne soit dans les événements, sauf des nombres, des étapes et des avertissements.",
      },
      folder: {
        what: 'Dossier partagé',
        why: "Le dossier choisi pour l'échange avec d'autres machines, dans une base à part. Les fichiers qu'il contient sont à vous.",
      },
      admin: { what: 'Votre nom', why: "Pour que d'autres voient qui a décidé, si vous en avez donné un." },
      language: { what: 'Langue', why: 'Pour parler la vôtre.' },
      card: { what: 'La carte dans la page', why: 'Si elle est repliée, et de quel côté elle se tient.' },
      messages: { what: 'Vos propres textes de messages', why: 'Avec des accolades à la place des noms.' },
      columns: {
        what: 'Colonnes des fichiers importés',
        why: "Ce que vous avez dit qu'elles veulent dire, pour ne pas le redemander.",
      },
      taught: {
        what: 'Pages expliquées',
        why: "Les mots au-dessus des colonnes et où se trouve la liste. Aucune valeur d'une ligne.",
      },
      health: {
        what: 'État des pages',
        why: "Comment chaque sorte de page a été lue en dernier. Des codes seulement, aucun mot d'une page.",
      },
      keep: {
        what: 'Témoin et dernière sauvegarde',
        why: 'Pour remarquer que la base a perdu quelque chose, et rappeler une sauvegarde : des nombres, des heures, le nom du fichier.',
      },
      reminders: {
        what: 'Rappels',
        why: 'Vos heures calmes, et combien de choses de quelle sorte vous ont été rappelées. Rien sur personne.',
      },
      pace: { what: 'Rythme de Tout capturer', why: 'Combien de temps il attend entre deux pages.' },
      signIn: {
        what: 'À quel compte appartient une connexion',
        why: "Pour ne vous le demander qu'une fois. Du nom connecté, seule une empreinte irréversible est gardée ; d'une fenêtre InPrivate, en mémoire seulement.",
      },
      guide: { what: 'Nouveautés que vous avez vues', why: "Pour ne les montrer qu'une fois." },
      workedOut: {
        what: 'Version qui a tout calculé',
        why: 'Pour recalculer les étapes et les avertissements après une mise à jour.',
      },
      masking: {
        what: 'Masquage',
        why: "Si les noms sont masqués, et un code irréversible de l'ID Microsoft de chaque client, pour que le même client garde le même numéro.",
      },
      signedIn: { what: "Dernier compte d'une fenêtre", why: "Pour qu'une page sans nom aille avec la page d'avant." },
      runTab: { what: "L'onglet de Tout capturer", why: 'Quel onglet lit quelle page en ce moment.' },
      policy: { what: 'Règles de votre organisation', why: 'Pour les suivre.' },
    },
    seen: {
      title: 'Qui peut le voir',
      text: "Vous, et quiconque peut ouvrir votre profil de navigateur. Les fichiers que vous exportez (CSV, Excel, calendrier, sauvegarde, dossier de preuves) sont des fichiers ordinaires : ils contiennent des données de clients et vont où vous les mettez. Les noms d'autres clients n'apparaissent jamais dans une page de l'Espace partenaires : la carte y montre des nombres. Le badge de la barre d'outils, son titre, les notifications et les noms de fichiers ne contiennent pas de données de clients.",
    },
    remove: {
      title: 'Comment le retirer',
      text: "Effacer dans les Paramètres du tableau de bord retire tout ce que l'extension garde dans ce navigateur, paramètres compris. Il reste une base vide avec un nouvel identifiant aléatoire, et ce que le navigateur garde lui-même : autorisations, raccourcis clavier, fichiers que vous avez enregistrés. Retirer l'extension supprime aussi sa base de données et ses paramètres.",
    },
    permissions: {
      title: 'Autorisations',
      column: { permission: 'Autorisation', why: 'Pour' },
      portal: 'lire les pages que vous y ouvrez, et dessiner à côté',
      optionalPortal: "la même chose, quand vous l'autorisez",
      storage: 'la langue et les autres petits paramètres ci-dessus',
      scripting: 'démarrer la carte seulement sur les pages qui en ont besoin',
      alarms: "remarquer qu'un jour est fini, sans garder l'extension éveillée",
      notifications: 'les rappels, quand vous les autorisez',
      optional: 'facultatif',
    },
  },
};
