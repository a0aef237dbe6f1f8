import type { rules as en } from '../en/rules';
import type { TextsLikeWithMany } from '../texts-like';

export const rules: TextsLikeWithMany<typeof en> = {
  flags: {
    from: {
      'added-back':
        "Réapparu : il est à nouveau facturé sur From. Demandez qui l'a fait, puis suspendez-le ou annulez-le à nouveau",
      'suspended-still-billed':
        "Suspendu, encore facturé : sa facturation continue. New commerce est facturé jusqu'à la fin de l'engagement ; si son type n'a pas été vu, ouvrez-le",
      'suspended-not-recreated': "Suspendu, non recréé : remettez-le maintenant à l'état Actif, puis recréez-le sur To",
      'waiting-for-portal': 'En attente du portail : envoyé il y a moins de 4 heures. Capturez à nouveau cette liste plus tard',
      stopped: "Arrêté : From n'est plus facturé",
      'moved-by-microsoft':
        "Déplacé par Microsoft : ne le suspendez pas à la main. Capturez les deux comptes quand Microsoft l'annonce",
      transfer: 'Transfert : demandez-le sur To, puis acceptez-le. Gardez-le actif jusque-là',
      stays: "Reste : il n'est pas déplacé",
      'safe-to-suspend': 'Suspension sûre : ouvrez-le, choisissez Suspendu, appuyez sur Envoyer',
      'quantity-differs': 'Quantité différente : comparez From et To avant de suspendre quoi que ce soit',
      'still-billed': 'Encore facturé : ouvrez-le pour vérifier son type et ce qui manque',
      'not-recreated': "Pas encore recréé : ajoutez-le d'abord sur To",
      decide: 'À décider : ouvrez-le pour vérifier son type, puis choisissez comment il part',
    },
    to: {
      recreated: "Recréé : capturez From pour voir ce qui peut s'arrêter là-bas",
      'quantity-differs': 'Quantité différente : comparez avec From',
      duplicate: "En double : ensemble, plus que From n'a jamais eu. Annulez-le tant que son délai d'annulation court",
      'already-on-to': 'Déjà sur To : il y était avant et ne remplace rien',
      'not-on-from': 'Absent de From : rien de ce qui est capturé sur From ne lui correspond',
    },
    seenType: {
      'suspended-still-billed':
        "Suspendu, encore facturé : le suspendre n'arrête pas sa facturation. Appuyez sur Pourquoi ? pour voir ce qui l'arrête",
      'suspended-still-billed-new-commerce':
        "Suspendu, encore facturé : New commerce est facturé jusqu'à la fin de l'engagement. Transférez-le, annulez-le dans son délai, ou annulez-le à la fin de l'engagement",
      'still-billed': 'Encore facturé : appuyez sur Pourquoi ? pour voir ce qui manque',
      decide: 'À décider : choisissez comment il part',
    },
  },
  stages: {
    captured: 'Capturé',
    invited: 'Invité',
    accepted: 'Accepté',
    recreating: 'En recréation',
    recreated: 'Recréé',
    stopping: "En cours d'arrêt",
    waiting: 'En attente',
    'nothing to move': 'Rien à déplacer',
    'not moving': 'Non déplacé',
    'left From': 'A quitté From',
    'to do': 'À faire',
    requested: 'Demandé',
    planned: 'Planifié',
    submitted: 'Envoyé',
    'twin seen': 'Jumeau vu',
    'twin verified': 'Jumeau vérifié',
    'stopped on From': 'Arrêté sur From',
    done: 'Terminé',
  },
  method: {
    'recreate-and-suspend': 'Recréer et suspendre',
    transfer: 'Transférer',
    'recreate-and-cancel': 'Recréer et annuler',
    'recreate-at-term-end': "Recréer à la fin de l'engagement",
    'moved-by-microsoft': 'Déplacé par Microsoft',
    leave: 'Laisser',
    decide: 'À décider',
  },
  commerceType: {
    legacy: 'Hérité',
    'new-commerce': 'New commerce',
    azure: 'Azure',
    'usage-other': "Basé sur l'utilisation",
    trial: 'Essai',
    software: 'Logiciel',
    marketplace: 'Place de marché',
    reservation: 'Réservation',
    unknown: 'Inconnu',
  },
  status: {
    active: 'Actif',
    suspended: 'Suspendu',
    expired: 'Expiré',
    canceled: 'Annulé',
    deleted: 'Supprimé',
    disabled: 'Désactivé',
    pending: 'En attente',
    unknown: 'Inconnu',
  },
  outcome: {
    equal: 'Égal',
    'quantity differs': 'Quantité différente',
    differs: 'Différent',
    'missing on To': 'Absent de To',
    'extra on To': 'En trop sur To',
    'already on To': 'Déjà sur To',
    unreadable: 'Illisible',
  },
  billing: { running: 'Encore facturé', stopped: 'Non facturé' },
  advice: {
    'legacy-recreate':
      'Hérité, basé sur une licence : ajoutez le même sur To et suspendez-le sur From le même jour (Instructions for CSP tenant consolidation).',
    'usage-recreate':
      "Basé sur l'utilisation, hors Azure : ajoutez-le sur To et suspendez-le à la main sur From ; surveillez la prochaine facture (Instructions for CSP tenant consolidation).",
    'new-commerce-transfer':
      'New commerce reste facturé même suspendu : transférez-le. To demande, From accepte (Tutorial: consolidate or migrate customers between partner tenants).',
    'azure-plan-transfer':
      'Plan Azure : achetez un plan Azure sur To, puis transférez-le (Transfer Azure subscriptions under an Azure plan).',
    'azure-moved-by-microsoft':
      "Azure hérité : Microsoft le déplace après l'envoi des noms des sociétés (Instructions for CSP tenant consolidation).",
    'trial-stays': 'Essai sans renouvellement automatique : il se termine de lui-même. Donnez la raison pour laquelle il reste.',
    'trial-decide':
      'Essai : vérifiez que le renouvellement automatique est désactivé avant de le laisser ; sinon il devient payant.',
    'other-decide': 'Les logiciels, la place de marché et les réservations ont leurs propres règles : décidez de leur sort.',
    'type-unknown':
      "Son type n'a pas été vu. Ouvrez-le : un abonnement hérité n'est plus facturé une fois suspendu, New commerce continue de l'être.",
    'suspended-before-project': "Il était suspendu à sa première capture : décidez s'il est encore nécessaire.",
    'ended-before-project': "Il était terminé à sa première capture : il n'y a rien à déplacer.",
  },
  gate: {
    safe: 'Suspension sûre',
    'account-unknown': "Suspension non sûre : indiquez d'abord quel est ce compte.",
    'account-contradicted':
      'Suspension non sûre : deux comptes affichent le même abonnement, une liste a donc été capturée sous le mauvais compte. Annulez cette capture dans le Journal du tableau de bord, puis capturez à nouveau.',
    'type-not-seen':
      "Suspension non sûre : son type n'a pas été vu. Rechargez cette page pour qu'il puisse être lu ; New commerce reste facturé.",
    'type-not-legacy': "Suspension non sûre : la suspension n'arrête la facturation que pour les abonnements hérités.",
    'is-azure':
      'Ne le suspendez pas à la main. Il quitte ce compte quand Microsoft le déplace ou quand vous acceptez le transfert.',
    'is-new-commerce':
      "Suspension non sûre : New commerce est facturé jusqu'à la fin de l'engagement, suspendu ou non (Microsoft, subscription lifecycle). Transférez-le, annulez-le dans son délai, ou annulez-le à la fin de l'engagement.",
    'is-usage-other':
      "Suspension non sûre : basé sur l'utilisation. Une fois recréé, il peut être suspendu ; surveillez la prochaine facture.",
    'method-other': "Suspension non sûre : sa méthode n'est pas Recréer et suspendre.",
    'quantity-on-screen-differs':
      'Suspension non sûre : cette page affiche une autre quantité que celle qui a été comparée. Capturez From à nouveau.',
    'add-on-not-recreated':
      "Suspension non sûre : un module complémentaire qui en dépend n'a pas de jumeau vérifié et s'arrêterait avec lui.",
    'no-twin': "Suspension non sûre : aucun jumeau n'a été vu sur To. Ses licences s'arrêteraient.",
    'twin-is-suggestion': "Suspension non sûre : son jumeau n'est que suggéré. Confirmez la paire dans le tableau de bord.",
    'twin-not-active': "Suspension non sûre : son jumeau n'est pas actif sur To.",
    'quantity-differs': "Suspension non sûre : From et To n'ont pas des quantités égales.",
    'twin-differs':
      "Suspension non sûre : l'engagement, la périodicité de facturation ou le revendeur du jumeau diffère. Acceptez-le avec une raison dans le tableau de bord.",
    'to-capture-missing': "Suspension non sûre : la liste de To n'a pas été capturée. Capturez-la d'abord.",
    'to-capture-old': 'Suspension non sûre : la liste de To a été capturée il y a plus de 24 heures. Capturez-la à nouveau.',
    'to-capture-incomplete':
      "Suspension non sûre : la dernière capture de la liste de To n'est pas complète. Capturez-la à nouveau.",
    'from-capture-incomplete':
      "Suspension non sûre : la dernière capture de cette liste de From n'est pas complète ; un module complémentaire peut y manquer. Capturez-la à nouveau.",
    'in-transfer': "Suspension non sûre : il fait partie d'une demande de transfert.",
    'not-active-on-from': "Suspension non sûre : il n'est pas actif sur From, ou sa suspension a été envoyée.",
    'rules-being-recomputed': "Suspension non sûre : les règles ont changé et sont en cours d'application. Patientez un instant.",
  },
  start: {
    'not-in-project': 'Le client ne fait pas partie du projet.',
    'clouds-differ': "Les comptes sont dans des clouds différents : aucun client ne peut passer de l'un à l'autre.",
    'nothing-open': "Plus rien n'est en cours pour ce client.",
    'irreversible-not-acknowledged':
      "Confirmez d'abord : « You can't go back to the previous state » (pas de retour à l'état précédent ; Instructions for CSP tenant consolidation).",
    'from-capture-missing': "Un compte From qui contient ce client n'a pas été capturé.",
    'from-capture-incomplete': "Une capture de From n'est pas complète.",
    'from-capture-old': 'Une capture de From date de plus de 24 heures.',
    'decision-to-review': 'Quelque chose a changé après votre décision. Revoyez-la.',
    'method-undecided': "Un abonnement n'a pas encore de méthode.",
    'type-not-seen': "Le type d'un abonnement n'a pas été vu. Ouvrez-le sur From.",
    'relationship-not-seen':
      "Le client n'a pas été vu sur To avec la relation Revendeur cloud. Capturez la liste des clients de To.",
    'agreement-not-seen': "Le Contrat client Microsoft n'a pas été vu confirmé. Ouvrez la page Compte du client sur To.",
    'subscription-limit': 'Le client approche de la limite de 300 abonnements.',
    'in-transfer': "Un abonnement fait partie d'une demande de transfert.",
    'too-late-today': 'Il reste moins de 3 heures à la journée, ici ou en UTC. Commencez demain.',
  },
  review: {
    'method-excluded':
      '{{name}} : vous avez choisi « $t(rules:method.{{method}}) », que son type exclut. Votre choix est mis de côté ; choisissez à nouveau.',
    'type-changed':
      '{{name}} : son type était $t(rules:commerceType.{{before}}) quand vous avez choisi sa méthode, il est maintenant $t(rules:commerceType.{{now}}). Choisissez à nouveau.',
    'quantity-changed':
      '{{name}} : {{before}} licences quand vous avez choisi sa méthode, maintenant {{now}}. Choisissez à nouveau.',
    'status-changed':
      '{{name}} : $t(rules:status.{{before}}) quand vous avez choisi sa méthode, maintenant $t(rules:status.{{now}}). Choisissez à nouveau.',
    'part-not-seen':
      "Une paire que vous avez formée nomme un abonnement qu'aucune capture ne montre. Reliez à nouveau ou défaites-la.",
    'part-gone':
      'Dans une paire que vous avez formée, {{name}} manque : il a disparu de sa liste. Reliez à nouveau ou défaites-la.',
    'part-ended': 'Dans une paire que vous avez formée, {{name}} a pris fin sur To. Reliez à nouveau ou défaites-la.',
    'quantities-changed':
      '{{name}} : les quantités ont changé après que vous avez accepté la différence ({{acceptedReason}}) : maintenant {{fromQuantity}} sur From, {{toQuantity}} sur To. Décidez à nouveau.',
    'terms-changed':
      "{{name}} : l'engagement, la périodicité de facturation ou le revendeur a changé après que vous avez accepté la différence ({{acceptedReason}}). Décidez à nouveau.",
    'pair-changed':
      '{{name}} : vous avez accepté une différence ({{acceptedReason}}), mais il a maintenant un autre jumeau. Décidez à nouveau.',
    'changed-on-from':
      'Marqué comme non déplacé ({{acceptedReason}}), mais ceci a changé depuis sur From : {{name}}. Décidez à nouveau.',
    'transfer-changed':
      '{{name}} : il a changé après la demande de son transfert, et un transfert ne transporte aucun changement. Demandez-le à nouveau ou défaites-le.',
    'told-incomplete': '{{name}} : vu pour la première fois après votre message à Microsoft. Signalez-le aussi à Microsoft.',
    'already-on-to-changed':
      "{{name}} : {{before}} licences quand vous avez dit qu'il était déjà sur To, maintenant {{now}}. A-t-il été acheté pour cela ? Décidez à nouveau.",
    'unlinked-changed': 'Vous avez défait une paire, et sa quantité a changé depuis : {{name}}. Décidez à nouveau.',
    'window-after-wave':
      "{{name}} a été vu pour la première fois après que le client a été placé dans {{wave}}, et ne peut être annulé que jusqu'au {{until}}. Choisissez de nouveau sa vague.",
  },
  explain: {
    'first-seen': 'Première capture : quantité {{quantity}}, $t(rules:status.{{status}}).',
    'type-seen': 'Son type a été vu : $t(rules:commerceType.{{commerceType}}).',
    'status-changed': "Capturé à l'état $t(rules:status.{{now}}) ; avant, $t(rules:status.{{before}}).",
    'quantity-changed': 'Capturé avec la quantité {{now}} ; avant, {{before}}.',
    absent: "N'est plus dans sa liste. Captures complètes sans lui depuis : {{count}}.",
    'only-in-file':
      "Seul un fichier importé le montre ; aucune page de l'Espace partenaires. Un fichier ne rend aucune suspension sûre.",
    'activity-logged': "Le journal d'activité indique : {{action}}.",
    'activity-logged-by': "Le journal d'activité indique : {{action}} ({{user}}).",
    'last-captured': 'Dernière capture de sa liste : complète.',
    'last-captured-incomplete': "La dernière capture de sa liste n'est pas complète : $t(rules:capture.incomplete.{{reason}}).",
    bought: 'Envoi vu sur To : {{name}}, quantité {{quantity}}.',
    'stop-submitted': "Envoi vu : passé à l'état $t(rules:status.{{status}}).",
    'method-chosen': 'Vous avez choisi la méthode $t(rules:method.{{method}}).',
    'method-chosen-because': 'Vous avez choisi la méthode $t(rules:method.{{method}}) : {{reason}}.',
    linked: "Vous l'avez relié à {{names}}.",
    unlinked: "Vous l'avez dissocié de {{names}}.",
    confirmed: "Vous avez confirmé qu'il correspond à {{names}}.",
    'difference-accepted': 'Vous avez accepté la différence : {{reason}}.',
    'marked-already-on-to': "Vous avez dit qu'il était déjà sur To.",
    'marked-not-moving': 'Vous avez marqué le client comme non déplacé : {{reason}}.',
    'wave-set': 'Le client a été placé dans la vague {{wave}}.',
    'owner-set': 'Le client est devenu le travail de {{owner}}.',
    'transfer-requested': 'Un transfert a été demandé.',
    'told-microsoft': 'Microsoft a été informé.',
    'microsoft-answered': 'Microsoft a répondu (demande {{number}}) : {{answer}}',
    'twin-seen': 'Vu sur To : {{name}}, quantité {{quantity}}, $t(rules:status.{{status}}).',
    'twin-status-changed': "Sur To, {{name}} a été capturé à l'état $t(rules:status.{{now}}) ; avant, $t(rules:status.{{before}}).",
    'twin-quantity-changed': 'Sur To, {{name}} a été capturé avec la quantité {{now}} ; avant, {{before}}.',
    'twin-verified': 'Vérifié : tout est actif et égal sur To, dans une capture complète.',
    'type-assumed': "Son type est supposé d'après le réglage du projet, non vu : $t(rules:commerceType.{{commerceType}}).",
    'type-unknown': "Son type n'a pas été vu.",
    'matched-hand': 'Associé, sur votre indication, à {{names}}.',
    'matched-purchase': "Associé à {{names}} : acheté pour lui, l'envoi a été vu.",
    'matched-product-term-billing': 'Associé à {{names}} : mêmes produit, engagement et périodicité de facturation.',
    'matched-product': 'Associé à {{names}} : même ID de produit.',
    'matched-catalogue': "Associé à {{names}} : le même produit d'après le catalogue ou les noms que vous avez confirmés.",
    'matched-suggestion':
      'Peut-être {{names}} : noms semblables, ou présence possible sur To avant le projet. Rien ne repose là-dessus avant votre confirmation.',
    'not-matched': "Rien de l'autre côté ne lui correspond.",
    'still-billed': 'Compte comme encore facturé sur From : $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    'not-billed':
      "Compte comme n'étant plus facturé sur From : $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).",
    conflict:
      "{{count}} décisions à son sujet se contredisent, prises dans des profils de navigateur qui s'ignoraient. Une seule s'applique ; vérifiez-les.",
    'stage-to-do': "Il reste donc à faire : rien n'a été acheté ni demandé pour lui.",
    'stage-requested': "Il est donc demandé : quelqu'un d'autre doit agir.",
    'stage-planned': 'Il est donc planifié pour le {{day}}, à la fin de son engagement.',
    'stage-submitted': 'Il est donc envoyé : acheté sur To, pas encore vu dans la liste.',
    'stage-twin-seen': 'Son jumeau est donc vu, mais pas prouvé actif, égal et certain.',
    'stage-twin-verified': "Son jumeau est donc vérifié, et From n'est pas arrêté.",
    'stage-stopped-on-from': 'Il est donc arrêté sur From ; une capture complète de From doit encore le prouver.',
    'stage-done': 'Il est donc terminé : sa méthode est exécutée et des captures le prouvent.',
    'stage-done-left': 'Il est donc terminé : il est laissé où il est, pour la raison que vous avez donnée.',
    'stage-done-ended-before': 'Il est donc terminé : il avait pris fin avant le début du projet.',
    'new-because-lacked': 'Il est nouveau sur To : une capture complète antérieure ne le contenait pas.',
    'new-because-bought': 'Il est nouveau sur To : son achat a été vu.',
    'new-because-started': "Il est nouveau sur To : il a commencé après l'acceptation de la relation.",
    'old-because-marked': "Il était déjà sur To : vous l'avez dit.",
    'old-because-started': "Il était déjà sur To : il a commencé avant l'acceptation de la relation.",
    'newness-unknown': "On ignore s'il est nouveau sur To : toute paire avec lui est une suggestion.",
    'next-decide': 'Choisissez sa méthode.',
    'next-recreate': 'Ajoutez-le sur To.',
    'next-request-transfer': 'Demandez le transfert sur To.',
    'next-accept-transfer': 'Acceptez le transfert, puis capturez les deux comptes.',
    'next-tell-microsoft': 'Envoyez le nom de la société à Microsoft et notez-le ici.',
    'next-await-microsoft': 'Attendez Microsoft, puis capturez les deux comptes.',
    'next-give-reason': 'Donnez la raison pour laquelle il reste.',
    'next-wait': 'Attendez que le {{day}} approche.',
    'next-capture-to': "Capturez à nouveau la liste de To, jusqu'à ce qu'elle soit complète.",
    'next-confirm-pair': 'Confirmez la paire suggérée ou reliez-en une autre.',
    'next-twin-active': "Voyez pourquoi il n'est pas actif sur To.",
    'next-settle-difference': 'Corrigez la différence sur To ou acceptez-la avec une raison.',
    'next-suspend': 'Passez-le à Suspendu sur From, le même jour.',
    'next-cancel': "Annulez-le sur From dans son délai d'annulation.",
    'next-cancel-at-term-end': "Choisissez sur From l'annulation à la fin de l'engagement.",
    'next-capture-from': "Capturez à nouveau la liste de From, jusqu'à ce qu'elle soit complète.",
  },
  warnings: {
    'double-billing-overdue': {
      sentence:
        "{{name}} est facturé sur From et sur To ; la journée s'est terminée le {{until}}. Le chevauchement n'est pas crédité.",
      remedy: 'Arrêtez-le maintenant sur From. Hérité : si la suspension est sûre, choisissez Suspendu et appuyez sur Envoyer.',
    },
    'double-billing-today': {
      sentence: '{{name}} est facturé sur From et sur To.',
      remedy: 'Arrêtez-le sur From avant le {{until}}.',
    },
    'suspended-still-billed': {
      sentence: '{{name}} est suspendu sur From et compte comme encore facturé.',
      remedy:
        "Ouvrez-le. New commerce : transférez-le ou annulez-le à la fin de l'engagement. Basé sur l'utilisation : surveillez la prochaine facture.",
    },
    'charged-after-stop': {
      sentence:
        'Une facture importée compte {{amount}} {{currency}} pour {{name}}, pour des jours après son arrêt ({{stoppedAt}}).',
      remedy: "Ouvrez-le et vérifiez son état. S'il est arrêté, demandez à Microsoft de rembourser ce montant.",
    },
    'credit-missing': {
      sentence:
        '{{name}} a été arrêté ({{stoppedAt}}), mais les factures importées comptent les jours suivants et ne contiennent aucun crédit.',
      remedy: 'Importez la facture suivante : le crédit peut y figurer. Sinon, demandez-le à Microsoft.',
    },
    'suspended-before-recreated': {
      sentence: "{{name}} est suspendu sur From et aucun jumeau n'a été vérifié sur To : ses licences sont arrêtées.",
      remedy:
        "Remettez-le maintenant à l'état Actif sur From, puis recréez-le sur To. Si un jumeau est suggéré sur To, confirmez-le.",
    },
    'suspended-blocks-transfer': {
      sentence:
        '{{name}} doit être transféré et est suspendu. Cela bloque un transfert (constaté pour hérité, non vérifié pour New commerce).',
      remedy: "Remettez-le à l'état Actif, puis transférez-le.",
    },
    'suspension-not-confirmed': {
      sentence: "L'arrêt de {{name}} a été envoyé le {{submittedAt}} et la liste de From ne le montre pas.",
      remedy: "Capturez à nouveau la liste de From. S'il est encore actif, ouvrez-le et envoyez à nouveau.",
    },
    'purchase-not-confirmed': {
      sentence: "{{name}} a été acheté sur To le {{submittedAt}} et n'y figure pas encore.",
      remedy: "Consultez l'Historique des commandes avant de racheter, puis capturez la liste de To.",
    },
    'quantity-differs': {
      sentence: '{{name}} : {{fromQuantity}} sur From, {{toQuantity}} sur To.',
      remedy: 'Corrigez la quantité sur To ou acceptez la différence avec une raison.',
    },
    'twin-differs': {
      sentence: 'Le jumeau de {{name}} diffère sur To : {{differences}}.',
      remedy: 'Corrigez-le sur To ou acceptez la différence avec une raison.',
    },
    'missing-on-to': {
      sentence: 'Pas encore sur To : {{names}}.',
      remedy: "Ajoutez-le sur To ou reliez l'abonnement de To qui le remplace.",
    },
    'extra-on-to': {
      sentence: '{{name}} est nouveau sur To et ne remplace rien sur From.',
      remedy: "Reliez-le à l'abonnement de From qu'il remplace, ou marquez-le comme déjà sur To.",
    },
    'duplicate-on-to': {
      sentence: "{{name}} a été acheté plus d'une fois sur To : {{toQuantity}} ensemble, From en avait au plus {{fromQuantity}}.",
      remedy: "Annulez celui en trop sur To tant que son délai d'annulation court.",
    },
    'to-window-closing': {
      sentence: "{{name}} est erroné sur To et peut être annulé jusqu'au {{until}} : c'est le dernier moment sans gros frais.",
      remedy: 'Annulez-le ou corrigez-le sur To avant cette échéance.',
    },
    'added-back-on-from': {
      sentence: "{{name}} est à nouveau facturé sur From alors qu'il était terminé.",
      remedy: "Demandez qui l'a ajouté. Arrêtez-le sur From ou déplacez-le à nouveau.",
    },
    'changed-on-from': {
      sentence: '{{name}} a changé sur From après le début de la recréation : maintenant {{quantity}}, avant {{before}}.',
      remedy: 'Alignez To, puis capturez les deux à nouveau.',
    },
    'azure-not-confirmed': {
      sentence: 'Microsoft annonce {{name}} comme migré ; les captures ne le montrent pas.',
      remedy: "Capturez les abonnements Azure du client dans les deux comptes. S'ils diffèrent encore, répondez à Microsoft.",
    },
    'azure-suspended-early': {
      sentence: '{{name}} est suspendu sur From alors que To ne le montre pas actif.',
      remedy: "Remettez-le à l'état Actif sur From ou demandez à Microsoft où en est la migration.",
    },
    'cancellation-window-closing': {
      sentence: "{{name}} peut être annulé sur From jusqu'au {{until}}. Ensuite, il est facturé jusqu'à la fin de son engagement.",
      remedy: 'Vérifiez son jumeau sur To, puis annulez-le sur From avant cette échéance.',
    },
    'trial-becomes-paid': {
      sentence:
        "L'essai {{name}} devient payant à sa fin ({{until}}) : le renouvellement automatique est activé ou n'a pas été vu.",
      remedy: 'Ouvrez-le et désactivez le renouvellement automatique.',
    },
    'renews-before-it-is-moved': {
      sentence: "{{name}} se renouvelle sur From le {{until}} et n'est pas vérifié sur To.",
      remedy: "Déplacez-le avant, ou désactivez le renouvellement automatique et choisissez l'annulation à la fin de l'engagement.",
    },
    'paid-extension-ahead': {
      sentence:
        "{{name}} n'a ni renouvellement automatique ni annulation à la fin de l'engagement : à cette fin ({{until}}) commence une prolongation payante (Microsoft, extended service terms).",
      remedy: "Ouvrez-le, Gérer le renouvellement, et choisissez l'annulation à la fin de l'engagement.",
    },
    'data-deletion-ahead': {
      sentence: '{{name}} est suspendu sans jumeau vérifié ; Microsoft supprime ses données, au plus tard vers le {{until}}.',
      remedy: "Recréez-le sur To ou remettez-le à l'état Actif avant cette date.",
    },
    'relationship-silent': {
      sentence: "Le client a été invité le {{invitedAt}} et n'a pas accepté.",
      remedy: 'Relancez le client, puis capturez la liste des clients de To.',
    },
    'agreement-not-seen': {
      sentence: "Aucun Contrat client Microsoft confirmé n'a été vu sur To.",
      remedy: 'Ouvrez la page Compte du client sur To.',
    },
    'incomplete-capture': {
      sentence: "La capture du {{capturedAt}} n'est pas complète : elle ne peut pas prouver qu'un élément est absent.",
      remedy:
        "Capturez à nouveau cette liste, jusqu'à ce qu'elle soit complète. Si elle n'affiche rien, regardez, puis appuyez sur « Elle est vide » après la capture.",
    },
    'stale-capture': {
      sentence: 'La liste a été capturée le {{capturedAt}}, il y a plus de 24 heures, et il reste du travail.',
      remedy: 'Capturez-la à nouveau.',
    },
    'commerce-type-assumed': {
      sentence: 'Le type est supposé, non vu : {{names}}.',
      remedy: 'Ouvrez chacun sur From : sa page indique le type. Un type supposé ne rend aucune suspension sûre.',
    },
    'subscription-limit': {
      sentence:
        'Ce client arrive à {{count}} abonnements, y compris ceux qui restent à recréer. Microsoft en autorise 300 par client.',
      remedy: "Retirez ce qui a pris fin ou procédez par étapes, avant d'acheter.",
    },
    'wrong-account': {
      sentence: "Cette page n'appartient pas au compte pour lequel elle est prise. Rien n'est capturé.",
      remedy: "Appuyez sur Changer de compte ou connectez-vous à l'autre compte.",
    },
  },
  capture: {
    incomplete: {
      'count-differs': 'le total indiqué par la page diffère du nombre de lignes lues',
      'pager-not-finished': "toutes les pages de la liste n'ont pas été lues",
      'list-not-at-end': "la fin de la liste n'a pas été atteinte",
      'filter-in-effect': 'une recherche ou un filtre est actif',
      'changed-while-reading': 'la liste a changé pendant la lecture',
      'tab-hidden': "l'onglet n'était pas au premier plan",
      'rows-without-id': "une ligne n'a pas d'ID d'abonnement",
      'unreadable-rows': "une ligne n'a pas pu être lue",
      'stopped-by-admin': "vous l'avez arrêtée",
      'no-proof-of-end': "rien sur la page ne prouve que la liste s'arrête ici",
      'imported-file': "elle vient d'un fichier",
    },
  },
};
